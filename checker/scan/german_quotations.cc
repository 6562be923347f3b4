#include "checker/scan/german_quotations.h"

#include <algorithm>
#include <utility>

#include "absl/strings/string_view.h"

namespace quotecheck {
namespace {

constexpr size_t kMinWords = 4;        // fewer words than these need a cue
constexpr size_t kMinLooseWords = 5;   // so many that begin in small letters are no term
constexpr size_t kMinSpeechWords = 8;  // so many are hardly ever a name
constexpr size_t kMaxCues = 12;        // either side of a quotation
constexpr size_t kMaxClauseItems = 60;
constexpr size_t kMaxBracketItems = 5;  // between an opening bracket and a mark
constexpr size_t kMinPredicateWords = 3;
constexpr size_t kMaxNameWords = 8;

class QuotationReader {
 public:
  QuotationReader(const GermanText& text, const Frame& frame, const std::vector<GermanCueUse>& cues)
      : text_(text), frame_(frame), cues_(cues) {}

  GermanQuotation Read(size_t item) const {
    GermanQuotation quotation;
    quotation.item = item;
    ReadShape(&quotation);
    quotation.after_colon = item > frame_.items.begin && text_.Is(item - 1, ":");
    quotation.announced = item > frame_.items.begin && IsAnnounced(quotation);
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
      quotation->has_small = quotation->has_small || !frames.traits().Has(t, kUpper);
      quotation->has_verb =
          quotation->has_verb ||
          (!frames.traits().Has(t, kUpper) &&
           (FindGermanWord(token.folded).traits & (kDeFinite | kDeCueFinite)) != 0);
    }
    quotation->begins_capital = frames.IsCapital(quotation->item) || BeginsWithNumber(item);
    const absl::string_view last = frames.LastWord(quotation->item);
    const size_t next = quotation->item + 1;
    quotation->ends = last == "." || last == "!" || last == "?" || last == "…" || last == ",";
    const bool ends =
        quotation->ends || next >= frame_.items.end || text_.Is(next, ",") || frames.IsStop(next);
    quotation->full_sentence = quotation->words >= kMinWords && quotation->begins_capital && ends;
  }

  bool BeginsWithNumber(const Item& item) const {
    const std::vector<Token>& tokens = text_.frames().document().tokens;
    return item.tokens.begin + 1 < item.tokens.end &&
           tokens[item.tokens.begin + 1].kind == TokenKind::kNumber;
  }

  bool IsNamed(const GermanQuotation& quotation) const {
    const size_t item = quotation.item;
    if (text_.Is(item + 1, "-") && text_.frames().AreAdjacent(item)) return true;  // „Bild“-Zeitung
    if (IsPartOfSource(item)) return true;
    if (item == frame_.items.begin || quotation.words > kMaxNameWords) return false;
    const size_t before = item - 1;
    if (text_.Has(before, kDeTerm)) return true;
    if (!quotation.has_verb && StandsInBrackets(item)) return true;
    if (quotation.announced) return false;
    if (text_.Has(before, kDeNaming) && text_.IsCapital(before)) return true;
    if (!quotation.begins_capital) return false;
    if (quotation.after_colon) {
      return !quotation.has_verb && !quotation.ends && IsNamedBefore(before);
    }
    // "der Frachter „Tidewall“": what a noun is called.
    return quotation.words < kMinWords && text_.IsWord(before) && text_.IsCapital(before);
  }

  // "(kurz: „Tidewall“)": a translation or another name of what stands before.
  bool StandsInBrackets(size_t item) const {
    for (size_t i = item; i-- > frame_.items.begin && item - i <= kMaxBracketItems;) {
      if (text_.Is(i, ")")) return false;
      if (text_.Is(i, "(")) return true;
    }
    return false;
  }

  // "mit den Worten “…”", "Parolen wie “…”"
  bool IsAnnounced(const GermanQuotation& quotation) const {
    size_t before = quotation.item - 1;
    if (text_.Is(before, "wie") && before > frame_.items.begin) --before;
    return text_.Has(before, kDeStatement) && text_.IsCapital(before);
  }

  // "Den Namen gab das Amt bekannt: „Tidewall“"
  bool IsNamedBefore(size_t colon) const {
    for (size_t i = colon; i-- > frame_.items.begin && colon - i < kMaxClauseItems;) {
      if (text_.Has(i, kDeStatement)) return false;
      if (text_.Has(i, kDeNaming) && text_.IsCapital(i)) return true;
    }
    return false;
  }

  bool IsPartOfSource(size_t item) const {
    const auto [first, last] = CuesNear(item);
    return std::any_of(cues_.begin() + static_cast<long>(first),
                       cues_.begin() + static_cast<long>(last), [item](const GermanCueUse& cue) {
                         return cue.source.has_value() && cue.source->items.Contains(item);
                       });
  }

  // The cues around an item that are looked at, as a range.
  std::pair<size_t, size_t> CuesNear(size_t item) const {
    const auto next =
        std::partition_point(cues_.begin(), cues_.end(),
                             [item](const GermanCueUse& cue) { return cue.cue.begin < item; });
    const size_t at = static_cast<size_t>(next - cues_.begin());
    return {at - std::min(at, kMaxCues), std::min(at + kMaxCues, cues_.size())};
  }

  void ChooseCue(GermanQuotation* quotation) const {
    if (const auto attached = AttachedCue(*quotation)) {
      quotation->cue = attached;
      quotation->attached = true;
      return;
    }
    std::optional<size_t> before, after;
    const auto [first, last] = CuesNear(quotation->item);
    for (size_t c = first; c < last; ++c) {
      const GermanCueUse& cue = cues_[c];
      if (cue.cue.begin < quotation->item) {
        const bool closed = cue.kind == GermanCueKind::kSo && cue.cue.begin > frame_.items.begin;
        if (!closed && (!before || Prefers(cue, cues_[*before]))) before = c;
      } else if (!after) {
        after = c;
      }
    }
    quotation->cue = before.has_value() ? before : after;
    // "Der Hafen, so wisse man, sei “offen”, sagte Vane"
    if (before.has_value() && after.has_value() && IsReportedCue(*before) &&
        !IsReportedCue(*after) && cues_[*after].strength == GermanCueStrength::kStrong) {
      quotation->cue = after;
    }
  }

  bool IsReportedCue(size_t cue) const { return text_.Has(cues_[cue].cue.begin, kDeReported); }

  // Of two cues before a quotation the nearer one, unless it is weaker; a verb of saying before
  // "laut" and its like, which say who reports that it was said.
  bool Prefers(const GermanCueUse& later, const GermanCueUse& earlier) const {
    if (!later.source.has_value() && earlier.source.has_value()) return false;
    // A verb of saying in the subjunctive is itself reported: "sagte, das erinnere an …".
    if (text_.Has(later.cue.begin, kDeReported) && !text_.Has(earlier.cue.begin, kDeReported)) {
      return false;
    }
    const bool earlier_verb =
        earlier.kind == GermanCueKind::kVerb && earlier.strength == GermanCueStrength::kStrong;
    if (earlier_verb && later.kind == GermanCueKind::kPhrase) return false;
    return later.strength >= earlier.strength || later.strength == GermanCueStrength::kUsual;
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
    const size_t limit = std::min(frame_.items.end, at + kMaxClauseItems);
    while (end < limit && !text_.IsBoundary(end)) ++end;
    const auto [first, last] = CuesNear(item);
    for (size_t c = first; c < last; ++c) {
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

namespace {

// "Das nennt man …", "die sich … nennt": tells a name, and nobody's opinion.
bool IsSelfNaming(const GermanText& text, const GermanCueUse& cue) {
  if (cue.source.has_value() && text.Is(cue.source->head, "man")) return true;
  for (size_t i = cue.whole.begin; i < cue.whole.end + 2; ++i) {
    if (text.Is(i, "sich") && !text.Has(cue.cue.begin, kDeCueParticiple)) return true;
  }
  return false;
}

// Is the quotation what the cue calls something: "nannte es ein “Debakel”", "als “Debakel”
// bezeichnet"? After a bare verb what begins with a capital is rather a name.
bool IsLabel(const GermanText& text, const GermanQuotation& quotation, const GermanCueUse& cue) {
  if (!text.Has(cue.cue.begin, kDeLabel) || quotation.item == 0 || IsSelfNaming(text, cue)) {
    return false;
  }
  const size_t before = quotation.item - 1;
  if (text.Is(before, "als")) return true;
  return cue.cue.end <= quotation.item && text.Has(before, kDeArticle | kDePreposition);
}

// "sei eine “Frage der Zeit”", "vor der “Datensammlung in den Schulen”": something that somebody
// calls so. A name has hardly a word in small letters; after "ein" stands hardly a name where
// speech is reported.
bool IsPredicate(const GermanText& text, const GermanQuotation& quotation, bool reported) {
  if (quotation.item == 0) return false;
  const absl::string_view before = text.Word(quotation.item - 1);
  const bool indefinite = before == "ein" || before == "eine" || before == "einen" ||
                          before == "einem" || before == "einer";
  if (indefinite && reported) return true;
  if (!quotation.has_small || quotation.words < kMinPredicateWords) return false;
  return indefinite || (quotation.words >= kMinWords &&
                        text.Has(quotation.item - 1, kDeArticle | kDePreposition));
}

}  // namespace

bool IsGermanSpeech(const GermanText& text, const GermanQuotation& quotation,
                    const std::vector<GermanCueUse>& cues, bool reported) {
  if (quotation.named) return false;
  const GermanCueUse* cue = quotation.cue.has_value() ? &cues[*quotation.cue] : nullptr;
  const bool governed = cue != nullptr && cue->strength != GermanCueStrength::kWeak;
  if (quotation.attached && quotation.words > 1) return true;
  if (!quotation.begins_capital) {
    return quotation.after_colon || quotation.words >= kMinLooseWords || governed || reported ||
           (cue != nullptr && quotation.words > 1);
  }
  // What begins with a capital in the middle of a sentence may be a name; a sentence is none.
  const bool sentence = quotation.words >= kMinWords && quotation.has_verb;
  if (quotation.after_colon || quotation.announced) {
    return quotation.has_verb || quotation.ends || governed || quotation.words >= kMinSpeechWords;
  }
  if (sentence && (quotation.full_sentence || governed || quotation.words >= kMinSpeechWords)) {
    return true;
  }
  if (quotation.full_sentence && quotation.ends) return true;
  if (cue == nullptr) return false;
  return IsLabel(text, quotation, *cue) || (governed && IsPredicate(text, quotation, reported));
}

}  // namespace quotecheck
