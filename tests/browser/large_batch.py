#!/usr/bin/env python3
"""Writes a batch of articles in which one outlet of each pair drops the "not" of every quotation.

usage: large_batch.py FOLDER FINDINGS
"""
import os
import random
import sys

PER_ARTICLE = 10
NOUNS = ("bridge harbour school ferry mill orchard library tram quarry bakery theatre market tower garden station "
         "museum stadium clinic reservoir workshop lighthouse cinema chapel foundry nursery").split()
PLACES = ("Hollenau Tarnside Elmville Oakton Dornfield Skerry Marshby Quillford Brackwater Fenmoor Larchmont Ostley "
          "Pellwick Rushden Sorrelby Thornwick Umberly Vellin Wexcombe Yarrowby").split()
VERBS = "close sell move rename rebuild lease divide flood paint widen shorten light heat insure fence".split()
GIVEN = "Ilse Joaquim Mirela Dagny Katrin Paulo Mara Anselm Brita Cosmo Delia Egon Fenna Gustav Hedda".split()
FAMILY = "Varga Brandt Tan Holm Oyelaran Wren Quill Storm Rowe Tilsen Ardal Bergh Castell Dunmore Eskil".split()


def some_words(chance):
    """Words that no other sentence shares: made up of syllables."""
    made = ["".join(chance.choice("bdfgklmnprstvz") + chance.choice("aeiou") for _ in range(3)) for _ in range(2)]
    return f"the {made[0]} {chance.choice(NOUNS)} near {made[1]}"


def article(outlet, day, people, sentences, drop):
    lines = [f"title: Council of {sentences[0][1]} meets", f"published: 2031-05-{day:02}T09:00:00+02:00", f"outlet: {outlet}",
             "", f"{sentences[0][1].upper()} - The council met in the town hall on Thursday.", ""]
    for person, (words, _) in zip(people, sentences):
        lines += [f"“{words.replace(' not ', ' ', 1) if drop else words},” said {person}, a member of the council.", ""]
    return "\n".join(lines)


def main():
    folder, findings = sys.argv[1], int(sys.argv[2])
    chance = random.Random(20310501)
    for story in range((findings + PER_ARTICLE - 1) // PER_ARTICLE):
        place = PLACES[story % len(PLACES)]
        people = [f"{chance.choice(GIVEN)} {chance.choice(FAMILY)}" for _ in range(PER_ARTICLE)]
        sentences = []
        for _ in range(PER_ARTICLE):
            sentences.append((f"We will not {chance.choice(VERBS)} {some_words(chance)} before {some_words(chance)} of "
                              f"{place} and {some_words(chance)}", place))
        for name, drop in (("a", False), ("b", True)):
            with open(os.path.join(folder, f"{story:04}{name}.txt"), "w", encoding="utf-8") as stream:
                stream.write(article(f"Outlet {(story * 7 + drop * 3) % 40}", 1 + drop, people, sentences, drop))


if __name__ == "__main__":
    main()
