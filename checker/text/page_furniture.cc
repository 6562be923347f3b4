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
    "By signing up, you agree to our Privacy Policy",
    "ADVERTISEMENT",
});

// What a gallery's title and a caption stand behind.
constexpr absl::string_view kGallery = "Photos:";

// A link, where nothing follows it in its paragraph.
constexpr absl::string_view kReadMore = "Read more";

bool IsFirstLetter(char c) {
  return c == 'R' || c == 'J' || c == 'M' || c == 'H' || c == 'S' || c == 'C' || c == 'I' ||
         c == 'A' || c == 'B' || c == 'T' || c == 'P';
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
  for (size_t next = SkipSpaces(text, end); absl::StartsWith(text.substr(next), kGallery);
       next = SkipSpaces(text, end)) {
    end = next + kGallery.size();
  }
  return end;
}

// The end of the furniture that begins at `at`; `at` where none does.
size_t FurnitureEnd(absl::string_view text, size_t at) {
  if (!IsFirstLetter(text[at]) || (at > 0 && IsWordCharacter(text[at - 1]))) return at;
  const absl::string_view rest = text.substr(at);
  if (rest == kReadMore) return text.size();
  for (absl::string_view words : kFurniture) {
    if (words.front() != rest.front() || !absl::StartsWith(rest, words)) continue;
    const size_t end = at + words.size();
    if (end < text.size() && IsWordCharacter(text[end])) continue;
    return SkipPlaceInGallery(text, end);
  }
  return at;
}

// Where the words that both texts begin with end in `a`, whole words only; and their number.
struct SharedStart {
  size_t end = 0;
  size_t words = 0;
};
SharedStart FindSharedStart(absl::string_view a, absl::string_view b) {
  SharedStart shared;
  for (size_t i = 0; i <= a.size() && i <= b.size(); ++i) {
    const bool ends_a = i == a.size() || absl::ascii_isspace(a[i]);
    const bool ends_b = i == b.size() || absl::ascii_isspace(b[i]);
    if (ends_a && ends_b && i > 0 && !absl::ascii_isspace(a[i - 1])) shared = {i, shared.words + 1};
    if (i == a.size() || i == b.size() || a[i] != b[i]) break;
  }
  return shared;
}

// By caption of a gallery: where its title ends, the caption's begin where it has none. Captions of
// one gallery, which follow each other, begin with its title.
std::vector<size_t> TitleEnds(absl::string_view text, const std::vector<TextSpan>& captions) {
  constexpr size_t kLongestTitle = 160;  // bytes
  constexpr size_t kFewestWords = 2;
  const auto start_of = [&](const TextSpan& caption) {
    return text.substr(caption.begin, std::min(caption.size(), kLongestTitle));
  };
  std::vector<size_t> ends;
  for (size_t i = 0; i < captions.size();) {
    size_t title = 0, next = i + 1;
    for (; next < captions.size(); ++next) {
      const SharedStart shared =
          FindSharedStart(start_of(captions[next - 1]), start_of(captions[next]));
      if (shared.words < kFewestWords) break;
      title = next == i + 1 ? shared.end : std::min(title, shared.end);
    }
    for (; i < next; ++i) ends.push_back(captions[i].begin + title);
  }
  return ends;
}

// Where a title that stands twice in a row begins the second time; 0 for none.
size_t SecondTitle(absl::string_view title) {
  for (size_t at = title.find(' '); at != absl::string_view::npos; at = title.find(' ', at + 1)) {
    if (absl::StartsWith(title.substr(at + 1), title.substr(0, at))) return at + 1;
  }
  return 0;
}

void AddTrimmed(absl::string_view text, TextSpan span, std::vector<TextSpan>* spans) {
  while (span.begin < span.end && absl::ascii_isspace(text[span.begin])) ++span.begin;
  while (span.begin < span.end && absl::ascii_isspace(text[span.end - 1])) --span.end;
  if (span.begin < span.end) spans->push_back(span);
}

// Where the text ends, a dash at its end left out.
size_t BeforeDash(absl::string_view text, TextSpan span) {
  for (absl::string_view dash : {" –", " —", " -"}) {
    if (absl::EndsWith(text.substr(span.begin, span.size()), dash)) return span.end - dash.size();
  }
  return span.end;
}

// Takes the titles of galleries off their captions.
std::vector<TextSpan> PartAtTitles(absl::string_view text, const std::vector<TextSpan>& parts) {
  std::vector<TextSpan> captions;
  for (size_t i = 1; i < parts.size(); ++i) {
    const TextSpan before = parts[i - 1];
    if (absl::EndsWith(text.substr(before.begin, before.size()), kGallery)) {
      captions.push_back(parts[i]);
    }
  }
  if (captions.empty()) return parts;
  const std::vector<size_t> ends = TitleEnds(text, captions);
  std::vector<TextSpan> parted;
  parted.reserve(parts.size() + 2 * captions.size());
  size_t caption = 0;
  for (const TextSpan& part : parts) {
    if (caption == captions.size() || captions[caption].begin != part.begin) {
      parted.push_back(part);
      continue;
    }
    const size_t end = ends[caption++];
    const size_t second = part.begin + SecondTitle(text.substr(part.begin, end - part.begin));
    AddTrimmed(text, {part.begin, second}, &parted);
    // A dash behind the title would make a speaker's label of it.
    const size_t dash = BeforeDash(text, {second, end});
    AddTrimmed(text, {second, dash}, &parted);
    AddTrimmed(text, {dash, end}, &parted);
    AddTrimmed(text, {end, part.end}, &parted);
  }
  return parted;
}

// Is the whole part layout?
bool IsFurniture(absl::string_view text, TextSpan part) {
  return FurnitureEnd(text.substr(0, part.end), part.begin) == part.end;
}

// "02:10" at the end of a video's title.
bool EndsInRunningTime(absl::string_view part) {
  const size_t colon = part.rfind(':');
  if (colon == absl::string_view::npos || colon == 0 || !absl::ascii_isdigit(part[colon - 1])) {
    return false;
  }
  return colon + 3 == part.size() && SkipDigits(part, colon + 1) == part.size();
}

// Does layout that stands in the same line right before `part` make an aside of it?
bool IntroducesAside(absl::string_view furniture, absl::string_view part) {
  if (absl::EndsWith(furniture, "MUST WATCH")) return EndsInRunningTime(part);
  if (absl::EndsWith(furniture, "READ MORE")) return absl::StartsWith(part, ":");
  for (absl::string_view words :
       {kGallery, absl::string_view("JUST WATCHED"), absl::string_view("Image caption"),
        absl::string_view("Image copyright"), absl::string_view("Media caption")}) {
    if (absl::EndsWith(furniture, words)) return true;
  }
  return false;
}

// Layout behind a caption, or behind the title of another article.
bool ClosesAside(absl::string_view furniture) {
  return absl::StartsWith(furniture, "Hide ") || absl::StartsWith(furniture, "Show Caption") ||
         furniture == kReadMore;
}

}  // namespace

std::vector<bool> FindAsides(absl::string_view text, const std::vector<TextSpan>& parts) {
  const auto words_of = [&](size_t i) { return text.substr(parts[i].begin, parts[i].size()); };
  const auto same_line = [&](size_t before, size_t after) {
    const size_t end = parts[before].end;
    return !absl::StrContains(text.substr(end, parts[after].begin - end), '\n');
  };
  std::vector<bool> furniture(parts.size()), asides(parts.size());
  for (size_t i = 0; i < parts.size(); ++i) {
    asides[i] = furniture[i] = IsFurniture(text, parts[i]);
    if (furniture[i] || i == 0 || !same_line(i - 1, i)) continue;
    // A caption behind the title of its gallery is an aside like the title.
    asides[i] = furniture[i - 1] ? IntroducesAside(words_of(i - 1), words_of(i)) : asides[i - 1];
  }
  for (size_t i = 0; i + 1 < parts.size(); ++i) {
    if (furniture[i + 1] && same_line(i, i + 1) && ClosesAside(words_of(i + 1))) asides[i] = true;
  }
  return asides;
}

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
  return PartAtTitles(text, parts);
}

}  // namespace quotecheck
