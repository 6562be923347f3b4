#ifndef QUOTECHECK_TESTS_ADDED_RULE_DOUBLED_WORD_H_
#define QUOTECHECK_TESTS_ADDED_RULE_DOUBLED_WORD_H_

#include "checker/judge/rules/rule.h"

namespace quotecheck {

// QC901: a word printed twice in a row within quotation marks.
extern const Rule kDoubledWord;

}  // namespace quotecheck

#endif  // QUOTECHECK_TESTS_ADDED_RULE_DOUBLED_WORD_H_
