#include "checker/scan/antecedent_odds.h"

#include <algorithm>
#include <cmath>

namespace quotecheck {
namespace {

constexpr size_t kFar = 4;   // sentences; farther is no different
constexpr size_t kNear = 1;  // sentences

// What is fitted: other articles tell the antecedent by its name, so that whoever has none is never
// the right one there; the weight of being unnamed is set by hand.
constexpr double kKnownGender = 0.85;
constexpr double kSubject = 0.26;
constexpr double kOutsideSpeech = 2.58;
constexpr double kSameSentence = 1.28;
constexpr double kSpeaksBefore = 1.76;
constexpr double kLastMainSubject = 2.02;
constexpr double kNewNear = 1.24;
constexpr double kMentions = 0.45;  // for each logarithm of one more than their number
constexpr double kSentence = -0.54;
constexpr double kMainSubjectNear = -0.87;
constexpr double kUnnamed = -1.5;

}  // namespace

double AntecedentLogOdds(const Antecedent& a) {
  const bool near = a.sentences <= kNear;
  double odds = kMentions * std::log1p(static_cast<double>(a.mentions));
  odds += kSentence * static_cast<double>(std::min(a.sentences, kFar));
  if (a.known_gender) odds += kKnownGender;
  if (a.subject) odds += kSubject;
  if (a.outside_speech) odds += kOutsideSpeech;
  if (a.sentences == 0) odds += kSameSentence;
  if (a.speaks && a.sentences == 1) odds += kSpeaksBefore;
  if (a.last_main_subject) odds += kLastMainSubject;
  if (a.since_first <= kNear) odds += kNewNear;
  if (a.main_subject && near) odds += kMainSubjectNear;
  if (!a.named) odds += kUnnamed;
  return odds;
}

}  // namespace quotecheck
