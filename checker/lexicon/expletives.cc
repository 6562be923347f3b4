#include "checker/lexicon/expletives.h"

#include <algorithm>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "checker/text/utf8.h"

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

// No word, whole or broken off, that could be said.
bool AreConsonants(absl::string_view letters) {
  return std::all_of(letters.begin(), letters.end(), [](char c) {
    return absl::ascii_isalpha(static_cast<unsigned char>(c)) && !absl::StrContains("aeiouy", c);
  });
}

}  // namespace

absl::string_view MaskingSigns(absl::string_view text) {
  size_t at = 0;
  while (at < text.size()) {
    const CodePoint c = DecodeUtf8(text, at);
    if (!absl::StrContains("*-–—_#@$!", text.substr(at, c.length))) break;
    at += c.length;
  }
  return text.substr(0, at);
}

std::optional<absl::string_view> UnmaskExpletive(absl::string_view begin, absl::string_view signs,
                                                 absl::string_view end) {
  if (begin.empty() || signs.empty()) return std::nullopt;
  if (end.empty() && signs[0] == '!') return std::nullopt;
  const bool any_number = !end.empty() || absl::StrContains(signs, '*') || AreConsonants(begin);
  const size_t left_out = CountCodePoints(signs);
  if (!any_number && left_out == 1) return std::nullopt;
  const size_t letters = begin.size() + end.size();
  std::optional<absl::string_view> found;
  for (absl::string_view word : kExpletives) {
    if (word == begin) return std::nullopt;  // printed in full, before a dash
    if (word.size() <= letters || !absl::StartsWith(word, begin) || !absl::EndsWith(word, end)) {
      continue;
    }
    if (word.size() - letters == left_out) return word;
    if (any_number && !found.has_value()) found = word;
  }
  return found;
}

}  // namespace quotecheck
