#include "checker/resolve/person_name.h"

#include <utility>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "absl/strings/str_replace.h"
#include "absl/strings/str_split.h"
#include "checker/lexicon/names.h"
#include "checker/text/fold.h"
#include "checker/text/words.h"

namespace quotecheck {
namespace {

bool IsQuoteMark(char c) { return c == '"' || c == '\'' || c == '(' || c == ')'; }

// A word of the name as printed between blanks, folded, and what its marks say.
struct PrintedWord {
  std::string text;
  bool nickname = false;  // inside quotation marks or brackets
};

std::vector<PrintedWord> SplitPrinted(absl::string_view printed) {
  std::vector<PrintedWord> words;
  const std::string folded = FoldName(printed);
  bool inside = false;
  for (absl::string_view piece :
       absl::StrSplit(folded, absl::ByAnyChar(" ,;"), absl::SkipEmpty())) {
    if (piece.size() > 1 && IsQuoteMark(piece.front())) {
      inside = true;
      piece.remove_prefix(1);
    }
    if (piece.find_first_not_of("\"'().-") == absl::string_view::npos) continue;
    const bool closes = piece.size() > 1 && IsQuoteMark(piece.back());
    if (closes) piece.remove_suffix(1);
    words.push_back({std::string(inside ? piece : WithoutPossessive(piece)), inside});
    if (closes) inside = false;
  }
  // A mark that never closes is an apostrophe: 'Abd al-Aziz.
  if (inside) {
    for (PrintedWord& word : words) word.nickname = false;
  }
  return words;
}

// "j.r." -> j, r; "al-assad" -> al, assad; "o'brien" -> obrien.
std::vector<std::string> PartsOf(absl::string_view word) {
  std::vector<std::string> parts;
  const bool initials = word.size() <= 6 && word.size() % 2 == 0 && word.size() > 2 &&
                        word[1] == '.' && word[3] == '.';
  const std::string plain = absl::StrReplaceAll(word, {{"'", ""}, {"\"", ""}});
  const std::string separated = absl::StrReplaceAll(plain, {{".", initials ? "-" : ""}});
  for (absl::string_view part : absl::StrSplit(separated, '-', absl::SkipEmpty())) {
    parts.emplace_back(part);
  }
  return parts;
}

bool IsGenerationSuffix(absl::string_view word) {
  return word == "jr" || word == "sr" || word == "ii" || word == "iii" || word == "iv";
}

// Takes titles off the front and suffixes off the end, as long as a name is left. A title that is a
// given name too stays where another name follows: Dean Rowe.
void StripTitlesAndSuffixes(std::vector<PrintedWord>* words, PersonName* name) {
  size_t begin = 0;
  while (begin + 1 < words->size() && IsTitle((*words)[begin].text) &&
         !IsGivenName((*words)[begin].text)) {
    ++begin;
  }
  size_t end = words->size();
  while (end > begin + 1 && IsNameSuffix((*words)[end - 1].text)) {
    const std::string suffix = absl::StrReplaceAll((*words)[end - 1].text, {{".", ""}});
    if (IsGenerationSuffix(suffix)) name->suffix = suffix;
    --end;
  }
  words->erase(words->begin() + static_cast<long>(end), words->end());
  words->erase(words->begin(), words->begin() + static_cast<long>(begin));
}

// "Al Rowe" is a given name, "al-Rowe" is none; all other particles belong to what follows.
bool IsParticle(const std::vector<std::string>& parts, size_t i, bool first, bool last) {
  if (!IsNameParticle(parts[i]) || (last && i + 1 == parts.size())) return false;
  return !(first && parts.size() == 1 && parts[i] == "al");
}

}  // namespace

std::string PersonName::Key() const {
  return suffix.empty() ? absl::StrJoin(words, " ")
                        : absl::StrCat(absl::StrJoin(words, " "), ", ", suffix);
}

PersonName ParsePersonName(absl::string_view printed) {
  PersonName name;
  std::vector<PrintedWord> words = SplitPrinted(printed);
  StripTitlesAndSuffixes(&words, &name);
  for (size_t w = 0; w < words.size(); ++w) {
    const std::vector<std::string> parts = PartsOf(words[w].text);
    const size_t before = name.words.size();
    for (size_t i = 0; i < parts.size(); ++i) {
      if (words[w].nickname) {
        name.nicknames.push_back(parts[i]);
      } else if (!IsParticle(parts, i, w == 0, w + 1 == words.size())) {
        name.words.push_back(parts[i]);
      }
    }
    if (name.words.size() > before) name.surname_words = name.words.size() - before;
  }
  return name;
}

int Specificity(const PersonName& name) {
  int specificity = name.suffix.empty() ? 0 : 1;
  for (size_t i = 0; i + name.surname_words < name.words.size(); ++i) {
    const std::string& word = name.words[i];
    specificity += word.size() == 1 ? 1 : IsNickname(word) ? 3 : 4;
  }
  return specificity;
}

}  // namespace quotecheck
