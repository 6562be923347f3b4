#ifndef QUOTECHECK_TESTS_FUZZ_INGEST_INVARIANTS_H_
#define QUOTECHECK_TESTS_FUZZ_INGEST_INVARIANTS_H_

#include <string>

namespace quotecheck {

// Reads any bytes as a file of every format, and as what they seem to be, and checks what must hold
// of each article read: text is valid UTF-8, and each of its characters stands in the original, in
// order. Empty where all does, else what does not.
std::string BrokenInvariant(const std::string& bytes);

}  // namespace quotecheck

#endif  // QUOTECHECK_TESTS_FUZZ_INGEST_INVARIANTS_H_
