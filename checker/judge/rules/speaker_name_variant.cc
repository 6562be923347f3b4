#include "checker/judge/rules/speaker_name_variant.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/string_view.h"
#include "checker/judge/rules/publication.h"
#include "checker/judge/rules/wording.h"
#include "checker/lexicon/names.h"
#include "checker/text/fold.h"
#include "checker/text/one_of.h"
#include "checker/text/words.h"

namespace quotecheck {
namespace {

constexpr RuleDescriptor kDescriptor = {
    "QC202", "speaker-name-variant", Severity::kNote, "One speaker under inconsistent names.",
    R"(A reader who meets one person under two spellings, or under the wrong part of a name, may take
them for two.

**Flagged**

- “Sergey” in one article and “Sergei” in another for one speaker; the note stands on the spelling
  that fewer articles print.
- a given name used as a surname: “Abdul said” of Abdul Salam Hanafi; “Viktor said” where the other
  articles say “Orlo said” of Viktor Orlo.

**Not flagged**

- the usual short forms: a surname alone, a title with it, initials;
- nicknames: “Bob” for “Robert”;
- accents: “Dvořák” and “Dvorak”.
)"};

// First parts of names that never stand alone.
bool IsHalfAName(absl::string_view word) {
  static constexpr absl::string_view kHalves[] = {"abdul", "abdel", "abd", "abu",
                                                  "umm",   "ibn",   "bint"};
  return IsOneOf(word, kHalves);
}

// The words of a name that tell people apart, folded, without titles and particles.
std::vector<std::string> NameWords(absl::string_view name) {
  std::vector<std::string> words;
  for (const Token& token : SplitWords(name)) {
    std::string word = FoldName(WithoutPossessive(token.folded));
    if (IsTitle(word) || IsNameSuffix(word)) continue;
    if (IsNameParticle(word) && !IsHalfAName(word)) continue;
    words.push_back(std::move(word));
  }
  return words;
}

// A speaker as one article speaks of him or her.
struct Appearance {
  ArticleIndex article;
  EntityIndex entity;
  friend auto operator<=>(const Appearance&, const Appearance&) = default;
};

// With the names by which its attributions call the speaker, where they are one word.
using SourceWords = std::set<std::string>;
using AppearancesOfOne = std::map<Appearance, SourceWords>;
using Appearances = std::map<SpeakerIndex, AppearancesOfOne>;

Appearances FindAppearances(const Batch& batch) {
  Appearances appearances;
  for (const Quote& quote : batch.quotes) {
    if (!quote.speaker.has_value() || !quote.entity.has_value()) continue;
    if (quote.passage) continue;  // how a transcript spells its labels is nobody's print
    if (batch.speakers[quote.speaker->value()].kind != EntityKind::kPerson) continue;
    SourceWords& sources = appearances[*quote.speaker][{quote.article, *quote.entity}];
    if (!quote.source.has_value() || quote.in_title) continue;
    std::vector<std::string> words = NameWords(quote.source->text);
    if (words.size() == 1) sources.insert(std::move(words.front()));
  }
  return appearances;
}

const Entity& EntityOf(const Batch& batch, const Appearance& appearance) {
  return batch.articles[appearance.article.value()].entities[appearance.entity.value()];
}

Finding FindingOnName(ArticleIndex article, const PrintedName& name, std::string message,
                      double confidence) {
  Finding finding;
  finding.rule = &kDescriptor;
  finding.severity = kDescriptor.severity;
  finding.message = std::move(message);
  finding.place = {article, name.span, name.position, name.text};
  finding.confidence = confidence;
  return finding;
}

// One spelling of a name: the stories that print it and where it stands first in each article.
struct Spelling {
  std::set<ArticleIndex> stories;
  std::map<ArticleIndex, PrintedName> first;
};

class SpellingChecker {
 public:
  SpellingChecker(const Batch& batch, const AppearancesOfOne& appearances) : batch_(batch) {
    for (const auto& [appearance, sources] : appearances) {
      for (const PrintedName& name : EntityOf(batch, appearance).names) {
        for (std::string& word : NameWords(name.text)) {
          Spelling& spelling = spellings_[std::move(word)];
          spelling.stories.insert(StoryOf(batch, appearance.article));
          spelling.first.emplace(appearance.article, name);
        }
      }
    }
  }

  void Check(std::vector<Finding>* findings) const {
    for (const auto& [word, spelling] : spellings_) {
      const auto usual = UsualVariant(word, spelling);
      if (usual == spellings_.end()) continue;
      for (const auto& [article, name] : spelling.first) {
        findings->push_back(Report(article, name, *usual));
      }
    }
  }

 private:
  using Spellings = std::map<std::string, Spelling>;

  // The spelling of the same name that more stories print; of two that as many print, the one of
  // the first article.
  Spellings::const_iterator UsualVariant(const std::string& word, const Spelling& spelling) const {
    auto usual = spellings_.end();
    for (auto other = spellings_.begin(); other != spellings_.end(); ++other) {
      if (other->first == word || !AreTransliterations(word, other->first)) continue;
      if (!IsMoreUsual(other->second, spelling)) continue;
      if (usual == spellings_.end() || IsMoreUsual(other->second, usual->second)) usual = other;
    }
    return usual;
  }

  static bool IsMoreUsual(const Spelling& a, const Spelling& b) {
    if (a.stories.size() != b.stories.size()) return a.stories.size() > b.stories.size();
    return a.first.begin()->first < b.first.begin()->first ||
           (a.first.begin()->first == b.first.begin()->first &&
            a.first.begin()->second.span < b.first.begin()->second.span);
  }

  Finding Report(ArticleIndex article, const PrintedName& name,
                 const Spellings::value_type& usual) const {
    const auto& [other_article, other_name] = *usual.second.first.begin();
    const std::string where = other_article == article
                                  ? absl::StrCat("line ", other_name.position.line)
                                  : NameOfArticle(batch_, other_article);
    Finding finding =
        FindingOnName(article, name,
                      absl::StrCat("One speaker is spelled two ways: ", InMarks(name.text),
                                   " here, ", InMarks(other_name.text), " in ", where, "."),
                      0.8);
    finding.related.push_back(
        {other_article, other_name.span, other_name.position, other_name.text});
    return finding;
  }

  const Batch& batch_;
  Spellings spellings_;
};

bool PrintsAlone(const Entity& entity, const std::string& word) {
  return std::any_of(entity.names.begin(), entity.names.end(), [&](const PrintedName& name) {
    const std::vector<std::string> words = NameWords(name.text);
    return words.size() == 1 && words[0] == word;
  });
}

// Does another story use the surname where this one uses the given name?
bool OthersUseSurname(const Batch& batch, const AppearancesOfOne& appearances,
                      const Appearance& appearance, const std::string& surname) {
  if (PrintsAlone(EntityOf(batch, appearance), surname)) return false;
  return std::any_of(appearances.begin(), appearances.end(), [&](const auto& other) {
    const ArticleIndex article = other.first.article;
    return StoryOf(batch, article) != StoryOf(batch, appearance.article) &&
           PrintsAlone(EntityOf(batch, other.first), surname);
  });
}

// A printed name that is the first of several and stands for all, as a surname would.
std::optional<PrintedName> GivenNameAsSurname(const Batch& batch,
                                              const AppearancesOfOne& appearances,
                                              const Appearance& appearance,
                                              const SourceWords& sources) {
  const Entity& entity = EntityOf(batch, appearance);
  const std::vector<std::string> full = NameWords(entity.name);
  if (full.size() < 2 || sources.count(full.front()) == 0) return std::nullopt;
  const std::string& given = full.front();
  const GivenName known = FindGivenName(given);
  const bool misused =
      IsHalfAName(given) || (known.known && !known.also_surname &&
                             OthersUseSurname(batch, appearances, appearance, full.back()));
  if (!misused) return std::nullopt;
  for (const PrintedName& name : entity.names) {
    const std::vector<std::string> words = NameWords(name.text);
    if (words.size() == 1 && words[0] == given) return name;
  }
  return std::nullopt;
}

std::vector<Finding> Check(const RuleInput& input) {
  const Batch& batch = input.batch;
  std::vector<Finding> findings;
  for (const auto& [speaker, appearances] : FindAppearances(batch)) {
    SpellingChecker(batch, appearances).Check(&findings);
    for (const auto& [appearance, sources] : appearances) {
      const std::optional<PrintedName> name =
          GivenNameAsSurname(batch, appearances, appearance, sources);
      if (!name.has_value()) continue;
      findings.push_back(
          FindingOnName(appearance.article, *name,
                        absl::StrCat("A given name stands as a surname: ", InMarks(name->text),
                                     " for ", EntityOf(batch, appearance).name, "."),
                        0.75));
    }
  }
  return findings;
}

}  // namespace

const Rule kSpeakerNameVariant = {kDescriptor, &Check};

}  // namespace quotecheck
