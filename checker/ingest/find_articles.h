#ifndef QUOTECHECK_CHECKER_INGEST_FIND_ARTICLES_H_
#define QUOTECHECK_CHECKER_INGEST_FIND_ARTICLES_H_

#include <functional>
#include <set>
#include <string>
#include <vector>

#include "absl/strings/string_view.h"
#include "absl/types/span.h"
#include "checker/ingest/file_system.h"
#include "checker/records/article.h"

namespace quotecheck {

// The path that names standard input.
inline constexpr char kStandardInput[] = "-";

// Which files a run reads.
struct FoundArticles {
  std::vector<std::string> paths;    // sorted; no file twice, whatever names it goes by
  std::vector<Unchecked> unchecked;  // sorted by path
  std::vector<std::string> missing;  // named, but not there; sorted
  std::set<std::string> named = {};  // all that was named
};

// Says whether a file of that name, found in a directory, is read as an article.
using NamePredicate = std::function<bool(absl::string_view name)>;

// Finds the articles that `named` stands for: a file is itself, "-" standard input, a directory all
// below it that `is_article` takes. Symbolic links are followed where they are named themselves;
// one found in a directory must lead to what is named or stands below it, else it is unchecked. No
// directory is entered twice, names that begin with a point are left out unless named. A directory
// that was named, or whose own name `is_article` takes, and that holds no article is unchecked; so
// is what is neither a file nor a directory. The order of `named` makes no difference. Cost: one
// listing of every directory, two looks at every link and at what is named.
FoundArticles FindArticles(const FileSystem& files, absl::Span<const std::string> named,
                           const NamePredicate& is_article);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_INGEST_FIND_ARTICLES_H_
