#!/usr/bin/env python3
"""Fits how sure findings of changed words are (checker/judge/rules/difference_confidence.cc) to what readers said.

usage: fit_differences.py FEATURES.jsonl READINGS.jsonl

  FEATURES   what `difference_features DIR` prints of the articles as `score_pairs.py articles` writes them
  READINGS   bench/results/precision.jsonl

A difference is right where readers say that both passages are one act of speech and their words differ; where several
read it, their answers are averaged, and those of blind samples count where there are any. Logistic regression with L2
penalty, as in fit_pairs.py. Prints how sure and how right the findings are out of fold, by rows of their confidence,
the folds cut by the days of publication, the mean of several cuts; then how far bounds on it get; then the bias and the
weights. Seconds.
"""
import collections
import datetime
import json
import os
import sys

import fit_pairs
import scoring

FOLDS = 8
DAYS_OF_A_STORY = 5
CUTS = 5
SEEN_EDITS = ("before", "after")  # samples whose reader saw the edits
BOUNDS = (0.0, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9)
BOUNDS_OF_WARNINGS = (0.7, 0.75, 0.8, 0.85, 0.9)


def place(side):
    return os.path.splitext(os.path.basename(side["article"]))[0], side["begin"], side["end"]


def answer(reading):
    """1 where one act of speech is printed in other words, 0 where not."""
    if reading.get("same") is None:
        return float(bool(reading["right"]))
    return float(reading["same"] and reading["words"])


def answers(path):
    """The mean answer by the two places, whichever comes first."""
    readings = collections.defaultdict(list)
    for reading in scoring.read_lines(path):
        readings[frozenset((place(reading), place(reading["reference"])))].append(reading)
    means = {}
    for places, of_pair in readings.items():
        blind = [reading for reading in of_pair if reading["sample"] not in SEEN_EDITS] or of_pair
        means[places] = sum(map(answer, blind)) / len(blind)
    return means


def rows_of(features, readings):
    """(rule or None, weight, day, right, features), as fit_pairs.fit() takes them."""
    means = answers(readings)
    for record in scoring.read_lines(features):
        right = means.get(frozenset((place(record["version"]), place(record["against"]))))
        if right is None:
            continue
        day = datetime.date.fromisoformat(record["day"]).toordinal() if record["day"] else 0
        yield record["rule"], 1.0, day, right, list(record["features"].values())


def out_of_fold(rows):
    """What weights fitted without the story of each row say of it."""
    sums = [0.0] * len(rows)
    for cut in range(CUTS):
        folds = [(day + cut) // DAYS_OF_A_STORY % FOLDS for _, _, day, _, _ in rows]
        for fold in sorted(set(folds)):
            weights = fit_pairs.fit([row for row, own in zip(rows, folds) if own != fold])
            for i, own in enumerate(folds):
                if own == fold:
                    sums[i] += fit_pairs.probability(weights, rows[i][-1] + [1.0])
    return [total / CUTS for total in sums]


def is_right(row):
    return row[3] >= 0.5


def reliability(found):
    """One line a row of confidence: how sure, how right, of how many."""
    for low, high in zip(BOUNDS, BOUNDS[1:] + (1.0,)):
        within = [(sure, row) for sure, row in found if low <= sure < high]
        if within:
            mean = sum(sure for sure, _ in within) / len(within)
            right = sum(is_right(row) for _, row in within)
            yield (f"from {low:.2f}: {100 * mean:.1f} % sure, "
                   f"{scoring.percent(right, len(within))} % right of {len(within)}")


def shares_kept(found):
    """One line a bound: how right what reaches it is, and the share of all that is right."""
    all_right = sum(is_right(row) for _, row in found)
    for bound in BOUNDS_OF_WARNINGS:
        kept = [row for sure, row in found if sure >= bound]
        right = sum(map(is_right, kept))
        yield (f"of at least {bound:.2f}: {scoring.percent(right, len(kept))} % right of {len(kept)}, "
               f"{scoring.percent(right, all_right)} % of what is right")


def main():
    if len(sys.argv) != 3 or not all(map(os.path.exists, sys.argv[1:])):
        sys.exit(__doc__)
    rows = list(rows_of(*sys.argv[1:]))
    found = [(sure, row) for sure, row in zip(out_of_fold(rows), rows) if row[0] is not None]
    print(f"{len(rows)} read, {len(found)} of them reported")
    print(*reliability(found), *shares_kept(found), sep="\n")
    *weights, bias = fit_pairs.fit(rows)
    print(json.dumps([round(bias, 3)] + [round(weight, 3) for weight in weights]))


if __name__ == "__main__":
    main()
