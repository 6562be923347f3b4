#include "checker/scan/word_traits.h"

#include <algorithm>
#include <atomic>
#include <functional>
#include <limits>
#include <string>
#include <utility>

#include "absl/container/flat_hash_map.h"
#include "absl/container/flat_hash_set.h"
#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/string_view.h"
#include "checker/base/word_hash.h"
#include "checker/lexicon/closed_classes.h"
#include "checker/lexicon/cues.h"
#include "checker/lexicon/dates.h"
#include "checker/lexicon/names.h"
#include "checker/lexicon/roles.h"
#include "checker/lexicon/wordnet.h"
#include "checker/text/characters.h"
#include "checker/text/fold.h"
#include "checker/text/utf8.h"
#include "checker/text/words.h"

namespace quotecheck {
namespace {

using WordMap = absl::flat_hash_map<absl::string_view, uint64_t>;

void AddWords(std::initializer_list<absl::string_view> words, uint64_t traits, WordMap* map) {
  for (absl::string_view word : words) (*map)[word] |= traits;
}

// Words whose place in a phrase the lexicon's broader classes do not tell apart.
const WordMap& PhraseWords() {
  static const WordMap* const map = [] {
    auto* words = new WordMap;
    AddWords({"a", "an", "another", "each", "every", "either", "neither", "no", "any", "such"},
             kDeterminer, words);
    AddWords({"the", "this", "that", "these", "those"}, kDeterminer | kDefinite, words);
    AddWords({"his", "her", "their", "its", "our", "my", "your"}, kPossessivePronoun, words);
    AddWords({"he", "she", "they", "it", "i", "we", "you", "him", "her", "them", "us", "me",
              "himself", "herself", "themselves", "itself", "myself", "ourselves", "yourself"},
             kPersonalPronoun, words);
    AddWords({"who", "whom", "whose", "which", "that"}, kRelative, words);
    AddWords({"and",  "or",       "but", "nor",    "because", "although", "though", "while",
              "when", "whenever", "if",  "unless", "until",   "whether",  "since",  "whereas",
              "as",   "so",       "how", "why",    "where",   "what",     "once",   "yet"},
             kConjunction, words);
    AddWords(
        {"some",   "many",     "most",      "all",     "both",       "several",        "few",
         "half",   "one",      "two",       "three",   "four",       "five",           "six",
         "seven",  "eight",    "nine",      "ten",     "eleven",     "twelve",         "dozen",
         "dozens", "hundreds", "thousands", "hundred", "thousand",   "million",        "millions",
         "none",   "more",     "fewer",     "others",  "two-thirds", "three-quarters", "one-third",
         "nearly", "roughly"},
        kQuantifier, words);
    AddWords({"not",     "there", "here",   "than",  "then",      "however",   "also",
              "only",    "just",  "even",   "still", "too",       "later",     "earlier",
              "now",     "never", "ever",   "again", "instead",   "meanwhile", "moreover",
              "perhaps", "maybe", "please", "thus",  "therefore", "yes",       "according",
              "rather",  "quite", "very",   "soon",  "already",   "almost",    "often"},
             kOtherFunction, words);
    AddWords({"someone", "somebody", "anyone", "anybody", "everyone", "everybody", "nobody",
              "another", "neither", "either"},
             kQuantifier, words);
    AddWords({"today",  "yesterday", "tomorrow", "tonight", "week",      "weekend", "month",
              "year",   "day",       "days",     "weeks",   "months",    "years",   "hour",
              "hours",  "minute",    "minutes",  "morning", "afternoon", "evening", "night",
              "time",   "times",     "decade",   "decades", "century",   "noon",    "midnight",
              "spring", "summer",    "autumn",   "winter",  "moment"},
             kTimeNoun, words);
    AddWords({"about", "over", "nearly", "almost", "roughly", "only"}, kApproximator, words);
    AddWords({"managing", "acting", "founding", "presiding"}, kAdjective, words);
    AddWords({"people", "police", "men", "women", "media", "data", "children"}, kPluralForm, words);
    AddWords(
        {"left", "felt", "saw", "rose", "spoke", "led",   "fell", "met",   "found", "shot", "won",
         "lost", "put",  "hit", "set",  "took",  "began", "held", "kept",  "sent",  "went", "came",
         "got",  "sat",  "lay", "ate",  "sang",  "drove", "lent", "broke", "stole", "bore", "bent"},
        kPastForm, words);
    AddWords(
        {"interview",  "interviews", "speech",   "rally",     "conference", "news",       "call",
         "tweet",      "hearing",    "briefing", "debate",    "condition",  "telephone",  "phone",
         "email",      "e-mail",     "meeting",  "post",      "radio",      "television", "tv",
         "twitter",    "facebook",   "air",      "response",  "reply",      "remarks",    "address",
         "appearance", "event",      "ceremony", "testimony", "press",      "writing",    "court",
         "private",    "public",     "tears",    "part"},
        kOccasionNoun, words);
    AddWords(
        {"republican",   "republicans",   "democrat",   "democrats", "democratic",  "gop",
         "conservative", "conservatives", "liberal",    "liberals",  "independent", "muslim",
         "muslims",      "christian",     "christians", "jewish",    "catholic",    "catholics",
         "labour",       "tory",          "tories"},
        kNationality, words);
    return words;
  }();
  return *map;
}

uint64_t PartOfSpeechTraits(absl::string_view word) {
  uint64_t traits = 0;
  const PartsOfSpeech parts = FindPartsOfSpeech(word);
  if (parts.Has(PartOfSpeech::kNoun)) traits |= kNoun;
  if (parts.Has(PartOfSpeech::kVerb)) traits |= kVerb;
  if (parts.Has(PartOfSpeech::kAdjective)) traits |= kAdjective;
  if (parts.Has(PartOfSpeech::kAdverb)) traits |= kAdverb;
  if ((traits & kVerb) != 0 &&
      ((traits & (kNoun | kAdjective)) == 0 || parts.first == PartOfSpeech::kVerb)) {
    traits |= kVerbFirst;
  }
  return traits;
}

uint64_t CueTraits(absl::string_view word) {
  const CueVerb cue = FindCueVerb(word);
  if (cue.strength == CueStrength::kNone) return 0;
  uint64_t traits = kAnyCue;
  if (cue.past_participle) traits |= kParticiple;
  if (cue.finite && cue.strength != CueStrength::kWeak) traits |= kCueVerb;
  if (cue.finite && cue.strength == CueStrength::kStrong) traits |= kStrongCue;
  return traits;
}

uint64_t NameTraits(absl::string_view word) {
  uint64_t traits = 0;
  const std::string name = FoldName(word);
  if (IsTitle(name)) traits |= kTitle;
  if (IsGivenName(name)) traits |= kGivenName;
  const NameGender title = GenderOfTitle(name), given = GenderOfGivenName(name);
  if (title == NameGender::kFemale) traits |= kFemaleRole;
  if (title == NameGender::kMale) traits |= kMaleRole;
  if (given == NameGender::kFemale) traits |= kFemaleGiven;
  if (given == NameGender::kMale) traits |= kMaleGiven;
  if (IsNameParticle(name)) traits |= kParticle;
  if (IsNameSuffix(name)) traits |= kSuffix;
  if (IsWeekday(word) || IsMonth(word)) traits |= kCalendar;
  return traits;
}

uint64_t NounTraits(absl::string_view word) {
  uint64_t traits = 0;
  if (IsRoleNoun(word)) traits |= kRoleNoun;
  const char gender = GenderOfRoleNoun(word);
  if (gender == 'f') traits |= kFemaleRole;
  if (gender == 'm') traits |= kMaleRole;
  if (IsPluralRoleNoun(word)) traits |= kPluralRoleNoun;
  if (IsSpokespersonNoun(word)) traits |= kSpokesperson | kRoleNoun;
  if (IsOrganisationNoun(word)) traits |= kOrganisationNoun;
  if (IsDocumentNoun(word)) traits |= kDocumentNoun;
  if (IsPlace(word)) traits |= kPlace;
  if (IsNationality(word)) traits |= kNationality;
  return traits;
}

// "twenty-one", "sixty-six"
bool IsCompoundNumber(absl::string_view word) {
  for (absl::string_view tens :
       {"twenty-", "thirty-", "forty-", "fifty-", "sixty-", "seventy-", "eighty-", "ninety-"}) {
    if (absl::StartsWith(word, tens)) return true;
  }
  return false;
}

bool HasPluralForm(absl::string_view word) {
  return word.size() > 3 && absl::EndsWith(word, "s") && !absl::EndsWith(word, "ss") &&
         !absl::EndsWith(word, "us") && !absl::EndsWith(word, "is");
}

uint64_t TraitsByClass(absl::string_view word) {
  uint64_t traits = 0;
  const auto found = PhraseWords().find(word);
  if (found != PhraseWords().end()) traits |= found->second;
  if (IsCompoundNumber(word)) return kQuantifier;
  if (IsPreposition(word)) traits |= kPreposition;
  if (IsAuxiliary(word) || IsModal(word)) traits |= kAuxiliary;
  traits |= NameTraits(word);
  if ((traits & kClosedClass) != 0) return traits;
  traits |= NounTraits(word) | CueTraits(word) | PartOfSpeechTraits(word);
  if (absl::EndsWith(word, "ed")) traits |= kParticiple;
  if (absl::EndsWith(word, "ing")) traits |= kParticiple | kGerund;
  if (HasPluralForm(word)) traits |= kPluralForm;
  if (absl::StrContains(word, '-')) traits |= kHyphenated;
  return traits;
}

// What does not depend on how this token is written.
uint64_t LexicalTraits(absl::string_view word) {
  uint64_t traits = TraitsByClass(word);
  if (FindCueVerb(word).strength != CueStrength::kNone) traits |= kCueForm;
  if (IsCueNoun(word)) traits |= kCueNoun;
  if (BeginsCuePhrase(word)) traits |= kCuePhrase;
  return traits;
}

bool HasCase(char32_t c) { return IsUpper(c) || IsLower(c); }

// What the letters as written tell: "al-Tawil" begins as "Tawil" does.
uint64_t ShapeTraits(absl::string_view raw) {
  raw.remove_prefix(NameArticleSize(raw));
  const CodePoint first = DecodeUtf8(raw, 0);
  if (IsLower(first.value) || !IsLetter(first.value)) return 0;
  uint64_t traits = kUpper;
  size_t letters = 0;
  bool small = false;
  for (size_t at = 0; at < raw.size();) {
    const CodePoint c = DecodeUtf8(raw, at);
    if (IsLetter(c.value)) ++letters;
    if (IsLower(c.value)) {
      // The s of a possessive or a plural says nothing: NATO's, PACs.
      const bool ending = c.value == U's' && at + 1 == raw.size() && letters > 2;
      small = small || !ending;
    }
    at += c.length;
  }
  if (letters == 1 && raw.size() <= first.length + 1 && HasCase(first.value)) traits |= kInitial;
  if (letters >= 2 && !small && HasCase(first.value)) traits |= kAllCaps;
  return traits;
}

// Does a point or an apostrophe stand where an ending has one? Few words have.
bool MayHaveEnding(absl::string_view folded) {
  const auto ends_apostrophe = [](char byte) { return byte == '\'' || byte == '\x99'; };
  const size_t size = folded.size();
  if (size < 2) return false;
  return folded[size - 1] == '.' || ends_apostrophe(folded[size - 1]) ||
         ends_apostrophe(folded[size - 2]) || (size > 2 && folded[size - 3] == '\'');
}

}  // namespace

absl::string_view LexiconForm(absl::string_view folded) {
  static constexpr absl::string_view kVerbs[] = {"'ll", "'d", "'ve", "'re", "'m"};
  if (!MayHaveEnding(folded)) return folded;
  absl::string_view word = WithoutPossessive(folded);
  const size_t size = word.size();
  if (size < 2) return word;
  if (word[size - 2] == '\'' || (size > 2 && word[size - 3] == '\'')) {
    for (absl::string_view verb : kVerbs) {
      if (size > verb.size() && absl::EndsWith(word, verb)) {
        word.remove_suffix(verb.size());
        break;
      }
    }
  }
  if (word.size() > 1 && word.back() == '.') word.remove_suffix(1);
  return word;
}

namespace {

// Has a word beside the token, one of Document::tokens, a small letter?
bool StandsAmongSmallLetters(const Document& document, const Token& token) {
  const auto at = static_cast<size_t>(&token - document.tokens.data());
  const auto has_small = [&](size_t t) {
    const TextSpan span = document.tokens[t].span;
    const absl::string_view raw = document.text.substr(span.begin, span.size());
    return std::any_of(raw.begin(), raw.end(), absl::ascii_islower);
  };
  return (at > 0 && has_small(at - 1)) || (at + 1 < document.tokens.size() && has_small(at + 1));
}

// What the token's own spelling adds to the traits of its word.
uint64_t TokenTraits(const Document& document, const Token& token, absl::string_view word,
                     uint64_t traits) {
  if (token.kind == TokenKind::kNumber) {
    traits |= kNumber | kQuantifier;
  } else {
    traits |= kWordToken | ShapeTraits(document.text.substr(token.span.begin, token.span.size()));
  }
  // "John A. Vane", "I. Vane": no article, no pronoun.
  if ((traits & kInitial) != 0 && token.folded.back() == '.') traits &= ~uint64_t{kClosedClass};
  // "She sat in the sun" has no Saturday and no Sunday in it.
  if ((traits & kUpper) == 0 && word.size() <= 3) traits &= ~uint64_t{kCalendar};
  if ((traits & kAllCaps) != 0) {
    // "US" and "WHO" are no pronouns, "IS" and "IT" no verb and no pronoun where other words have
    // small letters, "FEB" is no month.
    if (word == "us") traits = (traits & ~uint64_t{kClosedClass}) | kPlace;
    if (word == "who") traits = (traits & ~uint64_t{kClosedClass}) | kOrganisationNoun;
    if ((word == "is" || word == "it") && StandsAmongSmallLetters(document, token)) {
      traits = (traits & ~uint64_t{kClosedClass}) | kOrganisationNoun;
    }
    if (word.size() <= 4) traits &= ~uint64_t{kCalendar};
  }
  if (word.size() != token.folded.size() && token.folded.back() != '.') {
    const bool possessive = WithoutPossessive(token.folded).size() != token.folded.size() &&
                            (traits & (kPersonalPronoun | kRelative)) == 0;
    traits |= possessive ? kPossessive : kContracted;
  }
  return traits;
}

}  // namespace

namespace {

// LexicalTraits, remembered: news uses few words, and each costs some thirty lookups.
class LexicalTraitCache {
 public:
  struct Word {
    uint64_t traits = 0;
    uint64_t document = 0;        // the last one that has it
    uint32_t number = 0;          // in that
    uint32_t lasting_number = 0;  // in all of the epoch
  };

  // Forgets the words of documents before where there are too many.
  void BeginDocument() {
    if (epoch_ == 0 || known_.size() >= kMaxWords) {
      static std::atomic<uint64_t> epochs{0};
      known_.clear();
      epoch_ = ++epochs;
    }
    ++document_;
    word_count_ = 0;
  }

  void Prefetch(absl::string_view word) const {
    if (!word.empty()) known_.prefetch(word);
  }

  // Lives until the next call.
  const Word& Get(absl::string_view word) {
    auto found = known_.find(word);
    if (found == known_.end()) {
      const auto number = static_cast<uint32_t>(known_.size());
      found = known_.emplace(word, Word{LexicalTraits(word), 0, 0, number}).first;
    }
    Word& known = found->second;
    if (known.document != document_) {
      known.document = document_;
      known.number = word_count_++;
    }
    return known;
  }

  uint32_t word_count() const { return word_count_; }
  uint64_t epoch() const { return epoch_; }

 private:
  static constexpr size_t kMaxWords = 1 << 16;
  absl::flat_hash_map<std::string, Word, WordHash, std::equal_to<>> known_;
  uint64_t epoch_ = 0;
  uint64_t document_ = 0;
  uint32_t word_count_ = 0;  // of the document
};

}  // namespace

TraitTable::TraitTable(const Document& document) {
  thread_local LexicalTraitCache cache;
  cache.BeginDocument();
  traits_.reserve(document.tokens.size());
  word_numbers_.reserve(document.tokens.size());
  lasting_numbers_.reserve(document.tokens.size());
  epoch_ = cache.epoch();
  // Words are sent for before they are read: few of them are in the nearest caches.
  constexpr size_t kAhead = 12;
  std::vector<absl::string_view> words;
  words.reserve(document.tokens.size());
  for (const Token& token : document.tokens) {
    const bool word = token.kind != TokenKind::kPunctuation;
    words.push_back(word ? LexiconForm(token.folded) : absl::string_view());
  }
  for (size_t t = 0; t < document.tokens.size(); ++t) {
    if (t + kAhead < words.size()) cache.Prefetch(words[t + kAhead]);
    const Token& token = document.tokens[t];
    if (token.kind == TokenKind::kPunctuation) {
      traits_.push_back(0);
      word_numbers_.push_back(std::numeric_limits<uint32_t>::max());
      lasting_numbers_.push_back(kNoWord);
      continue;
    }
    const LexicalTraitCache::Word& known = cache.Get(words[t]);
    traits_.push_back(TokenTraits(document, token, words[t], known.traits));
    word_numbers_.push_back(known.number);
    lasting_numbers_.push_back(known.lasting_number);
  }
  word_count_ = cache.word_count();
  for (uint32_t& number : word_numbers_) {
    number = std::min(number, static_cast<uint32_t>(word_count_));
  }
}

bool IsRoleOfBodies(absl::string_view word) {
  static const auto* const words = new absl::flat_hash_set<absl::string_view>{
      "owner",       "sponsor",    "rival",     "maker",        "operator",  "publisher",
      "partner",     "member",     "supporter", "giant",        "host",      "client",
      "supplier",    "provider",   "neighbor",  "neighbour",    "ally",      "leader",
      "opponent",    "critic",     "buyer",     "seller",       "backer",    "investor",
      "lender",      "contractor", "employer",  "manufacturer", "winner",    "champion",
      "builder",     "source",     "successor", "predecessor",  "developer", "retailer",
      "broadcaster", "subsidiary", "parent",    "star",         "target",    "favorite"};
  return words->contains(word);
}

bool IsSurelyVerb(uint64_t traits, absl::string_view folded) {
  if ((traits & (kAuxiliary | kStrongCue)) != 0) return true;
  if ((traits & (kClosedClass | kNoun | kAdjective | kSourceNoun)) != 0) return false;
  return (traits & kVerb) != 0 && !absl::EndsWith(folded, "ing");
}

bool CanBeFiniteVerb(uint64_t traits, absl::string_view folded) {
  if ((traits & (kAuxiliary | kCueVerb)) != 0) return true;
  if ((traits & kClosedClass) != 0 || (traits & kVerb) == 0) return false;
  return !absl::EndsWith(folded, "ing");
}

}  // namespace quotecheck
