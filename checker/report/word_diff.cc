#include "checker/report/word_diff.h"

#include <utility>

namespace quotecheck {
namespace {

void Add(DiffPiece::Kind kind, absl::string_view text, std::vector<DiffPiece>* pieces) {
  if (!text.empty()) pieces->push_back({kind, std::string(text)});
}

void AddOf(const ClassifiedEdit& edit, DiffPiece::Kind kind, absl::string_view text,
           std::vector<DiffPiece>* pieces) {
  if (!text.empty()) pieces->push_back({kind, std::string(text), IsSlight(edit.edit_class)});
}

bool IsSpace(char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r'; }

// Removed words stand where the text has none: spaces keep them apart from their neighbours.
void AddRemovedAlone(absl::string_view text, const ClassifiedEdit& edit,
                     std::vector<DiffPiece>* pieces) {
  if (edit.from.empty()) return;
  const size_t at = edit.to_span.begin;
  const bool at_end = at == text.size();
  if (at > 0 && !IsSpace(text[at - 1])) Add(DiffPiece::Kind::kSame, " ", pieces);
  AddOf(edit, DiffPiece::Kind::kRemoved, edit.from, pieces);
  if (!at_end && !IsSpace(text[at]) && !IsSpace(edit.from.back())) {
    Add(DiffPiece::Kind::kSame, " ", pieces);
  }
}

}  // namespace

bool IsSlight(EditClass edit_class) {
  switch (edit_class) {
    case EditClass::kPunctuation:
    case EditClass::kCase:
    case EditClass::kSpelling:
    case EditClass::kContraction:
    case EditClass::kNumeral:
    case EditClass::kNameVariant:
    case EditClass::kFiller:
    case EditClass::kMarked: return true;
    default: return false;
  }
}

std::vector<DiffPiece> MarkEdits(absl::string_view text, const std::vector<ClassifiedEdit>& edits) {
  std::vector<DiffPiece> pieces;
  size_t done = 0;
  for (const ClassifiedEdit& edit : edits) {
    const TextSpan place = edit.to_span;
    if (place.begin < done || place.end > text.size() || place.begin > place.end) continue;
    Add(DiffPiece::Kind::kSame, text.substr(done, place.begin - done), &pieces);
    if (edit.op == EditOp::kMove) {
      Add(DiffPiece::Kind::kMoved, text.substr(place.begin, place.size()), &pieces);
    } else if (place.empty()) {
      AddRemovedAlone(text, edit, &pieces);
    } else {
      AddOf(edit, DiffPiece::Kind::kRemoved, edit.from, &pieces);
      AddOf(edit, DiffPiece::Kind::kAdded, text.substr(place.begin, place.size()), &pieces);
    }
    done = place.end;
  }
  Add(DiffPiece::Kind::kSame, text.substr(done), &pieces);
  return pieces;
}

}  // namespace quotecheck
