#include "checker/lexicon/names.h"

#include <utility>

#include "gtest/gtest.h"

namespace quotecheck {
namespace {

TEST(GivenNameTest, TellsGender) {
  EXPECT_EQ(GenderOfGivenName("margaret"), NameGender::kFemale);
  EXPECT_EQ(GenderOfGivenName("robert"), NameGender::kMale);
  EXPECT_EQ(GenderOfGivenName("jordan"), NameGender::kEither);
  EXPECT_EQ(GenderOfGivenName("sasha"), NameGender::kEither);
  EXPECT_EQ(GenderOfGivenName("yevgeniya"), NameGender::kFemale);
  EXPECT_EQ(GenderOfGivenName("volodymyr"), NameGender::kMale);
  EXPECT_EQ(GenderOfGivenName("priyanka"), NameGender::kFemale);
  EXPECT_EQ(GenderOfGivenName("table"), NameGender::kUnknown);
}

TEST(GivenNameTest, FunctionWordsAndVerbsAreNoNames) {
  for (const char* word :
       {"", "said", "the", "an", "so", "my", "he", "long", "many", "see", "love"}) {
    EXPECT_FALSE(IsGivenName(word)) << word;
  }
}

TEST(GivenNameTest, TellsWhatElseTheWordIs) {
  EXPECT_TRUE(FindGivenName("will").also_word);
  EXPECT_TRUE(FindGivenName("april").also_word);
  EXPECT_TRUE(FindGivenName("virginia").also_place);
  EXPECT_TRUE(FindGivenName("carter").also_surname);
  EXPECT_FALSE(FindGivenName("margaret").also_word);
  EXPECT_FALSE(FindGivenName("margaret").also_surname);
  EXPECT_FALSE(FindGivenName("margaret").also_place);
}

TEST(NameArticleTest, ArticlesBeforeNames) {
  EXPECT_EQ(NameArticleSize("al-Tawil"), 3u);
  EXPECT_EQ(NameArticleSize("El-Tawil"), 3u);
  EXPECT_EQ(NameArticleSize("ash-shami"), 4u);
  EXPECT_EQ(NameArticleSize("d'Orr"), 2u);
  EXPECT_EQ(NameArticleSize("d’Orr"), 4u);
  for (const char* word : {"", "al", "al-", "alto", "all-round", "tawil", "co-op", "o'brien"}) {
    EXPECT_EQ(NameArticleSize(word), 0u) << word;
  }
}

TEST(NicknameTest, ShortFormsOfOneName) {
  for (auto [a, b] : {std::pair{"bob", "robert"},
                      {"rob", "bob"},
                      {"joe", "joseph"},
                      {"sasha", "aleksandr"},
                      {"peggy", "margaret"},
                      {"bill", "will"},
                      {"volodya", "vladimir"},
                      {"pepe", "jose"}}) {
    EXPECT_TRUE(AreNicknames(a, b)) << a << " " << b;
    EXPECT_TRUE(AreNicknames(b, a)) << a << " " << b;
  }
  for (auto [a, b] : {std::pair{"bob", "william"},
                      {"mary", "martha"},
                      {"alan", "albert"},
                      {"robert", "robert"},
                      {"", ""},
                      {"", "robert"},
                      {"jack", "jackson"}}) {
    EXPECT_FALSE(AreNicknames(a, b)) << a << " " << b;
  }
}

TEST(NicknameTest, TellsShortFormsFromNames) {
  EXPECT_TRUE(IsNickname("bob"));
  EXPECT_FALSE(IsNickname("robert"));
  EXPECT_TRUE(IsNicknameOf("bob", "robert"));
  EXPECT_FALSE(IsNicknameOf("robert", "bob"));
  EXPECT_FALSE(IsNicknameOf("bob", "rob"));
}

TEST(TitleTest, WithAndWithoutPoint) {
  for (const char* word : {"mr", "mr.", "president", "sen.", "gen", "dame", "minister"}) {
    EXPECT_TRUE(IsTitle(word)) << word;
  }
  for (const char* word : {"", ".", "table", "jr", "de"}) EXPECT_FALSE(IsTitle(word)) << word;
  EXPECT_EQ(GenderOfTitle("mrs."), NameGender::kFemale);
  EXPECT_EQ(GenderOfTitle("sir"), NameGender::kMale);
  EXPECT_EQ(GenderOfTitle("dr"), NameGender::kUnknown);
  EXPECT_EQ(GenderOfTitle("robert"), NameGender::kUnknown);
}

TEST(ParticleAndSuffixTest, AreTold) {
  for (const char* word : {"al", "bin", "de", "van", "von", "der", "la"}) {
    EXPECT_TRUE(IsNameParticle(word)) << word;
  }
  EXPECT_FALSE(IsNameParticle("smith"));
  for (const char* word : {"jr", "jr.", "sr", "ii", "iii"}) EXPECT_TRUE(IsNameSuffix(word)) << word;
  EXPECT_FALSE(IsNameSuffix("i"));
}

}  // namespace
}  // namespace quotecheck
