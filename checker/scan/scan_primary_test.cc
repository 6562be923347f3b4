#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "checker/scan/article_of.h"
#include "checker/scan/scan_article.h"
#include "gtest/gtest.h"

namespace quotecheck {
namespace {

// "Speaker: first words of the turn ..."; nobody is "?".
std::vector<std::string> Speech(const ScannedArticle& scanned) {
  std::vector<std::string> turns;
  for (const SpeechTurn& turn : scanned.speech) {
    turns.push_back(
        absl::StrCat(turn.entity.has_value() ? scanned.entities[turn.entity->value()].name : "?",
                     ": ", turn.sentences.front().part.text));
  }
  return turns;
}

using Strings = std::vector<std::string>;

constexpr char kTranscript[] =
    "Present: Mayor Jo Smith; Ellen Rowe, county engineer\n\n"
    "SMITH: Thank you all for coming. We said that “the bridge stays”, and it does.\n\n"
    "Q. Who pays for it?\n\n"
    "THE MAYOR: The county pays half of it.\n\n"
    "Q. And the rest?\n\n"
    "MS. ROWE: We found cracks in four hangers.\n\n"
    "HALLORAN: I object.";

TEST(ScanPrimaryTest, ATranscript) {
  const Article article = ArticleOf("Press conference", kTranscript);
  const ScannedArticle scanned = ScanPrimary(article);
  EXPECT_TRUE(scanned.primary);
  EXPECT_EQ(Speech(scanned),
            (Strings{"Jo Smith: Thank you all for coming.", "?: Who pays for it?",
                     "Jo Smith: The county pays half of it.", "?: And the rest?",
                     "Ellen Rowe: We found cracks in four hangers.", "Halloran: I object."}));
  EXPECT_TRUE(scanned.quotes.empty());
  EXPECT_TRUE(scanned.mark_defects.empty());
  for (const SpeechTurn& turn : scanned.speech) {
    for (const SpeechSentence& sentence : turn.sentences) {
      const SourceSpan span = sentence.part.span;
      EXPECT_EQ(article.original.substr(span.begin, span.size()), sentence.part.text);
    }
    const SourceSpan label = turn.label->span;
    EXPECT_EQ(article.original.substr(label.begin, label.size()), turn.label->text);
  }
  EXPECT_EQ(scanned.speech[0].sentences[1].position, (LineColumn{5, 34}));
}

TEST(ScanPrimaryTest, TheSameTextIsNoSpeechOtherwise) {
  const ScannedArticle scanned = ScanArticle(ArticleOf("Press conference", kTranscript));
  EXPECT_FALSE(scanned.primary);
  EXPECT_TRUE(scanned.speech.empty());
}

constexpr char kSpeech[] =
    "Friends, I am glad to see you. My father used to say, “A town is its roofs.”\n\n"
    "We mended them, and we paid for them. I would do it again.";

TEST(ScanPrimaryTest, WhoseSpeechItIs) {
  for (const char* title :
       {"Remarks by Mayor Ann Rowe", "Ann Rowe: To the town", "Speech of Ann Rowe to Jo Smith"}) {
    const ScannedArticle scanned = ScanPrimary(ArticleOf(title, kSpeech));
    EXPECT_EQ(Speech(scanned), Strings{"Ann Rowe: Friends, I am glad to see you."}) << title;
    EXPECT_TRUE(scanned.quotes.empty()) << title;
  }
  EXPECT_EQ(Speech(ScanPrimary(
                ArticleOf("To the town", std::string("Remarks by Ann Rowe\n\n") + kSpeech))),
            Strings{"Ann Rowe: Friends, I am glad to see you."});
  // A line ends a name.
  EXPECT_EQ(
      Speech(ScanPrimary(ArticleOf(
          "To the town", std::string("Remarks by Mayor Ann Rowe\nAshby Hall\n\n") + kSpeech))),
      Strings{"Ann Rowe: Friends, I am glad to see you."});
  Article article = ArticleOf("To the town", kSpeech);
  EXPECT_EQ(Speech(ScanPrimary(article)), Strings{"?: Friends, I am glad to see you."});
  article.info.byline = "Ann Rowe";
  EXPECT_EQ(Speech(ScanPrimary(article)), Strings{"Ann Rowe: Friends, I am glad to see you."});
}

TEST(ScanPrimaryTest, AnInterviewOfOne) {
  const ScannedArticle scanned = ScanPrimary(ArticleOf(
      "Interview with Ann Rowe", "Q. Who pays?\n\nA. We do.\n\nQ. Why?\n\nA. It is ours."));
  EXPECT_EQ(Speech(scanned),
            (Strings{"?: Who pays?", "Ann Rowe: We do.", "?: Why?", "Ann Rowe: It is ours."}));
}

TEST(ScanPrimaryTest, AReleaseKeepsItsQuotations) {
  const Article article = ArticleOf(
      "Town to mend bridge",
      "The town will mend the bridge at night.\n\n“We will not close the bridge, and I mean that. "
      "We never wanted to,” said Mayor Ann Rowe.\n\nThe work begins in May.");
  const ScannedArticle scanned = ScanPrimary(article);
  EXPECT_TRUE(scanned.speech.empty());
  ASSERT_EQ(scanned.quotes.size(), 1u);
  EXPECT_EQ(scanned.quotes[0].id, ScanArticle(article).quotes[0].id);
}

}  // namespace
}  // namespace quotecheck
