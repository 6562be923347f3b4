#include "checker/text/page_furniture.h"

#include <string>
#include <vector>

#include "checker/text/sentences.h"
#include "gtest/gtest.h"

namespace quotecheck {
namespace {

std::vector<std::string> Parts(const std::string& text) {
  std::vector<std::string> parts;
  for (TextSpan span : PartAtPageFurniture(text, SplitParagraphs(text))) {
    parts.push_back(text.substr(span.begin, span.size()));
  }
  return parts;
}

TEST(PageFurnitureTest, StretchesStandAlone) {
  const struct {
    std::string text;
    std::vector<std::string> parts;
  } kCases[] = {
      {"", {}},
      {"Rowe left. Vane stayed.", {"Rowe left. Vane stayed."}},
      {"Rowe left.\n\nVane stayed.", {"Rowe left.", "Vane stayed."}},
      {"Rowe left. JUST WATCHED Ilse Varga Replay More Videos ... MUST WATCH Ilse Varga 02:10 Vane",
       {"Rowe left.", "JUST WATCHED", "Ilse Varga", "Replay More Videos ...", "MUST WATCH",
        "Ilse Varga 02:10 Vane"}},
      {"a pier Hide Caption 3 of 24 Photos: Photos: Harbour day Rowe waves. Hide Caption",
       {"a pier", "Hide Caption 3 of 24 Photos: Photos:", "Harbour day Rowe waves.",
        "Hide Caption"}},
      {"Have our stories by mail. By signing up, you agree to our Privacy Policy Rowe left.",
       {"Have our stories by mail.", "By signing up, you agree to our Privacy Policy",
        "Rowe left."}},
      {"It fell. Story Continued Below “No,” she said.",
       {"It fell.", "Story Continued Below", "“No,” she said."}},
      {"MUST WATCH", {"MUST WATCH"}},
      {"Photos: The life of Ilse Varga Photos: The life of Ilse Varga",
       {"Photos:", "The life of Ilse Varga", "Photos:", "The life of Ilse Varga"}},
      {"Vane speaks of Ilse Varga Read more\n\nRead more of her books.",
       {"Vane speaks of Ilse Varga", "Read more", "Read more of her books."}},
      // No whole words, or words of a sentence.
      {"MUST WATCHED and xMUST WATCH", {"MUST WATCHED and xMUST WATCH"}},
      {"You must watch it, and read more of her.", {"You must watch it, and read more of her."}},
      {"Hide Caption of 3 of 24 here", {"Hide Caption", "of 3 of 24 here"}},
      {"Hide Caption 3 offers", {"Hide Caption", "3 offers"}},
  };
  for (const auto& c : kCases) EXPECT_EQ(Parts(c.text), c.parts) << c.text;
}

TEST(PageFurnitureTest, TheTitleOfAGalleryIsNoPartOfItsCaptions) {
  EXPECT_EQ(
      Parts("Photos: The rise of Ilse Varga Varga waves. Hide Caption 1 of 3 Photos: The rise of "
            "Ilse Varga A crowd. Hide Caption 2 of 3 Photos: The rise of Ilse Varga Varga sits."),
      (std::vector<std::string>{"Photos:", "The rise of Ilse Varga", "Varga waves.",
                                "Hide Caption 1 of 3 Photos:", "The rise of Ilse Varga", "A crowd.",
                                "Hide Caption 2 of 3 Photos:", "The rise of Ilse Varga",
                                "Varga sits."}));
  // Printed twice before each caption.
  EXPECT_EQ(
      Parts("Photos: Tarn in May Tarn in May – One. Hide Caption 1 of 2 Photos: Tarn in May Tarn "
            "in May – Two."),
      (std::vector<std::string>{"Photos:", "Tarn in May", "Tarn in May", "–", "One.",
                                "Hide Caption 1 of 2 Photos:", "Tarn in May", "Tarn in May", "–",
                                "Two."}));
  // Two galleries, of one photo each.
  EXPECT_EQ(Parts("Photos: Tarn in May One. Hide Caption 1 of 1 Photos: Harbour day Two."),
            (std::vector<std::string>{"Photos:", "Tarn in May One.",
                                      "Hide Caption 1 of 1 Photos:", "Harbour day Two."}));
}

std::vector<std::string> Asides(const std::string& text) {
  const std::vector<TextSpan> parts = PartAtPageFurniture(text, SplitParagraphs(text));
  const std::vector<bool> aside = FindAsides(text, parts);
  EXPECT_EQ(aside.size(), parts.size());
  std::vector<std::string> asides;
  for (size_t i = 0; i < parts.size(); ++i) {
    if (aside[i]) asides.push_back(text.substr(parts[i].begin, parts[i].size()));
  }
  return asides;
}

TEST(PageFurnitureTest, TitlesAndCaptionsAreAsides) {
  const struct {
    std::string text;
    std::vector<std::string> asides;
  } kCases[] = {
      {"", {}},
      {"Rowe left.\n\nVane stayed.", {}},
      {"Rowe left.\n\nJUST WATCHED Ilse Varga Replay More Videos ... MUST WATCH Ilse Varga 02:10"
       "\n\nShe waved.",
       {"JUST WATCHED", "Ilse Varga", "Replay More Videos ...", "MUST WATCH", "Ilse Varga 02:10"}},
      // What follows the title in its line may be the article's.
      {"MUST WATCH Ilse Varga 02:10 Vane waved.", {"MUST WATCH"}},
      {"MUST WATCH Vane waved at 2:1", {"MUST WATCH"}},
      {"MUST WATCH\n\n02:10", {"MUST WATCH"}},
      {"a pier Hide Caption 3 of 24\n\nRowe left.", {"a pier", "Hide Caption 3 of 24"}},
      {"Rowe left.\n\nHide Caption 3 of 24", {"Hide Caption 3 of 24"}},
      {"Photos: Tarn in May One. Hide Caption 1 of 2 Photos: Tarn in May Two. Hide Caption 2 of "
       "2\n\n"
       "Rowe left.",
       {"Photos:", "Tarn in May", "One.", "Hide Caption 1 of 2 Photos:", "Tarn in May", "Two.",
        "Hide Caption 2 of 2"}},
      {"Image copyright Agency Image caption Rowe waves.\n\nShe left.",
       {"Image copyright", "Agency", "Image caption", "Rowe waves."}},
      {"It fell. Story Continued Below “No,” she said.", {"Story Continued Below"}},
      {"Vane speaks of Ilse Varga Read more\n\nRead more of her.",
       {"Vane speaks of Ilse Varga", "Read more"}},
      {"READ MORE: Vane's day\n\nIt fell. READ MORE Vane left.",
       {"READ MORE", ": Vane's day", "READ MORE"}},
  };
  for (const auto& c : kCases) EXPECT_EQ(Asides(c.text), c.asides) << c.text;
}

TEST(PageFurnitureTest, NothingButSpaceIsLost) {
  const std::string text = " One MUST WATCH Two\n\n Hide Caption 1 of 2 Three READ MORE ";
  std::string kept, all;
  for (const std::string& part : Parts(text)) kept += part;
  for (char c : text) {
    if (c != ' ' && c != '\n') all += c;
  }
  std::erase(kept, ' ');
  EXPECT_EQ(kept, all);
}

}  // namespace
}  // namespace quotecheck
