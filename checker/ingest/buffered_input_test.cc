#include "checker/ingest/buffered_input.h"

#include <string>
#include <vector>

#include "absl/status/status.h"
#include "checker/ingest/memory_file_system.h"
#include "gtest/gtest.h"

namespace quotecheck {
namespace {

// Every line of `bytes`, "<too long>" for one past the limit, read in pieces of `piece` bytes.
std::vector<std::string> Lines(const std::string& bytes, size_t piece, size_t limit) {
  BufferedInput input(StreamOf(bytes, piece));
  std::vector<std::string> lines;
  for (std::string line;;) {
    const absl::StatusOr<bool> more = input.ReadLine(limit, &line);
    if (!more.ok()) {
      EXPECT_TRUE(absl::IsResourceExhausted(more.status()));
      lines.push_back("<too long>");
    } else if (*more) {
      lines.push_back(line);
    } else {
      return lines;
    }
  }
}

TEST(BufferedInputTest, SplitsLinesWhereverThePiecesEnd) {
  const std::vector<std::string> want = {"one", "", "three", "last"};
  for (size_t piece : {1, 2, 3, 5, 100}) {
    EXPECT_EQ(Lines("one\r\n\nthree\nlast", piece, 100), want) << piece;
    EXPECT_EQ(Lines("one\r\n\nthree\nlast\n", piece, 100), want) << piece;
  }
  EXPECT_TRUE(Lines("", 1, 100).empty());
  EXPECT_EQ(Lines("\n", 1, 100), std::vector<std::string>{""});
}

TEST(BufferedInputTest, ALineTooLongCostsThatLineOnly) {
  const std::vector<std::string> want = {"short", "<too long>", "after", "<too long>"};
  for (size_t piece : {1, 4, 100}) {
    EXPECT_EQ(Lines("short\nmuch too long\nafter\nlast is long", piece, 6), want) << piece;
  }
}

TEST(BufferedInputTest, PeekReadsNothingOff) {
  for (size_t piece : {1, 3, 100}) {
    BufferedInput input(StreamOf("{\"a\":1}\nrest", piece));
    EXPECT_EQ(input.Peek(4)->substr(0, 4), "{\"a\"");
    std::string line;
    EXPECT_TRUE(*input.ReadLine(100, &line));
    EXPECT_EQ(line, "{\"a\":1}");
    EXPECT_EQ(*input.Peek(100), "rest");
    EXPECT_EQ(*input.ReadAll(100), "rest");
    EXPECT_EQ(*input.ReadAll(100), "");
  }
}

TEST(BufferedInputTest, ReadAllKeepsToItsLimit) {
  EXPECT_EQ(*BufferedInput(StreamOf("12345678", 3)).ReadAll(8), "12345678");
  EXPECT_TRUE(
      absl::IsResourceExhausted(BufferedInput(StreamOf("123456789", 3)).ReadAll(8).status()));
}

}  // namespace
}  // namespace quotecheck
