#include "checker/resolve/resolve_speakers.h"

#include <algorithm>
#include <vector>

#include "checker/resolve/batch_of.h"
#include "gtest/gtest.h"

namespace quotecheck {
namespace {

TEST(ResolveSpeakersTest, UnnamedSourcesNeverLeaveTheirArticle) {
  EXPECT_EQ(BatchOf({{Unnamed("a senior official")}, {Unnamed("a senior official")}}).Summary(),
            "0.0=a-senior-official 1.0=a-senior-official-2");
  EXPECT_EQ(BatchOf({{Body({"police"})}, {Body({"police"})}}).Summary(), "0.0=police 1.0=police-2");
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
