#!/usr/bin/env python3
"""Counts which rewritten quotations of the Fake News Challenge's articles are found.

usage: score_rewrites.py PAIRS.jsonl.gz REPORT.json

PAIRS holds pairs of quotations mined by their words, "a", "b" and "relation" (verbatim, truncation, edited); REPORT
is what `quotecheck check --report=json` printed of the articles as `score_pairs.py articles` writes them.

  linked      pairs of which both quotations were found, in one utterance
  flagged     of those, the ones with a finding of QC101 to QC106 on one of the two
  rewritten   quotations of the articles known to be rewritten word for word (KNOWN), in marks or not, and how many
              share an utterance with one of another of these articles
"""
import collections
import os
import sys

import scoring
from score_pairs import Report

# Three sites that tell one story, each word for word in synonyms.
KNOWN = ("train504", "train1560", "train2496")
ALTERED = {f"QC10{n}" for n in range(1, 7)}


def mined(pairs, report):
    """(name, value) for each relation of the pairs."""
    flagged = {finding["quote"] for finding in report.findings if finding["rule"] in ALTERED and finding.get("quote")}
    count = collections.Counter()
    for pair in pairs:
        sides = [report.quotes_of(pair[side]) for side in "ab"]
        shared = {quote["utterance"] for quote in sides[0]} & {quote["utterance"] for quote in sides[1]}
        count[pair["relation"]] += 1
        count[pair["relation"], "linked"] += bool(shared)
        count[pair["relation"], "flagged"] += any(quote["id"] in flagged for side in sides for quote in side
                                                  if quote["utterance"] in shared)
    for relation in sorted(key for key in count if isinstance(key, str)):
        linked = count[relation, "linked"]
        yield (f"{relation} linked", f"{scoring.percent(linked, count[relation])} % of {count[relation]}, "
                                     f"{scoring.percent(count[relation, 'flagged'], linked)} % of them flagged")


def rewritten(report):
    articles = collections.defaultdict(set)  # by utterance
    for name in KNOWN:
        for _, quote in report.by_article[name]:
            articles[quote["utterance"]].add(name)
    quotes = [quote for name in KNOWN for _, quote in report.by_article[name]]
    tied = sum(len(articles[quote["utterance"]]) > 1 for quote in quotes)
    yield "rewritten, tied to another rewriting", f"{tied} of {len(quotes)} in {len(KNOWN)} articles"


def main():
    if len(sys.argv) != 3 or not os.path.exists(sys.argv[2]):
        sys.exit(__doc__)
    report = Report(sys.argv[2])
    for name, value in [*mined(scoring.read_lines(sys.argv[1]), report), *rewritten(report)]:
        print(f"{name:44}  {value}")


if __name__ == "__main__":
    main()
