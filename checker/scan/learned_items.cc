#include "checker/scan/learned_items.h"

#include <algorithm>

#include "checker/lexicon/wordnet.h"
#include "checker/scan/quotation_filter.h"

namespace quotecheck {
namespace {

enum CoarsePos : uint32_t {
  kPosOther,
  kPosNumber,
  kPosPersonal,
  kPosPossessive,
  kPosRelative,
  kPosDeterminer,
  kPosAuxiliary,
  kPosPreposition,
  kPosConjunction,
  kPosQuantifier,
  kPosFunction,
  kPosCalendar,
  kPosTitle,
  kPosName,
  kPosCapital,
  kPosStrongCue,
  kPosCue,
  kPosCueForm,
  kPosRole,
  kPosRoles,
  kPosBody,
  kPosDocument,
  kPosTime,
  kPosVerb,
  kPosVerbNoun,
  kPosPast,
  kPosGerund,
  kPosPlural,
  kPosNoun,
  kPosAdjective,
  kPosAdverb,
  kPosPunctuation,
  kPosQuote,
};

uint32_t CoarsePosOf(uint64_t traits, bool capital) {
  const auto has = [traits](uint64_t any) { return (traits & any) != 0; };
  if (has(kNumber)) return kPosNumber;
  if (has(kPersonalPronoun)) return kPosPersonal;
  if (has(kPossessivePronoun)) return kPosPossessive;
  if (has(kRelative)) return kPosRelative;
  if (has(kAuxiliary)) return kPosAuxiliary;
  if (has(kDeterminer)) return kPosDeterminer;
  if (has(kPreposition)) return kPosPreposition;
  if (has(kConjunction)) return kPosConjunction;
  if (has(kQuantifier)) return kPosQuantifier;
  if (has(kOtherFunction)) return kPosFunction;
  if (has(kCalendar)) return kPosCalendar;
  if (has(kTitle)) return kPosTitle;
  if (capital) return has(kGivenName) ? kPosName : kPosCapital;
  if (has(kStrongCue)) return kPosStrongCue;
  if (has(kCueVerb)) return kPosCue;
  if (has(kRoleNoun | kSpokesperson)) return kPosRole;
  if (has(kPluralRoleNoun)) return kPosRoles;
  if (has(kOrganisationNoun)) return kPosBody;
  if (has(kDocumentNoun)) return kPosDocument;
  if (has(kTimeNoun)) return kPosTime;
  if (has(kAnyCue)) return kPosCueForm;
  if (has(kGerund)) return kPosGerund;
  if (has(kParticiple)) return kPosPast;
  if (has(kVerb) && !has(kNoun)) return kPosVerb;
  if (has(kVerb)) return kPosVerbNoun;
  if (has(kPluralForm)) return kPosPlural;
  if (has(kNoun)) return kPosNoun;
  if (has(kAdjective)) return kPosAdjective;
  return has(kAdverb) ? kPosAdverb : kPosOther;
}

constexpr uint32_t kLemmaKey = 0x1E44A;  // tells keys of base forms from those of words
constexpr uint32_t kKinKey = 0x414;

// The verb's base form where the word can be one, else any.
uint32_t FindLemma(absl::string_view word) {
  uint32_t lemma = HashWord(word);
  bool verb = false;
  bool any = false;
  for (const BaseForm& form : BaseForms(word)) {
    const bool is_verb = form.part_of_speech == PartOfSpeech::kVerb;
    if (!any || (is_verb && !verb)) lemma = HashWord(form.lemma);
    any = true;
    verb = verb || is_verb;
  }
  return lemma;
}

std::vector<uint32_t> KeysOfKin(absl::string_view word) {
  std::vector<uint32_t> keys = KinKeys(word);
  for (uint32_t& key : keys) key = JoinHash(kKinKey, key);
  return keys;
}

uint32_t HashSuffix(absl::string_view folded) {
  return HashWord(folded.substr(folded.size() - std::min<size_t>(3, folded.size())));
}

// What a model says of words by themselves, remembered: news uses few words.
class KnownWords {
 public:
  struct Word {
    bool known = false;
    uint8_t rate = 0, lemma_rate = 0, kin_rate = 0, cluster = 0;
    uint32_t word = 0, suffix = 0, lemma = 0;
    // What follows from the traits that it had last.
    uint64_t traits = 0;
    uint32_t pos = 0, joined_traits = 0;
  };

  // The calling thread's, emptied where it was another model's or of another epoch of numbers.
  static KnownWords& OfThread(const AttributionModel& model, uint64_t epoch) {
    thread_local KnownWords known;
    if (known.model_ != model.id || known.epoch_ != epoch) {
      known.words_.clear();
      known.model_ = model.id;
      known.epoch_ = epoch;
    }
    return known;
  }

  // The word of a number, in its LexiconForm(). Lives until the next call.
  Word& Get(uint32_t number, absl::string_view word, const AttributionModel& model) {
    if (number >= words_.size()) words_.resize(size_t{number} + 1);
    Word& known = words_[number];
    if (!known.known) known = Describe(word, model);
    return known;
  }

  static void SetTraits(uint64_t traits, Word* word) {
    word->traits = traits;
    word->pos = CoarsePosOf(traits, (traits & kUpper) != 0);
    word->joined_traits =
        JoinHash(static_cast<uint32_t>(traits), static_cast<uint32_t>(traits >> 32));
  }

 private:
  static Word Describe(absl::string_view word, const AttributionModel& model) {
    Word known;
    known.known = true;
    known.word = HashWord(word);
    known.suffix = HashSuffix(word);
    known.lemma = FindLemma(word);
    known.rate = model.rates.Of(known.word);
    known.cluster = model.clusters.Of(known.word);
    known.lemma_rate = model.rates.Of(JoinHash(kLemmaKey, known.lemma));
    for (uint32_t key : KeysOfKin(word)) {
      known.kin_rate = std::max(known.kin_rate, model.rates.Of(key));
    }
    SetTraits(0, &known);
    return known;
  }

  uint64_t model_ = 0;
  uint64_t epoch_ = 0;
  std::vector<Word> words_;  // by number
};

class ItemDescriber {
 public:
  ItemDescriber(const Frames& frames, const AttributionModel& model)
      : frames_(frames),
        model_(model),
        known_(KnownWords::OfThread(model, frames.traits().epoch())),
        items_(frames.items().size()) {}

  std::vector<LearnedItem> Describe(const std::vector<Attribution>& by_rules) {
    for (size_t i = 0; i < items_.size(); ++i) {
      if (frames_.IsQuote(i)) {
        DescribeQuote(i);
      } else {
        DescribeToken(i);
      }
      items_[i].frame = static_cast<uint32_t>(frames_.frame_of(i));
    }
    DescribeMentions();
    for (const Attribution& attribution : by_rules) DescribeRule(attribution);
    for (const Frame& frame : frames_.frames()) DescribeFrame(frame);
    return std::move(items_);
  }

 private:
  void DescribeQuote(size_t i) {
    const QuotationShape shape = ShapeOf(frames_, i);
    LearnedItem& item = items_[i];
    item.is_quote = true;
    item.pos = kPosQuote;
    item.word = JoinHash(kPosQuote, CountStep(shape.words));
    item.lemma = kPosQuote;
    item.suffix = HashWord(frames_.LastWord(i));
    item.traits = JoinHash(kPosQuote, shape.begins_capital + 2 * shape.title_case +
                                          4 * shape.ends_clause + 8 * shape.ends_sentence);
    item.shape = JoinHash(item.traits, CountStep(shape.words));
  }

  void DescribeToken(size_t i) {
    LearnedItem& item = items_[i];
    const size_t token = frames_.items()[i].tokens.begin;
    const absl::string_view word = frames_.Word(i);
    if (frames_.IsPunctuation(i)) {
      item.word = HashWord(word);
      item.is_punctuation = true;
      item.pos = JoinHash(kPosPunctuation, item.word);
      item.lemma = item.suffix = item.traits = item.shape = item.pos;
      return;
    }
    const uint64_t traits = frames_.traits().Of(token) & ~uint64_t{kLookUps};
    item.lasting_number = frames_.traits().LastingNumber(token);
    const absl::string_view lexicon_form = LexiconForm(word);
    KnownWords::Word& known = known_.Get(item.lasting_number, lexicon_form, model_);
    if (known.traits != traits) KnownWords::SetTraits(traits, &known);
    item.lemma = known.lemma;
    item.lemma_rate = known.lemma_rate;
    item.kin_rate = known.kin_rate;
    item.pos = known.pos;
    item.traits = known.joined_traits;
    if (lexicon_form.size() == word.size()) {
      item.word = known.word;
      item.suffix = known.suffix;
      item.rate = known.rate;
      item.cluster = known.cluster;
    } else {
      item.word = HashWord(word);
      item.suffix = HashSuffix(word);
      item.rate = model_.rates.Of(item.word);
      item.cluster = model_.clusters.Of(item.word);
    }
    item.shape = JoinHash(((traits & kUpper) != 0) + 2 * ((traits & kAllCaps) != 0) +
                              4 * ((traits & kPossessive) != 0) + 8 * ((traits & kHyphenated) != 0),
                          static_cast<uint32_t>(std::min<size_t>(word.size(), 4)));
  }

  void DescribeMentions() {
    size_t end = 0;
    for (size_t i = 0; i < items_.size(); ++i) {
      const auto mentions = frames_.MentionsAt(i);
      if (mentions.empty()) continue;
      const SourceMention& mention = frames_.mentions()[*mentions.begin()];
      const ItemRange range = frames_.ItemsOf(mention);
      if (range.end <= end) {
        items_[i].mention = JoinHash(items_[i].mention, 1);  // one within another
        continue;
      }
      const uint32_t kind = JoinHash(
          static_cast<uint32_t>(mention.kind), static_cast<uint32_t>(mention.head_kind),
          mention.subject + 2 * mention.speaks + 4 * mention.possessive + 8 * mention.modifier);
      for (size_t j = i; j < range.end; ++j) items_[j].mention = JoinHash(kind, j > i ? 3 : 2);
      end = range.end;
    }
  }

  void Mark(TextSpan span, RoleLabel begin) {
    const ItemRange range = ItemsOfSpan(frames_, span);
    for (size_t i = range.begin; i < range.end; ++i) {
      items_[i].rule = static_cast<uint32_t>(begin) + (i > range.begin ? 1 : 0);
    }
  }

  void DescribeRule(const Attribution& attribution) {
    for (TextSpan part : attribution.content) Mark(part, RoleLabel::kContentBegin);
    if (attribution.source.has_value()) {
      Mark(frames_.mentions()[*attribution.source].span, RoleLabel::kSourceBegin);
    }
    if (attribution.cue.has_value()) Mark(*attribution.cue, RoleLabel::kCueBegin);
  }

  bool IsLikelyCue(size_t i) const {
    return items_[i].rate >= kLikelyCueRate ||
           items_[i].rule == static_cast<uint32_t>(RoleLabel::kCueBegin);
  }

  void DescribeFrame(const Frame& frame) {
    uint32_t quotes = 0, cues = 0;
    uint32_t cue = 0;
    size_t last = 0;
    for (size_t i = frame.items.begin; i < frame.items.end; ++i) {
      LearnedItem& item = items_[i];
      quotes += item.is_quote;
      cues += IsLikelyCue(i);
      item.cue_before = cue;
      item.distance_before = cue == 0 ? 0 : CountStep(i - last);
      if (IsLikelyCue(i)) {
        cue = item.lemma;
        last = i;
      }
    }
    cue = 0;
    const size_t size = frame.items.end - frame.items.begin;
    const uint32_t first = size > 0 ? items_[frame.items.begin].pos : 0;
    const uint32_t sentence =
        JoinHash(std::min<uint32_t>(quotes, 2), std::min<uint32_t>(cues, 2), first);
    for (size_t i = frame.items.end; i-- > frame.items.begin;) {
      LearnedItem& item = items_[i];
      item.cue_after = cue;
      item.distance_after = cue == 0 ? 0 : CountStep(last - i);
      if (IsLikelyCue(i)) {
        cue = item.lemma;
        last = i;
      }
      item.sentence = sentence;
      item.begins_frame = i == frame.items.begin;
      item.place_number =
          static_cast<uint8_t>(4 * CountStep(i - frame.items.begin) +
                               std::min<uint32_t>(CountStep(frame.items.end - i), 3));
      item.place = PlaceOfNumber(item.place_number);
    }
  }

  const Frames& frames_;
  const AttributionModel& model_;
  KnownWords& known_;
  std::vector<LearnedItem> items_;
};

}  // namespace

std::vector<uint32_t> RateKeys(absl::string_view folded) {
  const absl::string_view word = LexiconForm(folded);
  std::vector<uint32_t> keys = KeysOfKin(word);
  keys.insert(keys.begin(), {HashWord(folded), JoinHash(kLemmaKey, FindLemma(word))});
  return keys;
}

std::vector<LearnedItem> DescribeItems(const Frames& frames,
                                       const std::vector<Attribution>& by_rules,
                                       const AttributionModel& model) {
  return ItemDescriber(frames, model).Describe(by_rules);
}

std::vector<ItemRange> ItemParagraphs(const Frames& frames) {
  std::vector<ItemRange> paragraphs;
  for (const Frame& frame : frames.frames()) {
    if (frame.items.empty()) continue;
    if (paragraphs.empty() || frame.begins_paragraph) paragraphs.push_back(frame.items);
    paragraphs.back().end = frame.items.end;
  }
  return paragraphs;
}

ItemRange ItemsOfSpan(const Frames& frames, TextSpan span) {
  const std::vector<Token>& tokens = frames.document().tokens;
  size_t first = TokenAtOrAfter(frames.document(), span.begin);
  if (first > 0 && tokens[first - 1].span.end > span.begin) --first;
  size_t end = TokenAtOrAfter(frames.document(), span.end);
  if (first >= tokens.size() || end <= first) return {};
  return {frames.ItemAt(first), frames.ItemAt(end - 1) + 1};
}

const LearnedItem& ItemBeyondTheEdge() {
  static const LearnedItem edge = [] {
    LearnedItem item;
    item.word = item.lemma = item.suffix = item.traits = item.pos = item.shape = 0xED6E;
    return item;
  }();
  return edge;
}

}  // namespace quotecheck
