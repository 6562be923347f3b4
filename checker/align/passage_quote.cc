#include "checker/align/passage_quote.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <string>
#include <utility>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"
#include "checker/base/stable_hash.h"

namespace quotecheck {
namespace {

// Who speaks in a passage is told by its turn; where a body's spokesperson reads it, that may err.
constexpr double kConfidence = 0.95;

QuotePart PartOf(const Batch& batch, const std::vector<SentenceRef>& stretch) {
  QuotePart part = SentenceAt(batch, stretch.front()).part;
  for (size_t i = 1; i < stretch.size(); ++i) {
    const QuotePart& next = SentenceAt(batch, stretch[i]).part;
    absl::StrAppend(&part.text, " ", next.text);
    part.span.end = next.span.end;
  }
  return part;
}

std::string IdOf(const std::string& path, const std::vector<QuotePart>& parts) {
  uint64_t hash = HashCombine(HashText(path), parts.size());
  for (const QuotePart& part : parts) {
    hash = HashCombine(HashCombine(hash, part.span.begin), part.span.end);
  }
  return absl::StrFormat("p%016x", hash);
}

// The sentences of the same turn on either side.
void AddContext(const std::vector<SpeechSentence>& sentences, const PassageKey& passage,
                Quote* quote) {
  const size_t first = passage.front().front().sentence;
  if (first > 0) quote->before = absl::StrCat(sentences[first - 1].part.text, " ");
  const SentenceRef& last = passage.back().back();
  if (last.turn == passage.front().front().turn && last.sentence + 1 < sentences.size()) {
    quote->after = absl::StrCat(" ", sentences[last.sentence + 1].part.text);
  }
}

using Place = std::pair<ArticleIndex, size_t>;

Place PlaceOf(const Quote& quote) { return {quote.article, quote.content.front().span.begin}; }

}  // namespace

const SpeechSentence& SentenceAt(const Batch& batch, const SentenceRef& at) {
  return batch.articles[at.article.value()].speech[at.turn].sentences[at.sentence];
}

Quote MakePassage(const Batch& batch, const PassageKey& passage) {
  const SentenceRef& first = passage.front().front();
  const ScannedArticle& article = batch.articles[first.article.value()];
  const SpeechTurn& turn = article.speech[first.turn];
  Quote quote;
  quote.passage = true;
  quote.article = first.article;
  quote.kind = QuoteKind::kDirect;
  for (const std::vector<SentenceRef>& stretch : passage) {
    quote.content.push_back(PartOf(batch, stretch));
  }
  quote.quoted = quote.content;
  quote.id = IdOf(article.info.path, quote.content);
  if (turn.label.has_value() && !turn.label->span.empty()) quote.source = turn.label;
  quote.entity = turn.entity;
  quote.speaker = turn.speaker;
  if (quote.entity.has_value()) {
    quote.entity_confidence = kConfidence;
  } else {
    quote.no_speaker_reason = "the primary source does not name who speaks";
  }
  quote.position = SentenceAt(batch, first).position;
  quote.full_sentence = true;
  AddContext(turn.sentences, passage, &quote);
  return quote;
}

void AddPassages(std::vector<PassageSearch> searches, Batch* batch) {
  std::map<PassageKey, size_t> numbers;
  for (const PassageSearch& search : searches) {
    for (const auto* passage : {&search.passage, &search.further}) {
      if (passage->has_value()) numbers.try_emplace(**passage, 0);
    }
  }
  for (auto& [passage, number] : numbers) {
    number = batch->quotes.size();
    batch->quotes.push_back(MakePassage(*batch, passage));
  }
  std::vector<size_t> order(batch->quotes.size());
  std::iota(order.begin(), order.end(), size_t{0});
  // A quotation stays where it is: titles stand before the text whatever their offsets are.
  std::stable_sort(order.begin(), order.end(), [&](size_t x, size_t y) {
    const Quote& a = batch->quotes[x];
    const Quote& b = batch->quotes[y];
    if (!a.passage || !b.passage) return a.article < b.article;
    return PlaceOf(a) < PlaceOf(b);
  });
  std::vector<QuoteIndex> now(order.size());
  std::vector<Quote> quotes;
  quotes.reserve(order.size());
  for (size_t i = 0; i < order.size(); ++i) {
    now[order[i]] = QuoteIndex(i);
    quotes.push_back(std::move(batch->quotes[order[i]]));
  }
  batch->quotes = std::move(quotes);
  batch->in_primary.assign(batch->quotes.size(), {});
  const auto index_of = [&](const PassageKey& passage) { return now[numbers.at(passage)]; };
  for (size_t q = 0; q < searches.size(); ++q) {
    PrimarySearch& search = batch->in_primary[now[q].value()];
    search = std::move(searches[q].search);
    if (searches[q].passage.has_value()) search.passage = index_of(*searches[q].passage);
    if (searches[q].further.has_value()) search.further = index_of(*searches[q].further);
  }
}

}  // namespace quotecheck
