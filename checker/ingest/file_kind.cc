#include "checker/ingest/file_kind.h"

#include <algorithm>
#include <iterator>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "checker/ingest/article_formats.h"

namespace quotecheck {
namespace {

constexpr size_t kTarMagicAt = 257;

struct Magic {
  absl::string_view bytes;
  FileContent content;
  absl::string_view why;  // of kUnread
};

// A zip that holds one of these as its first member, uncompressed or not, is a document.
constexpr absl::string_view kOfficeMembers[] = {"[Content_Types].xml", "word/", "_rels/.rels",
                                                "mimetypeapplication/"};

constexpr Magic kMagics[] = {
    {"\x1F\x8B", FileContent::kGzip, ""},
    {"BZh", FileContent::kArchive, ""},
    {absl::string_view("\xFD"
                       "7zXZ\0",
                       6),
     FileContent::kArchive, ""},
    {absl::string_view("\x5D\0\0", 3), FileContent::kArchive, ""},
    {"\x28\xB5\x2F\xFD", FileContent::kArchive, ""},
    {"PK\x03\x04", FileContent::kArchive, ""},
    {"PK\x05\x06", FileContent::kArchive, ""},
    {"WARC/", FileContent::kWarc, ""},
    {"%PDF-", FileContent::kUnread,
     "a PDF document: convert it to text first, as pdftotext (poppler-utils) does"},
    {"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", FileContent::kUnread,
     "a Word or other Office document: convert it to text first, as LibreOffice does "
     "(soffice --convert-to txt)"},
    {"{\\rtf", FileContent::kUnread,
     "an RTF document: convert it to text first, as LibreOffice does (soffice --convert-to txt)"},
    {"7z\xBC\xAF\x27\x1C", FileContent::kUnread, "a 7-Zip archive, which is not read: unpack it"},
    {"Rar!\x1A\x07", FileContent::kUnread, "a RAR archive, which is not read: unpack it"},
};

constexpr absl::string_view kOffice =
    "a Word or other Office document: convert it to text first, as pandoc or LibreOffice does "
    "(soffice --convert-to txt)";

constexpr absl::string_view kCompressions[] = {".gz", ".bz2", ".xz", ".zst", ".lzma"};
constexpr struct {
  absl::string_view extension;
  absl::string_view without;
} kTarExtensions[] = {{".tgz", ".tar"}, {".tbz2", ".tar"}, {".txz", ".tar"}, {".tzst", ".tar"}};
constexpr absl::string_view kContainers[] = {".tar", ".zip", ".warc"};
constexpr absl::string_view kDocuments[] = {".pdf", ".doc", ".docx", ".odt", ".rtf"};

const Magic* FindMagic(absl::string_view first_bytes) {
  const auto* const found = std::find_if(
      std::begin(kMagics), std::end(kMagics),
      [first_bytes](const Magic& magic) { return absl::StartsWith(first_bytes, magic.bytes); });
  return found == std::end(kMagics) ? nullptr : found;
}

bool IsOffice(absl::string_view first_bytes) {
  if (!absl::StartsWith(first_bytes, "PK\x03\x04")) return false;
  return std::any_of(
      std::begin(kOfficeMembers), std::end(kOfficeMembers), [first_bytes](absl::string_view name) {
        return absl::StartsWith(first_bytes.substr(std::min<size_t>(30, first_bytes.size())), name);
      });
}

template <size_t kSize>
bool HasExtension(absl::string_view name, const absl::string_view (&extensions)[kSize]) {
  return std::any_of(std::begin(extensions), std::end(extensions),
                     [name](absl::string_view ext) { return absl::EndsWithIgnoreCase(name, ext); });
}

}  // namespace

FileContent FileContentOf(absl::string_view first_bytes) {
  if (IsOffice(first_bytes)) return FileContent::kUnread;
  if (const Magic* const magic = FindMagic(first_bytes)) return magic->content;
  const bool tar = first_bytes.size() > kTarMagicAt + 5 &&
                   absl::StartsWith(first_bytes.substr(kTarMagicAt), "ustar");
  return tar ? FileContent::kArchive : FileContent::kPlain;
}

std::string WhyUnread(absl::string_view first_bytes) {
  if (IsOffice(first_bytes)) return std::string(kOffice);
  const Magic* const magic = FindMagic(first_bytes);
  return magic == nullptr ? "" : std::string(magic->why);
}

std::string WithoutCompression(absl::string_view name) {
  for (const auto& tar : kTarExtensions) {
    if (!absl::EndsWithIgnoreCase(name, tar.extension)) continue;
    return absl::StrCat(name.substr(0, name.size() - tar.extension.size()), tar.without);
  }
  for (absl::string_view extension : kCompressions) {
    if (absl::EndsWithIgnoreCase(name, extension)) {
      return std::string(name.substr(0, name.size() - extension.size()));
    }
  }
  return std::string(name);
}

bool IsArticleName(absl::string_view name) {
  const std::string plain = WithoutCompression(name);
  if (FormatOfPath(plain) != nullptr || HasExtension(plain, kContainers)) return true;
  if (HasExtension(name, kDocuments)) return true;
  // Compressed, and nothing tells what.
  return plain.size() < name.size() && !absl::StrContains(plain, '.');
}

}  // namespace quotecheck
