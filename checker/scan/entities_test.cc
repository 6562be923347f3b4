#include "checker/scan/entities.h"

#include <algorithm>
#include <memory>
#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/string_view.h"
#include "checker/scan/marked_text.h"
#include "gtest/gtest.h"

namespace quotecheck {
namespace {

struct Resolved {
  std::string text;
  Document document;
  std::vector<SourceMention> mentions;
  EntityTable table;
};

// The document looks into the text, so both live in one place.
std::unique_ptr<Resolved> Resolve(std::string text) {
  auto resolved = std::make_unique<Resolved>();
  resolved->text = std::move(text);
  resolved->document = AnalyzeText(resolved->text);
  resolved->mentions = FindMentions(resolved->document);
  resolved->table =
      ResolveEntities(resolved->document, PairMarks(resolved->document), resolved->mentions);
  return resolved;
}

// The name of whom the mention that is or begins at `span` stands for; "?" for nobody.
std::string SpeakerOf(const Resolved& resolved, TextSpan span) {
  for (size_t m = 0; m < resolved.mentions.size(); ++m) {
    if (resolved.mentions[m].span != span) continue;
    const auto& entity = resolved.table.referents[m].entity;
    return entity ? resolved.table.entities[entity->value()].entity.name : "?";
  }
  return "no mention";
}

const Entity* FindEntity(const EntityTable& table, absl::string_view name) {
  for (const LocalEntity& local : table.entities) {
    if (local.entity.name == name) return &local.entity;
  }
  return nullptr;
}

// Marked mentions and whom each stands for, "?" for nobody.
struct Case {
  const char* marked;
  std::vector<std::string> speakers;
};

void ExpectSpeakers(const std::vector<Case>& cases) {
  for (const Case& c : cases) {
    const MarkedText input = ParseMarkedText(c.marked);
    const auto resolved = Resolve(input.text);
    ASSERT_EQ(input.spans.size(), c.speakers.size()) << c.marked;
    for (size_t i = 0; i < input.spans.size(); ++i) {
      EXPECT_EQ(SpeakerOf(*resolved, input.spans[i]), c.speakers[i])
          << "mention " << i << " of: " << c.marked;
    }
  }
}

TEST(EntitiesTest, HeIsWhoeverHasJustBecomeTheSubject) {
  ExpectSpeakers({
      {"Robert Tull spoke. Tull was ill. Tull sat down. Later Peter Vane accused Tull of delay. "
       "\"No,\" {he} said.",
       {"Peter Vane"}},
      {"Robert Tull spoke. Tull was ill. Tull sat down. Then came Maria Quill. \"No,\" {he} said.",
       {"Robert Tull"}},
  });
}

TEST(EntitiesTest, CaptionsAndTitlesAreAsides) {
  ExpectSpeakers({
      {"Robert Tull spoke on Monday.\n\nJUST WATCHED Peter Vane answers Replay More Videos ... "
       "MUST "
       "WATCH Peter Vane answers 02:10\n\n\"No,\" {he} said.",
       {"Robert Tull"}},
      {"Robert Tull spoke on Monday.\n\nPhotos: Harbour day Peter Vane smiles. Hide Caption 1 of 1"
       "\n\n\"No,\" {he} said.",
       {"Robert Tull"}},
      // A caption goes on with what the text says, and with what it says itself.
      {"Robert Tull spoke.\n\n{He} smiles. Hide Caption 1 of 1\n\nMaria Quill left.",
       {"Robert Tull"}},
      {"Robert Tull spoke.\n\nPhotos: Harbour day Peter Vane waves. {He} lost. Hide Caption 1 of 1",
       {"Peter Vane"}},
  });
}

TEST(EntitiesTest, WhatElseSomebodyIsBringsNobodyIntoPlay) {
  ExpectSpeakers({
      {"Maria Quill won. The former mayor, editor and secretary of state is a front-runner. "
       "\"No,\" {she} said.",
       {"Maria Quill"}},
  });
}

TEST(EntitiesTest, WhoIsIntroducedByName) {
  ExpectSpeakers({
      {"One student left. {Another student} – a girl named Maria Quill – said no.",
       {"Maria Quill"}},
      {"{The man}, identified only as Tull, said no.", {"Tull"}},
      {"{A baker} named Robert Vane said no.", {"Robert Vane"}},
      {"Robert Vane ran. {The mayor} named Robert Vane head of the harbour.", {"The mayor"}},
      {"{A clerk} called Robert Vane a fool.", {"A clerk"}},
  });
}

TEST(EntitiesTest, ASurnameInCapitals) {
  ExpectSpeakers({
      {"Maria Quill came.\n\n{QUILL} on the port: \"It stays.\"\n\n{Quill} said no.",
       {"Maria Quill", "Maria Quill"}},
      {"Maria Quill came. {The QUILL} said no.", {"QUILL"}},
  });
}

TEST(EntitiesTest, ASurnameThatIsATitleOrABodysNounToo) {
  ExpectSpeakers({
      {"Rep. Maria B. King came. {King} said no. {The king} sat.", {"Maria B. King", "The king"}},
      {"The strategist, Aurelio Law, came. {Law} said no.", {"Aurelio Law"}},
      {"Rep. Maria B. Camp came. {Camp} said no.", {"Maria B. Camp"}},
  });
}

TEST(EntitiesTest, ASurnameAfterTheArticle) {
  ExpectSpeakers({
      {"Maria Quill came. In the Quill of old, {Quill} said, she saw herself.", {"Maria Quill"}},
      {"Maria Globe came. The Globe is old. {The Globe} said no. The Globe is right.", {"Globe"}},
  });
}

TEST(EntitiesTest, ASaintIsNobodysFullName) {
  ExpectSpeakers({
      {"Pope Olav came to St. Olav's Square. {Olav} said no.", {"Olav"}},
  });
}

TEST(EntitiesTest, WhatStandsBehindADash) {
  ExpectSpeakers({
      {"Maria Quill — a former Harbour Board {new media aide} who left — said no. {She} was glad.",
       {"Maria Quill", "Maria Quill"}},
      {"Maria Quill left – the harbour of {a senator} who said no.", {"a senator"}},
  });
}

TEST(EntitiesTest, WhoseAgeADescriptionTells) {
  ExpectSpeakers({
      {"Maria Quill, 20, works at the port. {The 20-year-old} said no.", {"Maria Quill"}},
      {"Maria Quill (20) works here. Robert Vane left. {The 20-year-old} said no.",
       {"Maria Quill"}},
      {"It was 20-year-old Maria Quill. {The 20-year-old} said no.", {"Maria Quill"}},
      {"Maria Quill, 20, came. Peter Quill, 30, and Robert Vane, 20, left. A storm broke. "
       "{The 20-year-old} said no.",
       {"The 20-year-old"}},
      {"Maria Quill works at the port. {The 20-year-old} said no.", {"Maria Quill"}},
      {"Maria Quill came. Robert Vane went. A storm broke. {The 20-year-old} said no.",
       {"The 20-year-old"}},
  });
}

TEST(EntitiesTest, AStatementSpeaksForWhoIssuedIt) {
  ExpectSpeakers({
      {"The Harbour Board met. \"No,\" {the Harbour Board statement} said.", {"Harbour Board"}},
      {"Maria Quill left. \"No,\" {Quill's letter} said.", {"Maria Quill"}},
      {"The Harbour Board met. \"No,\" {the Harbour Board report} said.",
       {"the Harbour Board report"}},
      {"The Harbour Board met. \"No,\" {the Harbour Board statement} said. \"Never,\" {the "
       "statement} "
       "added.",
       {"Harbour Board", "Harbour Board"}},
      {"\"No,\" {a statement} from Maria Quill read. \"Never,\" {the statement} added.",
       {"Maria Quill", "Maria Quill"}},
      {"\"No,\" {a letter} on Monday by the Harbour Board said.", {"Harbour Board"}},
      {"\"No,\" {a letter obtained by the Harbour Board} said.",
       {"a letter obtained by the Harbour Board"}},
      {"In a statement, Maria Quill said no. \"Never,\" {the statement} added.", {"Maria Quill"}},
      {"Maria Quill said no in a letter. \"Never,\" {the letter} added.", {"Maria Quill"}},
      {"Maria Quill issued a statement. \"Never,\" {the statement} said.", {"Maria Quill"}},
      {"Maria Quill read a statement. \"Never,\" {the statement} said.", {"the statement"}},
      // The owner of what is said, and of a report; a name before it may tell what it is about.
      {"Mayor Maria Quill came. {The mayor's remarks} said it all.", {"Maria Quill"}},
      {"Maria Quill came. {Her remarks} said it all.", {"Maria Quill"}},
      {"The Harbour Board met. \"No,\" {the Harbour Board's report} said.", {"Harbour Board"}},
      {"Maria Quill left. \"No,\" {Quill's statement} said. A statement came from the mill. "
       "\"Yes,\" {the statement} "
       "said.",
       {"Maria Quill", "A statement"}},
  });
}

TEST(EntitiesTest, PartyAndStateTellWhoIsDescribed) {
  ExpectSpeakers({
      {"At the old bridge Rep. Maria Quill (R-Ky.) spoke for an hour to Sen. Peter Vane, D-New "
       "Jersey, and others. {The Kentucky Republican} said no. {The New Jersey senator} said yes.",
       {"Maria Quill", "Peter Vane"}},
      {"Sen. Maria Quill (R-Ky.) left. Later {the Ohio senator} said no.", {"the Ohio senator"}},
      {"Republican nominee Maria Quill left. {The Democratic nominee} said no.",
       {"The Democratic nominee"}},
      {"President Maria Quill left. Later {the former president} said no.",
       {"the former president"}},
  });
}

TEST(EntitiesTest, ShortNamesStandForTheFullest) {
  ExpectSpeakers({
      {"Maria Quill came late. {Quill} said no.", {"Maria Quill"}},
      {"{Quill} said no. Mayor Maria Quill came late.", {"Maria Quill"}},
      {"Abdul Salam Hadani came. {Abdul} said no.", {"Abdul Salam Hadani"}},
      {"Maria B. Quill came. Then {Maria Quill} said no.", {"Maria B. Quill"}},
      {"Robert Tull came. Later {Bob Tull} said no.", {"Robert Tull"}},
      {"The mayor, Maria Quill, came. {Ms. Quill} said no.", {"Maria Quill"}},
  });
}

// Who is introduced as a relative does not take the bare surname from whom the article calls so.
TEST(EntitiesTest, RelativesOfTheBearerOfASurname) {
  ExpectSpeakers({
      {"Quill left. {President Quill} said no. First lady Maria Quill came. {Quill} said yes. "
       "{Mrs. Quill} slept. {Mr. Quill} sat.",
       {"Quill", "Quill", "Maria Quill", "Quill"}},
      {"Robert Quill came. His father, Peter B. Quill, was ill. {Mr. Quill} said no.",
       {"Robert Quill"}},
      // She is whom the article is about.
      {"Maria Quill, the wife of Robert Quill, came. Maria Quill sat down. {Quill} said no.",
       {"Maria Quill"}},
      {"Robert Quill came. His father, Peter Quill, said yes. {Quill} said no.", {"Peter Quill"}},
      {"The senator's wife, Maria Quill, is the mayor. Mayor Maria Quill came. {Quill} said no.",
       {"Maria Quill"}},
      {"First lady Maria Quill came. {Quill} said no.", {"Maria Quill"}},
  });
}

TEST(EntitiesTest, ASurnameThatIsAPlacesToo) {
  ExpectSpeakers({
      {"The mayor, Maria Holland, came. {Holland} said no. She is from {Holland}.",
       {"Maria Holland", "Holland"}},
      {"Oil-rich Norway came. {Norway} said no.", {"Norway"}},
  });
}

TEST(EntitiesTest, AnArticleBelongsToTheNameBehindIt) {
  ExpectSpeakers({
      {"{President Karim al-Tawil} came. {Al-Tawil} sat. {Tawil} spoke. It was {al-Tawil}, who "
       "said no.",
       {"Karim al-Tawil", "Karim al-Tawil", "Karim al-Tawil", "Karim al-Tawil"}},
  });
}

TEST(EntitiesTest, PeopleOfOneSurnameStayApart) {
  ExpectSpeakers({
      {"Maria Quill met Robert Quill. {Mr. Quill} said no. {Ms. Quill} said yes.",
       {"Robert Quill", "Maria Quill"}},
      {"{Maria Quill} met {Robert Quill}.", {"Maria Quill", "Robert Quill"}},
  });
}

// The main bearer of a surname is the one whom the article mostly speaks of.
TEST(EntitiesTest, BareSurnamesOfAFamily) {
  ExpectSpeakers({
      {"Robert Quill came. Quill said no. Maria Quill left. {Quill} said yes.", {"Robert Quill"}},
      {"Robert Quill came. Maria Quill left. {Quill} said yes.", {"Maria Quill"}},
      {"{Quill} said no. Robert Quill came. Maria Quill left. Maria Quill slept.", {"Maria Quill"}},
      // Of a family of which one is never named in full.
      {"Maria Quill came. {Mr. Quill} said no. {Mrs. Quill} said yes.", {"Quill", "Maria Quill"}},
  });
}

TEST(EntitiesTest, Pronouns) {
  ExpectSpeakers({
      {"Maria Quill met Robert Dorn. {She} said no.", {"Maria Quill"}},
      {"Maria Quill met Robert Dorn. {He} said no.", {"Robert Dorn"}},
      {"Pavel Dorn said no. Talks failed, {he} said.", {"Pavel Dorn"}},
      {"The talks failed. {She} said no.", {"?"}},
      {"They met Maria Quill, {who} said no.", {"Maria Quill"}},
      {"They met the western members, {who} said no.", {"the western members"}},
      // The subject of a role's apposition, and the first of a joined subject, are in play.
      {"Joaquim Vane said no. The port's director, Mirela Tan, came. {She} said yes.",
       {"Mirela Tan"}},
      {"Hadiza Vane came. Leopold Anand and his wife left. {He} said no.", {"Leopold Anand"}},
      {"Hadiza Vane came. Aurelio Banks, the artistic director, left. {He} said no.",
       {"Aurelio Banks"}},
  });
}

TEST(EntitiesTest, FirstPersonOutsideSpeechIsNobody) {
  ExpectSpeakers({{"Maria Quill came. {I} said no.", {"?"}}});
}

TEST(EntitiesTest, FirstPersonInsideSpeechIsItsSource) {
  const MarkedText input =
      ParseMarkedText("{Maria Quill} told the port: \"{I} said no and left.\"");
  const Document document = AnalyzeText(input.text);
  const std::vector<SourceMention> mentions = FindMentions(document);
  size_t source = mentions.size(), first_person = mentions.size();
  for (size_t m = 0; m < mentions.size(); ++m) {
    if (mentions[m].span == input.spans[0]) source = m;
    if (mentions[m].span == input.spans[1]) first_person = m;
  }
  ASSERT_LT(source, mentions.size());
  ASSERT_LT(first_person, mentions.size());
  const CreditedSpeech speech{{input.spans[1].begin, input.text.size() - 1}, source, {}};
  const EntityTable table = ResolveEntities(document, PairMarks(document), mentions, {speech});
  ASSERT_TRUE(table.referents[first_person].entity.has_value());
  EXPECT_EQ(table.referents[first_person].entity, table.referents[source].entity);
}

// Marked are a source, what it says in the reporter's words, and a pronoun.
TEST(EntitiesTest, WhoSpeaksIsTheLastWhomTheReporterCredits) {
  const MarkedText input = ParseMarkedText(
      "Peter Vane came. Vane sat down. Vane spoke. {Robert Tull} told the port {Vane had announced "
      "a "
      "strike}. \"It begins on Monday,\" {he} said.");
  const Document document = AnalyzeText(input.text);
  const std::vector<SourceMention> mentions = FindMentions(document);
  const auto mention_at = [&](TextSpan span) {
    return static_cast<size_t>(
        std::find_if(mentions.begin(), mentions.end(),
                     [&](const SourceMention& m) { return m.span == span; }) -
        mentions.begin());
  };
  const size_t source = mention_at(input.spans[0]);
  const size_t pronoun = mention_at(input.spans[2]);
  ASSERT_LT(source, mentions.size());
  ASSERT_LT(pronoun, mentions.size());
  const EntityTable table = ResolveEntities(document, PairMarks(document), mentions,
                                            {CreditedSpeech{input.spans[1], source, {}}});
  ASSERT_TRUE(table.referents[pronoun].entity.has_value());
  EXPECT_EQ(table.entities[table.referents[pronoun].entity->value()].entity.name, "Robert Tull");
}

TEST(EntitiesTest, RolesTiedByTitleAndApposition) {
  ExpectSpeakers({
      {"Foreign Minister Pavel Dorn came. {The minister} said no.", {"Pavel Dorn"}},
      {"Pavel Dorn, the Tarnish envoy, came. {The envoy} said no.", {"Pavel Dorn"}},
      {"The mayor, Maria Quill, came. {The mayor} said no.", {"Maria Quill"}},
      {"Prime Minister Maria Quill came. {The Prime Minister} said no.", {"Maria Quill"}},
      {"Sen. Maria Quill came. {The senator} said no.", {"Maria Quill"}},
      {"Pavel Dorn, {the Tarnish envoy}, said no.", {"Pavel Dorn"}},
  });
  const auto resolved = Resolve("Foreign Minister Pavel Dorn came. Dorn, a former diver, left.");
  const Entity* dorn = FindEntity(resolved->table, "Pavel Dorn");
  ASSERT_NE(dorn, nullptr);
  EXPECT_EQ(dorn->roles, (std::vector<std::string>{"Foreign Minister", "a former diver"}));
}

TEST(EntitiesTest, RolesTiedByAVerb) {
  ExpectSpeakers({
      {"The chair of the port is Maria Quill. Now {she} said no.", {"Maria Quill"}},
      {"Maria Quill is the mayor of Dunmore. Robert Vane came. {The mayor} said no.",
       {"Maria Quill"}},
      {"Maria Quill is no mayor. Robert Vane came. {The mayor} said no.", {"The mayor"}},
  });
}

TEST(EntitiesTest, RolesOfOtherNames) {
  ExpectSpeakers({
      {"Maria Quill, the coach of Tarn, left. Ann Vane came. {The Tarn coach} said no.",
       {"Maria Quill"}},
      {"Maria Quill, the coach of Tarn, left. {The Dunmore coach} said no.", {"The Dunmore coach"}},
  });
}

TEST(EntitiesTest, WiderRoles) {
  ExpectSpeakers({
      {"Russian President Pavel Dorn came with Maria Quill. According to {the Russian leader}, no.",
       {"Pavel Dorn"}},
      {"Russian President Pavel Dorn came. According to {the Tarnish leader}, no.",
       {"the Tarnish leader"}},
  });
}

// "the senator" is whom the sentence before speaks of; "the judge" is somebody new.
TEST(EntitiesTest, Epithets) {
  ExpectSpeakers({
      {"Maria Quill left early. \"No,\" {the senator} said.", {"Maria Quill"}},
      {"Maria Quill left early. \"No,\" said {the usher}.", {"Maria Quill"}},
      {"Maria Quill left early. \"No,\" {the judge} said.", {"the judge"}},
      {"Robert Tull spoke. Tull was ill. Tull sat down. Later Maria Quill accused Tull of delay. "
       "\"No,\" {the senator} said.",
       {"Maria Quill"}},
      {"Maria Quill left while {the senator} said no.", {"the senator"}},
      {"While Maria Quill left early, {the senator} said no.", {"Maria Quill"}},
      {"Governor Maria Quill left early. \"No,\" {the senator} said.", {"the senator"}},
      {"Maria Quill left early, Ann Vane late. \"No,\" {the usher} said.", {"the usher"}},
      {"Maria Quill left early. A driver came. \"No,\" {the usher} said.", {"the usher"}},
      {"Maria Quill came with her agent. \"No,\" {the striker} said.", {"Maria Quill"}},
      {"\"No,\" said Jon Vane, the coach of Tarn. Maria Quill did not mind. \"Yes,\" "
       "{the Dunmore coach} said.",
       {"Maria Quill"}},
  });
}

TEST(EntitiesTest, SpokespeopleSpeakForABody) {
  const auto named = Resolve("Kremlin spokesman Pavel Dorn said no.");
  ASSERT_NE(FindEntity(named->table, "Pavel Dorn"), nullptr);
  EXPECT_EQ(FindEntity(named->table, "Pavel Dorn")->speaks_for, "Kremlin");
  const auto unnamed = Resolve("A spokesman for the Harbour Ministry said no.");
  const Entity* spokesman = FindEntity(unnamed->table, "A spokesman for the Harbour Ministry");
  ASSERT_NE(spokesman, nullptr);
  EXPECT_EQ(spokesman->kind, EntityKind::kUnnamed);
  EXPECT_EQ(spokesman->speaks_for, "Harbour Ministry");
  const auto titled = Resolve("Ministry of Ports spokeswoman Maria Quill said no.");
  ASSERT_NE(FindEntity(titled->table, "Maria Quill"), nullptr);
  EXPECT_EQ(FindEntity(titled->table, "Maria Quill")->speaks_for, "Ministry of Ports");
  const auto nobodys = Resolve("The company's spokesman, Pavel Dorn, said no.");
  ASSERT_NE(FindEntity(nobodys->table, "Pavel Dorn"), nullptr);
  EXPECT_EQ(FindEntity(nobodys->table, "Pavel Dorn")->speaks_for, "");
}

TEST(EntitiesTest, BodiesAndTheirAcronyms) {
  ExpectSpeakers({
      {"The Federal Harbour Board (FHB) met. {The FHB} said no.", {"Federal Harbour Board"}},
      {"The Harbour Ministry met. {The ministry} said no.", {"Harbour Ministry"}},
  });
}

TEST(EntitiesTest, TheCompanyIsTheBodySpokenOfLast) {
  ExpectSpeakers({
      {"Stennel Aggregates closed the yard. \"No,\" {the company} said.", {"Stennel Aggregates"}},
      {"They left Stennel Aggregates. {The company} said no.", {"The company"}},
      {"Denmark closed the yard. {The company} said no.", {"The company"}},
      {"Harwin Rail says so. \"No,\" {the company} said.", {"Harwin Rail"}},
      {"The Dorn Council met and the Dorn Council left. Stennel Aggregates said it was wronged. "
       "\"No,\" {the company} said.",
       {"Stennel Aggregates"}},
      {"Harwin Rail says so. Rail left. \"No,\" {the company} said.", {"the company"}},
      {"Harwin Rail, a lawyer, says so. \"No,\" {the company} said.", {"the company"}},
  });
}

TEST(EntitiesTest, AcronymsBeforeTheFullName) {
  ExpectSpeakers({
      {"{The FHB} met. The Federal Harbour Board said no.", {"Federal Harbour Board"}},
  });
}

TEST(EntitiesTest, TurnsOfATranscript) {
  ExpectSpeakers({
      {"{SMITH}: Why?\n\n{MARIA QUILL}: I went.\n\nJohn Smith and Maria Quill met.",
       {"John Smith", "Maria Quill"}},
  });
  const MarkedText input = ParseMarkedText("{QUILL}: No. {I} said so.\n\nMaria Quill met me.");
  const Document document = AnalyzeText(input.text);
  const std::vector<SourceMention> mentions = FindMentions(document);
  const TextSpan turn{input.spans[0].end + 2, input.spans[1].end + 8};
  const EntityTable table =
      ResolveEntities(document, PairMarks(document), mentions, {CreditedSpeech{turn, 0, {}}});
  const auto first_person =
      std::find_if(mentions.begin(), mentions.end(),
                   [&](const SourceMention& m) { return m.span == input.spans[1]; });
  ASSERT_NE(first_person, mentions.end());
  const Referent& referent = table.referents[static_cast<size_t>(first_person - mentions.begin())];
  ASSERT_TRUE(referent.entity.has_value());
  EXPECT_EQ(table.entities[referent.entity->value()].entity.name, "Maria Quill");
}

TEST(EntitiesTest, UnnamedSourcesAreEntitiesOfTheirOwn) {
  ExpectSpeakers({
      {"{A senior official} said no. {A senior official} said yes. {A driver} came.",
       {"A senior official", "A senior official", "A driver"}},
  });
}

TEST(EntitiesTest, PrintedFormsInOrderOfFirstPlace) {
  const auto resolved = Resolve("Quill came. Maria Quill spoke. Then Ms. Quill left.");
  const Entity* quill = FindEntity(resolved->table, "Maria Quill");
  ASSERT_NE(quill, nullptr);
  ASSERT_EQ(quill->names.size(), 2u);
  EXPECT_EQ(quill->names[0].text, "Quill");
  EXPECT_EQ(quill->names[1].text, "Maria Quill");
  EXPECT_EQ(quill->gender, Gender::kFemale);
}

TEST(EntitiesTest, HeadlineNamesAreTheBodys) {
  const auto body = Resolve("Maria Quill said no. Quill left.");
  const std::string text = "Quill says no to Robert Dorn";
  const Document title = AnalyzeText(text);
  const NameWords known = CollectNameWords(body->document, body->mentions);
  const std::vector<SourceMention> mentions = FindMentions(title, &known);
  std::vector<Entity> entities;
  for (const LocalEntity& local : body->table.entities) entities.push_back(local.entity);
  const TitleEntities resolved = ResolveTitleEntities(title, PairMarks(title), mentions, entities);
  ASSERT_EQ(resolved.referents.size(), mentions.size());
  bool quill = false, dorn = false;
  for (size_t m = 0; m < mentions.size(); ++m) {
    const auto& entity = resolved.referents[m].entity;
    if (!entity) continue;
    const size_t e = entity->value();
    if (e < body->table.entities.size()) {
      quill = quill || body->table.entities[e].entity.name == "Maria Quill";
    } else {
      dorn = dorn || resolved.added[e - body->table.entities.size()].entity.name == "Robert Dorn";
    }
  }
  EXPECT_TRUE(quill);
  EXPECT_TRUE(dorn);
}

// Whom the article calls by the bare surname is whom its headline calls so.
TEST(EntitiesTest, ABareNameInTheHeadline) {
  const auto body = Resolve("President Quill said no. First lady Maria Quill came. Quill left.");
  std::vector<Entity> entities;
  for (const LocalEntity& local : body->table.entities) entities.push_back(local.entity);
  const Document title = AnalyzeText("Quill says no");
  const NameWords known = CollectNameWords(body->document, body->mentions);
  const std::vector<SourceMention> mentions = FindMentions(title, &known);
  const TitleEntities resolved = ResolveTitleEntities(title, PairMarks(title), mentions, entities);
  ASSERT_FALSE(resolved.referents.empty());
  ASSERT_TRUE(resolved.referents.front().entity.has_value());
  EXPECT_EQ(entities[resolved.referents.front().entity->value()].name, "Quill");
}

TEST(EntitiesTest, AnyTextKeepsReferentsInRange) {
  std::string text;
  unsigned seed = 11;
  for (int i = 0; i < 4000; ++i) {
    seed = seed * 1664525u + 1013904223u;
    const char* const pieces[] = {"Maria ", "Quill ", "he ", "\"",   "said ", "the minister ",
                                  ", ",     "I ",     ". ",  "who ", "\n\n",  "Mr. ",
                                  "of ",    "FHB ",   "(",   ") "};
    text += pieces[(seed >> 16) % 16];
  }
  const auto resolved = Resolve(text);
  ASSERT_EQ(resolved->table.referents.size(), resolved->mentions.size());
  for (const Referent& referent : resolved->table.referents) {
    if (referent.entity) {
      ASSERT_LT(referent.entity->value(), resolved->table.entities.size());
      ASSERT_GE(referent.confidence, 0.5);
      ASSERT_LE(referent.confidence, 1.0);
    } else {
      ASSERT_FALSE(referent.reason.empty());
    }
    for (EntityIndex candidate : referent.candidates) {
      ASSERT_LT(candidate.value(), resolved->table.entities.size());
    }
  }
}

}  // namespace
}  // namespace quotecheck
