#include "checker/scan/attribution.h"

#include <algorithm>
#include <numeric>
#include <optional>
#include <utility>

#include "checker/scan/continuation.h"
#include "checker/scan/cue_candidates.h"
#include "checker/scan/frames.h"
#include "checker/scan/quotation_filter.h"
#include "checker/scan/quote_attribution.h"
#include "checker/scan/reading_decision.h"
#include "checker/scan/readings.h"
#include "checker/scan/source_links.h"
#include "checker/scan/speaker_labels.h"
#include "checker/scan/word_traits.h"

namespace quotecheck {
namespace {

class AttributionFinder {
 public:
  explicit AttributionFinder(const Frames& frames)
      : frames_(frames), floor_(frames), claimed_(frames.marks().spans.size(), false) {}

  std::vector<Attribution> Find() {
    const std::vector<SpeakerLabel> labels = FindSpeakerLabels(frames_);
    size_t next_label = 0;
    for (size_t f = 0; f < frames_.frames().size(); ++f) {
      for (; next_label < labels.size() && labels[next_label].frame == f; ++next_label) {
        AddLabel(labels[next_label]);
      }
      ReadFrame(f);
      AddLooseQuotations(f);
    }
    return Sorted();
  }

 private:
  // Which quotations of a content no attribution holds yet, and does it hold any at all?
  struct Quotations {
    std::vector<size_t> items;
    bool any_claimed = false;
  };

  Quotations QuotationsIn(const std::vector<ItemRange>& content) const {
    Quotations found;
    for (ItemRange part : content) {
      for (size_t i = part.begin; i < part.end; ++i) {
        if (!frames_.IsQuote(i)) continue;
        if (claimed_[frames_.items()[i].quote]) {
          found.any_claimed = true;
        } else {
          found.items.push_back(i);
        }
      }
    }
    return found;
  }

  void AddLabel(const SpeakerLabel& label) {
    Attribution a;
    a.cue = frames_.SpanOf({label.colon, label.colon + 1});
    a.source = label.mention;
    const size_t index = Add({label.content}, std::move(a));
    floor_.Take(label.frame, label.mention, index);
  }

  void ReadFrame(size_t f) {
    const Frame& frame = frames_.frames()[f];
    const std::vector<CueCandidate> cues = FindCues(frames_, frame);
    const std::vector<SourceLink> links = LinkSources(frames_, frame, cues);
    std::vector<Reading> readings = quotecheck::ReadFrame(frames_, frame, cues, links);
    std::erase_if(readings, [this](const Reading& r) { return !Reports(frames_, r); });
    std::vector<size_t> kept(readings.size(), kNoIndex);
    for (size_t i = 0; i < readings.size(); ++i) kept[i] = AddReading(readings[i]);
    floor_.TakeFrom(f, readings, kept);
  }

  // A quotation belongs to the outermost reading that holds it: in "He joked that he likes “noise”"
  // the words are the joke's. An inner reading with no quotation of its own is dropped.
  size_t AddReading(const Reading& reading) {
    if (reading.place == ContentPlace::kNextFrame) return kNoIndex;
    const Quotations quotations = QuotationsIn(reading.content);
    if (quotations.any_claimed && quotations.items.empty()) return kNoIndex;
    Attribution a;
    a.cue = frames_.SpanOf(reading.cue.items);
    a.source = reading.link.mention;
    return Add(reading.content, std::move(a));
  }

  // Adds an attribution of `content`, with the quotations in it that nothing claims yet.
  size_t Add(const std::vector<ItemRange>& content, Attribution a) {
    bool words = false;
    for (ItemRange part : content) {
      for (size_t i = part.begin; i < part.end; ++i) {
        words = words || (!frames_.IsQuote(i) && !frames_.IsPunctuation(i));
      }
    }
    for (size_t item : QuotationsIn(content).items) {
      const size_t quote = frames_.items()[item].quote;
      const std::vector<TextSpan>& parts = frames_.marks().spans[quote].parts;
      if (a.quoted.empty()) a.full_sentence = IsFullSentence(ShapeOf(frames_, item));
      a.quoted.insert(a.quoted.end(), parts.begin(), parts.end());
      claimed_[quote] = true;
    }
    if (!a.quoted.empty() && !words) {
      a.kind = QuoteKind::kDirect;
      a.content = a.quoted;
    } else {
      a.kind = a.quoted.empty() ? QuoteKind::kIndirect : QuoteKind::kMixed;
      for (ItemRange part : content) a.content.push_back(frames_.SpanOf(part));
    }
    found_.push_back(std::move(a));
    return found_.size() - 1;
  }

  // The quotations of a frame that no reading holds.
  void AddLooseQuotations(size_t f) {
    const ItemRange items = frames_.frames()[f].items;
    for (size_t i = items.begin; i < items.end; ++i) {
      if (frames_.IsQuote(i) && !claimed_[frames_.items()[i].quote]) AddLooseQuotation(f, i);
    }
  }

  void AddLooseQuotation(size_t f, size_t item) {
    const QuotationShape shape = ShapeOf(frames_, item);
    Attribution a;
    const ItemRange content = {item, item + 1};
    const auto loose = FindLooseAttribution(frames_, item);
    if (loose.has_value() && shape.words > 1) {
      a.source = loose->mention;
      a.cue = frames_.SpanOf(loose->cue);
      floor_.Take(f, a.source, Add({content}, std::move(a)));
      return;
    }
    if (!IsSpeechByItself(frames_, item, shape)) return;
    const FloorHolder* holder =
        item == frames_.frames()[f].items.begin ? floor_.HolderAt(f) : nullptr;
    if (holder == nullptr) {
      Add({content}, std::move(a));
      return;
    }
    a.source = holder->source;
    a.cue = holder->announcement;
    if (!holder->announcement.has_value()) a.continues = holder->attribution;
    const std::optional<size_t> source = a.source;
    floor_.Take(f, source, Add({content}, std::move(a)));
  }

  // By place of content; what continues another one follows it there.
  std::vector<Attribution> Sorted() {
    std::vector<size_t> order(found_.size());
    std::iota(order.begin(), order.end(), size_t{0});
    std::stable_sort(order.begin(), order.end(), [this](size_t a, size_t b) {
      return found_[a].content.front() < found_[b].content.front();
    });
    std::vector<size_t> place(found_.size());
    for (size_t i = 0; i < order.size(); ++i) place[order[i]] = i;
    std::vector<Attribution> sorted;
    sorted.reserve(found_.size());
    for (size_t index : order) {
      sorted.push_back(std::move(found_[index]));
      std::optional<size_t>& continues = sorted.back().continues;
      if (continues.has_value()) continues = place[*continues];
    }
    return sorted;
  }

  const Frames& frames_;
  Floor floor_;
  std::vector<bool> claimed_;  // by span of the marks
  std::vector<Attribution> found_;
};

}  // namespace

std::vector<Attribution> FindAttributions(const Document& document, const PairedMarks& marks,
                                          const std::vector<SourceMention>& mentions) {
  const TraitTable traits(document);
  const Frames frames(document, marks, mentions, traits);
  return AttributionFinder(frames).Find();
}

}  // namespace quotecheck
