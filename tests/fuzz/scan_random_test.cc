#include <chrono>
#include <random>
#include <string>
#include <vector>

#include "gtest/gtest.h"
#include "tests/fuzz/scan_invariants.h"

namespace quotecheck {
namespace {

// Pieces that mean something to the scanner.
const std::vector<std::string>& Pieces() {
  static const auto* const pieces = new std::vector<std::string>{"title: ‘No rush’: Vane\n\n",
                                                                 "\nVANE: ",
                                                                 "\nMS. LUND: ",
                                                                 "\nQ. ",
                                                                 "\nA. ",
                                                                 "[Applause.]",
                                                                 "I ",
                                                                 "\n",
                                                                 "\n\n",
                                                                 " ",
                                                                 " ",
                                                                 " ",
                                                                 ". ",
                                                                 ", ",
                                                                 ": ",
                                                                 "; ",
                                                                 " — ",
                                                                 "“",
                                                                 "”",
                                                                 "\"",
                                                                 "‘",
                                                                 "’",
                                                                 "'",
                                                                 "«",
                                                                 "»",
                                                                 "„",
                                                                 "「",
                                                                 "」",
                                                                 "(",
                                                                 ")",
                                                                 "…",
                                                                 "?",
                                                                 "!",
                                                                 "Ann Rowe",
                                                                 "Rowe",
                                                                 "Mr. Vane",
                                                                 "Vane",
                                                                 "the mayor",
                                                                 "Mayor Ann Rowe, 45,",
                                                                 "the company",
                                                                 "Harwick Rail",
                                                                 "Harwick Rail (HR)",
                                                                 "Reporters",
                                                                 "a senior official",
                                                                 "he",
                                                                 "she",
                                                                 "it",
                                                                 "they",
                                                                 "who",
                                                                 "said",
                                                                 "says",
                                                                 "told",
                                                                 "asked",
                                                                 "according to",
                                                                 "added that",
                                                                 "claims",
                                                                 "a spokeswoman for",
                                                                 "in a statement",
                                                                 "No rush",
                                                                 "we will not close the bridge",
                                                                 "it holds",
                                                                 "that",
                                                                 "and",
                                                                 "but",
                                                                 "as",
                                                                 "after",
                                                                 "to",
                                                                 "on Monday",
                                                                 "Q: ",
                                                                 "A: ",
                                                                 "ROWE: ",
                                                                 "’s",
                                                                 "n't",
                                                                 "\x93",
                                                                 "\x94",
                                                                 "\xE2\x80",
                                                                 "\xFF",
                                                                 "é",
                                                                 "Å",
                                                                 "İ",
                                                                 "😀",
                                                                 "東京",
                                                                 "\t",
                                                                 "1,000",
                                                                 "U.S."};
  return *pieces;
}

std::string RandomText(std::mt19937* random, size_t max_pieces) {
  std::string bytes;
  const size_t count = (*random)() % max_pieces;
  for (size_t i = 0; i < count; ++i) {
    if ((*random)() % 32 == 0) {
      bytes.push_back(static_cast<char>((*random)()));
    } else {
      bytes += Pieces()[(*random)() % Pieces().size()];
      if ((*random)() % 2 == 0) bytes.push_back(' ');
    }
  }
  return bytes;
}

TEST(ScanRandomTest, AnyBytesKeepTheInvariants) {
  std::mt19937 random(11);
  for (int round = 0; round < 4000; ++round) {
    const std::string bytes = RandomText(&random, 60);
    ASSERT_EQ(BrokenScanInvariant(bytes), "") << testing::PrintToString(bytes);
  }
}

// A piece many times over is what a search that starts anew at each of them is slow on.
TEST(ScanRandomTest, TimeGrowsWithTheTextAlone) {
  const auto seconds_of = [](const std::string& bytes) {
    const auto start = std::chrono::steady_clock::now();
    EXPECT_EQ(BrokenScanInvariant(bytes), "");
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
  };
  for (const std::string& piece : Pieces()) {
    std::string bytes;
    while (bytes.size() < 60000) bytes += piece + " ";
    EXPECT_LT(seconds_of(bytes), 10) << piece;
  }
}

}  // namespace
}  // namespace quotecheck
