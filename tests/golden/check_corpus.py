#!/usr/bin/env python3
"""Holds what quotecheck says of the batches of corpus/ against their expect.json.

usage: check_corpus.py PROGRAM CORPUS [BATCH ...]

Prints each batch that differs and what differs; changes nothing. corpus/README.md has the format.
"""
import collections
import json
import os
import re
import subprocess
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "support"))
import junit  # noqa: E402

WORD = re.compile(r"\w+")


def plain(text):
    """A quotation's text without Markdown's signs and line ends."""
    return " ".join(re.sub(r"[*_>`]", " ", text).split())


def report_of(program, folder, primary):
    options = [f"--primary={path}" for path in primary]
    run = subprocess.run([program, "check", "--no-config", "--report=json", *options, "."], cwd=folder,
                         capture_output=True, check=False)
    if run.returncode not in (0, 1):
        return None, f"exit status {run.returncode}: {run.stderr.decode(errors='replace').strip()}"
    try:
        return json.loads(run.stdout), None
    except ValueError as error:
        return None, f"no JSON: {error}"


def article_name(path):
    return os.path.normpath(path)


class Batch:
    def __init__(self, folder, report):
        self.folder = folder
        self.report = report
        self.bytes = {}

    def original(self, path):
        """The bytes that the offsets of an article's records count in."""
        if not self.bytes:
            for name in os.listdir(self.folder):
                with open(os.path.join(self.folder, name), "rb") as stream:
                    self.bytes[name] = stream.read()
                if name.endswith(".jsonl"):
                    for record in map(json.loads, self.bytes[name].splitlines()):
                        self.bytes[record["id"]] = record["text"].encode()
        return self.bytes[os.path.normpath(path)]

    def quotations(self):
        """(article, text in marks, speaker) of every record with words in marks that an article prints."""
        for quote in self.report["quotes"]:
            if quote["quoted"] and not quote.get("passage"):
                raw = self.original(quote["article"])
                parts = [raw[s["begin"]:s["end"]].decode("utf-8", "replace") for s in quote["quoted"]]
                yield (article_name(quote["article"]), plain(" ".join(parts)), speaker_of(quote))

    def indirect(self):
        for quote in self.report["quotes"]:
            if not quote["quoted"]:
                yield article_name(quote["article"]), set(WORD.findall(quote["text"].lower())), speaker_of(quote)


def speaker_of(quote):
    return bare(quote["speaker"]["name"] if quote["speaker"] else None)


def bare(name):
    """A speaker's name without its article: a description is printed with "a" here, "the" there."""
    return name and re.sub(r"^(?:the|an?) ", "", name.lower())


def differences(name, want, got):
    """Lines for what one multiset has and the other has not."""
    want, got = collections.Counter(want), collections.Counter(got)
    for item in sorted(want - got, key=str):
        yield f"missing {name}: {item}"
    for item in sorted(got - want, key=str):
        yield f"unexpected {name}: {item}"


def finding_problems(expected, report):
    """Findings are told apart by rule, place and words; class and severity count where given."""
    key = lambda f: (f["rule"], article_name(f["article"]), plain(f["text"]))
    yield from differences("finding", map(key, expected), map(key, report["findings"]))
    for want in expected:
        for got in report["findings"]:
            if key(got) == key(want):
                for field in ("class", "severity"):
                    if field in want and got[field] != want[field]:
                        yield f"{key(want)}: {field} {got[field]!r}, not {want[field]!r}"


def batch_problems(program, folder):
    with open(os.path.join(folder, "expect.json"), encoding="utf-8") as stream:
        expected = json.load(stream)
    report, problem = report_of(program, folder, expected.get("primary", []))
    if problem:
        return [problem]
    batch = Batch(folder, report)
    marked = [q for q in expected["quotes"] if q.get("kind") != "indirect"]
    problems = list(differences("quotation", [(q["article"], plain(q["text"]), bare(q["speaker"])) for q in marked],
                                batch.quotations()))
    found = list(batch.indirect())
    for quote in expected["quotes"]:
        if quote.get("kind") == "indirect":
            words = set(WORD.findall(quote["text"].lower()))
            if not any(article == quote["article"] and speaker == bare(quote["speaker"]) and
                       2 * len(words & got) >= len(words | got) for article, got, speaker in found):
                problems.append(f"missing indirect speech: {quote['article']}: {quote['text']} ({quote['speaker']})")
    problems += finding_problems(expected["findings"], report)
    problems += [f"unchecked: {u['path']}: {u['reason']}" for u in report["unchecked"]
                 if os.path.basename(u["path"]) != "expect.json"]
    return problems


def main():
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    program, corpus = os.path.abspath(sys.argv[1]), sys.argv[2]
    batches = sys.argv[3:] or sorted(b for b in os.listdir(corpus)
                                     if os.path.exists(os.path.join(corpus, b, "expect.json")))
    if not batches:
        junit.die(f"{corpus}: no batch with an expect.json")
    cases = junit.Cases("corpus")
    for batch in batches:
        # Where the files lie: Bazel lays out links to them, which lead out of the batch.
        expected = os.path.realpath(os.path.join(corpus, batch, "expect.json"))
        cases.add(batch, batch_problems(program, os.path.dirname(expected)))
    sys.exit(cases.finish())


if __name__ == "__main__":
    main()
