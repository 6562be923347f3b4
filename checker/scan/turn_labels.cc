#include "checker/scan/turn_labels.h"

#include <algorithm>
#include <array>
#include <vector>

#include "absl/strings/ascii.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "checker/lexicon/names.h"
#include "checker/lexicon/roles.h"
#include "checker/text/characters.h"
#include "checker/text/fold.h"
#include "checker/text/one_of.h"
#include "checker/text/utf8.h"
#include "checker/text/words.h"

namespace quotecheck {
namespace {

constexpr size_t kMaxLabelBytes = 80;
constexpr size_t kMaxLabelWords = 6;

// Fields of the heading of a transcript.
bool IsField(absl::string_view word) {
  static constexpr std::array<absl::string_view, 31> kFields = {
      "date",     "time",       "place",  "location", "venue",       "present",      "subject",
      "re",       "contact",    "title",  "topic",    "speakers",    "participants", "note",
      "notes",    "source",     "credit", "panel",    "appearances", "attendees",    "event",
      "to",       "from",       "datum",  "ort",      "thema",       "teilnehmer",   "quelle",
      "editor's", "transcript", "link"};
  return IsOneOf(word, kFields);
}

bool AsksQuestions(absl::string_view word) {
  static constexpr std::array<absl::string_view, 13> kAsking = {
      "q",       "question", "reporter",   "interviewer", "journalist", "speaker", "unidentified",
      "unknown", "audience", "questioner", "frage",       "crowd",      "press"};
  return IsOneOf(word, kAsking);
}

bool IsAnswer(absl::string_view word) {
  return word == "a" || word == "answer" || word == "antwort";
}

size_t SkipSpaces(absl::string_view text, size_t at, size_t end) {
  while (at < end && absl::ascii_isspace(static_cast<unsigned char>(text[at]))) ++at;
  return at;
}

// Past "[00:12:03]", "(off mic)".
size_t SkipBrackets(absl::string_view text, size_t at, size_t end) {
  at = SkipSpaces(text, at, end);
  while (at < end && (text[at] == '[' || text[at] == '(')) {
    const absl::string_view note = text.substr(at, std::min(end - at, kMaxLabelBytes));
    const size_t size = note.find(text[at] == '[' ? ']' : ')');
    if (size == absl::string_view::npos) return at;
    at = SkipSpaces(text, at + size + 1, end);
  }
  return at;
}

bool HasLower(absl::string_view text) {
  for (size_t at = 0; at < text.size();) {
    const CodePoint c = DecodeUtf8(text, at);
    if (IsLower(c.value)) return true;
    at += c.length;
  }
  return false;
}

bool BeginsUpper(absl::string_view word) { return IsUpper(DecodeUtf8(word, 0).value); }

// "O'NEIL" as "O'Neil": every letter small but the first one and those behind a sign.
std::string InMixedCase(absl::string_view word) {
  if (HasLower(word)) return std::string(word);
  std::string mixed;
  bool first = true;
  for (size_t at = 0; at < word.size();) {
    const CodePoint c = DecodeUtf8(word, at);
    const absl::string_view printed = word.substr(at, c.length);
    absl::StrAppend(&mixed, first ? std::string(printed) : Fold(printed));
    first = !IsLetter(c.value);
    at += c.length;
  }
  return mixed;
}

Gender GenderOf(NameGender gender) {
  if (gender == NameGender::kFemale) return Gender::kFemale;
  return gender == NameGender::kMale ? Gender::kMale : Gender::kUnknown;
}

// Words that may be small in a name or a role.
bool MayBeSmall(const std::string& folded) {
  return IsNameParticle(folded) || folded == "of" || folded == "the" || folded == "for";
}

// Takes the words of a label apart; false where they can be no label's.
bool ReadName(absl::string_view words, TurnLabel* label) {
  std::vector<Token> tokens = SplitWords(words);
  if (tokens.empty() || tokens.size() > kMaxLabelWords || IsField(tokens.front().folded)) {
    return false;
  }
  const size_t comma = words.find(',');
  std::vector<std::string> name;
  std::vector<std::string> role;
  for (const Token& token : tokens) {
    const absl::string_view printed = words.substr(token.span.begin, token.span.size());
    if (token.kind == TokenKind::kNumber && AsksQuestions(tokens.front().folded)) continue;
    if (token.kind == TokenKind::kNumber) return false;
    if (!BeginsUpper(printed) && !MayBeSmall(token.folded)) return false;
    const std::string folded = FoldName(token.folded);
    const bool behind_comma = comma != absl::string_view::npos && token.span.begin > comma;
    if (IsTitle(folded) && GenderOfTitle(folded) != NameGender::kUnknown) {
      label->gender = GenderOf(GenderOfTitle(folded));
    }
    if (behind_comma || IsTitle(folded) || IsRoleNoun(folded) || folded == "the" ||
        folded == "of" || folded == "for") {
      if (!IsTitle(folded) || IsRoleNoun(folded)) role.push_back(token.folded);
    } else {
      name.push_back(InMixedCase(printed));
    }
  }
  const bool the = tokens.front().folded == "the";
  if (AsksQuestions(tokens.front().folded)) {
    label->kind = TurnLabelKind::kQuestion;
  } else if (tokens.size() == 1 && IsAnswer(tokens.front().folded)) {
    label->kind = TurnLabelKind::kAnswer;
  } else if (the || name.empty()) {
    label->kind = TurnLabelKind::kRole;
    label->name = absl::StrCat(the ? "" : "the ", Fold(words));
  } else {
    label->name = absl::StrJoin(name, " ");
    label->role = absl::StrJoin(role, " ");
  }
  return true;
}

// "Q. What …", "A (Rowe): That …".
std::optional<TurnLabel> ReadLetter(absl::string_view text, size_t begin, size_t end) {
  if (end - begin < 3 || (text[begin] != 'Q' && text[begin] != 'A')) return std::nullopt;
  const size_t after = SkipBrackets(text, begin + 1, end);
  if (after >= end || (text[after] != '.' && text[after] != ':')) return std::nullopt;
  if (after + 1 < end && !absl::ascii_isspace(static_cast<unsigned char>(text[after + 1]))) {
    return std::nullopt;
  }
  TurnLabel label;
  label.kind = text[begin] == 'Q' ? TurnLabelKind::kQuestion : TurnLabelKind::kAnswer;
  label.span = {begin, begin + 1};
  label.speech = after + 1;
  label.capitals = true;
  return label;
}

}  // namespace

std::optional<TurnLabel> ReadTurnLabel(absl::string_view text, TextSpan line) {
  const size_t begin = SkipBrackets(text, line.begin, line.end);
  if (auto letter = ReadLetter(text, begin, line.end)) return letter;
  const size_t size = text.substr(begin, std::min(line.end - begin, kMaxLabelBytes)).find(':');
  if (size == absl::string_view::npos) return std::nullopt;
  const size_t colon = begin + size;
  if (colon + 1 < line.end && !absl::ascii_isspace(static_cast<unsigned char>(text[colon + 1]))) {
    return std::nullopt;
  }
  absl::string_view words = text.substr(begin, colon - begin);
  words = absl::StripTrailingAsciiWhitespace(words.substr(0, words.find_first_of("[(")));
  if (words.find_first_of(".!?;\"") != absl::string_view::npos) {
    // Only the points of titles and initials.
    for (size_t at = words.find_first_of(".!?;\""); at != absl::string_view::npos;
         at = words.find_first_of(".!?;\"", at + 1)) {
      const size_t word = words.find_last_of(" .", at == 0 ? 0 : at - 1);
      const size_t from = word == absl::string_view::npos ? 0 : word + 1;
      if (words[at] != '.' || at - from > 4) return std::nullopt;
    }
  }
  TurnLabel label;
  label.span = {begin, begin + words.size()};
  label.speech = colon + 1;
  label.capitals = !HasLower(words);
  if (words.empty() || !ReadName(words, &label)) return std::nullopt;
  return label;
}

}  // namespace quotecheck
