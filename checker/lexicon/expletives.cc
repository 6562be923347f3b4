#include "checker/lexicon/expletives.h"

#include "absl/strings/match.h"

namespace quotecheck {
namespace {

// What newspapers mask, the more usual first.
constexpr absl::string_view kExpletives[] = {
    "shit",          "fuck",          "fucking",   "bitch",    "ass",       "asshole",
    "bullshit",      "pussy",         "goddamn",   "damn",     "hell",      "fucked",
    "motherfucker",  "shitty",        "shits",     "fucks",    "fucker",    "fuckers",
    "bitches",       "asses",         "assholes",  "nigger",   "niggers",   "nigga",
    "faggot",        "faggots",       "fag",       "cunt",     "cunts",     "dick",
    "dicks",         "cock",          "cocks",     "whore",    "whores",    "slut",
    "sluts",         "bastard",       "bastards",  "piss",     "pissed",    "pissing",
    "crap",          "crappy",        "tits",      "tit",      "arse",      "arsehole",
    "arseholes",     "bollocks",      "wanker",    "wankers",  "twat",      "twats",
    "prick",         "pricks",        "goddamned", "damned",   "dammit",    "goddammit",
    "motherfuckers", "motherfucking", "horseshit", "shithole", "shitholes", "shitting",
    "chickenshit",   "dipshit",       "jackass",   "badass",   "kike",      "spic",
    "chink",         "retard",        "retarded",  "dyke",     "tranny",
};

}  // namespace

std::optional<absl::string_view> UnmaskExpletive(absl::string_view begin, size_t signs,
                                                 absl::string_view end) {
  if (begin.empty() || signs == 0) return std::nullopt;
  std::optional<absl::string_view> found;
  const size_t letters = begin.size() + end.size();
  for (absl::string_view word : kExpletives) {
    if (word == begin) return std::nullopt;  // printed in full, before a dash
    if (word.size() <= letters || !absl::StartsWith(word, begin) || !absl::EndsWith(word, end)) {
      continue;
    }
    if (word.size() - letters == signs) return word;
    if (!found.has_value()) found = word;
  }
  return found;
}

}  // namespace quotecheck
