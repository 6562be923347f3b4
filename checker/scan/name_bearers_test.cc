#include "checker/scan/name_bearers.h"

#include <string>
#include <utility>
#include <vector>

#include "absl/strings/str_split.h"
#include "gtest/gtest.h"

namespace quotecheck {
namespace {

NameForm Form(const std::string& words, std::vector<size_t> mentions = {}) {
  NameForm form;
  form.words = absl::StrSplit(words, ' ');
  form.mentions = std::move(mentions);
  return form;
}

NameForm WithPerson(NameForm form) {
  form.person = 1;
  return form;
}

NameForm WithRole(NameForm form) {
  form.has_role = true;
  return form;
}

NameForm WithOwnRole(NameForm form) {
  form.has_role = form.has_own_role = true;
  return form;
}

NameForm WithBody(NameForm form) {
  form.body = 1;
  return form;
}

NameForm Relative(NameForm form) {
  form.relative = true;
  return form;
}

NameForm Speaking(NameForm form) {
  form.speaks = true;
  return form;
}

// One bearer who has all the forms, the first mentioned first.
NameCluster AllOf(const NameForms& forms) {
  NameCluster bearer;
  for (size_t f = 0; f < forms.forms.size(); ++f) bearer.forms.push_back(f);
  return bearer;
}

TEST(NameBearersTest, WhatTheFormsTell) {
  struct Case {
    const char* why;
    std::vector<NameForm> forms;
    bool surely_person;
    bool relative;
    bool speaks_in_full;
  };
  const Case kCases[] = {
      {"a name alone", {Form("orla vane")}, false, false, false},
      {"what only a person has", {WithPerson(Form("orla vane"))}, true, false, false},
      {"a role", {WithRole(Form("orla vane"))}, true, false, false},
      {"a body", {WithBody(Form("halden works"))}, false, false, false},
      {"a title before a bare surname", {WithPerson(Form("vane"))}, false, false, false},
      {"the first form decides who is a person",
       {Form("orla vane"), WithPerson(Form("orla marit vane"))},
       false,
       false,
       false},
      {"a wife", {Relative(Form("orla vane"))}, false, true, false},
      {"a wife by a later form", {Form("orla vane"), Relative(Form("o vane"))}, false, true, false},
      {"a wife who is a minister", {Relative(WithOwnRole(Form("orla vane")))}, true, false, false},
      {"a wife who is a minister by another form",
       {Relative(Form("orla vane")), WithOwnRole(Form("o vane"))},
       false,
       false,
       false},
      {"a wife whose role is being one",
       {Relative(WithRole(Form("orla vane")))},
       true,
       true,
       false},
      {"a speaker", {Speaking(Form("orla vane"))}, false, false, true},
      {"a speaker by a later form",
       {Form("o vane"), Speaking(Form("orla vane"))},
       false,
       false,
       true},
      {"a speaker by the surname alone",
       {Form("orla vane"), Speaking(Form("vane"))},
       false,
       false,
       false},
  };
  for (const Case& c : kCases) {
    const std::vector<SourceMention> mentions;
    const NameForms forms{c.forms, {}};
    const NameBearers bearers(mentions, forms);
    const NameCluster bearer = AllOf(forms);
    EXPECT_EQ(bearers.IsSurelyPerson(bearer), c.surely_person) << c.why;
    EXPECT_EQ(bearers.IsRelative(bearer), c.relative) << c.why;
    EXPECT_EQ(bearers.SpeaksInFull(bearer), c.speaks_in_full) << c.why;
  }
}

// Another's forms tell nothing of a bearer.
TEST(NameBearersTest, OnlyTheBearersOwnFormsCount) {
  const std::vector<SourceMention> mentions(2);
  const NameForms forms{
      {Speaking(Relative(WithPerson(Form("orla vane", {0})))), Form("olve brandt", {1})}, {}};
  const NameBearers bearers(mentions, forms);
  NameCluster brandt;
  brandt.forms = {1};
  EXPECT_FALSE(bearers.IsSurelyPerson(brandt));
  EXPECT_FALSE(bearers.IsRelative(brandt));
  EXPECT_FALSE(bearers.SpeaksInFull(brandt));
  EXPECT_EQ(bearers.FirstMention(brandt), 1);
  EXPECT_EQ(bearers.TimesNamed(brandt, 1), 0);
}

// Mentions of names, each at a place of its own.
std::vector<SourceMention> MentionsApart(size_t count) {
  std::vector<SourceMention> mentions(count);
  for (size_t m = 0; m < count; ++m) mentions[m].name = {10 * m, 10 * m + 5};
  return mentions;
}

TEST(NameBearersTest, TheFirstMentionIsThatOfAnyForm) {
  const std::vector<SourceMention> mentions = MentionsApart(6);
  const NameForms forms{{Form("orla vane", {3, 5}), Form("o vane", {2, 4})}, {}};
  const NameBearers bearers(mentions, forms);
  EXPECT_EQ(bearers.FirstMention(AllOf(forms)), 2);
  EXPECT_EQ(bearers.FirstMention(NameCluster()), mentions.size());
}

TEST(NameBearersTest, NamesBeforeAMentionAreCounted) {
  const std::vector<SourceMention> mentions = MentionsApart(6);
  const NameForms forms{{Form("orla vane", {0, 2, 4}), Form("o vane", {3})}, {}};
  const NameBearers bearers(mentions, forms);
  constexpr size_t kTimes[] = {0, 1, 1, 2, 3, 4, 4};  // by the mention that ends the count
  for (size_t before = 0; before <= mentions.size(); ++before) {
    EXPECT_EQ(bearers.TimesNamed(AllOf(forms), before), kTimes[before]) << before;
  }
}

// "Orla Vane, the mayor" is a mention, and so is "Orla Vane" within it.
TEST(NameBearersTest, ANameThatAnAppositionHasTakenInCountsOnce) {
  std::vector<SourceMention> mentions = MentionsApart(3);
  mentions[1].name = mentions[0].name;
  const NameForms forms{{Form("orla vane", {0, 1, 2})}, {}};
  EXPECT_EQ(NameBearers(mentions, forms).TimesNamed(AllOf(forms), 2), 1);
  EXPECT_EQ(NameBearers(mentions, forms).TimesNamed(AllOf(forms), 3), 2);
}

TEST(NameBearersTest, AFormIsCountedSomeTimesAtMost) {
  constexpr size_t kMany = 100;
  const std::vector<SourceMention> mentions = MentionsApart(kMany);
  NameForms forms{{Form("orla vane")}, {}};
  for (size_t m = 0; m < kMany; ++m) forms.forms.front().mentions.push_back(m);
  const NameBearers bearers(mentions, forms);
  EXPECT_EQ(bearers.TimesNamed(AllOf(forms), kMany), 16);
  EXPECT_EQ(bearers.TimesNamed(AllOf(forms), 5), 5);
}

}  // namespace
}  // namespace quotecheck
