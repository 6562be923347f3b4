#ifndef QUOTECHECK_CHECKER_INGEST_BUFFERED_INPUT_H_
#define QUOTECHECK_CHECKER_INGEST_BUFFERED_INPUT_H_

#include <cstddef>
#include <memory>
#include <string>

#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"
#include "checker/ingest/file_system.h"

namespace quotecheck {

// An input stream as the readers of formats use it: looked into before it is read, read whole or
// line by line, with a limit on what may be held in memory.
class BufferedInput {
 public:
  explicit BufferedInput(std::unique_ptr<InputStream> stream);

  // The next bytes, at least `size` (at most kPeekLimit) unless fewer are left. Valid until the
  // next call; reads nothing off.
  static constexpr size_t kPeekLimit = 1 << 12;
  absl::StatusOr<absl::string_view> Peek(size_t size);

  // All that is left. ResourceExhausted where that is more than `limit` bytes.
  absl::StatusOr<std::string> ReadAll(size_t limit);

  // Appends some of the next bytes to `bytes`: those at hand, or else what one read gives. Nothing
  // at the end.
  absl::Status ReadSome(std::string* bytes);

  // Appends the next `size` bytes to `bytes`, or passes over them where `bytes` is null. OutOfRange
  // where fewer are left.
  absl::Status ReadExactly(size_t size, std::string* bytes);

  // The next line without its \n or \r\n, or what stands up to another byte `end`. False at the
  // end, with `line` empty. ResourceExhausted where the line holds more than `limit` bytes: it is
  // skipped, and the next call goes on after it.
  absl::StatusOr<bool> ReadLine(size_t limit, std::string* line, char end = '\n');

 private:
  absl::Status Fill();  // reads once more behind what is there; sets at_end_ where nothing comes
  void MakeRoom();      // for one read behind what is there
  absl::string_view Held() const;
  void TakeHeld(std::string* bytes);

  std::unique_ptr<InputStream> stream_;
  std::unique_ptr<char[]> buffer_;
  size_t capacity_ = 0;
  size_t begin_ = 0;  // of what is not read yet, in buffer_
  size_t end_ = 0;
  bool at_end_ = false;
};

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_INGEST_BUFFERED_INPUT_H_
