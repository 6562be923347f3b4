#include "checker/lexicon/word_table.h"

#include "absl/strings/match.h"

namespace quotecheck {

std::optional<absl::string_view> WordTable::Find(absl::string_view word, uint32_t hash) const {
  const size_t mask = slot_count_ - 1;
  for (size_t i = hash & mask; slots_[i] != 0; i = (i + 1) & mask) {
    if (((slots_[i] ^ hash) & ~kMaxText) != 0) continue;
    const absl::string_view lines = text_.substr((slots_[i] & kMaxText) - 1);
    if (!absl::StartsWith(lines, word) || lines.size() == word.size()) continue;
    const char separator = lines[word.size()];
    if (separator == '\n') return absl::string_view();
    if (separator != '\t') continue;
    const size_t end = lines.find('\n', word.size());
    return lines.substr(word.size() + 1, end - word.size() - 1);
  }
  return std::nullopt;
}

bool HasValue(absl::string_view values, absl::string_view value) {
  while (!values.empty()) {
    const size_t end = values.find(' ');
    if (values.substr(0, end) == value) return true;
    if (end == absl::string_view::npos) break;
    values.remove_prefix(end + 1);
  }
  return false;
}

}  // namespace quotecheck
