#include "checker/ingest/passage_builder.h"

#include "absl/strings/ascii.h"

namespace quotecheck {

void PassageBuilder::Copy(size_t begin, size_t end) {
  if (begin >= end) return;
  built_.text.append(from_.text, begin, end - begin);
  built_.source.AppendCopy(from_.source, begin, end);
}

void PassageBuilder::Replace(size_t begin, size_t end, absl::string_view text) {
  const size_t source_begin = from_.source.SourceBegin(begin);
  const size_t source_end = begin == end ? source_begin : from_.source.SourceEnd(end);
  built_.text.append(text.data(), text.size());
  built_.source.Append(text.size(), source_begin, source_end - source_begin);
}

Passage PassageFrom(Passage whole, size_t begin) {
  if (begin == 0) return whole;
  OffsetMap source;
  source.AppendCopy(whole.source, begin, whole.text.size());
  whole.text.erase(0, begin);
  whole.source = std::move(source);
  return whole;
}

Passage TrimmedPart(const Passage& from, size_t begin, size_t end) {
  while (begin < end && absl::ascii_isspace(from.text[begin])) ++begin;
  while (begin < end && absl::ascii_isspace(from.text[end - 1])) --end;
  PassageBuilder builder(from);
  builder.Copy(begin, end);
  return builder.Take();
}

}  // namespace quotecheck
