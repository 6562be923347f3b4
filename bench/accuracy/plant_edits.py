#!/usr/bin/env python3
"""Plants grave edits into quotations that two outlets print alike, and counts how many are found.

usage: plant_edits.py PROGRAM DATA [--seed=N] [--most=N] [--missed=FILE]

DATA holds articles.jsonl.gz and pairs_verbatim.jsonl.gz (CONTRIBUTING.md says what they are). For every class
of QC104, and for a changed speaker, at most N pairs (default 60) get one edit in one of their two articles, and
`quotecheck check` reads the two. Found is an edit that a QC104 (of a speaker: a QC201) on the quotation reports.
As many pairs are checked as they are. --missed writes what was not found, to be read; it holds text of the data.
"""
import argparse
import collections
import concurrent.futures
import gzip
import json
import os
import random
import re
import subprocess
import sys
import tempfile

from credited_names import other_credit
from grave_edits import CLASSES

WORD = re.compile(r"\w+(?:['’]\w+)*")


def read(path):
    with gzip.open(path, "rt", encoding="utf-8") as stream:
        return [json.loads(line) for line in stream if line.strip()]


def words(text):
    return [word.lower().replace("’", "'") for word in WORD.findall(text)]


class Trial:
    """Two articles, one of which may have been altered at a quotation."""

    def __init__(self, kind, pair, side, edit, stratum=""):
        self.kind, self.pair, self.side, self.edit, self.stratum = kind, pair, side, edit, stratum


def rendered(article, text):
    """The article as a file, and where its text begins in it, in characters."""
    head = "".join(f"{key}: {' '.join(str(value).split())}\n" for key, value in
                   (("title", article.get("title")), ("published", article.get("date")),
                    ("outlet", article.get("source"))) if value) + "\n"
    return head + text + "\n", len(head)


def altered(text, edit):
    begin, end, replacement = edit
    return text[:begin] + replacement + text[end:]


def report_on(program, articles, trial, folder):
    """The report on the pair's two articles, and the bytes of the quotation in each file."""
    spans = {}
    for side in "ab":
        place = trial.pair[side]
        article = articles[place["article"]]
        text, begin, end = article["text"], place["start"], place["end"]
        if side == trial.side and trial.edit:
            text = altered(text, trial.edit)
            if trial.edit[0] < end:
                end += len(trial.edit[2]) - (trial.edit[1] - trial.edit[0])
        whole, head = rendered(article, text)
        with open(os.path.join(folder, side + ".txt"), "w", encoding="utf-8", newline="") as out:
            out.write(whole)
        spans[side + ".txt"] = tuple(len(whole[:head + at].encode()) for at in (begin, end))
    run = subprocess.run([program, "check", "--no-config", "--no-progress", "--jobs=1", "--report=json", "a.txt", "b.txt"],
                         cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=False)
    if run.returncode not in (0, 1):
        sys.exit(f"plant_edits: quotecheck ended with status {run.returncode}")
    return json.loads(run.stdout), spans


def alarms(report, spans):
    """(rule, class, severity) of the grave findings on the quotation."""
    for finding in report["findings"]:
        begin, end = spans[os.path.basename(finding["article"])]
        if finding["rule"] in ("QC104", "QC201") and finding["begin"] < end and begin < finding["end"]:
            yield finding["rule"], finding["class"], finding["severity"]


def check(program, articles, trial):
    with tempfile.TemporaryDirectory() as folder:
        return list(alarms(*report_on(program, articles, trial, folder)))


def pairs_alike(data):
    for pair in read(os.path.join(data, "pairs_verbatim.jsonl.gz")):
        if words(pair["a"]["quote"]) == words(pair["b"]["quote"]):
            yield pair


def edits_of(kind, pair, side, articles):
    if kind == "speaker":
        found = other_credit(articles[pair[side]["article"]]["text"], pair[side], articles[pair["ba"["ab".index(side)]]
                                                                                          ["article"]]["text"],
                             pair["ba"["ab".index(side)]])
        return [found] if found else []
    start = pair[side]["start"]
    return [((start + begin, start + end, replacement), "")
            for begin, end, replacement in CLASSES[kind](pair[side]["quote"])]


def plan(pairs, articles, most, source):
    """For each class at most `most` trials, each of another pair, and as many untouched pairs."""
    trials = []
    for kind in [*CLASSES, "speaker"]:
        count = 0
        for pair in source.sample(pairs, len(pairs)):
            side = source.choice("ab")
            edits = edits_of(kind, pair, side, articles)
            if edits and count < most:
                edit, stratum = source.choice(edits)
                trials.append(Trial(kind, pair, side, edit, stratum))
                count += 1
    untouched = [Trial("untouched", pair, "a", None) for pair in source.sample(pairs, min(len(trials), len(pairs)))]
    return trials, untouched


def is_hit(trial, found):
    rule = "QC201" if trial.kind == "speaker" else "QC104"
    return any(name == rule for name, _, _ in found)


def percent(part, whole):
    return f"{100 * part / whole:.1f} % of {whole}" if whole else "no trial"


def describe(trials, results):
    groups = collections.defaultdict(list)
    for trial, found in zip(trials, results):
        groups[trial.kind].append((trial, found))
        if trial.stratum:
            groups[f"{trial.kind}, {trial.stratum}"].append((trial, found))
    hits = sum(is_hit(trial, found) for trial, found in zip(trials, results))
    yield "found", percent(hits, len(trials))
    for kind, outcomes in groups.items():
        right = sum(is_hit(*outcome) for outcome in outcomes)
        errors = sum(is_hit(*outcome) and any(severity == "error" for _, _, severity in outcome[1])
                     for outcome in outcomes)
        named = sum(any(name == kind for _, name, _ in found) for _, found in outcomes)
        told = f"; {errors} errors" + (f", {named} by this class" if kind in CLASSES else "")
        yield f"found {kind}", percent(right, len(outcomes)) + told


def keep_missed(path, articles, trials, results):
    with open(path, "w", encoding="utf-8") as out:
        for trial, found in zip(trials, results):
            if trial.edit is None or is_hit(trial, found):
                continue
            place = trial.pair[trial.side]
            text = articles[place["article"]]["text"]
            begin, end, replacement = trial.edit
            out.write(json.dumps({"kind": trial.kind, "stratum": trial.stratum, "pair": trial.pair["id"], "side": trial.side,
                                  "from": text[begin:end], "to": replacement,
                                  "quote": altered(text, trial.edit)[min(place["start"], begin):max(place["end"], end)],
                                  "found": found}, ensure_ascii=False) + "\n")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program")
    parser.add_argument("data")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--most", type=int, default=60)
    parser.add_argument("--missed")
    options = parser.parse_args()
    articles = {article["id"]: article for article in read(os.path.join(options.data, "articles.jsonl.gz"))}
    pairs = list(pairs_alike(options.data))
    trials, untouched = plan(pairs, articles, options.most, random.Random(options.seed))
    program = os.path.abspath(options.program)
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        results = list(pool.map(lambda trial: check(program, articles, trial), trials + untouched))
    for row, value in describe(trials, results):
        print(f"{row:28}  {value}")
    false = [trial.pair["id"] for trial, found in zip(untouched, results[len(trials):]) if found]
    print(f"{'false on untouched pairs':28}  {len(false)} of {len(untouched)}")
    if options.missed:
        keep_missed(options.missed, articles, trials, results)


if __name__ == "__main__":
    main()
