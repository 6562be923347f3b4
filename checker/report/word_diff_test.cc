#include "checker/report/word_diff.h"

#include <string>

#include "absl/strings/str_cat.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"

namespace quotecheck {
namespace {

std::string Marked(absl::string_view text, const std::vector<ClassifiedEdit>& edits) {
  std::string marked;
  for (const DiffPiece& piece : MarkEdits(text, edits)) {
    switch (piece.kind) {
      case DiffPiece::Kind::kSame: absl::StrAppend(&marked, piece.text); break;
      case DiffPiece::Kind::kRemoved: absl::StrAppend(&marked, "-", piece.text, "-"); break;
      case DiffPiece::Kind::kAdded: absl::StrAppend(&marked, "+", piece.text, "+"); break;
      case DiffPiece::Kind::kMoved: absl::StrAppend(&marked, "~", piece.text, "~"); break;
    }
  }
  return marked;
}

ClassifiedEdit Edit(EditOp op, absl::string_view from, TextSpan to_span) {
  ClassifiedEdit edit;
  edit.op = op;
  edit.from = std::string(from);
  edit.to_span = to_span;
  return edit;
}

TEST(WordDiffTest, MarksEachOperationAtItsPlace) {
  //                        0123456789
  EXPECT_EQ(Marked("the old barn", {Edit(EditOp::kSubstitute, "red", {4, 7})}),
            "the -red-+old+ barn");
  EXPECT_EQ(Marked("the barn", {Edit(EditOp::kDelete, "red ", {4, 4})}), "the -red -barn");
  EXPECT_EQ(Marked("the barn", {Edit(EditOp::kDelete, "red", {4, 4})}), "the -red- barn");
  EXPECT_EQ(Marked("the barn", {Edit(EditOp::kDelete, "there", {8, 8})}), "the barn -there-");
  EXPECT_EQ(Marked("the barn", {Edit(EditOp::kInsert, "", {0, 3})}), "+the+ barn");
  EXPECT_EQ(Marked("the barn", {Edit(EditOp::kMove, "barn", {4, 8})}), "the ~barn~");
  EXPECT_EQ(Marked("the barn", {}), "the barn");
}

TEST(WordDiffTest, TellsSlightEditsFromOthers) {
  ClassifiedEdit slight = Edit(EditOp::kSubstitute, "the", {0, 3});
  slight.edit_class = EditClass::kCase;
  ClassifiedEdit grave = Edit(EditOp::kDelete, "not", {8, 8});
  grave.edit_class = EditClass::kNegation;
  const std::vector<DiffPiece> pieces = MarkEdits("The barn", {slight, grave});
  ASSERT_EQ(pieces.size(), 5);
  EXPECT_TRUE(pieces[0].slight);   // the
  EXPECT_TRUE(pieces[1].slight);   // The
  EXPECT_FALSE(pieces[2].slight);  // barn
  EXPECT_FALSE(pieces[4].slight);  // not
}

TEST(WordDiffTest, WordsThatDifferAreNotSlight) {
  for (const EditClass edit_class :
       {EditClass::kSynonym, EditClass::kInflection, EditClass::kFunctionWord, EditClass::kOrder,
        EditClass::kAddition, EditClass::kOmission, EditClass::kOther, EditClass::kNumber}) {
    EXPECT_FALSE(IsSlight(edit_class)) << EditClassName(edit_class);
  }
}

TEST(WordDiffTest, LeavesOutEditsOutsideTheText) {
  EXPECT_EQ(
      Marked("barn", {Edit(EditOp::kSubstitute, "x", {2, 9}), Edit(EditOp::kInsert, "", {5, 4})}),
      "barn");
  EXPECT_EQ(Marked("barn", {Edit(EditOp::kInsert, "", {0, 4}), Edit(EditOp::kInsert, "", {0, 4})}),
            "+barn+");
}

}  // namespace
}  // namespace quotecheck
