#ifndef QUOTECHECK_CHECKER_RECORDS_SCANNED_ARTICLE_H_
#define QUOTECHECK_CHECKER_RECORDS_SCANNED_ARTICLE_H_

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "checker/base/byte_span.h"
#include "checker/records/article.h"
#include "checker/records/quote.h"
#include "checker/text/line_map.h"

namespace quotecheck {

enum class EntityKind {
  kPerson,   // named
  kBody,     // an organisation, a state, a document, a group with a name
  kUnnamed,  // "a senior official", "the crowd": a speaker of this article alone
};

enum class Gender { kUnknown, kFemale, kMale };

// A form of a name as printed, where it stands first in the article.
struct PrintedName {
  std::string text;
  SourceSpan span;
  LineColumn position;
};

// A person or body as one article speaks of it.
struct Entity {
  EntityKind kind = EntityKind::kPerson;
  std::string name;                // the fullest name or description in the article, no title
  std::vector<PrintedName> names;  // every distinct form printed, in order of first place
  std::vector<std::string> roles;  // tied to it by title or apposition: "Foreign Minister",
                                   // "the Kremlin envoy on Afghanistan", "R-Ohio"
  std::string speaks_for;          // the body whose spokesperson it is; empty for none
  Gender gender = Gender::kUnknown;
};

// A mark that does not pair up.
struct MarkDefect {
  enum class Kind {
    kUnclosed,   // opens and never closes, though no next paragraph re-opens it
    kUnopened,   // closes what never opened
    kMisplaced,  // stands on the wrong side of a space: `Afghanistan ”and`
  };
  Kind kind = Kind::kUnclosed;
  QuotePart mark;
  LineColumn position;
  // The words next to it on its line, at most 48 bytes either side, "…" where they are cut off.
  std::string before;
  std::string after;
};

// What finding near-duplicate articles needs of a text that is no longer in memory: the smallest
// hashes of its word shingles (bottom-k MinHash; Broder 1997), ascending and distinct.
struct ArticleSketch {
  std::vector<uint64_t> shingle_hashes;
  size_t words = 0;
};

// One sentence of a primary source's speech. Its text has no stage directions and single spaces.
struct SpeechSentence {
  QuotePart part;
  LineColumn position;
};

// What one speaker of a primary source says in one go: a turn of a transcript, a prepared speech.
struct SpeechTurn {
  std::vector<SpeechSentence> sentences;  // in order, never empty
  std::optional<Mention> label;           // what names the speaker: "SMITH", "Mayor Ann Rowe"
  std::optional<EntityIndex> entity;      // the speaker, where one is known
  // Whom that is in the whole batch; set once speakers are resolved.
  std::optional<SpeakerIndex> speaker;
};

// All that stays in memory of an article once it is scanned.
struct ScannedArticle {
  ArticleInfo info;
  std::vector<Entity> entities;
  std::vector<Quote> quotes;  // by place of their content
  std::vector<MarkDefect> mark_defects;
  ArticleSketch sketch;
  bool declares_translation = false;  // says that words it quotes were translated
  bool declares_correction = false;   // carries a correction notice
  bool primary = false;               // the user named it as the truth
  // What a primary transcript or speech says, whole. Empty for a release, whose quotations stand in
  // marks, and for every other article.
  std::vector<SpeechTurn> speech;
  std::string language;  // BCP 47; empty where neither the article nor its words tell
  // Its path as it counts from the configuration's folder, wherever the run was started: what
  // fingerprints and baselines know it by. Empty where neither is asked for.
  std::string stable_path;
};

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_RECORDS_SCANNED_ARTICLE_H_
