#!/usr/bin/env python3
"""Validates what quotecheck writes of the batches of corpus/ against the JSON Schemas.

usage: check_schemas.py PROGRAM CORPUS SCHEMAS
"""
import json
import os
import subprocess
import sys

import jsonschema

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "support"))
import junit  # noqa: E402

PAIRS = [
    {"id": "same", "a": "We will not close the bridge.", "b": "We will not close the bridge."},
    {"id": 2, "a": {"text": "We will not close it.", "published": "2031-05-01"}, "b": {"text": "We will close it."}},
    {"id": "apart", "a": "The harvest was good.", "b": "Nobody saw the goalkeeper leave."},
]


def validator(schemas, name):
    with open(os.path.join(schemas, name), encoding="utf-8") as stream:
        schema = json.load(stream)
    jsonschema.Draft202012Validator.check_schema(schema)
    return jsonschema.Draft202012Validator(schema)


def problems(check, documents):
    count = 0
    for document in documents:
        count += 1
        for error in check.iter_errors(document):
            yield f"{error.json_path}: {error.message[:200]}"
    if count == 0:
        yield "nothing was written"


def main():
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    program, corpus, schemas = (os.path.abspath(path) for path in sys.argv[1:])
    batches = sorted(b for b in os.listdir(corpus) if os.path.exists(os.path.join(corpus, b, "expect.json")))
    # Where the files lie: Bazel lays out links to them, which lead out of the corpus.
    corpus = os.path.dirname(os.path.dirname(os.path.realpath(os.path.join(corpus, batches[0], "expect.json"))))
    cases = junit.Cases("schemas")

    def output(arguments, stdin=b""):
        run = subprocess.run([program, *arguments], input=stdin, capture_output=True, cwd=corpus, check=False)
        if run.returncode not in (0, 1):
            junit.die(f"{' '.join(arguments)}: status {run.returncode}: {run.stderr.decode(errors='replace')}")
        return run.stdout

    def lines(data):
        return [json.loads(line) for line in data.splitlines()]

    scanned = output(["scan", *batches])
    cases.add("read", problems(validator(schemas, "article-1.json"), lines(output(["read", *batches]))))
    cases.add("scan", problems(validator(schemas, "quote-1.json"), lines(scanned)))
    cases.add("align", problems(validator(schemas, "match-1.json"), lines(output(["align"], scanned))))
    pairs = "".join(json.dumps(pair) + "\n" for pair in PAIRS).encode()
    cases.add("compare", problems(validator(schemas, "verdict-1.json"), lines(output(["compare"], pairs))))
    report = validator(schemas, "report-1.json")
    for batch in batches:
        with open(os.path.join(corpus, batch, "expect.json"), encoding="utf-8") as stream:
            primary = [f"--primary={batch}/{path}" for path in json.load(stream).get("primary", [])]
        document = json.loads(output(["check", "--no-config", "--report=json", *primary, batch]))
        cases.add(f"check {batch}", problems(report, [document]))
    # A schema that takes everything validates nothing.
    broken = dict(document, findings=[{"rule": "QC104"}])
    cases.add("a broken report is refused", [] if list(report.iter_errors(broken)) else ["it was taken"])
    sys.exit(cases.finish())


if __name__ == "__main__":
    main()
