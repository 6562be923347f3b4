#include "checker/judge/edits/dates.h"

#include <algorithm>
#include <optional>

#include "absl/time/civil_time.h"
#include "checker/judge/edits/differences.h"
#include "checker/judge/edits/forms.h"
#include "checker/lexicon/dates.h"

namespace quotecheck {
namespace {

// Any article's day serves to tell whether two weekdays are the same.
constexpr absl::CivilDay kSomeDay(2001, 12, 31);

bool IsYear(const Term& term) {
  return term.year && term.numeral->unit.empty() && term.numeral->value >= 1900 &&
         term.numeral->value < 2100;
}

bool IsRelativeDay(absl::string_view form) {
  return IsOneOf(form, {"yesterday", "today", "tomorrow"});
}

// "May" and "march" are months only as names; no abbreviation is left without its capital.
bool IsMonthName(const Term& term) { return term.name && IsMonth(term.form); }

std::optional<absl::CivilDay> WeekdayOf(absl::string_view form) {
  const absl::string_view words[] = {form};
  const std::optional<DayMention> mention = ParseDayMention(words, 0, kSomeDay);
  if (!mention.has_value()) return std::nullopt;
  return mention->day;
}

// Where "last", "this" and "next" stand before a stretch of time.
int DirectionInTime(absl::string_view form) {
  if (IsOneOf(form, {"last", "past", "previous"})) return -1;
  if (IsOneOf(form, {"next", "coming", "following"})) return 1;
  return 0;
}

bool PrecedesTime(const std::vector<Term>& terms, size_t at) {
  return at + 1 < terms.size() &&
         (IsWeekday(terms[at + 1].form) || IsMonth(terms[at + 1].form) ||
          IsOneOf(terms[at + 1].form,
                  {"week", "month", "year", "night", "summer", "winter", "spring", "autumn", "fall",
                   "weekend", "decade", "century", "quarter", "election"}));
}

bool MovesInTime(const Comparison& comparison, const Difference& difference) {
  const int a = DirectionInTime(TermOfA(comparison, difference).form);
  const int b = DirectionInTime(TermOfB(comparison, difference).form);
  return a * b < 0 && PrecedesTime(comparison.a_terms, difference.a.begin) &&
         PrecedesTime(comparison.b_terms, difference.b.begin);
}

}  // namespace

bool AreDates(const Term& a, const Term& b) {
  if (a.kind == TermKind::kDay && b.kind == TermKind::kDay) return true;
  if (IsYear(a) && IsYear(b)) return true;
  if (!a.is_word() || !b.is_word()) return false;
  if (IsWeekday(a.form) && IsWeekday(b.form)) return true;
  if (IsMonthName(a) && IsMonthName(b)) return true;
  return IsRelativeDay(a.form) && IsRelativeDay(b.form);
}

bool AreEqualDates(const Term& a, const Term& b) {
  if (a.day.has_value() && b.day.has_value()) return *a.day == *b.day;
  if (a.form == b.form) return true;
  if (IsWeekday(a.form) && IsWeekday(b.form)) return WeekdayOf(a.form) == WeekdayOf(b.form);
  // An abbreviation shares its first letters with the whole name of the month.
  if (IsMonth(a.form) && IsMonth(b.form)) return a.form.substr(0, 3) == b.form.substr(0, 3);
  return false;
}

void FindDateChanges(Comparison* comparison) {
  for (Difference& difference : comparison->differences) {
    if (!IsOpen(difference) || difference.op != EditOp::kSubstitute) continue;
    if (difference.edit_class != EditClass::kDate && !MovesInTime(*comparison, difference)) {
      continue;
    }
    Settle(EditClass::kDate, GravityOfFigure(difference), &difference);
  }
}

}  // namespace quotecheck
