#include "checker/scan/declarations.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <utility>
#include <vector>

#include "absl/container/flat_hash_map.h"
#include "absl/strings/str_split.h"
#include "absl/strings/string_view.h"
#include "absl/types/span.h"
#include "checker/lexicon/roles.h"

namespace quotecheck {
namespace {

enum class Says { kTranslation, kCorrection };

// A wording in folded words. "*" is any word, "^" the beginning of a paragraph, "@" a nationality,
// which names its language too.
struct Wording {
  Says says;
  absl::string_view words;
};

constexpr Wording kWordings[] = {
    {Says::kTranslation, "translated from"},
    {Says::kTranslation, "translated into english"},
    {Says::kTranslation, "translated by"},
    {Says::kTranslation, "translation by"},
    {Says::kTranslation, "translation from"},
    {Says::kTranslation, "in translation"},
    {Says::kTranslation, "in translated remarks"},
    {Says::kTranslation, "translated remarks"},
    {Says::kTranslation, "through a translator"},
    {Says::kTranslation, "via a translator"},
    {Says::kTranslation, "through an interpreter"},
    {Says::kTranslation, "via an interpreter"},
    {Says::kTranslation, "through her interpreter"},
    {Says::kTranslation, "through his interpreter"},
    {Says::kTranslation, "according to a translation"},
    {Says::kTranslation, "according to the translation"},
    {Says::kTranslation, "according to an english translation"},
    {Says::kTranslation, "according to the official translation"},
    {Says::kTranslation, "speaking in @"},
    {Says::kTranslation, "said in @"},
    {Says::kTranslation, "wrote in @"},
    {Says::kCorrection, "^ correction :"},
    {Says::kCorrection, "^ corrections :"},
    {Says::kCorrection, "^ clarification :"},
    {Says::kCorrection, "^ correction to"},
    {Says::kCorrection, "^ corrects"},
    {Says::kCorrection, "^ ( corrects"},
    {Says::kCorrection, "( this version corrects"},
    {Says::kCorrection, "( this story corrects"},
    {Says::kCorrection, "this story corrects"},
    {Says::kCorrection, "this version corrects"},
    {Says::kCorrection, "an earlier version of this"},
    {Says::kCorrection, "an earlier version of the * misstated"},
    {Says::kCorrection, "a previous version of this"},
    {Says::kCorrection, "an original version of this"},
    {Says::kCorrection, "this * has been corrected"},
    {Says::kCorrection, "this * was corrected"},
    {Says::kCorrection, "this * has been amended"},
    {Says::kCorrection, "this * was amended"},
    {Says::kCorrection, "has been updated to correct"},
    {Says::kCorrection, "was updated to correct"},
    {Says::kCorrection, "we have corrected"},
};

struct Pattern {
  Says says;
  std::vector<absl::string_view> words;
  bool begins_paragraph = false;
};

// The wordings, by first word.
class PatternMap {
 public:
  PatternMap() {
    for (const Wording& wording : kWordings) {
      Pattern pattern;
      pattern.says = wording.says;
      pattern.words = absl::StrSplit(wording.words, ' ');
      pattern.begins_paragraph = pattern.words.front() == "^";
      if (pattern.begins_paragraph) pattern.words.erase(pattern.words.begin());
      const absl::string_view first = pattern.words.front();
      lengths_[static_cast<unsigned char>(first.front())] |= LengthBit(first);
      patterns_[first].push_back(std::move(pattern));
    }
  }

  // Those that begin with the word.
  absl::Span<const Pattern> Find(absl::string_view word) const {
    // Rules nearly all words out.
    if (word.empty()) return {};
    if ((lengths_[static_cast<unsigned char>(word.front())] & LengthBit(word)) == 0) return {};
    const auto found = patterns_.find(word);
    return found == patterns_.end() ? absl::Span<const Pattern>() : found->second;
  }

 private:
  static uint32_t LengthBit(absl::string_view word) {
    return uint32_t{1} << std::min<size_t>(word.size(), 31);
  }

  absl::flat_hash_map<absl::string_view, std::vector<Pattern>> patterns_;
  std::array<uint32_t, 256> lengths_ = {};  // of first words, by first byte
};

bool Matches(const Document& document, size_t at, const Pattern& pattern) {
  if (at + pattern.words.size() > document.tokens.size()) return false;
  for (size_t i = 0; i < pattern.words.size(); ++i) {
    const absl::string_view word = document.tokens[at + i].folded;
    if (pattern.words[i] == "*") continue;
    if (pattern.words[i] == "@" ? !IsNationality(word) : word != pattern.words[i]) return false;
  }
  if (!pattern.begins_paragraph) return true;
  const size_t sentence = document.sentence_of[at];
  const TextSpan paragraph = document.paragraphs[document.sentences[sentence].paragraph];
  return document.tokens[at].span.begin == paragraph.begin;
}

}  // namespace

Declarations FindDeclarations(const Document& document) {
  Declarations found;
  if (document.sentences.empty()) return found;
  static const auto* const patterns = new PatternMap;
  for (size_t t = 0; t < document.tokens.size(); ++t) {
    for (const Pattern& pattern : patterns->Find(document.tokens[t].folded)) {
      if (!Matches(document, t, pattern)) continue;
      (pattern.says == Says::kTranslation ? found.translation : found.correction) = true;
    }
  }
  return found;
}

}  // namespace quotecheck
