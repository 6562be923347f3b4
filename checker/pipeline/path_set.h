#ifndef QUOTECHECK_CHECKER_PIPELINE_PATH_SET_H_
#define QUOTECHECK_CHECKER_PIPELINE_PATH_SET_H_

#include <string>
#include <vector>

#include "absl/container/flat_hash_set.h"
#include "absl/types/span.h"
#include "checker/ingest/file_system.h"

namespace quotecheck {

// Articles that a user picks out by path: files, directories with all below them, and records by
// their ids. A file is known by whatever path leads to it; a path that leads nowhere picks nothing.
class PathSet {
 public:
  // `files` must outlive the set.
  PathSet(const FileSystem& files, absl::Span<const std::string> paths);

  bool empty() const { return as_given_.empty(); }

  // Whether an article is picked, by its own path or that of the file it was found in. Looks at the
  // disk unless the set is empty.
  bool Contains(const std::string& article_path, const std::string& file_path) const;

 private:
  const FileSystem& files_;
  absl::flat_hash_set<std::string> as_given_;
  absl::flat_hash_set<std::string> canonical_;
};

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_PIPELINE_PATH_SET_H_
