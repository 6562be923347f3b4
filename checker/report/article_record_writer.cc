#include "checker/report/article_record_writer.h"

#include <string>

#include "checker/report/record_json.h"
#include "nlohmann/json.hpp"

namespace quotecheck {
namespace {

// The bytes that stand for themselves in a JSON string are written in runs: the text of an article
// is most of what is printed, and is valid UTF-8.
void WriteJsonString(const std::string& text, std::ostream& out) {
  constexpr char kDigits[] = "0123456789abcdef";
  out << '"';
  size_t run = 0;
  for (size_t at = 0; at < text.size(); ++at) {
    const auto c = static_cast<unsigned char>(text[at]);
    if (c >= ' ' && c != '"' && c != '\\') continue;
    out.write(text.data() + run, static_cast<std::streamsize>(at - run));
    run = at + 1;
    switch (c) {
      case '"': out << "\\\""; break;
      case '\\': out << "\\\\"; break;
      case '\b': out << "\\b"; break;
      case '\f': out << "\\f"; break;
      case '\n': out << "\\n"; break;
      case '\r': out << "\\r"; break;
      case '\t': out << "\\t"; break;
      default: out << "\\u00" << kDigits[c >> 4] << kDigits[c & 15];
    }
  }
  out.write(text.data() + run, static_cast<std::streamsize>(text.size() - run));
  out << '"';
}

}  // namespace

void WriteArticleRecord(const Article& article, std::ostream& out) {
  const ArticleInfo& info = article.info;
  Json json;
  json["path"] = info.path;
  json["format"] = info.format;
  json["title"] = OptionalToJson(info.title);
  json["published"] = OptionalToJson(info.published);
  json["language"] = OptionalToJson(info.language);
  json["outlet"] = OptionalToJson(info.outlet);
  json["byline"] = OptionalToJson(info.byline);
  json["credit"] = OptionalToJson(info.credit);
  json["url"] = OptionalToJson(info.url);
  json["offsets"] = info.offsets == OffsetBase::kFile ? "file" : "field";
  const std::string line = ToLine(json);
  out << line.substr(0, line.size() - 2) << ",\"text\":";  // without the closing brace and line end
  WriteJsonString(article.body.text, out);
  out << "}\n";
}

void WriteUncheckedRecord(const Unchecked& unchecked, std::ostream& out) {
  out << ToLine({{"path", unchecked.path}, {"unchecked", unchecked.reason}});
}

}  // namespace quotecheck
