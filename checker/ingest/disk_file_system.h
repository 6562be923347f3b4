#ifndef QUOTECHECK_CHECKER_INGEST_DISK_FILE_SYSTEM_H_
#define QUOTECHECK_CHECKER_INGEST_DISK_FILE_SYSTEM_H_

#include <memory>
#include <string>
#include <vector>

#include "checker/ingest/file_system.h"

namespace quotecheck {

// The operating system's files (POSIX).
class DiskFileSystem : public FileSystem {
 public:
  absl::StatusOr<FileKind> Kind(const std::string& path) const override;
  absl::StatusOr<uint64_t> Size(const std::string& path) const override;
  absl::StatusOr<std::vector<DirectoryEntry>> List(const std::string& directory) const override;
  absl::StatusOr<std::string> Canonical(const std::string& path) const override;
  absl::StatusOr<std::unique_ptr<InputStream>> Open(const std::string& path) const override;
  std::unique_ptr<InputStream> StandardInput() const override;
};

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_INGEST_DISK_FILE_SYSTEM_H_
