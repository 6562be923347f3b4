#include <algorithm>
#include <string>
#include <vector>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/numbers.h"
#include "absl/time/time.h"
#include "checker/lexicon/calendar.h"
#include "checker/lexicon/dates.h"

namespace quotecheck {
namespace {

constexpr size_t kMaxBytes = 200;

// A run of digits, a run of letters, or one other byte.
struct Field {
  absl::string_view text;
  bool digits = false;
  bool letters = false;
  bool after_space = false;
  int64_t number = -1;  // of at most nine digits
};

bool IsLetterByte(char c) {
  return absl::ascii_isalpha(c) || static_cast<unsigned char>(c) >= 0x80;
}

// White space and the points of abbreviations part fields and are none; "14.30" and "15.10.2021"
// keep their points.
std::vector<Field> SplitFields(absl::string_view text) {
  std::vector<Field> fields;
  for (size_t at = 0; at < text.size();) {
    Field field;
    size_t end = at + 1;
    field.digits = absl::ascii_isdigit(text[at]);
    field.letters = IsLetterByte(text[at]);
    field.after_space = at > 0 && absl::ascii_isspace(text[at - 1]);
    while (end < text.size() && ((field.digits && absl::ascii_isdigit(text[end])) ||
                                 (field.letters && IsLetterByte(text[end])))) {
      ++end;
    }
    field.text = text.substr(at, end - at);
    if (field.digits && field.text.size() <= 9) (void)absl::SimpleAtoi(field.text, &field.number);
    const bool abbreviation = field.text == "." && !fields.empty() && fields.back().letters;
    if (!abbreviation && !absl::ascii_isspace(text[at])) fields.push_back(field);
    at = end;
  }
  return fields;
}

// Where a form of a date fits: the day, and the fields it takes.
struct FoundDay {
  absl::CivilDay day;
  size_t begin = 0;
  size_t end = 0;
};

class FieldReader {
 public:
  explicit FieldReader(const std::vector<Field>& fields) : fields_(fields) {}

  bool Has(size_t at, absl::string_view text) const {
    return at < fields_.size() && fields_[at].text == text;
  }
  bool HasNumber(size_t at, size_t min_digits, size_t max_digits) const {
    return at < fields_.size() && fields_[at].number >= 0 &&
           fields_[at].text.size() >= min_digits && fields_[at].text.size() <= max_digits;
  }
  int64_t Number(size_t at) const { return fields_[at].number; }

  std::optional<FoundDay> FindDay() const {
    for (size_t at = 0; at < fields_.size(); ++at) {
      for (const auto form :
           {&FieldReader::YearMonthDay, &FieldReader::CompactDay, &FieldReader::DayMonthYear,
            &FieldReader::NamedMonthFirst, &FieldReader::NamedMonthSecond}) {
        const std::optional<FoundDay> found = (this->*form)(at);
        if (found.has_value()) return found;
      }
    }
    return std::nullopt;
  }

  // Seconds since midnight of the first time of day outside the fields of `day`; the field after
  // it in `*end`.
  std::optional<int64_t> FindTime(const FoundDay& day, size_t* end) const {
    for (size_t at = 0; at < fields_.size(); ++at) {
      if (at >= day.begin && at < day.end) continue;
      std::optional<int64_t> seconds = TimeAt(at, end);
      if (!seconds.has_value()) continue;
      return HalfDay(*seconds, end);
    }
    return std::nullopt;
  }

  // Seconds east of Greenwich of the zone at field `at`.
  std::optional<int64_t> ZoneAt(size_t at) const;

 private:
  static std::optional<FoundDay> Found(std::optional<absl::CivilDay> day, size_t begin,
                                       size_t end) {
    if (!day.has_value()) return std::nullopt;
    return FoundDay{*day, begin, end};
  }

  // 2021-10-15, 2021/10/15, 2021.10.15
  std::optional<FoundDay> YearMonthDay(size_t at) const {
    if (!HasNumber(at, 4, 4) || !HasNumber(at + 2, 1, 2) || !HasNumber(at + 4, 1, 2)) return {};
    const absl::string_view separator = fields_[at + 1].text;
    if (!absl::StrContains("-/.", separator) || !Has(at + 3, separator)) return {};
    return Found(MakeDay(Number(at), Number(at + 2), Number(at + 4)), at, at + 5);
  }

  // 20211015
  std::optional<FoundDay> CompactDay(size_t at) const {
    if (!HasNumber(at, 8, 8)) return {};
    const int64_t number = Number(at);
    return Found(MakeDay(number / 10000, number / 100 % 100, number % 100), at, at + 1);
  }

  // 15.10.2021; with strokes, the American 10/15/2021 and the British 15/10/2021 where the numbers
  // tell them apart.
  std::optional<FoundDay> DayMonthYear(size_t at) const {
    if (!HasNumber(at, 1, 2) || !HasNumber(at + 2, 1, 2) || !HasNumber(at + 4, 4, 4)) return {};
    const absl::string_view separator = fields_[at + 1].text;
    if (!absl::StrContains("-/.", separator) || !Has(at + 3, separator)) return {};
    const int64_t a = Number(at);
    const int64_t b = Number(at + 2);
    const int64_t year = Number(at + 4);
    if (separator == "." || a > 12 || a == b) return Found(MakeDay(year, b, a), at, at + 5);
    if (b > 12) return Found(MakeDay(year, a, b), at, at + 5);
    return {};
  }

  // The field after the day of the month, its ordinal ending and a comma.
  size_t AfterDay(size_t at) const {
    for (absl::string_view ending : {"st", "nd", "rd", "th"}) {
      if (Has(at, ending)) return SkipComma(at + 1);
    }
    return SkipComma(at);
  }
  size_t SkipComma(size_t at) const { return Has(at, ",") ? at + 1 : at; }
  int MonthAt(size_t at) const {
    return at < fields_.size() && fields_[at].letters ? MonthNumber(fields_[at].text) : 0;
  }

  // October 15, 2021; Oct. 15th 2021
  std::optional<FoundDay> NamedMonthFirst(size_t at) const {
    if (MonthAt(at) == 0 || !HasNumber(at + 1, 1, 2)) return {};
    const size_t year = AfterDay(at + 2);
    if (!HasNumber(year, 4, 4)) return {};
    return Found(MakeDay(Number(year), MonthAt(at), Number(at + 1)), at, year + 1);
  }

  // 15 October 2021; 15th of Oct., 2021; 15-Oct-2021
  std::optional<FoundDay> NamedMonthSecond(size_t at) const {
    if (!HasNumber(at, 1, 2)) return {};
    size_t month = AfterDay(at + 1);
    if (Has(month, "of") || Has(month, "-")) ++month;
    if (MonthAt(month) == 0) return {};
    const size_t year = Has(month + 1, "-") ? month + 2 : SkipComma(month + 1);
    if (!HasNumber(year, 4, 4)) return {};
    return Found(MakeDay(Number(year), MonthAt(month), Number(at)), at, year + 1);
  }

  // 14:30, 14:30:05.25, 14.30, 2 pm, T1430, T143005
  std::optional<int64_t> TimeAt(size_t at, size_t* end) const {
    const bool separated = Has(at + 1, ":") || Has(at + 1, ".");
    if (HasNumber(at, 1, 2) && separated && HasNumber(at + 2, 2, 2)) {
      int64_t seconds = Number(at) * 3600 + Number(at + 2) * 60;
      if (Number(at) > 24 || Number(at + 2) > 59) return {};
      *end = at + 3;
      if (Has(at + 3, ":") && HasNumber(at + 4, 2, 2)) {
        seconds += Number(at + 4);
        *end = at + 5;
        if ((Has(*end, ".") || Has(*end, ",")) && *end + 1 < fields_.size() &&
            fields_[*end + 1].digits) {
          *end += 2;
        }
      }
      return seconds;
    }
    if (HasNumber(at, 1, 2) &&
        (Has(at + 1, "am") || Has(at + 1, "pm") || HasSplitHalfDay(at + 1))) {
      *end = at + 1;
      return Number(at) <= 12 ? std::optional<int64_t>(Number(at) * 3600) : std::nullopt;
    }
    if (at > 0 && Has(at - 1, "t") && (HasNumber(at, 4, 4) || HasNumber(at, 6, 6))) {
      const int64_t number = fields_[at].text.size() == 4 ? Number(at) * 100 : Number(at);
      *end = at + 1;
      return number / 10000 * 3600 + number / 100 % 100 * 60 + number % 100;
    }
    return {};
  }

  // "p.m." has lost its points.
  bool HasSplitHalfDay(size_t at) const {
    return (Has(at, "a") || Has(at, "p")) && Has(at + 1, "m");
  }

  int64_t HalfDay(int64_t seconds, size_t* end) const {
    const bool split = HasSplitHalfDay(*end);
    if (!split && !Has(*end, "am") && !Has(*end, "pm")) return seconds;
    const bool afternoon = absl::StartsWith(fields_[*end].text, "p");
    *end += split ? 2 : 1;
    return seconds % (12 * 3600) + (afternoon ? 12 * 3600 : 0);
  }

  const std::vector<Field>& fields_;
};

struct NamedZone {
  absl::string_view name;
  int offset_minutes;
};

// Names that stand for one offset, in English news.
constexpr NamedZone kZones[] = {
    {"z", 0},      {"utc", 0},    {"gmt", 0},    {"est", -300}, {"edt", -240}, {"cdt", -300},
    {"mst", -420}, {"mdt", -360}, {"pst", -480}, {"pdt", -420}, {"bst", 60},   {"cet", 60},
    {"cest", 120}, {"eet", 120},  {"eest", 180}, {"msk", 180},  {"aest", 600}, {"aedt", 660},
    {"jst", 540},  {"kst", 540},  {"hkt", 480},  {"sgt", 480},  {"nzst", 720}, {"nzdt", 780},
};

std::optional<int64_t> FieldReader::ZoneAt(size_t at) const {
  int64_t offset = 0;
  bool named = false;
  if (at < fields_.size() && fields_[at].letters) {
    for (const NamedZone& zone : kZones) {
      if (fields_[at].text != zone.name) continue;
      offset = zone.offset_minutes * 60;
      named = true;
    }
    if (!named) return std::nullopt;
    ++at;  // "GMT+2" counts from Greenwich
    if (offset != 0) return offset;
  }
  if (!Has(at, "+") && !Has(at, "-")) return named ? std::optional<int64_t>(offset) : std::nullopt;
  if (at + 1 < fields_.size() && fields_[at + 1].after_space) return std::nullopt;  // a dash
  const int64_t sign = Has(at, "-") ? -1 : 1;
  int64_t minutes = 0;
  if (HasNumber(at + 1, 4, 4)) {
    minutes = Number(at + 1) / 100 * 60 + Number(at + 1) % 100;
  } else if (HasNumber(at + 1, 1, 2)) {
    minutes = Number(at + 1) * 60;
    if (Has(at + 2, ":") && HasNumber(at + 3, 2, 2)) minutes += Number(at + 3);
  } else {
    return named ? std::optional<int64_t>(offset) : std::nullopt;
  }
  if (minutes > 14 * 60) return std::nullopt;
  return sign * minutes * 60;
}

// Seconds or milliseconds since the epoch, as feeds and databases give them.
std::optional<int64_t> ParseEpoch(absl::string_view text) {
  int64_t number = 0;
  if (!std::all_of(text.begin(), text.end(), absl::ascii_isdigit)) return std::nullopt;
  if (text.size() == 10 && absl::SimpleAtoi(text, &number)) return number;
  if (text.size() == 13 && absl::SimpleAtoi(text, &number)) return number / 1000;
  return std::nullopt;
}

std::string Prepare(absl::string_view published) {
  return absl::AsciiStrToLower(absl::StripAsciiWhitespace(published.substr(0, kMaxBytes)));
}

}  // namespace

std::optional<absl::CivilDay> ParsePublishedDay(absl::string_view published) {
  const std::string text = Prepare(published);
  if (const std::optional<int64_t> epoch = ParseEpoch(text); epoch.has_value()) {
    return absl::ToCivilDay(absl::FromUnixSeconds(*epoch), absl::UTCTimeZone());
  }
  const std::vector<Field> fields = SplitFields(text);
  const std::optional<FoundDay> found = FieldReader(fields).FindDay();
  if (!found.has_value()) return std::nullopt;
  return found->day;
}

std::optional<int64_t> ParsePublishedInstant(absl::string_view published) {
  const std::string text = Prepare(published);
  if (const std::optional<int64_t> epoch = ParseEpoch(text); epoch.has_value()) return epoch;
  const std::vector<Field> fields = SplitFields(text);
  const FieldReader reader(fields);
  const std::optional<FoundDay> found = reader.FindDay();
  if (!found.has_value()) return std::nullopt;
  size_t end = 0;
  const std::optional<int64_t> seconds = reader.FindTime(*found, &end);
  if (!seconds.has_value()) return std::nullopt;
  const std::optional<int64_t> offset = reader.ZoneAt(end);
  if (!offset.has_value()) return std::nullopt;
  const absl::Time midnight = absl::FromCivil(found->day, absl::UTCTimeZone());
  return absl::ToUnixSeconds(midnight) + *seconds - *offset;
}

}  // namespace quotecheck
