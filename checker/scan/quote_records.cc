#include "checker/scan/quote_records.h"

#include <algorithm>
#include <cstdint>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"
#include "checker/base/stable_hash.h"
#include "checker/scan/said_on.h"

namespace quotecheck {
namespace {

constexpr size_t kMaxContextBytes = 300;
constexpr size_t kMaxMarkContextBytes = 48;

bool IsInsideCharacter(absl::string_view text, size_t at) {
  return at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80;
}

// The words of a line before byte `end`.
std::string WordsBefore(absl::string_view text, size_t end) {
  size_t begin = end > kMaxMarkContextBytes ? end - kMaxMarkContextBytes : 0;
  const absl::string_view near = text.substr(begin, end - begin);
  const size_t line = near.rfind('\n');
  if (line != absl::string_view::npos) return std::string(near.substr(line + 1));
  if (begin == 0) return std::string(near);
  const size_t space = near.find(' ');
  return space == absl::string_view::npos ? "…" : absl::StrCat("…", near.substr(space));
}

// The words of a line from byte `begin` on.
std::string WordsAfter(absl::string_view text, size_t begin) {
  const absl::string_view near = text.substr(begin, kMaxMarkContextBytes);
  const size_t line = near.find('\n');
  if (line != absl::string_view::npos) return std::string(near.substr(0, line));
  if (begin + near.size() == text.size()) return std::string(near);
  const size_t space = near.rfind(' ');
  return space == absl::string_view::npos ? "…" : absl::StrCat(near.substr(0, space + 1), "…");
}

}  // namespace

std::vector<Quote> RecordMaker::MakeQuotes(const std::vector<Referent>& referents,
                                           std::optional<absl::CivilDay> published) const {
  std::vector<Quote> quotes;
  quotes.reserve(scanned_.attributions.size());
  for (const Attribution& attribution : scanned_.attributions) {
    Quote quote = MakeQuote(attribution, referents);
    if (attribution.cue.has_value()) {
      quote.said_on = FindSaidOn(scanned_.document, scanned_.marks, *attribution.cue,
                                 attribution.content, published);
    } else if (attribution.continues.has_value() && *attribution.continues < quotes.size()) {
      quote.said_on = quotes[*attribution.continues].said_on;
    }
    quotes.push_back(std::move(quote));
  }
  return quotes;
}

Quote RecordMaker::MakeQuote(const Attribution& attribution,
                             const std::vector<Referent>& referents) const {
  Quote quote;
  quote.id = IdOf(attribution);
  quote.kind = attribution.kind;
  quote.content = PartsOf(attribution.content);
  quote.quoted = PartsOf(attribution.quoted);
  if (attribution.cue.has_value()) quote.cue = PartOf(*attribution.cue);
  if (attribution.source.has_value()) {
    const SourceMention& mention = scanned_.mentions[*attribution.source];
    const QuotePart part = PartOf(attribution.source_words.value_or(mention.span));
    quote.source = Mention{part.span, part.text, mention.kind};
    const Referent& referent = referents[*attribution.source];
    quote.entity = referent.entity;
    quote.entity_confidence = referent.confidence;
    if (!referent.entity.has_value()) {
      quote.candidates = referent.candidates;
      quote.no_speaker_reason =
          referent.reason.empty() ? "the source is not resolved" : referent.reason;
    }
  } else if (attribution.source_words.has_value()) {
    const QuotePart part = PartOf(*attribution.source_words);
    quote.source = Mention{part.span, part.text, MentionKind::kAnonymous};
    quote.no_speaker_reason = "the source is not resolved";
  } else {
    quote.no_speaker_reason = "no source is named beside it";
  }
  quote.position = lines_.At(quote.content.front().span.begin);
  quote.in_title = scanned_.is_title;
  quote.full_sentence = attribution.full_sentence;
  quote.before = Before(attribution.content.front().begin);
  quote.after = After(attribution.content.back().end);
  return quote;
}

// Two attributions of a passage can share their content, but not their cue too.
std::string RecordMaker::IdOf(const Attribution& attribution) const {
  uint64_t hash = HashCombine(HashText(info_.path), scanned_.is_title ? 1 : 0);
  for (TextSpan part : attribution.content) {
    hash = HashCombine(hash, SourceOf(part).begin);
    hash = HashCombine(hash, SourceOf(part).end);
  }
  hash = HashCombine(hash, attribution.cue.has_value() ? SourceOf(*attribution.cue).begin + 1 : 0);
  return absl::StrFormat("%016x", hash);
}

SourceSpan RecordMaker::SourceOf(TextSpan span) const {
  const OffsetMap& map = scanned_.passage->source;
  return {map.SourceBegin(scanned_.begin + span.begin), map.SourceEnd(scanned_.begin + span.end)};
}

QuotePart RecordMaker::PartOf(TextSpan span) const {
  const absl::string_view text = scanned_.document.text.substr(span.begin, span.size());
  return {SourceOf(span), std::string(text)};
}

std::vector<QuotePart> RecordMaker::PartsOf(const std::vector<TextSpan>& spans) const {
  std::vector<QuotePart> parts;
  parts.reserve(spans.size());
  for (TextSpan span : spans) parts.push_back(PartOf(span));
  return parts;
}

// From the beginning of the sentence before.
std::string RecordMaker::Before(size_t end) const {
  const Document& document = scanned_.document;
  const size_t token = TokenAtOrAfter(document, end);
  if (token >= document.tokens.size()) return {};
  const size_t sentence = document.sentence_of[token];
  size_t begin = document.sentences[sentence > 0 ? sentence - 1 : 0].span.begin;
  if (end > kMaxContextBytes) begin = std::max(begin, end - kMaxContextBytes);
  while (IsInsideCharacter(document.text, begin)) ++begin;
  return begin < end ? std::string(document.text.substr(begin, end - begin)) : std::string();
}

// To the end of the sentence after.
std::string RecordMaker::After(size_t begin) const {
  const Document& document = scanned_.document;
  const size_t next = TokenAtOrAfter(document, begin);
  if (next == 0) return {};
  const size_t sentence = document.sentence_of[next - 1];
  const size_t last = std::min(sentence + 1, document.sentences.size() - 1);
  size_t end = std::min(document.sentences[last].span.end, begin + kMaxContextBytes);
  while (end > begin && IsInsideCharacter(document.text, end)) --end;
  return begin < end ? std::string(document.text.substr(begin, end - begin)) : std::string();
}

std::vector<MarkDefect> RecordMaker::MakeDefects() const {
  std::vector<MarkDefect> defects;
  for (const PairedMarks::Defect& defect : scanned_.marks.defects) {
    MarkDefect record;
    record.kind = defect.kind;
    record.mark = PartOf(defect.mark);
    record.position = lines_.At(record.mark.span.begin);
    record.before = WordsBefore(scanned_.document.text, defect.mark.begin);
    record.after = WordsAfter(scanned_.document.text, defect.mark.end);
    defects.push_back(std::move(record));
  }
  return defects;
}

Entity RecordMaker::MakeEntity(const LocalEntity& local) const {
  Entity entity = local.entity;
  for (size_t i = 0; i < entity.names.size() && i < local.name_spans.size(); ++i) {
    entity.names[i].span = SourceOf(local.name_spans[i]);
    entity.names[i].position = lines_.At(entity.names[i].span.begin);
  }
  return entity;
}

}  // namespace quotecheck
