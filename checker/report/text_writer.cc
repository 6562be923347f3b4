#include "checker/report/text_writer.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/string_view.h"
#include "checker/report/cut_text.h"
#include "checker/report/display_text.h"
#include "checker/report/reference_phrase.h"
#include "checker/report/shown_time.h"
#include "checker/report/text_lines.h"
#include "checker/report/word_diff.h"
#include "checker/text/utf8.h"

namespace quotecheck {
namespace {

using Line = std::vector<StyledText>;

constexpr size_t kHead = 2;  // columns that the head of a reference or a finding is indented by
constexpr size_t kBody = 6;  // and what stands below it

// Of a stretch that a version shares with the reference, more is left out. Code points.
constexpr size_t kMaxSame = 240;
constexpr size_t kSameEnd = 90;

constexpr size_t kMaxAgreeing = 5;  // places of an utterance that nothing is said of

TextStyle StyleOf(Severity severity) {
  switch (severity) {
    case Severity::kError: return TextStyle::kRed;
    case Severity::kWarning: return TextStyle::kYellow;
    case Severity::kNote: return TextStyle::kCyan;
  }
  return TextStyle::kPlain;
}

// What a version shares with the reference, as far as it helps to place what differs.
std::string ShortenedSame(absl::string_view text, bool at_begin, bool at_end) {
  if (CountCodePoints(text) <= kMaxSame) return DisplayText(text);
  const std::string head = at_begin ? "" : DisplayText(HeadOf(text, kSameEnd));
  const std::string tail = at_end ? "" : DisplayText(TailOf(text, kSameEnd));
  return absl::StrCat(head, head.empty() ? "" : " ", "…", tail.empty() ? "" : " ", tail);
}

// Words between marks that tell in black and white what the colours tell.
StyledText MarkedPiece(const DiffPiece& piece) {
  const std::string words = DisplayText(piece.text);
  switch (piece.kind) {
    case DiffPiece::Kind::kSame: break;
    case DiffPiece::Kind::kRemoved:
      return piece.slight ? StyledText{absl::StrCat("(-", words, "-)"), TextStyle::kDim}
                          : StyledText{absl::StrCat("[-", words, "-]"), TextStyle::kRed};
    case DiffPiece::Kind::kAdded:
      return piece.slight ? StyledText{absl::StrCat("(+", words, "+)"), TextStyle::kDim}
                          : StyledText{absl::StrCat("{+", words, "+}"), TextStyle::kGreen};
    case DiffPiece::Kind::kMoved: return {absl::StrCat("{~", words, "~}"), TextStyle::kYellow};
  }
  return {words};
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
    if (!of_articles.empty()) WriteArticleFindings(of_articles);
    WriteUnchecked();
    WriteLegend();
    out_ << SummaryLine(Summarize(report_)) << "\n";
  }

 private:
  void Write(const Line& line, size_t first, size_t others) {
    WriteLines(line, {options_.columns, first, others, options_.color}, out_);
  }

  void WriteBody(const Line& line) { Write(line, kBody, kBody); }

  // "reference path:line:column", or whatever `name` is: on one line, which programs read and
  // editors and terminals make a link.
  Line Head(absl::string_view name, TextStyle style, absl::string_view more, ArticleIndex article,
            LineColumn position) const {
    const std::string path = DisplayText(batch_.articles[article.value()].info.path);
    return {
        {std::string(name), style, /*whole=*/true},
        {absl::StrCat(more, " ", path, ":", position.line, ":", position.column), TextStyle::kPlain,
         /*whole=*/true}};
  }

  // "(Outlet, 2031-04-02 09:30)", as far as known, and a remark: on one line where they fit there.
  void AddProvenance(ArticleIndex article, absl::string_view remark, Line* line) const {
    const ArticleInfo& info = batch_.articles[article.value()].info;
    std::string known;
    if (info.outlet.has_value()) known = DisplayText(*info.outlet);
    if (info.published.has_value()) {
      absl::StrAppend(&known, known.empty() ? "" : ", ", DisplayText(ShownTime(*info.published)));
    }
    if (!known.empty()) known = absl::StrCat("(", known, ")");
    const bool fits = kBody + DisplayColumns(known) + DisplayColumns(remark) <= options_.columns;
    if (!known.empty()) {
      line->push_back({"  "});
      line->push_back({known, TextStyle::kDim, /*whole=*/fits});
    }
    line->push_back({std::string(remark), TextStyle::kPlain, /*whole=*/fits});
  }

  const Quote& QuoteAt(QuoteIndex quote) const { return batch_.quotes[quote.value()]; }

  std::string SpeakerName(const Utterance& utterance) const {
    if (!utterance.speaker.has_value()) return "No speaker found";
    return DisplayText(batch_.speakers[utterance.speaker->value()].name);
  }

  void WriteUtterance(UtteranceIndex index, const std::vector<const Finding*>& findings) {
    const Utterance& utterance = batch_.utterances[index.value()];
    const size_t witnesses = utterance.witnesses;
    Write({{SpeakerName(utterance), TextStyle::kBold},
           {absl::StrCat(", printed by ", witnesses,
                         witnesses == 1 ? " witness" : " independent witnesses")}},
          0, kHead);
    // Where all that is said is said of the reference, it is shown there.
    const bool compared = std::any_of(
        findings.begin(), findings.end(),
        [&utterance](const Finding* finding) { return finding->quote != utterance.reference; });
    if (compared) WriteReference(utterance);
    for (const Finding* finding : findings) WriteVariant(utterance, *finding);
    WriteAgreeing(utterance, findings);
    out_ << "\n";
  }

  void WriteReference(const Utterance& utterance) {
    const Quote& reference = QuoteAt(utterance.reference);
    Line line = Head("reference", TextStyle::kBold, "", reference.article, reference.position);
    AddProvenance(reference.article, absl::StrCat(": ", ReferencePhrase(utterance.why_reference)),
                  &line);
    Write(line, kHead, kBody);
    WriteBody({{absl::StrCat("“", DisplayText(ComparedText(reference)), "”")}});
  }

  void WriteVariant(const Utterance& utterance, const Finding& finding) {
    WriteHead(finding);
    if (finding.reference.has_value() && *finding.reference != utterance.reference) {
      WriteCompared(QuoteAt(*finding.reference));
    }
    if (finding.quote.has_value()) {
      WriteBody(Marked(ComparedText(QuoteAt(*finding.quote)), finding.edits));
    }
    WriteBody({{DisplayText(finding.message)}});
  }

  // The version that a finding is held against, where it is not the reference.
  void WriteCompared(const Quote& compared) {
    Line line = Head("compared with", TextStyle::kDim, "", compared.article, compared.position);
    AddProvenance(compared.article, "", &line);
    Write(line, kBody, kBody);
    WriteBody({{absl::StrCat("“", DisplayText(ComparedText(compared)), "”"), TextStyle::kDim}});
  }

  void WriteHead(const Finding& finding) {
    const bool existing = finding.state == FindingState::kExisting;
    Line line =
        Head(SeverityName(finding.severity), existing ? TextStyle::kDim : StyleOf(finding.severity),
             absl::StrCat(" ", finding.rule->id, " ", finding.rule->name), finding.place.article,
             finding.place.position);
    const std::string why = DisplayText(AcceptanceText(finding.acceptance));
    AddProvenance(finding.place.article,
                  !existing     ? ""
                  : why.empty() ? ": existing"
                                : absl::StrCat(": existing (", why, ")"),
                  &line);
    Write(line, kHead, kBody);
  }

  // A version between marks, what differs from the reference as `git diff --word-diff` shows it,
  // between parentheses where it is slight.
  Line Marked(const std::string& text, const std::vector<ClassifiedEdit>& edits) {
    Line line = {{"“"}};
    const std::vector<DiffPiece> pieces = MarkEdits(text, edits);
    for (size_t i = 0; i < pieces.size(); ++i) {
      const DiffPiece& piece = pieces[i];
      // What is typed otherwise is shown as it is typed here: the reference stands above.
      const bool told_next = piece.slight && piece.kind == DiffPiece::Kind::kRemoved &&
                             i + 1 < pieces.size() && pieces[i + 1].slight &&
                             pieces[i + 1].kind == DiffPiece::Kind::kAdded;
      if (told_next) continue;
      if (piece.kind != DiffPiece::Kind::kSame) {
        line.push_back(MarkedPiece(piece));
        marks_.insert({piece.kind, piece.slight});
      } else if (pieces.size() == 1) {
        line.push_back({DisplayText(piece.text)});
      } else {
        line.push_back({ShortenedSame(piece.text, i == 0, i + 1 == pieces.size())});
      }
    }
    line.push_back({"”"});
    return line;
  }

  // What the marks mean that the report uses, each shown by itself.
  void WriteLegend() {
    if (marks_.empty()) return;
    static const DiffPiece kLegend[] = {
        {DiffPiece::Kind::kRemoved, "left out"},
        {DiffPiece::Kind::kAdded, "added"},
        {DiffPiece::Kind::kMoved, "moved"},
        {DiffPiece::Kind::kRemoved, "tidied away", /*slight=*/true},
        {DiffPiece::Kind::kAdded, "typed otherwise", /*slight=*/true}};
    Line line = {{"Marks:", TextStyle::kDim}};
    for (const DiffPiece& piece : kLegend) {
      if (!marks_.contains({piece.kind, piece.slight})) continue;
      line.push_back({" "});
      line.push_back(MarkedPiece(piece));
    }
    Write(line, 0, kHead);
    out_ << "\n";
  }

  // The other places that print the utterance, with nothing to say about them.
  void WriteAgreeing(const Utterance& utterance, const std::vector<const Finding*>& findings) {
    size_t agreeing = 0;
    for (QuoteIndex index : utterance.quotes) {
      if (index == utterance.reference || QuoteAt(index).passage) continue;
      bool flagged = false;
      for (const Finding* finding : findings) flagged |= finding->quote == index;
      if (flagged || ++agreeing > kMaxAgreeing) continue;
      const Quote& quote = QuoteAt(index);
      Line line = Head("no finding", TextStyle::kDim, "", quote.article, quote.position);
      AddProvenance(quote.article, "", &line);
      Write(line, kHead, kBody);
    }
    if (agreeing > kMaxAgreeing) {
      Write({{absl::StrCat("no finding in ", agreeing - kMaxAgreeing, " more places"),
              TextStyle::kDim}},
            kHead, kBody);
    }
  }

  // Findings that no utterance has.
  void WriteArticleFindings(const std::vector<const Finding*>& findings) {
    Write({{"In one article", TextStyle::kBold}}, 0, kHead);
    for (const Finding* finding : findings) {
      WriteHead(*finding);
      const std::string& text = finding->place.text;
      if (!absl::StrContains(finding->message, text)) WriteBody({{DisplayText(text)}});
      WriteBody({{DisplayText(finding->message)}});
    }
    out_ << "\n";
  }

  void WriteUnchecked() {
    for (const Unchecked& unchecked : report_.unchecked) {
      Write({{"unchecked", TextStyle::kYellow},
             {" "},
             {DisplayText(unchecked.path), TextStyle::kPlain, /*whole=*/true},
             {absl::StrCat(": ", DisplayText(unchecked.reason))}},
            0, kBody);
    }
    if (!report_.unchecked.empty()) out_ << "\n";
  }

  const Report& report_;
  const Batch& batch_;
  const TextReportOptions& options_;
  std::ostream& out_;
  std::set<std::pair<DiffPiece::Kind, bool>> marks_;  // used so far: which, and whether slight
};

}  // namespace

void WriteTextReport(const Report& report, const TextReportOptions& options, std::ostream& out) {
  TextReport(report, options, out).Write();
}

}  // namespace quotecheck
