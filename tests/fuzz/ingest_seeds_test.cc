// Runs the readers over the seeds of their fuzzer, over each of them cut short, and over what the
// fuzzer found (tools/fuzz --keep).
#include <filesystem>
#include <fstream>
#include <memory>
#include <optional>
#include <sstream>
#include <string>
#include <variant>
#include <vector>

#include "absl/status/statusor.h"
#include "checker/ingest/archive_members.h"
#include "checker/ingest/buffered_input.h"
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

// The members of an archive.
std::vector<std::string> MembersOf(const std::filesystem::path& path) {
  UnpackBudget budget{size_t{1} << 28, size_t{1} << 20};
  BufferedInput input(StreamOf(Content(path)));
  std::vector<std::string> members;
  absl::StatusOr<std::unique_ptr<ArchiveMembers>> archive = ArchiveMembers::Open(&input, &budget);
  if (!archive.ok()) return members;
  for (;;) {
    const absl::StatusOr<std::optional<ArchiveMember>> member = (*archive)->Next();
    if (!member.ok() || !member->has_value()) return members;
    BufferedInput content((*archive)->Content());
    members.push_back(content.ReadAll(size_t{1} << 24).value_or("damaged"));
  }
}

TEST(IngestSeedsTest, WhatTheFuzzerFoundKeepsItsPlaces) {
  for (const std::string& reader : ReaderNames()) {
    const std::vector<std::string> found = MembersOf("tests/fuzz/ingest_corpus/" + reader + ".zip");
    EXPECT_GE(found.size(), 20u) << reader;
    for (const std::string& bytes : found) {
      ASSERT_EQ(BrokenInvariantOf(reader, bytes), "") << testing::PrintToString(bytes);
    }
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
