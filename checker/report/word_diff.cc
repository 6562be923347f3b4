#include "checker/report/word_diff.h"

#include <utility>

namespace quotecheck {
namespace {

void Add(DiffPiece::Kind kind, absl::string_view text, std::vector<DiffPiece>* pieces) {
  if (!text.empty()) pieces->push_back({kind, std::string(text)});
}

}  // namespace

std::vector<DiffPiece> MarkEdits(absl::string_view text, const std::vector<ClassifiedEdit>& edits) {
  std::vector<DiffPiece> pieces;
  size_t done = 0;
  for (const ClassifiedEdit& edit : edits) {
    const TextSpan place = edit.to_span;
    if (place.begin < done || place.end > text.size() || place.begin > place.end) continue;
    Add(DiffPiece::Kind::kSame, text.substr(done, place.begin - done), &pieces);
    if (edit.op == EditOp::kMove) {
      Add(DiffPiece::Kind::kMoved, text.substr(place.begin, place.size()), &pieces);
    } else {
      Add(DiffPiece::Kind::kRemoved, edit.from, &pieces);
      Add(DiffPiece::Kind::kAdded, text.substr(place.begin, place.size()), &pieces);
    }
    done = place.end;
  }
  Add(DiffPiece::Kind::kSame, text.substr(done), &pieces);
  return pieces;
}

}  // namespace quotecheck
