#ifndef QUOTECHECK_CHECKER_SCAN_QUOTATION_FILTER_H_
#define QUOTECHECK_CHECKER_SCAN_QUOTATION_FILTER_H_

#include <cstddef>

#include "checker/scan/frames.h"

namespace quotecheck {

// What a quotation looks like by itself, whatever stands around it.
struct QuotationShape {
  size_t words = 0;
  bool begins_capital = false;
  bool title_case = false;  // “The Long Road to Home”: only small words begin without a capital
  bool ends_clause = false;    // a comma or stop stands inside before the closing mark
  bool ends_sentence = false;  // . ! ? or … does
  bool has_verb = false;  // a word that is surely a verb: “it holds” may be none, “it is” has
};
QuotationShape ShapeOf(const Frames& frames, size_t quote_item);

// Can the words stand as a sentence of somebody's?
bool IsFullSentence(const QuotationShape& shape);

// Is the quotation the title of a work or programme, a slogan or a name: “State of the Union”?
// Headlines in title case are not asked.
bool IsTitleOfWork(const Frames& frames, size_t quote_item, const QuotationShape& shape);

// Is the quotation a term or name that the reporter's words introduce as one: the so-called “open
// door”, a plan dubbed “Tidewall”? It is nobody's words even inside what somebody said.
bool IsTerm(const Frames& frames, size_t quote_item, const QuotationShape& shape);

// Is a quotation that nothing attributes still somebody's words? Words in marks that only fill a
// place in the reporter's clause (scare quotes, terms) are not.
bool IsSpeechByItself(const Frames& frames, size_t quote_item, const QuotationShape& shape);

// Does the quotation stand in a headline as what somebody said: “We will stay”: port workers vote,
// Port workers: “We will stay”?
bool LeadsHeadline(const Frames& frames, size_t quote_item, const QuotationShape& shape);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_SCAN_QUOTATION_FILTER_H_
