#include "checker/scan/frame_cues.h"

#include "checker/scan/cued_text.h"
#include "gtest/gtest.h"

namespace quotecheck {
namespace {

TEST(FrameCuesTest, CuesAndTheirCoresByWhereTheyBegin) {
  const CuedText text("{Vane {said}} that {Rowe had {denied}} it.");
  ASSERT_EQ(text.candidates.size(), 2u);
  const size_t expected_cores[] = {text.Marked(0).begin, text.Marked(2).begin};
  const size_t expected_cues[] = {text.Marked(1).begin, text.Marked(3).begin};
  for (size_t i = text.view.begin(); i <= text.view.end(); ++i) {
    const size_t cue = i == expected_cues[0] ? 0 : i == expected_cues[1] ? 1 : kNoIndex;
    const size_t core = i == expected_cores[0] ? 0 : i == expected_cores[1] ? 1 : kNoIndex;
    EXPECT_EQ(text.cues.CueAt(i), cue) << i;
    EXPECT_EQ(text.cues.CoreAt(i), core) << i;
  }
}

}  // namespace
}  // namespace quotecheck
