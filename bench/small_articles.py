"""Makes a day of short news: small files, a quotation or two each, the same from the same seed.

Scenes, people, places and outlets are invented. One scene is reported by one to five outlets, each with
a lead and an order of its own, so that what follows scanning has something to do as well.
"""
import os
import random

GIVEN = ("Ada Ilse Marek Tove Oskar Lina Henrik Sanna Pavel Greta Jonas Mira Anton Elke Viktor Nora Emil Dagny Rasmus "
         "Petra Tomas Ingrid Leon Katrin Arvid Selma Bruno Hanna Felix Ronja Casper Edda Milan Astrid Hugo Vera").split()
SURNAME_HEADS = "Lund Varg Tarn Bren Holm Stei Rask Kall Nord Falk Vest Berg Hald Sand Grev Mold Orm Tand".split()
SURNAME_TAILS = "a en er quist ov ek ini sen mark wick ström by gard".split()
PLACE_HEADS = "Nor Har Ash Kel Bram Ost Wick Tarn Long Silver Cold Red Mill Stone Elder Birch".split()
PLACE_TAILS = "haven field mouth ford dale by wick holm bridge port stead".split()
PAPERS = "Post Courier Sun Herald Echo Gazette Observer Mail Standard Messenger".split()
ROLES = ("mayor", "harbour master", "council leader", "chief engineer", "head teacher", "fire chief", "museum director",
         "union secretary", "police spokesman", "hospital director", "club chairwoman", "railway manager")
BODIES = ("city council", "port authority", "regional court", "water board", "transport agency", "fire service",
          "housing association", "health board", "school board", "energy company")
SUBJECTS = ("the old swing bridge", "the ferry to the islands", "the night tram", "the covered market", "the new library",
            "the grain terminal", "the swimming hall", "the coast road", "the paper mill", "the botanical garden",
            "the district hospital", "the ring road", "the glassworks", "the youth orchestra", "the flood barrier")
CAUSES = ("after cracks were found in two of its piers", "because the budget for repairs ran out in March",
          "following weeks of protest by residents", "as part of a plan drawn up three years ago",
          "despite a warning from the regional court", "while inspectors wait for the results of a second test",
          "after a vote that lasted until midnight", "because 14 of its 60 workers had left since spring")
LEADS = ("{Subject} in {place} will stay closed until {month}, the {body} said on {day}.",
         "The {body} of {place} has delayed its decision about {subject} {cause}.",
         "{place} is to spend {number} million crowns on {subject}, it was announced on {day}.",
         "A dispute about {subject} has split the {body} in {place} {cause}.",
         "Work on {subject} in {place} began on {day} {cause}.",
         "Hundreds of people gathered in {place} on {day} to hear what becomes of {subject}.")
FACTS = ("The {body} had first promised an answer by {month}, and then by the end of the year.",
         "Some {number}00 households depend on it, most of them in the eastern part of {place}.",
         "An earlier report put the cost at {number} million crowns, twice what had been set aside.",
         "Two other towns, {place2} and {place3}, are said to follow the case closely.",
         "Traffic was turned round by way of {place2}, which added forty minutes to the journey.",
         "The {role2} of {place2} declined to comment.",
         "Nobody was hurt, but {number} people had to spend the night in a sports hall.",
         "Opponents collected {number},400 signatures within nine days.",
         "It is the third such decision since {person2} took office in {month}.")
WHO = ("we", "they", "I", "nobody here", "our neighbours", "the engineers", "half of {place}", "my predecessor",
       "everyone on this board", "the people of {place2}", "the ministry", "the families")
DOES = ("have waited for", "will never give up", "cannot afford", "asked {number} times about", "would rather sell",
        "were promised", "know nothing of", "are going to rebuild", "have paid for", "should have closed",
        "will vote on", "did not believe in", "remember", "want to save", "have to live with", "laughed at")
WHAT = ("a second bridge", "the whole plan", "{number} million crowns", "the old timetable", "that report",
        "a proper apology", "the winter repairs", "{subject}", "clean water and quiet nights", "a bus at eight",
        "the letter from {place3}", "another {number} weeks of noise", "the lease on the quay", "fair wages",
        "the keys to the building", "a vote in {month}")
HOW = ("since {day}", "for {number} years now", "whatever the {body} decides", "before the first snow",
       "with open eyes", "in spite of the cost", "and that is the end of it", "as long as I am {role}",
       "like everybody else", "without asking {place2}", "once the {month} figures are in", "because it is right",
       "while the others slept", "and no court will change that")
ATTRIBUTED = ("“{first}, and {second},” {person}, the {role}, told reporters.",
              "“{first},” said {person}, {role} of {place}. “{Second}.”",
              "{person}, the {role} of {place}, said: “{first}, and {second}.”",
              "“{first}, but {second},” {surname} said on {day}.",
              "According to {person}, the {role}, “{lower}, and {second}”.",
              "\"{first}, and {second},\" said {person}, who has been {role} since {month}.")
SAID = ("{surname} said the {body} would meet again in {month}.",
        "The {role2} warned that prices could rise by {number} per cent in {place2}.",
        "“That is nonsense, and {surname} knows it,” said {person2}, a {role2} from {place2}.",
        "A spokeswoman for the {body} said that no date had been set for {subject}.")
DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
MONTHS = "January February March April May June July August September October November December".split()


def upper(text):
    return text[0].upper() + text[1:]


def person(random_):
    return f"{random_.choice(GIVEN)} {random_.choice(SURNAME_HEADS)}{random_.choice(SURNAME_TAILS)}"


def place(random_):
    return random_.choice(PLACE_HEADS) + random_.choice(PLACE_TAILS)


def clause(random_):
    return " ".join(random_.choice(parts) for parts in (WHO, DOES, WHAT, HOW))


def scene(random_):
    """What one event's reports have in common."""
    slots = {"person": person(random_), "person2": person(random_), "role": random_.choice(ROLES),
             "role2": random_.choice(ROLES), "body": random_.choice(BODIES), "subject": random_.choice(SUBJECTS),
             "cause": random_.choice(CAUSES), "day": random_.choice(DAYS), "month": random_.choice(MONTHS),
             "number": random_.randint(2, 97)}
    for name in ("place", "place2", "place3"):
        slots[name] = place(random_)
    slots["surname"] = slots["person"].split()[-1]
    slots["Subject"] = upper(slots["subject"])
    first, second = (clause(random_).format(**slots) for _ in range(2))
    slots.update(first=upper(first), second=second, lower=first, Second=upper(second))
    return slots


def article(random_, slots):
    facts = [random_.choice(FACTS) for _ in range(random_.randint(2, 4))]
    body = [random_.choice(LEADS), random_.choice(ATTRIBUTED), *facts]
    if random_.random() < 0.6:
        body.insert(random_.randint(2, len(body)), random_.choice(SAID))
    title = upper(f"{slots['subject']}: {random_.choice(('decision', 'anger', 'relief', 'doubts'))} in {slots['place']}")
    header = (f"title: {title}\npublished: 2026-{random_.randint(1, 12):02}-{random_.randint(1, 28):02}\n"
              f"outlet: {slots['place2']} {random_.choice(PAPERS)}\n\n")
    return header + "\n\n".join(line.format(**slots) for line in body) + "\n"


def articles(count, seed=1):
    """`count` articles as texts."""
    random_ = random.Random(seed)
    while count > 0:
        slots = scene(random_)
        for _ in range(min(count, random_.randint(1, 5))):
            yield article(random_, slots)
            count -= 1


def write_articles(folder, count, seed=1):
    """Writes them as files, 100 a folder; gives their bytes in all."""
    size = 0
    for number, text in enumerate(articles(count, seed)):
        below = os.path.join(folder, f"{number // 100:03}")
        os.makedirs(below, exist_ok=True)
        encoded = text.encode()
        size += len(encoded)
        with open(os.path.join(below, f"{number:05}.txt"), "wb") as file:
            file.write(encoded)
    return size
