#include "checker/ingest/find_articles.h"

#include <algorithm>
#include <string>
#include <vector>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "checker/ingest/memory_file_system.h"
#include "gtest/gtest.h"

namespace quotecheck {
namespace {

using Strings = std::vector<std::string>;

FoundArticles Find(const FileSystem& files, const Strings& named) {
  return FindArticles(files, named,
                      [](absl::string_view name) { return absl::EndsWith(name, ".txt"); });
}

// "path: reason" of each.
Strings Lines(const std::vector<Unchecked>& unchecked) {
  Strings lines;
  for (const Unchecked& one : unchecked) lines.push_back(absl::StrCat(one.path, ": ", one.reason));
  return lines;
}

TEST(FindArticlesTest, WalksDirectoriesInOrder) {
  MemoryFileSystem files;
  files.AddFile("batch/b.txt", "");
  files.AddFile("batch/a.txt", "");
  files.AddFile("batch/deep/er/c.txt", "");
  files.AddFile("batch/photo.png", "");
  files.AddFile("batch/.hidden.txt", "");
  files.AddFile("batch/.git/d.txt", "");
  const FoundArticles found = Find(files, {"batch"});
  EXPECT_EQ(found.paths, (Strings{"batch/a.txt", "batch/b.txt", "batch/deep/er/c.txt"}));
  EXPECT_TRUE(found.unchecked.empty());
  EXPECT_TRUE(found.missing.empty());
  EXPECT_EQ(Find(files, {"batch/"}).paths, found.paths);
}

TEST(FindArticlesTest, PathsInTheFolderItselfAreBare) {
  MemoryFileSystem files;
  files.AddFile("a.txt", "");
  files.AddFile("sub/b.txt", "");
  EXPECT_EQ(Find(files, {"."}).paths, (Strings{"a.txt", "sub/b.txt"}));
}

TEST(FindArticlesTest, WhatIsNamedIsTakenWhateverItsName) {
  MemoryFileSystem files;
  files.AddFile("notes", "");
  files.AddFile(".hidden.txt", "");
  EXPECT_EQ(Find(files, {"notes", ".hidden.txt", "-"}).paths,
            (Strings{"-", ".hidden.txt", "notes"}));
}

TEST(FindArticlesTest, NoFileTwiceAndTheOrderOfNamesMakesNoDifference) {
  MemoryFileSystem files;
  files.AddFile("batch/a.txt", "");
  files.AddFile("batch/sub/b.txt", "");
  files.AddLink("also.txt", "batch/a.txt");
  Strings named = {"batch", "batch/sub", "also.txt", "./batch/a.txt", "batch", "-", "-"};
  std::sort(named.begin(), named.end());
  const Strings want = {"-", "./batch/a.txt", "batch/sub/b.txt"};
  do {
    const FoundArticles found = Find(files, named);
    ASSERT_EQ(found.paths, want);
    ASSERT_TRUE(found.unchecked.empty());
  } while (std::next_permutation(named.begin(), named.end()));
}

TEST(FindArticlesTest, SurvivesLinksInACircle) {
  MemoryFileSystem files;
  files.AddFile("batch/a.txt", "");
  files.AddLink("batch/up", "batch");
  files.AddLink("batch/self.txt", "batch/self.txt");
  const FoundArticles found = Find(files, {"batch"});
  EXPECT_EQ(found.paths, (Strings{"batch/a.txt"}));
  EXPECT_EQ(Lines(found.unchecked), (Strings{"batch/self.txt: symbolic links in a circle"}));
}

TEST(FindArticlesTest, FollowsNoLinkOutOfWhatIsNamed) {
  MemoryFileSystem files;
  files.AddFile("batch/a.txt", "");
  files.AddFile("other/b.txt", "");
  files.AddFile("batches/c.txt", "");
  files.AddLink("batch/b.txt", "other/b.txt");
  files.AddLink("batch/c", "batches");
  files.AddLink("batch/no-article", "other/b.txt");
  files.AddLink("batch/deep/also.txt", "batch/c/c.txt");
  const FoundArticles found = Find(files, {"batch"});
  EXPECT_EQ(found.paths, (Strings{"batch/a.txt"}));
  EXPECT_EQ(Lines(found.unchecked),
            (Strings{"batch/b.txt: a link that leads out of the directories named",
                     "batch/c: a link that leads out of the directories named",
                     "batch/deep/also.txt: a link that leads out of the directories named"}));
  EXPECT_EQ(Find(files, {"batch", "batches", "other/b.txt"}).paths,
            (Strings{"batch/a.txt", "batch/b.txt", "batch/deep/also.txt"}));
  EXPECT_TRUE(Find(files, {"batch", "batches", "other/b.txt"}).unchecked.empty());
  EXPECT_EQ(Find(files, {"/"}).unchecked.size(), 0u);
}

TEST(FindArticlesTest, FollowsLinksThatAreNamedOrStayInside) {
  MemoryFileSystem files;
  files.AddFile("outside/a.txt", "");
  files.AddFile("batch/deep/b.txt", "");
  files.AddLink("named.txt", "outside/a.txt");
  files.AddLink("named", "batch");
  files.AddLink("batch/again.txt", "batch/deep/b.txt");
  const FoundArticles found = Find(files, {"named.txt", "named"});
  EXPECT_EQ(found.paths, (Strings{"named.txt", "named/again.txt"}));
  EXPECT_TRUE(found.unchecked.empty());
}

TEST(FindArticlesTest, SaysWhatCannotBeAnArticle) {
  MemoryFileSystem files;
  files.AddFifo("batch/pipe.txt");
  files.AddFifo("batch/pipe");
  files.AddLink("batch/dangling.txt", "nowhere");
  files.AddDirectory("batch/folder.txt");
  files.AddDirectory("empty/inner");
  files.AddFifo("named");
  const FoundArticles found = Find(files, {"batch", "empty", "named", "gone", "also/gone"});
  EXPECT_TRUE(found.paths.empty());
  EXPECT_EQ(Lines(found.unchecked),
            (Strings{"batch/dangling.txt: no such file or directory",
                     "batch/folder.txt: a directory that holds no articles",
                     "batch/pipe.txt: not a regular file",
                     "empty: a directory that holds no articles", "named: not a regular file"}));
  EXPECT_EQ(found.missing, (Strings{"also/gone", "gone"}));
}

TEST(FindArticlesTest, AFolderNamedLikeAnArticleIsWalked) {
  MemoryFileSystem files;
  files.AddFile("batch/folder.txt/sub/a.txt", "");
  const FoundArticles found = Find(files, {"batch"});
  EXPECT_EQ(found.paths, (Strings{"batch/folder.txt/sub/a.txt"}));
  EXPECT_TRUE(found.unchecked.empty());
}

TEST(FindArticlesTest, ADirectoryBelowAnotherThatWasNamedIsNotCalledEmpty) {
  MemoryFileSystem files;
  files.AddFile("batch/sub/a.txt", "");
  EXPECT_TRUE(Find(files, {"batch/sub", "batch"}).unchecked.empty());
}

}  // namespace
}  // namespace quotecheck
