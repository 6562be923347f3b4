#include "checker/scan/content_openings.h"

#include "checker/scan/cued_text.h"
#include "gtest/gtest.h"

namespace quotecheck {
namespace {

CueVerb Reporting() {
  CueVerb verb;
  verb.takes_that = true;
  verb.takes_quotation = true;
  return verb;
}

TEST(ContentOpeningsTest, WhatReportedWordsBeginWith) {
  struct Case {
    const char* marked;  // "{}" stands before the first of them
    ContentOpening opening;
  };
  constexpr Case kCases[] = {
      {"Vane said {}“it holds”.", ContentOpening::kQuotation},
      {"Vane said{}, “It holds.”", ContentOpening::kQuotation},
      {"Vane said{}: “It holds.”", ContentOpening::kQuotation},
      {"Vane said{}: it holds.", ContentOpening::kClause},
      {"Vane said{}, it seems.", ContentOpening::kNone},
      {"Vane said{}:", ContentOpening::kNone},
      {"Vane said {}that it holds.", ContentOpening::kThat},
      {"Vane asked {}whether it holds.", ContentOpening::kQuestion},
      {"Vane asked {}who holds it.", ContentOpening::kQuestion},
      {"Vane said {}to go.", ContentOpening::kNone},
      {"Vane said {}it holds.", ContentOpening::kClause},
      {"Vane said {}and left.", ContentOpening::kNone},
      {"Vane said{}.", ContentOpening::kNone},
  };
  for (const Case& c : kCases) {
    const CuedText text(c.marked);
    EXPECT_EQ(OpeningAt(text.view, Reporting(), text.Marked().begin), c.opening) << c.marked;
  }
}

TEST(ContentOpeningsTest, WhatTheVerbTakes) {
  const auto opening = [](const char* marked, const CueVerb& verb) {
    const CuedText text(marked);
    return OpeningAt(text.view, verb, text.Marked().begin);
  };
  CueVerb promises;
  promises.takes_infinitive = true;
  for (const char* marked : {"Vane promised {}to go.", "Vane promised {}not to go.",
                             "Vane promised {}to publicly say so.", "Vane vowed {}to “go on”."}) {
    EXPECT_EQ(opening(marked, promises), ContentOpening::kInfinitive) << marked;
    EXPECT_EQ(opening(marked, CueVerb()), ContentOpening::kNone) << marked;
  }
  EXPECT_EQ(opening("Vane promised {}to the board a gate.", promises), ContentOpening::kNone);

  CueVerb praises;
  praises.takes_object = true;
  praises.strength = CueStrength::kStrong;
  EXPECT_EQ(opening("Vane praised {}the dam.", praises), ContentOpening::kObject);
  EXPECT_EQ(opening("Vane told {}how it holds.", praises), ContentOpening::kQuestion);
  EXPECT_EQ(opening("Vane told {}that it holds.", praises), ContentOpening::kNone);
  praises.strength = CueStrength::kWeak;
  EXPECT_EQ(opening("Vane praised {}the dam.", praises), ContentOpening::kNone);
}

TEST(ContentOpeningsTest, PlainOpenings) {
  for (const char* marked : {"Vane said {}“it holds”.", "Vane said{}: it holds.",
                             "Vane said{}, “It holds.”", "Vane said {}that it holds."}) {
    const CuedText text(marked);
    EXPECT_TRUE(OpensPlainly(text.view, text.Marked().begin)) << marked;
  }
  for (const char* marked : {"Vane said {}it holds.", "Vane said{}, it seems.",
                             "{}That holds, Vane said.", "Vane said{}."}) {
    const CuedText text(marked);
    EXPECT_FALSE(OpensPlainly(text.view, text.Marked().begin)) << marked;
  }
}

TEST(ContentOpeningsTest, WordsBeforeAPlainOpening) {
  CueVerb tells = Reporting();
  tells.takes_addressee = true;
  struct Case {
    const char* marked;  // what is skipped
    CueVerb verb;
    SourcePlace source = SourcePlace::kBefore;
  };
  const Case cases[] = {
      {"Vane said {in a talk with the Dunmore Post} that it holds.", Reporting()},
      {"Vane said {on “Good Morning” on Monday}, “It holds.”", Reporting()},
      {"Vane told {the gathering}: “It holds.”", tells},
      // No phrase before, another verb between, or no opening behind.
      {"Vane said {}the gathering: “It holds.”", Reporting()},
      {"So told {}the mayor: “It holds.”", tells, SourcePlace::kAfter},
      {"Vane said {}in Dunmore, where Rowe argued that it holds.", Reporting()},
      {"Vane said {}in Dunmore dams are “safe”.", Reporting()},
      {"Vane said {}in Dunmore dams hold.", Reporting()},
      {"Vane said {}to go to the board that sits.", Reporting()},
  };
  for (const Case& c : cases) {
    const CuedText text(c.marked);
    const ItemRange marked = text.Marked();
    const size_t end = SkipToOpening(text.view, text.cues, c.verb, c.source, marked.begin);
    EXPECT_EQ(end, marked.end) << c.marked << ": " << text.TextOf({marked.begin, end});
  }
}

}  // namespace
}  // namespace quotecheck
