#!/usr/bin/env python3
"""Holds what quotecheck says of five real articles against their gold quotations.

usage: check_seeds.py PROGRAM SEEDS

SEEDS holds the articles (*.txt) and gold_quotes.jsonl: {"article", "begin", "end", "text",
"speaker", "utterance", "also"}, a quotation a line, offsets in bytes. The articles are not part of
this repository: without QUOTECHECK_CORPORA this check is skipped.
"""
import collections
import json
import os
import subprocess
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "support"))
import junit  # noqa: E402


def overlap(a, b):
    return max(0, min(a[1], b[1]) - max(a[0], b[0]))


class Seeds:
    def __init__(self, program, folder):
        articles = sorted(name for name in os.listdir(folder) if name.endswith(".txt"))
        run = subprocess.run([program, "check", "--no-config", "--report=json", *articles], cwd=folder,
                             capture_output=True, check=False)
        self.report = json.loads(run.stdout)
        with open(os.path.join(folder, "gold_quotes.jsonl"), encoding="utf-8") as stream:
            self.gold = [json.loads(line) for line in stream if line.strip()]
        self.quotes = collections.defaultdict(list)
        for quote in self.report["quotes"]:
            self.quotes[os.path.normpath(quote["article"])].append(quote)

    def find(self, gold):
        """The record whose words in marks cover the gold quotation, if any."""
        span = (gold["begin"], gold["end"])
        best, most = None, 0
        for quote in self.quotes[gold["article"]]:
            shared = sum(overlap(span, (p["begin"], p["end"])) for p in quote["quoted"])
            if shared > most:
                best, most = quote, shared
        return best if 2 * most >= span[1] - span[0] else None

    def by_utterance(self, name, prefix):
        for gold in self.gold:
            if gold["utterance"] == name and gold["article"].startswith(prefix):
                return gold
        raise KeyError((name, prefix))

    def findings(self, rules, quote_id):
        return [f for f in self.report["findings"] if f["rule"] in rules and f["quote"] == quote_id]


def speaker_problems(seeds):
    for gold in seeds.gold:
        quote = seeds.find(gold)
        where = f"{gold['article'][:3]} {gold['utterance']}"
        if gold["speaker"] is None:
            if quote is not None:
                yield f"{where}: no speech, found as a quotation"
            continue
        if quote is None:
            yield f"{where}: not found"
            continue
        got = quote["speaker"]["name"] if quote["speaker"] else None
        want = [gold["speaker"], *gold.get("also", [])]
        bare = lambda name: (name or "").removeprefix("the ").lower().replace("sergei", "sergey")
        if bare(got) not in map(bare, want):
            yield f"{where}: speaker {got!r}, not {want[0]!r}"


def tie_problems(seeds, ties):
    for name, first, second in ties:
        a, b = (seeds.find(seeds.by_utterance(name, prefix)) for prefix in (first, second))
        if a is None or b is None or a["utterance"] != b["utterance"]:
            yield f"{name}: {first} and {second} are not one utterance"


def flagged_problems(seeds, names, prefix, rules):
    for name in names:
        quote = seeds.find(seeds.by_utterance(name, prefix))
        if quote is None or not seeds.findings(rules, quote["id"]):
            yield f"{prefix} {name}: none of {', '.join(rules)}"


def number_problems(seeds, number, first, second):
    """Two articles give one figure, in speech, of one utterance."""
    utterances = [{quote["utterance"] for quote in seeds.report["quotes"]
                   if os.path.basename(quote["article"]).startswith(prefix) and number in quote["text"]}
                  for prefix in (first, second)]
    if not utterances[0] & utterances[1]:
        yield f"{number}: {first} and {second} have no utterance in common"



def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    cases = junit.Cases("seeds")
    if not os.path.exists(os.path.join(sys.argv[2], "gold_quotes.jsonl")):
        cases.skip("all", "QUOTECHECK_CORPORA names no folder with seeds/gold_quotes.jsonl")
        sys.exit(cases.finish())
    seeds = Seeds(os.path.abspath(sys.argv[1]), sys.argv[2])
    putin = ["putin-interim-government", "putin-recognition", "putin-interact", "putin-process"]
    cases.add("every quotation with its speaker", speaker_problems(seeds))
    cases.add("the spun copy is tied", tie_problems(seeds, [(n, "000", "001") for n in putin + ["kabulov-discussions"]]))
    cases.add("the translation is tied", tie_problems(seeds, [(n, "000", "003") for n in putin]))
    cases.add("recognition is tied", tie_problems(seeds, [("lavrov-recognition", "002", "004")]))
    cases.add("the figure is tied", number_problems(seeds, "2,000", "003", "004"))
    cases.add("the spun copy is flagged",
              flagged_problems(seeds, putin + ["kabulov-discussions"], "001", ("QC101", "QC103")))
    cases.add("the translation is flagged",
              flagged_problems(seeds, putin, "003", ("QC101", "QC102", "QC103")))
    rules = collections.defaultdict(list)
    for finding in seeds.report["findings"]:
        rules[finding["rule"]].append(os.path.normpath(finding["article"]))
    cases.add("a given name as a surname",
              [] if any(a.startswith("002") for a in rules["QC202"]) else ["no QC202 in 002"])
    cases.add("the stray mark", [] if any(a.startswith("003") for a in rules["QC401"]) else ["no QC401 in 003"])
    cases.add("no false alarm", [f"{rule} in {a}" for rule in ("QC104", "QC201") for a in rules[rule]])
    sys.exit(cases.finish())


if __name__ == "__main__":
    main()
