#include "checker/ingest/find_articles.h"

#include <algorithm>
#include <set>
#include <utility>

#include "absl/status/status.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"

namespace quotecheck {
namespace {

// The path of an entry as a person would write it: not ./a.txt, not folder//a.txt.
std::string EntryPath(const std::string& directory, const std::string& name) {
  if (directory == ".") return name;
  return absl::StrCat(directory, absl::EndsWith(directory, "/") ? "" : "/", name);
}

absl::string_view NameOf(absl::string_view path) {
  while (path.size() > 1 && path.back() == '/') path.remove_suffix(1);
  const size_t slash = path.rfind('/');
  return slash == absl::string_view::npos ? path : path.substr(slash + 1);
}

class Finder {
 public:
  Finder(const FileSystem& files, const NamePredicate& is_article)
      : files_(files), is_article_(is_article) {}

  // Says that a directory is named: links may lead into it. Before all else.
  void AddRoot(const std::string& path) {
    const absl::StatusOr<FileKind> kind = files_.Kind(path);
    if (!kind.ok() || *kind != FileKind::kDirectory) return;
    const absl::StatusOr<std::string> canonical = files_.Canonical(path);
    if (canonical.ok()) roots_.push_back(*canonical);
  }

  void AddNamed(const std::string& path) {
    if (path == kStandardInput) {
      AddFile(path, path);
      return;
    }
    const absl::StatusOr<FileKind> kind = files_.Kind(path);
    if (absl::IsNotFound(kind.status())) {
      found_.missing.push_back(path);
    } else if (kind.ok() && *kind == FileKind::kDirectory) {
      WalkForArticles(path);
    } else {
      AddEntry(path, kind);
    }
  }

  FoundArticles Take() && {
    std::sort(found_.paths.begin(), found_.paths.end());
    std::sort(found_.unchecked.begin(), found_.unchecked.end(),
              [](const Unchecked& a, const Unchecked& b) { return a.path < b.path; });
    return std::move(found_);
  }

 private:
  // Walks a directory in which somebody expects articles. True where there was something to read,
  // or to say.
  bool WalkForArticles(const std::string& root) {
    if (Walk(root)) return true;
    AddUnchecked(root, "a directory that holds no articles");
    return true;
  }

  // Visits everything below a directory. True where there was something to read, or to say. A
  // stack, not recursion: directories nest as deep as paths go.
  bool Walk(const std::string& root) {
    std::vector<std::string> pending = {root};
    bool found = false;
    while (!pending.empty()) {
      const std::string directory = std::move(pending.back());
      pending.pop_back();
      found |= VisitDirectory(directory, &pending);
    }
    return found;
  }

  bool VisitDirectory(const std::string& directory, std::vector<std::string>* pending) {
    const absl::StatusOr<std::string> canonical = files_.Canonical(directory);
    if (!canonical.ok()) return AddUnchecked(directory, canonical.status());
    if (!IsInsideRoots(*canonical)) return AddUnchecked(directory, LeadsOut());
    if (!entered_.insert(*canonical).second) return true;  // whoever came first has spoken for it
    absl::StatusOr<std::vector<std::string>> names = files_.List(directory);
    if (!names.ok()) return AddUnchecked(directory, names.status());
    std::sort(names->begin(), names->end());
    bool found = false;
    for (const std::string& name : *names) {
      if (!absl::StartsWith(name, ".")) found |= VisitEntry(EntryPath(directory, name), pending);
    }
    return found;
  }

  bool VisitEntry(const std::string& path, std::vector<std::string>* pending) {
    const bool looks_like_article = is_article_(NameOf(path));
    const absl::StatusOr<FileKind> kind = files_.Kind(path);
    if (kind.ok() && *kind == FileKind::kDirectory) {
      if (looks_like_article) return WalkForArticles(path);
      pending->push_back(path);
      return false;
    }
    if (!looks_like_article) return false;
    AddEntry(path, kind);
    return true;
  }

  // Whether a link, or what stands where none is, stays below the directories that were named.
  bool IsInsideRoots(const std::string& canonical) const {
    return std::any_of(roots_.begin(), roots_.end(), [&canonical](const std::string& root) {
      if (!absl::StartsWith(canonical, root)) return false;
      return absl::EndsWith(root, "/") || canonical.size() == root.size() ||
             canonical[root.size()] == '/';
    });
  }

  static absl::Status LeadsOut() {
    return absl::PermissionDeniedError("a link that leads out of the directories named");
  }

  void AddEntry(const std::string& path, const absl::StatusOr<FileKind>& kind) {
    if (!kind.ok()) {
      AddUnchecked(path, kind.status());
    } else if (*kind != FileKind::kRegular) {
      AddUnchecked(path, "not a regular file");
    } else if (const absl::StatusOr<std::string> canonical = files_.Canonical(path);
               canonical.ok()) {
      AddFile(path, *canonical);
    } else {
      AddUnchecked(path, canonical.status());
    }
  }

  void AddFile(const std::string& path, const std::string& canonical) {
    if (taken_.insert(canonical).second) found_.paths.push_back(path);
  }

  void AddUnchecked(const std::string& path, const std::string& reason) {
    if (refused_.insert(path).second) found_.unchecked.push_back({path, reason});
  }

  bool AddUnchecked(const std::string& path, const absl::Status& status) {
    AddUnchecked(path, std::string(status.message()));
    return true;
  }

  const FileSystem& files_;
  const NamePredicate& is_article_;
  std::vector<std::string> roots_;  // directories that were named, canonical
  std::set<std::string> entered_;   // directories, canonical
  std::set<std::string> taken_;     // files, canonical
  std::set<std::string> refused_;   // as found
  FoundArticles found_;
};

}  // namespace

FoundArticles FindArticles(const FileSystem& files, absl::Span<const std::string> named,
                           const NamePredicate& is_article) {
  // In order of the paths, since the first path to a file gives it its name.
  const std::set<std::string> in_order(named.begin(), named.end());
  Finder finder(files, is_article);
  for (const std::string& path : in_order) {
    if (path != kStandardInput) finder.AddRoot(path);
  }
  for (const std::string& path : in_order) finder.AddNamed(path);
  FoundArticles found = std::move(finder).Take();
  found.named = in_order;
  return found;
}

}  // namespace quotecheck
