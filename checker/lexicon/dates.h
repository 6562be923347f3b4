#ifndef QUOTECHECK_CHECKER_LEXICON_DATES_H_
#define QUOTECHECK_CHECKER_LEXICON_DATES_H_

#include <cstddef>
#include <optional>

#include "absl/strings/string_view.h"
#include "absl/time/civil_time.h"
#include "absl/types/span.h"

namespace quotecheck {

// The day that a `published` value names: ISO 8601 and the usual printed forms ("October 15,
// 2021", "15 Oct 2021", RFC 2822). The day as written, whatever the zone.
std::optional<absl::CivilDay> ParsePublishedDay(absl::string_view published);

// A comparable instant where `published` has a time and a zone: seconds since the epoch.
std::optional<int64_t> ParsePublishedInstant(absl::string_view published);

// A day named in running text.
struct DayMention {
  absl::CivilDay day;
  size_t words = 0;  // folded words it takes
};

// Reads the day that begins at words[at] ("friday", "last tuesday", "yesterday", "october 15",
// "15 october 2021") and resolves it against the article's day: a weekday is the latest one not
// after it. Nothing where the words name no single day.
std::optional<DayMention> ParseDayMention(absl::Span<const absl::string_view> words, size_t at,
                                          absl::CivilDay published);

// "monday" or an abbreviation of it, "january" or an abbreviation of it.
bool IsWeekday(absl::string_view word);
bool IsMonth(absl::string_view word);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_LEXICON_DATES_H_
