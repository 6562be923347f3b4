#include "checker/scan/section_entities.h"

#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "gtest/gtest.h"

namespace quotecheck {
namespace {

using Places = std::vector<std::optional<EntityIndex>>;

SectionEntity Make(EntityKind kind, const std::string& name, bool speaks = true) {
  SectionEntity made;
  made.entity.kind = kind;
  made.entity.name = name;
  made.entity.names = {{name, {}, {}}};
  made.speaks = speaks;
  return made;
}

SectionEntity Person(const std::string& name) { return Make(EntityKind::kPerson, name); }
SectionEntity Body(const std::string& name) { return Make(EntityKind::kBody, name); }
SectionEntity Unnamed(const std::string& name) { return Make(EntityKind::kUnnamed, name); }

SectionEntity Woman(const std::string& name) {
  SectionEntity made = Person(name);
  made.entity.gender = Gender::kFemale;
  return made;
}

SectionEntity Man(const std::string& name) {
  SectionEntity made = Person(name);
  made.entity.gender = Gender::kMale;
  return made;
}

// The article's entities, each "name (forms)", of sections of one entity each.
std::vector<std::string> Joined(const std::vector<SectionEntity>& sections) {
  SectionEntities joined;
  for (const SectionEntity& entity : sections) joined.Add({entity});
  std::vector<std::string> names;
  for (const Entity& entity : joined.Take()) {
    names.push_back(absl::StrCat(entity.name, " (", entity.names.size(), ")"));
  }
  return names;
}

using Strings = std::vector<std::string>;

TEST(SectionEntitiesTest, ASurnameIsWhoIsNamedInFull) {
  EXPECT_EQ(Joined({Person("Ilse Varga"), Person("Varga")}), (Strings{"Ilse Varga (2)"}));
  EXPECT_EQ(Joined({Person("Ilse Varga"), Body("Varga")}), (Strings{"Ilse Varga (2)"}));
  EXPECT_EQ(Joined({Person("Varga"), Person("Ilse Varga")}), (Strings{"Ilse Varga (2)"}));
  EXPECT_EQ(Joined({Person("Ilse Varga"), Person("Ilse M. Varga"), Person("Ilse Varga")}),
            (Strings{"Ilse M. Varga (2)"}));
}

TEST(SectionEntitiesTest, OfSeveralBearersOfASurnameItIsNobody) {
  EXPECT_EQ(Joined({Person("Ilse Varga"), Person("Tomas Varga"), Person("Varga")}),
            (Strings{"Ilse Varga (1)", "Tomas Varga (1)", "Varga (1)"}));
  EXPECT_EQ(Joined({Woman("Ilse Varga"), Man("Tomas Varga"), Woman("Varga")}),
            (Strings{"Ilse Varga (2)", "Tomas Varga (1)"}));
  EXPECT_EQ(Joined({Woman("Ilse Varga"), Man("Varga")}), (Strings{"Ilse Varga (1)", "Varga (1)"}));
}

TEST(SectionEntitiesTest, APlaceIsNobodysSurname) {
  EXPECT_EQ(Joined({Person("Ada London"), Body("London")}),
            (Strings{"Ada London (1)", "London (1)"}));
}

TEST(SectionEntitiesTest, BodiesAndDescriptionsAreTheSameByName) {
  EXPECT_EQ(Joined({Body("Harwick Port Board"), Body("Harwick Port Board")}),
            (Strings{"Harwick Port Board (1)"}));
  EXPECT_EQ(Joined({Unnamed("a port worker"), Unnamed("A port worker"), Unnamed("a worker")}),
            (Strings{"a port worker (2)", "a worker (1)"}));
  EXPECT_EQ(Joined({Unnamed("a Varga"), Person("A Varga")}),
            (Strings{"a Varga (1)", "A Varga (1)"}));
  SectionEntity spelt_out = Body("Harwick Port Board");
  spelt_out.entity.names.push_back({"HPB", {}, {}});
  EXPECT_EQ(Joined({spelt_out, Body("HPB")}), (Strings{"Harwick Port Board (2)"}));
  EXPECT_EQ(Joined({Body("HPB"), spelt_out}), (Strings{"Harwick Port Board (2)"}));
}

TEST(SectionEntitiesTest, EntitiesOfOneSectionStayApart) {
  SectionEntities joined;
  EXPECT_EQ(joined.Add({Person("Ilse Varga"), Person("Varga")}),
            (Places{EntityIndex(0), EntityIndex(1)}));
  EXPECT_EQ(joined.Add({Person("Ilse Varga"), Person("Ilse Varga")}),
            (Places{EntityIndex(0), EntityIndex(2)}));
}

TEST(SectionEntitiesTest, WhatIsKnownOfOneIsPutTogether) {
  SectionEntity first = Person("Ilse Varga");
  first.entity.roles = {"mayor"};
  SectionEntity second = Woman("Varga");
  second.entity.roles = {"mayor", "port chief"};
  second.entity.speaks_for = "Harwick Port Board";
  SectionEntities joined;
  joined.Add({first});
  EXPECT_EQ(joined.Add({second}), Places{EntityIndex(0)});
  const std::vector<Entity> entities = joined.Take();
  ASSERT_EQ(entities.size(), 1u);
  EXPECT_EQ(entities[0].roles, (Strings{"mayor", "port chief"}));
  EXPECT_EQ(entities[0].gender, Gender::kFemale);
  EXPECT_EQ(entities[0].speaks_for, "Harwick Port Board");
}

TEST(SectionEntitiesTest, RemembersSoManyThatDoNotSpeak) {
  constexpr size_t kMany = 70'000;
  constexpr size_t kRemembered = 65'536;
  SectionEntities joined;
  for (size_t i = 0; i < kMany; ++i) {
    joined.Add({Make(EntityKind::kBody, absl::StrCat("Board ", i), /*speaks=*/false)});
  }
  const size_t last = kMany - 1;
  EXPECT_EQ(joined.Add({Body(absl::StrCat("Board ", last))}), Places{EntityIndex(kRemembered)});
  EXPECT_EQ(joined.Add({Make(EntityKind::kBody, "Board 1", false)}), Places{EntityIndex(1)});
  EXPECT_EQ(joined.Take().size(), kRemembered + 1);
}

}  // namespace
}  // namespace quotecheck
