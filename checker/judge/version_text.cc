#include "checker/judge/version_text.h"

#include <algorithm>
#include <utility>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "checker/lexicon/expletives.h"
#include "checker/text/characters.h"
#include "checker/text/fold.h"
#include "checker/text/utf8.h"
#include "checker/text/words.h"

namespace quotecheck {
namespace {

// An editor's addition is short; brackets further apart are the speaker's own text.
constexpr size_t kMaxBracketedWords = 12;

// Headlines write their longer words with capitals; fewer than these tell nothing.
constexpr size_t kMinTitleWord = 4;
constexpr size_t kMinTitleWords = 4;

Boundary BoundaryOf(char c) {
  switch (c) {
    case '.':
    case '!':
    case '?': return Boundary::kSentence;
    case ';':
    case ':':
    case '-': return Boundary::kClause;
    case ',': return Boundary::kComma;
    default: return Boundary::kNone;
  }
}

bool IsBracket(char c) { return c == '[' || c == ']' || c == '(' || c == ')'; }

bool IsQuoteSign(char c) { return c == '"' || c == '\'' || c == '`'; }

// Removes every run that begins with `run` and goes on with its last sign, and says whether there
// was one.
bool RemoveRuns(const std::string& run, std::string* signs) {
  bool found = false;
  for (size_t at = signs->find(run); at != std::string::npos; at = signs->find(run)) {
    const size_t end = std::min(signs->find_first_not_of(run.back(), at), signs->size());
    signs->erase(at, end - at);
    found = true;
  }
  return found;
}

// Removes what stands for words left out and says whether there was any: "..." (and ". . .", its
// spaces gone before), "****".
bool RemoveEllipses(std::string* signs) {
  const bool points = RemoveRuns("..", signs);
  return RemoveRuns("***", signs) || points;
}

// The gap's signs, folded, without white space; runs of dashes and of quotation marks as one sign.
std::string ReadSigns(absl::string_view gap) {
  std::string signs;
  for (char c : Fold(gap)) {
    if (absl::ascii_isspace(static_cast<unsigned char>(c))) continue;
    const char sign = IsQuoteSign(c) ? '"' : c;
    // Signs that belong to numbers are compared with them.
    if (sign == '%' || sign == '$') continue;
    if ((sign == '-' || sign == '"') && !signs.empty() && signs.back() == sign) continue;
    signs.push_back(sign);
  }
  return signs;
}

// Do the signs that follow `letters` mask others, before `rest`: a known expletive, or what only a
// masked word looks like?
bool HidesLetters(absl::string_view letters, absl::string_view gap, absl::string_view rest) {
  const absl::string_view signs = MaskingSigns(gap);
  if (signs.empty()) return false;
  if (UnmaskExpletive(letters, signs, WithoutPossessive(rest)).has_value()) return true;
  if (signs[0] == '*') return letters.size() <= 3;
  return !absl::StrContains("#@$!", signs[0]) && letters.size() == 1 &&
         absl::ascii_isalpha(static_cast<unsigned char>(letters[0])) &&
         !absl::StrContains("aio", letters);
}

}  // namespace

VersionText::VersionText(absl::string_view text, const std::vector<QuoteWord>& words)
    : text_(text),
      words_(words),
      gaps_(words.size() + 1),
      bracketed_(words.size(), false),
      masked_(words.size(), false) {
  for (size_t gap = 0; gap <= size(); ++gap) ReadGap(gap);
  FindBrackets();
  FindMasked();
}

absl::string_view VersionText::gap_text(size_t gap) const {
  const size_t begin = GapBegin(gap);
  return text_.substr(begin, GapEnd(gap) - begin);
}

void VersionText::ReadGap(size_t gap) {
  Gap& out = gaps_[gap];
  const absl::string_view raw = gap_text(gap);
  if (gap == 0 || gap == size()) out.boundary = Boundary::kSentence;
  if (raw == " ") return;
  out.joined = std::none_of(raw.begin(), raw.end(), [](char c) {
    return absl::ascii_isspace(static_cast<unsigned char>(c));
  });
  std::string signs = ReadSigns(raw);
  out.ellipsis = RemoveEllipses(&signs);
  signs.erase(std::remove_if(signs.begin(), signs.end(), IsBracket), signs.end());
  for (char c : signs) out.boundary = std::max(out.boundary, BoundaryOf(c));
  if (out.ellipsis) out.boundary = std::max(out.boundary, Boundary::kClause);
  out.punctuation = std::move(signs);
}

void VersionText::FindBrackets() {
  size_t open = 0;
  bool is_open = false;
  for (size_t gap = 0; gap <= size(); ++gap) {
    for (char c : gap_text(gap)) {
      if (c == '[' || c == '(') {
        open = gap;
        is_open = true;
      } else if ((c == ']' || c == ')') && is_open) {
        is_open = false;
        if (gap - open > kMaxBracketedWords) continue;
        for (size_t i = open; i < gap; ++i) bracketed_[i] = true;
      }
    }
  }
}

// The signs that mask letters directly follow the letters that are left: "s**t", "f---", "p-y".
void VersionText::FindMasked() {
  for (size_t i = 0; i < size(); ++i) {
    const absl::string_view raw = gap_text(i + 1);
    if (raw.empty() || raw[0] == ' ') continue;
    const bool joined = i + 1 < size() && is_joined(i + 1);
    if (!HidesLetters(folded(i), raw, joined ? folded(i + 1) : absl::string_view())) continue;
    masked_[i] = true;
    if (joined) masked_[i + 1] = true;
  }
}

bool VersionText::is_capitalized(size_t i) const {
  const std::string& printed = words_[i].text;
  return !printed.empty() && IsUpper(DecodeUtf8(printed, 0).value);
}

bool VersionText::is_title_case() const {
  size_t longer = 0;
  size_t capitalized = 0;
  for (size_t i = 1; i < size(); ++i) {
    if (folded(i).size() < kMinTitleWord) continue;
    ++longer;
    if (is_capitalized(i)) ++capitalized;
  }
  return longer >= kMinTitleWords && capitalized * 4 > longer * 3;
}

bool VersionText::is_name(size_t i) const {
  if (!is_capitalized(i) || boundary(i) == Boundary::kSentence) return false;
  // A quotation within the quotation begins with a capital too.
  if (absl::StrContains(punctuation(i), '"')) return false;
  const absl::string_view word = folded(i);
  return word != "i" && !absl::StartsWith(word, "i'");
}

}  // namespace quotecheck
