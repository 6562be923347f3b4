#include "checker/scan/phrase_extents.h"

#include <algorithm>

#include "absl/strings/string_view.h"
#include "checker/scan/affiliations.h"
#include "checker/scan/appositions.h"
#include "checker/scan/postmodifiers.h"
#include "checker/text/one_of.h"

namespace quotecheck {
namespace {

// No source is longer. Bounds what a token costs where phrases nest without end ("the head of the
// head of the head").
constexpr size_t kMaxPhraseTokens = 80;

class PhraseExtender {
 public:
  PhraseExtender(const PhraseContext& context, const Sentence& sentence,
                 const std::vector<NounPhrase>& phrases)
      : sentence_(context, sentence, phrases), words_(sentence_.words()) {}

  std::vector<PhraseExtent> Extend() {
    for (size_t i = 0; i < sentence_.size(); ++i) FindCue(i);
    // From the right, so that what follows a phrase has its own extent already.
    for (size_t i = sentence_.size(); i-- > 0;) ExtendPhrase(i);
    return sentence_.TakeExtents();
  }

 private:
  bool Has(size_t token, uint64_t traits) const { return words_.Has(token, traits); }
  absl::string_view Folded(size_t token) const { return words_.Folded(token); }

  void ExtendPhrase(size_t index);
  void FindCue(size_t index);
  size_t Complements(const NounPhrase& phrase, size_t at) const;
  bool Attaches(const NounPhrase& phrase, size_t preposition, const NounPhrase& object) const;
  bool AreOfOneSort(const NounPhrase& a, const NounPhrase& b) const;
  std::optional<size_t> Coordinated(const NounPhrase& phrase, size_t at) const;

  SentencePhrases sentence_;
  const SentenceWords& words_;
};

void PhraseExtender::FindCue(size_t index) {
  const size_t first = sentence_.phrase(index).tokens.begin;
  PhraseExtent& extent = sentence_.extent(index);
  if (first == words_.begin()) return;
  const size_t before = first - 1;
  extent.after_preposition = Has(before, kPreposition) && !Has(before, kConjunction);
  if (Folded(before) == "to" && before > words_.begin() && Folded(before - 1) == "according") {
    extent.after_cue = true;
  }
  if (Folded(before) == "by" && before > words_.begin() && Has(before - 1, kAnyCue)) {
    extent.after_cue = true;
  }
  if (Has(before, kCueVerb) && Has(before, kVerbFirst | kStrongCue)) extent.after_cue = true;
}

void PhraseExtender::ExtendPhrase(size_t index) {
  const NounPhrase& phrase = sentence_.phrase(index);
  PhraseExtent& extent = sentence_.extent(index);
  size_t end = phrase.tokens.end;
  if (!phrase.source) {
    extent.end = end;
    return;
  }
  if (!phrase.pronoun) {
    end = Complements(phrase, end);
    end = OverAffiliation(sentence_, phrase, end);
    end = OverParticiple(sentence_, index, end);
    if (const auto apposition = FindApposition(sentence_, index, end)) {
      extent.apposition = apposition->tokens;
      extent.apposed = apposition->apposed;
      end = apposition->tokens.end;
    }
    end = OverRelativeClause(sentence_, index, end);
  }
  if (end > phrase.tokens.end && end - phrase.tokens.begin > kMaxPhraseTokens) {
    extent.apposition = TokenRange{};
    extent.apposed.reset();
    end = phrase.tokens.end;
  }
  extent.end = end;
  extent.coordinated = Coordinated(phrase, end);
}

size_t PhraseExtender::Complements(const NounPhrase& phrase, size_t at) const {
  size_t end = at;
  while (Has(end, kPreposition) && end - phrase.tokens.begin <= kMaxPhraseTokens) {
    const std::optional<size_t> index = sentence_.PhraseAt(end + 1);
    if (!index || !Attaches(phrase, end, sentence_.phrase(*index))) break;
    const NounPhrase& object = sentence_.phrase(*index);
    const PhraseExtent& extent = sentence_.extent(*index);
    end = std::max(end + 1, extent.end);
    // What hangs on a body in the middle of a chain is a clause of its own.
    if (extent.coordinated && !sentence_.HasRoleHead(object) && !sentence_.IsPerson(object)) {
      end = std::max(end, sentence_.extent(*extent.coordinated).end);
    }
    end = OverState(sentence_, *index, end);
  }
  return end;
}

bool PhraseExtender::Attaches(const NounPhrase& phrase, size_t preposition,
                              const NounPhrase& object) const {
  const absl::string_view word = Folded(preposition);
  if (object.pronoun && word != "of" && word != "to") return false;
  if (Has(object.head, kCalendar)) return false;
  // "accused the minister of hiding it"
  const bool gerund = Has(object.head, kParticiple) && Has(object.head, kVerbFirst) &&
                      !object.definite && !object.indefinite && !object.name;
  if (gerund) return false;
  if (word == "of") return true;
  if (Has(object.head, kTimeNoun) || Has(object.head, kOccasionNoun)) return false;
  if (phrase.quantity && !phrase.name && word != "in" && word != "with") return false;
  if (sentence_.IsNamed(phrase)) return word == "from" && sentence_.IsNamed(object);
  static constexpr absl::string_view kAttaching[] = {
      "for",     "at",     "on",     "in",      "from",   "to",    "with",
      "against", "near",   "behind", "inside",  "within", "under", "among",
      "about",   "around", "by",     "outside", "across", "close"};
  if (word == "like") return phrase.plural;
  return IsOneOf(word, kAttaching);
}

// Are the phrases of one sort: two names, two roles, two bodies?
bool PhraseExtender::AreOfOneSort(const NounPhrase& a, const NounPhrase& b) const {
  return (sentence_.IsNamed(a) && sentence_.IsNamed(b)) ||
         (sentence_.HasRoleHead(a) && sentence_.HasRoleHead(b)) ||
         (sentence_.HasBodyHead(a) && sentence_.HasBodyHead(b)) || (a.pronoun && b.pronoun) ||
         (a.plural && b.plural) || Folded(b.head) == "others" ||
         (sentence_.IsNamed(a) && sentence_.HasRoleHead(b) && b.possessor);
}

// "Vane and Rowe": the second where both are of one sort.
std::optional<size_t> PhraseExtender::Coordinated(const NounPhrase& phrase, size_t at) const {
  if (!IsOneOf(Folded(at), {"and", "or", "&"})) return std::nullopt;
  const std::optional<size_t> other = sentence_.PhraseAt(at + 1);
  if (!other || !sentence_.phrase(*other).source) return std::nullopt;
  return AreOfOneSort(phrase, sentence_.phrase(*other)) ? other : std::nullopt;
}

}  // namespace

std::vector<PhraseExtent> ExtendPhrases(const PhraseContext& context, const Sentence& sentence,
                                        const std::vector<NounPhrase>& phrases) {
  return PhraseExtender(context, sentence, phrases).Extend();
}

}  // namespace quotecheck
