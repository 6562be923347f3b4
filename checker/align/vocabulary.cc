#include "checker/align/vocabulary.h"

#include <utility>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "checker/lexicon/closed_classes.h"
#include "checker/lexicon/compounds.h"
#include "checker/lexicon/number_text.h"
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
  if (IsNegation(folded)) return WordClass::kNegation;
  if (IsQuantifier(folded)) return WordClass::kQuantifier;
  if (IsAuxiliary(folded) || IsModal(folded)) return WordClass::kVerbal;
  if (IsPronoun(folded)) return WordClass::kPronoun;
  if (IsPreposition(folded)) return WordClass::kPreposition;
  return IsFunctionWord(folded) ? WordClass::kOther : WordClass::kContent;
}

// Without what different hands put between the letters: apostrophes, hyphens, points.
void AppendSolid(absl::string_view word, std::string* solid) {
  for (char c : word) {
    if (c != '\'' && c != '-' && c != '.') solid->push_back(c);
  }
}

std::string SolidForm(absl::string_view folded) {
  std::string solid;
  for (const std::string& word : ExpandContraction(folded)) {
    AppendSolid(NormalizeSpelling(word), &solid);
  }
  return solid.empty() ? std::string(folded) : solid;
}

std::string BaseKey(absl::string_view folded) {
  const std::string spelled = NormalizeSpelling(WithoutPossessive(folded));
  const std::vector<BaseForm> forms = BaseForms(spelled);
  if (!forms.empty()) return std::string(forms.front().lemma);
  std::string solid;
  AppendSolid(spelled, &solid);
  return solid.empty() ? spelled : solid;
}

}  // namespace

uint32_t Vocabulary::InternKey(absl::string_view key) {
  return keys_.emplace(key, static_cast<uint32_t>(keys_.size())).first->second;
}

uint32_t Vocabulary::BaseOfValue(double value) {
  return InternKey(absl::StrCat("#", NumberText(value)));
}

WordId Vocabulary::Intern(absl::string_view folded) {
  const auto found = ids_.find(folded);
  if (found != ids_.end()) return found->second;
  const WordId id = static_cast<WordId>(traits_.size());
  WordTraits& traits = traits_.emplace_back();
  traits.folded = std::string(folded);
  traits.word_class = ClassOf(folded);
  traits.solid = SolidForm(folded);
  for (char c : traits.solid) {
    traits.solid_hash = traits.solid_hash * kSolidScale + static_cast<unsigned char>(c) + 1;
    traits.solid_scale *= kSolidScale;
  }
  traits.has_apostrophe = absl::StrContains(folded, '\'');
  traits.form = InternKey(absl::StrCat("=", traits.solid));
  traits.base = InternKey(BaseKey(folded));
  traits.rarity = WordRarity(folded);
  traits.may_begin_numeral = MayBeginNumeral(folded);
  if (traits.word_class == WordClass::kContent) traits.kin = KinKeys(WithoutPossessive(folded));
  ids_.emplace(traits.folded, id);
  std::vector<std::string> parts = ExpandContraction(folded);
  if (parts.size() == 1) parts = SplitCompound(folded);
  for (size_t i = 0; parts.size() > 1 && i < parts.size(); ++i) {
    traits.parts.push_back(Intern(parts[i]));
  }
  return id;
}

}  // namespace quotecheck
