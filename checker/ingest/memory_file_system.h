#ifndef QUOTECHECK_CHECKER_INGEST_MEMORY_FILE_SYSTEM_H_
#define QUOTECHECK_CHECKER_INGEST_MEMORY_FILE_SYSTEM_H_

#include <map>
#include <memory>
#include <string>
#include <vector>

#include "checker/ingest/file_system.h"

namespace quotecheck {

// Files in memory, for tests. Paths without a leading / stand in the root; "." is the root and ".."
// is not understood. A file brings its directories into being.
class MemoryFileSystem : public FileSystem {
 public:
  void AddFile(const std::string& path, const std::string& bytes);
  void AddDirectory(const std::string& path);
  void AddLink(const std::string& path, const std::string& target);  // target: from the root
  void AddFifo(const std::string& path);
  void AddUnreadableFile(const std::string& path);  // exists; opening it is refused
  void SetStandardInput(const std::string& bytes);

  absl::StatusOr<FileKind> Kind(const std::string& path) const override;
  absl::StatusOr<uint64_t> Size(const std::string& path) const override;
  absl::StatusOr<std::vector<DirectoryEntry>> List(const std::string& directory) const override;
  absl::StatusOr<std::string> Canonical(const std::string& path) const override;
  absl::StatusOr<std::unique_ptr<InputStream>> Open(const std::string& path) const override;
  std::unique_ptr<InputStream> StandardInput() const override;

 private:
  struct Node {
    enum class Type { kFile, kUnreadable, kDirectory, kLink, kFifo } type = Type::kDirectory;
    std::string content;  // a file's bytes, a link's target
  };
  static FileKind KindOf(const Node& node);
  void Add(const std::string& path, Node node);
  absl::StatusOr<const Node*> Find(const std::string& path) const;

  std::map<std::string, Node> nodes_{{"/", {}}};  // by absolute path
  std::string standard_input_;
};

// A stream over `bytes`, handed out in pieces of at most `piece` bytes.
std::unique_ptr<InputStream> StreamOf(const std::string& bytes, size_t piece = 1 << 16);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_INGEST_MEMORY_FILE_SYSTEM_H_
