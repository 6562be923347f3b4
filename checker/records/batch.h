#ifndef QUOTECHECK_CHECKER_RECORDS_BATCH_H_
#define QUOTECHECK_CHECKER_RECORDS_BATCH_H_

#include <optional>
#include <string>
#include <vector>

#include "checker/records/alignment.h"
#include "checker/records/quote.h"
#include "checker/records/scanned_article.h"

namespace quotecheck {

// One person or body across the batch.
struct Speaker {
  std::string id;    // of the name: "vladimir-putin"; with a number where two share it
  std::string name;  // the fullest
  EntityKind kind = EntityKind::kPerson;
  Gender gender = Gender::kUnknown;
  std::vector<std::string> names;          // every form printed in the batch, sorted, distinct
  std::vector<std::string> roles;          // sorted, distinct
  std::optional<SpeakerIndex> speaks_for;  // the body whose spokesperson it is
  // Speakers that this may be too, since the evidence does not tell: "Rowe", where Ann and Joe Rowe
  // both speak; ascending.
  std::vector<SpeakerIndex> may_be;
};

// Two quotations that print one utterance, in whole or in part. a < b.
struct Match {
  QuoteIndex a;
  QuoteIndex b;
  size_t distance_words = 0;  // see WordAlignment
  double coverage = 0;
  double probability = 0;  // that both print one utterance
  // One of the two articles retells much of what the other quotes, in words of its own.
  bool retold = false;
};

enum class ReferenceReason {
  kPrimary,     // the user named its article as the truth
  kCorrection,  // its article corrects an earlier version
  kEarliest,    // every version has a time and they differ
  kMajority,    // most independent witnesses print it
  kWire,        // the agency's copy
  kLongest,     // nothing tells which is right
  kPath,        // nothing tells which is right
};

// One quotation of an utterance and the one that it is held against: the reference, or, where it
// shares no words with that, the version that shares most.
struct Version {
  QuoteIndex quote;
  QuoteIndex against;
};

// One act of speech and all its occurrences.
struct Utterance {
  std::string id;
  std::optional<SpeakerIndex> speaker;  // the reference's, else the one most versions name
  std::vector<QuoteIndex> quotes;       // ascending
  QuoteIndex reference;
  ReferenceReason why_reference = ReferenceReason::kPath;
  size_t witnesses = 1;           // articles that print it, copies of one story counted once
  size_t cut = 0;                 // candidates not compared because of a limit
  std::vector<Version> versions;  // of every quote but the reference, in order of quotes
};

// What became of looking a quotation up in the speech of the primary sources.
struct PrimarySearch {
  // The passage that holds its words; absent where nothing in the speech is near enough.
  std::optional<QuoteIndex> passage;
  // A further passage, said elsewhere, whose words it joins to those without a sign.
  std::optional<QuoteIndex> further;
  double share =
      0;  // of the weight of its words, found in the passages, or in `nearest`; in [0, 1]
  // Without a passage: the source in which whoever is credited speaks, and the sentence there that
  // comes nearest, where one shares anything.
  std::optional<ArticleIndex> source;
  std::optional<SpeechSentence> nearest;
  // The article says, or its date does, that the words may come from another occasion.
  bool elsewhere = false;
};

// A batch of articles as it goes through the stages. Each stage reads what stands above and fills
// in what is its own: `articles` and `quotes` are scan's, `speakers` (and Quote::speaker)
// resolve's, the rest align's, and so are the quotes that are passages of a primary source.
struct Batch {
  std::vector<ScannedArticle> articles;  // by path; their quotes have moved to `quotes`
  std::vector<Quote> quotes;             // by article, then place

  std::vector<Speaker> speakers;

  std::vector<PrimarySearch> in_primary;     // by QuoteIndex; empty where no primary has speech
  std::vector<Match> matches;                // by (a, b)
  std::vector<Utterance> utterances;         // by their first quote; every quote is in exactly one
  std::vector<UtteranceIndex> utterance_of;  // by QuoteIndex
  std::vector<std::vector<UtteranceIndex>> also;  // by QuoteIndex: further utterances of a splice
  // The article each is a near-duplicate of: the group's earliest, else its first by path; absent
  // for an article that stands alone and for that first one itself. By ArticleIndex.
  std::vector<std::optional<ArticleIndex>> copy_of;
};

// "earliest", "primary", ...: "longest" and "path" for the last two.
const char* ReferenceReasonName(ReferenceReason reason);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_RECORDS_BATCH_H_
