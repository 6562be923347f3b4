#include "checker/ingest/disk_file_system.h"

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <utility>

#include "absl/status/status.h"

namespace quotecheck {
namespace {

absl::Status ErrnoStatus(int error) {
  switch (error) {
    case ENOENT:
    case ENOTDIR: return absl::NotFoundError("no such file or directory");
    case EACCES:
    case EPERM: return absl::PermissionDeniedError("permission denied");
    case ELOOP: return absl::FailedPreconditionError("symbolic links in a circle");
    default: {
      char buffer[128];
      return absl::UnknownError(strerror_r(error, buffer, sizeof(buffer)));  // the GNU form
    }
  }
}

FileKind KindOfMode(mode_t mode) {
  if (S_ISREG(mode)) return FileKind::kRegular;
  if (S_ISDIR(mode)) return FileKind::kDirectory;
  return S_ISLNK(mode) ? FileKind::kLink : FileKind::kOther;
}

FileKind KindOfEntry(DIR* directory, const dirent& entry) {
  switch (entry.d_type) {
    case DT_REG: return FileKind::kRegular;
    case DT_DIR: return FileKind::kDirectory;
    case DT_LNK: return FileKind::kLink;
    case DT_UNKNOWN: break;  // some file systems keep no types in their directories
    default: return FileKind::kOther;
  }
  struct stat status;
  const int failed = fstatat(dirfd(directory), entry.d_name, &status, AT_SYMLINK_NOFOLLOW);
  return failed != 0 ? FileKind::kLink : KindOfMode(status.st_mode);
}

class DescriptorStream : public InputStream {
 public:
  // Closes `descriptor` when destroyed where `owned`.
  DescriptorStream(int descriptor, bool owned) : descriptor_(descriptor), owned_(owned) {}

  // Of a file: how many bytes it holds.
  void Expect(size_t size) { left_ = size; }

  DescriptorStream(const DescriptorStream&) = delete;
  DescriptorStream& operator=(const DescriptorStream&) = delete;
  ~DescriptorStream() override {
    if (owned_) close(descriptor_);
  }

  absl::StatusOr<size_t> Read(char* buffer, size_t size) override {
    for (;;) {
      const ssize_t got = read(descriptor_, buffer, size);
      if (got > 0) {
        left_ -= std::min(left_, static_cast<size_t>(got));
        return static_cast<size_t>(got);
      }
      if (got == 0 && left_ > 0) return absl::DataLossError("became shorter while it was read");
      if (got == 0) return 0;
      if (errno != EINTR) return ErrnoStatus(errno);
    }
  }

  size_t BytesLeft() const override { return left_; }

  void WillRead() override {
    // The system itself reads ahead what follows.
    constexpr off_t kBeginning = 1 << 18;
    posix_fadvise(descriptor_, 0, kBeginning, POSIX_FADV_WILLNEED);
  }

 private:
  int descriptor_;
  bool owned_;
  size_t left_ = 0;  // that are still expected
};

}  // namespace

absl::StatusOr<FileKind> DiskFileSystem::Kind(const std::string& path) const {
  struct stat status;
  if (stat(path.c_str(), &status) != 0) return ErrnoStatus(errno);
  return KindOfMode(status.st_mode);
}

absl::StatusOr<uint64_t> DiskFileSystem::Size(const std::string& path) const {
  struct stat status;
  if (stat(path.c_str(), &status) != 0) return ErrnoStatus(errno);
  if (!S_ISREG(status.st_mode)) return absl::FailedPreconditionError("not a regular file");
  return static_cast<uint64_t>(status.st_size);
}

absl::StatusOr<std::vector<DirectoryEntry>> DiskFileSystem::List(
    const std::string& directory) const {
  DIR* const stream = opendir(directory.c_str());
  if (stream == nullptr) return ErrnoStatus(errno);
  std::vector<DirectoryEntry> entries;
  errno = 0;
  while (const dirent* entry = readdir(stream)) {
    const std::string name = entry->d_name;
    if (name != "." && name != "..") entries.push_back({name, KindOfEntry(stream, *entry)});
    errno = 0;
  }
  const int error = errno;
  closedir(stream);
  if (error != 0) return ErrnoStatus(error);
  return entries;
}

absl::StatusOr<std::string> DiskFileSystem::Canonical(const std::string& path) const {
  char* const resolved = realpath(path.c_str(), nullptr);
  if (resolved == nullptr) return ErrnoStatus(errno);
  std::string canonical = resolved;
  std::free(resolved);
  return canonical;
}

absl::StatusOr<std::unique_ptr<InputStream>> DiskFileSystem::Open(const std::string& path) const {
  // Without O_NONBLOCK, opening a FIFO waits for somebody to write to it.
  const int descriptor = open(path.c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
  if (descriptor < 0) return ErrnoStatus(errno);
  auto stream = std::make_unique<DescriptorStream>(descriptor, /*owned=*/true);
  struct stat status;
  if (fstat(descriptor, &status) != 0) return ErrnoStatus(errno);
  switch (KindOfMode(status.st_mode)) {
    case FileKind::kRegular: break;
    case FileKind::kDirectory: return absl::FailedPreconditionError("a directory, not a file");
    case FileKind::kLink:
    case FileKind::kOther: return absl::FailedPreconditionError("not a regular file");
  }
  stream->Expect(static_cast<size_t>(status.st_size));
  return std::unique_ptr<InputStream>(std::move(stream));
}

std::unique_ptr<InputStream> DiskFileSystem::StandardInput() const {
  return std::make_unique<DescriptorStream>(STDIN_FILENO, /*owned=*/false);
}

}  // namespace quotecheck
