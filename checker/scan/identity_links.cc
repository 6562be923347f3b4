#include "checker/scan/identity_links.h"

#include <optional>

#include "absl/container/flat_hash_map.h"
#include "absl/strings/string_view.h"
#include "checker/scan/age_links.h"
#include "checker/scan/introductions.h"
#include "checker/scan/issued_texts.h"
#include "checker/text/one_of.h"

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

// The words of a document from a token on; "" past its end.
absl::string_view Word(const Document& document, size_t token) {
  return token < document.tokens.size() ? absl::string_view(document.tokens[token].folded) : "";
}

bool IsDash(absl::string_view word) { return IsOneOf(word, {"-", "--", "–", "—"}); }

constexpr size_t kMaxAfterDash = 10;  // words of "a former Water Board press aide"

// "Rowe — a former Water Board press aide who": by index, the mention of what the name's bearer is,
// where a phrase that a name parts ends in it.
std::optional<size_t> DescriptionAfterDash(const Document& document,
                                           const std::vector<SourceMention>& mentions,
                                           const MentionsByBegin& by_begin,
                                           const SourceMention& name) {
  const size_t dash = name.name_tokens.end;
  if (!NamesPerson(name) || !IsDash(Word(document, dash)) ||
      !IsOneOf(Word(document, dash + 1), {"a", "an", "the"})) {
    return std::nullopt;
  }
  for (size_t t = dash + 1; t <= dash + kMaxAfterDash; ++t) {
    const absl::string_view word = Word(document, t);
    if (IsDash(word) ||
        IsOneOf(word, {"", ",", ".", ";", "of", "in", "at", "from", "with", "for", "who", "and"})) {
      break;
    }
    const auto found = by_begin.find(t);
    if (found != by_begin.end() && DescribesPerson(mentions[found->second])) return found->second;
  }
  return std::nullopt;
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
  for (const auto& [description, name] : FindAgeLinks(document, mentions)) {
    if (links.same_as[description] == mentions.size()) links.same_as[description] = name;
  }
  for (size_t m = 0; m < mentions.size(); ++m) {
    const auto description = DescriptionAfterDash(document, mentions, by_begin, mentions[m]);
    if (description && links.same_as[*description] == mentions.size()) {
      links.same_as[*description] = m;
    }
  }
  for (const auto& [text, issuer] : FindIssuedTexts(document, mentions)) {
    links.same_as[text] = issuer;
  }
  for (const auto& [description, name] : FindIntroductions(document, mentions)) {
    const size_t outer = links.same_as[description];
    links.same_as[description] = name;
    // "Another student - a girl named Rowe -": both are Rowe.
    const bool open = outer < mentions.size() && mentions[outer].name.empty();
    if (open && links.same_as[outer] == mentions.size()) links.same_as[outer] = name;
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
