#include "checker/pipeline/judge_versions.h"

#include <algorithm>

#include "checker/align/align_words.h"
#include "checker/base/parallel_for.h"
#include "checker/judge/judge_pair.h"
#include "checker/judge/quote_context.h"

namespace quotecheck {
namespace {

// So many utterances at least are judged with one aligner, which remembers the words it met.
constexpr size_t kMinRun = 16;
constexpr size_t kRunsPerJob = 8;

JudgedVersion Judge(const Batch& batch, const Version& version, WordAligner* aligner) {
  const Quote& a = batch.quotes[version.against.value()];
  const Quote& b = batch.quotes[version.quote.value()];
  JudgedVersion judged;
  judged.version = version;
  judged.alignment = aligner->Align(ComparedText(a), ComparedText(b));
  judged.verdict = JudgePair(judged.alignment, ContextOf(a), ContextOf(b));
  return judged;
}

}  // namespace

JudgedVersion JudgeVersion(const Batch& batch, const Version& version) {
  WordAligner aligner;
  return Judge(batch, version, &aligner);
}

std::vector<std::vector<JudgedVersion>> JudgeVersions(const Batch& batch, size_t jobs) {
  std::vector<std::vector<JudgedVersion>> judged(batch.utterances.size());
  const size_t runs = jobs > 1 ? kRunsPerJob * jobs : 1;
  const size_t size = std::max(kMinRun, judged.size() / runs);
  ParallelFor(jobs, (judged.size() + size - 1) / size, [&](size_t run) {
    WordAligner aligner;
    const size_t end = std::min(judged.size(), (run + 1) * size);
    for (size_t i = run * size; i < end; ++i) {
      for (const Version& version : batch.utterances[i].versions) {
        judged[i].push_back(Judge(batch, version, &aligner));
      }
    }
  });
  return judged;
}

}  // namespace quotecheck
