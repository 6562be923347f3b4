#include "checker/align/word_facts.h"

#include <utility>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "checker/lexicon/closed_classes.h"
#include "checker/lexicon/compounds.h"
#include "checker/lexicon/numerals.h"
#include "checker/lexicon/spelling.h"
#include "checker/lexicon/word_rarity.h"
#include "checker/lexicon/wordnet.h"
#include "checker/text/words.h"

namespace quotecheck {
namespace {

constexpr uint64_t kSolidScale = 0x9E3779B97F4A7C15u;

WordClass ClassOf(absl::string_view folded) {
  if (!folded.empty() && absl::ascii_isdigit(folded[0])) return WordClass::kNumber;
  if (!IsInClosedClass(folded)) return WordClass::kContent;
  if (IsNegation(folded)) return WordClass::kNegation;
  if (IsQuantifier(folded)) return WordClass::kQuantifier;
  if (IsAuxiliary(folded) || IsModal(folded)) return WordClass::kVerbal;
  if (IsPronoun(folded)) return WordClass::kPronoun;
  if (IsPreposition(folded)) return WordClass::kPreposition;
  return IsFunctionWord(folded) ? WordClass::kOther : WordClass::kContent;
}

// Without what different hands put between the letters: apostrophes, hyphens, points.
void AppendSolid(absl::string_view word, std::string* solid) {
  if (word.find_first_of("'-.") == absl::string_view::npos) {
    solid->append(word.data(), word.size());
    return;
  }
  for (char c : word) {
    if (c != '\'' && c != '-' && c != '.') solid->push_back(c);
  }
}

// `reading` is the contraction expanded, `spelled` the word in one spelling.
std::string SolidForm(absl::string_view folded, const std::vector<std::string>& reading,
                      absl::string_view spelled) {
  std::string solid;
  if (reading.size() == 1 && reading[0] == folded) {
    AppendSolid(spelled, &solid);
  } else {
    for (const std::string& word : reading) AppendSolid(NormalizeSpelling(word), &solid);
  }
  return solid.empty() ? std::string(folded) : solid;
}

// Of a word that WordNet lacks.
std::string BaseKey(absl::string_view spelled) {
  std::string solid;
  AppendSolid(spelled, &solid);
  return solid.empty() ? std::string(spelled) : solid;
}

}  // namespace

NewWord LookUpWord(absl::string_view folded) {
  NewWord word;
  WordFacts& facts = word.facts;
  facts.folded = std::string(folded);
  facts.word_class = ClassOf(folded);
  facts.has_apostrophe = absl::StrContains(folded, '\'');
  const absl::string_view owner = WithoutPossessive(folded);
  const std::string spelled_owner = NormalizeSpelling(owner);
  std::vector<std::string> reading = ExpandContraction(folded);
  facts.solid = SolidForm(
      folded, reading, owner.size() == folded.size() ? spelled_owner : NormalizeSpelling(folded));
  for (char c : facts.solid) {
    facts.solid_hash = facts.solid_hash * kSolidScale + static_cast<unsigned char>(c) + 1;
    facts.solid_scale *= kSolidScale;
  }
  facts.rarity = WordRarity(folded, spelled_owner);
  facts.may_begin_numeral = MayBeginNumeral(folded);
  LemmaAndKin known = FindLemmaAndKin(spelled_owner);
  word.base = known.lemma.empty() ? BaseKey(spelled_owner) : std::string(known.lemma);
  if (facts.word_class == WordClass::kContent) {
    facts.kin = owner == spelled_owner ? std::move(known.kin) : KinKeys(owner);
  }
  if (reading.size() == 1) reading = SplitCompound(folded);
  if (reading.size() > 1) word.parts = std::move(reading);
  return word;
}

}  // namespace quotecheck
