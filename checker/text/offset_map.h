#ifndef QUOTECHECK_CHECKER_TEXT_OFFSET_MAP_H_
#define QUOTECHECK_CHECKER_TEXT_OFFSET_MAP_H_

#include <cstddef>
#include <cstdint>
#include <vector>

namespace quotecheck {

// Where each byte of a derived text (decoded, folded, stripped of markup) comes from in its
// source. Piecewise: a run that was copied byte for byte costs one entry however long it is, and so
// does a run of characters that all take as many bytes here and as many there (ASCII from UTF-16).
// Lookups take O(log runs).
class OffsetMap {
 public:
  // The map of a text of `length` bytes that is its source, from byte `source_begin` on.
  static OffsetMap Identity(size_t length, size_t source_begin = 0);

  // Says that the next `derived_length` bytes of the derived text were made from the source bytes
  // [source_begin, source_begin + source_length). Equal lengths mean copied byte for byte. Source
  // positions never decrease; a gap is source text that left no trace; a derived length with an
  // empty source is text put in (a space between two blocks). What was not copied is shorter than
  // 4 GiB on either side.
  void Append(size_t derived_length, size_t source_begin, size_t source_length);

  // Says that the next `end - begin` bytes of the derived text were copied from bytes [begin, end)
  // of a text that `inner` maps to the same source: the map of a part of a part. Both ends stand
  // between characters of that text, at most inner.derived_length(). O(log runs + runs copied).
  void AppendCopy(const OffsetMap& inner, size_t begin, size_t end);

  // Source offset at which the character holding derived byte `offset` begins. An offset at or
  // past the end gives the end of the source covered.
  size_t SourceBegin(size_t offset) const;

  // Source offset at which the character before derived offset `end` ends. 0 gives the source
  // begin of the first run.
  size_t SourceEnd(size_t end) const;

  size_t derived_length() const { return derived_length_; }

 private:
  // Units one after another, each made from a unit of the source. Of what was copied, a unit is a
  // byte; of all else, what one Append() spoke of. Ends where the next run begins.
  struct Run {
    size_t derived_begin;
    size_t source_begin;
    uint32_t derived_unit;
    uint32_t source_unit;
  };
  // The run that holds a byte, which must be inside the derived text.
  const Run& Find(size_t offset) const;
  size_t DerivedEnd(const Run& run) const;
  // Where the source of the unit that holds derived byte `offset` begins.
  static size_t UnitBegin(const Run& run, size_t offset);

  std::vector<Run> runs_;
  size_t derived_length_ = 0;
};

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_TEXT_OFFSET_MAP_H_
