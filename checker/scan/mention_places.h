#ifndef QUOTECHECK_CHECKER_SCAN_MENTION_PLACES_H_
#define QUOTECHECK_CHECKER_SCAN_MENTION_PLACES_H_

#include <cstddef>
#include <optional>
#include <vector>

#include "absl/container/flat_hash_map.h"
#include "checker/scan/discourse.h"
#include "checker/scan/document.h"
#include "checker/scan/entities.h"
#include "checker/scan/marks.h"
#include "checker/scan/mentions.h"

namespace quotecheck {

// Where mentions stand in the discourse. All that is passed in must outlive the object.
class MentionPlaces {
 public:
  MentionPlaces(const Document& document, const PairedMarks& marks,
                const std::vector<SourceMention>& mentions,
                const std::vector<CreditedSpeech>& credited);

  bool IsQuoted(size_t token) const { return quoted_[token]; }
  // The words of the source that the mention is or begins, where speech is credited to it.
  std::optional<TextSpan> SourceWords(size_t mention) const;

  // The place of a mention, those before it having been passed in order.
  Place PlaceOf(size_t mention) const;
  void Pass(size_t mention, const Place& place);

 private:
  static constexpr size_t kNone = static_cast<size_t>(-1);

  void MarkQuotedTokens(const PairedMarks& marks);
  void MarkReportedTokens(const std::vector<CreditedSpeech>& credited);
  void RankSentences();
  bool BeginsClause(size_t token) const;

  const Document& document_;
  const std::vector<SourceMention>& mentions_;
  std::vector<bool> quoted_;           // by token
  std::vector<bool> reported_;         // by token: in what somebody else in the text says
  std::vector<size_t> sentence_rank_;  // by sentence: how many before it are not speech alone
  std::vector<bool> is_source_;        // by mention
  absl::flat_hash_map<size_t, TextSpan> source_words_;
  size_t main_sentence_ = kNone;  // the last sentence whose first subject is known
  size_t main_mention_ = kNone;   // and that subject
};

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_SCAN_MENTION_PLACES_H_
