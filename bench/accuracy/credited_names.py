"""Who is credited by name in an article's text, and how to credit a quotation to somebody else."""
import re

from grave_words import COUNTRIES, STATES

NAME = r"[A-Z][a-z]+(?:[-'’][A-Z][a-z]+)?"
VERB = r"(?:said|told|wrote|added|argued|asked|explained|declared|insisted|warned)"
AFTER = re.compile(r"[\"'”’]+,? (?:(?P<first>(?:" + NAME + r" )?" + NAME + r") " + VERB + r"\b|" + VERB +
                   r" (?P<second>(?:" + NAME + r" )?" + NAME + r")\b(?! [A-Z]))")
BEFORE = re.compile(r"(?P<first>(?:" + NAME + r" )?" + NAME + r") " + VERB + r"[,:]? [\"'“‘]+$")
NO_PERSON = re.compile(r"^(?:The|He|She|It|They|We|But|And|In|On|At|As|White|House|Senate|Republicans|Democrats|Officials|"
                       r"Police|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Twitter|Fox|News|CNN|Mr|Mrs|Ms|Dr|"
                       r"President|Senator|Governor|Speaker|Secretary|Officer|Judge|Justice|Chairman|General|South|North|New|"
                       r"West|American|Republican|Democrat|Sen|Gov|Rep|" + "|".join(COUNTRIES + STATES) + r")\b")


def credit_of(text, place):
    """(begin, end) of the name that the quotation is credited to right before or behind its marks."""
    after = AFTER.match(text, place["end"])
    before = BEFORE.search(text, max(0, place["start"] - 60), place["start"])
    for match in (after, before):
        if match:
            group = "first" if match.group("first") else "second"
            if not NO_PERSON.match(match.group(group)):
                return match.span(group)
    return None


def people_credited(text):
    """Persons with given name and surname whom the text credits with words."""
    people = []
    for match in re.finditer(r"\b(" + NAME + r" " + NAME + r") " + VERB + r"\b|\b" + VERB + r" (" + NAME + " " + NAME +
                             r")\b(?! [A-Z])", text):
        person = match.group(1) or match.group(2)
        if not NO_PERSON.match(person) and not NO_PERSON.match(person.split()[1]) and person not in people:
            people.append(person)
    return people


def other_credit(text, place, other_text, other_place):
    """((begin, end, name), stratum) that credits the quotation to another person of the article, or None.

    The stratum tells whether the other article names its speaker beside the marks too.
    """
    span = credit_of(text, place)
    if span is None:
        return None
    surname = text[span[0]:span[1]].split()[-1]
    for person in people_credited(text):
        if surname in person.split() or person in text[max(0, span[0] - 200):span[1] + 200]:
            continue
        if re.search(r"\b" + person.split()[-1] + r"\b", text[max(0, place["start"] - 300):place["end"] + 300]):
            continue
        named = credit_of(other_text, other_place) is not None
        return (*span, person), "named in both" if named else "named in one"
    return None
