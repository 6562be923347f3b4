#ifndef QUOTECHECK_TESTS_FUZZ_SCAN_INVARIANTS_H_
#define QUOTECHECK_TESTS_FUZZ_SCAN_INVARIANTS_H_

#include <string>

namespace quotecheck {

// Reads any bytes as a text file, scans the article, and checks what must hold of it: every part of
// a quotation and every mark stands inside the original, context is valid UTF-8 of bounded length,
// and every entity named is one of the article's. Empty where all does, else what does not.
std::string BrokenScanInvariant(const std::string& bytes);

}  // namespace quotecheck

#endif  // QUOTECHECK_TESTS_FUZZ_SCAN_INVARIANTS_H_
