#include "checker/scan/german_quotations.h"

#include <algorithm>

#include "absl/strings/string_view.h"

namespace quotecheck {
namespace {

constexpr size_t kMinWords = 4;         // fewer words than these need a cue
constexpr size_t kMinLooseWords = 5;    // so many that begin in small letters are no term
constexpr size_t kMinSpeechWords = 8;   // so many are hardly ever a name
constexpr size_t kMaxNameWords = 8;

class QuotationReader {
 public:
  QuotationReader(const GermanText& text, const Frame& frame,
                  const std::vector<GermanCueUse>& cues)
      : text_(text), frame_(frame), cues_(cues) {}

  GermanQuotation Read(size_t item) const {
    GermanQuotation quotation;
    quotation.item = item;
    ReadShape(&quotation);
    quotation.after_colon = item > frame_.items.begin && text_.Is(item - 1, ":");
    quotation.named = IsNamed(quotation);
    ChooseCue(&quotation);
    return quotation;
  }

 private:
  void ReadShape(GermanQuotation* quotation) const {
    const Frames& frames = text_.frames();
    const Document& document = frames.document();
    const Item& item = frames.items()[quotation->item];
    for (size_t t = item.tokens.begin; t < item.tokens.end; ++t) {
      const Token& token = document.tokens[t];
      if (token.kind == TokenKind::kPunctuation) continue;
      ++quotation->words;
      quotation->has_verb =
          quotation->has_verb ||
          (!frames.traits().Has(t, kUpper) &&
           (FindGermanWord(token.folded).traits & (kDeFinite | kDeCueFinite)) != 0);
    }
    quotation->begins_capital = frames.IsCapital(quotation->item);
    const absl::string_view last = frames.LastWord(quotation->item);
    const size_t next = quotation->item + 1;
    quotation->ends =
        last == "." || last == "!" || last == "?" || last == "…" || last == ",";
    const bool ends = quotation->ends ||
                      next >= frame_.items.end || text_.Is(next, ",") || frames.IsStop(next);
    quotation->full_sentence =
        quotation->words >= kMinWords && quotation->begins_capital && ends;
  }

  bool IsNamed(const GermanQuotation& quotation) const {
    const size_t item = quotation.item;
    if (text_.Is(item + 1, "-") && text_.frames().AreAdjacent(item)) return true;  // „Bild“-Zeitung
    if (item == frame_.items.begin || quotation.words > kMaxNameWords) return false;
    const size_t before = item - 1;
    if (text_.Has(before, kDeTerm)) return true;
    if (!quotation.begins_capital) return false;
    if (text_.Has(before, kDeNaming) && text_.IsCapital(before)) return true;
    // "der Frachter „Tidewall“": what a noun is called.
    return quotation.words < kMinWords && text_.IsWord(before) && text_.IsCapital(before);
  }

  void ChooseCue(GermanQuotation* quotation) const {
    if (const auto attached = AttachedCue(*quotation)) {
      quotation->cue = attached;
      quotation->attached = true;
      return;
    }
    std::optional<size_t> before, after;
    for (size_t c = 0; c < cues_.size(); ++c) {
      const GermanCueUse& cue = cues_[c];
      if (cue.cue.begin < quotation->item) {
        const bool closed = cue.kind == GermanCueKind::kSo && cue.cue.begin > frame_.items.begin;
        if (!closed && (!before || Prefers(cue, cues_[*before]))) before = c;
      } else if (!after) {
        after = c;
      }
    }
    quotation->cue = before.has_value() ? before : after;
  }

  // Of two cues before a quotation the nearer one, unless it is weaker.
  static bool Prefers(const GermanCueUse& later, const GermanCueUse& earlier) {
    if (!later.source.has_value() && earlier.source.has_value()) return false;
    return later.strength >= earlier.strength ||
           later.strength == GermanCueStrength::kUsual;
  }

  // “…”, sagte Vane; “…”, so Vane; “…”, hat Vane erklärt
  std::optional<size_t> AttachedCue(const GermanQuotation& quotation) const {
    const size_t item = quotation.item;
    size_t at = item + 1;
    const bool parted = text_.Is(at, ",") || text_.frames().IsDash(at);
    if (parted) ++at;
    if (at >= frame_.items.end) return std::nullopt;
    // “Hafenbote” berichtet: without a comma or stop it may be the subject.
    if (!parted && !quotation.ends && quotation.words < kMinWords) return std::nullopt;
    size_t end = at;
    while (end < frame_.items.end && !text_.IsBoundary(end)) ++end;
    for (size_t c = 0; c < cues_.size(); ++c) {
      const GermanCueUse& cue = cues_[c];
      if (cue.whole.begin == at && cue.kind != GermanCueKind::kVerb) return c;
      if (cue.cue.begin == at) return c;
      const bool in_clause = at < cue.cue.begin && cue.cue.begin < end;
      if (in_clause && text_.IsFinite(at)) return c;
      if (in_clause && cue.cue.begin == at + 1 && text_.Has(at, kDeAdverb)) return c;
    }
    return std::nullopt;
  }

  const GermanText& text_;
  const Frame& frame_;
  const std::vector<GermanCueUse>& cues_;
};

}  // namespace

std::vector<GermanQuotation> FindGermanQuotations(const GermanText& text, const Frame& frame,
                                                  const std::vector<GermanCueUse>& cues) {
  const QuotationReader reader(text, frame, cues);
  std::vector<GermanQuotation> quotations;
  for (size_t i = frame.items.begin; i < frame.items.end; ++i) {
    if (text.IsQuote(i)) quotations.push_back(reader.Read(i));
  }
  return quotations;
}

bool IsGermanSpeech(const GermanText& text, const GermanQuotation& quotation,
                    const std::vector<GermanCueUse>& cues, bool reported) {
  if (quotation.named) return false;
  const bool sentence = quotation.words >= kMinWords && quotation.has_verb;
  if (quotation.attached || quotation.after_colon) {
    return quotation.words >= kMinWords || sentence || !quotation.begins_capital ||
           quotation.cue.has_value();
  }
  if (quotation.words >= kMinSpeechWords) return true;
  const GermanCueUse* cue = quotation.cue.has_value() ? &cues[*quotation.cue] : nullptr;
  const bool governed = cue != nullptr && cue->strength != GermanCueStrength::kWeak;
  if (!quotation.begins_capital) {
    return quotation.words >= kMinLooseWords || governed || reported ||
           (cue != nullptr && quotation.words > 1);
  }
  if (sentence && (quotation.full_sentence || governed)) return true;
  // A name in marks has a capital as well: only verbs that take a label tell that it is none.
  return cue != nullptr && text.Has(cue->cue.begin, kDeLabel) && cue->cue.end <= quotation.item;
}

}  // namespace quotecheck
