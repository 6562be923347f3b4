#include "checker/align/moved_words.h"

#include <algorithm>
#include <utility>

#include "checker/align/word_scores.h"

namespace quotecheck {
namespace {

// The heaviest blocks are taken one by one; what is left after so many is scraps.
constexpr size_t kMaxBlocks = 16;
constexpr int kContentWeight = 1000;
constexpr size_t kOuterBlockWords = 3;
constexpr int kOuterBlockWeight = 2 * kContentWeight;

// Words of one text that no pair holds.
class Unpaired {
 public:
  Unpaired(absl::Span<const WordId> words, WordRange core) : words_(words), core_(core) {
    free_.assign(words.size(), true);
  }

  void Take(WordRange range) {
    std::fill(free_.begin() + static_cast<std::ptrdiff_t>(range.begin),
              free_.begin() + static_cast<std::ptrdiff_t>(range.end), false);
  }

  bool IsFree(size_t i) const { return free_[i]; }
  bool InCore(size_t i) const { return core_.begin <= i && i < core_.end; }
  WordId operator[](size_t i) const { return words_[i]; }

  std::vector<size_t> FreePlaces() const {
    std::vector<size_t> places;
    for (size_t i = 0; i < free_.size(); ++i) {
      if (free_[i]) places.push_back(i);
    }
    return places;
  }

  // The unpaired words before the core, or after it.
  WordRange Outside(bool before) const {
    return before ? WordRange{0, core_.begin} : WordRange{core_.end, words_.size()};
  }

 private:
  absl::Span<const WordId> words_;
  WordRange core_;
  std::vector<bool> free_;
};

class BlockFinder {
 public:
  BlockFinder(Unpaired a, Unpaired b, const Vocabulary& vocabulary)
      : a_(std::move(a)), b_(std::move(b)), vocabulary_(vocabulary) {}

  std::vector<MovedBlock> Find() {
    std::vector<MovedBlock> blocks;
    while (blocks.size() < kMaxBlocks) {
      const MovedBlock block = Heaviest();
      if (block.a.empty()) break;
      a_.Take(block.a);
      b_.Take(block.b);
      blocks.push_back(block);
    }
    for (const bool before : {true, false}) {
      DropWhereTooFew(a_.Outside(before), &MovedBlock::a, &blocks);
      DropWhereTooFew(b_.Outside(before), &MovedBlock::b, &blocks);
    }
    std::sort(blocks.begin(), blocks.end(),
              [](const MovedBlock& x, const MovedBlock& y) { return x.b.begin < y.b.begin; });
    return blocks;
  }

 private:
  // A run of equal words that ends at a place of a and a place of b.
  struct Run {
    size_t words = 0;
    int weight = 0;
  };

  bool Same(size_t i, size_t j) const {
    const WordTraits& a = vocabulary_[a_[i]];
    const WordTraits& b = vocabulary_[b_[j]];
    return a.form == b.form || (a.content() && b.content() && a.base == b.base);
  }

  int Weight(size_t i) const { return WordWeight(vocabulary_[a_[i]]); }

  // A block ends with a content word: what follows that moved with nothing.
  MovedBlock Heaviest() const {
    const std::vector<size_t> a_places = a_.FreePlaces();
    const std::vector<size_t> b_places = b_.FreePlaces();
    std::vector<Run> last;
    std::vector<Run> row(b_places.size());
    MovedBlock best;
    int best_weight = 0;
    for (size_t x = 0; x < a_places.size(); ++x) {
      last.swap(row);
      row.assign(b_places.size(), {});
      for (size_t y = 0; y < b_places.size(); ++y) {
        const size_t i = a_places[x];
        const size_t j = b_places[y];
        if (!Same(i, j)) continue;
        const bool goes_on = x > 0 && y > 0 && a_places[x - 1] + 1 == i && b_places[y - 1] + 1 == j;
        const Run before = goes_on ? last[y - 1] : Run{};
        row[y] = {before.words + 1, before.weight + Weight(i)};
        if (!vocabulary_[a_[i]].content() || row[y].weight <= best_weight) continue;
        if (!MayMove(i, j, row[y])) continue;
        best_weight = row[y].weight;
        best = {{i + 1 - row[y].words, i + 1}, {j + 1 - row[y].words, j + 1}};
      }
    }
    return best;
  }

  bool MayMove(size_t i, size_t j, const Run& run) const {
    if (a_.InCore(i) || b_.InCore(j)) return true;
    return run.words >= kOuterBlockWords && run.weight >= kOuterBlockWeight;
  }

  // Drops the blocks that reach into `outside` where they hold too little of it.
  void DropWhereTooFew(WordRange outside, WordRange MovedBlock::*side,
                       std::vector<MovedBlock>* blocks) const {
    const auto is_outside = [&](const MovedBlock& block) {
      return (block.*side).begin >= outside.begin && (block.*side).end <= outside.end;
    };
    size_t words = 0;
    int weight = 0;
    for (const MovedBlock& block : *blocks) {
      if (!is_outside(block)) continue;
      words += block.a.size();
      for (size_t i = block.a.begin; i < block.a.end; ++i) weight += Weight(i);
    }
    if (weight >= 2 * kContentWeight || 2 * words >= outside.size()) return;
    blocks->erase(std::remove_if(blocks->begin(), blocks->end(), is_outside), blocks->end());
  }

  Unpaired a_;
  Unpaired b_;
  const Vocabulary& vocabulary_;
};

}  // namespace

std::vector<MovedBlock> FindMovedBlocks(absl::Span<const WordId> a, absl::Span<const WordId> b,
                                        const std::vector<WordPair>& pairs, WordRange a_core,
                                        WordRange b_core, const Vocabulary& vocabulary) {
  Unpaired free_a(a, a_core);
  Unpaired free_b(b, b_core);
  for (const WordPair& pair : pairs) {
    free_a.Take(pair.a);
    free_b.Take(pair.b);
  }
  if (free_a.FreePlaces().size() > kMaxMoveCells / (free_b.FreePlaces().size() + 1)) return {};
  return BlockFinder(std::move(free_a), std::move(free_b), vocabulary).Find();
}

}  // namespace quotecheck
