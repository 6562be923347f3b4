#include "checker/pipeline/batch_builder.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace quotecheck {

Batch MakeBatch(std::vector<ScannedArticle> articles) {
  std::stable_sort(
      articles.begin(), articles.end(),
      [](const ScannedArticle& a, const ScannedArticle& b) { return a.info.path < b.info.path; });
  Batch batch;
  batch.articles = std::move(articles);
  size_t quotes_in_all = 0;
  for (const ScannedArticle& article : batch.articles) quotes_in_all += article.quotes.size();
  batch.quotes.reserve(quotes_in_all);
  for (size_t i = 0; i < batch.articles.size(); ++i) {
    std::vector<Quote>& quotes = batch.articles[i].quotes;
    for (Quote& quote : quotes) quote.article = ArticleIndex(i);
    std::move(quotes.begin(), quotes.end(), std::back_inserter(batch.quotes));
    quotes = {};
  }
  return batch;
}

void SetSpeakers(absl::Span<const KnownSpeaker> known, Batch* batch) {
  ResolvedSpeakers resolved = ResolveSpeakers(batch->articles, batch->quotes, known);
  batch->speakers = std::move(resolved.speakers);
  for (Quote& quote : batch->quotes) {
    if (!quote.entity.has_value()) continue;
    quote.speaker = resolved.speaker_of[quote.article.value()][quote.entity->value()];
  }
  for (size_t a = 0; a < batch->articles.size(); ++a) {
    for (SpeechTurn& turn : batch->articles[a].speech) {
      if (turn.entity.has_value()) turn.speaker = resolved.speaker_of[a][turn.entity->value()];
    }
  }
}

}  // namespace quotecheck
