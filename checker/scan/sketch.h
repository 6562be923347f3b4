#ifndef QUOTECHECK_CHECKER_SCAN_SKETCH_H_
#define QUOTECHECK_CHECKER_SCAN_SKETCH_H_

#include <array>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <vector>

#include "checker/records/scanned_article.h"
#include "checker/scan/document.h"

namespace quotecheck {

inline constexpr size_t kShingleWords = 5;
inline constexpr size_t kSketchSize = 256;

// The sketch of a document: the kSketchSize smallest distinct hashes of its shingles, runs of
// kShingleWords folded words across sentences and paragraphs. The share that two sketches have in
// common among the smallest of both estimates the Jaccard similarity of the documents' shingles
// with a standard error of about 3 % (bottom-k sketches; Broder 1997, Cohen and Kaplan 2007). A
// document with fewer words has none. The same on every machine. Linear, in constant memory.
ArticleSketch SketchOf(const Document& document);

// The same of a text that is taken apart section by section.
class SketchBuilder {
 public:
  // Takes the next tokens of the text.
  void Add(const Document& document, TokenRange tokens);

  ArticleSketch Take();

 private:
  void AddHash(uint64_t hash);
  void KeepSmallest();

  size_t words_ = 0;
  std::array<uint64_t, kShingleWords> last_ = {};  // hashes of the last words, as a ring
  std::vector<uint64_t> hashes_;                   // the smallest ones, and some more
  uint64_t limit_ = std::numeric_limits<uint64_t>::max();
};

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_SCAN_SKETCH_H_
