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
constexpr double kMinSharedTold = 13;
constexpr double kMinSharedShare = 0.5;
constexpr uint32_t kTellingQuotes = 16;

// Quotations of one speaker in marks published no further apart are compared where they are few.
constexpr int64_t kSpeakerDays = 3;
constexpr size_t kMaxSpeakerQuotes = 24;

// Keys that stand in more quotations than this have leaders.
constexpr size_t kFreeLeaders = 16;
// A copy has this share of its leader's keys and is at most so many days younger.
constexpr float kCopyShare = 0.8f;
constexpr int64_t kCopyDays = 2;

// So many keys are kept in a block: one that grew with them all would be copied, and held twice.
constexpr size_t kBlockKeys = size_t{1} << 16;

// So many pairs are narrowed at a time.
constexpr size_t kPortionPairs = size_t{1} << 18;

// Which keys occur more than once: exact but for a few that occur once and are taken for more.
class RepeatFilter {
 public:
  explicit RepeatFilter(size_t most_keys) {
    size_t cells = 4096;
    while (cells < 4 * most_keys) cells *= 2;
    cells_.resize(cells / kCellsPerByte);
  }

  void Add(uint64_t hash) {
    uint8_t& cells = cells_[ByteOf(hash)];
    const unsigned once = 1u << ShiftOf(hash);
    cells = static_cast<uint8_t>(cells | ((cells & once) << 1) | once);
  }

  bool MayRepeat(uint64_t hash) const { return (cells_[ByteOf(hash)] >> ShiftOf(hash) & 2) != 0; }

 private:
  static constexpr size_t kCellsPerByte = 4;  // of a bit for once and a bit for twice

  size_t ByteOf(uint64_t hash) const { return hash / kCellsPerByte & (cells_.size() - 1); }
  static unsigned ShiftOf(uint64_t hash) { return 2 * (hash % kCellsPerByte); }

  std::vector<uint8_t> cells_;
};

// The quotations that are kept for a key, oldest first.
struct KeyList {
  absl::InlinedVector<uint32_t, 2> leaders;
  uint32_t dropped = 0;
  uint32_t quotes = 0;  // that have the key, leaders or not
};

// A key of a quotation that others may have too.
struct SharedKey {
  uint32_t list = 0;
  float weight = 0;
};

struct QuoteTotals {
  uint32_t keys = 0;
  uint32_t shared_keys = 0;              // those that stand in `keys_`
  const SharedKey* first_key = nullptr;  // of them
  double weight = 0;                     // of all
};

class CandidateIndex {
 public:
  // Keeps both, which must outlive it.
  CandidateIndex(absl::Span<const CandidateInput> quotes, const NarrowPairs* narrow)
      : quotes_(quotes), narrow_(*narrow), totals_(quotes.size()), shared_(quotes.size()) {
    found_.cut.resize(quotes.size());
  }

  Candidates Find() {
    NumberKeys();
    const std::vector<uint32_t> by_day = ByDay();
    for (uint32_t quote : by_day) Visit(quote);
    AddSpeakers(by_day);
    NarrowFound();
    SortPairs();
    return std::move(found_);
  }

 private:
  // Keys shared with a quotation before. In double, so that sums do not depend on their order.
  struct Shared {
    double weight = 0;
    double told = 0;
    uint32_t keys = 0;
  };

  // Numbers the keys that may stand in several quotations.
  void NumberKeys() {
    size_t most_keys = 0;
    for (const CandidateInput& quote : quotes_) most_keys += MostQuoteKeys(*quote.profile);
    RepeatFilter filter(most_keys);
    QuoteKeyMaker maker;
    for (const CandidateInput& quote : quotes_) {
      for (const QuoteKey& key : maker.Make(*quote.profile)) filter.Add(key.hash);
    }
    absl::flat_hash_map<uint64_t, uint32_t> numbers;
    for (size_t i = 0; i < quotes_.size(); ++i) {
      QuoteTotals& totals = totals_[i];
      const absl::Span<const QuoteKey> keys = maker.Make(*quotes_[i].profile);
      std::vector<SharedKey>& stored = RoomFor(keys.size());
      const size_t first = stored.size();
      for (const QuoteKey& key : keys) {
        ++totals.keys;
        totals.weight += key.weight;
        if (!filter.MayRepeat(key.hash)) continue;
        const auto number = static_cast<uint32_t>(numbers.size());
        stored.push_back({numbers.try_emplace(key.hash, number).first->second, key.weight});
      }
      totals.first_key = stored.data() + first;
      totals.shared_keys = static_cast<uint32_t>(stored.size() - first);
    }
    lists_.resize(numbers.size());
  }

  // A block that takes so many more without moving.
  std::vector<SharedKey>& RoomFor(size_t keys) {
    if (keys_.empty() || keys_.back().capacity() - keys_.back().size() < keys) {
      keys_.emplace_back().reserve(std::max(keys, kBlockKeys));
    }
    return keys_.back();
  }

  absl::Span<const SharedKey> KeysOf(uint32_t quote) const {
    return absl::MakeConstSpan(totals_[quote].first_key, totals_[quote].shared_keys);
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
    const absl::Span<const SharedKey> keys = KeysOf(quote);
    FetchLists(keys);
    uint32_t least_dropped = keys.size() < totals_[quote].keys || keys.empty() ? 0 : UINT32_MAX;
    for (const SharedKey& key : keys) {
      const KeyList& list = lists_[key.list];
      least_dropped = std::min(least_dropped, list.dropped);
      const double told = list.quotes <= kTellingQuotes
                              ? key.weight
                              : double{key.weight} * kTellingQuotes / list.quotes;
      for (uint32_t leader : list.leaders) Count(leader, key.weight, told);
    }
    found_.cut[quote] = least_dropped;
    const std::optional<uint32_t> leader = TakeCandidates(quote);
    for (const SharedKey& key : keys) Keep(quote, leader, &lists_[key.list]);
  }

  // What the keys lead to lies all over the memory; asked for at once it comes at once.
  void FetchLists(absl::Span<const SharedKey> keys) const {
    for (const SharedKey& key : keys) __builtin_prefetch(&lists_[key.list]);
    for (const SharedKey& key : keys) __builtin_prefetch(lists_[key.list].leaders.data());
    for (const SharedKey& key : keys) {
      for (uint32_t leader : lists_[key.list].leaders) __builtin_prefetch(&shared_[leader]);
    }
  }

  void Count(uint32_t other, double weight, double told) {
    if (shared_[other].keys == 0) seen_.push_back(other);
    ++shared_[other].keys;
    shared_[other].weight += weight;
    shared_[other].told += told;
  }

  void Add(CandidatePair pair) {
    portion_.push_back(pair);
    if (portion_.size() == kPortionPairs) NarrowFound();
  }

  void NarrowFound() {
    narrow_(&portion_);
    found_.pairs.insert(found_.pairs.end(), portion_.begin(), portion_.end());
    portion_.clear();
  }

  // Gives the quotation that `quote` is a copy of, if any: the first of several.
  std::optional<uint32_t> TakeCandidates(uint32_t quote) {
    std::optional<uint32_t> leader;
    for (uint32_t other : seen_) {
      const Shared shared = shared_[other];
      shared_[other] = {};
      const double lesser = std::min(totals_[quote].weight, totals_[other].weight);
      if (shared.told < kMinSharedTold && shared.weight < kMinSharedShare * lesser) continue;
      Add({std::min(quote, other), std::max(quote, other)});
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
  void AddSpeakers(absl::Span<const uint32_t> by_day) {
    absl::flat_hash_map<uint32_t, std::vector<uint32_t>> by_voice;
    for (uint32_t quote : by_day) {
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
          Add({a, b});
        }
      }
    }
  }

  // By (a, b), each once: counting sort by a, then b by b.
  void SortPairs() {
    std::vector<size_t> ends(quotes_.size() + 1);
    for (const CandidatePair& pair : found_.pairs) ++ends[pair.a];
    std::exclusive_scan(ends.begin(), ends.end(), ends.begin(), size_t{0});
    std::vector<CandidatePair> sorted(found_.pairs.size());
    for (const CandidatePair& pair : found_.pairs) sorted[ends[pair.a]++] = pair;
    size_t begin = 0;
    for (size_t a = 0; a < quotes_.size(); ++a) {
      std::sort(sorted.begin() + static_cast<std::ptrdiff_t>(begin),
                sorted.begin() + static_cast<std::ptrdiff_t>(ends[a]));
      begin = ends[a];
    }
    sorted.erase(std::unique(sorted.begin(), sorted.end()), sorted.end());
    found_.pairs = std::move(sorted);
  }

  absl::Span<const CandidateInput> quotes_;
  const NarrowPairs& narrow_;
  std::vector<CandidatePair> portion_;        // found and not narrowed
  std::vector<QuoteTotals> totals_;           // by quotation
  std::vector<std::vector<SharedKey>> keys_;  // quotation by quotation, in blocks
  std::vector<KeyList> lists_;                // by number of the key
  std::vector<Shared> shared_;                // by quotation: with the one that is visited
  std::vector<uint32_t> seen_;                // those with any
  Candidates found_;
};

}  // namespace

Candidates FindCandidates(absl::Span<const CandidateInput> quotes, const NarrowPairs& narrow) {
  return CandidateIndex(quotes, &narrow).Find();
}

}  // namespace quotecheck
