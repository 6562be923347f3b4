#ifndef QUOTECHECK_CHECKER_CLI_SPEAKERS_H_
#define QUOTECHECK_CHECKER_CLI_SPEAKERS_H_

#include <vector>

#include "checker/cli/config.h"
#include "checker/pipeline/align_quotes.h"

namespace quotecheck {

// The speakers of the configuration as the pipeline takes them.
inline std::vector<KnownSpeaker> KnownSpeakers(const Config& config) {
  std::vector<KnownSpeaker> known;
  for (const SpeakerSetting& speaker : config.speakers) {
    known.push_back({speaker.name, speaker.aliases});
  }
  return known;
}

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_CLI_SPEAKERS_H_
