#include <vector>

#include "checker/resolve/batch_of.h"
#include "checker/resolve/resolve_speakers.h"
#include "gtest/gtest.h"

namespace quotecheck {
namespace {

// A name that one article cannot tell from a person's.
TEST(ResolveBodiesTest, BodiesThatLookLikePersons) {
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

TEST(ResolveBodiesTest, ASurnameIsAPersonWhereMostArticlesKnowOne) {
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

TEST(ResolveBodiesTest, AStateAndItsPeopleAreTwo) {
  const ResolvedSpeakers resolved = BatchOf({{Body({"U.S."}), Body({"American"})},
                                             {Body({"U.S."}), Body({"Americans"})},
                                             {Body({"the United States"}), Body({"American"})}})
                                        .Resolve();
  ASSERT_EQ(resolved.speakers.size(), 2u);
  EXPECT_EQ(SpeakerOf(resolved, 0, 0).name, "United States");
  EXPECT_EQ(SpeakerOf(resolved, 2, 0).name, "United States");
  EXPECT_EQ(SpeakerOf(resolved, 0, 1).name, "Americans");
}

TEST(ResolveBodiesTest, Bodies) {
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

TEST(ResolveBodiesTest, AnOfficeOfTwoCountriesIsNeithers) {
  EXPECT_EQ(BatchOf({{Body({"Norwegian Foreign Ministry"})},
                     {Body({"Chinese Foreign Ministry"})},
                     {Body({"the Foreign Ministry"})}})
                .Summary(),
            "0.0=norwegian-foreign-ministry 1.0=chinese-foreign-ministry 2.0=foreign-ministry");
}

TEST(ResolveBodiesTest, Acronyms) {
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

TEST(ResolveBodiesTest, SpokespeopleAndTheBodySpokenFor) {
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

}  // namespace
}  // namespace quotecheck
