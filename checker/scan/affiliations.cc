#include "checker/scan/affiliations.h"

#include "absl/strings/match.h"
#include "absl/strings/string_view.h"
#include "checker/lexicon/affiliation.h"

namespace quotecheck {
namespace {

constexpr size_t kMaxParenthesisTokens = 8;

// "(D-Ohio)" after a name.
size_t Parenthesis(const SentencePhrases& sentence, const NounPhrase& phrase, size_t token) {
  const SentenceWords& words = sentence.words();
  if (!phrase.name || !sentence.IsMark(token, '(') || token >= words.end()) return token;
  for (size_t t = token + 1; t < words.end() && t <= token + kMaxParenthesisTokens; ++t) {
    if (sentence.IsMark(t, ')')) return t + 1;
  }
  return token;
}

// "R-South Carolina"
bool IsStateOfTwoWords(const SentenceWords& words, size_t token) {
  if (!words.Has(token + 1, kUpper)) return false;
  const std::optional<Affiliation> read =
      ReadAffiliation(words.Folded(token), words.Folded(token + 1));
  return read.has_value() && read->places.size() > 1 &&
         read->places.back() == words.Folded(token + 1);
}

// ", 45," and ", of Dunmore," and ", D-Ohio," after a person's name.
size_t AgeOrAffiliation(const SentencePhrases& sentence, const NounPhrase& phrase, size_t token) {
  const SentenceWords& words = sentence.words();
  size_t end = token;
  // "Vane (D) of Ohio"
  if (phrase.name && token > phrase.tokens.end && sentence.IsMark(token - 1, ')') &&
      words.Folded(token) == "of" && words.Has(token + 1, kUpper)) {
    const std::optional<size_t> place = sentence.PhraseAt(token + 1);
    if (place && sentence.IsNamed(sentence.phrase(*place))) return sentence.extent(*place).end;
  }
  if (!phrase.name || !sentence.IsMark(end, ',')) return token;
  const size_t next = end + 1;
  if (words.Has(next, kNumber) && sentence.context().document.tokens[next].span.size() <= 3 &&
      next + 1 < words.end() && sentence.IsClosing(next + 1)) {
    end = next + 1;
  }
  const size_t after = sentence.IsMark(end, ',') ? end + 1 : words.end();
  const absl::string_view word = words.Folded(after);
  if (absl::StartsWith(word, "r-") || absl::StartsWith(word, "d-") ||
      absl::StartsWith(word, "i-")) {
    // "R-Wis.,"
    const bool abbreviated = sentence.IsMark(after + 1, '.') && sentence.IsMark(after + 2, ',');
    return abbreviated || IsStateOfTwoWords(words, after) ? after + 2 : after + 1;
  }
  if ((word == "of" || word == "from") && words.Has(after + 1, kUpper)) {
    const std::optional<size_t> place = sentence.PhraseAt(after + 1);
    if (place && sentence.IsNamed(sentence.phrase(*place)) &&
        sentence.IsClosing(sentence.extent(*place).end)) {
      end = OverState(sentence, *place, sentence.extent(*place).end);
    }
  }
  return end;
}

}  // namespace

size_t OverState(const SentencePhrases& sentence, size_t place, size_t token) {
  const SentenceWords& words = sentence.words();
  const std::optional<size_t> state = sentence.PhraseAt(token + 1);
  if (!sentence.IsMark(token, ',') || !state || !sentence.IsNamed(sentence.phrase(place)) ||
      !sentence.IsNamed(sentence.phrase(*state))) {
    return token;
  }
  const size_t end = sentence.phrase(*state).tokens.end;
  const bool place_name =
      words.Has(sentence.phrase(*state).head, kPlace) && !sentence.IsPerson(sentence.phrase(place));
  return place_name && (sentence.IsClosing(end) || sentence.VerbFollows(end)) ? end : token;
}

size_t OverAffiliation(const SentencePhrases& sentence, const NounPhrase& phrase, size_t token) {
  return AgeOrAffiliation(sentence, phrase, Parenthesis(sentence, phrase, token));
}

}  // namespace quotecheck
