#ifndef QUOTECHECK_CHECKER_SCAN_NAME_BEARERS_H_
#define QUOTECHECK_CHECKER_SCAN_NAME_BEARERS_H_

#include <cstddef>
#include <vector>

#include "checker/records/scanned_article.h"
#include "checker/scan/mentions.h"
#include "checker/scan/name_forms.h"

namespace quotecheck {

// One bearer of names within an article.
struct NameCluster {
  EntityKind kind = EntityKind::kPerson;
  Gender gender = Gender::kUnknown;
  std::vector<size_t> forms;  // into the forms, the first mentioned first
  size_t fullest = 0;         // the form with most words
};

// What an article tells of the bearers of its names. Both arguments must outlive the object.
class NameBearers {
 public:
  NameBearers(const std::vector<SourceMention>& mentions, const NameForms& forms)
      : mentions_(mentions), forms_(forms) {}

  // Is it told in full what only a person has?
  bool IsSurelyPerson(const NameCluster& bearer) const;
  // Is the bearer known as somebody's wife, father and the like, and as nothing else?
  bool IsRelative(const NameCluster& bearer) const;
  // Is one who speaks called by a name of several words?
  bool SpeaksInFull(const NameCluster& bearer) const;
  // The bearer's first mention.
  size_t FirstMention(const NameCluster& bearer) const;
  // How often each form of the name stands before the mention, at most some times, a name that an
  // apposition has taken in once. Constant for each form.
  size_t TimesNamed(const NameCluster& bearer, size_t before) const;

 private:
  const std::vector<SourceMention>& mentions_;
  const NameForms& forms_;
};

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_SCAN_NAME_BEARERS_H_
