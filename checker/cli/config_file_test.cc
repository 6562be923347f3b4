#include "checker/cli/config_file.h"

#include <set>
#include <string>
#include <utility>
#include <vector>

#include "absl/strings/match.h"
#include "gtest/gtest.h"

namespace quotecheck {
namespace {

using Strings = std::vector<std::string>;

constexpr char kEverything[] = R"(
paths = "articles"
report = ["text", "json=out.json"]
fail-on = "warning"
select = "QC1"
ignore = ["QC101", "QC102"]
min-confidence = 0.7
report-on = ["new"]
primary = ["transcript.txt"]
jobs = 3
max-article-bytes = 1000
max-batch-bytes = 9000
max-unpacked-bytes = 2000
max-members = 30
max-nesting = 4
strict = true
quiet = false
no-progress = true
color = "never"

[[speakers]]
name = "Ida Lund"
aliases = ["I. Lund", "the harbour master"]

[[speakers]]
name = "Zoë \"Zed\" Quist"

[[outlets]]
name = "Harbour Post"
paths = ["post", "wire.jsonl"]

[fields]
text = "story.body"
title = ["hed", "headline_web"]
path = "guid"

[severity]
QC101 = "note"
QC203 = "error"
)";

void ExpectEverything(const Settings& settings) {
  EXPECT_EQ(settings.paths, (Strings{"articles"}));
  EXPECT_EQ(settings.reports, (Strings{"text", "json=out.json"}));
  EXPECT_EQ(settings.fail_on, "warning");
  EXPECT_EQ(settings.select, (Strings{"QC1"}));
  EXPECT_EQ(settings.ignore, (Strings{"QC101", "QC102"}));
  EXPECT_EQ(settings.min_confidence, 0.7);
  EXPECT_EQ(settings.report_on, (Strings{"new"}));
  EXPECT_EQ(settings.primary, (Strings{"transcript.txt"}));
  EXPECT_EQ(settings.jobs, 3);
  EXPECT_EQ(settings.max_article_bytes, 1000);
  EXPECT_EQ(settings.max_batch_bytes, 9000);
  EXPECT_EQ(settings.max_unpacked_bytes, 2000);
  EXPECT_EQ(settings.max_members, 30);
  EXPECT_EQ(settings.max_nesting, 4);
  EXPECT_EQ(settings.strict, true);
  EXPECT_EQ(settings.quiet, false);
  EXPECT_EQ(settings.no_progress, true);
  EXPECT_EQ(settings.color, "never");
  ASSERT_EQ(settings.speakers.size(), 2u);
  EXPECT_EQ(settings.speakers[0].name, "Ida Lund");
  EXPECT_EQ(settings.speakers[0].aliases, (Strings{"I. Lund", "the harbour master"}));
  EXPECT_EQ(settings.speakers[1].name, "Zoë \"Zed\" Quist");
  ASSERT_EQ(settings.outlets.size(), 1u);
  EXPECT_EQ(settings.outlets[0].name, "Harbour Post");
  EXPECT_EQ(settings.outlets[0].paths, (Strings{"post", "wire.jsonl"}));
  EXPECT_EQ(settings.fields.text, (Strings{"story.body"}));
  EXPECT_EQ(settings.fields.title, (Strings{"hed", "headline_web"}));
  EXPECT_EQ(settings.fields.path, (Strings{"guid"}));
  EXPECT_TRUE(settings.fields.outlet.empty());
  EXPECT_EQ(settings.severities, (std::vector<std::pair<std::string, std::string>>{
                                     {"QC101", "note"}, {"QC203", "error"}}));
}

TEST(ConfigFileTest, ReadsEverything) {
  const absl::StatusOr<Settings> settings = ParseConfigFile(kEverything, "c.toml");
  ASSERT_TRUE(settings.ok()) << settings.status();
  ExpectEverything(*settings);
}

TEST(ConfigFileTest, WhatItWritesItReads) {
  const std::string written = FormatConfigFile(*ParseConfigFile(kEverything, "c.toml"));
  const absl::StatusOr<Settings> settings = ParseConfigFile(written, "c.toml");
  ASSERT_TRUE(settings.ok()) << settings.status() << written;
  ExpectEverything(*settings);
}

TEST(ConfigFileTest, AnEmptyFileSaysNothing) {
  const absl::StatusOr<Settings> settings = ParseConfigFile("# nothing\n", "c.toml");
  ASSERT_TRUE(settings.ok());
  EXPECT_EQ(settings->fail_on, std::nullopt);
  EXPECT_TRUE(settings->speakers.empty());
}

TEST(ConfigFileTest, SaysWhatIsWrongAndWhere) {
  const struct {
    const char* toml;
    const char* message;
  } cases[] = {
      {"jobs = 1\nfailon = \"note\"", "c.toml:2:1: unknown key 'failon', did you mean 'fail-on'?"},
      {"zzz = 1", "c.toml:1:1: unknown key 'zzz'"},
      {"jobs = \"3\"", "c.toml:1:8: 'jobs' must be a whole number"},
      {"jobs = 1.5", "'jobs' must be a whole number"},
      {"strict = 1", "'strict' must be true or false"},
      {"fail-on = []", "'fail-on' must be a string"},
      {"min-confidence = \"high\"", "'min-confidence' must be a number"},
      {"select = [\"QC1\", 2]", "c.toml:1:18: 'select' must be a string or a list of strings"},
      {"speakers = \"x\"", "'speakers' must be a list of tables"},
      {"[[speakers]]\naliases = []", "c.toml:1:1: a speaker needs a 'name'"},
      {"[[speakers]]\nname = \"x\"\nalias = \"y\"", "unknown key 'alias', did you mean 'aliases'?"},
      {"[[outlets]]\nname = \"x\"", "c.toml:1:1: an outlet needs 'paths'"},
      {"[[outlets]]\npaths = \"x\"", "c.toml:1:1: an outlet needs a 'name'"},
      {"fields = \"text\"", "c.toml:1:10: 'fields' must be a table"},
      {"[fields]\ntitel = \"hed\"", "c.toml:2:1: unknown key 'titel', did you mean 'title'?"},
      {"[fields]\ntext = 1", "c.toml:2:8: 'text' must be a string or a list of strings"},
      {"[fields]\ntext = [\"a\", \"\"]", "c.toml:1:1: 'text' names no field"},
      {"severity = \"note\"", "c.toml:1:12: 'severity' must be a table"},
      {"[severity]\nQC101 = 1", "c.toml:2:9: 'QC101' must be a string"},
      {"jobs = ", "c.toml:1:"},
      {"jobs = 1\njobs = 2", "c.toml:2:"},
      {"\xFF", "c.toml:1:"},
  };
  for (const auto& c : cases) {
    const absl::StatusOr<Settings> settings = ParseConfigFile(c.toml, "c.toml");
    ASSERT_FALSE(settings.ok()) << c.toml;
    EXPECT_TRUE(absl::StrContains(settings.status().message(), c.message)) << settings.status();
  }
}

TEST(ConfigFileTest, IsFoundByWalkingUp) {
  const std::set<std::string> files = {"/a/.quotecheck.toml", "/a/b/c/.quotecheck.toml"};
  const auto exists = [&files](const std::string& path) { return files.count(path) > 0; };
  EXPECT_EQ(FindConfigFile("/a/b/c/d", exists), "/a/b/c/.quotecheck.toml");
  EXPECT_EQ(FindConfigFile("/a/b/c", exists), "/a/b/c/.quotecheck.toml");
  EXPECT_EQ(FindConfigFile("/a/b", exists), "/a/.quotecheck.toml");
  EXPECT_EQ(FindConfigFile("/x", exists), std::nullopt);
  EXPECT_EQ(FindConfigFile("/", exists), std::nullopt);
  const auto in_root = [](const std::string& path) { return path == "/.quotecheck.toml"; };
  EXPECT_EQ(FindConfigFile("/x/y", in_root), "/.quotecheck.toml");
}

}  // namespace
}  // namespace quotecheck
