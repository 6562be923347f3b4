#!/usr/bin/env python3
"""Holds the scorers of bench/accuracy against others of the same measures, on the same predictions.

usage: scorers_agree.py BENCH_ACCURACY QUOTECHECK CORPORA

CORPORA holds score/, with the other scorers, and corpora/; where it does not, all is skipped.
"""
import json
import os
import re
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "support"))
import junit  # noqa: E402


class Lab:
    """Runs the program and both scorers, in a folder for what lies between them."""

    def __init__(self, ours, program, corpora, folder):
        self.ours, self.theirs = ours, os.path.join(corpora, "score")
        self.program, self.corpora, self.folder = program, os.path.join(corpora, "corpora"), folder

    def path(self, name):
        return os.path.join(self.folder, name)

    def run(self, command, output=None):
        done = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True)
        if output:
            with open(self.path(output), "w", encoding="utf-8") as out:
                out.write(done.stdout)
        return done.stdout

    def score(self, folder, script, *arguments, output=None):
        return self.run([sys.executable, os.path.join(folder, script), *arguments], output)


def differences(ours, theirs):
    if not ours or ours.keys() != theirs.keys():
        yield f"one has {sorted(ours)}, the other {sorted(theirs)}"
    for name in ours.keys() & theirs.keys():
        if ours[name] != theirs[name]:
            yield f"{name}: {ours[name]}, the other scorer says {theirs[name]}"


def attributions(lab):
    gold = os.path.join(lab.corpora, "polnear", "dev")
    lab.run([lab.program, "scan", os.path.join(gold, "text")], "scan.jsonl")
    both = [json.loads(lab.score(folder, "score_attributions.py", gold, lab.path("scan.jsonl"), "--json"))
            for folder in (lab.ours, lab.theirs)]
    return differences(*both)


def speakers(lab):
    gold = os.path.join(lab.corpora, "basil_dev")
    lab.score(lab.ours, "score_speakers.py", "articles", gold, output="basil.jsonl")
    records = [json.loads(line) for line in lab.run([lab.program, "scan", lab.path("basil.jsonl")]).splitlines()]
    for record in records:  # the other scorer reads names alone
        record["speaker"] = record["speaker"] and record["speaker"]["name"]
    with open(lab.path("basil_scan.jsonl"), "w", encoding="utf-8") as out:
        out.writelines(json.dumps(record) + "\n" for record in records)
    ours = json.loads(lab.score(lab.ours, "score_speakers.py", gold, lab.path("basil_scan.jsonl"), "--json"))
    text = lab.score(lab.theirs, "score_speakers.py", gold, lab.path("basil_scan.jsonl"), "--json")
    theirs = json.loads(text)
    shared = ours.keys() & theirs.keys()
    if not {"eligible", "right"} <= shared:
        return [f"too little to compare: {sorted(shared)}"]
    return differences({name: ours[name] for name in shared}, {name: theirs[name] for name in shared})


def figures(text):
    """{name: value} of lines that put two blanks or more between them."""
    rows = (re.match(r"(\S.*?) {2,}(.*)$", line) for line in text.splitlines())
    return {row.group(1): row.group(2) for row in rows if row}


def relations(lab):
    gold = os.path.join(lab.corpora, "allsides_dev", "gold_pairs.jsonl")
    lab.score(lab.ours, "score_pairs.py", "pairs", gold, output="pairs.jsonl")
    lab.run([lab.program, "compare", lab.path("pairs.jsonl")], "verdicts.jsonl")
    ours, theirs = (figures(lab.score(folder, "score_pairs.py", "relation", gold, lab.path("verdicts.jsonl")))
                    for folder in (lab.ours, lab.theirs))
    names = ("relation exact", "quiet/alarm/apart", "alarm")
    return differences({name: ours.get(name) for name in names}, {name: theirs.get(name) for name in names})


def main():
    ours, program, corpora = sys.argv[1:]
    cases = junit.Cases("scorers_agree")
    for check, data in ((attributions, "polnear"), (speakers, "basil_dev"), (relations, "allsides_dev")):
        if not all(os.path.exists(os.path.join(corpora, *parts)) for parts in (("score",), ("corpora", data))):
            cases.skip(check.__name__, f"QUOTECHECK_CORPORA names no folder with score/ and corpora/{data}")
            continue
        with tempfile.TemporaryDirectory() as folder:
            try:
                cases.add(check.__name__, check(Lab(ours, program, corpora, folder)))
            except (subprocess.CalledProcessError, ValueError, KeyError) as error:
                cases.add(check.__name__, [str(error)])
    return cases.finish()


if __name__ == "__main__":
    sys.exit(main())
