#include "checker/align/align_words.h"

#include <utility>

#include "checker/align/edit_script.h"
#include "checker/align/vocabulary.h"

namespace quotecheck {

WordAlignment AlignWords(absl::string_view a, absl::string_view b) {
  Vocabulary vocabulary;
  const PreparedText prepared_a = PrepareText(a, &vocabulary);
  const PreparedText prepared_b = PrepareText(b, &vocabulary);
  TextAligner aligner(&vocabulary);
  return AlignWords(prepared_a, prepared_b, &aligner);
}

WordAlignment AlignWords(const PreparedText& a, const PreparedText& b, TextAligner* aligner) {
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

}  // namespace quotecheck
