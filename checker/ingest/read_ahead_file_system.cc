#include "checker/ingest/read_ahead_file_system.h"

#include <utility>

#include "absl/status/status.h"

namespace quotecheck {
namespace {

// So few files are not worth a thread.
constexpr size_t kFewFiles = 8;

// Who reads wakes the thread once in so many files.
constexpr size_t kRefillBelow = ReadAheadFileSystem::kFilesAhead / 2;

// Where who reads has overtaken it, the thread begins again so many files further on.
constexpr size_t kHeadStart = 8;

}  // namespace

ReadAheadFileSystem::ReadAheadFileSystem(const FileSystem& base,
                                         const std::vector<std::string>& paths)
    : base_(base), paths_(paths) {
  if (paths.size() >= kFewFiles) thread_ = std::thread([this] { Run(); });
}

ReadAheadFileSystem::~ReadAheadFileSystem() {
  {
    std::lock_guard<std::mutex> lock(mutex_);
    stopped_ = true;
  }
  changed_.notify_all();
  if (thread_.joinable()) thread_.join();
}

void ReadAheadFileSystem::Run() {
  for (;;) {
    const std::optional<size_t> next = Next();
    if (!next.has_value()) return;
    absl::StatusOr<std::unique_ptr<InputStream>> stream = base_.Open(paths_[*next]);
    if (stream.ok()) (*stream)->WillRead();
    std::lock_guard<std::mutex> lock(mutex_);
    if (stopped_) return;
    // Who reads may have asked for it in the meantime.
    if (*next == taken_ + ahead_.size()) {
      ahead_.push_back(stream.ok() ? *std::move(stream) : nullptr);
    }
  }
}

std::optional<size_t> ReadAheadFileSystem::Next() {
  std::unique_lock<std::mutex> lock(mutex_);
  if (ahead_.size() >= kFilesAhead) {
    changed_.wait(lock, [this] { return stopped_ || ahead_.size() < kRefillBelow; });
  }
  if (stopped_) return std::nullopt;
  if (taken_ > 0 && ahead_.empty()) ahead_.resize(kHeadStart);
  const size_t next = taken_ + ahead_.size();
  if (next >= paths_.size()) return std::nullopt;
  return next;
}

std::unique_ptr<InputStream> ReadAheadFileSystem::Take(const std::string& path) const {
  std::lock_guard<std::mutex> lock(mutex_);
  if (taken_ >= paths_.size() || paths_[taken_] != path) return nullptr;
  ++taken_;
  if (ahead_.empty()) return nullptr;
  std::unique_ptr<InputStream> stream = std::move(ahead_.front());
  ahead_.pop_front();
  changed_.notify_one();
  return stream;
}

absl::StatusOr<std::unique_ptr<InputStream>> ReadAheadFileSystem::Open(
    const std::string& path) const {
  std::unique_ptr<InputStream> stream = Take(path);
  if (stream != nullptr) return stream;
  absl::StatusOr<std::unique_ptr<InputStream>> opened = base_.Open(path);
  if (!absl::IsUnknown(opened.status())) return opened;
  // It may be that no more files can be open at once.
  GiveUp();
  return base_.Open(path);
}

void ReadAheadFileSystem::GiveUp() const {
  std::deque<std::unique_ptr<InputStream>> closed;
  std::lock_guard<std::mutex> lock(mutex_);
  stopped_ = true;
  closed.swap(ahead_);
  changed_.notify_all();
}

}  // namespace quotecheck
