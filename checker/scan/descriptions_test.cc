#include "checker/scan/descriptions.h"

#include <string>
#include <vector>

#include "absl/strings/string_view.h"
#include "gtest/gtest.h"

namespace quotecheck {
namespace {

Description Read(const Document& document) {
  return ReadDescription(document, {0, document.tokens.size()});
}

TEST(DescriptionsTest, HeadIsTheLastRoleBeforeAPreposition) {
  struct Case {
    const char* text;
    const char* head;
    std::vector<std::string> modifiers;
  };
  const Case kCases[] = {
      {"the foreign minister", "minister", {"foreign"}},
      {"the Tarnish envoy on fisheries", "envoy", {"tarnish", "fisheries"}},
      {"Ohio Sen.", "senator", {"ohio"}},
      {"a spokeswoman for the minister", "spokesperson", {"minister"}},
      {"Ministry of Defence spokeswoman", "spokesperson", {"ministry", "defence"}},
  };
  for (const Case& c : kCases) {
    const Document document = AnalyzeText(c.text);
    const Description description = Read(document);
    EXPECT_EQ(description.head, c.head) << c.text;
    EXPECT_EQ(description.modifiers, c.modifiers) << c.text;
  }
}

TEST(DescriptionsTest, FindsWhoIsDescribed) {
  const Document envoy = AnalyzeText("the Russian envoy on fisheries");
  const Document former = AnalyzeText("a former Ohio senator");
  DescriptionIndex index;
  index.Add(1, Read(envoy));
  index.Add(2, Read(former));

  const auto find = [&](absl::string_view text) {
    const Document document = AnalyzeText(text);
    return index.Find(Read(document));
  };
  ASSERT_EQ(find("the envoy").size(), 1u);
  EXPECT_EQ(find("the envoy")[0].entity, 1u);
  EXPECT_TRUE(find("the envoy")[0].exact);
  EXPECT_TRUE(find("Russia's envoy")[0].exact);
  EXPECT_EQ(find("the tired envoy")[0].unmatched, 1u);
  EXPECT_TRUE(find("the Chinese envoy").empty());  // another's
  ASSERT_EQ(find("the Russian diplomat").size(), 1u);
  EXPECT_EQ(find("the Russian diplomat")[0].entity, 1u);
  EXPECT_TRUE(find("the Chinese diplomat").empty());
  EXPECT_FALSE(find("the senator")[0].exact);  // he was one
  EXPECT_TRUE(find("the former senator")[0].exact);
  EXPECT_TRUE(find("the driver").empty());
}

TEST(DescriptionsTest, OneOfficeAtATime) {
  const Document senator = AnalyzeText("the Ohio senator");
  DescriptionIndex index;
  index.Add(1, Read(senator));
  const auto contradicts = [&](absl::string_view text) {
    const Document document = AnalyzeText(text);
    return index.Contradicts(1, Read(document));
  };
  EXPECT_TRUE(contradicts("the president"));
  EXPECT_TRUE(contradicts("the Texas senator"));
  EXPECT_FALSE(contradicts("the Democratic senator"));
  EXPECT_FALSE(contradicts("the senator"));
  EXPECT_FALSE(contradicts("the diver"));
}

TEST(DescriptionsTest, KeysLeaveOutTheArticle) {
  const Document a = AnalyzeText("A senior official");
  const Document b = AnalyzeText("the senior official");
  EXPECT_EQ(DescriptionKey(a, {0, 3}), DescriptionKey(b, {0, 3}));
}

}  // namespace
}  // namespace quotecheck
