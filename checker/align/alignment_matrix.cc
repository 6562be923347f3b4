#include "checker/align/alignment_matrix.h"

#include <algorithm>
#include <limits>

namespace quotecheck {
namespace {

constexpr int kImpossible = std::numeric_limits<int>::min() / 2;
constexpr int kPhraseLoss = 10;
constexpr size_t kMaxPhrasesPerCell = 250;

int RangeWeight(absl::Span<const WordId> words, WordRange range, const Vocabulary& vocabulary) {
  int weight = 0;
  for (size_t i = range.begin; i < range.end; ++i) weight += WordWeight(vocabulary[words[i]]);
  return weight;
}

// Takes the better of two ways into a state; the first where they tie.
template <typename State>
int Better(int first, State first_state, int second, State second_state, State* before) {
  *before = second > first ? second_state : first_state;
  return std::max(first, second);
}

}  // namespace

int GapWordCost(const WordTraits& word) {
  return word.content() || word.word_class == WordClass::kQuantifier ? kGapContent : kGapFunction;
}

int PhraseGain(absl::Span<const WordId> a, absl::Span<const WordId> b, const PhraseMatch& phrase,
               const Vocabulary& vocabulary) {
  return std::max(RangeWeight(a, phrase.a, vocabulary), RangeWeight(b, phrase.b, vocabulary)) -
         kPhraseLoss;
}

std::vector<WordPair> AlignmentMatrix::Align(absl::Span<const WordId> a, absl::Span<const WordId> b,
                                             absl::Span<const PhraseMatch> phrases,
                                             AlignmentEnds ends, int* score) {
  Prepare(a, b, phrases, ends);
  for (size_t i = 0; i <= a.size(); ++i) FillRow(i);
  if (!free_ends_) {
    end_i_ = a.size();
    end_j_ = b.size();
    end_state_ = TraceAt(end_i_, end_j_).best;
    end_score_ = Row(end_i_)[end_j_].best;
  }
  *score = end_score_;
  return WalkBack();
}

void AlignmentMatrix::Prepare(absl::Span<const WordId> a, absl::Span<const WordId> b,
                              absl::Span<const PhraseMatch> phrases, AlignmentEnds ends) {
  a_ = a;
  b_ = b;
  phrases_ = phrases;
  free_ends_ = ends == AlignmentEnds::kFree;
  next_phrase_ = 0;
  trace_.resize((a.size() + 1) * (b.size() + 1));
  for (std::vector<Cell>& row : rows_) row.resize(b.size() + 1);
  gap_b_.clear();
  for (WordId word : b) gap_b_.push_back(GapWordCost(scores_.vocabulary()[word]));
  end_i_ = 0;
  end_j_ = 0;
  end_state_ = kStart;
  end_score_ = 0;
}

void AlignmentMatrix::FillRow(size_t i) {
  Cell* const row = Row(i).data();
  const Cell* const rows_above = i > 0 ? Row(i - 1).data() : nullptr;
  const absl::Span<const WordId> b = b_;
  const int* const gap_b = gap_b_.data();
  Trace* const traces = trace_.data() + i * (b.size() + 1);
  const Trace* const traces_above = i > 0 ? traces - (b.size() + 1) : nullptr;
  const WordId a_word = i > 0 ? a_[i - 1] : 0;
  const int gap_a = i > 0 ? GapWordCost(scores_.vocabulary()[a_word]) : 0;
  int inserted = kImpossible;
  int long_inserted = kImpossible;
  for (size_t j = 0; j <= b.size(); ++j) {
    // Written where they stay: a copy would wait for its parts.
    Trace& trace = traces[j] = Trace();
    Cell& cell = row[j] = {kImpossible, kImpossible, kImpossible, kImpossible};
    if (i > 0 && j > 0) {
      const Before diagonal = BestBefore(rows_above[j - 1].best, traces_above[j - 1].best);
      cell.paired = diagonal.score + scores_.Score(a_word, b[j - 1]).score;
      trace.before_paired = diagonal.state;
      if (EndsPhrase(i, j)) ScorePhrases(i, j, &cell, &trace);
    } else if (i == 0 && j == 0 && !free_ends_) {
      cell.paired = 0;
    }
    if (i > 0) {
      const Cell& above = rows_above[j];
      cell.deleted =
          Better(above.paired - kGapOpen, kPaired, above.deleted, kDeleted, &trace.before_deleted) -
          gap_a;
      cell.long_deleted = Better(above.paired - kLongGapOpen, kPaired, above.long_deleted,
                                 kLongDeleted, &trace.before_long_deleted) -
                          kLongGapWord;
    }
    if (j > 0) {
      // Deletions come before insertions within a gap, so that each gap is one path.
      const Cell& left = row[j - 1];
      State before = kPaired;
      State deleted = kDeleted;
      int open = Better(left.deleted, kDeleted, left.long_deleted, kLongDeleted, &deleted);
      open = Better(left.paired, kPaired, open, deleted, &before);
      inserted = Better(open - kGapOpen, before, inserted, kInserted, &trace.before_inserted) -
                 gap_b[j - 1];
      long_inserted = Better(open - kLongGapOpen, before, long_inserted, kLongInserted,
                             &trace.before_long_inserted) -
                      kLongGapWord;
    }
    State state = kPaired;
    int best = Better(cell.paired, kPaired, cell.deleted, kDeleted, &state);
    best = Better(best, state, cell.long_deleted, kLongDeleted, &state);
    best = Better(best, state, inserted, kInserted, &state);
    cell.best = Better(best, state, long_inserted, kLongInserted, &state);
    trace.best = state;
    if (free_ends_ && cell.paired > end_score_) {
      end_score_ = cell.paired;
      end_i_ = i;
      end_j_ = j;
      end_state_ = kPaired;
    }
  }
}

bool AlignmentMatrix::EndsPhrase(size_t i, size_t j) const {
  if (next_phrase_ == phrases_.size()) return false;
  const PhraseMatch& phrase = phrases_[next_phrase_];
  return phrase.a.end == i && phrase.b.end == j;
}

void AlignmentMatrix::ScorePhrases(size_t i, size_t j, Cell* cell, Trace* trace) {
  for (size_t which = 0; EndsPhrase(i, j); ++which, ++next_phrase_) {
    const PhraseMatch& phrase = phrases_[next_phrase_];
    const Before before = BestBefore(Row(phrase.a.begin)[phrase.b.begin].best,
                                     TraceAt(phrase.a.begin, phrase.b.begin).best);
    const int score = before.score + PhraseGain(a_, b_, phrase, scores_.vocabulary());
    if (score <= cell->paired || which > kMaxPhrasesPerCell) continue;
    cell->paired = score;
    trace->before_paired = before.state;
    trace->phrase = static_cast<uint8_t>(1 + which);
  }
}

std::vector<WordPair> AlignmentMatrix::WalkBack() const {
  std::vector<WordPair> pairs;
  size_t i = end_i_;
  size_t j = end_j_;
  State state = end_state_;
  while (state != kStart && (i > 0 || j > 0)) {
    const Trace& trace = TraceAt(i, j);
    switch (state) {
      case kPaired: state = StepOverPair(trace, &i, &j, &pairs); break;
      case kDeleted:
        state = trace.before_deleted;
        --i;
        break;
      case kLongDeleted:
        state = trace.before_long_deleted;
        --i;
        break;
      case kInserted:
        state = trace.before_inserted;
        --j;
        break;
      case kLongInserted:
        state = trace.before_long_inserted;
        --j;
        break;
      case kStart: break;
    }
  }
  std::reverse(pairs.begin(), pairs.end());
  return pairs;
}

AlignmentMatrix::State AlignmentMatrix::StepOverPair(const Trace& trace, size_t* i, size_t* j,
                                                     std::vector<WordPair>* pairs) const {
  if (trace.phrase > 0) {
    const PhraseMatch& phrase = PhraseEndingAt(*i, *j, trace.phrase - 1);
    pairs->push_back({phrase.a, phrase.b, Pairing::kVariant, 0});
    *i = phrase.a.begin;
    *j = phrase.b.begin;
    return trace.before_paired;
  }
  --*i;
  --*j;
  const WordScore score = scores_.Score(a_[*i], b_[*j]);
  if (score.pairing != Pairing::kStranger) {
    pairs->push_back({{*i, *i + 1}, {*j, *j + 1}, score.pairing, score.cost});
  }
  return trace.before_paired;
}

const PhraseMatch& AlignmentMatrix::PhraseEndingAt(size_t i, size_t j, size_t which) const {
  const auto first =
      std::partition_point(phrases_.begin(), phrases_.end(), [&](const PhraseMatch& phrase) {
        return phrase.a.end < i || (phrase.a.end == i && phrase.b.end < j);
      });
  return phrases_[static_cast<size_t>(first - phrases_.begin()) + which];
}

}  // namespace quotecheck
