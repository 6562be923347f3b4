#!/usr/bin/env python3
"""Holds a report against pairs of quotations that readers judged: is it one statement?

usage: score_readings.py PAIRS.jsonl REPORT.json

PAIRS is bench/results/links.jsonl or indirect.jsonl: two spans of bytes and "same", null where it cannot be told.
REPORT is what `quotecheck check --report=json` printed of the articles as `score_pairs.py articles` writes them. Of
each way in which the pairs were drawn it tells how many are one statement, and how many of both kinds the report ties.
"""
import collections
import os
import sys

import scoring
from score_pairs import Report

# A quotation stands for a span where they have this share of the longer of the two in common.
LEAST_SHARE = 0.5


def overlap(quote, side):
    begin, end = quote["content"][0]["begin"], quote["content"][-1]["end"]
    shared = min(end, side["end"]) - max(begin, side["begin"])
    return shared / max(end - begin, side["end"] - side["begin"])


def utterances(report, side):
    return {quote["utterance"] for _, quote in report.by_article[side["article"]] if overlap(quote, side) >= LEAST_SHARE}


def score(pairs, report):
    """(name, value) for each way of drawing."""
    count = collections.Counter()
    for pair in pairs:
        if pair["same"] is None:
            continue
        tied = bool(utterances(report, pair["a"]) & utterances(report, pair["b"]))
        for drawn in (pair["drawn"], "all"):
            count[drawn] += 1
            count[drawn, pair["same"]] += 1
            count[drawn, pair["same"], "tied"] += tied
    for drawn in sorted(key for key in count if isinstance(key, str)):
        same, other = count[drawn, True], count[drawn, False]
        yield f"drawn by {drawn}, one statement", f"{scoring.percent(same, count[drawn])} % of {count[drawn]}"
        yield f"drawn by {drawn}, tied", (f"{count[drawn, True, 'tied']} of {same} that are one, "
                                         f"{count[drawn, False, 'tied']} of {other} that are not")


def main():
    if len(sys.argv) != 3 or not all(map(os.path.exists, sys.argv[1:])):
        sys.exit(__doc__)
    for name, value in score(scoring.read_lines(sys.argv[1]), Report(sys.argv[2])):
        print(f"{name:36}  {value}")


if __name__ == "__main__":
    main()
