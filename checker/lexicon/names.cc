#include "checker/lexicon/names.h"

#include <optional>

#include "absl/strings/match.h"
#include "absl/strings/string_view.h"
#include "absl/strings/strip.h"
#include "checker/lexicon/word_table.h"

namespace quotecheck {

extern const WordTable kGivenNames;
extern const WordTable kNicknames;
extern const WordTable kNameWords;

namespace {

NameGender GenderIn(absl::string_view values) {
  if (HasValue(values, "female")) return NameGender::kFemale;
  if (HasValue(values, "male")) return NameGender::kMale;
  if (HasValue(values, "either")) return NameGender::kEither;
  return NameGender::kUnknown;
}

absl::string_view NameWordValues(absl::string_view word) {
  return kNameWords.Find(absl::StripSuffix(word, ".")).value_or(absl::string_view());
}

// Calls `visit` with each word of a blank-separated list until it returns true.
template <typename Visit>
bool AnyOf(absl::string_view values, Visit visit) {
  while (!values.empty()) {
    const size_t end = values.find(' ');
    if (visit(values.substr(0, end))) return true;
    if (end == absl::string_view::npos) break;
    values.remove_prefix(end + 1);
  }
  return false;
}

}  // namespace

GivenName FindGivenName(absl::string_view word) {
  GivenName name;
  const std::optional<absl::string_view> values = kGivenNames.Find(word);
  if (!values.has_value()) return name;
  name.known = true;
  name.gender = GenderIn(*values);
  name.also_word = HasValue(*values, "word");
  name.also_surname = HasValue(*values, "surname");
  name.also_place = HasValue(*values, "place");
  return name;
}

NameGender GenderOfGivenName(absl::string_view word) { return FindGivenName(word).gender; }

bool IsGivenName(absl::string_view word) { return kGivenNames.Contains(word); }

bool AreNicknames(absl::string_view a, absl::string_view b) {
  if (a == b) return false;
  const absl::string_view of_a = kNicknames.Find(a).value_or(absl::string_view());
  const absl::string_view of_b = kNicknames.Find(b).value_or(absl::string_view());
  return HasValue(of_a, b) || HasValue(of_b, a) ||
         AnyOf(of_a, [of_b](absl::string_view name) { return HasValue(of_b, name); });
}

bool IsNickname(absl::string_view word) { return kNicknames.Contains(word); }

bool IsNicknameOf(absl::string_view word, absl::string_view name) {
  return HasValue(kNicknames.Find(word).value_or(absl::string_view()), name);
}

bool IsTitle(absl::string_view word) { return HasValue(NameWordValues(word), "title"); }

NameGender GenderOfTitle(absl::string_view word) {
  const absl::string_view values = NameWordValues(word);
  return HasValue(values, "title") ? GenderIn(values) : NameGender::kUnknown;
}

bool IsNameParticle(absl::string_view word) { return HasValue(NameWordValues(word), "particle"); }

size_t NameArticleSize(absl::string_view word) {
  // The Arabic article before sun letters and others, and elisions of the Romance "de" and "le".
  static constexpr absl::string_view kArticles[] = {
      "al-", "el-", "ad-", "an-", "ar-", "as-", "at-", "az-", "ash-", "ath-",
      "ul-", "ud-", "ur-", "us-", "uz-", "d'",  "d’",  "l'",  "l’"};
  // Nearly all words end here: no mark stands where an article's does.
  if (word.size() < 3) return 0;
  const bool hyphen = word[2] == '-' || (word.size() > 3 && word[3] == '-');
  if (!hyphen && word[1] != '\'' && word[1] != '\xE2') return 0;
  for (absl::string_view article : kArticles) {
    if (absl::StartsWithIgnoreCase(word, article) && word.size() > article.size()) {
      return article.size();
    }
  }
  return 0;
}

bool IsNameSuffix(absl::string_view word) { return HasValue(NameWordValues(word), "suffix"); }

}  // namespace quotecheck
