#ifndef QUOTECHECK_CHECKER_LEXICON_NUMBER_TEXT_H_
#define QUOTECHECK_CHECKER_LEXICON_NUMBER_TEXT_H_

#include <string>

namespace quotecheck {

// The decimal digits of a value, by which values can be told apart: whole numbers up to 10^15
// exactly, any other to fifteen significant digits, which leaves out what arithmetic rounds: two
// ways to a third end alike.
std::string NumberText(double value);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_LEXICON_NUMBER_TEXT_H_
