#ifndef QUOTECHECK_CHECKER_RECORDS_FINDING_H_
#define QUOTECHECK_CHECKER_RECORDS_FINDING_H_

#include <optional>
#include <string>
#include <vector>

#include "checker/base/byte_span.h"
#include "checker/records/quote.h"
#include "checker/records/verdict.h"
#include "checker/text/line_map.h"

namespace quotecheck {

enum class Severity { kNote, kWarning, kError };

enum class FindingState {
  kNew,
  kExisting,    // a baseline has it: it is shown, and fails nothing
  kSuppressed,  // a baseline says that it is none: it is not counted
};

// What a user reads of a rule: the catalogue, `rules`, `explain` and the reports all print this.
struct RuleDescriptor {
  const char* id;       // "QC104"
  const char* name;     // "meaning-changed"
  Severity severity;    // the usual one; a finding may carry a lower one
  const char* summary;  // one line
  const char* help;     // Markdown: what is flagged and what is not, with original examples
};

// A place in an article and the words that stand there.
struct Place {
  ArticleIndex article;
  SourceSpan span;
  LineColumn position;
  std::string text;
};

// Who accepted a finding and why, as far as the baseline tells.
struct Acceptance {
  std::string by;
  std::string reason;
};

struct Finding {
  const RuleDescriptor* rule = nullptr;  // static
  Severity severity = Severity::kNote;
  std::string message;  // one line, plain text
  Place place;          // the whole flagged quotation's; a name's (QC202), a mark's (QC401)
  std::optional<QuoteIndex> quote;
  std::optional<QuoteIndex> reference;
  std::vector<Place> related;
  std::optional<UtteranceIndex> utterance;
  std::optional<MeaningClass> meaning_class;
  std::vector<ClassifiedEdit> edits;
  double confidence = 0;    // in [0, 1]
  std::string fingerprint;  // hashes the rule, the folded words flagged and the article's path
  FindingState state = FindingState::kNew;
  Acceptance acceptance;
};

// "by: reason", or the one that there is; empty for neither.
std::string AcceptanceText(const Acceptance& acceptance);

const char* SeverityName(Severity severity);       // "note", "warning", "error"
const char* FindingStateName(FindingState state);  // "new", "existing", "suppressed"

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_RECORDS_FINDING_H_
