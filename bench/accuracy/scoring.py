"""What the scorers of this folder share: words of an article, byte offsets, P, R and F1, greedy pairs."""
import bisect
import gzip
import itertools
import json
import re
import sys

ENGLISH_WORD = re.compile(r"\w+(?:['’]\w+)*")
MIN_WORDS = 4   # a shorter stretch in marks is more often a term than a quotation
MIN_SHARE = 0.5  # of the words of both, for two spans to be one


def read_lines(path):
    """The records of JSON Lines, gzipped where the name ends in .gz; '-' is standard input."""
    if path == "-":
        return [json.loads(line) for line in sys.stdin if line.strip()]
    opener = gzip.open if path.endswith(".gz") else open
    with opener(path, "rt", encoding="utf-8", newline="") as source:
        return [json.loads(line) for line in source if line.strip()]


class Article:
    """A text and its words; spans are sets of numbers of words, so that marks and blanks do not count."""

    def __init__(self, text, word=ENGLISH_WORD, light=frozenset()):
        """`light` holds words that say nothing of who is meant, as articles and prepositions."""
        self.text = text
        self.light = light
        self.words = [(m.start(), m.end(), m.group().casefold()) for m in word.finditer(text)]
        self._ends = [end for _, end, _ in self.words]
        self._bytes = [0, *itertools.accumulate(len(char.encode("utf-8")) for char in text)]

    def code_point(self, byte):
        """The code point that begins at the byte; the next one within a character, the end behind it."""
        return min(bisect.bisect_left(self._bytes, byte), len(self.text))

    def code_points(self, spans):
        """(begin, end) in code points of {"begin", "end"} in bytes."""
        return [(self.code_point(span["begin"]), self.code_point(span["end"])) for span in spans]

    def ids(self, spans):
        """Numbers of the words that share a character with one of the (begin, end) in code points."""
        found = set()
        for begin, end in spans:
            first = bisect.bisect_right(self._ends, begin)
            found.update(itertools.takewhile(lambda i: self.words[i][0] < end, range(first, len(self.words))))
        return frozenset(found)

    def heads(self, ids):
        """The ids less light words; all of them where nothing else would be left."""
        return frozenset(i for i in ids if self.words[i][2] not in self.light) or frozenset(ids)

    def texts(self, ids):
        return {self.words[i][2] for i in ids}


def share(a, b):
    """Words of both in those of either, in [0, 1]."""
    return len(a & b) / len(a | b) if a and b else 0.0


def pair_up(gold, predicted):
    """Pairs (i, j) of sets of words that share half of them: the best share first, each set in one pair.

    Among equal shares those that stand last come first. O(gold * predicted).
    """
    scored = sorted(((share(g, p), i, j) for i, g in enumerate(gold) for j, p in enumerate(predicted)
                     if g & p), reverse=True)
    free_gold, free_predicted, pairs = set(range(len(gold))), set(range(len(predicted))), []
    for score, i, j in scored:
        if score >= MIN_SHARE and i in free_gold and j in free_predicted:
            free_gold.remove(i)
            free_predicted.remove(j)
            pairs.append((i, j))
    return pairs


def percent(part, whole):
    return round(100.0 * part / whole, 1) if whole else 0.0


def f1(right_predicted, predicted, right_gold, gold):
    """Precision, recall and F1 in percent; right ones are counted on each side, as one may match several."""
    p = 100.0 * right_predicted / predicted if predicted else 0.0
    r = 100.0 * right_gold / gold if gold else 0.0
    return {"P": round(p, 1), "R": round(r, 1), "F1": round(2 * p * r / (p + r), 1) if p + r else 0.0,
            "gold": gold, "predicted": predicted}


def print_table(table):
    print(f"{'':20}{'P':>7}{'R':>7}{'F1':>7}{'gold':>8}{'pred':>8}")
    for name, row in table.items():
        print(f"{name:20}{row['P']:7}{row['R']:7}{row['F1']:7}{row['gold']:8}{row['predicted']:8}")
