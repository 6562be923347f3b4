#include "checker/ingest/unbrotli.h"

#include <brotli/decode.h>

#include <cstdint>
#include <memory>

#include "absl/status/status.h"
#include "absl/strings/str_cat.h"
#include "checker/base/status_macros.h"

namespace quotecheck {

absl::StatusOr<std::string> Unbrotli(absl::string_view bytes, size_t limit, UnpackBudget* budget) {
  const std::unique_ptr<BrotliDecoderState, void (*)(BrotliDecoderState*)> decoder(
      BrotliDecoderCreateInstance(nullptr, nullptr, nullptr), BrotliDecoderDestroyInstance);
  if (decoder == nullptr) return absl::InternalError("no memory for a decoder of Brotli");
  const auto* in = reinterpret_cast<const uint8_t*>(bytes.data());
  size_t in_left = bytes.size();
  std::string unpacked;
  for (;;) {
    size_t room = 0;
    const BrotliDecoderResult result =
        BrotliDecoderDecompressStream(decoder.get(), &in_left, &in, &room, nullptr, nullptr);
    while (BrotliDecoderHasMoreOutput(decoder.get())) {
      size_t size = 0;  // as many as there are
      const uint8_t* const out = BrotliDecoderTakeOutput(decoder.get(), &size);
      QC_RETURN_IF_ERROR(budget->Take(size));
      if (unpacked.size() + size > limit) {
        return absl::ResourceExhaustedError(absl::StrCat("more than ", limit, " bytes"));
      }
      unpacked.append(reinterpret_cast<const char*>(out), size);
    }
    switch (result) {
      case BROTLI_DECODER_RESULT_NEEDS_MORE_OUTPUT: continue;
      case BROTLI_DECODER_RESULT_SUCCESS: return unpacked;
      case BROTLI_DECODER_RESULT_NEEDS_MORE_INPUT:
        return absl::DataLossError("compressed data that is cut short");
      case BROTLI_DECODER_RESULT_ERROR: return absl::DataLossError("damaged compressed data");
    }
  }
}

}  // namespace quotecheck
