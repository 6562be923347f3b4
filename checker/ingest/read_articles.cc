#include "checker/ingest/read_articles.h"

#include <memory>
#include <utility>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_split.h"
#include "absl/strings/string_view.h"
#include "absl/strings/strip.h"
#include "checker/base/status_macros.h"
#include "checker/ingest/archive_members.h"
#include "checker/ingest/article_formats.h"
#include "checker/ingest/buffered_input.h"
#include "checker/ingest/file_kind.h"
#include "checker/ingest/find_articles.h"
#include "checker/ingest/html_reader.h"
#include "checker/ingest/inflate_stream.h"
#include "checker/ingest/limited_stream.h"
#include "checker/ingest/string_stream.h"
#include "checker/ingest/warc_reader.h"

namespace quotecheck {
namespace {

absl::string_view BaseName(absl::string_view path) {
  return path.substr(path.rfind('/') + 1);  // the whole where there is no slash
}

// Whether a member is one that a directory's walk would pass over: hidden, or in a hidden folder.
bool IsHiddenMember(absl::string_view name) {
  for (absl::string_view part : absl::StrSplit(name, '/')) {
    if (part == "__MACOSX" || (absl::StartsWith(part, ".") && part != "." && part != "..")) {
      return true;
    }
  }
  return false;
}

bool LeadsOutside(absl::string_view name) {
  for (absl::string_view part : absl::StrSplit(name, absl::ByAnyChar("/\\"))) {
    if (part == "..") return true;
  }
  return false;
}

// Reads one file and all that is nested in it.
class FileReader {
 public:
  FileReader(const ReadOptions& options, const ReadCallback& callback)
      : options_(options),
        callback_(callback),
        budget_{options.max_unpacked_bytes, options.max_members} {}

  // Reads what is called `path` in reports. `name` tells the format where it has an extension.
  void Read(const std::string& path, const std::string& name, size_t nesting,
            BufferedInput* input) {
    const absl::Status status = ReadContent(path, name, nesting, input);
    if (!status.ok()) callback_(Unchecked{path, std::string(status.message())});
  }

 private:
  absl::Status ReadContent(const std::string& path, const std::string& name, size_t nesting,
                           BufferedInput* input) {
    QC_ASSIGN_OR_RETURN(const absl::string_view begin, input->Peek(kFileContentBytes));
    const FileContent content = FileContentOf(begin);
    if (content == FileContent::kUnread) return absl::InvalidArgumentError(WhyUnread(begin));
    if (content == FileContent::kPlain) {
      const ArticleFormat* format = FormatOfPath(name);
      if (format == nullptr) format = FormatOfContent(begin);
      format->read(path, options_, input, callback_);
      return absl::OkStatus();
    }
    if (nesting == options_.max_nesting) {
      return absl::ResourceExhaustedError(
          absl::StrCat("nested deeper than ", options_.max_nesting, " containers"));
    }
    switch (content) {
      case FileContent::kGzip: ReadGzip(path, name, nesting, input); return absl::OkStatus();
      case FileContent::kWarc: return ReadPages(path, input);
      default: return ReadArchive(path, name, nesting, input);
    }
  }

  void ReadGzip(const std::string& path, const std::string& name, size_t nesting,
                BufferedInput* input) {
    BufferedInput unpacked(std::make_unique<LimitedStream>(
        std::make_unique<InflateStream>(input, DeflateWrapper::kGzip), &budget_));
    Read(path, WithoutCompression(name), nesting + 1, &unpacked);
  }

  absl::Status ReadArchive(const std::string& path, const std::string& name, size_t nesting,
                           BufferedInput* input) {
    QC_ASSIGN_OR_RETURN(const std::unique_ptr<ArchiveMembers> members,
                        ArchiveMembers::Open(input, &budget_));
    bool any = false;
    for (;;) {
      QC_ASSIGN_OR_RETURN(const std::optional<ArchiveMember> member, members->Next());
      if (!member.has_value()) break;
      QC_RETURN_IF_ERROR(budget_.TakeMember());
      if (members->is_single_file()) {
        BufferedInput content(members->Content());
        Read(path, WithoutCompression(name), nesting + 1, &content);
        any = true;
      } else {
        any |= ReadMember(path, *member, nesting, members.get());
      }
    }
    if (any) return absl::OkStatus();
    return absl::InvalidArgumentError("an archive that holds no articles");
  }

  // True where there was something to read, or to say.
  bool ReadMember(const std::string& archive, const ArchiveMember& member, size_t nesting,
                  ArchiveMembers* members) {
    absl::string_view name = member.name;
    while (absl::ConsumePrefix(&name, "/") || absl::ConsumePrefix(&name, "./")) {
    }
    if (member.kind == ArchiveMember::Kind::kDirectory || IsHiddenMember(name) ||
        !IsArticleName(BaseName(name))) {
      return false;
    }
    const std::string path = absl::StrCat(archive, "!/", name);
    const auto unchecked = [&](const char* reason) {
      callback_(Unchecked{path, reason});
      return true;
    };
    if (LeadsOutside(name)) return unchecked("a name that leads out of its archive");
    if (member.kind == ArchiveMember::Kind::kLink) {
      return unchecked("a link in an archive, which is not followed");
    }
    if (member.kind != ArchiveMember::Kind::kFile) return unchecked("not a regular file");
    if (member.encrypted) return unchecked("encrypted");
    BufferedInput content(members->Content());
    Read(path, std::string(name), nesting + 1, &content);
    return true;
  }

  absl::Status ReadPages(const std::string& path, BufferedInput* input) {
    bool any = false;
    const absl::Status status =
        ReadWarc(input, options_.max_article_bytes, &budget_,
                 [&](absl::StatusOr<WarcPayload> payload, const std::string& uri) {
                   any = true;
                   const std::string page = absl::StrCat(path, "!/", uri);
                   if (!payload.ok()) {
                     callback_(Unchecked{page, std::string(payload.status().message())});
                   } else {
                     ReadPage(page, *std::move(payload));
                   }
                 });
    if (status.ok() && !any) return absl::InvalidArgumentError("a WARC file that holds no pages");
    return status;
  }

  void ReadPage(const std::string& path, WarcPayload payload) {
    const auto with_address = [&](ReadResult result) {
      auto* const article = std::get_if<Article>(&result);
      if (article != nullptr && !article->info.url.has_value()) article->info.url = payload.uri;
      callback_(std::move(result));
    };
    if (absl::StrContains(payload.content_type, "html")) {
      absl::StatusOr<Article> article = ReadHtmlPage(std::move(payload.bytes), payload.charset);
      if (!article.ok()) return callback_(Unchecked{path, std::string(article.status().message())});
      article->info.path = path;
      return with_address(*std::move(article));
    }
    BufferedInput content(std::make_unique<StringStream>(std::move(payload.bytes)));
    const absl::StatusOr<absl::string_view> begin = content.Peek(kFileContentBytes);
    FormatOfContent(begin.value_or(""))->read(path, options_, &content, with_address);
  }

  const ReadOptions& options_;
  const ReadCallback& callback_;
  UnpackBudget budget_;
};

absl::Status Read(const FileSystem& files, const std::string& path, const ReadOptions& options,
                  const ReadCallback& callback) {
  std::unique_ptr<InputStream> stream;
  if (path == kStandardInput) {
    stream = files.StandardInput();
  } else {
    QC_ASSIGN_OR_RETURN(stream, files.Open(path));
  }
  BufferedInput input(std::move(stream));
  FileReader(options, callback).Read(path, path, 0, &input);
  return absl::OkStatus();
}

}  // namespace

void ReadArticles(const FileSystem& files, const std::string& path, const ReadOptions& options,
                  const ReadCallback& callback) {
  const absl::Status status = Read(files, path, options, callback);
  if (!status.ok()) callback(Unchecked{path, std::string(status.message())});
}

}  // namespace quotecheck
