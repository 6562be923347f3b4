#include "checker/judge/terms.h"

#include <algorithm>
#include <utility>

#include "absl/container/flat_hash_map.h"
#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "absl/types/span.h"
#include "checker/lexicon/closed_classes.h"
#include "checker/lexicon/compounds.h"
#include "checker/lexicon/dates.h"
#include "checker/lexicon/number_text.h"
#include "checker/lexicon/spelling.h"
#include "checker/text/utf8.h"

namespace quotecheck {
namespace {

// A day without a year is compared as a day of one year, whichever.
constexpr absl::CivilDay kSomeDay(2001, 12, 31);

// The longest run of words that a numeral or a day takes.
constexpr size_t kLookahead = 12;

bool StartsWithDigit(absl::string_view word) {
  return !word.empty() && absl::ascii_isdigit(static_cast<unsigned char>(word[0]));
}

bool IsFourDigits(absl::string_view word) {
  return word.size() == 4 && std::all_of(word.begin(), word.end(), [](char c) {
           return absl::ascii_isdigit(static_cast<unsigned char>(c));
         });
}

bool IsCurrencySign(char32_t c) { return c == U'$' || c == U'€' || c == U'£' || c == U'¥'; }

// Signs that continue a number: "3½".
struct VulgarFraction {
  absl::string_view sign;
  double above;
  double below;
};
constexpr VulgarFraction kVulgarFractions[] = {
    {"½", 1, 2}, {"⅓", 1, 3}, {"⅔", 2, 3}, {"¼", 1, 4}, {"¾", 3, 4}, {"⅕", 1, 5},
    {"⅖", 2, 5}, {"⅗", 3, 5}, {"⅘", 4, 5}, {"⅙", 1, 6}, {"⅚", 5, 6}, {"⅐", 1, 7},
    {"⅛", 1, 8}, {"⅜", 3, 8}, {"⅝", 5, 8}, {"⅞", 7, 8}, {"⅑", 1, 9}, {"⅒", 1, 10}};

// The decimals of the sign that a text begins with, with their point; empty where none is.
std::string DecimalsOfSign(absl::string_view text) {
  for (const VulgarFraction& fraction : kVulgarFractions) {
    if (!absl::StartsWith(text, fraction.sign)) continue;
    return NumberText(fraction.above / fraction.below).substr(1);
  }
  return std::string();
}

// The words with the signs that belong to their numbers: "$3", "5%".
class SignedWords {
 public:
  explicit SignedWords(const VersionText& text) {
    storage_.reserve(text.size());
    for (size_t i = 0; i < text.size(); ++i) storage_.push_back(SignedWord(text, i));
    views_.assign(storage_.begin(), storage_.end());
  }

  absl::Span<const absl::string_view> views() const { return views_; }

 private:
  static std::string SignedWord(const VersionText& text, size_t i) {
    std::string word(text.folded(i));
    if (!StartsWithDigit(word)) return word;
    const absl::string_view before = text.gap_text(i);
    if (!before.empty()) {
      const CodePoint last = DecodeUtf8Before(before, before.size());
      if (IsCurrencySign(last.value)) {
        word = absl::StrCat(before.substr(before.size() - last.length), word);
      }
    }
    const absl::string_view after = text.gap_text(i + 1);
    word += DecimalsOfSign(after);
    if (absl::StartsWith(after, "%")) word += '%';
    return word;
  }

  std::vector<std::string> storage_;
  std::vector<absl::string_view> views_;
};

// What becomes of a word wherever it stands.
struct WordReading {
  bool may_begin_numeral = false;
  bool is_compound = false;
  // A compound of a number and words that are no unit of it: "two-party", like "two party".
  bool is_numbered = false;
  std::vector<std::string> pieces;  // of a contraction; else the word in its usual spelling
};

bool IsNumbered(const std::vector<std::string>& compound) {
  const std::vector<absl::string_view> words(compound.begin(), compound.end());
  const std::optional<Numeral> numeral = ParseNumeral(words, 0);
  return numeral.has_value() && numeral->words < words.size();
}

WordReading ReadWord(absl::string_view word) {
  WordReading reading;
  reading.may_begin_numeral = MayBeginNumeral(word);
  const std::vector<std::string> compound = SplitCompound(word);
  reading.is_compound = !compound.empty();
  reading.is_numbered = reading.is_compound && IsNumbered(compound);
  reading.pieces = ExpandContraction(word);
  if (reading.pieces.size() == 1) reading.pieces[0] = NormalizeSpelling(reading.pieces[0]);
  return reading;
}

// The same, kept for the words that a thread meets again and again; up to some megabytes. Valid
// until the next call.
const WordReading& ReadingOf(absl::string_view word) {
  constexpr size_t kMaxWords = size_t{1} << 14;
  constexpr size_t kMaxBytes = 32;
  thread_local absl::flat_hash_map<std::string, WordReading> known;
  thread_local WordReading unusual;
  if (const auto found = known.find(word); found != known.end()) return found->second;
  if (word.size() > kMaxBytes) return unusual = ReadWord(word);
  if (known.size() >= kMaxWords) known.clear();
  return known.emplace(word, ReadWord(word)).first->second;
}

class TermBuilder {
 public:
  explicit TermBuilder(const VersionText& text)
      : text_(text), title_case_(text.is_title_case()), signed_words_(text) {}

  std::vector<Term> Run() {
    terms_.reserve(text_.size() + text_.size() / 8);
    for (size_t at = 0; at < text_.size();) at = AddTermsAt(at);
    return std::move(terms_);
  }

 private:
  // Adds the terms that begin at a word and returns the word after them.
  size_t AddTermsAt(size_t at) {
    if (text_.is_masked(at)) return AddMasked(at);
    if (const size_t end = AddDay(at); end > at) return end;
    if (const size_t end = AddNumeral(at); end > at) return end;
    return AddWord(at);
  }

  Term Make(WordRange words, TermKind kind, std::string form) const {
    Term term;
    term.words = words;
    term.kind = kind;
    term.form = std::move(form);
    term.bracketed = true;
    for (size_t i = words.begin; i < words.end; ++i) term.bracketed &= text_.is_bracketed(i);
    return term;
  }

  size_t AddMasked(size_t at) {
    size_t end = at + 1;
    while (end < text_.size() && text_.is_masked(end) && text_.is_joined(end)) ++end;
    terms_.push_back(Make({at, end}, TermKind::kMasked, absl::StrCat(text_.folded(at), "*")));
    return end;
  }

  size_t AddDay(size_t at) {
    absl::CivilDay day;
    size_t words = 2;
    if (IsNineEleven(at)) {
      day = absl::CivilDay(kSomeDay.year(), 9, 11);
    } else {
      const absl::string_view word = text_.folded(at);
      const bool next_is_month = at + 1 < text_.size() && IsMonth(text_.folded(at + 1));
      if (!IsMonth(word) && !(StartsWithDigit(word) && next_is_month)) return at;
      const std::optional<DayMention> mention =
          ParseDayMention(signed_words_.views(), at, kSomeDay);
      if (!mention.has_value() || mention->words < 2) return at;
      day = mention->day;
      words = mention->words;
    }
    Term term =
        Make({at, at + words}, TermKind::kDay, absl::StrCat("day ", absl::FormatCivilTime(day)));
    term.day = day;
    terms_.push_back(std::move(term));
    return at + words;
  }

  bool IsNineEleven(size_t at) const {
    return at + 1 < text_.size() && text_.folded(at) == "9" && text_.folded(at + 1) == "11" &&
           text_.gap_text(at + 1) == "/";
  }

  // The half of "3 1/2": digits on both sides of a stroke after a whole number; 0 where none is.
  double FractionAfter(size_t at) const {
    if (at + 2 >= text_.size() || !StartsWithDigit(text_.folded(at))) return 0;
    const absl::string_view above = text_.folded(at + 1);
    const absl::string_view below = text_.folded(at + 2);
    const bool typed = text_.gap_text(at + 2) == "/" &&
                       (text_.gap_text(at + 1) == " " || text_.gap_text(at + 1) == "-");
    if (!typed || above.size() != 1 || below.size() != 1 || !StartsWithDigit(above) ||
        !StartsWithDigit(below) || below[0] == '0') {
      return 0;
    }
    return static_cast<double>(above[0] - '0') / static_cast<double>(below[0] - '0');
  }

  // The numeral at a word; of "3 1/2 years" with its fraction.
  std::optional<Numeral> ParseAt(size_t at) const {
    const absl::Span<const absl::string_view> words = signed_words_.views();
    const size_t end = std::min(words.size(), at + kLookahead);
    const double fraction = FractionAfter(at);
    double whole = 0;
    if (fraction == 0 || !absl::SimpleAtod(text_.folded(at), &whole)) {
      return ParseNumeral(words.first(end), at);
    }
    const std::string decimal = NumberText(whole + fraction);
    std::vector<absl::string_view> joined = {decimal};
    for (size_t i = at + 3; i < end; ++i) joined.push_back(words[i]);
    std::optional<Numeral> numeral = ParseNumeral(joined, 0);
    if (numeral.has_value() && numeral->words > 0) numeral->words += 2;
    return numeral;
  }

  Term NumeralTerm(WordRange words, std::optional<Numeral> numeral) const {
    Term term = Make(words, TermKind::kNumeral,
                     absl::StrCat(numeral->ordinal ? "ordinal " : "numeral ",
                                  NumberText(numeral->value), " ", numeral->unit));
    term.numeral = std::move(numeral);
    return term;
  }

  size_t AddNumeral(size_t at) {
    const absl::string_view word = text_.folded(at);
    // A sign before digits is not part of the word.
    if (!StartsWithDigit(word) && !ReadingOf(word).may_begin_numeral) return at;
    if (ReadingOf(word).is_numbered) return at;
    std::optional<Numeral> numeral = ParseAt(at);
    if (!numeral.has_value() || numeral->words == 0) return at;
    const size_t end = std::min(at + numeral->words, text_.size());
    Term term = NumeralTerm({at, end}, std::move(numeral));
    term.year = end == at + 1 && IsFourDigits(text_.folded(at));
    terms_.push_back(std::move(term));
    return end;
  }

  // The "t" of "can''t" and "don ' t", whose apostrophe the tokenizer cannot join.
  bool IsStrayNot(size_t at) const {
    if (text_.folded(at) != "t" || at == 0 || terms_.empty()) return false;
    return text_.punctuation(at) == "\"" && IsFunctionWord(terms_.back().form);
  }

  // "three-to-one" is the terms of "three to one", "four-to-six weeks" those of "four to six
  // weeks".
  size_t AddCompound(size_t at) {
    const std::vector<std::string> pieces = SplitCompound(text_.folded(at));
    size_t end = at + 1;
    for (const std::string& piece : pieces) {
      std::vector<absl::string_view> words = {piece};
      if (&piece == &pieces.back()) {
        const size_t last = std::min(text_.size(), at + kLookahead);
        for (size_t i = at + 1; i < last; ++i) words.push_back(text_.folded(i));
      }
      std::optional<Numeral> numeral = ParseNumeral(words, 0);
      const bool number = numeral.has_value() && numeral->words > 0;
      if (number) end = std::min(at + numeral->words, text_.size());
      Term term = number ? NumeralTerm({at, end}, std::move(numeral))
                         : Make({at, at + 1}, TermKind::kWord, NormalizeSpelling(piece));
      term.piece_of_word = true;
      terms_.push_back(std::move(term));
    }
    return end;
  }

  size_t AddWord(size_t at) {
    const absl::string_view word = text_.folded(at);
    if (IsStrayNot(at)) {
      terms_.push_back(Make({at, at + 1}, TermKind::kWord, "not"));
      return at + 1;
    }
    if (ReadingOf(word).is_compound) return AddCompound(at);
    const std::vector<std::string>& pieces = ReadingOf(word).pieces;
    for (const std::string& piece : pieces) {
      const bool whole = pieces.size() == 1;
      Term term = Make({at, at + 1}, TermKind::kWord, piece);
      term.piece_of_word = term.contracted = !whole;
      term.name = whole && text_.is_name(at) && !title_case_ && !IsFunctionWord(word);
      terms_.push_back(std::move(term));
    }
    return at + 1;
  }

  const VersionText& text_;
  const bool title_case_;
  const SignedWords signed_words_;
  std::vector<Term> terms_;
};

}  // namespace

std::vector<Term> BuildTerms(const VersionText& text) { return TermBuilder(text).Run(); }

}  // namespace quotecheck
