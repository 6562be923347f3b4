#include "checker/align/candidates.h"

#include <algorithm>
#include <cstdlib>
#include <numeric>
#include <utility>

#include "absl/container/flat_hash_map.h"
#include "checker/align/repeated_keys.h"
#include "checker/align/shared_keys.h"
#include "checker/base/large_pages.h"

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

// What keys lead to lies all over the memory: it is asked for so many quotations ahead.
constexpr size_t kKeysAhead = 6;
constexpr size_t kListsAhead = 4;
constexpr size_t kLeadersAhead = 2;
constexpr uint32_t kLineLeaders = 64 / sizeof(uint32_t);  // in a line of the cache

// The quotations that are kept for a key.
struct KeyList {
  uint32_t first = 0;    // of its room in the leaders
  uint32_t quotes = 0;   // that have the key, leaders or not
  uint32_t leaders = 0;  // kept
  uint32_t dropped = 0;  // of those that were kept: then the oldest stands at dropped % kMaxLeaders
};

class CandidateIndex {
 public:
  // Keeps both, which must outlive it.
  CandidateIndex(absl::Span<const CandidateInput> quotes, size_t jobs, const TakePairs* take)
      : quotes_(quotes),
        take_(*take),
        keys_(
            quotes.size(),
            [quotes](size_t quote) -> const QuoteProfile& { return *quotes[quote].profile; },
            [quotes](size_t quote) -> size_t { return quotes[quote].text; }, jobs),
        share_(quotes.size()),
        cut_(quotes.size()) {
    for (size_t i = 0; i < quotes.size(); ++i) {
      share_[i] = kMinSharedShare * keys_.WeightOf(static_cast<uint32_t>(i));
    }
    MakeLists();
    portion_.reserve(kPortionPairs);
  }

  std::vector<uint32_t> Find() {
    const std::vector<uint32_t> by_day = ByDay();
    for (size_t i = 0; i < by_day.size(); ++i) {
      FetchAhead(by_day, i);
      Visit(by_day[i]);
    }
    AddSpeakers(by_day);
    take_(&portion_);
    return std::move(cut_);
  }

 private:
  void MakeLists() {
    lists_.resize(keys_.counts().size());
    uint32_t room = 0;
    for (size_t i = 0; i < lists_.size(); ++i) {
      lists_[i].first = room;
      room += std::min(keys_.counts()[i], static_cast<uint32_t>(kMaxLeaders));
    }
    leaders_.resize(room);
  }

  absl::Span<uint32_t> LeadersOf(const KeyList& list) {
    return absl::MakeSpan(leaders_).subspan(list.first, list.leaders);
  }

  std::vector<uint32_t> ByDay() const {
    std::vector<uint32_t> order(quotes_.size());
    std::iota(order.begin(), order.end(), 0u);
    std::stable_sort(order.begin(), order.end(),
                     [this](uint32_t x, uint32_t y) { return quotes_[x].day < quotes_[y].day; });
    return order;
  }

  void FetchAhead(absl::Span<const uint32_t> by_day, size_t at) const {
    if (at + kKeysAhead < by_day.size()) keys_.Prefetch(by_day[at + kKeysAhead]);
    if (at + kListsAhead < by_day.size()) {
      for (const RepeatedKey& key : keys_.Of(by_day[at + kListsAhead])) {
        __builtin_prefetch(&lists_[key.number]);
      }
    }
    if (at + kLeadersAhead < by_day.size()) {
      for (const RepeatedKey& key : keys_.Of(by_day[at + kLeadersAhead])) {
        const KeyList& list = lists_[key.number];
        for (uint32_t line = 0; line < list.leaders; line += kLineLeaders) {
          __builtin_prefetch(leaders_.data() + list.first + line);
        }
      }
    }
  }

  // Pairs a quotation with those before it, and keeps it for those after it.
  void Visit(uint32_t quote) {
    if (quotes_[quote].has_twins && VisitTwin(quote)) return;
    const absl::Span<const RepeatedKey> keys = keys_.Of(quote);
    uint32_t least_dropped = keys.size() < keys_.CountOf(quote) || keys.empty() ? 0 : UINT32_MAX;
    size_t leaders = 0;
    for (const RepeatedKey& key : keys) leaders += lists_[key.number].leaders;
    shared_.Reserve(leaders);
    for (const RepeatedKey& key : keys) {
      const KeyList& list = lists_[key.number];
      least_dropped = std::min(least_dropped, list.dropped);
      const double told = list.quotes <= kTellingQuotes
                              ? key.weight
                              : double{key.weight} * kTellingQuotes / list.quotes;
      shared_.Add(LeadersOf(list), key.weight, told,
                  [this](uint32_t leader) { __builtin_prefetch(&share_[leader]); });
    }
    cut_[quote] = least_dropped;
    const std::optional<uint32_t> leader = TakeCandidates(quote);
    for (const RepeatedKey& key : keys) Keep(quote, leader, &lists_[key.number]);
  }

  // Puts a quotation behind its twin, where each of its keys has many leaders and a twin among
  // them.
  bool VisitTwin(uint32_t quote) {
    const absl::Span<const RepeatedKey> keys = keys_.Of(quote);
    std::optional<uint32_t> twin;  // the first of the first key
    uint32_t least_dropped = UINT32_MAX;
    for (const RepeatedKey& key : keys) {
      const KeyList& list = lists_[key.number];
      const absl::Span<const uint32_t> leaders = LeadersOf(list);
      if (leaders.size() < kFreeLeaders) return false;
      const auto found = std::find_if(leaders.begin(), leaders.end(), [&](uint32_t leader) {
        return AreTwins(quotes_[leader], quotes_[quote]);
      });
      if (found == leaders.end()) return false;
      if (!twin.has_value()) twin = *found;
      least_dropped = std::min(least_dropped, list.dropped);
    }
    if (!twin.has_value()) return false;
    for (const RepeatedKey& key : keys) ++lists_[key.number].quotes;
    cut_[quote] = keys.size() < keys_.CountOf(quote) ? 0 : least_dropped;
    Add({std::min(quote, *twin), std::max(quote, *twin)});
    return true;
  }

  static bool AreTwins(const CandidateInput& a, const CandidateInput& b) {
    return a.text == b.text && a.has_twins && b.has_twins && a.voice == b.voice &&
           AreNear(a, b, kCopyDays);
  }

  void Add(CandidatePair pair) {
    if (portion_.size() == kPortionPairs) {
      take_(&portion_);
      portion_.reserve(kPortionPairs);
    }
    portion_.push_back(pair);
  }

  // Gives the quotation that `quote` is a copy of, if any: the first of several.
  std::optional<uint32_t> TakeCandidates(uint32_t quote) {
    std::optional<uint32_t> leader;
    const double share = share_[quote];
    for (const SharedKeys::Shared& shared : shared_.all()) {
      if (shared.told < kMinSharedTold && shared.weight < share &&
          shared.weight < share_[shared.other]) {
        continue;
      }
      Add({std::min(quote, shared.other), std::max(quote, shared.other)});
      if (IsCopy(quote, shared) && (!leader.has_value() || shared.other < *leader)) {
        leader = shared.other;
      }
    }
    shared_.Clear();
    return leader;
  }

  bool IsCopy(uint32_t quote, const SharedKeys::Shared& shared) const {
    return shared.keys == keys_.CountOf(quote) &&
           static_cast<float>(shared.keys) >=
               kCopyShare * static_cast<float>(keys_.CountOf(shared.other)) &&
           MayBeOneVoice(quotes_[quote], quotes_[shared.other]) &&
           AreNear(quotes_[quote], quotes_[shared.other], kCopyDays);
  }

  static bool MayBeOneVoice(const CandidateInput& a, const CandidateInput& b) {
    return !a.voice.has_value() || !b.voice.has_value() || *a.voice == *b.voice;
  }

  static bool AreNear(const CandidateInput& a, const CandidateInput& b, int64_t days) {
    return !a.day.has_value() || !b.day.has_value() || std::abs(int64_t{*a.day} - *b.day) <= days;
  }

  void Keep(uint32_t quote, std::optional<uint32_t> leader, KeyList* list) {
    ++list->quotes;
    const absl::Span<uint32_t> leaders = LeadersOf(*list);
    if (leaders.size() >= kFreeLeaders && leader.has_value() &&
        std::find(leaders.begin(), leaders.end(), *leader) != leaders.end()) {
      return;
    }
    if (leaders.size() == kMaxLeaders) {
      leaders[list->dropped++ % kMaxLeaders] = quote;
    } else {
      leaders_[list->first + list->leaders++] = quote;
    }
  }

  // The pairs of one speaker's quotations in marks in different articles, where there are few in
  // some days. Those without a day are near all others where the speaker has few in all, else near
  // one another.
  void AddSpeakers(absl::Span<const uint32_t> by_day) {
    absl::flat_hash_map<uint32_t, std::vector<uint32_t>> by_voice;
    for (uint32_t quote : by_day) {
      const CandidateInput& input = quotes_[quote];
      if (input.in_marks && input.voice.has_value()) by_voice[*input.voice].push_back(quote);
    }
    for (const auto& [voice, quotes] : by_voice) {
      const auto dated = std::find_if(quotes.begin(), quotes.end(), [this](uint32_t quote) {
        return quotes_[quote].day.has_value();
      });
      const auto undated = static_cast<size_t>(dated - quotes.begin());
      size_t begin = undated;
      for (size_t end = undated; end < quotes.size(); ++end) {
        while (!AreNear(quotes_[quotes[begin]], quotes_[quotes[end]], kSpeakerDays)) ++begin;
        if (end - begin < kMaxSpeakerQuotes) AddEach(quotes, begin, end);
      }
      const size_t near = quotes.size() <= kMaxSpeakerQuotes ? quotes.size() : undated;
      for (size_t end = 1; undated <= kMaxSpeakerQuotes && end < near; ++end) {
        AddEach(quotes, 0, std::min(end, undated), end);
      }
    }
  }

  // The pairs of quotes[end] and each of those in [begin, end), or in [begin, before).
  void AddEach(absl::Span<const uint32_t> quotes, size_t begin, size_t end) {
    AddEach(quotes, begin, end, end);
  }
  void AddEach(absl::Span<const uint32_t> quotes, size_t begin, size_t before, size_t end) {
    for (size_t k = begin; k < before; ++k) {
      if (quotes_[quotes[k]].article == quotes_[quotes[end]].article) continue;
      const auto [a, b] = std::minmax(quotes[k], quotes[end]);
      Add({a, b});
    }
  }

  absl::Span<const CandidateInput> quotes_;
  const TakePairs& take_;
  RepeatedKeys keys_;
  LargePageVector<double> share_;      // by quotation: kMinSharedShare of the weight of its keys
  LargePageVector<KeyList> lists_;     // by number of the key
  LargePageVector<uint32_t> leaders_;  // list by list
  SharedKeys shared_;                  // with the quotation that is visited
  std::vector<CandidatePair> portion_;
  std::vector<uint32_t> cut_;
};

}  // namespace

std::vector<uint32_t> FindCandidates(absl::Span<const CandidateInput> quotes, size_t jobs,
                                     const TakePairs& take) {
  return CandidateIndex(quotes, jobs, &take).Find();
}

}  // namespace quotecheck
