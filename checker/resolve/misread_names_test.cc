#include "checker/resolve/misread_names.h"

#include <algorithm>
#include <string>
#include <vector>

#include "checker/resolve/batch_of.h"
#include "gtest/gtest.h"

namespace quotecheck {
namespace {

// The speaker of one article whose fullest name is the longest of these, beside `others` articles
// that print `other`.
std::string SpeakerBeside(const std::vector<std::string>& names, const std::string& other,
                          size_t others) {
  std::vector<std::vector<Who>> articles(others, {Person({other})});
  articles.push_back({Person(names)});
  articles.back().front().fullest = *std::max_element(
      names.begin(), names.end(),
      [](const std::string& a, const std::string& b) { return a.size() < b.size(); });
  const BatchOf batch(articles);
  return SpeakerOf(batch.Resolve(), others, 0).name;
}

TEST(MisreadNamesTest, WordsInFrontOfAGivenName) {
  EXPECT_EQ(SpeakerBeside({"Charge Mira Dorrel"}, "Ilse Varga", 1), "Mira Dorrel");
  EXPECT_EQ(SpeakerBeside({"Tax Administration J. Emil Dorrel", "Dorrel"}, "Ilse Varga", 1),
            "J. Emil Dorrel");
  // A given name spelt like a common noun, and who is called by it.
  EXPECT_EQ(SpeakerBeside({"Charge Mira Dorrel", "Dorrel"}, "Charge Dorrel", 1),
            "Charge Mira Dorrel");
  // The first word is none of the language's.
  EXPECT_EQ(SpeakerBeside({"Xqat Mira Dorrel", "Dorrel"}, "Ilse Varga", 1), "Xqat Mira Dorrel");
}

TEST(MisreadNamesTest, WordsInFrontOfASurnameThatStoodByItselfBefore) {
  EXPECT_EQ(SpeakerBeside({"Dorrel", "Location Dorrel"}, "Mira Dorrel", 5), "Mira Dorrel");
  EXPECT_EQ(SpeakerBeside({"Dorrel", "Location Dorrel"}, "Dorrel", 5), "Dorrel");
  EXPECT_EQ(SpeakerBeside({"Dorrel", "Location Dorrel"}, "Mira Dorrel", 4), "Location Dorrel");
  // So somebody is introduced.
  EXPECT_EQ(SpeakerBeside({"Summer Dorrel", "Dorrel"}, "Mira Dorrel", 5), "Summer Dorrel");
}

TEST(MisreadNamesTest, WhatSeveralArticlesPrintIsAName) {
  std::vector<std::vector<Who>> articles(20, {Person({"Mira Dorrel"})});
  for (int i = 0; i < 3; ++i) {
    articles.push_back({Person({"Dorrel", "Summer Dorrel"})});
    articles.back().front().fullest = "Summer Dorrel";
  }
  EXPECT_EQ(SpeakerOf(BatchOf(articles).Resolve(), 20, 0).name, "Summer Dorrel");
}

TEST(MisreadNamesTest, WordsBehindTheName) {
  EXPECT_EQ(SpeakerBeside({"Mira Dorrel Special"}, "Mira Dorrel", 2), "Mira Dorrel");
  EXPECT_EQ(SpeakerBeside({"Mira Dorrel TQM"}, "Mira Dorrel", 2), "Mira Dorrel");
  EXPECT_EQ(SpeakerBeside({"Xqat Dorrel Dorrel"}, "Ilse Varga", 1), "Xqat Dorrel");
  // A name by marriage, unless hardly any article prints it.
  EXPECT_EQ(SpeakerBeside({"Mira Dorrel Vasko"}, "Mira Dorrel", 2), "Mira Dorrel Vasko");
  EXPECT_EQ(SpeakerBeside({"Mira Dorrel Vasko"}, "Mira Dorrel", 10), "Mira Dorrel");
  EXPECT_EQ(SpeakerBeside({"Mira Dorrel Jr."}, "Mira Dorrel", 10), "Mira Dorrel Jr.");
  EXPECT_EQ(SpeakerBeside({"Mira B. Special"}, "Mira B.", 10), "Mira B. Special");
}

}  // namespace
}  // namespace quotecheck
