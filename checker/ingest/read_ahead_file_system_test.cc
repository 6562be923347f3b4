#include "checker/ingest/read_ahead_file_system.h"

#include <atomic>
#include <cstdint>
#include <string>
#include <vector>

#include "absl/status/status.h"
#include "absl/strings/str_cat.h"
#include "checker/ingest/buffered_input.h"
#include "checker/ingest/memory_file_system.h"
#include "gtest/gtest.h"

namespace quotecheck {
namespace {

// Counts the streams that are open, and those that are to be read.
class CountingFileSystem : public MemoryFileSystem {
 public:
  absl::StatusOr<std::unique_ptr<InputStream>> Open(const std::string& path) const override {
    if (open >= most_allowed) return absl::UnknownError("Too many open files");
    absl::StatusOr<std::unique_ptr<InputStream>> stream = MemoryFileSystem::Open(path);
    if (!stream.ok()) return stream;
    return std::make_unique<CountedStream>(*std::move(stream), *this);
  }

  size_t most_allowed = SIZE_MAX;
  mutable std::atomic<size_t> open = 0;
  mutable std::atomic<size_t> most_open = 0;
  mutable std::atomic<size_t> announced = 0;

 private:
  class CountedStream : public InputStream {
   public:
    CountedStream(std::unique_ptr<InputStream> base, const CountingFileSystem& files)
        : base_(std::move(base)), files_(files) {
      const size_t open = ++files_.open;
      for (size_t most = files_.most_open;
           open > most && !files_.most_open.compare_exchange_weak(most, open);) {
      }
    }
    ~CountedStream() override { --files_.open; }
    absl::StatusOr<size_t> Read(char* buffer, size_t size) override {
      return base_->Read(buffer, size);
    }
    void WillRead() override { ++files_.announced; }

   private:
    std::unique_ptr<InputStream> base_;
    const CountingFileSystem& files_;
  };
};

std::string PathOf(size_t i) { return absl::StrCat("/", 100000 + i, ".txt"); }

std::vector<std::string> AddFiles(size_t count, MemoryFileSystem* files) {
  std::vector<std::string> paths;
  for (size_t i = 0; i < count; ++i) {
    paths.push_back(PathOf(i));
    files->AddFile(paths.back(), absl::StrCat("text ", i));
  }
  return paths;
}

std::string Content(const FileSystem& files, const std::string& path) {
  absl::StatusOr<std::unique_ptr<InputStream>> stream = files.Open(path);
  if (!stream.ok()) return std::string(stream.status().message());
  return *BufferedInput(*std::move(stream)).ReadAll(100);
}

TEST(ReadAheadFileSystemTest, EveryFileIsItself) {
  for (const size_t count : {0, 1, 7, 8, 1000}) {
    CountingFileSystem base;
    const std::vector<std::string> paths = AddFiles(count, &base);
    {
      const ReadAheadFileSystem files(base, paths);
      for (size_t i = 0; i < count; ++i)
        ASSERT_EQ(Content(files, paths[i]), absl::StrCat("text ", i));
    }
    EXPECT_LE(base.most_open, ReadAheadFileSystem::kFilesAhead + 2);
    EXPECT_EQ(base.open, 0);
  }
}

TEST(ReadAheadFileSystemTest, FilesAreAnnouncedBeforeTheyAreAskedFor) {
  CountingFileSystem base;
  const std::vector<std::string> paths = AddFiles(1000, &base);
  const ReadAheadFileSystem files(base, paths);
  while (base.announced < ReadAheadFileSystem::kFilesAhead) {
  }
  EXPECT_EQ(Content(files, paths[0]), "text 0");
}

TEST(ReadAheadFileSystemTest, OtherOrdersAndOtherFilesAreServedToo) {
  CountingFileSystem base;
  const std::vector<std::string> paths = AddFiles(200, &base);
  base.AddFile("/other.txt", "another");
  const ReadAheadFileSystem files(base, paths);
  for (size_t i = 200; i-- > 0;) {
    ASSERT_EQ(Content(files, paths[i]), absl::StrCat("text ", i));
    ASSERT_EQ(Content(files, "/other.txt"), "another");
  }
  EXPECT_EQ(Content(files, paths[0]), "text 0");  // once more
}

TEST(ReadAheadFileSystemTest, ErrorsAreThoseOfTheBase) {
  MemoryFileSystem base;
  std::vector<std::string> paths = AddFiles(20, &base);
  base.AddUnreadableFile("/5.txt");
  paths.insert(paths.begin() + 5, "/5.txt");
  paths.insert(paths.begin() + 9, "/missing.txt");
  const ReadAheadFileSystem files(base, paths);
  for (const std::string& path : paths) {
    EXPECT_EQ(files.Open(path).status(), base.Open(path).status()) << path;
  }
}

TEST(ReadAheadFileSystemTest, FewFilesMayBeOpenAtOnce) {
  for (const size_t allowed : {3, 10, 30}) {
    CountingFileSystem base;
    base.most_allowed = allowed;
    const std::vector<std::string> paths = AddFiles(500, &base);
    const ReadAheadFileSystem files(base, paths);
    for (size_t i = 0; i < 500; ++i) ASSERT_EQ(Content(files, paths[i]), absl::StrCat("text ", i));
  }
}

TEST(ReadAheadFileSystemTest, MayBeGivenUpHalfway) {
  CountingFileSystem base;
  const std::vector<std::string> paths = AddFiles(500, &base);
  for (const size_t read : {0, 1, 60}) {
    {
      const ReadAheadFileSystem files(base, paths);
      for (size_t i = 0; i < read; ++i) Content(files, paths[i]);
    }
    EXPECT_EQ(base.open, 0);
  }
}

}  // namespace
}  // namespace quotecheck
