#include "checker/judge/meaning_of.h"

#include <gtest/gtest.h>

namespace quotecheck {
namespace {

// Users read both names for one thing: the class of a finding and that of the edit it rests on.
TEST(MeaningOfTest, BothAreCalledTheSame) {
  int meanings = 0;
  for (int i = 0; i <= static_cast<int>(EditClass::kOmission); ++i) {
    const EditClass edit_class = static_cast<EditClass>(i);
    const std::optional<MeaningClass> meaning = MeaningOf(edit_class);
    if (!meaning.has_value()) continue;
    ++meanings;
    EXPECT_STREQ(MeaningClassName(*meaning), EditClassName(edit_class));
  }
  EXPECT_EQ(meanings, static_cast<int>(MeaningClass::kOther) + 1);
}

TEST(MeaningOfTest, TypingAndTidyingHaveNone) {
  EXPECT_FALSE(MeaningOf(EditClass::kSynonym).has_value());
  EXPECT_FALSE(MeaningOf(EditClass::kCase).has_value());
  EXPECT_FALSE(MeaningOf(EditClass::kOmission).has_value());
}

}  // namespace
}  // namespace quotecheck
