#ifndef QUOTECHECK_CHECKER_CLI_READ_OPTIONS_H_
#define QUOTECHECK_CHECKER_CLI_READ_OPTIONS_H_

#include "checker/cli/config.h"
#include "checker/ingest/article_reader.h"
#include "checker/pipeline/article_stream.h"

namespace quotecheck {

// What of the configuration the readers take, as the readers take them.
inline ReadOptions ReadOptionsOf(const Config& config) {
  ReadOptions options;
  options.max_article_bytes = config.max_article_bytes;
  options.max_unpacked_bytes = config.max_unpacked_bytes;
  options.max_members = config.max_members;
  options.max_nesting = config.max_nesting;
  options.fields = config.fields;
  return options;
}

// How the configuration has articles read.
inline StreamOptions StreamOptionsOf(const Config& config) {
  StreamOptions options;
  options.read = ReadOptionsOf(config);
  options.max_batch_bytes = config.max_batch_bytes;
  for (const OutletSetting& outlet : config.outlets) {
    options.outlets.push_back({outlet.name, outlet.paths});
  }
  return options;
}

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_CLI_READ_OPTIONS_H_
