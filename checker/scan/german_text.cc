#include "checker/scan/german_text.h"

#include <algorithm>

#include "absl/container/flat_hash_map.h"
#include "absl/strings/match.h"

namespace quotecheck {

bool HasEnding(absl::string_view word, std::initializer_list<absl::string_view> endings) {
  return std::any_of(endings.begin(), endings.end(),
                     [&](absl::string_view ending) { return absl::EndsWith(word, ending); });
}

GermanText::GermanText(const Frames& frames) : frames_(frames), words_(frames.items().size()) {
  absl::flat_hash_map<absl::string_view, size_t> first;  // where a word stands first
  for (size_t i = 0; i < words_.size(); ++i) {
    if (!IsWord(i)) continue;
    const auto [place, fresh] = first.try_emplace(frames.Word(i), i);
    words_[i] = fresh ? FindGermanWord(frames.Word(i)) : words_[place->second];
  }
  // Last, as words in small letters are remembered for those in capitals.
  for (size_t i = 0; i < words_.size(); ++i) {
    if (!IsCapital(i)) words_[i].traits &= ~kDeNoun;
  }
}

bool GermanText::IsNumber(size_t item) const {
  return item < size() && !IsQuote(item) &&
         frames_.document().tokens[frames_.items()[item].tokens.begin].kind == TokenKind::kNumber;
}

bool GermanText::IsWord(size_t item) const {
  return item < size() && !IsQuote(item) &&
         frames_.document().tokens[frames_.items()[item].tokens.begin].kind == TokenKind::kWord;
}

bool GermanText::BeginsFrame(size_t item) const {
  return item < size() && frames_.frames()[frames_.frame_of(item)].items.begin == item;
}

bool GermanText::IsBoundary(size_t item) const {
  if (!frames_.IsPunctuation(item)) return false;
  const absl::string_view word = Word(item);
  return word == "," || word == ";" || word == ":" || word == "(" || word == ")" ||
         frames_.IsStop(item) || frames_.IsDash(item);
}

}  // namespace quotecheck
