#include "checker/ingest/disk_file_system.h"

#include <sys/stat.h>
#include <unistd.h>

#include <fstream>
#include <map>
#include <string>
#include <vector>

#include "absl/status/status.h"
#include "checker/ingest/buffered_input.h"
#include "gtest/gtest.h"

namespace quotecheck {
namespace {

class DiskFileSystemTest : public testing::Test {
 protected:
  void SetUp() override {
    std::string name = testing::TempDir() + "/disk_file_system_XXXXXX";
    ASSERT_NE(mkdtemp(name.data()), nullptr);
    folder_ = name;
    std::ofstream(folder_ + "/a.txt") << "some bytes";
    ASSERT_EQ(mkdir((folder_ + "/sub.txt").c_str(), 0700), 0);
    ASSERT_EQ(mkfifo((folder_ + "/pipe.txt").c_str(), 0600), 0);
    ASSERT_EQ(symlink("a.txt", (folder_ + "/link.txt").c_str()), 0);
    ASSERT_EQ(symlink("loop.txt", (folder_ + "/loop.txt").c_str()), 0);
    ASSERT_EQ(symlink("nowhere", (folder_ + "/dangling.txt").c_str()), 0);
  }

  DiskFileSystem disk_;
  std::string folder_;
};

TEST_F(DiskFileSystemTest, TellsKindsApartThroughLinks) {
  EXPECT_EQ(*disk_.Kind(folder_ + "/a.txt"), FileKind::kRegular);
  EXPECT_EQ(*disk_.Kind(folder_ + "/link.txt"), FileKind::kRegular);
  EXPECT_EQ(*disk_.Kind(folder_ + "/sub.txt"), FileKind::kDirectory);
  EXPECT_EQ(*disk_.Kind(folder_ + "/pipe.txt"), FileKind::kOther);
  EXPECT_TRUE(absl::IsNotFound(disk_.Kind(folder_ + "/nothing").status()));
  EXPECT_TRUE(absl::IsNotFound(disk_.Kind(folder_ + "/dangling.txt").status()));
  EXPECT_FALSE(disk_.Kind(folder_ + "/loop.txt").ok());
}

TEST_F(DiskFileSystemTest, SizesAreOfRegularFiles) {
  EXPECT_EQ(*disk_.Size(folder_ + "/link.txt"), 10);
  EXPECT_FALSE(disk_.Size(folder_ + "/sub.txt").ok());
  EXPECT_FALSE(disk_.Size(folder_ + "/pipe.txt").ok());
  EXPECT_TRUE(absl::IsNotFound(disk_.Size(folder_ + "/nothing").status()));
}

TEST_F(DiskFileSystemTest, ListsWhatStandsThereAndFollowsNoLink) {
  std::map<std::string, FileKind> kinds;
  const absl::StatusOr<std::vector<DirectoryEntry>> entries = disk_.List(folder_);
  ASSERT_TRUE(entries.ok());
  for (const DirectoryEntry& entry : *entries) kinds[entry.name] = entry.kind;
  const std::map<std::string, FileKind> want = {
      {"a.txt", FileKind::kRegular},  {"dangling.txt", FileKind::kLink},
      {"link.txt", FileKind::kLink},  {"loop.txt", FileKind::kLink},
      {"pipe.txt", FileKind::kOther}, {"sub.txt", FileKind::kDirectory}};
  EXPECT_EQ(kinds, want);
  EXPECT_FALSE(disk_.List(folder_ + "/a.txt").ok());
}

TEST_F(DiskFileSystemTest, OneFileHasOneCanonicalPath) {
  EXPECT_EQ(*disk_.Canonical(folder_ + "/sub.txt/../link.txt"),
            *disk_.Canonical(folder_ + "/./a.txt"));
}

TEST_F(DiskFileSystemTest, OpensRegularFilesOnlyAndDoesNotWaitForAPipe) {
  EXPECT_EQ(*BufferedInput(*disk_.Open(folder_ + "/link.txt")).ReadAll(100), "some bytes");
  EXPECT_EQ(disk_.Open(folder_ + "/pipe.txt").status().message(), "not a regular file");
  EXPECT_EQ(disk_.Open(folder_ + "/sub.txt").status().message(), "a directory, not a file");
  EXPECT_TRUE(absl::IsNotFound(disk_.Open(folder_ + "/dangling.txt").status()));
}

TEST_F(DiskFileSystemTest, AFileThatBecomesShorterIsAnError) {
  const std::string path = folder_ + "/shrinks.txt";
  std::ofstream(path) << std::string(200000, 'a');
  BufferedInput input(*disk_.Open(path));
  ASSERT_TRUE(input.Peek(100).ok());
  ASSERT_EQ(truncate(path.c_str(), 70000), 0);
  EXPECT_EQ(input.ReadAll(1000000).status().message(), "became shorter while it was read");
}

TEST_F(DiskFileSystemTest, AFileThatGrowsIsReadAsItIs) {
  const std::string path = folder_ + "/grows.txt";
  std::ofstream(path) << "some bytes";
  BufferedInput input(*disk_.Open(path));
  std::ofstream(path, std::ios::app) << " more";
  EXPECT_EQ(*input.ReadAll(100), "some bytes more");
}

}  // namespace
}  // namespace quotecheck
