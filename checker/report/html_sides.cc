#include "checker/report/html_sides.h"

#include <algorithm>

#include "absl/strings/str_cat.h"
#include "checker/report/html_text.h"
#include "checker/report/word_diff.h"

namespace quotecheck {
namespace {

struct Marked {
  TextSpan span;
  bool moved = false;
  bool slight = false;
};

Marked MarkOf(TextSpan span, const ClassifiedEdit& edit) {
  return {span, edit.op == EditOp::kMove, IsSlight(edit.edit_class)};
}

std::string Side(absl::string_view text, std::vector<Marked> places, absl::string_view element) {
  std::sort(places.begin(), places.end(),
            [](const Marked& a, const Marked& b) { return a.span.begin < b.span.begin; });
  std::string html;
  size_t done = 0;
  for (const Marked& place : places) {
    if (place.span.begin < done || place.span.end > text.size() || place.span.empty()) continue;
    const std::string words = HtmlWords(text.substr(place.span.begin, place.span.size()));
    absl::StrAppend(&html, HtmlWords(text.substr(done, place.span.begin - done)));
    if (place.moved) {
      absl::StrAppend(&html, "<span class=\"moved\">", words, "</span>");
    } else {
      absl::StrAppend(&html, "<", element, place.slight ? " class=\"s\">" : ">", words, "</",
                      element, ">");
    }
    done = place.span.end;
  }
  return html + HtmlWords(text.substr(done));
}

}  // namespace

std::string HtmlReferenceSide(absl::string_view text, const std::vector<ClassifiedEdit>& edits) {
  std::vector<Marked> places;
  for (const ClassifiedEdit& edit : edits) {
    places.push_back(MarkOf(edit.from_span, edit));
  }
  return Side(text, std::move(places), "del");
}

std::string HtmlVersionSide(absl::string_view text, const std::vector<ClassifiedEdit>& edits) {
  std::vector<Marked> places;
  for (const ClassifiedEdit& edit : edits) {
    places.push_back(MarkOf(edit.to_span, edit));
  }
  return Side(text, std::move(places), "ins");
}

}  // namespace quotecheck
