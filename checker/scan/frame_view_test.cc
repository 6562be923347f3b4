#include "checker/scan/frame_view.h"

#include "checker/scan/frames_of_text.h"
#include "gtest/gtest.h"

namespace quotecheck {
namespace {

FrameView FirstFrame(const FramesOfText& text) {
  return FrameView(text.frames, text.frames.frames().front().items);
}

TEST(FrameViewTest, FinalStopsAndParenthesesCloseTheSentence) {
  struct Case {
    const char* text;
    size_t closing;  // items
  };
  constexpr Case kCases[] = {
      {"The dam holds.", 1}, {"The dam holds!?", 2},       {"(The dam holds.)", 2},
      {"The dam holds", 0},  {"Vane said “it holds.”", 0}, {"The dam holds, Vane said:", 0},
  };
  for (const Case& c : kCases) {
    const FramesOfText text(c.text);
    const FrameView view = FirstFrame(text);
    EXPECT_EQ(view.end() - view.close(), c.closing) << c.text;
    EXPECT_EQ(view.IsEnd(view.close()), true) << c.text;
    EXPECT_EQ(view.IsEnd(view.close() - 1), false) << c.text;
  }
}

TEST(FrameViewTest, Breaks) {
  const FramesOfText text("The dam held, the sluice – or gate – did (so); it failed.");
  const FrameView view = FirstFrame(text);
  std::string breaks;
  for (size_t i = view.begin(); i <= view.end(); ++i) {
    if (view.IsBreak(i)) breaks += std::string(text.frames.Word(i)) + " ";
  }
  EXPECT_EQ(breaks, ", - - ( ) ; .  ");
}

TEST(FrameViewTest, CommasOfAnotherSentenceAreNone) {
  const FramesOfText text("The dam held. Yes, it did.");
  const FrameView first = FirstFrame(text);
  const FrameView second(text.frames, text.frames.frames().back().items);
  ASSERT_TRUE(text.frames.Is(second.begin() + 1, ","));
  EXPECT_TRUE(second.IsComma(second.begin() + 1));
  EXPECT_FALSE(first.IsComma(second.begin() + 1));
  EXPECT_FALSE(first.IsComma(text.frames.items().size()));
}

TEST(FrameViewTest, CommasBeforeAClosingMark) {
  const FramesOfText inside("“It holds,” Vane said.");
  EXPECT_TRUE(FirstFrame(inside).EndsWithComma(0));
  const FramesOfText outside("“It holds”, Vane said.");
  EXPECT_FALSE(FirstFrame(outside).EndsWithComma(0));
}

}  // namespace
}  // namespace quotecheck
