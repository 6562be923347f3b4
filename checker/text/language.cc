#include "checker/text/language.h"

#include <cstddef>
// compact_lang_det.h needs FILE and does not say so.
#include <cstdio>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "cld2/public/compact_lang_det.h"

namespace quotecheck {
namespace {

constexpr size_t kMaxBytes = 8 << 10;

}  // namespace

std::string DetectLanguage(absl::string_view text) {
  size_t size = text.size() < kMaxBytes ? text.size() : kMaxBytes;
  while (size > 0 && size < text.size() &&
         (static_cast<unsigned char>(text[size]) & 0xC0) == 0x80) {
    --size;
  }
  bool reliable = false;
  const CLD2::Language language =
      CLD2::DetectLanguage(text.data(), static_cast<int>(size), /*is_plain_text=*/true, &reliable);
  if (!reliable || language == CLD2::UNKNOWN_LANGUAGE) return "";
  return CLD2::LanguageCode(language);
}

bool IsLanguage(absl::string_view tag, absl::string_view language) {
  if (!absl::StartsWithIgnoreCase(tag, language)) return false;
  return tag.size() == language.size() || !absl::ascii_isalpha(tag[language.size()]);
}

}  // namespace quotecheck
