#include "checker/cli/whole_file.h"

#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <system_error>

#include "absl/strings/str_cat.h"

namespace quotecheck {
namespace {

absl::Status Error(const std::string& path, absl::string_view what) {
  return absl::UnknownError(absl::StrCat(path, ": ", what));
}

absl::Status ErrnoError(const std::string& path) {
  return Error(path, std::error_code(errno, std::generic_category()).message());
}

absl::Status WriteTo(const std::string& file, const std::string& path,
                     const std::function<void(std::ostream&)>& write) {
  std::ofstream out(file, std::ios::binary);
  write(out);
  out.close();
  return out ? absl::OkStatus() : Error(path, "could not be written");
}

// What a new file may be read and written by.
mode_t NewFileMode() {
  const mode_t mask = umask(0);
  umask(mask);
  return 0666 & ~mask;
}

}  // namespace

absl::Status WriteWholeFile(const std::string& path,
                            const std::function<void(std::ostream&)>& write) {
  struct stat status;
  const bool exists = stat(path.c_str(), &status) == 0;
  if (exists && S_ISDIR(status.st_mode)) return Error(path, "a directory");
  if (exists && !S_ISREG(status.st_mode)) return WriteTo(path, path, write);
  std::error_code no_target;
  const std::string target = exists ? std::filesystem::canonical(path, no_target).string() : path;
  if (no_target) return Error(path, no_target.message());
  std::string temporary = absl::StrCat(target, ".XXXXXX");
  const int descriptor = mkstemp(temporary.data());
  if (descriptor < 0) return ErrnoError(path);
  fchmod(descriptor, exists ? status.st_mode & 07777 : NewFileMode());
  close(descriptor);
  absl::Status written = WriteTo(temporary, path, write);
  if (written.ok() && std::rename(temporary.c_str(), target.c_str()) != 0) {
    written = ErrnoError(path);
  }
  if (!written.ok()) unlink(temporary.c_str());
  return written;
}

}  // namespace quotecheck
