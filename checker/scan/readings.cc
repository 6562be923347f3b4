#include "checker/scan/readings.h"

#include <algorithm>
#include <utility>

#include "absl/strings/match.h"
#include "absl/strings/string_view.h"
#include "checker/scan/content_extents.h"
#include "checker/scan/cue_complements.h"
#include "checker/scan/frame_cues.h"
#include "checker/scan/frame_view.h"
#include "checker/scan/reading_decision.h"

namespace quotecheck {
namespace {

constexpr size_t kMaxLeftOutNouns = 4;

class FrameReader {
 public:
  FrameReader(const Frames& frames, const Frame& frame, const std::vector<CueCandidate>& cues,
              const std::vector<SourceLink>& links)
      : frames_(frames),
        view_(frames, frame.items),
        cues_(view_, cues, links),
        extents_(view_, cues_) {}

  std::vector<Reading> Read() {
    for (size_t c = 0; c < cues_.cues().size(); ++c) {
      Reading reading;
      reading.cue = cues_.cues()[c];
      reading.link = cues_.links()[c];
      FindContent(c, &reading);
      if (reading.place == ContentPlace::kNone || !Reports(frames_, reading)) continue;
      size_t end = reading.link.core.end;
      for (ItemRange part : reading.content) end = std::max(end, part.end);
      taken_ = std::max(taken_, end);
      if (reading.cue.verb.strength == CueStrength::kStrong) taken_by_saying_ = taken_;
      readings_.push_back(std::move(reading));
    }
    return std::move(readings_);
  }

 private:
  void FindContent(size_t c, Reading* reading) const;
  bool IsAsClause(const Reading& reading) const;
  void OfAsClause(Reading* reading) const;
  void OfPreposition(Reading* reading) const;
  void OfNoun(Reading* reading) const;
  void TakeInNouns(Reading* reading) const;
  bool ReadsBackwards(const Reading& reading) const;
  size_t TakenFor(const Reading& reading) const;
  void TakeBefore(Reading* reading) const;
  void AddSecondPart(Reading* reading) const;
  void TakeAfter(size_t c, Reading* reading) const;

  // The item after the addressee and adverbials that follow a cue's core.
  size_t AfterComplements(const Reading& reading) const {
    const size_t item =
        SkipAddressee(view_, reading.cue.verb, reading.link.place, reading.link.core.end);
    return SkipAdverbialsToBreak(view_, item);
  }
  size_t OpeningFrom(const Reading& reading, size_t item) const {
    return SkipToOpening(view_, cues_, reading.cue.verb, reading.link.place, item);
  }
  bool HoldsQuotation(ItemRange part) const {
    for (size_t i = part.begin; i < part.end; ++i) {
      if (frames_.IsQuote(i)) return true;
    }
    return false;
  }

  const Frames& frames_;
  const FrameView view_;
  const FrameCues cues_;
  const ContentExtents extents_;
  size_t taken_ = 0;            // the item up to which the frame is read
  size_t taken_by_saying_ = 0;  // the same, by readings of strong cues alone
  std::vector<Reading> readings_;
};

void FrameReader::FindContent(size_t c, Reading* reading) const {
  switch (reading->cue.form) {
    case CueForm::kPreposition: return OfPreposition(reading);
    case CueForm::kNoun: return OfNoun(reading);
    default: break;
  }
  if (IsAsClause(*reading)) return OfAsClause(reading);
  const bool may_close = reading->cue.form == CueForm::kFinite;
  if (may_close) TakeInNouns(reading);
  if (may_close && ReadsBackwards(*reading)) return TakeBefore(reading);
  TakeAfter(c, reading);
}

// "As Vane said, it holds" and "It holds, as Vane said".
bool FrameReader::IsAsClause(const Reading& reading) const {
  const size_t first = reading.link.core.begin;
  if (reading.cue.form != CueForm::kFinite || first == view_.begin() ||
      !frames_.Is(first - 1, "as")) {
    return false;
  }
  const size_t after = AfterComplements(reading);
  return view_.IsEnd(after) || view_.IsComma(after) || frames_.IsDash(after) ||
         frames_.Is(after, ":");
}

void FrameReader::OfAsClause(Reading* reading) const {
  const size_t as = reading->link.core.begin - 1;
  const size_t after = AfterComplements(*reading);
  if (as > view_.begin() + 2 && view_.IsComma(as - 1) &&
      !frames_.Has(view_.begin(), kConjunction)) {
    const ItemRange part = {extents_.BeginOf(as - 2, taken_), as - 1};
    if (part.empty() || !extents_.IsClause(part)) return;
    reading->place = ContentPlace::kBefore;
    reading->content.push_back(part);
    return;
  }
  if (view_.IsEnd(after) || view_.IsEnd(after + 1)) return;
  reading->place = ContentPlace::kAfter;
  reading->opening = ContentOpening::kClause;
  reading->content.push_back({after + 1, extents_.EndOf(after + 1)});
}

// "“…,” Dunmore police chief Vane said": nouns that the mention leaves out stand between it and
// the quotation.
void FrameReader::TakeInNouns(Reading* reading) const {
  if (reading->link.place != SourcePlace::kBefore) return;
  size_t first = reading->link.core.begin;
  for (size_t steps = 0; first > view_.begin() && steps < kMaxLeftOutNouns; ++steps) {
    const size_t before = first - 1;
    if (!frames_.Has(before, kNoun | kUpper) || frames_.Has(before, kClosedClass | kCueVerb)) break;
    first = before;
  }
  if (first == reading->link.core.begin || first == view_.begin()) return;
  const bool comma = view_.IsComma(first - 1) && first - 1 > view_.begin();
  if (frames_.IsQuote(comma ? first - 2 : first - 1)) reading->link.core.begin = first;
}

// Does the clause of the cue close what stands before it: "…, Vane said", "“…” said Vane"?
bool FrameReader::ReadsBackwards(const Reading& reading) const {
  const ItemRange core = reading.link.core;
  if (core.begin <= view_.begin() || reading.link.place == SourcePlace::kShared ||
      reading.link.place == SourcePlace::kNear) {
    return false;
  }
  if (!reading.link.mention.has_value()) return false;
  const size_t before = core.begin - 1;
  const bool after_quote =
      frames_.IsQuote(before) ||
      (view_.IsComma(before) && before > view_.begin() && frames_.IsQuote(before - 1));
  const bool after_break = view_.IsComma(before) || frames_.IsDash(before);
  if (!after_quote && !after_break) return false;
  if (before < TakenFor(reading)) return false;
  if (!reading.cue.verb.takes_quotation && !reading.cue.verb.takes_that) return false;
  const size_t next = AfterComplements(reading);
  if (view_.IsEnd(next) || frames_.IsStop(next)) return true;
  if (view_.IsComma(next) || frames_.IsDash(next)) {
    return after_quote || !OpensPlainly(view_, OpeningFrom(reading, next));
  }
  if (!after_quote) return false;
  // After a quotation anything but the beginning of reported words will do.
  const absl::string_view word = frames_.Word(next);
  return word != "that" && word != ":" && !frames_.IsQuote(next);
}

// The item up to which the words before a closing attribution are somebody's already. In "Vane
// denies it, Rowe said" Rowe tells of the denial too.
size_t FrameReader::TakenFor(const Reading& reading) const {
  const bool saying =
      reading.cue.verb.strength == CueStrength::kStrong && reading.cue.form == CueForm::kFinite;
  return saying ? taken_by_saying_ : taken_;
}

void FrameReader::TakeBefore(Reading* reading) const {
  const ItemRange core = reading->link.core;
  size_t last = core.begin - 1;
  if (!frames_.IsQuote(last)) --last;  // the comma or dash
  ItemRange part = {extents_.BeginOf(last, TakenFor(*reading)), last + 1};
  if (part.empty() || !(frames_.IsQuote(last) || extents_.IsClause(part))) return;
  reading->place = ContentPlace::kBefore;
  reading->content.push_back(part);
  AddSecondPart(reading);
}

// "…, Vane said, …": the reported sentence may go on after the attribution.
void FrameReader::AddSecondPart(Reading* reading) const {
  const size_t next = AfterComplements(*reading);
  if (view_.IsEnd(next) || !(view_.IsComma(next) || frames_.IsDash(next))) return;
  const size_t from = next + 1;
  if (view_.IsEnd(from)) return;
  if (frames_.IsQuote(from)) {
    const ItemRange first = reading->content.front();
    if (!frames_.IsQuote(first.end - 1)) return;
    reading->content.push_back({from, extents_.EndOf(from)});
    reading->place = ContentPlace::kAround;
    return;
  }
  // After a quotation only words with another one in them go on.
  if (frames_.IsQuote(reading->content.front().end - 1) &&
      !HoldsQuotation({from, extents_.EndOf(from)})) {
    return;
  }
  if (cues_.CueAt(from) != kNoIndex || cues_.CoreAt(from) != kNoIndex) return;
  if (frames_.Has(from, kConjunction | kRelative) || absl::EndsWith(frames_.Word(from), "ing")) {
    return;
  }
  // After the source an apposition of it may stand, but no verb.
  if (reading->link.place == SourcePlace::kAfter && !frames_.Has(from, kAuxiliary)) return;
  reading->content.push_back({from, extents_.EndOf(from)});
  reading->place = ContentPlace::kAround;
}

void FrameReader::TakeAfter(size_t c, Reading* reading) const {
  const CueVerb& verb = reading->cue.verb;
  size_t i = SkipAddressee(view_, verb, reading->link.place, reading->link.core.end);
  i = SkipAdverbials(view_, i);
  if (verb.takes_addressee || verb.takes_quotation) i = OpeningFrom(*reading, i);
  reading->opening = OpeningAt(view_, verb, i);
  if (reading->opening == ContentOpening::kNone) {
    if (frames_.Is(i, ":") && view_.IsEnd(i + 1) && verb.takes_quotation) {
      reading->place = ContentPlace::kNextFrame;
    }
    return;
  }
  if (frames_.Is(i, ":") || view_.IsComma(i)) ++i;
  const ItemRange part = {i, extents_.EndAfterCue(c, reading->link, i)};
  if (part.empty()) return;
  reading->place = ContentPlace::kAfter;
  reading->content.push_back(part);
}

void FrameReader::OfPreposition(Reading* reading) const {
  if (!reading->link.mention.has_value()) return;
  const ItemRange core = reading->link.core;
  if (core.begin == view_.begin() ||
      (view_.IsComma(core.begin - 1) && core.begin - 1 == view_.begin())) {
    size_t from = core.end;
    if (view_.IsComma(from)) ++from;
    if (view_.IsEnd(from)) return;
    reading->content.push_back({from, extents_.EndOf(from)});
    reading->place = ContentPlace::kAfter;
    return;
  }
  size_t last = core.begin - 1;
  if (view_.IsComma(last) || frames_.IsDash(last)) {
    if (last == view_.begin()) return;
    --last;
  }
  ItemRange part = {extents_.BeginOf(last, taken_), last + 1};
  if (part.empty()) return;
  reading->place = ContentPlace::kBefore;
  reading->content.push_back(part);
  if (view_.IsComma(core.end) && !view_.IsEnd(core.end + 1) && view_.IsComma(core.begin - 1) &&
      !frames_.Has(core.end + 1, kConjunction | kRelative) &&
      !absl::EndsWith(frames_.Word(core.end + 1), "ing")) {
    reading->content.push_back({core.end + 1, extents_.EndOf(core.end + 1)});
    reading->place = ContentPlace::kAround;
  }
}

// "his claim that it holds", "in a statement: “…”"
void FrameReader::OfNoun(Reading* reading) const {
  const size_t i = reading->link.core.end;
  if (!view_.IsEnd(i) && frames_.Is(i, "that") && frames_.Word(i + 1) != "is") {
    reading->opening = ContentOpening::kThat;
    reading->content.push_back({i, extents_.EndOf(i)});
    reading->place = ContentPlace::kAfter;
  }
}

}  // namespace

std::vector<Reading> ReadFrame(const Frames& frames, const Frame& frame,
                               const std::vector<CueCandidate>& cues,
                               const std::vector<SourceLink>& links) {
  return FrameReader(frames, frame, cues, links).Read();
}

}  // namespace quotecheck
