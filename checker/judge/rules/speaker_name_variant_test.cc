#include "checker/judge/rules/speaker_name_variant.h"

#include <gtest/gtest.h>

#include "checker/judge/testing/batch_for_test.h"

namespace quotecheck {
namespace {

class SpeakerNameVariantTest : public ::testing::Test {
 protected:
  SpeakerNameVariantTest() {
    for (const char* path : {"a.txt", "b.txt", "c.txt"}) {
      articles_.push_back(batch_.AddArticle(path, path));
    }
    speaker_ = batch_.AddPerson("Sergey Orlo");
  }

  // A quotation whose article prints these names and calls the speaker by the last of them.
  void AddArticle(size_t article, std::vector<std::string> names) {
    const QuoteIndex index = batch_.AddQuote(articles_[article], "The dam will hold.", speaker_);
    Quote& quote = batch_.quote(index);
    quote.source->text = names.back();
    Entity& entity = batch_.article(articles_[article]).entities[quote.entity->value()];
    entity.name = names.front();
    entity.names.clear();
    size_t at = 40;
    for (std::string& name : names) {
      const SourceSpan span = {at, at + name.size()};
      at = span.end + 100;
      entity.names.push_back({std::move(name), span, {2, at}});
    }
    batch_.AddUtterance({index});
  }

  std::vector<Finding> Run() { return batch_.Run(kSpeakerNameVariant); }

  BatchForTest batch_;
  std::vector<ArticleIndex> articles_;
  SpeakerIndex speaker_;
};

TEST_F(SpeakerNameVariantTest, TheRarerSpellingIsNoted) {
  AddArticle(0, {"Sergei Orlo"});
  AddArticle(1, {"Sergey Orlo"});
  AddArticle(2, {"Sergey Orlo"});
  const std::vector<Finding> findings = Run();
  ASSERT_EQ(findings.size(), 1u);
  EXPECT_STREQ(findings[0].rule->id, "QC202");
  EXPECT_EQ(findings[0].place.article, articles_[0]);
  EXPECT_EQ(findings[0].place.text, "Sergei Orlo");
  EXPECT_EQ(findings[0].place.span, (SourceSpan{40, 51}));
  EXPECT_EQ(findings[0].message,
            "One speaker is spelled two ways: “Sergei Orlo” here, “Sergey Orlo” in b.txt.");
}

TEST_F(SpeakerNameVariantTest, OfTwoTheLaterArticleIsNoted) {
  AddArticle(0, {"Sergey Orlo"});
  AddArticle(1, {"Sergei Orlo"});
  ASSERT_EQ(Run().size(), 1u);
  EXPECT_EQ(Run()[0].place.article, articles_[1]);
}

TEST_F(SpeakerNameVariantTest, UsualShortForms) {
  AddArticle(0, {"Sergey Orlo", "Orlo"});
  AddArticle(1, {"Mr. Orlo"});
  AddArticle(2, {"Sergey Orlo", "President Orlo"});
  EXPECT_TRUE(Run().empty());
}

TEST_F(SpeakerNameVariantTest, AccentsAndNicknames) {
  AddArticle(0, {"Robert Dvořák"});
  AddArticle(1, {"Bob Dvorak"});
  EXPECT_TRUE(Run().empty());
}

TEST_F(SpeakerNameVariantTest, HalfANameForASurname) {
  AddArticle(0, {"Abdul Rahim Sorani", "Abdul"});
  const std::vector<Finding> findings = Run();
  ASSERT_EQ(findings.size(), 1u);
  EXPECT_EQ(findings[0].place.text, "Abdul");
  EXPECT_EQ(findings[0].message,
            "A given name stands as a surname: “Abdul” for Abdul Rahim Sorani.");
}

TEST_F(SpeakerNameVariantTest, AGivenNameWhereOthersUseTheSurname) {
  AddArticle(0, {"Viktor Orlo", "Viktor"});
  AddArticle(1, {"Viktor Orlo", "Orlo"});
  ASSERT_EQ(Run().size(), 1u);
  EXPECT_EQ(Run()[0].place.article, articles_[0]);
}

TEST_F(SpeakerNameVariantTest, AGivenNameThatEverybodyUses) {
  AddArticle(0, {"Viktor Orlo", "Viktor"});
  AddArticle(1, {"Viktor Orlo", "Viktor"});
  EXPECT_TRUE(Run().empty());
}

}  // namespace
}  // namespace quotecheck
