#include "checker/align/occasion.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <vector>

#include "absl/strings/ascii.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/string_view.h"
#include "checker/lexicon/closed_classes.h"
#include "checker/lexicon/dates.h"
#include "checker/lexicon/public_life.h"
#include "checker/lexicon/roles.h"
#include "checker/text/characters.h"
#include "checker/text/fold.h"
#include "checker/text/one_of.h"
#include "checker/text/utf8.h"
#include "checker/text/words.h"

namespace quotecheck {
namespace {

// The longest name of whom words were told, "told" included: "told the Ostrava Evening Post".
constexpr size_t kMaxAddressee = 6;

// What stands outside double marks. `from_end`: the text ends at an opening mark, and is read
// backwards; else it begins at a closing one.
std::string OutsideMarks(absl::string_view text, bool from_end) {
  std::vector<std::string> characters;
  for (size_t at = 0; at < text.size();) {
    const CodePoint c = DecodeUtf8(text, at);
    characters.emplace_back(text.substr(at, c.length));
    at += c.length;
  }
  if (from_end) std::reverse(characters.begin(), characters.end());
  std::vector<std::string> outside;
  // The first mark is the quotation's own; each two that follow hold another quotation.
  size_t marks = 0;
  for (const std::string& character : characters) {
    if (IsDoubleMark(DecodeUtf8(character, 0).value)) {
      ++marks;
      outside.emplace_back(" ");
    } else if (marks % 2 == 1 || marks == 0) {
      outside.push_back(character);
    }
  }
  if (from_end) std::reverse(outside.begin(), outside.end());
  std::string joined;
  for (const std::string& character : outside) absl::StrAppend(&joined, character);
  return joined;
}

// Words that tell of another time, of writing, or of somebody spoken to alone.
bool TellsOfOccasion(absl::string_view word) {
  static constexpr std::array<absl::string_view, 33> kWords = {
      "later",      "earlier",   "afterwards", "afterward", "previously", "interview", "phone",
      "telephone",  "email",     "e-mail",     "tweet",     "tweeted",    "posted",    "wrote",
      "written",    "writes",    "letter",     "facebook",  "instagram",  "twitter",   "statement",
      "separately", "ago",       "recalled",   "memoir",    "podcast",    "texted",    "sidelines",
      "testified",  "testimony", "op-ed",      "leaflet",   "repeatedly"};
  return std::find(kWords.begin(), kWords.end(), word) != kWords.end();
}

bool IsSaid(absl::string_view word) {
  static constexpr std::array<absl::string_view, 6> kSaid = {"said",   "told",     "promised",
                                                             "warned", "insisted", "argued"};
  return std::find(kSaid.begin(), kSaid.end(), word) != kSaid.end();
}

bool IsSpan(absl::string_view word) {
  return IsWeekday(word) || IsOneOf(word, {"week", "month", "year", "night", "weekend"});
}

// Bodies with names before which one speaks to all: "told the Senate".
bool IsAssembly(absl::string_view word) {
  return IsOrganisationNoun(word) ||
         IsOneOf(word, {"congress", "parliament", "senate", "house", "commons", "assembly",
                        "council", "committee", "court", "commission", "board", "conference"});
}

// Who hears the words in private: "told a friend".
bool IsConfidant(absl::string_view word) {
  return IsOneOf(word, {"me", "him", "her", "friend", "friends", "wife", "husband", "son",
                        "daughter", "brother", "sister", "mother", "father", "aide", "aides",
                        "colleague", "biographer", "interviewer", "reporter"});
}

bool IsCapitalized(absl::string_view text, const Token& word) {
  return IsUpper(DecodeUtf8(text, word.span.begin).value);
}

// Where whom the words were told ends: at a preposition, a verb, a mark.
bool EndsAddressee(absl::string_view text, const Token& before, const Token& word) {
  const absl::string_view gap = text.substr(before.span.end, word.span.begin - before.span.end);
  return gap.find_first_not_of(" \n") != absl::string_view::npos ||
         IsOneOf(word.folded, {"that", "on", "in", "at", "during", "after", "before", "as", "when",
                               "and", "of", "by", "from", "for", "with", "last", "how", "why"});
}

// "Told the Courier", "told this newspaper", "told a friend": not "told reporters", "told the
// council", "told lawmakers". A name that is no assembly's is an outlet's or one person's.
bool IsToldAlone(absl::string_view text, const std::vector<Token>& words, size_t told) {
  bool named = false;
  for (size_t i = told + 1; i < std::min(words.size(), told + kMaxAddressee); ++i) {
    if (i > told + 1 && EndsAddressee(text, words[i - 1], words[i])) break;
    const std::string& word = words[i].folded;
    if (IsOutletName(word) || MayBeOutletNoun(word) || IsMedium(word)) return true;
    if (IsConfidant(word)) return true;
    if (IsAssembly(word)) return false;
    if (IsCapitalized(text, words[i]) && !IsFunctionWord(word)) named = true;
  }
  return named;
}

bool HasWord(const std::vector<Token>& words, absl::string_view wanted) {
  return std::any_of(words.begin(), words.end(),
                     [&](const Token& word) { return word.folded == wanted; });
}

bool IsDatedOtherwise(const Quote& quote, const ArticleInfo& primary) {
  if (!quote.said_on.has_value() || !primary.published.has_value()) return false;
  const std::optional<absl::CivilDay> day = ParsePublishedDay(*primary.published);
  return day.has_value() && *day != *quote.said_on;
}

}  // namespace

bool TellsOfAnotherOccasion(const Quote& quote, const ScannedArticle& primary) {
  if (IsDatedOtherwise(quote, primary.info)) return true;
  // What leads up to words may stand in the paragraph before; what follows in the next is of
  // others.
  const absl::string_view after = quote.after;
  const std::string around =
      absl::StrCat(OutsideMarks(quote.before, /*from_end=*/true), " ",
                   OutsideMarks(after.substr(0, after.find('\n')), /*from_end=*/false));
  const std::vector<Token> words = SplitWords(around);
  const std::vector<Token> title = SplitWords(primary.info.title.value_or(""));
  for (size_t i = 0; i < words.size(); ++i) {
    const std::string& word = words[i].folded;
    if (TellsOfOccasion(word) && !HasWord(title, word)) return true;
    if ((word == "last" || word == "previous") && i + 1 < words.size() &&
        IsSpan(words[i + 1].folded)) {
      return true;
    }
    if (word == "had" && i + 1 < words.size() && IsSaid(words[i + 1].folded)) return true;
    if ((word == "told" || word == "tells") && IsToldAlone(around, words, i)) return true;
  }
  return false;
}

}  // namespace quotecheck
