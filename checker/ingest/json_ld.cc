#include "checker/ingest/json_ld.h"

#include <algorithm>
#include <initializer_list>
#include <map>
#include <string_view>
#include <utility>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "simdjson.h"

namespace quotecheck {
namespace {

using simdjson::dom::element;
using simdjson::dom::object;

constexpr int kMaxNesting = 16;  // of lists, graphs and entities around an article

absl::string_view View(std::string_view text) { return {text.data(), text.size()}; }

std::string String(element value) {
  std::string_view text;
  if (value.get_string().get(text) != simdjson::SUCCESS) return "";
  return std::string(absl::StripAsciiWhitespace(View(text)));
}

class JsonLdReader {
 public:
  std::vector<JsonLdArticle> Read(element root) {
    Index(root, 0);
    Visit(root, 0);
    return std::move(articles_);
  }

 private:
  // Each item of a list, or the value itself.
  template <typename Function>
  static void ForEach(element value, const Function& function) {
    simdjson::dom::array list;
    if (value.get_array().get(list) != simdjson::SUCCESS) {
      function(value);
      return;
    }
    for (element item : list) function(item);
  }

  // Remembers the objects that others may name by their @id.
  void Index(element value, int nesting) {
    if (nesting > kMaxNesting) return;
    ForEach(value, [&](element item) {
      object fields;
      if (item.is_array()) Index(item, nesting + 1);
      if (item.get_object().get(fields) != simdjson::SUCCESS) return;
      element id;
      if (fields["@id"].get(id) == simdjson::SUCCESS && fields.size() > 1) {
        by_id_.emplace(String(id), item);
      }
      for (const auto& field : fields) {
        if (!field.value.is_string()) Index(field.value, nesting + 1);
      }
    });
  }

  static bool IsArticleType(absl::string_view type) {
    return absl::EndsWith(type, "Article") || absl::EndsWith(type, "BlogPosting") ||
           absl::EndsWith(type, "Report");
  }

  static bool IsArticle(object fields) {
    element type;
    if (fields["@type"].get(type) != simdjson::SUCCESS) return false;
    bool found = false;
    ForEach(type, [&found](element name) { found = found || IsArticleType(String(name)); });
    return found;
  }

  void Visit(element value, int nesting) {
    if (nesting > kMaxNesting) return;
    ForEach(value, [&](element item) {
      if (item.is_array()) Visit(item, nesting + 1);
      object fields;
      if (item.get_object().get(fields) != simdjson::SUCCESS) return;
      if (IsArticle(fields)) {
        articles_.push_back(ReadArticle(fields));
        return;
      }
      for (const char* key :
           {"@graph", "mainEntity", "mainEntityOfPage", "itemListElement", "item"}) {
        element inner;
        if (fields[key].get(inner) == simdjson::SUCCESS) Visit(inner, nesting + 1);
      }
    });
  }

  static std::string First(object fields, std::initializer_list<const char*> keys) {
    for (const char* key : keys) {
      element value;
      if (fields[key].get(value) != simdjson::SUCCESS) continue;
      std::string found;
      ForEach(value, [&found](element item) {
        if (found.empty()) found = String(item);
      });
      if (!found.empty()) return found;
    }
    return "";
  }

  // The names of the persons or bodies in a field, joined.
  std::string Names(object fields, std::initializer_list<const char*> keys) const {
    std::string joined;
    for (const char* key : keys) {
      element value;
      if (!joined.empty() || fields[key].get(value) != simdjson::SUCCESS) continue;
      ForEach(value, [&](element item) {
        const std::string name = Name(item);
        if (name.empty()) return;
        if (!joined.empty()) joined += ", ";
        joined += name;
      });
    }
    return joined;
  }

  std::string Name(element value) const {
    const std::string text = String(value);
    if (!text.empty()) return absl::StartsWith(text, "http") ? "" : text;
    object fields;
    if (value.get_object().get(fields) != simdjson::SUCCESS) return "";
    std::string name = First(fields, {"name", "alternateName"});
    if (!name.empty()) return name;
    const auto named = by_id_.find(First(fields, {"@id"}));
    if (named == by_id_.end() || named->second.get_object().get(fields) != simdjson::SUCCESS)
      return "";
    return First(fields, {"name", "alternateName"});
  }

  JsonLdArticle ReadArticle(object fields) const {
    JsonLdArticle article;
    article.headline = First(fields, {"headline", "name", "alternativeHeadline"});
    article.published = First(fields, {"datePublished", "dateCreated", "dateModified"});
    article.language = First(fields, {"inLanguage"});
    article.outlet = Names(fields, {"publisher", "isPartOf"});
    article.byline = Names(fields, {"author", "creator"});
    article.credit = Names(fields, {"sourceOrganization", "provider", "creditText"});
    article.url = First(fields, {"url", "mainEntityOfPage", "@id"});
    article.body = First(fields, {"articleBody", "text"});
    return article;
  }

  std::map<std::string, element> by_id_;
  std::vector<JsonLdArticle> articles_;
};

}  // namespace

std::vector<JsonLdArticle> ReadJsonLd(absl::string_view json, bool* ok) {
  if (ok != nullptr) *ok = false;
  std::string clean(json);
  std::replace_if(
      clean.begin(), clean.end(), [](unsigned char c) { return c < ' '; }, ' ');
  const size_t begin = clean.find_first_of("[{");  // behind the comment some wrap it in
  const size_t end = clean.find_last_of("]}");
  if (begin == std::string::npos || end == std::string::npos || end < begin) return {};
  simdjson::dom::parser parser;
  element root;
  if (parser.parse(clean.data() + begin, end + 1 - begin).get(root) != simdjson::SUCCESS) return {};
  if (ok != nullptr) *ok = true;
  return JsonLdReader().Read(root);
}

}  // namespace quotecheck
