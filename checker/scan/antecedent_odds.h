#ifndef QUOTECHECK_CHECKER_SCAN_ANTECEDENT_ODDS_H_
#define QUOTECHECK_CHECKER_SCAN_ANTECEDENT_ODDS_H_

#include <cstddef>
#include <functional>
#include <vector>

namespace quotecheck {

// What tells whether "he" or "she" stands for somebody mentioned before.
struct Antecedent {
  bool named = true;               // false for "a senior official"
  bool guessed = false;            // only the look of the name makes it a person's
  bool known_gender = false;       // the name tells the gender asked for
  size_t sentences = 0;            // since the last mention, 0 for the same sentence
  size_t since_first = 0;          // sentences since the first mention
  size_t mentions = 1;             // so far
  bool outside_speech = true;      // a mention of the last sentence stands outside quotation marks
  bool subject = false;            // of a clause of the last sentence
  bool speaks = false;             // in the last sentence
  bool last_main_subject = false;  // no other main subject came after
  bool reported = false;           // the last sentence names them only in what somebody says
  bool last_source = false;        // the last whom the reporter credits with words
};

// One that agrees with a pronoun, for tools that fit the odds.
struct AntecedentCandidate {
  size_t entity = 0;  // EntityIndex
  Antecedent antecedent;
};
using AntecedentObserver =
    std::function<void(size_t mention, const std::vector<AntecedentCandidate>&)>;

// The logarithm of the odds against the other candidates, but for a number that all share: a
// conditional logit (McFadden 1974) over features in the manner of Lappin & Leass (1994). Fitted by
// bench/accuracy/fit_pronouns.py, which says to what.
double AntecedentLogOdds(const Antecedent& antecedent);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_SCAN_ANTECEDENT_ODDS_H_
