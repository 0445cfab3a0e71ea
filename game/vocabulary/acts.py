"""What a player can do in one choice: the vocabulary of `does`."""

from __future__ import annotations

from game.vocabulary.meaning import Meaning


class Act(Meaning):
    """Something done to, for or with the customer. Authors write acts; the engine works out feelings."""

    LISTEN = "listen", "let them finish, and show it"
    ACKNOWLEDGE = "acknowledge", "name the feeling or the loss"
    REPEAT_BACK = "repeat-back", "say in your own words what you heard, and check it"
    EXPLORE = "explore", "ask an open question about the need behind the request"
    NOTICE = "notice", "use a hint the customer did not spell out"
    PERSONAL = "personal", "aimed at this person, not at any customer"
    THANK = "thank", "thank for something specific"
    WELCOME = "welcome", "greet as a person, by name"
    INFORM = "inform", "tell a fact"
    EXPLAIN = "explain", "say why, in plain words"
    APOLOGISE = "apologise", "say sorry for a specific thing"
    OWN_IT = "own-it", "take responsibility for getting it solved"
    FIX = "fix", "solve it"
    ALTERNATIVE = "alternative", "offer another way to the goal"
    GIVE_CONTROL = "give-control", "let the customer choose between real options"
    SUGGEST = "suggest", "lead: propose what they did not ask for"
    COMPENSATE = "compensate", "give money or vouchers; judged against the loss"
    GESTURE = "gesture", "a small act of kindness"
    REASSURE = "reassure", "lower worry with something true"
    ESTIMATE_WAIT = "estimate-wait", "say how long it will take"
    EXPLAIN_WAIT = "explain-wait", "say why it takes that long"
    OCCUPY_WAIT = "occupy-wait", "give them something to do meanwhile"
    REDUCE_EFFORT = "reduce-effort", "take work off the customer"
    HANDOFF = "handoff", "bring somebody in, warmly, with the story told for them"
    FOLLOW_UP = "follow-up", "do something afterwards"
    PROMISE = "promise", "say what will happen"
    BOUNDARY = "boundary", "say no clearly and kindly"
    FAREWELL = "farewell", "close, or let a customer go, decently"
    UPSELL = "upsell", "offer more for more money"
    MOVE_ON = "move-on", "go on without asking"
    STALL = "stall", "play for time"
    TRANSFER = "transfer", "pass on coldly"
    MAKE_REPEAT = "make-repeat", "have them say it again"
    QUOTE_POLICY = "quote-policy", "hide behind a rule"
    DISMISS = "dismiss", "wave it away"
    INTERRUPT = "interrupt", "cut in"
    BLAME = "blame", "make it somebody's fault"
    PATRONISE = "patronise", "talk down"
    JARGON = "jargon", "use insider words"
    OVERPROMISE = "overpromise", "say what you cannot keep"
    MISLEAD = "mislead", "say what is not so"
    BREAK_BOUNDARY = "break-boundary", "do what must never be done"


class Manner(Meaning):
    """How a choice is said: it colours every act in it."""

    WARM = "warm", "meant, and it shows"
    PLAIN = "plain", "neither warm nor cold"
    FORCED = "forced", "a smile that is not meant"
    RUSHED = "rushed", "in a hurry to be done"
    COLD = "cold", "without any warmth"
    PLAYFUL = "playful", "light, with a wink"


class Accuracy(Meaning):
    """How well a repeat-back matches what the customer said."""

    RIGHT = "right", "it is what they meant"
    PARTLY = "partly", "half of it is missing or wrong"
    WRONG = "wrong", "it is not what they said"


class Quality(Meaning):
    """How far a fix solves the problem."""

    FULL = "full", "solved"
    PARTLY = "partly", "partly solved"
