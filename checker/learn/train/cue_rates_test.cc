#include "checker/learn/train/cue_rates.h"

#include <map>
#include <string>

#include "checker/learn/train/gold.h"
#include "checker/learn/train/training_article.h"
#include "checker/scan/learned_items.h"
#include "gtest/gtest.h"

namespace quotecheck {
namespace {

uint8_t StepOf(const CueRates& rates, const std::string& word) {
  for (const auto& [key, step] : rates.Steps()) {
    if (key == RateKeys(word).front()) return step;
  }
  return 0;
}

TEST(CueRatesTest, StepsRiseWithTheShareOfPlacesInCues) {
  GoldArticle gold;
  CueRates rates;
  for (int i = 0; i < 4; ++i) {
    const size_t at = gold.text.size() + 9;
    gold.text += "Ana Reyl glimbed that the mill was shut. The mill stood there.\n\n";
    GoldAttribution attribution;
    attribution.cue = {{at, at + 7}};
    attribution.content = {{at + 8, at + 30}};
    gold.attributions.push_back(attribution);
  }
  const TrainingArticle article(gold);
  rates.Add(article, GoldRoles(article));
  EXPECT_EQ(StepOf(rates, "glimbed"), 7);
  EXPECT_EQ(StepOf(rates, "mill"), 2);
  EXPECT_EQ(StepOf(rates, "stood"), 1);
  EXPECT_EQ(StepOf(rates, "river"), 0);
}

}  // namespace
}  // namespace quotecheck
