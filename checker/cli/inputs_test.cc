#include "checker/cli/inputs.h"

#include <sstream>
#include <string>
#include <vector>

#include "checker/cli/exit_status.h"
#include "checker/ingest/memory_file_system.h"
#include "gtest/gtest.h"

namespace quotecheck {
namespace {

using Strings = std::vector<std::string>;

// Not inlined: GCC 12 takes the list that is not there yet for one that is not initialised.
[[gnu::noinline]] void SetList(const std::string& list, RawFlags* flags) {
  flags->files_from = list;
}

class InputsTest : public testing::Test {
 protected:
  InputsTest() {
    files_.AddFile("a.txt", "");
    files_.AddFile("b/c.jsonl", "");
    files_.AddFile("b/d.md", "");
    files_.AddFile("b/e.png", "");
    files_.AddFile("list", "b\r\n\na.txt\n");
    files_.SetStandardInput("a.txt");
  }

  MemoryFileSystem files_;
  std::ostringstream out_, err_;
  Environment environment_{files_, out_, err_, "/"};
};

TEST_F(InputsTest, PathsComeFromEverywhere) {
  RawFlags flags;
  flags.arguments = {"a.txt", "gone"};
  flags.standard_input = true;
  const absl::StatusOr<FoundArticles> found = FindInputs(flags, {{}, {"b"}}, environment_);
  ASSERT_TRUE(found.ok()) << found.status();
  EXPECT_EQ(found->paths, (Strings{"-", "a.txt", "b/c.jsonl", "b/d.md"}));
  EXPECT_EQ(ReportMissing(*found, environment_), kExitError);
  EXPECT_EQ(err_.str(), "quotecheck: gone: no such file or directory\n");
}

TEST_F(InputsTest, WhereNothingIsNamedTheUsualIsRead) {
  RawFlags flags;
  EXPECT_EQ(FindInputs(flags, {{"b"}, {}}, environment_)->paths, (Strings{"b/c.jsonl", "b/d.md"}));
  EXPECT_EQ(FindInputs(flags, {{"b"}, {"a.txt"}}, environment_)->paths,
            (Strings{"a.txt", "b/c.jsonl", "b/d.md"}));
  EXPECT_FALSE(FindInputs(flags, {{}, {"a.txt"}}, environment_).ok());
  flags.arguments = {"a.txt"};
  EXPECT_EQ(FindInputs(flags, {{"b"}, {}}, environment_)->paths, (Strings{"a.txt"}));
  flags = RawFlags();
  flags.standard_input = true;
  EXPECT_EQ(FindInputs(flags, {{"b"}, {}}, environment_)->paths, (Strings{"-"}));
  files_.AddFile("empty", "");
  flags = RawFlags();
  SetList("empty", &flags);
  EXPECT_TRUE(FindInputs(flags, {{"b"}, {}}, environment_)->paths.empty());
}

TEST_F(InputsTest, PathsComeFromAList) {
  RawFlags flags;
  SetList("list", &flags);
  EXPECT_EQ(FindInputs(flags, {}, environment_)->paths, (Strings{"a.txt", "b/c.jsonl", "b/d.md"}));
  SetList("-", &flags);
  const absl::StatusOr<FoundArticles> found = FindInputs(flags, {}, environment_);
  EXPECT_EQ(found->paths, (Strings{"a.txt"}));
  EXPECT_EQ(ReportMissing(*found, environment_), kExitOk);
}

TEST_F(InputsTest, PathsOfAListMayEndWithNul) {
  files_.AddFile("nul", std::string("a.txt\0b/d.md\0", 13));
  RawFlags flags;
  SetList("nul", &flags);
  flags.null_separated = true;
  EXPECT_EQ(FindInputs(flags, {}, environment_)->paths, (Strings{"a.txt", "b/d.md"}));
}

TEST_F(InputsTest, SaysWhatIsWrong) {
  RawFlags flags;
  EXPECT_EQ(FindInputs(flags, {}, environment_).status().message(),
            "nothing to read: name files or directories, or - for standard input");
  SetList("gone", &flags);
  EXPECT_EQ(FindInputs(flags, {}, environment_).status().message(),
            "--files-from: gone: no such file or directory");
  SetList("-", &flags);
  flags.standard_input = true;
  EXPECT_EQ(FindInputs(flags, {}, environment_).status().message(),
            "--stdin and --files-from=- both read standard input");
}

TEST_F(InputsTest, StandardInputIsReadOnce) {
  const auto error = [this](const RawFlags& flags, const std::vector<std::string>& more) {
    return std::string(FindInputs(flags, {{}, more}, environment_).status().message());
  };
  RawFlags flags;
  flags.report_on_from = "-";
  SetList("-", &flags);
  EXPECT_EQ(error(flags, {}), "--files-from=- and --report-on-from=- both read standard input");
  EXPECT_EQ(error(flags, {"-"}),
            "the path - and --files-from=- and --report-on-from=- all read standard input");
  files_.AddFile("with-input", "a.txt\n-\n");
  SetList("with-input", &flags);
  EXPECT_EQ(error(flags, {}), "the path - and --report-on-from=- both read standard input");
  flags = RawFlags();
  flags.arguments = {"-"};
  flags.standard_input = true;
  EXPECT_EQ(FindInputs(flags, {}, environment_)->paths, (Strings{"-"}));
  flags.report_on_from = "-";
  EXPECT_EQ(error(flags, {}), "--stdin and --report-on-from=- both read standard input");
}

}  // namespace
}  // namespace quotecheck
