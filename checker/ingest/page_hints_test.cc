#include "checker/ingest/page_hints.h"

#include <string>

#include "checker/ingest/html_tree.h"
#include "gtest/gtest.h"

namespace quotecheck {
namespace {

bool IsNamedAside(const std::string& tag) { return IsNamedAside(BuildHtmlTree(tag), 1); }

TEST(PageHintsTest, ReadsTheNamesOfElements) {
  EXPECT_TRUE(IsNamedAside("<div class='post related-links'>"));
  EXPECT_TRUE(IsNamedAside("<div id=shareBar>"));
  EXPECT_TRUE(IsNamedAside("<div data-component=\"newsletter-box\">"));
  EXPECT_FALSE(IsNamedAside("<div class='article-body'>"));
  EXPECT_FALSE(IsNamedAside("<div class='header shadow'>"));  // neither "ad" nor "share"
  EXPECT_FALSE(IsNamedAside("<p>"));
}

TEST(PageHintsTest, SeesWhatIsHidden) {
  EXPECT_TRUE(IsNotShown(BuildHtmlTree("<p hidden>"), 1));
  EXPECT_TRUE(IsNotShown(BuildHtmlTree("<p style='color: red; display : none'>"), 1));
  EXPECT_FALSE(IsNotShown(BuildHtmlTree("<p style='display: block'>"), 1));
}

TEST(PageHintsTest, KnowsNoticesOfThePage) {
  EXPECT_TRUE(IsBoilerplate("Advertisement", 1));
  EXPECT_TRUE(IsBoilerplate("Read more: The harbour", 4));
  EXPECT_TRUE(IsBoilerplate("© 2024 The Ledger. All rights reserved.", 6));
  EXPECT_TRUE(IsBoilerplate("The pier at dawn (Image: A. Brown)", 7));
  EXPECT_FALSE(IsBoilerplate("Watchmen left the harbour.", 4));
  EXPECT_FALSE(IsBoilerplate("Share prices fell after the mayor of Norhaven spoke.", 9));
}

TEST(PageHintsTest, KnowsLabelsByWhatFollows) {
  for (const char* label : {"Share", "Comments (12)", "Posted: Monday", "Share | Print", "Loading…",
                            "Updated 3 hours ago"}) {
    EXPECT_TRUE(IsBoilerplate(label, 4)) << label;
  }
  for (const char* prose : {"Share prices fell sharply Monday.", "Comment came late, he said.",
                            "Published works went on sale.", "Watch towers line the pier."}) {
    EXPECT_FALSE(IsBoilerplate(prose, 5)) << prose;
  }
}

TEST(PageHintsTest, KeepsArticlesThatSpeakOfPages) {
  EXPECT_TRUE(IsBoilerplate("Privacy policy and cookies", 4));
  EXPECT_FALSE(IsBoilerplate("The harbour board changed its privacy policy in May.", 9));
  EXPECT_FALSE(IsBoilerplate("The council sends a newsletter to every ship.", 8));
}

TEST(PageHintsTest, KeepsSentencesThatQuote) {
  for (const char* quotes : {"“Our privacy policy has not changed,” the yard said.",
                             "She told them: \"Sign up for the course!\"", "Share this: “No.”",
                             "Er sagte: „All rights reserved“."}) {
    EXPECT_FALSE(IsBoilerplate(quotes, 5)) << quotes;
  }
  EXPECT_TRUE(IsBoilerplate("Read more: “A harbour”", 4));
}

}  // namespace
}  // namespace quotecheck
