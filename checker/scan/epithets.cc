#include "checker/scan/epithets.h"

#include "absl/container/flat_hash_set.h"

namespace quotecheck {
namespace {

using WordSet = absl::flat_hash_set<absl::string_view>;

bool IsUsual(absl::string_view noun) {
  static const auto* const words = new WordSet{
      "candidate",       "hopeful",       "nominee",     "front-runner",  "frontrunner",
      "mogul",           "billionaire",   "millionaire", "tycoon",        "magnate",
      "businessman",     "businesswoman", "heiress",     "lawmaker",      "legislator",
      "politician",      "senator",       "congressman", "congresswoman", "governor",
      "president-elect", "republican",    "democrat",    "independent",   "conservative",
      "liberal",         "socialist",     "libertarian", "incumbent",     "contender",
      "challenger",      "star",          "native",      "veteran",       "striker",
      "midfielder",      "defender",      "goalkeeper",  "winger",        "quarterback",
      "pitcher",         "singer",        "rapper",      "actor",         "actress",
      "comedian",        "novelist",      "footballer"};
  return words->contains(noun);
}

bool IsNewcomer(absl::string_view noun) {
  static const auto* const words = new WordSet{
      // of courts and crimes
      "judge", "justice", "prosecutor", "lawyer", "attorney", "counsel", "defendant", "suspect",
      "plaintiff", "victim", "killer", "gunman", "shooter", "attacker", "assailant", "witness",
      "officer", "policeman", "coroner", "investigator", "inspector", "detective",
      // of bodies
      "spokesman", "spokeswoman", "spokesperson", "official", "president", "secretary", "minister",
      "chief", "head", "leader", "director", "ceo", "founder", "chairman", "chairwoman", "chair",
      "boss", "executive", "representative", "delegate", "member", "aide", "adviser", "advisor",
      "manager", "owner", "employee", "worker", "foreman", "clerk", "commander", "captain",
      // of reports and shows
      "source", "insider", "narrator", "pollster", "host", "moderator", "reporter", "correspondent",
      "editor", "interviewer", "caller", "analyst", "expert", "researcher", "watchdog", "guardian",
      "writer", "speaker", "blogger",
      // of families and scenes
      "man", "woman", "boy", "girl", "person", "individual", "lady", "mother", "father", "wife",
      "husband", "son", "daughter", "brother", "sister", "friend", "neighbor", "neighbour",
      "relative", "driver", "pilot", "doctor", "teacher", "principal", "student", "resident",
      "dealer", "referee", "voter", "customer", "patient", "protester", "militant", "king",
      "queen"};
  return words->contains(noun);
}

}  // namespace

EpithetUse FindEpithetUse(absl::string_view noun) {
  if (IsUsual(noun)) return EpithetUse::kUsual;
  return IsNewcomer(noun) ? EpithetUse::kNewcomer : EpithetUse::kPossible;
}

}  // namespace quotecheck
