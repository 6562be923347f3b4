#include "tests/fuzz/scan_invariants.h"

#include <algorithm>
#include <cstddef>
#include <variant>
#include <vector>

#include "checker/ingest/article_formats.h"
#include "checker/ingest/memory_file_system.h"
#include "checker/records/article.h"
#include "checker/records/quote.h"
#include "checker/records/scanned_article.h"
#include "checker/scan/scan_article.h"
#include "checker/text/utf8.h"

namespace quotecheck {
namespace {

constexpr size_t kMaxContextBytes = 300;
constexpr SectionSizes kSections = {600, 100};  // so that small articles are cut up

class Checker {
 public:
  Checker(const Article& article, const ScannedArticle& scanned)
      : size_(article.original.size()), scanned_(scanned) {}

  std::string Check() const {
    for (const Quote& quote : scanned_.quotes) {
      const std::string broken = CheckQuote(quote);
      if (!broken.empty()) return broken;
    }
    for (const MarkDefect& defect : scanned_.mark_defects) {
      if (!Stands(defect.mark)) return "a mark stands nowhere";
    }
    for (const SpeechTurn& turn : scanned_.speech) {
      const std::string broken = CheckTurn(turn);
      if (!broken.empty()) return broken;
    }
    for (const Entity& entity : scanned_.entities) {
      if (entity.name.empty() || !IsValidUtf8(entity.name)) return "an entity has no name";
      for (const PrintedName& name : entity.names) {
        if (name.span.end > size_) return "a name stands nowhere";
      }
    }
    return "";
  }

 private:
  bool Stands(const QuotePart& part) const {
    return part.span.begin <= part.span.end && part.span.end <= size_ && IsValidUtf8(part.text);
  }
  bool AllStand(const std::vector<QuotePart>& parts) const {
    return std::all_of(parts.begin(), parts.end(),
                       [this](const QuotePart& part) { return Stands(part); });
  }
  bool IsKnown(EntityIndex entity) const { return entity.value() < scanned_.entities.size(); }

  std::string CheckQuote(const Quote& quote) const {
    if (quote.content.empty()) return "a quotation has no content";
    if (!AllStand(quote.content) || !AllStand(quote.quoted)) return "a part stands nowhere";
    if (quote.cue.has_value() && !Stands(*quote.cue)) return "a cue stands nowhere";
    if (quote.source.has_value() && quote.source->span.end > size_)
      return "a source stands nowhere";
    for (const std::string& context : {quote.before, quote.after}) {
      if (context.size() > kMaxContextBytes || !IsValidUtf8(context)) return "context is broken";
    }
    if (quote.entity.has_value() && !IsKnown(*quote.entity)) return "a speaker is nobody";
    const bool known = std::all_of(quote.candidates.begin(), quote.candidates.end(),
                                   [this](EntityIndex entity) { return IsKnown(entity); });
    return known ? "" : "a candidate is nobody";
  }

  std::string CheckTurn(const SpeechTurn& turn) const {
    if (turn.sentences.empty()) return "a turn has no sentence";
    for (const SpeechSentence& sentence : turn.sentences) {
      if (!Stands(sentence.part) || sentence.part.text.empty()) return "a sentence stands nowhere";
    }
    if (turn.label.has_value() && turn.label->span.end > size_) return "a label stands nowhere";
    return turn.entity.has_value() && !IsKnown(*turn.entity) ? "a speaker is nobody" : "";
  }

  const size_t size_;
  const ScannedArticle& scanned_;
};

}  // namespace

std::string BrokenScanInvariant(const std::string& bytes) {
  std::string broken;
  BufferedInput input(StreamOf(bytes));
  FormatOfPath("a.txt")->read("a.txt", {}, &input, [&](const ReadResult& result) {
    const auto* article = std::get_if<Article>(&result);
    if (article == nullptr) return;
    broken = Checker(*article, ScanArticle(*article)).Check();
    if (broken.empty()) broken = Checker(*article, ScanPrimary(*article)).Check();
    if (broken.empty()) broken = Checker(*article, ScanArticle(*article, kSections)).Check();
  });
  return broken;
}

}  // namespace quotecheck
