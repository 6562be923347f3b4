#ifndef QUOTECHECK_CHECKER_JUDGE_EDIT_JOINING_H_
#define QUOTECHECK_CHECKER_JUDGE_EDIT_JOINING_H_

#include <vector>

#include "checker/records/alignment.h"
#include "checker/records/verdict.h"

namespace quotecheck {

// "Shouldn't" against "is no" is two edits of one word. Joins edits that touch one word, in order
// of b, so that no word is told of twice; the gravest class stands for the whole.
std::vector<ClassifiedEdit> JoinEditsOfOneWord(const WordAlignment& alignment,
                                               std::vector<ClassifiedEdit> edits);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_JUDGE_EDIT_JOINING_H_
