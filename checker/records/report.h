#ifndef QUOTECHECK_CHECKER_RECORDS_REPORT_H_
#define QUOTECHECK_CHECKER_RECORDS_REPORT_H_

#include <cstddef>
#include <string>
#include <vector>

#include "checker/records/article.h"
#include "checker/records/baseline.h"
#include "checker/records/batch.h"
#include "checker/records/finding.h"

namespace quotecheck {

// All that a writer writes.
struct Report {
  Batch batch;
  std::vector<Finding> findings;     // by article, place, rule
  std::vector<Unchecked> unchecked;  // by path
  Baseline gone;  // entries of the baseline that no finding of the articles has any more
};

// The counts of the summary line.
struct ReportSummary {
  size_t articles = 0;
  size_t quotes = 0;  // that articles print: passages of a primary source's speech left out
  size_t utterances = 0;
  size_t findings = 0;  // suppressed ones left out
  size_t errors = 0;
  size_t warnings = 0;
  size_t notes = 0;
  size_t unchecked = 0;
};

ReportSummary Summarize(const Report& report);

// One form whatever the numbers, for programs read it too:
// "N articles, M quotes, K utterances, F findings, U unchecked"
std::string SummaryLine(const ReportSummary& summary);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_RECORDS_REPORT_H_
