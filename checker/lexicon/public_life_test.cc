#include "checker/lexicon/public_life.h"

#include <gtest/gtest.h>

namespace quotecheck {
namespace {

TEST(PublicLifeTest, Offices) {
  EXPECT_TRUE(IsOffice("mayor"));
  EXPECT_TRUE(IsHeadOfBody("mayor"));
  EXPECT_TRUE(IsOffice("coach"));
  EXPECT_FALSE(IsHeadOfBody("coach"));
  EXPECT_TRUE(IsHeadOfBody("founder"));
  EXPECT_FALSE(IsOffice("founder"));
  EXPECT_TRUE(IsLesserInOffice("deputy"));
  EXPECT_FALSE(IsOffice("deputy"));
}

TEST(PublicLifeTest, Outlets) {
  EXPECT_TRUE(IsOutletName("reuters"));
  EXPECT_FALSE(IsOutletNoun("reuters"));
  EXPECT_TRUE(IsOutletNoun("gazette"));
  EXPECT_TRUE(MayBeOutletNoun("gazette"));
  EXPECT_TRUE(MayBeOutletNoun("courier"));
  EXPECT_FALSE(IsOutletNoun("courier"));
  EXPECT_TRUE(IsOutletNoun("newspaper"));
  EXPECT_TRUE(IsMedium("newspaper"));
  EXPECT_FALSE(IsMedium("hospital"));
}

TEST(PublicLifeTest, Rubrics) {
  EXPECT_TRUE(IsRubric("opinion"));
  EXPECT_TRUE(IsRubric("update"));
  EXPECT_FALSE(IsRubric("report"));
}

TEST(PublicLifeTest, Parties) {
  EXPECT_TRUE(IsPartyMember("democrat"));
  EXPECT_FALSE(IsPartyMember("mayor"));
}

}  // namespace
}  // namespace quotecheck
