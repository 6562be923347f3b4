#include "checker/ingest/archive_members.h"

#include <archive.h>
#include <archive_entry.h>

#include <utility>

#include "absl/status/status.h"
#include "absl/strings/str_cat.h"
#include "checker/base/status_macros.h"

namespace quotecheck {
namespace {

constexpr size_t kSkipBytes = 1 << 16;

class ContentStream : public InputStream {
 public:
  explicit ContentStream(archive* from) : archive_(from) {}

  absl::StatusOr<size_t> Read(char* buffer, size_t size) override {
    const la_ssize_t got = archive_read_data(archive_, buffer, size);
    if (got >= 0) return static_cast<size_t>(got);
    const char* const message = archive_error_string(archive_);
    return absl::DataLossError(
        absl::StrCat("damaged archive: ", message == nullptr ? "no reason given" : message));
  }

 private:
  archive* archive_;
};

ArchiveMember::Kind KindOf(archive_entry* entry) {
  if (archive_entry_hardlink(entry) != nullptr) return ArchiveMember::Kind::kLink;
  switch (archive_entry_filetype(entry)) {
    case AE_IFDIR: return ArchiveMember::Kind::kDirectory;
    case AE_IFLNK: return ArchiveMember::Kind::kLink;
    case AE_IFREG:
    case 0: return ArchiveMember::Kind::kFile;
    default: return ArchiveMember::Kind::kOther;
  }
}

std::string NameOf(archive_entry* entry) {
  const char* name = archive_entry_pathname_utf8(entry);
  if (name == nullptr) name = archive_entry_pathname(entry);
  return name == nullptr ? "(a name that is no text)" : name;
}

}  // namespace

// Where libarchive gets its bytes from.
struct ArchiveMembers::Source {
  BufferedInput* input;
  std::string bytes;
  absl::Status status;

  static la_ssize_t Read(archive*, void* self, const void** buffer) {
    auto* const source = static_cast<Source*>(self);
    source->bytes.clear();
    source->status = source->input->ReadSome(&source->bytes);
    *buffer = source->bytes.data();
    return source->status.ok() ? static_cast<la_ssize_t>(source->bytes.size()) : -1;
  }
};

absl::StatusOr<std::unique_ptr<ArchiveMembers>> ArchiveMembers::Open(BufferedInput* input,
                                                                     UnpackBudget* budget) {
  std::unique_ptr<ArchiveMembers> members(new ArchiveMembers(budget));
  archive* const opened = archive_read_new();
  if (opened == nullptr) return absl::InternalError("no memory for an archive");
  members->archive_ = opened;
  members->source_ = std::make_unique<Source>(Source{input, "", absl::OkStatus()});
  archive_read_support_filter_bzip2(opened);
  archive_read_support_filter_lzma(opened);
  archive_read_support_filter_xz(opened);
  archive_read_support_filter_zstd(opened);
  archive_read_support_format_empty(opened);
  archive_read_support_format_raw(opened);
  archive_read_support_format_tar(opened);
  archive_read_support_format_zip_streamable(opened);
  if (archive_read_open(opened, members->source_.get(), nullptr, Source::Read, nullptr) !=
      ARCHIVE_OK) {
    return members->Failed();
  }
  return members;
}

ArchiveMembers::ArchiveMembers(UnpackBudget* budget) : budget_(budget) {}

ArchiveMembers::~ArchiveMembers() {
  if (archive_ != nullptr) archive_read_free(archive_);
}

absl::Status ArchiveMembers::Failed() const {
  if (!source_->status.ok()) return source_->status;
  const char* const message = archive_error_string(archive_);
  return absl::DataLossError(
      absl::StrCat("damaged archive: ", message == nullptr ? "no reason given" : message));
}

// What is passed over of a compressed archive is unpacked as well, and counts.
absl::Status ArchiveMembers::SkipContent() {
  if (!inside_member_ || archive_filter_count(archive_) <= 1) return absl::OkStatus();
  std::string scratch(kSkipBytes, '\0');
  LimitedStream content(std::make_unique<ContentStream>(archive_), budget_);
  for (;;) {
    QC_ASSIGN_OR_RETURN(const size_t got, content.Read(scratch.data(), scratch.size()));
    if (got == 0) return absl::OkStatus();
  }
}

absl::StatusOr<std::optional<ArchiveMember>> ArchiveMembers::Next() {
  QC_RETURN_IF_ERROR(SkipContent());
  archive_entry* entry = nullptr;
  const int result = archive_read_next_header(archive_, &entry);
  inside_member_ = result == ARCHIVE_OK || result == ARCHIVE_WARN;
  if (result == ARCHIVE_EOF) return std::optional<ArchiveMember>();
  if (!inside_member_) return Failed();
  ArchiveMember member;
  member.name = NameOf(entry);
  member.kind = KindOf(entry);
  member.encrypted = archive_entry_is_data_encrypted(entry) > 0;
  return std::optional<ArchiveMember>(std::move(member));
}

std::unique_ptr<InputStream> ArchiveMembers::Content() {
  return std::make_unique<LimitedStream>(std::make_unique<ContentStream>(archive_), budget_);
}

bool ArchiveMembers::is_single_file() const {
  return archive_format(archive_) == ARCHIVE_FORMAT_RAW;
}

}  // namespace quotecheck
