#include "checker/align/alignment_matrix.h"

#include <algorithm>
#include <cstddef>

namespace quotecheck {
namespace {

constexpr int kPhraseLoss = 10;
constexpr size_t kMaxPhrasesPerCell = 250;

int RangeWeight(absl::Span<const WordId> words, WordRange range, const Vocabulary& vocabulary) {
  int weight = 0;
  for (size_t i = range.begin; i < range.end; ++i) weight += WordWeight(vocabulary[words[i]]);
  return weight;
}

const RowKernels& KernelsOf(SimdLevel level) {
#if defined(__x86_64__)
  if (level != SimdLevel::kPortable) return kRowKernelsAvx2;
#endif
  return kRowKernelsPortable;
}

size_t WholeLanes(size_t words) { return (words + kRowLanes - 1) / kRowLanes * kRowLanes; }

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

AlignmentMatrix::AlignmentMatrix(WordScores* scores, SimdLevel level)
    : scores_(*scores), kernels_(KernelsOf(level)) {}

std::vector<WordPair> AlignmentMatrix::Align(absl::Span<const WordId> a, absl::Span<const WordId> b,
                                             absl::Span<const PhraseMatch> phrases,
                                             AlignmentEnds ends, int* score) {
  Prepare(a, b, phrases, ends);
  FillFirstRow();
  for (size_t i = 1; i <= a.size(); ++i) FillRow(i);
  if (!free_ends_) {
    end_i_ = a.size();
    end_j_ = b.size();
    end_state_ = TraceAt(end_i_, end_j_).best();
    end_score_ = RowOf(end_i_).best[end_j_];
  }
  *score = end_score_;
  return WalkBack();
}

void AlignmentMatrix::Row::Resize(size_t cells) {
  for (std::vector<int>* numbers : {&paired, &deleted, &long_deleted, &best}) {
    numbers->resize(cells);
  }
  best_state.resize(cells);
}

void AlignmentMatrix::Prepare(absl::Span<const WordId> a, absl::Span<const WordId> b,
                              absl::Span<const PhraseMatch> phrases, AlignmentEnds ends) {
  a_ = a;
  b_ = b;
  phrases_ = phrases;
  free_ends_ = ends == AlignmentEnds::kFree;
  next_phrase_ = 0;
  const size_t cells = WholeLanes(b.size()) + kRowLanes;
  traces_.resize((a.size() + 1) * (b.size() + 1) + 2 * kRowLanes);
  for (Row& row : rows_) row.Resize(cells);
  for (std::vector<int>* numbers : {&open_, &inserted_, &long_inserted_}) numbers->resize(cells);
  opened_.resize(cells);
  pair_scores_.assign(cells, 0);
  gap_b_.assign(cells, 0);
  for (size_t j = 0; j < b.size(); ++j) gap_b_[j] = GapWordCost(scores_.vocabulary()[b[j]]);
  end_i_ = 0;
  end_j_ = 0;
  end_state_ = kStart;
  end_score_ = 0;
}

// Before the first word of a: nothing, or a gap of words of b.
void AlignmentMatrix::FillFirstRow() {
  Row& row = RowOf(0);
  const size_t cells = row.paired.size();
  for (std::vector<int>* numbers : {&row.paired, &row.deleted, &row.long_deleted, &row.best}) {
    numbers->assign(cells, kImpossible);
  }
  if (!free_ends_) row.paired[0] = row.best[0] = 0;
  row.best_state.assign(cells, kPaired);
  traces_[0] = kPaired;
  int inserted = kImpossible;
  int long_inserted = kImpossible;
  for (size_t j = 1; j <= b_.size(); ++j) {
    const int open = row.paired[j - 1];
    uint32_t before = kStart;
    uint32_t long_before = kStart;
    inserted = Better(open - kGapOpen, uint32_t{kPaired}, inserted, uint32_t{kInserted}, &before) -
               gap_b_[j - 1];
    long_inserted = Better(open - kLongGapOpen, uint32_t{kPaired}, long_inserted,
                           uint32_t{kLongInserted}, &long_before) -
                    kLongGapWord;
    uint32_t state = kPaired;
    const int best = Better(kImpossible, state, inserted, uint32_t{kInserted}, &state);
    row.best[j] = Better(best, state, long_inserted, uint32_t{kLongInserted}, &state);
    row.best_state[j] = state;
    traces_[j] =
        state | before << (kTraceBits * kInserted) | long_before << (kTraceBits * kLongInserted);
  }
}

void AlignmentMatrix::FillRow(size_t i) {
  Row& row = RowOf(i);
  uint32_t* const traces = traces_.data() + i * (b_.size() + 1);
  scores_.ScoreEach(a_[i - 1], b_, pair_scores_.data());
  const RowStep step = {
      .words = WholeLanes(b_.size()),
      .above = RowOf(i - 1).view(),
      .row = row.view(),
      .traces = traces,
      .pair_scores = pair_scores_.data(),
      .gaps = gap_b_.data(),
      .gap = GapWordCost(scores_.vocabulary()[a_[i - 1]]),
      .free_ends = free_ends_,
      .open = open_.data(),
      .opened = opened_.data(),
      .inserted = inserted_.data(),
      .long_inserted = long_inserted_.data(),
  };
  kernels_.pair(step);
  PairPhrases(i, &row, traces);
  kernels_.leave_out(step);
  if (free_ends_) FindEnd(i, row);
}

void AlignmentMatrix::PairPhrases(size_t i, Row* row, uint32_t* traces) {
  while (next_phrase_ < phrases_.size() && phrases_[next_phrase_].a.end == i) {
    const size_t j = phrases_[next_phrase_].b.end;
    const Paired words{row->paired[j], kStart, 0};
    const Paired paired = BestPhrase(i, j, words);
    if (paired.phrase == 0) continue;
    row->paired[j] = paired.score;
    traces[j] = Trace::OfPhrase(paired.phrase, paired.before);
  }
}

// The first pair of the best.
void AlignmentMatrix::FindEnd(size_t i, const Row& row) {
  const auto begin = row.paired.begin() + 1;
  const auto end = begin + static_cast<std::ptrdiff_t>(b_.size());
  int best = end_score_;
  for (auto cell = begin; cell != end; ++cell) best = std::max(best, *cell);
  if (best == end_score_) return;
  end_score_ = best;
  end_i_ = i;
  end_j_ = static_cast<size_t>(std::find(begin, end, best) - row.paired.begin());
  end_state_ = kPaired;
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
    const Row& row = RowOf(phrase.a.begin);
    const Before before =
        BestBefore(row.best[phrase.b.begin], static_cast<State>(row.best_state[phrase.b.begin]));
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
    const Trace trace = TraceAt(i, j);
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

AlignmentMatrix::State AlignmentMatrix::StepOverPair(Trace trace, size_t* i, size_t* j,
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
