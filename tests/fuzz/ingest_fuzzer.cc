// libFuzzer's entry to the readers: --reader=NAME is one of ReaderNames(), none is all of them.
// tools/fuzz builds and runs it.
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>

#include "tests/fuzz/ingest_invariants.h"

namespace {

std::string& Reader() {
  static auto* const reader = new std::string;
  return *reader;
}

}  // namespace

extern "C" int LLVMFuzzerInitialize(int* argc, char*** argv) {
  constexpr char kOption[] = "--reader=";
  for (int i = 1; i < *argc; ++i) {
    const char* argument = (*argv)[i];
    if (std::strncmp(argument, kOption, std::strlen(kOption)) != 0) continue;
    Reader() = argument + std::strlen(kOption);
  }
  return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  const std::string bytes(reinterpret_cast<const char*>(data), size);
  const std::string broken = Reader().empty() ? quotecheck::BrokenInvariant(bytes)
                                              : quotecheck::BrokenInvariantOf(Reader(), bytes);
  if (!broken.empty()) {
    std::fprintf(stderr, "%s\n", broken.c_str());
    std::abort();
  }
  return 0;
}
