#include "checker/lexicon/spelling.h"

#include <algorithm>
#include <optional>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "absl/strings/str_split.h"
#include "absl/strings/strip.h"
#include "checker/lexicon/word_table.h"
#include "checker/text/one_of.h"

namespace quotecheck {

extern const WordTable kSpellings;

namespace {

// The word of data/spellings.tsv with the most letters and the longest ending has fewer.
constexpr size_t kMaxWordBytes = 40;

// The shortest stem of data/spellings.tsv ("gaol").
constexpr size_t kMinStemBytes = 4;

// Prefixes that are written with and without a hyphen.
constexpr absl::string_view kJoinedPrefixes[] = {
    "anti", "bi",   "co",  "counter", "cyber", "inter", "micro", "multi", "non",
    "over", "post", "pre", "semi",    "sub",   "super", "trans", "under",
};

// What follows the s of -ise in its forms and derivations.
constexpr absl::string_view kIseEndings[] = {
    "e",    "ed",      "es",      "er",   "ers",   "ing",       "ings",  "ation",  "ations",
    "able", "ational", "ability", "edly", "ingly", "ationally", "ement", "ements",
};

constexpr absl::string_view kYseEndings[] = {"e", "ed", "es", "er", "ers", "ing"};

// What follows a consonant that the British double: travelled, traveller, libellous, medallist.
constexpr absl::string_view kDoublingEndings[] = {
    "ed", "ing", "ings", "er", "ers", "or", "ors", "est", "ist", "ists", "ous", "ously",
};

// The word that follows `kind` and a blank in a line's value.
std::optional<std::string> ReplacementIn(std::optional<absl::string_view> value,
                                         absl::string_view kind) {
  if (!value.has_value() || !absl::ConsumePrefix(&*value, kind)) return std::nullopt;
  return std::string(absl::StripLeadingAsciiWhitespace(*value));
}

std::optional<std::string> Replacement(absl::string_view word, absl::string_view kind) {
  return ReplacementIn(kSpellings.Find(word), kind);
}

bool IsKept(absl::string_view word) { return Replacement(word, "keep").has_value(); }

// Is there no -ize for this base in -ise, or for what a prefix stands before: unsupervise-d?
bool IsKeptIse(absl::string_view base) {
  if (IsKept(base)) return true;
  for (absl::string_view prefix : {"un", "in", "non"}) {
    if (absl::StartsWith(base, prefix) && IsKept(base.substr(prefix.size()))) return true;
  }
  return false;
}

// -ise for -ize. Before -ise stand a consonant and, before that, two letters at least: not rise,
// noise, cruise; -wise is no such ending.
std::optional<std::string> NormalizeIse(absl::string_view word) {
  const size_t at = word.rfind("is");
  if (at == absl::string_view::npos || at < 3) return std::nullopt;
  if (absl::StrContains("aeouw", word.substr(at - 1, 1))) return std::nullopt;
  const absl::string_view ending = word.substr(at + 2);
  if (!IsOneOf(ending, kIseEndings)) return std::nullopt;
  const absl::string_view stem = word.substr(0, at);
  if (IsKeptIse(absl::StrCat(stem, "ise"))) return std::nullopt;
  return absl::StrCat(stem, "iz", ending);
}

// analyse, paralyse.
std::optional<std::string> NormalizeYse(absl::string_view word) {
  const size_t at = word.rfind("lys");
  if (at == absl::string_view::npos || at == 0) return std::nullopt;
  const absl::string_view ending = word.substr(at + 3);
  if (!IsOneOf(ending, kYseEndings)) return std::nullopt;
  return absl::StrCat(word.substr(0, at), "lyz", ending);
}

std::optional<std::string> NormalizeDoubled(absl::string_view word) {
  if (std::adjacent_find(word.begin(), word.end()) == word.end()) return std::nullopt;
  for (absl::string_view ending : kDoublingEndings) {
    if (!absl::EndsWith(word, ending) || word.size() < ending.size() + 4) continue;
    const absl::string_view doubled = word.substr(0, word.size() - ending.size());
    if (doubled[doubled.size() - 1] != doubled[doubled.size() - 2]) continue;
    const absl::string_view stem = doubled.substr(0, doubled.size() - 1);
    if (Replacement(stem, "double").has_value()) return absl::StrCat(stem, ending);
  }
  return std::nullopt;
}

// The longest stem that the word begins with.
std::optional<std::string> NormalizeStem(absl::string_view word) {
  const size_t longest = std::min(word.size(), kMaxWordBytes);
  const auto hashes = WordTable::HashesOfStarts<kMaxWordBytes>(word.substr(0, longest));
  for (size_t length = longest; length >= kMinStemBytes; --length) {
    const std::optional<std::string> stem =
        ReplacementIn(kSpellings.Find(word.substr(0, length), hashes[length]), "stem ");
    if (stem.has_value()) return absl::StrCat(*stem, word.substr(length));
  }
  return std::nullopt;
}

// "non-violent" is "nonviolent", "re-elect" "reelect"; "co-op" and "re-form" stay.
std::string JoinPrefix(absl::string_view word) {
  const size_t hyphen = word.find('-');
  if (hyphen == absl::string_view::npos) return std::string(word);
  const absl::string_view prefix = word.substr(0, hyphen);
  const absl::string_view rest = word.substr(hyphen + 1);
  const bool joined =
      IsOneOf(prefix, kJoinedPrefixes) || (prefix == "re" && absl::StartsWith(rest, "e"));
  if (!joined || rest.size() < 3 || !absl::ascii_isalpha(rest[0]) ||
      rest.find('-') != absl::string_view::npos) {
    return std::string(word);
  }
  return absl::StrCat(prefix, rest);
}

// A word or a part of one: no hyphen left to see to.
std::string NormalizePart(absl::string_view word) {
  const std::optional<absl::string_view> listed = kSpellings.Find(word);
  if (const auto whole = ReplacementIn(listed, "word "); whole.has_value()) return *whole;
  if (ReplacementIn(listed, "keep").has_value()) return std::string(word);
  std::string spelling(word);
  for (const auto rule : {NormalizeStem, NormalizeIse, NormalizeYse, NormalizeDoubled}) {
    if (std::optional<std::string> changed = rule(spelling); changed.has_value()) {
      spelling = *std::move(changed);
    }
  }
  return spelling;
}

std::string NormalizeHyphened(absl::string_view word) {
  if (const auto whole = Replacement(word, "word "); whole.has_value()) return *whole;
  if (IsKept(word)) return std::string(word);
  if (const auto stem = NormalizeStem(word); stem.has_value()) return NormalizePart(*stem);
  std::vector<std::string> parts = absl::StrSplit(JoinPrefix(word), '-');
  for (std::string& part : parts) part = NormalizePart(part);
  return absl::StrJoin(parts, "-");
}

}  // namespace

std::string NormalizeSpelling(absl::string_view word) {
  if (word.size() > kMaxWordBytes) return std::string(word);
  const size_t apostrophe = std::min(word.find('\''), word.size());
  const absl::string_view stem = word.substr(0, apostrophe);
  const std::string spelling =
      absl::StrContains(stem, '-') ? NormalizeHyphened(stem) : NormalizePart(stem);
  return absl::StrCat(spelling, word.substr(apostrophe));
}

}  // namespace quotecheck
