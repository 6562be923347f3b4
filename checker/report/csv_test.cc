#include "checker/report/csv.h"

#include <sstream>
#include <string>

#include "gtest/gtest.h"

namespace quotecheck {
namespace {

std::string Row(const std::vector<std::string>& cells) {
  std::ostringstream out;
  WriteCsvRow(cells, out);
  return out.str();
}

TEST(CsvTest, QuotesWhatNeedsIt) {
  EXPECT_EQ(Row({"a", "b c", ""}), "a,b c,\r\n");
  EXPECT_EQ(Row({"a,b", "c;d", "say \"no\"", "two\nlines"}),
            "\"a,b\",\"c;d\",\"say \"\"no\"\"\",\"two\nlines\"\r\n");
}

TEST(CsvTest, FormulasAreText) {
  for (const char* start : {"=", "+", "-", "@", "＝", "＋", "－", "＠", " =", "  +"}) {
    const std::string cell = std::string(start) + "1";
    EXPECT_EQ(Row({cell}), "'" + cell + "\r\n");
  }
  EXPECT_EQ(Row({"\t=1"}), "\"'\t=1\"\r\n");
  EXPECT_EQ(Row({"1=1", "   "}), "1=1,   \r\n");
}

TEST(CsvTest, NoControlCharacterIsLeft) {
  EXPECT_EQ(Row({std::string("a\0b", 3), "\x1b[31m", "\u202Egpj"}),
            "a\uFFFDb,\uFFFD[31m,\uFFFDgpj\r\n");
}

}  // namespace
}  // namespace quotecheck
