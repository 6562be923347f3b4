#include "checker/scan/german_phrases.h"

#include <algorithm>
#include <string>

#include "absl/strings/match.h"
#include "absl/strings/string_view.h"
#include "checker/lexicon/names.h"
#include "checker/text/fold.h"

namespace quotecheck {
namespace {

constexpr size_t kMaxDeterminers = 3;
constexpr size_t kMaxModifiers = 6;
constexpr size_t kMaxNouns = 8;
constexpr size_t kMaxBracketItems = 10;
constexpr size_t kMaxPhraseItems = 40;
constexpr size_t kMaxNestedPhrases = 4;
constexpr size_t kMaxQuotedNameWords = 6;

// Words that a sentence begins with in a capital and that are no nouns.
bool LooksLikeAdverb(absl::string_view word) {
  return HasEnding(word, {"lich", "weise", "isch", "ens", "dings", "mals", "wärts", "end", "tig",
                          "seits", "halb", "gemäss", "mässig", "hin", "dessen"});
}

class PhraseParser {
 public:
  PhraseParser(const GermanText& text, size_t limit) : text_(text), limit_(limit) {}

  std::optional<GermanPhrase> Parse(size_t item, size_t depth) {
    if (item >= limit_) return std::nullopt;
    if (IsPronounAt(item)) return Pronoun(item);
    if (auto name = ParticleName(item)) return name;
    if (auto some = SomeOf(item, depth)) return some;
    GermanPhrase phrase;
    size_t at = item;
    const bool determined = TakeDeterminers(&at, &phrase);
    at = SkipModifiers(at, determined);
    const size_t nouns = at;
    at = NounsEnd(at);
    if (at == nouns && TakesQuotedName(at, determined || FollowsSourceWord(at))) ++at;
    if (at == nouns || !AreNouns(item, nouns, at, determined)) return std::nullopt;
    SplitName(nouns, at, determined, &phrase);
    phrase.plural = text_.Is(item, "die") && IsPluralBehindDie(phrase.head);
    if (text_.Is(item, "der") && phrase.name.empty() && IsFeminine(phrase.head)) {
      phrase.can_be_subject = false;
    }
    phrase.items = {item, TakeNameOfBody(at)};
    phrase.core_end = phrase.items.end;
    Extend(depth, &phrase);
    return phrase;
  }

 private:
  // "die Minister", "die Vorsitzenden", but not "die Vorsitzende", "die Person".
  bool IsPluralBehindDie(size_t noun) const {
    if (!text_.Has(noun, kDeRole) || text_.Has(noun, kDeFemale)) return false;
    return !text_.Has(noun, kDeEitherGender) || HasEnding(text_.Word(noun), {"en", "eln", "opfer"});
  }

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

  // "einer der Retter", "viele von ihnen": a pronoun, though it looks like an article.
  std::optional<GermanPhrase> SomeOf(size_t item, size_t depth) {
    const absl::string_view word = text_.Word(item);
    const bool some = word == "einer" || word == "eine" || word == "einige" || word == "viele" ||
                      word == "mehrere" || word == "beide" || word == "keiner";
    if (!some || depth > 0 || !text_.IsSmall(item)) return std::nullopt;
    const bool von = text_.Is(item + 1, "von");
    if (!von && !text_.Is(item + 1, "der") && !text_.Is(item + 1, "seiner")) return std::nullopt;
    PhraseParser inner(text_, limit_);
    std::optional<GermanPhrase> phrase = inner.Parse(von ? item + 2 : item + 1, 1);
    if (!phrase.has_value() || phrase->pronoun) return std::nullopt;
    phrase->items.begin = item;
    phrase->name = {};
    phrase->title = {};
    phrase->definite = false;
    phrase->can_be_subject = true;
    return phrase;
  }

  // "Von der Leyen sagte": the name, and no phrase with a preposition, which another subject
  // follows. "Der Minister sagte" begins with an article.
  std::optional<GermanPhrase> ParticleName(size_t item) const {
    if (!text_.BeginsFrame(item) || !text_.Has(item, kDeParticle)) return std::nullopt;
    if (text_.Has(item, kDeArticle)) return std::nullopt;
    size_t end = item + 1;
    while (end < text_.size() && text_.Has(end, kDeParticle) && !text_.IsCapital(end)) ++end;
    if (end >= text_.size() || !IsNamePart(end) || !text_.IsFinite(end + 1)) return std::nullopt;
    if (text_.IsCapital(end + 2) || text_.Has(end + 2, kDeArticle | kDePronoun))
      return std::nullopt;
    GermanPhrase phrase;
    phrase.items = {item, end + 1};
    phrase.core_end = end + 1;
    phrase.head = end;
    phrase.name = phrase.items;
    return phrase;
  }

  bool TakeDeterminers(size_t* at, GermanPhrase* phrase) const {
    bool determined = false;
    const size_t limit = std::min(limit_, *at + kMaxDeterminers);
    while (*at < limit && text_.Has(*at, kDeArticle | kDeDeterminer) && text_.IsSmall(*at)) {
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
      if (text_.IsNumber(end) && !IsAge(end)) continue;
      if (!text_.IsWord(end) || text_.IsCapital(end)) break;
      if (text_.Has(end, kDeAdverb) && determined) continue;
      if (text_.Has(end, kDeClosed) || text_.IsFinite(end)) return at;
      if (!HasEnding(text_.Word(end), {"e", "en", "er", "es", "em"})) return at;
    }
    return end;
  }

  bool IsNamePart(size_t item) const {
    if (text_.IsNumber(item)) return IsAge(item);
    if (!text_.IsWord(item) || !text_.IsCapital(item)) return false;
    const bool closed =
        text_.Has(item, kDeArticle | kDePreposition | kDePronoun | kDeSubordinator |
                            kDeCoordinator | kDeAdverb | kDeFinite | kDeCueFinite) &&
        !text_.Has(item, kDeSourceNoun | kDeTitle);
    return !closed || !BeginsClause(item);
  }

  // "der 47-Jährige"
  bool IsAge(size_t item) const {
    return HasEnding(text_.Word(item), {"-jährige", "-jährigen", "-jähriger"}) &&
           text_.Has(item - 1, kDeArticle | kDeDeterminer);
  }

  // Where a small word may have a capital: at the beginning, and after a colon, mark or bracket.
  bool BeginsClause(size_t item) const {
    return text_.BeginsFrame(item) || text_.IsBoundary(item - 1) || text_.IsQuote(item - 1);
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
  bool TakesQuotedName(size_t at, bool introduced) const {
    return introduced && at < limit_ && text_.IsQuote(at) &&
           QuotedWords(at) <= kMaxQuotedNameWords &&
           (text_.frames().IsCapital(at) || FollowsSourceWord(at));
  }

  // "der Zeitung" is in no nominative.
  bool IsFeminine(size_t noun) const {
    if (text_.Has(noun, kDeFemale)) return true;
    return HasEnding(text_.Word(noun), {"ung", "heit", "keit", "schaft", "tion", "tät", "ei",
                                        "agentur", "behörde", "kammer", "bank", "gruppe", "presse",
                                        "union", "stadt", "kirche", "armee", "firma"});
  }

  // "laut „Hafenbote“", "wie „Hafenbote“ berichtet"
  bool FollowsSourceWord(size_t at) const {
    if (at == 0) return false;
    return text_.Is(at - 1, "laut") || text_.Is(at - 1, "wie") || text_.Is(at - 1, "gemäss");
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

  // The titles stand first, after the one they belong to: "Frankreichs Präsident".
  size_t TitleEnd(size_t begin, size_t end, bool determined) const {
    const auto is_title = [this](size_t i) {
      return text_.Has(i, kDeSourceNoun | kDeTitle) && !IsGivenNameAt(i);
    };
    size_t at = begin;
    while (at < end && at < begin + 2 && !is_title(at)) ++at;
    if (at == end || !is_title(at)) {
      // "der Turmwärter Ole Vane": a noun for a person that the lexicon does not have.
      const bool person = determined && end - begin >= 2 && EndsAsPerson(text_.Word(begin));
      return person ? begin + 1 : begin;
    }
    if (at > begin && IsGivenNameAt(begin)) return begin;  // "Jonas Richter"
    while (at < end && is_title(at)) ++at;
    return at;
  }

  // Which of the nouns are a title ("Frankreichs Präsident"), which the name?
  void SplitName(size_t begin, size_t end, bool determined, GermanPhrase* phrase) const {
    phrase->head = end - 1;
    if (text_.IsQuote(begin)) return;
    size_t name = TitleEnd(begin, end, determined);
    if (name == begin && determined) {  // "die Hafener Orla Vane"
      while (name < end && !IsGivenNameAt(name)) ++name;
      if (end - name < 2) name = end;
    }
    if (name == begin && end - begin > 1 && IsModifierAt(begin)) ++name;
    // "Staatsanwalt Richter": without an article the last of them is a surname.
    if (name == end && !determined && end - begin == 2 && text_.Has(end - 1, kDeRole)) --name;
    // A body's name: "Orla Vane Stiftung" is one, "Sprecher Vane" a person's.
    if (name == end && !determined && end - begin > 1 && text_.Has(end - 1, kDeBody)) name = begin;
    if (name >= end) return;
    phrase->name = {name, end};
    if (name > begin) phrase->title = {begin, name};
  }

  // "Russische Medien", at the beginning of a sentence.
  bool IsModifierAt(size_t item) const {
    return text_.BeginsFrame(item) && !IsGivenNameAt(item) &&
           HasEnding(text_.Word(item), {"e", "en", "er", "es"}) &&
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
    if (depth > 0) return;
    TakeCoordinated(phrase);
    TakeApposition(phrase);
  }

  // "der Bürgermeister und Senator", before a verb, a comma or a bracket.
  void TakeCoordinated(GermanPhrase* phrase) {
    const size_t und = phrase->items.end;
    if (und >= limit_ || !text_.Is(und, "und") || phrase->pronoun) return;
    PhraseParser inner(text_, limit_);
    const std::optional<GermanPhrase> next = inner.Parse(und + 1, 1);
    if (!next.has_value() || next->pronoun || !next->can_be_subject) return;
    const size_t end = next->items.end;
    const bool closed = end >= limit_ || text_.IsBoundary(end) || text_.IsFinite(end);
    if (!closed || !text_.Has(phrase->head, kDeSourceNoun) != !phrase->name.empty()) return;
    phrase->items.end = end;
    TakeBrackets(phrase);
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
           HasEnding(text_.Word(item), {"es", "er"});
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
    if (preposition && !text_.Has(phrase->head, kDeSourceNoun) && phrase->name.empty())
      return false;
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

}  // namespace

bool EndsAsPerson(absl::string_view word) {
  return word.size() > 5 && HasEnding(word, {"er", "ern", "erin", "erinnen", "ler", "ist", "isten",
                                             "istin", "loge", "login", "logen"});
}

std::optional<GermanPhrase> ParseGermanPhrase(const GermanText& text, size_t item, size_t limit) {
  return PhraseParser(text, std::min(limit, text.size())).Parse(item, 0);
}

}  // namespace quotecheck
