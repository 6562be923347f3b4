#include "checker/scan/entities.h"

#include <algorithm>
#include <string>
#include <utility>

#include "absl/container/flat_hash_map.h"
#include "absl/container/flat_hash_set.h"
#include "absl/strings/ascii.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/string_view.h"
#include "checker/lexicon/names.h"
#include "checker/lexicon/roles.h"
#include "checker/scan/descriptions.h"
#include "checker/scan/discourse.h"
#include "checker/scan/entity_roles.h"
#include "checker/scan/name_clusters.h"
#include "checker/scan/name_forms.h"
#include "checker/scan/printed_text.h"
#include "checker/scan/word_traits.h"

namespace quotecheck {
namespace {

constexpr double kMinConfidence = 0.5;
constexpr double kAppositionConfidence = 0.9;
constexpr double kRelativeConfidence = 0.85;
constexpr double kUnnamedConfidence = 0.8;
constexpr double kExactRoleConfidence = 0.85;
constexpr double kSharedRoleConfidence = 0.6;
constexpr double kPartlyToldRoleConfidence = 0.55;
constexpr double kEpithetConfidence = 0.6;
constexpr double kMinEpithetChoice = 0.8;
// A pronoun chosen this surely tells the gender of its antecedent.
constexpr double kTellsGender = 0.75;

// What a person already spoken of is called for variety: "the billionaire", "the Republican".
bool IsEpithet(absl::string_view word) {
  static const auto* const words = new absl::flat_hash_set<absl::string_view>{
      "candidate",   "hopeful",     "nominee",  "front-runner", "frontrunner",   "mogul",
      "billionaire", "millionaire", "tycoon",   "businessman",  "businesswoman", "lawmaker",
      "politician",  "republican",  "democrat", "independent",  "conservative",  "liberal",
      "incumbent",   "contender",   "leader",   "star",         "actor",         "actress",
      "singer",      "author",      "native",   "veteran",      "legislator",    "socialist",
      "libertarian", "magnate",     "heiress",  "rapper",       "comedian"};
  return words->contains(word);
}

// Resolves mentions in the order of the text.
class Resolver {
 public:
  Resolver(const Document& document, const PairedMarks& marks,
           const std::vector<SourceMention>& mentions, const std::vector<CreditedSpeech>& credited)
      : document_(document),
        marks_(marks),
        mentions_(mentions),
        credited_(credited),
        roles_(document, mentions) {}

  EntityTable Resolve() {
    MarkQuotedTokens();
    RankSentences();
    MarkCredited();
    AddNamedEntities();
    FindAppositions();
    for (size_t m = 0; m < mentions_.size(); ++m) AddRoles(m);
    for (size_t m = 0; m < mentions_.size(); ++m) {
      ResolveMention(m);
      NotePlace(m);
    }
    roles_.SetSpokenFor(&table_);
    return std::move(table_);
  }

 private:
  static constexpr size_t kNone = static_cast<size_t>(-1);

  void MarkQuotedTokens();
  void RankSentences();
  void MarkCredited();
  void AddNamedEntities();
  std::string NameOf(const NameForm& form) const;
  void FindAppositions();
  void AddRoles(size_t mention);
  void ResolveMention(size_t mention);
  bool IsPredicate(const SourceMention& mention) const;
  void NotePlace(size_t mention);
  void ResolvePronoun(size_t mention);
  void ResolveFirstPerson(size_t mention);
  void ResolveRelative(size_t mention);
  void ResolveThirdPerson(size_t mention);
  void ResolveDescription(size_t mention);
  bool ResolveByRole(size_t mention);
  bool ResolveEpithet(size_t mention);
  void ResolveUnnamed(size_t mention);
  bool CanBeUnnamedSource(const SourceMention& mention) const;

  void Set(size_t mention, size_t entity, double confidence);
  void Blank(size_t mention, std::string reason, const std::vector<size_t>& candidates = {});
  void SetOrBlank(size_t mention, const Choice& choice, absl::string_view reason);
  std::optional<size_t> EntityOf(size_t mention) const;
  bool BeginsClause(size_t token) const;
  Place PlaceOf(size_t mention) const;
  absl::string_view Folded(size_t token) const { return document_.tokens[token].folded; }

  const Document& document_;
  const PairedMarks& marks_;
  const std::vector<SourceMention>& mentions_;
  const std::vector<CreditedSpeech>& credited_;
  EntityTable table_;
  EntityRoles roles_;
  Discourse discourse_;
  std::vector<bool> quoted_;           // by token
  std::vector<size_t> sentence_rank_;  // by sentence: how many before it are not speech alone
  size_t main_sentence_ = kNone;       // the last sentence whose first subject is known
  size_t main_mention_ = kNone;        // and that subject
  std::vector<bool> is_source_;        // by mention: credited with speech
  std::vector<size_t> same_as_;        // by mention: the mention it stands in apposition to
  std::vector<size_t> form_of_;        // by mention: the form of its name
  std::vector<bool> plural_;           // by entity
  absl::flat_hash_map<std::string, size_t> unnamed_;  // by DescriptionKey()
};

void Resolver::MarkQuotedTokens() {
  quoted_.assign(document_.tokens.size(), false);
  size_t t = 0;
  for (const QuotedSpan& span : marks_.spans) {
    if (span.depth > 0) continue;
    for (const TextSpan& part : span.parts) {
      t = std::max(t, TokenAtOrAfter(document_, part.begin));
      for (; t < quoted_.size() && document_.tokens[t].span.begin < part.end; ++t) {
        quoted_[t] = true;
      }
    }
  }
}

// Sentences that are speech alone take no part in counting distances.
void Resolver::RankSentences() {
  size_t rank = 0;
  for (const Sentence& sentence : document_.sentences) {
    sentence_rank_.push_back(rank);
    bool speech = true;
    for (size_t t = sentence.tokens.begin; t < sentence.tokens.end && speech; ++t) {
      speech = quoted_[t] || document_.tokens[t].kind == TokenKind::kPunctuation;
    }
    if (!speech) ++rank;
  }
}

void Resolver::MarkCredited() {
  is_source_.assign(mentions_.size(), false);
  for (const CreditedSpeech& speech : credited_) {
    if (speech.source < mentions_.size()) is_source_[speech.source] = true;
  }
}

void Resolver::Set(size_t mention, size_t entity, double confidence) {
  if (confidence < kMinConfidence) {
    Blank(mention, "the evidence is weak", {entity});
    return;
  }
  Referent& referent = table_.referents[mention];
  referent.entity = EntityIndex(entity);
  referent.confidence = confidence;
  referent.candidates.clear();
  referent.reason.clear();
}

void Resolver::Blank(size_t mention, std::string reason, const std::vector<size_t>& candidates) {
  Referent& referent = table_.referents[mention];
  referent.entity.reset();
  referent.confidence = 0;
  referent.reason = std::move(reason);
  referent.candidates.clear();
  for (size_t candidate : candidates) referent.candidates.emplace_back(candidate);
}

void Resolver::SetOrBlank(size_t mention, const Choice& choice, absl::string_view reason) {
  if (choice.entity && choice.confidence >= kMinConfidence) {
    Set(mention, *choice.entity, choice.confidence);
  } else {
    Blank(mention, std::string(reason), choice.candidates);
  }
}

std::optional<size_t> Resolver::EntityOf(size_t mention) const {
  const std::optional<EntityIndex>& entity = table_.referents[mention].entity;
  return entity ? std::optional<size_t>(entity->value()) : std::nullopt;
}

// "but Rowe said": after a conjunction that joins clauses.
bool Resolver::BeginsClause(size_t token) const {
  if (token == 0) return true;
  const absl::string_view before = Folded(token - 1);
  return before == "but" || before == "and" || before == "while" || before == ";";
}

Place Resolver::PlaceOf(size_t mention) const {
  const SourceMention& m = mentions_[mention];
  const size_t sentence = document_.sentence_of[m.tokens.begin];
  Place place;
  place.sentence = sentence_rank_[sentence];
  place.quoted = quoted_[m.tokens.begin];
  place.possessive = m.possessive;
  place.subject = m.subject;
  place.main_subject = m.subject && !place.quoted &&
                       (main_sentence_ != sentence || (m.speaks && BeginsClause(m.tokens.begin)));
  // "Rowe's answers were short": the owner of a subject is in play like a subject.
  if (m.possessive && mention > 0 && mentions_[mention - 1].tokens.begin == m.tokens.begin &&
      mentions_[mention - 1].subject) {
    place.subject = true;
    place.main_subject = main_mention_ == mention - 1;
  }
  place.speaks = m.speaks || is_source_[mention];
  return place;
}

// The form as printed, in capitals only where it never stands otherwise.
std::string Resolver::NameOf(const NameForm& form) const {
  const std::string first = PrintedText(document_, mentions_[form.mentions.front()].name);
  constexpr size_t kLooked = 8;
  for (size_t i = 0; i < form.mentions.size() && i < kLooked; ++i) {
    const std::string printed = PrintedText(document_, mentions_[form.mentions[i]].name);
    const bool small =
        std::any_of(printed.begin(), printed.end(), [](char c) { return absl::ascii_islower(c); });
    if (small) return printed;
  }
  return first;
}

// One entity for each bearer of names, with the forms of its name.
void Resolver::AddNamedEntities() {
  NameForms forms = CollectNameForms(document_, mentions_);
  const NameClusters clusters = ClusterNames(document_, mentions_, forms);
  for (const NameCluster& cluster : clusters.clusters) {
    LocalEntity local;
    local.entity.kind = cluster.kind;
    local.entity.gender = cluster.gender;
    bool adherents = false;
    std::vector<size_t> by_place = cluster.forms;
    std::sort(by_place.begin(), by_place.end());  // forms are numbered by first mention
    for (size_t f : by_place) {
      const SourceMention& first = mentions_[forms.forms[f].mentions.front()];
      adherents = adherents || forms.forms[f].adherents > 0;
      PrintedName name;
      name.text = PrintedText(document_, first.name);
      local.entity.names.push_back(std::move(name));
      local.name_spans.push_back(first.name);
    }
    local.entity.name = NameOf(forms.forms[cluster.fullest]);
    table_.entities.push_back(std::move(local));
    plural_.push_back(adherents);
  }
  table_.referents.resize(mentions_.size());
  for (size_t m = 0; m < mentions_.size(); ++m) {
    const NameLink& link = clusters.links[m];
    if (link.cluster) {
      Set(m, *link.cluster, link.confidence);
    } else if (!link.candidates.empty()) {
      Blank(m, "several people of this name", link.candidates);
    }
  }
  form_of_ = std::move(forms.of_mention);
}

// A phrase that stands in apposition to another stands for the same.
void Resolver::FindAppositions() {
  same_as_.assign(mentions_.size(), kNone);
  absl::flat_hash_map<size_t, size_t> outer_at;  // by first token of the apposition
  for (size_t m = 0; m < mentions_.size(); ++m) {
    const SourceMention& mention = mentions_[m];
    const auto outer = outer_at.find(mention.tokens.begin);
    if (outer != outer_at.end() && mention.name.empty() && !mention.possessive) {
      same_as_[m] = outer->second;
      outer_at.erase(outer);
    }
    if (!mention.apposition.empty()) outer_at.emplace(mention.apposition.begin, m);
  }
}

void Resolver::AddRoles(size_t mention) {
  const std::optional<size_t> entity = EntityOf(mention);
  if (!entity || mentions_[mention].name.empty()) return;
  roles_.AddNamed(mention, form_of_[mention], *entity, &table_);
}

void Resolver::ResolveMention(size_t mention) {
  const SourceMention& m = mentions_[mention];
  if (!m.name.empty()) {
    if (!table_.referents[mention].entity && table_.referents[mention].reason.empty()) {
      Blank(mention, "nobody of this name is known");
    }
    return;
  }
  if (same_as_[mention] != kNone) {
    if (const std::optional<size_t> entity = EntityOf(same_as_[mention])) {
      Set(mention, *entity, kAppositionConfidence);
      return;
    }
  }
  if (m.kind == MentionKind::kPronoun) {
    ResolvePronoun(mention);
  } else {
    ResolveDescription(mention);
  }
}

// "worked as press aide", "is a lawyer": says what somebody is, and brings nobody into play.
bool Resolver::IsPredicate(const SourceMention& mention) const {
  if (mention.subject || mention.tokens.begin == 0) return false;
  const absl::string_view before = Folded(mention.tokens.begin - 1);
  return before == "as" || before == "is" || before == "was" || before == "be" ||
         before == "been" || before == "became" || before == "become" || before == "are" ||
         before == "were";
}

void Resolver::NotePlace(size_t mention) {
  const SourceMention& m = mentions_[mention];
  const std::optional<size_t> entity = EntityOf(mention);
  if (m.modifier) return;
  const Place place = PlaceOf(mention);
  if (place.main_subject) {
    main_sentence_ = document_.sentence_of[m.tokens.begin];
    main_mention_ = mention;
  }
  if (!entity) return;
  const LocalEntity& local = table_.entities[*entity];
  if (local.entity.kind == EntityKind::kUnnamed && IsPredicate(m)) return;
  Discourse::Member member;
  member.plural = plural_[*entity];
  member.gender = local.entity.gender;
  member.named = local.entity.kind != EntityKind::kUnnamed;
  member.person = local.entity.kind == EntityKind::kPerson ||
                  (local.entity.kind == EntityKind::kUnnamed && roles_.IsPerson(*entity));
  discourse_.Note(*entity, member, place);
}

void Resolver::ResolvePronoun(size_t mention) {
  const SourceMention& m = mentions_[mention];
  if (m.head_end - m.tokens.begin > 1) {
    Blank(mention, "stands for several");
  } else if (m.head_kind == HeadKind::kFirstPerson) {
    ResolveFirstPerson(mention);
  } else if (m.head_kind == HeadKind::kSecondPerson) {
    Blank(mention, "the second person names nobody");
  } else if (m.head_kind == HeadKind::kRelative) {
    ResolveRelative(mention);
  } else {
    ResolveThirdPerson(mention);
  }
}

// Inside a credited stretch of speech the first person is its source.
void Resolver::ResolveFirstPerson(size_t mention) {
  const SourceMention& m = mentions_[mention];
  if (!quoted_[m.head]) {
    Blank(mention, "the article's author speaks");
    return;
  }
  auto after = std::upper_bound(
      credited_.begin(), credited_.end(), m.span.begin,
      [](size_t at, const CreditedSpeech& speech) { return at < speech.content.begin; });
  for (size_t steps = 0; after != credited_.begin() && steps < 4; ++steps) {
    --after;
    if (!after->content.Contains(m.span) || after->source == mention) continue;
    const std::optional<size_t> entity =
        after->source < mention ? EntityOf(after->source) : std::nullopt;
    if (entity) {
      Set(mention, *entity, kRelativeConfidence * table_.referents[after->source].confidence);
      return;
    }
  }
  Blank(mention, "the speaker of these words is not known");
}

// "who", "which": the mention that ends just before.
void Resolver::ResolveRelative(size_t mention) {
  const SourceMention& m = mentions_[mention];
  size_t before = m.tokens.begin;
  if (before > 0 && Folded(before - 1) == ",") --before;
  for (size_t i = mention; i-- > 0 && mention - i < 8;) {
    const SourceMention& antecedent = mentions_[i];
    const bool ends_here = antecedent.head_end == before || antecedent.tokens.end == before;
    if (!ends_here || antecedent.modifier) continue;
    if (const std::optional<size_t> entity = EntityOf(i)) {
      Set(mention, *entity, kRelativeConfidence);
      return;
    }
  }
  Blank(mention, "no antecedent found");
}

void Resolver::ResolveThirdPerson(size_t mention) {
  const SourceMention& m = mentions_[mention];
  Query query;
  query.place = PlaceOf(mention);
  query.gender = m.gender;
  query.plural = m.plural || Folded(m.head) == "their";
  query.person = m.gender != Gender::kUnknown || query.plural;
  const Choice choice = discourse_.Choose(query);
  SetOrBlank(mention, choice,
             choice.candidates.empty() ? "no antecedent found" : "several antecedents fit");
  const std::optional<size_t> entity = EntityOf(mention);
  if (!entity || m.gender == Gender::kUnknown || choice.confidence < kTellsGender) return;
  Gender& gender = table_.entities[*entity].entity.gender;
  if (gender == Gender::kUnknown) {
    gender = m.gender;
    discourse_.SetGender(*entity, m.gender);
  }
}

void Resolver::ResolveDescription(size_t mention) {
  const SourceMention& m = mentions_[mention];
  if ((m.definite || m.kind == MentionKind::kRole) && !m.plural &&
      m.kind != MentionKind::kAnonymous && (ResolveByRole(mention) || ResolveEpithet(mention))) {
    return;
  }
  ResolveUnnamed(mention);
}

// "the minister", "the company": who the article says is one.
bool Resolver::ResolveByRole(size_t mention) {
  const SourceMention& m = mentions_[mention];
  const std::vector<DescriptionIndex::Match> matches = roles_.Find(mention);
  std::vector<size_t> exact, part;
  for (const DescriptionIndex::Match& match : matches) {
    const Gender gender = table_.entities[match.entity].entity.gender;
    if (m.gender != Gender::kUnknown && gender != Gender::kUnknown && gender != m.gender) continue;
    if (discourse_.LastPlace(match.entity) == nullptr) continue;
    if (match.exact) {
      exact.push_back(match.entity);
    } else if (match.unmatched <= 2 &&
               table_.entities[match.entity].entity.kind == EntityKind::kPerson) {
      part.push_back(match.entity);
    }
  }
  if (exact.size() == 1) {
    Set(mention, exact.front(), kExactRoleConfidence);
    return true;
  }
  if (!exact.empty()) {
    // Of several ministers "the minister" is the one spoken of last.
    const size_t here = PlaceOf(mention).sentence;
    const auto last = std::max_element(exact.begin(), exact.end(), [&](size_t a, size_t b) {
      return discourse_.LastPlace(a)->sentence < discourse_.LastPlace(b)->sentence;
    });
    if (here - discourse_.LastPlace(*last)->sentence <= 3) {
      Set(mention, *last, kSharedRoleConfidence);
    } else {
      Blank(mention, "several people have this role", exact);
    }
    return true;
  }
  if (part.size() == 1 && m.definite) {
    Set(mention, part.front(), kPartlyToldRoleConfidence);
    return true;
  }
  return false;
}

// A description that the article never ties to a name stands for the one person in play, if one is.
bool Resolver::ResolveEpithet(size_t mention) {
  const SourceMention& m = mentions_[mention];
  if (!m.definite || !m.subject || m.head_kind != HeadKind::kPerson ||
      !IsEpithet(LexiconForm(Folded(m.head))))
    return false;
  Query query;
  query.place = PlaceOf(mention);
  query.gender = m.gender;
  const Choice choice = discourse_.Choose(query);
  if (!choice.entity || choice.confidence < kMinEpithetChoice) return false;
  if (table_.entities[*choice.entity].entity.kind != EntityKind::kPerson) return false;
  Set(mention, *choice.entity, kEpithetConfidence);
  return true;
}

// Most phrases are nobody's source; an entity for each would only be carried along.
bool Resolver::CanBeUnnamedSource(const SourceMention& mention) const {
  if (mention.speaks || mention.head_kind == HeadKind::kPerson) return true;
  return mention.subject && mention.head_kind != HeadKind::kOther;
}

// An entity named by its description: "a senior official".
void Resolver::ResolveUnnamed(size_t mention) {
  const SourceMention& m = mentions_[mention];
  if (!is_source_[mention] && !CanBeUnnamedSource(m)) {
    Blank(mention, "names no source");
    return;
  }
  const std::string key = DescriptionKey(document_, {m.tokens.begin, m.tokens.end});
  const auto [entry, fresh] = unnamed_.try_emplace(key, table_.entities.size());
  if (fresh) {
    LocalEntity local;
    local.entity.kind = EntityKind::kUnnamed;
    local.entity.gender = m.gender;
    local.entity.name = PrintedText(document_, m.span);
    PrintedName name;
    name.text = local.entity.name;
    local.entity.names.push_back(std::move(name));
    local.name_spans.push_back(m.span);
    table_.entities.push_back(std::move(local));
    plural_.push_back(m.plural);
    roles_.AddUnnamed(mention, entry->second);
  }
  Set(mention, entry->second, kUnnamedConfidence);
}

}  // namespace

EntityTable ResolveEntities(const Document& document, const PairedMarks& marks,
                            const std::vector<SourceMention>& mentions,
                            const std::vector<CreditedSpeech>& credited) {
  return Resolver(document, marks, mentions, credited).Resolve();
}

}  // namespace quotecheck
