#include "checker/scan/role_referents.h"

#include <algorithm>
#include <utility>

#include "absl/container/flat_hash_set.h"
#include "absl/strings/match.h"
#include "absl/strings/string_view.h"
#include "checker/lexicon/closed_classes.h"
#include "checker/lexicon/cues.h"
#include "checker/scan/epithets.h"
#include "checker/scan/printed_text.h"
#include "checker/scan/word_traits.h"
#include "checker/text/characters.h"
#include "checker/text/one_of.h"
#include "checker/text/utf8.h"

namespace quotecheck {
namespace {

constexpr double kUnnamedConfidence = 0.8;
constexpr double kExactRoleConfidence = 0.85;
constexpr double kSharedRoleConfidence = 0.6;
constexpr double kPartlyToldRoleConfidence = 0.55;
constexpr double kEpithetConfidence = 0.6;
constexpr double kMinEpithetChoice = 0.8;
constexpr double kBodyConfidence = 0.65;
constexpr double kMinBodyChoice = 0.7;
// Sentences since the bearer's last mention.
constexpr size_t kMaxEpithetSentences = 1;
// Sentences for which one of several bearers of a role stays the one spoken of.
constexpr size_t kSharedRoleSentences = 3;

// Nouns that say little of the body that they stand for.
bool IsGeneralBodyNoun(absl::string_view noun) {
  static const auto* const words = new absl::flat_hash_set<absl::string_view>{
      "company",      "firm",   "corporation", "business", "group",   "organization",
      "organisation", "agency", "newspaper",   "paper",    "network", "union",
      "club",         "bank",   "airline",     "charity",  "bureau"};
  return words->contains(noun);
}

// Most phrases are nobody's source; an entity for each would only be carried along.
bool CanBeUnnamedSource(const SourceMention& mention) {
  if (mention.speaks || mention.head_kind == HeadKind::kPerson) return true;
  return mention.subject && mention.head_kind != HeadKind::kOther;
}

}  // namespace

RoleReferents::RoleReferents(const Document& document, const std::vector<SourceMention>& mentions,
                             const Discourse& discourse, EntityRoles* roles,
                             EntityTableBuilder* builder)
    : document_(document),
      mentions_(mentions),
      discourse_(discourse),
      roles_(*roles),
      builder_(*builder) {}

void RoleReferents::Resolve(size_t mention, const Place& place, std::optional<TextSpan> source) {
  const SourceMention& m = mentions_[mention];
  const bool one_known = (m.definite || m.kind == MentionKind::kRole) && !m.plural &&
                         m.kind != MentionKind::kAnonymous;
  if (one_known && (ResolveByRole(mention, place) || ResolveEpithet(mention, place) ||
                    ResolveBody(mention, place))) {
    return;
  }
  ResolveUnnamed(mention, source);
}

// "the minister", "the company": who the article says is one.
bool RoleReferents::ResolveByRole(size_t mention, const Place& place) {
  const SourceMention& m = mentions_[mention];
  std::vector<size_t> exact, part;
  for (const DescriptionIndex::Match& match : roles_.Find(mention)) {
    const Entity& entity = builder_.entity(match.entity);
    if (m.gender != Gender::kUnknown && entity.gender != Gender::kUnknown &&
        entity.gender != m.gender) {
      continue;
    }
    if (discourse_.LastPlace(match.entity) == nullptr) continue;
    if (match.exact) {
      exact.push_back(match.entity);
    } else if (!match.other_role && match.unmatched <= 2 && entity.kind == EntityKind::kPerson) {
      part.push_back(match.entity);
    }
  }
  if (exact.size() == 1) {
    builder_.Set(mention, exact.front(), kExactRoleConfidence);
    return true;
  }
  if (!exact.empty()) return ResolveShared(mention, place, exact);
  if (part.size() == 1 && m.definite) {
    builder_.Set(mention, part.front(), kPartlyToldRoleConfidence);
    return true;
  }
  return false;
}

// Of several ministers "the minister" is the one spoken of last.
bool RoleReferents::ResolveShared(size_t mention, const Place& place,
                                  const std::vector<size_t>& bearers) {
  const auto last = std::max_element(bearers.begin(), bearers.end(), [&](size_t a, size_t b) {
    return discourse_.LastPlace(a)->sentence < discourse_.LastPlace(b)->sentence;
  });
  if (place.sentence - discourse_.LastPlace(*last)->sentence <= kSharedRoleSentences) {
    builder_.Set(mention, *last, kSharedRoleConfidence);
  } else {
    builder_.Blank(mention, "several people have this role", bearers);
  }
  return true;
}

// Does the mention stand right after quoted words, a verb of saying between them or not?
bool RoleReferents::FollowsSpeech(const SourceMention& mention) const {
  const auto is_mark = [&](size_t token) {
    if (document_.tokens[token].kind != TokenKind::kPunctuation) return false;
    const char32_t c = DecodeUtf8(document_.text, document_.tokens[token].span.begin).value;
    return IsDoubleMark(c) || IsApostrophe(c);
  };
  const size_t t = mention.tokens.begin;
  if (t > 0 && is_mark(t - 1)) return true;
  return t > 1 && is_mark(t - 2) && FindCueVerb(document_.tokens[t - 1].folded).takes_quotation;
}

// "The 20-year-old": of whoever the text has just told of.
bool RoleReferents::TellsAge(const SourceMention& mention) const {
  return absl::EndsWith(document_.tokens[mention.head].folded, "-year-old");
}

// "While Rowe stayed, the senator left": does the mention stand after a clause that its sentence
// begins with?
bool RoleReferents::FollowsClause(size_t mention) const {
  const size_t t = mentions_[mention].tokens.begin;
  const size_t first = document_.sentences[document_.sentence_of[t]].tokens.begin;
  if (t < first + 2 || document_.tokens[t - 1].folded != ",") return false;
  const absl::string_view word = document_.tokens[first].folded;
  return word == "while" || word == "as" || word == "after" || word == "although" ||
         word == "though" || word == "when" || word == "before" || word == "since" ||
         word == "because" || word == "even";
}

// May the description be another word for the entity, the only one it is likely to mean?
bool RoleReferents::FitsEpithet(size_t mention, const Place& place, size_t entity) const {
  if (builder_.entity(entity).kind != EntityKind::kPerson || roles_.Contradicts(entity, mention)) {
    return false;
  }
  const Place* last = discourse_.LastPlace(entity);
  if (last == nullptr || place.sentence > last->sentence + kMaxEpithetSentences) return false;
  // "Rowe left while the senator stayed": two people.
  if (last->subject && last->sentence == place.sentence && !FollowsClause(mention)) return false;
  const SourceMention& m = mentions_[mention];
  return FindEpithetUse(LexiconForm(document_.tokens[m.head].folded)) == EpithetUse::kUsual ||
         (FollowsSpeech(m) && discourse_.IsLastPerson(entity)) || TellsAge(m);
}

// Whoever is most salient; right after speech, and of an age, the last main subject, if the odds
// are for it.
Choice RoleReferents::ChooseEpithet(size_t mention, Query query) const {
  // Whoever is called otherwise, and whoever the description contradicts, is another.
  const auto admits = [&](size_t entity) {
    return builder_.entity(entity).kind == EntityKind::kPerson &&
           !roles_.Contradicts(entity, mention);
  };
  const bool age = TellsAge(mentions_[mention]);
  if (age || FollowsSpeech(mentions_[mention])) {
    query.by_odds = true;
    const Choice choice = discourse_.Choose(query, admits);
    const bool focus = choice.entity == discourse_.last_main_subject();
    if (choice.confidence >= kMinEpithetChoice && focus) return choice;
    if (age) return Choice();
    query.by_odds = false;
  }
  return discourse_.Choose(query, admits);
}

// A description that the article never ties to a name stands for the one person in play, if one is:
// "Rowe left. 'No,' the senator said."
bool RoleReferents::ResolveEpithet(size_t mention, const Place& place) {
  const SourceMention& m = mentions_[mention];
  const bool person = m.head_kind == HeadKind::kPerson || TellsAge(m);
  if (!m.definite || !m.subject || !person || m.tokens.end > m.head + 1 ||
      document_.tokens[m.tokens.begin].folded != "the" ||
      FindEpithetUse(LexiconForm(document_.tokens[m.head].folded)) == EpithetUse::kNewcomer) {
    return false;
  }
  Query query;
  query.place = place;
  query.gender = m.gender;
  Choice choice = ChooseEpithet(mention, query);
  if (FollowsSpeech(m) && discourse_.Focus(query)) {
    choice.entity = discourse_.Focus(query);
    choice.confidence = kMinEpithetChoice;
  }
  if (!choice.entity || choice.confidence < kMinEpithetChoice ||
      !FitsEpithet(mention, place, *choice.entity)) {
    return false;
  }
  builder_.Set(mention, *choice.entity, kEpithetConfidence);
  return true;
}

// A body by its name, or what only looks like a person: "Harwick Rail".
bool RoleReferents::MayBeBody(size_t entity) const {
  if (builder_.IsGuessed(entity)) return true;
  return builder_.entity(entity).kind == EntityKind::kBody && !builder_.IsPlace(entity);
}

// Takes the choice for the body that the mention stands for, if it was spoken of just before.
bool RoleReferents::TakeBody(size_t mention, const Place& place, const Choice& choice) {
  if (!choice.entity || choice.confidence < kMinBodyChoice) return false;
  const Place* last = discourse_.LastPlace(*choice.entity);
  if (last == nullptr || !(last->subject || last->speaks) ||
      place.sentence > last->sentence + kMaxEpithetSentences) {
    return false;
  }
  builder_.entity(*choice.entity).kind = EntityKind::kBody;
  builder_.Set(mention, *choice.entity, kBodyConfidence);
  return true;
}

// "the company": the body spoken of last, where its name does not say that it is something else.
bool RoleReferents::ResolveBody(size_t mention, const Place& place) {
  const SourceMention& m = mentions_[mention];
  const absl::string_view noun = LexiconForm(document_.tokens[m.head].folded);
  if (m.tokens.end - m.tokens.begin != 2 || document_.tokens[m.tokens.begin].folded != "the" ||
      !IsGeneralBodyNoun(noun)) {
    return false;
  }
  const auto admits = [this](size_t entity) { return MayBeBody(entity); };
  Query query;
  query.place = place;
  for (const bool person : {false, true}) {
    query.person = person;
    const std::optional<size_t> focus = discourse_.Focus(query);
    if (focus && MayBeBody(*focus) && FollowsSpeech(m) &&
        TakeBody(mention, place, {focus, kMinBodyChoice, {}})) {
      return true;
    }
  }
  for (const bool person : {false, true}) {
    query.person = person;
    if (TakeBody(mention, place, discourse_.Choose(query, admits))) return true;
  }
  return false;
}

// Where the words of a source that begin with the mention end, up to the first comma or dash: "a
// man who stood there" of "a man who stood there, and others".
size_t RoleReferents::EndOfClause(const SourceMention& mention, TextSpan source) const {
  constexpr size_t kLongest = 200;  // bytes
  size_t end = mention.span.begin;
  const size_t next = mention.tokens.end;
  if (source.begin != mention.span.begin || source.size() > kLongest ||
      next == document_.tokens.size()) {
    return end;
  }
  const absl::string_view word = document_.tokens[next].folded;
  const bool hangs = IsPreposition(word) || absl::EndsWith(word, "ing") ||
                     document_.tokens[next].kind == TokenKind::kNumber ||
                     IsOneOf(word, {"who", "which", "that", "whose", "and", "or"});
  if (!hangs) return end;
  for (size_t t = mention.tokens.begin; t < document_.tokens.size(); ++t) {
    const Token& token = document_.tokens[t];
    if (token.span.begin >= source.end) break;
    if (IsOneOf(token.folded, {"but", ",", ";", ":", "(", ")", "-", "--", "–", "—"})) break;
    end = token.span.end;
  }
  return std::min(end, source.end);
}

// An entity named by its description: "a senior official".
void RoleReferents::ResolveUnnamed(size_t mention, std::optional<TextSpan> source) {
  const SourceMention& m = mentions_[mention];
  if (!source.has_value() && !CanBeUnnamedSource(m)) {
    builder_.Blank(mention, "names no source");
    return;
  }
  const TokenRange tokens = WithoutAddedClause(document_, m.tokens);
  const std::string key = DescriptionKey(document_, tokens);
  const auto [entry, fresh] = unnamed_.try_emplace(key, builder_.entity_count());
  if (fresh) {
    LocalEntity local;
    local.entity.kind = EntityKind::kUnnamed;
    local.entity.gender = m.gender;
    TextSpan described = {m.span.begin,
                          std::min(document_.tokens[tokens.end - 1].span.end, m.span.end)};
    if (source.has_value()) described.end = std::max(described.end, EndOfClause(m, *source));
    local.entity.name = PrintedText(document_, described);
    PrintedName name;
    name.text = local.entity.name;
    local.entity.names.push_back(std::move(name));
    local.name_spans.push_back(m.span);
    builder_.AddEntity(std::move(local), {m.plural, false});
    roles_.AddUnnamed(mention, entry->second);
  }
  builder_.Set(mention, entry->second, kUnnamedConfidence);
}

}  // namespace quotecheck
