#include "checker/text/abbreviations.h"

#include <algorithm>
#include <array>

namespace quotecheck {
namespace {

// Both sorted, for binary search.
constexpr auto kBeforeName = std::to_array<absl::string_view>(
    {"adm",  "amb", "atty", "brig", "capt", "cf", "cmdr", "col",  "cpl",    "det", "dr",  "fig",
     "fr",   "gen", "gov",  "hon",  "insp", "lt", "m",    "maj",  "messrs", "mr",  "mrs", "ms",
     "msgr", "mt",  "mx",   "no",   "nos",  "pp", "pres", "prof", "pte",    "pvt", "rep", "reps",
     "rev",  "sec", "sen",  "sens", "sgt",  "st", "supt", "viz",  "vs"});
constexpr auto kAnywhere = std::to_array<absl::string_view>(
    {"ala",  "approx", "apr",   "apt",  "ariz", "ark",  "assn", "assoc", "aug", "ave",  "bldg",
     "blvd", "bros",   "calif", "co",   "colo", "conn", "corp", "cos",   "ct",  "dec",  "del",
     "dept", "dist",   "ed",    "esq",  "est",  "etc",  "feb",  "fla",   "fri", "ft",   "ga",
     "gmbh", "hr",     "hrs",   "ill",  "inc",  "ind",  "jan",  "jr",    "kan", "km",   "ky",
     "lb",   "lbs",    "llc",   "ltd",  "mass", "mich", "min",  "minn",  "mo",  "mon",  "nev",
     "nov",  "oct",    "okla",  "ore",  "oz",   "pa",   "ph",   "plc",   "rd",  "sept", "sr",
     "tenn", "univ",   "va",    "wash", "wis"});

static_assert(std::is_sorted(kBeforeName.begin(), kBeforeName.end()));
static_assert(std::is_sorted(kAnywhere.begin(), kAnywhere.end()));

}  // namespace

Abbreviation FindAbbreviation(absl::string_view word) {
  if (std::binary_search(kBeforeName.begin(), kBeforeName.end(), word)) {
    return Abbreviation::kBeforeName;
  }
  if (std::binary_search(kAnywhere.begin(), kAnywhere.end(), word)) return Abbreviation::kAnywhere;
  return Abbreviation::kNone;
}

}  // namespace quotecheck
