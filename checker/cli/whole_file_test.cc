#include "checker/cli/whole_file.h"

#include <sys/stat.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

#include "gtest/gtest.h"

namespace quotecheck {
namespace {

class WholeFileTest : public testing::Test {
 protected:
  void SetUp() override {
    std::string name = testing::TempDir() + "/whole_file_XXXXXX";
    ASSERT_NE(mkdtemp(name.data()), nullptr);
    folder_ = name;
  }

  std::string In(const std::string& name) const { return folder_ + "/" + name; }

  std::string Read(const std::string& name) const {
    std::ifstream in(In(name), std::ios::binary);
    return std::string(std::istreambuf_iterator<char>(in), {});
  }

  size_t Files() const {
    const std::filesystem::directory_iterator files(folder_);
    return static_cast<size_t>(std::distance(begin(files), end(files)));
  }

  std::string folder_;
};

absl::Status Write(const std::string& path, const std::string& text) {
  return WriteWholeFile(path, [&text](std::ostream& out) { out << text; });
}

TEST_F(WholeFileTest, MakesAndReplaces) {
  EXPECT_TRUE(Write(In("a"), "one").ok());
  EXPECT_EQ(Read("a"), "one");
  EXPECT_TRUE(Write(In("a"), "two").ok());
  EXPECT_EQ(Read("a"), "two");
  EXPECT_EQ(Files(), 1u);
}

TEST_F(WholeFileTest, TheOldFileStandsUntilTheNewIsWhole) {
  ASSERT_TRUE(Write(In("a"), "old").ok());
  const absl::Status status = WriteWholeFile(In("a"), [this](std::ostream& out) {
    out << "half of the new" << std::flush;
    EXPECT_EQ(Read("a"), "old");
    out.setstate(std::ios::failbit);  // as when the disk is full
  });
  EXPECT_EQ(status.message(), In("a") + ": could not be written");
  EXPECT_EQ(Read("a"), "old");
  EXPECT_EQ(Files(), 1u);
}

TEST_F(WholeFileTest, KeepsModesAndLinks) {
  ASSERT_TRUE(Write(In("a"), "old").ok());
  ASSERT_EQ(chmod(In("a").c_str(), 0640), 0);
  ASSERT_EQ(symlink("a", In("link").c_str()), 0);
  EXPECT_TRUE(Write(In("link"), "new").ok());
  EXPECT_EQ(Read("a"), "new");
  EXPECT_TRUE(std::filesystem::is_symlink(In("link")));
  struct stat status;
  ASSERT_EQ(stat(In("a").c_str(), &status), 0);
  EXPECT_EQ(status.st_mode & 0777, 0640u);
}

TEST_F(WholeFileTest, WritesToDevicesDirectly) {
  EXPECT_TRUE(Write("/dev/null", "x").ok());
  struct stat status;
  ASSERT_EQ(stat("/dev/null", &status), 0);
  EXPECT_TRUE(S_ISCHR(status.st_mode));
}

TEST_F(WholeFileTest, SaysWhatIsWrong) {
  EXPECT_EQ(Write(folder_, "x").message(), folder_ + ": a directory");
  EXPECT_EQ(Write(In("gone/a"), "x").message(), In("gone/a") + ": No such file or directory");
}

}  // namespace
}  // namespace quotecheck
