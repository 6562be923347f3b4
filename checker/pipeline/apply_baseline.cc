#include "checker/pipeline/apply_baseline.h"

#include "absl/container/flat_hash_map.h"

namespace quotecheck {

Baseline ApplyBaseline(const Baseline& baseline, const absl::flat_hash_set<std::string>& paths,
                       std::vector<Finding>* findings) {
  absl::flat_hash_map<std::string, const BaselineEntry*> entries;
  for (const BaselineEntry& entry : baseline) entries[entry.fingerprint] = &entry;
  absl::flat_hash_set<std::string> found;
  for (Finding& finding : *findings) {
    const auto entry = entries.find(finding.fingerprint);
    if (entry == entries.end()) continue;
    finding.state = entry->second->state;
    finding.acceptance = entry->second->acceptance;
    found.insert(finding.fingerprint);
  }
  Baseline gone;
  for (const BaselineEntry& entry : baseline) {
    if (!found.contains(entry.fingerprint) && paths.contains(entry.article)) gone.push_back(entry);
  }
  return gone;
}

}  // namespace quotecheck
