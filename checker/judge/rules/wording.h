#ifndef QUOTECHECK_CHECKER_JUDGE_RULES_WORDING_H_
#define QUOTECHECK_CHECKER_JUDGE_RULES_WORDING_H_

#include <cstddef>
#include <string>
#include <vector>

#include "absl/strings/string_view.h"
#include "checker/records/alignment.h"
#include "checker/records/batch.h"
#include "checker/records/verdict.h"

namespace quotecheck {

// The parts that messages are made of. All give one line of plain text.

// “the words”, white space collapsed, long texts cut at a word with an ellipsis.
std::string InMarks(absl::string_view text);

// The outlet of an article, its path where no outlet is known.
std::string NameOfArticle(const Batch& batch, ArticleIndex article);

// How to speak of `quote` in a finding that stands in `article`: its outlet; its path where both
// have one outlet; "line 12 of the same article".
std::string NameOfVersion(const Batch& batch, QuoteIndex quote, ArticleIndex article);

// The speaker's name, empty where none is known.
std::string NameOfSpeaker(const Batch& batch, QuoteIndex quote);

// "“rush” for “hurry”", "“not” left out", "“nuclear” added", "“there” moved".
std::string DescribeEdit(const ClassifiedEdit& edit);

// The first few of them, "and 3 more" for the rest. Edits of neighbouring words are told of as one:
// "“must deal” for “need to interact”". Takes edits in order of b.
std::string DescribeEdits(const WordAlignment& alignment, const std::vector<ClassifiedEdit>& edits);

// A sentence that says why `version` is measured against what it is, and, where only length or path
// decided, that which of the two is right is not known.
std::string WhyAgainst(const Batch& batch, const Utterance& utterance, const Version& version);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_JUDGE_RULES_WORDING_H_
