#include "checker/scan/learned_attribution.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "checker/learn/english_attribution.h"
#include "checker/scan/closed_class_words.h"
#include "checker/scan/cue_voice.h"
#include "checker/scan/frames.h"
#include "checker/scan/learned_items.h"
#include "checker/scan/learned_sources.h"
#include "checker/scan/learned_tagger.h"
#include "checker/scan/quotation_filter.h"
#include "checker/scan/source_mention.h"

namespace quotecheck {
namespace {

constexpr size_t kMaxWorkWords = 6;  // longer ones in title case are slogans that somebody said

constexpr size_t kMaxDatelineItems = 12;

constexpr size_t kMaxCueGap = 4;  // bytes: "said on Friday"

constexpr long kMaxRulesAround = 8;  // attributions by rules that may hold one quotation

class Refiner {
 public:
  Refiner(const Frames& frames, const std::vector<Attribution>& by_rules)
      : frames_(frames),
        by_rules_(by_rules),
        owner_(frames.items().size(), kNoIndex),
        holder_(frames.items().size(), kNoIndex) {}

  std::vector<Attribution> Refine(std::vector<LearnedRelation> relations) {
    GiveQuotationsToRules();
    for (LearnedRelation& relation : relations) LeaveSentencesOfTheirOwn(&relation);
    for (LearnedRelation& relation : relations) Trim(&relation);
    GiveQuotations(relations);
    for (size_t r = 0; r < relations.size(); ++r) AddLearned(relations[r], r);
    replaced_by_.assign(by_rules_.size(), kNoIndex);
    for (size_t a = 0; a < by_rules_.size(); ++a) AddRule(a);
    return SortByPlace(std::move(found_));
  }

 private:
  void GiveQuotationsToRules() {
    rule_of_.assign(frames_.items().size(), kNoIndex);
    for (size_t a = 0; a < by_rules_.size(); ++a) {
      for (TextSpan part : by_rules_[a].quoted) {
        const ItemRange items = ItemsOfSpan(frames_, part);
        for (size_t i = items.begin; i < items.end; ++i) {
          if (frames_.IsQuote(i)) rule_of_[i] = a;
        }
      }
    }
  }

  // A whole sentence in marks to which the rules give a cue and a source of its own.
  bool IsSentenceOfItsOwn(size_t item) const {
    if (rule_of_[item] == kNoIndex) return false;
    const Attribution& rule = by_rules_[rule_of_[item]];
    return rule.kind == QuoteKind::kDirect && rule.full_sentence && rule.cue.has_value() &&
           rule.source.has_value();
  }

  // The rules give the quotation to a cue that stands in the content as well: what is reported
  // there reports in its turn.
  bool IsOfNestedCue(size_t item, ItemRange content) const {
    if (rule_of_[item] == kNoIndex) return false;
    const Attribution& rule = by_rules_[rule_of_[item]];
    return rule.cue.has_value() && rule.source.has_value() &&
           frames_.SpanOf(content).Contains(rule.cue->begin);
  }

  // Such a sentence is a quotation by itself, no part of what is reported in the reporter's words.
  void LeaveSentencesOfTheirOwn(LearnedRelation* relation) const {
    const bool words = std::any_of(relation->content.begin(), relation->content.end(),
                                   [this](ItemRange part) { return !IsQuotations(part); });
    if (!words) return;
    std::vector<ItemRange> kept;
    for (ItemRange part : relation->content) {
      size_t begin = part.begin;
      for (size_t i = part.begin; i < part.end; ++i) {
        if (!IsSentenceOfItsOwn(i)) continue;
        kept.push_back({begin, i});
        begin = i + 1;
      }
      kept.push_back({begin, part.end});
    }
    relation->content = std::move(kept);
  }

  // Where the words begin after a dateline: “PORT AUBLE, May 3 – ”, “Port Auble (NW) – ”.
  size_t AfterDateline(ItemRange part) const {
    if (part.empty()) return part.begin;
    const Frame& frame = frames_.frames()[frames_.frame_of(part.begin)];
    if (!frame.begins_paragraph || part.begin != frame.items.begin) return part.begin;
    const size_t end = std::min(part.end, part.begin + kMaxDatelineItems);
    bool place = false;  // in capitals, or before brackets
    for (size_t i = part.begin; i < end; ++i) {
      if (frames_.IsQuote(i)) break;
      const absl::string_view word = frames_.Word(i);
      if (frames_.IsPunctuation(i)) {
        if (word == "-" || word == "--") return place ? i + 1 : part.begin;
        place = place || word == ")";
        continue;
      }
      const uint64_t traits = frames_.traits().Of(frames_.items()[i].tokens.begin);
      if ((traits & (kUpper | kNumber)) == 0) break;
      place = place || ((traits & kAllCaps) != 0 && word.size() > 2);
    }
    return part.begin;
  }

  // Takes punctuation and datelines off the ends of the parts; parts of nothing else go.
  void Trim(LearnedRelation* relation) const {
    std::vector<ItemRange> kept;
    for (ItemRange part : relation->content) {
      part.begin = AfterDateline(part);
      while (!part.empty() && frames_.IsPunctuation(part.begin)) ++part.begin;
      while (!part.empty() && frames_.IsPunctuation(part.end - 1)) --part.end;
      if (!part.empty()) kept.push_back(part);
    }
    relation->content = std::move(kept);
    if (relation->source.has_value()) {
      relation->source = WithoutPhraseBeforePronoun(frames_, *relation->source);
      if (IsNoSource(frames_, *relation->source)) relation->source.reset();
    }
    if (!relation->content.empty()) SetSourceByVoice(frames_, relation);
  }

  // Gives each quotation to the relation whose content it is.
  void GiveQuotations(const std::vector<LearnedRelation>& relations) {
    for (size_t r = 0; r < relations.size(); ++r) {
      for (ItemRange part : relations[r].content) {
        for (size_t i = part.begin; i < part.end; ++i) {
          if (frames_.IsQuote(i) && !IsOfNestedCue(i, part)) owner_[i] = r;
        }
      }
    }
  }

  // What is said in the cue's sentence is one attribution; quotations of other sentences go on with
  // it, each sentence on its own.
  void AddLearned(const LearnedRelation& relation, size_t r) {
    std::vector<ItemRange> main;
    std::vector<ItemRange> further;
    const size_t cue_frame = frames_.frame_of(relation.cue.begin);
    for (ItemRange part : relation.content) {
      const bool quotations = IsQuotations(part);
      const bool elsewhere = frames_.frame_of(part.begin) != cue_frame && quotations;
      (elsewhere ? further : main).push_back(part);
    }
    Attribution source;
    if (relation.source.has_value()) {
      source.source = FindSourceMention(frames_, *relation.source);
      source.source_words = frames_.SpanOf(*relation.source);
      const std::optional<size_t> quoted = QuotedAsSaying(frames_, relation.cue);
      if (quoted.has_value()) source.source = quoted;
    }
    std::optional<size_t> first;
    if (!main.empty()) first = Add(main, r, frames_.SpanOf(relation.cue), source, std::nullopt);
    for (size_t i = 0; i < further.size();) {
      std::vector<ItemRange> parts;
      const size_t frame = frames_.frame_of(further[i].begin);
      for (; i < further.size() && frames_.frame_of(further[i].begin) == frame; ++i) {
        parts.push_back(further[i]);
      }
      std::optional<TextSpan> cue;
      if (!first.has_value()) cue = frames_.SpanOf(relation.cue);
      const std::optional<size_t> added = Add(parts, r, cue, source, first);
      if (!first.has_value()) first = added;
    }
  }

  bool IsQuotations(ItemRange part) const {
    for (size_t i = part.begin; i < part.end; ++i) {
      if (!frames_.IsQuote(i) && !frames_.IsPunctuation(i)) return false;
    }
    return true;
  }

  // Adds an attribution of `content`, in which the quotations given to relation `r` are its own, to
  // the source of `a`.
  // Gives its place; nothing where nothing is left of it.
  std::optional<size_t> Add(const std::vector<ItemRange>& content, size_t r,
                            std::optional<TextSpan> cue, Attribution a,
                            std::optional<size_t> continues) {
    bool words = false;
    for (ItemRange part : content) {
      words = words || !IsQuotations(part);
      for (size_t i = part.begin; i < part.end; ++i) {
        if (frames_.IsQuote(i) && owner_[i] == r) AddQuoted(i, words, &a);
      }
    }
    if (!words && a.quoted.empty()) return std::nullopt;
    if (!a.source_words.has_value()) a.source = SourceByRules(a.quoted);
    const bool doubtful = (!a.source.has_value() && !a.full_sentence) || AreTerms(content);
    if (!words && doubtful && IsNoQuotationOfRules(content)) return std::nullopt;
    a.cue = WithCueOfRules(cue, content);
    a.continues = continues;
    if (!words) {
      a.kind = QuoteKind::kDirect;
      a.content = a.quoted;
    } else {
      a.kind = a.quoted.empty() ? QuoteKind::kIndirect : QuoteKind::kMixed;
      for (ItemRange part : content) a.content.push_back(frames_.SpanOf(part));
    }
    for (ItemRange part : content) {
      for (size_t i = part.begin; i < part.end; ++i) holder_[i] = found_.size();
    }
    found_.push_back(std::move(a));
    return found_.size() - 1;
  }

  // "said" and "on Friday" behind it are one cue, whichever of them the model marks.
  std::optional<TextSpan> WithCueOfRules(std::optional<TextSpan> cue,
                                         const std::vector<ItemRange>& content) const {
    if (!cue.has_value()) return cue;
    for (ItemRange part : content) {
      for (size_t i = part.begin; i < part.end; ++i) {
        if (!frames_.IsQuote(i) || rule_of_[i] == kNoIndex) continue;
        const std::optional<TextSpan> by_rule = by_rules_[rule_of_[i]].cue;
        if (!by_rule.has_value() || by_rule->Overlaps(*cue)) return cue;
        const bool before = by_rule->end <= cue->begin && cue->begin - by_rule->end <= kMaxCueGap;
        return before ? TextSpan{by_rule->begin, cue->end} : cue;
      }
    }
    return cue;
  }

  // The rules take what stands there in marks for a nickname or a scare quote.
  bool IsNoQuotationOfRules(const std::vector<ItemRange>& content) const {
    return std::all_of(content.begin(), content.end(), [this](ItemRange part) {
      for (size_t i = part.begin; i < part.end; ++i) {
        if (rule_of_[i] != kNoIndex) return false;
      }
      return true;
    });
  }

  bool AreTerms(const std::vector<ItemRange>& content) const {
    return std::all_of(content.begin(), content.end(), [this](ItemRange part) {
      for (size_t i = part.begin; i < part.end; ++i) {
        if (!frames_.IsQuote(i) || !IsTerm(frames_, i, ShapeOf(frames_, i))) return false;
      }
      return true;
    });
  }

  // Names of works and terms in marks are nobody's words, even inside what somebody said.
  void AddQuoted(size_t item, bool among_words, Attribution* a) const {
    const QuotationShape shape = ShapeOf(frames_, item);
    if (among_words && (IsTerm(frames_, item, shape) ||
                        (shape.words <= kMaxWorkWords && IsTitleOfWork(frames_, item, shape)))) {
      return;
    }
    if (a->quoted.empty()) a->full_sentence = IsFullSentence(shape);
    const std::vector<TextSpan>& parts = frames_.marks().spans[frames_.items()[item].quote].parts;
    a->quoted.insert(a->quoted.end(), parts.begin(), parts.end());
  }

  // Whom the rules credit with a quotation for which the model finds no source.
  std::optional<size_t> SourceByRules(const std::vector<TextSpan>& quoted) const {
    if (quoted.empty()) return std::nullopt;
    const auto after =
        std::partition_point(by_rules_.begin(), by_rules_.end(), [&](const Attribution& rule) {
          return rule.content.front().begin <= quoted.front().begin;
        });
    const auto first = after - std::min<long>(after - by_rules_.begin(), kMaxRulesAround);
    for (auto rule = first; rule != after; ++rule) {
      const auto& parts = rule->quoted;
      if (std::find(parts.begin(), parts.end(), quoted.front()) != parts.end()) {
        return rule->source;
      }
    }
    return std::nullopt;
  }

  bool IsTaken(TextSpan quoted) const {
    const ItemRange items = ItemsOfSpan(frames_, quoted);
    for (size_t i = items.begin; i < items.end; ++i) {
      if (owner_[i] != kNoIndex) return true;
    }
    return false;
  }

  // Keeps the quotations of one of the rules' attributions that the model gives to nobody.
  void AddRule(size_t a) {
    Attribution rule = by_rules_[a];
    std::erase_if(rule.quoted, [this](TextSpan part) { return IsTaken(part); });
    if (rule.quoted.empty()) {
      replaced_by_[a] = HolderOf(by_rules_[a]);
      return;
    }
    if (rule.quoted.size() != by_rules_[a].quoted.size()) {
      rule.kind = QuoteKind::kDirect;
      rule.content = rule.quoted;
    }
    if (rule.continues.has_value()) {
      const size_t by = *rule.continues < a ? replaced_by_[*rule.continues] : kNoIndex;
      rule.continues = by == kNoIndex ? std::nullopt : std::optional<size_t>(by);
    }
    replaced_by_[a] = found_.size();
    found_.push_back(std::move(rule));
  }

  // The learned attribution that holds the first words of one of the rules'.
  size_t HolderOf(const Attribution& rule) const {
    const ItemRange items = ItemsOfSpan(frames_, rule.content.front());
    return items.empty() ? kNoIndex : holder_[items.begin];
  }

  const Frames& frames_;
  const std::vector<Attribution>& by_rules_;
  std::vector<size_t> owner_;    // by item: the relation that a quotation is given to
  std::vector<size_t> rule_of_;  // by item: the attribution of the rules that has the quotation
  std::vector<size_t> holder_;   // by item: the attribution in found_ whose content it is in
  std::vector<Attribution> found_;
  std::vector<size_t> replaced_by_;  // by attribution of the rules: what stands for it in found_
};

// English prose has a word of a closed class in every two or three; what is read of other languages
// as such by chance ("die", "in") is far rarer.
constexpr size_t kMinClosedPercent = 25;

}  // namespace

const AttributionModel* FindAttributionModel(const std::optional<std::string>& language,
                                             const TraitTable& traits) {
  if (language.has_value() && !language->empty()) {
    const bool english = absl::StartsWithIgnoreCase(*language, "en") &&
                         (language->size() == 2 || !absl::ascii_isalpha((*language)[2]));
    return english ? &EnglishAttributionModel() : nullptr;
  }
  const ClosedClassWords count = CountClosedClassWords(traits);
  return count.closed * 100 >= count.words * kMinClosedPercent ? &EnglishAttributionModel()
                                                               : nullptr;
}

std::vector<Attribution> RefineAttributions(const Document& document, const TraitTable& traits,
                                            const PairedMarks& marks,
                                            const std::vector<SourceMention>& mentions,
                                            const std::vector<Attribution>& by_rules,
                                            const AttributionModel& model) {
  return RefineAttributions(Frames(document, marks, mentions, traits), by_rules, model);
}

std::vector<Attribution> RefineAttributions(const Frames& frames,
                                            const std::vector<Attribution>& by_rules,
                                            const AttributionModel& model) {
  LearnedTagger tagger(frames, by_rules, model);
  return Refiner(frames, by_rules).Refine(tagger.Find());
}

}  // namespace quotecheck
