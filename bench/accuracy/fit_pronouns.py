#!/usr/bin/env python3
"""Fits what checker/scan/antecedent_odds.cc weighs to pronouns whose antecedent another article names.

usage: fit_pronouns.py FEATURES.jsonl SCAN.jsonl

  FEATURES   what `antecedent_features DIR` prints of a batch of articles, some of which quote the same words
  SCAN       what `quotecheck scan DIR` prints of them

Where one article credits words in marks to "he" or "she", and another credits six to eight of them in a row to a name,
that name tells whom the pronoun stands for; where it is an unnamed source, that it stands for one without a name. A
conditional logit with L2 penalty over the candidates that have a name, by Newton's method, then what being without one
weighs against them. Prints how many are right out of fold, the folds cut by the days of publication, how right those of
each probability are, and the weights. Seconds.
"""
import collections
import datetime
import json
import math
import operator
import os
import re
import sys
import unicodedata

import scoring
from fit_pairs import solve

FOLDS = 8
DAYS_OF_A_STORY = 5
PENALTY = 0.1
ROUNDS = 60
UNNAMED = ""  # the label of those without a name
SHORTEST, LONGEST = 6, 8  # words in a row that two articles share
VIRAL = 40  # words that so many quotations share tell nothing
SURE = 0.8  # the confidence of a name that tells another article's pronoun
FAR, NEAR = 4, 1  # as in antecedent_odds.cc
STEPS = (0.0, 0.6, 0.8, 0.9, 0.95, 0.98)

FEATURES = {
    "known gender": lambda c: c["known_gender"],
    "subject": lambda c: c["subject"],
    "outside speech": lambda c: c["outside_speech"],
    "same sentence": lambda c: c["sentences"] == 0,
    "speaks in the sentence before": lambda c: c["speaks"] and c["sentences"] == 1,
    "last main subject": lambda c: c["last_main_subject"],
    "new and near": lambda c: c["since_first"] <= NEAR,
    "mentions": lambda c: math.log1p(c["mentions"]),
    "sentences": lambda c: min(c["sentences"], FAR),
    "reported": lambda c: c["reported"],
    "last source": lambda c: c["last_source"],
    "guessed": lambda c: c["guessed"],
}


def surname(name):
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    words = re.findall(r"[a-z'-]+", re.sub(r"\b(jr|sr|ii|iii)\b\.?", "", plain))
    return words[-1] if words else name


def rows_in_marks(record):
    words = re.findall(r"\w+", record["text"].lower())
    if not record["quoted"] or len(words) < SHORTEST:
        return []
    size = min(LONGEST, len(words))
    return [tuple(words[i:i + size]) for i in range(len(words) - size + 1)]


def label_of(record):
    """The surname of a record's source, UNNAMED for an unnamed one, None where neither is sure."""
    source, speaker = record.get("source"), record.get("speaker")
    if not source or not speaker:
        return None
    if source["kind"] == "anonymous":
        return UNNAMED
    return surname(speaker["name"]) if source["kind"] == "name" and speaker["confidence"] >= SURE else None


def told_elsewhere(records):
    """(record, label) of those whose words another article credits to somebody, most often so."""
    by_row = collections.defaultdict(list)
    for i, record in enumerate(records):
        for row in rows_in_marks(record):
            by_row[row].append(i)
    votes = collections.defaultdict(collections.Counter)
    for ids in by_row.values():
        if len(ids) > VIRAL:
            continue
        for i in ids:
            label = label_of(records[i])
            for j in ids if label is not None else ():
                if records[j]["article"] != records[i]["article"]:
                    votes[j][label] += 1
    for i, names in votes.items():
        name, most = names.most_common(1)[0]
        if 2 * most > sum(names.values()):
            yield records[i], name


def story_of(record):
    try:
        return datetime.date.fromisoformat((record.get("published") or "")[:10]).toordinal() // DAYS_OF_A_STORY
    except ValueError:
        return 0


def examples(features, records):
    """(story, rows of features, which have a name, which are the antecedent)"""
    candidates = {(r["article"], r["begin"]): r["candidates"] for r in features}
    for record, label in told_elsewhere(records):
        source = record.get("source")
        if not source or source["kind"] != "pronoun" or source["text"].lower() not in ("he", "she"):
            continue
        list_ = candidates.get((record["article"], source["begin"]), [])
        right = [(surname(c["name"]) if c["named"] else UNNAMED) == label for c in list_]
        if any(right):
            rows = [[float(feature(c)) for feature in FEATURES.values()] for c in list_]
            yield story_of(record), rows, [c["named"] for c in list_], right


def shares(odds):
    most = max(odds)
    powers = [math.exp(x - most) for x in odds]
    return [x / sum(powers) for x in powers]


def log_odds(weights, rows, named):
    """`weights` are those of the features, and of having no name."""
    return [sum(map(operator.mul, weights, row)) + (0 if name else weights[-1]) for row, name in zip(rows, named)]


def fit(data):
    weights = fit_named(data)
    return weights + [fit_unnamed(data, weights)]


def fit_unnamed(data, weights):
    """What having no name weighs where the others weigh this: Newton's method in one dimension."""
    unnamed = 0.0
    for _ in range(ROUNDS):
        slope, bend = -PENALTY * unnamed, PENALTY
        for _, rows, named, right in data:
            p = shares(log_odds(weights + [unnamed], rows, named))
            of_right = sum(x for x, yes in zip(p, right) if yes)
            without = sum(x for x, name in zip(p, named) if not name)
            among_right = sum(x for x, name, yes in zip(p, named, right) if yes and not name) / of_right
            slope += among_right - without
            bend += without * (1 - without)
        unnamed += slope / bend
        if abs(slope / bend) < 1e-6:
            break
    return unnamed


def fit_named(data):
    pairs = []
    for _, rows, named, right in data:
        kept = [(row, yes) for row, name, yes in zip(rows, named, right) if name]
        if any(yes for _, yes in kept):
            pairs.append(kept)
    size = len(FEATURES)
    weights = [0.0] * size
    for _ in range(ROUNDS):
        gradient = [-PENALTY * w for w in weights]
        hessian = [[PENALTY if i == j else 0.0 for j in range(size)] for i in range(size)]
        for kept in pairs:
            p = shares([sum(map(operator.mul, weights, row)) for row, _ in kept])
            of_right = sum(x for x, (_, yes) in zip(p, kept) if yes)
            mean = [sum(x * row[i] for x, (row, _) in zip(p, kept)) for i in range(size)]
            for x, (row, yes) in zip(p, kept):
                pull = (x / of_right if yes else 0.0) - x
                for i in range(size):
                    gradient[i] += pull * row[i]
                    spread = x * (row[i] - mean[i])
                    for j in range(size):
                        hessian[i][j] += spread * (row[j] - mean[j])
        step = solve(hessian, gradient)
        weights = [w + s for w, s in zip(weights, step)]
        if max(map(abs, step)) < 1e-6:
            break
    return weights


def main():
    if len(sys.argv) != 3 or not all(map(os.path.exists, sys.argv[1:])):
        sys.exit(__doc__)
    data = list(examples(scoring.read_lines(sys.argv[1]), list(scoring.read_lines(sys.argv[2]))))
    told = []
    for fold in range(FOLDS):
        weights = fit([d for d in data if d[0] % FOLDS != fold])
        for story, rows, named, right in data:
            if story % FOLDS == fold:
                p = shares(log_odds(weights, rows, named))
                best = p.index(max(p))
                told.append((p[best], right[best]))
    print(f"pronouns {len(told)}, right {scoring.percent(sum(yes for _, yes in told), len(told))} %")
    for low, high in zip(STEPS, STEPS[1:] + (2.0,)):
        those = [yes for p, yes in told if low <= p < high]
        print(f"from {low:4}  {scoring.percent(sum(those), len(those))} % of {len(those)}")
    for name, weight in zip([*FEATURES, "unnamed"], fit(data)):
        print(f"{name:32}{weight:6.2f}")


if __name__ == "__main__":
    main()
