#include "checker/scan/learned_decoding.h"

#include <cmath>

#include "checker/scan/learned_links.h"

namespace quotecheck {
namespace {

constexpr float kLeastAttribution = 0.1f;  // that a cue reports, to be decided on
constexpr float kLeastContent = 0.1f;
constexpr float kLeastSource = 0.01f;
constexpr float kImpossible = -1e4f;

constexpr size_t At(LinkLabel label) { return static_cast<size_t>(label); }

float ContentOf(const LabelRow& row) {
  return row[At(LinkLabel::kContentBegin)] + row[At(LinkLabel::kContentInside)];
}
float SourceOf(const LabelRow& row) {
  return row[At(LinkLabel::kSourceBegin)] + row[At(LinkLabel::kSourceInside)];
}

// Leaves only the labels [first, first + count) at a position.
void Allow(size_t first, size_t count, LabelRow* row) {
  for (size_t b = 0; b < kLinkLabels; ++b) {
    if (b < first || b >= first + count) (*row)[b] += kImpossible;
  }
}

// Probability that nothing belongs to the cue.
double ProbabilityOfNone(absl::Span<const LabelRow> scores, const ChainTransitions& transitions,
                         ItemRange cue, double log_partition) {
  const auto label = [&](size_t i) {
    return At(cue.Contains(i) ? LinkLabel::kCue : LinkLabel::kOutside);
  };
  double score = transitions.start[label(0)];
  for (size_t i = 0; i < scores.size(); ++i) {
    score += scores[i][label(i)];
    if (i > 0) score += transitions.to[label(i)][label(i - 1)];
  }
  return std::exp(score - log_partition);
}

}  // namespace

std::vector<uint8_t> DecodeLink(std::vector<LabelRow> scores, const ChainTransitions& transitions,
                                ItemRange cue, LearnedRelation* relation) {
  for (size_t i = 0; i < scores.size(); ++i) {
    if (cue.Contains(i)) {
      Allow(At(LinkLabel::kCue), 1, &scores[i]);
    } else {
      scores[i][At(LinkLabel::kCue)] += kImpossible;
    }
  }
  const ChainMarginals marginals = FindMarginals(scores, transitions, /*with_pairs=*/false);
  const double none = ProbabilityOfNone(scores, transitions, cue, marginals.log_partition);
  relation->any = static_cast<float>(1 - none);
  if (relation->any < kLeastAttribution) return {};
  size_t content = 0;
  size_t source = 0;
  for (size_t i = 0; i < scores.size(); ++i) {
    if (ContentOf(marginals.labels[i]) > ContentOf(marginals.labels[content])) content = i;
    if (SourceOf(marginals.labels[i]) > SourceOf(marginals.labels[source])) source = i;
  }
  if (ContentOf(marginals.labels[content]) < kLeastContent) return {};
  relation->content_probability = ContentOf(marginals.labels[content]);
  relation->source_probability = SourceOf(marginals.labels[source]);
  Allow(At(LinkLabel::kContentBegin), 2, &scores[content]);
  if (source != content && SourceOf(marginals.labels[source]) >= kLeastSource) {
    Allow(At(LinkLabel::kSourceBegin), 2, &scores[source]);
  }
  return BestLabels(scores, transitions);
}

}  // namespace quotecheck
