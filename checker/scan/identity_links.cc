#include "checker/scan/identity_links.h"

#include <optional>

#include "absl/container/flat_hash_map.h"
#include "absl/strings/string_view.h"
#include "checker/scan/age_links.h"
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

constexpr size_t kMaxApposed = 5;  // words of "a shy young girl", before "named"

// Where "named" may stand behind `at`, over a phrase of the same bearer: ", a shy girl named Rowe".
size_t OverApposition(const Document& document, size_t at) {
  if (!IsOneOf(Word(document, at), {"a", "an", "the"})) return at;
  for (size_t t = at + 1; t < at + kMaxApposed; ++t) {
    if (IsOneOf(Word(document, t), {"named", "identified", "known"})) return t;
    if (IsOneOf(Word(document, t), {"of", "in", "at", "from", "with", "for", "by", "to", ","}))
      break;
  }
  return at;
}

// The token behind "named", "identified only as" and the like; nothing where none stands at `at`.
// "The mayor named Rowe" head of something is no introduction: `named` says whether it may be one.
std::optional<size_t> BehindIntroduction(const Document& document, size_t at, bool named) {
  if (IsOneOf(Word(document, at), {",", "-", "–", "—", "("})) {
    at = OverApposition(document, at + 1);
    named = true;
  }
  if (named && Word(document, at) == "named") return at + 1;
  if (!IsOneOf(Word(document, at), {"identified", "known"})) return std::nullopt;
  ++at;
  if (IsOneOf(Word(document, at), {"only", "just", "simply"})) ++at;
  return Word(document, at) == "as" ? std::optional<size_t>(at + 1) : std::nullopt;
}

// "A student named Rowe", "the man, identified only as Rowe": by index, the mention of the name.
std::optional<size_t> IntroducedName(const Document& document,
                                     const std::vector<SourceMention>& mentions,
                                     const MentionsByBegin& by_begin,
                                     const SourceMention& mention) {
  const absl::string_view first = Word(document, mention.tokens.begin);
  if (!mention.name.empty() || (mention.plural && first != "another") ||
      mention.kind == MentionKind::kPronoun) {
    return std::nullopt;
  }
  const bool indefinite = IsOneOf(first, {"a", "an", "one", "another"});
  const std::optional<size_t> name = BehindIntroduction(document, mention.head_end, indefinite);
  if (!name.has_value()) return std::nullopt;
  const auto found = by_begin.find(*name);
  if (found == by_begin.end() || mentions[found->second].name_tokens.begin != *name) {
    return std::nullopt;
  }
  return found->second;
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

// Words that speak for who issued them. A report or a study has authors of its own.
bool IsIssuedText(absl::string_view word) {
  return IsOneOf(word, {"statement", "release", "communique", "communiqué", "letter", "note",
                        "email", "e-mail", "tweet", "post", "message"});
}

// "The Rowe campaign statement" is the campaign's.
bool IsOfBody(const Document& document, size_t begin, size_t end) {
  for (size_t t = begin; t < end; ++t) {
    if (IsOneOf(Word(document, t),
                {"camp", "campaign", "campaign's", "campaign’s", "team", "office", "administration",
                 "administration's", "administration’s"})) {
      return true;
    }
  }
  return false;
}

bool IsNameOfIssuer(const Document& document, const SourceMention& mention, size_t head) {
  return !mention.name.empty() && (mention.possessive || mention.modifier) &&
         mention.name_kind != NameKind::kAdherents && mention.tokens.end <= head &&
         !IsOfBody(document, mention.tokens.end, head);
}

// "The ministry's statement", "the Water Board news release": by index, the mention of the issuer,
// among those that follow `first` in their order.
std::optional<size_t> NamedIssuer(const Document& document,
                                  const std::vector<SourceMention>& mentions, size_t first) {
  const SourceMention& text = mentions[first];
  if (!text.name.empty() || text.plural || !IsIssuedText(Word(document, text.head))) {
    return std::nullopt;
  }
  std::optional<size_t> issuer;
  for (size_t m = first + 1; m < mentions.size() && mentions[m].tokens.begin < text.head; ++m) {
    if (!IsNameOfIssuer(document, mentions[m], text.head)) continue;
    if (!issuer.has_value() || mentions[m].possessive) issuer = m;
  }
  return issuer;
}

// "The statement" behind "the ministry's statement": the same text, and so the same issuer.
class IssuedTexts {
 public:
  explicit IssuedTexts(const Document& document) : document_(document) {}

  void Note(const SourceMention& text, size_t issuer) { issuer_of_[Head(text)] = issuer; }

  // The issuer of a text spoken of again; a text of nobody known takes the place of one before.
  std::optional<size_t> FindOrForget(const SourceMention& text) {
    if (!text.name.empty() || !IsIssuedText(Head(text))) return std::nullopt;
    const auto found = issuer_of_.find(Head(text));
    if (found == issuer_of_.end()) return std::nullopt;
    const bool again = text.tokens.begin + 1 == text.head &&
                       IsOneOf(Word(document_, text.tokens.begin), {"the", "this", "that"});
    if (again && text.tokens.end == text.head + 1) return found->second;
    if (!again) issuer_of_.erase(found);
    return std::nullopt;
  }

 private:
  absl::string_view Head(const SourceMention& text) const { return Word(document_, text.head); }

  const Document& document_;
  absl::flat_hash_map<absl::string_view, size_t> issuer_of_;
};

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
  IssuedTexts issued(document);
  for (size_t m = 0; m < mentions.size(); ++m) {
    std::optional<size_t> same = IntroducedName(document, mentions, by_begin, mentions[m]);
    if (!same.has_value()) {
      same = NamedIssuer(document, mentions, m);
      if (same.has_value()) issued.Note(mentions[m], *same);
    }
    if (!same.has_value()) same = issued.FindOrForget(mentions[m]);
    if (!same.has_value()) continue;
    const size_t outer = links.same_as[m];
    links.same_as[m] = *same;
    // "Another student - a girl named Rowe -": both are Rowe.
    const bool open = outer < mentions.size() && mentions[outer].name.empty();
    if (open && links.same_as[outer] == mentions.size()) links.same_as[outer] = *same;
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
