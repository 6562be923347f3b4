#include "checker/report/text_writer.h"

#include <algorithm>
#include <map>
#include <string>
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
    for (const Finding* finding : findings) WriteVariant(*finding);
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

  void WriteVariant(const Finding& finding) {
    WriteHead(finding);
    if (finding.quote.has_value()) {
      WriteBody(Marked(ComparedText(QuoteAt(*finding.quote)), finding.edits));
    }
    WriteBody({{DisplayText(finding.message), TextStyle::kDim}});
  }

  void WriteHead(const Finding& finding) {
    Line line = Head(SeverityName(finding.severity), StyleOf(finding.severity),
                     absl::StrCat(" ", finding.rule->id, " ", finding.rule->name),
                     finding.place.article, finding.place.position);
    AddProvenance(finding.place.article, "", &line);
    Write(line, kHead, kBody);
  }

  // A version between marks, what differs from the reference as `git diff --word-diff` shows it.
  static Line Marked(const std::string& text, const std::vector<ClassifiedEdit>& edits) {
    Line line = {{"“"}};
    const std::vector<DiffPiece> pieces = MarkEdits(text, edits);
    for (size_t i = 0; i < pieces.size(); ++i) {
      const std::string& piece = pieces[i].text;
      switch (pieces[i].kind) {
        case DiffPiece::Kind::kSame:
          line.push_back({pieces.size() == 1
                              ? DisplayText(piece)
                              : ShortenedSame(piece, i == 0, i + 1 == pieces.size())});
          break;
        case DiffPiece::Kind::kRemoved:
          line.push_back({absl::StrCat("[-", DisplayText(piece), "-]"), TextStyle::kRed});
          break;
        case DiffPiece::Kind::kAdded:
          line.push_back({absl::StrCat("{+", DisplayText(piece), "+}"), TextStyle::kGreen});
          break;
        case DiffPiece::Kind::kMoved:
          line.push_back({absl::StrCat("{~", DisplayText(piece), "~}"), TextStyle::kYellow});
          break;
      }
    }
    line.push_back({"”"});
    return line;
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
      WriteBody({{DisplayText(finding->message), TextStyle::kDim}});
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
};

}  // namespace

void WriteTextReport(const Report& report, const TextReportOptions& options, std::ostream& out) {
  TextReport(report, options, out).Write();
}

}  // namespace quotecheck
