#!/usr/bin/env python3
"""Writes a year of invented news, enough for the notebooks to say something: invented.py FOLDER

Countries, leaders, outlets and words are those of samples/, all invented; the leaders are those of samples/registry. One file of
JSON lines a month. The same bytes every time: no clock, and a generator of its own.
"""

import datetime
import json
import pathlib
import sys

FIRST, LAST = datetime.date(2031, 1, 1), datetime.date(2031, 12, 31)
NO_NEWS = (datetime.date(2031, 8, 4), datetime.date(2031, 8, 17))  # a feed that stopped

OUTLETS = {  # share of direct quotations in percent, share of women among those quoted, articles of ten that are the wire's
    "herald.example": (70, 55, 2),
    "harbourstandard.example": (50, 45, 4),
    "riverwatch.example": (30, 40, 0),
    "solunepost.example": (60, 30, 5),
    "tarviantimes.example": (20, 20, 3),
}
WIRE = "meridianwire.example"

# name: title, woman, first and last day of speaking
DAY = datetime.date
LEADERS = {
    "Ilse Varga": ("Norlandic Prime Minister", True, FIRST, DAY(2031, 6, 19)),
    "Henrik Sollen": ("Norlandic Prime Minister", False, DAY(2031, 6, 20), LAST),
    "Mirko Orda": ("Tarvian President", False, FIRST, DAY(2031, 8, 31)),
    "Radim Kessar": ("Tarvian President", False, DAY(2031, 9, 1), LAST),
    "Davit Zorane": ("Kestrian President", False, FIRST, LAST),
    "Amara Devane": ("Solunian Chancellor", True, FIRST, DAY(2031, 10, 14)),
    "Joren Halvic": ("Solunian Chancellor", False, DAY(2031, 10, 15), LAST),
    "Petra Lindqvar": ("Dorvenian Prime Minister", True, FIRST, LAST),
    "Nadia Okombe": ("Littoral Council Secretary-General", True, FIRST, LAST),
    "Tom March": ("Belmaran Prime Minister", False, FIRST, LAST),
}
# On what they speak, and on which side from January and from July on.
SIDES = {
    "Ilse Varga": {"sanctions": (-1, 1), "refugees": (1, 1), "climate": (1, 1)},
    "Henrik Sollen": {"sanctions": (1, 1), "refugees": (-1, -1), "trade": (1, 1)},
    "Mirko Orda": {"sanctions": (-1, -1), "trade": (1, 1), "council": (-1, -1)},
    "Radim Kessar": {"sanctions": (-1, -1), "trade": (-1, -1), "council": (-1, -1)},
    "Davit Zorane": {"sanctions": (-1, -1), "council": (-1, -1), "climate": (-1, -1)},
    "Amara Devane": {"sanctions": (-1, 1), "refugees": (1, 1), "climate": (1, 1)},
    "Joren Halvic": {"refugees": (-1, -1), "climate": (1, 1), "trade": (1, 1)},
    "Petra Lindqvar": {"sanctions": (1, 1), "refugees": (1, 1), "wage": (1, 1)},
    "Nadia Okombe": {"sanctions": (1, 1), "climate": (1, 1), "refugees": (1, 1)},
    "Tom March": {"wage": (-1, -1), "trade": (1, 1), "council": (1, 1)},
}
ISSUES = {
    "sanctions": "the sanctions against Kestria",
    "refugees": "the refugee quotas",
    "climate": "the climate treaty",
    "trade": "the free trade agreement",
    "wage": "a higher minimum wage",
    "council": "the Littoral Council",
}
FOR, AGAINST = ["support", "welcome", "stand by"], ["oppose", "reject", "condemn"]
PAST = {"support": "supported", "welcome": "welcomed", "stand by": "stood by", "oppose": "opposed", "reject": "rejected", "condemn": "condemned"}
WHY = ["It is what our voters asked for", "No household should pay for it twice", "The harbour towns have waited long enough",
       "We will say the same next week", "The budget has room for nothing else", "Nobody on this coast gains from the quarrel"]
PLAIN = ["The talks went on until late in the evening.", "Ministers of six countries were in the hall.", "A vote is expected before the harvest.",
         "Fishing boats lay idle in the outer harbour.", "It was the third meeting of the kind this year.", "Prices of grain hardly moved."]
PEOPLE = ["harbour analyst Edda Winther", "union leader Bram Tolley", "the economist Lise Corran"]
PHRASE = "a harbour of trust"  # Varga coins it in April, others take it up
COINED = DAY(2031, 4, 14)


class Chance:
    """Knuth's MMIX generator: the same on every machine and in every version of Python."""

    def __init__(self, seed):
        self.state = seed

    def below(self, n):
        self.state = (self.state * 6364136223846793005 + 1442695040888963407) % 2**64
        return (self.state >> 33) % n

    def of(self, values):
        return values[self.below(len(values))]

    def in_hundred(self, percent):
        return self.below(100) < percent


def surname(name):
    return name.split()[-1]


def speaker(chance, outlet, day):
    women = chance.in_hundred(OUTLETS.get(outlet, (50, 45, 0))[1])
    return chance.of([name for name, (_, woman, first, last) in LEADERS.items() if woman == women and first <= day <= last])


def quoted(chance, outlet, day, name, issue):
    """A quotation and, half the time, a sentence that goes on in its vein."""
    side = SIDES[name][issue][0 if day < DAY(2031, 7, 1) else 1]
    verb = chance.of(FOR if side > 0 else AGAINST)
    who = f"{LEADERS[name][0]} {name}"
    why = chance.of(WHY)
    if chance.in_hundred(OUTLETS.get(outlet, (60,))[0]):
        first = f"“We {verb} {ISSUES[issue]}. {why},” {who} said on {day:%A}."
    elif chance.in_hundred(50):
        first = f"{who} said that the cabinet {PAST[verb]} {ISSUES[issue]}."
    else:
        first = f"{who} {PAST[verb]} {ISSUES[issue]} and said “{why[0].lower() + why[1:]}”."
    coins = day == COINED or day > COINED and chance.in_hundred(12)
    return first + (f" “This coast needs {PHRASE},” {surname(name)} said." if coins and name != "Davit Zorane" else "")


def other_sentence(chance, day, name):
    others = [other for other, (_, _, first, last) in LEADERS.items() if other != name and first <= day <= last]
    other = chance.of(others)
    kind = chance.below(5)
    if kind == 0:
        verb = chance.of(["criticised", "accused", "condemned"] if len(name) % 2 == len(other) % 2 else ["praised", "thanked", "backed"])
        return f"{surname(name)} {verb} {LEADERS[other][0]} {other}" + (" of stalling." if verb == "accused" else ".")
    if kind == 1:
        return f"“{other} is {chance.of(['a patient', 'a stubborn', 'an honest'])} negotiator,” {surname(name)} said."
    if kind == 2:
        return f"“The tide does not wait for speeches,” said {chance.of(PEOPLE)}."
    return chance.of(PLAIN)


def article(chance, outlet, day):
    name = speaker(chance, outlet, day)
    issue = chance.of(sorted(SIDES[name]))
    lead = quoted(chance, outlet, day, name, issue)
    body = [lead] + [other_sentence(chance, day, name) for _ in range(3 + chance.below(4))]
    title = f"{surname(name)} speaks of {ISSUES[issue].removeprefix('the ').removeprefix('a ')}"
    return title, body


def records(day, chance):
    title, body = article(chance, WIRE, day)
    yield WIRE, title, body
    for outlet, (_, _, wire) in OUTLETS.items():
        if chance.below(10) < wire:
            yield outlet, title, body[: len(body) - chance.below(2)]
        elif chance.in_hundred(70):
            own_title, own_body = article(chance, outlet, day)
            yield outlet, own_title, own_body


def main(folder):
    folder.mkdir(parents=True, exist_ok=True)
    chance = Chance(2031)
    day = FIRST
    while day <= LAST:
        if not NO_NEWS[0] <= day <= NO_NEWS[1]:
            with open(folder / f"{day:%Y-%m}.jsonl", "w" if day.day == 1 else "a", encoding="utf-8") as out:
                for place, (outlet, title, body) in enumerate(records(day, chance)):
                    url = f"https://www.{outlet}/{day:%Y/%m/%d}/{place}.html"
                    row = {"url": url, "source_domain": outlet, "title": title, "date_publish": f"{day} 06:30:00",
                           "language": "en", "maintext": "\n".join(body)}
                    out.write(json.dumps(row, ensure_ascii=False) + "\n")
        day += datetime.timedelta(days=1)


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(pathlib.Path(sys.argv[1]))
