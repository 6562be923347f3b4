#include "checker/ingest/metered_file_system.h"

#include "absl/status/status.h"
#include "checker/ingest/buffered_input.h"
#include "checker/ingest/memory_file_system.h"
#include "gtest/gtest.h"

namespace quotecheck {
namespace {

TEST(MeteredFileSystemTest, CountsWhatIsRead) {
  MemoryFileSystem memory;
  memory.AddFile("/a.txt", "some bytes");
  memory.SetStandardInput("more");
  const MeteredFileSystem metered(memory);
  EXPECT_EQ(*metered.Size("/a.txt"), 10);
  EXPECT_EQ(metered.bytes_read(), 0);
  EXPECT_EQ((*metered.Open("/a.txt"))->BytesLeft(), (*memory.Open("/a.txt"))->BytesLeft());
  EXPECT_EQ(*BufferedInput(*metered.Open("/a.txt")).ReadAll(100), "some bytes");
  EXPECT_EQ(metered.bytes_read(), 10);
  EXPECT_EQ(*BufferedInput(metered.StandardInput()).ReadAll(100), "more");
  EXPECT_EQ(metered.bytes_read(), 14);
  EXPECT_TRUE(absl::IsNotFound(metered.Open("/b.txt").status()));
  EXPECT_EQ(metered.bytes_read(), 14);
}

}  // namespace
}  // namespace quotecheck
