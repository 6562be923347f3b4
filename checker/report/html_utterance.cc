#include "checker/report/html_utterance.h"

#include <algorithm>
#include <optional>
#include <string>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"
#include "absl/strings/str_join.h"
#include "absl/time/time.h"
#include "checker/report/html_around.h"
#include "checker/report/html_sides.h"
#include "checker/report/html_text.h"
#include "checker/report/reference_phrase.h"

namespace quotecheck {
namespace {

const ArticleInfo& InfoOf(const Batch& batch, ArticleIndex article) {
  return batch.articles[article.value()].info;
}

// Who said it: as the article prints it and as it was resolved.
std::string Credit(const Batch& batch, const Quote& quote) {
  std::string credit;
  if (quote.source.has_value()) {
    absl::StrAppend(&credit, "Credited to “", HtmlIsolated(quote.source->text), "”");
  }
  if (quote.speaker.has_value()) {
    absl::StrAppend(&credit, credit.empty() ? "Speaker: " : ", resolved as ",
                    HtmlIsolated(batch.speakers[quote.speaker->value()].name),
                    absl::StrFormat(" (%.0f%%)", quote.entity_confidence * 100));
  } else if (!quote.no_speaker_reason.empty()) {
    absl::StrAppend(&credit, credit.empty() ? "No speaker: " : "; no speaker: ",
                    HtmlName(quote.no_speaker_reason));
  }
  return credit;
}

// What the page orders findings by: seconds since 1970; empty where no time is known.
std::string OrderOf(const ArticleInfo& article) {
  const std::optional<absl::Time> time = PublishedTime(article);
  return time.has_value() ? absl::StrCat(absl::ToUnixSeconds(*time)) : "";
}

class Section {
 public:
  Section(const Batch& batch, const HtmlOutlets& outlets, std::ostream& out)
      : batch_(batch), outlets_(outlets), out_(out) {}

  void WriteUtterance(const Utterance& utterance, const std::vector<const Finding*>& findings) {
    const Quote& reference = batch_.quotes[utterance.reference.value()];
    out_ << "<section class=\"u\"><h3>" << SpeakerName(utterance)
         << "</h3><p class=\"where\">Reference: "
         << HtmlWhere(batch_, reference.article, reference.position) << ": "
         << ReferencePhrase(utterance.why_reference) << "; printed by " << utterance.witnesses
         << (utterance.witnesses == 1 ? " witness" : " independent witnesses");
    if (reference.source.has_value()) {
      out_ << "; credited to “" << HtmlIsolated(reference.source->text) << "”";
    }
    out_ << "</p>";
    const bool shown = std::any_of(findings.begin(), findings.end(), [&](const Finding* finding) {
      if (finding->quote == utterance.reference) return IsShownInItsSentence(*finding, reference);
      return HasSides(*finding) && finding->reference == utterance.reference &&
             StandsInItsSentence(reference);
    });
    if (!shown) WriteAround(reference);
    for (const Finding* finding : findings) WriteFinding(*finding);
    if (HasOtherPlaces(utterance, findings)) WriteTimes(utterance, findings);
    out_ << "</section>\n";
  }

  void WriteArticle(const std::vector<const Finding*>& findings) {
    const ArticleInfo& article = InfoOf(batch_, findings[0]->place.article);
    out_ << "<section class=\"u\"><h3>"
         << HtmlIsolated(article.outlet.value_or(article.title.value_or(article.path))) << "</h3>";
    if (article.title.has_value()) {
      out_ << "<p class=\"sub\"" << HtmlDirection(*article.title) << ">" << HtmlName(*article.title)
           << "</p>";
    }
    for (const Finding* finding : findings) WriteFinding(*finding);
    out_ << "</section>\n";
  }

 private:
  std::string SpeakerName(const Utterance& utterance) const {
    if (!utterance.speaker.has_value()) return "No speaker found";
    return HtmlIsolated(batch_.speakers[utterance.speaker->value()].name);
  }

  const Quote* QuoteAt(const std::optional<QuoteIndex>& index) const {
    return index.has_value() ? &batch_.quotes[index->value()] : nullptr;
  }

  static bool HasSides(const Finding& finding) {
    return finding.quote.has_value() && finding.reference.has_value();
  }

  // Whether a side can show the words that were compared in the sentence around them: they are all
  // that is attributed.
  static bool StandsInItsSentence(const Quote& quote) {
    return ComparedText(quote) == JoinParts(quote.content);
  }

  void WriteAround(const Quote& quote) {
    out_ << "<p" << HtmlDirection(JoinParts(quote.content))
         << HtmlLanguage(InfoOf(batch_, quote.article)) << ">" << HtmlAround(quote) << "</p>";
  }

  // Whether the flagged words are shown in the sentence around them: the quotation's, or one side.
  static bool IsShownInItsSentence(const Finding& finding, const Quote& quote) {
    return StandsInItsSentence(quote) &&
           (HasSides(finding) || finding.place.text == JoinParts(quote.content));
  }

  void WriteFinding(const Finding& finding) {
    const Quote* const quote = QuoteAt(finding.quote);
    WriteHead(finding, quote);
    const bool in_sentence = quote != nullptr && IsShownInItsSentence(finding, *quote);
    if (HasSides(finding)) {
      WriteSides(finding, *quote, *QuoteAt(finding.reference));
    } else {
      out_ << "<blockquote class=\"flagged\"" << HtmlDirection(finding.place.text) << ">"
           << (in_sentence ? HtmlBefore(*quote) : "") << "<q>" << HtmlWords(finding.place.text)
           << "</q>" << (in_sentence ? HtmlAfter(*quote) : "") << "</blockquote>";
    }
    out_ << "<p class=\"msg\">" << HtmlWords(finding.message) << "</p>";
    if (quote != nullptr) {
      if (!in_sentence) WriteAround(*quote);
      const std::string credit = Credit(batch_, *quote);
      if (!credit.empty()) out_ << "<p class=\"by\">" << credit << "</p>";
    }
    out_ << "</article>";
  }

  void WriteHead(const Finding& finding, const Quote* quote) {
    const ArticleIndex article = finding.place.article;
    const std::string id = HtmlName(finding.fingerprint);
    out_ << "<article class=\"f " << SeverityName(finding.severity) << "\" id=\"f-" << id
         << "\" data-a=\"" << HtmlWords(batch_.articles[article.value()].stable_path)
         << "\" data-r=\"" << finding.rule->id << "\" data-v=\"" << SeverityName(finding.severity)
         << "\" data-o=\"" << outlets_.of_article[article.value()] << "\" data-s=\"";
    if (quote != nullptr && quote->speaker.has_value()) out_ << quote->speaker->value();
    out_ << "\" data-t=\"" << FindingStateName(finding.state) << "\" data-d=\""
         << OrderOf(InfoOf(batch_, article)) << "\" data-c=\""
         << absl::StrFormat("%.2f", finding.confidence) << "\"";
    if (!finding.acceptance.by.empty())
      out_ << " data-by=\"" << HtmlWords(finding.acceptance.by) << "\"";
    if (!finding.acceptance.reason.empty()) {
      out_ << " data-why=\"" << HtmlWords(finding.acceptance.reason) << "\"";
    }
    out_ << "><p class=\"where\"><a href=\"#f-" << id << "\">" << SeverityName(finding.severity)
         << " " << finding.rule->id << " " << finding.rule->name << "</a> "
         << HtmlWhere(batch_, article, finding.place.position) << CopyOf(article);
    if (finding.meaning_class.has_value()) {
      out_ << " <span class=\"tag\">" << MeaningClassName(*finding.meaning_class) << "</span>";
    }
    if (finding.state != FindingState::kNew) {
      const std::string why = AcceptanceText(finding.acceptance);
      out_ << " <span class=\"tag\">" << FindingStateName(finding.state)
           << (why.empty() ? "" : ": ") << HtmlWords(why) << "</span>";
    }
    out_ << "</p>";
  }

  // Which story an article is a copy of, where it is one.
  std::string CopyOf(ArticleIndex article) const {
    const std::optional<ArticleIndex>& source = batch_.copy_of[article.value()];
    if (!source.has_value()) return "";
    const ArticleInfo& info = InfoOf(batch_, *source);
    return absl::StrCat(", a copy of ", HtmlIsolated(info.outlet.value_or(info.path)));
  }

  void WriteSides(const Finding& finding, const Quote& quote, const Quote& reference) {
    out_ << "<div class=\"sides\">";
    WriteSide("", reference, HtmlReferenceSide(ComparedText(reference), finding.edits));
    WriteSide(" class=\"flagged\"", quote, HtmlVersionSide(ComparedText(quote), finding.edits));
    out_ << "</div>";
  }

  void WriteSide(const char* css_class, const Quote& quote, const std::string& html) {
    const ArticleInfo& article = InfoOf(batch_, quote.article);
    out_ << "<blockquote" << css_class << HtmlDirection(html) << HtmlLanguage(article) << "><cite>"
         << HtmlIsolated(article.outlet.value_or(article.path)) << "</cite>";
    const bool in_sentence = StandsInItsSentence(quote);
    if (in_sentence) out_ << HtmlBefore(quote);
    out_ << "<q>" << html << "</q>";
    if (in_sentence) out_ << HtmlAfter(quote);
    out_ << "</blockquote>";
  }

  static bool IsFlagged(QuoteIndex index, const std::vector<const Finding*>& findings) {
    return std::any_of(findings.begin(), findings.end(),
                       [index](const Finding* finding) { return finding->quote == index; });
  }

  // Whether more places print the utterance than the reference and the findings, whose times stand
  // with them.
  bool HasOtherPlaces(const Utterance& utterance,
                      const std::vector<const Finding*>& findings) const {
    return std::any_of(utterance.quotes.begin(), utterance.quotes.end(), [&](QuoteIndex index) {
      return index != utterance.reference && !batch_.quotes[index.value()].passage &&
             !IsFlagged(index, findings);
    });
  }

  // Who printed the utterance, the earliest first, those without a time last, copies under the
  // story that they copy.
  void WriteTimes(const Utterance& utterance, const std::vector<const Finding*>& findings) {
    std::vector<QuoteIndex> order;
    std::vector<QuoteIndex> copies;
    for (QuoteIndex index : utterance.quotes) {
      if (batch_.quotes[index.value()].passage && index != utterance.reference) continue;
      const ArticleIndex article = batch_.quotes[index.value()].article;
      const bool copy = batch_.copy_of[article.value()].has_value();
      (copy ? copies : order).push_back(index);
    }
    std::stable_sort(order.begin(), order.end(), [this](QuoteIndex a, QuoteIndex b) {
      const auto time = [this](QuoteIndex index) {
        return PublishedTime(InfoOf(batch_, batch_.quotes[index.value()].article))
            .value_or(absl::InfiniteFuture());
      };
      return time(a) < time(b);
    });
    out_ << "<ol class=\"line\">";
    for (QuoteIndex index : order) WriteTime(utterance, index, findings, copies);
    out_ << "</ol>";
    WriteLooseCopies(order, copies);
  }

  void WriteTime(const Utterance& utterance, QuoteIndex index,
                 const std::vector<const Finding*>& findings,
                 const std::vector<QuoteIndex>& copies) {
    const Quote& quote = batch_.quotes[index.value()];
    const bool flagged = IsFlagged(index, findings);
    const char* const what = index == utterance.reference ? ": the reference"
                             : flagged                    ? ": differs"
                                                          : ": no finding";
    out_ << "<li" << (flagged ? " class=\"here\"" : "") << ">"
         << HtmlWhere(batch_, quote.article, quote.position) << what;
    std::vector<std::string> places;
    for (QuoteIndex copy : copies) {
      const Quote& copied = batch_.quotes[copy.value()];
      if (batch_.copy_of[copied.article.value()] != quote.article) continue;
      places.push_back(HtmlWhere(batch_, copied.article, copied.position));
    }
    WriteCopies(places);
    out_ << "</li>";
  }

  // Few copies stand in the line: a browser is slow with thousands of folds.
  void WriteCopies(const std::vector<std::string>& places) {
    constexpr size_t kFew = 3;
    if (places.empty()) return;
    if (places.size() <= kFew) {
      out_ << "; copies: " << absl::StrJoin(places, ", ");
      return;
    }
    out_ << "<details><summary>" << places.size() << " copies of this story</summary><ul><li>"
         << absl::StrJoin(places, "</li><li>") << "</li></ul></details>";
  }

  // Copies of a story that does not print the utterance itself.
  void WriteLooseCopies(const std::vector<QuoteIndex>& order,
                        const std::vector<QuoteIndex>& copies) {
    std::string list;
    for (QuoteIndex copy : copies) {
      const Quote& copied = batch_.quotes[copy.value()];
      const std::optional<ArticleIndex>& source = batch_.copy_of[copied.article.value()];
      const bool listed = std::any_of(order.begin(), order.end(), [&](QuoteIndex index) {
        return batch_.quotes[index.value()].article == source;
      });
      if (listed) continue;
      absl::StrAppend(&list, "<li>", HtmlWhere(batch_, copied.article, copied.position), "</li>");
    }
    if (list.empty()) return;
    out_ << "<details><summary>copies of another story</summary><ul>" << list << "</ul></details>";
  }

  const Batch& batch_;
  const HtmlOutlets& outlets_;
  std::ostream& out_;
};

}  // namespace

void WriteHtmlUtterance(const Batch& batch, UtteranceIndex utterance,
                        const std::vector<const Finding*>& findings, const HtmlOutlets& outlets,
                        std::ostream& out) {
  Section(batch, outlets, out).WriteUtterance(batch.utterances[utterance.value()], findings);
}

void WriteHtmlArticle(const Batch& batch, const std::vector<const Finding*>& findings,
                      const HtmlOutlets& outlets, std::ostream& out) {
  Section(batch, outlets, out).WriteArticle(findings);
}

}  // namespace quotecheck
