#include <random>
#include <string>
#include <vector>

#include "gtest/gtest.h"
#include "tests/fuzz/ingest_invariants.h"

namespace quotecheck {
namespace {

using std::string_literals::operator""s;

// Pieces that mean something to one format or another.
const std::vector<std::string>& Pieces() {
  static const auto* const pieces =
      new std::vector<std::string>{"title: A\n",
                                   "outlet: B\n",
                                   "\n",
                                   "\r\n",
                                   "\r",
                                   "---\n",
                                   "...\n",
                                   "title: \"a \\u2014 b\"\n",
                                   "title: 'it''s'\n",
                                   "{\"text\":\"",
                                   "\\n",
                                   "\\u0000",
                                   "\",\"title\":\"",
                                   "\"}\n",
                                   "# ",
                                   "> ",
                                   "- ",
                                   "1. ",
                                   "```\n",
                                   "~~~",
                                   "<!--",
                                   "-->",
                                   "*",
                                   "**",
                                   "_",
                                   "~~",
                                   "[",
                                   "](",
                                   ")",
                                   "![",
                                   "][",
                                   "]: x\n",
                                   "<b>",
                                   "<",
                                   ">",
                                   "&ldquo;",
                                   "&#0;",
                                   "&",
                                   "\\",
                                   "`",
                                   "``",
                                   "“",
                                   "”",
                                   "No rush,",
                                   " she said. ",
                                   "\xFF\xFE",
                                   "\xFE\xFF",
                                   "\xEF\xBB\xBF",
                                   "\x93",
                                   "\x94",
                                   "\xE2\x80",
                                   "\xD8\x3D",
                                   "\0"s,
                                   "\0a"s,
                                   "é",
                                   "😀",
                                   "===\n",
                                   "***\n",
                                   "<html><p>",
                                   "<div class=share>",
                                   "</div>",
                                   "<script type='application/ld+json'>",
                                   "</script>",
                                   "<?xml version='1.0'?>",
                                   "<nitf><body><body.content>",
                                   "</body.content></body></nitf>",
                                   "<rss><item><content>",
                                   "</content></item></rss>",
                                   "<![CDATA[",
                                   "]]>",
                                   "<meta charset=shift_jis>",
                                   "<br>",
                                   "&#147;",
                                   "WARC/1.0\nWARC-Type: response\n",
                                   "Content-Length: 20\n\n",
                                   "HTTP/1.1 200 OK\n\n",
                                   "\x1F\x8B\x08",
                                   "\x1B$B",
                                   "\x1B(B",
                                   "Content-Encoding: br\n",
                                   "PK\x03\x04",
                                   "\t",
                                   "  "};
  return *pieces;
}

TEST(IngestRandomTest, AnyBytesKeepTheirPlaces) {
  std::mt19937 random(11);
  for (int round = 0; round < 20000; ++round) {
    std::string bytes;
    const size_t count = random() % 24;
    for (size_t i = 0; i < count; ++i) {
      if (random() % 8 == 0) {
        bytes.push_back(static_cast<char>(random()));
      } else {
        bytes += Pieces()[random() % Pieces().size()];
      }
    }
    ASSERT_EQ(BrokenInvariant(bytes), "") << testing::PrintToString(bytes);
  }
}

}  // namespace
}  // namespace quotecheck
