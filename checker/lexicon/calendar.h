#ifndef QUOTECHECK_CHECKER_LEXICON_CALENDAR_H_
#define QUOTECHECK_CHECKER_LEXICON_CALENDAR_H_

#include <cstdint>
#include <optional>

#include "absl/strings/string_view.h"
#include "absl/time/civil_time.h"

namespace quotecheck {

// The weekday that a folded word names or abbreviates, with or without its point.
std::optional<absl::Weekday> FindWeekday(absl::string_view word);

// The month that a folded word names or abbreviates, 1 to 12; 0 for none.
int MonthNumber(absl::string_view word);

// The day, where the calendar has it and the year is one that news is of (1000 to 2999).
std::optional<absl::CivilDay> MakeDay(int64_t year, int64_t month, int64_t day);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_LEXICON_CALENDAR_H_
