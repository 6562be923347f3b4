#include "checker/lexicon/numerals.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "checker/lexicon/numeral_pieces.h"
#include "checker/lexicon/word_table.h"

namespace quotecheck {

extern const WordTable kNumerals;
extern const WordTable kUnits;

namespace {

// The longest word that opens a numeral and is in no list: "minus".
constexpr size_t kMaxOpenerBytes = 5;

// The longest unit of data/units.tsv: "kilometres per hour".
constexpr size_t kMaxUnitWords = 3;

// Products of decimal fractions ("2.3 million") fall beside the whole number they mean.
double Multiply(double value, double factor) {
  const double product = value * factor;
  const double whole = std::round(product);
  return std::abs(product - whole) <= 1e-12 * std::abs(product) ? whole : product;
}

// Reads the pieces of a numeral from left to right, each method one construction. Where a
// construction does not fit, nothing is taken.
class NumeralParser {
 public:
  NumeralParser(std::vector<NumeralPiece> pieces, absl::string_view word_before)
      : pieces_(std::move(pieces)), word_before_(word_before) {}

  std::optional<Numeral> Parse() {
    if (pieces_.empty()) return std::nullopt;
    ParseSigns();
    const bool amount = ParseDigitsAmount() || ParseHalf() || ParseArticle() || ParseWords();
    if (!amount) return std::nullopt;
    if (negative_) numeral_.value = -numeral_.value;
    if (numeral_.unit != "decade" && !numeral_.ordinal) ParseUnit();
    if (!TakeRestOfWord()) return std::nullopt;
    if (lone_one_ && numeral_.unit.empty()) return std::nullopt;
    numeral_.words = pieces_[at_ - 1].word + 1;
    return numeral_;
  }

 private:
  const NumeralPiece* Peek(size_t ahead = 0) const {
    return at_ + ahead < pieces_.size() ? &pieces_[at_ + ahead] : nullptr;
  }
  bool Sees(PieceKind kind, size_t ahead = 0) const {
    const NumeralPiece* piece = Peek(ahead);
    return piece != nullptr && piece->kind == kind;
  }
  bool SeesText(absl::string_view text, size_t ahead = 0) const {
    const NumeralPiece* piece = Peek(ahead);
    return piece != nullptr && piece->text == text;
  }
  bool SeesScale(size_t ahead = 0) const {
    return Sees(PieceKind::kHundred, ahead) || Sees(PieceKind::kScale, ahead) ||
           Sees(PieceKind::kDozen, ahead);
  }

  // A minus and a currency, in either order.
  void ParseSigns() {
    for (int i = 0; i < 2; ++i) {
      if (!negative_ && (SeesText("-") || SeesText("minus")) && Peek(1) != nullptr) {
        negative_ = true;
        ++at_;
        continue;
      }
      const std::optional<absl::string_view> sign =
          numeral_.unit.empty() && Peek(1) != nullptr ? kUnits.Find(Peek()->text) : std::nullopt;
      if (sign.has_value() && HasValue(*sign, "sign")) {
        numeral_.unit = std::string(sign->substr(0, sign->find(' ')));
        ++at_;
      }
    }
  }

  // 2,000; 1.5 million; 2bn; 21st; 1990s.
  bool ParseDigitsAmount() {
    if (SeesText("'") && Sees(PieceKind::kDigits, 1) && pieces_[at_ + 1].link == PieceLink::kNone) {
      ++at_;  // '90s
      return ParseDecadeOfDigits(/*abbreviated=*/true);
    }
    if (!Sees(PieceKind::kDigits)) return false;
    if (ParseDecadeOfDigits(/*abbreviated=*/false)) return true;
    numeral_.value = pieces_[at_++].value;
    const NumeralPiece* suffix = Peek();
    if (suffix != nullptr && suffix->link == PieceLink::kNone) {
      for (absl::string_view ending : {"st", "nd", "rd", "th"}) {
        if (suffix->text != ending) continue;
        numeral_.ordinal = true;
        ++at_;
        return true;
      }
    }
    while (SeesText("000") && Peek()->link == PieceLink::kSpace && numeral_.value < 1e9 &&
           pieces_[at_ - 1].text.size() <= 3) {
      numeral_.value *= 1000;  // 10 000
      ++at_;
    }
    ParseAndFraction();
    ParseScales();
    return true;
  }

  bool ParseDecadeOfDigits(bool abbreviated) {
    const NumeralPiece* digits = Peek();
    const NumeralPiece* suffix = Peek(1);
    if (suffix == nullptr || suffix->link != PieceLink::kNone ||
        (suffix->text != "s" && suffix->text != "'s") || std::fmod(digits->value, 10) != 0) {
      return false;
    }
    const bool full = digits->text.size() == 4 && digits->value >= 1000 && digits->value < 2100;
    if (!full && digits->text.size() != 2) return false;
    at_ += 2;
    SetDecade(digits->value, abbreviated);
    return true;
  }

  // "The nineties" and '90s are of the last century; "his nineties" of a life.
  void SetDecade(double value, bool abbreviated) {
    numeral_.unit = "decade";
    numeral_.value = value;
    if (value < 100 && (abbreviated || word_before_ == "the")) {
      numeral_.value += value < 20 ? 2000 : 1900;
    }
  }

  // The multipliers after an amount; each larger than the one before.
  void ParseScales() {
    double last = 0;
    while (const NumeralPiece* piece = Peek()) {
      const bool joined = piece->link == PieceLink::kNone;
      const bool abbreviation =
          piece->kind == PieceKind::kAbbreviation ||
          (piece->kind == PieceKind::kJoined && (joined || !numeral_.unit.empty()));
      if (!SeesScale() && !abbreviation) return;
      if (piece->value <= last) return;
      last = piece->value;
      numeral_.value = Multiply(numeral_.value, piece->value);
      ++at_;
    }
  }

  // "half a million", "half an hour", "half-million", "half of".
  bool ParseHalf() {
    if (!SeesText("half")) return false;
    for (absl::string_view word : {"first", "second", "latter", "other", "next", "last"}) {
      if (word_before_ == word) return false;
    }
    numeral_.value = 0.5;
    half_ = true;
    ++at_;
    const size_t article = SeesText("a") || SeesText("an") ? 1 : 0;
    if (SeesScale(article) || (article > 0 && SeesUnit(article))) at_ += article;
    ParseScales();
    return true;
  }

  // "a hundred", "a dozen", "a half million", "a third of".
  bool ParseArticle() {
    if (!SeesText("a") && !SeesText("an")) return false;
    const NumeralPiece* next = Peek(1);
    if (next == nullptr) return false;
    if (SeesScale(1)) {
      ++at_;
      return ParseWordsFrom(1);
    }
    const bool fraction = next->kind == PieceKind::kFraction ||
                          (next->kind == PieceKind::kOrdinal && next->value >= 3);
    if (!fraction || !(SeesText("of", 2) || (next->text == "half" && SeesScale(2)))) return false;
    numeral_.value = 1 / next->value;
    at_ += 2;
    ParseScales();
    return true;
  }

  bool ParseWords() { return ParseWordsFrom(0); }

  // A numeral in words, of which `group` was read: "two hundred and twenty-one thousand".
  bool ParseWordsFrom(double group) {
    const size_t begin = at_;
    double total = 0;
    bool found = group > 0;
    double last_scale = std::numeric_limits<double>::infinity();
    while (const NumeralPiece* piece = Peek()) {
      if (piece->kind == PieceKind::kCardinal && Fits(piece->value, group, found)) {
        group = IsCentury(group, found) ? group * 100 + piece->value : group + piece->value;
      } else if (piece->kind == PieceKind::kHundred && group > 0 && group < 100) {
        group *= 100;
      } else if (piece->kind == PieceKind::kDozen && group > 0 && total == 0) {
        group *= 12;
      } else if (piece->kind == PieceKind::kScale && group > 0 && piece->value < last_scale) {
        total += Multiply(group, piece->value);
        last_scale = piece->value;
        group = 0;
      } else if (piece->text == "and" && AndContinues(total, group)) {
        ++at_;
        continue;
      } else {
        break;
      }
      found = true;
      ++at_;
    }
    numeral_.value = total + group;
    if (!found) return ParseOrdinal() || ParseDecadeWord();
    if (total == 0 && ParseFractionOf(group)) return true;
    if (ParseOrdinalEnd(group)) return true;
    lone_one_ = at_ == begin + 1 && pieces_[begin].text == "one";
    if (ParseAndFraction()) {
      lone_one_ = false;
      ParseScales();
    }
    return true;
  }

  // Can a cardinal follow what the group holds: twenty-one, two hundred one, nineteen ninety?
  bool Fits(double value, double group, bool found) const {
    if (group == 0) return !found || value > 0;
    if (value == 0) return false;
    const double units = std::fmod(group, 100);
    if (group >= 100 && units == 0) return true;
    if (units >= 20 && std::fmod(units, 10) == 0 && value < 10) return true;
    return IsCentury(group, found) && value >= 10;
  }

  // Do the words so far stand for the century of a year: "nineteen", "twenty"?
  bool IsCentury(double group, bool found) const {
    return found && group >= 17 && group <= 20 && pieces_[at_ - 1].value == group &&
           !(Peek() != nullptr && Peek()->kind == PieceKind::kCardinal && Peek()->value < 10);
  }

  // Does the "and" ahead lie inside the numeral: "two thousand and one", but not "between two
  // hundred and three hundred"?
  bool AndContinues(double total, double group) const {
    const bool round = group >= 100 ? std::fmod(group, 100) == 0 : total > 0 && group == 0;
    if (!round || word_before_ == "between") return false;
    if (Sees(PieceKind::kOrdinal, 1)) return Peek(1)->value < 100 && !SeesText("second", 1);
    if (!Sees(PieceKind::kCardinal, 1) || Peek(1)->value == 0) return false;
    size_t next = 2;
    while (Sees(PieceKind::kCardinal, next)) ++next;
    return !Sees(PieceKind::kHundred, next) && (group >= 100 || !Sees(PieceKind::kScale, next));
  }

  // "and a half", "and three quarters", after a whole number or its scale ("a million and a half").
  bool ParseAndFraction() {
    if (!SeesText("and")) return false;
    const NumeralPiece* denominator = Peek(2);
    if (denominator == nullptr) return false;
    double numerator = 0;
    if (SeesText("a", 1) || SeesText("one", 1)) {
      if (denominator->kind != PieceKind::kFraction) return false;
      numerator = 1;
    } else if (Sees(PieceKind::kCardinal, 1) && denominator->kind == PieceKind::kFractions) {
      numerator = pieces_[at_ + 1].value;
    } else {
      return false;
    }
    const NumeralPiece& last = pieces_[at_ - 1];
    const bool of_scale = last.kind == PieceKind::kScale || last.kind == PieceKind::kHundred;
    numeral_.value += numerator / denominator->value * (of_scale ? last.value : 1);
    at_ += 3;
    return true;
  }

  // The denominator after a numerator: "one third", "two-thirds", "three quarters of".
  bool ParseFractionOf(double numerator) {
    const NumeralPiece* piece = Peek();
    if (piece == nullptr || numerator < 1 || numerator > 99) return false;
    const bool tied = piece->link == PieceLink::kHyphen || SeesText("of", 1);
    bool fits = false;
    if (piece->kind == PieceKind::kFraction) fits = numerator == 1;
    if (piece->kind == PieceKind::kFractions) fits = piece->value > 4 || piece->value == 3 || tied;
    if (piece->kind == PieceKind::kOrdinal) fits = numerator == 1 && piece->value >= 3;
    if (!fits) return false;
    numeral_.value = numerator / piece->value;
    ++at_;
    return true;
  }

  // The end of an ordinal: "twenty-first", "two hundredth".
  bool ParseOrdinalEnd(double group) {
    const NumeralPiece* piece = Peek();
    if (piece == nullptr || piece->kind != PieceKind::kOrdinal) return false;
    if (piece->value >= 100) {
      numeral_.value *= piece->value;
    } else {
      const double units = std::fmod(group, 100);
      const bool fits =
          units == 0 || (units >= 20 && std::fmod(units, 10) == 0 && piece->value < 10);
      // "thirty second" is a time, "thirty-second" an ordinal.
      if (!fits || (piece->text == "second" && piece->link != PieceLink::kHyphen)) return false;
      numeral_.value += piece->value;
    }
    numeral_.ordinal = true;
    ++at_;
    return true;
  }

  bool ParseOrdinal() {
    if (!Sees(PieceKind::kOrdinal)) return false;
    numeral_.value = pieces_[at_++].value;
    numeral_.ordinal = true;
    return true;
  }

  bool ParseDecadeWord() {
    if (!Sees(PieceKind::kDecade)) return false;
    SetDecade(pieces_[at_++].value, /*abbreviated=*/false);
    return true;
  }

  // The unit that begins `ahead` pieces on, and the pieces it takes; the longest.
  size_t FindUnit(size_t ahead, std::string* unit) const {
    size_t found = 0;
    std::string phrase;
    for (size_t n = 0; n < kMaxUnitWords && Peek(ahead + n) != nullptr; ++n) {
      const NumeralPiece& piece = *Peek(ahead + n);
      // A unit does not begin inside a word and end outside.
      if (n > 0 && piece.link == PieceLink::kNone) break;
      absl::StrAppend(&phrase, n > 0 ? " " : "", piece.text);
      const std::optional<absl::string_view> values = kUnits.Find(phrase);
      if (!values.has_value()) continue;
      if (HasValue(*values, "joined") && Peek(ahead)->link != PieceLink::kNone) continue;
      found = n + 1;
      *unit = std::string(values->substr(0, values->find(' ')));
    }
    return found;
  }

  bool SeesUnit(size_t ahead) const {
    std::string unit;
    return FindUnit(ahead, &unit) > 0;
  }

  void ParseUnit() {
    std::string unit;
    const size_t taken = FindUnit(0, &unit);
    if (taken == 0 || (half_ && unit == "time")) return;  // half-time
    if (!numeral_.unit.empty() && numeral_.unit != unit) return;
    numeral_.unit = unit;
    at_ += taken;
  }

  // What a word says after its number: the unit where it names none ("five-member"), nothing more
  // where it does ("25-year-old"). False where it makes the word something other than a numeral:
  // "10-15", "2-1", "one-sided", "half-hearted".
  bool TakeRestOfWord() {
    const size_t word = pieces_[at_ - 1].word;
    if (Peek() == nullptr || Peek()->word != word) return true;
    if (Peek()->link != PieceLink::kHyphen) return false;
    const bool names_unit = numeral_.unit.empty();
    for (; Peek() != nullptr && Peek()->word == word; ++at_) {
      const NumeralPiece& piece = *Peek();
      if (piece.kind != PieceKind::kOther && piece.kind != PieceKind::kFraction) return false;
      if (piece.text == "to" || piece.text == "or" || piece.text == "on") return false;
      if (names_unit) absl::StrAppend(&numeral_.unit, numeral_.unit.empty() ? "" : "-", piece.text);
    }
    return !names_unit || !(lone_one_ || half_);
  }

  std::vector<NumeralPiece> pieces_;
  absl::string_view word_before_;
  size_t at_ = 0;
  Numeral numeral_;
  bool negative_ = false;
  bool lone_one_ = false;
  bool half_ = false;
};

}  // namespace

bool MayBeginNumeral(absl::string_view word) {
  // Most words are one piece, and in no list.
  if (std::all_of(word.begin(), word.end(), absl::ascii_islower) && word.size() > kMaxOpenerBytes) {
    const uint32_t hash = WordTable::Hash(word);
    if (!kNumerals.Find(word, hash).has_value()) return kUnits.Find(word, hash).has_value();
  }
  const std::vector<NumeralPiece> pieces = CutNumeralPieces({word}, 0);
  if (pieces.empty()) return false;
  const NumeralPiece& first = pieces.front();
  if (first.kind != PieceKind::kOther) return true;
  for (absl::string_view opener : {"a", "an", "minus", "-", "'"}) {
    if (first.text == opener) return true;
  }
  return kUnits.Find(first.text).has_value();
}

std::optional<Numeral> ParseNumeral(absl::Span<const absl::string_view> words, size_t at) {
  if (at >= words.size() || !MayBeginNumeral(words[at])) return std::nullopt;
  return NumeralParser(CutNumeralPieces(words, at), at > 0 ? words[at - 1] : "").Parse();
}

}  // namespace quotecheck
