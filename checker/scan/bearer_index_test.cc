#include "checker/scan/bearer_index.h"

#include <string>
#include <vector>

#include "absl/strings/str_split.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"

namespace quotecheck {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

NameForms Forms(const std::vector<std::string>& names) {
  NameForms forms;
  for (const std::string& name : names) {
    forms.forms.emplace_back().words = absl::StrSplit(name, ' ');
  }
  return forms;
}

TEST(BearerIndexTest, EachWordOfAPersonsNameFindsItsBearer) {
  const NameForms forms = Forms({"orla marit vane", "olve vane"});
  BearerIndex index(forms);
  for (size_t f : {0, 1}) {
    index.AddPersonName(forms.forms[f], index.NewCluster(EntityKind::kPerson, f));
  }
  EXPECT_THAT(index.WithSurname("vane"), ElementsAre(0, 1));
  EXPECT_THAT(index.WithGivenName("orla"), ElementsAre(0));
  EXPECT_THAT(index.WithGivenName("olve"), ElementsAre(1));
  EXPECT_THAT(index.WithMiddleName("marit"), ElementsAre(0));
  EXPECT_THAT(index.WithMiddleName("vane"), IsEmpty());
  EXPECT_THAT(index.WithSurname("orla"), IsEmpty());
  EXPECT_THAT(index.WithBodyWord("orla"), IsEmpty());
}

TEST(BearerIndexTest, ABearerIsKeptOnceForAWord) {
  const NameForms forms = Forms({"orla vane", "o vane"});
  BearerIndex index(forms);
  const size_t vane = index.NewCluster(EntityKind::kPerson, 0);
  index.JoinCluster(vane, 1);
  for (const NameForm& form : forms.forms) index.AddPersonName(form, vane);
  EXPECT_THAT(index.WithSurname("vane"), ElementsAre(vane));
  EXPECT_THAT(index.cluster(vane).forms, ElementsAre(0, 1));
  EXPECT_EQ(index.ClusterOf(1), vane);
}

TEST(BearerIndexTest, OfMoreBearersThanTheBoundTheFirstAreKept) {
  const NameForms forms = Forms({"vane"});
  BearerIndex index(forms);
  for (size_t c = 0; c <= BearerIndex::kMaxBearersOfWord; ++c) index.AddSurname("vane", c);
  ASSERT_EQ(index.WithSurname("vane").size(), BearerIndex::kMaxBearersOfWord);
  EXPECT_EQ(index.WithSurname("vane").back(), BearerIndex::kMaxBearersOfWord - 1);
}

TEST(BearerIndexTest, AFormWithoutBearerHasNone) {
  const NameForms forms = Forms({"orla vane", "halden works"});
  BearerIndex index(forms);
  index.AddBodyWord("halden", index.NewCluster(EntityKind::kBody, 1));
  EXPECT_EQ(index.ClusterOf(0), std::nullopt);
  EXPECT_EQ(index.ClusterOf(1), 0);
  EXPECT_THAT(index.WithBodyWord("halden"), ElementsAre(0));
}

TEST(BearerIndexTest, TheFirstFormThatTellsTheGenderDecides) {
  NameForms forms = Forms({"o vane", "orla vane", "vane"});
  forms.forms[1].female = 1;
  forms.forms[2].male = 1;
  BearerIndex index(forms);
  const size_t person = index.NewCluster(EntityKind::kPerson, 0);
  EXPECT_EQ(index.cluster(person).gender, Gender::kUnknown);
  index.JoinCluster(person, 1);
  EXPECT_EQ(index.cluster(person).gender, Gender::kFemale);
  index.JoinCluster(person, 2);
  EXPECT_EQ(index.cluster(person).gender, Gender::kFemale);
  EXPECT_EQ(index.cluster(index.NewCluster(EntityKind::kBody, 1)).gender, Gender::kUnknown);
}

}  // namespace
}  // namespace quotecheck
