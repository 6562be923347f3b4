#include "checker/align/reported_speech.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <iterator>
#include <optional>
#include <string>
#include <tuple>
#include <utility>

#include "absl/algorithm/container.h"
#include "absl/container/flat_hash_map.h"
#include "absl/strings/string_view.h"
#include "absl/types/span.h"
#include "checker/align/quote_profile.h"
#include "checker/lexicon/dates.h"
#include "checker/lexicon/numerals.h"
#include "checker/text/words.h"

namespace quotecheck {
namespace {

// Of pairs that are like this some eight in ten are one statement, by readers who did not know what
// ties them, of the samples that the rule was chosen on (bench/results/indirect.md).
constexpr double kReportedLogOdds = 1.4;

// What the two must share: of the weight of the lesser one's words, and words of content, the
// figure among them.
constexpr double kLeastShare = 0.25;
constexpr size_t kLeastWords = 2;
// What else the speaker says shares no more than this with either, of what the two share.
constexpr double kMostOfRival = 0.8;

// A speaker's sentence is often reported in two clauses: "…, Rowe said, adding that …". They are no
// rivals. In bytes between the two.
constexpr size_t kAdjoining = 60;
// A word in more of a speaker's quotations of one day tells none of them.
constexpr size_t kMaxBearers = 32;
// Smaller numbers are everywhere.
constexpr double kLeastFigure = 13;
// What counts time tells no statement either: "four years ago", "in the 21st century".
constexpr absl::string_view kTimeUnits[] = {"second", "minute", "hour", "day",    "week",
                                            "month",  "season", "year", "decade", "century"};

// "2016"; not "2,016".
bool IsYear(absl::string_view word, double value) {
  constexpr double kFirst = 1900;
  constexpr double kLast = 2100;
  return word.size() == 4 && value >= kFirst && value <= kLast;
}

// Whether a numeral that begins at words[at] says how much of something there is, and much of it.
bool IsFigure(const Numeral& numeral, absl::Span<const absl::string_view> words, size_t at) {
  if (numeral.ordinal || numeral.value < kLeastFigure) return false;
  if (numeral.unit.empty() && IsYear(words[at], numeral.value)) return false;
  const bool date = at > 0 && IsMonth(words[at - 1]);
  return !date && absl::c_find(kTimeUnits, numeral.unit) == std::end(kTimeUnits);
}

struct Figure {
  double value = 0;
  std::string unit;
  friend bool operator==(const Figure&, const Figure&) = default;
};

std::vector<Figure> FiguresOf(const Quote& quote) {
  const std::string text = ComparedText(quote);
  const std::vector<Token> tokens = SplitWords(text);
  std::vector<absl::string_view> words;
  for (const Token& token : tokens) words.push_back(token.folded);
  std::vector<Figure> figures;
  for (size_t i = 0; i < words.size();) {
    std::optional<Numeral> numeral;
    if (MayBeginNumeral(words[i])) numeral = ParseNumeral(words, i);
    const size_t at = i;
    i += numeral.has_value() ? std::max<size_t>(numeral->words, 1) : 1;
    if (!numeral.has_value() || !IsFigure(*numeral, words, at)) continue;
    figures.push_back({numeral->value, std::move(numeral->unit)});
  }
  return figures;
}

bool ShareFigure(const Quote& a, const Quote& b) {
  const std::vector<Figure> of_a = FiguresOf(a);
  const std::vector<Figure> of_b = FiguresOf(b);
  return std::any_of(of_a.begin(), of_a.end(), [&](const Figure& figure) {
    return std::find(of_b.begin(), of_b.end(), figure) != of_b.end();
  });
}

// Weights are summed in whole steps, so that no sum depends on the order of its words.
int64_t StepsOf(double weight) { return std::llround(weight * 1024); }

// What two quotations share.
struct Shared {
  size_t other = 0;      // in the list of the speaker's day
  int64_t weight = 0;    // in steps
  size_t words = 0;      // of content
  bool numeral = false;  // among them
};

// The quotations of one speaker in articles of one day.
class SpeakersDay {
 public:
  SpeakersDay(const Batch& batch, const PairScorer& scorer, absl::Span<const QuoteIndex> quotes)
      : batch_(batch),
        scorer_(scorer),
        quotes_(quotes),
        weights_(quotes.size()),
        shared_(quotes.size()) {
    Index();
    Compare();
  }

  // Calls `take(a, b)` for each pair that is one statement, a < b.
  template <typename Take>
  void ForEachStatement(Take take) const {
    for (size_t i = 0; i < quotes_.size(); ++i) {
      for (const Shared& shared : shared_[i]) {
        if (i < shared.other && AreOneStatement(i, shared)) take(quotes_[i], quotes_[shared.other]);
      }
    }
  }

 private:
  struct Bearer {
    size_t quote = 0;    // in quotes_
    int64_t weight = 0;  // in steps
    bool numeral = false;
  };

  void Index() {
    for (size_t i = 0; i < quotes_.size(); ++i) {
      ForEachBase(ProfileOf(i).bag, [&](const ProfileWord& word, uint32_t count) {
        weights_[i] += count * StepsOf(word.weight);
        if (!word.content) return;
        std::vector<Bearer>& bearers = bearers_[word.base];
        if (bearers.size() <= kMaxBearers) {
          bearers.push_back({i, StepsOf(word.weight), IsNumeralForm(word.form)});
        }
      });
    }
  }

  void Compare() {
    for (size_t i = 0; i < quotes_.size(); ++i) {
      absl::flat_hash_map<size_t, Shared> of_other;
      ForEachBase(ProfileOf(i).bag, [&](const ProfileWord& word, uint32_t) {
        const auto found = bearers_.find(word.base);
        if (!word.content || found->second.size() > kMaxBearers) return;
        for (const Bearer& bearer : found->second) {
          Shared& shared = of_other[bearer.quote];
          shared.weight += std::min(bearer.weight, StepsOf(word.weight));
          shared.numeral = shared.numeral || bearer.numeral;
          ++shared.words;
        }
      });
      for (auto& [other, shared] : of_other) {
        if (ArticleOf(other) == ArticleOf(i)) continue;
        shared.other = other;
        shared_[i].push_back(shared);
      }
      std::sort(shared_[i].begin(), shared_[i].end(),
                [](const Shared& x, const Shared& y) { return x.other < y.other; });
    }
  }

  bool AreOneStatement(size_t i, const Shared& shared) const {
    const size_t j = shared.other;
    if (!IsReported(i) && !IsReported(j)) return false;
    if (!ShareEnough(i, shared)) return false;
    const double most = kMostOfRival * static_cast<double>(shared.weight);
    return !HasRival(shared_[i], j, most) && !HasRival(shared_[j], i, most);
  }

  bool ShareEnough(size_t i, const Shared& shared) const {
    const int64_t lesser = std::min(weights_[i], weights_[shared.other]);
    const double share = static_cast<double>(shared.weight) / static_cast<double>(lesser);
    return shared.numeral && shared.words >= kLeastWords && share >= kLeastShare &&
           ShareFigure(QuoteAt(i), QuoteAt(shared.other));
  }

  // Whether another quotation of the same article as `quote` shares more than `most`.
  bool HasRival(const std::vector<Shared>& with, size_t quote, double most) const {
    return std::any_of(with.begin(), with.end(), [&](const Shared& shared) {
      return shared.other != quote && static_cast<double>(shared.weight) > most &&
             ArticleOf(shared.other) == ArticleOf(quote) && StandApart(shared.other, quote);
    });
  }

  bool StandApart(size_t i, size_t j) const {
    const auto begin = [this](size_t k) { return QuoteAt(k).content.front().span.begin; };
    const auto end = [this](size_t k) { return QuoteAt(k).content.back().span.end; };
    return begin(i) > end(j) + kAdjoining || begin(j) > end(i) + kAdjoining;
  }

  bool IsReported(size_t i) const { return QuoteAt(i).kind == QuoteKind::kIndirect; }
  const QuoteProfile& ProfileOf(size_t i) const { return scorer_.profile(quotes_[i]); }
  const Quote& QuoteAt(size_t i) const { return batch_.quotes[quotes_[i].value()]; }
  ArticleIndex ArticleOf(size_t i) const { return QuoteAt(i).article; }

  const Batch& batch_;
  const PairScorer& scorer_;
  absl::Span<const QuoteIndex> quotes_;
  std::vector<int64_t> weights_;                                // of all words, in steps
  absl::flat_hash_map<uint32_t, std::vector<Bearer>> bearers_;  // by base
  std::vector<std::vector<Shared>> shared_;  // by place in quotes_: with those of other articles
};

// Those of a speaker's quotations of one day, ascending. All without a day are of one.
using Day = std::pair<SpeakerIndex, std::optional<int64_t>>;
using Days = absl::flat_hash_map<Day, std::vector<QuoteIndex>>;

std::optional<Day> DayOf(const Quote& quote, const PublicationTimes& times) {
  if (!quote.speaker.has_value() || quote.content.empty()) return std::nullopt;
  return Day(*quote.speaker, times.DayOf(quote.article));
}

// The days that have speech without marks.
Days DaysOfReports(const Batch& batch, const PublicationTimes& times) {
  Days days;
  for (const Quote& quote : batch.quotes) {
    if (quote.kind != QuoteKind::kIndirect) continue;
    if (const auto day = DayOf(quote, times); day.has_value()) days.try_emplace(*day);
  }
  for (size_t i = 0; i < batch.quotes.size() && !days.empty(); ++i) {
    const auto day = DayOf(batch.quotes[i], times);
    if (!day.has_value()) continue;
    const auto found = days.find(*day);
    if (found != days.end()) found->second.push_back(QuoteIndex(i));
  }
  return days;
}

bool AreOfSeveralArticles(const Batch& batch, absl::Span<const QuoteIndex> quotes) {
  return batch.quotes[quotes.front().value()].article !=
         batch.quotes[quotes.back().value()].article;
}

bool ComesBefore(const ScoredPair& x, const ScoredPair& y) {
  return std::tie(x.a, x.b) < std::tie(y.a, y.b);
}

}  // namespace

void AddReportedSpeech(const Batch& batch, const PublicationTimes& times, const PairScorer& scorer,
                       std::vector<ScoredPair>* pairs) {
  std::vector<ScoredPair> found;
  for (const auto& [day, quotes] : DaysOfReports(batch, times)) {
    if (!AreOfSeveralArticles(batch, quotes)) continue;
    SpeakersDay(batch, scorer, quotes).ForEachStatement([&](QuoteIndex a, QuoteIndex b) {
      ScoredPair pair;
      pair.a = a;
      pair.b = b;
      found.push_back(pair);
    });
  }
  std::sort(found.begin(), found.end(), ComesBefore);
  std::vector<ScoredPair> added;
  auto known = pairs->begin();
  for (ScoredPair& pair : found) {
    known = std::lower_bound(known, pairs->end(), pair, ComesBefore);
    if (known != pairs->end() && known->a == pair.a && known->b == pair.b) {
      known->log_odds = std::max(known->log_odds, kReportedLogOdds);
      continue;
    }
    pair.score = scorer.Score(pair.a, pair.b);
    pair.log_odds = kReportedLogOdds;
    added.push_back(pair);
  }
  const auto middle = static_cast<std::ptrdiff_t>(pairs->size());
  pairs->insert(pairs->end(), added.begin(), added.end());
  std::inplace_merge(pairs->begin(), pairs->begin() + middle, pairs->end(), ComesBefore);
}

}  // namespace quotecheck
