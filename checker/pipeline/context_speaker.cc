#include "checker/pipeline/context_speaker.h"

#include <algorithm>

#include "absl/strings/str_cat.h"
#include "checker/records/article.h"
#include "checker/scan/scan_article.h"

namespace quotecheck {
namespace {

constexpr double kLeastConfidence = 0.7;

// Bytes of [begin, end) that the quotation's content takes.
size_t Overlap(const Quote& quote, size_t begin, size_t end) {
  size_t bytes = 0;
  for (const QuotePart& part : quote.content) {
    const size_t from = std::max(part.span.begin, begin);
    const size_t to = std::min(part.span.end, end);
    if (from < to) bytes += to - from;
  }
  return bytes;
}

}  // namespace

std::optional<std::string> FindContextSpeaker(const LoneQuote& quote) {
  if (quote.before.empty() && quote.after.empty()) return std::nullopt;
  Article article;
  article.info.published = quote.published;
  article.original = absl::StrCat(quote.before, quote.text, quote.after);
  article.body = {article.original, OffsetMap::Identity(article.original.size())};
  const ScannedArticle scanned = ScanArticle(article);

  const size_t begin = quote.before.size();
  const size_t end = begin + quote.text.size();
  const Quote* best = nullptr;
  size_t most = 0;
  for (const Quote& found : scanned.quotes) {
    const size_t overlap = Overlap(found, begin, end);
    if (overlap > most) {
      best = &found;
      most = overlap;
    }
  }
  if (best == nullptr || 2 * most < quote.text.size() || !best->entity.has_value() ||
      best->entity_confidence < kLeastConfidence) {
    return std::nullopt;
  }
  const Entity& entity = scanned.entities[best->entity->value()];
  // A surname alone is not told from a body's name where nothing else is said of its bearer.
  const bool named = best->source.has_value() && best->source->kind == MentionKind::kName;
  const bool person =
      entity.kind == EntityKind::kPerson || (named && entity.kind == EntityKind::kBody);
  return person ? std::optional(entity.name) : std::nullopt;
}

}  // namespace quotecheck
