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

// What its owner says: "the mayor's remarks", "the board's report". Without an owner, or with a
// body that only tells what it is about ("the Water Board report"), it may be anybody's.
bool IsOwnSpeech(absl::string_view word) {
  return IsOneOf(word,
                 {"remarks", "comments", "words",     "speech",   "testimony", "response", "reply",
                  "report",  "study",    "survey",    "analysis", "memo",      "website",  "ad",
                  "video",   "platform", "editorial", "op-ed",    "essay",     "column",   "blog",
                  "account", "lawsuit",  "complaint", "filing"});
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

bool IsIssuer(const Document& document, const SourceMention& mention, size_t head) {
  const bool named = !mention.name.empty() && mention.name_kind != NameKind::kAdherents &&
                     (mention.possessive || mention.modifier);
  const bool person =
      mention.name.empty() && mention.possessive && !mention.plural &&
      (mention.head_kind == HeadKind::kPerson || mention.head_kind == HeadKind::kThirdPerson);
  return (named || person) && mention.tokens.end <= head &&
         !IsOfBody(document, mention.tokens.end, head);
}

// "The ministry's statement", "the Water Board news release": by index, the mention of the issuer,
// among those that follow `first` in their order.
std::optional<size_t> Owner(const Document& document, const std::vector<SourceMention>& mentions,
                            size_t first) {
  const SourceMention& text = mentions[first];
  const absl::string_view head = Word(document, text.head);
  if (!text.name.empty() || !((!text.plural && IsIssuedText(head)) || IsOwnSpeech(head))) {
    return std::nullopt;
  }
  std::optional<size_t> issuer;
  for (size_t m = first + 1; m < mentions.size() && mentions[m].tokens.begin < text.head; ++m) {
    if (!IsIssuer(document, mentions[m], text.head)) continue;
    if (!mentions[m].possessive && !IsIssuedText(head)) continue;
    if (!issuer.has_value() || mentions[m].possessive) issuer = m;
  }
  return issuer;
}

// "A statement from Rowe", "a letter on Monday by the Water Board": by index, whose it is.
std::optional<size_t> Author(const Document& document, const std::vector<SourceMention>& mentions,
                             size_t first) {
  constexpr size_t kMaxBetween = 3;  // words: "on Monday", "released"
  const SourceMention& text = mentions[first];
  if (!text.name.empty() || text.plural || !IsIssuedText(Word(document, text.head))) {
    return std::nullopt;
  }
  for (size_t m = first + 1; m < mentions.size(); ++m) {
    const SourceMention& author = mentions[m];
    if (author.tokens.begin > text.head + kMaxBetween + 2) break;
    if (author.tokens.begin <= text.head + 1 ||
        !IsOneOf(Word(document, author.tokens.begin - 1), {"from", "by"})) {
      continue;
    }
    // "A statement obtained by the Post" is not the Post's.
    if (IsOneOf(Word(document, author.tokens.begin - 2),
                {"obtained", "seen", "reviewed", "quoted", "cited", "carried", "reported", "read",
                 "received", "published"})) {
      return std::nullopt;
    }
    // Of mentions that begin there the first is the longest.
    const bool named = !author.name.empty() && author.name_kind != NameKind::kAdherents &&
                       author.name_kind != NameKind::kPlace && !author.possessive;
    return named ? std::optional<size_t>(m) : std::nullopt;
  }
  return std::nullopt;
}

// Who speaks in the sentence of a mention: "in a statement Rowe said", "Rowe said in a statement",
// "Rowe issued a statement". By index; nothing where the text is not what somebody speaks by.
std::optional<size_t> WhoIssues(const Document& document,
                                const std::vector<SourceMention>& mentions, size_t text) {
  const TokenRange words = mentions[text].tokens;
  if (words.begin == 0 || !IsIssuedText(Word(document, mentions[text].head))) return std::nullopt;
  const absl::string_view before = Word(document, words.begin - 1);
  const bool in = before == "in";
  const bool issued = IsOneOf(before, {"issued", "released", "wrote", "sent", "posted", "tweeted",
                                       "published", "issues", "releases"});
  if (!in && !issued) return std::nullopt;
  const TokenRange sentence = document.sentences[document.sentence_of[words.begin]].tokens;
  const auto speaks = [&](size_t m) {
    const SourceMention& mention = mentions[m];
    return mention.subject && !mention.possessive && !mention.modifier &&
           (mention.speaks || issued) && mention.head_kind != HeadKind::kRelative;
  };
  for (size_t m = text; m-- > 0 && mentions[m].tokens.begin >= sentence.begin;) {
    if (mentions[m].tokens.end <= words.begin && speaks(m)) return m;
  }
  for (size_t m = text + 1; in && m < mentions.size() && mentions[m].tokens.begin < sentence.end;
       ++m) {
    if (mentions[m].tokens.begin >= words.end && speaks(m)) return m;
  }
  return std::nullopt;
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
    std::optional<size_t> issuer = Owner(document, mentions, m);
    if (!issuer.has_value()) issuer = Author(document, mentions, m);
    if (issuer.has_value()) {
      issued.Note(mentions[m], *issuer);
    } else if (const auto speaker = WhoIssues(document, mentions, m); speaker.has_value()) {
      issued.Note(mentions[m], *speaker);
    } else {
      issuer = issued.FindOrForget(mentions[m]);
    }
    if (issuer.has_value()) texts.emplace_back(m, *issuer);
  }
  return texts;
}

}  // namespace quotecheck
