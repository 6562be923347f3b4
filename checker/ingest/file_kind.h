#ifndef QUOTECHECK_CHECKER_INGEST_FILE_KIND_H_
#define QUOTECHECK_CHECKER_INGEST_FILE_KIND_H_

#include <string>

#include "absl/strings/string_view.h"

namespace quotecheck {

// What a file is besides an article in a format of its own.
enum class FileContent {
  kPlain,  // none of these
  kGzip,
  kArchive,  // tar, zip, or compressed as bzip2, xz, lzma or zstd
  kWarc,
  kUnread,  // a document or archive of a kind that is not read
};

// Bytes that FileContentOf() wants to see, where there are so many.
inline constexpr size_t kFileContentBytes = 4096;

// Told by how the file begins.
FileContent FileContentOf(absl::string_view first_bytes);

// Of kUnread: what the file is, and what to do about it.
std::string WhyUnread(absl::string_view first_bytes);

// A file's name without the extension of its compression: "a.html.gz" is "a.html", "a.tgz" is
// "a.tar". Other names as they are.
std::string WithoutCompression(absl::string_view name);

// Whether a file found in a directory or an archive is one to read, by its name: of a format or a
// container that is read, or a document that somebody must be told is not.
bool IsArticleName(absl::string_view name);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_INGEST_FILE_KIND_H_
