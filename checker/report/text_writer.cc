#include "checker/report/text_writer.h"

#include <map>
#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/string_view.h"
#include "checker/report/display_text.h"
#include "checker/report/reference_phrase.h"
#include "checker/report/word_diff.h"

namespace quotecheck {
namespace {

enum class Style { kPlain, kBold, kDim, kRed, kGreen, kYellow, kCyan };

const char* AnsiCode(Style style) {
  switch (style) {
    case Style::kPlain: return "0";
    case Style::kBold: return "1";
    case Style::kDim: return "2";
    case Style::kRed: return "31";
    case Style::kGreen: return "32";
    case Style::kYellow: return "33";
    case Style::kCyan: return "36";
  }
  return "0";
}

Style StyleOf(Severity severity) {
  switch (severity) {
    case Severity::kError: return Style::kRed;
    case Severity::kWarning: return Style::kYellow;
    case Severity::kNote: return Style::kCyan;
  }
  return Style::kPlain;
}

class TextReport {
 public:
  TextReport(const Report& report, const TextReportOptions& options, std::ostream& out)
      : report_(report), batch_(report.batch), options_(options), out_(out) {}

  void Write() {
    std::vector<const Finding*> of_articles;
    // Findings come by place; the utterances follow in the order of their first finding.
    std::vector<UtteranceIndex> order;
    std::map<UtteranceIndex, std::vector<const Finding*>> of_utterance;
    for (const Finding& finding : report_.findings) {
      if (finding.state == FindingState::kSuppressed) continue;
      if (!finding.utterance.has_value()) {
        of_articles.push_back(&finding);
        continue;
      }
      std::vector<const Finding*>& findings = of_utterance[*finding.utterance];
      if (findings.empty()) order.push_back(*finding.utterance);
      findings.push_back(&finding);
    }
    for (UtteranceIndex utterance : order) WriteUtterance(utterance, of_utterance[utterance]);
    for (const Finding* finding : of_articles) WriteArticleFinding(*finding);
    if (!of_articles.empty()) out_ << "\n";
    WriteUnchecked();
    out_ << SummaryLine(Summarize(report_)) << "\n";
  }

 private:
  std::string Styled(Style style, absl::string_view text) const {
    if (!options_.color || style == Style::kPlain) return std::string(text);
    return absl::StrCat("\x1b[", AnsiCode(style), "m", text, "\x1b[0m");
  }

  // "path:line:column"
  std::string At(ArticleIndex article, LineColumn position) const {
    return absl::StrCat(DisplayText(batch_.articles[article.value()].info.path), ":", position.line,
                        ":", position.column);
  }

  // "  (Outlet, 2021-10-15)", as far as known.
  std::string Provenance(ArticleIndex article) const {
    const ArticleInfo& info = batch_.articles[article.value()].info;
    std::string known;
    if (info.outlet.has_value()) known = DisplayText(*info.outlet);
    if (info.published.has_value()) {
      absl::StrAppend(&known, known.empty() ? "" : ", ", DisplayText(*info.published));
    }
    return known.empty() ? "" : absl::StrCat("  (", known, ")");
  }

  const Quote& QuoteAt(QuoteIndex quote) const { return batch_.quotes[quote.value()]; }

  std::string SpeakerName(const Utterance& utterance) const {
    if (!utterance.speaker.has_value()) return "No speaker found";
    return DisplayText(batch_.speakers[utterance.speaker->value()].name);
  }

  void WriteUtterance(UtteranceIndex index, const std::vector<const Finding*>& findings) {
    const Utterance& utterance = batch_.utterances[index.value()];
    const size_t witnesses = utterance.witnesses;
    out_ << Styled(Style::kBold, SpeakerName(utterance)) << ", printed by " << witnesses
         << (witnesses == 1 ? " witness" : " independent witnesses") << "\n";
    const Quote& reference = QuoteAt(utterance.reference);
    out_ << "  " << Styled(Style::kBold, "reference") << " "
         << At(reference.article, reference.position) << Provenance(reference.article) << ": "
         << ReferencePhrase(utterance.why_reference) << "\n"
         << "      " << DisplayText(ComparedText(reference)) << "\n";
    for (const Finding* finding : findings) WriteVariant(*finding);
    WriteAgreeing(utterance, findings);
    out_ << "\n";
  }

  void WriteVariant(const Finding& finding) {
    WriteHead(finding);
    if (finding.quote.has_value()) {
      out_ << "      " << Marked(ComparedText(QuoteAt(*finding.quote)), finding.edits) << "\n";
    }
    out_ << "      " << Styled(Style::kDim, DisplayText(finding.message)) << "\n";
  }

  void WriteHead(const Finding& finding) {
    out_ << "  " << Styled(StyleOf(finding.severity), SeverityName(finding.severity)) << " "
         << finding.rule->id << " " << finding.rule->name << " "
         << At(finding.place.article, finding.place.position) << Provenance(finding.place.article)
         << "\n";
  }

  std::string Marked(const std::string& text, const std::vector<ClassifiedEdit>& edits) const {
    std::string marked;
    for (const DiffPiece& piece : MarkEdits(text, edits)) {
      const std::string shown = DisplayText(piece.text);
      switch (piece.kind) {
        case DiffPiece::Kind::kSame: marked += shown; break;
        case DiffPiece::Kind::kRemoved:
          marked += Styled(Style::kRed, absl::StrCat("[-", shown, "-]"));
          break;
        case DiffPiece::Kind::kAdded:
          marked += Styled(Style::kGreen, absl::StrCat("{+", shown, "+}"));
          break;
        case DiffPiece::Kind::kMoved:
          marked += Styled(Style::kYellow, absl::StrCat("{~", shown, "~}"));
          break;
      }
    }
    return marked;
  }

  // The other places that print the utterance, with nothing to say about them.
  void WriteAgreeing(const Utterance& utterance, const std::vector<const Finding*>& findings) {
    for (QuoteIndex index : utterance.quotes) {
      if (index == utterance.reference || QuoteAt(index).passage) continue;
      bool flagged = false;
      for (const Finding* finding : findings) flagged |= finding->quote == index;
      if (flagged) continue;
      const Quote& quote = QuoteAt(index);
      out_ << "  " << Styled(Style::kDim, "no finding") << " " << At(quote.article, quote.position)
           << Provenance(quote.article) << "\n";
    }
  }

  void WriteArticleFinding(const Finding& finding) {
    WriteHead(finding);
    if (!finding.place.text.empty()) out_ << "      " << DisplayText(finding.place.text) << "\n";
    out_ << "      " << Styled(Style::kDim, DisplayText(finding.message)) << "\n";
  }

  void WriteUnchecked() {
    for (const Unchecked& unchecked : report_.unchecked) {
      out_ << Styled(Style::kYellow, "unchecked") << " " << DisplayText(unchecked.path) << ": "
           << DisplayText(unchecked.reason) << "\n";
    }
    if (!report_.unchecked.empty()) out_ << "\n";
  }

  const Report& report_;
  const Batch& batch_;
  const TextReportOptions& options_;
  std::ostream& out_;
};

}  // namespace

void WriteTextReport(const Report& report, const TextReportOptions& options, std::ostream& out) {
  TextReport(report, options, out).Write();
}

}  // namespace quotecheck
