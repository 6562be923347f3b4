#include "checker/judge/edits/order.h"

#include <algorithm>

#include "checker/judge/edits/differences.h"
#include "checker/judge/edits/function_words.h"
#include "checker/judge/edits/word_pairs.h"
#include "checker/lexicon/closed_classes.h"
#include "checker/lexicon/wordnet.h"

namespace quotecheck {
namespace {

// A block of this many content words that moved makes the sentence another.
constexpr size_t kRecastWords = 2;

struct Tally {
  size_t content = 0;
  size_t moved = 0;
  size_t weighty = 0;  // moved, and no adverb
  size_t names = 0;    // moved
};

bool IsAdverb(const Term& term) {
  if (!term.is_word()) return false;
  if (IsFiller(term.form)) return true;
  const std::vector<BaseForm> bases = BaseForms(term.form);
  return !bases.empty() && bases.front().part_of_speech == PartOfSpeech::kAdverb;
}

class MoveFinder {
 public:
  explicit MoveFinder(Comparison* comparison) : out_(*comparison), pairs_(PairWords(out_)) {}

  void Run() {
    for (Difference& difference : out_.differences) {
      if (!IsOpen(difference) || difference.divergent) continue;
      if (difference.op == EditOp::kSubstitute && !AreStrangers(difference)) continue;
      const Tally tally = Count(difference);
      if (tally.moved == 0 || tally.moved * 2 < tally.content) continue;
      const bool whole = tally.moved == tally.content;
      if (!whole && tally.weighty < kRecastWords) continue;
      Settle(EditClass::kOrder, 0, &difference);
      difference.recast = tally.weighty >= kRecastWords || tally.names > 0;
    }
  }

 private:
  // Words that the steps pair for want of better may both stand elsewhere.
  static bool AreStrangers(const Difference& difference) {
    return difference.edit_class == EditClass::kOther || difference.edit_class == EditClass::kName;
  }

  Tally Count(const Difference& difference) const {
    Tally tally;
    for (size_t t = difference.a.begin; t < difference.a.end; ++t) {
      Add(out_.a_terms[t], pairs_.a_moved[t], &tally);
    }
    for (size_t t = difference.b.begin; t < difference.b.end; ++t) {
      const std::optional<size_t> a = pairs_.a_of_b[t];
      Add(out_.b_terms[t], a.has_value() && pairs_.a_moved[*a], &tally);
    }
    return tally;
  }

  static void Add(const Term& term, bool moved, Tally* tally) {
    const bool light = IsLightWord(term);
    if (!light) ++tally->content;
    if (!moved || light) return;
    ++tally->moved;
    if (term.name) ++tally->names;
    if (!IsAdverb(term) && !IsNegation(term.form)) ++tally->weighty;
  }

  Comparison& out_;
  const WordPairs pairs_;
};

}  // namespace

void FindMovedWords(Comparison* comparison) { MoveFinder(comparison).Run(); }

}  // namespace quotecheck
