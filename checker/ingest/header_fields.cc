#include "checker/ingest/header_fields.h"

#include <utility>

#include "absl/strings/match.h"

namespace quotecheck {
namespace {

struct KeyOfField {
  absl::string_view key;
  HeaderField field;
};

constexpr KeyOfField kKeys[] = {
    {"title", HeaderField::kTitle},         {"headline", HeaderField::kTitle},
    {"published", HeaderField::kPublished}, {"date", HeaderField::kPublished},
    {"outlet", HeaderField::kOutlet},       {"source", HeaderField::kOutlet},
    {"publisher", HeaderField::kOutlet},    {"byline", HeaderField::kByline},
    {"author", HeaderField::kByline},       {"authors", HeaderField::kByline},
    {"credit", HeaderField::kCredit},       {"url", HeaderField::kUrl},
    {"language", HeaderField::kLanguage},   {"lang", HeaderField::kLanguage},
};

std::optional<std::string>& ValueOf(HeaderField field, ArticleInfo* info) {
  switch (field) {
    case HeaderField::kTitle: return info->title;
    case HeaderField::kPublished: return info->published;
    case HeaderField::kOutlet: return info->outlet;
    case HeaderField::kByline: return info->byline;
    case HeaderField::kCredit: return info->credit;
    case HeaderField::kUrl: return info->url;
    case HeaderField::kLanguage: break;
  }
  return info->language;
}

}  // namespace

std::optional<HeaderField> FindHeaderField(absl::string_view key) {
  for (const KeyOfField& known : kKeys) {
    if (absl::EqualsIgnoreCase(known.key, key)) return known.field;
  }
  return std::nullopt;
}

void SetHeaderField(HeaderField field, Passage value, Article* article) {
  std::optional<std::string>& kept = ValueOf(field, &article->info);
  if (value.text.empty() || kept.has_value()) return;
  kept = value.text;
  if (field == HeaderField::kTitle) article->title = std::move(value);
}

}  // namespace quotecheck
