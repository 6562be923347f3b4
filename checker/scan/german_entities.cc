#include "checker/scan/german_entities.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

#include "absl/container/flat_hash_map.h"
#include "absl/container/flat_hash_set.h"
#include "absl/strings/match.h"
#include "absl/strings/string_view.h"
#include "checker/lexicon/german.h"
#include "checker/scan/discourse.h"
#include "checker/scan/entity_table_builder.h"
#include "checker/scan/german_names.h"
#include "checker/scan/printed_text.h"

namespace quotecheck {
namespace {

constexpr double kNameConfidence = 0.95;
constexpr double kRoleConfidence = 0.8;
constexpr double kUnnamedConfidence = 0.9;
constexpr size_t kMaxForms = 16;  // of a name that are kept

class GermanResolver {
 public:
  GermanResolver(const Document& document, const PairedMarks& marks,
                 const std::vector<SourceMention>& mentions)
      : document_(document), marks_(marks), mentions_(mentions), builder_(mentions.size()) {}

  EntityTable Resolve() {
    AddNamed();
    for (size_t m = 0; m < mentions_.size(); ++m) {
      if (mentions_[m].kind == MentionKind::kPronoun) {
        ResolvePronoun(m);
      } else if (mentions_[m].name.empty()) {
        ResolveDescription(m);
      } else {
        NoteRoles(m);
      }
      NotePlace(m);
    }
    return std::move(builder_.table());
  }

 private:
  absl::string_view Folded(size_t token) const { return document_.tokens[token].folded; }

  void AddNamed() {
    const GermanBearers bearers = GroupGermanNames(document_, mentions_);
    for (const GermanBearer& bearer : bearers.bearers) {
      builder_.AddEntity(MakeNamed(bearer), EntityTableBuilder::Traits());
    }
    for (size_t m = 0; m < mentions_.size(); ++m) {
      if (bearers.of_mention[m].has_value()) {
        builder_.Set(m, *bearers.of_mention[m], kNameConfidence);
      }
    }
  }

  LocalEntity MakeNamed(const GermanBearer& bearer) const {
    LocalEntity local;
    local.entity.kind = bearer.kind;
    local.entity.gender = bearer.gender;
    local.entity.name = PrintedText(document_, mentions_[bearer.fullest].name);
    absl::flat_hash_set<std::string> forms;
    for (size_t m : bearer.mentions) {
      PrintedName name;
      name.text = PrintedText(document_, mentions_[m].name);
      if (forms.size() >= kMaxForms || !forms.insert(name.text).second) continue;
      local.entity.names.push_back(std::move(name));
      local.name_spans.push_back(mentions_[m].name);
    }
    return local;
  }

  // "Hafenministerin Varga": a later "Ministerin" is she.
  void NoteRoles(size_t m) {
    const std::optional<size_t> entity = builder_.EntityOf(m);
    if (!entity.has_value()) return;
    for (TokenRange range : {mentions_[m].title, mentions_[m].apposition}) {
      for (size_t t = range.begin; t < range.end; ++t) {
        if (FindGermanWord(Folded(t)).traits & kDeRole) roles_.emplace_back(Folded(t), *entity);
      }
    }
  }

  // The last one whose role is the noun or a compound that ends in it.
  std::optional<size_t> HolderOf(size_t m) const {
    const absl::string_view noun = Folded(mentions_[m].head);
    constexpr size_t kLooked = 32;
    for (size_t i = 0; i < std::min(kLooked, roles_.size()); ++i) {
      const auto& [role, entity] = roles_[roles_.size() - 1 - i];
      if (role == noun || absl::EndsWith(role, noun)) return entity;
      if (role.size() > 4 && absl::EndsWith(noun, role)) return entity;
    }
    return std::nullopt;
  }

  void ResolveDescription(size_t m) {
    const SourceMention& mention = mentions_[m];
    const bool person = mention.head_kind == HeadKind::kPerson;
    const bool bare = mention.tokens.end - mention.tokens.begin <= 3;
    if (person && mention.definite && bare) {
      if (const std::optional<size_t> holder = HolderOf(m)) {
        return builder_.Set(m, *holder, kRoleConfidence);
      }
    }
    if (mention.head_kind == HeadKind::kOther && !mention.speaks) {
      return builder_.Blank(m, "names nobody that speaks");
    }
    const size_t entity = Unnamed(m);
    builder_.Set(m, entity, kUnnamedConfidence);
    if (person) roles_.emplace_back(Folded(mention.head), entity);
  }

  // The entity of a description; the article does not count.
  size_t Unnamed(size_t m) {
    const SourceMention& mention = mentions_[m];
    TextSpan span = mention.span;
    size_t first = mention.tokens.begin;
    while (first + 1 < mention.tokens.end && first < mention.head &&
           (FindGermanWord(Folded(first)).traits & kDeArticle) != 0) {
      span.begin = document_.tokens[++first].span.begin;
    }
    const std::string name = PrintedText(document_, span);
    const auto [place, fresh] = unnamed_.try_emplace(name, 0);
    if (fresh) {
      LocalEntity local;
      local.entity.kind = EntityKind::kUnnamed;
      local.entity.name = name;
      local.entity.gender = mention.gender;
      EntityTableBuilder::Traits traits;
      traits.plural = mention.plural;
      place->second = builder_.AddEntity(std::move(local), traits);
    }
    return place->second;
  }

  void ResolvePronoun(size_t m) {
    const SourceMention& mention = mentions_[m];
    const absl::string_view word = Folded(mention.head);
    if (word != "er" && word != "sie" && word != "ihm" && word != "ihn") {
      return builder_.Blank(m, mention.head_kind == HeadKind::kFirstPerson
                                   ? "the article's author or the speaker of the words"
                                   : "names nobody");
    }
    Query query;
    query.place = PlaceOf(m);
    query.plural = word == "sie" && HasPluralVerb(m);
    query.gender = query.plural ? Gender::kUnknown : mention.gender;
    query.person = true;
    const Choice choice = discourse_.Choose(query);
    builder_.SetOrBlank(
        m, choice, choice.candidates.empty() ? "no antecedent found" : "several antecedents fit");
  }

  // "sie sagten", "sagten sie": the verb beside the pronoun tells its number.
  bool HasPluralVerb(size_t m) const {
    const size_t head = mentions_[m].head;
    for (size_t t : {head + 1, head - 1}) {
      if (t >= document_.tokens.size()) continue;
      const uint64_t traits = FindGermanWord(Folded(t)).traits;
      if ((traits & (kDeFinite | kDeCueFinite)) == 0) continue;
      return absl::EndsWith(Folded(t), "n") || Folded(t) == "sind";
    }
    return false;
  }

  Place PlaceOf(size_t m) {
    const SourceMention& mention = mentions_[m];
    Place place;
    place.sentence = document_.sentence_of[mention.tokens.begin];
    place.quoted = IsQuoted(mention.span.begin);
    place.subject = mention.subject;
    place.speaks = mention.speaks;
    place.main_subject = mention.speaks;
    return place;
  }

  // Mentions come by place, so that the spans are passed but once.
  bool IsQuoted(size_t at) {
    while (next_span_ < marks_.spans.size() && marks_.spans[next_span_].outer.end <= at) {
      ++next_span_;
    }
    return next_span_ < marks_.spans.size() && marks_.spans[next_span_].outer.begin <= at;
  }

  void NotePlace(size_t m) {
    const std::optional<size_t> index = builder_.EntityOf(m);
    if (!index.has_value()) return;
    const Entity& entity = builder_.entity(*index);
    Discourse::Member member;
    member.plural = builder_.IsPlural(*index);
    member.gender = entity.gender;
    member.named = entity.kind != EntityKind::kUnnamed;
    member.person = entity.kind == EntityKind::kPerson ||
                    mentions_[m].head_kind == HeadKind::kPerson ||
                    mentions_[m].head_kind == HeadKind::kPersons;
    discourse_.Note(*index, member, PlaceOf(m));
  }

  const Document& document_;
  const PairedMarks& marks_;
  const std::vector<SourceMention>& mentions_;
  EntityTableBuilder builder_;
  Discourse discourse_;
  size_t next_span_ = 0;
  std::vector<std::pair<std::string, size_t>> roles_;  // noun and its holder, the last at the end
  absl::flat_hash_map<std::string, size_t> unnamed_;   // by description
};

}  // namespace

EntityTable ResolveGermanEntities(const Document& document, const PairedMarks& marks,
                                  const std::vector<SourceMention>& mentions) {
  return GermanResolver(document, marks, mentions).Resolve();
}

}  // namespace quotecheck
