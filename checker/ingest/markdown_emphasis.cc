#include "checker/ingest/markdown_emphasis.h"

#include <algorithm>

#include "checker/text/characters.h"
#include "checker/text/utf8.h"

namespace quotecheck {
namespace {

enum class Neighbour { kSpace, kPunctuation, kLetter };

Neighbour Classify(char32_t c) {
  if (IsSpace(c)) return Neighbour::kSpace;
  if (IsLetter(c) || IsDigit(c) || IsCombining(c)) return Neighbour::kLetter;
  return Neighbour::kPunctuation;
}

}  // namespace

std::vector<TextSpan>& EmphasisPairs::OpenRuns(char mark) {
  return mark == '*' ? open_asterisks_ : mark == '_' ? open_underscores_ : open_tildes_;
}

void EmphasisPairs::Close(TextSpan* run, std::vector<TextSpan>* open) {
  while (!run->empty() && !open->empty()) {
    TextSpan& opener = open->back();
    const size_t count = std::min(run->size(), opener.size());
    paired_.push_back({opener.end - count, opener.end});
    paired_.push_back({run->begin, run->begin + count});
    opener.end -= count;
    run->begin += count;
    if (opener.empty()) open->pop_back();
  }
}

void EmphasisPairs::AddRun(TextSpan run) {
  const char mark = text_[run.begin];
  if (mark == '~' && run.size() != 2) return;
  const Neighbour before = run.begin == block_.begin
                               ? Neighbour::kSpace
                               : Classify(DecodeUtf8Before(text_, run.begin).value);
  const Neighbour after =
      run.end == block_.end ? Neighbour::kSpace : Classify(DecodeUtf8(text_, run.end).value);
  if (before == Neighbour::kLetter && after == Neighbour::kLetter) return;
  const bool opens = after != Neighbour::kSpace &&
                     (after != Neighbour::kPunctuation || before != Neighbour::kLetter);
  const bool closes = before != Neighbour::kSpace &&
                      (before != Neighbour::kPunctuation || after != Neighbour::kLetter);
  std::vector<TextSpan>& open = OpenRuns(mark);
  if (closes && !(mark == '_' && opens && after != Neighbour::kPunctuation)) Close(&run, &open);
  if (opens && !run.empty() && !(mark == '_' && closes && before != Neighbour::kPunctuation)) {
    open.push_back(run);
  }
}

}  // namespace quotecheck
