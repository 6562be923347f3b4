#include "checker/scan/german_phrases.h"

#include <algorithm>
#include <string>

#include "absl/strings/match.h"
#include "absl/strings/string_view.h"
#include "checker/lexicon/names.h"
#include "checker/text/fold.h"

namespace quotecheck {
namespace {

constexpr size_t kMaxModifiers = 6;
constexpr size_t kMaxNouns = 8;
constexpr size_t kMaxBracketItems = 10;
constexpr size_t kMaxPhraseItems = 40;
constexpr size_t kMaxNestedPhrases = 4;
constexpr size_t kMaxQuotedNameWords = 6;

bool HasAnyEnding(absl::string_view word, std::initializer_list<absl::string_view> endings) {
  return std::any_of(endings.begin(), endings.end(),
                     [&](absl::string_view ending) { return absl::EndsWith(word, ending); });
}

// Words that a sentence begins with in a capital and that are no nouns.
bool LooksLikeAdverb(absl::string_view word) {
  return HasAnyEnding(word, {"lich", "weise", "isch", "ens", "dings", "mals", "wärts", "end", "tig",
                             "seits", "halb"});
}

class PhraseParser {
 public:
  PhraseParser(const GermanText& text, size_t limit) : text_(text), limit_(limit) {}

  std::optional<GermanPhrase> Parse(size_t item, size_t depth) {
    if (item >= limit_) return std::nullopt;
    if (IsPronounAt(item)) return Pronoun(item);
    GermanPhrase phrase;
    size_t at = item;
    const bool determined = TakeDeterminers(&at, &phrase);
    at = SkipModifiers(at, determined);
    const size_t nouns = at;
    at = NounsEnd(at);
    if (at == nouns && TakesQuotedName(at, determined)) ++at;
    if (at == nouns || !AreNouns(item, nouns, at, determined)) return std::nullopt;
    SplitName(nouns, at, determined, &phrase);
    phrase.items = {item, TakeNameOfBody(at)};
    phrase.core_end = phrase.items.end;
    Extend(depth, &phrase);
    return phrase;
  }

 private:
  bool IsPronounAt(size_t item) const {
    if (!text_.Has(item, kDePronoun) || !text_.IsSmall(item)) return false;
    // "ihr Sprecher" begins another phrase.
    return !(text_.Has(item, kDePossessive) && text_.IsCapital(item + 1));
  }

  std::optional<GermanPhrase> Pronoun(size_t item) const {
    GermanPhrase phrase;
    phrase.items = {item, item + 1};
    phrase.core_end = item + 1;
    phrase.head = item;
    phrase.pronoun = true;
    phrase.can_be_subject = !text_.Has(item, kDeObjectPronoun);
    return phrase;
  }

  bool TakeDeterminers(size_t* at, GermanPhrase* phrase) const {
    bool determined = false;
    while (*at < limit_ && text_.Has(*at, kDeArticle | kDeDeterminer) && text_.IsSmall(*at)) {
      if (text_.Has(*at, kDeNotSubject)) phrase->can_be_subject = false;
      if (text_.Has(*at, kDeArticle) && text_.Word(*at).front() == 'd') phrase->definite = true;
      determined = true;
      ++*at;
    }
    return determined;
  }

  // "der seit Mai amtierende", "die sehr alte".
  size_t SkipModifiers(size_t at, bool determined) const {
    size_t end = at;
    for (size_t steps = 0; steps < kMaxModifiers && end < limit_; ++steps, ++end) {
      if (text_.IsNumber(end)) continue;
      if (!text_.IsWord(end) || text_.IsCapital(end)) break;
      if (text_.Has(end, kDeAdverb) && determined) continue;
      if (text_.Has(end, kDeClosed) || text_.IsFinite(end)) return at;
      if (!HasAnyEnding(text_.Word(end), {"e", "en", "er", "es", "em"})) return at;
    }
    return end;
  }

  bool IsNamePart(size_t item) const {
    return text_.IsWord(item) && text_.IsCapital(item) &&
           !(text_.Has(item, kDeArticle | kDePreposition | kDePronoun | kDeSubordinator |
                                 kDeCoordinator | kDeAdverb | kDeAuxiliary) &&
             text_.BeginsFrame(item));
  }

  // Capitalised words, with particles between them: "Orla van der Berg".
  size_t NounsEnd(size_t at) const {
    size_t end = at;
    while (end < limit_ && end - at < kMaxNouns) {
      if (IsNamePart(end) && !text_.Has(end, kDeTime)) {
        ++end;
        continue;
      }
      if (end > at && text_.Is(end, "&") && IsNamePart(end + 1)) {
        end += 2;
        continue;
      }
      const size_t after = ParticlesEnd(at, end);
      if (after == end) break;
      end = after;
    }
    return std::min(end, limit_);
  }

  // After a given name "von" belongs to the name; after "Sprecher" it does not.
  size_t ParticlesEnd(size_t begin, size_t at) const {
    if (at == begin || !text_.Has(at, kDeParticle) || text_.IsCapital(at)) return at;
    if (text_.Has(at - 1, kDeSourceNoun) || !IsGivenNameAt(at - 1)) return at;
    size_t end = at;
    while (text_.Has(end, kDeParticle) && !text_.IsCapital(end)) ++end;
    return end < limit_ && IsNamePart(end) ? end : at;
  }

  bool IsGivenNameAt(size_t item) const {
    return text_.IsWord(item) && IsGivenName(FoldName(text_.Word(item)));
  }

  // „Bild“ as in "der „Bild“", "die „Bild“-Zeitung".
  bool TakesQuotedName(size_t at, bool determined) const {
    return determined && at < limit_ && text_.IsQuote(at) && QuotedWords(at) <= kMaxQuotedNameWords &&
           text_.frames().IsCapital(at);
  }

  size_t QuotedWords(size_t item) const {
    const TokenRange tokens = text_.frames().items()[item].tokens;
    return tokens.end - tokens.begin - std::min<size_t>(2, tokens.end - tokens.begin);
  }

  // At the beginning of a sentence a lone word in a capital need be no noun.
  bool AreNouns(size_t item, size_t nouns, size_t end, bool determined) const {
    if (determined || nouns != item || end - nouns > 1 || !text_.BeginsFrame(item)) return true;
    if (text_.Has(nouns, kDeSourceNoun | kDeTitle) || IsGivenNameAt(nouns)) return true;
    return !text_.Has(nouns, kDeClosed | kDeTime | kDeTerm) && !LooksLikeAdverb(text_.Word(nouns));
  }

  // Which of the nouns are a title ("Frankreichs Präsident"), which the name?
  void SplitName(size_t begin, size_t end, bool determined, GermanPhrase* phrase) const {
    phrase->head = end - 1;
    if (text_.IsQuote(begin)) return;
    size_t name = begin;
    for (size_t i = begin; i < end; ++i) {
      if (text_.Has(i, kDeSourceNoun | kDeTitle) && !IsGivenNameAt(i)) name = i + 1;
    }
    if (name == begin && determined) {  // "die Hafener Orla Vane"
      while (name < end && !IsGivenNameAt(name)) ++name;
      if (end - name < 2) name = end;
    }
    if (name == begin && end - begin > 1 && IsModifierAt(begin)) ++name;
    // A body's name: "Orla Vane Stiftung" is one, "Sprecher Vane" a person's.
    if (name == end && !determined && end - begin > 1 && text_.Has(end - 1, kDeBody)) name = begin;
    if (name >= end) return;
    phrase->name = {name, end};
    if (name > begin) phrase->title = {begin, name};
  }

  // "Russische Medien", at the beginning of a sentence.
  bool IsModifierAt(size_t item) const {
    return text_.BeginsFrame(item) && !IsGivenNameAt(item) &&
           HasAnyEnding(text_.Word(item), {"e", "en", "er", "es"}) &&
           text_.Has(item + 1, kDeSourceNoun);
  }

  // The name in marks behind a noun: "die Zeitung „Hafenbote“"; "„Bild“-Zeitung".
  size_t TakeNameOfBody(size_t at) const {
    if (at >= limit_) return at;
    if (text_.IsQuote(at - 1) && text_.Is(at, "-") && text_.IsWord(at + 1)) return at + 2;
    const bool named = text_.IsQuote(at) && text_.Has(at - 1, kDeNaming | kDeBody | kDeDocument) &&
                       QuotedWords(at) <= kMaxQuotedNameWords && text_.frames().IsCapital(at);
    return named ? at + 1 : at;
  }

  void Extend(size_t depth, GermanPhrase* phrase) {
    TakeBrackets(phrase);
    if (depth >= kMaxNestedPhrases) return;
    while (TakeAttribute(depth, phrase)) TakeBrackets(phrase);
    if (depth == 0) TakeApposition(phrase);
  }

  // "(SPD)", "(47)"
  void TakeBrackets(GermanPhrase* phrase) const {
    const size_t open = phrase->items.end;
    if (open >= limit_ || !text_.Is(open, "(")) return;
    for (size_t i = open + 1; i < std::min(limit_, open + kMaxBracketItems); ++i) {
      if (!text_.Is(i, ")")) continue;
      phrase->items.end = i + 1;
      return;
    }
  }

  bool IsGenitiveArticle(size_t item) const {
    return text_.Has(item, kDeArticle | kDeDeterminer) && text_.IsSmall(item) &&
           HasAnyEnding(text_.Word(item), {"es", "er"});
  }

  // "des Hafenamts", "von der Werft", "aus Kap Arvo"; a preposition of place alone only where a
  // person or body is meant, since after the verb it may say where something was said.
  bool TakeAttribute(size_t depth, GermanPhrase* phrase) {
    size_t at = phrase->items.end;
    if (at >= limit_ || at - phrase->items.begin > kMaxPhraseItems || phrase->pronoun) return false;
    const bool of = text_.Is(at, "von") || text_.Is(at, "vom") || text_.Is(at, "für") ||
                    text_.Is(at, "aus") || text_.Is(at, "der") || text_.Is(at, "beim") ||
                    text_.Is(at, "bei") || text_.Is(at, "zur") || text_.Is(at, "zum");
    const bool preposition = text_.Has(at, kDePreposition) && of;
    if (!preposition && !IsGenitiveArticle(at)) return false;
    if (preposition && !text_.Has(phrase->head, kDeSourceNoun) && phrase->name.empty()) return false;
    if (IsGenitiveArticle(at) && !phrase->name.empty() && phrase->title.empty()) return false;
    if (preposition) ++at;
    PhraseParser inner(text_, limit_);
    const std::optional<GermanPhrase> attribute = inner.Parse(at, depth + 1);
    if (!attribute.has_value() || attribute->pronoun) return false;
    phrase->items.end = attribute->items.end;
    return true;
  }

  // ", Orla Vane,": the name of a role; ", die Sprecherin des Amts,": the role of a name.
  void TakeApposition(GermanPhrase* phrase) {
    const size_t comma = phrase->items.end;
    if (comma + 1 >= limit_ || !text_.Is(comma, ",") || phrase->pronoun) return;
    PhraseParser inner(text_, limit_);
    const std::optional<GermanPhrase> next = inner.Parse(comma + 1, 1);
    if (!next.has_value() || next->pronoun) return;
    const size_t end = next->items.end;
    const bool closed = end >= limit_ || text_.Is(end, ",") || text_.frames().IsStop(end) ||
                        text_.Is(end, ":") || text_.IsFinite(end);
    if (!closed) return;
    if (phrase->name.empty() && text_.Has(phrase->head, kDeRole) && next->name.begin == comma + 1 &&
        next->name.end - next->name.begin >= 2) {
      phrase->name = next->name;
      phrase->title = {phrase->items.begin, comma};
      phrase->head = next->head;
    } else if (!phrase->name.empty() && next->name.empty() && text_.Has(next->head, kDeRole)) {
      phrase->apposition = next->items;
    } else {
      return;
    }
    phrase->items.end = end;
    phrase->core_end = std::max(phrase->core_end, phrase->name.end);
  }

  const GermanText& text_;
  const size_t limit_;
};

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

Gender GenderOf(const GermanText& text, const GermanPhrase& phrase) {
  if (phrase.pronoun) {
    if (text.Is(phrase.head, "er") || text.Is(phrase.head, "ihm") || text.Is(phrase.head, "ihn"))
      return Gender::kMale;
    return text.Is(phrase.head, "sie") ? Gender::kFemale : Gender::kUnknown;
  }
  for (size_t i = phrase.title.begin; i < phrase.title.end; ++i) {
    const Gender gender = GenderOfNoun(text, i);
    if (gender != Gender::kUnknown) return gender;
  }
  if (phrase.name.end - phrase.name.begin >= 2) return GenderOfName(text, phrase.name);
  return phrase.name.empty() ? GenderOfNoun(text, phrase.head) : Gender::kUnknown;
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

std::optional<GermanPhrase> ParseGermanPhrase(const GermanText& text, size_t item, size_t limit) {
  return PhraseParser(text, std::min(limit, text.size())).Parse(item, 0);
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
  mention.plural = mention.head_kind == HeadKind::kPersons;
  return mention;
}

}  // namespace quotecheck
