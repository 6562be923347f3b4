#!/usr/bin/env python3
"""Scores linking and judging against pairs of quotations that people compared.

usage: score_pairs.py articles ARTICLES.jsonl.gz DIR    an article a file, as `quotecheck check DIR` reads them
       score_pairs.py pairs GOLD.jsonl                  the pairs, as `quotecheck compare` reads them
       score_pairs.py relation GOLD.jsonl VERDICTS.jsonl    what `quotecheck compare` printed of the pairs
       score_pairs.py link GOLD.jsonl REPORT.json       what `quotecheck check --report=json DIR` printed

GOLD holds a pair a line: "id", "a" and "b" {"article", "quote", "date", "outlet", "before", "after"},
"same_utterance", "relation" and "conflict"; pairs on which people could not decide (null) do not count.

  relation exact     the very relation; `different` where the words are no one utterance
  quiet/alarm/apart  the group of it: quiet relations need no finding, alarms do, apart is `different`
  alarm, meaning_changed   precision and recall of that group and that relation
  linked             pairs of one utterance of which both quotations were found, in one utterance
  kept apart         pairs of different utterances that share none
  conflicts          pairs credited to different speakers, linked, and both quotations in a QC201; false
                     ones are such findings on pairs of one utterance without a conflict

A quotation of the report is the pair's where they share half of the four-word shingles of the shorter.
"""
import collections
import json
import os
import re
import sys

import scoring

WORD = re.compile(r"\w+")
SHINGLE = 4
GROUPS = {"quiet": ("verbatim", "excerpt", "orthographic", "marked_edit", "cleanup"),
          "alarm": ("condensed", "reworded", "restructured", "meaning_changed")}
GROUP_OF = {relation: group for group, relations in GROUPS.items() for relation in relations}
HEADER = (("title", "title"), ("published", "date"), ("outlet", "source"))
CONTEXT = (("text", "quote"), ("published", "date"), ("outlet", "outlet"), ("before", "before"), ("after", "after"))


def decided(path):
    return [pair for pair in scoring.read_lines(path) if pair["same_utterance"] is not None]


def write_articles(articles, folder):
    os.makedirs(folder, exist_ok=True)
    for article in scoring.read_lines(articles):
        lines = [f"{key}: {' '.join(str(article[field]).split())}" for key, field in HEADER if article.get(field)]
        with open(os.path.join(folder, article["id"] + ".txt"), "w", encoding="utf-8") as out:
            out.write("\n".join([*lines, "", article["text"], ""]))


def print_pairs(path):
    for pair in scoring.read_lines(path):
        sides = {side: {key: pair[side][field] for key, field in CONTEXT if pair[side].get(field)} for side in "ab"}
        print(json.dumps({"id": pair["id"], **sides}, ensure_ascii=False))


def precision_recall(outcomes):
    """Of (wanted, given) truth values."""
    right = sum(want and got for want, got in outcomes)
    wanted, given = sum(want for want, _ in outcomes), sum(got for _, got in outcomes)
    return f"P {scoring.percent(right, given)} R {scoring.percent(right, wanted)} (gold {wanted})"


def relation(gold, verdicts):
    """(name, value) of each measure, then the confusions, the most frequent first."""
    given = {verdict["id"]: re.sub("[- ]", "_", verdict["relation"]) for verdict in scoring.read_lines(verdicts)}
    outcomes = [(pair["relation"] if pair["same_utterance"] else "different", given.get(pair["id"], "missing"))
                for pair in decided(gold)]
    groups = [tuple(GROUP_OF.get(one, one) for one in outcome) for outcome in outcomes]
    yield "pairs", str(len(outcomes))
    for name, pairs in (("relation exact", outcomes), ("quiet/alarm/apart", groups)):
        yield name, f"{scoring.percent(sum(want == got for want, got in pairs), len(pairs))} %"
    yield "alarm", precision_recall([(want == "alarm", got == "alarm") for want, got in groups])
    yield "meaning_changed", precision_recall([tuple(one == "meaning_changed" for one in pair) for pair in outcomes])
    wrong = collections.Counter(outcome for outcome in outcomes if outcome[0] != outcome[1])
    for (want, got), number in wrong.most_common():
        yield f"  {want} judged {got}", str(number)


def shingles(text):
    words = [word.lower() for word in WORD.findall(text)]
    return {tuple(words[i:i + SHINGLE]) for i in range(max(1, len(words) - SHINGLE + 1))}


class Report:
    """The quotations of a report by article, and the ids of those that a QC201 names."""

    def __init__(self, path):
        with open(path, encoding="utf-8") as source:
            report = json.load(source)
        self.findings = report["findings"]
        self.by_article = collections.defaultdict(list)
        for quote in report["quotes"]:
            name = os.path.splitext(os.path.basename(quote["article"]))[0]
            self.by_article[name].append((shingles(quote["text"]), quote))
        self.conflicting = {finding.get(end) for finding in self.findings if finding["rule"] == "QC201"
                            for end in ("quote", "reference")} - {None}

    def quotes_of(self, side):
        want = shingles(side["quote"])
        return [quote for got, quote in self.by_article[side["article"]]
                if len(want & got) >= scoring.MIN_SHARE * min(len(want), len(got))]

    def in_conflict(self, quotes):
        return any(quote["id"] in self.conflicting for quote in quotes)


def link(gold, path):
    """(name, value) of each measure."""
    report, count = Report(path), collections.Counter()
    for pair in decided(gold):
        sides = [report.quotes_of(pair[side]) for side in "ab"]
        utterances = [{quote.get("utterance") for quote in quotes} - {None} for quotes in sides]
        linked, kind = bool(utterances[0] & utterances[1]), "same" if pair["same_utterance"] else "different"
        count["located"] += all(map(bool, sides))
        count[kind] += 1
        count[kind, "linked"] += linked
        if pair["same_utterance"]:
            conflict = "conflict" if pair["conflict"] else "no conflict"
            count[conflict] += 1
            count[conflict, "told"] += linked and all(map(report.in_conflict, sides))
    apart = count["different"] - count["different", "linked"]
    pairs = count["same"] + count["different"]
    yield "pairs", f"{pairs}, both quotes found {scoring.percent(count['located'], pairs)} %"
    yield "same utterance linked", f"{scoring.percent(count['same', 'linked'], count['same'])} % of {count['same']}"
    yield "different kept apart", f"{scoring.percent(apart, count['different'])} % of {count['different']}"
    yield "conflicts reported", (f"{count['conflict', 'told']} of {count['conflict']}; "
                                 f"false among labelled pairs {count['no conflict', 'told']}")
    yield "findings in the report", str(dict(collections.Counter(f["rule"] for f in report.findings)))


# The arguments of each command and what it does; what scores gives rows to print.
COMMANDS = {"articles": (2, write_articles), "pairs": (1, print_pairs), "relation": (2, relation), "link": (2, link)}


def main():
    name, arguments = (sys.argv[1], sys.argv[2:]) if len(sys.argv) > 1 else ("", [])
    if name not in COMMANDS or len(arguments) != COMMANDS[name][0]:
        sys.exit(__doc__)
    for row, value in COMMANDS[name][1](*arguments) or ():
        print(f"{row:44}  {value}")


if __name__ == "__main__":
    main()
