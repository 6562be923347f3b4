#ifndef QUOTECHECK_TESTS_FUZZ_INGEST_INVARIANTS_H_
#define QUOTECHECK_TESTS_FUZZ_INGEST_INVARIANTS_H_

#include <string>
#include <vector>

#include "absl/strings/string_view.h"

namespace quotecheck {

// What BrokenInvariantOf() reads bytes as: the name of every format, and "containers", which is
// what the bytes seem to be, whatever is nested in them.
std::vector<std::string> ReaderNames();

// Reads any bytes by one reader and checks what must hold of each article read: text is valid
// UTF-8, and each of its characters stands in the original, in order. Empty where all does, else
// what does not. No reader has an unknown name.
std::string BrokenInvariantOf(absl::string_view reader, const std::string& bytes);

// The same by all readers.
std::string BrokenInvariant(const std::string& bytes);

}  // namespace quotecheck

#endif  // QUOTECHECK_TESTS_FUZZ_INGEST_INVARIANTS_H_
