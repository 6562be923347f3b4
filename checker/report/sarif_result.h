#ifndef QUOTECHECK_CHECKER_REPORT_SARIF_RESULT_H_
#define QUOTECHECK_CHECKER_REPORT_SARIF_RESULT_H_

#include "checker/records/report.h"
#include "checker/report/record_json.h"
#include "nlohmann/json_fwd.hpp"

namespace quotecheck {

// The name that relative paths count from: the root of the repository, which only the reader of the
// report knows.
inline constexpr char kSarifSourceRoot[] = "%SRCROOT%";

// An artifactLocation object (SARIF 2.1.0, section 3.4).
Json SarifArtifact(absl::string_view path);

// A reportingDescriptor object (section 3.49).
Json SarifRule(const RuleDescriptor& rule);

// A result object (section 3.27). `rule_index` is its rule's place in the list of rules;
// `against_baseline` says whether the report was held against a baseline.
Json SarifResult(const Batch& batch, const Finding& finding, size_t rule_index,
                 bool against_baseline);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_REPORT_SARIF_RESULT_H_
