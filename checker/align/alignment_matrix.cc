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
    end_state_ = TraceAt(end_i_, end_j_).best();
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
  pair_scores_.resize(b.size());
  gap_b_.clear();
  for (WordId word : b) gap_b_.push_back(GapWordCost(scores_.vocabulary()[word]));
  end_i_ = 0;
  end_j_ = 0;
  end_state_ = kStart;
  end_score_ = 0;
}

void AlignmentMatrix::FillRow(size_t i) {
  Cell* const row = Row(i).data();
  const Cell* const above = i > 0 ? Row(i - 1).data() : nullptr;
  const size_t b_size = b_.size();
  const int* const gap_b = gap_b_.data();
  const int* const pair_scores = pair_scores_.data();
  Trace* const traces = trace_.data() + i * (b_size + 1);
  const Trace* const traces_above = i > 0 ? traces - (b_size + 1) : nullptr;
  const int gap_a = i > 0 ? GapWordCost(scores_.vocabulary()[a_[i - 1]]) : 0;
  const bool has_phrases = next_phrase_ < phrases_.size() && phrases_[next_phrase_].a.end == i;
  if (i > 0) scores_.ScoreEach(a_[i - 1], b_, pair_scores_.data());
  int inserted = kImpossible;
  int long_inserted = kImpossible;
  Cell left{kImpossible, kImpossible, kImpossible, kImpossible};
  for (size_t j = 0; j <= b_size; ++j) {
    // Put together in registers and written once.
    Trace trace;
    Cell cell{kImpossible, kImpossible, kImpossible, kImpossible};
    State before = kStart;
    if (i > 0 && j > 0) {
      const Before diagonal = BestBefore(above[j - 1].best, traces_above[j - 1].best());
      Paired paired{diagonal.score + pair_scores[j - 1], diagonal.state, 0};
      if (has_phrases && EndsPhrase(i, j)) {
        paired = BestPhrase(i, j, paired);
        trace.SetPhrase(paired.phrase);
      }
      cell.paired = paired.score;
      trace.SetBefore(kPaired, paired.before);
    } else if (i == 0 && j == 0 && !free_ends_) {
      cell.paired = 0;
    }
    if (i > 0) {
      const Cell& up = above[j];
      cell.deleted = Better(up.paired - kGapOpen, kPaired, up.deleted, kDeleted, &before) - gap_a;
      trace.SetBefore(kDeleted, before);
      cell.long_deleted =
          Better(up.paired - kLongGapOpen, kPaired, up.long_deleted, kLongDeleted, &before) -
          kLongGapWord;
      trace.SetBefore(kLongDeleted, before);
    }
    if (j > 0) {
      // Deletions come before insertions within a gap, so that each gap is one path.
      State deleted = kDeleted;
      State opened = kPaired;
      int open = Better(left.deleted, kDeleted, left.long_deleted, kLongDeleted, &deleted);
      open = Better(left.paired, kPaired, open, deleted, &opened);
      inserted = Better(open - kGapOpen, opened, inserted, kInserted, &before) - gap_b[j - 1];
      trace.SetBefore(kInserted, before);
      long_inserted =
          Better(open - kLongGapOpen, opened, long_inserted, kLongInserted, &before) - kLongGapWord;
      trace.SetBefore(kLongInserted, before);
    }
    State state = kPaired;
    int best = Better(cell.paired, kPaired, cell.deleted, kDeleted, &state);
    best = Better(best, state, cell.long_deleted, kLongDeleted, &state);
    best = Better(best, state, inserted, kInserted, &state);
    cell.best = Better(best, state, long_inserted, kLongInserted, &state);
    trace.SetBest(state);
    row[j] = left = cell;
    traces[j] = trace;
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

// The best of the phrases that end there, where it is better than `paired`.
AlignmentMatrix::Paired AlignmentMatrix::BestPhrase(size_t i, size_t j, Paired paired) {
  for (size_t which = 0; EndsPhrase(i, j); ++which, ++next_phrase_) {
    const PhraseMatch& phrase = phrases_[next_phrase_];
    const Before before = BestBefore(Row(phrase.a.begin)[phrase.b.begin].best,
                                     TraceAt(phrase.a.begin, phrase.b.begin).best());
    const int score = before.score + PhraseGain(a_, b_, phrase, scores_.vocabulary());
    if (score <= paired.score || which > kMaxPhrasesPerCell) continue;
    paired = {score, before.state, static_cast<uint8_t>(1 + which)};
  }
  return paired;
}

std::vector<WordPair> AlignmentMatrix::WalkBack() const {
  std::vector<WordPair> pairs;
  size_t i = end_i_;
  size_t j = end_j_;
  State state = end_state_;
  while (state != kStart && (i > 0 || j > 0)) {
    const Trace& trace = TraceAt(i, j);
    if (state == kPaired) {
      state = StepOverPair(trace, &i, &j, &pairs);
      continue;
    }
    const bool deleted = state == kDeleted || state == kLongDeleted;
    state = trace.Before(state);
    --(deleted ? i : j);
  }
  std::reverse(pairs.begin(), pairs.end());
  return pairs;
}

AlignmentMatrix::State AlignmentMatrix::StepOverPair(const Trace& trace, size_t* i, size_t* j,
                                                     std::vector<WordPair>* pairs) const {
  if (trace.phrase() > 0) {
    const PhraseMatch& phrase = PhraseEndingAt(*i, *j, trace.phrase() - 1);
    pairs->push_back({phrase.a, phrase.b, Pairing::kVariant, 0});
    *i = phrase.a.begin;
    *j = phrase.b.begin;
    return trace.Before(kPaired);
  }
  --*i;
  --*j;
  const WordScore score = scores_.Score(a_[*i], b_[*j]);
  if (score.pairing != Pairing::kStranger) {
    pairs->push_back({{*i, *i + 1}, {*j, *j + 1}, score.pairing, score.cost});
  }
  return trace.Before(kPaired);
}

const PhraseMatch& AlignmentMatrix::PhraseEndingAt(size_t i, size_t j, size_t which) const {
  const auto first =
      std::partition_point(phrases_.begin(), phrases_.end(), [&](const PhraseMatch& phrase) {
        return phrase.a.end < i || (phrase.a.end == i && phrase.b.end < j);
      });
  return phrases_[static_cast<size_t>(first - phrases_.begin()) + which];
}

}  // namespace quotecheck
