#include "checker/scan/readings.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "absl/strings/match.h"
#include "absl/strings/string_view.h"
#include "checker/scan/quotation_filter.h"
#include "checker/scan/reading_decision.h"
#include "checker/text/one_of.h"

namespace quotecheck {
namespace {

constexpr size_t kMaxContentItems = 300;
constexpr size_t kMaxAdverbialItems = 25;  // "said in an interview with ... that"
constexpr size_t kMaxLeftOutNouns = 4;
constexpr size_t kMaxLaterCues = 6;  // looked at for the end of a content

bool IsQuestionWord(absl::string_view word) {
  return IsOneOf(word, {"whether", "if", "how", "why", "what", "who", "where", "when", "which"});
}

class FrameReader {
 public:
  FrameReader(const Frames& frames, const Frame& frame, const std::vector<CueCandidate>& cues,
              const std::vector<SourceLink>& links)
      : frames_(frames),
        begin_(frame.items.begin),
        end_(frame.items.end),
        cues_(cues),
        links_(links) {
    cue_at_.assign(end_ - begin_ + 1, kNoIndex);
    core_at_.assign(end_ - begin_ + 1, kNoIndex);
    for (size_t c = 0; c < cues.size(); ++c) {
      cue_at_[cues[c].items.begin - begin_] = c;
      core_at_[links[c].core.begin - begin_] = c;
    }
    close_ = end_;
    while (close_ > begin_ && !frames_.IsQuote(close_ - 1) &&
           (frames_.IsStop(close_ - 1) || frames_.Is(close_ - 1, ")"))) {
      --close_;
    }
  }

  std::vector<Reading> Read() {
    for (size_t c = 0; c < cues_.size(); ++c) {
      Reading reading;
      reading.cue = cues_[c];
      reading.link = links_[c];
      FindContent(c, &reading);
      if (reading.place == ContentPlace::kNone || !Reports(frames_, reading)) continue;
      size_t end = reading.link.core.end;
      for (ItemRange part : reading.content) end = std::max(end, part.end);
      taken_ = std::max(taken_, end);
      if (reading.cue.verb.strength == CueStrength::kStrong) taken_by_saying_ = taken_;
      readings_.push_back(std::move(reading));
    }
    return std::move(readings_);
  }

 private:
  bool IsComma(size_t i) const { return i < end_ && frames_.Is(i, ","); }
  // Is there nothing of the sentence left at `i`?
  bool IsEnd(size_t i) const { return i >= close_; }
  bool IsBreak(size_t i) const {
    return IsEnd(i) || IsComma(i) || frames_.IsDash(i) || frames_.Is(i, ";") ||
           frames_.Is(i, "(") || frames_.Is(i, ")");
  }

  void FindContent(size_t c, Reading* reading) const {
    switch (reading->cue.form) {
      case CueForm::kPreposition: return OfPreposition(reading);
      case CueForm::kNoun: return OfNoun(reading);
      default: break;
    }
    if (IsAsClause(*reading)) return OfAsClause(reading);
    const bool may_close = reading->cue.form == CueForm::kFinite;
    if (may_close) TakeInNouns(reading);
    if (may_close && ReadsBackwards(*reading)) return TakeBefore(reading);
    TakeAfter(c, reading);
  }

  // "As Vane said, it holds" and "It holds, as Vane said".
  bool IsAsClause(const Reading& reading) const {
    const size_t first = reading.link.core.begin;
    if (reading.cue.form != CueForm::kFinite || first == begin_ || !frames_.Is(first - 1, "as")) {
      return false;
    }
    const size_t after = SkipAdverbials(SkipAddressee(reading, reading.link.core.end), true);
    return IsEnd(after) || IsComma(after) || frames_.IsDash(after) || frames_.Is(after, ":");
  }

  void OfAsClause(Reading* reading) const {
    const size_t as = reading->link.core.begin - 1;
    const size_t after = SkipAdverbials(SkipAddressee(*reading, reading->link.core.end), true);
    if (as > begin_ + 2 && IsComma(as - 1) && !frames_.Has(begin_, kConjunction)) {
      const ItemRange part = {ContentBegin(as - 2, taken_), as - 1};
      if (part.empty() || !IsClause(part)) return;
      reading->place = ContentPlace::kBefore;
      reading->content.push_back(part);
      return;
    }
    if (IsEnd(after) || IsEnd(after + 1)) return;
    reading->place = ContentPlace::kAfter;
    reading->opening = ContentOpening::kClause;
    reading->content.push_back({after + 1, ContentEnd(after + 1)});
  }

  // "“…,” Dunmore police chief Vane said": nouns that the mention leaves out stand between it and
  // the quotation.
  void TakeInNouns(Reading* reading) const {
    if (reading->link.place != SourcePlace::kBefore) return;
    size_t first = reading->link.core.begin;
    for (size_t steps = 0; first > begin_ && steps < kMaxLeftOutNouns; ++steps) {
      const size_t before = first - 1;
      if (!frames_.Has(before, kNoun | kUpper) || frames_.Has(before, kClosedClass | kCueVerb))
        break;
      first = before;
    }
    if (first == reading->link.core.begin || first == begin_) return;
    const bool comma = IsComma(first - 1) && first - 1 > begin_;
    if (frames_.IsQuote(comma ? first - 2 : first - 1)) reading->link.core.begin = first;
  }

  // Does the clause of the cue close what stands before it: "…, Vane said", "“…” said Vane"?
  bool ReadsBackwards(const Reading& reading) const {
    const ItemRange core = reading.link.core;
    if (core.begin <= begin_ || reading.link.place == SourcePlace::kShared ||
        reading.link.place == SourcePlace::kNear) {
      return false;
    }
    if (!reading.link.mention.has_value()) return false;
    const size_t before = core.begin - 1;
    const bool after_quote = frames_.IsQuote(before) ||
                             (IsComma(before) && before > begin_ && frames_.IsQuote(before - 1));
    const bool after_break = IsComma(before) || frames_.IsDash(before);
    if (!after_quote && !after_break) return false;
    if (before < TakenFor(reading)) return false;
    if (after_quote && !reading.cue.verb.takes_quotation && !reading.cue.verb.takes_that) {
      return false;
    }
    if (!after_quote && !reading.cue.verb.takes_that && !reading.cue.verb.takes_quotation)
      return false;
    const size_t next = SkipAdverbials(SkipAddressee(reading, core.end), /*to_break=*/true);
    if (IsEnd(next) || frames_.IsStop(next)) return true;
    if (IsComma(next) || frames_.IsDash(next)) {
      return after_quote || !OpensPlainly(SkipToOpening(reading, next));
    }
    if (!after_quote) return false;
    // After a quotation anything but the beginning of reported words will do.
    const absl::string_view word = frames_.Word(next);
    return word != "that" && word != ":" && !frames_.IsQuote(next);
  }

  // The item up to which the words before a closing attribution are somebody's already. In "Vane
  // denies it, Rowe said" Rowe tells of the denial too.
  size_t TakenFor(const Reading& reading) const {
    const bool saying =
        reading.cue.verb.strength == CueStrength::kStrong && reading.cue.form == CueForm::kFinite;
    return saying ? taken_by_saying_ : taken_;
  }

  void TakeBefore(Reading* reading) const {
    const ItemRange core = reading->link.core;
    size_t last = core.begin - 1;
    if (!frames_.IsQuote(last)) --last;  // the comma or dash
    ItemRange part = {ContentBegin(last, TakenFor(*reading)), last + 1};
    if (part.empty() || !(frames_.IsQuote(last) || IsClause(part))) return;
    reading->place = ContentPlace::kBefore;
    reading->content.push_back(part);
    AddSecondPart(reading);
  }

  // Do the words hold a verb, and so may be what somebody said?
  bool IsClause(ItemRange part) const {
    for (size_t i = part.begin; i < part.end; ++i) {
      if (frames_.IsQuote(i) || frames_.Has(i, kAuxiliary | kVerb | kAnyCue | kContracted))
        return true;
    }
    return false;
  }

  // Where the clause before a closing attribution begins: past what is `taken` already and past
  // words that only lead up to a quotation.
  size_t ContentBegin(size_t last, size_t taken) const {
    size_t begin = std::max(begin_, std::min(taken, last));
    while (begin < last && (IsComma(begin) || frames_.IsDash(begin) || frames_.Is(begin, ";") ||
                            IsOneOf(frames_.Word(begin), {"and", "but", "yet", "or"}))) {
      ++begin;
    }
    if (!frames_.IsQuote(last)) return begin;
    // “A,” in a clause of its own: after a comma, colon or short conjunction.
    if (begin < last) {
      const absl::string_view word = frames_.Word(last - 1);
      if (word == ":" || (word == "," && frames_.IsCapital(last)) || frames_.IsStop(last - 1)) {
        return last;
      }
    }
    return begin;
  }

  // "…, Vane said, …": the reported sentence may go on after the attribution.
  void AddSecondPart(Reading* reading) const {
    const size_t next = SkipAdverbials(SkipAddressee(*reading, reading->link.core.end), true);
    if (IsEnd(next) || !(IsComma(next) || frames_.IsDash(next))) return;
    const size_t from = next + 1;
    if (IsEnd(from)) return;
    if (frames_.IsQuote(from)) {
      const ItemRange first = reading->content.front();
      if (!frames_.IsQuote(first.end - 1)) return;
      reading->content.push_back({from, ContentEnd(from)});
      reading->place = ContentPlace::kAround;
      return;
    }
    if (frames_.IsQuote(reading->content.front().end - 1) && !QuotationIn(from, ContentEnd(from))) {
      return;
    }
    if (cue_at_[from - begin_] != kNoIndex || core_at_[from - begin_] != kNoIndex) return;
    if (frames_.Has(from, kConjunction | kRelative) || absl::EndsWith(frames_.Word(from), "ing")) {
      return;
    }
    // After the source an apposition of it may stand, but no verb.
    if (reading->link.place == SourcePlace::kAfter && !frames_.Has(from, kAuxiliary)) return;
    reading->content.push_back({from, ContentEnd(from)});
    reading->place = ContentPlace::kAround;
  }

  bool QuotationIn(size_t from, size_t to) const {
    for (size_t i = from; i < to; ++i) {
      if (frames_.IsQuote(i)) return true;
    }
    return false;
  }

  size_t SkipAddressee(const Reading& reading, size_t i) const {
    size_t from = i;
    if (frames_.Is(from, "to") && !frames_.MentionsAt(from + 1).empty()) ++from;
    if (from == i && !reading.cue.verb.takes_addressee) return i;
    if (reading.link.place == SourcePlace::kAfter) return i;
    if (from < end_ && frames_.MentionsAt(from).empty()) return i;
    // The shortest phrase: what hangs on it may be reported words.
    size_t end = from;
    for (size_t m : frames_.MentionsAt(from)) {
      const SourceMention& mention = frames_.mentions()[m];
      if (mention.possessive || mention.modifier) continue;
      end = frames_.ItemAt(mention.head_end - 1) + 1;
    }
    return end;
  }

  // Over words that tell when and where something was said. With `to_break` over anything without a
  // verb up to the next comma, dash or end.
  size_t SkipAdverbials(size_t i, bool to_break) const {
    size_t at = i;
    while (at < close_ &&
           (frames_.Has(at, kCalendar) || (frames_.Has(at, kAdverb | kOtherFunction) &&
                                           !frames_.Has(at, kNoun | kPreposition | kConjunction) &&
                                           !frames_.Is(at, "there") && !frames_.Is(at, "not")))) {
      ++at;
    }
    if (!to_break) return at;
    if (IsBreak(at) ||
        !frames_.Has(at, kPreposition | kCalendar | kTimeNoun | kDeterminer | kConjunction)) {
      return at;
    }
    if (frames_.Has(at, kDeterminer) && !frames_.Has(at + 1, kTimeNoun | kCalendar)) return at;
    const size_t limit = std::min(close_, at + kMaxAdverbialItems);
    size_t k = at;
    while (k < limit && !IsBreak(k) && !frames_.IsQuote(k) && !frames_.Is(k, ":") &&
           !frames_.Is(k, "that"))
      ++k;
    return IsBreak(k) ? k : at;
  }

  void TakeAfter(size_t c, Reading* reading) const {
    size_t i = SkipAddressee(*reading, reading->link.core.end);
    i = SkipAdverbials(i, false);
    if (reading->cue.verb.takes_addressee || reading->cue.verb.takes_quotation) {
      i = SkipToOpening(*reading, i);
    }
    reading->opening = OpeningAt(*reading, i);
    if (reading->opening == ContentOpening::kNone) {
      if (frames_.Is(i, ":") && i + 1 >= close_ && reading->cue.verb.takes_quotation) {
        reading->place = ContentPlace::kNextFrame;
      }
      return;
    }
    if (frames_.Is(i, ":") || IsComma(i)) ++i;
    ItemRange part = {i, std::min(ContentEnd(i), VerbOfOwnClause(c))};
    if (InClauseBeforeComma(*reading)) part.end = std::min(part.end, NextComma(i));
    if (part.empty()) return;
    reading->place = ContentPlace::kAfter;
    reading->content.push_back(part);
  }

  // "said in an interview with the Post that", "told the gathering: “": over a stretch without a
  // verb that ends where reported words plainly begin.
  size_t SkipToOpening(const Reading& reading, size_t i) const {
    if (OpensPlainly(i) || IsInfinitive(i)) return i;
    const bool adverbial = frames_.Has(i, kPreposition | kCalendar | kTimeNoun) || IsComma(i);
    const bool addressee = reading.cue.verb.takes_addressee &&
                           reading.link.place != SourcePlace::kAfter &&
                           (frames_.Has(i, kDeterminer) || !frames_.MentionsAt(i).empty());
    if (!adverbial && !addressee) return i;
    const size_t limit = std::min(close_, i + kMaxAdverbialItems);
    for (size_t k = i; k < limit; ++k) {
      if (FillsPhrase(k)) continue;
      if (OpensPlainly(k)) return k;
      const size_t cue = cue_at_[k - begin_];
      if (k > i && cue != kNoIndex && cues_[cue].form != CueForm::kNoun) break;
      if (frames_.Has(k, kAuxiliary) || frames_.Is(k, ";")) break;
    }
    return i;
  }

  // "said on “Good Morning”", "told the paper’s “Opinion” page": a title inside a phrase.
  bool FillsPhrase(size_t i) const {
    if (!frames_.IsQuote(i) || i == begin_) return false;
    if (!IsTitleOfWork(frames_, i, ShapeOf(frames_, i))) return false;
    const uint64_t opens = kPreposition | kDeterminer | kPossessive | kPossessivePronoun;
    return frames_.Has(i - 1, opens) && !frames_.Is(i - 1, "that");
  }

  bool OpensPlainly(size_t i) const {
    if (i >= close_) return false;
    if (frames_.IsQuote(i) || frames_.Is(i, ":")) return true;
    if (IsComma(i)) return frames_.IsQuote(i + 1) && i + 1 < end_;
    return frames_.Is(i, "that") && i > begin_ && !frames_.Has(i - 1, kDeterminer);
  }

  ContentOpening OpeningAt(const Reading& reading, size_t i) const {
    if (IsEnd(i) && !frames_.IsQuote(i)) return ContentOpening::kNone;
    const CueVerb& verb = reading.cue.verb;
    const bool reports = verb.takes_that || verb.takes_quotation || verb.takes_addressee;
    if (frames_.IsQuote(i)) return ContentOpening::kQuotation;
    if (frames_.Is(i, ":") || IsComma(i)) {
      if (i + 1 < end_ && frames_.IsQuote(i + 1)) return ContentOpening::kQuotation;
      if (frames_.Is(i, ":") && i + 1 < close_ && reports) return ContentOpening::kClause;
      return ContentOpening::kNone;
    }
    const absl::string_view word = frames_.Word(i);
    if (word == "that") {
      return reports ? ContentOpening::kThat : ContentOpening::kNone;
    }
    if (IsQuestionWord(word)) {
      const bool asks = reports || verb.takes_object;
      return asks ? ContentOpening::kQuestion : ContentOpening::kNone;
    }
    if (IsInfinitive(i)) {
      return verb.takes_infinitive ? ContentOpening::kInfinitive : ContentOpening::kNone;
    }
    if (verb.takes_that && ClauseBeginsAt(i)) return ContentOpening::kClause;
    if (verb.takes_object && verb.strength != CueStrength::kWeak && !IsBreak(i)) {
      return ContentOpening::kObject;
    }
    return ContentOpening::kNone;
  }

  // "to go", "not to go", "to publicly say", "to “go on”"
  bool IsInfinitive(size_t i) const {
    const size_t to = frames_.Is(i, "not") ? i + 1 : i;
    if (!frames_.Is(to, "to") || to + 1 >= end_) return false;
    const size_t verb =
        frames_.Has(to + 1, kAdverb) && !frames_.Has(to + 1, kVerb) ? to + 2 : to + 1;
    return frames_.IsQuote(verb) || frames_.Has(verb, kVerb | kAuxiliary);
  }

  // Can a clause without "that" begin here: a subject, or words that lead up to one?
  bool ClauseBeginsAt(size_t i) const {
    if (IsBreak(i) || frames_.IsPunctuation(i)) return false;
    const absl::string_view word = frames_.Word(i);
    if (IsOneOf(word, {"and", "but", "or", "as", "to", "of", "by"})) return false;
    return true;
  }

  // Does the cue stand in a clause that a comma ends: "When Vane said it holds, …", "Vane, who said
  // it holds, …"?
  bool InClauseBeforeComma(const Reading& reading) const {
    const size_t first = reading.link.core.begin;
    if (reading.link.mention.has_value()) {
      const SourceMention& mention = frames_.mentions()[*reading.link.mention];
      const absl::string_view head = frames_.document().tokens[mention.head].folded;
      if ((head == "who" || head == "which") && first > begin_ && IsComma(first - 1)) return true;
    }
    if (first == begin_) return false;
    const size_t before = first - 1;
    const bool opens = before == begin_ || IsComma(before - 1);
    return opens &&
           IsOneOf(frames_.Word(before), {"when", "if", "after", "although", "though", "while",
                                          "as", "because", "since", "once", "before"});
  }

  size_t NextComma(size_t i) const {
    const size_t limit = std::min(close_, i + kMaxContentItems);
    for (size_t k = i; k < limit; ++k) {
      if (IsComma(k) || (frames_.IsQuote(k) && EndsWithComma(k)))
        return frames_.IsQuote(k) ? k + 1 : k;
    }
    return limit;
  }

  bool EndsWithComma(size_t quote_item) const {
    const size_t last = frames_.items()[quote_item].tokens.end;
    return last >= 2 && frames_.document().tokens[last - 2].folded == ",";
  }

  // The end of reported words that begin at `from`.
  size_t ContentEnd(size_t from) const {
    const size_t limit = std::min(close_, from + kMaxContentItems);
    for (size_t i = from; i < limit; ++i) {
      if (i > from && EndsContent(i)) return i;
    }
    return limit;
  }

  // "Vane, hoping to win, said": what a cue inside a clause reports ends before the clause's verb.
  size_t VerbOfOwnClause(size_t c) const {
    const size_t limit = std::min(cues_.size(), c + 1 + kMaxLaterCues);
    for (size_t later = c + 1; later < limit; ++later) {
      const SourceLink& link = links_[later];
      if (link.place != SourcePlace::kBefore || link.core.begin >= links_[c].core.begin) continue;
      size_t end = cues_[later].group.begin;
      if (end > begin_ && (IsComma(end - 1) || frames_.IsDash(end - 1))) --end;
      return end;
    }
    return end_;
  }

  bool EndsContent(size_t i) const {
    if (frames_.Is(i, ";")) return true;
    if (frames_.Is(i, ":")) return IsAttributedAfter(i + 1);
    if (!IsComma(i)) {
      return frames_.IsQuote(i - 1) && EndsWithComma(i - 1) && OpensNewClause(i);
    }
    return OpensNewClause(i + 1);
  }

  // Is there a quotation with its own attribution behind it: “…,” Vane said?
  bool IsAttributedAfter(size_t i) const {
    return i + 1 < close_ && frames_.IsQuote(i) && core_at_[i + 1 - begin_] != kNoIndex;
  }

  // After a comma: words of the reporter's that tell of more than was reported.
  bool OpensNewClause(size_t i) const {
    if (i >= close_) return false;
    const size_t cue = cue_at_[i - begin_];
    if (cue != kNoIndex && cues_[cue].form == CueForm::kParticiple) return true;
    const size_t core = core_at_[i - begin_];
    if (core != kNoIndex && links_[core].place == SourcePlace::kBefore &&
        cues_[core].form == CueForm::kFinite && cues_[core].verb.takes_quotation &&
        !frames_.Has(links_[core].core.begin, kRelative)) {
      return true;
    }
    if (cue != kNoIndex && cues_[cue].form == CueForm::kPreposition) return true;
    if (IsOneOf(frames_.Word(i), {"and", "but"}) && i + 1 < close_) {
      const size_t joined = core_at_[i + 1 - begin_];
      return joined != kNoIndex && (links_[joined].place == SourcePlace::kBefore ||
                                    links_[joined].place == SourcePlace::kShared);
    }
    return false;
  }

  void OfPreposition(Reading* reading) const {
    if (!reading->link.mention.has_value()) return;
    const ItemRange core = reading->link.core;
    if (core.begin == begin_ || (IsComma(core.begin - 1) && core.begin - 1 == begin_)) {
      size_t from = core.end;
      if (IsComma(from)) ++from;
      if (IsEnd(from)) return;
      reading->content.push_back({from, ContentEnd(from)});
      reading->place = ContentPlace::kAfter;
      return;
    }
    size_t last = core.begin - 1;
    if (IsComma(last) || frames_.IsDash(last)) {
      if (last == begin_) return;
      --last;
    }
    ItemRange part = {ContentBegin(last, taken_), last + 1};
    if (part.empty()) return;
    reading->place = ContentPlace::kBefore;
    reading->content.push_back(part);
    if (IsComma(core.end) && !IsEnd(core.end + 1) && IsComma(core.begin - 1) &&
        !frames_.Has(core.end + 1, kConjunction | kRelative) &&
        !absl::EndsWith(frames_.Word(core.end + 1), "ing")) {
      reading->content.push_back({core.end + 1, ContentEnd(core.end + 1)});
      reading->place = ContentPlace::kAround;
    }
  }

  // "his claim that it holds", "in a statement: “…”"
  void OfNoun(Reading* reading) const {
    const size_t i = reading->link.core.end;
    if (i < close_ && frames_.Is(i, "that") && frames_.Word(i + 1) != "is") {
      reading->opening = ContentOpening::kThat;
      reading->content.push_back({i, ContentEnd(i)});
      reading->place = ContentPlace::kAfter;
    }
  }

  const Frames& frames_;
  const size_t begin_;
  const size_t end_;
  size_t close_ = 0;  // the item where the sentence's final stops begin
  const std::vector<CueCandidate>& cues_;
  const std::vector<SourceLink>& links_;
  std::vector<size_t> cue_at_;   // by item from begin_
  std::vector<size_t> core_at_;  // likewise
  size_t taken_ = 0;             // the item up to which the frame is read
  size_t taken_by_saying_ = 0;   // the same, by readings of strong cues alone
  std::vector<Reading> readings_;
};

}  // namespace

std::vector<Reading> ReadFrame(const Frames& frames, const Frame& frame,
                               const std::vector<CueCandidate>& cues,
                               const std::vector<SourceLink>& links) {
  return FrameReader(frames, frame, cues, links).Read();
}

}  // namespace quotecheck
