#include "checker/ingest/find_articles.h"

#include <algorithm>
#include <set>
#include <utility>

#include "absl/container/flat_hash_set.h"
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

// A path as found, and the one that all paths to the same place share.
struct Place {
  std::string path;
  std::string canonical;
};

class Finder {
 public:
  Finder(const FileSystem& files, const NamePredicate& is_article)
      : files_(files), is_article_(is_article) {}

  // Finds what `named` stands for. The order counts: the first path to a file gives it its name.
  void Find(const std::set<std::string>& named) {
    std::vector<std::pair<Place, absl::StatusOr<FileKind>>> places;
    for (const std::string& path : named) {
      if (path == kStandardInput) {
        AddFile({path, path});
        continue;
      }
      const absl::StatusOr<std::string> canonical = files_.Canonical(path);
      if (absl::IsNotFound(canonical.status())) {
        found_.missing.push_back(path);
      } else if (!canonical.ok()) {
        AddUnchecked(path, canonical.status());
      } else {
        places.push_back({{path, *canonical}, files_.Kind(path)});
        roots_.insert(*canonical);
      }
    }
    for (const auto& [place, kind] : places) {
      if (kind.ok() && *kind == FileKind::kDirectory) {
        WalkForArticles(place);
      } else {
        AddEntry(place, kind);
      }
    }
  }

  FoundArticles Take() && {
    std::sort(found_.paths.begin(), found_.paths.end());
    std::sort(found_.unchecked.begin(), found_.unchecked.end(),
              [](const Unchecked& a, const Unchecked& b) { return a.path < b.path; });
    return std::move(found_);
  }

 private:
  // Walks a directory in which somebody expects articles, and says so where there are none.
  void WalkForArticles(const Place& root) {
    if (!Walk(root)) AddUnchecked(root.path, "a directory that holds no articles");
  }

  // Visits everything below a directory. True where there was something to read, or to say. A
  // stack, not recursion: directories nest as deep as paths go.
  bool Walk(const Place& root) {
    std::vector<Place> pending = {root};
    bool found = false;
    while (!pending.empty()) {
      const Place directory = std::move(pending.back());
      pending.pop_back();
      found |= VisitDirectory(directory, &pending);
    }
    return found;
  }

  bool VisitDirectory(const Place& directory, std::vector<Place>* pending) {
    if (!entered_.insert(directory.canonical).second) {
      return true;  // whoever came first has spoken for it
    }
    absl::StatusOr<std::vector<DirectoryEntry>> entries = files_.List(directory.path);
    if (!entries.ok()) return AddUnchecked(directory.path, entries.status());
    std::sort(entries->begin(), entries->end(),
              [](const DirectoryEntry& a, const DirectoryEntry& b) { return a.name < b.name; });
    bool found = false;
    for (const DirectoryEntry& entry : *entries) {
      if (absl::StartsWith(entry.name, ".")) continue;
      Place place = {EntryPath(directory.path, entry.name),
                     EntryPath(directory.canonical, entry.name)};
      found |= entry.kind == FileKind::kLink ? VisitLink(std::move(place), pending)
                                             : VisitEntry(std::move(place), entry.kind, pending);
    }
    return found;
  }

  bool VisitLink(Place place, std::vector<Place>* pending) {
    const absl::StatusOr<FileKind> kind = files_.Kind(place.path);
    const absl::StatusOr<std::string> canonical = files_.Canonical(place.path);
    const bool is_directory = kind.ok() && *kind == FileKind::kDirectory;
    if (!is_directory && !is_article_(NameOf(place.path))) return false;
    if (!kind.ok()) return AddUnchecked(place.path, kind.status());
    if (!canonical.ok()) return AddUnchecked(place.path, canonical.status());
    if (!IsInsideRoots(*canonical)) {
      AddUnchecked(place.path, "a link that leads out of the directories named");
      return true;
    }
    place.canonical = *canonical;
    return VisitEntry(std::move(place), *kind, pending);
  }

  bool VisitEntry(Place place, FileKind kind, std::vector<Place>* pending) {
    const bool looks_like_article = is_article_(NameOf(place.path));
    if (kind == FileKind::kDirectory) {
      if (!looks_like_article) {
        pending->push_back(std::move(place));
        return false;
      }
      WalkForArticles(place);
      return true;
    }
    if (!looks_like_article) return false;
    AddEntry(place, kind);
    return true;
  }

  // Whether what a link leads to is named, or stands below a directory that is.
  bool IsInsideRoots(std::string canonical) const {
    for (;;) {
      if (roots_.contains(canonical)) return true;
      const size_t slash = canonical.rfind('/');
      if (slash == std::string::npos || canonical.size() == 1) return false;
      canonical.resize(std::max<size_t>(slash, 1));
    }
  }

  void AddEntry(const Place& place, const absl::StatusOr<FileKind>& kind) {
    if (!kind.ok()) {
      AddUnchecked(place.path, kind.status());
    } else if (*kind != FileKind::kRegular) {
      AddUnchecked(place.path, "not a regular file");
    } else {
      AddFile(place);
    }
  }

  void AddFile(const Place& place) {
    if (taken_.insert(place.canonical).second) found_.paths.push_back(place.path);
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
  absl::flat_hash_set<std::string> roots_;    // what was named, canonical
  absl::flat_hash_set<std::string> entered_;  // directories, canonical
  absl::flat_hash_set<std::string> taken_;    // files, canonical
  absl::flat_hash_set<std::string> refused_;  // as found
  FoundArticles found_;
};

}  // namespace

FoundArticles FindArticles(const FileSystem& files, absl::Span<const std::string> named,
                           const NamePredicate& is_article) {
  const std::set<std::string> in_order(named.begin(), named.end());
  Finder finder(files, is_article);
  finder.Find(in_order);
  FoundArticles found = std::move(finder).Take();
  found.named = in_order;
  return found;
}

}  // namespace quotecheck
