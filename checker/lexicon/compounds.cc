#include "checker/lexicon/compounds.h"

#include <algorithm>

#include "absl/strings/ascii.h"
#include "absl/strings/str_join.h"
#include "absl/strings/str_split.h"
#include "checker/lexicon/closed_classes.h"
#include "checker/lexicon/numerals.h"
#include "checker/lexicon/wordnet.h"
#include "checker/text/one_of.h"

namespace quotecheck {
namespace {

constexpr size_t kMaxBytes = 64;

// What is put before words, and for which WordNet has a reading of its own.
constexpr absl::string_view kPrefixes[] = {
    "anti", "arch",  "auto", "bi",   "bio",   "co",   "counter", "cyber", "de",    "dis",
    "eco",  "em",    "en",   "ex",   "geo",   "in",   "inter",   "intra", "macro", "mega",
    "meta", "micro", "mid",  "mini", "mis",   "mono", "multi",   "neo",   "non",   "off",
    "on",   "out",   "over", "post", "pre",   "pro",  "pseudo",  "quasi", "re",    "semi",
    "sub",  "super", "tele", "tri",  "ultra", "un",   "under",   "uni",   "up",    "vice"};

bool IsPrefix(absl::string_view word) { return IsOneOf(word, kPrefixes); }

// Letters or digits alone.
bool IsWordOrNumber(absl::string_view part) {
  if (part.empty()) return false;
  if (std::all_of(part.begin(), part.end(), absl::ascii_isdigit)) return true;
  if (!std::all_of(part.begin(), part.end(), absl::ascii_isalpha)) return false;
  if (part.size() == 1) return part == "a";
  return IsFunctionWord(part) || MayBeginNumeral(part) || !BaseForms(part).empty();
}

}  // namespace

std::vector<std::string> SplitCompound(absl::string_view word) {
  if (word.size() > kMaxBytes || word.find('-') == absl::string_view::npos) return {};
  const std::vector<absl::string_view> parts = absl::StrSplit(word, '-');
  if (IsPrefix(parts.front()) || !std::all_of(parts.begin(), parts.end(), IsWordOrNumber)) {
    return {};
  }
  if (!BaseForms(absl::StrJoin(parts, "")).empty()) return {};
  return std::vector<std::string>(parts.begin(), parts.end());
}

}  // namespace quotecheck
