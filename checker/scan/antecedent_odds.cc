#include "checker/scan/antecedent_odds.h"

#include <algorithm>
#include <cmath>

namespace quotecheck {
namespace {

constexpr size_t kFar = 4;   // sentences; farther is no different
constexpr size_t kNear = 1;  // sentences

constexpr double kKnownGender = 0.73;
constexpr double kSubject = 0.50;
constexpr double kOutsideSpeech = 2.70;
constexpr double kSameSentence = 1.19;
constexpr double kSpeaksBefore = 0.88;
constexpr double kLastMainSubject = 1.17;
constexpr double kNewNear = 1.03;
constexpr double kMentions = 0.34;  // for each logarithm of one more than their number
constexpr double kSentence = -0.60;
constexpr double kReported = 0.41;
constexpr double kLastSource = 1.18;
constexpr double kGuessed = -0.84;
constexpr double kUnnamed = -2.30;

}  // namespace

double AntecedentLogOdds(const Antecedent& a) {
  double odds = kMentions * std::log1p(static_cast<double>(a.mentions));
  odds += kSentence * static_cast<double>(std::min(a.sentences, kFar));
  if (a.known_gender) odds += kKnownGender;
  if (a.subject) odds += kSubject;
  if (a.outside_speech) odds += kOutsideSpeech;
  if (a.sentences == 0) odds += kSameSentence;
  if (a.speaks && a.sentences == 1) odds += kSpeaksBefore;
  if (a.last_main_subject) odds += kLastMainSubject;
  if (a.since_first <= kNear) odds += kNewNear;
  if (a.reported) odds += kReported;
  if (a.last_source) odds += kLastSource;
  if (a.guessed) odds += kGuessed;
  if (!a.named) odds += kUnnamed;
  return odds;
}

}  // namespace quotecheck
