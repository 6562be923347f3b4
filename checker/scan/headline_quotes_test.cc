#include "checker/scan/headline_quotes.h"

#include <string>
#include <vector>

#include "gtest/gtest.h"

namespace quotecheck {
namespace {

Quote Saying(const std::string& words, std::optional<size_t> entity) {
  Quote quote;
  quote.quoted = {{{}, words}};
  quote.content = quote.quoted;
  if (entity.has_value()) {
    quote.entity = EntityIndex(*entity);
    quote.entity_confidence = 0.9;
  } else {
    quote.no_speaker_reason = "no source is named beside it";
  }
  return quote;
}

class HeadlineQuotesTest : public testing::Test {
 protected:
  enum { kRowe, kVane, kMother, kFather };

  HeadlineQuotesTest() {
    for (const char* name : {"Ann Rowe", "Vane", "mother", "father"}) {
      entities_.emplace_back();
      entities_.back().name = name;
    }
    entities_[kRowe].gender = Gender::kFemale;
    entities_[kMother].kind = entities_[kFather].kind = EntityKind::kUnnamed;
    entities_[kMother].gender = Gender::kFemale;
    entities_[kFather].gender = Gender::kMale;
    body_ = {Saying("The bell rang twice, and we will not close the bridge again,", kRowe),
             Saying("Nobody asked, and nobody told us anything,", kVane)};
  }

  // Whom a headline's quotation is credited to.
  std::optional<size_t> Credited(const std::string& words,
                                 std::optional<size_t> by = std::nullopt) {
    std::vector<Quote> headline = {Saying(words, by)};
    CreditHeadlineQuotes({false}, body_, entities_, &headline);
    const std::optional<EntityIndex> entity = headline.front().entity;
    return entity.has_value() ? std::optional<size_t>(entity->value()) : std::nullopt;
  }

  std::vector<Entity> entities_;
  std::vector<Quote> body_;
};

TEST_F(HeadlineQuotesTest, TheBodyNamesTheSpeaker) {
  EXPECT_EQ(Credited("We will not close the bridge"), kRowe);
  EXPECT_EQ(Credited("we will never close the bridge"), kRowe);
  EXPECT_EQ(Credited("Nobody asked"), kVane);
  EXPECT_EQ(Credited("The weather will close the market"), std::nullopt);
  EXPECT_EQ(Credited("We will"), kRowe);
}

TEST_F(HeadlineQuotesTest, WhomTheHeadlineNamesStays) {
  EXPECT_EQ(Credited("We will not close the bridge", kVane), kVane);
  EXPECT_EQ(Credited("We will not close the bridge", kMother), kRowe);
  EXPECT_EQ(Credited("We will not close the bridge", kFather), kFather);
}

TEST_F(HeadlineQuotesTest, WordsOfSeveralAreNobodys) {
  body_.push_back(Saying("We will not close the bridge,", kVane));
  EXPECT_EQ(Credited("We will not close the bridge"), std::nullopt);
}

TEST_F(HeadlineQuotesTest, DoubtfulQuotationsNeedTheBody) {
  std::vector<Quote> headline = {Saying("told us", std::nullopt), Saying("open door", std::nullopt),
                                 Saying("open door", std::nullopt)};
  CreditHeadlineQuotes({true, true, false}, body_, entities_, &headline);
  ASSERT_EQ(headline.size(), 2u);
  EXPECT_EQ(headline.front().entity, EntityIndex(kVane));
}

}  // namespace
}  // namespace quotecheck
