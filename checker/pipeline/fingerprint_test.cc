#include "checker/pipeline/fingerprint.h"

#include <string>
#include <vector>

#include "gtest/gtest.h"

namespace quotecheck {
namespace {

// Kept for ever: a baseline that somebody wrote must still fit.
TEST(FingerprintTest, IsTheSameInEveryVersion) {
  EXPECT_EQ(Fingerprint("QC104", "news/b.txt", "We will close the bridge."),
            "85f165dcc6ad92d41f1f127e7083ac14");
}

TEST(FingerprintTest, MarksCaseAndSpaceMakeNoDifference) {
  const std::string fingerprint = Fingerprint("QC104", "b.txt", "“We  won’t,” close\nit.");
  EXPECT_EQ(Fingerprint("QC104", "b.txt", "we won't close it"), fingerprint);
  EXPECT_NE(Fingerprint("QC104", "b.txt", "we will close it"), fingerprint);
  EXPECT_NE(Fingerprint("QC101", "b.txt", "we won't close it"), fingerprint);
  EXPECT_NE(Fingerprint("QC104", "c.txt", "we won't close it"), fingerprint);
  EXPECT_NE(Fingerprint("QC401", "b.txt", "“"), Fingerprint("QC401", "b.txt", "’"));
}

TEST(FingerprintTest, EqualOnesAreNumbered) {
  const RuleDescriptor rule = {"QC401", "unbalanced-quotation", Severity::kNote, "", ""};
  Batch batch;
  batch.articles.resize(2);
  batch.articles[0].stable_path = "a.txt";
  batch.articles[1].stable_path = "b.txt";
  std::vector<Finding> findings(4);
  for (size_t i = 0; i < 4; ++i) {
    findings[i].rule = &rule;
    findings[i].place.article = ArticleIndex(i == 2 ? 1 : 0);
    findings[i].place.text = "“";
  }
  SetFingerprints(batch, &findings);
  const std::string first = Fingerprint("QC401", "a.txt", "“");
  EXPECT_EQ(findings[0].fingerprint, first);
  EXPECT_EQ(findings[1].fingerprint, first + "-2");
  EXPECT_EQ(findings[2].fingerprint, Fingerprint("QC401", "b.txt", "“"));
  EXPECT_EQ(findings[3].fingerprint, first + "-3");
}

}  // namespace
}  // namespace quotecheck
