#include "checker/scan/joined_names.h"

#include <cstdint>

#include "absl/hash/hash.h"
#include "absl/strings/ascii.h"
#include "absl/strings/string_view.h"
#include "checker/scan/name_words.h"

namespace quotecheck {
namespace {

constexpr uint64_t kNoSurname =
    kInitial | kParticle | kSuffix | kClosedClass | kTitle | kNationality | kPluralRoleNoun;
// Words between a name and its short form in parentheses: "Lee Vane Leander Martin (Lee) Vane".
constexpr size_t kMaxSpeltOut = 3;

}  // namespace

JoinedNames::JoinedNames(const Document& document, const TraitTable& traits,
                         const std::vector<TokenRange>& runs)
    : document_(document), traits_(traits) {
  for (TokenRange run : runs) {
    ++whole_[HashOf(run)];
    AddSurnameLikeTitle(run);
    if (traits.Has(run.end - 1, kNoSurname)) continue;
    const size_t surname = Number(run.end - 1);
    size_t given = run.begin;
    if (GivenNameBefore(run.begin, run.end - 1, &given) || run.end - run.begin == 2) {
      ++full_names_[{Number(given), surname}];
      const auto [names, fresh] =
          given_names_.try_emplace(surname, Words(Number(given), Number(given)));
      if (!fresh && names->second.first == names->second.second) {
        names->second.second = Number(given);
      }
    }
    size_t titles = run.begin;
    while (titles + 1 < run.end && traits.Has(titles, kTitle)) ++titles;
    if (titles + 1 == run.end) ++alone_[surname];
  }
}

// "Ann B. King", not "Vice President".
void JoinedNames::AddSurnameLikeTitle(TokenRange run) {
  const size_t surname = run.end - 1;
  if (!traits_.Has(surname, kTitle) || surname == run.begin) return;
  size_t given = surname - 1;
  while (given > run.begin && traits_.Has(given, kInitial)) --given;
  if (traits_.Has(given, kGivenName) && !traits_.Has(given, kTitle | kPlace)) {
    like_titles_.insert(Number(surname));
  }
}

// The given name that stands before a surname, initials between them or not.
bool JoinedNames::GivenNameBefore(size_t begin, size_t surname, size_t* given) const {
  if (surname == begin || traits_.Has(surname, kNoSurname)) return false;
  size_t t = surname - 1;
  while (t > begin && traits_.Has(t, kInitial)) --t;
  // "Virginia" is a state, more often than not.
  if (!traits_.Has(t, kGivenName) || traits_.Has(t, kPlace)) return false;
  *given = t;
  return true;
}

// "Ann Rowe Rowe waves", "Lee Vane Lee Martin Vane"; "Ford Rowe Ford" is one name.
bool JoinedNames::IsSaidAgain(TokenRange run, size_t cut, size_t given) const {
  if (Number(cut) == Number(cut - 1)) return true;
  return Number(cut) == Number(given) && cut + 1 < run.end;
}

// "Lee Vane Leander (Lee)": the name as its bearer was christened, with the short form in it.
bool JoinedNames::IsSpeltOut(size_t cut, size_t given) const {
  for (size_t t = cut; t < cut + kMaxSpeltOut && traits_.Has(t, kUpper); ++t) {
    if (t + 3 >= document_.tokens.size()) return false;
    if (document_.tokens[t + 1].folded == "(" && document_.tokens[t + 3].folded == ")") {
      return Number(t + 2) == Number(given);
    }
  }
  return false;
}

bool JoinedNames::StandsElsewhere(size_t given, size_t surname) const {
  if (alone_.contains(Number(surname))) return true;
  // "Mary Ellen" is short for "Mary Ellen Rowe".
  return !traits_.Has(surname, kGivenName) &&
         full_names_.contains({Number(given), Number(surname)});
}

// Does the article give the word another given name than those before it here?
bool JoinedNames::IsSurnameOfAnother(size_t token, size_t given, size_t surname) const {
  const auto found = given_names_.find(Number(token));
  if (found == given_names_.end()) return false;
  const auto is_other = [&](size_t name) {
    return name != Number(given) && name != Number(surname);
  };
  return is_other(found->second.first) || is_other(found->second.second);
}

// Behind a full name: a body by its letters, a nationality or party, the surname of somebody else,
// or another full name.
bool JoinedNames::BeginsAnother(TokenRange run, size_t cut, size_t given) const {
  if (traits_.Has(cut, kSuffix | kInitial | kParticle)) return false;
  const size_t surname = cut - 1;
  if (cut + 1 < run.end) {
    if (traits_.Has(cut, kTitle) && !traits_.Has(cut, kGivenName)) return true;
    if (!traits_.Has(cut, kGivenName)) return false;
    const auto full = full_names_.find({Number(cut), Number(cut + 1)});
    return full != full_names_.end() && full->second > 1;
  }
  if (traits_.Has(cut, kAllCaps) && !traits_.Has(surname, kAllCaps)) return true;
  if (traits_.Has(cut, kNationality) && !traits_.Has(cut, kGivenName)) return true;
  // "called Lee Vane Moss's liar"; "Dana Vane Moss" may be Moss's wife.
  return traits_.Has(cut, kPossessive) && alone_.contains(Number(surname)) &&
         IsSurnameOfAnother(cut, given, surname);
}

size_t JoinedNames::FirstCut(TokenRange run) const {
  for (size_t cut = run.begin + 2; cut < run.end; ++cut) {
    size_t given = 0;
    if (!GivenNameBefore(run.begin, cut - 1, &given)) continue;
    if (IsSaidAgain(run, cut, given) || IsSpeltOut(cut, given)) return cut;
    if (StandsElsewhere(given, cut - 1) && BeginsAnother(run, cut, given)) return cut;
  }
  return run.end;
}

// "Cat-lover", with a small letter behind its hyphen.
bool JoinedNames::IsDescriptiveCompound(size_t token) const {
  const TextSpan span = document_.tokens[token].span;
  const absl::string_view word = document_.text.substr(span.begin, span.size());
  const size_t hyphen = word.rfind('-');
  return hyphen != absl::string_view::npos && hyphen + 1 < word.size() &&
         absl::ascii_islower(word[hyphen + 1]) && absl::ascii_isupper(word[0]);
}

bool JoinedNames::Describes(size_t token, bool capitals) const {
  if (traits_.Has(token, kGivenName | kInitial)) return false;
  if (IsThingWord(LexiconForm(document_.tokens[token].folded))) return false;
  if (traits_.Has(token, kKnownWord | kNationality | kPlace | kPluralRoleNoun)) return true;
  return (traits_.Has(token, kAllCaps) && !capitals) || IsDescriptiveCompound(token);
}

size_t JoinedNames::HashOf(TokenRange run) const {
  size_t hash = 0;
  for (size_t t = run.begin; t < run.end; ++t) hash = absl::HashOf(hash, Number(t));
  return hash;
}

// Does the name stand elsewhere as well, or has it the look of one that stands here alone?
bool JoinedNames::StandsWithoutDescription(TokenRange run, size_t given) const {
  const size_t surname = run.end - 1;
  if (full_names_.contains({Number(run.begin), Number(surname)})) return false;
  if (alone_.contains(Number(surname))) return true;
  const auto whole = whole_.find(HashOf(run));
  const size_t here = whole == whole_.end() ? 1 : whole->second;
  const auto full = full_names_.find({Number(given), Number(surname)});
  if (full != full_names_.end() && full->second > here) return true;
  return here == 1 && !traits_.Has(surname, kKnownWord);
}

size_t JoinedNames::PersonBegin(TokenRange run) const {
  const size_t surname = run.end - 1;
  const bool capitals = traits_.Has(surname, kAllCaps);
  size_t given = run.begin;
  while (given < surname && Describes(given, capitals)) ++given;
  const bool full = given > run.begin && given < surname && traits_.Has(given, kGivenName) &&
                    traits_.Has(given, kUpper) && !traits_.Has(given, kPlace) &&
                    !traits_.Has(surname, kNoSurname) && !traits_.Has(given + 1, kPreposition);
  return full && StandsWithoutDescription(run, given) ? given : run.begin;
}

}  // namespace quotecheck
