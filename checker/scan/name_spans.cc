#include "checker/scan/name_spans.h"

#include <algorithm>
#include <optional>
#include <string>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/string_view.h"
#include "checker/lexicon/public_life.h"
#include "checker/lexicon/roles.h"
#include "checker/scan/joined_names.h"
#include "checker/scan/name_words.h"
#include "checker/text/characters.h"
#include "checker/text/utf8.h"
#include "checker/text/words.h"

namespace quotecheck {
namespace {

// More words than any name holds: what is longer is a table or a list without commas.
constexpr size_t kMaxNameTokens = 14;

class NameFinder {
 public:
  NameFinder(const Document& document, const TraitTable& traits, const Capitals& capitals)
      : document_(document), traits_(traits), capitals_(capitals) {}

  std::vector<NameSpan> Find() {
    const std::vector<TokenRange> runs = FindRuns();
    const JoinedNames joined(document_, traits_, runs);
    joined_ = &joined;
    for (TokenRange run : runs) {
      end_ = document_.sentences[document_.sentence_of[run.begin]].tokens.end;
      AddRun(run);
    }
    return std::move(names_);
  }

 private:
  absl::string_view Word(size_t token) const { return LexiconForm(document_.tokens[token].folded); }
  bool NameWord(size_t token) const { return token < end_ && capitals_.IsNameWord(token); }
  bool IsMark(size_t token, char mark) const {
    return token < end_ && document_.tokens[token].kind == TokenKind::kPunctuation &&
           document_.tokens[token].folded.size() == 1 && document_.tokens[token].folded[0] == mark;
  }
  // Written without a space between them?
  bool Touch(size_t left, size_t right) const {
    return document_.tokens[left].span.end == document_.tokens[right].span.begin;
  }
  bool BodyWord(size_t token) const {
    return traits_.Has(token, kOrganisationNoun) || IsBodyWord(Word(token));
  }

  std::vector<TokenRange> FindRuns();
  TokenRange Run(size_t begin) const;
  std::optional<size_t> Extend(size_t begin, size_t last) const;
  bool EndsInPerson(TokenRange run) const;
  std::optional<size_t> ExtendOverWord(size_t begin, size_t next) const;
  bool IsNickname(size_t begin, size_t open) const;
  bool PossessiveJoins(size_t begin, size_t last) const;
  bool ConjunctionJoins(size_t begin, size_t conjunction) const;
  bool IsFieldOfRole(size_t begin, size_t conjunction) const;

  size_t NameEnd(TokenRange run) const;
  void AddRun(TokenRange run);
  bool IsRoleAlone(TokenRange run) const;
  bool IsTitledPerson(TokenRange run) const;
  size_t PersonBegin(TokenRange run) const;
  size_t AfterTitles(TokenRange run) const;
  size_t LastTitle(TokenRange run) const;
  NameKind KindOf(TokenRange name, bool titled) const;
  bool IsBodyName(TokenRange name) const;
  bool IsTurnLabel(TokenRange name) const;
  bool BeginsParagraph(size_t token) const {
    const Sentence& sentence = document_.sentences[document_.sentence_of[token]];
    return sentence.tokens.begin == token &&
           document_.paragraphs[sentence.paragraph].begin == sentence.span.begin;
  }
  bool IsPlaceName(TokenRange name) const;
  bool AllHave(TokenRange range, uint64_t traits) const;

  const Document& document_;
  const TraitTable& traits_;
  const Capitals& capitals_;
  size_t end_ = 0;  // of the sentence in hand
  const JoinedNames* joined_ = nullptr;
  std::vector<NameSpan> names_;
};

// The longest stretches that the words alone allow to be a name.
std::vector<TokenRange> NameFinder::FindRuns() {
  std::vector<TokenRange> runs;
  for (const Sentence& sentence : document_.sentences) {
    end_ = sentence.tokens.end;
    for (size_t t = sentence.tokens.begin; t < end_;) {
      if (!capitals_.IsNameWord(t)) {
        ++t;
        continue;
      }
      runs.push_back(Run(t));
      t = runs.back().end;
    }
  }
  return runs;
}

TokenRange NameFinder::Run(size_t begin) const {
  size_t last = begin;
  while (last - begin < kMaxNameTokens) {
    const std::optional<size_t> next = Extend(begin, last);
    if (!next) break;
    last = *next;
  }
  return {begin, last + 1};
}

// The token up to which the name that begins at `begin` and runs through `last` goes on.
std::optional<size_t> NameFinder::Extend(size_t begin, size_t last) const {
  size_t next = last + 1;
  if (next >= end_) return std::nullopt;
  if (traits_.Has(last, kPossessive) && !PossessiveJoins(begin, last)) return std::nullopt;
  if (NameWord(next)) return next;
  if (traits_.Has(next, kSuffix) && traits_.Has(next, kUpper)) return next;
  if (IsMark(next, ',') && traits_.Has(next + 1, kSuffix) && traits_.Has(next + 1, kUpper) &&
      next + 1 < end_) {
    return next + 1;
  }
  if ((IsMark(next, '/') || IsMark(next, '-')) && Touch(last, next) && NameWord(next + 1) &&
      Touch(next, next + 1)) {
    return next + 1;
  }
  if (IsMark(next, '&') && NameWord(next + 1)) return next + 1;
  // A nickname: William "Bill" Rowe.
  if (IsNickname(begin, next)) return next + 3;
  if (traits_.Has(next, kParticle) && !traits_.Has(next, kUpper)) {
    size_t after = next + 1;
    while (traits_.Has(after, kParticle) && !NameWord(after) && after < next + 3) ++after;
    if (NameWord(after) && !BodyWord(last)) return after;
  }
  return ExtendOverWord(begin, next);
}

// Is one capitalised word in marks at `open`, with a surname after it?
bool NameFinder::IsNickname(size_t begin, size_t open) const {
  const auto is_mark = [&](size_t t) {
    return IsMark(t, '"') || IsMark(t, '\'') || IsMark(t, '(') || IsMark(t, ')');
  };
  return open + 3 < end_ && traits_.Has(begin, kGivenName) && is_mark(open) && is_mark(open + 2) &&
         traits_.Has(open + 1, kUpper) && NameWord(open + 3) &&
         !(IsMark(open, '(') && traits_.Has(open + 1, kAllCaps)) &&
         !traits_.Has(open + 1, kPlace | kNationality | kClosedClass);
}

// Does the run end in a given name and what follows it, no word of bodies or roles at the end?
bool NameFinder::EndsInPerson(TokenRange run) const {
  if (BodyWord(run.end - 1) || traits_.Has(run.end - 1, kRoleNoun | kTitle)) return false;
  for (size_t t = run.end - 1; t-- > run.begin;) {
    if (BodyWord(t)) return false;
    if (traits_.Has(t, kGivenName)) return true;
  }
  return false;
}

// Over a small word inside a name: "Ministry of Foreign Affairs", "Secretary of State Ann Rowe".
std::optional<size_t> NameFinder::ExtendOverWord(size_t begin, size_t next) const {
  const absl::string_view word = document_.tokens[next].folded;
  const size_t last = next - 1;
  if (word == "and") {
    return ConjunctionJoins(begin, next) ? std::optional<size_t>(next + 1) : std::nullopt;
  }
  if (word != "of" && word != "for" && word != "on" && word != "to") return std::nullopt;
  size_t after = next + 1;
  if (after < end_ && document_.tokens[after].folded == "the") ++after;
  if (!NameWord(after)) return std::nullopt;
  const bool of = word == "of";
  bool body = BodyWord(last);
  for (size_t t = begin; of && !body && t < last; ++t) body = traits_.Has(t, kOrganisationNoun);
  // "Senate Leader Ann Rowe of Ohio": the person's home is no part of the name.
  if (of && EndsInPerson({begin, next})) return std::nullopt;
  if (body && (!of || !traits_.Has(last, kRoleNoun) || BodyWord(last))) {
    // "the Ministry of Truth", not "the Senate for Ohio".
    return (of || traits_.Has(last, kOrganisationNoun)) ? std::optional<size_t>(after)
                                                        : std::nullopt;
  }
  if (!of || !traits_.Has(last, kRoleNoun | kTitle)) return std::nullopt;
  // A title with its field, where the bearer's name follows; else it is a phrase, no name.
  // "Secretary of State Rowe"
  if (Word(after) == "state" && NameWord(after + 1)) return after;
  size_t bearer = after;
  while (NameWord(bearer) && !traits_.Has(bearer, kGivenName | kPossessive)) ++bearer;
  return bearer > after && NameWord(bearer) && traits_.Has(bearer, kGivenName)
             ? std::optional<size_t>(after)
             : std::nullopt;
}

// "People's Republic" goes on after its 's; "Putin's Special Representative" does not.
bool NameFinder::PossessiveJoins(size_t begin, size_t last) const {
  if (!NameWord(last + 1) || last != begin) return false;
  const uint64_t traits = traits_.Of(last);
  if ((traits & (kGivenName | kPlace | kNationality | kTitle)) != 0) return false;
  return (traits & (kPluralRoleNoun | kRoleNoun)) != 0 && BodyWord(last + 1);
}

// "Food and Drug Administration", "Department of Health and Human Services"; not two names.
bool NameFinder::ConjunctionJoins(size_t begin, size_t conjunction) const {
  if (!NameWord(conjunction + 1)) return false;
  if (traits_.Has(conjunction + 1, kGivenName | kTitle | kPlace | kNationality | kAllCaps)) {
    return false;
  }
  bool small_word = false, body = false;
  for (size_t t = begin; t < conjunction; ++t) {
    if (traits_.Has(t, kGivenName | kInitial)) return false;
    small_word = small_word || traits_.Has(t, kPreposition);
    body = body || BodyWord(t);
  }
  if (body && small_word) return true;
  if (body) return false;
  if (IsFieldOfRole(begin, conjunction)) return true;
  // One field on the left, and a body's noun at the end of what is on the right.
  if (conjunction - begin > 2) return false;
  size_t t = conjunction + 1;
  while (NameWord(t + 1) && t < conjunction + 4) ++t;
  return traits_.Has(t, kOrganisationNoun);
}

// "Search and Rescue" of "Search and Rescue chief Ole Brandt": common words on both sides, and
// behind them a role and its bearer.
bool NameFinder::IsFieldOfRole(size_t begin, size_t conjunction) const {
  constexpr size_t kMaxWords = 3;
  const size_t right = conjunction + 1;
  size_t role = right;
  while (NameWord(role)) ++role;
  if (conjunction - begin > kMaxWords || role - right > kMaxWords) return false;
  if (!traits_.Has(role, kRoleNoun) || !NameWord(role + 1)) return false;
  return traits_.Has(conjunction - 1, kKnownWord) && AllHave({right, role}, kKnownWord);
}

bool NameFinder::AllHave(TokenRange range, uint64_t traits) const {
  for (size_t t = range.begin; t < range.end; ++t) {
    if (!traits_.Has(t, traits)) return false;
  }
  return !range.empty();
}

// "ROWE:" at the beginning of a paragraph of a transcript.
bool NameFinder::IsTurnLabel(TokenRange name) const {
  return AllHave(name, kAllCaps | kInitial) && IsMark(name.end, ':') &&
         !traits_.Has(name.end - 1, kOrganisationNoun | kPlace) && BeginsParagraph(name.begin);
}

// "San Diego", "South Carolina"
bool NameFinder::IsPlaceName(TokenRange name) const {
  constexpr size_t kMaxWords = 3;
  if (name.end - name.begin > kMaxWords) return false;
  std::string words;
  for (size_t t = name.begin; t < name.end; ++t) {
    absl::StrAppend(&words, words.empty() ? "" : " ", Word(t));
  }
  return IsPlace(words);
}

bool NameFinder::IsBodyName(TokenRange name) const {
  if (BodyWord(name.end - 1)) return true;
  for (size_t t = name.begin; t + 1 < name.end; ++t) {
    if (!BodyWord(t)) continue;
    const bool joined = traits_.Has(t + 1, kPreposition);
    if (joined) return true;
  }
  return false;
}

// The last word of the run that is a title or role and has words after it; run.end for none.
size_t NameFinder::LastTitle(TokenRange run) const {
  size_t title = run.end;
  for (size_t t = run.begin; t + 1 < run.end; ++t) {
    if (!traits_.Has(t, kTitle | kRoleNoun)) continue;
    if (traits_.Has(t, kGivenName) && !traits_.Has(t, kTitle)) continue;
    if (traits_.Has(t + 1, kSuffix) && t + 2 >= run.end) continue;
    // A given name that is also a title ("Dean Rowe") is the name, where it comes first and the
    // surname follows.
    if (traits_.Has(t, kGivenName) && t == run.begin && t + 2 == run.end) continue;
    // After a given name it is a middle name or a surname, if no other given name follows.
    if (t > run.begin && traits_.Has(t - 1, kGivenName) && !traits_.Has(t + 1, kGivenName) &&
        !traits_.Has(t - 1, kTitle | kRoleNoun | kPlace)) {
      continue;
    }
    title = t;
  }
  return title;
}

// First token after a title and its field: "of State" of "Secretary of State Ann Rowe".
size_t NameFinder::AfterTitles(TokenRange run) const {
  const size_t title = LastTitle(run);
  if (title == run.end) return run.begin;
  size_t t = title + 1;
  // "Prime Minister" is one title.
  const bool compound = t + 1 == run.end && IsRoleNoun(absl::StrCat(Word(title), "-", Word(t)));
  if (compound) return run.begin;
  if (!traits_.Has(t, kPreposition)) return t;
  if (Word(t + 1) == "state" && t + 2 < run.end) return t + 2;
  for (++t; t < run.end; ++t) {
    if (traits_.Has(t, kGivenName) && t + 1 < run.end) return t;
  }
  return run.begin;
}

// "the Foreign Minister", "President of the Board". One bare word, though, is a surname: "Baker
// said".
bool NameFinder::IsRoleAlone(TokenRange run) const {
  if (!traits_.Has(run.end - 1, kRoleNoun | kTitle) || traits_.Has(run.end - 1, kGivenName)) {
    return false;
  }
  if (run.end - run.begin > 1) return !traits_.Has(run.begin, kGivenName);
  if (IsTurnLabel(run)) return traits_.Has(run.begin, kRoleNoun);
  const bool determined =
      run.begin > 0 && traits_.Has(run.begin - 1, kDeterminer | kPossessive | kPossessivePronoun);
  if (joined_->IsSurnameLikeTitle(run.begin) && !determined) return false;
  const bool complement = run.end < end_ && (document_.tokens[run.end].folded == "of" ||
                                             document_.tokens[run.end].folded == "for");
  return complement || traits_.Has(run.begin, kTitle) ||
         (run.begin > 0 &&
          traits_.Has(run.begin - 1,
                      kDeterminer | kPossessivePronoun | kPossessive | kAdjective | kNoun) &&
          !traits_.Has(run.begin - 1, kVerb | kAnyCue));
}

// "Rep. Ann B. Camp", whose surname is a body's noun too; "St. Ann Hospital" is none.
bool NameFinder::IsTitledPerson(TokenRange run) const {
  const absl::string_view title = document_.tokens[run.begin].folded;
  if (!traits_.Has(run.begin, kTitle) || title.back() != '.' || title == "st.") return false;
  size_t t = run.begin + 1;
  if (t + 1 >= run.end || !traits_.Has(t, kGivenName)) return false;
  for (++t; t + 1 < run.end; ++t) {
    if (!traits_.Has(t, kInitial)) return false;
  }
  return true;
}

// Where the name proper begins; run.end where the run holds titles alone.
size_t NameFinder::PersonBegin(TokenRange run) const {
  if (IsTitledPerson(run)) return run.begin + 1;
  if (IsBodyName(run)) return run.begin;
  const size_t begin = AfterTitles(run);
  if (begin != run.begin) return begin;
  if (IsRoleAlone(run)) return run.end;
  // "Republican Ann Rowe", "United Nations Ann Rowe": what comes before a given name.
  size_t given = run.begin;
  while (given + 1 < run.end && !traits_.Has(given, kGivenName) &&
         (traits_.Has(given, kNationality | kPlace) || BodyWord(given) || BodyWord(given + 1))) {
    ++given;
  }
  if (given == run.begin || !traits_.Has(given, kGivenName)) given = joined_->PersonBegin(run);
  return given + 1 < run.end ? given : run.begin;
}

NameKind NameFinder::KindOf(TokenRange name, bool titled) const {
  const size_t words = name.end - name.begin;
  if (titled || IsTurnLabel(name)) return NameKind::kPerson;
  if (AllHave(name, kNationality)) return NameKind::kAdherents;
  if (words > 1 && IsPlaceName(name)) return NameKind::kPlace;
  // "Ohio Republican"; "Virginia Republican" is nobody whose given name is Virginia.
  if (traits_.Has(name.end - 1, kNationality) &&
      (!traits_.Has(name.begin, kGivenName) ||
       (traits_.Has(name.begin, kPlace) && IsPartyMember(LexiconForm(Word(name.end - 1)))))) {
    return NameKind::kAdherents;
  }
  if (words > 1 && IsThingWord(Word(name.begin))) return NameKind::kBody;
  if (AllHave(name, kPlace) && !(words > 1 && traits_.Has(name.begin, kGivenName))) {
    return NameKind::kPlace;
  }
  if (IsBodyName(name)) return NameKind::kBody;
  const bool capitals_line =
      capitals_.style(document_.sentence_of[name.begin]) == Capitals::Style::kUpper;
  if (words == 1) {
    return traits_.Has(name.begin, kAllCaps) && !capitals_line ? NameKind::kBody
                                                               : NameKind::kUnknown;
  }
  if (traits_.Has(name.begin, kGivenName)) return NameKind::kPerson;
  // "Harwick/Tarn"
  for (size_t t = name.begin; t < name.end; ++t) {
    if (IsMark(t, '/') || IsMark(t, '&')) return NameKind::kBody;
  }
  for (size_t t = name.begin; t < name.end; ++t) {
    if (traits_.Has(t, kInitial | kSuffix | kParticle)) return NameKind::kPerson;
    if (!capitals_line && traits_.Has(t, kAllCaps)) return NameKind::kBody;
  }
  if (words > 4) return NameKind::kUnknown;
  // Two words that are none of the language's are most likely a person's.
  for (size_t t = name.begin; t < name.end; ++t) {
    if (traits_.Has(t, kKnownWord | kPlace | kNationality | kClosedClass)) {
      return NameKind::kUnknown;
    }
  }
  return NameKind::kPerson;
}

// Where common words or another name run on behind a person's name, as headlines and captions have
// them: "Ann Orlov Defiant".
size_t NameFinder::NameEnd(TokenRange run) const {
  if (const size_t cut = IsBodyName(run) ? run.end : joined_->FirstCut(run); cut < run.end) {
    return cut;
  }
  if (!traits_.Has(run.begin, kGivenName) || run.end - run.begin < 3 || IsBodyName(run)) {
    return run.end;
  }
  constexpr uint64_t kInNames = kGivenName | kSuffix | kInitial | kParticle;
  for (size_t t = run.end; t > run.begin + 2; --t) {
    const bool common = traits_.Has(t - 1, kKnownWord) && !traits_.Has(t - 1, kInNames);
    if (!common) return run.end;
    if (!traits_.Has(t - 2, kKnownWord | kInNames)) return t - 1;
  }
  return run.end;
}

void NameFinder::AddRun(TokenRange run) {
  if (const size_t end = NameEnd(run); end < run.end) {
    AddRun({run.begin, end});
    AddRun({end, run.end});
    return;
  }
  NameSpan span;
  span.tokens = run;
  span.possessive = traits_.Has(run.end - 1, kPossessive);
  const size_t begin = PersonBegin(run);
  if (begin == run.end) {
    span.role_only = true;
    span.name = run;
    span.kind = NameKind::kUnknown;
  } else {
    span.name = {begin, run.end};
    const size_t title = LastTitle(run);
    span.kind = KindOf(span.name, title != run.end && title < begin);
  }
  names_.push_back(span);
}

}  // namespace

std::vector<NameSpan> FindNames(const Document& document, const TraitTable& traits,
                                const Capitals& capitals) {
  return NameFinder(document, traits, capitals).Find();
}

}  // namespace quotecheck
