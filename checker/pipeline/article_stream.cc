#include "checker/pipeline/article_stream.h"

#include <string>
#include <utility>

#include "absl/container/node_hash_map.h"
#include "absl/strings/str_cat.h"
#include "checker/ingest/read_ahead_file_system.h"
#include "checker/ingest/read_articles.h"
#include "checker/pipeline/path_set.h"

namespace quotecheck {
namespace {

// Paths that no two articles share.
class DistinctPaths {
 public:
  std::string Take(const std::string& path) {
    std::string distinct = path;
    // The count of a path makes a million records of one id cost no more than a million of their
    // own.
    size_t& count = taken_[path];
    while (++count > 1) {
      distinct = absl::StrCat(path, "#", count);
      if (taken_.try_emplace(distinct, 1).second) break;
    }
    return distinct;
  }

 private:
  absl::node_hash_map<std::string, size_t> taken_;  // times asked for; references stay valid
};

// Tells the outlets of articles by where they lie.
class OutletFinder {
 public:
  OutletFinder(const FileSystem& files, const std::vector<KnownOutlet>& outlets)
      : outlets_(outlets) {
    for (const KnownOutlet& outlet : outlets) paths_.emplace_back(files, outlet.paths);
  }

  void FillIn(const std::string& file, ArticleInfo* info) const {
    for (size_t i = 0; i < paths_.size() && !info->outlet.has_value(); ++i) {
      if (paths_[i].Contains(info->path, file)) info->outlet = outlets_[i].name;
    }
  }

 private:
  const std::vector<KnownOutlet>& outlets_;
  std::vector<PathSet> paths_;
};

// What all articles together may hold.
class BatchBudget {
 public:
  explicit BatchBudget(size_t limit) : limit_(limit) {}

  bool is_spent() const { return spent_; }

  // Whether an article of so many bytes is still taken.
  bool Take(size_t bytes) {
    spent_ = spent_ || bytes > limit_ - used_;
    if (!spent_) used_ += bytes;
    return !spent_;
  }

  Unchecked Refuse(const std::string& path) const {
    return {path, absl::StrCat("the batch holds more than ", limit_, " bytes")};
  }

 private:
  const size_t limit_;
  size_t used_ = 0;
  bool spent_ = false;
};

}  // namespace

void StreamArticles(const FileSystem& base, const FoundArticles& found,
                    const StreamOptions& options, const StreamCallback& callback) {
  const ReadAheadFileSystem files(base, found.paths);
  const OutletFinder outlets(base, options.outlets);
  DistinctPaths paths;
  BatchBudget budget(options.max_batch_bytes);
  auto unchecked = found.unchecked.begin();
  for (const std::string& path : found.paths) {
    for (; unchecked != found.unchecked.end() && unchecked->path < path; ++unchecked) {
      callback(unchecked->path, *unchecked);
    }
    if (budget.is_spent()) {
      callback(path, budget.Refuse(path));
      continue;
    }
    ReadArticles(files, path, options.read, [&](ReadResult result) {
      if (auto* article = std::get_if<Article>(&result)) {
        article->info.path = paths.Take(article->info.path);
        if (!budget.Take(article->original.size())) {
          return callback(path, budget.Refuse(article->info.path));
        }
        outlets.FillIn(path, &article->info);
      }
      const auto* unread = std::get_if<Unchecked>(&result);
      if (unread != nullptr && unread->foreign && !found.named.contains(path)) return;
      callback(path, std::move(result));
    });
  }
  for (; unchecked != found.unchecked.end(); ++unchecked) callback(unchecked->path, *unchecked);
}

}  // namespace quotecheck
