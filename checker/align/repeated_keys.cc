#include "checker/align/repeated_keys.h"

#include <algorithm>
#include <atomic>
#include <bit>
#include <cstring>
#include <deque>
#include <functional>
#include <memory>
#include <utility>

#include "absl/container/flat_hash_map.h"
#include "absl/hash/hash.h"
#include "checker/align/quote_keys.h"
#include "checker/base/large_pages.h"
#include "checker/base/parallel_for.h"

namespace quotecheck {
namespace {

// So many keys are kept in a block: one that grew with them all would be copied, and held twice.
constexpr size_t kBlockKeys = size_t{1} << 16;
// So many quotations make a run, and so many runs a thread are made at a time.
constexpr size_t kRunQuotes = 256;
constexpr size_t kWindowRuns = 8;
// So many keys further on are looked for in memory ahead.
constexpr size_t kKeysAhead = 64;
// Keys are divided by their hashes into as many parts as threads number them, but no more.
constexpr size_t kMaxParts = 8;

// A key by its number within its part, and how many quotations were counted that have it.
struct NumberedKey {
  uint32_t number = 0;
  uint32_t quotes = 0;
};
using KeyNumbers =
    absl::flat_hash_map<uint64_t, NumberedKey, absl::Hash<uint64_t>, std::equal_to<uint64_t>,
                        LargePageAllocator<std::pair<const uint64_t, NumberedKey>>>;

// Up to so many threads each have a filter of their own, of which each may take a hundred bytes a
// text; more share one.
constexpr size_t kMaxFilters = 4;

// Which keys occur more than once: exact but for a few that occur once and are taken for more. It
// does not depend on the order in which they are added.
class RepeatFilter {
 public:
  // `is_shared`: several threads add.
  RepeatFilter(size_t most_keys, bool is_shared) : is_shared_(is_shared) {
    size_t cells = 4096;
    while (cells < 2 * most_keys) cells *= 2;
    cells_.resize(cells / kCellsPerByte);
  }

  // Adds the keys of a text as often as it stands in a quotation; more than twice is as good as
  // twice.
  void Add(absl::Span<const QuoteKey> keys, size_t copies) {
    for (const QuoteKey& key : keys) Prefetch(key.hash);
    size_t repeated = 0;
    for (size_t i = 0; i < copies; ++i) {
      for (const QuoteKey& key : keys)
        repeated += is_shared_ ? AddShared(key.hash) : AddOwn(key.hash);
    }
    repeated_.fetch_add(repeated, std::memory_order_relaxed);
  }

  // Adds what another one of the same size has.
  void Merge(const RepeatFilter& other) {
    constexpr uint64_t kOnce = 0x5555555555555555u;
    size_t repeated = 0;
    for (size_t at = 0; at < cells_.size(); at += sizeof(uint64_t)) {
      uint64_t own;
      uint64_t others;
      std::memcpy(&own, &cells_[at], sizeof(own));
      std::memcpy(&others, &other.cells_[at], sizeof(others));
      own |= others | (own & others & kOnce) << 1;
      std::memcpy(&cells_[at], &own, sizeof(own));
      repeated += static_cast<size_t>(std::popcount(own >> 1 & kOnce));
    }
    repeated_ = repeated;
  }

  // About how many keys repeat.
  size_t repeated() const { return repeated_; }

  bool MayRepeat(uint64_t hash) const { return (cells_[ByteOf(hash)] >> ShiftOf(hash) & 2) != 0; }

  void Prefetch(uint64_t hash) const { __builtin_prefetch(&cells_[ByteOf(hash)]); }

 private:
  static constexpr size_t kCellsPerByte = 4;  // of a bit for once and a bit for twice

  size_t ByteOf(uint64_t hash) const { return hash / kCellsPerByte & (cells_.size() - 1); }
  static unsigned ShiftOf(uint64_t hash) { return 2 * (hash % kCellsPerByte); }

  // Whether that made it a key that repeats.
  bool AddOwn(uint64_t hash) {
    uint8_t& cells = cells_[ByteOf(hash)];
    const unsigned once = 1u << ShiftOf(hash);
    const unsigned now = cells | ((cells & once) << 1) | once;
    const bool repeats = (now ^ cells) == 2 * once;
    cells = static_cast<uint8_t>(now);
    return repeats;
  }

  bool AddShared(uint64_t hash) {
    std::atomic_ref<uint8_t> cells(cells_[ByteOf(hash)]);
    const unsigned once = 1u << ShiftOf(hash);
    const auto set = [&cells](unsigned bit) {
      return (cells.fetch_or(static_cast<uint8_t>(bit), std::memory_order_relaxed) & bit) != 0;
    };
    return set(once) && !set(2 * once);
  }

  const bool is_shared_;
  LargePageVector<uint8_t> cells_;
  std::atomic<size_t> repeated_ = 0;
};

// The keys that may repeat of the texts of some quotations in a row.
struct KeyRun {
  struct Text {
    size_t keys = 0;    // of those kept
    uint32_t all = 0;   // and of all
    double weight = 0;  // of all
  };
  // A key by where it stands among `keys`.
  struct Place {
    uint64_t hash = 0;
    uint32_t place = 0;
    uint32_t quotes = 0;  // that have the text
  };
  std::vector<QuoteKey> keys;
  std::vector<std::vector<Place>> parts;  // the same keys by their parts
  std::vector<Text> texts;        // one a quotation; empty for one that repeats the text of another
  RepeatedKey* stored = nullptr;  // where the keys are stored once they are numbered
};

}  // namespace

// Fills in the keys: those that repeat are found first, then numbered.
class RepeatedKeys::Builder {
 public:
  // Keeps what it is given, which must outlive it.
  Builder(const ProfileOf* profile_of, const FirstOf* first_of_text, size_t jobs,
          RepeatedKeys* result)
      : profile_of_(*profile_of),
        first_of_text_(*first_of_text),
        jobs_(jobs),
        result_(*result),
        quotes_(result->totals_.size()),
        runs_((quotes_ + kRunQuotes - 1) / kRunQuotes),
        copies_(CountCopies()),
        numbers_(std::clamp<size_t>(jobs, 1, kMaxParts)) {}

  void Run() {
    FilterAll();
    for (KeyNumbers& part : numbers_) {
      part.reserve(filters_.front().repeated() / numbers_.size());
    }
    NumberAll();
    CountAll();
  }

 private:
  std::vector<uint32_t> CountCopies() const {
    std::vector<uint32_t> copies(quotes_);
    for (size_t i = 0; i < quotes_; ++i) ++copies[first_of_text_(i)];
    return copies;
  }

  size_t MostKeys() const {
    size_t keys = 0;
    for (size_t i = 0; i < quotes_; ++i) {
      if (first_of_text_(i) == i) keys += MostQuoteKeys(profile_of_(i));
    }
    return keys;
  }

  // Calls `take(quote, keys)` for the quotations of a run; one that repeats a text has no keys.
  template <typename Take>
  void ForEachText(size_t run, Take take) const {
    QuoteKeyMaker maker;
    const size_t end = std::min(quotes_, (run + 1) * kRunQuotes);
    for (size_t i = run * kRunQuotes; i < end; ++i) {
      take(i, first_of_text_(i) == i ? maker.Make(profile_of_(i)) : absl::Span<const QuoteKey>());
    }
  }

  // Finds the keys that repeat.
  void FilterAll() {
    const size_t most_keys = MostKeys();
    const size_t threads = std::max<size_t>(jobs_, 1);
    const bool is_shared = threads > kMaxFilters;
    for (size_t i = 0; i < (is_shared ? 1 : threads); ++i) {
      filters_.emplace_back(most_keys, is_shared);
    }
    std::atomic<size_t> next{0};
    ParallelFor(threads, threads, [&](size_t thread) {
      RepeatFilter& filter = filters_[thread % filters_.size()];
      for (size_t run; (run = next.fetch_add(1)) < runs_;) {
        ForEachText(run, [&](size_t quote, absl::Span<const QuoteKey> keys) {
          filter.Add(keys, copies_[quote] > 1 ? 2 : 1);
        });
      }
    });
    for (; filters_.size() > 1; filters_.pop_back()) filters_.front().Merge(filters_.back());
  }

  // While the keys of some runs are numbered, each part in the order of the runs, those of the next
  // runs are made.
  void NumberAll() {
    const size_t window = jobs_ > 1 ? kWindowRuns * jobs_ : 1;
    std::vector<KeyRun> next(window);
    std::vector<KeyRun> made(window);
    for (size_t begin = 0; begin < runs_ + window; begin += window) {
      const size_t first = begin - std::min(begin, window);
      const size_t last = std::min(begin, runs_);
      for (size_t run = first; run < last; ++run) Store(run, &made[run % window]);
      const size_t count = std::min(runs_, begin + window) - last;
      const size_t parts = numbers_.size();
      ParallelFor(jobs_, parts + count, [&](size_t piece) {
        if (piece >= parts) {
          Make(begin + piece - parts, &next[piece - parts]);
          return;
        }
        for (size_t run = first; run < last; ++run) Number(piece, made[run % window]);
      });
      std::swap(next, made);
    }
  }

  void Make(size_t run, KeyRun* made) const {
    const RepeatFilter& filter = filters_.front();
    made->keys.clear();
    made->texts.clear();
    made->parts.resize(numbers_.size());
    for (std::vector<KeyRun::Place>& part : made->parts) part.clear();
    ForEachText(run, [&](size_t quote, absl::Span<const QuoteKey> keys) {
      for (const QuoteKey& key : keys) filter.Prefetch(key.hash);
      KeyRun::Text& text = made->texts.emplace_back();
      text.all = static_cast<uint32_t>(keys.size());
      for (const QuoteKey& key : keys) {
        text.weight += key.weight;
        if (!filter.MayRepeat(key.hash)) continue;
        made->parts[PartOf(key.hash)].push_back(
            {key.hash, static_cast<uint32_t>(made->keys.size()), copies_[quote]});
        made->keys.push_back(key);
        ++text.keys;
      }
    });
  }

  // Makes room for the keys of a run.
  void Store(size_t run, KeyRun* made) {
    made->stored = result_.RoomFor(made->keys.size());
    const RepeatedKey* next = made->stored;
    for (size_t k = 0; k < made->texts.size(); ++k) {
      const size_t quote = run * kRunQuotes + k;
      Totals& totals = result_.totals_[quote];
      if (const size_t first = first_of_text_(quote); first != quote) {
        totals = result_.totals_[first];
        continue;
      }
      const KeyRun::Text& text = made->texts[k];
      totals = {text.all, static_cast<uint32_t>(text.keys), next, text.weight};
      next += text.keys;
    }
  }

  size_t PartOf(uint64_t hash) const {
    return static_cast<size_t>((hash >> 32) * numbers_.size() >> 32);
  }

  // Numbers the keys of one part.
  void Number(size_t part, const KeyRun& made) {
    KeyNumbers& numbers = numbers_[part];
    const std::vector<KeyRun::Place>& keys = made.parts[part];
    for (size_t i = 0; i < keys.size(); ++i) {
      if (i + kKeysAhead < keys.size()) numbers.prefetch(keys[i + kKeysAhead].hash);
      const NumberedKey next{static_cast<uint32_t>(numbers.size()), 0};
      NumberedKey& known = numbers.try_emplace(keys[i].hash, next).first->second;
      known.quotes += keys[i].quotes;
      const uint32_t place = keys[i].place;
      made.stored[place] = {NumberIn(part, known.number), made.keys[place].weight};
    }
  }

  // Of all parts together: a few numbers are of no key.
  uint32_t NumberIn(size_t part, uint32_t number) const {
    return static_cast<uint32_t>(number * numbers_.size() + part);
  }

  // How many quotations have each key.
  void CountAll() {
    size_t most = 0;
    for (const KeyNumbers& part : numbers_) most = std::max(most, part.size());
    result_.counts_.resize(most * numbers_.size());
    ParallelFor(jobs_, numbers_.size(), [this](size_t part) {
      for (const auto& [hash, key] : numbers_[part]) {
        result_.counts_[NumberIn(part, key.number)] = key.quotes;
      }
    });
  }

  const ProfileOf& profile_of_;
  const FirstOf& first_of_text_;
  const size_t jobs_;
  RepeatedKeys& result_;
  const size_t quotes_;
  const size_t runs_;
  const std::vector<uint32_t> copies_;  // by quotation that is the first of its text: of that text
  std::deque<RepeatFilter> filters_;    // one, once all keys are in it
  std::vector<KeyNumbers> numbers_;     // by part
};

RepeatedKeys::RepeatedKeys(size_t quotes, const ProfileOf& profile_of, const FirstOf& first_of_text,
                           size_t jobs)
    : totals_(quotes) {
  Builder(&profile_of, &first_of_text, jobs, this).Run();
}

// Where so many keys are to be written.
RepeatedKey* RepeatedKeys::RoomFor(size_t keys) {
  if (room_.size() < keys) {
    const size_t size = std::max(keys, kBlockKeys);
    blocks_.push_back(std::make_unique_for_overwrite<RepeatedKey[]>(size));
    room_ = absl::MakeSpan(blocks_.back().get(), size);
  }
  RepeatedKey* const first = room_.data();
  room_.remove_prefix(keys);
  return first;
}

}  // namespace quotecheck
