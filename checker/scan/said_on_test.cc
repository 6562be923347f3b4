#include "checker/scan/said_on.h"

#include <string>

#include "absl/strings/string_view.h"
#include "gtest/gtest.h"

namespace quotecheck {
namespace {

// A text with its cue in <> and its content in {}; the article is of Friday, 15 October 2021.
std::optional<absl::CivilDay> SaidOn(absl::string_view marked, bool dated = true) {
  std::string text;
  TextSpan cue;
  std::vector<TextSpan> content;
  for (char c : marked) {
    switch (c) {
      case '<': cue.begin = text.size(); break;
      case '>': cue.end = text.size(); break;
      case '{': content.push_back({text.size(), text.size()}); break;
      case '}': content.back().end = text.size(); break;
      default: text += c;
    }
  }
  const Document document = AnalyzeText(text);
  std::optional<absl::CivilDay> published;
  if (dated) published = absl::CivilDay(2021, 10, 15);
  return FindSaidOn(document, PairMarks(document), cue, content, published);
}

TEST(SaidOnTest, DayNearTheCue) {
  const struct {
    const char* marked;
    absl::CivilDay day;
  } cases[] = {
      {"Vane <said> Friday {the dam holds}.", absl::CivilDay(2021, 10, 15)},
      {"Vane <said> on Thursday {that the dam holds}.", absl::CivilDay(2021, 10, 14)},
      {"“{The dam holds},” Vane <told> a crowd in Oakton on Tuesday.",
       absl::CivilDay(2021, 10, 12)},
      {"“{The dam holds},” Vane <said> on October 3 in Oakton.", absl::CivilDay(2021, 10, 3)},
      {"“{The dam holds},” <said Tuesday in the Oakton hall> Orla Vane.",
       absl::CivilDay(2021, 10, 12)},
      {"“{The dam holds},” Vane <has said on Thursday>.", absl::CivilDay(2021, 10, 14)},
      {"On Monday, Orla Vane <said> {that the dam holds}.", absl::CivilDay(2021, 10, 11)},
      {"Vane on Wednesday <said> {that the dam holds}.", absl::CivilDay(2021, 10, 13)},
      {"Vane <said> yesterday {that the dam held on Monday}.", absl::CivilDay(2021, 10, 14)},
  };
  for (const auto& c : cases) EXPECT_EQ(SaidOn(c.marked), c.day) << c.marked;
}

TEST(SaidOnTest, DaysOfSomethingElse) {
  for (const char* marked : {
           "Vane <said> {that the dam broke on Monday}.",
           "Vane <said> “{it broke on Monday}” and left.",
           "Vane <said>, after the dam broke on Monday, {that it was old}.",
           "The old dam broke on Monday, in the night, and Vane <said> {it was old}.",
           "Vane <said> last week {that the dam holds}.",
           "Vane <said> {that the dam holds}.",
       }) {
    EXPECT_EQ(SaidOn(marked), std::nullopt) << marked;
  }
}

TEST(SaidOnTest, NothingWithoutTheArticlesDay) {
  EXPECT_EQ(SaidOn("Vane <said> Friday {the dam holds}.", false), std::nullopt);
}

}  // namespace
}  // namespace quotecheck
