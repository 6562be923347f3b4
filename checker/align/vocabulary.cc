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

uint32_t Vocabulary::NumberOfBase(const std::string& base, absl::string_view solid) {
  const auto known = bases_.find(base);
  if (known != bases_.end()) return known->second;
  const absl::string_view kept = base == solid ? solid : bases_elsewhere_.emplace_back(base);
  bases_.emplace(kept, forms_and_bases_);
  return forms_and_bases_++;
}

uint32_t Vocabulary::BaseOfValue(double value) {
  return NumberOfBase(absl::StrCat("#", NumberText(value)), {});
}

WordId Vocabulary::Intern(absl::string_view folded) {
  const auto found = ids_.find(folded);
  if (found != ids_.end()) return found->second;
  NewWord* const known = looked_up_ != nullptr ? looked_up_->Find(folded) : nullptr;
  NewWord word = known != nullptr ? std::move(*known) : LookUpWord(folded);
  const WordId id = static_cast<WordId>(size_);
  WordTraits& traits = AddTraits();
  static_cast<WordFacts&>(traits) = std::move(word.facts);
  const auto [form, is_new] = forms_.try_emplace(traits.solid, forms_and_bases_);
  if (is_new) ++forms_and_bases_;
  traits.form = form->second;
  traits.base = NumberOfBase(word.base, traits.solid);
  ids_.emplace(traits.folded, id);
  for (const std::string& part : word.parts) traits.parts.push_back(Intern(part));
  return id;
}

}  // namespace quotecheck
