#ifndef QUOTECHECK_CHECKER_LEXICON_COMPOUNDS_H_
#define QUOTECHECK_CHECKER_LEXICON_COMPOUNDS_H_

#include <string>
#include <vector>

#include "absl/strings/string_view.h"

namespace quotecheck {

// The words of a hyphened compound that is as well written open: "face-to-face" -> {face, to,
// face}, "well-known" -> {well, known}. A word that is none gives nothing: "co-operate" and
// "anti-war", whose first part is no word of its own; "on-line", which has become one word;
// "al-kadri", whose parts are no words. Takes and gives folded words. Linear.
std::vector<std::string> SplitCompound(absl::string_view word);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_LEXICON_COMPOUNDS_H_
