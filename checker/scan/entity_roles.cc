#include "checker/scan/entity_roles.h"

#include <algorithm>
#include <optional>
#include <string>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/string_view.h"
#include "checker/lexicon/affiliation.h"
#include "checker/lexicon/closed_classes.h"
#include "checker/lexicon/roles.h"
#include "checker/scan/printed_text.h"
#include "checker/scan/word_traits.h"
#include "checker/text/words.h"

namespace quotecheck {
namespace {

constexpr size_t kNoMention = static_cast<size_t>(-1);

// Forms of address say nothing of what somebody is.
bool IsFormOfAddress(absl::string_view word) {
  return word == "mr" || word == "mrs" || word == "ms" || word == "miss" || word == "mx" ||
         word == "sir" || word == "dame" || word == "lady" || word == "lord" || word == "madam";
}

}  // namespace

EntityRoles::EntityRoles(const Document& document, const std::vector<SourceMention>& mentions)
    : document_(document), mentions_(mentions) {
  mention_at_.assign(document.tokens.size(), kNoMention);
  for (size_t m = mentions.size(); m-- > 0;) mention_at_[mentions[m].tokens.begin] = m;
}

// The last word before a preposition: "diver" of "a former diver from Ohio".
size_t EntityRoles::HeadOf(TokenRange tokens) const {
  size_t head = tokens.begin;
  for (size_t t = tokens.begin; t < tokens.end; ++t) {
    const Token& token = document_.tokens[t];
    if (token.kind == TokenKind::kPunctuation || IsPreposition(token.folded)) break;
    head = t;
  }
  return head;
}

void EntityRoles::AddRole(TokenRange tokens, bool apposition, size_t entity, EntityTable* table) {
  if (tokens.empty()) return;
  if (tokens.end - tokens.begin == 1 &&
      IsFormOfAddress(LexiconForm(document_.tokens[tokens.begin].folded))) {
    return;
  }
  Description description = ReadDescription(document_, tokens);
  if (apposition && description.head.empty()) {
    description = ReadDescription(document_, tokens, HeadOf(tokens));
  }
  index_.Add(entity, description);
  // "Republican Ann Rowe" is "the Republican".
  for (size_t t = tokens.begin; t < tokens.end; ++t) {
    const absl::string_view word = LexiconForm(document_.tokens[t].folded);
    if (IsNationality(word)) index_.Add(entity, ReadDescription(document_, {t, t + 1}, t));
  }
  FindSpokenFor(tokens, entity);
  if (description.head.empty()) return;
  AddPrinted(tokens, entity, table);
}

// Adds the words as printed to the roles of the entity's record.
void EntityRoles::AddPrinted(TokenRange tokens, size_t entity, EntityTable* table) {
  std::vector<std::string>& roles = table->entities[entity].entity.roles;
  std::string text = PrintedText(document_, {document_.tokens[tokens.begin].span.begin,
                                             document_.tokens[tokens.end - 1].span.end});
  const bool known = std::any_of(roles.begin(), roles.end(), [&](const std::string& role) {
    return absl::EqualsIgnoreCase(role, text);
  });
  if (!known) roles.push_back(std::move(text));
}

void EntityRoles::AddNamed(size_t mention, size_t name_id, size_t entity, EntityTable* table) {
  const SourceMention& m = mentions_[mention];
  AddRole(m.title, false, entity, table);
  AddRole(m.apposition, true, entity, table);
  const TokenRange name = m.name_tokens;
  if (table->entities[entity].entity.kind == EntityKind::kBody) {
    // Once for each of its names: most mentions repeat one.
    if (!names_read_.insert(name_id).second) return;
    // "the ministry" is the body whose name holds the word.
    index_.Add(entity, ReadDescription(document_, name, name.end - 1));
    for (size_t t = name.begin; t < name.end; ++t) {
      if (!IsOrganisationNoun(LexiconForm(document_.tokens[t].folded))) continue;
      index_.Add(entity, ReadDescription(document_, {t, t + 1}, t));
    }
    return;
  }
  // Party and state after the name: "(D-Ohio)", "of Texas".
  std::vector<std::string> words;
  for (size_t t = name.end; t < m.tokens.end && t < name.end + 6; ++t) {
    const absl::string_view word = LexiconForm(document_.tokens[t].folded);
    // The mention may end within "D-New York".
    const absl::string_view next = t + 1 < document_.tokens.size()
                                       ? LexiconForm(document_.tokens[t + 1].folded)
                                       : absl::string_view();
    if (const std::optional<Affiliation> affiliation = ReadAffiliation(word, next)) {
      index_.AddAffiliation(entity, std::string(affiliation->party), affiliation->places);
      const std::vector<std::string>& places = affiliation->places;
      const size_t end = places.size() > 1 && next == places[1] ? t + 2 : t + 1;
      if (!places.empty()) AddPrinted({t, end}, entity, table);
    } else if (IsPlace(word)) {
      words.emplace_back(word);
    }
  }
  if (!words.empty()) index_.AddModifiers(entity, words);
}

void EntityRoles::AddUnnamed(size_t mention, size_t entity) {
  const SourceMention& m = mentions_[mention];
  const TokenRange tokens = m.tokens;
  index_.Add(entity, DescriptionOf(mention));
  if (m.head_kind == HeadKind::kPerson || m.head_kind == HeadKind::kPersons) {
    persons_.insert(entity);
  }
  FindSpokenFor(tokens, entity);
}

const Description& EntityRoles::DescriptionOf(size_t mention) {
  if (described_ != mention) {
    const SourceMention& m = mentions_[mention];
    description_ = ReadDescription(document_, m.tokens, m.head);
    described_ = mention;
  }
  return description_;
}

std::vector<DescriptionIndex::Match> EntityRoles::Find(size_t mention) {
  return index_.Find(DescriptionOf(mention));
}

bool EntityRoles::Contradicts(size_t entity, size_t mention) {
  return index_.Contradicts(entity, DescriptionOf(mention));
}

// "Kremlin spokesman", "a spokesman for the ministry", "the ministry's spokeswoman".
void EntityRoles::FindSpokenFor(TokenRange role, size_t entity) {
  for (size_t t = role.begin; t < role.end; ++t) {
    if (!IsSpokespersonNoun(LexiconForm(document_.tokens[t].folded))) continue;
    const absl::string_view next =
        t + 1 < role.end ? absl::string_view(document_.tokens[t + 1].folded) : "";
    if (next == "for" || next == "of" || next == "at" || next == "with") {
      spoken_for_.emplace_back(entity, TokenRange{t + 2, role.end});
      return;
    }
    size_t begin = role.begin;
    while (begin < t && mention_at_[begin] == kNoMention &&
           !document_.tokens[begin].folded.empty() &&
           (document_.tokens[begin].folded == "a" || document_.tokens[begin].folded == "the" ||
            document_.tokens[begin].folded == "an" || document_.tokens[begin].folded == "former")) {
      ++begin;
    }
    if (begin < t) spoken_for_.emplace_back(entity, TokenRange{begin, t});
    return;
  }
}

// What the body is called: by the name of the mention that these words are, where they are one.
std::string EntityRoles::NameOf(TokenRange body, const EntityTable& table) const {
  for (size_t t = body.begin; t < body.end && t < body.begin + 2; ++t) {
    for (size_t m = mention_at_[t]; m < mentions_.size() && mentions_[m].tokens.begin == t; ++m) {
      if (mentions_[m].tokens.end != body.end && mentions_[m].head_end != body.end) continue;
      if (const auto& entity = table.referents[m].entity) {
        return table.entities[entity->value()].entity.name;
      }
    }
  }
  const size_t last = body.end - 1;
  const TextSpan last_span = document_.tokens[last].span;
  std::string text =
      PrintedText(document_, {document_.tokens[body.begin].span.begin, last_span.end});
  // "the company", whichever that is, tells nobody.
  const bool named =
      std::any_of(text.begin(), text.end(), [](char c) { return absl::ascii_isupper(c); });
  return named ? std::string(WithoutPossessive(text)) : std::string();
}

void EntityRoles::SetSpokenFor(EntityTable* table) const {
  for (const auto& [entity, body] : spoken_for_) {
    std::string& speaks_for = table->entities[entity].entity.speaks_for;
    if (speaks_for.empty() && !body.empty()) speaks_for = NameOf(body, *table);
  }
}

}  // namespace quotecheck
