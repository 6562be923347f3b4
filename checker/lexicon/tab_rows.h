#ifndef QUOTECHECK_CHECKER_LEXICON_TAB_ROWS_H_
#define QUOTECHECK_CHECKER_LEXICON_TAB_ROWS_H_

#include <fstream>
#include <string>
#include <vector>

#include "absl/strings/str_split.h"

namespace quotecheck {

// The lines of a word list, cut at tabs, without empty lines and comments ("# …"). None where the
// file cannot be read.
inline std::vector<std::vector<std::string>> ReadTabRows(const char* path) {
  std::vector<std::vector<std::string>> rows;
  std::ifstream in(path);
  std::string line;
  while (std::getline(in, line)) {
    if (!line.empty() && line[0] != '#') rows.push_back(absl::StrSplit(line, '\t'));
  }
  return rows;
}

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_LEXICON_TAB_ROWS_H_
