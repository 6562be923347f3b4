#include "checker/scan/word_traits.h"

#include <map>
#include <string>
#include <utility>
#include <vector>

#include "absl/strings/str_cat.h"
#include "checker/scan/document.h"
#include "gtest/gtest.h"

namespace quotecheck {
namespace {

TEST(LexiconFormTest, TakesOffWhatIsNoPartOfTheWord) {
  const std::pair<absl::string_view, absl::string_view> kForms[] = {
      {"vane", "vane"}, {"vane's", "vane"}, {"vane’s", "vane"},  {"towers'", "towers"},
      {"he'll", "he"},  {"she'd", "she"},   {"they've", "they"}, {"we're", "we"},
      {"i'm", "i"},     {"mr.", "mr"},      {"don't", "don't"},  {"o'dell", "o'dell"},
      {"'s", "'s"},     {"'ll", "'ll"},     {"s", "s"},          {".", "."},
      {"", ""},         {"u.s.", "u.s"},    {"who's", "who"},    {"class", "class"},
  };
  for (const auto& [folded, form] : kForms) EXPECT_EQ(LexiconForm(folded), form) << folded;
}

TEST(TraitTableTest, NamesInCapitalsAreNoSmallWords) {
  struct Case {
    const char* text;
    size_t token;
    bool closed;
  };
  constexpr Case kCases[] = {
      {"The harbour is said to be IS ground", 6, false},
      {"Then IT said no", 1, false},
      {"The WHO said no", 1, false},
      {"THE HARBOUR IS SHUT", 2, true},
      {"The harbour is shut", 2, true},
      {"It is shut", 0, true},
  };
  for (const Case& c : kCases) {
    const Document document = AnalyzeText(c.text);
    EXPECT_EQ(TraitTable(document).Has(c.token, kClosedClass), c.closed) << c.text;
  }
}

// Over documents of one epoch, words have one lasting number each and share none.
TEST(TraitTableTest, LastingNumbersTellWordsApart) {
  std::map<std::pair<uint64_t, uint32_t>, std::string> words;
  std::map<std::pair<uint64_t, std::string>, uint32_t> numbers;
  for (size_t d = 0; d < 20; ++d) {
    std::string text = "Orla Vane said Vane's bridge, and the bridge of others, were safe. ";
    for (size_t w = 0; w < 50; ++w) absl::StrAppend(&text, "harbour", d * 37 + w, "x ");
    const Document document = AnalyzeText(text);
    const TraitTable traits(document);
    for (size_t t = 0; t < document.tokens.size(); ++t) {
      if (document.tokens[t].kind == TokenKind::kPunctuation) {
        EXPECT_EQ(traits.LastingNumber(t), TraitTable::kNoWord);
        continue;
      }
      const std::string word(LexiconForm(document.tokens[t].folded));
      const uint32_t number = traits.LastingNumber(t);
      EXPECT_EQ(words.try_emplace({traits.epoch(), number}, word).first->second, word);
      EXPECT_EQ(numbers.try_emplace({traits.epoch(), word}, number).first->second, number);
    }
  }
  EXPECT_GT(words.size(), 700u);
}

}  // namespace
}  // namespace quotecheck
