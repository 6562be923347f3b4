#ifndef QUOTECHECK_CHECKER_LEARN_TRAIN_GOLD_H_
#define QUOTECHECK_CHECKER_LEARN_TRAIN_GOLD_H_

#include <string>
#include <vector>

#include "absl/strings/string_view.h"
#include "checker/base/byte_span.h"

namespace quotecheck {

// An attribution as annotated by hand; spans by place, in bytes of the article.
struct GoldAttribution {
  std::vector<TextSpan> content, cue, source;
};

// An article and its attributions.
struct GoldArticle {
  std::string name;    // of its text file
  std::string outlet;  // the name's part before the first '_'
  std::string text;
  std::vector<GoldAttribution> attributions;
};

// Reads brat stand-off annotations (Stenetorp et al. 2012) of the kinds Content, Cue and Source, as
// PolNeAR has them: offsets in code points. What cannot be read as such is left out.
std::vector<GoldAttribution> ParseStandOff(absl::string_view annotations, absl::string_view text);

// The articles of a folder that holds text/NAME.txt and attributions/NAME_XXXX.ann, by name; of
// several annotations of an article the first. Empty where there are none.
std::vector<GoldArticle> ReadGold(const std::string& folder);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_LEARN_TRAIN_GOLD_H_
