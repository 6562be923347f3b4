#include "checker/scan/identity_links.h"

#include <optional>

#include "absl/container/flat_hash_map.h"
#include "absl/strings/string_view.h"

namespace quotecheck {
namespace {

// The outermost mention that begins at each token.
using MentionsByBegin = absl::flat_hash_map<size_t, size_t>;

bool IsCopula(absl::string_view word) {
  return word == "is" || word == "was" || word == "became" || word == "remains";
}

bool DescribesPerson(const SourceMention& mention) {
  return mention.name.empty() && mention.head_kind == HeadKind::kPerson && !mention.plural &&
         !mention.possessive && mention.kind != MentionKind::kPronoun;
}

bool NamesPerson(const SourceMention& mention) {
  return !mention.name.empty() && !mention.plural && !mention.possessive && !mention.modifier &&
         mention.name_kind == NameKind::kPerson;
}

bool IsPersonalPronoun(const SourceMention& mention) {
  return mention.kind == MentionKind::kPronoun && mention.head_kind == HeadKind::kThirdPerson &&
         mention.gender != Gender::kUnknown && !mention.possessive;
}

// The mention that the verb after `mention` says it is.
std::optional<size_t> Complement(const Document& document, const MentionsByBegin& by_begin,
                                 const SourceMention& mention) {
  size_t verb = mention.tokens.end;
  if (verb < document.tokens.size() && document.tokens[verb].folded == ",") ++verb;
  if (verb + 1 >= document.tokens.size() || !IsCopula(document.tokens[verb].folded)) {
    return std::nullopt;
  }
  if (document.tokens[verb + 1].folded == "no") return std::nullopt;
  const auto found = by_begin.find(verb + 1);
  return found == by_begin.end() ? std::nullopt : std::optional<size_t>(found->second);
}

}  // namespace

IdentityLinks FindIdentityLinks(const Document& document,
                                const std::vector<SourceMention>& mentions) {
  IdentityLinks links;
  links.same_as.assign(mentions.size(), mentions.size());
  MentionsByBegin by_begin, apposed_to;
  for (size_t m = 0; m < mentions.size(); ++m) {
    const SourceMention& mention = mentions[m];
    by_begin.try_emplace(mention.tokens.begin, m);
    const auto outer = apposed_to.find(mention.tokens.begin);
    if (outer != apposed_to.end() && mention.name.empty() && !mention.possessive) {
      links.same_as[m] = outer->second;
      apposed_to.erase(outer);
    }
    if (!mention.apposition.empty()) apposed_to.emplace(mention.apposition.begin, m);
  }
  for (size_t m = 0; m < mentions.size(); ++m) {
    const SourceMention& mention = mentions[m];
    if (!mention.subject) continue;
    const std::optional<size_t> complement = Complement(document, by_begin, mention);
    if (!complement) continue;
    const SourceMention& other = mentions[*complement];
    if (DescribesPerson(other) && (NamesPerson(mention) || IsPersonalPronoun(mention))) {
      links.same_as[*complement] = m;
      links.predicates.push_back(*complement);
    } else if (DescribesPerson(mention) && mention.definite && NamesPerson(other)) {
      links.same_as[m] = *complement;
      links.predicates.push_back(m);
    }
  }
  return links;
}

}  // namespace quotecheck
