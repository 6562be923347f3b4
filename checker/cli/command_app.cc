#include "checker/cli/command_app.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "CLI/CLI.hpp"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "checker/cli/help_formatter.h"
#include "checker/cli/report_formats.h"
#include "checker/cli/version.h"

namespace quotecheck {
namespace {

constexpr char kDescription[] =
    "Checks whether every outlet prints the same words, from the same mouth.";

constexpr char kExamples[] = R"(Examples:
  quotecheck check articles/                    check a folder of articles, report to the terminal
  quotecheck check a.txt b.md --report=json     report as JSON on standard output
  quotecheck check . --report=text --report=json=report.json --fail-on=warning
  quotecheck scan a.txt --format=csv            the quotations of one article
  quotecheck why a.txt:12 b.txt:8               why two quotations are, or are not, one utterance
  quotecheck explain QC104                      what a finding means

Exit status: 0 nothing at or above --fail-on; 1 findings; 2 usage, configuration,
input/output or internal error.)";

constexpr char kCheckExamples[] = R"(Examples:
  quotecheck check articles/
  quotecheck check articles/ --primary=transcript.txt --fail-on=warning
  quotecheck check articles/ --report=text --report=json=report.json
  git diff -z --name-only origin/main... -- articles/ |
    quotecheck check articles/ -0 --report-on-from=-
  quotecheck check articles/ --baseline=.quotecheck-baseline.json --report=html=report.html
  curl -s https://example.org/feed.jsonl | quotecheck check --stdin)";

constexpr char kBaselineExamples[] = R"(Examples:
  quotecheck baseline articles/ --by="Ilse Varga" --reason="before we checked"
  quotecheck check articles/ --baseline=.quotecheck-baseline.json)";

constexpr char kReadExamples[] = R"(Examples:
  quotecheck read articles/
  quotecheck read --stdin < article.txt)";

constexpr char kScanExamples[] = R"(Examples:
  quotecheck scan articles/ > quotes.jsonl
  quotecheck scan a.txt --format=csv > quotes.csv)";

constexpr char kAlignExamples[] = R"(Examples:
  quotecheck scan articles/ | quotecheck align
  quotecheck align quotes.jsonl)";

constexpr char kWhyExamples[] = R"(Examples:
  quotecheck why harbour-post.txt:12 valley-sun.txt:8
  quotecheck why harbour-post.txt:12 transcript.txt:40 --primary=transcript.txt)";

constexpr char kCompareExamples[] = R"(Example:
  echo '{"id":1,"a":"We will not close it.","b":"We will close it."}' | quotecheck compare)";

constexpr CommandDescription kCommands[] = {
    {Command::kCheck, "check", "Read, scan, align and judge articles, and report the findings",
     kCheckExamples},
    {Command::kRead, "read", "Print the articles as they are read, as JSON Lines", kReadExamples},
    {Command::kScan, "scan", "Print the quotations of articles, as JSON Lines or CSV",
     kScanExamples},
    {Command::kAlign, "align", "Read quotations (JSON Lines), print matches and utterances",
     kAlignExamples},
    {Command::kWhy, "why", "Say why two quotations are, or are not, one utterance", kWhyExamples},
    {Command::kCompare, "compare", "Read pairs of quotations (JSON Lines), print the judge's word",
     kCompareExamples},
    {Command::kRules, "rules", "List the rules", ""},
    {Command::kBaseline, "baseline",
     "Accept the findings of today: only new ones fail from then on", kBaselineExamples},
    {Command::kExplain, "explain", "Say what a rule means, with examples",
     "Example:\n  quotecheck explain QC104"},
    {Command::kCompletion, "completion", "Print the completions of a shell: bash, zsh or fish",
     "Example:\n  quotecheck completion bash > /etc/bash_completion.d/quotecheck"},
    {Command::kManual, "manual", "Print the manual page",
     "Example:\n  quotecheck manual | man -l -"},
};

// A list that takes one value each time its option is given.
CLI::Option* AddList(CLI::App* app, const char* name, std::vector<std::string>* values,
                     const std::string& description) {
  return app->add_option(name, *values, description)->allow_extra_args(false);
}

// A flag that leaves its value absent where it is not given.
void AddSwitch(CLI::App* app, const char* name, std::optional<bool>* value,
               const char* description) {
  app->add_flag_callback(
      name, [value] { *value = true; }, description);
}

void AddConfigOptions(CLI::App* app, RawFlags* flags) {
  CLI::Option* const config =
      app->add_option("--config", flags->config_path,
                      "Configuration file, instead of the .quotecheck.toml found by walking up")
          ->type_name("FILE");
  app->add_flag("--no-config", flags->no_config, "Read no configuration file")->excludes(config);
}

void AddInputOptions(CLI::App* app, RawFlags* flags) {
  app->add_option("paths", flags->arguments, "Files and directories; - for standard input")
      ->type_name("PATH");
  app->add_flag("--stdin", flags->standard_input, "Read standard input as well");
  app->add_option("--files-from", flags->files_from,
                  "Read more paths from a file, one a line; - for standard input")
      ->type_name("FILE");
  app->add_flag("-0,--null", flags->null_separated,
                "The paths of a list end with NUL, as find -print0 and git diff -z write them");
  app->add_option("--max-article-bytes", flags->settings.max_article_bytes,
                  "Leave larger articles unchecked (default 67108864)")
      ->type_name("N");
  app->add_option("--max-batch-bytes", flags->settings.max_batch_bytes,
                  "Leave what all articles together hold beyond unchecked (default 68719476736)")
      ->type_name("N");
  app->add_option("--max-unpacked-bytes", flags->settings.max_unpacked_bytes,
                  "Unpack no more of a compressed file or archive (default 4294967296)")
      ->type_name("N");
  app->add_option("--max-members", flags->settings.max_members,
                  "Read no more members of an archive, or records of a WARC file (default 1000000)")
      ->type_name("N");
  app->add_option("--max-nesting", flags->settings.max_nesting,
                  "Open no containers deeper inside one another (default 8)")
      ->type_name("N");
}

void AddPrimaryOption(CLI::App* app, RawFlags* flags) {
  AddList(app, "--primary", &flags->settings.primary,
          "A transcript, speech or release that is the truth: every quotation is checked against "
          "it; repeatable")
      ->type_name("PATH");
}

void AddJobsOption(CLI::App* app, RawFlags* flags) {
  app->add_option("-j,--jobs", flags->settings.jobs, "Threads (default: one a processor)")
      ->type_name("N");
}

// What decides which findings there are: of check and baseline.
void AddFindingOptions(CLI::App* app, RawFlags* flags) {
  Settings& settings = flags->settings;
  AddInputOptions(app, flags);
  AddList(app, "--select", &settings.select, "Only rules whose ids begin so; comma-separated")
      ->type_name("PREFIX");
  AddList(app, "--ignore", &settings.ignore, "No rules whose ids begin so; comma-separated")
      ->type_name("PREFIX");
  app->add_option("--min-confidence", settings.min_confidence,
                  "No findings less sure than N, from 0 to 1 (default 0)")
      ->type_name("N");
  AddPrimaryOption(app, flags);
  AddList(app, "--report-on", &settings.report_on,
          "Report only on these articles, files or directories; repeatable")
      ->type_name("PATH");
  app->add_option("--report-on-from", flags->report_on_from,
                  "Read more such paths from a file, one a line; - for standard input")
      ->type_name("FILE");
  app->add_option("--baseline", settings.baseline,
                  "File of findings that have been accepted: only new ones fail")
      ->type_name("FILE");
  AddJobsOption(app, flags);
  AddSwitch(app, "-q,--quiet", &settings.quiet, "Nothing on standard error but errors");
  AddSwitch(app, "--no-progress", &settings.no_progress, "No line of progress on the terminal");
  AddConfigOptions(app, flags);
}

void AddCheckOptions(CLI::App* app, RawFlags* flags) {
  Settings& settings = flags->settings;
  AddList(app, "--report", &settings.reports,
          absl::StrCat("Report as ", absl::StrJoin(ReportFormatNames(), ", "),
                       ": to FILE or standard output; repeatable (default text)"))
      ->type_name("FORMAT[=FILE]");
  app->add_option("--fail-on", settings.fail_on,
                  "Least severity that makes the exit status 1: error, warning, note or never "
                  "(default error)")
      ->type_name("SEVERITY");
  AddFindingOptions(app, flags);
  AddSwitch(app, "--strict", &settings.strict, "Exit with status 2 where a file is left unchecked");
  app->add_option("--color", settings.color,
                  "Colours in the text report: auto, always or never (default auto)")
      ->type_name("WHEN");
  app->add_flag("--print-config", flags->print_config,
                "Print the configuration in effect as TOML and exit");
}

void AddBaselineOptions(CLI::App* app, RawFlags* flags) {
  AddFindingOptions(app, flags);
  app->add_option("--by", flags->accept.by, "Who accepts the findings")->type_name("NAME");
  app->add_option("--reason", flags->accept.reason, "Why")->type_name("TEXT");
  app->add_flag("--suppress", flags->accept.suppress,
                "They are no findings: reports mark them as suppressed or leave them out");
}

void AddOptions(Command command, CLI::App* app, RawFlags* flags) {
  switch (command) {
    case Command::kCheck: AddCheckOptions(app, flags); break;
    case Command::kBaseline: AddBaselineOptions(app, flags); break;
    case Command::kRead:
      AddInputOptions(app, flags);
      AddConfigOptions(app, flags);
      break;
    case Command::kScan:
      AddInputOptions(app, flags);
      AddJobsOption(app, flags);
      app->add_option("--format", flags->format, "jsonl or csv (default jsonl)");
      AddConfigOptions(app, flags);
      break;
    case Command::kAlign:
      app->add_option("file", flags->arguments, "Quotations; standard input where not given")
          ->expected(0, 1)
          ->type_name("FILE");
      AddJobsOption(app, flags);
      AddConfigOptions(app, flags);
      break;
    case Command::kWhy:
      app->add_option("places", flags->arguments, "The lines on which the quotations stand")
          ->expected(2)
          ->required()
          ->type_name("FILE:LINE");
      AddPrimaryOption(app, flags);
      AddConfigOptions(app, flags);
      break;
    case Command::kCompare:
      app->add_option("file", flags->arguments, "Pairs; standard input where not given")
          ->expected(0, 1)
          ->type_name("FILE");
      break;
    case Command::kRules:
    case Command::kManual: break;
    case Command::kCompletion:
      app->add_option("shell", flags->arguments, "bash, zsh or fish")
          ->expected(1)
          ->required()
          ->type_name("SHELL");
      break;
    case Command::kExplain:
      app->add_option("rules", flags->arguments, "Ids of rules")->required()->type_name("RULE");
      break;
  }
}

void Describe(const CommandDescription& description, CLI::App* app) {
  app->footer(description.examples);
  app->allow_extras();  // told of by ParseCommandLine(), with what was meant
  app->set_help_flag("-h,--help", "Print this help and exit");
}

}  // namespace

absl::Span<const CommandDescription> AllCommands() { return kCommands; }

std::unique_ptr<CLI::App> MakeApp(RawFlags* flags) {
  auto app = std::make_unique<CLI::App>(kDescription, "quotecheck");
  app->formatter(std::make_shared<HelpFormatter>());
  app->footer(kExamples);
  app->set_help_flag("-h,--help", "Print this help and exit");
  app->set_version_flag("--version", absl::StrCat("quotecheck ", kVersion));
  app->allow_extras();
  for (const CommandDescription& description : kCommands) {
    CLI::App* const command = app->add_subcommand(description.name, description.description);
    Describe(description, command);
    AddOptions(description.command, command, flags);
  }
  return app;
}

CommandLineHelp DescribeCommandLine() {
  RawFlags flags;
  const std::unique_ptr<CLI::App> app = MakeApp(&flags);
  CommandLineHelp help;
  help.description = kDescription;
  help.examples = kExamples;
  for (const CommandDescription& description : kCommands) {
    CommandHelp command = {description.name, description.description, description.examples, "", {}};
    for (const CLI::Option* option : app->get_subcommand(description.name)->get_options()) {
      if (option->get_positional()) {
        command.argument = option->get_type_name();
        continue;
      }
      OptionHelp entry;
      for (const std::string& name : option->get_lnames()) entry.names.push_back("--" + name);
      for (const std::string& name : option->get_snames()) entry.names.push_back("-" + name);
      if (option->get_items_expected_max() > 0) entry.value = option->get_type_name();
      entry.description = option->get_description();
      command.options.push_back(entry);
    }
    help.commands.push_back(command);
  }
  return help;
}

}  // namespace quotecheck
