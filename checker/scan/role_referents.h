#ifndef QUOTECHECK_CHECKER_SCAN_ROLE_REFERENTS_H_
#define QUOTECHECK_CHECKER_SCAN_ROLE_REFERENTS_H_

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "absl/container/flat_hash_map.h"
#include "checker/scan/discourse.h"
#include "checker/scan/document.h"
#include "checker/scan/entity_roles.h"
#include "checker/scan/entity_table_builder.h"
#include "checker/scan/mentions.h"

namespace quotecheck {

// Resolves the mentions without a name that are no pronouns: "the minister", "the company", "a
// senior official". All that is passed in must outlive the object.
class RoleReferents {
 public:
  RoleReferents(const Document& document, const std::vector<SourceMention>& mentions,
                const Discourse& discourse, EntityRoles* roles, EntityTableBuilder* builder);

  // Resolves the mention at `place`, those before it being resolved: to the bearer of the role, to
  // the one person in play, or as an unnamed entity. `source`: the words that speech is credited
  // to, which the mention is or begins; nothing where none is.
  void Resolve(size_t mention, const Place& place, std::optional<TextSpan> source);

 private:
  bool ResolveByRole(size_t mention, const Place& place);
  bool ResolveShared(size_t mention, const Place& place, const std::vector<size_t>& bearers);
  bool FollowsSpeech(const SourceMention& mention) const;
  bool TellsAge(const SourceMention& mention) const;
  bool FollowsClause(size_t mention) const;
  bool FitsEpithet(size_t mention, const Place& place, size_t entity) const;
  Choice ChooseEpithet(size_t mention, Query query) const;
  bool ResolveEpithet(size_t mention, const Place& place);
  bool MayBeBody(size_t entity) const;
  bool TakeBody(size_t mention, const Place& place, const Choice& choice);
  bool ResolveBody(size_t mention, const Place& place);
  size_t EndOfClause(const SourceMention& mention, TextSpan source) const;
  void ResolveUnnamed(size_t mention, std::optional<TextSpan> source);

  const Document& document_;
  const std::vector<SourceMention>& mentions_;
  const Discourse& discourse_;
  EntityRoles& roles_;
  EntityTableBuilder& builder_;
  absl::flat_hash_map<std::string, size_t> unnamed_;  // by DescriptionKey()
};

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_SCAN_ROLE_REFERENTS_H_
