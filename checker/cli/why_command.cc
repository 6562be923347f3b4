#include "checker/cli/why_command.h"

#include <string>
#include <vector>

#include "checker/base/status_macros.h"
#include "checker/cli/exit_status.h"
#include "checker/cli/load_config.h"
#include "checker/cli/read_options.h"
#include "checker/cli/speakers.h"
#include "checker/pipeline/why.h"
#include "checker/report/display_text.h"

namespace quotecheck {
namespace {

absl::StatusOr<WhyAnswer> Ask(const RawFlags& flags, const Environment& environment) {
  QC_ASSIGN_OR_RETURN(const LoadedConfig loaded, LoadConfig(flags, environment));
  QC_ASSIGN_OR_RETURN(const NamedPlace a, ParsePlace(flags.arguments[0]));
  QC_ASSIGN_OR_RETURN(const NamedPlace b, ParsePlace(flags.arguments[1]));
  return ExplainPlaces(environment.files, a, b, KnownSpeakers(loaded.config), loaded.config.primary,
                       ReadOptionsOf(loaded.config));
}

void PrintQuote(const WhyQuote& quote, std::ostream& out) {
  out << DisplayText(quote.label) << ": "
      << (quote.speaker.empty() ? "no known speaker" : DisplayText(quote.speaker)) << "\n    "
      << DisplayText(quote.text) << "\n";
}

}  // namespace

int RunWhy(const RawFlags& flags, Environment& environment) {
  const absl::StatusOr<WhyAnswer> answer = Ask(flags, environment);
  if (!answer.ok()) return PrintError(answer.status(), environment);
  PrintQuote(answer->a, environment.out);
  PrintQuote(answer->b, environment.out);
  environment.out << "\n";
  for (const std::string& sentence : answer->sentences) {
    environment.out << DisplayText(sentence) << "\n";
  }
  return FinishOutput(kExitOk, environment);
}

}  // namespace quotecheck
