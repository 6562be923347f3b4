#ifndef QUOTECHECK_CHECKER_TEXT_CHARACTERS_H_
#define QUOTECHECK_CHECKER_TEXT_CHARACTERS_H_

namespace quotecheck {

// Classes of code points, by Unicode general category (utf8proc).
bool IsLetter(char32_t c);
bool IsUpper(char32_t c);
bool IsLower(char32_t c);
bool IsDigit(char32_t c);
bool IsSpace(char32_t c);  // white space, no-break and zero-width spaces
bool IsCombining(char32_t c);
bool IsApostrophe(char32_t c);  // ' ’ ‘ ʼ ` ´ ＇ and the like, which also serve as single marks
bool IsDoubleMark(char32_t c);  // " “ ” „ ‟ « » 「 」 『 』 ＂
bool IsDash(char32_t c);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_TEXT_CHARACTERS_H_
