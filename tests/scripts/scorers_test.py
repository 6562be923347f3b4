#!/usr/bin/env python3
"""Holds the scorers of bench/accuracy against figures counted by hand.

usage: scorers_test.py BENCH_ACCURACY
"""
import gzip
import json
import os
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "support"))
import junit  # noqa: E402

# Content, cue and source are cut out of this text; the é makes bytes and code points differ.
TEXT = "“The old bridge will hold,” Zoé Vane said. Later Piet Orrin denied that the wall had moved at all.\n"


def bytes_of(words):
    begin = TEXT.index(words)
    return {"begin": len(TEXT[:begin].encode()), "end": len(TEXT[:begin + len(words)].encode())}


def prediction(content, source):
    return {"article": "a.txt", "content": [bytes_of(content)], "cue": None,
            "source": bytes_of(source) if source else None}


def ann_of(relations):
    lines = []
    for n, roles in enumerate(relations):
        for role, words in roles.items():
            begin = TEXT.index(words)
            lines.append(f"T{n}{role}\t{role} {begin} {begin + len(words)}\t{words}")
        lines.append(f"E{n}\t" + " ".join(f"{role}:T{n}{role}" for role in roles))
    return "\n".join(lines) + "\n"


def run(folder, script, *arguments):
    done = subprocess.run([sys.executable, os.path.join(folder, script), *arguments], stdout=subprocess.PIPE,
                          stderr=subprocess.PIPE, text=True, check=False)
    if done.returncode != 0:
        raise RuntimeError(f"{script} ended with {done.returncode}: {done.stderr}")
    return done.stdout


def write_lines(path, records):
    with open(path, "w", encoding="utf-8") as out:
        out.write("".join(json.dumps(record) + "\n" for record in records))
    return path


def write_gold(folder):
    os.makedirs(os.path.join(folder, "text"))
    os.makedirs(os.path.join(folder, "attributions"))
    with open(os.path.join(folder, "text", "a.txt"), "w", encoding="utf-8") as out:
        out.write(TEXT)
    gold = [{"Content": "“The old bridge will hold,”", "Cue": "said", "Source": "Zoé Vane"},
            {"Content": "that the wall had moved at all", "Cue": "denied", "Source": "Piet Orrin"}]
    with open(os.path.join(folder, "attributions", "a_0000.ann"), "w", encoding="utf-8") as out:
        out.write(ann_of(gold))


def attributions(scripts, folder):
    write_gold(folder)
    # The quotation has the right source; of the clause's seven words four are there, and the source is wrong.
    predictions = write_lines(os.path.join(folder, "p.jsonl"), [
        prediction("“The old bridge will hold,”", "Vane"), prediction("that the wall had", "Zoé Vane")])
    scores = json.loads(run(scripts, "score_attributions.py", folder, predictions, "--json"))
    expected = {"direct.found": (100.0, 100.0), "direct.attributed": (100.0, 100.0), "attribution": (50.0, 50.0),
                "words.content": (100.0, 75.0), "words.cue": (0.0, 0.0), "words.source": (100.0, 50.0)}
    return [f"{name}: {scores[name]}, not P {p} R {r}" for name, (p, r) in expected.items()
            if (scores[name]["P"], scores[name]["R"]) != (p, r)]


def speakers(scripts, folder):
    with gzip.open(os.path.join(folder, "articles.jsonl.gz"), "wt", encoding="utf-8") as out:
        out.write(json.dumps({"id": "a.txt", "text": TEXT}) + "\n")
    write_lines(os.path.join(folder, "speakers.jsonl"), [
        {"article": "a.txt", "text": "The old bridge will hold", "speaker": "Zoe_Vane"},
        {"article": "a.txt", "text": "the wall had moved", "speaker": "Piet_Orrin"},
        {"article": "a.txt", "text": "Later", "speaker": "other_officials"}])
    named = [dict(prediction("“The old bridge will hold,”", None), speaker={"name": "Zoé Vane"}),
             dict(prediction("that the wall had moved at all", None), speaker={"name": "Zoé Vane"})]
    predictions = write_lines(os.path.join(folder, "p.jsonl"), named)
    scores = json.loads(run(scripts, "score_speakers.py", folder, predictions, "--json"))
    expected = {"eligible": 2, "found": 100.0, "right_of_eligible": 50.0}
    return [f"{name}: {scores[name]}, not {value}" for name, value in expected.items() if scores[name] != value]


def confidence(scripts, folder):
    write_gold(folder)
    # The first shares a word with gold's source, the second does not, the third has no speaker.
    told = [("“The old bridge will hold,”", "Vane", 0.97), ("that the wall had moved", "Zoé Vane", 0.92)]
    records = [dict(prediction(content, source), speaker={"confidence": value}) for content, source, value in told]
    records.append(dict(prediction("that the wall had moved at all", "Zoé Vane"), speaker=None))
    predictions = write_lines(os.path.join(folder, "p.jsonl"), records)
    rows = json.loads(run(scripts, "score_confidence.py", "sources", folder, predictions, "--json"))
    expected = {"0.9": (0, 1), "0.95": (1, 1), "sure": (1, 2)}
    got = {name: (row["right"], row["of"]) for name, row in rows.items()}
    return [] if got == expected else [f"{got}, not {expected}"]


def pairs(scripts, folder):
    side = {"article": "a", "quote": "The old bridge will hold."}
    gold = write_lines(os.path.join(folder, "gold.jsonl"), [
        {"id": str(n), "a": side, "b": side, "same_utterance": same, "relation": relation, "conflict": False}
        for n, (same, relation) in enumerate([(True, "verbatim"), (True, "reworded"), (True, "excerpt"),
                                              (False, None)])])
    verdicts = write_lines(os.path.join(folder, "verdicts.jsonl"), [
        {"id": str(n), "relation": relation}
        for n, relation in enumerate(["verbatim", "condensed", "different", "different"])])
    lines = run(scripts, "score_pairs.py", "relation", gold, verdicts).splitlines()
    problems = []
    for name, value in (("relation exact", "50.0 %"), ("quiet/alarm/apart", "75.0 %")):
        if not any(line.startswith(name) and line.endswith(value) for line in lines):
            problems.append(f"no '{name} … {value}' in {lines}")
    return problems


def readings(scripts, folder):
    sides = [{"article": "a", "begin": 0, "end": 20}, {"article": "b", "begin": 5, "end": 25},
             {"article": "b", "begin": 40, "end": 60}]
    judged = write_lines(os.path.join(folder, "judged.jsonl"), [
        {"drawn": "here", "a": sides[0], "b": sides[1], "same": True},
        {"drawn": "here", "a": sides[0], "b": sides[2], "same": False},
        {"drawn": "here", "a": sides[0], "b": sides[2], "same": None}])
    quotes = [{"id": str(n), "article": f"{side['article']}.txt", "text": "words", "utterance": "one",
               "content": [{"begin": side["begin"], "end": side["end"] - 2}]} for n, side in enumerate(sides)]
    report = os.path.join(folder, "report.json")
    with open(report, "w", encoding="utf-8") as out:
        json.dump({"quotes": quotes, "findings": []}, out)
    lines = run(scripts, "score_readings.py", judged, report).splitlines()
    expected = "1 of 1 that are one, 1 of 1 that are not"
    return [] if any(line.endswith(expected) for line in lines) else [f"no '{expected}' in {lines}"]


def fitting(scripts, folder):
    """Of two features the first tells, but not always."""
    quotes, pairs, judged, gold, alone = [], [], [], [], []
    for n in range(64):
        for side, article in enumerate("ab"):
            quotes.append({"type": "quote", "quote": 2 * n + side, "article": f"{article}{n}.txt", "begin": 10,
                           "end": 30, "text": "", "day": n})
        tells = (n % 3 == 0) != (n % 16 == 5)
        features = [float(n % 3 == 0), float(n % 2)]
        pairs.append({"type": "pair", "a": 2 * n, "b": 2 * n + 1, "features": features, "in_batch": 0.0})
        judged.append({"drawn": "here", "same": tells,
                       **{side: {"article": f"{side}{n}", "begin": 10, "end": 30} for side in "ab"}})
    paths = [write_lines(os.path.join(folder, name), lines) for name, lines in
             (("features", quotes + pairs), ("alone", alone), ("gold", gold), ("judged", judged))]
    *shares, last = run(scripts, "fit_pairs.py", *paths).splitlines()
    telling, other, _ = json.loads(last)
    problems = [] if telling > 1 and abs(other) < 0.5 else [f"weights {last}"]
    share = float(shares[0].split()[1]) if len(shares) == 1 else 0
    return problems if 90 <= share < 100 else problems + [f"right out of fold: {shares}"]


def fitting_differences(scripts, folder):
    """Of two features the first tells, but not always; the last pair has been read, and is not reported."""
    features, readings = [], []
    for n in range(65):
        tells = (n % 3 == 0) != (n % 16 == 5)
        version, against = ({"article": f"{side}{n}.txt", "begin": 10, "end": 30} for side in "ab")
        features.append({"version": version, "against": against, "day": f"2031-{n // 28 + 1:02}-{n % 28 + 1:02}",
                         "rule": "QC101" if n < 64 else None,
                         "features": {"first": float(n % 3 == 0), "second": float(n % 2)}})
        places = [{"article": f"{side}{n}", "begin": 10, "end": 30} for side in ("ab" if n % 2 else "ba")]
        readings.append({"sample": "blind 1", **places[0], "reference": places[1], "right": tells, "same": True,
                         "words": tells})
        # Whoever saw the edits is not asked where somebody else was.
        readings.append({**readings[-1], "sample": "before", "words": not tells})
    paths = [write_lines(os.path.join(folder, name), lines) for name, lines in
             (("features", features), ("readings", readings))]
    first, *_, last = run(scripts, "fit_differences.py", *paths).splitlines()
    _, telling, other = json.loads(last)
    problems = [] if telling > 1 and abs(other) < 0.5 else [f"weights {last}"]
    return problems if first == "65 read, 64 of them reported" else problems + [first]


def fitting_pronouns(scripts, folder):
    """The last main subject is the antecedent, but not always; whether it has been named often tells nothing. One
    without a name seldom is."""
    features, records = [], []
    for n in range(64):
        words = " ".join(f"{word}{n}" for word in ("one", "two", "three", "four", "five", "six", "seven"))
        right, other = ("Ilse Varga", "Oda Brandt") if n % 16 != 5 else ("Oda Brandt", "Ilse Varga")
        day = f"2031-{n // 28 + 1:02}-{n % 28 + 1:02}"
        record = {"text": words, "quoted": [{"begin": 0, "end": 9}], "published": day}
        records.append({**record, "article": f"a{n}", "source": {"kind": "pronoun", "text": "she", "begin": 5}})
        unnamed = n in (5, 21)
        source = {"kind": "anonymous" if unnamed else "name", "text": "an aide" if unnamed else right, "begin": 5}
        records.append({**record, "article": f"b{n}", "source": source,
                        "speaker": {"name": source["text"], "confidence": 0.9}})
        candidate = {"named": True, "known_gender": True, "sentences": 1, "since_first": 1, "outside_speech": True,
                     "subject": False, "speaks": False, "reported": False, "last_source": False, "guessed": False}
        features.append({"article": f"a{n}", "begin": 5, "candidates": [
            {**candidate, "name": right, "mentions": 1 + n // 16 % 2, "last_main_subject": n % 16 != 5},
            {**candidate, "name": other, "mentions": 2 - n // 16 % 2, "last_main_subject": n % 16 == 5},
            {**candidate, "name": "an aide", "named": False, "mentions": 1, "last_main_subject": n % 16 != 5}]})
    paths = [write_lines(os.path.join(folder, name), lines) for name, lines in
             (("features", features), ("records", records))]
    first, *rest = run(scripts, "fit_pronouns.py", *paths).splitlines()
    weights = {line[:32].strip(): float(line[32:]) for line in rest if not line.startswith("from")}
    problems = [] if first == "pronouns 64, right 93.8 %" else [first]
    if weights["last main subject"] < 1 or abs(weights["mentions"]) > 0.5 or weights["unnamed"] > -1:
        problems.append(f"weights {weights}")
    return problems


def main():
    cases = junit.Cases("scorers")
    for check in (attributions, speakers, confidence, pairs, readings, fitting, fitting_differences, fitting_pronouns):
        with tempfile.TemporaryDirectory() as folder:
            try:
                cases.add(check.__name__, check(sys.argv[1], folder))
            except (RuntimeError, KeyError) as error:
                cases.add(check.__name__, [str(error)])
    return cases.finish()


if __name__ == "__main__":
    sys.exit(main())
