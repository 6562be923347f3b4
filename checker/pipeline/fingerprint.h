#ifndef QUOTECHECK_CHECKER_PIPELINE_FINGERPRINT_H_
#define QUOTECHECK_CHECKER_PIPELINE_FINGERPRINT_H_

#include <string>
#include <vector>

#include "absl/strings/string_view.h"
#include "checker/records/batch.h"
#include "checker/records/finding.h"

namespace quotecheck {

// What stays the same of a finding while its article is edited elsewhere and the batch around it
// changes: 128-bit FNV-1a (Fowler, Noll & Vo; draft-eastlake-fnv) over the rule's id, the article's
// path and the folded words flagged (the folded text where it holds none), each followed by a zero
// byte, as 32 hexadecimal digits. The same on every machine and in every version.
std::string Fingerprint(absl::string_view rule_id, absl::string_view path, absl::string_view text);

// Sets the fingerprint of every finding, by the stable path of its article. Of findings with one
// fingerprint, the second and later, in the order given, have "-2", "-3", ... put behind it.
void SetFingerprints(const Batch& batch, std::vector<Finding>* findings);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_PIPELINE_FINGERPRINT_H_
