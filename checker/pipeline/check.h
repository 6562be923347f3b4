#ifndef QUOTECHECK_CHECKER_PIPELINE_CHECK_H_
#define QUOTECHECK_CHECKER_PIPELINE_CHECK_H_

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "checker/ingest/file_system.h"
#include "checker/ingest/find_articles.h"
#include "checker/pipeline/rule_list.h"
#include "checker/pipeline/scan_articles.h"
#include "checker/records/baseline.h"
#include "checker/records/report.h"
#include "checker/resolve/resolve_speakers.h"

namespace quotecheck {

struct CheckOptions {
  ScanOptions scan;
  std::vector<KnownSpeaker> speakers;
  RuleList rules;
  // Paths of articles that are reported on; absent: all.
  std::optional<std::vector<std::string>> report_on;
  std::vector<std::string> select;  // prefixes of rule ids; empty: all rules
  std::vector<std::string> ignore;
  std::vector<std::pair<std::string, Severity>> severities;  // of all findings of a rule, by its id
  double min_confidence = 0;  // in [0, 1]; less sure findings are left out
  Baseline baseline;          // findings that have been accepted
  // See ScannedArticle::stable_path.
  std::function<std::string(const ArticleInfo&)> stable_path;
};

enum class CheckStage { kScan, kAlign, kJudge };

// How far a check has come.
struct CheckProgress {
  CheckStage stage = CheckStage::kScan;
  size_t articles = 0;  // scanned so far
  size_t quotes = 0;    // found in them
};

// Told on the calling thread: after each article, and when a stage begins.
using CheckObserver = std::function<void(const CheckProgress&)>;

// The whole of `quotecheck check` between files and report. The report depends on the articles and
// the options, not on the order of the paths nor on the number of threads.
Report Check(const FileSystem& files, const FoundArticles& found, const CheckOptions& options,
             const CheckObserver& observer);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_PIPELINE_CHECK_H_
