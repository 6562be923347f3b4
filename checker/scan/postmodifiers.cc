#include "checker/scan/postmodifiers.h"

#include <algorithm>

#include "absl/strings/match.h"
#include "absl/strings/string_view.h"
#include "checker/text/one_of.h"

namespace quotecheck {
namespace {

constexpr size_t kMaxClauseTokens = 40;  // of a relative clause

// The end of a relative clause whose words begin at `from`, which is `from` itself where none is
// found. After a comma it ends at the next one that the phrase's own verb follows.
size_t ClauseEnd(const SentencePhrases& sentence, size_t from, bool comma, bool to_sentence_end) {
  const SentenceWords& words = sentence.words();
  const size_t limit = std::min(words.end(), from + kMaxClauseTokens);
  for (size_t t = from; t < limit; ++t) {
    const bool mark = sentence.context().document.tokens[t].kind == TokenKind::kPunctuation;
    if (comma && sentence.IsMark(t, ',') && !to_sentence_end && sentence.VerbFollows(t + 1) &&
        words.Has(t + 1, kAuxiliary | kCueVerb | kVerb | kAdverb | kCalendar)) {
      return t;
    }
    if (!comma && t > from + 1 && words.Has(t, kStrongCue) && !words.Has(t - 1, kConjunction) &&
        !words.Has(t - 1, kPersonalPronoun) && words.Folded(t - 1) != "to") {
      return words.Has(t - 1, kAuxiliary) ? t - 1 : t;
    }
    if (mark && !sentence.IsMark(t, ',') && sentence.IsClosing(t) && !sentence.IsMark(t, '.')) {
      return to_sentence_end ? t : from;
    }
    if (sentence.IsMark(t, '.') && t + 1 == words.end()) return to_sentence_end ? t : from;
  }
  return to_sentence_end && limit == words.end() ? words.end() : from;
}

}  // namespace

size_t OverParticiple(const SentencePhrases& sentence, size_t index, size_t token) {
  const SentenceWords& words = sentence.words();
  const NounPhrase& phrase = sentence.phrase(index);
  if (phrase.name || !words.Has(token, kParticiple | kAdjective | kVerb) ||
      words.Has(token, kStrongCue | kClosedClass | kUpper)) {
    return token;
  }
  const absl::string_view word = words.Folded(token);
  const bool familiar = IsOneOf(word, {"familiar", "close", "privy", "loyal", "opposed", "prior",
                                       "eligible", "responsible", "critical"});
  if (!familiar && !absl::EndsWith(word, "ed") && !words.Has(token, kGerund) &&
      !words.Has(token, kParticiple)) {
    return token;
  }
  size_t end = token + 1;
  for (size_t steps = 0; steps < 4; ++steps) {
    if (words.Has(end, kPreposition) && sentence.PhraseAt(end + 1)) {
      const PhraseExtent& object = sentence.extent(*sentence.PhraseAt(end + 1));
      end = std::max(end + 1, object.end);
      if (object.coordinated) end = std::max(end, sentence.extent(*object.coordinated).end);
    } else if (const auto object = sentence.PhraseAt(end);
               object && end == token + 1 && words.Has(token, kGerund)) {
      end = std::max(end + 1, sentence.extent(*object).end);
    } else if (words.Has(end, kCalendar | kTimeNoun) && end == token + 1) {
      ++end;
    } else {
      break;
    }
  }
  const bool verb = sentence.VerbFollows(end) && words.Has(end, kAuxiliary | kCueVerb);
  if (end == token + 1) {
    // "those surveyed said"
    return verb && phrase.plural && absl::EndsWith(word, "ed") ? end : token;
  }
  const bool closing = sentence.extent(index).after_cue && sentence.IsClosing(end);
  return verb || closing ? end : token;
}

size_t OverRelativeClause(const SentencePhrases& sentence, size_t index, size_t token) {
  const SentenceWords& words = sentence.words();
  bool comma = sentence.IsMark(token, ',');
  const size_t relative = comma ? token + 1 : token;
  bool after_cue = sentence.extent(index).after_cue;
  // "Rowe, a lawyer who backs it, said": an apposition's clause ends with the apposition.
  const size_t first = sentence.phrase(index).tokens.begin;
  if (index > 0 && first > words.begin() && sentence.IsMark(first - 1, ',') &&
      sentence.phrase(index - 1).tokens.end == first - 1) {
    comma = true;
    after_cue = after_cue || sentence.extent(index - 1).after_cue;
  }
  const absl::string_view word = words.Folded(relative);
  const bool that = word == "that" && !sentence.IsMark(token, ',');
  if (!that && !IsOneOf(word, {"who", "which", "whose"})) return token;
  if (that && (sentence.IsNamed(sentence.phrase(index)) || !words.SurelyVerb(relative + 1))) {
    return token;
  }
  const size_t end = ClauseEnd(sentence, relative + 1, comma, after_cue);
  return end > relative + 1 ? end : token;
}

}  // namespace quotecheck
