#ifndef QUOTECHECK_CHECKER_ALIGN_SPEECH_FOR_TEST_H_
#define QUOTECHECK_CHECKER_ALIGN_SPEECH_FOR_TEST_H_

#include <optional>
#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "checker/records/batch.h"
#include "checker/text/sentences.h"

namespace quotecheck {

struct TurnForTest {
  std::optional<size_t> speaker;
  std::string text;
};

// Adds a primary source to a batch: its file is its turns, a line each, and each speaker is the
// entity of the same number.
inline ArticleIndex AddPrimary(const std::vector<TurnForTest>& turns, Batch* batch) {
  ScannedArticle& article = batch->articles.emplace_back();
  article.info.path = absl::StrCat("primary-", batch->articles.size(), ".txt");
  article.primary = true;
  size_t at = 0;
  size_t line = 0;
  for (const TurnForTest& turn : turns) {
    SpeechTurn& record = article.speech.emplace_back();
    ++line;
    if (turn.speaker.has_value()) {
      record.speaker = SpeakerIndex(*turn.speaker);
      record.entity = EntityIndex(*turn.speaker);
    }
    for (TextSpan span : SplitSentences(turn.text, {0, turn.text.size()})) {
      record.sentences.push_back(
          {{{at + span.begin, at + span.end}, turn.text.substr(span.begin, span.size())},
           {line, span.begin + 1}});
    }
    at += turn.text.size() + 1;
  }
  return ArticleIndex(batch->articles.size() - 1);
}

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_ALIGN_SPEECH_FOR_TEST_H_
