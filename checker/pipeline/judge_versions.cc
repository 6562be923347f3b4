#include "checker/pipeline/judge_versions.h"

#include "checker/align/align_words.h"
#include "checker/judge/judge_pair.h"
#include "checker/judge/quote_context.h"
#include "checker/pipeline/parallel_for.h"

namespace quotecheck {

JudgedVersion JudgeVersion(const Batch& batch, const Version& version) {
  const Quote& a = batch.quotes[version.against.value()];
  const Quote& b = batch.quotes[version.quote.value()];
  JudgedVersion judged;
  judged.version = version;
  judged.alignment = AlignWords(ComparedText(a), ComparedText(b));
  judged.verdict = JudgePair(judged.alignment, ContextOf(a), ContextOf(b));
  return judged;
}

std::vector<std::vector<JudgedVersion>> JudgeVersions(const Batch& batch, size_t jobs) {
  std::vector<std::vector<JudgedVersion>> judged(batch.utterances.size());
  ParallelFor(jobs, judged.size(), [&](size_t i) {
    for (const Version& version : batch.utterances[i].versions) {
      judged[i].push_back(JudgeVersion(batch, version));
    }
  });
  return judged;
}

}  // namespace quotecheck
