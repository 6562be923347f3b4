#include "checker/align/copies.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <string>
#include <utility>

#include "absl/container/flat_hash_map.h"
#include "absl/strings/string_view.h"
#include "absl/strings/strip.h"

namespace quotecheck {
namespace {

// So many of the smallest hashes of a sketch lead to others. Two near-duplicates share some of them
// but for one in thousands.
constexpr size_t kIndexedHashes = 48;
// So many originals are kept for a hash.
constexpr size_t kMaxOriginals = 24;
// Shorter articles have too few shingles to tell.
constexpr size_t kMinWords = 40;

// Originals come before their copies: by day and hour where known, an article that lacks one behind
// those that have it, then by path. What two articles are to each other does not depend on others.
std::vector<ArticleIndex> InOrderOfPublication(size_t articles, const PublicationTimes& times) {
  constexpr int64_t kLast = std::numeric_limits<int64_t>::max();
  constexpr int64_t kSecondsOfDay = 24 * 60 * 60;
  std::vector<ArticleIndex> order;
  for (size_t i = 0; i < articles; ++i) order.emplace_back(i);
  const auto time = [&](ArticleIndex article) {
    const std::optional<int64_t> instant = times.InstantOf(article);
    // Of an hour in its own zone, the day is another elsewhere.
    const int64_t day = instant.has_value()
                            ? (*instant - (*instant < 0 ? kSecondsOfDay - 1 : 0)) / kSecondsOfDay
                            : times.DayOf(article).value_or(kLast);
    return std::pair(day, instant.value_or(kLast));
  };
  std::stable_sort(order.begin(), order.end(),
                   [&](ArticleIndex x, ArticleIndex y) { return time(x) < time(y); });
  return order;
}

class CopyFinder {
 public:
  explicit CopyFinder(absl::Span<const ScannedArticle> articles)
      : articles_(articles), seen_with_(articles.size()) {}

  // The original that `article` is a near-duplicate of: the most similar one, the first of several.
  std::optional<ArticleIndex> FindOriginal(ArticleIndex article) {
    const ArticleSketch& sketch = articles_[article.value()].sketch;
    if (sketch.words < kMinWords) return std::nullopt;
    std::optional<ArticleIndex> best;
    double most = 0;
    for (uint64_t hash : Indexed(sketch)) {
      const auto originals = originals_.find(hash);
      if (originals == originals_.end()) continue;
      for (ArticleIndex original : originals->second) {
        if (seen_with_[original.value()] == article) continue;
        seen_with_[original.value()] = article;
        const double shared = SharedShingles(sketch, articles_[original.value()].sketch);
        if (shared < kCopyShare) continue;
        if (shared > most || (shared == most && original < *best)) {
          most = shared;
          best = original;
        }
      }
    }
    return best;
  }

  void AddOriginal(ArticleIndex article) {
    for (uint64_t hash : Indexed(articles_[article.value()].sketch)) {
      std::vector<ArticleIndex>& originals = originals_[hash];
      if (originals.size() < kMaxOriginals) originals.push_back(article);
    }
  }

 private:
  static absl::Span<const uint64_t> Indexed(const ArticleSketch& sketch) {
    return absl::MakeSpan(sketch.shingle_hashes)
        .subspan(0, std::min(kIndexedHashes, sketch.shingle_hashes.size()));
  }

  absl::Span<const ScannedArticle> articles_;
  absl::flat_hash_map<uint64_t, std::vector<ArticleIndex>> originals_;
  std::vector<std::optional<ArticleIndex>> seen_with_;  // the last article an original was held
                                                        // against
};

// Numbers what belongs together.
class Witnesses {
 public:
  explicit Witnesses(size_t articles) : parent_(articles) {
    std::iota(parent_.begin(), parent_.end(), 0u);
  }

  void Join(ArticleIndex a, ArticleIndex b) {
    const uint32_t first = Find(static_cast<uint32_t>(a.value()));
    const uint32_t second = Find(static_cast<uint32_t>(b.value()));
    parent_[std::max(first, second)] = std::min(first, second);
  }

  std::vector<uint32_t> Numbers() {
    std::vector<uint32_t> numbers;
    for (uint32_t i = 0; i < parent_.size(); ++i) numbers.push_back(Find(i));
    return numbers;
  }

 private:
  uint32_t Find(uint32_t article) {
    while (parent_[article] != article) {
      parent_[article] = parent_[parent_[article]];
      article = parent_[article];
    }
    return article;
  }

  std::vector<uint32_t> parent_;
};

// A URL without what does not tell pages apart.
absl::string_view PageOf(absl::string_view url) {
  url = url.substr(0, url.find('#'));
  while (absl::ConsumeSuffix(&url, "/")) {
  }
  if (!absl::ConsumePrefix(&url, "https://")) absl::ConsumePrefix(&url, "http://");
  return url;
}

}  // namespace

double SharedShingles(const ArticleSketch& a, const ArticleSketch& b) {
  const std::vector<uint64_t>& first = a.shingle_hashes;
  const std::vector<uint64_t>& second = b.shingle_hashes;
  if (first.empty() || second.empty()) return 0;
  // The smallest hashes of both together, as many as the smaller sketch has, are a sketch of the
  // union.
  const size_t size = std::min(first.size(), second.size());
  size_t both = 0;
  size_t i = 0;
  size_t j = 0;
  size_t seen = 0;
  for (; seen < size && i < first.size() && j < second.size(); ++seen) {
    if (first[i] == second[j]) {
      ++both;
      ++i;
      ++j;
    } else {
      ++(first[i] < second[j] ? i : j);
    }
  }
  const double jaccard = static_cast<double>(both) / static_cast<double>(std::max<size_t>(seen, 1));
  const double sum = static_cast<double>(a.words + b.words);
  const double shared = jaccard / (1 + jaccard) * sum;
  return std::min(1.0, shared / static_cast<double>(std::min(a.words, b.words)));
}

ArticleCopies FindCopies(absl::Span<const ScannedArticle> articles, const PublicationTimes& times) {
  ArticleCopies copies;
  copies.copy_of.resize(articles.size());
  CopyFinder finder(articles);
  Witnesses witnesses(articles.size());
  absl::flat_hash_map<absl::string_view, ArticleIndex> pages;
  for (ArticleIndex article : InOrderOfPublication(articles.size(), times)) {
    const std::optional<ArticleIndex> original = finder.FindOriginal(article);
    copies.copy_of[article.value()] = original;
    if (original.has_value()) {
      witnesses.Join(article, *original);
    } else {
      finder.AddOriginal(article);
    }
    const std::optional<std::string>& url = articles[article.value()].info.url;
    if (!url.has_value() || PageOf(*url).empty()) continue;
    witnesses.Join(article, pages.emplace(PageOf(*url), article).first->second);
  }
  copies.witness_of = witnesses.Numbers();
  return copies;
}

}  // namespace quotecheck
