#ifndef QUOTECHECK_CHECKER_JUDGE_ONE_OF_H_
#define QUOTECHECK_CHECKER_JUDGE_ONE_OF_H_

#include <algorithm>
#include <initializer_list>

#include "absl/strings/string_view.h"

namespace quotecheck {

inline bool IsOneOf(absl::string_view word, std::initializer_list<absl::string_view> words) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_JUDGE_ONE_OF_H_
