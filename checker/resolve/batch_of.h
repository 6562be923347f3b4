#ifndef QUOTECHECK_CHECKER_RESOLVE_BATCH_OF_H_
#define QUOTECHECK_CHECKER_RESOLVE_BATCH_OF_H_

#include <map>
#include <string>
#include <utility>
#include <vector>

#include "checker/resolve/resolve_speakers.h"

namespace quotecheck {

// An entity in short: its names by place. The first is the fullest, unless another is set.
struct Who {
  EntityKind kind = EntityKind::kPerson;
  std::vector<std::string> names;
  std::vector<std::string> roles = {};
  Gender gender = Gender::kUnknown;
  std::string speaks_for = {};
  std::string fullest = {};
};

inline Who Person(std::vector<std::string> names, std::vector<std::string> roles = {},
                  Gender gender = Gender::kUnknown) {
  return {EntityKind::kPerson, std::move(names), std::move(roles), gender};
}
inline Who Body(std::vector<std::string> names) { return {EntityKind::kBody, std::move(names)}; }
inline Who Unnamed(std::string name, Gender gender = Gender::kUnknown) {
  return {EntityKind::kUnnamed, {std::move(name)}, {}, gender};
}
inline Who SpokespersonFor(Who who, std::string body) {
  who.speaks_for = std::move(body);
  return who;
}

// Articles "0.txt", "1.txt", … and a quotation of each entity.
class BatchOf {
 public:
  explicit BatchOf(const std::vector<std::vector<Who>>& articles) {
    for (size_t a = 0; a < articles.size(); ++a) {
      articles_.emplace_back();
      articles_.back().info.path = std::to_string(a) + ".txt";
      for (const Who& who : articles[a]) AddEntity(who);
    }
    QuoteAll();
  }

  void Permute(const std::vector<size_t>& order) {
    std::vector<ScannedArticle> permuted;
    for (size_t a : order) permuted.push_back(articles_[a]);
    articles_ = std::move(permuted);
    QuoteAll();
  }

  ResolvedSpeakers Resolve(const std::vector<KnownSpeaker>& known = {}) const {
    return ResolveSpeakers(articles_, quotes_, known);
  }

  // The speaker of every entity by its article's path and place.
  std::map<std::pair<std::string, size_t>, std::string> Ids(
      const std::vector<KnownSpeaker>& known = {}) const {
    const ResolvedSpeakers resolved = Resolve(known);
    std::map<std::pair<std::string, size_t>, std::string> ids;
    for (size_t a = 0; a < articles_.size(); ++a) {
      for (size_t e = 0; e < resolved.speaker_of[a].size(); ++e) {
        const auto& speaker = resolved.speaker_of[a][e];
        ids[{articles_[a].info.path, e}] =
            speaker.has_value() ? resolved.speakers[speaker->value()].id : "";
      }
    }
    return ids;
  }

  // The same, as "0.0=id 0.1=id 1.0=id".
  std::string Summary(const std::vector<KnownSpeaker>& known = {}) const {
    std::string text;
    for (const auto& [place, id] : Ids(known)) {
      if (!text.empty()) text += " ";
      text += place.first.substr(0, place.first.find('.')) + "." + std::to_string(place.second) +
              "=" + id;
    }
    return text;
  }

  std::vector<ScannedArticle>& articles() { return articles_; }
  std::vector<Quote>& quotes() { return quotes_; }

 private:
  void AddEntity(const Who& who) {
    Entity entity;
    entity.kind = who.kind;
    entity.name = who.fullest.empty() ? who.names.front() : who.fullest;
    for (const std::string& name : who.names) entity.names.push_back({name, {}, {}});
    entity.roles = who.roles;
    entity.gender = who.gender;
    entity.speaks_for = who.speaks_for;
    articles_.back().entities.push_back(entity);
  }

  void QuoteAll() {
    quotes_.clear();
    for (size_t a = 0; a < articles_.size(); ++a) {
      for (size_t e = 0; e < articles_[a].entities.size(); ++e) {
        quotes_.emplace_back();
        quotes_.back().article = ArticleIndex(a);
        quotes_.back().entity = EntityIndex(e);
      }
    }
  }

  std::vector<ScannedArticle> articles_;
  std::vector<Quote> quotes_;
};

inline const Speaker& SpeakerOf(const ResolvedSpeakers& resolved, size_t article, size_t entity) {
  return resolved.speakers[resolved.speaker_of[article][entity]->value()];
}

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_RESOLVE_BATCH_OF_H_
