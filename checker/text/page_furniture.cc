#include "checker/text/page_furniture.h"

#include <algorithm>
#include <array>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"

namespace quotecheck {
namespace {

// As pages print them, letter by letter; longer ones before what they begin with. What may as well
// be said in a sentence ("advertisement", "read more") is not among them.
constexpr auto kFurniture = std::to_array<absl::string_view>({
    "Replay More Videos ...",
    "Replay More Videos",
    "JUST WATCHED",
    "MUST WATCH",
    "Hide Caption",
    "Show Caption",
    "Hide caption",
    "Toggle caption",
    "Photos:",
    "Story highlights",
    "Story Highlights",
    "STORY HIGHLIGHTS",
    "Story Continued Below",
    "Story continued below",
    "Story continues below",
    "STORY CONTINUED BELOW",
    "Continue reading the main story",
    "Image copyright",
    "Image caption",
    "Media caption",
    "Media playback is unsupported on your device",
    "READ MORE",
    "ADVERTISEMENT",
});

// A link, where nothing follows it in its paragraph.
constexpr absl::string_view kReadMore = "Read more";

bool IsFirstLetter(char c) {
  return c == 'R' || c == 'J' || c == 'M' || c == 'H' || c == 'S' || c == 'C' || c == 'I' ||
         c == 'A' || c == 'T' || c == 'P';
}

bool IsWordCharacter(char c) { return absl::ascii_isalnum(c) || (c & 0x80) != 0; }

size_t SkipSpaces(absl::string_view text, size_t at) {
  while (at < text.size() && absl::ascii_isspace(text[at])) ++at;
  return at;
}

size_t SkipDigits(absl::string_view text, size_t at) {
  while (at < text.size() && absl::ascii_isdigit(text[at])) ++at;
  return at;
}

// Where "3 of 24", and "Photos:" as often as it follows, ends; `at` where none begins there.
size_t SkipPlaceInGallery(absl::string_view text, size_t at) {
  const size_t begin = SkipSpaces(text, at);
  size_t end = SkipDigits(text, begin);
  if (end == begin || !absl::StartsWith(text.substr(end), " of ")) return at;
  const size_t all = end + 4;
  end = SkipDigits(text, all);
  if (end == all) return at;
  constexpr absl::string_view kTitle = "Photos:";
  for (size_t next = SkipSpaces(text, end); absl::StartsWith(text.substr(next), kTitle);
       next = SkipSpaces(text, end)) {
    end = next + kTitle.size();
  }
  return end;
}

// The end of the furniture that begins at `at`; `at` where none does.
size_t FurnitureEnd(absl::string_view text, size_t at) {
  if (!IsFirstLetter(text[at]) || (at > 0 && IsWordCharacter(text[at - 1]))) return at;
  const absl::string_view rest = text.substr(at);
  if (rest == kReadMore) return text.size();
  for (absl::string_view words : kFurniture) {
    if (!absl::StartsWith(rest, words)) continue;
    const size_t end = at + words.size();
    if (end < text.size() && IsWordCharacter(text[end])) continue;
    return SkipPlaceInGallery(text, end);
  }
  return at;
}

void AddTrimmed(absl::string_view text, TextSpan span, std::vector<TextSpan>* spans) {
  while (span.begin < span.end && absl::ascii_isspace(text[span.begin])) ++span.begin;
  while (span.begin < span.end && absl::ascii_isspace(text[span.end - 1])) --span.end;
  if (span.begin < span.end) spans->push_back(span);
}

}  // namespace

std::vector<TextSpan> PartAtPageFurniture(absl::string_view text,
                                          const std::vector<TextSpan>& paragraphs) {
  std::vector<TextSpan> parts;
  parts.reserve(paragraphs.size());
  for (const TextSpan& paragraph : paragraphs) {
    const absl::string_view up_to_end = text.substr(0, paragraph.end);
    size_t begin = paragraph.begin;
    for (size_t at = begin; at < paragraph.end; ++at) {
      const size_t end = FurnitureEnd(up_to_end, at);
      if (end == at) continue;
      AddTrimmed(text, {begin, at}, &parts);
      AddTrimmed(text, {at, end}, &parts);
      begin = end;
      at = end - 1;
    }
    if (begin == paragraph.begin) {
      parts.push_back(paragraph);
    } else {
      AddTrimmed(text, {begin, paragraph.end}, &parts);
    }
  }
  return parts;
}

}  // namespace quotecheck
