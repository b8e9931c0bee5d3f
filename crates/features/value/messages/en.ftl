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
