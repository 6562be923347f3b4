#!/usr/bin/env python3
"""Scores the names of speakers against the labels of BASIL.

usage: score_speakers.py GOLD PREDICTIONS.jsonl [--json] [--errors N]
       score_speakers.py articles GOLD      the articles, as `quotecheck scan` reads them

GOLD holds articles.jsonl.gz ("id", "text") and speakers.jsonl ("article", "text", "speaker").
PREDICTIONS are what `quotecheck scan` prints ('-': standard input), "speaker" {"name"}, a name or null.

  eligible  labels that name a person, not a group, body or office
  found     of those, the share where one quotation's content holds half of the words labelled, at any
            place where these stand in the article
  right     those where the name predicted has the label's last name; case and accents do not count

The quotation that holds most of the words decides; of equal ones the shortest, then the first.
"""
import argparse
import collections
import json
import os
import re
import unicodedata

import scoring

# Labels of BASIL that are no person: by their last words, or whole.
GROUP_ENDINGS = tuple("_" + word for word in (
    "lawmakers", "campaign", "officials", "democrats", "republicans", "members", "companies"))
GROUPS = {"democrats", "republicans", "catholics", "plaintiffs", "protestors", "tea_party", "naacp", "buzzfeed",
          "secure_america_now"}
# A label that the corpus cuts short at the accent of the name: any name that begins so.
CUT_LABELS = {"Felipe_Calder"}


def is_person(label):
    folded = label.casefold()
    return not (folded.startswith("other_") or folded.endswith(GROUP_ENDINGS) or folded in GROUPS)


def name_words(name):
    plain = unicodedata.normalize("NFKD", name.casefold())
    plain = "".join(char for char in plain if not unicodedata.combining(char)).replace("_", " ")
    return re.findall(r"\w+(?:-\w+)*", plain)


def is_same_person(label, name):
    last = [word for word in name_words(label) if word not in ("jr", "sr")][-1]
    if label in CUT_LABELS:
        return any(word.startswith(last) for word in name_words(name))
    return last in name_words(name)


def name_of(record):
    speaker = record.get("speaker")
    return (speaker["name"] if isinstance(speaker, dict) else speaker) or ""


def places(article, quote):
    """The words of the quote at each place where it stands, overlapping ones too."""
    begin = article.text.find(quote)
    while begin >= 0:
        yield article.ids([(begin, begin + len(quote))])
        begin = article.text.find(quote, begin + 1)


def quotation_of(article, quote, quotations):
    """The (words, record) that holds most of the quote, or None where none holds half of it."""
    best, chosen = (scoring.MIN_SHARE, 0), None
    for gold in places(article, quote):
        for words, record in quotations if gold else ():
            rank = (len(gold & words) / len(gold), -len(words))
            if rank[0] >= scoring.MIN_SHARE and (chosen is None or rank > best):
                best, chosen = rank, (words, record)
    return chosen


def read_articles(folder):
    return {record["id"]: scoring.Article(record["text"])
            for record in scoring.read_lines(os.path.join(folder, "articles.jsonl.gz"))}


def judged(folder, predictions):
    """(label's record, quotation that holds it or None, is right) of each eligible label."""
    articles = read_articles(folder)
    quotations = collections.defaultdict(list)
    for record in predictions:
        article = articles.get(record["article"])
        if article:
            quotations[record["article"]].append((article.ids(article.code_points(record["content"])), record))
    for label in scoring.read_lines(os.path.join(folder, "speakers.jsonl")):
        if is_person(label["speaker"]):
            found = quotation_of(articles[label["article"]], label["text"], quotations[label["article"]])
            yield label, found and found[1], bool(found) and is_same_person(label["speaker"], name_of(found[1]))


def table(rows):
    found = [(record, right) for _, record, right in rows if record]
    right = sum(right for _, right in found)
    return {"eligible": len(rows), "found": scoring.percent(len(found), len(rows)), "right": right,
            "no_speaker": sum(not name_of(record) for record, _ in found),
            "right_of_eligible": scoring.percent(right, len(rows)),
            "right_of_found": scoring.percent(right, len(found))}


def print_articles(folder):
    for record in scoring.read_lines(os.path.join(folder, "articles.jsonl.gz")):
        print(json.dumps({"id": record["id"], "text": record["text"]}))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("gold")
    parser.add_argument("predictions")
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--errors", type=int, default=0, metavar="N", help="show N labels that are not right")
    arguments = parser.parse_args()
    if arguments.gold == "articles":
        return print_articles(arguments.predictions)
    rows = list(judged(arguments.gold, scoring.read_lines(arguments.predictions)))
    scores = table(rows)
    if arguments.json:
        print(json.dumps(scores))
    else:
        for name, value in scores.items():
            print(f"{name:20}{value}")
    for label, record, _ in [row for row in rows if not row[2]][:arguments.errors]:
        got = name_of(record) if record else "(not found)"
        print(f"{label['article']}: want {label['speaker']}, got {got!r}: {label['text'][:100]!r}")


if __name__ == "__main__":
    main()
