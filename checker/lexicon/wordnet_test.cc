#include "checker/lexicon/wordnet.h"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_split.h"
#include "gtest/gtest.h"

namespace quotecheck {
namespace {

constexpr const char* kFileEndings[] = {"noun", "verb", "adj", "adv"};

std::ifstream Open(const std::string& name) {
  std::ifstream in(absl::StrCat("external/wordnet/", name));
  EXPECT_TRUE(in.good()) << name;
  return in;
}

// The senses of every single word, read from WordNet's files as they stand.
std::map<std::string, std::map<size_t, std::vector<std::string>>> ReadSenses() {
  std::map<std::string, std::map<size_t, std::vector<std::string>>> words;
  for (size_t pos = 0; pos < 4; ++pos) {
    std::ifstream in = Open(absl::StrCat("index.", kFileEndings[pos]));
    std::string line;
    while (std::getline(in, line)) {
      if (line[0] == ' ' || line.substr(0, line.find(' ')).find('_') != std::string::npos) continue;
      const std::vector<std::string> cells = absl::StrSplit(line, ' ', absl::SkipEmpty());
      const size_t count = std::stoul(cells[2]);
      words[cells[0]][pos].assign(cells.end() - static_cast<std::ptrdiff_t>(count), cells.end());
    }
  }
  return words;
}

TEST(FindLemmaAndKinTest, IsWhatBaseFormsAndKinKeysGive) {
  for (const char* word : {"boats", "better", "left", "hurrying", "the", "zymurgist", "", "orsk"}) {
    const LemmaAndKin found = FindLemmaAndKin(word);
    const std::vector<BaseForm> forms = BaseForms(word);
    EXPECT_EQ(found.lemma, forms.empty() ? "" : forms.front().lemma) << word;
    EXPECT_EQ(found.kin, KinKeys(word)) << word;
  }
}

TEST(WordNetTest, EveryWordIsFoundWithItsPartsOfSpeech) {
  for (const auto& [word, senses] : ReadSenses()) {
    std::set<size_t> found;
    for (const BaseForm& form : BaseForms(word)) {
      if (form.lemma == word) found.insert(static_cast<size_t>(form.part_of_speech));
    }
    std::set<size_t> want;
    for (const auto& [pos, ids] : senses) want.insert(pos);
    ASSERT_EQ(found, want) << word;
  }
}

TEST(WordNetTest, IrregularFormsLeadToTheirBases) {
  const auto words = ReadSenses();
  for (size_t pos = 0; pos < 4; ++pos) {
    std::ifstream in = Open(absl::StrCat(kFileEndings[pos], ".exc"));
    std::string line;
    while (std::getline(in, line)) {
      const std::vector<std::string> cells = absl::StrSplit(line, ' ', absl::SkipEmpty());
      const auto base = words.find(cells[1]);
      if (base == words.end() || base->second.count(pos) == 0) continue;
      if (cells[0].find('_') != std::string::npos) continue;
      const std::vector<BaseForm> forms = BaseForms(cells[0]);
      ASSERT_TRUE(std::any_of(forms.begin(), forms.end(), [&](const BaseForm& form) {
        return form.lemma == cells[1] && form.part_of_speech == static_cast<PartOfSpeech>(pos);
      })) << line;
    }
  }
}

// Words that share one of their first three senses are synonyms, unless they are closer.
TEST(WordNetTest, SynonymsAreThoseOfTheFiles) {
  const auto words = ReadSenses();
  std::map<std::string, std::vector<std::string>> members;  // of "pos offset"
  for (const auto& [word, by_pos] : words) {
    for (const auto& [pos, ids] : by_pos) {
      for (size_t i = 0; i < std::min<size_t>(ids.size(), 3); ++i) {
        members[absl::StrCat(pos, " ", ids[i])].push_back(word);
      }
    }
  }
  size_t pairs = 0;
  for (const auto& [synset, synonyms] : members) {
    for (size_t i = 1; i < synonyms.size(); ++i) {
      const WordRelation relation = RelateWords(synonyms[0], synonyms[i]);
      ASSERT_TRUE(relation == WordRelation::kSynonym || relation == WordRelation::kSame ||
                  relation == WordRelation::kAntonym)
          << synonyms[0] << " " << synonyms[i];
      ++pairs;
    }
  }
  EXPECT_GT(pairs, 10000u);
}

TEST(WordNetTest, RelatesWords) {
  const struct {
    const char* a;
    const char* b;
    WordRelation relation;
  } cases[] = {
      {"walk", "walk", WordRelation::kSame},
      {"walked", "walks", WordRelation::kSame},
      {"went", "going", WordRelation::kSame},
      {"children", "child", WordRelation::kSame},
      {"hurry", "rush", WordRelation::kSynonym},
      {"buy", "purchased", WordRelation::kSynonym},
      {"frank", "honest", WordRelation::kUnrelated},
      {"recognize", "recognition", WordRelation::kDerivation},
      {"good", "bad", WordRelation::kAntonym},
      {"increase", "decreased", WordRelation::kAntonym},
      {"swift", "sluggish", WordRelation::kAntonym},
      {"monday", "tuesday", WordRelation::kUnrelated},
      {"harbour", "sonnet", WordRelation::kUnrelated},
      {"zzxy", "zzxz", WordRelation::kUnrelated},
      {"", "walk", WordRelation::kUnrelated},
  };
  for (const auto& c : cases) {
    EXPECT_EQ(RelateWords(c.a, c.b), c.relation) << c.a << " " << c.b;
    EXPECT_EQ(RelateWords(c.b, c.a), c.relation) << c.b << " " << c.a;
  }
}

TEST(WordNetTest, CostsFollowTheRelation) {
  EXPECT_EQ(SubstitutionCost("walked", "walking"), 0);
  EXPECT_LT(SubstitutionCost("hurry", "rush"), SubstitutionCost("recognize", "recognition"));
  EXPECT_EQ(SubstitutionCost("good", "bad"), 1);
  EXPECT_EQ(SubstitutionCost("harbour", "sonnet"), 1);
}

bool ShareKinKey(absl::string_view a, absl::string_view b) {
  const std::vector<uint32_t> keys_a = KinKeys(a);
  const std::vector<uint32_t> keys_b = KinKeys(b);
  EXPECT_TRUE(std::is_sorted(keys_a.begin(), keys_a.end())) << a;
  std::vector<uint32_t> shared;
  std::set_intersection(keys_a.begin(), keys_a.end(), keys_b.begin(), keys_b.end(),
                        std::back_inserter(shared));
  return !shared.empty();
}

TEST(WordNetTest, KinShareAKey) {
  EXPECT_TRUE(ShareKinKey("hurried", "rush"));
  EXPECT_TRUE(ShareKinKey("recognize", "recognition"));
  EXPECT_TRUE(ShareKinKey("walked", "walking"));
  EXPECT_FALSE(ShareKinKey("good", "bad"));
  EXPECT_FALSE(ShareKinKey("harbour", "sonnet"));
  EXPECT_TRUE(KinKeys("xqzzy").empty());
}

TEST(WordNetTest, KnowsPartsOfSpeech) {
  EXPECT_TRUE(IsWord("denied", PartOfSpeech::kVerb));
  EXPECT_FALSE(IsWord("denied", PartOfSpeech::kNoun));
  EXPECT_TRUE(IsWord("ministries", PartOfSpeech::kNoun));
  EXPECT_TRUE(IsWord("quickly", PartOfSpeech::kAdverb));
  EXPECT_FALSE(IsWord("the", PartOfSpeech::kVerb));
}

TEST(WordNetTest, TheMostFrequentReadingComesFirst) {
  ASSERT_FALSE(BaseForms("said").empty());
  EXPECT_EQ(BaseForms("said")[0].lemma, "say");
  EXPECT_EQ(BaseForms("said")[0].part_of_speech, PartOfSpeech::kVerb);
  EXPECT_EQ(BaseForms("women")[0].lemma, "woman");
}

}  // namespace
}  // namespace quotecheck
