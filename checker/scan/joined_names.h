#ifndef QUOTECHECK_CHECKER_SCAN_JOINED_NAMES_H_
#define QUOTECHECK_CHECKER_SCAN_JOINED_NAMES_H_

#include <cstddef>
#include <utility>
#include <vector>

#include "absl/container/flat_hash_map.h"
#include "absl/container/flat_hash_set.h"
#include "checker/scan/document.h"
#include "checker/scan/word_traits.h"

namespace quotecheck {

// Tells where capitalised words that run on are two names and not one: captions, links and a
// page's layout put one behind the other without a mark ("Ann Rowe Rowe waves", "Lee Vane Lee
// Martin Vane", "Ann Rowe TQM answer"). A full name ends where it is said again, or where it or its
// surname stands by itself elsewhere and what follows is somebody's or something's name too.
class JoinedNames {
 public:
  // `runs` are all runs of capitalised words of the document, as FindNames() takes them. The
  // document and its traits must outlive the object. Linear.
  JoinedNames(const Document& document, const TraitTable& traits,
              const std::vector<TokenRange>& runs);

  // Where a second name begins in the run; run.end where it is one. Constant for a name's length.
  size_t FirstCut(TokenRange run) const;

  // Is the word, a title by itself, somebody's surname in the document: "King" of Ann B. King?
  bool IsSurnameLikeTitle(size_t token) const { return like_titles_.contains(Number(token)); }

  // Where a person's full name begins behind words that describe, none of which is one's name:
  // "Senators Ann Rowe", "Cat-lover Ann Rowe", "Commerce Ann Rowe" (the secretary of it). run.begin
  // where nothing says so: "Comet Ann Street" that always stands so is one name.
  size_t PersonBegin(TokenRange run) const;

 private:
  using Words = std::pair<size_t, size_t>;  // by number

  size_t Number(size_t token) const { return traits_.WordNumber(token); }
  void AddSurnameLikeTitle(TokenRange run);
  bool GivenNameBefore(size_t begin, size_t surname, size_t* given) const;
  bool IsSaidAgain(TokenRange run, size_t cut, size_t given) const;
  bool IsSpeltOut(size_t cut, size_t given) const;
  bool StandsElsewhere(size_t given, size_t surname) const;
  bool BeginsAnother(TokenRange run, size_t cut, size_t given) const;
  bool IsSurnameOfAnother(size_t token, size_t given, size_t surname) const;
  bool Describes(size_t token, bool capitals) const;
  bool IsDescriptiveCompound(size_t token) const;
  bool StandsWithoutDescription(TokenRange run, size_t given) const;
  size_t HashOf(TokenRange run) const;

  const Document& document_;
  const TraitTable& traits_;
  // How many runs end in a given name or one more word, and that surname.
  absl::flat_hash_map<Words, size_t> full_names_;
  // The first two given names of each surname.
  absl::flat_hash_map<size_t, Words> given_names_;
  // How many runs are a surname by itself, or after titles.
  absl::flat_hash_map<size_t, size_t> alone_;
  // The surnames that are titles too.
  absl::flat_hash_set<size_t> like_titles_;
  // How often each run stands, by HashOf().
  absl::flat_hash_map<size_t, size_t> whole_;
};

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_SCAN_JOINED_NAMES_H_
