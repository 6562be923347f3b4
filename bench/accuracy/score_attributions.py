#!/usr/bin/env python3
"""Scores attributions against gold in brat stand-off, as PolNeAR publishes it.

usage: score_attributions.py GOLD PREDICTIONS.jsonl [--json]

GOLD holds text/NAME.txt and attributions/NAME_XXXX.ann, offsets in code points. PREDICTIONS are what
`quotecheck scan` prints ('-': standard input): "article", known by its file name, "content" in spans,
"cue" and "source", each {"begin", "end"} in bytes of the text in UTF-8, or null.

  direct.found       quoted pieces of four words or more that overlap one of the other side by half of
                     the words of both
  direct.attributed  gold pieces with a source: found, and the sources share a word; a prediction found
                     where gold names no source counts neither way
  attribution        relations paired by their content, half of the words of both; right where the
                     sources share a word, or gold names none
  words.ROLE         words of content, cue and source, whatever relation they are in

A piece stands between “ and ” or two ", within a span of content or one character outside it. Of
sources the light words (the, of, who, ...) do not count, unless there are no others.
"""
import argparse
import collections
import json
import os
import re

import scoring

LIGHT = frozenset("a an the of in on at to for and who that which".split())
MARKED = re.compile("“(?P<curved>[^“”]+)”|\"(?P<straight>[^\"]+)\"")
ROLES = ("content", "cue", "source")

Relation = collections.namedtuple("Relation", ["spans", "content", "cue", "source"])


def relation(article, spans):
    """A relation of {role: [(begin, end)]} in code points: the content's spans, and the words of each role."""
    return Relation(spans["content"], *(article.ids(spans[role]) for role in ROLES))


def gold_relations(article, path):
    """The relations that an .ann file gives; an event without content is none."""
    texts, events = {}, []
    with open(path, encoding="utf-8") as source:
        for line in source:
            name, _, rest = line.rstrip("\n").partition("\t")
            if name[:1] == "T":
                offsets = rest.split("\t")[0].partition(" ")[2]
                texts[name] = [tuple(int(n) for n in part.split()) for part in offsets.split(";")]
            elif name[:1] == "E":
                events.append([argument.split(":") for argument in rest.split("\t")[0].split()])
    for event in events:
        spans = {role: [] for role in ROLES}
        for label, reference in event:
            role = label.rstrip("0123456789").lower()
            if role in spans:
                spans[role] += texts.get(reference, [])
        if spans["content"]:
            yield relation(article, spans)


def predicted_relations(article, records):
    for record in records:
        content = record["content"]
        parts = {"content": content if isinstance(content, list) else [content]}
        parts.update({role: [record[role]] if record.get(role) else [] for role in ("cue", "source")})
        yield relation(article, {role: article.code_points(spans) for role, spans in parts.items()})


def pieces(article, relations):
    """{words of a quoted piece: heads of its source}; the last relation that holds a piece decides."""
    found = {}
    for one in relations:
        for begin, end in one.spans:
            for match in MARKED.finditer(article.text, max(0, begin - 1), min(len(article.text), end + 1)):
                ids = article.ids([match.span(match.lastgroup)])
                if len(ids) >= scoring.MIN_WORDS:
                    found[ids] = article.heads(one.source)
    return found


class Scores:
    def __init__(self):
        self.count = collections.Counter()

    def add(self, article, gold, predicted):
        self.add_words(gold, predicted)
        self.add_relations(article, gold, predicted)
        self.add_direct(pieces(article, gold), pieces(article, predicted))

    def add_words(self, gold, predicted):
        for role in ROLES:
            want, got = (frozenset().union(*(getattr(r, role) for r in side)) for side in (gold, predicted))
            self.count["words." + role, "right"] += len(want & got)
            self.count["words." + role, "gold"] += len(want)
            self.count["words." + role, "predicted"] += len(got)

    def add_relations(self, article, gold, predicted):
        self.count["attribution", "gold"] += len(gold)
        self.count["attribution", "predicted"] += len(predicted)
        for i, j in scoring.pair_up([r.content for r in gold], [r.content for r in predicted]):
            want, got = article.heads(gold[i].source), article.heads(predicted[j].source)
            self.count["attribution", "right"] += not want or bool(want & got)

    def add_direct(self, gold, predicted):
        count, matched = self.count, set()
        for piece, source in gold.items():
            best = max(predicted, key=lambda other: scoring.share(piece, other), default=None)
            found = best is not None and scoring.share(piece, best) >= scoring.MIN_SHARE
            if found:
                matched.add(best)
                count["direct.found", "right"] += 1
            if source:
                count["direct.attributed", "gold"] += 1
                count["direct.attributed", "right"] += found and bool(source & predicted[best])
            elif found:
                count["direct.attributed", "predicted"] -= bool(predicted[best])
        count["direct.found", "gold"] += len(gold)
        count["direct.found", "predicted"] += len(predicted)
        count["direct.found", "matched"] += len(matched)
        count["direct.attributed", "predicted"] += sum(map(bool, predicted.values()))

    def table(self):
        rows = {}
        for name in ("direct.found", "direct.attributed", "attribution", *("words." + role for role in ROLES)):
            gold, predicted, right = (self.count[name, what] for what in ("gold", "predicted", "right"))
            matched = self.count[name, "matched"] if name == "direct.found" else right
            rows[name] = scoring.f1(matched, predicted, right, gold)
        return rows


def annotated(folder):
    """(text file, .ann file) of each article with both; the first of several annotations."""
    chosen = {}
    for name in sorted(os.listdir(os.path.join(folder, "attributions"))):
        if name.endswith(".ann"):
            text = re.sub(r"_[0-9a-f]{4}\.ann$", ".txt", name)
            chosen.setdefault(text, os.path.join(folder, "attributions", name))
    for text, annotation in chosen.items():
        path = os.path.join(folder, "text", text)
        if os.path.exists(path):
            yield path, annotation


def score(folder, predictions):
    """{measure: scores} of predictions, and the number of articles."""
    records = collections.defaultdict(list)
    for record in predictions:
        records[os.path.basename(record["article"])].append(record)
    scores, articles = Scores(), 0
    for path, annotation in annotated(folder):
        with open(path, encoding="utf-8", newline="") as source:
            article = scoring.Article(source.read(), light=LIGHT)
        scores.add(article, list(gold_relations(article, annotation)),
                   list(predicted_relations(article, records[os.path.basename(path)])))
        articles += 1
    return articles, scores.table()


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("gold")
    parser.add_argument("predictions")
    parser.add_argument("--json", action="store_true")
    arguments = parser.parse_args()
    articles, table = score(arguments.gold, scoring.read_lines(arguments.predictions))
    if arguments.json:
        print(json.dumps({"articles": articles, **table}))
        return
    print(f"articles {articles}")
    scoring.print_table(table)


if __name__ == "__main__":
    main()
