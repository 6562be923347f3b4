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

CueVerb ParseCueVerb(absl::string_view values) {
  CueVerb verb;
  if (HasValue(values, "strong")) {
    verb.strength = CueStrength::kStrong;
  } else if (HasValue(values, "usual")) {
    verb.strength = CueStrength::kUsual;
  } else if (HasValue(values, "weak")) {
    verb.strength = CueStrength::kWeak;
  }
  verb.takes_addressee = HasValue(values, "addressee");
  verb.takes_quotation = HasValue(values, "quotation");
  verb.takes_that = HasValue(values, "that");
  verb.takes_infinitive = HasValue(values, "infinitive");
  verb.takes_object = HasValue(values, "object");
  verb.finite = HasValue(values, "finite");
  verb.past_participle = HasValue(values, "participle");
  return verb;
}

}  // namespace

CueVerb FindCueVerb(absl::string_view word) {
  const std::optional<absl::string_view> values = kCueForms.Find(word);
  return values.has_value() ? ParseCueVerb(*values) : CueVerb();
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
