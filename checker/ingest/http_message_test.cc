#include "checker/ingest/http_message.h"

#include <string>

#include "checker/ingest/archive_for_test.h"
#include "gtest/gtest.h"

namespace quotecheck {
namespace {

std::string BodyOf(const std::string& message) {
  UnpackBudget budget{1000};
  const absl::StatusOr<HttpResponse> response = ReadHttpResponse(message, 1000, &budget);
  return response.ok() ? response->body : std::string(response.status().message());
}

TEST(HttpMessageTest, ReadsAResponse) {
  UnpackBudget budget{1000};
  const absl::StatusOr<HttpResponse> response = ReadHttpResponse(
      "HTTP/1.1 200 OK\r\nContent-type: Text/HTML; charset=\"Windows-1251\"\r\n\r\n<p>\r\n", 1000,
      &budget);
  ASSERT_TRUE(response.ok());
  EXPECT_EQ(response->status, 200);
  EXPECT_EQ(response->content_type, "text/html");
  EXPECT_EQ(response->charset, "windows-1251");
  EXPECT_EQ(response->body, "<p>\r\n");
}

TEST(HttpMessageTest, UndoesChunks) {
  const std::string head = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";
  EXPECT_EQ(BodyOf(head + "3\r\nabc\r\n2;x=y\r\nde\r\n0\r\n\r\n"), "abcde");
  EXPECT_EQ(BodyOf(head + "3\r\nabc\r\n5\r\nde"), "abcde");  // cut
  EXPECT_EQ(BodyOf(head + "<p>plain</p>"), "<p>plain</p>");  // unchunked already
  EXPECT_EQ(BodyOf(head + "ffffffffffffffff\r\na"), "ffffffffffffffff\r\na");
}

TEST(HttpMessageTest, UndoesCodings) {
  const std::string text = "<p>The harbour stays open.</p>";
  const auto body_of = [](const std::string& codings, const std::string& body) {
    return BodyOf("HTTP/1.1 200 OK\r\nContent-Encoding: " + codings + "\r\n\r\n" + body);
  };
  const std::string brotli("\x0b\x02\x80hello\x03", 9);
  EXPECT_EQ(body_of("gzip", Compress("gzip", text)), text);
  EXPECT_EQ(body_of("ZSTD", Compress("zstd", text)), text);
  EXPECT_EQ(body_of("br", brotli), "hello");
  EXPECT_EQ(body_of("br, gzip", Compress("gzip", brotli)), "hello");
  // Unpacked already.
  for (const char* coding : {"br", "gzip", "zstd"}) EXPECT_EQ(body_of(coding, text), text);
  EXPECT_EQ(body_of("zstd", Compress("zstd", std::string(5000, 'a'))),
            "unpacks to more than 1000 bytes");
}

TEST(HttpMessageTest, SaysWhatItCannotRead) {
  EXPECT_EQ(BodyOf("nothing"), "no HTTP response");
  EXPECT_EQ(BodyOf("HTTP/1.1 200 OK\r\nContent-Encoding: compress\r\n\r\nx"),
            "content coded as \"compress\", which is not read");
  EXPECT_EQ(BodyOf("HTTP/1.1 200 OK\r\nContent-Encoding: br\r\n\r\n<>x"), "<>x");
  EXPECT_EQ(BodyOf("HTTP/1.1 200 OK\r\nContent-Encoding: br\r\n\r\nx"),
            "compressed data that is cut short");
  EXPECT_EQ(BodyOf("HTTP/1.1 200 OK\r\nContent-Encoding: gzip,gzip,gzip,gzip,gzip\r\n\r\nx"),
            "content coded 5 times");
  EXPECT_EQ(BodyOf("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\nplain"), "plain");
  EXPECT_EQ(BodyOf("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n\x1F\x8B\x08"),
            "compressed data that is cut short");
}

}  // namespace
}  // namespace quotecheck
