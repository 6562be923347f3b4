#include "checker/scan/quotation_filter.h"

#include "absl/strings/string_view.h"

namespace quotecheck {
namespace {

constexpr size_t kMinWords = 4;  // fewer without a governing cue are no speech
constexpr size_t kMaxTitleWords = 14;
constexpr size_t kMaxTermWords = 5;

}  // namespace

QuotationShape ShapeOf(const Frames& frames, size_t quote_item) {
  QuotationShape shape;
  const Document& document = frames.document();
  const TraitTable& traits = frames.traits();
  size_t capitals = 0;
  size_t small = 0;
  for (TextSpan part : frames.marks().spans[frames.items()[quote_item].quote].parts) {
    for (size_t t = TokenAtOrAfter(document, part.begin);
         t < document.tokens.size() && document.tokens[t].span.begin < part.end; ++t) {
      const Token& token = document.tokens[t];
      if (token.kind == TokenKind::kPunctuation) continue;
      if (shape.words++ == 0) shape.begins_capital = traits.Has(t, kUpper | kNumber);
      const bool upper = traits.Has(t, kUpper);
      if (upper) ++capitals;
      if (!upper && token.kind == TokenKind::kWord && !traits.Has(t, kClosedClass)) ++small;
      shape.has_verb = shape.has_verb || traits.Has(t, kAuxiliary | kContracted | kStrongCue);
    }
  }
  shape.title_case = shape.begins_capital && small == 0 && capitals * 2 >= shape.words;
  const absl::string_view last = frames.LastWord(quote_item);
  shape.ends_sentence = last == "." || last == "!" || last == "?" || last == "…";
  shape.ends_clause = shape.ends_sentence || last == "," || last == "-";
  return shape;
}

bool IsFullSentence(const QuotationShape& shape) {
  return shape.words >= kMinWords && shape.begins_capital && shape.ends_clause;
}

bool IsTitleOfWork(const Frames& frames, size_t quote_item, const QuotationShape& shape) {
  if (!shape.title_case || shape.words > kMaxTitleWords) return false;
  const size_t frame_begin = frames.frames()[frames.frame_of(quote_item)].items.begin;
  if (quote_item == frame_begin) return false;
  const size_t before = quote_item - 1;
  if (frames.Is(before, ":")) return false;
  if (frames.Is(before, ",")) {
    // A list of titles, not “…, Vane said, “…””.
    return before > frame_begin && frames.IsQuote(before - 1) && !shape.ends_sentence;
  }
  return true;
}

bool IsTerm(const Frames& frames, size_t quote_item, const QuotationShape& shape) {
  if (shape.words > kMaxTermWords || quote_item == 0) return false;
  const absl::string_view before = frames.Word(quote_item - 1);
  for (absl::string_view word : {"so-called", "dubbed", "nicknamed", "titled", "entitled",
                                 "codenamed", "code-named", "self-styled", "self-described"}) {
    if (before == word) return true;
  }
  if (before != "as" || quote_item < 2) return false;
  const absl::string_view verb = frames.Word(quote_item - 2);
  return verb == "known" || verb == "billed" || verb == "branded";
}

bool IsSpeechByItself(const Frames& frames, size_t quote_item, const QuotationShape& shape) {
  if (shape.words < kMinWords) return false;
  const Frame& frame = frames.frames()[frames.frame_of(quote_item)];
  const bool at_begin = quote_item == frame.items.begin;
  const bool at_end = quote_item + 1 == frame.items.end ||
                      (frames.IsStop(quote_item + 1) && quote_item + 2 >= frame.items.end);
  if (at_begin && at_end) return true;
  if (IsTitleOfWork(frames, quote_item, shape)) return false;
  if (IsFullSentence(shape)) return true;
  return shape.has_verb && shape.words >= 2 * kMinWords;
}

bool LeadsHeadline(const Frames& frames, size_t quote_item, const QuotationShape& shape) {
  if (shape.words < kMinWords || shape.title_case) return false;
  const Frame& frame = frames.frames()[frames.frame_of(quote_item)];
  const size_t next = quote_item + 1;
  const bool at_begin = quote_item == frame.items.begin;
  const bool at_end = next >= frame.items.end;
  if (at_begin)
    return at_end || frames.Is(next, ":") || frames.Is(next, ",") || frames.IsDash(next);
  return at_end && (frames.Is(quote_item - 1, ":") || frames.IsDash(quote_item - 1));
}

}  // namespace quotecheck
