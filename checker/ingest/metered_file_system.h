#ifndef QUOTECHECK_CHECKER_INGEST_METERED_FILE_SYSTEM_H_
#define QUOTECHECK_CHECKER_INGEST_METERED_FILE_SYSTEM_H_

#include <atomic>
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "checker/ingest/file_system.h"

namespace quotecheck {

// Another file system, and how many bytes of its files have been read. Safe to use from several
// threads; streams must not outlive it.
class MeteredFileSystem : public FileSystem {
 public:
  // `base` must outlive this.
  explicit MeteredFileSystem(const FileSystem& base) : base_(base) {}

  absl::StatusOr<FileKind> Kind(const std::string& path) const override { return base_.Kind(path); }
  absl::StatusOr<uint64_t> Size(const std::string& path) const override { return base_.Size(path); }
  absl::StatusOr<std::vector<DirectoryEntry>> List(const std::string& directory) const override {
    return base_.List(directory);
  }
  absl::StatusOr<std::string> Canonical(const std::string& path) const override {
    return base_.Canonical(path);
  }
  absl::StatusOr<std::unique_ptr<InputStream>> Open(const std::string& path) const override;
  std::unique_ptr<InputStream> StandardInput() const override;

  // So far, standard input with them; what is read twice counts twice.
  uint64_t bytes_read() const { return bytes_read_; }

 private:
  const FileSystem& base_;
  mutable std::atomic<uint64_t> bytes_read_ = 0;
};

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_INGEST_METERED_FILE_SYSTEM_H_
