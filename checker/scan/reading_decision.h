#ifndef QUOTECHECK_CHECKER_SCAN_READING_DECISION_H_
#define QUOTECHECK_CHECKER_SCAN_READING_DECISION_H_

#include "checker/scan/frames.h"
#include "checker/scan/readings.h"

namespace quotecheck {

// Does the cue of a reading report its content, as its form, strength, source and content tell? The
// rules accept what is right more often than not far from it: in the training part of PolNeAR 1.0
// (Newell, Margolin and Ruths 2018) the readings of each class that they accept are annotated
// attributions in more than a quarter of the cases, those that they reject in fewer.
bool Reports(const Frames& frames, const Reading& reading);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_SCAN_READING_DECISION_H_
