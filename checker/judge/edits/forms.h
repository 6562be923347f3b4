#ifndef QUOTECHECK_CHECKER_JUDGE_EDITS_FORMS_H_
#define QUOTECHECK_CHECKER_JUDGE_EDITS_FORMS_H_

#include <algorithm>
#include <initializer_list>

#include "absl/strings/string_view.h"
#include "absl/types/span.h"
#include "checker/judge/terms.h"
#include "checker/text/one_of.h"

namespace quotecheck {

// Have the terms exactly these forms?
inline bool FormsAre(absl::Span<const Term> terms, std::initializer_list<absl::string_view> forms) {
  return std::equal(terms.begin(), terms.end(), forms.begin(), forms.end(),
                    [](const Term& term, absl::string_view form) { return term.form == form; });
}

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_JUDGE_EDITS_FORMS_H_
