// Run: bazel build --config=fuzz //tests/fuzz:ingest_fuzzer, then the program on a new folder and
// tests/fuzz/ingest_seeds, with -dict=tests/fuzz/ingest.dict.
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>

#include "tests/fuzz/ingest_invariants.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  const std::string broken =
      quotecheck::BrokenInvariant(std::string(reinterpret_cast<const char*>(data), size));
  if (!broken.empty()) {
    std::fprintf(stderr, "%s\n", broken.c_str());
    std::abort();
  }
  return 0;
}
