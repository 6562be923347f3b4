#include "checker/ingest/dateline.h"

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/str_split.h"
#include "checker/text/one_of.h"

namespace quotecheck {
namespace {

constexpr size_t kMaxLines = 12;       // with text; a byline and notices may stand before
constexpr size_t kMaxPlaceBytes = 60;  // "NEW YORK/WASHINGTON, Oct 15"

constexpr absl::string_view kAgencies[] = {
    "AAP",
    "AFP",
    "AGI",
    "Agence France-Presse",
    "ANI",
    "ANSA",
    "AP",
    "APA",
    "ATS",
    "Associated Press",
    "Australian Associated Press",
    "Bloomberg",
    "BTA",
    "Canadian Press",
    "CP",
    "CTK",
    "Deutsche Presse-Agentur",
    "dpa",
    "DPA",
    "EFE",
    "epd",
    "IANS",
    "Interfax",
    "JTA",
    "KNA",
    "Kyodo",
    "NTB",
    "PA",
    "PA Media",
    "PAP",
    "Press Association",
    "PTI",
    "Reuters",
    "RIA Novosti",
    "SDA",
    "SID",
    "TASS",
    "The Associated Press",
    "The Canadian Press",
    "Thomson Reuters Foundation",
    "TT",
    "UPI",
    "Xinhua",
    "Yonhap",
};

bool BeginsWithDash(absl::string_view text) {
  text = absl::StripLeadingAsciiWhitespace(text);
  return absl::StartsWith(text, "—") || absl::StartsWith(text, "–") || absl::StartsWith(text, "-");
}

// A place begins with a capital and ends no sentence.
bool IsPlace(absl::string_view text) {
  text = absl::StripAsciiWhitespace(text);
  if (text.empty()) return true;
  const auto first = static_cast<unsigned char>(text[0]);
  return (absl::ascii_isupper(first) || first >= 0x80) && text.size() <= kMaxPlaceBytes &&
         text.find_first_of("?!;:\"") == absl::string_view::npos && text.back() != '.';
}

std::optional<absl::string_view> AgencyOfLine(absl::string_view line) {
  const size_t open = line.find('(');
  if (open == absl::string_view::npos || !IsPlace(line.substr(0, open))) return std::nullopt;
  const size_t close = line.find(')', open);
  if (close == absl::string_view::npos || !BeginsWithDash(line.substr(close + 1))) {
    return std::nullopt;
  }
  const absl::string_view name = line.substr(open + 1, close - open - 1);
  return IsNewsAgency(name) ? std::optional<absl::string_view>(name) : std::nullopt;
}

}  // namespace

bool IsNewsAgency(absl::string_view name) { return IsOneOf(name, kAgencies); }

std::optional<std::string> FindDatelineAgency(absl::string_view text) {
  size_t lines = 0;
  for (absl::string_view line : absl::StrSplit(text, '\n', absl::SkipWhitespace())) {
    if (++lines > kMaxLines) break;
    const std::optional<absl::string_view> agency =
        AgencyOfLine(absl::StripLeadingAsciiWhitespace(line));
    if (agency.has_value()) return std::string(*agency);
  }
  return std::nullopt;
}

}  // namespace quotecheck
