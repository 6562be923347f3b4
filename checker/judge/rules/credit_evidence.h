#ifndef QUOTECHECK_CHECKER_JUDGE_RULES_CREDIT_EVIDENCE_H_
#define QUOTECHECK_CHECKER_JUDGE_RULES_CREDIT_EVIDENCE_H_

#include <string>

#include "checker/records/batch.h"

namespace quotecheck {

// Does the article itself say, by name and with a verb of saying, whose words these are? Outlets
// seldom name two speakers for one quotation, so that of two different readings one is most often a
// "he" taken for the wrong man: a pronoun, a role, a verb that merely stands near, or somebody's
// words within somebody else's are too little to charge an outlet with an error. A passage of a
// primary source is told outright by whose turn it is.
bool IsToldOutright(const Batch& batch, const Quote& quote);

// Does the article, by a pronoun, a role or a verb that is none of saying, surely credit the words
// to a person who is not `other`, since it names `other` nowhere? Less than IsToldOutright():
// enough to ask which of two articles is right.
bool IsToldOfAnother(const Batch& batch, const Quote& quote, const Speaker& other);

// Does the article itself print more of the person's name than one word, or an office held? News
// introduces whom it quotes: a surname that comes from nowhere is as likely a slip for somebody
// else's, or a name that was misread. True of speakers who are no persons, and of passages.
bool IsIntroduced(const Batch& batch, const Quote& quote);

// What precedes the words in their own sentence, and what follows them there.
std::string RestOfSentence(const Quote& quote);

// The words of a quotation's own clause that stand outside the marks: "that the wall is" of
// “that the wall is ‘a ruin’”. Empty for direct speech.
std::string UnquotedWords(const Quote& quote);

// Is the quotation's cue a verb or phrase by which somebody says what is quoted: "said", "wrote",
// "according to"; not "looked", nor "quotes", which passes on the words of another?
bool HasVerbOfSaying(const Quote& quote);

// Does the sentence in which the words stand name this speaker too, be it as whom the words come
// from: "Rowe brought it up, to which Tilsen replied: “…”"?
bool SentenceNames(const Quote& quote, const Speaker& speaker);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_JUDGE_RULES_CREDIT_EVIDENCE_H_
