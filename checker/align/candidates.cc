#include "checker/align/candidates.h"

#include <algorithm>
#include <cstdlib>
#include <numeric>

#include "absl/container/flat_hash_map.h"
#include "absl/container/inlined_vector.h"
#include "checker/align/quote_keys.h"

namespace quotecheck {
namespace {

// What the keys that two quotations share must tell, or the share of what the keys of the quotation
// with fewer weigh. A key tells its weight, and less where more quotations than this have it.
constexpr float kMinSharedTold = 13;
constexpr float kMinSharedShare = 0.5f;
constexpr uint32_t kTellingQuotes = 16;

// Quotations of one speaker in marks published no further apart are compared where they are few.
constexpr int64_t kSpeakerDays = 3;
constexpr size_t kMaxSpeakerQuotes = 24;

// Keys that stand in more quotations than this have leaders.
constexpr size_t kFreeLeaders = 16;
// A copy has this share of its leader's keys and is at most so many days younger.
constexpr float kCopyShare = 0.8f;
constexpr int64_t kCopyDays = 2;

// Which keys occur more than once: exact but for a few that occur once and are taken for more.
class RepeatFilter {
 public:
  explicit RepeatFilter(size_t keys) {
    size_t bits = 1024;
    while (bits < 8 * keys) bits *= 2;
    once_.resize(bits);
    twice_.resize(bits);
  }

  void Add(uint64_t hash) {
    const size_t at = hash & (once_.size() - 1);
    if (once_[at]) twice_[at] = true;
    once_[at] = true;
  }

  bool MayRepeat(uint64_t hash) const { return twice_[hash & (once_.size() - 1)]; }

 private:
  std::vector<bool> once_;
  std::vector<bool> twice_;
};

// The quotations that are kept for a key, oldest first.
struct KeyList {
  absl::InlinedVector<uint32_t, 2> leaders;
  uint32_t dropped = 0;
  uint32_t quotes = 0;  // that have the key, leaders or not
};

struct QuoteTotals {
  uint32_t keys = 0;
  float weight = 0;
};

class CandidateIndex {
 public:
  explicit CandidateIndex(absl::Span<const CandidateInput> quotes)
      : quotes_(quotes), totals_(quotes.size()), shared_(quotes.size()), filter_(CountKeys()) {
    found_.cut.resize(quotes.size());
  }

  Candidates Find() {
    for (const CandidateInput& quote : quotes_) {
      for (const QuoteKey& key : Keys(quote)) filter_.Add(key.hash);
    }
    for (uint32_t quote : ByDay()) Visit(quote);
    AddSpeakers();
    std::sort(found_.pairs.begin(), found_.pairs.end());
    found_.pairs.erase(std::unique(found_.pairs.begin(), found_.pairs.end()), found_.pairs.end());
    return std::move(found_);
  }

 private:
  // Keys shared with a quotation before.
  struct Shared {
    uint32_t keys = 0;
    float weight = 0;
    float told = 0;
  };

  std::vector<QuoteKey> Keys(const CandidateInput& quote) const {
    return MakeQuoteKeys(*quote.profile);
  }

  size_t CountKeys() {
    size_t count = 0;
    for (size_t i = 0; i < quotes_.size(); ++i) {
      for (const QuoteKey& key : Keys(quotes_[i])) {
        ++totals_[i].keys;
        totals_[i].weight += key.weight;
      }
      count += totals_[i].keys;
    }
    return count;
  }

  std::vector<uint32_t> ByDay() const {
    std::vector<uint32_t> order(quotes_.size());
    std::iota(order.begin(), order.end(), 0u);
    std::stable_sort(order.begin(), order.end(),
                     [this](uint32_t x, uint32_t y) { return quotes_[x].day < quotes_[y].day; });
    return order;
  }

  // Pairs a quotation with those before it, and keeps it for those after it.
  void Visit(uint32_t quote) {
    const std::vector<QuoteKey> keys = Keys(quotes_[quote]);
    std::vector<KeyList*> lists;
    uint32_t least_dropped = UINT32_MAX;
    for (const QuoteKey& key : keys) {
      if (!filter_.MayRepeat(key.hash)) {
        least_dropped = 0;
        continue;
      }
      KeyList* list = &lists_[key.hash];
      least_dropped = std::min(least_dropped, list->dropped);
      const float told = list->quotes <= kTellingQuotes
                             ? key.weight
                             : key.weight * kTellingQuotes / static_cast<float>(list->quotes);
      for (uint32_t leader : list->leaders) Count(leader, key.weight, told);
    }
    if (!keys.empty()) found_.cut[quote] = least_dropped;
    const std::optional<uint32_t> leader = TakeCandidates(quote);
    for (const QuoteKey& key : keys) {
      if (filter_.MayRepeat(key.hash)) Keep(quote, leader, &lists_[key.hash]);
    }
  }

  void Count(uint32_t other, float weight, float told) {
    if (shared_[other].keys == 0) seen_.push_back(other);
    ++shared_[other].keys;
    shared_[other].weight += weight;
    shared_[other].told += told;
  }

  // Gives the quotation that `quote` is a copy of, if any: the first of several.
  std::optional<uint32_t> TakeCandidates(uint32_t quote) {
    std::optional<uint32_t> leader;
    for (uint32_t other : seen_) {
      const Shared shared = shared_[other];
      shared_[other] = {};
      const float lesser = std::min(totals_[quote].weight, totals_[other].weight);
      if (shared.told < kMinSharedTold && shared.weight < kMinSharedShare * lesser) continue;
      found_.pairs.push_back({std::min(quote, other), std::max(quote, other)});
      if (IsCopy(quote, other, shared) && (!leader.has_value() || other < *leader)) leader = other;
    }
    seen_.clear();
    return leader;
  }

  bool IsCopy(uint32_t quote, uint32_t other, const Shared& shared) const {
    return shared.keys == totals_[quote].keys &&
           static_cast<float>(shared.keys) >=
               kCopyShare * static_cast<float>(totals_[other].keys) &&
           MayBeOneVoice(quotes_[quote], quotes_[other]) &&
           AreNear(quotes_[quote], quotes_[other], kCopyDays);
  }

  static bool MayBeOneVoice(const CandidateInput& a, const CandidateInput& b) {
    return !a.voice.has_value() || !b.voice.has_value() || *a.voice == *b.voice;
  }

  static bool AreNear(const CandidateInput& a, const CandidateInput& b, int64_t days) {
    return !a.day.has_value() || !b.day.has_value() || std::abs(*a.day - *b.day) <= days;
  }

  static void Keep(uint32_t quote, std::optional<uint32_t> leader, KeyList* list) {
    auto& leaders = list->leaders;
    ++list->quotes;
    if (leaders.size() >= kFreeLeaders && leader.has_value() &&
        std::find(leaders.begin(), leaders.end(), *leader) != leaders.end()) {
      return;
    }
    if (leaders.size() == kMaxLeaders) {
      leaders.erase(leaders.begin());
      ++list->dropped;
    }
    leaders.push_back(quote);
  }

  // The pairs of one speaker's quotations in marks in different articles, where there are few in
  // some days.
  void AddSpeakers() {
    absl::flat_hash_map<uint32_t, std::vector<uint32_t>> by_voice;
    for (uint32_t quote : ByDay()) {
      const CandidateInput& input = quotes_[quote];
      if (input.in_marks && input.voice.has_value()) by_voice[*input.voice].push_back(quote);
    }
    for (const auto& [voice, quotes] : by_voice) {
      size_t begin = 0;
      for (size_t end = 0; end < quotes.size(); ++end) {
        const CandidateInput& quote = quotes_[quotes[end]];
        while (!AreNear(quotes_[quotes[begin]], quote, kSpeakerDays)) ++begin;
        if (end - begin >= kMaxSpeakerQuotes) continue;
        for (size_t k = begin; k < end; ++k) {
          if (quotes_[quotes[k]].article == quote.article) continue;
          const auto [a, b] = std::minmax(quotes[k], quotes[end]);
          found_.pairs.push_back({a, b});
        }
      }
    }
  }

  absl::Span<const CandidateInput> quotes_;
  std::vector<QuoteTotals> totals_;  // by quotation
  std::vector<Shared> shared_;       // by quotation: with the one that is visited
  std::vector<uint32_t> seen_;       // those with any
  RepeatFilter filter_;
  absl::flat_hash_map<uint64_t, KeyList> lists_;
  Candidates found_;
};

}  // namespace

Candidates FindCandidates(absl::Span<const CandidateInput> quotes) {
  return CandidateIndex(quotes).Find();
}

}  // namespace quotecheck
