#include "checker/lexicon/cues.h"

#include <algorithm>
#include <optional>
#include <string>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "checker/lexicon/plurals.h"
#include "checker/lexicon/word_table.h"

namespace quotecheck {

extern const WordTable kCueForms;
extern const WordTable kCueNouns;

namespace {

// The longest phrase of data/cue_phrases.tsv has six words; one more for its inflection's sake.
constexpr size_t kMaxPhraseWords = 7;

// What the values of a form say, each of them once.
CueVerb ParseCueVerb(absl::string_view values) {
  struct Flag {
    absl::string_view value;
    bool CueVerb::*flag;
  };
  static constexpr Flag kFlags[] = {
      {"addressee", &CueVerb::takes_addressee},
      {"quotation", &CueVerb::takes_quotation},
      {"that", &CueVerb::takes_that},
      {"finite", &CueVerb::finite},
      {"infinitive", &CueVerb::takes_infinitive},
      {"object", &CueVerb::takes_object},
      {"participle", &CueVerb::past_participle},
  };
  CueVerb verb;
  ForEachValue(values, [&verb](absl::string_view value) {
    if (value == "strong") verb.strength = CueStrength::kStrong;
    if (value == "usual") verb.strength = CueStrength::kUsual;
    if (value == "weak") verb.strength = CueStrength::kWeak;
    for (const Flag& flag : kFlags) {
      if (value == flag.value) verb.*flag.flag = true;
    }
  });
  return verb;
}

}  // namespace

CueVerb FindCueVerb(absl::string_view word) {
  const std::optional<absl::string_view> values = kCueForms.Find(word);
  return values.has_value() ? ParseCueVerb(*values) : CueVerb();
}

bool BeginsCuePhrase(absl::string_view word) {
  return HasValue(kCueForms.Find(word).value_or(absl::string_view()), "begins");
}

CuePhrase FindCuePhrase(absl::Span<const absl::string_view> words, size_t at) {
  CuePhrase phrase;
  if (at >= words.size()) return phrase;
  std::optional<absl::string_view> values = kCueForms.Find(words[at]);
  if (!values.has_value() || !HasValue(*values, "begins")) return phrase;
  const size_t longest = std::min(kMaxPhraseWords, words.size() - at);
  std::string text(words[at]);
  for (size_t n = 2; n <= longest && HasValue(*values, "begins"); ++n) {
    absl::StrAppend(&text, " ", words[at + n - 1]);
    values = kCueForms.Find(text);
    if (!values.has_value()) break;
    if (*values == "begins") continue;
    phrase.words = n;
    phrase.verb = ParseCueVerb(*values);
    phrase.source_follows = HasValue(*values, "preposition");
  }
  return phrase;
}

bool IsCueNoun(absl::string_view word) {
  return kCueNouns.Contains(word) || IsPluralOf(word, kCueNouns);
}

}  // namespace quotecheck
