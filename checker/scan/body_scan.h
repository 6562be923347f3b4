#ifndef QUOTECHECK_CHECKER_SCAN_BODY_SCAN_H_
#define QUOTECHECK_CHECKER_SCAN_BODY_SCAN_H_

#include <optional>
#include <vector>

#include "absl/time/civil_time.h"
#include "checker/records/article.h"
#include "checker/records/scanned_article.h"
#include "checker/scan/article_language.h"
#include "checker/scan/capitals.h"
#include "checker/scan/declarations.h"
#include "checker/scan/document.h"
#include "checker/scan/primary_speech.h"
#include "checker/scan/text_sections.h"
#include "checker/text/line_map.h"

namespace quotecheck {

// All that is kept of an article's body.
struct BodyScan {
  ArticleLanguage language;
  std::vector<Entity> entities;
  std::vector<Quote> quotes;  // by place
  std::vector<MarkDefect> defects;
  ArticleSketch sketch;
  Declarations declarations;
  NameWords title_names;  // words of the headline that are parts of names in the body
  // Of a primary source alone.
  PersonCount persons;
  std::optional<EntityIndex> heading_speaker;
};

// What is known before a body is read. Refers to what must outlive it.
struct BodyContext {
  const Document& title;
  const LineMap& lines;  // of the article's original
  std::optional<absl::CivilDay> published;
  bool primary = false;
};

// Reads a body, whole or, where it is longer than a window, in sections (text_sections.h). Then its
// first section tells the language, each quotation is found by the section in which its content
// begins, and speakers are joined by name (section_entities.h); pronouns and roles stand for whom
// their window names. A quotation longer than a window is cut. Linear; in memory, beside what is
// found, what a window takes.
BodyScan ScanBody(const Article& article, const BodyContext& context, const SectionSizes& sizes);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_SCAN_BODY_SCAN_H_
