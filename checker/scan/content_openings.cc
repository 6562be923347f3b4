#include "checker/scan/content_openings.h"

#include <algorithm>

#include "absl/strings/string_view.h"
#include "checker/scan/cue_complements.h"
#include "checker/scan/quotation_filter.h"
#include "checker/text/one_of.h"

namespace quotecheck {
namespace {

bool IsQuestionWord(absl::string_view word) {
  return IsOneOf(word, {"whether", "if", "how", "why", "what", "who", "where", "when", "which"});
}

// "to go", "not to go", "to publicly say", "to “go on”"
bool IsInfinitive(const FrameView& view, size_t item) {
  const Frames& frames = view.frames();
  const size_t to = frames.Is(item, "not") ? item + 1 : item;
  if (!frames.Is(to, "to") || to + 1 >= view.end()) return false;
  const size_t verb = frames.Has(to + 1, kAdverb) && !frames.Has(to + 1, kVerb) ? to + 2 : to + 1;
  return frames.IsQuote(verb) || frames.Has(verb, kVerb | kAuxiliary);
}

// Can a clause without "that" begin here: a subject, or words that lead up to one?
bool ClauseBeginsAt(const FrameView& view, size_t item) {
  if (view.IsBreak(item) || view.frames().IsPunctuation(item)) return false;
  return !IsOneOf(view.frames().Word(item), {"and", "but", "or", "as", "to", "of", "by"});
}

// "said on “Good Morning”", "told the paper’s “Opinion” page": a title inside a phrase.
bool FillsPhrase(const FrameView& view, size_t item) {
  const Frames& frames = view.frames();
  if (!frames.IsQuote(item) || item == view.begin()) return false;
  if (!IsTitleOfWork(frames, item, ShapeOf(frames, item))) return false;
  const uint64_t opens = kPreposition | kDeterminer | kPossessive | kPossessivePronoun;
  return frames.Has(item - 1, opens) && !frames.Is(item - 1, "that");
}

}  // namespace

bool OpensPlainly(const FrameView& view, size_t item) {
  const Frames& frames = view.frames();
  if (view.IsEnd(item)) return false;
  if (frames.IsQuote(item) || frames.Is(item, ":")) return true;
  if (view.IsComma(item)) return frames.IsQuote(item + 1) && item + 1 < view.end();
  return frames.Is(item, "that") && item > view.begin() && !frames.Has(item - 1, kDeterminer);
}

ContentOpening OpeningAt(const FrameView& view, const CueVerb& verb, size_t item) {
  const Frames& frames = view.frames();
  if (view.IsEnd(item) && !frames.IsQuote(item)) return ContentOpening::kNone;
  const bool reports = verb.takes_that || verb.takes_quotation || verb.takes_addressee;
  if (frames.IsQuote(item)) return ContentOpening::kQuotation;
  if (frames.Is(item, ":") || view.IsComma(item)) {
    if (item + 1 < view.end() && frames.IsQuote(item + 1)) return ContentOpening::kQuotation;
    if (frames.Is(item, ":") && !view.IsEnd(item + 1) && reports) return ContentOpening::kClause;
    return ContentOpening::kNone;
  }
  const absl::string_view word = frames.Word(item);
  if (word == "that") return reports ? ContentOpening::kThat : ContentOpening::kNone;
  if (IsQuestionWord(word)) {
    const bool asks = reports || verb.takes_object;
    return asks ? ContentOpening::kQuestion : ContentOpening::kNone;
  }
  if (IsInfinitive(view, item)) {
    return verb.takes_infinitive ? ContentOpening::kInfinitive : ContentOpening::kNone;
  }
  if (verb.takes_that && ClauseBeginsAt(view, item)) return ContentOpening::kClause;
  if (verb.takes_object && verb.strength != CueStrength::kWeak && !view.IsBreak(item)) {
    return ContentOpening::kObject;
  }
  return ContentOpening::kNone;
}

size_t SkipToOpening(const FrameView& view, const FrameCues& cues, const CueVerb& verb,
                     SourcePlace source, size_t item) {
  const Frames& frames = view.frames();
  if (OpensPlainly(view, item) || IsInfinitive(view, item)) return item;
  const bool adverbial =
      frames.Has(item, kPreposition | kCalendar | kTimeNoun) || view.IsComma(item);
  const bool addressee = verb.takes_addressee && source != SourcePlace::kAfter &&
                         (frames.Has(item, kDeterminer) || !frames.MentionsAt(item).empty());
  if (!adverbial && !addressee) return item;
  const size_t limit = std::min(view.close(), item + kMaxAdverbialItems);
  for (size_t k = item; k < limit; ++k) {
    if (FillsPhrase(view, k)) continue;
    if (OpensPlainly(view, k)) return k;
    const size_t cue = cues.CueAt(k);
    if (k > item && cue != kNoIndex && cues.cues()[cue].form != CueForm::kNoun) break;
    if (frames.Has(k, kAuxiliary) || frames.Is(k, ";")) break;
  }
  return item;
}

}  // namespace quotecheck
