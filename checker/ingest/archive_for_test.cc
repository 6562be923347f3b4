#include "checker/ingest/archive_for_test.h"

#include <archive.h>
#include <archive_entry.h>

namespace quotecheck {
namespace {

la_ssize_t Append(archive*, void* to, const void* bytes, size_t size) {
  static_cast<std::string*>(to)->append(static_cast<const char*>(bytes), size);
  return static_cast<la_ssize_t>(size);
}

void WriteMember(archive* to, const TestMember& member) {
  archive_entry* const entry = archive_entry_new();
  archive_entry_set_pathname(entry, member.name.c_str());
  archive_entry_set_perm(entry, 0644);
  archive_entry_set_filetype(entry, member.link_target.empty() ? AE_IFREG : AE_IFLNK);
  if (!member.link_target.empty()) archive_entry_set_symlink(entry, member.link_target.c_str());
  archive_entry_set_size(entry, static_cast<la_int64_t>(member.content.size()));
  archive_write_header(to, entry);
  archive_write_data(to, member.content.data(), member.content.size());
  archive_entry_free(entry);
}

std::string Write(const std::string& format, const std::string& filter,
                  const std::vector<TestMember>& members) {
  std::string bytes;
  archive* const to = archive_write_new();
  archive_write_set_format_by_name(to, format.c_str());
  if (!filter.empty()) archive_write_add_filter_by_name(to, filter.c_str());
  archive_write_set_bytes_in_last_block(to, 1);
  archive_write_open(to, &bytes, nullptr, Append, nullptr);
  for (const TestMember& member : members) WriteMember(to, member);
  archive_write_close(to);
  archive_write_free(to);
  return bytes;
}

}  // namespace

std::string MakeArchive(const std::string& format, const std::vector<TestMember>& members) {
  return Write(format, "", members);
}

std::string Compress(const std::string& filter, const std::string& bytes) {
  return Write("raw", filter, {{"data", bytes, ""}});
}

}  // namespace quotecheck
