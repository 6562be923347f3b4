#include <algorithm>
#include <initializer_list>
#include <string>
#include <vector>

#include "checker/judge/edits/forms.h"
#include "checker/judge/edits/negation.h"
#include "checker/lexicon/closed_classes.h"
#include "checker/lexicon/wordnet.h"

namespace quotecheck {
namespace {

// How far behind its verb a particle stands: "rule it out".
constexpr size_t kParticleReach = 3;

// "Rule out", "rule it out".
bool IsFollowedBy(const std::vector<Term>& terms, size_t at, absl::string_view particle) {
  for (size_t t = at + 1; t < std::min(terms.size(), at + 1 + kParticleReach); ++t) {
    if (terms[t].form == particle) return true;
  }
  return false;
}

bool FollowsDeterminer(const std::vector<Term>& terms, size_t at) {
  return at > 0 && IsOneOf(terms[at - 1].form,
                           {"a", "an", "the", "this", "that", "these", "those", "my", "your", "his",
                            "her", "its", "our", "their", "every", "each", "one"});
}

}  // namespace

bool IsDenial(const std::vector<Term>& terms, size_t at) {
  const Term& term = terms[at];
  if (!term.is_word() || !IsNegation(term.form)) return false;
  const absl::string_view none;
  const absl::string_view next =
      at + 1 < terms.size() ? absl::string_view(terms[at + 1].form) : none;
  const absl::string_view previous = at > 0 ? absl::string_view(terms[at - 1].form) : none;
  if (term.form == "not") {
    // "Shouldn't you" asks for a yes.
    if (term.contracted && IsOneOf(next, {"i", "you", "he", "she", "it", "we", "they", "there"})) {
      return false;
    }
    // "I can't believe we won": we won.
    if (next == "believe" && IsOneOf(previous, {"can", "could"})) return false;
    return !IsOneOf(next, {"only", "just", "merely", "simply", "least"}) &&
           !IsOneOf(previous, {"or", "why", "if"});
  }
  if (term.form == "no") return !IsOneOf(next, {"doubt", "matter", "wonder", "question"});
  return term.form != "nope" && term.form != "nay";
}

bool IsImplicitDenial(const std::vector<Term>& terms, size_t at) {
  const std::string& form = terms[at].form;
  if (IsOneOf(form, {"without", "against", "unable", "impossible", "unlikely", "unless", "lack",
                     "lacks", "lacking", "hardly", "barely", "scarcely", "false", "untrue",
                     "inability", "failure", "refusal", "denial"})) {
    return true;
  }
  const std::vector<BaseForm> bases = BaseForms(form);
  const auto is_verb = [&](std::initializer_list<absl::string_view> lemmas) {
    return std::any_of(bases.begin(), bases.end(), [&](const BaseForm& base) {
      return base.part_of_speech == PartOfSpeech::kVerb && IsOneOf(base.lemma, lemmas);
    });
  };
  if (is_verb({"fail", "refuse", "doubt", "deny", "reject", "oppose", "decline", "avoid", "prevent",
               "dispute", "forbid", "ban", "dismiss"})) {
    return true;
  }
  if (is_verb({"rule"})) return IsFollowedBy(terms, at, "out");
  if (is_verb({"warn"})) return IsFollowedBy(terms, at, "against");
  // Nouns of another sense stand behind a determiner.
  return is_verb({"stop", "bar", "block", "object"}) && !FollowsDeterminer(terms, at);
}

bool RaisesNegation(absl::string_view form) {
  return IsOneOf(form,
                 {"think",   "thinks",   "thought", "believe", "believes", "believed", "expect",
                  "expects", "expected", "suppose", "want",    "wants",    "wanted",   "seem",
                  "seems",   "seemed",   "appear",  "appears", "likely",   "feel",     "feels",
                  "plan",    "plans",    "intend",  "intends", "imagine",  "say",      "saying"});
}

}  // namespace quotecheck
