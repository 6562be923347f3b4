#include "checker/scan/appositions.h"

#include "checker/scan/phrases_of_text.h"
#include "gtest/gtest.h"

namespace quotecheck {
namespace {

// Each text marks a phrase up to where its apposition may begin, then the apposition, empty for
// none.
TEST(AppositionsTest, TellOfTheirPhrase) {
  constexpr const char* kCases[] = {
      "{Ann Rowe}, {the mayor of Dunmore}, said so.",
      "{Ann Rowe}, now {director of the board}, said so.",
      "{The mayor}, {Ann Rowe}, said so.",
      "{Ann Rowe}, {a host and manager at the station}, said so.",
      "{The former secretary of state} {Ann Rowe} said so.",
      "{The businessman} and {former mayor Ann Rowe} said so.",
      "{Ann Rowe}, {the mayor who backs it}, said so.",
      // Another person, a place, a list, a clause.
      "{Ann Rowe}, {}Jan Vane and others said so.",
      "{In Cleveland}, {}the mayor said so.",
      "{The businessman} and {}the former mayor said so.",
      "{Ann Rowe}, {}who left, said so.",
      "{Officials}, {}Ann Rowe said, left.",
  };
  for (const char* marked : kCases) {
    const PhrasesOfText text(marked);
    const TokenRange phrase = text.Marked(0);
    const TokenRange expected = text.Marked(1);
    size_t index = text.phrases.size();
    for (size_t i = 0; i < text.phrases.size(); ++i) {
      const size_t begin = text.phrases[i].tokens.begin;
      if (phrase.Contains(begin)) {
        index = i;
        break;
      }
    }
    ASSERT_LT(index, text.phrases.size()) << marked;
    const std::optional<Apposition> found = FindApposition(text.sentence, index, phrase.end);
    EXPECT_EQ(found.has_value(), !expected.empty()) << marked;
    if (!found.has_value()) continue;
    EXPECT_EQ(text.TextOf(found->tokens), text.TextOf(expected)) << marked;
    EXPECT_EQ(text.phrases[found->apposed].tokens.begin, found->tokens.begin) << marked;
  }
}

}  // namespace
}  // namespace quotecheck
