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
  const bool continues = !runs_.empty() && runs_.back().derived_unit == derived_unit &&
                         runs_.back().source_unit == source_unit &&
                         UnitBegin(runs_.back(), derived_length_) == source_begin;
  if (!continues) runs_.push_back({derived_length_, source_begin, derived_unit, source_unit});
  derived_length_ += derived_length;
}

void OffsetMap::AppendCopy(const OffsetMap& inner, size_t begin, size_t end) {
  while (begin < end) {
    const Run& run = inner.Find(begin);
    const bool copied = run.derived_unit == run.source_unit;
    // A unit that is not a byte is one character: it is taken whole.
    const size_t unit_end =
        begin + run.derived_unit - (begin - run.derived_begin) % run.derived_unit;
    const size_t to = std::min(end, copied ? inner.DerivedEnd(run) : unit_end);
    Append(to - begin, UnitBegin(run, begin), copied ? to - begin : run.source_unit);
    begin = to;
  }
}

const OffsetMap::Run& OffsetMap::Find(size_t offset) const {
  const auto after =
      std::upper_bound(runs_.begin(), runs_.end(), offset,
                       [](size_t at, const Run& run) { return at < run.derived_begin; });
  return *(after - 1);
}

size_t OffsetMap::DerivedEnd(const Run& run) const {
  return &run == &runs_.back() ? derived_length_ : (&run + 1)->derived_begin;
}

size_t OffsetMap::UnitBegin(const Run& run, size_t offset) {
  return run.source_begin + (offset - run.derived_begin) / run.derived_unit * run.source_unit;
}

size_t OffsetMap::SourceBegin(size_t offset) const {
  if (runs_.empty()) return 0;
  if (offset >= derived_length_) return UnitBegin(runs_.back(), derived_length_);
  return UnitBegin(Find(offset), offset);
}

size_t OffsetMap::SourceEnd(size_t end) const {
  if (runs_.empty()) return 0;
  if (end == 0) return runs_.front().source_begin;
  const size_t last = std::min(end, derived_length_) - 1;
  const Run& run = Find(last);
  return UnitBegin(run, last) + run.source_unit;
}

}  // namespace quotecheck
