#include <cstddef>
#include <sstream>
#include <string>
#include <vector>

#include "absl/strings/match.h"
#include "checker/cli/environment.h"
#include "checker/cli/exit_status.h"
#include "checker/cli/report_formats.h"
#include "checker/cli/run.h"
#include "checker/ingest/memory_file_system.h"
#include "checker/judge/catalogue.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"
#include "tests/added_rule/doubled_word.h"

namespace quotecheck {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

struct Printed {
  int status = 0;
  std::string out;
  std::string err;
};

// The program with a rule more than the catalogue has.
class AddedRuleTest : public testing::Test {
 protected:
  AddedRuleTest() : rules_(AllRules().begin(), AllRules().end()) {
    rules_.push_back(kDoubledWord);
    files_.AddFile("/desk/a.txt",
                   "Ferry stays\n\n“We will keep the the ferry until spring,” Ann Rowe said.\n");
  }

  Printed Run(const std::vector<std::string>& arguments) {
    std::ostringstream out, err;
    Environment environment{files_, out, err, "/desk"};
    environment.rules = RuleList(rules_);
    const int status = RunQuotecheck(arguments, environment);
    return {status, out.str(), err.str()};
  }

  std::vector<Rule> rules_;
  MemoryFileSystem files_;
};

TEST_F(AddedRuleTest, IsListedAndExplained) {
  EXPECT_THAT(Run({"rules"}).out, HasSubstr("QC901  warning  doubled-word"));
  for (const char* name : {"QC901", "qc901", "doubled-word"}) {
    const Printed explained = Run({"explain", name});
    EXPECT_EQ(explained.status, kExitOk);
    EXPECT_THAT(explained.out, HasSubstr("# QC901 doubled-word\n\nSeverity: warning"));
    EXPECT_THAT(explained.out, HasSubstr("Nobody says a word twice"));
  }
  EXPECT_THAT(Run({"explain", "QC999"}).err, HasSubstr("QC401, QC901"));
}

TEST_F(AddedRuleTest, StandsInManualAndCompletions) {
  EXPECT_THAT(Run({"manual"}).out, HasSubstr("doubled\\-word"));
  for (const char* shell : {"bash", "fish", "zsh"}) {
    EXPECT_THAT(Run({"completion", shell}).out, HasSubstr("QC901")) << shell;
  }
}

TEST_F(AddedRuleTest, IsReportedInEveryFormatOfFindings) {
  for (const std::string& format : ReportFormatNames()) {
    if (format == "quotes-csv") continue;  // quotations, not findings
    const Printed report =
        Run({"check", "--no-config", "--fail-on=warning", "--report=" + format, "/desk"});
    EXPECT_EQ(report.status, kExitFindings) << report.err;
    EXPECT_TRUE(absl::StrContains(report.out, "QC901")) << format;
    EXPECT_TRUE(absl::StrContains(report.out, "stands twice in a row")) << format;
  }
}

TEST_F(AddedRuleTest, IsDescribedInSarif) {
  files_.AddFile("/calm/a.txt", "Ferry stays\n\n“We will keep the ferry,” Ann Rowe said.\n");
  const std::string sarif = Run({"check", "--no-config", "--report=sarif", "/calm"}).out;
  EXPECT_TRUE(absl::StrContains(sarif, R"("id":"QC901","name":"DoubledWord")"));
  EXPECT_TRUE(absl::StrContains(sarif, "Nobody says a word twice"));
  EXPECT_TRUE(absl::StrContains(sarif, R"("results":[])"));
}

TEST_F(AddedRuleTest, IsChosenLeftOutAndRatedLikeOthers) {
  const auto check = [this](const char* option) {
    return Run({"check", "--no-config", "--report=csv", option, "/desk"});
  };
  EXPECT_THAT(check("--select=QC9").out, HasSubstr("QC901"));
  EXPECT_THAT(check("--ignore=QC901").out, Not(HasSubstr("QC901")));
  EXPECT_EQ(check("--select=QC902").status, kExitError);
  files_.AddFile("/desk/.quotecheck.toml", "[severity]\nQC901 = \"note\"\n");
  EXPECT_THAT(Run({"check", "--report=csv", "/desk"}).out, HasSubstr("QC901,doubled-word,note"));
}

TEST(CatalogueTest, IsInOrderAndHasNoRuleTwice) {
  for (size_t i = 1; i < AllRules().size(); ++i) {
    EXPECT_LT(std::string(AllRules()[i - 1].descriptor.id), AllRules()[i].descriptor.id);
    EXPECT_NE(std::string(AllRules()[i - 1].descriptor.name), AllRules()[i].descriptor.name);
  }
}

}  // namespace
}  // namespace quotecheck
