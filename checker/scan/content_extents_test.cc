#include "checker/scan/content_extents.h"

#include <string>

#include "checker/scan/cued_text.h"
#include "gtest/gtest.h"

namespace quotecheck {
namespace {

TEST(ContentExtentsTest, WhereWordsBeforeAnAttributionBegin) {
  constexpr const char* kCases[] = {
      "{It holds}, Vane said.",
      "But {it holds}, Vane said.",
      "It was late: {“It holds,”} Vane said.",
      "The gate opened. {“It holds,”} Vane said.",
      "It was late, {“It holds,”} Vane said.",
      "{It was late, “as ever,”} Vane said.",
      "{The dam is “sound,”} Vane said.",
  };
  for (const char* marked : kCases) {
    const CuedText text(marked);
    const FrameView view(text.frames, {0, text.frames.items().size()});
    const ContentExtents extents(view, text.cues);
    const ItemRange range = text.Marked();
    const size_t begin = extents.BeginOf(range.end - 1, 0);
    EXPECT_EQ(begin, range.begin) << marked << ": " << text.TextOf({begin, range.end});
  }
}

TEST(ContentExtentsTest, WhatIsTakenIsSomebodysAlready) {
  const CuedText text("Vane denies it; and {Rowe knew it}, Moss said.");
  const ContentExtents extents(text.view, text.cues);
  const ItemRange range = text.Marked();
  for (size_t taken = 3; taken <= range.begin; ++taken) {
    EXPECT_EQ(extents.BeginOf(range.end - 1, taken), range.begin) << taken;
  }
  EXPECT_EQ(extents.BeginOf(range.end - 1, 0), 0u);
  EXPECT_EQ(extents.BeginOf(range.end - 1, range.end + 2), range.end - 1);
}

TEST(ContentExtentsTest, WhereReportedWordsEnd) {
  constexpr const char* kCases[] = {
      "Vane said {it holds}.",
      "Vane said {it holds, as a rule}.",
      "Vane said {it holds}; nobody knew.",
      "Vane said {it holds}, adding that it leaks.",
      "Vane said {it holds}, and Rowe said that it leaks.",
      "Vane said {it holds}, according to Moss.",
      "Vane said {it holds, and that all is well}.",
      "Vane said {it holds: the gate is shut}.",
      "Vane said {“it holds,”} adding that it leaks.",
      "Vane said {it holds}: “It does,” Rowe said.",
  };
  for (const char* marked : kCases) {
    const CuedText text(marked);
    const ContentExtents extents(text.view, text.cues);
    const ItemRange range = text.Marked();
    const size_t end = extents.EndOf(range.begin);
    EXPECT_EQ(end, range.end) << marked << ": " << text.TextOf({range.begin, end});
  }
}

TEST(ContentExtentsTest, AContentHasABound) {
  std::string words = "Vane said {it";
  for (int i = 0; i < 299; ++i) words += " is";
  const CuedText text(words + "} is so.");
  const ContentExtents extents(text.view, text.cues);
  EXPECT_EQ(extents.EndOf(text.Marked().begin), text.Marked().end);
}

TEST(ContentExtentsTest, ACueInsideAClauseReportsWhatTheClauseHolds) {
  constexpr const char* kCases[] = {
      "When Vane said {it holds}, nobody left.",
      "Ann Vane, who said {it holds}, left.",
      "Moss left after Vane said {it holds, as a rule}.",
      "When Vane said {“it holds,”} nobody left.",
  };
  for (const char* marked : kCases) {
    const CuedText text(marked);
    const ContentExtents extents(text.view, text.cues);
    const ItemRange range = text.Marked();
    const size_t c = text.cues.CueAt(range.begin - 1);
    ASSERT_NE(c, kNoIndex) << marked;
    const size_t end = extents.EndAfterCue(c, text.links[c], range.begin);
    EXPECT_EQ(end, range.end) << marked << ": " << text.TextOf({range.begin, end});
  }
}

TEST(ContentExtentsTest, Clauses) {
  const auto is_clause = [](const char* marked) {
    const CuedText text(marked);
    return ContentExtents(text.view, text.cues).IsClause(text.Marked());
  };
  EXPECT_TRUE(is_clause("{It is late}, Vane said."));
  EXPECT_TRUE(is_clause("{“Late,”} Vane said."));
  EXPECT_FALSE(is_clause("{On a cold day}, Vane said."));
}

}  // namespace
}  // namespace quotecheck
