#include <algorithm>
#include <optional>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_split.h"
#include "checker/lexicon/closed_classes.h"
#include "checker/lexicon/spelling.h"
#include "checker/lexicon/word_table.h"
#include "checker/text/one_of.h"

namespace quotecheck {

extern const WordTable kContractions;

namespace {

using Words = std::vector<std::string>;

struct Ending {
  absl::string_view ending;
  std::initializer_list<absl::string_view> readings;  // the most usual first
};

const Ending kEndings[] = {
    {"'ve", {"have"}}, {"'re", {"are"}},         {"'ll", {"will", "shall"}}, {"'m", {"am"}},
    {"n't", {"not"}},  {"'d", {"would", "had"}}, {"'s", {"is", "has"}},
};

// Words after which 's contracts is or has, while after others it mostly marks possession.
bool ContractsIs(absl::string_view word) {
  static constexpr absl::string_view kWords[] = {
      "he",  "she",  "it",    "that", "this", "there", "here",
      "who", "what", "where", "when", "how",  "why",
  };
  return IsOneOf(word, kWords);
}

// "wouldn't've" has two; more are no word.
constexpr int kMaxEndings = 2;

// Each reading of `stem` with `last` after it.
void Append(const std::vector<Words>& stems, absl::string_view last, std::vector<Words>* readings) {
  for (Words reading : stems) {
    reading.emplace_back(last);
    readings->push_back(std::move(reading));
  }
}

// All readings, the most usual first; the word itself where that is one. Takes off up to
// `max_endings`.
std::vector<Words> Readings(absl::string_view word, int max_endings) {
  std::vector<Words> readings;
  if (const std::optional<absl::string_view> listed = kContractions.Find(word); listed) {
    for (absl::string_view reading : absl::StrSplit(*listed, '|')) {
      readings.push_back(absl::StrSplit(reading, ' '));
    }
    return readings;
  }
  for (const Ending& ending : kEndings) {
    if (max_endings == 0) break;
    if (!absl::EndsWith(word, ending.ending) || word.size() == ending.ending.size()) continue;
    const absl::string_view stem = word.substr(0, word.size() - ending.ending.size());
    if (ending.ending == "n't" && !IsNegation(word)) continue;
    if (ending.ending == "'s" && !ContractsIs(stem)) readings.push_back({std::string(word)});
    const std::vector<Words> stems = Readings(stem, max_endings - 1);
    for (absl::string_view last : ending.readings) Append(stems, last, &readings);
    return readings;
  }
  if (word.size() > 4 && absl::EndsWith(word, "in'")) {
    return {{absl::StrCat(word.substr(0, word.size() - 1), "g")}};
  }
  return {{std::string(word)}};
}

}  // namespace

std::vector<std::string> ExpandContraction(absl::string_view word) {
  // All endings have an apostrophe.
  if (!absl::StrContains(word, '\'') && !kContractions.Contains(word)) return {std::string(word)};
  return Readings(word, kMaxEndings).front();
}

bool ContractionMatches(absl::string_view word, const std::vector<absl::string_view>& expansion) {
  for (const Words& reading : Readings(word, kMaxEndings)) {
    if (reading.size() == 1 && reading[0] == word) continue;
    if (std::equal(reading.begin(), reading.end(), expansion.begin(), expansion.end())) return true;
  }
  return false;
}

}  // namespace quotecheck
