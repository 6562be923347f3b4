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

// With the last word for its head.
Description ReadToLast(const Document& document) {
  return ReadDescription(document, {0, document.tokens.size()}, document.tokens.size() - 1);
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

TEST(DescriptionsTest, PartyAndHomeTellWhoIsMeantAndWhoIsNot) {
  DescriptionIndex index;
  const Document senator = AnalyzeText("Sen.");
  index.Add(1, Read(senator));
  index.AddAffiliation(1, "republican", {"south", "carolina"});
  const auto find = [&](absl::string_view text) {
    const Document document = AnalyzeText(text);
    return index.Find(ReadToLast(document));
  };
  const auto contradicts = [&](absl::string_view text) {
    const Document document = AnalyzeText(text);
    return index.Contradicts(1, ReadToLast(document));
  };
  ASSERT_EQ(find("the South Carolina Republican").size(), 1u);
  EXPECT_TRUE(find("the South Carolina Republican")[0].exact);
  EXPECT_TRUE(find("the South Carolina senator")[0].exact);
  EXPECT_TRUE(find("the Ohio Republican").empty());
  EXPECT_TRUE(find("the Ohio senator").empty());
  EXPECT_TRUE(find("the Democratic senator").empty());
  EXPECT_TRUE(contradicts("the Ohio native"));
  EXPECT_TRUE(contradicts("the Democratic veteran"));
  EXPECT_FALSE(contradicts("the conservative veteran"));
  EXPECT_FALSE(contradicts("the Iraq veteran"));  // no home
}

TEST(DescriptionsTest, AnotherRoleIsToldFromOneThatIsPartlyTold) {
  const Document president = AnalyzeText("President");
  const Document former = AnalyzeText("the former governor");
  const Document secretary = AnalyzeText("Defense Secretary");
  DescriptionIndex index;
  index.Add(1, Read(president));
  index.Add(2, Read(former));
  index.Add(3, Read(secretary));
  const auto is_other = [&](absl::string_view text) {
    const Document document = AnalyzeText(text);
    const std::vector<DescriptionIndex::Match> matches = index.Find(Read(document));
    EXPECT_EQ(matches.size(), 1u) << text;
    return !matches.empty() && matches[0].other_role;
  };
  EXPECT_TRUE(is_other("the vice president"));
  EXPECT_TRUE(is_other("the former president"));
  EXPECT_TRUE(is_other("the ex-vice president"));
  EXPECT_FALSE(is_other("the tired president"));
  EXPECT_TRUE(is_other("the governor"));
  EXPECT_FALSE(is_other("the former governor"));
  EXPECT_FALSE(is_other("the former defense secretary"));
}

TEST(DescriptionsTest, KeysLeaveOutTheArticle) {
  const Document a = AnalyzeText("A senior official");
  const Document b = AnalyzeText("the senior official");
  EXPECT_EQ(DescriptionKey(a, {0, 3}), DescriptionKey(b, {0, 3}));
}

}  // namespace
}  // namespace quotecheck
