#include "checker/text/fold.h"

#include <array>
#include <cstdlib>
#include <memory>

#include "absl/strings/ascii.h"
#include "checker/text/characters.h"
#include "checker/text/utf8.h"
#include "utf8proc.h"

namespace quotecheck {
namespace {

struct FreeDeleter {
  void operator()(void* memory) const { std::free(memory); }
};

constexpr utf8proc_option_t kNfkcCasefold = static_cast<utf8proc_option_t>(
    UTF8PROC_STABLE | UTF8PROC_COMPOSE | UTF8PROC_COMPAT | UTF8PROC_CASEFOLD | UTF8PROC_IGNORE);
constexpr utf8proc_option_t kBaseLetters =
    static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_DECOMPOSE | UTF8PROC_COMPAT |
                                   UTF8PROC_CASEFOLD | UTF8PROC_IGNORE | UTF8PROC_STRIPMARK);

// `text` through utf8proc; unchanged where it is not UTF-8.
std::string Normalize(absl::string_view text, utf8proc_option_t options) {
  utf8proc_uint8_t* mapped = nullptr;
  const utf8proc_ssize_t length =
      utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
                   static_cast<utf8proc_ssize_t>(text.size()), &mapped, options);
  const std::unique_ptr<utf8proc_uint8_t, FreeDeleter> owner(mapped);
  if (length < 0) return std::string(text);
  return std::string(reinterpret_cast<const char*>(mapped), static_cast<size_t>(length));
}

bool IsPlain(char32_t c) { return c < 0x80; }

// What one code point folds to, apart from composing with its neighbours. Empty: nothing is left.
std::string FoldCodePoint(char32_t c, absl::string_view bytes) {
  if (IsSpace(c)) return c == 0x200B || c == 0xFEFF ? "" : " ";
  if (IsApostrophe(c)) return "'";
  if (IsDoubleMark(c)) return "\"";
  if (IsDash(c)) return "-";
  if (IsPlain(c)) return std::string(1, absl::ascii_tolower(static_cast<unsigned char>(c)));
  return Normalize(bytes, kNfkcCasefold);
}

// A base character and the combining marks that follow it are folded as one, since they compose.
size_t ClusterEnd(absl::string_view text, size_t at) {
  size_t end = at + DecodeUtf8(text, at).length;
  while (end < text.size() && static_cast<unsigned char>(text[end]) >= 0x80) {
    const CodePoint next = DecodeUtf8(text, end);
    if (!next.valid || !IsCombining(next.value)) break;
    end += next.length;
  }
  return end;
}

// Folds a text cluster by cluster and gives each piece to `put(folded, begin, end)`.
template <typename Put>
void FoldClusters(absl::string_view text, const Put& put) {
  bool after_space = false;
  for (size_t at = 0; at < text.size();) {
    const size_t end = ClusterEnd(text, at);
    const CodePoint first = DecodeUtf8(text, at);
    const std::string folded = end == at + first.length
                                   ? FoldCodePoint(first.value, text.substr(at, end - at))
                                   : Normalize(text.substr(at, end - at), kNfkcCasefold);
    const bool space = folded == " ";
    if (!(space && after_space)) put(folded, at, end);
    if (!folded.empty()) after_space = space;
    at = end;
  }
}

// What each byte of ASCII folds to; 0 for white space, which may be folded away, and other bytes.
constexpr std::array<char, 256> kFoldedAscii = [] {
  std::array<char, 256> folded = {};
  for (int c = 1; c < 0x80; ++c) {
    const bool space = c == ' ' || (c >= '\t' && c <= '\r');
    const bool upper = c >= 'A' && c <= 'Z';
    folded[c] = space ? '\0' : static_cast<char>(upper ? c + ('a' - 'A') : c);
  }
  folded['`'] = '\'';
  return folded;
}();

// ASCII needs no more than lower case, single spaces and one shape of mark.
bool FoldAscii(absl::string_view text, std::string* folded) {
  folded->resize(text.size());
  char* const begin = folded->data();
  char* out = begin;
  for (const char raw : text) {
    const auto c = static_cast<unsigned char>(raw);
    if (kFoldedAscii[c] != 0) {
      *out++ = kFoldedAscii[c];
    } else if (c >= 0x80) {
      return false;
    } else if (!absl::ascii_isspace(c)) {
      *out++ = raw;
    } else if (out == begin || out[-1] != ' ') {
      *out++ = ' ';
    }
  }
  folded->resize(static_cast<size_t>(out - begin));
  return true;
}

// Letters whose stroke or ligature no decomposition takes off.
void AppendBaseLetter(char32_t c, std::string* out) {
  switch (c) {
    case U'ł': out->push_back('l'); return;
    case U'ø': out->push_back('o'); return;
    case U'đ':
    case U'ð': out->push_back('d'); return;
    case U'ħ': out->push_back('h'); return;
    case U'ı': out->push_back('i'); return;
    case U'æ': out->append("ae"); return;
    case U'œ': out->append("oe"); return;
    case U'þ': out->append("th"); return;
    default: AppendUtf8(c, out);
  }
}

}  // namespace

std::string Fold(absl::string_view text) {
  // Nearly all texts are words of ASCII.
  constexpr size_t kMaxWord = 32;
  if (text.size() <= kMaxWord) {
    std::array<char, kMaxWord> word;
    size_t size = 0;
    for (; size < text.size(); ++size) {
      word[size] = kFoldedAscii[static_cast<unsigned char>(text[size])];
      if (word[size] == 0) break;
    }
    if (size == text.size()) return std::string(word.data(), size);
  }
  std::string folded;
  if (FoldAscii(text, &folded)) return folded;
  folded.clear();
  FoldClusters(text, [&folded](const std::string& piece, size_t, size_t) { folded += piece; });
  return folded;
}

FoldedText FoldWithMap(absl::string_view text) {
  FoldedText folded;
  folded.text.reserve(text.size());
  FoldClusters(text, [&folded](const std::string& piece, size_t begin, size_t end) {
    folded.text += piece;
    folded.map.Append(piece.size(), begin, end - begin);
  });
  return folded;
}

std::string FoldName(absl::string_view text) {
  const std::string folded = Fold(text);
  std::string ascii;
  if (FoldAscii(folded, &ascii)) return folded;
  const std::string stripped = Normalize(folded, kBaseLetters);
  std::string name;
  for (size_t at = 0; at < stripped.size();) {
    const CodePoint code_point = DecodeUtf8(stripped, at);
    if (code_point.valid) {
      AppendBaseLetter(code_point.value, &name);
    } else {
      name.append(stripped, at, code_point.length);
    }
    at += code_point.length;
  }
  return name;
}

}  // namespace quotecheck
