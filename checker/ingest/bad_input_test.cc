// What hostile and damaged files do: each costs itself, and nothing else.
#include <functional>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "checker/ingest/archive_for_test.h"
#include "checker/ingest/file_kind.h"
#include "checker/ingest/find_articles.h"
#include "checker/ingest/memory_file_system.h"
#include "checker/ingest/read_articles.h"
#include "checker/ingest/read_for_test.h"
#include "gtest/gtest.h"

namespace quotecheck {
namespace {

using std::string_literals::operator""s;

constexpr char kText[] = "“No,” said Ada Lund.";
constexpr char kPageText[] =
    "<p>The harbour of Norhaven stays open through the winter, the council said.</p>";

struct BadInput {
  const char* name;
  std::string path;
  std::function<std::string()> bytes;
  // A part of the reason for which it is unchecked; empty where it is read, flaws and all.
  const char* reason;
};

std::string Repeat(const std::string& piece, size_t times) {
  std::string repeated;
  for (size_t i = 0; i < times; ++i) repeated += piece;
  return repeated;
}

std::string Cut(std::string bytes, size_t off_end) {
  bytes.resize(bytes.size() - off_end);
  return bytes;
}

std::string Flip(std::string bytes, size_t from_end) {
  char& byte = bytes[bytes.size() - from_end];
  byte = static_cast<char>(byte ^ 0x5A);
  return bytes;
}

std::string Nested(const std::string& filter, size_t depth) {
  std::string bytes = kText;
  for (size_t i = 0; i < depth; ++i) bytes = Compress(filter, bytes);
  return bytes;
}

std::string NestedZips(size_t depth) {
  std::string bytes = MakeArchive("zip", {{"a.txt", kText, ""}});
  for (size_t i = 1; i < depth; ++i) bytes = MakeArchive("zip", {{"a.zip", bytes, ""}});
  return bytes;
}

std::string OneMember(const std::string& format, const TestMember& member) {
  return MakeArchive(format, {member});
}

std::string BillionLaughs() {
  std::string dtd = "<!DOCTYPE nitf [<!ENTITY l0 \"ha\">";
  for (int i = 1; i < 10; ++i) {
    absl::StrAppend(&dtd, "<!ENTITY l", i, " \"", Repeat(absl::StrCat("&l", i - 1, ";"), 10),
                    "\">");
  }
  return dtd + "]><nitf><body><body.content><p>&l9;</p></body.content></body></nitf>";
}

std::string Nitf(const std::string& before, const std::string& text) {
  return before + "<nitf><body><body.content><p>" + text + "</p></body.content></body></nitf>";
}

std::string WarcRecord(const std::string& type, const std::string& block) {
  return absl::StrCat("WARC/1.0\r\nWARC-Type: ", type, "\r\nContent-Length: ", block.size(),
                      "\r\n\r\n", block, "\r\n\r\n");
}

// The table; a function, as some of its bytes take memory to make.
std::vector<BadInput> BadInputs() {
  const auto just = [](const std::string& bytes) { return [bytes] { return bytes; }; };
  return {
      {"EmptyFile", "a.txt", just(""), "holds no text"},
      {"WhiteSpace", "a.txt", just(" \n\t\n"), "holds no text"},
      {"BinaryData", "a.txt", just(Repeat("\x01\x02\x03\x04", 50)), "binary data"},
      {"NulBytes", "a.txt", just("No,\0 said\0 she.\0"s), ""},
      {"NulBytesAlone", "a.txt", just(std::string(5000, '\0')), "binary data"},
      {"Utf16WithMark", "a.txt", just("\xFF\xFEN\0o\0.\0"s), ""},
      {"Utf16Unmarked", "a.txt", just("N\0o\0,\0 \0s\0h\0e\0.\0"s), ""},
      {"Utf16Odd", "a.txt", just("\xFF\xFEN\0o\0.\0\n"s), ""},
      {"Utf16LoneSurrogate", "a.txt", just("\xFF\xFEN\0\x3D\xD8o\0"s), ""},
      {"OverlongUtf8", "a.txt", just("No \xC0\xAF\xE0\x80\xAF yes."), ""},
      {"SurrogateInUtf8", "a.txt", just("No \xED\xA0\x80 yes."), ""},
      {"Utf8Cut", "a.txt", just("No, she said \xE2\x80"), ""},
      {"LargerThanAllowed", "a.txt", just(Repeat("No, said she. ", 100000)),
       "more than 1000000 bytes"},
      {"OneLongLine", "a.jsonl", just("{\"text\":\"" + std::string(2000000, 'x') + "\"}"),
       "longer than 1000000 bytes"},
      {"JsonDeep", "a.json", just(std::string(100000, '[')), "not JSON"},
      {"JsonDeepClosed", "a.json", just(std::string(100000, '[') + std::string(100000, ']')),
       "not JSON"},
      {"JsonCut", "a.json", just("{\"text\": \"No"), "not JSON"},
      {"JsonLoneSurrogate", "a.json", just("{\"text\": \"\\ud800\"}"), "not JSON"},
      {"JsonNoText", "a.json", just("{\"title\": \"No\"}"), "no string \"text\""},
      {"JsonOverlong", "a.json", just("{\"text\": \"\xC0\xAF\"}"), "not JSON"},
      {"HtmlCutInATag", "a.html", just(std::string(kPageText) + "<p class=\"a"), ""},
      {"HtmlCutInAScript", "a.html", just(std::string(kPageText) + "<script>var a = '</"), ""},
      {"HtmlTenThousandDivs", "a.html", just(Repeat("<div>", 10000) + kPageText), ""},
      {"HtmlManyAttributes", "a.html", just("<p" + Repeat(" a=b", 100000) + ">" + kPageText), ""},
      {"HtmlUnclosedQuote", "a.html", just(std::string("<a href=\"") + kPageText),
       "no article text"},
      {"HtmlNoArticle", "a.html", just("<nav><a href=/>Home</a></nav>"), "no article text"},
      {"HtmlUnclosedComment", "a.html", just(std::string(kPageText) + "<!-- " + Repeat("<", 1000)),
       ""},
      {"XmlBillionLaughs", "a.xml", BillionLaughs, "none is expanded"},
      {"XmlExternalFile", "a.xml",
       just(Nitf("<!DOCTYPE nitf [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>", "&x;")),
       "none is expanded"},
      {"XmlExternalAddress", "a.xml",
       just(Nitf("<!DOCTYPE nitf [<!ENTITY x SYSTEM \"http://host.example/x\">]>", "&x;")),
       "none is expanded"},
      {"XmlExternalSubset", "a.xml",
       just(Nitf("<!DOCTYPE nitf SYSTEM \"http://host.example/a.dtd\">", "No.")), ""},
      {"XmlEntitiesWithoutNames", "a.xml",
       just("<!DOCTYPE x [" + Repeat("<!ENTITY", 120000) + "]><x>No.</x>"), "not read"},
      {"XmlEntitiesNestedInNames", "a.xml",
       just("<!DOCTYPE x [" + Repeat("<!ENTITY ", 100000) + "]><x>No.</x>"), "not read"},
      {"XmlEntityWithALongName", "a.xml",
       just(Nitf("<!DOCTYPE nitf [<!ENTITY " + std::string(200, 'x') + " \"y\">]>", "No.")),
       "too long a name"},
      {"XmlReferencesWithoutEnd", "a.xml",
       just(Nitf("<!DOCTYPE nitf [<!ENTITY x \"y\">]>", "No." + Repeat("&", 900000))), ""},
      {"XmlDeep", "a.xml", just(Repeat("<a>", 100000)), "nested deeper"},
      {"XmlCut", "a.xml", just(Cut(Nitf("", "No."), 8)), "a tag that is cut"},
      {"XmlMismatched", "a.xml", just("<nitf><body></nitf>"), "closes nothing"},
      {"XmlUnknown", "a.xml", just("<svg></svg>"), "XML of a kind that is not read"},
      {"FeedOfSummaries", "a.xml",
       just("<rss><channel><item><description>No.</description></item></channel></rss>"),
       "without its full text"},
      {"GzipCut", "a.txt.gz", just(Cut(Compress("gzip", kText), 6)), "cut short"},
      {"GzipBadChecksum", "a.txt.gz", just(Flip(Compress("gzip", kText), 7)), "damaged"},
      {"GzipBadLength", "a.txt.gz", just(Flip(Compress("gzip", kText), 3)), "damaged"},
      {"GzipHeaderAlone", "a.txt.gz", just("\x1F\x8B"), "cut short"},
      {"GzipGarbageBehind", "a.txt.gz", just(Compress("gzip", kText) + "garbage"), "damaged"},
      {"GzipOfNothing", "a.txt.gz", just(Compress("gzip", "")), "holds no text"},
      {"GzipBomb", "a.txt.gz", [] { return Compress("gzip", std::string(50000000, 'a')); },
       "more than 1000000 bytes"},
      {"GzipBombOfGzip", "a.gz",
       [] { return Compress("gzip", Compress("gzip", std::string(50000000, 'a'))); },
       "more than 1000000 bytes"},
      {"GzipNestedFifty", "a.gz", [] { return Nested("gzip", 50); }, "nested deeper than 8"},
      {"ZstdCut", "a.txt.zst", just(Cut(Compress("zstd", Repeat(kText, 50)), 6)), "damaged"},
      {"ZstdBomb", "a.tar.zst",
       [] {
         return Compress("zstd", MakeArchive("ustar", {{"a.bin", std::string(90000000, '\0'), ""},
                                                       {"b.txt", kText, ""}}));
       },
       "unpacks to more than 80000000 bytes"},
      {"XzDamaged", "a.txt.xz", just(Flip(Compress("xz", Repeat(kText, 50)), 40)), "damaged"},
      {"Bzip2Damaged", "a.txt.bz2", just(Flip(Compress("bzip2", Repeat(kText, 50)), 12)),
       "damaged"},
      {"ZipBomb", "a.zip",
       [] {
         return OneMember("zip", {"a.txt", std::string(50000000, 'a'), ""});
       },
       "more than 1000000 bytes"},
      {"ZipNestedFifty", "a.zip", [] { return NestedZips(50); }, "nested deeper than 8"},
      {"ZipTraversal", "a.zip",
       [] {
         return OneMember("zip", {"../../etc/passwd.txt", kText, ""});
       },
       "leads out of its archive"},
      {"ZipCut", "a.zip",
       [] {
         return OneMember("zip", {"a.txt", Repeat(kText, 50), ""}).substr(0, 60);
       },
       "damaged"},
      {"ZipEmpty", "a.zip", [] { return MakeArchive("zip", {}); }, "holds no articles"},
      {"TarTraversal", "a.tar",
       [] {
         return OneMember("ustar", {"b/../../x.txt", kText, ""});
       },
       "leads out of its archive"},
      {"TarLink", "a.tar",
       [] {
         return OneMember("ustar", {"a.txt", "", "/etc/passwd"});
       },
       "a link in an archive"},
      {"TarCut", "a.tar",
       [] {
         return OneMember("ustar", {"a.txt", Repeat(kText, 100), ""}).substr(0, 1000);
       },
       "damaged"},
      {"TarOfPictures", "a.tar",
       [] {
         return OneMember("ustar", {"a.jpg", "x", ""});
       },
       "holds no articles"},
      {"TarManyMembers", "a.tar",
       [] {
         return MakeArchive("ustar", std::vector<TestMember>(1001, {"a.jpg", "", ""}));
       },
       "more than 1000 members"},
      {"WarcCut", "a.warc",
       just("WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 99\r\n\r\nHTTP/1.1 200"),
       "cut short"},
      {"WarcWithoutLength", "a.warc", just("WARC/1.0\r\nWARC-Type: response\r\n\r\nx"),
       "without its length"},
      {"WarcHugeLength", "a.warc",
       just("WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 18446744073709551615\r\n\r\nx"),
       "more than 1000000 bytes"},
      {"WarcEndlessHeader", "a.warc", just("WARC/1.0\r\n" + Repeat("a: b\r\n", 100000)),
       "header does not end"},
      {"WarcBombOfPages", "a.warc",
       [] {
         const std::string page = "HTTP/1.1 404 No\r\nContent-Encoding: gzip\r\n\r\n" +
                                  Compress("gzip", std::string(900000, 'a'));
         return Repeat(WarcRecord("response", page), 100);
       },
       "unpacks to more than 80000000 bytes"},
      {"WarcManyRecords", "a.warc", just(Repeat(WarcRecord("metadata", "a: b"), 1001)),
       "more than 1000 members"},
      {"Pdf", "a.pdf", just("%PDF-1.7\n"), "pdftotext"},
      {"Word", "a.docx",
       [] {
         return OneMember("zip", {"[Content_Types].xml", "<x/>", ""});
       },
       "convert it to text"},
      {"OldWord", "a.doc", just("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"), "convert it to text"},
  };
}

TEST(BadInputTest, CostsItselfAlone) {
  ReadOptions options;
  options.max_article_bytes = 1000000;
  options.max_unpacked_bytes = 80000000;
  options.max_members = 1000;
  for (const BadInput& bad : BadInputs()) {
    SCOPED_TRACE(bad.name);
    MemoryFileSystem files;
    files.AddFile("batch/" + bad.path, bad.bytes());
    files.AddFile("batch/good.txt", kText);
    const FoundArticles found =
        FindArticles(files, std::vector<std::string>{"batch"}, IsArticleName);
    ReadForTest read;
    for (const std::string& path : found.paths) {
      ReadArticles(files, path, options, read.Callback());
    }
    const std::string reason(bad.reason);
    EXPECT_EQ(read.articles.size(), reason.empty() ? 2u : 1u);
    ASSERT_FALSE(read.articles.empty());
    EXPECT_EQ(read.articles.back().info.path, "batch/good.txt");
    if (reason.empty()) continue;
    ASSERT_FALSE(read.unchecked.empty());
    EXPECT_TRUE(absl::StrContains(read.unchecked[0].reason, reason)) << read.unchecked[0].reason;
  }
}

// Files that end with an error of the disk, as one does that becomes shorter while it is read.
class FailingFiles : public MemoryFileSystem {
 public:
  absl::StatusOr<std::unique_ptr<InputStream>> Open(const std::string& path) const override {
    absl::StatusOr<std::unique_ptr<InputStream>> stream = MemoryFileSystem::Open(path);
    if (!stream.ok() || path == "batch/good.txt") return stream;
    return std::unique_ptr<InputStream>(std::make_unique<FailingStream>(*std::move(stream)));
  }

 private:
  class FailingStream : public InputStream {
   public:
    explicit FailingStream(std::unique_ptr<InputStream> stream) : stream_(std::move(stream)) {}

    absl::StatusOr<size_t> Read(char* buffer, size_t size) override {
      const absl::StatusOr<size_t> got = stream_->Read(buffer, size);
      if (got.ok() && *got == 0) return absl::DataLossError("became shorter while it was read");
      return got;
    }

   private:
    std::unique_ptr<InputStream> stream_;
  };
};

TEST(BadInputTest, AFileThatFailsAtItsEndIsReadByNoFormat) {
  const struct {
    const char* path;
    std::string bytes;
  } cases[] = {
      {"a.txt", kText},
      {"a.md", kText},
      {"a.html", std::string("<html>") + kPageText},
      {"a.xml", Nitf("", kText)},
      {"a.json", "[{\"text\": \"No.\"}]"},
      {"a.jsonl", "{\"text\": \"No.\""},
      {"a.txt.gz", Cut(Compress("gzip", kText), 9)},
      {"a.txt.xz", Cut(Compress("xz", kText), 9)},
      {"a.zip", Cut(OneMember("zip", {"a.txt", Repeat(kText, 50), ""}), 120)},
      {"a.warc", Cut(WarcRecord("response", "HTTP/1.1 200 OK\r\n\r\nNo."), 6)},
      {"a", kText},
  };
  for (const auto& c : cases) {
    SCOPED_TRACE(c.path);
    FailingFiles files;
    files.AddFile(std::string("batch/") + c.path, c.bytes);
    files.AddFile("batch/good.txt", kText);
    const std::vector<std::string> named = {"batch/good.txt", std::string("batch/") + c.path};
    ReadForTest read;
    for (const std::string& path : FindArticles(files, named, IsArticleName).paths) {
      ReadArticles(files, path, {}, read.Callback());
    }
    ASSERT_EQ(read.articles.size(), 1u);
    EXPECT_EQ(read.articles[0].info.path, "batch/good.txt");
    ASSERT_EQ(read.unchecked.size(), 1u);
    EXPECT_TRUE(absl::StrContains(read.unchecked[0].reason, "became shorter"))
        << read.unchecked[0].reason;
  }
}

}  // namespace
}  // namespace quotecheck
