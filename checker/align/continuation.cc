#include "checker/align/continuation.h"

#include <algorithm>
#include <cstdlib>
#include <optional>
#include <string>

#include "absl/container/flat_hash_map.h"
#include "checker/align/quote_profile.h"
#include "checker/align/vocabulary.h"
#include "checker/align/word_overlap.h"

namespace quotecheck {
namespace {

// The evidence of continuations that share half of the lesser's weight or more. Of the candidate
// pairs in articles of the same days that are likely one utterance for other reasons, 45 % share a
// quarter of their continuations and more, of those in articles a month apart 6 %, of one speaker
// 12 %: the log of the ratio lies between 1.3 and 2.6.
constexpr double kContinued = 2.0;
constexpr double kFullShare = 0.5;
// Fewer shared words are chance.
constexpr size_t kLeastSharedWords = 2;

// Log-odds beyond these are decided. What words alone make unlikely is rather the sentence before
// or behind, which goes on alike too.
constexpr double kUnlikely = -2.0;
constexpr double kSure = 4.0;
constexpr int64_t kSameDays = 2;
// The next quotation stands no further behind the one before; in bytes. An attribution fits in.
constexpr size_t kMaxGap = 250;

class Continuations {
 public:
  explicit Continuations(const Batch* batch) : batch_(*batch), profiler_(&vocabulary_, &words_) {}

  // By the weight of their words, in [0, 1]; 0 where one is not known.
  double Share(QuoteIndex a, QuoteIndex b) {
    Read(a);
    Read(b);
    const WordOverlap overlap = MeasureSharedWords(profiles_.at(a), profiles_.at(b));
    if (overlap.shared_content < kLeastSharedWords) return 0;
    return overlap.shared_weight / overlap.lesser_weight;
  }

 private:
  void Read(QuoteIndex index) {
    const auto [at, is_new] = profiles_.try_emplace(index);
    if (is_new) at->second.bag = BagOf(index);
  }

  WordBag BagOf(QuoteIndex index) {
    const Quote& quote = batch_.quotes[index.value()];
    if (quote.kind == QuoteKind::kMixed) {
      const std::string quoted = ComparedText(quote);
      const std::string content = JoinParts(quote.content);
      WordBag outside = profiler_.Make({quoted, content, "", ""}).surroundings;
      if (CountBases(outside) >= kLeastSharedWords) return outside;
    }
    const std::optional<QuoteIndex> next = Next(index);
    if (!next.has_value()) return {};
    return profiler_.MakeWithoutSurroundings(ComparedText(batch_.quotes[next->value()])).bag;
  }

  // What the same speaker is quoted with close behind it.
  std::optional<QuoteIndex> Next(QuoteIndex index) const {
    const Quote& quote = batch_.quotes[index.value()];
    for (size_t i = index.value() + 1; i < batch_.quotes.size(); ++i) {
      const Quote& next = batch_.quotes[i];
      if (next.article != quote.article) return std::nullopt;
      if (next.quoted.empty()) continue;
      const size_t begin = next.content.front().span.begin;
      const size_t end = quote.content.back().span.end;
      if (begin < end) continue;
      if (begin - end > kMaxGap || next.speaker != quote.speaker) return std::nullopt;
      return QuoteIndex(i);
    }
    return std::nullopt;
  }

  const Batch& batch_;
  Vocabulary vocabulary_;
  ProfileWords words_;
  QuoteProfiler profiler_;
  absl::flat_hash_map<QuoteIndex, QuoteProfile> profiles_;  // of how they go on: the bags alone
};

bool AreOfSameDays(const Batch& batch, const PublicationTimes& times, const ScoredPair& pair) {
  const auto first = times.DayOf(batch.quotes[pair.a.value()].article);
  const auto second = times.DayOf(batch.quotes[pair.b.value()].article);
  return !first.has_value() || !second.has_value() || std::abs(*first - *second) <= kSameDays;
}

bool IsUndecided(const Batch& batch, const PublicationTimes& times, const ScoredPair& pair) {
  if (pair.log_odds < kUnlikely || pair.log_odds > kSure || pair.score.verbatim()) return false;
  if (pair.score.voices == VoiceRelation::kDifferent) return false;
  const Quote& a = batch.quotes[pair.a.value()];
  const Quote& b = batch.quotes[pair.b.value()];
  if (a.article == b.article || a.quoted.empty() || b.quoted.empty()) return false;
  return AreOfSameDays(batch, times, pair);
}

}  // namespace

void AddContinuationEvidence(const Batch& batch, const PublicationTimes& times,
                             std::vector<ScoredPair>* pairs) {
  Continuations continuations(&batch);
  for (ScoredPair& pair : *pairs) {
    if (!IsUndecided(batch, times, pair)) continue;
    const double share = continuations.Share(pair.a, pair.b);
    pair.log_odds += kContinued * std::min(share / kFullShare, 1.0);
  }
}

}  // namespace quotecheck
