#ifndef QUOTECHECK_CHECKER_SCAN_NAME_CLUSTERS_H_
#define QUOTECHECK_CHECKER_SCAN_NAME_CLUSTERS_H_

#include <cstddef>
#include <vector>

#include "checker/scan/document.h"
#include "checker/scan/mentions.h"
#include "checker/scan/name_bearers.h"
#include "checker/scan/name_forms.h"
#include "checker/scan/short_form_links.h"

namespace quotecheck {

struct NameClusters {
  std::vector<NameCluster> clusters;
  std::vector<NameLink> links;  // by mention; empty for mentions without a name
};

// Groups the names of an article by bearer. Full names of persons are grouped by surname and given
// name, so that two people of one surname stay apart; a surname, a given name or "Mr. Rowe" goes to
// the one bearer that it fits, and where it fits several to the one its title tells or the article
// named last. Bodies are grouped with their acronyms ("Federal Election Board (FEB)") and short
// forms. Linear: of the bearers that share a surname a bounded number is compared.
NameClusters ClusterNames(const Document& document, const std::vector<SourceMention>& mentions,
                          const NameForms& forms);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_SCAN_NAME_CLUSTERS_H_
