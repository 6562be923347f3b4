#include "checker/report/article_record_writer.h"

#include "checker/report/record_json.h"
#include "nlohmann/json.hpp"

namespace quotecheck {

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
  json["text"] = article.body.text;
  out << ToLine(json);
}

void WriteUncheckedRecord(const Unchecked& unchecked, std::ostream& out) {
  out << ToLine({{"path", unchecked.path}, {"unchecked", unchecked.reason}});
}

}  // namespace quotecheck
