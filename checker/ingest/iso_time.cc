#include "checker/ingest/iso_time.h"

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <vector>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_split.h"
#include "absl/strings/strip.h"
#include "absl/time/time.h"

namespace quotecheck {
namespace {

constexpr absl::string_view kMonths[] = {"jan", "feb", "mar", "apr", "may", "jun",
                                         "jul", "aug", "sep", "oct", "nov", "dec"};

bool AreDigits(absl::string_view text) {
  return !text.empty() && std::all_of(text.begin(), text.end(), absl::ascii_isdigit);
}

size_t LeadingDigits(absl::string_view text) {
  size_t count = 0;
  while (count < text.size() && absl::ascii_isdigit(text[count])) ++count;
  return count;
}

// Takes two digits that are no more than `limit` off the front of text.
bool TakePair(int limit, absl::string_view* text, absl::string_view* pair) {
  if (LeadingDigits(*text) < 2) return false;
  if (((*text)[0] - '0') * 10 + ((*text)[1] - '0') > limit) return false;
  *pair = text->substr(0, 2);
  text->remove_prefix(2);
  return true;
}

// "+0100", "+01:00", "+01", "Z", "GMT" as it stands in the extended form. Empty for none.
std::string Zone(absl::string_view zone) {
  zone = absl::StripAsciiWhitespace(zone);
  if (zone == "Z" || zone == "z" || zone == "GMT" || zone == "UT" || zone == "UTC") return "Z";
  if (zone.empty() || (zone[0] != '+' && zone[0] != '-')) return "";
  const absl::string_view sign = zone.substr(0, 1);
  zone.remove_prefix(1);
  absl::string_view hours;
  absl::string_view minutes;
  if (!TakePair(23, &zone, &hours)) return "";
  if (zone.empty()) return absl::StrCat(sign, hours);
  absl::ConsumePrefix(&zone, ":");
  if (!TakePair(59, &zone, &minutes) || !zone.empty()) return "";
  return absl::StrCat(sign, hours, ":", minutes);
}

// "043001.5+0100" or "04:30+01:00" in the extended form, without a zone that is none; empty where
// it is no clock.
std::string Clock(absl::string_view clock) {
  absl::string_view hours;
  absl::string_view minutes;
  absl::string_view seconds;
  if (!TakePair(24, &clock, &hours)) return "";
  absl::ConsumePrefix(&clock, ":");
  if (!TakePair(59, &clock, &minutes)) return "";
  std::string out = absl::StrCat(hours, ":", minutes);
  absl::ConsumePrefix(&clock, ":");
  if (TakePair(60, &clock, &seconds)) {
    absl::StrAppend(&out, ":", seconds);
    const size_t digits = clock.empty() ? 0 : LeadingDigits(clock.substr(1));
    if (digits > 0 && (clock[0] == '.' || clock[0] == ',')) {
      absl::StrAppend(&out, ".", clock.substr(1, digits));
      clock.remove_prefix(1 + digits);
    }
  }
  return absl::StrCat(out, Zone(clock));
}

// Takes "20151014" or "2015-10-14" off the front of time; empty where it begins with no date.
std::string TakeDate(absl::string_view* time) {
  absl::string_view rest = *time;
  const size_t digits = LeadingDigits(rest);
  if (digits != 8 && digits != 4) return "";
  const absl::string_view year = rest.substr(0, 4);
  rest.remove_prefix(4);
  absl::string_view month;
  absl::string_view day;
  if (digits == 4 && !absl::ConsumePrefix(&rest, "-")) return "";
  if (!TakePair(12, &rest, &month)) return "";
  if (digits == 4 && !absl::ConsumePrefix(&rest, "-")) return "";
  if (!TakePair(31, &rest, &day)) return "";
  *time = rest;
  return absl::StrCat(year, "-", month, "-", day);
}

std::string IsoFromIso(absl::string_view time) {
  const std::string date = TakeDate(&time);
  if (date.empty()) return "";
  time = absl::StripLeadingAsciiWhitespace(time);
  if (absl::StartsWithIgnoreCase(time, "T")) time.remove_prefix(1);
  // "12:35:40 +0100" has a blank before the zone.
  std::string spaceless(time);
  spaceless.erase(std::remove(spaceless.begin(), spaceless.end(), ' '), spaceless.end());
  const std::string clock = Clock(spaceless);
  return clock.empty() ? date : absl::StrCat(date, "T", clock);
}

std::string IsoFromMail(absl::string_view time) {
  std::vector<absl::string_view> parts =
      absl::StrSplit(time, absl::ByAnyChar(" ,"), absl::SkipEmpty());
  if (!parts.empty() && !AreDigits(parts[0])) parts.erase(parts.begin());  // the day of the week
  if (parts.size() < 3 || !AreDigits(parts[0]) || !AreDigits(parts[2]) || parts[0].size() > 2 ||
      parts[2].size() != 4) {
    return "";
  }
  const std::string name = absl::AsciiStrToLower(parts[1].substr(0, 3));
  const auto* const month = std::find(std::begin(kMonths), std::end(kMonths), name);
  if (month == std::end(kMonths)) return "";
  const auto number = month - std::begin(kMonths) + 1;
  std::string iso = absl::StrCat(parts[2], "-", absl::Dec(number, absl::kZeroPad2), "-",
                                 parts[0].size() == 1 ? "0" : "", parts[0]);
  if (parts.size() < 4 || !absl::StrContains(parts[3], ":")) return iso;
  const std::string clock = Clock(parts[3]);
  if (clock.empty()) return iso;
  return absl::StrCat(iso, "T", clock, parts.size() > 4 ? Zone(parts[4]) : "");
}

// Seconds or milliseconds since 1970, of the years from 2001 to 2033: no date is written with as
// many digits.
std::string IsoFromEpoch(absl::string_view time) {
  constexpr size_t kSecondsDigits = 10;
  constexpr size_t kMillisecondsDigits = 13;
  int64_t seconds = 0;
  if ((time.size() != kSecondsDigits && time.size() != kMillisecondsDigits) || time[0] != '1' ||
      !AreDigits(time) || !absl::SimpleAtoi(time.substr(0, kSecondsDigits), &seconds)) {
    return "";
  }
  return absl::FormatTime("%Y-%m-%dT%H:%M:%SZ", absl::FromUnixSeconds(seconds),
                          absl::UTCTimeZone());
}

}  // namespace

std::string IsoTime(absl::string_view time) {
  time = absl::StripAsciiWhitespace(time);
  std::string iso = IsoFromEpoch(time);
  if (iso.empty()) iso = IsoFromIso(time);
  if (iso.empty()) iso = IsoFromMail(time);
  return iso.empty() ? std::string(time) : iso;
}

}  // namespace quotecheck
