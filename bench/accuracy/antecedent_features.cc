// Prints what the choice of the antecedent of each "he" and "she" that speaks rests on, for
// fit_pronouns.py: JSON Lines, one a pronoun, in articles of English text.
//
//   antecedent_features PATH...
//   {"article":"a.txt","begin":435,"candidates":[{"name":"Ilse Varga","named":true,
//    "known_gender":true,"sentences":1,...},...]}
//
// `begin` is the byte of the file at which the pronoun stands; the candidates are those that agree
// with it, the last mentioned first.

#include <functional>
#include <iostream>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "bench/accuracy/scan_paths.h"
#include "checker/ingest/disk_file_system.h"
#include "checker/ingest/read_articles.h"
#include "checker/records/article.h"
#include "checker/scan/antecedent_odds.h"
#include "checker/scan/article_language.h"
#include "checker/scan/passage_reading.h"
#include "checker/scan/word_traits.h"
#include "nlohmann/json.hpp"

namespace quotecheck {
namespace {

using Json = nlohmann::ordered_json;

Json ToJson(const Antecedent& antecedent) {
  return {{"named", antecedent.named},
          {"known_gender", antecedent.known_gender},
          {"sentences", antecedent.sentences},
          {"since_first", antecedent.since_first},
          {"mentions", antecedent.mentions},
          {"outside_speech", antecedent.outside_speech},
          {"subject", antecedent.subject},
          {"speaks", antecedent.speaks},
          {"last_main_subject", antecedent.last_main_subject},
          {"reported", antecedent.reported},
          {"last_source", antecedent.last_source},
          {"guessed", antecedent.guessed}};
}

void Print(const Article& article) {
  ScannedPassage body =
      SplitPassage(article.body, {0, article.body.text.size()}, /*is_title=*/false);
  const TraitTable traits(body.document);
  ReadPassage(Reader::kEnglish, traits, article.info.language, nullptr, &body);
  std::vector<std::pair<size_t, std::vector<AntecedentCandidate>>> seen;
  const AntecedentObserver observer = [&](size_t mention,
                                          const std::vector<AntecedentCandidate>& candidates) {
    seen.emplace_back(mention, candidates);
  };
  const EntityTable table = ResolvePassage(Reader::kEnglish, body, &observer);
  for (const auto& [mention, candidates] : seen) {
    Json list = Json::array();
    for (const AntecedentCandidate& candidate : candidates) {
      Json one = ToJson(candidate.antecedent);
      one["name"] = table.entities[candidate.entity].entity.name;
      list.push_back(std::move(one));
    }
    const size_t begin = article.body.source.SourceBegin(body.mentions[mention].span.begin);
    std::cout << Json{{"article", article.info.path}, {"begin", begin}, {"candidates", list}}.dump(
                     -1, ' ', false, Json::error_handler_t::replace)
              << "\n";
  }
}

int Main(int argc, char** argv) {
  const std::vector<std::string> paths(argv + 1, argv + argc);
  if (paths.empty()) {
    std::cerr << "usage: antecedent_features PATH...\n";
    return 2;
  }
  const DiskFileSystem files;
  const FoundArticles found = FindArticleFiles(files, paths);
  for (const std::string& path : found.paths) {
    ReadArticles(files, path, ReadOptions(), [](const auto& read) {
      if (const auto* article = std::get_if<Article>(&read)) Print(*article);
    });
  }
  return 0;
}

}  // namespace
}  // namespace quotecheck

int main(int argc, char** argv) { return quotecheck::Main(argc, argv); }
