#include "checker/pipeline/path_set.h"

#include <string>
#include <vector>

#include "checker/ingest/memory_file_system.h"
#include "gtest/gtest.h"

namespace quotecheck {
namespace {

using Strings = std::vector<std::string>;

class PathSetTest : public testing::Test {
 protected:
  PathSetTest() {
    files_.AddFile("a/one.txt", "");
    files_.AddFile("a/deep/two.txt", "");
    files_.AddFile("ab/three.txt", "");
    files_.AddFile("four.jsonl", "");
    files_.AddLink("link.txt", "a/one.txt");
  }

  bool Has(const Strings& paths, const std::string& file, const std::string& record = "") {
    return PathSet(files_, paths).Contains(record.empty() ? file : record, file);
  }

  MemoryFileSystem files_;
};

TEST_F(PathSetTest, KnowsFilesByWhateverPath) {
  EXPECT_TRUE(Has({"a/one.txt"}, "a/one.txt"));
  EXPECT_TRUE(Has({"./a/one.txt"}, "a/one.txt"));
  EXPECT_TRUE(Has({"/a/one.txt"}, "link.txt"));
  EXPECT_FALSE(Has({"a/one.txt"}, "a/deep/two.txt"));
  EXPECT_FALSE(Has({"a/on"}, "a/one.txt"));
}

TEST_F(PathSetTest, KnowsWhatLiesBelowADirectory) {
  EXPECT_TRUE(Has({"a"}, "a/one.txt"));
  EXPECT_TRUE(Has({"a/"}, "a/deep/two.txt"));
  EXPECT_TRUE(Has({"."}, "ab/three.txt"));
  EXPECT_FALSE(Has({"a"}, "ab/three.txt"));
}

TEST_F(PathSetTest, KnowsRecordsByIdAndByFile) {
  EXPECT_TRUE(Has({"17"}, "four.jsonl", "17"));
  EXPECT_TRUE(Has({"four.jsonl"}, "four.jsonl", "17"));
  EXPECT_FALSE(Has({"18"}, "four.jsonl", "17"));
}

TEST_F(PathSetTest, NothingAndNowherePickNothing) {
  EXPECT_TRUE(PathSet(files_, Strings{}).empty());
  EXPECT_FALSE(Has({}, "a/one.txt"));
  EXPECT_FALSE(Has({"gone"}, "a/one.txt"));
  EXPECT_TRUE(Has({"-"}, "-"));
}

}  // namespace
}  // namespace quotecheck
