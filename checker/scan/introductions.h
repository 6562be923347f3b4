#ifndef QUOTECHECK_CHECKER_SCAN_INTRODUCTIONS_H_
#define QUOTECHECK_CHECKER_SCAN_INTRODUCTIONS_H_

#include <cstddef>
#include <utility>
#include <vector>

#include "checker/scan/document.h"
#include "checker/scan/mentions.h"

namespace quotecheck {

// Descriptions that introduce their bearer: "a student named Rowe", "the man, identified only as
// Rowe", "another student – a girl named Rowe". Each with the mention of the name, by place.
// Linear.
std::vector<std::pair<size_t, size_t>> FindIntroductions(
    const Document& document, const std::vector<SourceMention>& mentions);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_SCAN_INTRODUCTIONS_H_
