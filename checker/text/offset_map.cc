#include "checker/text/offset_map.h"

#include <algorithm>

namespace quotecheck {

OffsetMap OffsetMap::Identity(size_t length, size_t source_begin) {
  OffsetMap map;
  map.Append(length, source_begin, length);
  return map;
}

void OffsetMap::Append(size_t derived_length, size_t source_begin, size_t source_length) {
  if (derived_length == 0) return;
  const bool copied = derived_length == source_length;
  const auto derived_unit = static_cast<uint32_t>(copied ? 1 : derived_length);
  const auto source_unit = static_cast<uint32_t>(copied ? 1 : source_length);
  const bool continues = runs_ > 0 && last_.derived_unit == derived_unit &&
                         last_.source_unit == source_unit &&
                         UnitBegin(last_, derived_length_) == source_begin;
  if (!continues) PushRun({derived_length_, source_begin, derived_unit, source_unit});
  derived_length_ += derived_length;
}

void OffsetMap::PushRun(const Run& run) {
  if (runs_ % kRunsPerCheckpoint == 0) {
    checkpoints_.push_back({run, code_.size()});
  } else {
    PutNumber(run.derived_begin - last_.derived_begin);
    PutNumber(run.source_begin - last_.source_begin);
    PutNumber(run.derived_unit);
    PutNumber(run.source_unit);
  }
  ++runs_;
  last_ = run;
}

void OffsetMap::PutNumber(size_t number) {
  for (; number >= 0x80; number >>= 7) code_.push_back(static_cast<uint8_t>(number | 0x80));
  code_.push_back(static_cast<uint8_t>(number));
}

size_t OffsetMap::TakeNumber(size_t* code) const {
  size_t number = 0;
  for (int shift = 0;; shift += 7) {
    const uint8_t byte = code_[(*code)++];
    number |= static_cast<size_t>(byte & 0x7F) << shift;
    if (byte < 0x80) return number;
  }
}

OffsetMap::Cursor OffsetMap::Next(const Cursor& cursor) const {
  Cursor next = cursor;
  ++next.number;
  if (next.number % kRunsPerCheckpoint == 0) {
    next.run = checkpoints_[next.number / kRunsPerCheckpoint].run;
    return next;
  }
  next.run.derived_begin += TakeNumber(&next.code);
  next.run.source_begin += TakeNumber(&next.code);
  next.run.derived_unit = static_cast<uint32_t>(TakeNumber(&next.code));
  next.run.source_unit = static_cast<uint32_t>(TakeNumber(&next.code));
  return next;
}

OffsetMap::Cursor OffsetMap::Find(size_t offset) const {
  const auto after = std::upper_bound(
      checkpoints_.begin(), checkpoints_.end(), offset,
      [](size_t at, const Checkpoint& known) { return at < known.run.derived_begin; });
  const size_t known = static_cast<size_t>(after - checkpoints_.begin()) - 1;
  Cursor cursor = {checkpoints_[known].run, known * kRunsPerCheckpoint,
                   checkpoints_[known].code_begin};
  while (!IsLast(cursor)) {
    const Cursor next = Next(cursor);
    if (next.run.derived_begin > offset) break;
    cursor = next;
  }
  return cursor;
}

size_t OffsetMap::DerivedEnd(const Cursor& cursor) const {
  return IsLast(cursor) ? derived_length_ : Next(cursor).run.derived_begin;
}

void OffsetMap::AppendCopy(const OffsetMap& inner, size_t begin, size_t end) {
  if (begin >= end) return;
  Cursor cursor = inner.Find(begin);
  for (;;) {
    const Run& run = cursor.run;
    const size_t run_end = std::min(end, inner.DerivedEnd(cursor));
    const bool copied = run.derived_unit == run.source_unit;
    while (begin < run_end) {
      // A unit that is not a byte is one character: it is taken whole.
      const size_t unit_end =
          begin + run.derived_unit - (begin - run.derived_begin) % run.derived_unit;
      const size_t to = copied ? run_end : std::min(run_end, unit_end);
      Append(to - begin, UnitBegin(run, begin), copied ? to - begin : run.source_unit);
      begin = to;
    }
    if (begin == end) return;
    cursor = inner.Next(cursor);
  }
}

size_t OffsetMap::UnitBegin(const Run& run, size_t offset) {
  return run.source_begin + (offset - run.derived_begin) / run.derived_unit * run.source_unit;
}

size_t OffsetMap::SourceBegin(size_t offset) const {
  if (runs_ == 0) return 0;
  if (offset >= derived_length_) return UnitBegin(last_, derived_length_);
  return UnitBegin(Find(offset).run, offset);
}

size_t OffsetMap::SourceEnd(size_t end) const {
  if (runs_ == 0) return 0;
  if (end == 0) return checkpoints_.front().run.source_begin;
  const size_t at = std::min(end, derived_length_) - 1;
  const Run run = Find(at).run;
  return UnitBegin(run, at) + run.source_unit;
}

}  // namespace quotecheck
