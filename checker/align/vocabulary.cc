#include "checker/align/vocabulary.h"

#include <utility>

#include "absl/strings/str_cat.h"
#include "checker/lexicon/number_text.h"

namespace quotecheck {

WordTraits& Vocabulary::AddTraits() {
  if (size_ % kBlockWords == 0) blocks_.emplace_back().reserve(kBlockWords);
  ++size_;
  return blocks_.back().emplace_back();
}

std::optional<WordId> Vocabulary::Find(absl::string_view folded) const {
  const auto found = numbers_.find(folded);
  if (found == numbers_.end() || found->second.id == kNone) return std::nullopt;
  return found->second.id;
}

uint32_t Vocabulary::NextIfNone(uint32_t* number) {
  if (*number == kNone) *number = forms_and_bases_++;
  return *number;
}

Vocabulary::Numbers* Vocabulary::NumbersOfBase(const std::string& base) {
  const auto entry = numbers_.lazy_emplace(base, [&](const auto& construct) {
    construct(bases_elsewhere_.emplace_back(base), Numbers());
  });
  return &entry->second;
}

uint32_t Vocabulary::BaseOfValue(double value) {
  return NextIfNone(&NumbersOfBase(absl::StrCat("#", NumberText(value)))->base);
}

// What points to numbers holds until others are added.
void Vocabulary::NumberFormAndBase(const std::string& base, Numbers* of_folded,
                                   WordTraits* traits) {
  Numbers* numbers = of_folded;
  if (traits->solid != traits->folded) {
    numbers = &numbers_.try_emplace(traits->solid).first->second;
  }
  traits->form = NextIfNone(&numbers->form);
  if (base != traits->solid) numbers = NumbersOfBase(base);
  traits->base = NextIfNone(&numbers->base);
}

// `take` gives the NewWord of one that is new.
template <typename Take>
WordId Vocabulary::InternWith(absl::string_view folded, Take take) {
  const auto found = numbers_.find(folded);
  if (found != numbers_.end() && found->second.id != kNone) return found->second.id;
  NewWord word = take();
  const WordId id = static_cast<WordId>(size_);
  WordTraits& traits = AddTraits();
  static_cast<WordFacts&>(traits) = std::move(word.facts);
  Numbers* numbers =
      found != numbers_.end() ? &found->second : &numbers_.try_emplace(traits.folded).first->second;
  numbers->id = id;
  NumberFormAndBase(word.base, numbers, &traits);
  for (const std::string& part : word.parts) traits.parts.push_back(Intern(part));
  return id;
}

WordId Vocabulary::Intern(absl::string_view folded) {
  return InternWith(folded, [&] {
    NewWord* const known = looked_up_ != nullptr ? looked_up_->Find(folded) : nullptr;
    if (known == nullptr) return LookUpWord(folded);
    known->id = static_cast<uint32_t>(size_);
    return std::move(*known);
  });
}

WordId Vocabulary::Intern(NewWord* word) {
  if (word->id != NewWord::kUnnumbered) return word->id;
  const WordId id = InternWith(word->facts.folded, [word] { return std::move(*word); });
  word->id = id;
  return id;
}

}  // namespace quotecheck
