#ifndef QUOTECHECK_CHECKER_SCAN_ISSUED_TEXTS_H_
#define QUOTECHECK_CHECKER_SCAN_ISSUED_TEXTS_H_

#include <cstddef>
#include <utility>
#include <vector>

#include "checker/scan/document.h"
#include "checker/scan/mentions.h"

namespace quotecheck {

// Texts that speak for who issued them: "the ministry's statement", "the Water Board news release",
// "a letter from Rowe", "the mayor's remarks"; and "the statement" behind one of them or behind
// "Rowe said in a statement". Each with the mention of the issuer, by place. Linear, a sentence's
// mentions being few.
std::vector<std::pair<size_t, size_t>> FindIssuedTexts(const Document& document,
                                                       const std::vector<SourceMention>& mentions);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_SCAN_ISSUED_TEXTS_H_
