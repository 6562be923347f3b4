#ifndef QUOTECHECK_TESTS_FUZZ_DISTANCE_INVARIANTS_H_
#define QUOTECHECK_TESTS_FUZZ_DISTANCE_INVARIANTS_H_

#include <string>

namespace quotecheck {

// Takes the first byte for a cap and the lines of the rest for texts, each line held against the
// last one, as bytes and as code points; every way of computing a distance, at every SIMD level
// that the machine has, must give what the plain matrix gives. Empty where all do, else which does
// not.
std::string BrokenDistanceInvariant(const std::string& bytes);

}  // namespace quotecheck

#endif  // QUOTECHECK_TESTS_FUZZ_DISTANCE_INVARIANTS_H_
