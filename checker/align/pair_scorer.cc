#include "checker/align/pair_scorer.h"

#include <algorithm>
#include <cstdlib>
#include <string>
#include <utility>

#include "absl/container/flat_hash_map.h"
#include "absl/hash/hash.h"
#include "absl/strings/string_view.h"
#include "checker/align/profile_texts.h"
#include "checker/base/parallel_for.h"

namespace quotecheck {
namespace {

// So many quotations are read by one thread at a time.
constexpr size_t kRunQuotes = 1024;

// Of two quotations that are not one utterance whatever else is known.
constexpr double kHopeless = -12;

// Within one article a headline or a pull quote repeats what the text quotes, word for word; other
// words are other sentences.
constexpr double kRepeatCoverage = 0.85;
constexpr double kRepeatOrder = 0.8;

// One shared content word makes no match, unless it is all that a quotation in marks has and the
// other is in marks too; nor do function words, unless they are all.
bool SharesEnough(const WordOverlap& overlap, bool in_marks) {
  if (overlap.shared_content > 1) return true;
  if (overlap.shared_content == 1 && in_marks) return true;
  return overlap.shared_content == 0 && overlap.shared_weight >= overlap.lesser_weight;
}

double Share(double part, double whole) { return whole > 0 ? part / whole : 0; }

uint16_t CountWords(size_t words) {
  return static_cast<uint16_t>(std::min<size_t>(words, PairScore::kMostWords));
}

const std::vector<QuotePart>& ComparedParts(const Quote& quote) {
  return quote.quoted.empty() ? quote.content : quote.quoted;
}

// As ComparedText(), put together in `room` where it has several parts.
absl::string_view ViewOfCompared(const Quote& quote, std::string* room) {
  const std::vector<QuotePart>& parts = ComparedParts(quote);
  if (parts.size() == 1) return parts[0].text;
  *room = JoinParts(parts);
  return *room;
}

bool HaveOneText(const Quote& a, const Quote& b) {
  std::string of_a;
  std::string of_b;
  return ViewOfCompared(a, &of_a) == ViewOfCompared(b, &of_b);
}

}  // namespace

bool HasSurroundings(const Quote& quote) {
  if (!quote.before.empty() || !quote.after.empty()) return true;
  const std::vector<QuotePart>& compared = ComparedParts(quote);
  if (compared.size() == 1 && quote.content.size() == 1) {
    return compared[0].text != quote.content[0].text;
  }
  return JoinParts(quote.content) != JoinParts(compared);
}

PairScorer::PairScorer(const Batch* batch, const Voices* voices, const PublicationTimes* times,
                       size_t jobs)
    : batch_(*batch), voices_(*voices) {
  profiler_.emplace(&vocabulary_, &words_);
  FindTexts(ReadQuotes(*times, jobs), jobs);
  ReadTexts(jobs);
}

// Gives the hashes of the compared texts, by QuoteIndex.
std::vector<uint64_t> PairScorer::ReadQuotes(const PublicationTimes& times, size_t jobs) {
  const std::vector<Quote>& quotes = batch_.quotes;
  std::vector<uint64_t> hashes(quotes.size());
  days_.resize(quotes.size());
  in_marks_.resize(quotes.size());  // kRunQuotes of them share no word of memory
  ParallelFor(jobs, (quotes.size() + kRunQuotes - 1) / kRunQuotes, [&](size_t run) {
    std::string room;
    const size_t end = std::min(quotes.size(), (run + 1) * kRunQuotes);
    for (size_t i = run * kRunQuotes; i < end; ++i) {
      const Quote& quote = quotes[i];
      in_marks_[i] = !quote.quoted.empty();
      days_[i] = static_cast<int32_t>(times.DayOf(quote.article).value_or(kNoDay));
      hashes[i] = absl::HashOf(ViewOfCompared(quote, &room));
    }
  });
  return hashes;
}

// Each thread finds the quotations of texts of its own, in their order.
void PairScorer::FindTexts(absl::Span<const uint64_t> hashes, size_t jobs) {
  const std::vector<Quote>& quotes = batch_.quotes;
  first_of_text_.resize(quotes.size());
  const size_t threads = std::max<size_t>(jobs, 1);
  ParallelFor(threads, threads, [&](size_t thread) {
    absl::flat_hash_map<uint64_t, QuoteIndex> firsts;
    firsts.reserve(quotes.size() / threads);
    for (size_t i = 0; i < quotes.size(); ++i) {
      if (threads > 1 && (hashes[i] >> 32) % threads != thread) continue;
      // Texts that by chance have one hash take the next ones.
      for (uint64_t hash = hashes[i];; ++hash) {
        const QuoteIndex first = firsts.try_emplace(hash, QuoteIndex(i)).first->second;
        if (first != QuoteIndex(i) && !HaveOneText(quotes[first.value()], quotes[i])) continue;
        first_of_text_[i] = first;
        break;
      }
    }
  });
  repeated_.resize(quotes.size());
  for (size_t i = 0; i < quotes.size(); ++i) {
    const QuoteIndex first = first_of_text_[i];
    if (first != QuoteIndex(i)) repeated_[first.value()] = repeated_[i] = true;
  }
}

void PairScorer::ReadTexts(size_t jobs) {
  profiles_.resize(batch_.quotes.size());
  std::vector<uint32_t> firsts;  // one quotation of each text
  for (size_t i = 0; i < profiles_.size(); ++i) {
    if (first_of_text_[i] == QuoteIndex(i)) firsts.push_back(static_cast<uint32_t>(i));
  }
  ProfileTexts(
      firsts.size(), jobs,
      [&](size_t text, std::string* room) {
        return ViewOfCompared(batch_.quotes[firsts[text]], room);
      },
      &*profiler_,
      [&](size_t text, QuoteProfile profile) { profiles_[firsts[text]] = std::move(profile); });
  for (size_t i = 0; i < profiles_.size(); ++i) {
    if (first_of_text_[i] != QuoteIndex(i)) profiles_[i] = profiles_[first_of_text_[i].value()];
  }
}

void PairScorer::ReadSurroundings(absl::Span<const QuoteIndex> quotes) {
  for (QuoteIndex index : quotes) {
    const Quote& quote = batch_.quotes[index.value()];
    if (!HasSurroundings(quote)) continue;
    const std::string compared = ComparedText(quote);
    const std::string content = JoinParts(quote.content);
    profiler_->AddSurroundings({compared, content, quote.before, quote.after},
                               &profiles_[index.value()]);
  }
  profiler_.reset();
}

std::optional<int64_t> PairScorer::DaysApart(QuoteIndex a, QuoteIndex b) const {
  const int32_t first = days_[a.value()];
  const int32_t second = days_[b.value()];
  if (first == kNoDay || second == kNoDay) return std::nullopt;
  return std::abs(int64_t{first} - second);
}

PairCircumstances PairScorer::CircumstancesOf(QuoteIndex a, QuoteIndex b) const {
  return {voices_.Relate(a, b), DaysApart(a, b), !InMarks(a) || !InMarks(b)};
}

std::optional<WordOverlap> PairScorer::SharedWords(QuoteIndex a, QuoteIndex b) const {
  const WordOverlap overlap = MeasureSharedWords(profile(a), profile(b));
  if (overlap.shared_weight < kLeastShare * overlap.lesser_weight) return std::nullopt;
  if (!SharesEnough(overlap, InMarks(a) && InMarks(b))) return std::nullopt;
  return overlap;
}

PairScore PairScorer::Score(QuoteIndex a, QuoteIndex b, double least) const {
  const QuoteProfile& first = profile(a);
  const QuoteProfile& second = profile(b);
  PairScore score;
  score.log_odds = kHopeless;
  const std::optional<WordOverlap> shared_words = SharedWords(a, b);
  const PairCircumstances circumstances = CircumstancesOf(a, b);
  score.voices = circumstances.voices;
  if (!shared_words.has_value()) return score;
  WordOverlap overlap = *shared_words;
  AddOrderAndSurroundings(first, second, vocabulary_, &overlap);
  WordOverlap with_all_kin = overlap;
  with_all_kin.akin_weight = overlap.lesser_weight - overlap.shared_weight;
  const double most = MostPairLogOdds(MakePairFeatures(overlap, circumstances),
                                      MakePairFeatures(with_all_kin, circumstances));
  if (most < least) {
    score.log_odds = most;
    return score;
  }
  AddKin(first, second, vocabulary_, &overlap);
  const double shared = overlap.shared_weight + overlap.akin_weight;
  const double coverage = Coverage(overlap);
  const double order = OrderShare(overlap);
  score.coverage = static_cast<float>(coverage);
  score.order = static_cast<float>(order);
  score.share_of_a = static_cast<float>(Share(shared, first.bag.weight));
  score.share_of_b = static_cast<float>(Share(shared, second.bag.weight));
  score.run_words = CountWords(overlap.run_words);
  score.lesser_words = CountWords(overlap.lesser_words);
  const bool one_article = batch_.quotes[a.value()].article == batch_.quotes[b.value()].article;
  if (one_article && (coverage < kRepeatCoverage || order < kRepeatOrder)) return score;
  score.log_odds = PairLogOdds(MakePairFeatures(overlap, circumstances));
  return score;
}

PairFeatures PairScorer::Features(QuoteIndex a, QuoteIndex b) const {
  return MakePairFeatures(MeasureOverlap(profile(a), profile(b), vocabulary_),
                          CircumstancesOf(a, b));
}

}  // namespace quotecheck
