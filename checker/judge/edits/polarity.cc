#include "checker/judge/edits/polarity.h"

#include <algorithm>
#include <initializer_list>
#include <string>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "checker/lexicon/closed_classes.h"
#include "checker/lexicon/wordnet.h"

namespace quotecheck {
namespace {

struct WordPair {
  absl::string_view a;
  absl::string_view b;
};

// Opposed words that WordNet leaves out, being function words or in no direct relation.
constexpr WordPair kOpposed[] = {
    {"before", "after"}, {"for", "against"},     {"more", "less"},          {"more", "fewer"},
    {"above", "below"},  {"over", "under"},      {"inside", "outside"},     {"most", "least"},
    {"always", "never"}, {"everyone", "nobody"}, {"everything", "nothing"}, {"legal", "illegal"},
};

// Verbs that WordNet has in no direct relation, in any of their forms.
constexpr WordPair kOpposedVerbs[] = {
    {"support", "oppose"}, {"approve", "reject"},   {"confirm", "deny"},      {"create", "destroy"},
    {"build", "demolish"}, {"save", "destroy"},     {"allow", "prohibit"},    {"allow", "forbid"},
    {"allow", "ban"},      {"permit", "prohibit"},  {"permit", "forbid"},     {"permit", "ban"},
    {"enable", "prevent"}, {"protect", "endanger"}, {"praise", "condemn"},    {"welcome", "reject"},
    {"accept", "reject"},  {"expand", "shrink"},    {"raise", "cut"},         {"increase", "cut"},
    {"hire", "fire"},      {"lend", "borrow"},      {"encourage", "prevent"}, {"defend", "abandon"},
};

// Antonyms of WordNet that speech takes for one another, or whose change is a change of viewpoint.
constexpr WordPair kHarmless[] = {
    {"here", "there"}, {"come", "go"},    {"this", "that"}, {"now", "then"},   {"be", "differ"},
    {"give", "take"},  {"bring", "take"}, {"man", "woman"}, {"left", "right"}, {"get", "leave"},
    {"ask", "answer"}, {"day", "night"},  {"have", "lack"}, {"work", "play"},  {"last", "first"},
    {"big", "little"}, {"make", "break"}, {"old", "new"},   {"old", "young"},  {"own", "have"},
};

constexpr absl::string_view kNegatingPrefixes[] = {"un", "in", "im", "il", "ir", "dis", "non"};

template <size_t size>
bool Holds(const WordPair (&pairs)[size], absl::string_view a, absl::string_view b) {
  return std::any_of(std::begin(pairs), std::end(pairs), [&](const WordPair& pair) {
    return (pair.a == a && pair.b == b) || (pair.a == b && pair.b == a);
  });
}

template <size_t size>
bool HoldsBaseForms(const WordPair (&pairs)[size], absl::string_view a, absl::string_view b) {
  for (const BaseForm& x : BaseForms(a)) {
    for (const BaseForm& y : BaseForms(b)) {
      if (Holds(pairs, x.lemma, y.lemma)) return true;
    }
  }
  return false;
}

bool IsNegatedForm(absl::string_view negated, absl::string_view word) {
  if (word.size() < 4) return false;
  return std::any_of(std::begin(kNegatingPrefixes), std::end(kNegatingPrefixes),
                     [&](absl::string_view prefix) {
                       return negated.size() > word.size() && absl::StartsWith(negated, prefix) &&
                              (negated.substr(prefix.size()) == word ||
                               negated.substr(prefix.size()) == absl::StrCat("-", word));
                     });
}

}  // namespace

bool AreOpposites(const Term& a, const Term& b) {
  if (!a.is_word() || !b.is_word()) return false;
  if (Holds(kOpposed, a.form, b.form)) return true;
  if (IsFunctionWord(a.form) || IsFunctionWord(b.form)) return false;
  if (IsNegatedForm(a.form, b.form) || IsNegatedForm(b.form, a.form)) return true;
  if (a.name && b.name) return false;
  if (HoldsBaseForms(kOpposedVerbs, a.form, b.form)) return true;
  return RelateWords(a.form, b.form) == WordRelation::kAntonym &&
         !HoldsBaseForms(kHarmless, a.form, b.form);
}

}  // namespace quotecheck
