#include "checker/report/html_sides.h"

#include "gtest/gtest.h"

namespace quotecheck {
namespace {

ClassifiedEdit Edit(EditOp op, TextSpan from, TextSpan to) {
  ClassifiedEdit edit;
  edit.op = op;
  edit.from_span = from;
  edit.to_span = to;
  return edit;
}

TEST(HtmlSidesTest, MarksEachSide) {
  const std::vector<ClassifiedEdit> edits = {Edit(EditOp::kSubstitute, {4, 8}, {4, 7}),
                                             Edit(EditOp::kDelete, {10, 13}, {8, 8})};
  EXPECT_EQ(HtmlReferenceSide("the <wall not", edits), "the <del>&lt;wal</del>l <del>not</del>");
  EXPECT_EQ(HtmlVersionSide("the sea is", edits), "the <ins>sea</ins> is");
}

TEST(HtmlSidesTest, SlightEditsAreMarkedLightly) {
  ClassifiedEdit edit = Edit(EditOp::kSubstitute, {0, 3}, {0, 3});
  edit.edit_class = EditClass::kCase;
  EXPECT_EQ(HtmlReferenceSide("the sea", {edit}), "<del class=\"s\">the</del> sea");
  EXPECT_EQ(HtmlVersionSide("The sea", {edit}), "<ins class=\"s\">The</ins> sea");
}

TEST(HtmlSidesTest, MovedWordsAreMarkedOnBoth) {
  const std::vector<ClassifiedEdit> edits = {Edit(EditOp::kMove, {4, 7}, {0, 3})};
  EXPECT_EQ(HtmlReferenceSide("now sea", edits), "now <span class=\"moved\">sea</span>");
  EXPECT_EQ(HtmlVersionSide("sea now", edits), "<span class=\"moved\">sea</span> now");
}

TEST(HtmlSidesTest, PlacesOutsideTheTextAreLeftOut) {
  EXPECT_EQ(HtmlVersionSide("sea", {Edit(EditOp::kSubstitute, {0, 0}, {1, 9})}), "sea");
}

}  // namespace
}  // namespace quotecheck
