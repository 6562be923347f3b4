#ifndef QUOTECHECK_CHECKER_LEXICON_DATES_H_
#define QUOTECHECK_CHECKER_LEXICON_DATES_H_

#include <cstddef>
#include <cstdint>
#include <optional>

#include "absl/strings/string_view.h"
#include "absl/time/civil_time.h"
#include "absl/types/span.h"

namespace quotecheck {

// The day that a `published` value names: ISO 8601 and the usual printed forms ("October 15,
// 2021", "15 Oct 2021", "15.10.2021", RFC 2822), words around it aside; the first where there are
// several. The day as written, whatever the zone. Nothing for a month alone and for "10/11/2021",
// which is two days in two countries. Looks at the first 200 bytes.
std::optional<absl::CivilDay> ParsePublishedDay(absl::string_view published);

// A comparable instant where `published` has a day, a time and a zone (an offset, Z, GMT, EST and
// the like; not "ET", whose offset depends on the season): seconds since the epoch.
std::optional<int64_t> ParsePublishedInstant(absl::string_view published);

// A day named in running text.
struct DayMention {
  absl::CivilDay day;
  size_t words = 0;  // folded words it takes
};

// Reads the day that begins at words[at] ("friday", "last tuesday", "yesterday", "two days ago",
// "october 15", "15 october 2021", "friday, october 15") and resolves it against the article's day:
// a weekday is the latest one not after it, after "last" the latest one before it; a day of a month
// without a year is that of the article's year, around New Year's the nearest. Punctuation may
// stand among the words. The word before `at` is looked at. Nothing where the words name no single
// day ("october 2021", "fridays", "next friday", which some take for another week's). Constant
// time.
std::optional<DayMention> ParseDayMention(absl::Span<const absl::string_view> words, size_t at,
                                          absl::CivilDay published);

// Can ParseDayMention() find a day anywhere among the words? Most sentences are ruled out by the
// first letters of their words. Linear.
bool CanNameDay(absl::Span<const absl::string_view> words);

// "monday" or an abbreviation of it, "january" or an abbreviation of it, with or without its point.
bool IsWeekday(absl::string_view word);
bool IsMonth(absl::string_view word);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_LEXICON_DATES_H_
