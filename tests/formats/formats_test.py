#!/usr/bin/env python3
"""Holds quotecheck's reports against validators that are not ours, and against hostile articles.

usage: formats_test.py PROGRAM CORPUS SCHEMAS

A validator that is not installed, or whose schema is not there, skips its cases: `tools/setup
--browser` installs them, QUOTECHECK_CORPORA names the folder with corpora/conformance.
"""
import json
import os
import shutil
import subprocess
import sys
import tempfile

import jsonschema

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path[:0] = [HERE, os.path.join(HERE, "..", "support")]
import attacks  # noqa: E402
import batches  # noqa: E402
import junit  # noqa: E402
import safety  # noqa: E402

FORMATS = ["csv", "github", "gitlab", "html", "json", "jsonl", "junit", "markdown", "quotes-csv", "sarif", "text"]


def reports(program, inputs, folder, cwd):
    """Writes every report of a batch; {format: path}."""
    paths = {name: os.path.join(folder, name) for name in FORMATS}
    run = subprocess.run([program, "check", "--no-config", "--quiet", "--fail-on=never", *inputs,
                          *[f"--report={name}={path}" for name, path in paths.items()]],
                         cwd=cwd, capture_output=True, check=False)
    if run.returncode != 0:
        junit.die(f"check {inputs}: status {run.returncode}: {run.stderr.decode(errors='replace')[:500]}")
    return paths


def read(path):
    with open(path, encoding="utf-8", newline="") as stream:
        return stream.read()


def schema_problems(schema, document):
    with open(schema, encoding="utf-8") as stream:
        loaded = json.load(stream)
    check = jsonschema.validators.validator_for(loaded)(loaded)
    return [f"{error.json_path}: {error.message[:200]}" for error in check.iter_errors(document)][:5]


def conformance(name):
    folder = os.environ.get("QUOTECHECK_CORPORA", "")
    path = os.path.join(folder, "corpora", "conformance", name)
    return path if folder and os.path.exists(path) else None


def add_sarif(cases, label, path):
    for name in ("sarif-2.1.0.json", "sarif-2.1.0-rtm.5.json"):
        schema = conformance(name)
        if schema is None:
            cases.skip(f"SARIF of {label} against {name}", "QUOTECHECK_CORPORA has no such file")
        else:
            cases.add(f"SARIF of {label} against {name}", schema_problems(schema, json.loads(read(path))))
    tool = os.path.join(os.environ.get("QUOTECHECK_NODE_MODULES", ""), "@microsoft", "sarif-multitool-linux",
                        "Sarif.Multitool")
    if not os.access(tool, os.X_OK):
        cases.skip(f"SARIF of {label} by sarif-multitool", "it is not installed")
        return
    copy = path + ".sarif"
    shutil.copy(path, copy)
    run = subprocess.run([tool, "validate", copy, "--level", "Error;Warning"], capture_output=True, text=True, check=False,
                         env={**os.environ, "DOTNET_SYSTEM_GLOBALIZATION_INVARIANT": "1",
                              "DOTNET_BUNDLE_EXTRACT_BASE_DIR": os.path.join(os.path.dirname(path), "dotnet")})
    told = [line for line in run.stdout.splitlines() if ": error " in line or ": warning " in line]
    if "Analysis completed" not in run.stdout and not told:
        told = [f"no result: {run.stdout[-300:]} {run.stderr[-300:]}"]
    cases.add(f"SARIF of {label} by sarif-multitool", told[:5])


def add_junit(cases, label, path):
    for name in ("JUnit-windyroad.xsd", "junit-10-jenkins.xsd"):
        case = f"JUnit of {label} against {name}"
        schema = conformance(name)
        if schema is None or shutil.which("xmllint") is None:
            cases.skip(case, "xmllint or QUOTECHECK_CORPORA is missing")
            continue
        run = subprocess.run(["xmllint", "--noout", "--nonet", "--schema", schema, path], capture_output=True, text=True,
                             check=False)
        cases.add(case, run.stderr.splitlines()[:5] if run.returncode else [])


def add_jsonl(cases, label, path, schemas):
    """Each record is what the JSON report's schema says of it."""
    with open(os.path.join(schemas, "report-1.json"), encoding="utf-8") as stream:
        properties = json.load(stream)["properties"]
    of_type = {"article": "articles", "quote": "quotes", "utterance": "utterances", "finding": "findings",
               "unchecked": "unchecked"}
    validators = {name: jsonschema.Draft202012Validator(properties[plural]["items"]) for name, plural in of_type.items()}
    validators["summary"] = jsonschema.Draft202012Validator(properties["summary"])
    problems = []
    for line in read(path).split("\n")[1:-1]:
        record = json.loads(line)
        kind = record.pop("type")
        problems += [f"{kind}: {error.message[:200]}" for error in validators[kind].iter_errors(record)]
    cases.add(f"JSON Lines of {label}", problems[:5])


def add_markdown(cases, label, path, findings):
    if shutil.which("cmark-gfm") is None:
        cases.skip(f"Markdown of {label} by cmark-gfm", "it is not installed")
        return
    html = subprocess.run(["cmark-gfm", "--unsafe", "-e", "table", "-e", "autolink", "-e", "strikethrough", path],
                          capture_output=True, text=True, check=True).stdout
    problems = safety.markdown_problems(html)
    rows = html.count("<tr>") - 1
    if findings and rows != findings and " more findings are left out" not in html:
        problems.append(f"{rows} rows for {findings} findings")
    cases.add(f"Markdown of {label} by cmark-gfm", problems)


def add_validators(cases, label, paths, schemas):
    findings = [f for f in json.loads(read(paths["json"]))["findings"] if f["state"] != "suppressed"]
    cases.add(f"findings of {label}", [] if findings else ["none"])
    add_sarif(cases, label, paths["sarif"])
    add_junit(cases, label, paths["junit"])
    cases.add(f"GitLab of {label}", schema_problems(os.path.join(HERE, "gitlab_code_quality.schema.json"),
                                                    json.loads(read(paths["gitlab"]))))
    cases.add(f"JSON of {label}", schema_problems(os.path.join(schemas, "report-1.json"),
                                                  json.loads(read(paths["json"]))))
    add_jsonl(cases, label, paths["jsonl"], schemas)
    add_markdown(cases, label, paths["markdown"], len(findings))


def add_attacks(cases, program, folder, schemas):
    for name, attack in attacks.ATTACKS.items():
        with open(os.path.join(folder, "batch.jsonl"), "w", encoding="utf-8") as stream:
            stream.write(attacks.batch(attack))
        paths = reports(program, ["batch.jsonl"], folder, folder)
        findings = json.loads(read(paths["json"]))["findings"]
        cases.add(f"{name}: is found", [] if findings else ["no finding"])
        for form in FORMATS:
            cases.add(f"{name} in {form}", safety.problems(form, read(paths[form]), len(findings)))
        add_markdown(cases, f"'{name}'", paths["markdown"], len(findings))
    # One batch of all attacks but the long one goes through the validators.
    with open(os.path.join(folder, "batch.jsonl"), "w", encoding="utf-8") as stream:
        for name, attack in attacks.ATTACKS.items():
            if len(attack) < 1000:
                stream.write(attacks.batch(attack))
    add_validators(cases, "attacks", reports(program, ["batch.jsonl"], folder, folder), schemas)


def add_baseline(cases, program, corpus, folder, schemas):
    path = os.path.join(folder, "baseline.json")
    subprocess.run([program, "baseline", "--no-config", "--quiet", "--by=Ilse", "--reason=known", f"--baseline={path}", "."],
                   cwd=corpus, check=True)
    cases.add("baseline file", schema_problems(os.path.join(schemas, "baseline-1.json"), json.loads(read(path))))


def main():
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    program, corpus, schemas = (os.path.abspath(path) for path in sys.argv[1:])
    cases = junit.Cases("formats")
    with tempfile.TemporaryDirectory() as folder:
        corpus = batches.copy_batches(corpus, folder)
        add_validators(cases, "the corpus", reports(program, ["."], folder, corpus), schemas)
        hearing = "34-reservoir-hearing"
        add_validators(cases, "a transcript",
                       reports(program, [hearing, f"--primary={hearing}/transcript.txt"], folder, corpus), schemas)
        add_baseline(cases, program, corpus, folder, schemas)
        add_attacks(cases, program, folder, schemas)
    sys.exit(cases.finish())


if __name__ == "__main__":
    main()
