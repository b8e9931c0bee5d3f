# ---- This room ----
recovery-where = Where you are
recovery-yes = Yes
recovery-no = No

# ---- Complaints and compliments ----
complaints-title = Complaints
compliments-title = Compliments
complaints-lead = Each is answered by a person, by hand. None is over before its person says so, or was really sought.
complaints-tabs = Which of them
complaints-open = Complaints, open
complaints-ended = Complaints, over
compliments-open = Compliments, open
compliments-ended = Compliments, over
complaints-none = Nothing here
complaints-none-text = What people complain of or praise stands here until a person has answered it.
complaints-more = More
complaints-nobody = Somebody
counts-title = How they ended, counted apart
counts-caption = How many there are of each provider
counts-provider = Provider
counts-open = Open
counts-word = Over by their word
counts-sought = Over after we sought them
counts-reopened = Opened again
complaint-owed = Answer { $by }
complaint-unanswered = Not answered by hand
complaint-answered = Answered by hand
complaint-noticed = Told that it will be ended
complaint-ended-word = They say it is settled
complaint-ended-sought = We sought them and heard nothing
complaint-again = { $n ->
    [one] Opened again once
   *[other] Opened again { $n } times
}
complaint-talk = Conversation { $number }
complaint-yours = It is over when you say so. We cannot end it without your word, unless we sought you on two days and you said nothing for a week after we told you.
complaint-said = What was said
complaint-standing = How it stands
complaint-step-heard = We heard it
complaint-step-hand = A person answers in their own words
complaint-step-answered = { $who }, { $when }
complaint-step-due = { $by }
complaint-step-unanswered = Nobody has yet
complaint-step-good = Made good
complaint-step-nothing = Nothing was given for it.
complaint-step-given = See below
complaint-step-end = Over
complaint-step-yours = When who complained says so
complaint-step-word = By their word, { $when }
complaint-step-sought = We sought them on two days and told them, { $when }
complaint-step-noticed = They were told: it ends { $by }, unless they say something
compliment-step-end = When it has reached those it is for
compliment-step-passed = Passed on
compliment-step-none = To nobody yet
complaint-can = What you can do
complaint-settled = It is settled
complaint-not-settled = It is not: write to us
complaint-withdraw = I do not want it any more
complaint-reopen = It is not settled: open it again
complaint-reopen-until = One click opens it again, { $by }.
complaint-good = Made good
complaint-good-lead = What was given for the trouble. It does not undo it.
complaint-close = End it: they were sought and told
given-by = { $who } gave it
given-beyond = Beyond the limit: { $reason }
given-handed = They have it, { $when }
given-hand = They have it
given-coming = On its way
give-what = Give
give-amount = How much
give-amount-hint = Within what is left for this complaint
give-reason = Why more than your limit
give-reason-hint = Only where it is more. Your provider’s people read it.
give-button = Give it
give-done = Given. They hear of it.
hand-done = Noted. They hear of it.
gift-option = { $name }: { $left } left
gift-hours = { $n ->
    [one] { $n } hour
   *[other] { $n } hours
}
gift-days = { $n ->
    [one] { $n } day
   *[other] { $n } days
}
gifts-title = What may be given
gifts-lead = What your people may give for a complaint without asking: for one complaint, and in a month for all.
gifts-none-here = Your lead has not set what may be given.
gift-new = One more
gift-name = What
gift-unit-label = Counted in
gift-unit = { $unit ->
    [money] money
    [hours] hours
   *[days] days
}
gift-currency = Currency, three letters
gift-agent-limit = An agent gives on one complaint at most
gift-lead-limit = A lead gives without a reason at most
gift-pot = All of it in a month at most
gift-pot-hint = Nobody can give more than is left, a lead neither.
gift-active = Can be given
gift-spent = { $spent } of { $pot } given this month
gift-save = Save
gift-saved = Saved.
seek-title = Reach them
seek-lead = { $ways ->
    [one] Without their word a complaint ends only after you sought them on two days, told them, and a week went by. They can be reached by mail only.
   *[other] Without their word a complaint ends only after you sought them on two days and by two ways, told them, and a week went by.
}
seek-way = By which way
seek-words = What you say, or what came of it
seek-words-hint = By mail, chat or page the words go to them. Of calls and visits it is a note for your side.
seek-button = Note it
seek-done = Noted.
sought-by = { $way ->
    [mail] By mail
    [phone] By phone
    [chat] In a chat
    [walk_in] In person
   *[page] On their page
}
notice-button = Tell them that it ends in a week
notice-done = They are told.
praise-title = Whom it is for
praise-lead = They read it in the words it was said in, and so does who leads them.
praise-to = Passed on to { $names }.
praise-find = Somebody of another provider
praise-find-hint = A name
praise-find-button = Look
praise-who = Pass it on to
praise-button = Pass it on
praise-done = Passed on.
praise-page-title = Praise for you
praise-page-lead = What people said, in their words. Only you see this page.
praise-page-words = What was said
praise-none = Nothing yet
praise-none-text = When somebody praises what you did, it stands here.
becomes-title = What became of it
becomes-lead = The link stays, both ways.

# ---- What happened, news and why ----
event-sought = { $who } tried to reach who complained, { $way ->
    [mail] by mail
    [phone] by phone
    [chat] in a chat
    [walk_in] in person
   *[page] on their page
}.
event-course-notice = We could not reach you. Unless you say something, we take this as settled after { $until }. One click opens it again for 90 days.
event-made-good = { $who } gave for the trouble: { $what }, { $unit ->
    [money] { $amount } { $currency }
    [hours] { $amount ->
        [one] { $amount } hour
       *[other] { $amount } hours
    }
   *[days] { $amount ->
        [one] { $amount } day
       *[other] { $amount } days
    }
}.
event-made-good-beyond = { $who } gave more than the limit.
event-made-good-handed = { $who } noted that it was handed over.
event-praised = { $who } passed the praise on to { $names }.
notice-praised = Somebody praised you, on number { $number }.
notice-praise_passed = The praise on number { $number } was passed on.
why-praised = it is about you

# ---- Why not ----
refused-course-days = { $missing ->
    [one] Who complained has to be sought on one more day first.
   *[other] Who complained has to be sought on two days first, or say that it is settled.
}
refused-course-ways = Who complained can be reached by another way too. Try that first.
refused-course-notice = They have to be told first that it will be ended.
refused-course-wait = They were told. It may be ended after { $until }, unless they say something.
refused-course-late = More than 90 days have passed since this was settled. Please tell us anew; we link it.
refused-course-over = This is over. Open it again first.
refused-course-unanswered = Somebody has to answer this by hand first.
refused-course-compliment = This is praise. Nobody needs to be told that it ends.
refused-course-complaint = This is a complaint. Praise can be passed on.
refused-praised-already = They have it already.
refused-own-gift = Nobody gives to themselves. Somebody else of your provider can.
because-course-word = who complained says so
because-course-sought = they were sought on two days and told
because-within-limit = it is within the limit
because-beyond-limit = a lead goes beyond the limit, with a reason
invalid-way = Say by which way.
invalid-no-gift = This cannot be given.
invalid-amount = A number above nought, with two places at most.
invalid-amount-limit = That is more than you may give on this complaint. Your lead can give more.
invalid-amount-pot = There is not so much left this month. Your lead can change what may be given.
invalid-amount-reason = That is more than your limit. Say why.
invalid-unit = Money, hours or days.
invalid-currency = Three letters, as in EUR.
invalid-lead-limit = Not less than an agent may give.
invalid-pot = Not less than a lead may give.
invalid-nobody-praised = Choose somebody who serves for a provider.
invalid-praise-closed = What was said here stays with the people of this provider.

# ---- Moments of truth and journeys ----
moments-title = Moments of truth
moments-lead = Where people made up or changed their minds: found in what happened, turned by somebody, measured after.
moments-tabs = Which of them
moments-open = To be turned
moments-done = Turned, noted, or none
moments-none = Nothing here
moments-none-text = When something befalls somebody that may change their mind, it stands here with a time.
moments-how = How they went
moments-how-lead = Of the last 90 days. A turn is measured by whose impression it was; it repairs, it is no success.
moments-table = Moments by what they were found in
moments-cause = Found in
moments-came = Came
moments-measured = Measured
moments-better = Better after
moments-too-few = too few to tell
moments-share = { $k } of { $n } ({ $low } to { $high })
moment-cause-of = { $cause ->
    [reopened] It was settled, and was not
    [third_hand_over] Handed over three times
    [silence] Silence after a promise
    [broken] A promise was broken
    [again] The same again within 14 days
    [low_score] A low mark
    [praise] Praise
   *[hand] Marked by hand
}
moment-nobody = Nobody has it yet
moment-has = { $who } has it
moment-due = Turn it { $by }
moment-state = { $state ->
    [open] to be turned
    [recovered] turned
    [noted] noted
   *[left] it was none
}
moment-state-label = How it stands
moment-marks = from { $before } to { $after }
moment-new = Mark a moment of truth
moment-new-lead = Somebody made up or changed their mind here. What is negative gets an owner, you, and a time.
moment-what = What it is
moment-sign = Which way
moment-negative = Against the service
moment-negative-hint = It is turned within a working day, and whose impression it was is asked after.
moment-positive = For the service
moment-positive-hint = It is noted, so that it can happen again.
moment-words = What happened, in your words
moment-service = Service
moment-no-service = None in particular
moment-play = What was prepared for it
moment-no-play = Nothing
moment-mark = Mark it
moment-marked = Marked.
moment-why = Why it is one
moment-whose = Whose impression
moment-owner = Who sees to it
moment-by = By when
moment-about = Conversation
moment-measured = Before and after
moment-asked = They were asked
moment-do = Turn it
moment-take = I see to it
moment-taken = It is yours.
moment-done-words = What was done
moment-done-hint = Or why it was no moment of truth. Only your side reads it; what the person should know goes into the conversation.
moment-turned = It is turned: ask them how it is
moment-is-none = It was none
moment-finished = Noted.
moment-story = What happened
after-title = How is it now?
after-how = Two clicks
after-lead = Something went wrong, and we tried to make it right. Did we? You are asked this once.
after-then = How was it then?
after-now = How is it now?
after-send = Say it
after-done = Thank you. Whoever saw to it hears of it.
after-thanks = You have said it. You can change it.
after-feeling = { $n ->
    [1] Upset
    [2] Let down
    [3] Neither
    [4] Pleased
   *[5] Delighted
}
journeys-title = Journeys
journeys-lead = A service as its people go through it, stop by stop, and who does what.
journeys-services = Services
journeys-none = Not drawn yet
journeys-none-text = Who leads the provider can draw it: the stops, what people do and meet, and what is done unseen.
journey-stops = { $n ->
    [0] not drawn yet
    [one] { $n } stop
   *[other] { $n } stops
}
journey-stops-title = Stop by stop
journey-lead = What people do and meet, where what they can see ends, and who does what.
journey-edit = Change the journey
journey-remove = Take away
journey-stage-lead = Stops in the order people come to them; at most 12.
stage-title = Stop
stage-add = Add the stop
stop-quiet = Nothing turned here in 90 days
stop-people = { $n } people’s minds turned here in 90 days
journey-lanes = Who does what
row-person = The person
row-meets = What they meet
row-seen = Done where they see it
row-unseen = Done unseen
row-answers = Answers for it
journey-sight = What people can see ends here
step-done-by = { $by ->
    [provider] we
    [user] the person
   *[together] together
}
step-by-hand = by hand
step-by-machine = by machine
step-asks = , asking { $who }
step-stage = At which stop
step-what = What is done
step-by = By whom
step-responsible = Who does it
step-accountable = Who answers for it
step-consulted = Who is asked
step-how = How
step-minutes = Minutes it takes
step-visible = The line of sight
step-seen = People see it
step-unseen = People do not see it
step-add = Add it
plays-title = Moments that may come, and what is prepared
plays-lead = Marked beforehand: who may decide what, up to where, and words to begin with.
play-is = Prepared: { $title }
play-moment = The moment
play-moment-hint = As in: the car is not where it should be
play-anywhere = No stop in particular
play-cause = Found in
play-any = Anything
play-first = A first impression
play-decides = Who may decide what
play-limits = Up to where
play-words = Words to begin with
play-did = How it did
play-did-text = Used { $n } times, measured { $measured } times. Better after: { $share }
play-add = Add it
play-rest = Let it rest
play-use = Use it again

event-moment-late = The time to turn this has run out.
event-moment-taken = { $who } sees to it.
event-moment-none = { $who } says: this was no moment of truth.
event-moment-turned = { $who } turned it.
event-moment-measured = Measured: from { $before } to { $after }.
event-after-asked = Is it better now? Say it with two clicks, at /after/{ $number }.
notice-moment = Something may have changed somebody’s mind: { $number }.
notice-moment_late = The time to turn { $number } has run out.
notice-after_asked = Is it better now? We would like to know, on number { $number }.
because-moment-reopened = It was settled, and was not: opened again { $n ->
    [one] once
   *[other] { $n } times
}.
because-moment-hand-over = Handed over { $n } times.
because-moment-silence = News were promised and did not come for a working hour.
because-moment-broken = What was promised did not come in time.
because-moment-again = The same person came with the same service within 14 days, { $n ->
    [one] once before
   *[other] { $n } times before
}.
because-moment-low-score = They gave a low mark.
because-moment-praise = They praised.
because-moment-hand = { $who } marked it.
refused-moment-over = This is done already.
invalid-moment-service = This provider has no such service.
invalid-moment-play = That was prepared for another service.
invalid-mark = Choose one of the five.
invalid-many-stages = Twelve stops are enough. Take one away first.
invalid-stage = Choose a stop of this journey.
invalid-done-by = Choose who does it.
invalid-minutes = Whole minutes.
invalid-cause = Choose what it is found in.
invalid-play-part = Nobody can act by it without this.

# ---- Departures from rules ----
departures-title = Departures
departures-lead = Rules are to be kept. Where one makes no sense for somebody, who serves them may depart from it, and says so.
departures-done = What was done
departures-none = Nobody departed from a rule
departures-none-text = Whoever does says why, for whose benefit and at what risk. It takes a minute, also afterwards.
departure-new = Depart from a rule
departure-new-lead = Three short answers. What is not permitted is asked about, within minutes; what was done is never refused a record.
departure-what = What it is
departure-person = For
departure-rule = Which rule
departure-why = Why it makes no sense here
departure-benefit = For whose benefit
departure-risk = What risk
departure-cost = What it costs
departure-cost-hint = Empty where nothing
departure-when = When
departure-before = I am about to
departure-after = It is done
departure-record = Put it on the record
departure-recorded = { $standing ->
    [permitted] It is permitted, and on the record.
    [asked] Somebody who may is asked now.
    [refused] It is not permitted here. Your reasons are on the record, and who answers for the rule reads them.
   *[done_anyway] It is on the record. Somebody looks at it with you, without blame.
}
departure-standing = { $standing ->
    [permitted] permitted
    [asked] somebody is asked
    [refused] not permitted
   *[done_anyway] done, to be looked at
}
departure-end = { $ended ->
    [open] not known yet
    [well] it went well
    [no_difference] it made no difference
   *[badly] it went badly
}
departure-unreviewed = nobody has looked at it yet
departure-time = Somebody who may answers { $by }.
departure-time-over = Nobody answered in time. Decide as you see it, and put down what you did.
departure-no-blame = This was done outside the rule. Looking at it is for the rule, not against anybody.
departure-who = Who
departure-agreed = Who agreed, or did not
departure-ended = How it ended
departure-review = What was found
departure-review-hint = What can the rule learn? Not: who is to blame.
departure-review-send = I have looked at it
departure-learns = What the rule can learn
departure-the-rule = The rule
departure-like = Like cases, and how they ended
departure-do = What can be done
departure-decide = What you say to it
departure-decide-hint = Needed where you do not permit it
departure-yes = It is permitted
departure-no = It is not
departure-did = I did it
departure-did-lead = If you did it, say so. It is looked at without blame.
departure-save = Save
departure-saved = Noted.
rules-title = The rules
rules-lead = What each says, who answers for it, how often it is kept, and whether one may depart from it.
rules-none = No rules yet
rules-none-text = Who leads a provider can put its rules here.
rules-edit = Change the rules
rule-says = What it says
rule-permits-label = May one depart from it?
rule-permits = { $permits ->
    [allowed] Yes
    [limited] Up to { $most }
   *[forbidden] No
}
rule-an-amount = an amount
rule-how-kept = How often it is kept
rule-kept = Departed from { $departed } times; { $asked } asked in 90 days: kept for { $low } to { $high }
rule-kept-few = Departed from { $departed } times in 90 days; too few asked to say how often it is kept
rule-cost = What departures cost in 90 days
rule-owner = Who answers for it
rule-lead-owns = Who leads the provider
rule-all-services = All
rule-title = Its name
rule-agreed = Where that was agreed
rule-agreed-hint = As in: agreement with Sales, version 2. Needed where one may depart from it.
rule-most = Most a departure may cost
rule-minutes = Minutes until somebody who may has answered
rule-active = In force
rule-new = One more rule
rule-change-title = Change this rule
rule-change-is = { $n } departures in 90 days, { $when }: does this rule still make sense?
rule-change-answer = What becomes of the rule
rule-change-send = Answer
rule-change-answered = Answered: { $answer }
event-departed = { $who } departed from a rule: { $rule }.
event-departure = { $who } put a departure on the record: { $standing ->
    [permitted] permitted
    [asked] somebody is asked
    [refused] not permitted
   *[done_anyway] done, to be looked at
}.
event-departure-yes = { $who } permitted it.
event-departure-no = { $who } did not permit it.
event-departure-did = { $who } did it.
event-departure-ended = { $who } noted how it ended: { $ended ->
    [well] well
    [no_difference] it made no difference
   *[badly] badly
}.
event-departure-reviewed = { $who } looked at it.
notice-departure_asked = Somebody asks whether they may depart from a rule: { $number }.
notice-departure_review = A departure from a rule waits for somebody to look at it: { $number }.
notice-departure_decided = There is an answer on your departure { $number }.
notice-rule_change = Three like departures propose to change a rule: { $number }.
refused-decide = Who leads the provider or answers for the rule decides, and never on their own.
refused-decided = This was decided already.
refused-not-your-departure = Who departed says whether they did.
refused-own-review = Somebody else looks at what you did.
invalid-rule = Choose a rule of your provider.
invalid-permits = Say whether one may depart from it.
invalid-answer-minutes = Between 1 and 240 minutes.
invalid-rule-owner = Somebody of this provider.
invalid-ended = Say how it ended.
because-departure-allowed = it was agreed that one may
because-departure-within = it is within what was agreed
because-departure-forbidden = it was not agreed
because-departure-beyond = it is beyond what was agreed

# ---- Heard in passing ----
passing-title = Heard in passing
passing-lead = Somebody told you something about a service, in the lift or at lunch? Pass it on in their words. It is answered like everything people say.
passing-words = What they said, in their words
passing-service = About what
passing-who = Who said it
passing-who-hint = Look for a name. They are asked before anybody is told it was them; without a yes it was somebody.
passing-find = Look
passing-nobody = I leave that out
passing-is = It was { $name }
passing-save = Pass it on
passing-saved = Passed on.
passing-list = What was heard
passing-none = Nothing yet
passing-none-text = What your people hear stands here, and in the listening queue until a person has answered it.
passing-provider = For whom
passing-by = { $who } said it
passing-somebody = Somebody said it
passing-asked = They were asked whether they may be named
passing-noted = What was noted
passing-name-you = May we name you?
passing-name-lead = Somebody of { $provider } passed on what you said. Nobody is told that it was you, unless you say yes. You can change your mind.
passing-yes = Yes, you may name me
passing-no = No, leave my name out
passing-said-yes = You said yes.
passing-said-no = You said no. It stays so, as long as you say nothing else.
passing-naming-done = Noted.
passing-answer = Answer it, in your own words
passing-answer-hint = Whoever said it reads it, named or not.
passing-answer-send = Answer
passing-answered = Answered.
passing-answered-not = It went out. The clock runs on: these are not words of your own.
event-passing = { $who } heard this in passing.
event-passing-asked = Whoever said it was asked whether they may be named.
event-passing-named = { $who } said it, and may be named.
notice-passing_asked = Somebody passed on what you said. May we name you?
why-told = you said it
invalid-teller = Choose somebody else, or leave it out.

# What a complaint can become.
becomes-improvement = An improvement, new or known
becomes-moment = A moment of truth
becomes-rule = A rule to review
review-title = A rule to review
review-lead = What was said speaks of a rule. Who answers for the rule hears of it, and says what becomes of it.
review-from = Said in { $number }
review-rule = Which rule
review-choose = Choose
review-words = Why it should be looked at
review-words-hint = What the rule made harder, for whom. Nothing of what was said is copied.
review-send = Ask for a review
review-done = Who answers for the rule hears of it.
review-none = No rules are kept here yet
review-none-text = Who leads the provider keeps the register of rules.
review-asked = { $who } asked on { $when } to look at this rule: { $words }
invalid-review-rule = Choose a rule of the provider that was spoken to.
event-rule-review = { $who } asked who answers for the rule “{ $rule }” to look at it.
notice-rule_review = Somebody asks you to look at a rule because of { $number }.
