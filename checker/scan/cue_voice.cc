#include "checker/scan/cue_voice.h"

#include <optional>

#include "absl/strings/string_view.h"
#include "checker/text/one_of.h"

namespace quotecheck {
namespace {

bool IsFormOfBe(absl::string_view word) {
  return IsOneOf(word, {"is", "are", "was", "were", "be", "been", "being"});
}

// Participles of verbs that somebody does to another by speaking.
bool IsDoneByAnother(absl::string_view word) {
  return IsOneOf(word,
                 {"accused",    "advised",    "alleged",   "asked",     "assured",    "blamed",
                  "branded",    "called",     "charged",   "condemned", "considered", "credited",
                  "criticised", "criticized", "deemed",    "denounced", "depicted",   "described",
                  "dismissed",  "dubbed",     "hailed",    "informed",  "instructed", "labeled",
                  "labelled",   "mocked",     "nicknamed", "notified",  "ordered",    "portrayed",
                  "praised",    "questioned", "reassured", "regarded",  "reminded",   "ridiculed",
                  "rumored",    "rumoured",   "told",      "urged",     "warned"});
}

// The mention that begins at an item; of several that do the longest that is no owner.
std::optional<ItemRange> MentionFrom(const Frames& frames, size_t item) {
  for (size_t m : frames.MentionsAt(item)) {
    const SourceMention& mention = frames.mentions()[m];
    if (!mention.possessive && !mention.modifier) return frames.ItemsOf(mention);
  }
  return std::nullopt;
}

// "Rowe" of "is reassured by Rowe that", "by" being in the cue or behind it.
std::optional<ItemRange> AgentBehindCue(const Frames& frames, ItemRange cue) {
  if (frames.Is(cue.end - 1, "by")) return MentionFrom(frames, cue.end);
  if (frames.Is(cue.end, "by")) return MentionFrom(frames, cue.end + 1);
  return std::nullopt;
}

// "Rowe" of "(described as) “calm” by Rowe", which ends the content or follows it.
std::optional<ItemRange> AgentBehindContent(const Frames& frames, ItemRange* content) {
  for (size_t i = content->begin + 1; i <= content->end; ++i) {
    if (!frames.Is(i, "by") || !frames.IsQuote(i - 1)) continue;
    const std::optional<ItemRange> agent = MentionFrom(frames, i + 1);
    if (!agent.has_value() || (i < content->end && agent->end != content->end)) continue;
    content->end = i;
    return agent;
  }
  return std::nullopt;
}

bool IsSubject(ItemRange source, ItemRange cue) {
  return source.end <= cue.begin && cue.begin - source.end <= 1;
}

// Where the nouns and adjectives before an item begin: "party nominee (Rowe)".
size_t BeginOfTitle(const Frames& frames, size_t item) {
  constexpr size_t kMaxTitle = 8;  // items
  size_t begin = item;
  while (begin > 0 && item - begin < kMaxTitle && !frames.IsPunctuation(begin - 1) &&
         !frames.IsQuote(begin - 1) && !frames.Has(begin - 1, kClosedClass)) {
    --begin;
  }
  return begin;
}

// "Rowe" of "with Rowe saying".
std::optional<ItemRange> SubjectOfGerund(const Frames& frames, ItemRange cue) {
  if (!frames.Has(cue.begin, kGerund)) return std::nullopt;
  for (size_t m : frames.MentionsEndingBefore(cue.begin)) {
    const ItemRange items = frames.ItemsOf(frames.mentions()[m]);
    const size_t begin = BeginOfTitle(frames, items.begin);
    if (begin > 0 && frames.Is(begin - 1, "with")) return ItemRange{begin, items.end};
  }
  return std::nullopt;
}

}  // namespace

bool IsPassiveOfAnother(const Frames& frames, ItemRange cue) {
  for (size_t i = cue.begin; i < cue.end; ++i) {
    if (!IsDoneByAnother(frames.Word(i))) continue;
    for (size_t be = cue.begin > 0 ? cue.begin - 1 : 0; be < i; ++be) {
      if (IsFormOfBe(frames.Word(be))) return true;
    }
  }
  return false;
}

void SetSourceByVoice(const Frames& frames, LearnedRelation* relation) {
  if (const std::optional<ItemRange> subject = SubjectOfGerund(frames, relation->cue)) {
    relation->source = *subject;
    return;
  }
  const bool by_subject =
      !relation->source.has_value() || IsSubject(*relation->source, relation->cue);
  if (!by_subject || !IsPassiveOfAnother(frames, relation->cue)) return;
  // "Rowe was asked whether it holds: “Yes.”": the answer is Rowe's.
  const size_t first = relation->content.front().begin;
  if (first > relation->cue.end && frames.Is(first - 1, ":")) return;
  relation->source = AgentBehindCue(frames, relation->cue);
  if (!relation->source.has_value() && relation->content.back().begin >= relation->cue.end) {
    relation->source = AgentBehindContent(frames, &relation->content.back());
  }
}

}  // namespace quotecheck
