#include "checker/scan/frames.h"

#include <algorithm>
#include <utility>

#include "checker/lexicon/cues.h"
#include "checker/text/characters.h"
#include "checker/text/utf8.h"

namespace quotecheck {
namespace {

constexpr size_t kMaxNicknameWords = 3;

char32_t FirstOf(const Document& document, size_t token) {
  return DecodeUtf8(document.text, document.tokens[token].span.begin).value;
}

}  // namespace

Frames::Frames(const Document& document, const PairedMarks& marks,
               const std::vector<SourceMention>& mentions, const TraitTable& traits)
    : document_(document), marks_(marks), mentions_(mentions), traits_(traits) {
  FindOutermost();
  BuildItems();
  BuildFrames();
  IndexMentions();
  JoinAttributions();
  NumberFrames();
}

void Frames::FindOutermost() {
  std::vector<TextSpan> names;
  for (const SourceMention& mention : mentions_) {
    if (!mention.name.empty()) names.push_back(mention.name);
  }
  std::sort(names.begin(), names.end());
  size_t name = 0;
  size_t name_end = 0;  // of the names that begin before the quotation
  for (size_t q = 0; q < marks_.spans.size(); ++q) {
    const QuotedSpan& span = marks_.spans[q];
    if (span.depth != 0) continue;
    for (; name < names.size() && names[name].begin < span.outer.begin; ++name) {
      name_end = std::max(name_end, names[name].end);
    }
    const size_t first = TokenAtOrAfter(document_, span.outer.begin);
    const size_t last = TokenAtOrAfter(document_, span.outer.end);
    const bool nickname = span.outer.end <= name_end && last - first <= kMaxNicknameWords + 2;
    if (!nickname && first < last) outermost_.push_back(q);
  }
}

void Frames::BuildItems() {
  const size_t tokens = document_.tokens.size();
  item_of_.assign(tokens, 0);
  item_of_quote_.assign(marks_.spans.size(), kNoIndex);
  size_t next = 0;
  for (size_t t = 0; t < tokens;) {
    Item item;
    item.tokens = {t, t + 1};
    if (next < outermost_.size() &&
        marks_.spans[outermost_[next]].outer.begin <= document_.tokens[t].span.begin) {
      item.quote = outermost_[next++];
      const size_t end = marks_.spans[item.quote].outer.end;
      while (item.tokens.end < tokens && document_.tokens[item.tokens.end].span.begin < end) {
        ++item.tokens.end;
      }
      item_of_quote_[item.quote] = items_.size();
    }
    for (; t < item.tokens.end; ++t) item_of_[t] = items_.size();
    items_.push_back(item);
  }
}

void Frames::BuildFrames() {
  frame_of_.assign(items_.size(), 0);
  for (const Sentence& sentence : document_.sentences) {
    if (sentence.tokens.empty()) continue;
    const size_t item = item_of_[sentence.tokens.begin];
    if (items_[item].tokens.begin != sentence.tokens.begin) continue;  // inside a quotation
    Frame frame;
    frame.items.begin = item;
    frame.paragraph = sentence.paragraph;
    frame.begins_paragraph =
        frames_.empty() || document_.paragraphs[sentence.paragraph].begin == sentence.span.begin;
    frames_.push_back(frame);
  }
  if (!frames_.empty()) frames_.front().items.begin = 0;
  for (size_t f = 0; f < frames_.size(); ++f) {
    Frame& frame = frames_[f];
    frame.items.end = f + 1 < frames_.size() ? frames_[f + 1].items.begin : items_.size();
  }
}

// The sentence splitter cannot know that a capitalised name after a quotation goes on with its
// sentence.
void Frames::JoinAttributions() {
  std::vector<Frame> joined;
  for (const Frame& frame : frames_) {
    if (!joined.empty() && !frame.begins_paragraph && !frame.items.empty()) {
      Frame& last = joined.back();
      if (!last.items.empty() && items_[last.items.end - 1].is_quote() &&
          IsAttributionOf(last.items.end - 1, frame)) {
        last.items.end = frame.items.end;
        continue;
      }
    }
    joined.push_back(frame);
  }
  frames_ = std::move(joined);
}

// Is the sentence no more than "Vane asked", with an addressee or a circumstance?
// “…” — Orla Vane.
bool Frames::IsSignature(const Frame& frame) const {
  if (!IsDash(frame.items.begin)) return false;
  for (size_t m : MentionsAt(frame.items.begin + 1)) {
    size_t end = ItemsOf(mentions_[m]).end;
    while (end < frame.items.end && IsStop(end)) ++end;
    if (end == frame.items.end) return true;
  }
  return false;
}

bool Frames::IsAttributionOf(size_t quote_item, const Frame& next) const {
  if (IsSignature(next)) return true;
  const MentionList subjects = MentionsAt(next.items.begin);
  const absl::string_view last = LastWord(quote_item);
  for (size_t m : subjects) {
    if (mentions_[m].possessive || mentions_[m].modifier) continue;
    size_t verb = ItemsOf(mentions_[m]).end;
    if (Is(verb, ",")) ++verb;
    for (size_t steps = 0; steps < 3 && Has(verb, kAdverb | kOtherFunction | kAuxiliary); ++steps) {
      ++verb;
    }
    if (verb >= next.items.end) continue;
    const CueVerb cue = FindCueVerb(Word(verb));
    if (!cue.finite || !cue.takes_quotation || cue.strength == CueStrength::kWeak) continue;
    size_t after = verb + 1;
    while (Has(after, kAdverb) && !Has(after, kNoun | kPreposition)) ++after;
    if (after >= next.items.end || IsStop(after)) return true;
    if (last == "." || last == ",") continue;
    if (Is(after, ",") || IsDash(after)) return !IsQuote(after + 1);
    if (Has(after, kCalendar) || Has(after, kPreposition)) return true;
    if (!cue.takes_addressee || MentionsAt(after).empty()) continue;
    const size_t end = ItemsOf(mentions_[*MentionsAt(after).begin()]).end;
    return end >= next.items.end || IsPunctuation(end) || Has(end, kPreposition | kCalendar);
  }
  return false;
}

void Frames::NumberFrames() {
  for (size_t f = 0; f < frames_.size(); ++f) {
    Frame& frame = frames_[f];
    frame.ends_paragraph = f + 1 == frames_.size() || frames_[f + 1].begins_paragraph;
    for (size_t i = frame.items.begin; i < frame.items.end; ++i) frame_of_[i] = f;
  }
}

void Frames::IndexMentions() {
  beginning_offsets_.assign(items_.size() + 2, 0);
  ending_offsets_.assign(items_.size() + 2, 0);
  std::vector<size_t> outside;  // mentions of the reporter's
  for (size_t m = 0; m < mentions_.size(); ++m) {
    if (mentions_[m].tokens.empty()) continue;
    if (items_[item_of_[mentions_[m].tokens.begin]].is_quote()) continue;
    outside.push_back(m);
  }
  const auto index = [&](std::vector<size_t>* offsets, std::vector<size_t>* list, auto key) {
    for (size_t m : outside) ++(*offsets)[key(mentions_[m]) + 1];
    for (size_t i = 1; i < offsets->size(); ++i) (*offsets)[i] += (*offsets)[i - 1];
    list->resize(outside.size());
    std::vector<size_t> at(*offsets);
    for (size_t m : outside) (*list)[at[key(mentions_[m])]++] = m;
  };
  index(&beginning_offsets_, &beginning_,
        [this](const SourceMention& mention) { return ItemsOf(mention).begin; });
  index(&ending_offsets_, &ending_,
        [this](const SourceMention& mention) { return ItemsOf(mention).end; });
}

ItemRange Frames::ItemsOf(const SourceMention& mention) const {
  return {item_of_[mention.tokens.begin], item_of_[mention.tokens.end - 1] + 1};
}

Frames::MentionList Frames::MentionsAt(size_t item) const {
  if (item >= items_.size()) return {};
  return {beginning_.data() + beginning_offsets_[item],
          beginning_.data() + beginning_offsets_[item + 1]};
}

Frames::MentionList Frames::MentionsEndingBefore(size_t item) const {
  if (item > items_.size()) return {};
  return {ending_.data() + ending_offsets_[item], ending_.data() + ending_offsets_[item + 1]};
}

absl::string_view Frames::Word(size_t item) const {
  if (item >= items_.size()) return {};
  if (items_[item].is_quote()) return "\"";
  return document_.tokens[items_[item].tokens.begin].folded;
}

bool Frames::Has(size_t item, uint64_t traits) const {
  return item < items_.size() && !items_[item].is_quote() &&
         traits_.Has(items_[item].tokens.begin, traits);
}

bool Frames::IsPunctuation(size_t item) const {
  return item < items_.size() && !items_[item].is_quote() &&
         document_.tokens[items_[item].tokens.begin].kind == TokenKind::kPunctuation;
}

bool Frames::IsDash(size_t item) const {
  return IsPunctuation(item) && quotecheck::IsDash(FirstOf(document_, items_[item].tokens.begin));
}

bool Frames::IsStop(size_t item) const {
  if (!IsPunctuation(item)) return false;
  switch (FirstOf(document_, items_[item].tokens.begin)) {
    case '.':
    case '!':
    case '?':
    case U'…':
    case U'。':
    case U'！':
    case U'？': return true;
    default: return false;
  }
}

absl::string_view Frames::LastWord(size_t item) const {
  if (item >= items_.size()) return {};
  if (!items_[item].is_quote()) return Word(item);
  const size_t end = marks_.spans[items_[item].quote].parts.back().end;
  size_t token = items_[item].tokens.end;
  while (token > items_[item].tokens.begin && document_.tokens[token - 1].span.end > end) --token;
  return token > items_[item].tokens.begin ? absl::string_view(document_.tokens[token - 1].folded)
                                           : absl::string_view();
}

bool Frames::IsCapital(size_t item) const {
  if (item >= items_.size()) return false;
  if (!items_[item].is_quote()) return Has(item, kUpper);
  const QuotedSpan& span = marks_.spans[items_[item].quote];
  const size_t token = TokenAtOrAfter(document_, span.parts.front().begin);
  return token < items_[item].tokens.end && traits_.Has(token, kUpper);
}

bool Frames::AreAdjacent(size_t item) const {
  if (item + 1 >= items_.size()) return false;
  return document_.tokens[items_[item].tokens.end - 1].span.end ==
         document_.tokens[items_[item + 1].tokens.begin].span.begin;
}

TextSpan Frames::SpanOf(ItemRange range) const {
  if (range.empty()) return {};
  return {document_.tokens[items_[range.begin].tokens.begin].span.begin,
          document_.tokens[items_[range.end - 1].tokens.end - 1].span.end};
}

}  // namespace quotecheck
