# Value: what the pages of this room share.
value-where = Where you are

## The consult bar: somebody who knows both sides is booked.
consult-title = Consult
consult-question = Could we use this differently to get a better result?
consult-text = Talk to somebody who knows your work and ours. No form to find, no category to choose: say what you try to do, and we look at it together.
consult-tabs = Consult
consult-tab-book = Book a talk
consult-tab-mine = Yours
consult-tab-hosts = Who can be booked
consult-which = About which service?
consult-no-services = There is no service yet
consult-no-services-text = When there is one, you can talk about it here.
consult-hosts-there = Can be booked
consult-who = Whom you talk to
consult-who-text = Whose turn it is, or who you know already.
consult-nobody = Nobody has given hours for this service yet. Put yourself on the list: we see that you ask, and call you.
consult-book = Book a talk
consult-topic = What do you try to do?
consult-topic-hint = In your own words. The host reads it before you talk.
consult-topic-title = What it is about
consult-when = When
consult-walk-in = Now: walk in
consult-no-wait = No wait.
consult-wait = About { $time } to wait.
consult-ahead = { $count ->
    [0] Nobody is before you.
    [one] One person is before you.
   *[other] { $count } people are before you.
}
consult-free = { $count ->
    [one] One host is free
   *[other] { $count } hosts are free
}
consult-list = None of these: put me on the list
consult-list-now = { $count ->
    [0] When a slot is left, it is kept for you for some hours.
    [one] One person waits. When a slot is left, it is kept for you for some hours.
   *[other] { $count } people wait. When a slot is left, it is kept for you for some hours.
}
consult-same-legend = With whom
consult-same = With somebody I talked to before
consult-same-hint = Where they are free then; else with whose turn it is.
consult-send = Book it
consult-is-booked = That is arranged. An invitation comes by mail.
consult-is-off = Called off. Who was to come is told.
consult-is-taken = Begin: they are told that it is their turn.
consult-is-missed = Noted. It counts for nobody’s turn.
consult-is-noted = The note is written, and both of you have it.
consult-mine = Your talks
consult-mine-text = What you booked, what you host, and what you owe from it.
consult-waiting = Who waits for you
consult-talks = Talks
consult-none = You have no talk yet
consult-none-text = Book somebody who knows both sides.
consult-since = Waits since
consult-stage = { $stage ->
    [waiting] On the list
    [offered] A slot is kept
    [booked] Booked
    [queued] Walked in
    [held] Held
    [no_show] Nobody came
   *[cancelled] Called off
}
consult-summary = Talk about { $service }
consult-queue = { $count ->
    [0] You are next. About { $time } to wait.
    [one] One person is before you. About { $time } to wait.
   *[other] { $count } people are before you. About { $time } to wait.
}
consult-next = You are next.
consult-nobody-in = Nobody is in just now. You keep your place.
consult-kept = A slot was left: { $at }. It is kept for you { $until }.
consult-asked-by = Asked by
consult-host = Host
consult-acts = What you can do
consult-accept = Take this slot
consult-take = Begin the talk
consult-calendar = Put it into your calendar
consult-no-show = They did not come
consult-cancel-why = Why (may stay empty)
consult-cancel = Call it off
consult-note = What came of it
consult-note-write = Write what came of it
consult-note-lead = Both of you get it. What each does by a day is a promise: its owner is reminded.
consult-note-send = Write the note
consult-aim = What you try to do
consult-saw = What we saw
consult-agreed = { $at }. What one of you does
consult-agreed-who = Who
consult-agreed-by = By when
consult-ends-in = It ends in
consult-ending = { $ending ->
    [value_case] A value case
    [improvement] An improvement
    [request] A request
   *[no] No, with its reason
}
consult-ending-hint = { $ending ->
    [value_case] Worth being measured: a user and a provider own it together
    [improvement] Something we should make better
    [request] Something to be done now: the desk gets it
   *[no] Better said than left open
}
consult-words = In words
consult-words-hint = The reason of a no, in a sentence; of a request, what is wanted.
consult-became = It became
consult-open-case = Open the value case
consult-open-improvement = Propose the improvement
consult-mail-off = Called off: talk about { $service }
consult-mail-off-text = The talk with { $who } on { $at } is called off.
consult-mail-text = You talk with { $who } on { $at }.
consult-mail-button = Open it
consult-mail-why = because it is your talk
host-title = Who can be booked
host-text = Each says which work they know and when they are there. Turns go round; who was not met counts for nobody.
host-list = Hosts
host-none = Nobody can be booked yet
host-none-text = Begin with yourself: an hour a week is enough.
host-new = Somebody new
host-form = When and for what
host-form-text = Hours are on the provider’s clock; its holidays count.
host-every-service = Every service
host-served = { $count ->
    [0] no talk yet
    [one] one talk
   *[other] { $count } talks
}
host-off = Not now
host-walk-in-short = Takes who walks in
host-who = Who
host-service = About which service
host-knows = Which work they know
host-knows-hint = Both sides: Four years in sales, now runs the car share.
host-hours-hint = Like 9:00-11:00, 14:00-15:00. Empty where they are not there.
host-minutes = Minutes a talk
host-room = Room
host-link = Address of a call
host-link-hint = It begins with https://
host-ways = Walking in
host-walk-in = Takes who walks in during these hours
host-walk-in-hint = Who comes sees how long they wait.
host-state = Now
host-active = Can be booked
host-save = Save
host-saved = Saved.

## What somebody owes by a day.
owed-yours = What you owe
owed-you = you
owed-title = What was agreed
owed-who = Who
owed-by = By when
owed-words = What came of it
owed-done = It is done
owed-done-title = Is it done?
owed-said = Said. Whoever was there is told.
owed-is-done = Done
owed-is-late = Done late
owed-over = Overdue
owed-open = Open

## What is refused, and why.
refused-consult-not-kept = Nothing is kept for you just now.
refused-consult-not-yet = The talk has not begun.
refused-consult-no-talk = There is no talk with a time yet.
refused-consult-over = This talk is over.
refused-consult-taken = Somebody else was quicker. Take another slot, or the list.
refused-consult-too-soon = Nobody could see it in time. Take a later slot, or walk in.
refused-consult-too-far = Slots are booked two weeks ahead at most.
refused-consult-engaged = You have another talk at that time.
refused-consult-nobody-in = Nobody is in just now who takes who walks in.
refused-consult-waits-already = You wait for this already.
refused-consult-own = It is your own. Another host does that.
refused-consult-not-yours = It is kept for somebody else.
refused-consult-no-host = Only who can be booked for this service begins a talk.
refused-consult-busy = You have a talk just now.
refused-owed-done = It is done already.
invalid-owed-words = Say what came of it, in 1,000 characters.
invalid-consult-service = Choose a service of this provider.
invalid-consult-topic = Say what it is about, in 4,000 characters.
invalid-consult-how = Choose a time, or the list.
invalid-consult-knows = Say which work they know, in 400 characters.
invalid-consult-minutes = A talk has 10 to 120 minutes.
invalid-consult-link = An address begins with https://
invalid-consult-place = Give a room, or the address of a call.
invalid-consult-room = A room, in 400 characters.
invalid-consult-hours = Hours are written like 9:00-11:00, 14:00-15:00.
invalid-consult-note = Say it in some words, at most 8,000 characters.
invalid-consult-many = Twelve things are the most for one talk.
invalid-consult-agreed = Say what is done, in 1,000 characters.
invalid-consult-due = A day from tomorrow on, within a year.
invalid-consult-no = A no has its reason: a sentence.
invalid-consult-request = Say what is wanted, in some words.
invalid-consult-no-desk = The desk takes nothing in here just now.

## What happened, on the timelines.
event-owed = It was agreed, by { $due }
event-owed-soon = It is due { $due }.
event-owed-out = Its time is over: { $due }.
event-owed-late = It is overdue since { $due }. Who leads here knows.
event-owed-done = It is done
event-consult-booked = Booked for { $at } with { $host }
event-consult-queued = Walked in
event-consult-waits = On the list
event-consult-cancelled = Called off
event-consult-offered = The slot at { $at } is kept until { $until }
event-consult-taken = { $host } began the talk
event-consult-no-show = Nobody came
event-consult-lapsed = The slot was not taken in time
event-consult-held = The talk was held
notice-owed = You owe something from { $number }.
notice-owed_done = { $number } is done.
notice-consult_booked = You host { $number }.
notice-consult_waits = Somebody waits for a talk: { $number }.
notice-consult_cancelled = { $number } is called off.
notice-consult_offered = A slot is kept for you: { $number }.
notice-consult_taken = It is your turn: { $number }.
notice-consult_missed = You were missed at { $number }.
notice-consult_held = What came of { $number } is written.
why-hosts = because you can be booked
why-waits = because you wait for it
why-agreed = because you were there

## Value cases: a user and a provider own one together.
case-title = Value cases
case-text = Is it worth doing? The first question is how it helps the people your organisation is there for. A user and a provider own a case together.
case-new = New value case
case-new-text = First what is shaky about the service, then what it could bring, then how both of you see whether it did.
case-list = Cases
case-none = There is no case yet
case-none-text = A case begins with a talk, a request, or an idea of what the service could bring.
case-more = Older ones
case-stage = { $stage ->
    [draft] Being written
    [running] Running
   *[ended] Over
}
case-service = With which service?
case-go-on = Go on
case-open-it = Open the case
case-opened = It is open. Now both owners sign.
case-comes-from = It comes from: { $title }
case-client = How does this help your organisation’s own client?
case-client-hint = The people outside that you are there for: what is better for them?
case-name = In a line
case-hypothesis = What you believe
case-hypothesis-hint = If we do this, then that gets better, because …
case-cost = What it costs
case-cost-hint = Money and hours, of both sides.
case-measures = What is measured
case-measure = Measure
case-measure-at = { $at }. What you measure
case-measure-hint = Something you can count today already: Visits that were late
case-unit = In what
case-baseline = As it is
case-aim = As it should be
case-way = { $share } % of the way
case-user = Owner on your side
case-user-hint = Their address. They use the service, and do not serve it.
case-server = Owner on the provider’s side
case-faults = What is shaky about the service now
case-faults-lead = First things first: mend it, or agree that it can wait and say why.
case-no-faults = Nothing is known to be broken, and no promise is late.
case-incident = Known incident
case-late = { $count ->
    [one] One promise is late: { $promise }
   *[other] { $count } promises are late: { $promise }
}
case-steps = Steps
case-steps-lead = Each needs the word of both owners.
case-step = { $step ->
    [agree] Agreed
    [review_3] After 3 months
    [review_6] After 6 months
    [review_12] After 12 months
   *[end] The end
}
case-signed-by = { $name } on { $date }
case-both = Both signed
case-one = One has signed
case-open = Open
case-due = Due on { $date }
case-edit = Write it anew
case-edit-text = Who has signed reads it again and signs again.
case-save = Save
case-saved = Saved.
case-sign = { $step ->
    [agree] Agree to it
    [end] Agree to the end
   *[review] Agree to what was found
}
case-sign-first = With your word alone nothing is decided yet: the other owner signs too.
case-sign-second = The other owner has signed. With your word it is decided.
case-sign-go = Sign
case-signed = You have signed.
case-waits = { $step ->
    [agree] You have signed. It runs when the other owner has.
    [end] You have signed the end. It is over when the other owner has.
   *[review] You have signed what was found. It is done when the other owner has.
}
case-accept = What is shaky can wait
case-accept-hint = Both of you have to see it so.
case-accept-words = Why it can wait
case-report = { $step ->
    [end] End it early
   *[review] Write what was found
}
case-report-lead = Then both of you sign it. What is changed afterwards is signed again.
case-words = What came true, and what did not
case-end-words = Why it ends
case-report-go = Save
case-reported = Saved. Now both owners sign.
case-owed = What was promised
case-chain = Where it comes from, what came of it
refused-case-over = This case is over.
refused-case-order = Another step comes first.
refused-case-signed = You have signed already. The other owner does now.
refused-case-unwritten = First write what was found.
refused-case-faults = { $count ->
    [one] One fault of the service is open. Mend it, or say why it can wait.
   *[other] { $count } faults of the service are open. Mend them, or say why they can wait.
}
refused-case-faults-other = More is broken than { $who } accepted. They have to look at it again.
refused-case-agreed = Both agreed to it. What it says stays.
refused-case-second-signature = Not before both owners have signed the case.
refused-case-owners = Only its two owners do that.
refused-owed-within = It ends with what it belongs to.
invalid-case-title = A line, in 160 characters.
invalid-case-client = Say in a sentence how it helps the people your organisation is there for.
invalid-case-hypothesis = Say in a sentence what you believe.
invalid-case-cost = Say what it costs.
invalid-case-measures = One measure at least, five at most.
invalid-case-measure = Say what you measure.
invalid-case-figure = A figure, like 12 or 12.5.
invalid-case-aim = A figure that is not the one it begins with.
invalid-case-service = Choose a service.
invalid-case-user = Somebody who uses the service and does not serve it.
invalid-case-server = Somebody who serves for the provider.
invalid-case-from = We do not find what it comes from.
invalid-case-accept = Say in a sentence why it can wait.
invalid-case-words = Say in a sentence or more what was found.
event-case-opened = A value case was opened
event-case-rewritten = The case was written anew
event-case-rewritten-unsigned = The case was written anew; who had signed reads it again
event-case-signed = One owner has signed
event-case-taken = Both owners have signed
event-case-reported = What was found is written
notice-case_opened = You own a value case: { $number }.
notice-case_changed = { $number } was changed. Read it and sign.
notice-case_signed = The other owner has signed { $number }.
notice-case_taken = Both owners have signed { $number }.
why-owns_case = because you own it
owed-not-needed = Not needed any more

## Which decisions about a service need whom.
decisions-title = Decisions that need you
decisions-text = Before these are taken for { $service }, those they touch are asked.
decisions-none = Nothing is listed yet
decisions-none-text = Who leads the provider lists here which decisions are not taken without whom.
decisions-list = The list
decisions-ask = Put it to them
decisions-needs-users = users
decisions-needs-customers = customers
decisions-needs-provider = the provider
decisions-needs = Not without { $whom }
decisions-edit = Change the list
decisions-edit-lead = One line each. Empty lines are left out.
decisions-line = { $at }. Decision
decisions-whom = Not without
decisions-save = Save the list
decisions-saved = The list is saved.
decisions-asked = What was put to people
decisions-all = All decisions of this service
invalid-decision-title = A line, in 160 characters.
invalid-decision-whom = Say who is needed.
invalid-decision-many = Twenty are the most.
event-decisions-listed = It was listed which decisions need whom

## Customers: who orders a service for their organisation.
customer-title = Customers
customer-text = Who orders a service is asked themselves, and sees promises beside what users feel and say.
customer-list = Services and customers
customer-none = Nobody is named yet
customer-none-text = Who leads a provider names who orders a service for whom. From then on they talk, at least every 90 days.
customer-new = Name a customer
customer-new-text = Who orders a service, and who answers for it.
customer-service = Service
customer-consumer = For whom
customer-person = Who orders
customer-person-hint = Their address. They have the role of a customer or act for that organisation.
customer-owner = Who answers for it
customer-renewal = What was agreed ends on
customer-renewal-hint = Sixty days before, a talk is proposed. May stay empty.
customer-save = Save
customer-saved = Saved. From now on you talk, at least every 90 days.
customer-report-title = { $service }: how it goes
customer-report-span = From { $from } to { $to }
customer-report-numbers = Three numbers
customer-report-kept = Promises kept to your people
customer-report-feeling = Users who are content
customer-report-feeling-whose = What users feel is of all who use the service: smaller groups are not shown, so that nobody is found out.
customer-report-improved = Improvements
customer-report-delivered = { $done } delivered, { $open } in work
customer-report-share = { $share } (between { $low } and { $high }, of { $n })
customer-report-none = none is decided yet
customer-report-too-few = not enough answers to protect people
customer-report-over = over 85 % (of { $n })
customer-report-under = under 15 % (of { $n })
customer-report-voices = Three voices
customer-report-voices-lead = Only what was said in the open.
customer-report-no-voices = Nobody has said anything in the open yet.
customer-report-decisions = Three decisions
customer-report-no-decisions = Nothing waits for your decision.
customer-report-sign = Sign or not: { $title }
customer-report-plan = Give the next talk its day
customer-report-owed = You owe, by { $date }: { $words }
customer-report-decide = Not without you: { $title }
customer-report-processed = What became of what people said
customer-report-processing = { $opened } came in, { $answered } were answered by a person, { $declined } were declined with a reason, { $delivered } were delivered.
customer-report-is-done = Done
customer-report-in-work = In work
customer-report-talks = Talks
customer-report-talk-at = You talk on { $date }.
customer-report-talk-open = A talk is proposed and has no day yet.
customer-report-talk-by = You talk again by { $date } at the latest.
customer-report-wish = I would like to talk
customer-report-take = Take it along
customer-report-pdf = As a PDF
customer-report-mail = Send it to me by mail
customer-report-mailed = It is on its way.
customer-report-open = Open it
customer-report-why = because you asked for it
customer-report-file = report.pdf
talk-title = Talk about { $service }
talk-stage = { $stage ->
    [proposed] Proposed
    [planned] Has its day
   *[held] Held
}
talk-reason = { $reason ->
    [incident] After an incident
    [moments] After many moments that count
    [launch] After the service began
    [renewal] Before what was agreed ends
    [wish] Somebody would like to
   *[silence] After 90 days without one
}
talk-wished = A talk is proposed. Give it its day.
talk-plan = When and where
talk-plan-lead = Either of you says so, and can change it.
talk-plan-go = Save
talk-planned = It has its day. Both of you are told.
talk-when = When
talk-day = Day
talk-time = Time
talk-place = Where
talk-minutes = Minutes
talk-agreed = What was agreed
talk-write = Write the minutes
talk-write-lead = What each does by a day is a promise: its owner is reminded.
talk-write-go = Save the minutes
talk-noted = The minutes are written, and both of you have them.
refused-talk-planned = A talk is planned already.
refused-talk-held = This talk was held.
refused-talk-not-yet = It has not begun.
refused-talk-provider = The provider’s side writes the minutes.
invalid-customer-service = Choose a service.
invalid-customer-consumer = Choose for whom.
invalid-customer-person = Somebody who orders or acts for that organisation.
invalid-talk-day = A day and a time from now on, within 90 days.
invalid-talk-place = Say where, in 400 characters.
invalid-talk-minutes = Say in a sentence or more what was said.
event-talk-proposed = A talk is proposed
event-talk-planned = It is on { $at }
event-talk-held = The talk was held
notice-talk_proposed = A talk is proposed: { $number }.
notice-talk_planned = { $number } has its day.
notice-talk_held = The minutes of { $number } are written.
why-customer = because you order it or answer for it

## Thanks: what somebody did for a service, and who says so.
thanks-title = Thanks
thanks-text = What you did for a service, seen by you first. Others see it only if you say so, and there is no rank.
thanks-thank = Thank somebody
thanks-service = For which service
thanks-to = Whom
thanks-to-hint = Their address.
thanks-for = What they did
thanks-deed = { $deed ->
    [answered] Answered so that it helped
    [tested] Tested something
    [explained] Explained something
    [reported] Reported what turned out to be so
   *[took_part] Took part
}
thanks-badge = { $deed ->
    [answered] Answers
    [tested] Tests
    [explained] Explains
    [reported] Sees what is
   *[took_part] Takes part
}
thanks-words = In your words
thanks-send = Say thanks
thanks-sent = They are told.
thanks-own = Yours
thanks-none = Nobody has thanked you here yet
thanks-none-text = It begins with an answer that helped somebody.
thanks-standing = { $points } points. They fade by half in a year.
thanks-taken = Taken back
thanks-show = Let others see it
thanks-hide = Show it to nobody
thanks-changed = Changed.
thanks-taken-back = Taken back.
thanks-of = Thanks: { $service }
thanks-of-text = Who helped, and lets you see it. In the order of their names.
thanks-people = People
thanks-nobody = Nobody is shown here
thanks-nobody-text = Whoever helped is shown here only if they say so themselves.
reward-title = Rewards
reward-text = A budget is set aside first; what is promised is given.
reward-name = What for
reward-budget = Budget
reward-currency = Currency
reward-save = Set it aside
reward-saved = It is set aside.
reward-spent = { $spent } of { $budget } promised
benefit-title = What was promised and given
benefit-text = Who decides on contracts, or serves here, could have an interest: then a second person agrees before it is given.
benefit-yours = What was promised to you
benefit-from = From which budget
benefit-to = To whom (address)
benefit-what = What
benefit-amount = Worth
benefit-promise = Promise it
benefit-promised = Promised
benefit-interest = Needs a second person
benefit-given = Given on { $date }
benefit-second = Agree: { $name }
benefit-give = Given to { $name }
benefit-is-promised = It is promised, and on the ledger.
benefit-is-seconded = You have agreed.
benefit-is-given = It is given, and on the ledger.
refused-thanks-taken = It is taken back already.
refused-benefit-own = Nobody promises or gives something to themselves.
refused-benefit-budget = There is not so much left in the budget.
refused-benefit-interest = It could be a conflict of interest: a second person agrees first.
refused-benefit-second = Somebody else than who promised it and who gets it.
refused-benefit-given = It was given already.
invalid-thanks-own = Nobody thanks themselves.
invalid-thanks-person = We do not find anybody with this address.
invalid-thanks-words = Say in some words what it was, in 500 characters.
invalid-thanks-deed = Who serves for the provider says that something was tested, or turned out to be so.
invalid-reward-title = A line, in 160 characters.
invalid-reward-budget = An amount, like 500 or 500.50.
invalid-reward-currency = Three capital letters, like EUR.
invalid-benefit-words = Say what it is, in 500 characters.
event-thanked = Somebody was thanked
notice-thanked = You were thanked: { $number }.
why-did_it = because you did it
