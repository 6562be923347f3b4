#include <sys/ioctl.h>
#include <unistd.h>

#include <cstdlib>
#include <exception>
#include <filesystem>
#include <iostream>
#include <string>
#include <system_error>
#include <thread>
#include <vector>

#include "checker/cli/environment.h"
#include "checker/cli/exit_status.h"
#include "checker/cli/run.h"
#include "checker/ingest/disk_file_system.h"

namespace {

// Columns of the terminal at a descriptor; `fallback` where it is none, or does not say.
size_t ColumnsOf(int descriptor, size_t fallback) {
  winsize size = {};
  return ioctl(descriptor, TIOCGWINSZ, &size) == 0 && size.ws_col > 0 ? size.ws_col : fallback;
}

}  // namespace

int main(int argc, char** argv) {
  std::ios::sync_with_stdio(false);
  const quotecheck::DiskFileSystem disk;
  quotecheck::Environment environment{disk, std::cout, std::cerr};
  std::error_code no_folder;
  environment.current_folder = std::filesystem::current_path(no_folder).string();
  environment.out_is_terminal = isatty(STDOUT_FILENO) == 1;
  environment.err_is_terminal = isatty(STDERR_FILENO) == 1;
  environment.columns = ColumnsOf(STDOUT_FILENO, ColumnsOf(STDERR_FILENO, environment.columns));
  const char* const no_color = std::getenv("NO_COLOR");
  environment.no_color = no_color != nullptr && *no_color != '\0';
  environment.processors = std::thread::hardware_concurrency();
  try {
    return quotecheck::RunQuotecheck(std::vector<std::string>(argv + 1, argv + argc), environment);
  } catch (const std::exception& error) {
    // No code of ours throws: memory has run out, or a library has met what it did not expect.
    std::cerr << "quotecheck: internal error: " << error.what() << "\n";
    return quotecheck::kExitError;
  }
}
