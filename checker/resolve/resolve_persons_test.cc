#include <set>
#include <string>
#include <vector>

#include "checker/resolve/batch_of.h"
#include "checker/resolve/resolve_speakers.h"
#include "gtest/gtest.h"

namespace quotecheck {
namespace {

TEST(ResolvePersonsTest, OnePersonUnderManyNames) {
  const BatchOf batch({{Person({"Sergei Malkov", "Malkov"})},
                       {Person({"Sergey Malkov"})},
                       {Person({"Malkov"})},
                       {Person({"S. Malkov"})},
                       {Person({"Sergey V. Malkoff"})},
                       {Person({"MALKOV"})}});
  const ResolvedSpeakers resolved = batch.Resolve();
  ASSERT_EQ(resolved.speakers.size(), 1u);
  const Speaker& speaker = resolved.speakers[0];
  EXPECT_EQ(speaker.name, "Sergey V. Malkoff");
  EXPECT_EQ(speaker.id, "sergey-v-malkoff");
  EXPECT_EQ(speaker.gender, Gender::kMale);
  EXPECT_EQ(speaker.names,
            (std::vector<std::string>{"MALKOV", "Malkov", "S. Malkov", "Sergei Malkov",
                                      "Sergey Malkov", "Sergey V. Malkoff"}));
}

// What one article of very many prints is most often a headline misread.
TEST(ResolvePersonsTest, AFarRarerFormIsNoName) {
  const auto name_of = [](size_t usual) {
    std::vector<std::vector<Who>> articles(usual, {Person({"Ilse Varga"})});
    articles.push_back({Person({"Ilse B. Varga", "Ilse Varga"})});
    return BatchOf(articles).Resolve().speakers.at(0).name;
  };
  EXPECT_EQ(name_of(2), "Ilse B. Varga");
  EXPECT_EQ(name_of(30), "Ilse Varga");
}

TEST(ResolvePersonsTest, NicknamesAndMiddleNames) {
  EXPECT_EQ(BatchOf({{Person({"Joseph R. Lannister"})},
                     {Person({"Joe Lannister"})},
                     {Person({"Lannister"}, {}, Gender::kMale)}})
                .Summary(),
            "0.0=joseph-r-lannister 1.0=joseph-r-lannister 2.0=joseph-r-lannister");
}

TEST(ResolvePersonsTest, TwoPeopleOfOneSurnameStayApart) {
  // By given names; by sex; a bare name goes to the one of its sex, and to nobody without one.
  EXPECT_EQ(BatchOf({{Person({"Bill Harwick"}, {}, Gender::kMale)},
                     {Person({"Hilda Harwick"}, {}, Gender::kFemale)},
                     {Person({"Harwick"}, {}, Gender::kFemale)},
                     {Person({"Harwick"})}})
                .Summary(),
            "0.0=bill-harwick 1.0=hilda-harwick 2.0=hilda-harwick 3.0=harwick");
}

TEST(ResolvePersonsTest, AmbiguousNamesRememberWhomTheyMayBe) {
  const BatchOf batch({{Person({"Bill Harwick"})},
                       {Person({"Hilda Harwick"})},
                       {Person({"Harwick"})},
                       {Person({"Harwick"})}});
  const ResolvedSpeakers resolved = batch.Resolve();
  EXPECT_EQ(batch.Summary(), "0.0=bill-harwick 1.0=hilda-harwick 2.0=harwick 3.0=harwick-2");
  const Speaker& ambiguous = SpeakerOf(resolved, 2, 0);
  ASSERT_EQ(ambiguous.may_be.size(), 2u);
  EXPECT_EQ(resolved.speakers[ambiguous.may_be[0].value()].id, "bill-harwick");
  EXPECT_EQ(resolved.speakers[ambiguous.may_be[1].value()].id, "hilda-harwick");
  EXPECT_TRUE(SpeakerOf(resolved, 0, 0).may_be.empty());
}

TEST(ResolvePersonsTest, RolesDecideBetweenBearersOfOneName) {
  EXPECT_EQ(BatchOf({{Person({"Bill Harwick"}, {"mayor of Ashford"})},
                     {Person({"Hilda Harwick"}, {"the harbour master"})},
                     {Person({"Harwick"}, {"Mayor"})},
                     {Person({"H. Harwick"})},
                     {Person({"B. Harwick"})}})
                .Summary(),
            "0.0=bill-harwick 1.0=hilda-harwick 2.0=bill-harwick 3.0=hilda-harwick "
            "4.0=bill-harwick");
}

TEST(ResolvePersonsTest, ABareNameMeansWhomNearlyAllArticlesName) {
  std::vector<std::vector<Who>> articles(9, {Person({"Bill Harwick"}, {"mayor of Ashford"})});
  articles.push_back({Person({"Hilda Harwick"})});
  articles.push_back({Person({"Harwick"})});
  articles.push_back({Person({"Harwick"}, {"Mayor"})});
  // Neither has an office of that name.
  articles.push_back({Person({"Harwick"}, {"Judge"})});
  const BatchOf usual(articles);
  EXPECT_EQ(usual.Ids().at({"10.txt", 0}), "bill-harwick");
  EXPECT_EQ(usual.Ids().at({"11.txt", 0}), "bill-harwick");
  EXPECT_EQ(usual.Ids().at({"12.txt", 0}), "harwick");

  articles.erase(articles.begin());
  EXPECT_NE(BatchOf(articles).Ids().at({"9.txt", 0}), "bill-harwick");
}

TEST(ResolvePersonsTest, AnInitialOfTwoPeopleIsNeither) {
  EXPECT_EQ(
      BatchOf({{Person({"Anton Dorrel"})}, {Person({"Agnes Dorrel"})}, {Person({"A. Dorrel"})}})
          .Summary(),
      "0.0=anton-dorrel 1.0=agnes-dorrel 2.0=a-dorrel");
}

TEST(ResolvePersonsTest, WhoStandsBesideSomebodyIsSomebodyElse) {
  // The second article knows both, so its bare Dorrel is not Mira.
  EXPECT_EQ(
      BatchOf({{Person({"Mira Dorrel"})}, {Person({"Mira Dorrel"}), Person({"Dorrel"})}}).Summary(),
      "0.0=mira-dorrel 1.0=mira-dorrel 1.1=dorrel");
  EXPECT_EQ(BatchOf({{Person({"Robert Dorrel"}), Person({"Bob Dorrel"})}}).Summary(),
            "0.0=robert-dorrel 0.1=bob-dorrel");
}

TEST(ResolvePersonsTest, OneMisreadArticleOfManyPartsNobody) {
  std::vector<std::vector<Who>> articles;
  for (int i = 0; i < 20; ++i) {
    articles.push_back({Person({"Mira Dorrel"})});
    articles.push_back({Person({"Mira Lund Dorrel"})});
  }
  articles.push_back({Person({"Mira Dorrel"}), Person({"Mira Lund Dorrel"})});
  EXPECT_EQ(BatchOf(articles).Resolve().speakers.size(), 1u);
  // Twice among some twenty is no slip.
  articles.push_back(articles.back());
  EXPECT_EQ(BatchOf(articles).Resolve().speakers.size(), 2u);
}

TEST(ResolvePersonsTest, FatherAndSonNeedASharedRole) {
  EXPECT_EQ(BatchOf({{Person({"Paul Lannister Jr."}, {"governor of Tarn"})},
                     {Person({"Paul Lannister"}, {"a retired judge"})}})
                .Summary(),
            "0.0=paul-lannister-jr 1.0=paul-lannister");
  EXPECT_EQ(BatchOf({{Person({"Paul Lannister Jr."}, {"governor of Tarn"})},
                     {Person({"Paul Lannister"}, {"Tarn Governor"})}})
                .Summary(),
            "0.0=paul-lannister-jr 1.0=paul-lannister-jr");
}

TEST(ResolvePersonsTest, AFullNameThatHardlyAnyArticlePrintsIsNotWhomAllMean) {
  const auto last = [](size_t bare, const std::string& surname) {
    std::vector<std::vector<Who>> articles(bare, {Person({surname}, {"Pope"})});
    articles.insert(articles.begin(), {Person({"Emil " + surname}, {"the barber"})});
    const BatchOf batch(articles);
    return batch.Ids().at({std::to_string(bare) + ".txt", 0});
  };
  EXPECT_EQ(last(9, "Dorrel"), "emil-dorrel");
  EXPECT_EQ(last(10, "Dorrel"), "dorrel");
  // A mere given name: one office makes one person.
  EXPECT_EQ(last(10, "Gregory"), "gregory");
}

TEST(ResolvePersonsTest, BareNamesWithoutAFullOne) {
  EXPECT_EQ(BatchOf({{Person({"Dorrel"})}, {Person({"Dorrel"})}}).Summary(),
            "0.0=dorrel 1.0=dorrel");
  EXPECT_EQ(BatchOf({{Person({"Dorrel"}, {}, Gender::kFemale)},
                     {Person({"Dorrel"}, {}, Gender::kMale)},
                     {Person({"Dorrel"}, {}, Gender::kFemale)},
                     {Person({"Dorrel"})}})
                .Summary(),
            "0.0=dorrel 1.0=dorrel-2 2.0=dorrel 3.0=dorrel-3");
  // A mere given name is anybody's.
  EXPECT_EQ(BatchOf({{Person({"Margaret"})}, {Person({"Margaret"})}}).Summary(),
            "0.0=margaret 1.0=margaret-2");
  EXPECT_EQ(BatchOf({{Person({"Margaret"}, {"Queen"})},
                     {Person({"Margaret"})},
                     {Person({"Margaret"}, {"Queen"})}})
                .Summary(),
            "0.0=margaret 1.0=margaret-2 2.0=margaret");
}

TEST(ResolvePersonsTest, ShortFormsThatAnArticlePrints) {
  // A family name that stands first.
  EXPECT_EQ(BatchOf({{Person({"Qin Weilan", "Qin"})}, {Person({"Qin"})}}).Summary(),
            "0.0=qin-weilan 1.0=qin-weilan");
  // Another name that one article ties to the person.
  EXPECT_EQ(
      BatchOf({{Person({"Cornelius Pruitt", "Skip Pruitt"})}, {Person({"Skip Pruitt"})}}).Summary(),
      "0.0=cornelius-pruitt 1.0=cornelius-pruitt");
}

TEST(ResolvePersonsTest, ManyNamesOfOneSurname) {
  // More different full names than are compared with one another: equal ones still are one.
  std::vector<std::vector<Who>> articles;
  for (int i = 0; i < 3000; ++i) {
    const std::string given = "Xq" + std::string(1, static_cast<char>('a' + i % 26)) +
                              std::string(1, static_cast<char>('a' + i / 26 % 26));
    articles.push_back({Person({given + " Dorrel"}), Person({"Dorrel"})});
  }
  const ResolvedSpeakers resolved = BatchOf(articles).Resolve();
  std::set<std::string> full;
  for (const Speaker& speaker : resolved.speakers) {
    if (speaker.name != "Dorrel") full.insert(speaker.name);
  }
  EXPECT_EQ(full.size(), 676u);
  EXPECT_EQ(resolved.speakers.size(), 676u + 3000u);
}

}  // namespace
}  // namespace quotecheck
