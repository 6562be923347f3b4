#include "checker/align/align_words.h"

#include <utility>

#include "checker/align/edit_script.h"
#include "checker/align/prepared_text.h"

namespace quotecheck {
namespace {

// What an aligner remembers before it starts anew.
constexpr size_t kMaxWords = 20000;
constexpr size_t kMaxPairs = 1000000;

WordAlignment AlignPrepared(const PreparedText& a, const PreparedText& b, TextAligner* aligner) {
  const PairedWords paired = aligner->Align(a, b);
  EditScript script = BuildScript(paired, a.ids, b.ids, aligner->vocabulary());
  WordAlignment alignment;
  alignment.a_text = a.text;
  alignment.b_text = b.text;
  alignment.a = a.words;
  alignment.b = b.words;
  alignment.script = std::move(script.steps);
  alignment.a_overlap = paired.a_overlap;
  alignment.b_overlap = paired.b_overlap;
  alignment.distance_words = OverlapDistance(a, b, paired);
  alignment.weighted_distance = script.weighted_distance;
  alignment.coverage = ContentCoverage(a, b, aligner->vocabulary());
  return alignment;
}

}  // namespace

WordAlignment AlignWords(absl::string_view a, absl::string_view b) {
  return WordAligner().Align(a, b);
}

WordAlignment WordAligner::Align(absl::string_view a, absl::string_view b) {
  if (vocabulary_->size() > kMaxWords || aligner_->known_pairs() > kMaxPairs) Reset();
  const PreparedText prepared_a = PrepareText(a, vocabulary_.get());
  const PreparedText prepared_b = PrepareText(b, vocabulary_.get());
  return AlignPrepared(prepared_a, prepared_b, aligner_.get());
}

void WordAligner::Reset() {
  aligner_.reset();
  vocabulary_ = std::make_unique<Vocabulary>();
  aligner_ = std::make_unique<TextAligner>(vocabulary_.get());
}

}  // namespace quotecheck
