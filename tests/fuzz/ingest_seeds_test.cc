// Runs the readers over the seeds of their fuzzer, and over each of them cut short.
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <variant>
#include <vector>

#include "checker/ingest/memory_file_system.h"
#include "checker/ingest/read_articles.h"
#include "gtest/gtest.h"
#include "tests/fuzz/ingest_invariants.h"

namespace quotecheck {
namespace {

std::vector<std::filesystem::path> Seeds() {
  std::vector<std::filesystem::path> seeds;
  for (const auto& entry : std::filesystem::directory_iterator("tests/fuzz/ingest_seeds")) {
    seeds.push_back(entry.path());
  }
  return seeds;
}

std::string Content(const std::filesystem::path& path) {
  std::ifstream stream(path, std::ios::binary);
  std::stringstream bytes;
  bytes << stream.rdbuf();
  return bytes.str();
}

TEST(IngestSeedsTest, EachIsReadAndKeepsItsPlaces) {
  ASSERT_GE(Seeds().size(), 20u);
  for (const std::filesystem::path& seed : Seeds()) {
    const std::string bytes = Content(seed);
    EXPECT_EQ(BrokenInvariant(bytes), "") << seed;
    MemoryFileSystem files;
    files.AddFile("a", bytes);
    size_t articles = 0;
    ReadArticles(files, "a", {}, [&articles](const ReadResult& result) {
      articles += std::holds_alternative<Article>(result);
    });
    EXPECT_GE(articles, 1u) << seed;
  }
}

TEST(IngestSeedsTest, CutShortTheyKeepTheirPlacesToo) {
  for (const std::filesystem::path& seed : Seeds()) {
    const std::string bytes = Content(seed);
    const size_t step = bytes.size() / 64 + 1;
    for (size_t size = 0; size < bytes.size(); size += step) {
      ASSERT_EQ(BrokenInvariant(bytes.substr(0, size)), "") << seed << " cut at " << size;
    }
  }
}

}  // namespace
}  // namespace quotecheck
