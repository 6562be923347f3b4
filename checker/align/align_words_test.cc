#include "checker/align/align_words.h"

#include <algorithm>
#include <random>
#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "gtest/gtest.h"

namespace quotecheck {
namespace {

std::string Text(const std::vector<QuoteWord>& words, WordRange range) {
  std::vector<std::string> texts;
  for (size_t i = range.begin; i < range.end; ++i) texts.push_back(words[i].text);
  return absl::StrJoin(texts, " ");
}

std::string Step(const WordAlignment& alignment, const EditStep& step) {
  const std::string a = Text(alignment.a, step.a);
  const std::string b = Text(alignment.b, step.b);
  switch (step.op) {
    case EditOp::kKeep: return b;
    case EditOp::kSubstitute: return absl::StrCat("[", a, ">", b, "]");
    case EditOp::kInsert: return absl::StrCat("+", b, "+");
    case EditOp::kDelete: return absl::StrCat("-", a, "-");
    case EditOp::kMove: return absl::StrCat("~", b, "~");
  }
  return "";
}

// The script on one line, the overlap between bars.
std::string Show(const WordAlignment& alignment) {
  std::vector<std::string> steps;
  bool inside = false;
  for (const EditStep& step : alignment.script) {
    const bool in_a =
        step.a.begin >= alignment.a_overlap.begin && step.a.end <= alignment.a_overlap.end;
    const bool in_b =
        step.b.begin >= alignment.b_overlap.begin && step.b.end <= alignment.b_overlap.end;
    if ((in_a && in_b) != inside) steps.push_back("|");
    inside = in_a && in_b;
    steps.push_back(Step(alignment, step));
  }
  if (inside) steps.push_back("|");
  return absl::StrJoin(steps, " ");
}

struct Case {
  const char* a;
  const char* b;
  const char* script;
};

TEST(AlignWordsTest, Scripts) {
  const Case cases[] = {
      {"The ferry is late.", "The ferry is late", "| The ferry is late |"},
      {"We shouldn’t hurry with the ferry", "We should not rush with the ferry",
       "| We [shouldn’t>should not] [hurry>rush] with the ferry |"},
      {"The harbour took 2,000 boats", "The harbor took two thousand boats",
       "| The [harbour>harbor] took [2,000>two thousand] boats |"},
      {"every captain stayed aboard", "many captains stayed aboard",
       "| [every>many] [captain>captains] stayed aboard |"},
      {"there is no reason to close the lock", "there is no barrel to close the lock",
       "| there is no [reason>barrel] to close the lock |"},
      {"the dredger must never leave port", "the dredger must leave port",
       "| the dredger must -never- leave port |"},
      {"the tide was low", "the tide was very low indeed at noon",
       "| the tide was +very+ low | +indeed at noon+"},
  };
  for (const Case& c : cases) EXPECT_EQ(Show(AlignWords(c.a, c.b)), c.script);
}

TEST(AlignWordsTest, OverlapOfExcerpts) {
  const Case cases[] = {
      {"I said so. The lock stays shut until the flood is over.", "The lock stays shut",
       "-I said so- | The lock stays shut | -until the flood is over-"},
      {"Nobody asked us. The lock stays shut", "The lock stays shut until spring",
       "-Nobody asked us- | The lock stays shut | +until spring+"},
      // Sentences before that differ are others, not versions of each other.
      {"Nobody asked us. The lock stays shut", "Boats can wait. The lock stays shut",
       "-Nobody asked us- +Boats can wait+ | The lock stays shut |"},
      // Words of the same sentence are compared.
      {"Frankly, the old lock stays shut", "I think the old lock stays shut",
       "| [Frankly>I think] the old lock stays shut |"},
      {"the old lock stays shut tonight", "the old lock stays shut forever",
       "| the old lock stays shut [tonight>forever] |"},
      {"a hundred swans", "the lock stays shut", "-a hundred swans- +the lock stays shut+"},
  };
  for (const Case& c : cases) EXPECT_EQ(Show(AlignWords(c.a, c.b)), c.script);
}

TEST(AlignWordsTest, WordsThatHaveNothingInCommonAreRangesOrGoneAndCome) {
  EXPECT_EQ(Show(AlignWords("the crews met the wooden barrel in port",
                            "the crews met the purple elephants in port")),
            "| the crews met the [wooden barrel>purple elephants] in port |");
  EXPECT_EQ(Show(AlignWords("the crews met nine tall wooden barrel makers there in port",
                            "the crews met the fog in port")),
            "| the crews met -nine tall wooden barrel makers there- +the fog+ in port |");
}

TEST(AlignWordsTest, Moves) {
  const Case cases[] = {
      {"We have to really sit down and count the boats",
       "We have to sit down really and count the boats",
       "| We have to sit down ~really~ and count the boats |"},
      {"when the flood came, the pilots left the harbour",
       "the pilots left the harbour when the flood came",
       "| the pilots left the harbour ~when the flood came~ |"},
      {"We need to fund the river police and help calm the crews in the port",
       "We need to help calm the crews in the port by funding the river police",
       "| We need to x the crews in the port +by+ [fund>funding] |"},
  };
  for (const Case& c : cases) {
    const WordAlignment alignment = AlignWords(c.a, c.b);
    EXPECT_TRUE(std::any_of(alignment.script.begin(), alignment.script.end(),
                            [](const EditStep& step) { return step.op == EditOp::kMove; }))
        << Show(alignment);
  }
  EXPECT_EQ(Show(AlignWords(cases[0].a, cases[0].b)), cases[0].script);
}

// A name that both have somewhere is no move.
TEST(AlignWordsTest, OneWordOutsideTheOverlapIsNoMove) {
  EXPECT_EQ(Show(AlignWords("Orsk is a liar. The lock stays shut",
                            "The lock stays shut and nothing that anybody says about Orsk helps")),
            "-Orsk is a liar- | The lock stays shut | "
            "+and nothing that anybody says about Orsk helps+");
}

TEST(AlignWordsTest, Distances) {
  const WordAlignment same = AlignWords("The ferry is late", "the ferry is late!");
  EXPECT_EQ(same.distance_words, 0u);
  EXPECT_EQ(same.weighted_distance, 0);
  EXPECT_EQ(same.coverage, 1);

  const WordAlignment synonym =
      AlignWords("we must hurry to the ferry", "we must rush to the ferry");
  EXPECT_EQ(synonym.distance_words, 1u);
  EXPECT_GT(synonym.weighted_distance, 0);
  EXPECT_LT(
      synonym.weighted_distance,
      AlignWords("we must hurry to the ferry", "we must dance to the ferry").weighted_distance);

  const WordAlignment excerpt = AlignWords("the ferry is late again", "ferry is late");
  EXPECT_EQ(excerpt.distance_words, 0u);
  EXPECT_EQ(excerpt.coverage, 1);

  const WordAlignment half = AlignWords("late ferry", "late bus and much else besides");
  EXPECT_EQ(half.coverage, 0.5);
  EXPECT_EQ(AlignWords("", "the ferry").coverage, 0);
  EXPECT_TRUE(AlignWords("", "").script.empty());
}

class RandomTexts {
 public:
  explicit RandomTexts(unsigned seed) : engine_(seed) {}

  size_t Below(size_t limit) { return engine_() % limit; }

  std::string Next() {
    static const char* const kWords[] = {
        "the",  "a",      "of",   "we",   "don't", "do",    "not",   "harbour",  "harbor", "boat.",
        "boat", "boats,", "fund", "tide", "3,000", "hurry", "three", "thousand", "rush",   "Orsk"};
    std::string text;
    for (size_t i = Below(25); i > 0; --i) absl::StrAppend(&text, kWords[Below(20)], " ");
    return text;
  }

 private:
  std::mt19937 engine_;
};

// Every word in one step, steps but moves in order, moves of as many words, overlaps around what
// is kept.
void ExpectCovers(const WordAlignment& alignment) {
  std::vector<int> a(alignment.a.size());
  std::vector<int> b(alignment.b.size());
  size_t a_at = 0;
  size_t b_at = 0;
  for (const EditStep& step : alignment.script) {
    for (size_t i = step.a.begin; i < step.a.end; ++i) ++a[i];
    for (size_t j = step.b.begin; j < step.b.end; ++j) ++b[j];
    ASSERT_EQ(step.a.empty(), step.op == EditOp::kInsert);
    ASSERT_EQ(step.b.empty(), step.op == EditOp::kDelete);
    if (step.op == EditOp::kMove) {
      ASSERT_EQ(step.a.size(), step.b.size());
    } else {
      ASSERT_LE(a_at, step.a.begin);
      ASSERT_LE(b_at, step.b.begin);
      a_at = step.a.end;
      b_at = step.b.end;
    }
    if (step.op == EditOp::kKeep || step.op == EditOp::kMove) {
      ASSERT_LE(alignment.a_overlap.begin, step.a.begin);
      ASSERT_GE(alignment.a_overlap.end, step.a.end);
      ASSERT_LE(alignment.b_overlap.begin, step.b.begin);
      ASSERT_GE(alignment.b_overlap.end, step.b.end);
    }
    if (step.op == EditOp::kKeep) {
      for (size_t k = 0; k < step.a.size(); ++k) {
        ASSERT_EQ(alignment.a[step.a.begin + k].folded, alignment.b[step.b.begin + k].folded);
      }
    }
  }
  ASSERT_EQ(std::count(a.begin(), a.end(), 1), static_cast<std::ptrdiff_t>(a.size()));
  ASSERT_EQ(std::count(b.begin(), b.end(), 1), static_cast<std::ptrdiff_t>(b.size()));
}

// The steps in an order that does not tell deletions before insertions from the reverse.
std::vector<std::string> Steps(const WordAlignment& alignment, bool swap) {
  std::vector<std::string> steps;
  for (EditStep step : alignment.script) {
    if (swap) std::swap(step.a, step.b);
    const bool one_sided = step.a.empty() || step.b.empty();
    steps.push_back(
        absl::StrCat(one_sided ? -1 : static_cast<int>(step.op), " ",
                     step.a.empty() ? "" : absl::StrCat(step.a.begin, "-", step.a.end), " ",
                     step.b.empty() ? "" : absl::StrCat(step.b.begin, "-", step.b.end)));
  }
  std::sort(steps.begin(), steps.end());
  return steps;
}

TEST(AlignWordsTest, CoversAllWordsAndIsSymmetric) {
  RandomTexts texts(5);
  for (int round = 0; round < 500; ++round) {
    const std::string a = texts.Next();
    const std::string b = texts.Next();
    const WordAlignment forth = AlignWords(a, b);
    ASSERT_NO_FATAL_FAILURE(ExpectCovers(forth)) << a << "\n" << b << "\n" << Show(forth);
    const WordAlignment back = AlignWords(b, a);
    ASSERT_EQ(Steps(forth, /*swap=*/false), Steps(back, /*swap=*/true)) << a << "\n" << b;
    ASSERT_EQ(forth.a_overlap, back.b_overlap);
    ASSERT_EQ(forth.b_overlap, back.a_overlap);
    ASSERT_EQ(forth.distance_words, back.distance_words);
    ASSERT_DOUBLE_EQ(forth.weighted_distance, back.weighted_distance);
    ASSERT_EQ(forth.coverage, back.coverage);
  }
}

}  // namespace
}  // namespace quotecheck
