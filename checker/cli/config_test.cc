#include "checker/cli/config.h"

#include <string>
#include <vector>

#include "absl/strings/match.h"
#include "checker/cli/config_file.h"
#include "gtest/gtest.h"

namespace quotecheck {
namespace {

using Strings = std::vector<std::string>;

absl::StatusOr<Config> Validate(const Settings& settings) {
  return ValidateSettings(settings, Strings{"json", "text"}, 6);
}

TEST(ConfigTest, FillsInTheDefaults) {
  const Config config = *Validate({});
  ASSERT_EQ(config.reports.size(), 1u);
  EXPECT_EQ(config.reports[0].format, "text");
  EXPECT_EQ(config.reports[0].path, "");
  EXPECT_EQ(config.fail_on, Severity::kError);
  EXPECT_TRUE(config.select.empty());
  EXPECT_EQ(config.jobs, 6u);
  EXPECT_EQ(config.max_article_bytes, 67108864u);
  EXPECT_EQ(config.max_batch_bytes, 68719476736u);
  EXPECT_EQ(config.max_unpacked_bytes, 4294967296u);
  EXPECT_EQ(config.max_members, 1000000u);
  EXPECT_EQ(config.max_nesting, 8u);
  EXPECT_FALSE(config.strict);
  EXPECT_EQ(config.color, ColorMode::kAuto);
}

TEST(ConfigTest, TakesWhatIsSet) {
  Settings settings;
  settings.reports = {"json=out=1.json", "text=-"};
  settings.fail_on = "never";
  settings.select = {"QC1,qc401", " QC104 "};
  settings.ignore = {"QC101"};
  settings.jobs = 2;
  settings.color = "always";
  settings.strict = true;
  const Config config = *Validate(settings);
  EXPECT_EQ(config.reports[0].format, "json");
  EXPECT_EQ(config.reports[0].path, "out=1.json");
  EXPECT_EQ(config.reports[1].path, "");
  EXPECT_EQ(config.fail_on, std::nullopt);
  EXPECT_EQ(config.select, (Strings{"QC1", "QC401", "QC104"}));
  EXPECT_EQ(config.ignore, (Strings{"QC101"}));
  EXPECT_EQ(config.jobs, 2u);
  EXPECT_EQ(config.color, ColorMode::kAlways);
  EXPECT_TRUE(config.strict);
}

TEST(ConfigTest, WhatItPrintsItTakes) {
  Settings settings;
  settings.reports = {"json=a.json", "text"};
  settings.fail_on = "note";
  settings.min_confidence = 0.5;
  settings.select = {"QC1"};
  settings.speakers = {{"Ida Lund", {"I. Lund"}}};
  settings.outlets = {{"Harbour Post", {"post"}}};
  settings.severities = {{"QC101", "note"}};
  const std::string printed = FormatConfigFile(SettingsOf(*Validate(settings)));
  const Config again = *Validate(*ParseConfigFile(printed, "c.toml"));
  EXPECT_EQ(FormatConfigFile(SettingsOf(again)), printed);
  EXPECT_TRUE(absl::StrContains(printed, "fail-on = 'note'")) << printed;
}

TEST(ConfigTest, SaysWhatWouldBeRight) {
  const auto with = [](auto set) {
    Settings settings;
    set(&settings);
    const absl::StatusOr<Config> config = Validate(settings);
    return config.ok() ? "fine" : std::string(config.status().message());
  };
  EXPECT_EQ(with([](Settings* s) { s->reports = {"jsno"}; }),
            "unknown report format 'jsno'; known: json, text, did you mean 'json'?");
  EXPECT_EQ(with([](Settings* s) { s->reports = {"json="}; }), "--report=json= names no file");
  EXPECT_EQ(with([](Settings* s) {
              s->reports = {"json", "text"};
            }),
            "two reports go to standard output: json and text; give one a file: "
            "--report=FORMAT=FILE");
  EXPECT_EQ(with([](Settings* s) {
              s->reports = {"json=a", "text=a"};
            }),
            "two reports go to a: json and text; give one a file: --report=FORMAT=FILE");
  EXPECT_EQ(with([](Settings* s) { s->fail_on = "fatal"; }),
            "unknown severity of --fail-on 'fatal'; known: error, warning, note, never");
  EXPECT_EQ(with([](Settings* s) { s->min_confidence = 80; }),
            "--min-confidence must be from 0 to 1, not 80");
  EXPECT_EQ(with([](Settings* s) {
              s->severities = {{"QC101", "never"}};
            }),
            "unknown severity of QC101 'never'; known: error, warning, note");
  EXPECT_EQ(with([](Settings* s) { s->jobs = 0; }), "--jobs must be from 1 to 1024, not 0");
  EXPECT_EQ(with([](Settings* s) { s->jobs = -3; }), "--jobs must be from 1 to 1024, not -3");
  EXPECT_EQ(with([](Settings* s) { s->color = "yes"; }),
            "unknown value of --color 'yes'; known: auto, always, never");
}

TEST(ConfigTest, SeveritiesAreThoseOfRules) {
  const Strings rules = {"QC101", "QC104"};
  Settings settings;
  settings.severities = {{"qc104", "warning"}};
  const Config config = *Validate(settings);
  EXPECT_TRUE(CheckRuleNames(config, rules).ok());
  ASSERT_EQ(config.severities.size(), 1u);
  EXPECT_EQ(config.severities[0].first, "QC104");
  EXPECT_EQ(config.severities[0].second, Severity::kWarning);
  settings.severities = {{"QC999", "note"}};
  EXPECT_EQ(CheckRuleNames(*Validate(settings), rules).message(),
            "unknown rule of [severity] 'QC999'; known: QC101, QC104");
}

TEST(ConfigTest, APrefixFitsARule) {
  const Strings rules = {"QC101", "QC104", "QC401"};
  Settings settings;
  settings.select = {"qc1,QC401"};
  EXPECT_TRUE(CheckRuleNames(*Validate(settings), rules).ok());
  settings.ignore = {"QC9"};
  EXPECT_EQ(CheckRuleNames(*Validate(settings), rules).message(),
            "no rule's id begins with 'QC9' of --ignore; the rules are QC101, QC104, QC401");
}

}  // namespace
}  // namespace quotecheck
