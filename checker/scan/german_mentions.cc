#include "checker/scan/german_mentions.h"

#include <algorithm>

#include "absl/strings/match.h"
#include "absl/strings/string_view.h"
#include "checker/lexicon/names.h"
#include "checker/text/fold.h"

namespace quotecheck {
namespace {

// Endings of nouns for things and events.
bool EndsAsThing(absl::string_view word) {
  return HasEnding(word, {"ung",    "ungen", "heit", "heiten", "keit", "keiten", "schaft", "tion",
                          "tionen", "ismus", "tät",  "täten",  "nis",  "nisse",  "ment",   "mente",
                          "enz",    "anz",   "ur",   "uren",   "ie",   "ien"});
}

TokenRange TokensOf(const GermanText& text, ItemRange items) {
  if (items.empty()) return {};
  return {text.frames().items()[items.begin].tokens.begin,
          text.frames().items()[items.end - 1].tokens.end};
}

Gender GenderOfName(const GermanText& text, ItemRange name) {
  switch (GenderOfGivenName(FoldName(text.Word(name.begin)))) {
    case NameGender::kFemale: return Gender::kFemale;
    case NameGender::kMale: return Gender::kMale;
    default: return Gender::kUnknown;
  }
}

// The gender that a role or title tells: "die Ministerin", "Herr".
Gender GenderOfNoun(const GermanText& text, size_t item) {
  if (!text.Has(item, kDeRole | kDeTitle)) return Gender::kUnknown;
  if (text.Has(item, kDeFemale)) return Gender::kFemale;
  return text.Has(item, kDeMale) ? Gender::kMale : Gender::kUnknown;
}

// "der Vorsitzende", "eine Abgeordnete"
Gender GenderOfArticle(const GermanText& text, size_t article, size_t noun) {
  if (!text.Has(noun, kDeEitherGender) || !HasEnding(text.Word(noun), {"e"})) {
    return Gender::kUnknown;
  }
  if (text.Is(article, "der")) return Gender::kMale;
  const bool female = text.Is(article, "die") || text.Is(article, "eine");
  return female ? Gender::kFemale : Gender::kUnknown;
}

Gender GenderOf(const GermanText& text, const GermanPhrase& phrase) {
  if (phrase.pronoun) {
    if (text.Is(phrase.head, "er") || text.Is(phrase.head, "ihm") || text.Is(phrase.head, "ihn"))
      return Gender::kMale;
    return text.Is(phrase.head, "sie") ? Gender::kFemale : Gender::kUnknown;
  }
  for (size_t i = phrase.title.begin; i < phrase.title.end; ++i) {
    Gender gender = GenderOfNoun(text, i);
    if (gender == Gender::kUnknown) gender = GenderOfArticle(text, phrase.items.begin, i);
    if (gender != Gender::kUnknown) return gender;
  }
  if (phrase.name.end - phrase.name.begin >= 2) return GenderOfName(text, phrase.name);
  if (!phrase.name.empty()) return Gender::kUnknown;
  const Gender gender = GenderOfNoun(text, phrase.head);
  return gender != Gender::kUnknown ? gender
                                    : GenderOfArticle(text, phrase.items.begin, phrase.head);
}

MentionKind KindOf(const GermanText& text, const GermanPhrase& phrase) {
  if (phrase.pronoun) return MentionKind::kPronoun;
  if (!phrase.name.empty()) return MentionKind::kName;
  if (text.Has(phrase.head, kDeBody | kDeDocument)) return MentionKind::kOrganisation;
  if (text.Has(phrase.head, kDeRole) && phrase.definite) return MentionKind::kRole;
  return text.Has(phrase.head, kDeRole | kDePersons) ? MentionKind::kAnonymous : MentionKind::kRole;
}

HeadKind HeadKindOf(const GermanText& text, const GermanPhrase& phrase) {
  if (phrase.pronoun) {
    const absl::string_view word = text.Word(phrase.head);
    if (word == "ich" || word == "wir" || word == "uns") return HeadKind::kFirstPerson;
    if (word == "du" || word == "ihr" || word == "euch") return HeadKind::kSecondPerson;
    return HeadKind::kThirdPerson;
  }
  if (text.Has(phrase.head, kDePersons)) return HeadKind::kPersons;
  if (text.Has(phrase.head, kDeRole)) return HeadKind::kPerson;
  if (text.Has(phrase.head, kDeBody)) return HeadKind::kBody;
  return text.Has(phrase.head, kDeDocument) ? HeadKind::kDocument : HeadKind::kOther;
}

}  // namespace

bool CanSpeak(const GermanText& text, const GermanPhrase& phrase) {
  if (phrase.pronoun) {
    return !text.Is(phrase.head, "es") && !text.Is(phrase.head, "das") &&
           !text.Is(phrase.head, "was") && !text.Is(phrase.head, "man");
  }
  if (text.Has(phrase.head, kDeSourceNoun) || text.IsNumber(phrase.head)) return true;
  if (text.IsQuote(phrase.head)) return true;
  const absl::string_view head = text.Word(phrase.head);
  if (phrase.name.end - phrase.name.begin == 1) return !EndsAsThing(head);
  return !phrase.name.empty() || EndsAsPerson(head);
}

SourceMention MakeGermanMention(const GermanText& text, const GermanPhrase& phrase) {
  SourceMention mention;
  mention.span = text.frames().SpanOf(phrase.items);
  mention.tokens = TokensOf(text, phrase.items);
  if (!phrase.name.empty()) {
    mention.name = text.frames().SpanOf(phrase.name);
    mention.name_tokens = TokensOf(text, phrase.name);
  }
  mention.title = TokensOf(text, phrase.title);
  mention.apposition = TokensOf(text, phrase.apposition);
  mention.head = text.frames().items()[phrase.head].tokens.begin;
  mention.head_kind = HeadKindOf(text, phrase);
  mention.head_end = text.frames().items()[phrase.core_end - 1].tokens.end;
  mention.kind = KindOf(text, phrase);
  mention.gender = GenderOf(text, phrase);
  mention.definite = phrase.definite;
  mention.plural = phrase.plural || mention.head_kind == HeadKind::kPersons;
  return mention;
}

}  // namespace quotecheck
