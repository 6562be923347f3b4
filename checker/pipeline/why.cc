#include "checker/pipeline/why.h"

#include <algorithm>
#include <map>
#include <optional>
#include <utility>
#include <variant>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "checker/align/pair_probability.h"
#include "checker/align/passage_quote.h"
#include "checker/base/status_macros.h"
#include "checker/ingest/read_articles.h"
#include "checker/judge/explain_pair.h"
#include "checker/pipeline/align_quotes.h"
#include "checker/pipeline/judge_versions.h"
#include "checker/pipeline/path_set.h"
#include "checker/scan/scan_article.h"

namespace quotecheck {
namespace {

absl::StatusOr<Article> ReadOne(const FileSystem& files, const std::string& path,
                                const ReadOptions& options) {
  std::vector<Article> articles;
  std::optional<Unchecked> unchecked;
  ReadArticles(files, path, options, [&](ReadResult result) {
    if (auto* article = std::get_if<Article>(&result)) {
      if (articles.size() < 2) articles.push_back(std::move(*article));
    } else {
      unchecked = std::get<Unchecked>(std::move(result));
    }
  });
  if (articles.size() == 1) return std::move(articles.front());
  if (articles.size() > 1) {
    return absl::InvalidArgumentError(absl::StrCat(path, ": holds more than one article"));
  }
  return absl::InvalidArgumentError(
      absl::StrCat(path, ": ", unchecked.has_value() ? unchecked->reason : "holds no article"));
}

// The sentences of a primary source's speech, each as a passage of its own.
std::vector<Quote> SentencesOf(const ScannedArticle& article) {
  Batch batch;
  batch.articles.push_back(article);
  std::vector<Quote> sentences;
  for (size_t t = 0; t < article.speech.size(); ++t) {
    for (size_t s = 0; s < article.speech[t].sentences.size(); ++s) {
      sentences.push_back(MakePassage(batch, {{{ArticleIndex(0), t, s}}}));
    }
  }
  return sentences;
}

// The articles that the places are in, scanned, and the ids of the quotations there.
struct Scene {
  std::vector<ScannedArticle> articles;
  std::vector<std::string> a;
  std::vector<std::string> b;
};

absl::StatusOr<Scene> SetScene(const FileSystem& files, const NamedPlace& a, const NamedPlace& b,
                               const PathSet& primary, const ReadOptions& options) {
  Scene scene;
  std::map<std::string, size_t> scanned;  // positions in scene.articles, by canonical path
  std::vector<std::string> originals;
  const auto look_up = [&](const NamedPlace& place) -> absl::StatusOr<std::vector<std::string>> {
    const std::string file = files.Canonical(place.path).value_or(place.path);
    const auto [entry, is_new] = scanned.try_emplace(file, scene.articles.size());
    if (is_new) {
      QC_ASSIGN_OR_RETURN(Article article, ReadOne(files, place.path, options));
      scene.articles.push_back(primary.Contains(article.info.path, place.path)
                                   ? ScanPrimary(article)
                                   : ScanArticle(article));
      originals.push_back(std::move(article.original));
    }
    ScannedArticle& scanned_article = scene.articles[entry->second];
    const bool speech = !scanned_article.speech.empty();
    const std::vector<Quote> quotes =
        speech ? SentencesOf(scanned_article) : scanned_article.quotes;
    QC_ASSIGN_OR_RETURN(const std::vector<size_t> found,
                        FindQuotes(place, quotes, originals[entry->second]));
    std::vector<std::string> ids;
    for (size_t i : found) {
      ids.push_back(quotes[i].id);
      if (speech) scanned_article.quotes.push_back(quotes[i]);
    }
    return ids;
  };
  QC_ASSIGN_OR_RETURN(scene.a, look_up(a));
  QC_ASSIGN_OR_RETURN(scene.b, look_up(b));
  return scene;
}

struct Pair {
  QuoteIndex a;
  QuoteIndex b;
  double probability = 0;
};

bool SameUtterance(const Batch& batch, const Pair& pair) {
  return batch.utterance_of[pair.a.value()] == batch.utterance_of[pair.b.value()];
}

bool HoldsOneOf(const Batch& batch, const Quote& passage, const std::vector<QuoteIndex>& quotes) {
  return std::any_of(quotes.begin(), quotes.end(), [&](QuoteIndex index) {
    const Quote& quote = batch.quotes[index.value()];
    return quote.passage && quote.article == passage.article &&
           std::any_of(passage.content.begin(), passage.content.end(), [&](const QuotePart& part) {
             return part.span.Overlaps(quote.content.front().span);
           });
  });
}

// The quotations of these ids, and the passages that hold one of them.
std::vector<QuoteIndex> QuotesWithIds(const Batch& batch, const std::vector<std::string>& ids) {
  std::vector<QuoteIndex> quotes;
  for (size_t i = 0; i < batch.quotes.size(); ++i) {
    if (std::find(ids.begin(), ids.end(), batch.quotes[i].id) != ids.end()) quotes.emplace_back(i);
  }
  const std::vector<QuoteIndex> named = quotes;
  for (size_t i = 0; i < batch.quotes.size(); ++i) {
    if (batch.quotes[i].passage && HoldsOneOf(batch, batch.quotes[i], named)) {
      quotes.emplace_back(i);
    }
  }
  return quotes;
}

LoneQuote Alone(const Batch& batch, QuoteIndex index) {
  const Quote& quote = batch.quotes[index.value()];
  LoneQuote alone = {ComparedText(quote),
                     quote.before,
                     quote.after,
                     std::nullopt,
                     batch.articles[quote.article.value()].info.published,
                     /*speaker_is_read=*/true};
  if (quote.speaker.has_value()) alone.speaker = batch.speakers[quote.speaker->value()].name;
  return alone;
}

// As the batch has it, or, where the pair was not even a candidate there, by the two alone.
double ProbabilityOf(const Batch& batch, QuoteIndex a, QuoteIndex b) {
  const auto [first, second] = std::minmax(a, b);
  for (const Match& match : batch.matches) {
    if (match.a == first && match.b == second) return match.probability;
  }
  return PairProbability(Alone(batch, a), Alone(batch, b));
}

// The pair that matches best; absent where both places are one quotation and nothing else.
std::optional<Pair> BestPair(const Batch& batch, const Scene& scene) {
  std::optional<Pair> best;
  const std::vector<QuoteIndex> of_b = QuotesWithIds(batch, scene.b);
  for (QuoteIndex a : QuotesWithIds(batch, scene.a)) {
    for (QuoteIndex b : of_b) {
      if (a == b) continue;
      const Pair pair = {a, b, ProbabilityOf(batch, a, b)};
      if (!best.has_value() || pair.probability > best->probability) best = pair;
    }
  }
  return best;
}

WhyQuote Describe(const Batch& batch, QuoteIndex index) {
  const Quote& quote = batch.quotes[index.value()];
  const ArticleInfo& article = batch.articles[quote.article.value()].info;
  WhyQuote description;
  description.label =
      absl::StrCat(article.path, ":", quote.position.line, ":", quote.position.column);
  if (article.outlet.has_value()) absl::StrAppend(&description.label, " (", *article.outlet, ")");
  if (quote.speaker.has_value()) description.speaker = batch.speakers[quote.speaker->value()].name;
  description.text = ComparedText(quote);
  return description;
}

// Of a place that did not say which quotation of its line is meant: where the others begin.
std::string OthersOnLine(const Batch& batch, const NamedPlace& place,
                         const std::vector<std::string>& ids, QuoteIndex taken) {
  std::vector<size_t> columns;
  const LineColumn line = batch.quotes[taken.value()].position;
  for (const QuoteIndex index : QuotesWithIds(batch, ids)) {
    const Quote& quote = batch.quotes[index.value()];
    const bool begins_there = quote.position.line == line.line && !quote.passage;
    if (begins_there && quote.position.column != line.column) {
      columns.push_back(quote.position.column);
    }
  }
  if (columns.empty() || place.column.has_value()) return "";
  std::sort(columns.begin(), columns.end());
  return absl::StrCat("On line ", line.line, " of ", place.path, " more begin: ask for ",
                      place.path, ":", line.line, ":", absl::StrJoin(columns, " or :"), ".");
}

}  // namespace

absl::StatusOr<WhyAnswer> ExplainPlaces(const FileSystem& files, const NamedPlace& a,
                                        const NamedPlace& b, absl::Span<const KnownSpeaker> known,
                                        absl::Span<const std::string> primary,
                                        const ReadOptions& options) {
  QC_ASSIGN_OR_RETURN(Scene scene, SetScene(files, a, b, PathSet(files, primary), options));
  const Batch batch = AlignQuotes(std::move(scene.articles), known, /*jobs=*/1);
  const std::optional<Pair> pair = BestPair(batch, scene);
  if (!pair.has_value()) {
    return absl::InvalidArgumentError("both places are one and the same quotation");
  }
  WhyAnswer answer = {Describe(batch, pair->a), Describe(batch, pair->b), {}};
  const JudgedVersion judged = JudgeVersion(batch, {/*quote=*/pair->b, /*against=*/pair->a});
  answer.sentences = ExplainPair({{answer.a.label, answer.a.speaker},
                                  {answer.b.label, answer.b.speaker},
                                  judged.alignment,
                                  judged.verdict,
                                  pair->probability,
                                  SameUtterance(batch, *pair)});
  for (const std::string& others :
       {OthersOnLine(batch, a, scene.a, pair->a), OthersOnLine(batch, b, scene.b, pair->b)}) {
    if (!others.empty()) answer.sentences.push_back(others);
  }
  return answer;
}

}  // namespace quotecheck
