#include "checker/report/json_object.h"

#include "absl/strings/str_cat.h"
#include "checker/base/byte_words.h"
#include "checker/text/utf8.h"
#include "nlohmann/json.hpp"

namespace quotecheck {
namespace {

using Json = nlohmann::ordered_json;

bool IsEscaped(char c) { return static_cast<unsigned char>(c) < 0x20 || c == '"' || c == '\\'; }

bool IsAnyEscaped(ByteWord bytes) {
  return HasByteBelow(bytes, 0x20) || HasByte(bytes, '"') || HasByte(bytes, '\\');
}

// The first character from `at` on that does not stand for itself; the text's end for none.
size_t FindEscaped(absl::string_view text, size_t at) {
  while (at + sizeof(ByteWord) <= text.size() && !IsAnyEscaped(LoadByteWord(text.data() + at))) {
    at += sizeof(ByteWord);
  }
  while (at < text.size() && !IsEscaped(text[at])) ++at;
  return at;
}

// How JSON writes a character that does not stand for itself.
void AppendEscaped(char c, std::string* out) {
  switch (c) {
    case '"': out->append("\\\""); return;
    case '\\': out->append("\\\\"); return;
    case '\b': out->append("\\b"); return;
    case '\f': out->append("\\f"); return;
    case '\n': out->append("\\n"); return;
    case '\r': out->append("\\r"); return;
    case '\t': out->append("\\t"); return;
    default: absl::StrAppend(out, "\\u", absl::Hex(static_cast<unsigned char>(c), absl::kZeroPad4));
  }
}

}  // namespace

void AppendJsonString(absl::string_view text, std::string* out) {
  if (!IsValidUtf8(text)) {
    *out += Json(std::string(text)).dump(-1, ' ', false, Json::error_handler_t::replace);
    return;
  }
  *out += '"';
  size_t plain = 0;  // where what stands for itself begins
  for (size_t at = FindEscaped(text, 0); at < text.size(); at = FindEscaped(text, plain)) {
    out->append(text.data() + plain, at - plain);
    AppendEscaped(text[at], out);
    plain = at + 1;
  }
  out->append(text.data() + plain, text.size() - plain);
  *out += '"';
}

std::string* JsonObject::AddValue(absl::string_view key) {
  if (!empty_) out_ += ',';
  empty_ = false;
  out_ += '"';
  out_.append(key.data(), key.size());
  out_.append("\":");
  return &out_;
}

void JsonObject::AddNull(absl::string_view key) { AddValue(key)->append("null"); }

void JsonObject::AddTrue(absl::string_view key) { AddValue(key)->append("true"); }

void JsonObject::AddNumber(absl::string_view key, size_t value) {
  const absl::AlphaNum digits(value);
  AddValue(key)->append(digits.data(), digits.size());
}

void JsonObject::AddDecimal(absl::string_view key, double value) {
  AddValue(key)->append(Json(value).dump());
}

void JsonObject::AddString(absl::string_view key, absl::string_view value) {
  AppendJsonString(value, AddValue(key));
}

void JsonObject::AddOptional(absl::string_view key, const std::optional<std::string>& value) {
  if (!value.has_value()) return AddNull(key);
  AddString(key, *value);
}

}  // namespace quotecheck
