#include "checker/pipeline/path_set.h"

#include "absl/status/statusor.h"

namespace quotecheck {

PathSet::PathSet(const FileSystem& files, absl::Span<const std::string> paths) : files_(files) {
  for (const std::string& path : paths) {
    as_given_.insert(path);
    const absl::StatusOr<std::string> canonical = files_.Canonical(path);
    if (canonical.ok()) canonical_.insert(*canonical);
  }
}

bool PathSet::Contains(const std::string& article_path, const std::string& file_path) const {
  if (empty()) return false;
  if (as_given_.contains(article_path) || as_given_.contains(file_path)) return true;
  const absl::StatusOr<std::string> canonical = files_.Canonical(file_path);
  if (!canonical.ok()) return false;
  // The file itself, then the directories above it.
  std::string at = *canonical;
  while (!canonical_.contains(at)) {
    const size_t slash = at.rfind('/');
    if (slash == std::string::npos || at == "/") return false;
    at = slash == 0 ? "/" : at.substr(0, slash);
  }
  return true;
}

}  // namespace quotecheck
