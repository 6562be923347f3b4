#include "checker/scan/age_links.h"

#include <optional>

#include "absl/container/flat_hash_map.h"
#include "absl/strings/numbers.h"
#include "absl/strings/string_view.h"
#include "absl/strings/strip.h"
#include "checker/scan/word_traits.h"

namespace quotecheck {
namespace {

constexpr int kMaxAge = 120;  // years

std::optional<int> AgeOf(absl::string_view digits) {
  int age = 0;
  if (!absl::SimpleAtoi(digits, &age) || age <= 0 || age > kMaxAge) return std::nullopt;
  return age;
}

class AgeLinker {
 public:
  AgeLinker(const Document& document, const std::vector<SourceMention>& mentions)
      : document_(document), mentions_(mentions) {}

  std::vector<std::pair<size_t, size_t>> Find() {
    for (size_t m = 0; m < mentions_.size(); ++m) {
      if (!mentions_[m].name.empty()) {
        Note(m);
      } else if (const std::optional<size_t> bearer = FindBearer(mentions_[m])) {
        links_.emplace_back(m, *bearer);
      }
    }
    return std::move(links_);
  }

 private:
  struct Bearer {
    size_t mention = 0;
    absl::string_view surname;
    bool alone = true;  // nobody of another surname has the age
  };

  absl::string_view Word(size_t token) const {
    return token < document_.tokens.size() ? absl::string_view(document_.tokens[token].folded) : "";
  }

  // "20-year-old"
  std::optional<int> CompoundAge(size_t token) const {
    absl::string_view word = LexiconForm(Word(token));
    return absl::ConsumeSuffix(&word, "-year-old") ? AgeOf(word) : std::nullopt;
  }

  // "Ann Rowe, 20,", "Ann Rowe (20)", "20-year-old Ann Rowe".
  std::optional<int> PrintedAge(const SourceMention& mention) const {
    const size_t before = mention.name_tokens.begin;
    if (before > 0) {
      if (const std::optional<int> age = CompoundAge(before - 1)) return age;
    }
    size_t at = mention.name_tokens.end;
    const bool brackets = Word(at) == "(";
    if (!brackets && Word(at) != ",") return std::nullopt;
    ++at;
    if (Word(at) == "aged") ++at;
    const absl::string_view closing = Word(at + 1);
    const bool closes = brackets ? closing == ")" : closing == "," || closing == ".";
    return closes ? AgeOf(Word(at)) : std::nullopt;
  }

  void Note(size_t m) {
    const SourceMention& mention = mentions_[m];
    if (mention.possessive || mention.modifier || mention.plural) return;
    const std::optional<int> age = PrintedAge(mention);
    if (!age.has_value()) return;
    const absl::string_view surname = LexiconForm(Word(mention.name_tokens.end - 1));
    const auto [bearer, fresh] = bearers_.try_emplace(*age, Bearer{m, surname});
    if (!fresh && bearer->second.surname != surname) bearer->second.alone = false;
  }

  std::optional<size_t> FindBearer(const SourceMention& mention) const {
    if (mention.plural || mention.possessive || Word(mention.tokens.begin) != "the") {
      return std::nullopt;
    }
    const std::optional<int> age = CompoundAge(mention.head);
    if (!age.has_value()) return std::nullopt;
    const auto bearer = bearers_.find(*age);
    if (bearer == bearers_.end() || !bearer->second.alone) return std::nullopt;
    return bearer->second.mention;
  }

  const Document& document_;
  const std::vector<SourceMention>& mentions_;
  absl::flat_hash_map<int, Bearer> bearers_;
  std::vector<std::pair<size_t, size_t>> links_;
};

}  // namespace

std::vector<std::pair<size_t, size_t>> FindAgeLinks(const Document& document,
                                                    const std::vector<SourceMention>& mentions) {
  return AgeLinker(document, mentions).Find();
}

}  // namespace quotecheck
