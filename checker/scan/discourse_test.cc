#include "checker/scan/discourse.h"

#include "gtest/gtest.h"

namespace quotecheck {
namespace {

constexpr size_t kRowe = 0, kVane = 1, kBoard = 2;

Place At(size_t sentence, bool subject = false, bool speaks = false, bool quoted = false) {
  Place place;
  place.sentence = sentence;
  place.subject = subject;
  place.speaks = speaks;
  place.quoted = quoted;
  return place;
}

Discourse::Member Person(Gender gender = Gender::kUnknown) {
  Discourse::Member member;
  member.person = true;
  member.gender = gender;
  return member;
}

Query Ask(size_t sentence, Gender gender) {
  Query query;
  query.place = At(sentence, true, true);
  query.gender = gender;
  return query;
}

TEST(DiscourseTest, NothingMentionedIsNobody) {
  EXPECT_FALSE(Discourse().Choose(Ask(0, Gender::kMale)).entity.has_value());
}

TEST(DiscourseTest, GenderMustAgree) {
  Discourse discourse;
  discourse.Note(kRowe, Person(Gender::kFemale), At(0, true, true));
  discourse.Note(kVane, Person(Gender::kMale), At(0));
  EXPECT_EQ(discourse.Choose(Ask(1, Gender::kFemale)).entity, kRowe);
  EXPECT_EQ(discourse.Choose(Ask(1, Gender::kMale)).entity, kVane);
}

TEST(DiscourseTest, BodiesAreNoPersons) {
  Discourse discourse;
  discourse.Note(kBoard, Discourse::Member(), At(0, true, true));
  EXPECT_FALSE(discourse.Choose(Ask(1, Gender::kMale)).entity.has_value());
  Query it = Ask(1, Gender::kUnknown);
  it.person = false;
  EXPECT_EQ(discourse.Choose(it).entity, kBoard);
}

TEST(DiscourseTest, WhomSpeechDescribesWithoutANameIsNobodyOutsideIt) {
  Discourse discourse;
  Discourse::Member unnamed = Person();
  unnamed.named = false;
  discourse.Note(kVane, unnamed, At(0, true, false, /*quoted=*/true));
  EXPECT_FALSE(discourse.Choose(Ask(0, Gender::kMale)).entity.has_value());
  Query inside = Ask(0, Gender::kMale);
  inside.place.quoted = true;
  EXPECT_EQ(discourse.Choose(inside).entity, kVane);
  discourse.Note(kVane, unnamed, At(1, true));
  EXPECT_EQ(discourse.Choose(Ask(2, Gender::kMale)).entity, kVane);
  discourse.Note(kRowe, Person(), At(3, true, false, /*quoted=*/true));
  EXPECT_TRUE(discourse.Choose(Ask(3, Gender::kMale)).entity.has_value());
}

TEST(DiscourseTest, TheBestPlaceInASentenceCounts) {
  Discourse discourse;
  discourse.Note(kRowe, Person(), At(0, true));
  discourse.Note(kRowe, Person(), At(0));
  ASSERT_NE(discourse.LastPlace(kRowe), nullptr);
  EXPECT_TRUE(discourse.LastPlace(kRowe)->subject);
  discourse.Note(kRowe, Person(), At(1));
  EXPECT_FALSE(discourse.LastPlace(kRowe)->subject);
}

TEST(DiscourseTest, TheLastPersonIsTheOneMentionedLastOutsideSpeech) {
  Discourse discourse;
  discourse.Note(kVane, Person(), At(0));
  discourse.Note(kRowe, Person(), At(1));
  discourse.Note(kBoard, Discourse::Member(), At(1));
  EXPECT_TRUE(discourse.IsLastPerson(kRowe));
  EXPECT_FALSE(discourse.IsLastPerson(kVane));
  discourse.Note(kVane, Person(), At(2, false, false, true));
  EXPECT_TRUE(discourse.IsLastPerson(kRowe));
}

TEST(DiscourseTest, TheFocusIsTheLastSubjectWhoSpeaks) {
  Discourse discourse;
  Place main = At(0, true, true);
  main.main_subject = true;
  discourse.Note(kRowe, Person(Gender::kFemale), main);
  discourse.Note(kVane, Person(), At(0, true));
  EXPECT_EQ(discourse.Focus(Ask(1, Gender::kUnknown)), kRowe);
  EXPECT_FALSE(discourse.Focus(Ask(1, Gender::kMale)).has_value());
  main.speaks = false;
  discourse.Note(kVane, Person(), main);
  EXPECT_FALSE(discourse.Focus(Ask(1, Gender::kUnknown)).has_value());
}

TEST(DiscourseTest, SubjectsComeBeforeObjects) {
  Discourse discourse;
  discourse.Note(kRowe, Person(), At(0, true));
  discourse.Note(kVane, Person(), At(0));
  const Choice choice = discourse.Choose(Ask(1, Gender::kMale));
  EXPECT_EQ(choice.entity, kRowe);
  EXPECT_EQ(choice.candidates, (std::vector<size_t>{kRowe, kVane}));
}

TEST(DiscourseTest, WhoIsNamedInsideSpeechIsSeldomItsSource) {
  Discourse discourse;
  discourse.Note(kRowe, Person(), At(0, true, true));
  discourse.Note(kVane, Person(), At(1, true, false, true));
  EXPECT_EQ(discourse.Choose(Ask(1, Gender::kMale)).entity, kRowe);
}

TEST(DiscourseTest, ConfidenceFallsWithTheMargin) {
  Discourse alone, two;
  alone.Note(kRowe, Person(Gender::kMale), At(0, true, true));
  two.Note(kVane, Person(Gender::kMale), At(0, true, true));
  two.Note(kRowe, Person(Gender::kMale), At(0, true, true));
  EXPECT_GT(alone.Choose(Ask(1, Gender::kMale)).confidence,
            two.Choose(Ask(1, Gender::kMale)).confidence);
}

TEST(DiscourseTest, TheOddsPreferTheLastMainSubjectToTheMoreSalient) {
  Discourse discourse;
  Place subject = At(0, true, true);
  subject.main_subject = true;
  for (subject.sentence = 0; subject.sentence < 3; ++subject.sentence) {
    discourse.Note(kRowe, Person(Gender::kMale), subject);
  }
  subject.speaks = false;
  discourse.Note(kVane, Person(Gender::kMale), subject);
  discourse.Note(kRowe, Person(Gender::kMale), At(3));
  Query query = Ask(4, Gender::kMale);
  EXPECT_EQ(discourse.Choose(query).entity, kRowe);
  query.by_odds = true;
  const Choice choice = discourse.Choose(query);
  EXPECT_EQ(choice.entity, kVane);
  EXPECT_EQ(choice.candidates, (std::vector<size_t>{kVane, kRowe}));
  EXPECT_GT(choice.confidence, 0.5);
  const std::vector<AntecedentCandidate> seen = discourse.Antecedents(query);
  ASSERT_EQ(seen.size(), 2u);
  EXPECT_EQ(seen[0].entity, kRowe);
  EXPECT_EQ(seen[0].antecedent.mentions, 4u);
  EXPECT_EQ(seen[0].antecedent.since_first, 4u);
  EXPECT_TRUE(seen[1].antecedent.last_main_subject);
}

TEST(DiscourseTest, ForgetsWhatIsFarBack) {
  Discourse discourse;
  discourse.Note(kRowe, Person(Gender::kMale), At(0, true, true));
  EXPECT_FALSE(discourse.Choose(Ask(40, Gender::kMale)).entity.has_value());
}

TEST(DiscourseTest, RemembersABoundedNumber) {
  Discourse discourse;
  for (size_t e = 0; e < 1000; ++e) discourse.Note(e, Person(), At(e));
  EXPECT_EQ(discourse.LastPlace(0), nullptr);
  ASSERT_NE(discourse.LastPlace(999), nullptr);
  EXPECT_EQ(discourse.LastPlace(999)->sentence, 999u);
}

}  // namespace
}  // namespace quotecheck
