#include "checker/lexicon/closed_classes.h"

#include <string>
#include <vector>

#include "absl/strings/str_split.h"
#include "gtest/gtest.h"

namespace quotecheck {
namespace {

struct ClassCase {
  const char* name;
  bool (*is_member)(absl::string_view);
  const char* members;
  const char* strangers;
};

// Members are the words a contract or a grammar names; strangers their nearest neighbours.
const ClassCase kClasses[] = {
    {"function word", IsFunctionWord,
     "the a an of with and because she themselves everyone no there's doesn't "
     "won't it's i'm cannot to every whose",
     "minister say perhaps good talk run january seven hardly well"},
    {"pronoun", IsPronoun,
     "i you he she it we they me him her us them my your his its our their mine yours hers ours "
     "theirs myself yourself yourselves himself herself itself ourselves themselves oneself this "
     "that these those who whom whose which what y'all",
     "everyone nobody nothing one the there mr people it's"},
    {"negation", IsNegation,
     "not no never none nor neither nobody nothing nowhere without cannot hardly scarcely can't "
     "won't don't doesn't didn't isn't aren't wasn't weren't haven't hasn't hadn't couldn't "
     "wouldn't shouldn't mustn't needn't mightn't shan't oughtn't ain't doesnt isnt",
     "wont cant note know barely few only unless with can does unlikely isn"},
    {"modal", IsModal,
     "may might can could will would shall should must ought can't cannot couldn't won't wouldn't "
     "shouldn't mustn't shan't would've",
     "have is do we'll want maybe mighty canned wills isn't"},
    {"hedge", IsHedge,
     "perhaps maybe possibly probably presumably apparently allegedly reportedly supposedly about "
     "almost nearly roughly approximately likely unlikely may might could somewhat alleged "
     "suspected seems",
     "certainly will definitely must said clearly likes mighty"},
    {"quantifier", IsQuantifier,
     "all some many few most every any each several both half none everyone somebody always "
     "sometimes rarely hundreds thousands millions more fewer",
     "the a two thousand ever one that very"},
    {"conditional", IsConditional, "if unless provided until except only whether otherwise till",
     "when because provide iffy even but"},
    {"filler", IsFiller, "uh um er erm ah well like actually basically okay yeah",
     "you know very really so just likes"},
    {"auxiliary", IsAuxiliary,
     "am is are was were be been being have has had having do does did doing done isn't wasn't "
     "weren't haven't hasn't hadn't don't doesn't didn't ain't",
     "will can get become beings doer halve has-been"},
    {"preposition", IsPreposition,
     "of in on at by for with from to into onto about above across after against among around "
     "before behind below beneath beside between beyond despite during except inside near off "
     "outside over past since through throughout toward towards under until upon via within "
     "without amid",
     "and the he not when say next ahead"},
};

TEST(ClosedClassesTest, KnowsTheWordsOfAnyClass) {
  for (const char* word :
       {"the", "we", "not", "doesn't", "may", "perhaps", "every", "unless", "um", "was", "under"}) {
    EXPECT_TRUE(IsInClosedClass(word)) << word;
  }
  for (const char* word : {"harbour", "2,000", "", "orsk's"}) {
    EXPECT_FALSE(IsInClosedClass(word)) << word;
  }
}

TEST(ClosedClassesTest, HoldTheirMembersAndNotTheirNeighbours) {
  for (const ClassCase& c : kClasses) {
    for (const std::string& word : std::vector<std::string>(absl::StrSplit(c.members, ' '))) {
      EXPECT_TRUE(c.is_member(word)) << word << " as " << c.name;
    }
    for (const std::string& word : std::vector<std::string>(absl::StrSplit(c.strangers, ' '))) {
      EXPECT_FALSE(c.is_member(word)) << word << " as " << c.name;
    }
  }
}

TEST(ClosedClassesTest, NegatedAuxiliariesAndModalsAreBoth) {
  for (const char* stem : {"is", "are", "was", "were", "have", "has", "had", "do", "does", "did",
                           "could", "would", "should", "must", "might", "need", "ought"}) {
    const std::string negated = std::string(stem) + "n't";
    EXPECT_TRUE(IsNegation(negated)) << negated;
    EXPECT_TRUE(IsAuxiliary(negated) || IsModal(negated)) << negated;
    EXPECT_TRUE(IsFunctionWord(negated)) << negated;
  }
}

TEST(ClosedClassesTest, TakeAnyBytes) {
  for (const ClassCase& c : kClasses) {
    for (absl::string_view word : {absl::string_view(), absl::string_view("\0\xff", 2),
                                   absl::string_view("\n"), absl::string_view("Not")}) {
      EXPECT_FALSE(c.is_member(word)) << c.name;
    }
  }
}

TEST(FillerWordsTest, CountsTheWordsOfTheLongestFiller) {
  struct Case {
    const char* words;
    size_t at;
    size_t expected;
  };
  for (const Case& c : std::vector<Case>{
           {"you know we lost", 0, 2},
           {"we you know what i mean lost", 1, 5},
           {"you know what happened", 0, 2},
           {"you see us", 0, 2},
           {"i mean it", 0, 2},
           {"i meant it", 0, 0},
           {"sort of a plan", 0, 2},
           {"sort these", 0, 0},
           {"um sort of", 0, 1},
           {"well", 0, 1},
           {"well", 1, 0},
           {"you", 0, 0},
       }) {
    const std::vector<absl::string_view> words = absl::StrSplit(c.words, ' ');
    EXPECT_EQ(FillerWords(words, c.at), c.expected) << c.words;
  }
}

}  // namespace
}  // namespace quotecheck
