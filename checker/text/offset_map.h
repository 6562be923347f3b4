#ifndef QUOTECHECK_CHECKER_TEXT_OFFSET_MAP_H_
#define QUOTECHECK_CHECKER_TEXT_OFFSET_MAP_H_

#include <cstddef>
#include <cstdint>
#include <vector>

namespace quotecheck {

// Where each byte of a derived text (decoded, folded, stripped of markup) comes from in its
// source. Piecewise: a run that was copied byte for byte costs one entry however long it is, and so
// does a run of characters that all take as many bytes here and as many there (ASCII from UTF-16).
// An entry mostly takes six bytes. Lookups take O(log runs).
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
    size_t derived_begin = 0;
    size_t source_begin = 0;
    uint32_t derived_unit = 1;
    uint32_t source_unit = 1;
  };

  // One run in so many, and where those behind it are encoded.
  struct Checkpoint {
    Run run;
    size_t code_begin = 0;
  };
  static constexpr size_t kRunsPerCheckpoint = 32;

  // A run, and where the one behind it is found. Goes from run to run in constant time.
  struct Cursor {
    Run run;
    size_t number = 0;
    size_t code = 0;  // into code_
  };
  Cursor Find(size_t offset) const;  // the run that holds a byte inside the derived text
  Cursor Next(const Cursor& cursor) const;
  bool IsLast(const Cursor& cursor) const { return cursor.number + 1 == runs_; }
  size_t DerivedEnd(const Cursor& cursor) const;
  void PushRun(const Run& run);
  void PutNumber(size_t number);
  size_t TakeNumber(size_t* code) const;

  // Where the source of the unit that holds derived byte `offset` begins.
  static size_t UnitBegin(const Run& run, size_t offset);

  std::vector<Checkpoint> checkpoints_;
  // Of every other run, by how much its begins exceed those of the run before, and its units: four
  // numbers of seven bits a byte (LEB128).
  std::vector<uint8_t> code_;
  size_t runs_ = 0;
  Run last_;
  size_t derived_length_ = 0;
};

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_TEXT_OFFSET_MAP_H_
