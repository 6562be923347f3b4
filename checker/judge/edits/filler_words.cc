#include "checker/judge/edits/filler_words.h"

#include "checker/judge/edits/forms.h"
#include "checker/lexicon/closed_classes.h"

namespace quotecheck {

bool IsSpokenFiller(const Term& term) {
  return term.is_word() &&
         (IsFiller(term.form) || IsOneOf(term.form, {"frankly", "honestly", "obviously", "look",
                                                     "listen", "yes", "yeah"}));
}

bool IsSentenceOpener(const Term& term) {
  return term.is_word() &&
         IsOneOf(term.form, {"and", "but", "so", "well", "now", "because", "then"});
}

}  // namespace quotecheck
