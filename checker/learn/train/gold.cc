#include "checker/learn/train/gold.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <sstream>
#include <utility>

#include "absl/strings/match.h"
#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_split.h"

namespace quotecheck {
namespace {

constexpr size_t kAnnotatorSuffix = 9;  // "_XXXX.ann"

std::string ReadFile(const std::filesystem::path& path) {
  std::ifstream in(path, std::ios::binary);
  std::ostringstream out;
  out << in.rdbuf();
  return std::move(out).str();
}

// Bytes at which the code points begin, and the end.
std::vector<size_t> CodePointOffsets(absl::string_view text) {
  std::vector<size_t> offsets;
  for (size_t i = 0; i < text.size(); ++i) {
    if ((static_cast<unsigned char>(text[i]) & 0xC0) != 0x80) offsets.push_back(i);
  }
  offsets.push_back(text.size());
  return offsets;
}

// "12 20;25 30"
std::vector<TextSpan> ParseSpans(absl::string_view list, const std::vector<size_t>& offsets) {
  std::vector<TextSpan> spans;
  for (absl::string_view part : absl::StrSplit(list, ';')) {
    const std::pair<absl::string_view, absl::string_view> ends = absl::StrSplit(part, ' ');
    size_t begin = 0;
    size_t end = 0;
    if (!absl::SimpleAtoi(ends.first, &begin) || !absl::SimpleAtoi(ends.second, &end)) continue;
    if (begin < end && end < offsets.size()) spans.push_back({offsets[begin], offsets[end]});
  }
  return spans;
}

}  // namespace

std::vector<GoldAttribution> ParseStandOff(absl::string_view annotations, absl::string_view text) {
  const std::vector<size_t> offsets = CodePointOffsets(text);
  std::map<std::string, std::vector<TextSpan>> spans;
  std::vector<GoldAttribution> found;
  for (absl::string_view line : absl::StrSplit(annotations, '\n')) {
    const std::vector<std::string> cells = absl::StrSplit(line, '\t');
    if (cells.size() < 2) continue;
    if (cells[0][0] == 'T') {
      const std::pair<std::string, std::string> label =
          absl::StrSplit(cells[1], absl::MaxSplits(' ', 1));
      spans[cells[0]] = ParseSpans(label.second, offsets);
    } else if (cells[0][0] == 'E') {
      GoldAttribution attribution;
      for (absl::string_view role : absl::StrSplit(cells[1], ' ')) {
        const std::pair<std::string, std::string> part = absl::StrSplit(role, ':');
        std::vector<TextSpan>* to = nullptr;
        if (absl::StartsWith(part.first, "Content")) to = &attribution.content;
        if (absl::StartsWith(part.first, "Cue")) to = &attribution.cue;
        if (absl::StartsWith(part.first, "Source")) to = &attribution.source;
        if (to == nullptr) continue;
        to->insert(to->end(), spans[part.second].begin(), spans[part.second].end());
        std::sort(to->begin(), to->end());
      }
      if (!attribution.content.empty()) found.push_back(std::move(attribution));
    }
  }
  return found;
}

std::vector<GoldArticle> ReadGold(const std::string& folder) {
  std::map<std::string, std::filesystem::path> annotations;  // the first, by article
  std::error_code error;
  for (const auto& entry :
       std::filesystem::directory_iterator(absl::StrCat(folder, "/attributions"), error)) {
    const std::string name = entry.path().filename().string();
    if (!absl::EndsWith(name, ".ann") || name.size() <= kAnnotatorSuffix) continue;
    const auto [known, fresh] =
        annotations.emplace(name.substr(0, name.size() - kAnnotatorSuffix), entry.path());
    if (!fresh && entry.path() < known->second) known->second = entry.path();
  }
  std::vector<GoldArticle> articles;
  for (const auto& [name, path] : annotations) {
    GoldArticle article;
    article.name = absl::StrCat(name, ".txt");
    article.outlet = name.substr(0, name.find('_'));
    article.text = ReadFile(absl::StrCat(folder, "/text/", article.name));
    if (article.text.empty()) continue;
    article.attributions = ParseStandOff(ReadFile(path), article.text);
    articles.push_back(std::move(article));
  }
  return articles;
}

}  // namespace quotecheck
