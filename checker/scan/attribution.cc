#include "checker/scan/attribution.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "checker/scan/cue_candidates.h"
#include "checker/scan/frames.h"
#include "checker/scan/quotation_filter.h"
#include "checker/scan/quote_attribution.h"
#include "checker/scan/reading_decision.h"
#include "checker/scan/readings.h"
#include "checker/scan/source_links.h"
#include "checker/scan/word_traits.h"

namespace quotecheck {
namespace {

constexpr size_t kMaxFloorParagraphs = 1;  // a quotation's speaker is sought so far back

class AttributionFinder {
 public:
  explicit AttributionFinder(const Frames& frames)
      : frames_(frames), of_quote_(frames.marks().spans.size(), kNoIndex) {}

  std::vector<Attribution> Find() {
    for (size_t f = 0; f < frames_.frames().size(); ++f) {
      const Frame& frame = frames_.frames()[f];
      const std::vector<CueCandidate> cues = FindCues(frames_, frame);
      const std::vector<SourceLink> links = LinkSources(frames_, frame, cues);
      std::vector<Reading> readings = ReadFrame(frames_, frame, cues, links);
      std::erase_if(readings,
                    [this](const Reading& reading) { return !Reports(frames_, reading); });
      ClaimQuotes(readings);
      TakeFloor(frame, readings);
      AddQuotes(frame);
      if (floor_.has_value() && floor_->frame != f) floor_->announced = false;
    }
    std::stable_sort(found_.begin(), found_.end(), [](const Attribution& a, const Attribution& b) {
      return a.content.front() < b.content.front();
    });
    return std::move(found_);
  }

 private:
  struct Floor {
    std::optional<size_t> source;
    std::optional<TextSpan> cue;
    size_t frame = 0;
    size_t paragraph = 0;
    bool announced = false;  // "Vane said:"
  };

  static bool Holds(const Reading& reading, size_t item) {
    for (ItemRange part : reading.content) {
      if (part.Contains(item)) return true;
    }
    return false;
  }

  // Adds the readings; each quotation goes to one of those that hold it.
  void ClaimQuotes(const std::vector<Reading>& readings) {
    for (const Reading& reading : readings) {
      if (reading.place == ContentPlace::kNextFrame) continue;
      bool taken = false;
      bool mine = false;
      for (ItemRange part : reading.content) {
        for (size_t i = part.begin; i < part.end; ++i) {
          if (!frames_.IsQuote(i)) continue;
          if (of_quote_[frames_.items()[i].quote] == kNoIndex) {
            mine = true;
          } else {
            taken = true;
          }
        }
      }
      if (taken && !mine) continue;
      AddReading(reading);
    }
  }

  void AddReading(const Reading& reading) {
    Attribution a;
    a.cue = frames_.SpanOf(reading.cue.items);
    a.source = reading.link.mention;
    bool words = false;
    for (ItemRange part : reading.content) {
      for (size_t i = part.begin; i < part.end; ++i) {
        if (frames_.IsQuote(i)) {
          const QuotedSpan& span = frames_.marks().spans[frames_.items()[i].quote];
          a.quoted.insert(a.quoted.end(), span.parts.begin(), span.parts.end());
          of_quote_[frames_.items()[i].quote] = found_.size();
        } else if (!frames_.IsPunctuation(i)) {
          words = true;
        }
      }
    }
    a.kind = a.quoted.empty() ? QuoteKind::kIndirect
             : words          ? QuoteKind::kMixed
                              : QuoteKind::kDirect;
    if (a.kind == QuoteKind::kDirect) {
      a.content = a.quoted;
    } else {
      for (ItemRange part : reading.content) a.content.push_back(frames_.SpanOf(part));
    }
    found_.push_back(std::move(a));
  }

  // Whoever speaks in this frame goes on speaking in quotations without an attribution of their
  // own.
  void TakeFloor(const Frame& frame, const std::vector<Reading>& readings) {
    const Reading* best = nullptr;
    int best_rank = 0;
    for (const Reading& reading : readings) {
      const int rank = FloorRank(reading);
      if (rank > best_rank) {
        best = &reading;
        best_rank = rank;
      }
    }
    if (best == nullptr) return;
    Floor floor;
    floor.source = best->link.mention;
    floor.cue = frames_.SpanOf(best->cue.items);
    floor.paragraph = frame.paragraph;
    floor.frame = frames_.frame_of(frame.items.begin);
    floor.announced = best->place == ContentPlace::kNextFrame;
    floor_ = floor;
  }

  int FloorRank(const Reading& reading) const {
    if (!reading.link.mention.has_value()) return 0;
    if (reading.place == ContentPlace::kNextFrame) return 5;
    const SourceMention& mention = frames_.mentions()[*reading.link.mention];
    if (frames_.traits().Has(mention.head, kRelative)) return 0;
    bool direct = false;
    for (ItemRange part : reading.content) direct = direct || frames_.IsQuote(part.begin);
    if (direct && reading.cue.verb.takes_quotation) return 4;
    if (reading.cue.verb.strength == CueStrength::kStrong) return 3;
    return reading.cue.verb.takes_that || reading.cue.verb.takes_quotation ? 2 : 0;
  }

  // The quotations of a frame that no reading holds.
  void AddQuotes(const Frame& frame) {
    for (size_t i = frame.items.begin; i < frame.items.end; ++i) {
      if (!frames_.IsQuote(i) || of_quote_[frames_.items()[i].quote] != kNoIndex) continue;
      AddQuote(frame, i);
    }
  }

  void AddQuote(const Frame& frame, size_t item) {
    const QuotationShape shape = ShapeOf(frames_, item);
    const size_t quote = frames_.items()[item].quote;
    Attribution a;
    a.kind = QuoteKind::kDirect;
    a.content = a.quoted = frames_.marks().spans[quote].parts;
    const auto loose = FindLooseAttribution(frames_, item);
    if (loose.has_value() && shape.words > 1) {
      a.source = loose->mention;
      if (!loose->cue.empty()) a.cue = frames_.SpanOf(loose->cue);
      Floor floor;
      floor.source = a.source;
      floor.paragraph = frame.paragraph;
      floor_ = floor;
    } else if (!IsSpeechByItself(frames_, item, shape)) {
      return;
    } else if (item == frame.items.begin && floor_.has_value() &&
               frame.paragraph <= floor_->paragraph + kMaxFloorParagraphs) {
      a.source = floor_->source;
      if (floor_->announced) {
        a.cue = floor_->cue;
      } else {
        a.continues = 0;
      }
      floor_->paragraph = frame.paragraph;
    }
    of_quote_[quote] = found_.size();
    found_.push_back(std::move(a));
  }

  const Frames& frames_;
  std::vector<size_t> of_quote_;
  std::vector<Attribution> found_;
  std::optional<Floor> floor_;
};

}  // namespace

std::vector<Attribution> FindAttributions(const Document& document, const PairedMarks& marks,
                                          const std::vector<SourceMention>& mentions) {
  const TraitTable traits(document);
  const Frames frames(document, marks, mentions, traits);
  return AttributionFinder(frames).Find();
}

}  // namespace quotecheck
