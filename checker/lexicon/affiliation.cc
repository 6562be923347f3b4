#include "checker/lexicon/affiliation.h"

#include "absl/strings/str_cat.h"
#include "absl/strings/str_split.h"
#include "checker/lexicon/roles.h"
#include "checker/lexicon/word_table.h"

namespace quotecheck {

extern const WordTable kStateAbbreviations;

namespace {

absl::string_view PartyOf(char letter) {
  switch (letter) {
    case 'd': return "democrat";
    case 'r': return "republican";
    case 'i': return "independent";
    default: return "";
  }
}

}  // namespace

std::optional<Affiliation> ReadAffiliation(absl::string_view word, absl::string_view next) {
  if (!word.empty() && word.back() == '.') word.remove_suffix(1);
  if (word.empty()) return std::nullopt;
  Affiliation affiliation;
  affiliation.party = PartyOf(word[0]);
  if (affiliation.party.empty()) return std::nullopt;
  if (word.size() == 1) return affiliation;
  if (word.size() < 4 || word[1] != '-') return std::nullopt;
  std::string state;
  for (char c : word.substr(2)) {
    if (c != '.') state += c;
  }
  if (const auto spelt_out = kStateAbbreviations.Find(state)) {
    affiliation.places = absl::StrSplit(*spelt_out, ' ');
  } else if (IsPlace(state)) {
    affiliation.places = {std::move(state)};
  } else if (IsPlace(absl::StrCat(state, " ", next))) {
    affiliation.places = {std::move(state), std::string(next)};
  } else {
    return std::nullopt;
  }
  return affiliation;
}

}  // namespace quotecheck
