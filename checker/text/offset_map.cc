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
  if (!runs_.empty()) {
    Run& last = runs_.back();
    const bool last_copied = last.derived_length == last.source_length;
    if (copied && last_copied && last.source_begin + last.source_length == source_begin) {
      last.derived_length += derived_length;
      last.source_length += source_length;
      derived_length_ += derived_length;
      return;
    }
  }
  runs_.push_back({derived_length_, derived_length, source_begin, source_length});
  derived_length_ += derived_length;
}

void OffsetMap::AppendCopy(const OffsetMap& inner, size_t begin, size_t end) {
  if (begin >= end) return;
  const Run* const inner_end = inner.runs_.data() + inner.runs_.size();
  for (const Run* run = inner.Find(begin); run != inner_end && run->derived_begin < end; ++run) {
    const size_t from = std::max(begin, run->derived_begin);
    const size_t to = std::min(end, run->derived_begin + run->derived_length);
    if (run->derived_length == run->source_length) {
      Append(to - from, run->source_begin + (from - run->derived_begin), to - from);
    } else {
      Append(to - from, run->source_begin, run->source_length);
    }
  }
}

const OffsetMap::Run* OffsetMap::Find(size_t offset) const {
  const auto after =
      std::upper_bound(runs_.begin(), runs_.end(), offset,
                       [](size_t at, const Run& run) { return at < run.derived_begin; });
  return after == runs_.begin() ? nullptr : &*(after - 1);
}

size_t OffsetMap::SourceBegin(size_t offset) const {
  if (runs_.empty()) return 0;
  if (offset >= derived_length_) return runs_.back().source_begin + runs_.back().source_length;
  const Run& run = *Find(offset);
  // A run that was not copied is one character (or one ligature's worth of them): no place inside.
  if (run.derived_length != run.source_length) return run.source_begin;
  return run.source_begin + (offset - run.derived_begin);
}

size_t OffsetMap::SourceEnd(size_t end) const {
  if (runs_.empty()) return 0;
  if (end == 0) return runs_.front().source_begin;
  const Run& run = *Find(std::min(end, derived_length_) - 1);
  if (run.derived_length != run.source_length) return run.source_begin + run.source_length;
  return run.source_begin + (std::min(end, derived_length_) - run.derived_begin);
}

}  // namespace quotecheck
