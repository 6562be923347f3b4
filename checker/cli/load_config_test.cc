#include "checker/cli/load_config.h"

#include <sstream>
#include <string>
#include <vector>

#include "absl/strings/match.h"
#include "checker/ingest/memory_file_system.h"
#include "gtest/gtest.h"

namespace quotecheck {
namespace {

using Strings = std::vector<std::string>;

class LoadConfigTest : public testing::Test {
 protected:
  absl::StatusOr<LoadedConfig> Load(const RawFlags& flags, const std::string& folder) {
    std::ostringstream out;
    const Environment environment{files_, out, out, folder};
    return LoadConfig(flags, environment);
  }

  MemoryFileSystem files_;
};

TEST_F(LoadConfigTest, FlagsWinOverTheFileAndTheFileOverDefaults) {
  files_.AddFile("/desk/.quotecheck.toml", "fail-on = \"note\"\njobs = 3\nstrict = true\n");
  files_.AddDirectory("/desk/deep/er");
  RawFlags flags;
  flags.settings.jobs = 5;
  const absl::StatusOr<LoadedConfig> loaded = Load(flags, "/desk/deep/er");
  ASSERT_TRUE(loaded.ok()) << loaded.status();
  EXPECT_EQ(loaded->folder, "/desk");
  EXPECT_EQ(loaded->config.jobs, 5u);
  EXPECT_EQ(loaded->config.fail_on, Severity::kNote);
  EXPECT_TRUE(loaded->config.strict);
  EXPECT_EQ(loaded->config.color, ColorMode::kAuto);
}

TEST_F(LoadConfigTest, WhatIsWrongInTheFileIsToldWithItsName) {
  files_.AddFile("/desk/.quotecheck.toml", "fail-on = \"eror\"\n");
  RawFlags flags;
  EXPECT_EQ(Load(flags, "/desk").status().message(),
            "/desk/.quotecheck.toml: unknown severity of --fail-on 'eror'; known: error, warning, "
            "note, never, did you mean 'error'?");
  flags.no_config = true;
  flags.settings.fail_on = "eror";
  EXPECT_EQ(Load(flags, "/desk").status().message(),
            "unknown severity of --fail-on 'eror'; known: error, warning, note, never, did you "
            "mean 'error'?");
}

TEST_F(LoadConfigTest, PathsOfTheFileCountFromItsFolder) {
  files_.AddFile("/desk/.quotecheck.toml",
                 "paths = \".\"\n"
                 "report = [\"json=out/r.json\", \"text=-\"]\nprimary = [\"t.txt\", \"/p.txt\"]\n"
                 "[[outlets]]\nname = \"Post\"\npaths = \"post\"\n");
  const absl::StatusOr<LoadedConfig> below = Load({}, "/desk/deep");
  ASSERT_TRUE(below.ok()) << below.status();
  EXPECT_EQ(below->config.primary, (Strings{"../t.txt", "../../p.txt"}));
  EXPECT_EQ(below->config.paths, (Strings{".."}));
  EXPECT_EQ(below->config.outlets[0].paths, (Strings{"../post"}));
  EXPECT_EQ(below->config.reports[0].path, "../out/r.json");
  EXPECT_EQ(below->config.reports[1].path, "");
  EXPECT_EQ(Load({}, "/desk")->config.primary, (Strings{"t.txt", "/p.txt"}));
}

TEST_F(LoadConfigTest, AFileMayBeNamedOrRefused) {
  files_.AddFile("/desk/.quotecheck.toml", "jobs = 3\n");
  files_.AddFile("/etc/other.toml", "jobs = 4\n");
  RawFlags named;
  named.config_path = "/etc/other.toml";
  EXPECT_EQ(Load(named, "/desk")->config.jobs, 4u);
  EXPECT_EQ(Load(named, "/desk")->folder, "/etc");
  RawFlags none;
  none.no_config = true;
  EXPECT_EQ(Load(none, "/desk")->config.jobs, 1u);
  EXPECT_EQ(Load(none, "/desk")->folder, "/desk");
}

TEST_F(LoadConfigTest, SaysWhatIsWrong) {
  files_.AddFile("/desk/.quotecheck.toml", "failon = \"note\"\n");
  const absl::StatusOr<LoadedConfig> unknown = Load({}, "/desk");
  EXPECT_TRUE(absl::StrContains(unknown.status().message(), "/desk/.quotecheck.toml:1:1: unknown"));
  RawFlags missing;
  missing.config_path = "/gone.toml";
  EXPECT_EQ(Load(missing, "/desk").status().message(), "/gone.toml: no such file or directory");
}

}  // namespace
}  // namespace quotecheck
