#include "checker/report/uri_reference.h"

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/str_format.h"

namespace quotecheck {
namespace {

std::string PercentEncoded(absl::string_view path) {
  std::string encoded;
  for (char c : path) {
    const bool plain = absl::ascii_isalnum(static_cast<unsigned char>(c)) ||
                       absl::string_view("-._~/").find(c) != absl::string_view::npos;
    if (plain) {
      encoded.push_back(c);
    } else {
      absl::StrAppendFormat(&encoded, "%%%02X", static_cast<unsigned char>(c));
    }
  }
  return encoded;
}

}  // namespace

std::string UriReference(absl::string_view path) {
  while (absl::StartsWith(path, "./")) path.remove_prefix(2);
  // Two slashes would begin a host.
  while (absl::StartsWith(path, "//")) path.remove_prefix(1);
  if (path.empty()) return ".";
  return (path[0] == '/' ? "file://" : "") + PercentEncoded(path);
}

}  // namespace quotecheck
