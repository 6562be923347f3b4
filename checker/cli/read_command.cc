#include "checker/cli/read_command.h"

#include <string>
#include <variant>

#include "checker/cli/inputs.h"
#include "checker/cli/load_config.h"
#include "checker/cli/read_options.h"
#include "checker/pipeline/article_stream.h"
#include "checker/report/article_record_writer.h"

namespace quotecheck {

int RunRead(const RawFlags& flags, Environment& environment) {
  const absl::StatusOr<LoadedConfig> loaded = LoadConfig(flags, environment);
  if (!loaded.ok()) return PrintError(loaded.status(), environment);
  const absl::StatusOr<FoundArticles> found =
      FindInputs(flags, {loaded->config.paths, {}}, environment);
  if (!found.ok()) return PrintError(found.status(), environment);
  const auto write = [&environment](const std::string&, const ReadResult& result) {
    if (const auto* article = std::get_if<Article>(&result)) {
      WriteArticleRecord(*article, environment.out);
    } else {
      WriteUncheckedRecord(std::get<Unchecked>(result), environment.out);
    }
  };
  StreamArticles(environment.files, *found, StreamOptionsOf(loaded->config), write);
  return FinishOutput(ReportMissing(*found, environment), environment);
}

}  // namespace quotecheck
