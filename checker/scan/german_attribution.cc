#include "checker/scan/german_attribution.h"

#include <algorithm>
#include <numeric>
#include <optional>
#include <utility>

#include "absl/container/flat_hash_map.h"
#include "checker/scan/german_contents.h"
#include "checker/scan/german_cues.h"
#include "checker/scan/german_mentions.h"
#include "checker/scan/german_phrases.h"
#include "checker/scan/german_quotations.h"
#include "checker/scan/german_text.h"

namespace quotecheck {
namespace {

constexpr size_t kMaxFloorParagraphs = 1;  // so many paragraphs on somebody still has the floor
constexpr size_t kMaxLabelItems = 14;

// The phrases of a document, each once.
class MentionList {
 public:
  explicit MentionList(const GermanText& text) : text_(text) {
    for (size_t i = 0; i < text.size(); ++i) {
      if (text.IsQuote(i)) continue;
      const auto phrase = ParseGermanPhrase(text, i, text.size());
      if (phrase.has_value()) {
        Add(*phrase);
        i = std::max(i, phrase->core_end - 1);
      }
    }
  }

  size_t Add(const GermanPhrase& phrase) {
    const auto [place, fresh] =
        places_.try_emplace(std::make_pair(phrase.items.begin, phrase.items.end), mentions_.size());
    if (fresh) {
      mentions_.push_back(MakeGermanMention(text_, phrase));
      mentions_.back().subject = phrase.can_be_subject;
    }
    return place->second;
  }

  SourceMention& at(size_t mention) { return mentions_[mention]; }

  // Puts the mentions in the order of the text and has the attributions follow.
  std::vector<SourceMention> Take(std::vector<Attribution>* attributions) {
    std::vector<size_t> order(mentions_.size());
    std::iota(order.begin(), order.end(), size_t{0});
    std::sort(order.begin(), order.end(), [this](size_t a, size_t b) {
      const TextSpan left = mentions_[a].span;
      const TextSpan right = mentions_[b].span;
      return left.begin != right.begin ? left.begin < right.begin : left.end > right.end;
    });
    std::vector<size_t> place(order.size());
    std::vector<SourceMention> sorted;
    for (size_t i = 0; i < order.size(); ++i) {
      place[order[i]] = i;
      sorted.push_back(std::move(mentions_[order[i]]));
    }
    for (Attribution& attribution : *attributions) {
      if (attribution.source.has_value()) attribution.source = place[*attribution.source];
    }
    return sorted;
  }

 private:
  const GermanText& text_;
  std::vector<SourceMention> mentions_;
  absl::flat_hash_map<std::pair<size_t, size_t>, size_t> places_;  // items to mentions
};

class SpeechFinder {
 public:
  explicit SpeechFinder(const Frames& frames) : frames_(frames), text_(frames), mentions_(text_) {}

  GermanSpeech Find() {
    for (size_t f = 0; f < frames_.frames().size(); ++f) ReadFrame(f);
    GermanSpeech speech;
    speech.mentions = mentions_.Take(&found_);
    speech.attributions = SortByPlace(std::move(found_));
    return speech;
  }

 private:
  // Who spoke last, and where.
  struct Floor {
    size_t mention = 0;
    size_t frame = 0;
    std::optional<size_t> attribution;  // the last of theirs
  };

  struct FrameReading {
    size_t index = 0;
    const Frame* frame = nullptr;
    std::vector<GermanCueUse> cues;
    std::vector<GermanQuotation> quotations;  // those that are speech
    bool reported = false;                    // has a verb in the subjunctive of reported speech
    bool reports_on = false;                  // its first verb is one
  };

  void ReadFrame(size_t f) {
    FrameReading reading;
    reading.index = f;
    reading.frame = &frames_.frames()[f];
    reading.cues = FindGermanCues(text_, *reading.frame);
    reading.reported = HasReportedVerb(text_, reading.frame->items, kDeReported | kDeUnreal);
    reading.reports_on = IsReportedClause(text_, reading.frame->items);
    for (GermanQuotation& quotation : FindGermanQuotations(text_, *reading.frame, reading.cues)) {
      if (IsGermanSpeech(text_, quotation, reading.cues, reading.reported)) {
        reading.quotations.push_back(quotation);
      }
    }
    const size_t first = found_.size();
    std::vector<bool> taken(reading.quotations.size(), false);
    AddContents(reading, &taken);
    AddQuotations(reading, &taken);
    TakeFloor(reading, first);
  }

  bool HasFloor(size_t f) const {
    return floor_.has_value() &&
           frames_.frames()[f].paragraph - frames_.frames()[floor_->frame].paragraph <=
               kMaxFloorParagraphs;
  }

  std::optional<size_t> SourceOf(const GermanCueUse& cue) {
    if (!cue.source.has_value()) return std::nullopt;
    const size_t mention = mentions_.Add(*cue.source);
    mentions_.at(mention).speaks = true;
    return mention;
  }

  // Quotations in a clause of the reporter's are its content's, unless a cue stands behind them.
  void AddContents(const FrameReading& reading, std::vector<bool>* taken) {
    const bool goes_on = HasFloor(reading.index) && floor_->frame + 1 >= reading.index;
    for (GermanContent& content :
         FindGermanContents(text_, *reading.frame, reading.cues, goes_on)) {
      if (!HasWords(content.content)) continue;
      Attribution a;
      a.kind = QuoteKind::kIndirect;
      for (ItemRange part : content.content) a.content.push_back(frames_.SpanOf(part));
      for (ItemRange part : content.content) TakeQuotations(reading, content, part, taken, &a);
      SetSource(reading, content.cue, &a);
      found_.push_back(std::move(a));
    }
  }

  // Makes the quotations in one part of a content its own.
  void TakeQuotations(const FrameReading& reading, const GermanContent& content, ItemRange part,
                      std::vector<bool>* taken, Attribution* a) const {
    const auto first = std::partition_point(
        reading.quotations.begin(), reading.quotations.end(),
        [part](const GermanQuotation& quotation) { return quotation.item < part.begin; });
    for (auto quotation = first;
         quotation != reading.quotations.end() && quotation->item < part.end; ++quotation) {
      const size_t q = static_cast<size_t>(quotation - reading.quotations.begin());
      if ((*taken)[q] || (quotation->attached && quotation->cue != content.cue)) continue;
      AddParts(*quotation, a);
      (*taken)[q] = true;
    }
  }

  bool HasWords(const std::vector<ItemRange>& content) const {
    for (ItemRange part : content) {
      for (size_t i = part.begin; i < part.end; ++i) {
        if (text_.IsWord(i)) return true;
      }
    }
    return false;
  }

  void AddParts(const GermanQuotation& quotation, Attribution* a) const {
    if (a->quoted.empty()) a->full_sentence = quotation.full_sentence;
    if (a->kind == QuoteKind::kIndirect) a->kind = QuoteKind::kMixed;
    const std::vector<TextSpan>& parts =
        frames_.marks().spans[frames_.items()[quotation.item].quote].parts;
    a->quoted.insert(a->quoted.end(), parts.begin(), parts.end());
  }

  void SetSource(const FrameReading& reading, std::optional<size_t> cue, Attribution* a) {
    if (cue.has_value()) {
      const GermanCueUse& use = reading.cues[*cue];
      a->cue = frames_.SpanOf(use.cue);
      a->source = SourceOf(use);
      if (!a->source.has_value() && use.kind == GermanCueKind::kPhrase) TakeFloorSource(reading, a);
    } else if (HasFloor(reading.index)) {
      a->source = floor_->mention;
      a->continues = floor_->attribution;
    }
  }

  void AddQuotations(const FrameReading& reading, std::vector<bool>* taken) {
    std::optional<size_t> last;  // of this frame, for the second half of a split quotation
    for (size_t q = 0; q < reading.quotations.size(); ++q) {
      if ((*taken)[q]) continue;
      const GermanQuotation& quotation = reading.quotations[q];
      if (last.has_value() && IsSecondHalf(reading, quotation)) {
        AddParts(quotation, &found_[*last]);
        found_[*last].content = found_[*last].quoted;
        continue;
      }
      Attribution a;
      a.kind = QuoteKind::kDirect;
      AddParts(quotation, &a);
      a.content = a.quoted;
      SetQuotationSource(reading, quotation, &a);
      last = quotation.attached ? std::optional<size_t>(found_.size()) : std::nullopt;
      found_.push_back(std::move(a));
    }
  }

  // “…”, sagte Vane, “…”
  bool IsSecondHalf(const FrameReading& reading, const GermanQuotation& quotation) const {
    if (!quotation.cue.has_value() || quotation.attached) return false;
    const GermanCueUse& cue = reading.cues[*quotation.cue];
    const size_t before = quotation.item - 1;
    return (text_.Is(before, ",") || text_.Is(before, ":")) && cue.whole.end <= quotation.item &&
           quotation.item - cue.whole.end <= kMaxLabelItems;
  }

  // A quotation without a cue of its own in its sentence. One that stands alone is of whoever the
  // sentence before is about, or of who spoke last; one inside a sentence of its subject, unless
  // the sentence is in the subjunctive of reported speech, which goes on with who spoke last.
  void SetQuotationSource(const FrameReading& reading, const GermanQuotation& quotation,
                          Attribution* a) {
    if (quotation.cue.has_value()) {
      SetSource(reading, quotation.cue, a);
      if (a->source.has_value()) return;
    }
    const bool alone = quotation.item == reading.frame->items.begin && !quotation.attached;
    if (alone) {
      if (SetAnnouncedSource(reading, a)) return;
    } else if (!(reading.reports_on && HasFloor(reading.index) && !quotation.after_colon)) {
      const auto subject = FindGermanSubject(text_, *reading.frame, quotation.item);
      if (subject.has_value()) {
        a->source = mentions_.Add(*subject);
        return;
      }
    }
    TakeFloorSource(reading, a);
  }

  // "Vane verurteilte den Plan. “…”"; "“…” Das sagte Vane."
  bool SetAnnouncedSource(const FrameReading& reading, Attribution* a) {
    if (HasFloor(reading.index) && floor_->frame + 1 == reading.index) return false;
    if (last_subject_.has_value() && last_subject_->frame + 1 == reading.index) {
      a->source = last_subject_->mention;
      return true;
    }
    const size_t next = reading.index + 1;
    if (HasFloor(reading.index) || next >= frames_.frames().size()) return false;
    const Frame& after = frames_.frames()[next];
    if (after.begins_paragraph) return false;
    const auto subject = FindGermanSubject(text_, after, after.items.end);
    if (subject.has_value()) a->source = mentions_.Add(*subject);
    return subject.has_value();
  }

  void TakeFloorSource(const FrameReading& reading, Attribution* a) const {
    if (!HasFloor(reading.index)) return;
    a->source = floor_->mention;
    if (!a->cue.has_value()) a->continues = floor_->attribution;
  }

  // The last attribution of the frame with a source has the floor, else who is said to speak.
  void TakeFloor(const FrameReading& reading, size_t first) {
    bool taken = false;
    for (size_t a = first; a < found_.size(); ++a) {
      if (!found_[a].source.has_value()) continue;
      floor_ = Floor{*found_[a].source, reading.index, a};
      taken = true;
    }
    for (const GermanCueUse& cue : reading.cues) {
      if (!cue.source.has_value()) continue;
      last_subject_ = Floor{mentions_.Add(*cue.source), reading.index, std::nullopt};
      const bool speaks =
          cue.kind == GermanCueKind::kVerb && cue.strength == GermanCueStrength::kStrong;
      if (speaks && !taken) floor_ = last_subject_;
      return;
    }
    const auto subject = FindGermanSubject(text_, *reading.frame, reading.frame->items.end);
    if (subject.has_value()) {
      last_subject_ = Floor{mentions_.Add(*subject), reading.index, std::nullopt};
    }
  }

  const Frames& frames_;
  const GermanText text_;
  MentionList mentions_;
  std::vector<Attribution> found_;
  std::optional<Floor> floor_;
  std::optional<Floor> last_subject_;  // of a sentence, who need not have said anything
};

}  // namespace

GermanSpeech FindGermanSpeech(const Frames& frames) { return SpeechFinder(frames).Find(); }

}  // namespace quotecheck
