#include "checker/align/repeated_keys.h"

#include <algorithm>
#include <atomic>
#include <functional>
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

// A key by its number within its part, and how many texts were counted that have it.
struct NumberedKey {
  uint32_t number = 0;
  uint32_t texts = 0;
};
using KeyNumbers =
    absl::flat_hash_map<uint64_t, NumberedKey, absl::Hash<uint64_t>, std::equal_to<uint64_t>,
                        LargePageAllocator<std::pair<const uint64_t, NumberedKey>>>;

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
  std::vector<QuoteKey> keys;
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
        is_repeated_(FindRepeatedTexts()),
        filter_(MostKeys(), /*is_shared=*/jobs > 1),
        numbers_(std::clamp<size_t>(jobs, 1, kMaxParts)) {}

  void Run() {
    ParallelFor(jobs_, runs_, [this](size_t run) {
      ForEachText(run, [this](size_t quote, absl::Span<const QuoteKey> keys) {
        filter_.Add(keys, is_repeated_[quote] ? 2 : 1);
      });
    });
    for (KeyNumbers& part : numbers_) part.reserve(filter_.repeated() / numbers_.size());
    NumberAll();
    CountAll();
  }

 private:
  std::vector<bool> FindRepeatedTexts() const {
    std::vector<bool> repeated(quotes_);
    for (size_t i = 0; i < quotes_; ++i) {
      if (first_of_text_(i) != i) repeated[first_of_text_(i)] = true;
    }
    return repeated;
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
    made->keys.clear();
    made->texts.clear();
    ForEachText(run, [&](size_t, absl::Span<const QuoteKey> keys) {
      for (const QuoteKey& key : keys) filter_.Prefetch(key.hash);
      KeyRun::Text& text = made->texts.emplace_back();
      text.all = static_cast<uint32_t>(keys.size());
      for (const QuoteKey& key : keys) {
        text.weight += key.weight;
        if (!filter_.MayRepeat(key.hash)) continue;
        made->keys.push_back(key);
        ++text.keys;
      }
    });
  }

  // Makes room for the keys of a run.
  void Store(size_t run, KeyRun* made) {
    std::vector<RepeatedKey>& block = result_.RoomFor(made->keys.size());
    const size_t begin = block.size();
    block.resize(begin + made->keys.size());
    made->stored = block.data() + begin;
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
    for (size_t i = 0; i < made.keys.size(); ++i) {
      if (i + kKeysAhead < made.keys.size()) {
        const uint64_t ahead = made.keys[i + kKeysAhead].hash;
        if (PartOf(ahead) == part) numbers.prefetch(ahead);
      }
      const QuoteKey& key = made.keys[i];
      if (PartOf(key.hash) != part) continue;
      const NumberedKey next{static_cast<uint32_t>(numbers.size()), 0};
      NumberedKey& known = numbers.try_emplace(key.hash, next).first->second;
      ++known.texts;
      made.stored[i] = {NumberIn(part, known.number), key.weight};
    }
  }

  // Of all parts together: a few numbers are of no key.
  uint32_t NumberIn(size_t part, uint32_t number) const {
    return static_cast<uint32_t>(number * numbers_.size() + part);
  }

  // Counts the texts' keys, and those of quotations that repeat a text.
  void CountAll() {
    size_t most = 0;
    for (const KeyNumbers& part : numbers_) most = std::max(most, part.size());
    result_.counts_.resize(most * numbers_.size());
    ParallelFor(jobs_, numbers_.size(), [this](size_t part) {
      for (const auto& [hash, key] : numbers_[part]) {
        result_.counts_[NumberIn(part, key.number)] = key.texts;
      }
    });
    for (size_t quote = 0; quote < quotes_; ++quote) {
      if (first_of_text_(quote) == quote) continue;
      for (const RepeatedKey& key : result_.Of(static_cast<uint32_t>(quote))) {
        ++result_.counts_[key.number];
      }
    }
  }

  const ProfileOf& profile_of_;
  const FirstOf& first_of_text_;
  const size_t jobs_;
  RepeatedKeys& result_;
  const size_t quotes_;
  const size_t runs_;
  const std::vector<bool> is_repeated_;  // by quotation: whether another repeats its text
  RepeatFilter filter_;
  std::vector<KeyNumbers> numbers_;  // by part
};

RepeatedKeys::RepeatedKeys(size_t quotes, const ProfileOf& profile_of, const FirstOf& first_of_text,
                           size_t jobs)
    : totals_(quotes) {
  Builder(&profile_of, &first_of_text, jobs, this).Run();
}

// A block that takes so many more without moving.
std::vector<RepeatedKey>& RepeatedKeys::RoomFor(size_t keys) {
  if (blocks_.empty() || blocks_.back().capacity() - blocks_.back().size() < keys) {
    blocks_.emplace_back().reserve(std::max(keys, kBlockKeys));
  }
  return blocks_.back();
}

}  // namespace quotecheck
