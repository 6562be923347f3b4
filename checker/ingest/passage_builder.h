#ifndef QUOTECHECK_CHECKER_INGEST_PASSAGE_BUILDER_H_
#define QUOTECHECK_CHECKER_INGEST_PASSAGE_BUILDER_H_

#include <cstddef>
#include <utility>

#include "absl/strings/string_view.h"
#include "checker/records/article.h"

namespace quotecheck {

// Makes a passage out of parts of another, mapped to the same original. Parts are taken in order,
// each from behind the one before. The passage built from must outlive the builder.
class PassageBuilder {
 public:
  explicit PassageBuilder(const Passage& from) : from_(from) {}

  // Takes bytes [begin, end) as they are. Both ends stand between characters.
  void Copy(size_t begin, size_t end);

  // Puts `text` where bytes [begin, end) stand.
  void Replace(size_t begin, size_t end, absl::string_view text);

  // Makes room for so many bytes, where most of a large passage will be taken: a text that grows
  // is copied again and again, and ends with room for as much again.
  void Reserve(size_t bytes) { built_.text.reserve(bytes); }

  const Passage& built() const { return built_; }
  Passage Take() { return std::move(built_); }

 private:
  const Passage& from_;
  Passage built_;
};

// A passage from byte `begin` on, made in its place.
Passage PassageFrom(Passage whole, size_t begin);

// Bytes [begin, end) of a passage without white space (ASCII) at either end.
Passage TrimmedPart(const Passage& from, size_t begin, size_t end);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_INGEST_PASSAGE_BUILDER_H_
