#ifndef QUOTECHECK_CHECKER_JUDGE_TESTING_BATCH_FOR_TEST_H_
#define QUOTECHECK_CHECKER_JUDGE_TESTING_BATCH_FOR_TEST_H_

#include <optional>
#include <string>
#include <vector>

#include "absl/strings/string_view.h"
#include "checker/judge/judged_version.h"
#include "checker/judge/rules/rule.h"
#include "checker/records/batch.h"
#include "checker/records/finding.h"

namespace quotecheck {

// Builds small aligned batches: articles, speakers and quotations in this order, then utterances.
class BatchForTest {
 public:
  // Articles come by path; `published` may be empty.
  ArticleIndex AddArticle(absl::string_view path, absl::string_view outlet,
                          absl::string_view published = "");
  ScannedArticle& article(ArticleIndex index) { return batch_.articles[index.value()]; }

  SpeakerIndex AddPerson(absl::string_view name, std::vector<std::string> roles = {});
  SpeakerIndex AddSpeaker(absl::string_view name, EntityKind kind);
  Speaker& speaker(SpeakerIndex index) { return batch_.speakers[index.value()]; }

  // A direct quotation, placed after the article's others. The speaker gets an entity in the
  // article, named as the speaker is, a source mention and a cue before
  // the quotation.
  QuoteIndex AddQuote(ArticleIndex article, absl::string_view text,
                      std::optional<SpeakerIndex> speaker = std::nullopt);
  QuoteIndex AddIndirect(ArticleIndex article, absl::string_view text,
                         std::optional<SpeakerIndex> speaker = std::nullopt);
  // The same with parts in marks of their own.
  QuoteIndex AddSplitQuote(ArticleIndex article, std::vector<std::string> parts,
                           std::optional<SpeakerIndex> speaker = std::nullopt);
  Quote& quote(QuoteIndex index) { return batch_.quotes[index.value()]; }

  // The first is the reference; every other is held against it.
  UtteranceIndex AddUtterance(std::vector<QuoteIndex> quotes,
                              ReferenceReason why = ReferenceReason::kEarliest);

  Batch& batch() { return batch_; }

  // The versions, aligned by AlignForTest() and judged.
  std::vector<std::vector<JudgedVersion>> Judge() const;

  // What a rule finds.
  std::vector<Finding> Run(const Rule& rule) const;

 private:
  EntityIndex EntityFor(ArticleIndex article, SpeakerIndex speaker);

  Batch batch_;
};

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_JUDGE_TESTING_BATCH_FOR_TEST_H_
