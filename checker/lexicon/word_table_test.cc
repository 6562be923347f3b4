#include "checker/lexicon/word_table.h"

#include <cstdlib>
#include <fstream>
#include <map>
#include <string>

#include "gtest/gtest.h"

namespace quotecheck {

extern const WordTable kRoleNouns;  // made from data/role_nouns.tsv

namespace {

// What the table must hold, read in the plainest way.
std::map<std::string, std::string> ReadRoleNouns() {
  std::ifstream in(std::string(std::getenv("TEST_SRCDIR")) + "/" + std::getenv("TEST_WORKSPACE") +
                   "/checker/lexicon/data/role_nouns.tsv");
  std::map<std::string, std::string> values;
  std::string line;
  while (std::getline(in, line)) {
    if (line.empty() || line[0] == '#') continue;
    const size_t tab = line.find('\t');
    values[line.substr(0, tab)] = tab == std::string::npos ? "" : line.substr(tab + 1);
  }
  return values;
}

TEST(WordTableTest, HoldsTheListAndNothingElse) {
  const std::map<std::string, std::string> expected = ReadRoleNouns();
  ASSERT_GT(expected.size(), 1000u);
  for (const auto& [word, values] : expected) {
    const std::optional<absl::string_view> found = kRoleNouns.Find(word);
    ASSERT_TRUE(found.has_value()) << word;
    EXPECT_EQ(std::string(*found), values) << word;
    for (const std::string& other : {word + "x", word + "\n", word + "\t", "x" + word,
                                     word.substr(1), word.substr(0, word.size() - 1)}) {
      EXPECT_EQ(kRoleNouns.Contains(other), expected.count(other) == 1) << other;
    }
  }
}

TEST(WordTableTest, TakesAnyBytes) {
  for (const std::string& word : {std::string(), std::string("\0", 1), std::string("\xff\xfe\n"),
                                  std::string(100000, 'a'), std::string("\n"), std::string("\t")}) {
    EXPECT_FALSE(kRoleNouns.Contains(word));
  }
}

TEST(WordTableTest, HashesTheStartsOfAWord) {
  constexpr absl::string_view kWord = "spokes\xffwoman";
  const auto hashes = WordTable::HashesOfStarts<16>(kWord);
  for (size_t size = 0; size <= kWord.size(); ++size) {
    EXPECT_EQ(hashes[size], WordTable::Hash(kWord.substr(0, size))) << size;
  }
}

TEST(HasValueTest, FindsWholeValuesAlone) {
  EXPECT_TRUE(HasValue("male word", "male"));
  EXPECT_TRUE(HasValue("male word", "word"));
  EXPECT_TRUE(HasValue("male", "male"));
  EXPECT_FALSE(HasValue("female word", "male"));
  EXPECT_FALSE(HasValue("males", "male"));
  EXPECT_FALSE(HasValue("", "male"));
}

}  // namespace
}  // namespace quotecheck
