#include "checker/scan/mentions.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

#include "absl/strings/match.h"
#include "absl/strings/string_view.h"
#include "checker/lexicon/public_life.h"
#include "checker/scan/noun_phrases.h"
#include "checker/scan/phrase_context.h"
#include "checker/scan/phrase_extents.h"
#include "checker/scan/word_traits.h"
#include "checker/text/characters.h"
#include "checker/text/utf8.h"

namespace quotecheck {
namespace {

class MentionFinder {
 public:
  explicit MentionFinder(const PhraseContext& context)
      : c_(context), traits_(context.traits), document_(context.document) {}

  std::vector<SourceMention> Find() {
    constexpr size_t kTokensOfMention = 4;  // of news, for a mention
    mentions_.reserve(document_.tokens.size() / kTokensOfMention + 1);
    for (const Sentence& sentence : document_.sentences) {
      const std::vector<NounPhrase> phrases = FindNounPhrases(c_, sentence);
      const std::vector<PhraseExtent> extents = ExtendPhrases(c_, sentence, phrases);
      AddTurnLabel(sentence);
      for (size_t i = 0; i < phrases.size(); ++i) AddPhrase(sentence, phrases, extents, i);
    }
    return std::move(mentions_);
  }

 private:
  absl::string_view Folded(size_t token) const { return document_.tokens[token].folded; }
  TextSpan SpanOf(TokenRange tokens) const {
    if (tokens.empty()) return {};
    return {document_.tokens[tokens.begin].span.begin, EndOf(tokens.end - 1)};
  }
  size_t EndOf(size_t token) const;

  void AddTurnLabel(const Sentence& sentence);
  void AddPhrase(const Sentence& sentence, const std::vector<NounPhrase>& phrases,
                 const std::vector<PhraseExtent>& extents, size_t index);
  SourceMention MakeMention(const std::vector<NounPhrase>& phrases, const PhraseExtent& extent,
                            size_t index) const;
  bool IsPersonByRole(const NameSpan& name, size_t role) const;
  void SetPerson(SourceMention* mention) const {
    mention->kind = MentionKind::kName;
    mention->name_kind = NameKind::kPerson;
  }
  void SetName(const NameSpan& name, TokenRange title, SourceMention* mention) const;
  void SetGrammar(const Sentence& sentence, const PhraseExtent& extent,
                  SourceMention* mention) const;
  void AddCoordination(const SourceMention& first, const NounPhrase& second, size_t end);
  void AddInner(const NounPhrase& phrase);
  void AddOwnerPhrase(const NounPhrase& phrase);
  bool IsQuantityOf(const NounPhrase& phrase) const;
  bool IsRubric(const NounPhrase& phrase) const;
  bool IsOneAdherent(const NameSpan& name) const;
  MentionKind KindOfNoun(const NounPhrase& phrase) const;
  MentionKind KindOfName(const NameSpan& name) const;
  HeadKind KindOfHead(size_t head, bool pronoun) const;
  Gender GenderOfPronoun(absl::string_view word) const;
  Gender GenderOfNoun(size_t head) const;
  Gender GenderOfName(const NameSpan& name, TokenRange title) const;

  const PhraseContext& c_;
  const TraitTable& traits_;
  const Document& document_;
  std::vector<SourceMention> mentions_;
};

// End of a token without a possessive ending or a contracted verb.
size_t MentionFinder::EndOf(size_t token) const {
  const TextSpan span = document_.tokens[token].span;
  if (!traits_.Has(token, kPossessive | kContracted)) return span.end;
  for (size_t end = span.end; end > span.begin;) {
    const CodePoint c = DecodeUtf8Before(document_.text, end);
    end -= c.length;
    if (IsApostrophe(c.value) && end > span.begin) return end;
  }
  return span.end;
}

Gender MentionFinder::GenderOfPronoun(absl::string_view word) const {
  if (word == "he" || word == "him" || word == "his" || word == "himself") return Gender::kMale;
  if (word == "she" || word == "her" || word == "hers" || word == "herself") {
    return Gender::kFemale;
  }
  return Gender::kUnknown;
}

Gender MentionFinder::GenderOfNoun(size_t head) const {
  if (traits_.Has(head, kFemaleRole)) return Gender::kFemale;
  if (traits_.Has(head, kMaleRole)) return Gender::kMale;
  return Gender::kUnknown;
}

HeadKind MentionFinder::KindOfHead(size_t head, bool pronoun) const {
  if (!pronoun) {
    if (traits_.Has(head, kRoleNoun | kTitle)) return HeadKind::kPerson;
    if (traits_.Has(head, kPluralRoleNoun)) return HeadKind::kPersons;
    if (traits_.Has(head, kOrganisationNoun)) return HeadKind::kBody;
    return traits_.Has(head, kDocumentNoun) ? HeadKind::kDocument : HeadKind::kOther;
  }
  const absl::string_view word = LexiconForm(Folded(head));
  if (traits_.Has(head, kRelative)) return HeadKind::kRelative;
  if (word == "i" || word == "me" || word == "my" || word == "myself" || word == "we" ||
      word == "us" || word == "our" || word == "ourselves") {
    return HeadKind::kFirstPerson;
  }
  if (word == "you" || word == "your" || word == "yourself") return HeadKind::kSecondPerson;
  return HeadKind::kThirdPerson;
}

// "a host of companies", "a group of senators"
bool MentionFinder::IsQuantityOf(const NounPhrase& phrase) const {
  if (!phrase.indefinite || !c_.IsWord(phrase.tokens.end, "of")) return false;
  const absl::string_view head = Folded(phrase.head);
  for (absl::string_view word : {"host", "group", "number", "handful", "majority", "couple",
                                 "bunch", "string", "series", "slew", "team", "panel", "crowd"}) {
    if (head == word) return true;
  }
  return false;
}

// "OPINION: …", "Reality Check: …"; "Ann Check: …" is a person.
bool MentionFinder::IsRubric(const NounPhrase& phrase) const {
  const size_t last = phrase.tokens.end - 1;
  return c_.IsMark(phrase.tokens.end, ':') && quotecheck::IsRubric(LexiconForm(Folded(last))) &&
         !traits_.Has(phrase.tokens.begin, kGivenName | kTitle);
}

Gender MentionFinder::GenderOfName(const NameSpan& name, TokenRange title) const {
  for (size_t t = title.begin; t < title.end; ++t) {
    const Gender gender = GenderOfNoun(t);
    if (gender != Gender::kUnknown) return gender;
  }
  if (name.name.end - name.name.begin < 2) return Gender::kUnknown;
  if (traits_.Has(name.name.begin, kFemaleGiven)) return Gender::kFemale;
  return traits_.Has(name.name.begin, kMaleGiven) ? Gender::kMale : Gender::kUnknown;
}

MentionKind MentionFinder::KindOfName(const NameSpan& name) const {
  switch (name.kind) {
    case NameKind::kPerson:
    case NameKind::kUnknown: return MentionKind::kName;
    case NameKind::kBody:
    case NameKind::kPlace:
    case NameKind::kAdherents: return MentionKind::kOrganisation;
  }
  return MentionKind::kName;
}

// "the Republican", "the Texan"; "the British" and "Republicans" are many.
bool MentionFinder::IsOneAdherent(const NameSpan& name) const {
  if (name.kind != NameKind::kAdherents) return false;
  const absl::string_view word = LexiconForm(Folded(name.name.end - 1));
  return absl::EndsWith(word, "an") || word == "democrat" || word == "conservative" ||
         word == "liberal" || word == "independent";
}

MentionKind MentionFinder::KindOfNoun(const NounPhrase& phrase) const {
  if (phrase.pronoun) return MentionKind::kPronoun;
  if (phrase.quantity || phrase.counted || phrase.plural || IsQuantityOf(phrase)) {
    return MentionKind::kAnonymous;
  }
  if (traits_.Has(phrase.head, kRoleNoun | kTitle)) {
    return phrase.indefinite ? MentionKind::kAnonymous : MentionKind::kRole;
  }
  if (traits_.Has(phrase.head, kOrganisationNoun | kDocumentNoun)) {
    return phrase.indefinite ? MentionKind::kAnonymous : MentionKind::kOrganisation;
  }
  return phrase.definite ? MentionKind::kRole : MentionKind::kAnonymous;
}

// "Q:" and "A:" of a transcript, at the beginning of a paragraph.
void MentionFinder::AddTurnLabel(const Sentence& sentence) {
  const size_t token = sentence.tokens.begin;
  if (sentence.tokens.empty() || !c_.IsMark(token + 1, ':')) return;
  if (Folded(token) != "q" && Folded(token) != "a") return;
  if (document_.paragraphs[sentence.paragraph].begin != sentence.span.begin) return;
  SourceMention mention;
  mention.tokens = {token, token + 1};
  mention.span = SpanOf(mention.tokens);
  mention.head = token;
  mention.head_end = token + 1;
  mention.kind = MentionKind::kAnonymous;
  mention.speaks = true;
  mentions_.push_back(mention);
}

// "director Aurelio Banks": is a name spelt like a body's a person's, what is said of it hanging on
// the word at `role`?
bool MentionFinder::IsPersonByRole(const NameSpan& name, size_t role) const {
  if (name.kind != NameKind::kBody && name.kind != NameKind::kUnknown) return false;
  const size_t words = name.name.end - name.name.begin;
  return traits_.Has(role, kRoleNoun) && !IsRoleOfBodies(LexiconForm(Folded(role))) && words > 1 &&
         words < 4 && !traits_.Has(name.name.begin, kKnownWord | kPlace | kNationality | kAllCaps);
}

void MentionFinder::SetName(const NameSpan& name, TokenRange title, SourceMention* mention) const {
  mention->name = SpanOf(name.name);
  mention->name_tokens = name.name;
  mention->kind = KindOfName(name);
  mention->name_kind = name.kind;
  mention->head = name.name.end - 1;
  while (title.begin < title.end && traits_.Has(title.begin, kDeterminer | kQuantifier)) {
    ++title.begin;
  }
  mention->title = title;
  mention->gender = GenderOfName(name, title);
  mention->plural = name.kind == NameKind::kAdherents;
  mention->definite = true;
  if (!title.empty() && IsPersonByRole(name, title.end - 1)) SetPerson(mention);
}

SourceMention MentionFinder::MakeMention(const std::vector<NounPhrase>& phrases,
                                         const PhraseExtent& extent, size_t index) const {
  const NounPhrase& phrase = phrases[index];
  SourceMention mention;
  mention.tokens = {phrase.tokens.begin, extent.end};
  mention.span = SpanOf(mention.tokens);
  mention.head = phrase.head;
  mention.head_end = phrase.tokens.end;
  mention.plural = phrase.plural || IsQuantityOf(phrase);
  mention.definite = phrase.definite;
  const NameSpan* apposed = extent.apposed && phrases[*extent.apposed].name
                                ? &c_.names[*phrases[*extent.apposed].name]
                                : nullptr;
  if (phrase.name && phrase.definite && IsOneAdherent(c_.names[*phrase.name])) {
    mention.kind = MentionKind::kRole;  // "the Republican"
    mention.head_kind = HeadKind::kPerson;
    mention.apposition = extent.apposition;
  } else if (phrase.name) {
    const NameSpan& name = c_.names[*phrase.name];
    SetName(name, {phrase.tokens.begin, name.name.begin}, &mention);
    mention.possessive = name.possessive && extent.end == phrase.tokens.end;
    mention.apposition = extent.apposition;
    if (extent.apposed && IsPersonByRole(name, phrases[*extent.apposed].head)) {
      SetPerson(&mention);
    }
  } else if (apposed != nullptr) {
    // "the foreign minister, Sergey Lavrov": the role comes first.
    size_t title_end = extent.apposition.begin;
    while (title_end > phrase.tokens.end &&
           (c_.IsMark(title_end - 1, ',') || c_.IsWord(title_end - 1, "and"))) {
      --title_end;
    }
    SetName(*apposed, {phrase.tokens.begin, title_end}, &mention);
    mention.head_end = extent.apposition.end;
  } else {
    mention.kind = KindOfNoun(phrase);
    mention.head_kind = KindOfHead(phrase.head, phrase.pronoun);
    mention.gender = phrase.pronoun ? GenderOfPronoun(LexiconForm(Folded(phrase.head)))
                                    : GenderOfNoun(phrase.head);
    mention.apposition = extent.apposition;
  }
  return mention;
}

void MentionFinder::SetGrammar(const Sentence& sentence, const PhraseExtent& extent,
                               SourceMention* mention) const {
  size_t after = mention->tokens.end;
  const bool closed = after > mention->head_end || !extent.apposition.empty();
  if (c_.IsMark(after, ',') && closed) ++after;
  const bool verb =
      c_.VerbFollows(after, sentence.tokens.end) || traits_.Has(mention->head, kContracted);
  const bool inverted = extent.after_cue && !extent.after_preposition;
  mention->subject = (verb && !extent.after_preposition) || inverted;
  bool cue = false;
  for (size_t t = after; verb && t < sentence.tokens.end && t < after + 3 && !cue; ++t) {
    cue = traits_.Has(t, kCueVerb);
  }
  mention->speaks = extent.after_cue || (mention->subject && cue);
}

// "Rowe and Vane": both, as one mention of many.
void MentionFinder::AddCoordination(const SourceMention& first, const NounPhrase& second,
                                    size_t end) {
  SourceMention both = first;
  both.tokens.end = std::max(end, second.tokens.end);
  both.span = SpanOf(both.tokens);
  both.head_end = second.tokens.end;
  both.name = TextSpan{};
  both.name_tokens = both.title = both.apposition = TokenRange{};
  both.plural = true;
  both.gender = Gender::kUnknown;
  if (both.kind != MentionKind::kPronoun) both.kind = MentionKind::kAnonymous;
  mentions_.push_back(both);
}

// "the ministry" of "the ministry's spokesman", "the" and all.
void MentionFinder::AddOwnerPhrase(const NounPhrase& phrase) {
  const size_t owner = *phrase.possessor;
  SourceMention mention;
  const bool pronoun = traits_.Has(owner, kPossessivePronoun);
  mention.tokens = {pronoun ? owner : phrase.tokens.begin, owner + 1};
  mention.span = SpanOf(mention.tokens);
  mention.head = owner;
  mention.head_end = owner + 1;
  mention.possessive = true;
  mention.definite = true;
  mention.head_kind = KindOfHead(owner, pronoun);
  if (pronoun) {
    mention.kind = MentionKind::kPronoun;
    mention.gender = GenderOfPronoun(Folded(owner));
    mention.plural = Folded(owner) == "their" || Folded(owner) == "our";
  } else {
    NounPhrase inner = phrase;
    inner.head = owner;
    inner.quantity = inner.counted = false;
    inner.plural = traits_.Has(owner, kPluralRoleNoun);
    mention.kind = KindOfNoun(inner);
    mention.plural = inner.plural;
    mention.gender = GenderOfNoun(owner);
  }
  mentions_.push_back(mention);
}

// The names and owners inside a phrase, other than the name it ends in.
void MentionFinder::AddInner(const NounPhrase& phrase) {
  if (phrase.pronoun) return;
  const bool owner = phrase.possessor && c_.NameAt(*phrase.possessor) == nullptr &&
                     *phrase.possessor + 1 < phrase.tokens.end;
  for (size_t t = phrase.tokens.begin; t < phrase.tokens.end; ++t) {
    if (owner && t == (traits_.Has(*phrase.possessor, kPossessivePronoun) ? *phrase.possessor
                                                                          : phrase.tokens.begin)) {
      AddOwnerPhrase(phrase);
    }
    const NameSpan* name = c_.NameAt(t);
    if (name == nullptr || name->role_only) continue;
    if (phrase.name && &c_.names[*phrase.name] == name && phrase.source) continue;
    SourceMention mention;
    mention.tokens = name->tokens;
    mention.span = SpanOf(name->tokens);
    mention.head_end = name->tokens.end;
    SetName(*name, {name->tokens.begin, name->name.begin}, &mention);
    mention.possessive = name->possessive;
    mention.modifier = !name->possessive;
    mentions_.push_back(mention);
  }
}

void MentionFinder::AddPhrase(const Sentence& sentence, const std::vector<NounPhrase>& phrases,
                              const std::vector<PhraseExtent>& extents, size_t index) {
  const NounPhrase& phrase = phrases[index];
  if (IsRubric(phrase)) return;
  if (phrase.source) {
    SourceMention mention = MakeMention(phrases, extents[index], index);
    SetGrammar(sentence, extents[index], &mention);
    if (const std::optional<size_t> joined = extents[index].coordinated) {
      SourceMention both = mention;
      both.tokens.end = extents[*joined].end;
      SetGrammar(sentence, extents[index], &both);
      AddCoordination(both, phrases[*joined], extents[*joined].end);
    }
    mentions_.push_back(mention);
  }
  AddInner(phrase);
}

}  // namespace

std::vector<SourceMention> FindMentions(const Document& document, const NameWords* known) {
  return FindMentions(document, TraitTable(document), known);
}

std::vector<SourceMention> FindMentions(const Document& document, const TraitTable& traits,
                                        const NameWords* known) {
  const Capitals capitals(document, traits, known);
  const std::vector<NameSpan> names = FindNames(document, traits, capitals);
  const PhraseContext context(document, traits, capitals, names);
  return MentionFinder(context).Find();
}

NameWords CollectNameWords(const Document& document, const std::vector<SourceMention>& mentions) {
  NameWords words;
  for (const SourceMention& mention : mentions) {
    if (mention.name.empty()) continue;
    for (size_t t = mention.name_tokens.begin; t < mention.name_tokens.end; ++t) {
      if (document.tokens[t].kind == TokenKind::kWord) {
        words.insert(std::string(LexiconForm(document.tokens[t].folded)));
      }
    }
  }
  return words;
}

}  // namespace quotecheck
