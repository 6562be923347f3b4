#ifndef QUOTECHECK_CHECKER_SCAN_QUOTE_RECORDS_H_
#define QUOTECHECK_CHECKER_SCAN_QUOTE_RECORDS_H_

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "absl/strings/string_view.h"
#include "absl/time/civil_time.h"
#include "checker/records/article.h"
#include "checker/records/quote.h"
#include "checker/records/scanned_article.h"
#include "checker/scan/attribution.h"
#include "checker/scan/document.h"
#include "checker/scan/entities.h"
#include "checker/scan/marks.h"
#include "checker/scan/mentions.h"
#include "checker/text/line_map.h"

namespace quotecheck {

// A passage, or a part of one, with all that the scanner found in it. The document looks into the
// passage's text.
struct ScannedPassage {
  const Passage* passage = nullptr;
  size_t begin = 0;  // where the document's text begins in the passage's
  bool is_title = false;
  Document document;
  PairedMarks marks;
  std::vector<SourceMention> mentions;
  std::vector<Attribution> attributions;
};

// Makes the records of what was found in one passage: offsets into the original, with lines and
// columns. All that it refers to must outlive it.
class RecordMaker {
 public:
  // `lines` are those of the bytes that the passage's source offsets count in.
  RecordMaker(const ArticleInfo& info, const ScannedPassage& scanned, const LineMap& lines)
      : info_(info), scanned_(scanned), lines_(lines) {}

  // One quote an attribution, in their order. `referents` are by mention.
  std::vector<Quote> MakeQuotes(const std::vector<Referent>& referents,
                                std::optional<absl::CivilDay> published) const;
  std::vector<MarkDefect> MakeDefects() const;
  // Sets places of an entity's names.
  Entity MakeEntity(const LocalEntity& local) const;

 private:
  Quote MakeQuote(const Attribution& attribution, const std::vector<Referent>& referents) const;
  std::string IdOf(const Attribution& attribution) const;
  SourceSpan SourceOf(TextSpan span) const;
  QuotePart PartOf(TextSpan span) const;
  std::vector<QuotePart> PartsOf(const std::vector<TextSpan>& spans) const;
  std::string Before(size_t begin) const;
  std::string After(size_t end) const;

  const ArticleInfo& info_;
  const ScannedPassage& scanned_;
  const LineMap& lines_;
};

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_SCAN_QUOTE_RECORDS_H_
