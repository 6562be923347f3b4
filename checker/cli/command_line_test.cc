#include "checker/cli/command_line.h"

#include <string>
#include <vector>

#include "checker/cli/exit_status.h"
#include "gtest/gtest.h"

namespace quotecheck {
namespace {

using Strings = std::vector<std::string>;

RawFlags Flags(const Strings& arguments) {
  const auto parsed = ParseCommandLine(arguments);
  if (const auto* exit = std::get_if<PrintAndExit>(&parsed)) ADD_FAILURE() << exit->text;
  return std::holds_alternative<RawFlags>(parsed) ? std::get<RawFlags>(parsed) : RawFlags();
}

PrintAndExit Exit(const Strings& arguments) {
  const auto parsed = ParseCommandLine(arguments);
  EXPECT_TRUE(std::holds_alternative<PrintAndExit>(parsed));
  return std::holds_alternative<PrintAndExit>(parsed) ? std::get<PrintAndExit>(parsed)
                                                      : PrintAndExit();
}

TEST(CommandLineTest, ReadsTheOptionsOfCheck) {
  const RawFlags flags = Flags({"check",
                                "a.txt",
                                "--report",
                                "text",
                                "b",
                                "--report=json=out.json",
                                "--fail-on=warning",
                                "--select=QC1,QC4",
                                "--ignore",
                                "QC101",
                                "--min-confidence=0.7",
                                "--primary=p.txt",
                                "--report-on=c",
                                "--report-on=d",
                                "--jobs=3",
                                "--max-article-bytes=10",
                                "--strict",
                                "-q",
                                "--no-progress",
                                "--color=never",
                                "--config=x.toml",
                                "--print-config",
                                "--stdin",
                                "--files-from=list",
                                "--",
                                "-e.txt"});
  EXPECT_EQ(flags.command, Command::kCheck);
  EXPECT_EQ(flags.arguments, (Strings{"a.txt", "b", "-e.txt"}));
  const Settings& settings = flags.settings;
  EXPECT_EQ(settings.reports, (Strings{"text", "json=out.json"}));
  EXPECT_EQ(settings.fail_on, "warning");
  EXPECT_EQ(settings.select, (Strings{"QC1,QC4"}));
  EXPECT_EQ(settings.ignore, (Strings{"QC101"}));
  EXPECT_EQ(settings.min_confidence, 0.7);
  EXPECT_EQ(settings.primary, (Strings{"p.txt"}));
  EXPECT_EQ(settings.report_on, (Strings{"c", "d"}));
  EXPECT_EQ(settings.jobs, 3);
  EXPECT_EQ(settings.max_article_bytes, 10);
  EXPECT_EQ(settings.strict, true);
  EXPECT_EQ(settings.quiet, true);
  EXPECT_EQ(settings.color, "never");
  EXPECT_EQ(flags.config_path, "x.toml");
  EXPECT_TRUE(flags.print_config);
  EXPECT_TRUE(flags.standard_input);
  EXPECT_EQ(flags.files_from, "list");
  EXPECT_EQ(flags.settings.no_progress, true);
}

TEST(CommandLineTest, WhatIsNotGivenIsAbsent) {
  const RawFlags flags = Flags({"check", "-"});
  EXPECT_EQ(flags.arguments, (Strings{"-"}));
  EXPECT_EQ(flags.settings.jobs, std::nullopt);
  EXPECT_EQ(flags.settings.strict, std::nullopt);
  EXPECT_EQ(flags.settings.fail_on, std::nullopt);
  EXPECT_TRUE(flags.settings.reports.empty());
  EXPECT_EQ(flags.config_path, std::nullopt);
}

TEST(CommandLineTest, ReadsTheOtherCommands) {
  EXPECT_EQ(Flags({"read", "a"}).command, Command::kRead);
  EXPECT_EQ(Flags({"scan", "a", "--format=csv"}).format, "csv");
  EXPECT_EQ(Flags({"align"}).arguments, Strings{});
  EXPECT_EQ(Flags({"align", "q.jsonl"}).arguments, Strings{"q.jsonl"});
  EXPECT_EQ(Flags({"why", "a:1", "b:2"}).arguments, (Strings{"a:1", "b:2"}));
  EXPECT_EQ(Flags({"compare", "p.jsonl"}).command, Command::kCompare);
  EXPECT_EQ(Flags({"rules"}).command, Command::kRules);
  EXPECT_EQ(Flags({"explain", "QC104"}).arguments, Strings{"QC104"});
}

TEST(CommandLineTest, HelpAndVersionEndWell) {
  EXPECT_EQ(Exit({"--version"}).status, kExitOk);
  EXPECT_EQ(Exit({"--version"}).text.rfind("quotecheck ", 0), 0u);
  EXPECT_NE(Exit({"--help"}).text.find("Examples:"), std::string::npos);
  const PrintAndExit help = Exit({"check", "--help"});
  EXPECT_EQ(help.status, kExitOk);
  EXPECT_NE(help.text.find("--fail-on"), std::string::npos);
  EXPECT_NE(help.text.find("--primary=transcript.txt"), std::string::npos);
  EXPECT_EQ(Exit({"help"}).text, Exit({"--help"}).text);
  EXPECT_EQ(Exit({"help", "check"}).text, help.text);
}

TEST(CommandLineTest, SaysWhatIsWrong) {
  const struct {
    Strings arguments;
    std::string message;
  } cases[] = {
      {{"check", "a", "--repotr=json"}, "unknown option '--repotr', did you mean '--report'?"},
      {{"check", "--zzz"}, "unknown option '--zzz'"},
      {{"chekc", "a"}, "unknown command 'chekc', did you mean 'check'?"},
      {{"frobnicate"}, "unknown command 'frobnicate'"},
      {{"--repotr"}, "unknown option '--repotr'"},
      {{"rules", "x"}, "one argument too many: 'x'"},
      {{"align", "x", "y"}, "align takes at most one FILE\n"},
      {{"check", "--jobs=many"}, "--jobs must be a number, not 'many'\n"},
      {{"check", "--report"}, "--report needs a value: FORMAT[=FILE]\n"},
      {{"check", "--config=a", "--no-config"}, "--no-config"},
      {{"why"}, "why takes FILE:LINE FILE:LINE\n"},
      {{"why", "a:1"}, "why takes FILE:LINE FILE:LINE\n"},
      {{"why", "a:1", "b:1", "c:1"}, "why takes FILE:LINE FILE:LINE\n"},
      {{"explain"}, "explain takes RULE...\n"},
      {{"completion"}, "completion takes one SHELL\n"},
  };
  for (const auto& c : cases) {
    const PrintAndExit exit = Exit(c.arguments);
    EXPECT_EQ(exit.status, kExitError) << c.message;
    EXPECT_EQ(exit.text.rfind("quotecheck: ", 0), 0u) << exit.text;
    EXPECT_NE(exit.text.find(c.message), std::string::npos) << exit.text;
  }
  EXPECT_EQ(Exit({}).status, kExitError);
}

}  // namespace
}  // namespace quotecheck
