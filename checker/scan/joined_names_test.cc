#include "checker/scan/joined_names.h"

#include <string>
#include <vector>

#include "checker/scan/capitals.h"
#include "checker/scan/document.h"
#include "checker/scan/name_spans.h"
#include "checker/scan/word_traits.h"
#include "gtest/gtest.h"

namespace quotecheck {
namespace {

// The names of the text, without titles, by place.
std::vector<std::string> Names(const std::string& text) {
  const Document document = AnalyzeText(text);
  const TraitTable traits(document);
  const Capitals capitals(document, traits, nullptr);
  std::vector<std::string> names;
  for (const NameSpan& name : FindNames(document, traits, capitals)) {
    const size_t begin = document.tokens[name.name.begin].span.begin;
    names.push_back(text.substr(begin, document.tokens[name.name.end - 1].span.end - begin));
  }
  return names;
}

struct Case {
  const char* text;
  std::vector<std::string> names;
};

void ExpectNames(const std::vector<Case>& cases) {
  for (const Case& c : cases) EXPECT_EQ(Names(c.text), c.names) << c.text;
}

TEST(JoinedNamesTest, ANameEndsWhereItIsSaidAgain) {
  ExpectNames({
      {"It showed Maria Quill Quill at the pier.", {"Maria Quill", "Quill"}},
      {"They met Lee Vorst Lee Martin Vorst there.", {"Lee Vorst", "Lee Martin Vorst"}},
      {"They met Bill Vorst William (Bill) Vorst there.", {"Bill Vorst", "William (Bill) Vorst"}},
      // One name each.
      {"They met Maria Quill there.", {"Maria Quill"}},
      {"They met Lee Vorst Lee there.", {"Lee Vorst Lee"}},
  });
}

TEST(JoinedNamesTest, AnotherNameBeginsBehindOneThatStandsElsewhere) {
  ExpectNames({
      {"Of Maria Quill TQM knew. The TQM met Quill.", {"Maria Quill", "TQM", "TQM", "Quill"}},
      {"It called Maria Quill Vorst's liar. Then Lee Vorst left, and Ms. Quill.",
       {"Maria Quill", "Vorst's", "Lee Vorst", "Quill"}},
      {"Of Maria Quill Lee Vorst knew. Then Lee Vorst left, and Quill.",
       {"Maria Quill", "Lee Vorst", "Lee Vorst", "Quill"}},
      // A wife has both names, and a middle name stands by itself too.
      {"Of Maria Quill Vorst he knew. Then Lee Vorst left, and Maria Quill.",
       {"Maria Quill Vorst", "Lee Vorst", "Maria Quill"}},
      {"Of Mary Ellen Vorst he knew. Then Mary Ellen left, and Lee Vorst.",
       {"Mary Ellen Vorst", "Mary Ellen", "Lee Vorst"}},
      {"Of Maria Quill Jr. he knew. Then Quill left.", {"Maria Quill Jr.", "Quill"}},
  });
}

TEST(JoinedNamesTest, WordsThatDescribeStandBeforeAName) {
  ExpectNames({
      {"They met Senators Maria Vorst there.", {"Maria Vorst"}},
      {"They met Cat-lover Maria Vorst there.", {"Maria Vorst"}},
      {"Of Commerce Maria Brandt they knew. Then Brandt left.", {"Maria Brandt", "Brandt"}},
      {"They met TQM Maria Vorst there.", {"Maria Vorst"}},
      // Names of something else, and such as never stand without the words before them.
      {"They met Hurricane Maria Vorst there.", {"Hurricane Maria Vorst"}},
      {"They met North Carolina Republican voters.", {"North Carolina Republican"}},
      {"They like Comet Maria Street. He ran Comet Maria Street.",
       {"Comet Maria Street", "Comet Maria Street"}},
      {"They met Rush Hudson Quill. Later Rush Quill left.", {"Rush Hudson Quill", "Rush Quill"}},
  });
}

// Each run is looked at a bounded number of times, however many names stand in a row.
TEST(JoinedNamesTest, EndlessNamesAreParted) {
  std::string text = "They met";
  for (int i = 0; i < 20000; ++i) text += " Maria Quill";
  for (const std::string& name : Names(text + " there.")) EXPECT_LT(name.size(), 120u);
}

}  // namespace
}  // namespace quotecheck
