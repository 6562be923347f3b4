#include "checker/ingest/iso_time.h"

#include <algorithm>
#include <iterator>
#include <vector>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_split.h"

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

// "+0100", "+01:00", "+01", "Z", "GMT" as it stands in the extended form. Empty for none.
std::string Zone(absl::string_view zone) {
  zone = absl::StripAsciiWhitespace(zone);
  if (zone == "Z" || zone == "z" || zone == "GMT" || zone == "UT" || zone == "UTC") return "Z";
  if (zone.size() < 3 || (zone[0] != '+' && zone[0] != '-')) return "";
  const absl::string_view digits = zone.substr(1);
  if (AreDigits(digits) && digits.size() == 4) {
    return absl::StrCat(zone.substr(0, 3), ":", digits.substr(2));
  }
  return std::string(zone);
}

// "043001.5+0100" or "04:30+01:00" in the extended form.
std::string Clock(absl::string_view clock) {
  const size_t digits = LeadingDigits(clock);
  if (digits < 4) {
    const size_t zone = std::min(clock.find_first_of("+-Zz"), clock.size());
    return absl::StrCat(clock.substr(0, zone), Zone(clock.substr(zone)));
  }
  std::string out = absl::StrCat(clock.substr(0, 2), ":", clock.substr(2, 2));
  if (digits >= 6) absl::StrAppend(&out, ":", clock.substr(4, 2));
  const size_t zone = std::min(clock.find_first_of("+-Zz"), clock.size());
  return absl::StrCat(out, Zone(clock.substr(zone)));
}

std::string IsoFromIso(absl::string_view time) {
  std::string date;
  absl::string_view rest;
  if (LeadingDigits(time) == 8) {
    date = absl::StrCat(time.substr(0, 4), "-", time.substr(4, 2), "-", time.substr(6, 2));
    rest = time.substr(8);
  } else if (time.size() >= 10 && LeadingDigits(time) == 4 && time[4] == '-' && time[7] == '-') {
    date = std::string(time.substr(0, 10));
    rest = time.substr(10);
  } else {
    return "";
  }
  rest = absl::StripLeadingAsciiWhitespace(rest);
  if (absl::StartsWithIgnoreCase(rest, "T")) rest.remove_prefix(1);
  if (rest.empty()) return date;
  if (LeadingDigits(rest) < 2) return "";
  // "12:35:40 +0100" has a blank before the zone.
  std::string clock(rest);
  clock.erase(std::remove(clock.begin(), clock.end(), ' '), clock.end());
  return absl::StrCat(date, "T", Clock(clock));
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
  absl::StrAppend(&iso, "T", parts[3]);
  if (parts.size() > 4) absl::StrAppend(&iso, Zone(parts[4]));
  return iso;
}

}  // namespace

std::string IsoTime(absl::string_view time) {
  time = absl::StripAsciiWhitespace(time);
  std::string iso = IsoFromIso(time);
  if (iso.empty()) iso = IsoFromMail(time);
  return iso.empty() ? std::string(time) : iso;
}

}  // namespace quotecheck
