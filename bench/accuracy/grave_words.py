"""Words that the makers of grave_edits.py put in the place of one another."""

WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
MONTHS = ["January", "February", "April", "June", "July", "August", "September", "October", "November", "December"]
NUMBER_WORDS = {"two": "three", "three": "two", "four": "six", "five": "nine", "six": "four", "seven": "five",
                "eight": "seven", "nine": "five", "ten": "twelve", "twenty": "thirty", "hundred": "thousand"}
UNITS = {"miles": "kilometers", "dollars": "euros", "days": "weeks", "weeks": "months", "months": "years",
         "years": "months", "hours": "days", "minutes": "hours", "percent": "percentage points", "pounds": "tons",
         "feet": "miles"}

COUNTRIES = ["Iran", "Iraq", "Syria", "Russia", "China", "Israel", "Libya", "Egypt", "Turkey", "Mexico", "Cuba",
             "Ukraine", "Pakistan", "Afghanistan", "France", "Germany", "Japan", "Canada", "Greece", "Yemen"]
STATES = ["Florida", "Ohio", "Texas", "California", "Virginia", "Iowa", "Nevada", "Michigan", "Wisconsin", "Arizona",
          "Massachusetts", "Louisiana", "Missouri", "Maryland", "Alaska", "Colorado", "Chicago", "Boston", "Detroit"]
PARTIES = ["Republicans", "Democrats"]
PEOPLE = ["Obama", "Romney", "Boehner", "Reid", "McConnell", "Clinton", "Trump", "Cruz", "Rubio", "Sanders", "Ryan",
          "Kerry", "Biden", "Pelosi", "Putin", "Assad", "Netanyahu", "Snowden", "Rice", "Hagel"]

# Each way round unless the second is marked by "<".
_PAIRS = """
increase:decrease increases:decreases increased:decreased support:oppose supports:opposes supported:opposed
more:less better:worse best:worst good:bad strong:weak stronger:weaker success:failure successful:unsuccessful
win:lose won:lost safe:dangerous legal:illegal right:wrong before:after higher:lower high:low easy:difficult
easier:harder guilty:innocent peaceful:violent public:private responsible:irresponsible fair:unfair
possible:impossible necessary:unnecessary strength:weakness allow:prohibit allowed:prohibited accept:reject
accepted:rejected agree:disagree agreed:disagreed begin:end rich:poor war:peace love:hate
largest:smallest larger:smaller raise:lower early:late against:for< inside:outside true:false
constitutional:unconstitutional approve:reject approved:rejected lawful:unlawful rise:fall create:destroy
majority:minority open:close opened:closed happy:sad confident:doubtful worse:better<
"""


def _antonyms():
    table = {}
    for pair in _PAIRS.split():
        first, second = pair.rstrip("<").split(":")
        table.setdefault(first, second)
        if not pair.endswith("<"):
            table.setdefault(second, first)
    # Words whose other senses no context of this script tells apart.
    for word in ("right", "for", "lower", "end", "close", "fall", "late", "less", "hard", "harder", "low", "high"):
        table.pop(word, None)
    return table


ANTONYMS = _antonyms()

IRREGULAR = {"be": "was", "have": "had", "do": "did", "go": "went", "take": "took", "make": "made", "get": "got",
             "give": "gave", "see": "saw", "come": "came", "know": "knew", "find": "found", "keep": "kept",
             "bring": "brought", "pay": "paid", "meet": "met", "lose": "lost", "win": "won", "hold": "held",
             "stand": "stood", "begin": "began", "leave": "left", "fight": "fought", "lead": "led", "become": "became",
             "send": "sent", "sign": "signed", "stop": "stopped"}

TRANSITIVE = ("told|asked|helped|supported|attacked|killed|beat|defeated|hired|fired|sued|threatened|warned|elected|"
              "promised|gave|blamed|accused|criticized|praised|saw|loved|hated|trusted|betrayed|called|thanked|taught|"
              "support|attack|kill|beats|help|love|hate|trust|tell|ask|owe|oppose|blame|fear|know|knows|loves|hates|"
              "hurt|fight|fought|destroy|destroyed|control|controls|punish|respect|hear|heard|challenge|challenged|urge|urged|"
              "force|forced|target|targeted|represent|represents|understand|understands|fear|fears|beat|beats|shot|"
              "endorsed|nominated|destroys|hurts|owns|funds|rejects|rejected|leads|led|left|watches|watch|needs|wants|give|gives|deserve|supports|attacks|kills|helps|protect|protects|protected|invaded|elect")

# A noun, and one that says something else.
NOUNS = {"president": "senator", "government": "industry", "economy": "army", "country": "company", "law": "report",
         "bill": "letter", "court": "church", "police": "bank", "house": "school",
         "family": "staff", "war": "vote", "money": "time", "jobs": "schools", "job": "house", "women": "soldiers",
         "children": "farmers", "health": "energy", "budget": "treaty", "debt": "climate", "election": "trial",
         "victims": "witnesses", "policy": "weather", "city": "river", "state": "church", "party": "union",
         "border": "airport", "military": "media", "campaign": "company", "decision": "mistake", "plan": "crime",
         "attack": "visit", "agreement": "lawsuit", "constitution": "newspaper", "tax": "gun", "taxes": "guns",
         "senate": "police", "investigation": "celebration", "friends": "enemies"}
