#include "checker/ingest/memory_file_system.h"

#include <algorithm>
#include <cstring>
#include <utility>

#include "absl/status/status.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_split.h"
#include "checker/base/status_macros.h"

namespace quotecheck {
namespace {

constexpr int kMaxLinks = 40;  // as many as Linux follows

class MemoryStream : public InputStream {
 public:
  MemoryStream(std::string bytes, size_t piece) : bytes_(std::move(bytes)), piece_(piece) {}

  absl::StatusOr<size_t> Read(char* buffer, size_t size) override {
    const size_t count = std::min({size, piece_, bytes_.size() - at_});
    std::memcpy(buffer, bytes_.data() + at_, count);
    at_ += count;
    return count;
  }

  size_t BytesLeft() const override { return bytes_.size() - at_; }

 private:
  std::string bytes_;
  size_t piece_;
  size_t at_ = 0;
};

std::vector<std::string> Components(const std::string& path) {
  std::vector<std::string> components;
  for (absl::string_view component : absl::StrSplit(path, '/', absl::SkipEmpty())) {
    if (component != ".") components.emplace_back(component);
  }
  return components;
}

std::string Child(const std::string& directory, const std::string& name) {
  return absl::StrCat(directory == "/" ? "" : directory, "/", name);
}

}  // namespace

std::unique_ptr<InputStream> StreamOf(const std::string& bytes, size_t piece) {
  return std::make_unique<MemoryStream>(bytes, piece);
}

void MemoryFileSystem::Add(const std::string& path, Node node) {
  std::string at = "/";
  for (const std::string& component : Components(path)) {
    at = Child(at, component);
    nodes_.insert({at, {}});
  }
  nodes_[at] = std::move(node);
}

void MemoryFileSystem::AddFile(const std::string& path, const std::string& bytes) {
  Add(path, {Node::Type::kFile, bytes});
}
void MemoryFileSystem::AddDirectory(const std::string& path) {
  Add(path, {Node::Type::kDirectory, ""});
}
void MemoryFileSystem::AddLink(const std::string& path, const std::string& target) {
  Add(path, {Node::Type::kLink, target});
}
void MemoryFileSystem::AddFifo(const std::string& path) { Add(path, {Node::Type::kFifo, ""}); }
void MemoryFileSystem::AddUnreadableFile(const std::string& path) {
  Add(path, {Node::Type::kUnreadable, ""});
}
void MemoryFileSystem::SetStandardInput(const std::string& bytes) { standard_input_ = bytes; }

absl::StatusOr<std::string> MemoryFileSystem::Canonical(const std::string& path) const {
  std::vector<std::string> rest = Components(path);
  std::reverse(rest.begin(), rest.end());  // a stack, the next component last
  std::string at = "/";
  int links = 0;
  while (!rest.empty()) {
    const std::string next = Child(at, rest.back());
    rest.pop_back();
    const auto found = nodes_.find(next);
    if (found == nodes_.end()) return absl::NotFoundError("no such file or directory");
    if (found->second.type != Node::Type::kLink) {
      at = next;
      continue;
    }
    if (++links > kMaxLinks) return absl::FailedPreconditionError("symbolic links in a circle");
    std::vector<std::string> target = Components(found->second.content);
    rest.insert(rest.end(), target.rbegin(), target.rend());
    at.assign(1, '/');
  }
  return at;
}

absl::StatusOr<const MemoryFileSystem::Node*> MemoryFileSystem::Find(
    const std::string& path) const {
  QC_ASSIGN_OR_RETURN(const std::string canonical, Canonical(path));
  return &nodes_.at(canonical);
}

FileKind MemoryFileSystem::KindOf(const Node& node) {
  switch (node.type) {
    case Node::Type::kFile:
    case Node::Type::kUnreadable: return FileKind::kRegular;
    case Node::Type::kDirectory: return FileKind::kDirectory;
    case Node::Type::kLink: return FileKind::kLink;
    case Node::Type::kFifo: break;
  }
  return FileKind::kOther;
}

absl::StatusOr<uint64_t> MemoryFileSystem::Size(const std::string& path) const {
  QC_ASSIGN_OR_RETURN(const Node* const node, Find(path));
  if (node->type != Node::Type::kFile) return absl::FailedPreconditionError("not a regular file");
  return uint64_t{node->content.size()};
}

absl::StatusOr<FileKind> MemoryFileSystem::Kind(const std::string& path) const {
  QC_ASSIGN_OR_RETURN(const Node* const node, Find(path));
  return KindOf(*node);
}

absl::StatusOr<std::vector<DirectoryEntry>> MemoryFileSystem::List(
    const std::string& directory) const {
  QC_ASSIGN_OR_RETURN(const std::string canonical, Canonical(directory));
  const std::string prefix = canonical == "/" ? "/" : absl::StrCat(canonical, "/");
  std::vector<DirectoryEntry> entries;
  for (const auto& [path, node] : nodes_) {
    if (path.size() <= prefix.size() || path.compare(0, prefix.size(), prefix) != 0) continue;
    const std::string name = path.substr(prefix.size());
    if (name.find('/') == std::string::npos) entries.push_back({name, KindOf(node)});
  }
  std::reverse(entries.begin(), entries.end());  // nobody may rely on an order
  return entries;
}

absl::StatusOr<std::unique_ptr<InputStream>> MemoryFileSystem::Open(const std::string& path) const {
  QC_ASSIGN_OR_RETURN(const Node* const node, Find(path));
  switch (node->type) {
    case Node::Type::kFile: return StreamOf(node->content);
    case Node::Type::kUnreadable: return absl::PermissionDeniedError("permission denied");
    case Node::Type::kDirectory: return absl::FailedPreconditionError("a directory, not a file");
    case Node::Type::kLink:
    case Node::Type::kFifo: break;
  }
  return absl::FailedPreconditionError("not a regular file");
}

std::unique_ptr<InputStream> MemoryFileSystem::StandardInput() const {
  return StreamOf(standard_input_);
}

}  // namespace quotecheck
