#include "checker/report/record_json.h"

#include <cmath>
#include <vector>

#include "nlohmann/json.hpp"

namespace quotecheck {
namespace {

Json SpansToJson(const std::vector<QuotePart>& parts) {
  Json json = Json::array();
  for (const QuotePart& part : parts) json.push_back(SpanToJson(part.span));
  return json;
}

Json SpeakerToJson(const NamedSpeaker& speaker) {
  return {{"id", speaker.id}, {"name", speaker.name}};
}

Json CueToJson(const std::optional<QuotePart>& cue) {
  if (!cue.has_value()) return nullptr;
  Json json = SpanToJson(cue->span);
  json["text"] = cue->text;
  return json;
}

Json SourceToJson(const std::optional<Mention>& source) {
  if (!source.has_value()) return nullptr;
  Json json = SpanToJson(source->span);
  json["text"] = source->text;
  json["kind"] = MentionKindName(source->kind);
  return json;
}

}  // namespace

double Rounded(double value) { return std::round(value * 1e4) / 1e4; }

Json OptionalToJson(const std::optional<std::string>& text) {
  return text.has_value() ? Json(*text) : Json(nullptr);
}

Json SpanToJson(SourceSpan span) { return {{"begin", span.begin}, {"end", span.end}}; }

Json QuoteToJson(const Quote& quote, const ArticleInfo& article,
                 const std::optional<NamedSpeaker>& speaker,
                 const std::vector<NamedSpeaker>& candidates) {
  Json json;
  json["id"] = quote.id;
  json["article"] = article.path;
  json["outlet"] = OptionalToJson(article.outlet);
  json["published"] = OptionalToJson(article.published);
  json["kind"] = QuoteKindName(quote.kind);
  json["content"] = SpansToJson(quote.content);
  json["quoted"] = SpansToJson(quote.quoted);
  json["text"] = JoinParts(quote.content);
  json["cue"] = CueToJson(quote.cue);
  json["source"] = SourceToJson(quote.source);
  if (speaker.has_value()) {
    json["speaker"] = SpeakerToJson(*speaker);
    json["speaker"]["confidence"] = Rounded(quote.entity_confidence);
  } else {
    json["speaker"] = nullptr;
    json["reason"] = quote.no_speaker_reason;
    json["candidates"] = Json::array();
    for (const NamedSpeaker& candidate : candidates) {
      json["candidates"].push_back(SpeakerToJson(candidate));
    }
  }
  if (quote.said_on.has_value()) json["said_on"] = absl::FormatCivilTime(*quote.said_on);
  json["line"] = quote.position.line;
  json["column"] = quote.position.column;
  if (quote.passage) json["passage"] = true;
  return json;
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
