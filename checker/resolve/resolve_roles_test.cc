#include "checker/resolve/batch_of.h"
#include "checker/resolve/resolve_speakers.h"
#include "gtest/gtest.h"

namespace quotecheck {
namespace {

TEST(ResolveRolesTest, RolesStandForTheirOnlyHolder) {
  const BatchOf batch({{Person({"Mira Dorrel"}, {"Norwegian Foreign Minister"})},
                       {Unnamed("the Norwegian foreign minister")},
                       {Unnamed("Norway's foreign minister")},
                       {Unnamed("the foreign minister")},
                       {Unnamed("a Norwegian minister")}});
  EXPECT_EQ(batch.Summary(),
            "0.0=mira-dorrel 1.0=mira-dorrel 2.0=mira-dorrel "
            "3.0=the-foreign-minister 4.0=a-norwegian-minister");
}

TEST(ResolveRolesTest, ARoleThatChangesHandsIsNobodys) {
  const BatchOf batch({{Person({"Mira Dorrel"}, {"the Norwegian premier"})},
                       {Person({"Anton Varga"}, {"Norwegian Prime Minister"})},
                       {Unnamed("the Norwegian prime minister")}});
  const ResolvedSpeakers resolved = batch.Resolve();
  EXPECT_EQ(batch.Summary(), "0.0=mira-dorrel 1.0=anton-varga 2.0=the-norwegian-prime-minister");
  EXPECT_EQ(SpeakerOf(resolved, 2, 0).may_be.size(), 2u);
}

// "the sporting director" of an article that speaks of the only one whom the batch calls so.
TEST(ResolveRolesTest, OfficesWithoutTheirBody) {
  const Who holder = Person({"Ingrid Ostrander"}, {"sporting director"}, Gender::kFemale);
  const Who named = Person({"Ingrid Ostrander"});
  const Who office = Unnamed("the sporting director");
  EXPECT_EQ(BatchOf({{holder}, {named, office}}).Summary(),
            "0.0=ingrid-ostrander 1.0=ingrid-ostrander 1.1=ingrid-ostrander");
  // An article that does not speak of her may mean another.
  EXPECT_EQ(BatchOf({{holder}, {office}}).Summary(),
            "0.0=ingrid-ostrander 1.0=the-sporting-director");
  EXPECT_EQ(BatchOf({{holder}, {named, Unnamed("a sporting director")}}).Summary(),
            "0.0=ingrid-ostrander 1.0=ingrid-ostrander 1.1=a-sporting-director");
  const Who other = Person({"Mira Dorrel"}, {"sporting director"});
  EXPECT_EQ(BatchOf({{holder, other}, {named, office}}).Summary(),
            "0.0=ingrid-ostrander 0.1=mira-dorrel 1.0=ingrid-ostrander 1.1=the-sporting-director");
}

// "the Ohio senator" of an article that names her, whom another says to be one.
TEST(ResolveRolesTest, DescriptionsThatOtherArticlesExplain) {
  const Who senator = Person({"Ingrid Ostrander"}, {"Sen.", "D-Ohio"}, Gender::kFemale);
  const Who named = Person({"Ingrid Ostrander"});
  const Who other = Person({"Mira Dorrel"});
  const auto ids = [&](const Who& described, const std::vector<Who>& elsewhere = {}) {
    std::vector<Who> first = {senator};
    first.insert(first.end(), elsewhere.begin(), elsewhere.end());
    return BatchOf({first, {named, other, described}}).Ids()[{"1.txt", 2}];
  };
  EXPECT_EQ(ids(Unnamed("the Ohio senator")), "ingrid-ostrander");
  EXPECT_EQ(ids(Unnamed("the Democratic senator")), "ingrid-ostrander");
  EXPECT_EQ(ids(Unnamed("the Ohio Democrat")), "ingrid-ostrander");
  // What nobody says of her, what many are, and what says that there are several.
  EXPECT_EQ(ids(Unnamed("the Utah senator")), "the-utah-senator");
  EXPECT_EQ(ids(Unnamed("the former Ohio senator")), "the-former-ohio-senator");
  EXPECT_EQ(ids(Unnamed("the senator")), "the-senator");
  EXPECT_EQ(ids(Unnamed("an Ohio senator")), "an-ohio-senator");
  EXPECT_EQ(ids(Unnamed("the Ohio senator and her mother")), "the-ohio-senator-and-her-mother");
  EXPECT_EQ(ids(Unnamed("the Ohio senator", Gender::kMale)), "the-ohio-senator");
  // Two of whom it is said.
  const Who second = Person({"Mira Dorrel"}, {"R-Ohio", "Sen."});
  EXPECT_EQ(ids(Unnamed("the Ohio senator"), {second}), "the-ohio-senator");
  EXPECT_EQ(ids(Unnamed("the Ohio Democrat"), {second}), "ingrid-ostrander");
  // An article that does not name her.
  EXPECT_EQ((BatchOf({{senator}, {Unnamed("the Ohio Democrat")}}).Ids()[{"1.txt", 0}]),
            "the-ohio-democrat");
}

// What one of many articles says may be misread.
TEST(ResolveRolesTest, DescriptionsThatHardlyAnArticleExplains) {
  std::vector<std::vector<Who>> articles;
  articles.push_back({Person({"Ingrid Ostrander"}, {"the Ohio skier"})});
  for (int i = 0; i < 60; ++i) articles.push_back({Person({"Ingrid Ostrander"})});
  articles.push_back({Person({"Ingrid Ostrander"}), Unnamed("the Ohio skier")});
  EXPECT_EQ((BatchOf(articles).Ids()[{"61.txt", 1}]), "the-ohio-skier");
  articles[1] = articles[0];
  EXPECT_EQ((BatchOf(articles).Ids()[{"61.txt", 1}]), "ingrid-ostrander");
}

// "THE MAYOR:" of a transcript that the articles are about.
TEST(ResolveRolesTest, OfficesThatATranscriptNames) {
  const Who holder = Person({"Ingrid Ostrander"}, {"Mayor"}, Gender::kFemale);
  BatchOf batch({{holder}, {Unnamed("the mayor")}});
  batch.articles()[1].speech.resize(1);
  batch.articles()[1].speech[0].entity = EntityIndex(0);
  EXPECT_EQ(batch.Summary(), "0.0=ingrid-ostrander 1.0=ingrid-ostrander");
  // Who speaks there is a speaker without any quotation.
  batch.quotes().pop_back();
  EXPECT_EQ(batch.Summary(), "0.0=ingrid-ostrander 1.0=ingrid-ostrander");
  BatchOf two({{holder}, {Unnamed("the mayor")}, {Person({"Mira Dorrel"}, {"Mayor"})}});
  two.articles()[1].speech.resize(1);
  EXPECT_EQ(two.Summary(), "0.0=ingrid-ostrander 1.0=the-mayor 2.0=mira-dorrel");
}

}  // namespace
}  // namespace quotecheck
