#include "checker/lexicon/numeral_pieces.h"

#include <algorithm>
#include <string>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/numbers.h"
#include "absl/strings/str_replace.h"
#include "absl/strings/str_split.h"
#include "checker/lexicon/word_table.h"

namespace quotecheck {

extern const WordTable kNumerals;

namespace {

constexpr size_t kMaxWords = 20;
constexpr size_t kMaxWordBytes = 48;

// What Unicode's compatibility folding makes of the stroke in ½ (U+2044).
constexpr absl::string_view kFractionSlash = "\u2044";

bool IsAllDigits(absl::string_view text) {
  return !text.empty() && std::all_of(text.begin(), text.end(), absl::ascii_isdigit);
}

PieceKind KindOf(absl::string_view name) {
  if (name == "cardinal") return PieceKind::kCardinal;
  if (name == "ordinal") return PieceKind::kOrdinal;
  if (name == "hundred") return PieceKind::kHundred;
  if (name == "scale") return PieceKind::kScale;
  if (name == "dozen") return PieceKind::kDozen;
  if (name == "fraction") return PieceKind::kFraction;
  if (name == "fractions") return PieceKind::kFractions;
  if (name == "abbreviation") return PieceKind::kAbbreviation;
  if (name == "joined") return PieceKind::kJoined;
  if (name == "decade") return PieceKind::kDecade;
  return PieceKind::kOther;
}

NumeralPiece MakePiece(absl::string_view text, PieceLink link, size_t word) {
  NumeralPiece piece{text, PieceKind::kOther, 0, link, word};
  if (const std::optional<absl::string_view> found = kNumerals.Find(text); found.has_value()) {
    const size_t blank = found->find(' ');
    piece.kind = KindOf(found->substr(0, blank));
    (void)absl::SimpleAtod(found->substr(blank + 1), &piece.value);
  }
  return piece;
}

// The end of the digits that begin at `at`, with the separators inside them.
size_t DigitsEnd(absl::string_view text, size_t at) {
  while (at < text.size()) {
    size_t next = at;
    if (absl::StartsWith(text.substr(at), kFractionSlash)) {
      next += kFractionSlash.size();
    } else if (absl::StrContains(".,/", text.substr(at, 1))) {
      ++next;
    }
    if (next >= text.size() || !absl::ascii_isdigit(text[next])) break;
    at = next + 1;
  }
  return at;
}

// Cuts a part without hyphens: what stands before its digits, the digits, what stands after.
void CutPart(absl::string_view part, PieceLink link, size_t word,
             std::vector<NumeralPiece>* pieces) {
  const auto digit = std::find_if(part.begin(), part.end(), absl::ascii_isdigit);
  if (digit == part.end()) {
    pieces->push_back(MakePiece(part, link, word));
    return;
  }
  const size_t begin = static_cast<size_t>(digit - part.begin());
  const size_t end = DigitsEnd(part, begin);
  if (begin > 0) {
    pieces->push_back(MakePiece(part.substr(0, begin), link, word));
    link = PieceLink::kNone;
  }
  NumeralPiece digits{part.substr(begin, end - begin), PieceKind::kOther, 0, link, word};
  if (const std::optional<double> value = ParseDigits(digits.text); value.has_value()) {
    digits.kind = PieceKind::kDigits;
    digits.value = *value;
  }
  pieces->push_back(digits);
  if (end < part.size()) pieces->push_back(MakePiece(part.substr(end), PieceLink::kNone, word));
}

bool AreNumeralWords(const std::vector<absl::string_view>& parts) {
  return std::all_of(parts.begin(), parts.end(), [](absl::string_view part) {
    return part == "and" || part == "a" || kNumerals.Contains(part);
  });
}

void CutWord(absl::string_view word, size_t index, std::vector<NumeralPiece>* pieces) {
  if (word.size() > kMaxWordBytes) {
    pieces->push_back({word, PieceKind::kOther, 0, PieceLink::kSpace, index});
    return;
  }
  PieceLink link = PieceLink::kSpace;
  if (word.size() > 1 && word[0] == '-' && word[1] != '-' && !absl::ascii_isalpha(word[1])) {
    pieces->push_back({"-", PieceKind::kOther, 0, link, index});
    word.remove_prefix(1);
    link = PieceLink::kNone;
  }
  if (!absl::StrContains(word, '-')) {
    CutPart(word, link, index, pieces);
    return;
  }
  const std::vector<absl::string_view> parts = absl::StrSplit(word, '-');
  // Only the first word may have parts that are no numeral; "two five-year terms" begins with two.
  if (parts.size() > 1 && index > 0 && !AreNumeralWords(parts)) {
    pieces->push_back({word, PieceKind::kOther, 0, link, index});
    return;
  }
  for (absl::string_view part : parts) {
    CutPart(part, link, index, pieces);
    link = PieceLink::kHyphen;
  }
}

// Digits in groups of three, or of two and at last three (lakhs), or in none.
bool HasValidGroups(const std::vector<absl::string_view>& groups) {
  if (!std::all_of(groups.begin(), groups.end(), IsAllDigits)) return false;
  if (groups.size() == 1) return true;
  if (groups[0].size() > 3 || groups.back().size() != 3) return false;
  const auto has_size = [&](size_t size) {
    return std::all_of(groups.begin() + 1, groups.end() - 1,
                       [=](absl::string_view group) { return group.size() == size; });
  };
  return has_size(3) || (groups[0].size() <= 2 && has_size(2));
}

// "3/4"; "2 1/2" arrives as 21/2, since folding drops the difference: a denominator of one digit
// takes one digit of the numerator.
std::optional<double> ParseFraction(absl::string_view numerator, absl::string_view denominator,
                                    bool folded) {
  if (!IsAllDigits(numerator) || denominator.size() > 2) return std::nullopt;
  double whole = 0;
  if (folded && numerator.size() > 1 && denominator.size() == 1) {
    (void)absl::SimpleAtod(numerator.substr(0, numerator.size() - 1), &whole);
    numerator = numerator.substr(numerator.size() - 1);
  }
  double a = 0;
  double b = 0;
  if (!absl::SimpleAtod(numerator, &a) || !absl::SimpleAtod(denominator, &b)) return std::nullopt;
  const bool usual = b == 2 || b == 3 || b == 4 || b == 5 || b == 6 || b == 8 || b == 10;
  if (!usual || a >= b) return std::nullopt;  // 9/11, 24/7
  return whole + a / b;
}

}  // namespace

std::optional<double> ParseDigits(absl::string_view text) {
  if (text.empty() || text.size() > kMaxWordBytes) return std::nullopt;
  for (absl::string_view slash : {absl::string_view("/"), kFractionSlash}) {
    const std::vector<absl::string_view> sides = absl::StrSplit(text, slash);
    if (sides.size() == 2) return ParseFraction(sides[0], sides[1], slash == kFractionSlash);
  }
  std::vector<absl::string_view> points = absl::StrSplit(text, '.');
  std::string plain;
  if (points.size() > 2) {
    if (!HasValidGroups(points)) return std::nullopt;
    plain = absl::StrReplaceAll(text, {{".", ""}});
  } else {
    const std::vector<absl::string_view> groups = absl::StrSplit(points[0], ',');
    if (!HasValidGroups(groups) || (points.size() == 2 && !IsAllDigits(points[1]))) {
      return std::nullopt;
    }
    plain = absl::StrReplaceAll(text, {{",", ""}});
  }
  double value = 0;
  if (!absl::SimpleAtod(plain, &value)) return std::nullopt;
  return value;
}

std::vector<NumeralPiece> CutNumeralPieces(absl::Span<const absl::string_view> words, size_t at) {
  std::vector<NumeralPiece> pieces;
  for (size_t i = at; i < words.size() && i < at + kMaxWords; ++i) {
    CutWord(words[i], i - at, &pieces);
  }
  return pieces;
}

}  // namespace quotecheck
