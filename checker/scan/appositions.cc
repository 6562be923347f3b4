#include "checker/scan/appositions.h"

#include "absl/strings/string_view.h"
#include "checker/text/one_of.h"

namespace quotecheck {
namespace {

// Two or three words of which the first is none of the language's: "Aurelio Banks".
bool CanNamePerson(const SentencePhrases& sentence, size_t name) {
  const TokenRange words = sentence.context().names[name].name;
  return words.end - words.begin >= 2 && words.end - words.begin <= 3 &&
         !sentence.words().Has(words.begin, kKnownWord | kPlace | kNationality | kAllCaps);
}

// May the second phrase, after a comma, tell of the first?
bool CanAppose(const SentencePhrases& sentence, const NounPhrase& phrase,
               const NounPhrase& apposed) {
  const SentenceWords& words = sentence.words();
  if (phrase.pronoun || apposed.pronoun || !apposed.source || phrase.quantity) return false;
  if (sentence.IsNamed(phrase)) {
    const NameKind kind = sentence.KindOfName(phrase);
    // "Ann Rowe, Democrat of Ohio,"
    if (apposed.name) {
      return kind == NameKind::kPerson && sentence.KindOfName(apposed) == NameKind::kAdherents &&
             !apposed.plural;
    }
    if (kind == NameKind::kPlace || kind == NameKind::kAdherents) return false;
    if (sentence.HasRoleHead(apposed)) {
      return kind != NameKind::kBody || !words.Has(apposed.head, kRoleNoun) ||
             IsRoleOfBodies(LexiconForm(words.Folded(apposed.head))) ||
             CanNamePerson(sentence, *phrase.name);
    }
    if (kind == NameKind::kPerson) {
      return !sentence.HasBodyHead(apposed) && (apposed.definite || apposed.indefinite);
    }
    return sentence.HasBodyHead(apposed) || apposed.indefinite;
  }
  if (!apposed.name) {
    return sentence.HasRoleHead(phrase) && sentence.HasRoleHead(apposed) && apposed.indefinite;
  }
  const NameKind kind = sentence.KindOfName(apposed);
  if (sentence.HasRoleHead(phrase)) {
    return !phrase.plural && (kind == NameKind::kPerson || kind == NameKind::kUnknown ||
                              (kind == NameKind::kBody && CanNamePerson(sentence, *apposed.name)));
  }
  return sentence.HasBodyHead(phrase) && !phrase.plural &&
         (kind == NameKind::kBody || kind == NameKind::kUnknown);
}

bool ClosesApposition(const SentencePhrases& sentence, size_t token) {
  const SentenceWords& words = sentence.words();
  if (words.Folded(token) == "who") return true;
  if (sentence.IsMark(token, ',') && IsOneOf(words.Folded(token + 1), {"and", "or"})) return false;
  return sentence.IsClosing(token);
}

// Does a name's phrase begin with the name itself, without a role before it?
bool BeginsWithName(const SentencePhrases& sentence, const NounPhrase& named) {
  return named.tokens.begin == sentence.context().names[*named.name].name.begin;
}

// "businessman and former mayor Ann Rowe": two roles of one bearer.
std::optional<Apposition> SecondRole(const SentencePhrases& sentence, const NounPhrase& phrase,
                                     size_t token) {
  const std::optional<size_t> other = sentence.PhraseAt(token + 1);
  if (sentence.words().Folded(token) != "and" || !other || !sentence.HasRoleHead(phrase) ||
      phrase.plural || phrase.indefinite || phrase.counted) {
    return std::nullopt;
  }
  const NounPhrase& named = sentence.phrase(*other);
  if (!sentence.IsPerson(named) || BeginsWithName(sentence, named) || named.definite) {
    return std::nullopt;
  }
  return Apposition{{token + 1, sentence.extent(*other).end}, *other};
}

// "former secretary of state Ann Rowe": the bearer right after a role's field.
std::optional<Apposition> BearerOfField(const SentencePhrases& sentence, const NounPhrase& phrase,
                                        size_t token) {
  const std::optional<size_t> bearer = sentence.PhraseAt(token);
  if (token == phrase.tokens.end || !bearer || !sentence.HasRoleHead(phrase) || phrase.plural ||
      phrase.indefinite || sentence.words().Folded(phrase.tokens.end) != "of") {
    return std::nullopt;
  }
  const NounPhrase& named = sentence.phrase(*bearer);
  if (!sentence.IsPerson(named) || !BeginsWithName(sentence, named)) return std::nullopt;
  return Apposition{{token, sentence.extent(*bearer).end}, *bearer};
}

}  // namespace

std::optional<Apposition> FindApposition(const SentencePhrases& sentence, size_t index,
                                         size_t token) {
  const SentenceWords& words = sentence.words();
  const NounPhrase& phrase = sentence.phrase(index);
  if (const auto bearer = BearerOfField(sentence, phrase, token)) return bearer;
  if (!sentence.IsMark(token, ',')) return SecondRole(sentence, phrase, token);
  size_t first = token + 1;
  // "now director of"
  if (words.Has(first, kAdverb | kOtherFunction) && !sentence.PhraseAt(first)) ++first;
  const std::optional<size_t> apposed = sentence.PhraseAt(first);
  if (!apposed || !CanAppose(sentence, phrase, sentence.phrase(*apposed))) return std::nullopt;
  size_t end = sentence.extent(*apposed).end;
  // "a host and manager at the station"
  const std::optional<size_t> joined = sentence.extent(*apposed).coordinated;
  if (joined && !sentence.IsClosing(end)) end = sentence.extent(*joined).end;
  // "Another friend, Ann Rowe told us": the closing comma may be missing after a first subject.
  const bool first_subject =
      sentence.phrase(*apposed).name && !phrase.name && words.Has(end, kCueVerb) &&
      (phrase.tokens.begin == words.begin() || sentence.IsClosing(phrase.tokens.begin - 1));
  if (!ClosesApposition(sentence, end) && !first_subject) return std::nullopt;
  return Apposition{{first, end}, *apposed};
}

}  // namespace quotecheck
