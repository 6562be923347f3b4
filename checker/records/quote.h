#ifndef QUOTECHECK_CHECKER_RECORDS_QUOTE_H_
#define QUOTECHECK_CHECKER_RECORDS_QUOTE_H_

#include <optional>
#include <string>
#include <vector>

#include "absl/time/civil_time.h"
#include "checker/base/byte_span.h"
#include "checker/base/index.h"
#include "checker/text/line_map.h"

namespace quotecheck {

using ArticleIndex = Index<struct ArticleTag>;      // into Batch::articles
using EntityIndex = Index<struct EntityTag>;        // into ScannedArticle::entities
using QuoteIndex = Index<struct QuoteTag>;          // into Batch::quotes
using SpeakerIndex = Index<struct SpeakerTag>;      // into Batch::speakers
using UtteranceIndex = Index<struct UtteranceTag>;  // into Batch::utterances

enum class QuoteKind {
  kDirect,    // the words inside marks are the whole of what is attributed
  kMixed,     // a clause of the reporter's with quoted words in it
  kIndirect,  // reported without marks
};

// A stretch of the original and the plain text that it reads as.
struct QuotePart {
  SourceSpan span;
  std::string text;
};

enum class MentionKind { kName, kPronoun, kRole, kOrganisation, kAnonymous };

// The words that name a quotation's source, in the sentence of its attribution.
struct Mention {
  SourceSpan span;
  std::string text;
  MentionKind kind = MentionKind::kName;
};

// One piece of attributed speech in one article.
struct Quote {
  std::string id;  // stable: hashes the article's path and the place in it
  ArticleIndex article;
  QuoteKind kind = QuoteKind::kDirect;

  // The whole of what is attributed, in reading order: for direct speech the words inside the
  // marks, for mixed and indirect speech the clause. Never empty.
  std::vector<QuotePart> content;
  // The parts inside marks, from after the opening to before the closing mark, in reading order;
  // a direct quotation's are its content. Empty for indirect speech.
  std::vector<QuotePart> quoted;

  std::optional<QuotePart> cue;  // the verb or phrase of saying: "said", "according to"
  std::optional<Mention> source;

  // Whom the source stands for in this article. Without one, `candidates` (best first) and
  // `no_speaker_reason` say what the evidence leaves open.
  std::optional<EntityIndex> entity;
  double entity_confidence = 0;  // in [0, 1]
  std::vector<EntityIndex> candidates;
  std::string no_speaker_reason;

  // Whom that is in the whole batch; set once speakers are resolved.
  std::optional<SpeakerIndex> speaker;

  // The day on which the article says the words were said, where it names one.
  std::optional<absl::CivilDay> said_on;

  LineColumn position;  // of the content's begin in the original
  bool in_title = false;
  // No quotation that an outlet prints, but a stretch of a primary source's speech that quotations
  // are held against.
  bool passage = false;
  bool full_sentence = false;  // the quoted words can stand as a sentence

  // The plain text around the content, at most a sentence or two and 300 bytes either side, marks
  // and attribution included: for context in reports and for negations the marks leave out.
  std::string before;
  std::string after;
};

// The parts' texts joined by one space.
std::string JoinParts(const std::vector<QuotePart>& parts);

// The text that the judge compares: what is quoted, or the content where nothing is.
std::string ComparedText(const Quote& quote);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_RECORDS_QUOTE_H_
