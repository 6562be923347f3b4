#ifndef QUOTECHECK_CHECKER_INGEST_ARCHIVE_FOR_TEST_H_
#define QUOTECHECK_CHECKER_INGEST_ARCHIVE_FOR_TEST_H_

#include <string>
#include <vector>

namespace quotecheck {

// A member of an archive that a test makes: a file, or a link where it has a target.
struct TestMember {
  std::string name;
  std::string content;
  std::string link_target;
};

// "ustar" or "zip".
std::string MakeArchive(const std::string& format, const std::vector<TestMember>& members);

// `bytes` compressed as "gzip", "bzip2", "xz" or "zstd".
std::string Compress(const std::string& filter, const std::string& bytes);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_INGEST_ARCHIVE_FOR_TEST_H_
