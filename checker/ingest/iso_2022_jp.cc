#include "checker/ingest/iso_2022_jp.h"

#include <algorithm>

#include "absl/strings/match.h"

namespace quotecheck {
namespace {

constexpr size_t kEscapeLength = 3;
constexpr char32_t kFirstKatakana = 0xFF61;

bool IsOfDoubleByte(char c) { return c >= 0x21 && c <= 0x7E; }

}  // namespace

bool IsIso2022Jp(absl::string_view bytes) {
  if (bytes.find('\x1B') == absl::string_view::npos) return false;
  if (!absl::StrContains(bytes, "\x1B$B") && !absl::StrContains(bytes, "\x1B$@")) return false;
  return std::all_of(bytes.begin(), bytes.end(),
                     [](char c) { return static_cast<signed char>(c) >= 0; });
}

Iso2022JpReader::Iso2022JpReader(absl::string_view bytes)
    : bytes_(bytes), end_(bytes.size()), jis_0208_(CharsetReader::Open("euc-jp")) {
  while (end_ >= kEscapeLength && TakeEscape(end_ - kEscapeLength) > 0) end_ -= kEscapeLength;
  bytes_ = bytes_.substr(0, end_);
  set_ = Set::kAscii;
}

size_t Iso2022JpReader::TakeEscape(size_t at) {
  constexpr struct {
    absl::string_view bytes;
    Set set;
  } kEscapes[] = {{"\x1B(B", Set::kAscii},
                  {"\x1B(J", Set::kRoman},
                  {"\x1B(I", Set::kKatakana},
                  {"\x1B$@", Set::kJis0208},
                  {"\x1B$B", Set::kJis0208}};
  for (const auto& escape : kEscapes) {
    if (!absl::StartsWith(bytes_.substr(at), escape.bytes)) continue;
    set_ = escape.set;
    return kEscapeLength;
  }
  return 0;
}

CodePoint Iso2022JpReader::ReadJis0208(size_t at) const {
  if (at + 2 > bytes_.size() || !IsOfDoubleByte(bytes_[at]) || !IsOfDoubleByte(bytes_[at + 1])) {
    return {kReplacementCharacter, 1, false};
  }
  const char euc[2] = {static_cast<char>(bytes_[at] | 0x80),
                       static_cast<char>(bytes_[at + 1] | 0x80)};
  if (jis_0208_ == nullptr) return {kReplacementCharacter, 2, false};
  const CodePoint read = jis_0208_->Read(absl::string_view(euc, 2), 0);
  return {read.value, 2, read.valid};
}

CodePoint Iso2022JpReader::Read(size_t at) {
  size_t begin = at;
  while (const size_t escape = TakeEscape(begin)) begin += escape;
  const auto byte = static_cast<unsigned char>(bytes_[begin]);
  // Each line begins with ASCII, whether or not the one before says so.
  if (byte == '\n' || byte == '\r') set_ = Set::kAscii;
  CodePoint read = {byte, 1, true};
  switch (set_) {
    case Set::kAscii: break;
    case Set::kRoman:
      if (byte == '\\') read.value = 0xA5;
      if (byte == '~') read.value = 0x203E;
      break;
    case Set::kKatakana:
      if (byte >= 0x21 && byte <= 0x5F) read.value = kFirstKatakana + (byte - 0x21);
      break;
    case Set::kJis0208: read = ReadJis0208(begin); break;
  }
  read.length += begin - at;
  return read;
}

}  // namespace quotecheck
