"""Edits that alter what a quotation says, one maker for each class of QC104.

A maker takes the words of a quotation and yields (begin, end, replacement), each of which alone alters
what is said. Makers know only the language, not how the judge finds an edit, and leave out sites
where the same edit might change nothing: questions, idioms, sentences that deny twice.
"""
import re

from grave_words import (ANTONYMS, COUNTRIES, IRREGULAR, MONTHS, NOUNS, NUMBER_WORDS, PARTIES, PEOPLE,
                         STATES, TRANSITIVE, UNITS, WEEKDAYS)

NEGATION = re.compile(r"\b(?:not?|never|none|nothing|nobody|nor|neither|without|cannot|hardly)\b|n['’]t\b", re.I)
PARTICIPLE = r"(?:been|become|done|seen|made|had|got|gone|taken|given|shown|come|\w{3,}ed|\w{3,}en)"


def sentences(text):
    """(begin, end) of each sentence, its closing mark included."""
    begin = 0
    for mark in re.finditer(r"[.!?]+[\"'”’)]*(?=\s|$)", text):
        if not re.search(r"\b(?:Mr|Mrs|Ms|Dr|Sen|Gov|Rep|Gen|U\.S|St|Jr|No)$", text[begin:mark.start()]):
            yield begin, mark.end()
            begin = mark.end()
    if begin < len(text):
        yield begin, len(text)


def statements(text, denials=None):
    """Sentences that ask nothing; with `denials`, those that deny so often."""
    for begin, end in sentences(text):
        sentence = text[begin:end]
        if "?" in sentence or (denials is not None and len(NEGATION.findall(sentence)) != denials):
            continue
        yield begin, sentence


def capital_like(word, model):
    return word[:1].upper() + word[1:] if model[:1].isupper() else word


def substitutions(text, pattern, replace, denials=None):
    """`replace` gives the words for a match, or for its group "w" where it has one; or None."""
    for begin, sentence in statements(text, denials):
        for match in re.finditer(pattern, sentence):
            group = "w" if "w" in match.groupdict() else 0
            word = replace(match)
            if word is not None and word != match.group(group):
                yield begin + match.start(group), begin + match.end(group), word


def negation(text):
    yield from substitutions(
        text, r"\b(?:is|are|was|were|will|would|can|could|should|must|(?:has|have|had)(?= " + PARTICIPLE + r"\b))"
        r"(?= (?!only|just|merely|simply|even|also|to\b|that\b|what\b|I\b|we\b|you\b|he\b|she\b|they\b|it\b|there\b)[a-z])",
        lambda m: m.group(0) + " not", denials=0)
    yield from substitutions(
        text, r"\b(is|are|was|were|will|would|could|should|must|has|have|had|do|does|did|can)(?: not\b|n['’]t\b)"
        r"(?! (?:only|just|merely|simply|even|necessarily|believe|help|wait|enough)\b)(?=[ ])",
        lambda m: m.group(1), denials=1)
    yield from substitutions(text, r"\b(?:can['’]t|cannot)(?= (?!believe|help|wait|only|even)[a-z])",
                             lambda m: capital_like("can", m.group(0)), denials=1)
    yield from substitutions(text, r"\bwon['’]t(?= [a-z])", lambda m: capital_like("will", m.group(0)), denials=1)
    yield from substitutions(text, r"\b(has|have|had|will|would) never(?= [a-z])", lambda m: m.group(1), denials=1)
    yield from substitutions(
        text, r"\b(is|are|was|were|have|has|had) no(?= (?!doubt|matter|one|longer|more|less|other|better)[a-z]{3,}s?\b)",
        lambda m: m.group(1), denials=1)


def other_digits(match):
    digits = match.group(0)
    first = digits[0]
    if re.fullmatch(r"(?:19|20)\d\d", digits) or digits == "1":
        return None
    return ("2" if first == "1" else str(int(first) - 1) if first > "2" else "5") + digits[1:]


def number(text):
    yield from substitutions(text, r"(?<![\w.,/:-])[1-9]\d{0,2}(?:,\d{3})*(?:\.\d+)?(?![\w/:-]|,\d|\.\d)", other_digits)
    yield from substitutions(text, r"\b(?:" + "|".join(NUMBER_WORDS) + r")\b(?!-)",
                             lambda m: capital_like(NUMBER_WORDS[m.group(0).lower()], m.group(0)))
    yield from substitutions(text, r"\b(million|billion|trillion|thousand)\b",
                             lambda m: {"million": "billion", "billion": "million", "trillion": "billion",
                                        "thousand": "million"}[m.group(0)])
    yield from substitutions(text, r"\b(?:\d|two|three|four|five|six|seven|eight|nine|ten|few) (?P<w>" + "|".join(UNITS) +
                             r")\b", lambda m: UNITS[m.group("w")])


def following(names, name):
    return names[(names.index(name) + 1) % len(names)]


def date(text):
    yield from substitutions(text, r"\b(?:" + "|".join(WEEKDAYS) + r")\b", lambda m: following(WEEKDAYS, m.group(0)))
    yield from substitutions(text, r"\b(?:" + "|".join(MONTHS) + r")\b(?! (?:Madness|Dreamin))",
                             lambda m: following(MONTHS, m.group(0)))
    yield from substitutions(text, r"\b(?:19|20)\d\d\b(?!s|,\d)", lambda m: str(int(m.group(0)) - 2))
    yield from substitutions(text, r"\b(?:yesterday|tomorrow)\b", lambda m: "today")
    yield from substitutions(text, r"\btoday\b(?=[.,!]|$)", lambda m: "yesterday")
    yield from substitutions(text, r"\b(last|next)(?= (?:year|week|month|summer|election|January|November)\b)",
                             lambda m: {"last": "next", "next": "last"}[m.group(1)])


def name(text):
    for names in (COUNTRIES, STATES, PARTIES, PEOPLE):
        before = r"\b(?:[a-z]+,? |President |Senator |Gov\. |Mr\. |Ms\. )" if names is PEOPLE else r"\b[a-z]+,? "
        yield from substitutions(text, before + "(?P<w>" + "|".join(names) + r")\b(?! [A-Z])(?!['’-])",
                                 lambda m, names=names: following(names, m.group("w")))


def modality(text):
    table = {"may": "will", "might": "will", "could": "will", "must": "may", "should": "may", "will": "may",
             "can": "must", "have to": "may"}
    no_idiom = r"(?! (?:well be|as well|I\b|we\b|you\b|he\b|she\b|they\b|it\b|be said|ever))"
    for begin, sentence in statements(text):
        if re.search(r"\b(?:if|unless|wish|so that|how)\b", sentence, re.I):
            continue
        for match in re.finditer(r"\b(?:may|might|could|must|should|will|can|(?<=[Ww]e )have to)(?= [a-z])" + no_idiom,
                                 sentence):
            yield begin + match.start(), begin + match.end(), table[match.group(0)]


def condition(text):
    idiom = r"(?! (?:anything|not\b|so\b|ever|only|you will|any\b|you ask|you look|you think|you know|you see|you want))"
    for begin, sentence in statements(text):
        opening = re.match(r"\s*(?:If|Unless)" + idiom + r" [^,;:—–-]{8,90}, (?:then )?(?=[a-z])", sentence)
        if opening and len(sentence) - opening.end() > 25 and not re.match(r"(?:and|or|but)\b", sentence[opening.end():]):
            main = sentence[opening.end()]
            lead = re.match(r"\s*", sentence).group(0)
            yield begin, begin + opening.end() + 1, lead + main.upper()
        for match in re.finditer(r",? (?:only )?(?:if|unless|provided that|as long as)" + idiom +
                                 r" (?:the|we|you|they|he|she|it|I|this|that|there|a)\b[^,;:—–?]{6,80}(?=[.!]|, (?:and|but) |$)", sentence):
            before = sentence[:match.start()].lower()
            if len(before) > 20 and not re.search(
                    r"\b(?:even|as|what|wonder|see|know|ask|asked|sure|doubt|matters?|care|tell|determine|decide|"
                    r"question|and|or|but|is|was|than|think|that|hard|surprised?|because|when|like|for|if)$", before):
                yield begin + match.start(), begin + match.end(), ""
        for match in re.finditer(r"\bunless\b", sentence):
            yield begin + match.start(), begin + match.end(), "if"


def hedge(text):
    yield from substitutions(text, r"(?<=[a-z] )(?:probably|possibly|allegedly|reportedly|potentially|perhaps|apparently) ",
                             lambda m: "")
    yield from substitutions(text, r"\bprobably\b", lambda m: "certainly")
    yield from substitutions(text, r"\b(is|are) likely (?=to\b)", lambda m: m.group(1) + " certain ")
    yield from substitutions(text, r"\b(?:appears|seems) to be\b", lambda m: "is")
    yield from substitutions(text, r"\b(?:appear|seem) to be\b", lambda m: "are")
    yield from substitutions(text, r"(?<=[a-z] )(?:alleged|suspected) (?=[a-z])", lambda m: "")
    yield from substitutions(text, r"(?<=will )likely ", lambda m: "")


def quantifier(text):
    yield from substitutions(text, r"\b(?:some|most)(?= of (?:the|our|these|those|them|his|her|us)\b)", lambda m: "all")
    yield from substitutions(text, r"(?<!the )(?<!at )\b(?:some|many|most|few) (?=(?:people|[A-Z]?[a-z]{3,}s)\b)",
                             lambda m: "all ")
    yield from substitutions(text, r"(?<!at )(?<!after )(?<!above )(?<!of )(?<!over )\ball(?= (?:of )?(?:the|our|these|those|their|his|her) [a-z]{3,}s\b)",
                             lambda m: "some of" if " of" not in text[m.end():m.end() + 3] else "some")
    yield from substitutions(text, r"\balways\b", lambda m: "sometimes")
    yield from substitutions(text, r"\b(?:often|sometimes)\b", lambda m: "always")
    yield from substitutions(text, r"\b(?:everyone|everybody)\b(?! else)", lambda m: "nobody", denials=0)
    yield from substitutions(text, r"\beverything\b", lambda m: "nothing", denials=0)


def polarity(text):
    yield from substitutions(text, r"\b(?:" + "|".join(sorted(ANTONYMS, key=len, reverse=True)) + r")\b(?![-'’])",
                             lambda m: capital_like(ANTONYMS[m.group(0).lower()], m.group(0)))


def past(verb):
    if verb in IRREGULAR:
        return IRREGULAR[verb]
    if verb.endswith("e"):
        return verb + "d"
    return verb[:-1] + "ied" if re.search(r"[^aeiou]y$", verb) else verb + "ed"


REGULAR = ("work|continue|ask|need|want|help|allow|create|require|provide|support|protect|pass|end|include|reduce|"
           "increase|receive|follow|serve|vote|act|move|try|call|remain|address|ensure|return|use|raise|cause|save")


def tense(text):
    verb = r"(" + "|".join(IRREGULAR) + "|" + REGULAR + r")\b"
    for pattern in (r"\bwill " + verb, r"\b(?:is|are|am) going to " + verb):
        yield from substitutions(text, pattern, lambda m: past(m.group(1)), denials=0)
    yield from substitutions(text, r"\b(?:has|have) ((?:allow|creat|requir|provid|support|protect|pass|includ|reduc|increas|"
                             r"receiv|help|call|ask|work|rais|caus|agree|decid|fail)ed)\b",
                             lambda m: "will " + base(m.group(1)), denials=0)


def base(form):
    stem = form[:-2]
    return stem + "e" if re.search(r"(?:eat|uir|vid|lud|duc|eas|eiv|ais|aus|gre|cid)$", stem) else stem


OBJECT = {"i": "me", "we": "us", "he": "him", "she": "her", "they": "them", "you": "you"}
SUBJECT = {obj: subj for subj, obj in OBJECT.items()}


def roles(text):
    pronouns = r"\b(I|[Ww]e|[Hh]e|[Ss]he|[Tt]hey) ((?:" + TRANSITIVE + r")) (me|us|him|them|you)\b(?! (?:and|or)\b)"
    for begin, sentence in statements(text):
        for match in re.finditer(pronouns, sentence):
            subject = SUBJECT[match.group(3)]
            subject = "I" if subject == "i" else capital_like(subject, match.group(1) if match.start() == 0 else "a")
            yield (begin + match.start(), begin + match.end(),
                   f"{subject} {match.group(2)} {OBJECT[match.group(1).lower()]}")
        party = (r"((?:the |our )?[A-Z][a-z]+(?: [A-Z][a-z]+)?|(?:the|our|my|their|his|her|this) [a-z]{4,}|"
                 r"(?:people|workers|families|voters|women|children|Americans))")
        for match in re.finditer(r"(?:(?<=[a-z,] )|(?<=^)(?=the|our|my|[a-z]))" + party + r" ((?:(?:will|would|can|could|has|have|had|not) )*(?:" +
                                 TRANSITIVE + r")) " + party + r"(?=[.,;]| [a-z])", sentence):
            if match.group(1).lower() != match.group(3).lower():
                yield (begin + match.start(), begin + match.end(),
                       f"{match.group(3)} {match.group(2)} {match.group(1)}")


def other(text):
    yield from substitutions(text, r"\b(?:the|our|a|his|her|of|my) (?P<w>" + "|".join(NOUNS) + r")\b(?! [a-z]+s\b)(?!-|['’])",
                             lambda m: NOUNS[m.group("w")])


CLASSES = {maker.__name__: maker for maker in (negation, number, date, name, modality, condition, hedge, quantifier,
                                               polarity, tense, roles, other)}
