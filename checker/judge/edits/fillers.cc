#include "checker/judge/edits/fillers.h"

#include <algorithm>
#include <initializer_list>

#include "absl/strings/match.h"
#include "absl/types/span.h"
#include "checker/judge/edits/differences.h"
#include "checker/judge/edits/filler_words.h"
#include "checker/judge/edits/forms.h"
#include "checker/judge/edits/function_words.h"
#include "checker/lexicon/closed_classes.h"

namespace quotecheck {
namespace {

// A speaker starts again within a few words.
constexpr size_t kMaxFalseStart = 6;
constexpr size_t kRestartReach = 4;

using Phrase = std::initializer_list<absl::string_view>;

// Ways to begin that say nothing of the matter.
const Phrase kOpenings[] = {
    {"i", "will", "tell", "you"},
    {"let", "me", "tell", "you"},
    {"i", "tell", "you"},
    {"let", "me", "say"},
    {"i", "have", "to", "say"},
    {"i", "must", "say"},
    {"you", "know", "what"},
    {"of", "course"},
    {"by", "the", "way"},
    {"all", "right"},
    {"and", "so"},
    {"i", "would", "say"},
};

bool Matches(absl::Span<const Term> terms, size_t at, const Phrase& phrase) {
  return at + phrase.size() <= terms.size() && FormsAre(terms.subspan(at, phrase.size()), phrase);
}

// The number of terms of the filler that begins at terms[at], 0 for none.
size_t FillerAt(absl::Span<const Term> terms, size_t at) {
  for (const Phrase& phrase : kOpenings) {
    if (Matches(terms, at, phrase)) return phrase.size();
  }
  std::vector<absl::string_view> forms;
  for (size_t i = at; i < terms.size() && forms.size() < kMaxFalseStart; ++i) {
    forms.push_back(terms[i].form);
  }
  const size_t words = FillerWords(forms, 0);
  return words > 0 ? words : (IsSpokenFiller(terms[at]) ? 1 : 0);
}

// Nothing but fillers and small words, at least one of them a filler.
bool IsFillerRun(absl::Span<const Term> terms) {
  bool filler = false;
  for (size_t at = 0; at < terms.size();) {
    const size_t length = FillerAt(terms, at);
    if (length == 0 && !IsLightWord(terms[at])) return false;
    filler |= length > 0;
    at += std::max<size_t>(length, 1);
  }
  return filler;
}

bool SameForms(const std::vector<Term>& terms, size_t x, size_t y, size_t length) {
  for (size_t i = 0; i < length; ++i) {
    if (terms[x + i].form != terms[y + i].form) return false;
  }
  return true;
}

// The same words stand directly before or after, several of them but a word away.
bool IsSaidTwice(const std::vector<Term>& terms, TermRange run) {
  const size_t length = run.size();
  const size_t furthest = length > 1 ? 1 : 0;
  for (size_t between = 0; between <= furthest; ++between) {
    const size_t after = run.end + between;
    if (after + length <= terms.size() && SameForms(terms, run.begin, after, length)) return true;
    const size_t before = length + between;
    if (run.begin >= before && SameForms(terms, run.begin, run.begin - before, length)) return true;
  }
  return false;
}

// "do an -- not do anything": broken off at a dash, taken up again with one of its words.
bool IsFalseStart(const VersionText& text, const std::vector<Term>& terms, TermRange run) {
  if (run.size() > kMaxFalseStart || run.end >= terms.size()) return false;
  if (!absl::StrContains(text.punctuation(terms[run.end].words.begin), '-') &&
      !text.has_ellipsis(terms[run.end].words.begin)) {
    return false;
  }
  const size_t reach = std::min(run.end + kRestartReach, terms.size());
  for (size_t t = run.begin; t < run.end; ++t) {
    for (size_t after = run.end; after < reach; ++after) {
      if (terms[t].form == terms[after].form) return true;
    }
  }
  return false;
}

// "Now we have", "Then he should": what ties a sentence to the one before it.
bool OpensSentence(const VersionText& text, const std::vector<Term>& terms, TermRange run) {
  return run.size() == 1 && IsSentenceOpener(terms[run.begin]) &&
         text.boundary(terms[run.begin].words.begin) == Boundary::kSentence;
}

bool IsSpeechTidied(const Comparison& comparison, const Difference& difference) {
  const std::vector<Term>& terms = TermsOfPrinting(comparison, difference);
  const TermRange run = OmittedRange(difference);
  const VersionText& text = TextOfPrinting(comparison, difference);
  return IsFillerRun(OmittedTerms(comparison, difference)) || IsSaidTwice(terms, run) ||
         IsFalseStart(text, terms, run) || OpensSentence(text, terms, run);
}

}  // namespace

void FindFillers(Comparison* comparison) {
  for (Difference& difference : comparison->differences) {
    if (!IsOpen(difference) || difference.op == EditOp::kSubstitute || difference.divergent ||
        difference.edit_class == EditClass::kMarked) {
      continue;
    }
    if (IsSpeechTidied(*comparison, difference)) Settle(EditClass::kFiller, 0, &difference);
  }
}

}  // namespace quotecheck
