#include "checker/resolve/misread_names.h"

#include <algorithm>
#include <cstddef>
#include <string>

#include "absl/container/flat_hash_map.h"
#include "absl/strings/ascii.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_split.h"
#include "absl/strings/string_view.h"
#include "checker/lexicon/names.h"
#include "checker/lexicon/roles.h"
#include "checker/lexicon/wordnet.h"
#include "checker/resolve/person_name.h"
#include "checker/text/fold.h"
#include "checker/text/words.h"

namespace quotecheck {
namespace {

// A form that so many articles print was not misread by chance.
constexpr size_t kSeveralArticles = 3;
// The rest of a name is the name where so many times as many articles print it.
constexpr size_t kMoreOften = 5;
constexpr size_t kFarMoreOften = 10;  // and nothing but that speaks for it
// More words than any name holds: what is longer is not looked into.
constexpr size_t kMaxWords = 12;

// The words of a name as printed, as views into it.
std::vector<absl::string_view> PrintedWords(absl::string_view name) {
  return absl::StrSplit(name, ' ', absl::SkipEmpty());
}

// A word as the lexicon knows it.
std::string Folded(absl::string_view printed) {
  std::string folded = FoldName(printed);
  while (!folded.empty() && (folded.back() == '.' || folded.back() == ',')) folded.pop_back();
  return std::string(WithoutPossessive(folded));
}

bool IsGivenNameOrInitial(const std::string& word) {
  return word.size() == 1 || (word.size() == 3 && word[1] == '.') || IsGivenName(word);
}

// Has the language the word, other than as a name?
bool IsCommonWord(const std::string& word) {
  return IsPluralRoleNoun(word) || IsNationality(word) || IsPlace(word) ||
         FindPartsOfSpeech(word).first.has_value();
}

bool IsInCapitals(absl::string_view word) {
  return word.size() > 1 && std::none_of(word.begin(), word.end(), absl::ascii_islower);
}

class NameTrimmer {
 public:
  explicit NameTrimmer(const std::vector<ListedEntity>& entities) {
    for (const ListedEntity& listed : entities) {
      if (listed.kind != EntityKind::kPerson) continue;
      const PersonName name = ParsePersonName(listed.name);
      if (name.words.empty()) continue;
      ++articles_of_[name.Key()];
      if (!name.bare() && IsGivenNameOrInitial(name.words.front())) {
        ++full_names_of_[name.words.back()];
      }
    }
  }

  // The part of the name that is its bearer's; the whole where nothing speaks against it.
  absl::string_view Trim(const ListedEntity& listed) const {
    const std::vector<absl::string_view> words = PrintedWords(listed.name);
    if (words.size() < 2 || words.size() > kMaxWords) return listed.name;
    const size_t articles = ArticlesOf(listed.name);
    const size_t begin = articles < kSeveralArticles ? Begin(listed, words, articles) : 0;
    const size_t end = End(words, begin, articles);
    const char* const last = words[end - 1].data() + words[end - 1].size();
    return absl::string_view(words[begin].data(), static_cast<size_t>(last - words[begin].data()));
  }

 private:
  size_t ArticlesOf(absl::string_view name) const {
    const auto found = articles_of_.find(ParsePersonName(name).Key());
    return found == articles_of_.end() ? 0 : found->second;
  }

  size_t Begin(const ListedEntity& listed, const std::vector<absl::string_view>& words,
               size_t articles) const;
  size_t End(const std::vector<absl::string_view>& words, size_t begin, size_t articles) const;

  absl::flat_hash_map<std::string, size_t> articles_of_;    // by PersonName::Key()
  absl::flat_hash_map<std::string, size_t> full_names_of_;  // with a given name, by surname
};

// Where the name begins behind common words.
size_t NameTrimmer::Begin(const ListedEntity& listed, const std::vector<absl::string_view>& words,
                          size_t articles) const {
  // "Abbe David Rowe" whom others call Abbe Rowe.
  if (words.size() > 2 && ArticlesOf(absl::StrCat(words.front(), " ", words.back())) > 0) return 0;
  for (size_t begin = 0; begin + 1 < words.size(); ++begin) {
    const std::string word = Folded(words[begin]);
    if (IsGivenNameOrInitial(word)) return begin;
    if (!IsCommonWord(word)) return 0;
  }
  // The bare surname stands first where the article introduced its bearer before.
  const absl::string_view surname = words.back();
  const std::string folded = Folded(surname);
  const std::vector<PrintedName>& printed = listed.entity->names;
  if (printed.empty() || Folded(printed.front().text) != folded) return 0;
  const auto full = full_names_of_.find(folded);
  const size_t others =
      std::max(full == full_names_of_.end() ? 0 : full->second, ArticlesOf(surname));
  return others >= kMoreOften * articles ? words.size() - 1 : 0;
}

// Where it ends before words that are none of it.
size_t NameTrimmer::End(const std::vector<absl::string_view>& words, size_t begin,
                        size_t articles) const {
  size_t end = words.size();
  while (end - begin > 2) {
    const std::string last = Folded(words[end - 1]);
    if (IsNameSuffix(last)) return end;
    if (last == Folded(words[end - 2])) {
      --end;
      continue;
    }
    const char* const stop = words[end - 2].data() + words[end - 2].size();
    const size_t shorter = ArticlesOf(
        absl::string_view(words[begin].data(), static_cast<size_t>(stop - words[begin].data())));
    const std::string surname = Folded(words[end - 2]);
    if (surname.size() < 2) return end;
    const bool common = (IsCommonWord(last) && !IsGivenName(last)) || IsInCapitals(words[end - 1]);
    const bool usual = common && !IsGivenName(surname);
    if (shorter < (usual ? articles + 1 : kFarMoreOften * articles)) return end;
    --end;
  }
  return end;
}

}  // namespace

void TrimMisreadNames(std::vector<ListedEntity>* entities) {
  const NameTrimmer trimmer(*entities);
  for (ListedEntity& listed : *entities) {
    if (listed.kind == EntityKind::kPerson) listed.name = trimmer.Trim(listed);
  }
}

}  // namespace quotecheck
