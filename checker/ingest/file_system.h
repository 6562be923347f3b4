#ifndef QUOTECHECK_CHECKER_INGEST_FILE_SYSTEM_H_
#define QUOTECHECK_CHECKER_INGEST_FILE_SYSTEM_H_

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "absl/status/statusor.h"

namespace quotecheck {

// Bytes read from front to back.
class InputStream {
 public:
  virtual ~InputStream() = default;

  // Reads at least one and at most `size` bytes into `buffer` and returns how many; 0 at the end.
  virtual absl::StatusOr<size_t> Read(char* buffer, size_t size) = 0;

  // How many bytes are left to read, as far as is known beforehand; else 0. A hint: it may be
  // wrong.
  virtual size_t BytesLeft() const { return 0; }

  // Says that the stream will be read soon, so that a disk may begin to fetch it. Never waits.
  virtual void WillRead() {}
};

enum class FileKind { kRegular, kDirectory, kLink, kOther };

struct DirectoryEntry {
  std::string name;
  FileKind kind = FileKind::kOther;  // of the entry itself: a link is a link
};

// What reading articles needs of the disk, so that tests need none. Implementations are safe to
// use from several threads. Symbolic links are followed, but for what List() says. Errors are
// NotFound where nothing stands at a path (or a link leads nowhere), else any other code; their
// messages are clauses that complete "path: ...".
class FileSystem {
 public:
  virtual ~FileSystem() = default;

  // Never kLink.
  virtual absl::StatusOr<FileKind> Kind(const std::string& path) const = 0;

  // Bytes of a regular file.
  virtual absl::StatusOr<uint64_t> Size(const std::string& path) const = 0;

  // What stands in a directory, without "." and "..", in any order. What may be a link, as far as
  // can be told, is called one.
  virtual absl::StatusOr<std::vector<DirectoryEntry>> List(const std::string& directory) const = 0;

  // The one absolute path, free of links, that every path to a file shares.
  virtual absl::StatusOr<std::string> Canonical(const std::string& path) const = 0;

  // Opens regular files only and never blocks: a FIFO or a device is an error. A file that ends
  // before as many bytes as it had when it was opened is an error of the last Read().
  virtual absl::StatusOr<std::unique_ptr<InputStream>> Open(const std::string& path) const = 0;

  // Standard input; the stream may be had once.
  virtual std::unique_ptr<InputStream> StandardInput() const = 0;
};

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_INGEST_FILE_SYSTEM_H_
