#include "checker/ingest/warc_reader.h"

#include <algorithm>
#include <cstdint>
#include <utility>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "checker/base/status_macros.h"
#include "checker/ingest/http_message.h"

namespace quotecheck {
namespace {

constexpr size_t kMaxHeaderBytes = 1 << 16;
// A record may say that it is longer than its file.
constexpr uint64_t kMaxReserved = 64 << 20;

bool MayBeArticle(absl::string_view type) {
  if (type.empty() || type == "text/plain" || type == "text/markdown") return true;
  return absl::StrContains(type, "html") || absl::StrContains(type, "xml") ||
         absl::StrContains(type, "json");
}

class WarcReader {
 public:
  WarcReader(BufferedInput* input, size_t max_bytes, UnpackBudget* budget,
             const WarcCallback& callback)
      : input_(input), max_bytes_(max_bytes), budget_(budget), callback_(callback) {}

  absl::Status Read() {
    for (;;) {
      QC_ASSIGN_OR_RETURN(const bool more, ReadHeaders());
      if (!more) return absl::OkStatus();
      QC_RETURN_IF_ERROR(budget_->TakeMember());
      QC_RETURN_IF_ERROR(ReadRecord());
    }
  }

 private:
  // Reads up to the blank line; false at the end of the file.
  absl::StatusOr<bool> ReadHeaders() {
    std::string line;
    do {  // blank lines part records
      QC_ASSIGN_OR_RETURN(const bool more, input_->ReadLine(kMaxHeaderBytes, &line));
      if (!more) return false;
    } while (line.empty());
    if (!absl::StartsWith(line, "WARC/")) {
      return absl::InvalidArgumentError("no WARC record where one should begin");
    }
    std::string header;
    do {
      QC_ASSIGN_OR_RETURN(const bool more, input_->ReadLine(kMaxHeaderBytes, &line));
      if (!more) return absl::OutOfRangeError("a WARC record that is cut short");
      absl::StrAppend(&header, line, "\n");
      if (header.size() > kMaxHeaderBytes) {
        return absl::InvalidArgumentError("a WARC record whose header does not end");
      }
    } while (!line.empty());
    size_t size = 0;
    headers_ = HeaderLines::Read(header, &size);
    return true;
  }

  absl::Status ReadRecord() {
    uint64_t length = 0;
    if (!absl::SimpleAtoi(headers_.Get("Content-Length"), &length)) {
      return absl::InvalidArgumentError("a WARC record without its length");
    }
    const std::string record_type = absl::AsciiStrToLower(headers_.Get("WARC-Type"));
    const bool response = record_type == "response";
    const bool document = record_type == "resource" || record_type == "conversion";
    if (!response && !document) return Skip(length);
    uri_ = headers_.Get("WARC-Target-URI");
    if (absl::StartsWith(uri_, "<") && absl::EndsWith(uri_, ">")) {
      uri_ = uri_.substr(1, uri_.size() - 2);  // WARC 1.0 as some wrote it
    }
    if (length > max_bytes_) {
      callback_(absl::ResourceExhaustedError(absl::StrCat("more than ", max_bytes_, " bytes")),
                uri_);
      return Skip(length);
    }
    std::string block;
    block.reserve(std::min<uint64_t>(length, kMaxReserved));
    QC_RETURN_IF_ERROR(Cut(input_->ReadExactly(length, &block)));
    response ? ReadResponse(std::move(block)) : ReadResource(std::move(block));
    return absl::OkStatus();
  }

  absl::Status Skip(uint64_t length) { return Cut(input_->ReadExactly(length, nullptr)); }

  static absl::Status Cut(const absl::Status& status) {
    if (!absl::IsOutOfRange(status)) return status;
    return absl::OutOfRangeError("a WARC record that is cut short");
  }

  void ReadResponse(std::string block) {
    if (!absl::StartsWith(block, "HTTP/")) return;  // of DNS, FTP
    absl::StatusOr<HttpResponse> response = ReadHttpResponse(std::move(block), max_bytes_, budget_);
    if (!response.ok()) return callback_(response.status(), uri_);
    if (response->status != 200 || !MayBeArticle(response->content_type)) return;
    callback_(WarcPayload{uri_, std::move(response->content_type), std::move(response->charset),
                          std::move(response->body)},
              uri_);
  }

  void ReadResource(std::string block) {
    WarcPayload payload;
    payload.uri = uri_;
    SplitContentType(headers_.Get("Content-Type"), &payload.content_type, &payload.charset);
    payload.bytes = std::move(block);
    if (MayBeArticle(payload.content_type)) callback_(std::move(payload), uri_);
  }

  BufferedInput* input_;
  const size_t max_bytes_;
  UnpackBudget* budget_;
  const WarcCallback& callback_;
  HeaderLines headers_;
  std::string uri_;
};

}  // namespace

absl::Status ReadWarc(BufferedInput* input, size_t max_bytes, UnpackBudget* budget,
                      const WarcCallback& callback) {
  return WarcReader(input, max_bytes, budget, callback).Read();
}

}  // namespace quotecheck
