#include "checker/ingest/input_stream_buffer.h"

#include <istream>
#include <string>

#include "checker/ingest/memory_file_system.h"
#include "gtest/gtest.h"

namespace quotecheck {
namespace {

class FailingStream : public InputStream {
 public:
  absl::StatusOr<size_t> Read(char*, size_t) override { return absl::UnknownError("torn"); }
};

TEST(InputStreamBufferTest, GivesAllBytes) {
  std::string bytes;
  for (int i = 0; i < 100000; ++i) bytes.push_back(static_cast<char>(i));
  InputStreamBuffer buffer(StreamOf(bytes, 777));
  std::istream in(&buffer);
  EXPECT_EQ(std::string(std::istreambuf_iterator<char>(in), {}), bytes);
  EXPECT_TRUE(buffer.status().ok());
}

TEST(InputStreamBufferTest, AnErrorEndsTheStreamAndIsKept) {
  InputStreamBuffer buffer(std::make_unique<FailingStream>());
  std::istream in(&buffer);
  std::string line;
  EXPECT_FALSE(std::getline(in, line));
  EXPECT_EQ(buffer.status().message(), "torn");
}

}  // namespace
}  // namespace quotecheck
