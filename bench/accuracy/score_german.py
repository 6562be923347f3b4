#!/usr/bin/env python3
"""Scores scanned German articles against gold annotations of who says what.

usage: score_german.py GOLD.jsonl[.gz] PREDICTIONS.jsonl [--json] [--errors N]
       score_german.py articles GOLD.jsonl[.gz]      the articles, as `quotecheck scan` reads them

GOLD holds a document a line, as Petersen-Frey and Biemann (2024) publish them: "documentName",
"originalText" and "annotations", each with "type" (Direct, Indirect, FreeIndirect, Reported ...)
and "quote" and "speaker" in "spans" of code points. PREDICTIONS are what `quotecheck scan` prints,
their "article" the documentName, their offsets bytes of the text in UTF-8.

A piece is one stretch in marks: of the gold a span of a Direct quotation, of the predictions one
of "quoted". Marks, white space and punctuation at its ends do not count.

  direct.found          pieces that overlap a gold one by half of the words of both; each once
  direct.found.4+       the same, of pieces of four words or more alone, as for English
  direct.found.strict   pieces with the very words of a gold one
  speaker               gold pieces that have a speaker: found, and credited to a source that shares
                        a word with the gold speaker, or to a speaker whose name does; pieces that
                        are no gold ones, or have no speaker there, count as neither
  speaker.all           the same, where a prediction that is no gold piece counts as wrong
  speaker.4+, .all.4+   of pieces of four words or more
  speaker.strict        the source itself shares a word with the gold speaker, by its place
  indirect.found        other types: content overlaps by half of the words of both; each once
"""
import argparse
import collections
import json
import re
import sys

import scoring

WORD = re.compile(r"\w+(?:['’-]\w+)*")
LIGHT = frozenset("der die das den dem des ein eine einen einem einer eines und von vom im in am an auf zu zur "
           "zum für mit bei aus".split())


def gold_ids(article, part):
    return [article.ids([(span["charBegin"], span["charEnd"])]) for span in part["spans"]]


def byte_ids(article, span):
    return article.ids(article.code_points([span]))


def gold_pieces(article, annotations):
    pieces = {}
    for annotation in annotations:
        if annotation["type"] != "Direct":
            continue
        speaker = frozenset().union(*gold_ids(article, annotation["speaker"]))
        for piece in gold_ids(article, annotation["quote"]):
            if piece:
                pieces.setdefault(piece, speaker)
    return list(pieces.items())


def predicted_pieces(article, records):
    pieces = {}
    for record in records:
        source = byte_ids(article, record["source"]) if record["source"] else frozenset()
        name = record["speaker"]["name"] if record["speaker"] else ""
        words = {m.group().casefold() for m in WORD.finditer(name)} - LIGHT
        for span in record["quoted"]:
            piece = byte_ids(article, span)
            if piece:
                pieces.setdefault(piece, (source, words))
    return list(pieces.items())


class Scores:
    def __init__(self, shown):
        self.count = collections.Counter()
        self.shown = shown

    def add(self, name, annotations, article, records):
        gold, predicted = gold_pieces(article, annotations), predicted_pieces(article, records)
        self.add_direct(name, article, gold, predicted, "")
        longer = [[p for p in pieces if len(p[0]) >= scoring.MIN_WORDS] for pieces in (gold, predicted)]
        self.add_direct(name, article, *longer, ".4+")
        self.add_indirect(article, annotations, records)

    def add_direct(self, name, article, gold, predicted, suffix):
        count = self.count
        pairs = scoring.pair_up([g for g, _ in gold], [p for p, _ in predicted])
        count["gold" + suffix] += len(gold)
        count["predicted" + suffix] += len(predicted)
        count["found" + suffix] += len(pairs)
        count["same" + suffix] += sum(gold[i][0] == predicted[j][0] for i, j in pairs)
        count["spoken" + suffix] += sum(bool(speaker) for _, speaker in gold)
        count["credited.all" + suffix] += sum(bool(source or words) for _, (source, words) in predicted)
        for i, j in pairs:
            speaker, (source, words) = gold[i][1], predicted[j][1]
            if not speaker:
                count["credited.all" + suffix] -= bool(source or words)
                continue
            by_place = bool(article.heads(speaker) & article.heads(source))
            by_name = bool(article.texts(article.heads(speaker)) & words)
            count["credited" + suffix] += bool(source or words)
            count["placed" + suffix] += bool(source)
            count["right" + suffix] += by_place or by_name
            count["right.place" + suffix] += by_place
            if not suffix and not (by_place or by_name):
                self.show("speaker", name, article, gold[i], predicted[j])
        if not suffix:
            matched_g, matched_p = {i for i, _ in pairs}, {j for _, j in pairs}
            for i in set(range(len(gold))) - matched_g:
                self.show("missed", name, article, gold[i], None)
            for j in set(range(len(predicted))) - matched_p:
                self.show("spurious", name, article, None, predicted[j])

    def show(self, what, name, article, gold, predicted):
        if self.count["shown"] >= self.shown:
            return
        self.count["shown"] += 1
        ids = sorted((gold or predicted)[0])
        begin, end = article.words[ids[0]][0], article.words[ids[-1]][1]
        said = lambda ids: " ".join(article.words[i][2] for i in sorted(ids))
        print(f"{what} {name[:12]}@{begin}: gold '{said(gold[1]) if gold else ''}' predicted "
              f"'{said(predicted[1][0]) if predicted else ''}' {sorted(predicted[1][1]) if predicted else ''}: "
              f"{article.text[max(0, begin - 160):begin]!r} >>> {article.text[begin:end]!r} <<< "
              f"{article.text[end:end + 90]!r}", file=sys.stderr)

    def add_indirect(self, article, annotations, records):
        gold = [frozenset().union(*gold_ids(article, a["quote"])) for a in annotations if a["type"] != "Direct"]
        predicted = [frozenset().union(*[byte_ids(article, s) for s in r["content"]])
                     for r in records if r["kind"] != "direct"]
        self.count["indirect.gold"] += len(gold)
        self.count["indirect.predicted"] += len(predicted)
        self.count["indirect.found"] += len(scoring.pair_up(gold, predicted))

    def table(self):
        c = self.count
        rows = {}
        for suffix in ("", ".4+"):
            found = c["found" + suffix]
            rows["direct.found" + suffix] = scoring.f1(found, c["predicted" + suffix], found, c["gold" + suffix])
        rows["direct.found.strict"] = scoring.f1(c["same"], c["predicted"], c["same"], c["gold"])
        for suffix in ("", ".4+"):
            right = c["right" + suffix]
            rows["speaker" + suffix] = scoring.f1(right, c["credited" + suffix], right, c["spoken" + suffix])
            rows["speaker.all" + suffix] = scoring.f1(right, c["credited.all" + suffix], right, c["spoken" + suffix])
        rows["speaker.strict"] = scoring.f1(c["right.place"], c["placed"], c["right.place"], c["spoken"])
        rows["indirect.found"] = scoring.f1(c["indirect.found"], c["indirect.predicted"], c["indirect.found"],
                                    c["indirect.gold"])
        return rows


def print_articles(path):
    for document in scoring.read_lines(path):
        print(json.dumps({"id": document["documentName"], "text": document["originalText"], "language": "de"}))


def main():
    if len(sys.argv) == 3 and sys.argv[1] == "articles":
        return print_articles(sys.argv[2])
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("gold")
    parser.add_argument("predictions")
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--errors", type=int, default=0, metavar="N", help="show N wrong pieces")
    arguments = parser.parse_args()
    records = collections.defaultdict(list)
    for record in scoring.read_lines(arguments.predictions):
        records[record["article"]].append(record)
    scores = Scores(arguments.errors)
    for document in scoring.read_lines(arguments.gold):
        name = document["documentName"]
        scores.add(name, document["annotations"], scoring.Article(document["originalText"], WORD, LIGHT), records[name])
    table = scores.table()
    if arguments.json:
        print(json.dumps(table))
        return
    scoring.print_table(table)


if __name__ == "__main__":
    main()
