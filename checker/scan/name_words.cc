#include "checker/scan/name_words.h"

#include "absl/container/flat_hash_set.h"

namespace quotecheck {

bool IsBodyWord(absl::string_view word) {
  static const auto* const words = new absl::flat_hash_set<absl::string_view>{
      "motors",   "electric", "mills",   "dynamics", "assembly",  "house",      "senate",
      "inc",      "corp",     "ltd",     "llc",      "plc",       "co",         "group",
      "news",     "times",    "post",    "journal",  "tribune",   "herald",     "gazette",
      "press",    "network",  "tv",      "radio",    "pac",       "fund",       "trust",
      "street",   "force",    "forces",  "corps",    "act",       "bill",       "amendment",
      "law",      "services", "service", "systems",  "partners",  "holdings",   "state",
      "states",   "kingdom",  "union",   "league",   "nations",   "affairs",    "chronicle",
      "globe",    "observer", "review",  "magazine", "hospital",  "church",     "initiative",
      "pentagon", "airport",  "avenue",  "tower",    "bureau",    "foundation", "caucus",
      "project",  "watch",    "action",  "america",  "americans", "democrats",  "republicans"};
  return words->contains(word);
}

bool IsThingWord(absl::string_view word) {
  static const auto* const words = new absl::flat_hash_set<absl::string_view>{
      "team",       "operation", "hurricane", "plan",  "air",  "day",   "storm",
      "superstorm", "project",   "world",     "class", "camp", "radio", "channel"};
  return words->contains(word);
}

}  // namespace quotecheck
