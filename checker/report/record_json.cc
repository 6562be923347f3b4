#include "checker/report/record_json.h"

#include <cmath>
#include <vector>

#include "nlohmann/json.hpp"

namespace quotecheck {
namespace {

void AddSpan(SourceSpan span, JsonObject* json) {
  json->AddNumber("begin", span.begin);
  json->AddNumber("end", span.end);
}

void AddParts(absl::string_view key, const std::vector<QuotePart>& parts, JsonObject* json) {
  json->AddArray(key, parts, [](const QuotePart& part, std::string* out) {
    JsonObject object(out);
    AddSpan(part.span, &object);
  });
}

void AddCue(const std::optional<QuotePart>& cue, JsonObject* json) {
  if (!cue.has_value()) return json->AddNull("cue");
  JsonObject object(json->AddValue("cue"));
  AddSpan(cue->span, &object);
  object.AddString("text", cue->text);
}

void AddSource(const std::optional<Mention>& source, JsonObject* json) {
  if (!source.has_value()) return json->AddNull("source");
  JsonObject object(json->AddValue("source"));
  AddSpan(source->span, &object);
  object.AddString("text", source->text);
  object.AddString("kind", MentionKindName(source->kind));
}

void AddSpeaker(const NamedSpeaker& speaker, JsonObject* json) {
  json->AddString("id", speaker.id);
  json->AddString("name", speaker.name);
}

}  // namespace

double Rounded(double value) { return std::round(value * 1e4) / 1e4; }

Json OptionalToJson(const std::optional<std::string>& text) {
  return text.has_value() ? Json(*text) : Json(nullptr);
}

void AddQuote(const Quote& quote, const ArticleInfo& article,
              const std::optional<NamedSpeaker>& speaker,
              const std::vector<NamedSpeaker>& candidates, JsonObject* json) {
  json->AddString("id", quote.id);
  json->AddString("article", article.path);
  json->AddOptional("outlet", article.outlet);
  json->AddOptional("published", article.published);
  json->AddString("kind", QuoteKindName(quote.kind));
  AddParts("content", quote.content, json);
  AddParts("quoted", quote.quoted, json);
  json->AddString("text", JoinParts(quote.content));
  AddCue(quote.cue, json);
  AddSource(quote.source, json);
  if (speaker.has_value()) {
    JsonObject object(json->AddValue("speaker"));
    AddSpeaker(*speaker, &object);
    object.AddDecimal("confidence", Rounded(quote.entity_confidence));
  } else {
    json->AddNull("speaker");
    json->AddString("reason", quote.no_speaker_reason);
    json->AddArray("candidates", candidates, [](const NamedSpeaker& candidate, std::string* out) {
      JsonObject object(out);
      AddSpeaker(candidate, &object);
    });
  }
  if (quote.said_on.has_value()) {
    json->AddString("said_on", absl::FormatCivilTime(*quote.said_on));
  }
  json->AddNumber("line", quote.position.line);
  json->AddNumber("column", quote.position.column);
  if (quote.passage) json->AddTrue("passage");
}

void AddQuotation(const Quote& quote, JsonObject* json) {
  json->AddString("id", quote.id);
  json->AddString("kind", QuoteKindName(quote.kind));
  AddParts("content", quote.content, json);
  AddParts("quoted", quote.quoted, json);
  json->AddString("text", JoinParts(quote.content));
  json->AddNumber("line", quote.position.line);
  json->AddNumber("column", quote.position.column);
}

Json EditsToJson(const std::vector<ClassifiedEdit>& edits) {
  Json json = Json::array();
  for (const ClassifiedEdit& edit : edits) {
    json.push_back({{"op", EditOpName(edit.op)},
                    {"from", edit.from},
                    {"to", edit.to},
                    {"class", EditClassName(edit.edit_class)}});
  }
  return json;
}

const char* QuoteKindName(QuoteKind kind) {
  switch (kind) {
    case QuoteKind::kDirect: return "direct";
    case QuoteKind::kMixed: return "mixed";
    case QuoteKind::kIndirect: return "indirect";
  }
  return "direct";
}

const char* MentionKindName(MentionKind kind) {
  switch (kind) {
    case MentionKind::kName: return "name";
    case MentionKind::kPronoun: return "pronoun";
    case MentionKind::kRole: return "role";
    case MentionKind::kOrganisation: return "organisation";
    case MentionKind::kAnonymous: return "anonymous";
  }
  return "name";
}

std::string ToLine(const Json& json) {
  return json.dump(-1, ' ', /*ensure_ascii=*/false, Json::error_handler_t::replace) + "\n";
}

}  // namespace quotecheck
