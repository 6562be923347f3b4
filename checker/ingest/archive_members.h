#ifndef QUOTECHECK_CHECKER_INGEST_ARCHIVE_MEMBERS_H_
#define QUOTECHECK_CHECKER_INGEST_ARCHIVE_MEMBERS_H_

#include <memory>
#include <optional>
#include <string>

#include "absl/status/statusor.h"
#include "checker/ingest/buffered_input.h"
#include "checker/ingest/file_system.h"
#include "checker/ingest/limited_stream.h"

struct archive;

namespace quotecheck {

// A member of an archive. Nothing is ever written to the disk, so that a name is no more than one.
struct ArchiveMember {
  std::string name;  // UTF-8 where the archive tells
  enum class Kind { kFile, kDirectory, kLink, kOther } kind = Kind::kFile;
  bool encrypted = false;
};

// Goes through the members of a tar or zip, or of a file that is compressed as bzip2, xz, lzma or
// zstd and holds a tar or one nameless member; by libarchive, with the formats named here alone.
class ArchiveMembers {
 public:
  // `input` and `budget` must outlive the archive.
  static absl::StatusOr<std::unique_ptr<ArchiveMembers>> Open(BufferedInput* input,
                                                              UnpackBudget* budget);
  ArchiveMembers(const ArchiveMembers&) = delete;
  ArchiveMembers& operator=(const ArchiveMembers&) = delete;
  ~ArchiveMembers();

  // The next member, past what is left of the one before; nothing at the end. DataLoss where the
  // archive is damaged: nothing more can be had of it.
  absl::StatusOr<std::optional<ArchiveMember>> Next();

  // The bytes of the member that Next() gave last. Valid until the next call of it.
  std::unique_ptr<InputStream> Content();

  // Whether the file is compressed and no archive: its one member has no name of its own.
  bool is_single_file() const;

 private:
  explicit ArchiveMembers(UnpackBudget* budget);
  absl::Status Failed() const;
  absl::Status SkipContent();

  struct Source;
  UnpackBudget* budget_;
  std::unique_ptr<Source> source_;
  archive* archive_ = nullptr;
  bool inside_member_ = false;
};

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_INGEST_ARCHIVE_MEMBERS_H_
