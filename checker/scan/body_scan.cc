#include "checker/scan/body_scan.h"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <string>
#include <utility>

#include "absl/strings/string_view.h"
#include "checker/scan/mentions.h"
#include "checker/scan/passage_reading.h"
#include "checker/scan/quote_records.h"
#include "checker/scan/section_entities.h"
#include "checker/scan/sketch.h"
#include "checker/scan/speech_layout.h"
#include "checker/scan/word_traits.h"

namespace quotecheck {
namespace {

// What was found in the sections so far; of each section a vector, for one that grows is copied.
template <typename T>
class Collected {
 public:
  void Add(std::vector<T> more) {
    size_ += more.size();
    more.shrink_to_fit();
    if (!more.empty()) parts_.push_back(std::move(more));
  }

  std::vector<T> Take() {
    if (parts_.size() == 1) return std::move(parts_.front());
    std::vector<T> all;
    all.reserve(size_);
    for (std::vector<T>& part : parts_) {
      std::move(part.begin(), part.end(), std::back_inserter(all));
      part = {};
    }
    return all;
  }

 private:
  std::vector<std::vector<T>> parts_;
  size_t size_ = 0;
};

// Leaves those items whose `begin_of`, by their place, lies in `own`.
template <typename T, typename BeginOf>
std::vector<T> Within(TextSpan own, std::vector<T> items, const BeginOf& begin_of) {
  size_t kept = 0;
  for (size_t i = 0; i < items.size(); ++i) {
    if (!own.Contains(begin_of(i))) continue;
    if (kept != i) items[kept] = std::move(items[i]);
    ++kept;
  }
  items.resize(kept);
  return items;
}

class BodyScanner {
 public:
  BodyScanner(const Article& article, const BodyContext& context, const SectionSizes& sizes)
      : article_(article), text_(article.body.text), context_(context), sizes_(sizes) {
    for (const Token& token : context.title.tokens) {
      title_words_.insert(std::string(LexiconForm(token.folded)));
    }
  }

  BodyScan Scan() {
    do ReadWindow();
    while (own_begin_ < text_.size());
    result_.entities = entities_.Take();
    result_.quotes = quotes_.Take();
    result_.defects = defects_.Take();
    result_.sketch = sketch_.Take();
    return std::move(result_);
  }

 private:
  void ReadWindow();
  TextSpan OwnPart(const ScannedPassage& body) const;
  size_t NextWindow(const ScannedPassage& body, size_t own_end) const;
  void ReadForm(const ScannedPassage& body, TextSpan own);
  void KeepRecords(const ScannedPassage& body, TextSpan own);
  std::vector<std::optional<EntityIndex>> KeepEntities(const RecordMaker& records, TextSpan own,
                                                       const EntityTable& table,
                                                       const std::vector<Quote>& quotes);
  void SetHeadingSpeaker(const ScannedPassage& body, const EntityTable& table,
                         const std::vector<std::optional<EntityIndex>>& places);

  const Article& article_;
  const absl::string_view text_;
  const BodyContext& context_;
  const SectionSizes& sizes_;
  NameWords title_words_;

  size_t window_begin_ = 0;
  size_t own_begin_ = 0;  // of the next section

  BodyScan result_;
  SectionEntities entities_;
  Collected<Quote> quotes_;
  Collected<MarkDefect> defects_;
  SketchBuilder sketch_;
};

void BodyScanner::ReadWindow() {
  const bool first = window_begin_ == 0;
  const size_t window_end = EndOfWindow(text_, window_begin_, sizes_);
  ScannedPassage body =
      SplitPassage(article_.body, {window_begin_, window_end}, /*is_title=*/false);
  {
    const TraitTable traits(body.document);
    const std::optional<std::string>& declared = article_.info.language;
    if (first) result_.language = FindArticleLanguage(declared, body.document, traits);
    ReadPassage(result_.language.reader, traits, declared, nullptr, &body);
  }
  const TextSpan own = OwnPart(body);
  ReadForm(body, own);
  KeepRecords(body, own);
  own_begin_ = window_begin_ + own.end;
  window_begin_ = NextWindow(body, own.end);
}

// The section within its window, in bytes of the document.
TextSpan BodyScanner::OwnPart(const ScannedPassage& body) const {
  const size_t begin = own_begin_ - body.begin;
  const size_t size = body.document.text.size();
  if (body.begin + size == text_.size()) return {begin, size};
  const size_t latest = size - sizes_.context;
  return {begin, BestCut(body.document, body.marks, latest - sizes_.context, latest)};
}

size_t BodyScanner::NextWindow(const ScannedPassage& body, size_t own_end) const {
  if (body.begin + own_end == text_.size()) return text_.size();
  const size_t latest = own_end - sizes_.context;
  return body.begin + BestCut(body.document, body.marks, latest - sizes_.context, latest);
}

// What the form of the words tells, whoever says them.
void BodyScanner::ReadForm(const ScannedPassage& body, TextSpan own) {
  const TokenRange tokens = {TokenAtOrAfter(body.document, own.begin),
                             TokenAtOrAfter(body.document, own.end)};
  sketch_.Add(body.document, tokens);
  const Declarations declarations = FindDeclarations(body.document);
  result_.declarations.translation |= declarations.translation;
  result_.declarations.correction |= declarations.correction;
  if (!title_words_.empty()) {
    for (const std::string& word : CollectNameWords(body.document, body.mentions)) {
      if (title_words_.contains(word)) result_.title_names.insert(word);
    }
  }
  if (!context_.primary) return;
  const PersonCount persons = CountFirstPerson(body, tokens);
  result_.persons.words += persons.words;
  result_.persons.first_person += persons.first_person;
}

void BodyScanner::KeepRecords(const ScannedPassage& body, TextSpan own) {
  const EntityTable table = ResolvePassage(result_.language.reader, body);
  const RecordMaker records(article_.info, body, context_.lines);
  std::vector<Quote> quotes =
      Within(own, records.MakeQuotes(table.referents, context_.published),
             [&](size_t i) { return body.attributions[i].content.front().begin; });
  const auto places = KeepEntities(records, own, table, quotes);
  for (Quote& quote : quotes) {
    if (quote.entity.has_value()) quote.entity = places[quote.entity->value()];
    for (EntityIndex& candidate : quote.candidates) candidate = *places[candidate.value()];
  }
  quotes_.Add(std::move(quotes));
  defects_.Add(Within(own, records.MakeDefects(),
                      [&](size_t i) { return body.marks.defects[i].mark.begin; }));
  if (context_.primary && body.begin == 0) SetHeadingSpeaker(body, table, places);
}

// Keeps the entities that are named in the section, or that its quotations are or may be of; gives
// their places in the article. The sections on either side keep all others.
std::vector<std::optional<EntityIndex>> BodyScanner::KeepEntities(
    const RecordMaker& records, TextSpan own, const EntityTable& table,
    const std::vector<Quote>& quotes) {
  const size_t count = table.entities.size();
  std::vector<bool> speaks(count, false);
  for (const Quote& quote : quotes) {
    if (quote.entity.has_value()) speaks[quote.entity->value()] = true;
    for (EntityIndex candidate : quote.candidates) speaks[candidate.value()] = true;
  }
  std::vector<SectionEntity> section;
  std::vector<size_t> kept;  // by place in the section: in the table
  for (size_t e = 0; e < count; ++e) {
    const std::vector<TextSpan>& names = table.entities[e].name_spans;
    const bool named = names.empty() || std::any_of(names.begin(), names.end(), [&](TextSpan name) {
                         return own.Contains(name.begin);
                       });
    if (!named && !speaks[e]) continue;
    section.push_back({records.MakeEntity(table.entities[e]), speaks[e]});
    kept.push_back(e);
  }
  const std::vector<std::optional<EntityIndex>> joined = entities_.Add(std::move(section));
  std::vector<std::optional<EntityIndex>> places(count);
  for (size_t i = 0; i < kept.size(); ++i) places[kept[i]] = joined[i];
  return places;
}

void BodyScanner::SetHeadingSpeaker(const ScannedPassage& body, const EntityTable& table,
                                    const std::vector<std::optional<EntityIndex>>& places) {
  const std::optional<EntityIndex> speaker = SpeakerInHeading(
      body, EndOfHeading(body.document.text), table.referents,
      [&](EntityIndex entity) { return table.entities[entity.value()].entity.kind; });
  if (speaker.has_value()) result_.heading_speaker = places[speaker->value()];
}

}  // namespace

BodyScan ScanBody(const Article& article, const BodyContext& context, const SectionSizes& sizes) {
  return BodyScanner(article, context, sizes).Scan();
}

}  // namespace quotecheck
