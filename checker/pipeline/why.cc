#include "checker/pipeline/why.h"

#include <algorithm>
#include <map>
#include <optional>
#include <utility>
#include <variant>

#include "absl/strings/str_cat.h"
#include "checker/align/pair_probability.h"
#include "checker/base/status_macros.h"
#include "checker/ingest/read_articles.h"
#include "checker/judge/explain_pair.h"
#include "checker/pipeline/align_quotes.h"
#include "checker/pipeline/judge_versions.h"
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

// The articles that the places are in, scanned, and the ids of the quotations there.
struct Scene {
  std::vector<ScannedArticle> articles;
  std::vector<std::string> a;
  std::vector<std::string> b;
};

absl::StatusOr<Scene> SetScene(const FileSystem& files, const NamedPlace& a, const NamedPlace& b,
                               const ReadOptions& options) {
  Scene scene;
  std::map<std::string, size_t> scanned;  // positions in scene.articles, by canonical path
  std::vector<std::string> originals;
  const auto look_up = [&](const NamedPlace& place) -> absl::StatusOr<std::vector<std::string>> {
    const std::string file = files.Canonical(place.path).value_or(place.path);
    const auto [entry, is_new] = scanned.try_emplace(file, scene.articles.size());
    if (is_new) {
      QC_ASSIGN_OR_RETURN(Article article, ReadOne(files, place.path, options));
      scene.articles.push_back(ScanArticle(article));
      originals.push_back(std::move(article.original));
    }
    const std::vector<Quote>& quotes = scene.articles[entry->second].quotes;
    QC_ASSIGN_OR_RETURN(const std::vector<size_t> found,
                        FindQuotes(place, quotes, originals[entry->second]));
    std::vector<std::string> ids;
    for (size_t i : found) ids.push_back(quotes[i].id);
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

std::vector<QuoteIndex> QuotesWithIds(const Batch& batch, const std::vector<std::string>& ids) {
  std::vector<QuoteIndex> quotes;
  for (size_t i = 0; i < batch.quotes.size(); ++i) {
    if (std::find(ids.begin(), ids.end(), batch.quotes[i].id) != ids.end()) quotes.emplace_back(i);
  }
  return quotes;
}

LoneQuote Alone(const Batch& batch, QuoteIndex index) {
  const Quote& quote = batch.quotes[index.value()];
  LoneQuote alone = {ComparedText(quote), quote.before, quote.after, std::nullopt,
                     batch.articles[quote.article.value()].info.published};
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

}  // namespace

absl::StatusOr<WhyAnswer> ExplainPlaces(const FileSystem& files, const NamedPlace& a,
                                        const NamedPlace& b, absl::Span<const KnownSpeaker> known,
                                        const ReadOptions& options) {
  QC_ASSIGN_OR_RETURN(Scene scene, SetScene(files, a, b, options));
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
  return answer;
}

}  // namespace quotecheck
