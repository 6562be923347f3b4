#include "checker/align/pair_scorer.h"

#include <algorithm>
#include <cstdlib>
#include <string>

namespace quotecheck {
namespace {

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

}  // namespace

PairScorer::PairScorer(const Batch* batch, const Voices* voices, const PublicationTimes* times)
    : batch_(*batch), voices_(*voices) {
  profiler_.emplace(&vocabulary_, &words_);
  profiles_.reserve(batch->quotes.size());
  days_.reserve(batch->quotes.size());
  for (const Quote& quote : batch->quotes) {
    days_.push_back(static_cast<int32_t>(times->DayOf(quote.article).value_or(kNoDay)));
    profiles_.push_back(profiler_->MakeWithoutSurroundings(ComparedText(quote)));
  }
}

void PairScorer::ReadSurroundings(absl::Span<const QuoteIndex> quotes) {
  for (QuoteIndex index : quotes) {
    const Quote& quote = batch_.quotes[index.value()];
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

bool PairScorer::InMarks(QuoteIndex quote) const {
  return !batch_.quotes[quote.value()].quoted.empty();
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
  score.voices = voices_.Relate(a, b);
  if (!shared_words.has_value()) return score;
  WordOverlap overlap = *shared_words;
  const PairCircumstances circumstances = {score.voices, DaysApart(a, b)};
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
  score.coverage = Coverage(overlap);
  score.order = OrderShare(overlap);
  score.share_of_a = Share(shared, first.bag.weight);
  score.share_of_b = Share(shared, second.bag.weight);
  score.run_words = overlap.run_words;
  score.lesser_words = overlap.lesser_words;
  const bool one_article = batch_.quotes[a.value()].article == batch_.quotes[b.value()].article;
  if (one_article && (score.coverage < kRepeatCoverage || score.order < kRepeatOrder)) return score;
  score.log_odds = PairLogOdds(MakePairFeatures(overlap, circumstances));
  return score;
}

PairFeatures PairScorer::Features(QuoteIndex a, QuoteIndex b) const {
  return MakePairFeatures(MeasureOverlap(profile(a), profile(b), vocabulary_),
                          {voices_.Relate(a, b), DaysApart(a, b)});
}

}  // namespace quotecheck
