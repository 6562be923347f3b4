#!/usr/bin/env python3
"""Says how often the speakers given with a confidence are right: a reliability table.

usage: score_confidence.py sources GOLD PREDICTIONS.jsonl [--json]     GOLD as score_attributions.py reads it
       score_confidence.py names GOLD PREDICTIONS.jsonl [--json]       GOLD as score_speakers.py reads it

PREDICTIONS are what `quotecheck scan` prints ('-': standard input); records without a speaker are left out.

  sources  quotations paired with gold relations by their content, half of the words of both, of which gold
           names a source: right where the sources share a word
  names    quotations that hold a label of a person: right where the speaker has the label's last name

A row is the speakers of at least that confidence and less than the next row's; the last is all of 0.9 and more.
"""
import argparse
import collections
import json
import os

import score_attributions
import score_speakers
import scoring

BOUNDS = (0.5, 0.7, 0.8, 0.9, 0.95)
SURE = 0.9


def judged_sources(gold, predictions):
    """(confidence, is right) of each quotation paired with gold."""
    records = collections.defaultdict(list)
    for record in predictions:
        if record.get("speaker"):
            records[os.path.basename(record["article"])].append(record)
    for path, annotation in score_attributions.annotated(gold):
        with open(path, encoding="utf-8", newline="") as source:
            article = scoring.Article(source.read(), light=score_attributions.LIGHT)
        found = records[os.path.basename(path)]
        want = list(score_attributions.gold_relations(article, annotation))
        got = list(score_attributions.predicted_relations(article, found))
        for i, j in scoring.pair_up([r.content for r in want], [r.content for r in got]):
            if want[i].source and got[j].source:
                shared = article.heads(want[i].source) & article.heads(got[j].source)
                yield found[j]["speaker"]["confidence"], bool(shared)


def judged_names(gold, predictions):
    for _, record, right in score_speakers.judged(gold, predictions):
        if record and record.get("speaker"):
            yield record["speaker"]["confidence"], right


def table(judged):
    """{"0.5": {"right", "of", "percent"}, ..., "sure": ...}"""
    counts = collections.Counter()
    for confidence, right in judged:
        rows = [max((bound for bound in BOUNDS if bound <= confidence), default=0)]
        rows += ["sure"] if confidence >= SURE else []
        for row in rows:
            counts[row, "of"] += 1
            counts[row, "right"] += right
    rows = {}
    for row in (0, *BOUNDS, "sure"):
        if counts[row, "of"]:
            right, of = counts[row, "right"], counts[row, "of"]
            rows[str(row)] = {"right": right, "of": of, "percent": scoring.percent(right, of)}
    return rows


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", choices=("sources", "names"))
    parser.add_argument("gold")
    parser.add_argument("predictions")
    parser.add_argument("--json", action="store_true")
    arguments = parser.parse_args()
    judge = judged_sources if arguments.what == "sources" else judged_names
    rows = table(judge(arguments.gold, scoring.read_lines(arguments.predictions)))
    if arguments.json:
        print(json.dumps(rows))
        return
    for name, row in rows.items():
        print(f"{name:6}{row['percent']:7} % of {row['of']}")


if __name__ == "__main__":
    main()
