#!/usr/bin/env python3
"""Fits what checker/align/pair_model.cc weighs to pairs of quotations that people held against each other.

usage: fit_pairs.py FEATURES.jsonl ALONE.jsonl GOLD.jsonl PAIRS.jsonl

  FEATURES   what `pair_features DIR` prints of the articles as `score_pairs.py articles` writes them
  ALONE      what `pair_features --alone` prints of the pairs as `score_pairs.py pairs` prints them
  GOLD       adjudicated pairs (score_pairs.py), PAIRS: bench/results/links.jsonl

Logistic regression with L2 penalty on features of one variance, by Newton's method; adjudicated pairs count four times
as they stand in the batch, once as they stand alone. Prints how many decisions are right out of fold, the folds cut by
the days of publication, then the bias and the weights. In pair_model.cc the bias is 0.45 lower. Seconds.
"""
import collections
import json
import math
import os
import sys

import scoring
from score_pairs import decided, shingles

FOLDS = 8
DAYS_OF_A_STORY = 5
PENALTY = 10.0
GOLD_WEIGHT = 4.0
LEAST_SHARE = 0.5  # of the longer of two spans, for one to stand for the other
ROUNDS = 25


class Batch:
    """Quotations and pairs of `pair_features`."""

    def __init__(self, path):
        self.features, self.odds, self.by_article = {}, {}, collections.defaultdict(list)
        for record in scoring.read_lines(path):
            if record["type"] == "quote":
                name = os.path.splitext(os.path.basename(record["article"]))[0]
                self.by_article[name].append(record)
            else:
                key = (record["a"], record["b"])
                self.features[key], self.odds[key] = record["features"], record["in_batch"]

    def at(self, side):
        """The quotation that stands for a span of bytes."""
        def share(quote):
            shared = min(quote["end"], side["end"]) - max(quote["begin"], side["begin"])
            return shared / max(quote["end"] - quote["begin"], side["end"] - side["begin"])
        best = max(self.by_article[side["article"]], key=share, default=None)
        return best if best is not None and share(best) >= LEAST_SHARE else None

    def with_words(self, side):
        """Quotations that share half of the shingles of the shorter."""
        wanted = shingles(side["quote"])
        for quote in self.by_article[side["article"]]:
            own = shingles(quote["text"])
            if len(wanted & own) >= 0.5 * min(len(wanted), len(own)):
                yield quote

    def likeliest(self, firsts, seconds):
        """The likeliest pair of two lists of quotations: its features, and the day of one."""
        pairs = [((min(a["quote"], b["quote"]), max(a["quote"], b["quote"])), a["day"]) for a in firsts for b in seconds]
        pairs = [(self.odds[key], key, day) for key, day in pairs if key in self.odds]
        if not pairs:
            return None
        _, key, day = max(pairs)
        return self.features[key], day


def rows_of(batch, alone, gold, pairs):
    """(kind, weight, day, same, features)"""
    lone = {record["id"]: record["features"] for record in scoring.read_lines(alone)}
    for pair in decided(gold):
        same = bool(pair["same_utterance"])
        found = batch.likeliest(list(batch.with_words(pair["a"])), list(batch.with_words(pair["b"])))
        day = None
        if found is not None:
            day = found[1]
            yield "adjudicated", GOLD_WEIGHT, day, same, found[0]
        yield "adjudicated, alone", 1.0, day, same, lone[pair["id"]]
    for pair in scoring.read_lines(pairs):
        sides = [batch.at(pair[side]) for side in "ab"]
        found = None if None in sides else batch.likeliest(sides[:1], sides[1:])
        if pair["same"] is not None and found is not None:
            yield pair["drawn"], 1.0, found[1], pair["same"], found[0]


def solve(matrix, vector):
    """Gauss-Jordan elimination; positive definite."""
    size = len(vector)
    rows = [row[:] + [value] for row, value in zip(matrix, vector)]
    for i in range(size):
        scale = rows[i][i]
        rows[i] = [x / scale for x in rows[i]]
        for j in range(size):
            if j != i and rows[j][i]:
                factor = rows[j][i]
                rows[j] = [x - factor * y for x, y in zip(rows[j], rows[i])]
    return [row[-1] for row in rows]


def probability(weights, features):
    odds = sum(w * x for w, x in zip(weights, features))
    return 1 / (1 + math.exp(-max(min(odds, 30.0), -30.0)))


def fit(rows):
    """Weights by feature; the last is the bias."""
    columns = list(zip(*(features for *_, features in rows)))
    means = [sum(column) / len(column) for column in columns]
    spreads = [max(math.sqrt(sum((x - m) ** 2 for x in column) / len(column)), 1e-9) for column, m in zip(columns, means)]
    scaled = [[(x - m) / s for x, m, s in zip(features, means, spreads)] + [1.0] for *_, features in rows]
    size = len(means) + 1
    weights = [0.0] * size
    for _ in range(ROUNDS):
        gradient = [-PENALTY * w for w in weights[:-1]] + [0.0]
        hessian = [[PENALTY if i == j and i < size - 1 else 0.0 for j in range(size)] for i in range(size)]
        for (_, weight, _, same, _), x in zip(rows, scaled):
            p = probability(weights, x)
            rest, bend = weight * (same - p), weight * p * (1 - p)
            for i in range(size):
                gradient[i] += rest * x[i]
                row, factor = hessian[i], bend * x[i]
                for j in range(size):
                    row[j] += factor * x[j]
        step = solve(hessian, gradient)
        weights = [w + s for w, s in zip(weights, step)]
        if max(map(abs, step)) < 1e-6:
            break
    plain = [w / s for w, s in zip(weights, spreads)]
    return plain + [weights[-1] - sum(w * m for w, m in zip(plain, means))]


def main():
    if len(sys.argv) != 5 or not all(map(os.path.exists, sys.argv[1:])):
        sys.exit(__doc__)
    rows = list(rows_of(Batch(sys.argv[1]), *sys.argv[2:]))
    right = collections.Counter()
    for fold in range(FOLDS):
        held_out = [(row[2] or 0) // DAYS_OF_A_STORY % FOLDS == fold for row in rows]
        weights = fit([row for row, out in zip(rows, held_out) if not out])
        for (kind, _, _, same, features), out in zip(rows, held_out):
            if out:
                right[kind] += 1
                right[kind, "right"] += (probability(weights, features + [1.0]) >= 0.5) == same
    for kind in sorted(key for key in right if isinstance(key, str)):
        print(f"{kind:36}  {scoring.percent(right[kind, 'right'], right[kind])} % of {right[kind]}")
    print(json.dumps([round(weight, 3) for weight in fit(rows)]))


if __name__ == "__main__":
    main()
