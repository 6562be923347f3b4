#include "checker/resolve/resolve_speakers.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "gtest/gtest.h"

namespace quotecheck {
namespace {

// An entity in short. Its first name is the fullest.
struct Who {
  EntityKind kind = EntityKind::kPerson;
  std::vector<std::string> names;
  std::vector<std::string> roles = {};
  Gender gender = Gender::kUnknown;
  std::string speaks_for = {};
};

Who Person(std::vector<std::string> names, std::vector<std::string> roles = {},
           Gender gender = Gender::kUnknown) {
  return {EntityKind::kPerson, std::move(names), std::move(roles), gender};
}
Who Body(std::vector<std::string> names) { return {EntityKind::kBody, std::move(names)}; }
Who Unnamed(std::string name, Gender gender = Gender::kUnknown) {
  return {EntityKind::kUnnamed, {std::move(name)}, {}, gender};
}
Who SpokespersonFor(Who who, std::string body) {
  who.speaks_for = std::move(body);
  return who;
}

// Articles "0.txt", "1.txt", … and a quotation of each entity.
class BatchOf {
 public:
  explicit BatchOf(const std::vector<std::vector<Who>>& articles) {
    for (size_t a = 0; a < articles.size(); ++a) {
      articles_.emplace_back();
      articles_.back().info.path = std::to_string(a) + ".txt";
      for (const Who& who : articles[a]) AddEntity(who);
    }
    QuoteAll();
  }

  void Permute(const std::vector<size_t>& order) {
    std::vector<ScannedArticle> permuted;
    for (size_t a : order) permuted.push_back(articles_[a]);
    articles_ = std::move(permuted);
    QuoteAll();
  }

  ResolvedSpeakers Resolve(const std::vector<KnownSpeaker>& known = {}) const {
    return ResolveSpeakers(articles_, quotes_, known);
  }

  // The speaker of every entity by its article's path and place.
  std::map<std::pair<std::string, size_t>, std::string> Ids(
      const std::vector<KnownSpeaker>& known = {}) const {
    const ResolvedSpeakers resolved = Resolve(known);
    std::map<std::pair<std::string, size_t>, std::string> ids;
    for (size_t a = 0; a < articles_.size(); ++a) {
      for (size_t e = 0; e < resolved.speaker_of[a].size(); ++e) {
        const auto& speaker = resolved.speaker_of[a][e];
        ids[{articles_[a].info.path, e}] =
            speaker.has_value() ? resolved.speakers[speaker->value()].id : "";
      }
    }
    return ids;
  }

  // The same, as "0.0=id 0.1=id 1.0=id".
  std::string Summary(const std::vector<KnownSpeaker>& known = {}) const {
    std::string text;
    for (const auto& [place, id] : Ids(known)) {
      if (!text.empty()) text += " ";
      text += place.first.substr(0, place.first.find('.')) + "." + std::to_string(place.second) +
              "=" + id;
    }
    return text;
  }

  std::vector<ScannedArticle>& articles() { return articles_; }
  std::vector<Quote>& quotes() { return quotes_; }

 private:
  void AddEntity(const Who& who) {
    Entity entity;
    entity.kind = who.kind;
    entity.name = who.names.front();
    for (const std::string& name : who.names) entity.names.push_back({name, {}, {}});
    entity.roles = who.roles;
    entity.gender = who.gender;
    entity.speaks_for = who.speaks_for;
    articles_.back().entities.push_back(entity);
  }

  void QuoteAll() {
    quotes_.clear();
    for (size_t a = 0; a < articles_.size(); ++a) {
      for (size_t e = 0; e < articles_[a].entities.size(); ++e) {
        quotes_.emplace_back();
        quotes_.back().article = ArticleIndex(a);
        quotes_.back().entity = EntityIndex(e);
      }
    }
  }

  std::vector<ScannedArticle> articles_;
  std::vector<Quote> quotes_;
};

const Speaker& SpeakerOf(const ResolvedSpeakers& resolved, size_t article, size_t entity) {
  return resolved.speakers[resolved.speaker_of[article][entity]->value()];
}

TEST(ResolveSpeakersTest, OnePersonUnderManyNames) {
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
TEST(ResolveSpeakersTest, AFarRarerFormIsNoName) {
  const auto name_of = [](size_t usual) {
    std::vector<std::vector<Who>> articles(usual, {Person({"Ilse Varga"})});
    articles.push_back({Person({"Ilse B. Varga", "Ilse Varga"})});
    return BatchOf(articles).Resolve().speakers.at(0).name;
  };
  EXPECT_EQ(name_of(2), "Ilse B. Varga");
  EXPECT_EQ(name_of(30), "Ilse Varga");
}

TEST(ResolveSpeakersTest, NicknamesAndMiddleNames) {
  EXPECT_EQ(BatchOf({{Person({"Joseph R. Lannister"})},
                     {Person({"Joe Lannister"})},
                     {Person({"Lannister"}, {}, Gender::kMale)}})
                .Summary(),
            "0.0=joseph-r-lannister 1.0=joseph-r-lannister 2.0=joseph-r-lannister");
}

TEST(ResolveSpeakersTest, TwoPeopleOfOneSurnameStayApart) {
  // By given names; by sex; a bare name goes to the one of its sex, and to nobody without one.
  EXPECT_EQ(BatchOf({{Person({"Bill Harwick"}, {}, Gender::kMale)},
                     {Person({"Hilda Harwick"}, {}, Gender::kFemale)},
                     {Person({"Harwick"}, {}, Gender::kFemale)},
                     {Person({"Harwick"})}})
                .Summary(),
            "0.0=bill-harwick 1.0=hilda-harwick 2.0=hilda-harwick 3.0=harwick");
}

TEST(ResolveSpeakersTest, AmbiguousNamesRememberWhomTheyMayBe) {
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

TEST(ResolveSpeakersTest, RolesDecideBetweenBearersOfOneName) {
  EXPECT_EQ(BatchOf({{Person({"Bill Harwick"}, {"mayor of Ashford"})},
                     {Person({"Hilda Harwick"}, {"the harbour master"})},
                     {Person({"Harwick"}, {"Mayor"})},
                     {Person({"H. Harwick"})},
                     {Person({"B. Harwick"})}})
                .Summary(),
            "0.0=bill-harwick 1.0=hilda-harwick 2.0=bill-harwick 3.0=hilda-harwick "
            "4.0=bill-harwick");
}

TEST(ResolveSpeakersTest, ABareNameMeansWhomNearlyAllArticlesName) {
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

TEST(ResolveSpeakersTest, AnInitialOfTwoPeopleIsNeither) {
  EXPECT_EQ(
      BatchOf({{Person({"Anton Dorrel"})}, {Person({"Agnes Dorrel"})}, {Person({"A. Dorrel"})}})
          .Summary(),
      "0.0=anton-dorrel 1.0=agnes-dorrel 2.0=a-dorrel");
}

TEST(ResolveSpeakersTest, WhoStandsBesideSomebodyIsSomebodyElse) {
  // The second article knows both, so its bare Dorrel is not Mira.
  EXPECT_EQ(
      BatchOf({{Person({"Mira Dorrel"})}, {Person({"Mira Dorrel"}), Person({"Dorrel"})}}).Summary(),
      "0.0=mira-dorrel 1.0=mira-dorrel 1.1=dorrel");
  EXPECT_EQ(BatchOf({{Person({"Robert Dorrel"}), Person({"Bob Dorrel"})}}).Summary(),
            "0.0=robert-dorrel 0.1=bob-dorrel");
}

TEST(ResolveSpeakersTest, OneMisreadArticleOfManyPartsNobody) {
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

TEST(ResolveSpeakersTest, FatherAndSonNeedASharedRole) {
  EXPECT_EQ(BatchOf({{Person({"Paul Lannister Jr."}, {"governor of Tarn"})},
                     {Person({"Paul Lannister"}, {"a retired judge"})}})
                .Summary(),
            "0.0=paul-lannister-jr 1.0=paul-lannister");
  EXPECT_EQ(BatchOf({{Person({"Paul Lannister Jr."}, {"governor of Tarn"})},
                     {Person({"Paul Lannister"}, {"Tarn Governor"})}})
                .Summary(),
            "0.0=paul-lannister-jr 1.0=paul-lannister-jr");
}

TEST(ResolveSpeakersTest, BareNamesWithoutAFullOne) {
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
}

TEST(ResolveSpeakersTest, ShortFormsThatAnArticlePrints) {
  // A family name that stands first.
  EXPECT_EQ(BatchOf({{Person({"Qin Weilan", "Qin"})}, {Person({"Qin"})}}).Summary(),
            "0.0=qin-weilan 1.0=qin-weilan");
  // Another name that one article ties to the person.
  EXPECT_EQ(
      BatchOf({{Person({"Cornelius Pruitt", "Skip Pruitt"})}, {Person({"Skip Pruitt"})}}).Summary(),
      "0.0=cornelius-pruitt 1.0=cornelius-pruitt");
}

TEST(ResolveSpeakersTest, RolesStandForTheirOnlyHolder) {
  const BatchOf batch({{Person({"Mira Dorrel"}, {"Norwegian Foreign Minister"})},
                       {Unnamed("the Norwegian foreign minister")},
                       {Unnamed("Norway's foreign minister")},
                       {Unnamed("the foreign minister")},
                       {Unnamed("a Norwegian minister")}});
  EXPECT_EQ(batch.Summary(),
            "0.0=mira-dorrel 1.0=mira-dorrel 2.0=mira-dorrel "
            "3.0=the-foreign-minister 4.0=a-norwegian-minister");
}

TEST(ResolveSpeakersTest, ARoleThatChangesHandsIsNobodys) {
  const BatchOf batch({{Person({"Mira Dorrel"}, {"the Norwegian premier"})},
                       {Person({"Anton Varga"}, {"Norwegian Prime Minister"})},
                       {Unnamed("the Norwegian prime minister")}});
  const ResolvedSpeakers resolved = batch.Resolve();
  EXPECT_EQ(batch.Summary(), "0.0=mira-dorrel 1.0=anton-varga 2.0=the-norwegian-prime-minister");
  EXPECT_EQ(SpeakerOf(resolved, 2, 0).may_be.size(), 2u);
}

// "the sporting director" of an article that speaks of the only one whom the batch calls so.
TEST(ResolveSpeakersTest, OfficesWithoutTheirBody) {
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
TEST(ResolveSpeakersTest, DescriptionsThatOtherArticlesExplain) {
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
TEST(ResolveSpeakersTest, DescriptionsThatHardlyAnArticleExplains) {
  std::vector<std::vector<Who>> articles;
  articles.push_back({Person({"Ingrid Ostrander"}, {"the Ohio skier"})});
  for (int i = 0; i < 60; ++i) articles.push_back({Person({"Ingrid Ostrander"})});
  articles.push_back({Person({"Ingrid Ostrander"}), Unnamed("the Ohio skier")});
  EXPECT_EQ((BatchOf(articles).Ids()[{"61.txt", 1}]), "the-ohio-skier");
  articles[1] = articles[0];
  EXPECT_EQ((BatchOf(articles).Ids()[{"61.txt", 1}]), "ingrid-ostrander");
}

// A name that one article cannot tell from a person's.
// "THE MAYOR:" of a transcript that the articles are about.
TEST(ResolveSpeakersTest, OfficesThatATranscriptNames) {
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

TEST(ResolveSpeakersTest, BodiesThatLookLikePersons) {
  EXPECT_EQ(
      BatchOf({{Body({"Harwick Rail"})}, {Person({"Harwick Rail"})}}).Resolve().speakers.size(),
      1u);
  const ResolvedSpeakers spoken_for =
      BatchOf(
          {{SpokespersonFor(Person({"Mira Dorrel"}), "Harwick Rail")}, {Person({"Harwick Rail"})}})
          .Resolve();
  ASSERT_EQ(spoken_for.speakers.size(), 2u);
  EXPECT_EQ(spoken_for.speakers[0].kind, EntityKind::kBody);
  EXPECT_EQ(spoken_for.speakers[1].speaks_for, SpeakerIndex(0));
  // Whose sex is told is a person.
  EXPECT_EQ(BatchOf({{Body({"Harwick Rail"})}, {Person({"Harwick Rail"}, {}, Gender::kMale)}})
                .Resolve()
                .speakers.size(),
            2u);
}

TEST(ResolveSpeakersTest, ASurnameIsAPersonWhereMostArticlesKnowOne) {
  std::vector<std::vector<Who>> articles(3, {Person({"Bill Harwick"})});
  articles.push_back({Body({"Harwick"})});
  EXPECT_EQ(BatchOf(articles).Ids().at({"3.txt", 0}), "bill-harwick");
  articles.back().front().roles = {"President"};
  EXPECT_EQ(BatchOf(articles).Ids().at({"3.txt", 0}), "bill-harwick");
  articles.back().front().roles = {"the carmaker"};
  EXPECT_EQ(BatchOf(articles).Ids().at({"3.txt", 0}), "harwick");
  articles.back().front().roles = {};
  articles.push_back({Body({"Harwick"})});
  EXPECT_EQ(BatchOf(articles).Ids().at({"3.txt", 0}), "harwick");
}

TEST(ResolveSpeakersTest, UnnamedSourcesNeverLeaveTheirArticle) {
  EXPECT_EQ(BatchOf({{Unnamed("a senior official")}, {Unnamed("a senior official")}}).Summary(),
            "0.0=a-senior-official 1.0=a-senior-official-2");
  EXPECT_EQ(BatchOf({{Body({"police"})}, {Body({"police"})}}).Summary(), "0.0=police 1.0=police-2");
}

TEST(ResolveSpeakersTest, Bodies) {
  EXPECT_EQ(
      BatchOf({{Body({"the Kremlin"})}, {Body({"Kremlin"})}, {Person({"Kremlin"})}}).Summary(),
      "0.0=kremlin 1.0=kremlin 2.0=kremlin");
  EXPECT_EQ(BatchOf({{Body({"Norwegian Foreign Ministry"})},
                     {Body({"Foreign Ministry"})},
                     {Body({"Ministry of Foreign Affairs of Norway"})}})
                .Summary(),
            "0.0=ministry-of-foreign-affairs-of-norway 1.0=ministry-of-foreign-affairs-of-norway "
            "2.0=ministry-of-foreign-affairs-of-norway");
}

TEST(ResolveSpeakersTest, AnOfficeOfTwoCountriesIsNeithers) {
  EXPECT_EQ(BatchOf({{Body({"Norwegian Foreign Ministry"})},
                     {Body({"Chinese Foreign Ministry"})},
                     {Body({"the Foreign Ministry"})}})
                .Summary(),
            "0.0=norwegian-foreign-ministry 1.0=chinese-foreign-ministry 2.0=foreign-ministry");
}

TEST(ResolveSpeakersTest, Acronyms) {
  EXPECT_EQ(BatchOf({{Body({"Harbour Safety Board", "HSB"})}, {Body({"HSB"})}}).Summary(),
            "0.0=harbour-safety-board 1.0=harbour-safety-board");
  EXPECT_EQ(BatchOf({{Body({"Harbour Safety Board"})}, {Body({"the H.S.B."})}}).Summary(),
            "0.0=harbour-safety-board 1.0=harbour-safety-board");
  EXPECT_EQ(
      BatchOf(
          {{Body({"Harbour Safety Board"})}, {Body({"Highland Sheep Breeders"})}, {Body({"HSB"})}})
          .Summary(),
      "0.0=harbour-safety-board 1.0=highland-sheep-breeders 2.0=hsb");
}

TEST(ResolveSpeakersTest, SpokespeopleAndTheBodySpokenFor) {
  const BatchOf batch({{SpokespersonFor(Person({"Mira Dorrel"}), "the Harbour Board")},
                       {Body({"Harbour Board"})},
                       {SpokespersonFor(Unnamed("a Harbour Board spokesman"), "Harbour Board")},
                       {SpokespersonFor(Person({"Anton Varga"}), "Varnco")},
                       {SpokespersonFor(Unnamed("a spokesman for the company"), "the company")}});
  const ResolvedSpeakers resolved = batch.Resolve();
  const SpeakerIndex board = *resolved.speaker_of[1][0];
  EXPECT_EQ(SpeakerOf(resolved, 0, 0).speaks_for, board);
  EXPECT_EQ(SpeakerOf(resolved, 2, 0).speaks_for, board);
  EXPECT_FALSE(SpeakerOf(resolved, 1, 0).speaks_for.has_value());
  ASSERT_TRUE(SpeakerOf(resolved, 3, 0).speaks_for.has_value());
  EXPECT_EQ(resolved.speakers[SpeakerOf(resolved, 3, 0).speaks_for->value()].name, "Varnco");
  EXPECT_FALSE(SpeakerOf(resolved, 4, 0).speaks_for.has_value());
}

TEST(ResolveSpeakersTest, TheConfigurationWins) {
  const std::vector<KnownSpeaker> known = {{"Hilda Harwick", {"Harwick", "the dame of Tarn"}},
                                           {"Ragna Holm", {"R. B. Sund"}}};
  EXPECT_EQ(BatchOf({{Person({"Bill Harwick", "Harwick"})},
                     {Person({"Harwick"})},
                     {Person({"H. Harwick"})},
                     {Unnamed("the dame of Tarn")},
                     {Person({"R. B. Sund"})},
                     {Person({"Holm"})}})
                .Summary(known),
            "0.0=bill-harwick 1.0=hilda-harwick 2.0=hilda-harwick 3.0=hilda-harwick "
            "4.0=ragna-holm 5.0=ragna-holm");
}

TEST(ResolveSpeakersTest, OnlyThoseWhomQuotationsNameAreSpeakers) {
  BatchOf batch({{Person({"Mira Dorrel"}), Person({"Anton Varga"}), Person({"Ragna Holm"})},
                 {Person({"Dorrel"})}});
  batch.quotes().resize(1);
  batch.quotes()[0].entity.reset();
  batch.quotes()[0].candidates = {EntityIndex(0), EntityIndex(2)};
  const ResolvedSpeakers resolved = batch.Resolve();
  ASSERT_EQ(resolved.speakers.size(), 2u);
  EXPECT_EQ(resolved.speakers[0].id, "mira-dorrel");
  EXPECT_EQ(resolved.speakers[1].id, "ragna-holm");
  EXPECT_TRUE(resolved.speaker_of[0][0].has_value());
  EXPECT_FALSE(resolved.speaker_of[0][1].has_value());
  EXPECT_TRUE(resolved.speaker_of[1][0].has_value());  // unquoted, but Mira Dorrel
}

TEST(ResolveSpeakersTest, TheOrderOfArticlesDoesNotMatter) {
  const std::vector<std::vector<Who>> articles = {
      {Person({"Bill Harwick", "Harwick"}, {"mayor of Ashford"}, Gender::kMale),
       Body({"Norwegian Foreign Ministry"})},
      {Person({"William Harwick"}), Person({"Alex Dorrel"}), Body({"HSB"})},
      {Person({"Harwick"}), Person({"Alexander Dorrel"}), Unnamed("the mayor of Ashford")},
      {Person({"Alexandra Dorrel"}), Body({"Foreign Ministry"}), Body({"Harbour Safety Board"})},
      {Person({"H. Harwick"}), Person({"Dorrel"}), Unnamed("a senior official")},
      {Person({"Harwick"}, {"Mayor"}), Unnamed("a senior official")}};
  BatchOf batch(articles);
  const auto expected = batch.Ids();
  std::vector<size_t> order = {0, 1, 2, 3, 4, 5};
  size_t permutations = 0;
  do {
    BatchOf permuted(articles);
    permuted.Permute(order);
    ASSERT_EQ(permuted.Ids(), expected);
    ++permutations;
  } while (std::next_permutation(order.begin(), order.end()));
  EXPECT_EQ(permutations, 720u);
}

TEST(ResolveSpeakersTest, ManyNamesOfOneSurname) {
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

TEST(ResolveSpeakersTest, NamesOfAnyBytes) {
  const BatchOf batch({{Person({""}), Person({"\xff\xfe"}), Body({""}), Unnamed("")},
                       {Person({"Мира Доррел"}), Person({"\""}), Body({"..."})}});
  const ResolvedSpeakers resolved = batch.Resolve();
  for (const auto& article : resolved.speaker_of) {
    for (const auto& speaker : article) {
      ASSERT_TRUE(speaker.has_value());
      EXPECT_FALSE(resolved.speakers[speaker->value()].id.empty());
    }
  }
}

TEST(ResolveSpeakersTest, NothingOfNothing) {
  EXPECT_TRUE(ResolveSpeakers({}, {}, {}).speakers.empty());
}

}  // namespace
}  // namespace quotecheck
