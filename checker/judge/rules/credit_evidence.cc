#include "checker/judge/rules/credit_evidence.h"

#include <algorithm>
#include <string>
#include <vector>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/string_view.h"
#include "checker/judge/rules/speaker_names.h"
#include "checker/lexicon/cues.h"
#include "checker/lexicon/names.h"
#include "checker/lexicon/wordnet.h"
#include "checker/text/fold.h"
#include "checker/text/one_of.h"
#include "checker/text/sentences.h"
#include "checker/text/words.h"

namespace quotecheck {
namespace {

constexpr double kMinSpeakerConfidence = 0.85;
constexpr double kMinIndirectConfidence = 0.9;
// "As the mayor of Ostrava said".
constexpr size_t kMaxWordsOfAs = 5;
// Quotations before an attribution that may be its own: “…,” “…,” Rowe said.
constexpr size_t kMaxQuotesOfSource = 16;

// A verb by which somebody says what stands in the marks: "said", "wrote".
bool IsSaying(absl::string_view word) {
  const CueVerb verb = FindCueVerb(word);
  return verb.strength >= CueStrength::kUsual && verb.takes_quotation;
}

// Verbs by which somebody gives the words of another.
bool IsRelaying(absl::string_view word) {
  const std::vector<BaseForm> bases = BaseForms(word);
  return std::any_of(bases.begin(), bases.end(), [](const BaseForm& base) {
    return base.part_of_speech == PartOfSpeech::kVerb &&
           IsOneOf(base.lemma,
                   {"quote", "cite", "repeat", "echo", "recall", "paraphrase", "retweet"});
  });
}

// "ROWE: We will stay." Of bodies and documents a colon more often makes a heading.
bool HasColonOfPerson(const Quote& quote, const Speaker& speaker) {
  return quote.cue.has_value() && absl::StripAsciiWhitespace(quote.cue->text) == ":" &&
         speaker.kind == EntityKind::kPerson;
}

// The mention is a name of the speaker, not a "he" or a "the mayor".
bool MentionNames(const Quote& quote, const Speaker& speaker) {
  if (!quote.source.has_value()) return false;
  if (quote.source->kind != MentionKind::kName &&
      quote.source->kind != MentionKind::kOrganisation) {
    return false;
  }
  const absl::string_view text = quote.source->text;
  const std::vector<Token> tokens = SplitWords(text);
  const std::vector<std::string> known = WordsOfName(speaker.name);
  const std::string initials = Initials(known);
  return std::any_of(tokens.begin(), tokens.end(), [&](const Token& token) {
    const size_t article = NameArticleSize(token.folded);
    if (!BeginsWithCapital(text, token.span.begin + article)) return false;
    const std::string word = FoldName(WithoutPossessive(token.folded).substr(article));
    return word == initials || std::find(known.begin(), known.end(), word) != known.end();
  });
}

// "“… for ever.” Rowe said in his own statement: “…”": a full stop inside the marks ends the
// sentence; what names a speaker behind it opens the next.
bool IsNamedInNextSentence(const Quote& quote) {
  const QuotePart& last = quote.content.back();
  return quote.source->span.begin >= last.span.end &&
         absl::EndsWith(absl::StripAsciiWhitespace(last.text), ".");
}

// "That critics said it was “a farce”": whose words those are is another question.
bool ClauseReports(const Quote& quote) {
  const std::vector<Token> words = SplitWords(UnquotedWords(quote));
  return std::any_of(words.begin(), words.end(), [](const Token& word) {
    return FindCueVerb(word.folded).strength == CueStrength::kStrong || IsRelaying(word.folded);
  });
}

// "As the mayor said, …": the words repeat somebody else's.
bool RepeatsAnother(const Quote& quote) {
  const std::vector<Token> words = SplitWords(ComparedText(quote));
  for (size_t i = 0; i + 2 < words.size(); ++i) {
    if (words[i].folded != "as" || IsOneOf(words[i + 1].folded, {"i", "we"})) continue;
    const size_t end = std::min(words.size(), i + 1 + kMaxWordsOfAs);
    for (size_t k = i + 2; k < end; ++k) {
      const CueVerb verb = FindCueVerb(words[k].folded);
      if (verb.strength == CueStrength::kStrong && verb.finite) return true;
    }
  }
  return false;
}

// "Said Rowe, reading it off the banner": nobody's words in particular.
bool IsReadOff(const Quote& quote) {
  const std::vector<Token> words = SplitWords(RestOfSentence(quote));
  return std::any_of(words.begin(), words.end(), [](const Token& word) {
    return IsOneOf(word.folded, {"banner", "banners", "placard", "placards", "slogan", "motto",
                                 "chant", "chants", "refrain", "poster", "posters"});
  });
}

// Any word of the person's surname, in any name that the article prints.
bool ArticleNames(const ScannedArticle& article, const Speaker& person) {
  const std::vector<std::string> wanted = WordsOfName(person.name);
  if (wanted.empty()) return true;
  return std::any_of(article.entities.begin(), article.entities.end(), [&](const Entity& entity) {
    return std::any_of(entity.names.begin(), entity.names.end(), [&](const PrintedName& name) {
      const std::vector<std::string> words = WordsOfRole(name.text);
      return std::find(words.begin(), words.end(), wanted.back()) != words.end();
    });
  });
}

// Does the quotation's source stand before it in its own paragraph? Lines of the original do not
// tell: a page may have one, a text one for each line of print.
bool FollowsSourceInParagraph(const Quote& quote) {
  const size_t source = quote.before.rfind(quote.source->text);
  return source != std::string::npos && quote.before.find('\n', source) == std::string::npos;
}

// Does the quotation go on right behind the attribution of `other`: "“The wall held,” Rowe said.
// “Nothing moved.”"?
bool GoesOnBehind(const Quote& other, const Quote& quote) {
  if (!other.source.has_value() || other.source->span != quote.source->span) return false;
  return other.speaker == quote.speaker &&
         other.content.back().span.end <= quote.source->span.begin &&
         quote.source->span.end <= quote.content.front().span.begin;
}

// What goes on behind an attribution is told by that attribution's verb.
bool GoesOnBehindSaying(const Batch& batch, const Quote& quote) {
  if (quote.cue.has_value() || !quote.source.has_value() || !FollowsSourceInParagraph(quote)) {
    return false;
  }
  // Quotations come by article, then place; those before the source are read backwards.
  auto other =
      std::lower_bound(batch.quotes.begin(), batch.quotes.end(), quote,
                       [](const Quote& candidate, const Quote& own) {
                         return candidate.article != own.article
                                    ? candidate.article < own.article
                                    : candidate.in_title || candidate.content.front().span.begin <
                                                                own.source->span.begin;
                       });
  for (size_t n = 0; n < kMaxQuotesOfSource && other != batch.quotes.begin(); ++n) {
    --other;
    if (other->article != quote.article) return false;
    if (GoesOnBehind(*other, quote) && HasVerbOfSaying(*other)) return true;
  }
  return false;
}

}  // namespace

std::string RestOfSentence(const Quote& quote) {
  const size_t begin = quote.before.find_last_of(".!?\n");
  const absl::string_view before =
      absl::string_view(quote.before).substr(begin == std::string::npos ? 0 : begin + 1);
  absl::string_view after = quote.after;
  after = after.substr(0, after.find('\n'));
  const std::vector<TextSpan> following = SplitSentences(after, {0, after.size()});
  if (!following.empty()) after = after.substr(0, following.front().end);
  return absl::StrCat(before, " ", after);
}

std::string UnquotedWords(const Quote& quote) {
  if (quote.kind == QuoteKind::kDirect) return std::string();
  std::string text = JoinParts(quote.content);
  for (const QuotePart& part : quote.quoted) {
    const size_t at = text.find(part.text);
    if (at == std::string::npos) continue;
    text = absl::StrCat(absl::string_view(text).substr(0, at), " ",
                        absl::string_view(text).substr(at + part.text.size()));
  }
  return text;
}

bool HasVerbOfSaying(const Quote& quote) {
  if (!quote.cue.has_value()) return false;
  const std::vector<Token> tokens = SplitWords(quote.cue->text);
  std::vector<absl::string_view> words;
  for (const Token& token : tokens) words.push_back(token.folded);
  if (words.empty()) return false;
  if (FindCuePhrase(words, 0).source_follows) return true;
  if (IsRelaying(words[0])) return false;
  // "“We will win,” saying Rowe had lost": nobody says something behind a participle.
  const bool participle = words.size() == 1 && absl::EndsWith(words[0], "ing");
  if (participle && quote.source.has_value() && quote.source->span.begin >= quote.cue->span.end) {
    return false;
  }
  return std::any_of(words.begin(), words.end(), IsSaying);
}

bool IsToldOutright(const Batch& batch, const Quote& quote) {
  if (!quote.speaker.has_value() || quote.quoted.empty()) return false;
  if (quote.entity_confidence < kMinSpeakerConfidence) return false;
  const Speaker& speaker = batch.speakers[quote.speaker->value()];
  if (quote.passage) return speaker.kind == EntityKind::kPerson;
  // A clause with several pieces in marks may quote several people.
  if (quote.kind == QuoteKind::kMixed && quote.quoted.size() > 1) return false;
  return MentionNames(quote, speaker) && !IsNamedInNextSentence(quote) &&
         (HasVerbOfSaying(quote) || HasColonOfPerson(quote, speaker) ||
          GoesOnBehindSaying(batch, quote)) &&
         !ClauseReports(quote) && !RepeatsAnother(quote) && !IsReadOff(quote);
}

bool IsToldOfAnother(const Batch& batch, const Quote& quote, const Speaker& other) {
  if (!quote.speaker.has_value() || quote.quoted.empty() || !quote.source.has_value()) return false;
  if (quote.entity_confidence < kMinIndirectConfidence) return false;
  const Speaker& speaker = batch.speakers[quote.speaker->value()];
  if (speaker.kind != EntityKind::kPerson || other.kind != EntityKind::kPerson) return false;
  return !ClauseReports(quote) && !RepeatsAnother(quote) && !IsReadOff(quote) &&
         !ArticleNames(batch.articles[quote.article.value()], other);
}

bool IsIntroduced(const Batch& batch, const Quote& quote) {
  if (quote.passage || !quote.entity.has_value() || !quote.speaker.has_value()) return true;
  if (batch.speakers[quote.speaker->value()].kind != EntityKind::kPerson) return true;
  const Entity& entity = batch.articles[quote.article.value()].entities[quote.entity->value()];
  return !entity.roles.empty() ||
         std::any_of(entity.names.begin(), entity.names.end(),
                     [](const PrintedName& name) { return WordsOfName(name.text).size() > 1; });
}

bool SentenceNames(const Quote& quote, const Speaker& speaker) {
  std::vector<std::string> wanted = WordsOfName(speaker.name);
  if (wanted.empty()) return false;
  if (speaker.kind == EntityKind::kPerson) wanted = {wanted.back()};
  const std::vector<std::string> words =
      WordsOfRole(absl::StrCat(UnquotedWords(quote), " ", RestOfSentence(quote)));
  return std::all_of(wanted.begin(), wanted.end(), [&](const std::string& word) {
    return std::find(words.begin(), words.end(), word) != words.end();
  });
}

}  // namespace quotecheck
