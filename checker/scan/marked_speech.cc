#include "checker/scan/marked_speech.h"

#include <utility>

#include "checker/scan/quotation_filter.h"

namespace quotecheck {
namespace {

constexpr size_t kMinWords = 4;

}  // namespace

std::vector<Attribution> FindMarkedSpeech(const Frames& frames) {
  std::vector<Attribution> found;
  for (size_t i = 0; i < frames.items().size(); ++i) {
    if (!frames.IsQuote(i)) continue;
    const QuotationShape shape = ShapeOf(frames, i);
    if (shape.words < kMinWords || IsTitleOfWork(frames, i, shape)) continue;
    Attribution attribution;
    attribution.quoted = frames.marks().spans[frames.items()[i].quote].parts;
    attribution.content = attribution.quoted;
    attribution.full_sentence = IsFullSentence(shape);
    found.push_back(std::move(attribution));
  }
  return found;
}

}  // namespace quotecheck
