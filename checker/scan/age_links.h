#ifndef QUOTECHECK_CHECKER_SCAN_AGE_LINKS_H_
#define QUOTECHECK_CHECKER_SCAN_AGE_LINKS_H_

#include <cstddef>
#include <utility>
#include <vector>

#include "checker/scan/document.h"
#include "checker/scan/mentions.h"

namespace quotecheck {

// Mentions that an age tells: "the 20-year-old" behind "Ann Rowe, 20, works" or "20-year-old Ann
// Rowe". Each with the mention of the name, before it; none where people of two surnames have the
// age. Linear.
std::vector<std::pair<size_t, size_t>> FindAgeLinks(const Document& document,
                                                    const std::vector<SourceMention>& mentions);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_SCAN_AGE_LINKS_H_
