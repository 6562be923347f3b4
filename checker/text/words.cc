#include "checker/text/words.h"

#include <algorithm>
#include <utility>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "checker/text/abbreviations.h"
#include "checker/text/characters.h"
#include "checker/text/fold.h"
#include "checker/text/utf8.h"

namespace quotecheck {
namespace {

enum class CharClass : uint8_t { kLetter, kDigit, kSpace, kIdeograph, kOther };

bool IsIdeograph(char32_t c) {
  return (c >= 0x3040 && c <= 0x30FF) || (c >= 0x3400 && c <= 0x9FFF) ||
         (c >= 0xF900 && c <= 0xFAFF) || (c >= 0x20000 && c <= 0x3FFFF);
}

CharClass ClassOf(char32_t c) {
  if (c < 0x80) {
    if (absl::ascii_isalpha(static_cast<unsigned char>(c))) return CharClass::kLetter;
    if (absl::ascii_isdigit(static_cast<unsigned char>(c))) return CharClass::kDigit;
    return IsSpace(c) ? CharClass::kSpace : CharClass::kOther;
  }
  if (IsIdeograph(c)) return CharClass::kIdeograph;
  if (IsLetter(c) || IsCombining(c)) return CharClass::kLetter;
  if (IsDigit(c)) return CharClass::kDigit;
  return IsSpace(c) ? CharClass::kSpace : CharClass::kOther;
}

// Apostrophes that stand inside words; the opening single mark does not.
bool JoinsLetters(char32_t c) {
  return c == '\'' || c == U'’' || c == U'ʼ' || c == U'´' || c == '`' || c == U'＇';
}

class Tokenizer {
 public:
  explicit Tokenizer(absl::string_view text) : text_(text) {}

  std::vector<Token> Run() {
    std::vector<Token> tokens;
    tokens.reserve(text_.size() / 5 + 1);
    for (size_t at = 0; at < text_.size();) {
      if (text_[at] == ' ') {
        ++at;
        continue;
      }
      const CodePoint first = DecodeUtf8(text_, at);
      size_t end = at + first.length;
      switch (ClassOf(first.value)) {
        case CharClass::kSpace: break;
        case CharClass::kLetter:
          end = WordEnd(at);
          Add({at, end}, TokenKind::kWord, &tokens);
          break;
        case CharClass::kDigit:
          end = WordEnd(at);
          Add({at, end}, TokenKind::kNumber, &tokens);
          break;
        case CharClass::kIdeograph: Add({at, end}, TokenKind::kWord, &tokens); break;
        case CharClass::kOther: Add({at, end}, TokenKind::kPunctuation, &tokens); break;
      }
      at = end;
    }
    return tokens;
  }

 private:
  void Add(TextSpan span, TokenKind kind, std::vector<Token>* tokens) const {
    tokens->push_back({span, kind, Fold(text_.substr(span.begin, span.size()))});
  }

  CodePoint At(size_t at) const {
    return at < text_.size() ? DecodeUtf8(text_, at) : CodePoint{0, 0, false};
  }
  CharClass ClassAt(size_t at) const {
    return at < text_.size() ? ClassOf(DecodeUtf8(text_, at).value) : CharClass::kSpace;
  }

  size_t SkipLettersAndDigits(size_t at) const {
    while (at < text_.size()) {
      if (absl::ascii_isalnum(static_cast<unsigned char>(text_[at]))) {
        ++at;
        continue;
      }
      const CodePoint c = DecodeUtf8(text_, at);
      const CharClass char_class = ClassOf(c.value);
      if (char_class != CharClass::kLetter && char_class != CharClass::kDigit) break;
      at += c.length;
    }
    return at;
  }

  // The end of the word or number that begins at `begin`.
  size_t WordEnd(size_t begin) const {
    size_t end = SkipLettersAndDigits(begin);
    for (size_t segment = begin; end < text_.size();) {
      const CodePoint joint = DecodeUtf8(text_, end);
      const size_t after = end + joint.length;
      if (!Joins(joint.value, segment, end, after)) break;
      segment = after;
      end = SkipLettersAndDigits(after);
    }
    return TakesPoint(begin, end) ? end + 1 : end;
  }

  // Does the character between text [segment, end) and what begins at `after` hold them together?
  bool Joins(char32_t joint, size_t segment, size_t end, size_t after) const {
    const CharClass before = ClassOf(DecodeUtf8Before(text_, end).value);
    const CharClass next = ClassAt(after);
    const bool letter_next = next == CharClass::kLetter;
    const bool digit_next = next == CharClass::kDigit;
    if (!letter_next && !digit_next) return false;
    const bool digits = before == CharClass::kDigit && digit_next;
    if (JoinsLetters(joint)) return letter_next;
    if (joint == ',' || joint == ':') return digits;
    if (joint == '-' || joint == 0x2010 || joint == 0x2011) return !digits;
    if (joint == '&') return letter_next && before == CharClass::kLetter;
    if (joint != '.') return false;
    if (digits) return true;
    if (!letter_next) return false;
    // Initials (U.S.A, a.m) and addresses (example.com); not a stop that lost its space.
    const bool initial = CountCodePoints(text_.substr(segment, end - segment)) == 1;
    return initial ? SingleLetterAt(after)
                   : IsLower(At(after).value) && before != CharClass::kDigit;
  }

  bool SingleLetterAt(size_t at) const {
    const CharClass next = ClassAt(at + At(at).length);
    return next != CharClass::kLetter && next != CharClass::kDigit;
  }

  // Does the point at `end` belong to the word before it?
  bool TakesPoint(size_t begin, size_t end) const {
    if (end >= text_.size() || text_[end] != '.') return false;
    if (end + 1 < text_.size() && text_[end + 1] == '.') return false;  // an ellipsis
    const absl::string_view word = text_.substr(begin, end - begin);
    if (ClassAt(begin) != CharClass::kLetter) return false;
    if (absl::StrContains(word, '.')) return SingleLetters(word);
    if (CountCodePoints(word) == 1) return IsUpper(At(begin).value) && word != "I";
    if (word.size() > 6) return false;
    return FindAbbreviation(Fold(word)) != Abbreviation::kNone && FollowsAsAbbreviation(word, end);
  }

  // "no." and "co." are words as well as abbreviations: "no" counts before a number alone, the
  // others where they are capitalised or the text goes on.
  bool FollowsAsAbbreviation(absl::string_view word, size_t end) const {
    size_t next = end + 1;
    while (next < text_.size() && text_[next] == ' ') ++next;
    const std::string folded = Fold(word);
    if (folded == "no" || folded == "nos") return ClassAt(next) == CharClass::kDigit;
    return IsUpper(DecodeUtf8(word, 0).value) ||
           FindAbbreviation(folded) == Abbreviation::kBeforeName || IsLower(At(next).value) ||
           ClassAt(next) == CharClass::kDigit;
  }

  static bool SingleLetters(absl::string_view word) {
    size_t run = 0;
    for (size_t at = 0; at < word.size();) {
      const CodePoint c = DecodeUtf8(word, at);
      run = c.value == '.' ? 0 : run + 1;
      if (run > 1) return false;
      at += c.length;
    }
    return true;
  }

  absl::string_view text_;
};

}  // namespace

std::vector<Token> Tokenize(absl::string_view text) { return Tokenizer(text).Run(); }

std::vector<Token> SplitWords(absl::string_view text) {
  std::vector<Token> tokens = Tokenize(text);
  tokens.erase(
      std::remove_if(tokens.begin(), tokens.end(),
                     [](const Token& token) { return token.kind == TokenKind::kPunctuation; }),
      tokens.end());
  return tokens;
}

absl::string_view WithoutPossessive(absl::string_view word) {
  static constexpr absl::string_view kApostrophes[] = {"'", "’"};
  if (word.size() < 2) return word;
  // Nearly all words end here: neither their last byte nor that before a final s can be the last
  // one of an apostrophe.
  const auto ends_apostrophe = [](char byte) { return byte == '\'' || byte == '\x99'; };
  const bool letter = word.back() == 's' || word.back() == 'S';
  if (!ends_apostrophe(letter ? word[word.size() - 2] : word.back())) return word;
  const absl::string_view before = word.substr(0, word.size() - 1);
  for (absl::string_view apostrophe : kApostrophes) {
    if (letter && before.size() > apostrophe.size() && absl::EndsWith(before, apostrophe)) {
      return before.substr(0, before.size() - apostrophe.size());
    }
    if (word.size() > apostrophe.size() && absl::EndsWith(word, apostrophe)) {
      return word.substr(0, word.size() - apostrophe.size());
    }
  }
  return word;
}

}  // namespace quotecheck
