#include "checker/scan/cue_voice.h"

#include <string>

#include "checker/scan/frames_of_text.h"
#include "checker/scan/learned_items.h"
#include "checker/scan/marked_text.h"
#include "gtest/gtest.h"

namespace quotecheck {
namespace {

struct Case {
  const char* marked;  // source, cue and content, in this order
  const char* source;  // "" for nobody
  const char* content;
};

class CueVoiceTest : public testing::TestWithParam<Case> {};

TEST_P(CueVoiceTest, TellsTheSource) {
  const MarkedText input = ParseMarkedText(GetParam().marked);
  ASSERT_EQ(input.spans.size(), 3u) << GetParam().marked;
  const FramesOfText text(input.text);
  LearnedRelation relation;
  relation.source = ItemsOfSpan(text.frames, input.spans[0]);
  relation.cue = ItemsOfSpan(text.frames, input.spans[1]);
  relation.content = {ItemsOfSpan(text.frames, input.spans[2])};
  SetSourceByVoice(text.frames, &relation);
  const auto text_of = [&](ItemRange items) {
    const TextSpan span = text.frames.SpanOf(items);
    return input.text.substr(span.begin, span.size());
  };
  EXPECT_EQ(relation.source.has_value() ? text_of(*relation.source) : "", GetParam().source)
      << GetParam().marked;
  EXPECT_EQ(text_of(relation.content.back()), GetParam().content) << GetParam().marked;
}

INSTANTIATE_TEST_SUITE_P(
    Cases, CueVoiceTest,
    testing::Values(
        // Whom the agent of a passive is.
        Case{"{Vane} {is reassured by} Ilse Rowe {that it holds}.", "Ilse Rowe", "that it holds"},
        Case{"{Vane} {was told} by Ilse Rowe {that it holds}.", "Ilse Rowe", "that it holds"},
        Case{"{The day} {was described as} {“a bit cold” by Mayor Ilse Rowe}.", "Mayor Ilse Rowe",
             "“a bit cold”"},
        Case{"{The day} was {described as} {“a bit cold”} by Ilse Rowe.", "Ilse Rowe",
             "“a bit cold”"},
        Case{"{Officials} {are accused of} {selling “many rights”}.", "", "selling “many rights”"},
        // What somebody answers, having been asked.
        Case{"{Vane} {was asked} whether it holds: {“Yes, it does.”}", "Vane", "“Yes, it does.”"},
        // What "by" is of something else.
        Case{"{The dam} {was called} {“safe” by the end of May}.", "", "“safe” by the end of May"},
        // Those who say it themselves.
        Case{"{Vane} {was quoted as saying} {“it holds”}.", "Vane", "“it holds”"},
        Case{"{Vane} {is convinced} {that it holds}.", "Vane", "that it holds"},
        Case{"{Vane} {said} {that it was described as “cold” by Ilse Rowe}.", "Vane",
             "that it was described as “cold” by Ilse Rowe"},
        Case{"{Vane} {called} {it “safe”}.", "Vane", "it “safe”"},
        // A gerund with a subject of its own, and without.
        Case{"{The party} cheered, with mayor Ilse Rowe {saying}, {“It holds.”}", "mayor Ilse Rowe",
             "“It holds.”"},
        Case{"{The party} cheered, {saying}, {“It holds.”}", "The party", "“It holds.”"},
        Case{"{Vane} met Ilse Rowe {saying}, {“It holds.”}", "Vane", "“It holds.”"}));

}  // namespace
}  // namespace quotecheck
