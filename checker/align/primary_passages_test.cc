#include "checker/align/primary_passages.h"

#include <string>
#include <vector>

#include "checker/align/speech_for_test.h"
#include "gtest/gtest.h"

namespace quotecheck {
namespace {

constexpr size_t kSmith = 0;
constexpr size_t kRowe = 1;
constexpr size_t kTilsen = 2;  // does not speak

// What becomes of one quotation beside a transcript.
class PrimaryPassagesTest : public ::testing::Test {
 protected:
  PrimaryPassagesTest() {
    for (const char* name : {"Jo Smith", "Ann Rowe", "Peter Tilsen"}) {
      batch_.speakers.emplace_back().name = name;
    }
    batch_.articles.emplace_back().info.path = "a.txt";
    AddPrimary(
        {{kSmith,
          "We will not close the bridge this winter. The repairs can be done at night. I would "
          "rather spend the money now than bury somebody later."},
         {std::nullopt,
          "Mayor, will there be a limit on the weight of the lorries that may cross?"},
         {kSmith, "Lorries above twelve tonnes have to use the ring road until October."},
         {kRowe, "We found cracks in four of the sixty hangers, and none of them is dangerous."}},
        &batch_);
  }

  QuoteIndex Add(std::vector<std::string> parts, std::optional<size_t> speaker) {
    Quote& quote = batch_.quotes.emplace_back();
    size_t at = 1000 * batch_.quotes.size();
    for (std::string& part : parts) {
      const size_t end = at + part.size();
      quote.quoted.push_back({{at, end}, std::move(part)});
      at = end + 20;
    }
    quote.content = quote.quoted;
    quote.article = ArticleIndex(0);
    if (speaker.has_value()) quote.speaker = SpeakerIndex(*speaker);
    return QuoteIndex(batch_.quotes.size() - 1);
  }

  // The words of the passages that a quotation is found in: "passage | further".
  std::string Locate(std::vector<std::string> parts, std::optional<size_t> speaker) {
    batch_.quotes.clear();
    Add(std::move(parts), speaker);
    FindPassages(1, &batch_);
    const PrimarySearch& search = batch_.in_primary.at(0);
    std::string found;
    if (search.passage.has_value()) found = TextOf(*search.passage);
    if (search.further.has_value()) found += " | " + TextOf(*search.further);
    return found;
  }

  std::string TextOf(QuoteIndex quote) { return ComparedText(batch_.quotes[quote.value()]); }

  Batch batch_;
};

TEST_F(PrimaryPassagesTest, WhereAQuotationStands) {
  const struct {
    std::vector<std::string> parts;
    std::optional<size_t> speaker;
    std::string passage;
  } kCases[] = {
      // The sentence around an excerpt; altered words.
      {{"the repairs can be done at night"}, kSmith, "The repairs can be done at night."},
      {{"We will close the bridge this winter,"},
       kSmith,
       "We will not close the bridge this winter."},
      // Across sentences.
      {{"not close the bridge this winter. The repairs can be done at night"},
       kSmith,
       "We will not close the bridge this winter. The repairs can be done at night."},
      // A word dropped in the middle of much.
      {{"We will not close the bridge this winter. I would rather spend the money now"},
       kSmith,
       "We will not close the bridge this winter. The repairs can be done at night. I would rather "
       "spend the money now than bury somebody later."},
      // Nobody's, and somebody else's.
      {{"Lorries above twelve tonnes have to use the ring road"},
       std::nullopt,
       "Lorries above twelve tonnes have to use the ring road until October."},
      {{"Lorries above twelve tonnes have to use the ring road"},
       kTilsen,
       "Lorries above twelve tonnes have to use the ring road until October."},
      // Two places in one pair of marks.
      {{"We will not close the bridge this winter, and lorries above twelve tonnes have to use the "
        "ring road"},
       kSmith,
       "Lorries above twelve tonnes have to use the ring road until October. | We will not close "
       "the bridge this winter."},
      // The same with a sign.
      {{"We will not close the bridge this winter … Lorries above twelve tonnes have to use the "
        "ring "
        "road"},
       kSmith,
       "We will not close the bridge this winter. Lorries above twelve tonnes have to use the ring "
       "road until October."},
      {{"We will not close the bridge this winter,",
        "Lorries above twelve tonnes have to use the "
        "ring road."},
       kSmith,
       "We will not close the bridge this winter. Lorries above twelve tonnes have to use the ring "
       "road until October."},
      // Too few words, other words, somebody else's common ones.
      {{"at night"}, kSmith, ""},
      {{"I have never seen such a badly built thing in all my years"}, kSmith, ""},
      {{"We will not close the school this autumn"}, kTilsen, ""},
  };
  for (const auto& test : kCases) {
    EXPECT_EQ(Locate(test.parts, test.speaker), test.passage) << test.parts.front();
  }
}

TEST_F(PrimaryPassagesTest, APassageIsAQuoteOfItsSpeaker) {
  Add({"the repairs can be done at night"}, kSmith);
  Add({"The repairs can be done at night."}, std::nullopt);
  FindPassages(2, &batch_);
  ASSERT_EQ(batch_.quotes.size(), 3u);
  const Quote& passage = batch_.quotes[2];
  EXPECT_TRUE(passage.passage);
  EXPECT_EQ(passage.article, ArticleIndex(1));
  EXPECT_EQ(passage.speaker, SpeakerIndex(kSmith));
  EXPECT_EQ(passage.position, (LineColumn{1, 43}));
  EXPECT_EQ(passage.content.front().span, (SourceSpan{42, 75}));
  EXPECT_EQ(passage.before, "We will not close the bridge this winter. ");
  EXPECT_EQ(batch_.in_primary[0].passage, QuoteIndex(2));
  EXPECT_EQ(batch_.in_primary[1].passage, QuoteIndex(2));
}

TEST_F(PrimaryPassagesTest, WhatIsNotThereHasASource) {
  Locate({"I have never seen such a badly built thing in all my years"}, kSmith);
  EXPECT_EQ(batch_.in_primary[0].source, ArticleIndex(1));
  EXPECT_LT(batch_.in_primary[0].share, 0.3);
  Locate({"I have never seen such a badly built thing in all my years"}, kTilsen);
  EXPECT_EQ(batch_.in_primary[0].source, std::nullopt);
}

TEST_F(PrimaryPassagesTest, AnotherOccasionGoesOn) {
  Add({"We have a plan for the bridge that nobody knows."}, kSmith);
  Add({"It is a very good plan, and it is cheap."}, kSmith);
  batch_.quotes[0].after = "” Smith told the Courier.";
  batch_.quotes[1].content[0].span = batch_.quotes[0].content[0].span;
  FindPassages(1, &batch_);
  EXPECT_TRUE(batch_.in_primary[0].elsewhere);
  EXPECT_TRUE(batch_.in_primary[1].elsewhere);
}

TEST_F(PrimaryPassagesTest, WhatIsNotLookedUp) {
  batch_.articles[0].language = "de";
  batch_.articles[1].language = "en";
  EXPECT_EQ(Locate({"the repairs can be done at night"}, kSmith), "");
  batch_.articles[0].language = "en-GB";
  EXPECT_NE(Locate({"the repairs can be done at night"}, kSmith), "");
  batch_.articles[0].declares_translation = true;
  EXPECT_EQ(Locate({"the repairs can be done at night"}, kSmith), "");
}

TEST_F(PrimaryPassagesTest, NothingWithoutSpeech) {
  batch_.articles[1].speech.clear();
  Add({"the repairs can be done at night"}, kSmith);
  FindPassages(1, &batch_);
  EXPECT_TRUE(batch_.in_primary.empty());
  EXPECT_EQ(batch_.quotes.size(), 1u);
}

}  // namespace
}  // namespace quotecheck
