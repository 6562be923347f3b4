#include "checker/scan/entities.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

#include "absl/strings/ascii.h"
#include "absl/strings/string_view.h"
#include "checker/lexicon/closed_classes.h"
#include "checker/lexicon/wordnet.h"
#include "checker/scan/discourse.h"
#include "checker/scan/entity_roles.h"
#include "checker/scan/entity_table_builder.h"
#include "checker/scan/identity_links.h"
#include "checker/scan/mention_places.h"
#include "checker/scan/name_clusters.h"
#include "checker/scan/name_forms.h"
#include "checker/scan/printed_text.h"
#include "checker/scan/role_referents.h"

namespace quotecheck {
namespace {

constexpr double kAppositionConfidence = 0.9;
constexpr double kRelativeConfidence = 0.85;
constexpr double kOpenConfidence = 0.9;
constexpr double kMinOpenConfidence = 0.6;  // to take it for a person's in all that follows
constexpr double kGuessedBodyConfidence = 0.6;
// A pronoun chosen this surely tells the gender of its antecedent.
constexpr double kTellsGender = 0.75;

// Resolves mentions in the order of the text.
class Resolver {
 public:
  Resolver(const Document& document, const PairedMarks& marks,
           const std::vector<SourceMention>& mentions, const std::vector<CreditedSpeech>& credited,
           const AntecedentObserver* observer)
      : document_(document),
        mentions_(mentions),
        credited_(credited),
        observer_(observer),
        builder_(mentions.size()),
        places_(document, marks, mentions, credited),
        roles_(document, mentions),
        role_referents_(document, mentions, discourse_, &roles_, &builder_),
        links_(FindIdentityLinks(document, mentions)) {}

  EntityTable Resolve() {
    AddNamedEntities();
    AddPredicates();
    for (size_t m = 0; m < mentions_.size(); ++m) {
      EnterOrLeaveAside(m);
      const Place place = places_.PlaceOf(m);
      ResolveMention(m, place);
      NotePlace(m, place);
    }
    roles_.SetSpokenFor(&builder_.table());
    return std::move(builder_.table());
  }

 private:
  void AddNamedEntities();
  LocalEntity MakeNamed(const NameForms& forms, const NameCluster& cluster) const;
  std::string NameOf(const NameForm& form) const;
  void AddPredicates();
  void EnterOrLeaveAside(size_t mention);
  void ResolveMention(size_t mention, const Place& place);
  bool IsPredicate(const SourceMention& mention) const;
  void NotePlace(size_t mention, const Place& place);
  void ResolvePronoun(size_t mention, const Place& place);
  bool IsTurnLabel(const SourceMention& mention) const;
  void ResolveFirstPerson(size_t mention);
  void ResolveRelative(size_t mention, const Place& place);
  void ResolveThirdPerson(size_t mention, const Place& place);
  Choice ChooseOpen(Query query);
  absl::string_view Folded(size_t token) const { return document_.tokens[token].folded; }

  const Document& document_;
  const std::vector<SourceMention>& mentions_;
  const std::vector<CreditedSpeech>& credited_;
  const AntecedentObserver* const observer_;  // may be null
  EntityTableBuilder builder_;
  MentionPlaces places_;
  EntityRoles roles_;
  Discourse discourse_;
  std::optional<Discourse> outside_;  // within an aside: the discourse that goes on behind it
  RoleReferents role_referents_;
  const IdentityLinks links_;
};

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

LocalEntity Resolver::MakeNamed(const NameForms& forms, const NameCluster& cluster) const {
  LocalEntity local;
  local.entity.kind = cluster.kind;
  local.entity.gender = cluster.gender;
  local.entity.name = NameOf(forms.forms[cluster.fullest]);
  std::vector<size_t> by_place = cluster.forms;
  std::sort(by_place.begin(), by_place.end());  // forms are numbered by first mention
  for (size_t f : by_place) {
    const SourceMention& first = mentions_[forms.forms[f].mentions.front()];
    PrintedName name;
    name.text = PrintedText(document_, first.name);
    local.entity.names.push_back(std::move(name));
    local.name_spans.push_back(first.name);
  }
  return local;
}

// Do only words of which nothing is known make the cluster a person's, none of them a surname?
bool IsGuess(const NameForms& forms, const NameCluster& cluster) {
  const std::string& last = forms.forms[cluster.fullest].words.back();
  return std::all_of(cluster.forms.begin(), cluster.forms.end(), [&](size_t f) {
    const NameForm& form = forms.forms[f];
    const bool surname = form.words.size() == 1 && form.words.front() == last;
    return form.person + form.female + form.male == 0 && !form.has_role && !surname;
  });
}

// Does nothing tell whether the cluster's names are a person's or a body's, and has the fullest the
// look of a person's: two words or three, none of them in the dictionary?
bool IsOpen(const NameForms& forms, const NameCluster& cluster) {
  const std::vector<std::string>& words = forms.forms[cluster.fullest].words;
  const bool name = (words.size() == 2 || words.size() == 3) &&
                    std::none_of(words.begin(), words.end(), [](const std::string& word) {
                      return word.size() < 2 || FindPartsOfSpeech(word).first.has_value();
                    });
  if (!name) return false;
  return std::all_of(cluster.forms.begin(), cluster.forms.end(), [&](size_t f) {
    const NameForm& form = forms.forms[f];
    return form.body + form.place + form.adherents == 0 && !form.after_the;
  });
}

// One entity for each bearer of names, with the forms of its name and the roles tied to it.
void Resolver::AddNamedEntities() {
  const NameForms forms = CollectNameForms(document_, mentions_);
  const NameClusters clusters = ClusterNames(document_, mentions_, forms);
  for (const NameCluster& cluster : clusters.clusters) {
    EntityTableBuilder::Traits traits;
    for (size_t f : cluster.forms) {
      traits.plural = traits.plural || forms.forms[f].adherents > 0;
      traits.place = traits.place || forms.forms[f].place > 0;
    }
    traits.guessed = cluster.kind == EntityKind::kPerson && IsGuess(forms, cluster);
    traits.open = cluster.kind == EntityKind::kBody && IsOpen(forms, cluster);
    builder_.AddEntity(MakeNamed(forms, cluster), traits);
  }
  for (size_t m = 0; m < mentions_.size(); ++m) {
    if (mentions_[m].name.empty()) continue;
    const NameLink& link = clusters.links[m];
    if (link.cluster) {
      builder_.Set(m, *link.cluster, link.confidence);
      roles_.AddNamed(m, forms.of_mention[m], *link.cluster, &builder_.table());
    } else if (!link.candidates.empty()) {
      builder_.Blank(m, "several people of this name", link.candidates);
    } else {
      builder_.Blank(m, "nobody of this name is known");
    }
  }
}

// "Rowe is the mayor": the role is Rowe's.
void Resolver::AddPredicates() {
  for (size_t role : links_.predicates) {
    const std::optional<size_t> entity = builder_.EntityOf(links_.same_as[role]);
    if (entity) roles_.AddPredicate(role, *entity, &builder_.table());
  }
}

// A caption can take up what the text has said; the text takes up nothing of a caption.
void Resolver::EnterOrLeaveAside(size_t mention) {
  const size_t sentence = document_.sentence_of[mentions_[mention].tokens.begin];
  const bool aside = document_.is_aside[document_.sentences[sentence].paragraph];
  if (aside && !outside_.has_value()) outside_ = discourse_;
  if (!aside && outside_.has_value()) {
    discourse_ = *std::move(outside_);
    outside_.reset();
  }
}

void Resolver::ResolveMention(size_t mention, const Place& place) {
  const SourceMention& m = mentions_[mention];
  if (!m.name.empty() || builder_.EntityOf(mention).has_value()) return;
  if (const size_t same = links_.same_as[mention]; same < mentions_.size()) {
    // "The mayor's letter": the owner stands within it, and comes after it.
    if (same > mention && m.tokens.Contains(mentions_[same].tokens.begin)) {
      ResolveMention(same, places_.PlaceOf(same));
    }
    if (const std::optional<size_t> entity = builder_.EntityOf(same)) {
      builder_.Set(mention, *entity, kAppositionConfidence);
      return;
    }
  }
  if (m.kind == MentionKind::kPronoun) {
    ResolvePronoun(mention, place);
  } else {
    role_referents_.Resolve(mention, place, places_.SourceWords(mention));
  }
}

// "worked as press aide", "is a lawyer", "ran for president", "the former mayor and senator": says
// what somebody is or may be, and brings nobody into play.
bool Resolver::IsPredicate(const SourceMention& mention) const {
  if (mention.tokens.begin == 0) return false;
  const absl::string_view first = Folded(mention.tokens.begin);
  const bool determined = mention.definite || first == "a" || first == "an" || first == "one" ||
                          first == "another" || first == "some";
  const absl::string_view before = Folded(mention.tokens.begin - 1);
  const bool one = !mention.plural && !mention.speaks;
  if (mention.subject) {
    return one && !IsInClosedClass(first) && (before == "and" || before == ",");
  }
  if (one && !determined) return true;
  return before == "as" || before == "is" || before == "was" || before == "be" ||
         before == "been" || before == "became" || before == "become" || before == "are" ||
         before == "were";
}

void Resolver::NotePlace(size_t mention, const Place& place) {
  const SourceMention& m = mentions_[mention];
  if (m.modifier) return;
  places_.Pass(mention, place);
  const std::optional<size_t> index = builder_.EntityOf(mention);
  if (!index) return;
  const Entity& entity = builder_.entity(*index);
  if (entity.kind == EntityKind::kUnnamed && IsPredicate(m)) return;
  Discourse::Member member;
  member.plural = builder_.IsPlural(*index);
  member.gender = entity.gender;
  member.named = entity.kind != EntityKind::kUnnamed;
  member.guessed = builder_.IsGuessed(*index);
  member.person = entity.kind == EntityKind::kPerson ||
                  (entity.kind == EntityKind::kUnnamed && roles_.IsPerson(*index));
  discourse_.Note(*index, member, place);
}

void Resolver::ResolvePronoun(size_t mention, const Place& place) {
  const SourceMention& m = mentions_[mention];
  if (m.head_end - m.tokens.begin > 1) {
    builder_.Blank(mention, "stands for several");
  } else if (m.head_kind == HeadKind::kFirstPerson) {
    ResolveFirstPerson(mention);
  } else if (m.head_kind == HeadKind::kSecondPerson) {
    builder_.Blank(mention, "the second person names nobody");
  } else if (m.head_kind == HeadKind::kRelative) {
    ResolveRelative(mention, place);
  } else {
    ResolveThirdPerson(mention, place);
  }
}

// "ROWE: I said no."
bool Resolver::IsTurnLabel(const SourceMention& mention) const {
  const size_t after = mention.tokens.end;
  return after < document_.tokens.size() && Folded(after) == ":";
}

// Inside a credited stretch of speech the first person is its source.
void Resolver::ResolveFirstPerson(size_t mention) {
  const SourceMention& m = mentions_[mention];
  auto after = std::upper_bound(
      credited_.begin(), credited_.end(), m.span.begin,
      [](size_t at, const CreditedSpeech& speech) { return at < speech.content.begin; });
  for (size_t steps = 0; after != credited_.begin() && steps < 8; ++steps) {
    --after;
    if (!after->content.Contains(m.span) || after->source == mention) continue;
    if (!places_.IsQuoted(m.head) && !IsTurnLabel(mentions_[after->source])) continue;
    const std::optional<size_t> entity =
        after->source < mention ? builder_.EntityOf(after->source) : std::nullopt;
    if (entity) {
      const double confidence = builder_.referent(after->source).confidence;
      builder_.Set(mention, *entity, kRelativeConfidence * confidence);
      return;
    }
  }
  builder_.Blank(mention, places_.IsQuoted(m.head) ? "the speaker of these words is not known"
                                                   : "the article's author speaks");
}

// "who", "which": the mention that ends just before.
void Resolver::ResolveRelative(size_t mention, const Place& place) {
  const SourceMention& m = mentions_[mention];
  size_t before = m.tokens.begin;
  if (before > 0 && Folded(before - 1) == ",") --before;
  for (size_t i = mention; i-- > 0 && mention - i < 8;) {
    const SourceMention& antecedent = mentions_[i];
    const bool ends_here = antecedent.head_end == before || antecedent.tokens.end == before;
    if (!ends_here || antecedent.modifier) continue;
    // "the western members, who fear that": what speaks through "who" is a source.
    if (!builder_.EntityOf(i) && antecedent.name.empty() && place.speaks &&
        antecedent.kind != MentionKind::kPronoun) {
      role_referents_.Resolve(i, places_.PlaceOf(i), antecedent.span);
    }
    if (const std::optional<size_t> entity = builder_.EntityOf(i)) {
      builder_.Set(mention, *entity, kRelativeConfidence);
      return;
    }
  }
  builder_.Blank(mention, "no antecedent found");
}

// "Siv Aandahl sat down. She had": who is spoken of so is a person, where nobody else can be.
Choice Resolver::ChooseOpen(Query query) {
  query.person = false;
  Choice choice =
      discourse_.Choose(query, [this](size_t entity) { return builder_.IsOpen(entity); });
  choice.confidence *= kOpenConfidence;
  if (choice.entity.has_value() && choice.confidence >= kMinOpenConfidence) {
    builder_.entity(*choice.entity).kind = EntityKind::kPerson;
  }
  return choice;
}

void Resolver::ResolveThirdPerson(size_t mention, const Place& place) {
  const SourceMention& m = mentions_[mention];
  Query query;
  query.place = place;
  query.gender = m.gender;
  query.plural = m.plural || Folded(m.head) == "their";
  query.person = m.gender != Gender::kUnknown || query.plural;
  if (!query.person) {
    // "Harwick Rail said it was wronged": no person's name, though it looks like one.
    Query speaking = query;
    speaking.person = true;
    const std::optional<size_t> focus = discourse_.Focus(speaking);
    if (focus && builder_.IsGuessed(*focus)) {
      builder_.Set(mention, *focus, kGuessedBodyConfidence);
      return;
    }
  }
  query.by_odds = query.person && !query.plural && place.speaks;
  if (observer_ != nullptr && query.by_odds) {
    (*observer_)(mention, discourse_.Antecedents(query));
  }
  Choice choice = discourse_.Choose(query);
  if (choice.candidates.empty() && m.gender != Gender::kUnknown) choice = ChooseOpen(query);
  builder_.SetOrBlank(
      mention, choice,
      choice.candidates.empty() ? "no antecedent found" : "several antecedents fit");
  const std::optional<size_t> entity = builder_.EntityOf(mention);
  if (!entity || m.gender == Gender::kUnknown || choice.confidence < kTellsGender) return;
  Gender& gender = builder_.entity(*entity).gender;
  if (gender == Gender::kUnknown) {
    gender = m.gender;
    discourse_.SetGender(*entity, m.gender);
  }
}

}  // namespace

EntityTable ResolveEntities(const Document& document, const PairedMarks& marks,
                            const std::vector<SourceMention>& mentions,
                            const std::vector<CreditedSpeech>& credited,
                            const AntecedentObserver* observer) {
  return Resolver(document, marks, mentions, credited, observer).Resolve();
}

}  // namespace quotecheck
