#ifndef QUOTECHECK_CHECKER_RESOLVE_RESOLVE_SPEAKERS_H_
#define QUOTECHECK_CHECKER_RESOLVE_RESOLVE_SPEAKERS_H_

#include <optional>
#include <string>
#include <vector>

#include "absl/types/span.h"
#include "checker/records/batch.h"
#include "checker/records/scanned_article.h"

namespace quotecheck {

// A speaker that the user's configuration names, with the other names he or she goes by.
struct KnownSpeaker {
  std::string name;
  std::vector<std::string> aliases;
};

struct ResolvedSpeakers {
  std::vector<Speaker> speakers;  // by id
  // The speaker of each entity: [article][entity]. Persons and bodies that no quotation names, as
  // its speaker or as a candidate, who speak in no primary source and for whom nobody speaks have
  // none.
  std::vector<std::vector<std::optional<SpeakerIndex>>> speaker_of;
};

// Says which entities of different articles are one person or body. Names decide: full names,
// initials, titles, nicknames, transliterations; a bare surname or a role joins a full name only
// where one candidate fits; two people of one surname stay apart; unnamed sources never leave
// their article. The result does not depend on the order of articles.
ResolvedSpeakers ResolveSpeakers(absl::Span<const ScannedArticle> articles,
                                 absl::Span<const Quote> quotes,
                                 absl::Span<const KnownSpeaker> known);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_RESOLVE_RESOLVE_SPEAKERS_H_
