#ifndef QUOTECHECK_CHECKER_SCAN_SHORT_FORM_LINKS_H_
#define QUOTECHECK_CHECKER_SCAN_SHORT_FORM_LINKS_H_

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "absl/container/flat_hash_map.h"
#include "checker/records/scanned_article.h"
#include "checker/scan/bearer_index.h"
#include "checker/scan/mentions.h"
#include "checker/scan/name_bearers.h"
#include "checker/scan/name_forms.h"

namespace quotecheck {

// Whom a mention's name stands for.
struct NameLink {
  std::optional<size_t> cluster;
  double confidence = 0;
  std::vector<size_t> candidates;  // best first, where there are several
};

// Links the mentions of short forms ("Rowe", "Mr. Rowe", "Ann", "Harwick" for "Harwick University")
// to the bearers that the article names in full, and adds bearers that it never does. All arguments
// must outlive the object; `links` has one link a mention. Each call is linear in the mentions of
// the form.
class ShortFormLinker {
 public:
  ShortFormLinker(const std::vector<SourceMention>& mentions, const NameForms& forms,
                  BearerIndex* index, std::vector<NameLink>* links)
      : mentions_(mentions),
        forms_(forms),
        bearers_(mentions, forms),
        index_(*index),
        links_(*links) {}

  // Links a form that is neither a full name nor a body's: a surname, a given name, one unknown
  // word.
  void LinkShortForm(size_t form);
  // Links those mentions of a place's name that are a person's surname: "Holland said" of an
  // article that names Ann Holland; "in Holland" is the country.
  void LinkSpeakingPlace(size_t form);
  // Links all mentions of a form to one bearer.
  void LinkAll(size_t form, size_t cluster, double confidence);

 private:
  // How often full forms of a bearer's name stand before a mention.
  struct Bearer {
    size_t cluster = 0;
    size_t named = 0;  // times
    size_t last = 0;   // 1 + the last mention of those, 0 for none
  };
  // Mentions of one form that were linked so far, by bearer.
  using LinkedTimes = absl::flat_hash_map<size_t, size_t>;

  std::vector<size_t> PersonsOf(const NameForm& form, double* confidence) const;
  void AddOtherBearer(size_t form, std::vector<size_t>* persons);
  void AddUnnamedBearer(size_t form, std::vector<size_t>* persons);
  std::vector<size_t> WithSuffix(const std::vector<size_t>& clusters,
                                 const std::string& suffix) const;
  std::vector<size_t> WithGender(const std::vector<size_t>& clusters, Gender gender) const;
  std::vector<size_t> WithoutRelatives(const std::vector<size_t>& persons, size_t mention,
                                       const LinkedTimes& bare) const;
  Bearer BearerAt(size_t mention, size_t cluster) const;
  void LinkAmbiguous(size_t mention, const std::vector<size_t>& fitting, LinkedTimes* bare);
  void LinkMention(size_t mention, size_t form, const std::vector<size_t>& candidates,
                   double confidence, LinkedTimes* bare);
  std::optional<size_t> LongerBody(const NameForm& form) const;
  void AddSingle(size_t form);

  const std::vector<SourceMention>& mentions_;
  const NameForms& forms_;
  const NameBearers bearers_;
  BearerIndex& index_;
  std::vector<NameLink>& links_;
};

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_SCAN_SHORT_FORM_LINKS_H_
