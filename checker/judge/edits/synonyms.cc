#include "checker/judge/edits/synonyms.h"

#include "checker/lexicon/closed_classes.h"
#include "checker/lexicon/wordnet.h"

namespace quotecheck {

bool AreSynonyms(const Term& a, const Term& b) {
  if (!a.is_word() || !b.is_word()) return false;
  if (IsFunctionWord(a.form) || IsFunctionWord(b.form)) return false;
  switch (RelateWords(a.form, b.form)) {
    case WordRelation::kSame:
    case WordRelation::kSynonym:
    case WordRelation::kDerivation:
    case WordRelation::kNear: return true;
    case WordRelation::kAntonym:
    case WordRelation::kUnrelated: return false;
  }
  return false;
}

}  // namespace quotecheck
