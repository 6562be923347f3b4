#include "checker/scan/introductions.h"

#include <optional>

#include "absl/container/flat_hash_map.h"
#include "absl/strings/string_view.h"
#include "checker/text/one_of.h"

namespace quotecheck {
namespace {

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
                                     const absl::flat_hash_map<size_t, size_t>& by_begin,
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

}  // namespace

std::vector<std::pair<size_t, size_t>> FindIntroductions(
    const Document& document, const std::vector<SourceMention>& mentions) {
  absl::flat_hash_map<size_t, size_t> by_begin;  // the outermost mention at each token
  for (size_t m = 0; m < mentions.size(); ++m) by_begin.try_emplace(mentions[m].tokens.begin, m);
  std::vector<std::pair<size_t, size_t>> introductions;
  for (size_t m = 0; m < mentions.size(); ++m) {
    const auto name = IntroducedName(document, mentions, by_begin, mentions[m]);
    if (name.has_value()) introductions.emplace_back(m, *name);
  }
  return introductions;
}

}  // namespace quotecheck
