#include "checker/pipeline/check.h"

#include <algorithm>
#include <utility>

#include "absl/container/flat_hash_set.h"
#include "absl/strings/match.h"
#include "absl/types/span.h"
#include "checker/judge/judge_batch.h"
#include "checker/pipeline/align_quotes.h"
#include "checker/pipeline/apply_baseline.h"
#include "checker/pipeline/fingerprint.h"
#include "checker/pipeline/judge_versions.h"
#include "checker/pipeline/path_set.h"

namespace quotecheck {
namespace {

struct Scanned {
  std::vector<ScannedArticle> articles;
  std::vector<Unchecked> unchecked;           // by path
  absl::flat_hash_set<std::string> reported;  // paths of articles to report on
};

Scanned ScanAll(const FileSystem& files, const FoundArticles& found, const CheckOptions& options,
                const CheckObserver& observer, CheckProgress* progress) {
  const PathSet report_on(files, options.report_on.value_or(std::vector<std::string>()));
  Scanned scanned;
  ScanArticles(files, found, options.scan, [&](const std::string& file, ScanResult result) {
    if (auto* unchecked = std::get_if<Unchecked>(&result)) {
      scanned.unchecked.push_back(std::move(*unchecked));
      return;
    }
    ScannedArticle& article = std::get<ScannedArticle>(result);
    article.stable_path = options.stable_path(article.info);
    if (report_on.Contains(article.info.path, file)) scanned.reported.insert(article.info.path);
    progress->quotes += article.quotes.size();
    progress->articles += 1;
    scanned.articles.push_back(std::move(article));
    observer(*progress);
  });
  std::stable_sort(scanned.unchecked.begin(), scanned.unchecked.end(),
                   [](const Unchecked& a, const Unchecked& b) { return a.path < b.path; });
  return scanned;
}

bool HasPrefix(absl::string_view id, const std::vector<std::string>& prefixes) {
  return std::any_of(prefixes.begin(), prefixes.end(),
                     [id](const std::string& prefix) { return absl::StartsWith(id, prefix); });
}

// Drops the findings that the user does not ask for.
void Filter(const CheckOptions& options, const absl::flat_hash_set<std::string>& reported,
            const Batch& batch, std::vector<Finding>* findings) {
  const auto unwanted = [&](const Finding& finding) {
    const absl::string_view id = finding.rule->id;
    if (!options.select.empty() && !HasPrefix(id, options.select)) return true;
    if (HasPrefix(id, options.ignore)) return true;
    if (finding.confidence < options.min_confidence) return true;
    const std::string& path = batch.articles[finding.place.article.value()].info.path;
    return options.report_on.has_value() && !reported.contains(path);
  };
  findings->erase(std::remove_if(findings->begin(), findings->end(), unwanted), findings->end());
}

void SetSeverities(absl::Span<const std::pair<std::string, Severity>> severities,
                   std::vector<Finding>* findings) {
  for (Finding& finding : *findings) {
    for (const auto& [rule, severity] : severities) {
      if (finding.rule->id == rule) finding.severity = severity;
    }
  }
}

absl::flat_hash_set<std::string> StablePaths(const Batch& batch) {
  absl::flat_hash_set<std::string> paths;
  for (const ScannedArticle& article : batch.articles) paths.insert(article.stable_path);
  return paths;
}

}  // namespace

Report Check(const FileSystem& files, const FoundArticles& found, const CheckOptions& options,
             const CheckObserver& observer) {
  CheckProgress progress;
  observer(progress);
  Scanned scanned = ScanAll(files, found, options, observer, &progress);
  Report report;
  report.unchecked = std::move(scanned.unchecked);

  // From here on the articles' texts are gone: their quotes, entities and sketches remain.
  progress.stage = CheckStage::kAlign;
  observer(progress);
  report.batch = AlignQuotes(std::move(scanned.articles), options.speakers, options.scan.jobs);
  const Batch& batch = report.batch;

  // From here on it is settled who speaks and what is one utterance.
  progress.stage = CheckStage::kJudge;
  observer(progress);
  const std::vector<std::vector<JudgedVersion>> versions = JudgeVersions(batch, options.scan.jobs);

  // From here on it is settled what each difference means: rules only read.
  report.findings = JudgeBatch(batch, versions, options.rules.rules());
  SetSeverities(options.severities, &report.findings);

  // Before anything is left out: what is numbered must not depend on what the user asks to see.
  SetFingerprints(batch, &report.findings);
  report.gone = ApplyBaseline(options.baseline, StablePaths(batch), &report.findings);
  Filter(options, scanned.reported, batch, &report.findings);
  return report;
}

}  // namespace quotecheck
