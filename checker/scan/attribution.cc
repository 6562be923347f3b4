#include "checker/scan/attribution.h"

#include <algorithm>
#include <numeric>
#include <optional>
#include <utility>

#include "absl/container/flat_hash_map.h"
#include "checker/scan/continuation.h"
#include "checker/scan/cue_candidates.h"
#include "checker/scan/frames.h"
#include "checker/scan/quotation_filter.h"
#include "checker/scan/quote_attribution.h"
#include "checker/scan/readings.h"
#include "checker/scan/source_links.h"
#include "checker/scan/speaker_labels.h"
#include "checker/scan/word_traits.h"

namespace quotecheck {
namespace {

constexpr size_t kMaxNestedReadings = 32;  // looked at inside the content of one
constexpr size_t kMinDoubtfulWords = 2;
constexpr size_t kMaxWorkWords = 6;  // of a title inside a clause of somebody's

class AttributionFinder {
 public:
  AttributionFinder(const Frames& frames, bool headline)
      : frames_(frames),
        headline_(headline),
        floor_(frames),
        claimed_(frames.marks().spans.size(), false) {}

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
    return SortByPlace(std::move(found_));
  }

 private:
  // The quotations in a content that no attribution has claimed yet, by item.
  std::vector<size_t> UnclaimedIn(const std::vector<ItemRange>& content) const {
    std::vector<size_t> items;
    for (ItemRange part : content) {
      for (size_t i = part.begin; i < part.end; ++i) {
        if (frames_.IsQuote(i) && !claimed_[frames_.items()[i].quote]) items.push_back(i);
      }
    }
    return items;
  }

  bool HoldsQuotation(const std::vector<ItemRange>& content) const {
    for (ItemRange part : content) {
      for (size_t i = part.begin; i < part.end; ++i) {
        if (frames_.IsQuote(i)) return true;
      }
    }
    return false;
  }

  void AddLabel(const SpeakerLabel& label) {
    Attribution a;
    a.cue = frames_.SpanOf({label.colon, label.colon + 1});
    a.source = label.mention;
    const size_t index = Add({label.content}, UnclaimedIn({label.content}), std::move(a));
    floor_.Take(label.frame, label.mention, index);
  }

  void ReadFrame(size_t f) {
    const Frame& frame = frames_.frames()[f];
    const std::vector<CueCandidate> cues = FindCues(frames_, frame);
    const std::vector<SourceLink> links = LinkSources(frames_, frame, cues);
    const std::vector<Reading> readings = quotecheck::ReadFrame(frames_, frame, cues, links);
    const std::vector<std::vector<size_t>> owned = ShareQuotations(readings);
    std::vector<size_t> kept(readings.size(), kNoIndex);
    for (size_t r = 0; r < readings.size(); ++r) {
      const Reading& reading = readings[r];
      if (reading.place == ContentPlace::kNextFrame) continue;
      // All its quotations are an outer reading's: the sentence reports one thing, not two.
      if (owned[r].empty() && HoldsQuotation(reading.content) && !OwnsLater(reading, owned, r)) {
        continue;
      }
      Attribution a;
      a.cue = frames_.SpanOf(reading.cue.items);
      a.source = reading.link.mention;
      kept[r] = Add(reading.content, owned[r], std::move(a));
    }
    floor_.TakeFrom(f, readings, kept);
  }

  // Gives each quotation to one of the readings that hold it: to the outermost, since in "He joked
  // that he likes “noise”" the words are the joke's; but in "They think he said “no”" they are his.
  std::vector<std::vector<size_t>> ShareQuotations(const std::vector<Reading>& readings) const {
    absl::flat_hash_map<size_t, size_t> owner_of;  // by item
    for (size_t r = 0; r < readings.size(); ++r) {
      for (size_t item : UnclaimedIn(readings[r].content)) {
        const auto [owner, fresh] = owner_of.try_emplace(item, r);
        if (!fresh && Overtakes(readings[r], readings[owner->second], item)) owner->second = r;
      }
    }
    std::vector<std::vector<size_t>> owned(readings.size());
    for (size_t r = 0; r < readings.size(); ++r) {
      for (size_t item : UnclaimedIn(readings[r].content)) {
        if (owner_of.at(item) == r) owned[r].push_back(item);
      }
    }
    return owned;
  }

  static bool Overtakes(const Reading& inner, const Reading& outer, size_t item) {
    const bool own =
        inner.link.place == SourcePlace::kBefore || inner.link.place == SourcePlace::kAfter;
    return own && inner.cue.verb.strength == CueStrength::kStrong &&
           outer.cue.verb.strength != CueStrength::kStrong &&
           inner.opening == ContentOpening::kQuotation && inner.content.front().begin == item;
  }

  // Does a later reading inside this one own a quotation of it?
  static bool OwnsLater(const Reading& reading, const std::vector<std::vector<size_t>>& owned,
                        size_t r) {
    const size_t limit = std::min(owned.size(), r + 1 + kMaxNestedReadings);
    for (size_t later = r + 1; later < limit; ++later) {
      for (size_t item : owned[later]) {
        if (reading.content.front().Contains(item)) return true;
      }
    }
    return false;
  }

  // Is the quotation a title in its place in a clause: "said on “The Harbour Hour” that it holds"?
  bool NamesWork(size_t item, const QuotationShape& shape) const {
    return item > 0 && frames_.Has(item - 1, kPreposition | kDeterminer | kPossessive) &&
           shape.words <= kMaxWorkWords && IsTitleOfWork(frames_, item, shape);
  }

  // Adds an attribution of `content`, in which the quotations at `quotes` are its own.
  size_t Add(const std::vector<ItemRange>& content, const std::vector<size_t>& quotes,
             Attribution a) {
    bool words = false;
    for (ItemRange part : content) {
      for (size_t i = part.begin; i < part.end; ++i) {
        words = words || (!frames_.IsQuote(i) && !frames_.IsPunctuation(i));
      }
    }
    for (size_t item : quotes) {
      const size_t quote = frames_.items()[item].quote;
      const QuotationShape shape = ShapeOf(frames_, item);
      claimed_[quote] = true;
      if (words && (IsTerm(frames_, item, shape) || NamesWork(item, shape))) continue;
      if (a.quoted.empty()) a.full_sentence = IsFullSentence(shape);
      const std::vector<TextSpan>& parts = frames_.marks().spans[quote].parts;
      a.quoted.insert(a.quoted.end(), parts.begin(), parts.end());
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
    if (loose.has_value() && IsTitleOfWork(frames_, item, shape)) {
      // On “The Harbour Hour,” Vane named the day: what Vane says comes after it.
      const std::optional<size_t> subject = loose->mention;
      const bool named =
          subject.has_value() && frames_.mentions()[*subject].kind == MentionKind::kName;
      if (named) floor_.Take(f, subject, std::nullopt);
      return;
    }
    if (loose.has_value() && shape.words > 1) {
      a.source = loose->mention;
      a.cue = frames_.SpanOf(loose->cue);
      const std::optional<size_t> source = a.source;
      floor_.Take(f, source, Add({content}, {item}, std::move(a)));
      return;
    }
    if (!IsSpeechByItself(frames_, item, shape)) {
      if (!headline_ || shape.words < kMinDoubtfulWords) return;
      a.doubtful = !LeadsHeadline(frames_, item, shape);
    }
    // "“It holds,” Vane said, and yet “nobody will say for how long”"
    const bool goes_on = item == frames_.frames()[f].items.begin || floor_.TakenIn(f);
    const FloorHolder* holder = goes_on ? floor_.HolderAt(f) : nullptr;
    if (holder == nullptr) {
      if (const auto announced = FindAnnouncement(frames_, item); announced.has_value()) {
        a.source = announced->mention;
        a.cue = frames_.SpanOf(announced->cue);
        const std::optional<size_t> source = a.source;
        floor_.Take(f, source, Add({content}, {item}, std::move(a)));
        return;
      }
      Add({content}, {item}, std::move(a));
      return;
    }
    a.source = holder->source;
    a.cue = holder->announcement;
    if (!holder->announcement.has_value()) a.continues = holder->attribution;
    const std::optional<size_t> source = a.source;
    floor_.Take(f, source, Add({content}, {item}, std::move(a)));
  }

  const Frames& frames_;
  const bool headline_;
  Floor floor_;
  std::vector<bool> claimed_;  // by span of the marks
  std::vector<Attribution> found_;
};

}  // namespace

std::vector<Attribution> SortByPlace(std::vector<Attribution> found) {
  std::vector<size_t> order(found.size());
  std::iota(order.begin(), order.end(), size_t{0});
  std::stable_sort(order.begin(), order.end(), [&found](size_t a, size_t b) {
    return found[a].content.front() < found[b].content.front();
  });
  std::vector<size_t> place(found.size());
  for (size_t i = 0; i < order.size(); ++i) place[order[i]] = i;
  std::vector<Attribution> sorted;
  sorted.reserve(found.size());
  for (size_t index : order) {
    sorted.push_back(std::move(found[index]));
    std::optional<size_t>& continues = sorted.back().continues;
    if (continues.has_value()) continues = place[*continues];
  }
  return sorted;
}

std::vector<Attribution> FindAttributions(const Document& document, const TraitTable& traits,
                                          const PairedMarks& marks,
                                          const std::vector<SourceMention>& mentions,
                                          bool headline) {
  return FindAttributions(Frames(document, marks, mentions, traits), headline);
}

std::vector<Attribution> FindAttributions(const Frames& frames, bool headline) {
  return AttributionFinder(frames, headline).Find();
}

}  // namespace quotecheck
