#ifndef QUOTECHECK_CHECKER_REPORT_TEST_REPORT_H_
#define QUOTECHECK_CHECKER_REPORT_TEST_REPORT_H_

#include "checker/records/report.h"

namespace quotecheck {

// A small report with one of everything that a writer writes: two articles that print one
// utterance, the second with a word changed and flagged (QC101), an unbalanced mark (QC401), a file
// left unchecked. Valid: every index leads somewhere.
Report MakeTestReport();

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_REPORT_TEST_REPORT_H_
