#include "checker/ingest/unbrotli.h"

#include <brotli/encode.h>

#include <cstdint>
#include <string>

#include "absl/status/status.h"
#include "gtest/gtest.h"

namespace quotecheck {
namespace {

std::string Brotli(const std::string& bytes) {
  std::string packed(BrotliEncoderMaxCompressedSize(bytes.size()) + 16, '\0');
  size_t size = packed.size();
  BrotliEncoderCompress(5, BROTLI_DEFAULT_WINDOW, BROTLI_MODE_GENERIC, bytes.size(),
                        reinterpret_cast<const uint8_t*>(bytes.data()), &size,
                        reinterpret_cast<uint8_t*>(packed.data()));
  packed.resize(size);
  return packed;
}

absl::StatusOr<std::string> Unpacked(const std::string& packed, size_t limit = 1 << 20,
                                     size_t budget_bytes = 1 << 20) {
  UnpackBudget budget{budget_bytes};
  return Unbrotli(packed, limit, &budget);
}

TEST(UnbrotliTest, UnpacksWhatWasPacked) {
  std::string large;
  for (int i = 0; i < 20000; ++i) large += std::to_string(i * 7919) + " words\n";
  for (const std::string& bytes : {std::string(), std::string("a"), large}) {
    EXPECT_EQ(*Unpacked(Brotli(bytes)), bytes);
  }
  // Made by the reference implementation's own program.
  EXPECT_EQ(*Unpacked(std::string("\x0b\x02\x80hello\x03", 9)), "hello");
}

TEST(UnbrotliTest, StopsAtItsLimits) {
  const std::string bomb = Brotli(std::string(900000, 'a'));
  EXPECT_LT(bomb.size(), 100u);
  EXPECT_TRUE(Unpacked(bomb).ok());
  EXPECT_EQ(Unpacked(bomb, 1000).status().message(), "more than 1000 bytes");
  EXPECT_EQ(Unpacked(bomb, 1 << 20, 1000).status().message(), "unpacks to more than 1000 bytes");
}

TEST(UnbrotliTest, SaysWhatIsDamaged) {
  const std::string packed = Brotli("“No,” said Ada Lund, and “no” said all the others after her.");
  for (size_t size = 0; size < packed.size(); ++size) {
    EXPECT_TRUE(absl::IsDataLoss(Unpacked(packed.substr(0, size)).status())) << size;
  }
  EXPECT_EQ(Unpacked("<p>plain</p>").status().message(), "damaged compressed data");
}

}  // namespace
}  // namespace quotecheck
