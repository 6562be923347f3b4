#ifndef QUOTECHECK_CHECKER_PIPELINE_JUDGE_VERSIONS_H_
#define QUOTECHECK_CHECKER_PIPELINE_JUDGE_VERSIONS_H_

#include <cstddef>
#include <vector>

#include "checker/judge/judged_version.h"
#include "checker/records/batch.h"

namespace quotecheck {

// Two quotations of a batch held against each other, word by word: a is `version.against`, b the
// version. Quadratic in their words.
JudgedVersion JudgeVersion(const Batch& batch, const Version& version);

// The same for all versions of all utterances of an aligned batch, on `jobs` threads: a list an
// utterance, parallel to Utterance::versions.
std::vector<std::vector<JudgedVersion>> JudgeVersions(const Batch& batch, size_t jobs);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_PIPELINE_JUDGE_VERSIONS_H_
