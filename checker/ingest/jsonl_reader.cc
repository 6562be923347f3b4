#include "checker/ingest/jsonl_reader.h"

#include <utility>

#include "absl/status/status.h"
#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "checker/ingest/json_record.h"
#include "simdjson.h"

namespace quotecheck {
namespace {

using simdjson::dom::element;

// What a longer line took is given back while its article is read.
constexpr size_t kLargeLine = 1 << 20;

absl::StatusOr<Article> ReadLine(const std::string& line, const RecordFields& fields,
                                 simdjson::dom::parser* parser) {
  element record;
  const simdjson::error_code error = parser->parse(line).get(record);
  if (error != simdjson::SUCCESS) {
    return absl::InvalidArgumentError(absl::StrCat("not JSON: ", simdjson::error_message(error)));
  }
  return ReadJsonRecord(record, fields);
}

}  // namespace

void ReadJsonLines(const std::string& path, const ReadOptions& options, BufferedInput* input,
                   const ReadCallback& callback) {
  simdjson::dom::parser parser;
  std::string line;
  for (size_t number = 1;; ++number) {
    const absl::StatusOr<bool> more = input->ReadLine(options.max_article_bytes, &line);
    const auto unchecked = [&](const absl::Status& status) {
      callback(Unchecked{path, absl::StrCat("line ", number, ": ", status.message())});
    };
    if (!more.ok()) {
      unchecked(more.status());
      if (!absl::IsResourceExhausted(more.status())) return;  // nothing more can be read
      continue;
    }
    if (!*more) return;
    if (number == 1 && absl::StartsWith(line, "\xEF\xBB\xBF")) line.erase(0, 3);
    if (absl::StripAsciiWhitespace(line).empty()) continue;
    absl::StatusOr<Article> article = ReadLine(line, options.fields, &parser);
    if (!article.ok()) {
      unchecked(article.status());
      continue;
    }
    if (article->info.path.empty()) article->info.path = absl::StrCat(path, ":", number);
    if (line.capacity() > kLargeLine) {
      line = std::string();
      parser = simdjson::dom::parser();
    }
    callback(*std::move(article));
  }
}

}  // namespace quotecheck
