#ifndef QUOTECHECK_CHECKER_INGEST_READ_AHEAD_FILE_SYSTEM_H_
#define QUOTECHECK_CHECKER_INGEST_READ_AHEAD_FILE_SYSTEM_H_

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <thread>
#include <vector>

#include "checker/ingest/file_system.h"

namespace quotecheck {

// Another file system, whose files a thread of its own opens a few dozen ahead of who reads them
// one after the other, and asks the disk for the beginning of each: waiting for a disk takes place
// while other work is done. What it reads ahead stands in the system's cache, not in this process.
//
// Files that are opened in the order of `paths` are those opened ahead; any other, and one that
// could not be opened ahead, is opened when it is asked for, so that errors are the base's own.
// Where the system lets so many files not be open at once, none is opened ahead any more. Open() is
// for one thread at a time.
class ReadAheadFileSystem : public FileSystem {
 public:
  static constexpr size_t kFilesAhead = 48;  // open at once, at most

  // `base` and `paths` must outlive this.
  ReadAheadFileSystem(const FileSystem& base, const std::vector<std::string>& paths);
  ReadAheadFileSystem(const ReadAheadFileSystem&) = delete;
  ReadAheadFileSystem& operator=(const ReadAheadFileSystem&) = delete;
  ~ReadAheadFileSystem() override;

  absl::StatusOr<FileKind> Kind(const std::string& path) const override { return base_.Kind(path); }
  absl::StatusOr<uint64_t> Size(const std::string& path) const override { return base_.Size(path); }
  absl::StatusOr<std::vector<DirectoryEntry>> List(const std::string& directory) const override {
    return base_.List(directory);
  }
  absl::StatusOr<std::string> Canonical(const std::string& path) const override {
    return base_.Canonical(path);
  }
  absl::StatusOr<std::unique_ptr<InputStream>> Open(const std::string& path) const override;
  std::unique_ptr<InputStream> StandardInput() const override { return base_.StandardInput(); }

 private:
  void Run();
  // The index of the file to be opened next, as soon as there is room for it; none: no more.
  std::optional<size_t> Next();
  // Closes what was opened ahead, and opens no more ahead.
  void GiveUp() const;
  // The stream opened ahead; null where there is none.
  std::unique_ptr<InputStream> Take(const std::string& path) const;

  const FileSystem& base_;
  const std::vector<std::string>& paths_;

  mutable std::mutex mutex_;  // guards what follows, but for thread_
  mutable std::condition_variable changed_;
  mutable std::deque<std::unique_ptr<InputStream>> ahead_;  // of paths_[taken_], ...
  mutable size_t taken_ = 0;
  mutable bool stopped_ = false;

  std::thread thread_;
};

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_INGEST_READ_AHEAD_FILE_SYSTEM_H_
