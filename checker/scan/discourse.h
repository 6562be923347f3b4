#ifndef QUOTECHECK_CHECKER_SCAN_DISCOURSE_H_
#define QUOTECHECK_CHECKER_SCAN_DISCOURSE_H_

#include <cstddef>
#include <optional>
#include <vector>

#include "absl/functional/function_ref.h"
#include "checker/records/scanned_article.h"
#include "checker/scan/antecedent_odds.h"

namespace quotecheck {

// Where in the text something is mentioned, and as what.
struct Place {
  size_t sentence = 0;      // counts the sentences that are not speech alone
  bool quoted = false;      // inside quotation marks
  bool reported = false;    // inside what somebody says, with marks or without
  bool possessive = false;  // only owns what follows: "his"
  bool subject = false;
  bool main_subject = false;  // the first subject of its sentence, or that of a verb of saying
  bool speaks = false;        // is credited with words
  bool credited = false;      // is, by the reporter: not within what another says
};

// Whom a pronoun or a bare role can stand for.
struct Query {
  Place place;
  Gender gender = Gender::kUnknown;
  bool person = true;  // "he", "she"; false for "it"
  bool plural = false;
  // By AntecedentLogOdds(), which is fitted to "he" and "she" that speak; else by salience.
  bool by_odds = false;
};

struct Choice {
  std::optional<size_t> entity;
  double confidence = 0;           // in [0, 1]
  std::vector<size_t> candidates;  // best first
};

// What has been mentioned so far, for finding the antecedent of a pronoun. Each mention adds to the
// salience of its entity by its grammatical place, and salience halves from sentence to sentence
// (Lappin & Leass 1994); what is mentioned inside speech counts little outside it, and the last
// subject and the last speaker count more. Candidates must agree in number and gender. Remembers a
// bounded number of entities: every call takes constant time.
class Discourse {
 public:
  struct Member {
    bool person = false;
    bool plural = false;
    bool named = true;     // false for "a senior official"
    bool guessed = false;  // only the look of the name makes it a person's
    Gender gender = Gender::kUnknown;
  };

  // Says that `entity` is mentioned at `place`, which is not before any place given so far.
  void Note(size_t entity, const Member& member, const Place& place);

  // The antecedent of what stands at query.place, among the entities that `admits` holds of.
  Choice Choose(const Query& query) const {
    return Choose(query, [](size_t) { return true; });
  }
  Choice Choose(const Query& query, absl::FunctionRef<bool(size_t)> admits) const;

  // Whom Choose() looks at for a pronoun that is credited with words, the last mentioned first.
  std::vector<AntecedentCandidate> Antecedents(const Query& query) const;

  std::optional<size_t> last_main_subject() const { return last_main_subject_; }

  // The one that was the last main subject and the last to speak, if that is one and agrees.
  std::optional<size_t> Focus(const Query& query) const;

  // Is `entity` the person mentioned last outside speech, owners aside?
  bool IsLastPerson(size_t entity) const;

  // Place of the last mention, with the best grammatical place that the entity has in its sentence;
  // null where it is not remembered.
  const Place* LastPlace(size_t entity) const;

  // Says that a pronoun told the gender of an entity whose name does not.
  void SetGender(size_t entity, Gender gender);

 private:
  struct Recent {
    size_t entity = 0;
    Member member;
    Place last;
    // Salience at last.sentence. A sentence adds once, by its weightiest mention.
    double earlier = 0;  // of mentions outside speech in sentences before it
    double here = 0;     // in this sentence
    double inside = 0;   // of the weightiest mention inside speech
    size_t first_sentence = 0;
    size_t mentions = 0;
  };
  double Score(const Recent& recent, const Query& query) const;
  bool Agrees(const Recent& recent, const Query& query) const;
  Antecedent AntecedentOf(const Recent& recent, const Query& query) const;

  std::vector<Recent> recent_;  // the last mentioned at the end
  std::optional<size_t> last_speaker_;
  std::optional<size_t> last_source_;
  std::optional<size_t> last_main_subject_;
};

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_SCAN_DISCOURSE_H_
