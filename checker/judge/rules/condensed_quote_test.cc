#include "checker/judge/rules/condensed_quote.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "checker/judge/testing/batch_for_test.h"

namespace quotecheck {
namespace {

using ::testing::HasSubstr;

class CondensedQuoteTest : public ::testing::Test {
 protected:
  CondensedQuoteTest() {
    wire_ = batch_.AddArticle("a.txt", "Northern Wire", "2031-05-02");
    paper_ = batch_.AddArticle("b.txt", "Ostrava Post", "2031-05-03");
    rowe_ = batch_.AddPerson("Ann Rowe");
  }

  std::vector<Finding> Compare(std::vector<std::string> a, std::vector<std::string> b) {
    const QuoteIndex reference = batch_.AddSplitQuote(wire_, std::move(a), rowe_);
    const QuoteIndex version = batch_.AddSplitQuote(paper_, std::move(b), rowe_);
    batch_.AddUtterance({reference, version});
    return batch_.Run(kCondensedQuote);
  }

  BatchForTest batch_;
  ArticleIndex wire_;
  ArticleIndex paper_;
  SpeakerIndex rowe_;
};

TEST_F(CondensedQuoteTest, WordsDropped) {
  const std::vector<Finding> findings =
      Compare({"I heard very clearly what the master said."}, {"I heard what the master said."});
  ASSERT_EQ(findings.size(), 1u);
  EXPECT_STREQ(findings[0].rule->id, "QC102");
  EXPECT_EQ(findings[0].message,
            "The words of Ann Rowe are shortened inside the marks with no ellipsis: “very clearly” "
            "left out. Compared with Northern Wire. That version was published first.");
}

TEST_F(CondensedQuoteTest, WordsAdded) {
  const std::vector<Finding> findings =
      Compare({"I heard what the master said."}, {"I heard very clearly what the master said."});
  ASSERT_EQ(findings.size(), 1u);
  EXPECT_THAT(findings[0].message, HasSubstr("“very clearly” added; one of the two"));
}

TEST_F(CondensedQuoteTest, LeftOutOpenly) {
  EXPECT_TRUE(Compare({"We saw the fire, called the brigade and waited."},
                      {"We saw the fire … and waited."})
                  .empty());
  EXPECT_TRUE(Compare({"We saw the fire, called the whole brigade and waited."},
                      {"We saw the fire", "and waited."})
                  .empty());
  EXPECT_TRUE(Compare({"We saw the fire.", "We waited there."},
                      {"We saw the fire. Nobody came. We waited there."})
                  .empty());
}

TEST_F(CondensedQuoteTest, ExcerptsAndFillers) {
  EXPECT_TRUE(Compare({"We saw the fire and we waited."}, {"we waited"}).empty());
  EXPECT_TRUE(Compare({"We, you know, waited."}, {"We waited."}).empty());
}

}  // namespace
}  // namespace quotecheck
