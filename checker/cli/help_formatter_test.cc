#include "checker/cli/help_formatter.h"

#include <string>
#include <variant>

#include "absl/strings/match.h"
#include "absl/strings/str_split.h"
#include "checker/cli/command_app.h"
#include "checker/cli/command_line.h"
#include "gtest/gtest.h"

namespace quotecheck {
namespace {

TEST(HelpFormatterTest, TheTextStandsInAColumnOfItsOwn) {
  EXPECT_EQ(HelpEntry("--jobs N", "Threads"), "  --jobs N                    Threads\n");
  EXPECT_EQ(HelpEntry("--quiet", ""), "  --quiet                     \n");
}

TEST(HelpFormatterTest, LongTextsAndLongNamesTakeMoreLines) {
  EXPECT_EQ(HelpEntry("--max-unpacked-bytes NUMBER", "Of a container"),
            "  --max-unpacked-bytes NUMBER\n"
            "                              Of a container\n");
  EXPECT_EQ(HelpEntry("--jobs N",
                      "Threads that scan articles, which is what takes most of the time; by "
                      "default one a processor"),
            "  --jobs N                    Threads that scan articles, which is what takes\n"
            "                              most of the time; by default one a processor\n");
}

TEST(HelpFormatterTest, NoOptionOfAnyCommandIsLongerThanEightyColumns) {
  for (const CommandDescription& command : AllCommands()) {
    const auto parsed = ParseCommandLine({command.name, "--help"});
    ASSERT_TRUE(std::holds_alternative<PrintAndExit>(parsed));
    const std::string help = std::get<PrintAndExit>(parsed).text;
    EXPECT_TRUE(absl::StrContains(help, "  -h, --help                  Print this help")) << help;
    const std::string options = help.substr(0, help.find("Example"));
    for (const absl::string_view line : absl::StrSplit(options, '\n')) {
      EXPECT_LE(line.size(), 80) << line;
    }
  }
}

}  // namespace
}  // namespace quotecheck
