#include "checker/scan/issued_texts.h"

#include <optional>

#include "absl/container/flat_hash_map.h"
#include "absl/strings/string_view.h"
#include "checker/scan/word_traits.h"
#include "checker/text/one_of.h"

namespace quotecheck {
namespace {

// The words of a document from a token on; "" past its end.
absl::string_view Word(const Document& document, size_t token) {
  return token < document.tokens.size() ? absl::string_view(document.tokens[token].folded) : "";
}

// Words that speak for who issued them. A report or a study has authors of its own.
bool IsIssuedText(absl::string_view word) {
  return IsOneOf(word, {"statement", "release", "communique", "communiqué", "letter", "note",
                        "email", "e-mail", "tweet", "post", "message"});
}

// "The Rowe campaign statement" is the campaign's.
bool IsOfBody(const Document& document, size_t begin, size_t end) {
  for (size_t t = begin; t < end; ++t) {
    if (IsOneOf(LexiconForm(Word(document, t)),
                {"camp", "campaign", "team", "office", "administration"})) {
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

std::vector<std::pair<size_t, size_t>> FindIssuedTexts(const Document& document,
                                                       const std::vector<SourceMention>& mentions) {
  std::vector<std::pair<size_t, size_t>> texts;
  IssuedTexts issued(document);
  for (size_t m = 0; m < mentions.size(); ++m) {
    std::optional<size_t> issuer = NamedIssuer(document, mentions, m);
    if (issuer.has_value()) {
      issued.Note(mentions[m], *issuer);
    } else {
      issuer = issued.FindOrForget(mentions[m]);
    }
    if (issuer.has_value()) texts.emplace_back(m, *issuer);
  }
  return texts;
}

}  // namespace quotecheck
