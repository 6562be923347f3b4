#include "checker/ingest/charset.h"

#include <iconv.h>

#include <algorithm>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "checker/ingest/charset_labels.h"

namespace quotecheck {
namespace {

constexpr size_t kDeclarationBytes = 1 << 16;  // the head of a page, with what scripts stand in it
constexpr char32_t kUnknown = 0xFFFFFFFF;

constexpr char32_t kWindows1252[32] = {
    0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178};

bool IsLabelCharacter(char c) {
  return absl::ascii_isalnum(static_cast<unsigned char>(c)) || c == '-' || c == '_' || c == '.' ||
         c == ':';
}

// The label that stands behind `key` and an =, in marks or not.
std::string LabelBehind(absl::string_view text, absl::string_view key) {
  const size_t found = text.find(key);
  if (found == absl::string_view::npos) return "";
  size_t begin = found + key.size();
  while (begin < text.size() && (absl::ascii_isspace(text[begin]) || text[begin] == '=' ||
                                 text[begin] == '"' || text[begin] == '\'')) {
    ++begin;
  }
  size_t end = begin;
  while (end < text.size() && IsLabelCharacter(text[end])) ++end;
  return std::string(text.substr(begin, end - begin));
}

}  // namespace

char32_t Windows1252Character(unsigned char byte) {
  return byte >= 0x80 && byte < 0xA0 ? kWindows1252[byte - 0x80] : byte;
}

std::string DeclaredCharset(absl::string_view bytes) {
  const std::string head = absl::AsciiStrToLower(bytes.substr(0, kDeclarationBytes));
  const absl::string_view text = absl::StripLeadingAsciiWhitespace(head);
  if (absl::StartsWith(text, "<?xml")) {
    const std::string label = LabelBehind(text.substr(0, text.find("?>")), "encoding");
    if (!label.empty()) return label;
  }
  for (size_t at = head.find("<meta"); at != std::string::npos; at = head.find("<meta", at + 5)) {
    const absl::string_view tag =
        absl::string_view(head).substr(at, std::min(head.find('>', at), head.size()) - at);
    std::string label = LabelBehind(tag, "charset");
    if (!label.empty()) return label;
  }
  return "";
}

std::unique_ptr<CharsetReader> CharsetReader::Open(absl::string_view charset) {
  const std::string name = IconvName(charset);
  if (name.empty()) return nullptr;
  const iconv_t converter = iconv_open("UTF-32LE", name.c_str());
  if (converter == reinterpret_cast<iconv_t>(-1)) return nullptr;
  return std::unique_ptr<CharsetReader>(new CharsetReader(converter));
}

CharsetReader::CharsetReader(void* converter) : converter_(converter) {
  std::fill(std::begin(single_), std::end(single_), kUnknown);
  for (int byte = 0; byte < 256; ++byte) {
    const char c = static_cast<char>(byte);
    const CodePoint read = Read(absl::string_view(&c, 1), 0);
    if (read.valid) single_[byte] = read.value;
  }
}

CharsetReader::~CharsetReader() { iconv_close(converter_); }

CodePoint CharsetReader::Read(absl::string_view bytes, size_t at) {
  const char32_t single = single_[static_cast<unsigned char>(bytes[at])];
  if (single != kUnknown) return {single, 1, true};
  for (size_t length = 1; length <= 4 && at + length <= bytes.size(); ++length) {
    char* in = const_cast<char*>(bytes.data() + at);
    size_t in_left = length;
    unsigned char out_bytes[8];
    char* out = reinterpret_cast<char*>(out_bytes);
    size_t out_left = sizeof(out_bytes);
    iconv(converter_, nullptr, nullptr, nullptr, nullptr);
    const size_t result = iconv(converter_, &in, &in_left, &out, &out_left);
    if (result == static_cast<size_t>(-1) || in_left > 0 || out_left != 4) continue;
    const char32_t value = static_cast<char32_t>(out_bytes[0]) | out_bytes[1] << 8 |
                           static_cast<char32_t>(out_bytes[2]) << 16;
    return {value, length, true};
  }
  return {kReplacementCharacter, 1, false};
}

}  // namespace quotecheck
