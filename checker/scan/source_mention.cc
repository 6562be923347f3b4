#include "checker/scan/source_mention.h"

#include <algorithm>

#include "absl/strings/string_view.h"
#include "checker/text/one_of.h"

namespace quotecheck {
namespace {

// A mention that holds an item begins at most so many before it.
constexpr size_t kMaxMentionItems = 40;

bool IsPlacePreposition(absl::string_view word) {
  return IsOneOf(word, {"in", "on", "at", "during", "via", "through"});
}

// "Rowe in Halden – an engineer": a caption, and another's words.
bool HasDash(const Frames& frames, ItemRange range) {
  for (size_t i = range.begin; i < range.end; ++i) {
    if (frames.IsDash(i)) return true;
  }
  return false;
}

// The mention of several that begins with the name: "Ann Rowe and Lee Vane".
std::optional<size_t> SeveralFrom(const Frames& frames, ItemRange name) {
  const auto mentions = frames.MentionsAt(name.begin);
  const auto several = std::find_if(mentions.begin(), mentions.end(), [&](size_t m) {
    const SourceMention& mention = frames.mentions()[m];
    const ItemRange items = frames.ItemsOf(mention);
    return mention.plural && mention.name.empty() && items.begin == name.begin &&
           items.end > name.end;
  });
  return several == mentions.end() ? std::nullopt : std::optional<size_t>(*several);
}

// "Ann Rowe" of "Ann Rowe, managing director of the line" and of "Ann Rowe on her page"; "Rowe" of
// "Rowe in a letter".
std::optional<size_t> LeadingName(const Frames& frames, ItemRange source) {
  for (size_t m : frames.MentionsAt(source.begin)) {
    const SourceMention& mention = frames.mentions()[m];
    const ItemRange items = frames.ItemsOf(mention);
    if (mention.kind != MentionKind::kName || items.begin != source.begin) continue;
    const bool full = mention.name_tokens.end - mention.name_tokens.begin > 1;
    const bool person = mention.name_kind == NameKind::kPerson && !mention.possessive &&
                        !mention.modifier && (full || frames.IsDash(items.end));
    if (items.end >= source.end) continue;
    const bool tells_where = !mention.possessive && !mention.modifier &&
                             IsPlacePreposition(frames.Word(items.end)) &&
                             !HasDash(frames, {items.end, source.end});
    if (person || tells_where || frames.Is(items.end, ",")) {
      return SeveralFrom(frames, items).value_or(m);
    }
  }
  return std::nullopt;
}

// "Ann Rowe" of "Halden manager for sales Ann Rowe" and of "board spokeswoman Ann Rowe, who": a
// person's full name behind a noun.
std::optional<size_t> NameBehindRole(const Frames& frames, ItemRange source) {
  for (size_t i = source.begin + 1; i + 1 < source.end; ++i) {
    if (!frames.Has(i - 1, kNoun | kRoleNoun) || frames.Has(i - 1, kClosedClass | kUpper)) continue;
    for (size_t m : frames.MentionsAt(i)) {
      const SourceMention& mention = frames.mentions()[m];
      const ItemRange items = frames.ItemsOf(mention);
      const bool whole = items.begin == i && (items.end == source.end || frames.Is(items.end, ","));
      if (whole && mention.name_kind == NameKind::kPerson &&
          mention.name.begin == mention.span.begin &&
          mention.name_tokens.end - mention.name_tokens.begin > 1) {
        return m;
      }
    }
  }
  return std::nullopt;
}

// "Ann Rowe and Lee Vane" of "two aides, Ann Rowe and Lee Vane".
std::optional<size_t> ClosingNames(const Frames& frames, ItemRange source) {
  while (!source.empty() && frames.Is(source.end - 1, ",")) --source.end;
  if (source.empty() || BeginsWithName(frames, source)) return std::nullopt;
  for (size_t m : frames.MentionsEndingBefore(source.end)) {
    const SourceMention& mention = frames.mentions()[m];
    const ItemRange items = frames.ItemsOf(mention);
    if (items.end == source.end && items.begin > source.begin && mention.plural &&
        mention.name.empty() && frames.Is(items.begin - 1, ",") && BeginsWithName(frames, items)) {
      return m;
    }
  }
  return std::nullopt;
}

// "Ann Rowe" of "one of them, Ann Rowe": a name, not a place's, behind the last comma or dash.
std::optional<size_t> ClosingName(const Frames& frames, ItemRange source) {
  const auto parts = [&](size_t item) { return frames.Is(item, ",") || frames.IsDash(item); };
  while (!source.empty() && parts(source.end - 1)) --source.end;
  size_t begin = source.end;
  while (begin > source.begin && !parts(begin - 1)) --begin;
  if (begin == source.begin || BeginsWithName(frames, source)) return std::nullopt;
  for (size_t m : frames.MentionsAt(begin)) {
    const SourceMention& mention = frames.mentions()[m];
    const ItemRange items = frames.ItemsOf(mention);
    const bool whole = items.begin == begin && items.end == source.end;
    if (!whole || mention.kind != MentionKind::kName || mention.name.empty()) continue;
    if (mention.name_kind == NameKind::kAdherents) continue;  // "Tarn Liberal"
    const bool place = frames.traits().Has(mention.name_tokens.end - 1, kPlace);
    const bool full = mention.name_tokens.end - mention.name_tokens.begin > 1;
    const bool titled = mention.name_kind == NameKind::kPerson && !mention.title.empty();
    if (full && !place && (titled || mention.name.begin == mention.span.begin)) return m;
  }
  return std::nullopt;
}

// "Rowe" of "a relaxed, cheerful Rowe".
std::optional<size_t> NameBehindAdjectives(const Frames& frames, ItemRange source) {
  if (!IsOneOf(frames.Word(source.begin), {"a", "an", "the"})) return std::nullopt;
  for (size_t i = source.begin + 1; i < source.end; ++i) {
    for (size_t m : frames.MentionsAt(i)) {
      const SourceMention& mention = frames.mentions()[m];
      const bool whole = frames.ItemsOf(mention).end == source.end && i > source.begin + 1;
      if (whole && mention.kind == MentionKind::kName &&
          mention.name_kind != NameKind::kAdherents && mention.name.end == mention.span.end) {
        return m;
      }
    }
    const bool joins = IsOneOf(frames.Word(i), {",", "and", "but"});
    const bool describes =
        frames.Has(i, kAdjective | kAdverb | kParticiple) && !frames.Has(i, kUpper | kSourceNoun);
    if (!joins && !describes) return std::nullopt;
  }
  return std::nullopt;
}

// "The mayor" of "the town was cold, but the mayor": the subject of the last of several clauses.
std::optional<size_t> SubjectOfLastClause(const Frames& frames, ItemRange source) {
  for (size_t m : frames.MentionsEndingBefore(source.end)) {
    const SourceMention& mention = frames.mentions()[m];
    const ItemRange items = frames.ItemsOf(mention);
    if (items.end != source.end || items.begin <= source.begin || mention.possessive) continue;
    if (!IsOneOf(frames.Word(items.begin - 1), {"but", "while", "although", "though", "because"})) {
      continue;
    }
    for (size_t i = source.begin; i < items.begin; ++i) {
      if (frames.Has(i, kAuxiliary | kCueVerb)) return m;
    }
  }
  return std::nullopt;
}

// Does the name or the noun only tell of what stands behind it: "New reports", "a draft Senate
// bill"?
bool IsPartOfLonger(const Frames& frames, const SourceMention& mention, size_t behind) {
  if (frames.Has(behind, kClosedClass)) return false;
  const bool dateline = mention.name_kind == NameKind::kPlace && frames.Is(behind, "(");
  const bool noun = frames.Has(behind, kNoun) && !frames.Has(behind, kCueVerb | kVerbFirst);
  return dateline || frames.Has(behind, kUpper) ||
         (noun && mention.name_tokens.end - mention.name_tokens.begin == 1);
}

// "A man" of "a man who stood beside the minister": what the words begin with, the longest of it.
std::optional<size_t> LeadingMention(const Frames& frames, ItemRange source) {
  for (size_t m : frames.MentionsAt(source.begin)) {
    const SourceMention& mention = frames.mentions()[m];
    const ItemRange items = frames.ItemsOf(mention);
    if (mention.possessive || mention.modifier || items.end > source.end) continue;
    if (frames.Has(items.begin, kContracted)) continue;  // "It's a line that Rowe"
    // "House and Senate leaders"
    const bool thing =
        mention.kind == MentionKind::kOrganisation && mention.name_kind != NameKind::kAdherents;
    if (thing && IsOneOf(frames.Word(items.end), {"and", "or"})) continue;
    if (items.end == source.end || !IsPartOfLonger(frames, mention, items.end)) return m;
  }
  return std::nullopt;
}

// "Ann Rowe" of "others, including Ann Rowe" and of "critics such as Ann Rowe".
std::optional<size_t> NameOfExample(const Frames& frames, ItemRange source) {
  for (size_t i = source.begin + 1; i + 1 < source.end; ++i) {
    const bool such_as = frames.Is(i, "as") && frames.Is(i - 1, "such");
    if (!such_as && !IsOneOf(frames.Word(i), {"including", "like"})) continue;
    for (size_t m : frames.MentionsAt(i + 1)) {
      const SourceMention& mention = frames.mentions()[m];
      const size_t end = frames.ItemsOf(mention).end;
      const bool whole = end == source.end || frames.Is(end, ",");
      const bool several = mention.plural && mention.name.empty();
      if (whole && (several || (mention.kind == MentionKind::kName && !mention.possessive))) {
        return m;
      }
    }
  }
  return std::nullopt;
}

// The mention that shares most with the words.
std::optional<size_t> LargestShare(const Frames& frames, ItemRange source) {
  std::optional<size_t> best;
  double best_share = 0;
  const size_t first = source.begin > kMaxMentionItems ? source.begin - kMaxMentionItems : 0;
  for (size_t i = first; i < source.end; ++i) {
    for (size_t m : frames.MentionsAt(i)) {
      const ItemRange items = frames.ItemsOf(frames.mentions()[m]);
      const size_t begin = std::max(items.begin, source.begin);
      const size_t end = std::min(items.end, source.end);
      if (end <= begin) continue;
      const size_t all = std::max(items.end, source.end) - std::min(items.begin, source.begin);
      const double share = static_cast<double>(end - begin) / static_cast<double>(all);
      if (share > best_share) {
        best = m;
        best_share = share;
      }
    }
  }
  return best;
}

}  // namespace

bool BeginsWithName(const Frames& frames, ItemRange source) {
  const auto mentions = frames.MentionsAt(source.begin);
  return std::any_of(mentions.begin(), mentions.end(), [&](size_t m) {
    const SourceMention& mention = frames.mentions()[m];
    return mention.kind == MentionKind::kName && !mention.possessive &&
           frames.ItemsOf(mention).begin == source.begin;
  });
}

std::optional<size_t> FindSourceMention(const Frames& frames, ItemRange source) {
  if (const std::optional<size_t> name = LeadingName(frames, source); name.has_value()) return name;
  if (const std::optional<size_t> name = ClosingName(frames, source); name.has_value()) return name;
  if (const std::optional<size_t> name = NameBehindRole(frames, source); name.has_value()) {
    return name;
  }
  for (const auto find :
       {ClosingNames, NameOfExample, NameBehindAdjectives, SubjectOfLastClause, LeadingMention}) {
    if (const std::optional<size_t> mention = find(frames, source)) return mention;
  }
  return LargestShare(frames, source);
}

}  // namespace quotecheck
