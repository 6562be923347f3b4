#include "checker/lexicon/calendar.h"

#include "absl/strings/strip.h"
#include "checker/lexicon/dates.h"

namespace quotecheck {
namespace {

struct WeekdayName {
  absl::string_view name;
  absl::Weekday weekday;
};

constexpr WeekdayName kWeekdays[] = {
    {"monday", absl::Weekday::monday},     {"mon", absl::Weekday::monday},
    {"tuesday", absl::Weekday::tuesday},   {"tue", absl::Weekday::tuesday},
    {"tues", absl::Weekday::tuesday},      {"wednesday", absl::Weekday::wednesday},
    {"wed", absl::Weekday::wednesday},     {"weds", absl::Weekday::wednesday},
    {"thursday", absl::Weekday::thursday}, {"thu", absl::Weekday::thursday},
    {"thur", absl::Weekday::thursday},     {"thurs", absl::Weekday::thursday},
    {"friday", absl::Weekday::friday},     {"fri", absl::Weekday::friday},
    {"saturday", absl::Weekday::saturday}, {"sat", absl::Weekday::saturday},
    {"sunday", absl::Weekday::sunday},     {"sun", absl::Weekday::sunday},
};

struct MonthName {
  absl::string_view name;
  int month;
};

constexpr MonthName kMonths[] = {
    {"january", 1},   {"jan", 1},   {"february", 2},  {"feb", 2},      {"march", 3},
    {"mar", 3},       {"april", 4}, {"apr", 4},       {"may", 5},      {"june", 6},
    {"jun", 6},       {"july", 7},  {"jul", 7},       {"august", 8},   {"aug", 8},
    {"september", 9}, {"sept", 9},  {"sep", 9},       {"october", 10}, {"oct", 10},
    {"november", 11}, {"nov", 11},  {"december", 12}, {"dec", 12},
};

// Most words are ruled out by their first letter.
bool MayBegin(absl::string_view word, absl::string_view first_letters) {
  return !word.empty() && first_letters.find(word.front()) != absl::string_view::npos;
}

}  // namespace

std::optional<absl::Weekday> FindWeekday(absl::string_view word) {
  if (!MayBegin(word, "mtwfs")) return std::nullopt;
  absl::ConsumeSuffix(&word, ".");
  for (const WeekdayName& name : kWeekdays) {
    if (name.name == word) return name.weekday;
  }
  return std::nullopt;
}

int MonthNumber(absl::string_view word) {
  if (!MayBegin(word, "jfmasond")) return 0;
  absl::ConsumeSuffix(&word, ".");
  for (const MonthName& name : kMonths) {
    if (name.name == word) return name.month;
  }
  return 0;
}

std::optional<absl::CivilDay> MakeDay(int64_t year, int64_t month, int64_t day) {
  if (year < 1000 || year > 2999 || month < 1 || month > 12 || day < 1 || day > 31) {
    return std::nullopt;
  }
  const absl::CivilDay civil(year, month, day);
  if (civil.day() != day) return std::nullopt;  // February 30
  return civil;
}

bool IsWeekday(absl::string_view word) { return FindWeekday(word).has_value(); }
bool IsMonth(absl::string_view word) { return MonthNumber(word) > 0; }

}  // namespace quotecheck
