#include "checker/scan/reading_decision.h"

#include "checker/scan/quotation_filter.h"

namespace quotecheck {
namespace {

// Words that plainly begin what is reported.
bool OpensPlainly(const Reading& reading) {
  return reading.opening == ContentOpening::kThat || reading.opening == ContentOpening::kQuotation;
}

// Does the content hold a quotation that is no title of a work? Under a cue that seldom is one, a
// word or two in marks are more likely the reporter's.
bool HoldsQuotation(const Frames& frames, const Reading& reading) {
  const size_t min_words = reading.cue.verb.strength == CueStrength::kWeak ? 3 : 1;
  for (ItemRange part : reading.content) {
    for (size_t i = part.begin; i < part.end; ++i) {
      if (!frames.IsQuote(i)) continue;
      const QuotationShape shape = ShapeOf(frames, i);
      if (shape.words >= min_words && !IsTitleOfWork(frames, i, shape)) return true;
    }
  }
  return false;
}

// “The Long Road”, a comedy written for the day
bool ReportsTitleAlone(const Frames& frames, const Reading& reading) {
  const ItemRange content = reading.content.front();
  return reading.content.size() == 1 && content.end - content.begin == 1 &&
         frames.IsQuote(content.begin) &&
         IsTitleOfWork(frames, content.begin, ShapeOf(frames, content.begin));
}

// "turned on him", "reported from Oakland": what a preposition begins is no clause.
bool BeginsWithPreposition(const Frames& frames, const Reading& reading) {
  const size_t first = reading.content.front().begin;
  return reading.opening == ContentOpening::kClause && frames.Has(first, kPreposition) &&
         !frames.Has(first, kConjunction);
}

bool FiniteReports(const Frames& frames, const Reading& reading) {
  const SourcePlace source = reading.link.place;
  const bool own = source == SourcePlace::kBefore || source == SourcePlace::kAfter;
  switch (reading.cue.verb.strength) {
    case CueStrength::kStrong:
      return own || source == SourcePlace::kShared || OpensPlainly(reading);
    case CueStrength::kUsual:
      if (own) return !BeginsWithPreposition(frames, reading);
      return source == SourcePlace::kShared && OpensPlainly(reading);
    case CueStrength::kWeak: return own && reading.opening == ContentOpening::kThat;
    case CueStrength::kNone: return false;
  }
  return false;
}

}  // namespace

bool Reports(const Frames& frames, const Reading& reading) {
  if (reading.place == ContentPlace::kNextFrame) return true;
  const CueStrength strength = reading.cue.verb.strength;
  if (strength != CueStrength::kStrong && ReportsTitleAlone(frames, reading)) return false;
  const bool quotes = HoldsQuotation(frames, reading);
  switch (reading.cue.form) {
    case CueForm::kPreposition:
    case CueForm::kNoun: return reading.link.mention.has_value();
    case CueForm::kFinite:
      return FiniteReports(frames, reading) || (quotes && strength != CueStrength::kNone);
    case CueForm::kParticiple:
      if (strength == CueStrength::kStrong) return true;
      return quotes ||
             (strength == CueStrength::kUsual && reading.link.place == SourcePlace::kShared);
    case CueForm::kInfinitive:
      if (strength == CueStrength::kStrong) return true;
      return strength == CueStrength::kUsual && (quotes || OpensPlainly(reading));
    case CueForm::kPassive:
      return quotes || (strength == CueStrength::kStrong && reading.link.mention.has_value());
  }
  return false;
}

}  // namespace quotecheck
