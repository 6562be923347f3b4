#include "checker/lexicon/german.h"

#include <optional>
#include <string>
#include <utility>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_split.h"
#include "absl/strings/strip.h"
#include "checker/lexicon/word_table.h"

namespace quotecheck {

extern const WordTable kGermanWords;
extern const WordTable kGermanNouns;
extern const WordTable kGermanForms;

namespace {

struct NamedTrait {
  absl::string_view name;
  uint64_t trait;
};

constexpr NamedTrait kTraitNames[] = {
    {"article", kDeArticle},
    {"determiner", kDeDeterminer},
    {"possessive", kDePossessive},
    {"notsubject", kDeNotSubject},
    {"pronoun", kDePronoun},
    {"object", kDePronoun | kDeObjectPronoun},
    {"relative", kDeRelative},
    {"preposition", kDePreposition},
    {"subordinator", kDeSubordinator},
    {"coordinator", kDeCoordinator},
    {"auxiliary", kDeAuxiliary | kDeFinite},
    {"modal", kDeModal | kDeFinite},
    {"adverb", kDeAdverb},
    {"negation", kDeNegation},
    {"time", kDeTime},
    {"particle", kDeParticle},
    {"suffix", kDeSuffix},
    {"term", kDeTerm},
    {"finite", kDeFinite},
    {"reported", kDeReported | kDeFinite},
    {"unreal", kDeUnreal | kDeFinite},
    {"title", kDeTitle},
    {"role", kDeRole},
    {"persons", kDePersons},
    {"body", kDeBody},
    {"document", kDeDocument},
    {"naming", kDeNaming},
    {"attitude", kDeAttitude},
    {"statement", kDeStatement},
    {"label", kDeLabel},
    {"female", kDeFemale},
    {"male", kDeMale},
    {"either", kDeEitherGender},
};

constexpr size_t kMinNounBytes = 3;
constexpr size_t kMinHeadBytes = 4;  // shorter nouns end many words by chance

uint64_t TraitsOf(absl::string_view values) {
  uint64_t traits = 0;
  for (absl::string_view value : absl::StrSplit(values, ' ')) {
    for (const NamedTrait& named : kTraitNames) {
      if (named.name == value) traits |= named.trait;
    }
  }
  return traits;
}

GermanCueStrength StrengthOf(absl::string_view name) {
  if (name == "strong") return GermanCueStrength::kStrong;
  return name == "usual" ? GermanCueStrength::kUsual : GermanCueStrength::kWeak;
}

void AddVerbForm(absl::string_view values, GermanWord* word) {
  for (absl::string_view value : absl::StrSplit(values, ' ')) {
    if (absl::ConsumePrefix(&value, "cue:")) {
      const std::pair<absl::string_view, absl::string_view> parts = absl::StrSplit(value, ':');
      word->traits |= kDeCueFinite;
      word->cues.push_back({parts.first, StrengthOf(parts.second)});
    } else if (absl::ConsumePrefix(&value, "participle:")) {
      word->traits |= kDeCueParticiple;
      word->strength = StrengthOf(value);
    } else if (absl::ConsumePrefix(&value, "infinitive:")) {
      word->traits |= kDeCueInfinitive;
      word->strength = StrengthOf(value);
    } else {
      word->traits |= TraitsOf(value);
    }
  }
}

// The entry of a noun that is a word, or ends one that is longer.
std::optional<absl::string_view> FindNoun(absl::string_view noun, bool whole) {
  if (!whole && noun.size() < kMinHeadBytes && noun != "amt") return std::nullopt;
  const std::optional<absl::string_view> found = kGermanNouns.Find(noun);
  if (found.has_value() && !whole && HasValue(*found, "whole")) return std::nullopt;
  return found;
}

// A role is a man's unless it is a woman's or either's.
uint64_t TraitsOfNoun(absl::string_view values) {
  const uint64_t traits = TraitsOf(values);
  const bool male = (traits & kDeRole) && !(traits & (kDeFemale | kDeEitherGender));
  return male ? traits | kDeMale : traits;
}

// Looks up a noun as it stands, then without the endings of its cases and its feminine. Nothing
// where neither is in the list.
std::optional<uint64_t> LookUpNoun(absl::string_view noun, bool whole) {
  if (const auto found = FindNoun(noun, whole)) return TraitsOfNoun(*found);
  struct Ending {
    absl::string_view letters;
    uint64_t added;    // of the feminine
    uint64_t removed;  // where the ending may be a plural's
  };
  static constexpr Ending kEndings[] = {{"innen", kDePersons | kDeFemale, 0},
                                        {"in", kDeFemale, 0},
                                        {"es", 0, 0},
                                        {"s", 0, 0},
                                        {"en", 0, kDeMale},
                                        {"n", 0, kDeMale},
                                        {"e", 0, kDeMale}};
  for (const Ending& ending : kEndings) {
    absl::string_view stem = noun;
    if (!absl::ConsumeSuffix(&stem, ending.letters) || stem.size() < kMinNounBytes) continue;
    const auto found = FindNoun(stem, whole);
    if (!found.has_value()) continue;
    const uint64_t traits = TraitsOfNoun(*found);
    if (ending.added == 0) return traits & ~ending.removed;
    if (traits & kDeRole) return (traits & kDeSourceNoun) | ending.added;
  }
  return std::nullopt;
}

bool BeginsCharacter(absl::string_view text, size_t at) {
  return (static_cast<unsigned char>(text[at]) & 0xC0) != 0x80;
}

// The longest ending that is in the list; of a word with hyphens the last part counts alone.
uint64_t NounTraits(absl::string_view folded) {
  const size_t hyphen = folded.rfind('-');
  if (hyphen != absl::string_view::npos) folded.remove_prefix(hyphen + 1);
  for (size_t begin = 0; begin + kMinNounBytes <= folded.size(); ++begin) {
    if (!BeginsCharacter(folded, begin)) continue;
    if (const auto traits = LookUpNoun(folded.substr(begin), begin == 0)) return *traits;
  }
  return 0;
}

}  // namespace

GermanWord FindGermanWord(absl::string_view folded) {
  GermanWord word;
  absl::ConsumeSuffix(&folded, ".");
  if (const auto values = kGermanWords.Find(folded)) word.traits |= TraitsOf(*values);
  if (const auto values = kGermanForms.Find(folded)) AddVerbForm(*values, &word);
  word.traits |= NounTraits(folded);
  return word;
}

}  // namespace quotecheck
