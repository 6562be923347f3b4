#ifndef QUOTECHECK_CHECKER_SCAN_APPOSITIONS_H_
#define QUOTECHECK_CHECKER_SCAN_APPOSITIONS_H_

#include <cstddef>
#include <optional>

#include "checker/scan/document.h"
#include "checker/scan/sentence_phrases.h"

namespace quotecheck {

struct Apposition {
  TokenRange tokens;   // "the Kremlin envoy on Afghanistan"
  size_t apposed = 0;  // the phrase it begins with
};

// The apposition of the phrase `index` that begins at a token, after a comma ("Rowe, the mayor,")
// or without one ("former secretary of state Ann Rowe", "businessman and former mayor Ann Rowe").
std::optional<Apposition> FindApposition(const SentencePhrases& sentence, size_t index,
                                         size_t token);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_SCAN_APPOSITIONS_H_
