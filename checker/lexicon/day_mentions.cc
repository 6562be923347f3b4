#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdlib>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/numbers.h"
#include "absl/strings/strip.h"
#include "checker/lexicon/calendar.h"
#include "checker/lexicon/dates.h"
#include "checker/lexicon/numerals.h"
#include "checker/text/one_of.h"

namespace quotecheck {
namespace {

using Words = absl::Span<const absl::string_view>;

// Words that make a weekday after them one of another week, of every week, or a name.
constexpr absl::string_view kNotThisWeekday[] = {
    "next", "this",   "coming", "following", "every", "each",   "any",    "some",   "a",
    "one",  "black",  "good",   "super",     "ash",   "bloody", "cyber",  "easter", "palm",
    "holy", "shrove", "giving", "previous",  "that",  "first",  "second", "third",  "fourth",
};

// Words that a day of the month follows: "on 15 may".
constexpr absl::string_view kBeforeDay[] = {
    "on", "since", "from", "until", "till", "by", "before", "after", "to", "of", "and", "the",
};

constexpr size_t kMaxDaysAgo = 6;  // words of "two days ago"

absl::string_view WordAt(Words words, size_t at) { return at < words.size() ? words[at] : ""; }

// "friday's"
absl::string_view WithoutPossessive(absl::string_view word) {
  absl::ConsumeSuffix(&word, "'s");
  return word;
}

bool Fits(Words words, size_t at, std::initializer_list<absl::string_view> phrase) {
  return at + phrase.size() <= words.size() &&
         std::equal(phrase.begin(), phrase.end(), words.begin() + at);
}

// A day of the month in digits, "15" or "15th"; 0 for other words.
int DayOfMonth(absl::string_view word) {
  if (word.empty() || !absl::ascii_isdigit(static_cast<unsigned char>(word[0]))) return 0;
  for (absl::string_view ending : {"st", "nd", "rd", "th"}) {
    if (absl::ConsumeSuffix(&word, ending)) break;
  }
  int day = 0;
  const bool digits =
      word.size() <= 2 && std::all_of(word.begin(), word.end(), absl::ascii_isdigit);
  return digits && absl::SimpleAtoi(word, &day) && day <= 31 ? day : 0;
}

// A year of four digits; 0 for other words.
int Year(absl::string_view word) {
  int year = 0;
  const bool digits =
      word.size() == 4 && std::all_of(word.begin(), word.end(), absl::ascii_isdigit);
  return digits && absl::SimpleAtoi(word, &year) && year >= 1000 && year < 3000 ? year : 0;
}

// The day of that name that an article of `published` means: its own year's, as the agencies' style
// guides have it, but the nearest around New Year's.
std::optional<absl::CivilDay> NearestDay(int month, int day, absl::CivilDay published) {
  constexpr int64_t kFarDays = 270;
  std::optional<absl::CivilDay> nearest = MakeDay(published.year(), month, day);
  if (nearest.has_value() && std::abs(*nearest - published) <= kFarDays) return nearest;
  for (int shift : {-1, 1, -2, 2, -3, 3, -4, 4}) {  // a February 29 may be years away
    if (nearest.has_value() && std::abs(shift) > 1) break;
    const std::optional<absl::CivilDay> candidate = MakeDay(published.year() + shift, month, day);
    if (!candidate.has_value()) continue;
    if (!nearest.has_value() || std::abs(*candidate - published) < std::abs(*nearest - published)) {
      nearest = candidate;
    }
  }
  return nearest;
}

std::optional<DayMention> Mention(std::optional<absl::CivilDay> day, size_t begin, size_t end) {
  if (!day.has_value()) return std::nullopt;
  return DayMention{*day, end - begin};
}

// The day of the month `month`, and the year where one follows at `next`.
std::optional<DayMention> WithYear(Words words, size_t begin, size_t next, int month, int day,
                                   absl::CivilDay published) {
  const size_t year_at = WordAt(words, next) == "," ? next + 1 : next;
  const int year = Year(WordAt(words, year_at));
  if (year > 0) return Mention(MakeDay(year, month, day), begin, year_at + 1);
  return Mention(NearestDay(month, day, published), begin, next);
}

// "october 15", "oct. 15th, 2021"
std::optional<DayMention> MonthFirst(Words words, size_t at, absl::CivilDay published) {
  const int month = MonthNumber(WordAt(words, at));
  const int day = month > 0 ? DayOfMonth(WithoutPossessive(WordAt(words, at + 1))) : 0;
  if (day == 0) return std::nullopt;
  return WithYear(words, at, at + 2, month, day, published);
}

// "15 october", "the 15th of october 2021"
std::optional<DayMention> DayFirst(Words words, size_t at, absl::CivilDay published) {
  const size_t number = WordAt(words, at) == "the" ? at + 1 : at;
  const int day = DayOfMonth(WordAt(words, number));
  if (day == 0) return std::nullopt;
  const size_t month_at = WordAt(words, number + 1) == "of" ? number + 2 : number + 1;
  const absl::string_view name = WithoutPossessive(WordAt(words, month_at));
  const int month = MonthNumber(name);
  if (month == 0) return std::nullopt;
  std::optional<DayMention> mention = WithYear(words, at, month_at + 1, month, day, published);
  // "15 may die", "3 march on"
  const bool verb = name == "may" || name == "march";
  const bool plain = month_at == number + 1 && DayOfMonth(WordAt(words, month_at + 1)) == 0;
  const bool year_follows = mention.has_value() && mention->words > month_at + 1 - at;
  const bool after_preposition = at > 0 && IsOneOf(words[at - 1], kBeforeDay);
  if (verb && plain && !year_follows && !after_preposition && number == at) return std::nullopt;
  return mention;
}

// "2021-10-15"
std::optional<DayMention> OneWord(Words words, size_t at) {
  const absl::string_view word = WithoutPossessive(WordAt(words, at));
  if (word.size() < 8 || word.size() > 10 || !absl::ascii_isdigit(word[0]) ||
      std::all_of(word.begin(), word.end(), absl::ascii_isdigit)) {
    return std::nullopt;
  }
  return Mention(ParsePublishedDay(word), at, at + 1);
}

std::optional<DayMention> Dated(Words words, size_t at, absl::CivilDay published) {
  if (std::optional<DayMention> mention = MonthFirst(words, at, published)) return mention;
  if (std::optional<DayMention> mention = DayFirst(words, at, published)) return mention;
  return OneWord(words, at);
}

// "friday", "last friday", "friday, october 15"
std::optional<DayMention> NamedWeekday(Words words, size_t at, absl::CivilDay published) {
  const bool last = WordAt(words, at) == "last" || WordAt(words, at) == "past";
  const size_t name_at = last ? at + 1 : at;
  const absl::string_view name = WithoutPossessive(WordAt(words, name_at));
  const std::optional<absl::Weekday> weekday = FindWeekday(name);
  if (!weekday.has_value()) return std::nullopt;
  size_t next = name_at + 1;
  if (WordAt(words, next) == ",") ++next;
  if (const std::optional<DayMention> dated = Dated(words, next, published); dated && !last) {
    return DayMention{dated->day, next - at + dated->words};
  }
  // Without a date, "sat", "sun" and "wed" are other words.
  if (name.size() < 4 && !absl::EndsWith(name, ".") && name != "fri" && name != "tue" &&
      name != "thu") {
    return std::nullopt;
  }
  const absl::string_view before = at > 0 ? words[at - 1] : absl::string_view();
  if (IsOneOf(before, kNotThisWeekday)) return std::nullopt;
  const bool before_today = last || before == "last" || before == "past";
  return Mention(absl::PrevWeekday(published + (before_today ? 0 : 1), *weekday), at, name_at + 1);
}

// "yesterday", "last night", "two days ago"
std::optional<DayMention> Relative(Words words, size_t at, absl::CivilDay published) {
  struct Phrase {
    std::initializer_list<absl::string_view> words;
    int days;
  };
  static const Phrase kPhrases[] = {
      {{"the", "day", "before", "yesterday"}, -2},
      {{"the", "day", "after", "tomorrow"}, 2},
      {{"last", "night"}, -1},
      {{"last", "evening"}, -1},
      {{"this", "morning"}, 0},
      {{"this", "afternoon"}, 0},
      {{"this", "evening"}, 0},
      {{"earlier", "today"}, 0},
  };
  for (const Phrase& phrase : kPhrases) {
    if (Fits(words, at, phrase.words)) {
      return DayMention{published + phrase.days, phrase.words.size()};
    }
  }
  const absl::string_view word = WithoutPossessive(WordAt(words, at));
  if (word == "yesterday") return DayMention{published - 1, 1};
  if (word == "today" || word == "tonight") return DayMention{published, 1};
  if (word == "tomorrow") return DayMention{published + 1, 1};
  const Words soon = words.subspan(at, kMaxDaysAgo);
  if (std::find(soon.begin(), soon.end(), "ago") == soon.end()) return std::nullopt;
  const std::optional<Numeral> count = ParseNumeral(words, at);
  if (count.has_value() && count->unit == "day" && WordAt(words, at + count->words) == "ago" &&
      count->value >= 1 && count->value <= 10 && count->value == static_cast<int>(count->value)) {
    return DayMention{published - static_cast<int>(count->value), count->words + 1};
  }
  return std::nullopt;
}

// The first letters of words of which every day that is named without digits has one.
constexpr absl::string_view kDayWords[] = {
    "mon", "tue", "wed", "thu", "fri", "sat", "sun", "jan", "feb", "mar",
    "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec", "yes",
    "tod", "tom", "ton", "nig", "eve", "mor", "aft", "ago",
};
constexpr size_t kDayLetters = 3;

// A bit for each value of some bits of the first letters of a word; others may share it.
constexpr uint32_t kLetterBits = 10;
constexpr uint32_t LettersOf(absl::string_view word) {
  uint32_t letters = 0;
  for (size_t i = 0; i < kDayLetters; ++i) {
    letters = letters * 29 + static_cast<unsigned char>(word[i]);
  }
  return letters % (1u << kLetterBits);
}

constexpr auto kBeginsDayWord = [] {
  std::array<bool, size_t{1} << kLetterBits> begins = {};
  for (absl::string_view word : kDayWords) begins[LettersOf(word)] = true;
  return begins;
}();

bool CanBePartOfDay(absl::string_view word) {
  if (word.empty()) return false;
  if (absl::ascii_isdigit(static_cast<unsigned char>(word[0]))) return true;
  return word.size() >= kDayLetters && kBeginsDayWord[LettersOf(word)] &&
         IsOneOf(word.substr(0, kDayLetters), kDayWords);
}

}  // namespace

bool CanNameDay(absl::Span<const absl::string_view> words) {
  return std::any_of(words.begin(), words.end(), CanBePartOfDay);
}

std::optional<DayMention> ParseDayMention(absl::Span<const absl::string_view> words, size_t at,
                                          absl::CivilDay published) {
  if (at >= words.size()) return std::nullopt;
  for (const auto form : {Relative, NamedWeekday, Dated}) {
    if (std::optional<DayMention> mention = form(words, at, published)) return mention;
  }
  return std::nullopt;
}

}  // namespace quotecheck
