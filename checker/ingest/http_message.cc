#include "checker/ingest/http_message.h"

#include <algorithm>
#include <cstdint>
#include <memory>
#include <optional>

#include "absl/status/status.h"
#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_split.h"
#include "absl/strings/strip.h"
#include "checker/base/status_macros.h"
#include "checker/ingest/archive_members.h"
#include "checker/ingest/buffered_input.h"
#include "checker/ingest/inflate_stream.h"
#include "checker/ingest/string_stream.h"
#include "checker/ingest/unbrotli.h"

namespace quotecheck {
namespace {

constexpr size_t kMaxHeaderLines = 1000;

// The next line without its end; `at` goes behind it.
absl::string_view NextLine(absl::string_view text, size_t* at) {
  const size_t newline = std::min(text.find('\n', *at), text.size());
  absl::string_view line = text.substr(*at, newline - *at);
  *at = std::min(newline + 1, text.size());
  if (absl::EndsWith(line, "\r")) line.remove_suffix(1);
  return line;
}

std::string Unchunk(absl::string_view body) {
  std::string whole;
  for (size_t at = 0; at < body.size();) {
    absl::string_view line = NextLine(body, &at);
    line = absl::StripAsciiWhitespace(line.substr(0, line.find(';')));
    uint64_t size = 0;
    const bool is_size = !line.empty() && line.size() <= 15 &&
                         std::all_of(line.begin(), line.end(), absl::ascii_isxdigit) &&
                         absl::SimpleHexAtoi(line, &size);
    if (!is_size) {
      // Crawlers keep the header of a body that they unchunked already.
      return whole.empty() ? std::string(body) : whole;
    }
    if (size == 0) break;
    const absl::string_view chunk = body.substr(at, size);
    whole.append(chunk.data(), chunk.size());
    at += chunk.size();
    NextLine(body, &at);
  }
  return whole;
}

// Whether a body begins as pages and records do.
bool LooksPlain(absl::string_view body) {
  absl::ConsumePrefix(&body, "\xEF\xBB\xBF");
  body = absl::StripLeadingAsciiWhitespace(body);
  return absl::StartsWith(body, "<") || absl::StartsWith(body, "{") || absl::StartsWith(body, "[");
}

absl::StatusOr<std::string> UnpackZstd(std::string body, size_t max_bytes, UnpackBudget* budget) {
  BufferedInput packed(std::make_unique<StringStream>(std::move(body)));
  QC_ASSIGN_OR_RETURN(const std::unique_ptr<ArchiveMembers> members,
                      ArchiveMembers::Open(&packed, budget));
  QC_ASSIGN_OR_RETURN(const std::optional<ArchiveMember> content, members->Next());
  if (!content.has_value() || !members->is_single_file()) {
    return absl::DataLossError("damaged compressed data");
  }
  return BufferedInput(members->Content()).ReadAll(max_bytes);
}

// Undoes one coding. Crawlers keep the header of a body that they unpacked already.
absl::StatusOr<std::string> Decode(std::string body, absl::string_view coding, size_t max_bytes,
                                   UnpackBudget* budget) {
  if (coding.empty() || coding == "identity") return body;
  if (coding == "gzip" || coding == "x-gzip") {
    if (!absl::StartsWith(body, "\x1F\x8B")) return body;
    return Inflate(body, DeflateWrapper::kGzip, max_bytes, budget);
  }
  if (coding == "deflate") return Inflate(body, DeflateWrapper::kZlibOrNone, max_bytes, budget);
  if (coding == "zstd") {
    if (!absl::StartsWith(body, "\x28\xB5\x2F\xFD")) return body;
    return UnpackZstd(std::move(body), max_bytes, budget);
  }
  if (coding == "br") {
    absl::StatusOr<std::string> unpacked = Unbrotli(body, max_bytes, budget);
    if (absl::IsDataLoss(unpacked.status()) && LooksPlain(body)) return body;
    return unpacked;
  }
  return absl::InvalidArgumentError(
      absl::StrCat("content coded as \"", coding, "\", which is not read"));
}

// Undoes the codings of a header, which names them in the order in which they were applied.
absl::StatusOr<std::string> DecodeAll(std::string body, const std::string& codings,
                                      size_t max_bytes, UnpackBudget* budget) {
  constexpr size_t kMaxCodings = 4;
  const std::vector<absl::string_view> applied = absl::StrSplit(codings, ',');
  if (applied.size() > kMaxCodings) {
    return absl::InvalidArgumentError(absl::StrCat("content coded ", applied.size(), " times"));
  }
  for (auto coding = applied.rbegin(); coding != applied.rend(); ++coding) {
    QC_ASSIGN_OR_RETURN(
        body, Decode(std::move(body), absl::StripAsciiWhitespace(*coding), max_bytes, budget));
  }
  return body;
}

}  // namespace

HeaderLines HeaderLines::Read(absl::string_view text, size_t* size) {
  HeaderLines headers;
  *size = 0;
  while (*size < text.size()) {
    const absl::string_view line = NextLine(text, size);
    if (line.empty()) break;
    const size_t colon = line.find(':');
    if (colon == absl::string_view::npos || headers.lines_.size() == kMaxHeaderLines) continue;
    headers.lines_.emplace_back(absl::StripAsciiWhitespace(line.substr(0, colon)),
                                absl::StripAsciiWhitespace(line.substr(colon + 1)));
  }
  return headers;
}

std::string HeaderLines::Get(absl::string_view name) const {
  for (const auto& [given, value] : lines_) {
    if (absl::EqualsIgnoreCase(given, name)) return value;
  }
  return "";
}

void SplitContentType(absl::string_view value, std::string* type, std::string* charset) {
  const std::string lower = absl::AsciiStrToLower(value);
  const std::vector<absl::string_view> parts = absl::StrSplit(lower, ';');
  *type = std::string(absl::StripAsciiWhitespace(parts[0]));
  charset->clear();
  for (absl::string_view part : parts) {
    part = absl::StripAsciiWhitespace(part);
    if (!absl::StartsWith(part, "charset=")) continue;
    *charset = std::string(part.substr(8));
    charset->erase(std::remove(charset->begin(), charset->end(), '"'), charset->end());
  }
}

absl::StatusOr<HttpResponse> ReadHttpResponse(std::string message, size_t max_bytes,
                                              UnpackBudget* budget) {
  HttpResponse response;
  size_t at = 0;
  const std::vector<absl::string_view> line = absl::StrSplit(NextLine(message, &at), ' ');
  if (line.size() < 2 || !absl::StartsWith(line[0], "HTTP/") ||
      !absl::SimpleAtoi(line[1], &response.status)) {
    return absl::InvalidArgumentError("no HTTP response");
  }
  size_t size = 0;
  const HeaderLines headers = HeaderLines::Read(absl::string_view(message).substr(at), &size);
  message.erase(0, at + size);
  SplitContentType(headers.Get("Content-Type"), &response.content_type, &response.charset);
  const bool chunked =
      absl::StrContains(absl::AsciiStrToLower(headers.Get("Transfer-Encoding")), "chunked");
  QC_ASSIGN_OR_RETURN(
      response.body,
      DecodeAll(chunked ? Unchunk(message) : std::move(message),
                absl::AsciiStrToLower(headers.Get("Content-Encoding")), max_bytes, budget));
  return response;
}

}  // namespace quotecheck
