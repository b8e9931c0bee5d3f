### Words every place shares: kinds, states, times, and what rules say.
### We is the desk, you is the person. No exclamation marks, no apology without its reason.

# The name of this language in itself.
language-name = English

## Kinds, in plain words for who asks. A provider may rename them.
kind-plain = { $kind ->
    [suspicious_event] Something suspicious
    [disaster] Emergency
    [service_request] Order
    [change_request] Change
    [compliment] Thanks
    [complaint] Complaint
    [incident] Not working
    [improvement_proposal] Idea
    [value_request] A better way
   *[question] Question
}

## Kinds by their name, for who serves.
kind-name = { $kind ->
    [suspicious_event] Suspicious event
    [disaster] Disaster
    [service_request] Service request
    [change_request] Change request
    [compliment] Compliment
    [complaint] Complaint
    [incident] Incident
    [improvement_proposal] Improvement proposal
    [value_request] Value request
   *[question] Question
}

## What a kind means, in one line, where somebody chooses or corrects it.
kind-hint = { $kind ->
    [suspicious_event] It may threaten the security of information
    [disaster] Agreed emergency conditions are met
    [service_request] Something from the catalogue was chosen
    [change_request] A change from the catalogue was chosen
    [compliment] Something went well and should be known
    [complaint] Something went badly, though no agreement was broken
    [incident] Something does not work as agreed, or somebody had a bad experience
    [improvement_proposal] An improvement the catalogue does not hold
    [value_request] Could we use this differently and get a better result?
   *[question] Anything else; it is answered first
}

state = { $state ->
    [new] New
    [open] In work
    [waiting] Waiting
    [resolved] Done
    [closed] Closed
   *[merged] Joined with another
}

## What a state means for who asked.
state-hint = { $state ->
    [new] We have it, and nobody has answered yet
    [open] Somebody has it
    [waiting] The clock stands still until somebody else does something
    [resolved] Done as far as we know. Say so if it is not
    [closed] Over
   *[merged] It goes on in another conversation
}

priority = { $priority ->
    [first] Everybody stops for it
    [high] Before the rest of today
    [normal] In its turn
   *[low] When there is room
}

## One word, for lists.
priority-short = { $priority ->
    [first] First
    [high] High
    [normal] Normal
   *[low] Low
}

impact = { $impact ->
    [one] One person
    [some] A team or a room
   *[many] A department, a site or a whole service
}

urgency = { $urgency ->
    [later] It can wait
    [soon] Work is harder, there is a way round
   *[now] Work stands still
}

level = { $level ->
    [standard] Standard
    [important] Important
   *[vital] Vital
}

visibility = { $visibility ->
    [public] Everybody
    [shared] You and the provider
    [consumer] Your side only
   *[provider] The provider’s side only
}

channel = { $channel ->
    [web] On the page
    [api] Through the API
    [mail] By mail
    [phone] By phone
    [walk_in] In person
    [import] Brought in from another desk
   *[system] By Entwine itself
}

promise-kind = { $kind ->
    [first_response] First answer
    [next_update] Next news
   *[resolution] Done
}

## A promise as a sentence; $by is a time such as “by 10:55”.
promise-sentence = { $kind ->
    [first_response] Somebody answers { $by }
    [next_update] We write again { $by }
   *[resolution] We mean to be done { $by }
}

role = { $role ->
    [agent] Agent
    [lead] Lead
    [representative] Representative
    [customer] Customer
    [handler] Handler of reports
    [custodian] Custodian of names
   *[operator] Operator
}

## Days and months. $day: 1 is Monday. $month: 1 is January.
weekday-long = { $day ->
    [1] Monday
    [2] Tuesday
    [3] Wednesday
    [4] Thursday
    [5] Friday
    [6] Saturday
   *[7] Sunday
}
weekday-short = { $day ->
    [1] Mon
    [2] Tue
    [3] Wed
    [4] Thu
    [5] Fri
    [6] Sat
   *[7] Sun
}
month-long = { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
}
month-short = { $month ->
    [1] Jan
    [2] Feb
    [3] Mar
    [4] Apr
    [5] May
    [6] Jun
    [7] Jul
    [8] Aug
    [9] Sep
    [10] Oct
    [11] Nov
   *[12] Dec
}

## Forms of dates and times. The parts come as plain text.
date-exact = { $weekday } { $day } { $month } { $year }, { $time } { $zone }
date-long = { $day } { $month } { $year }
date-weekday = { $weekday } { $day } { $month } { $year }
date-short = { $day } { $month }
date-short-year = { $day } { $month } { $year }

## Moments near and far.
moment-today = { $time }
moment-tomorrow = tomorrow { $time }
moment-yesterday = yesterday { $time }
moment-weekday = { $weekday } { $time }
moment-date = { $weekday } { $date }, { $time }

## The same after “by”.
by-today = by { $time }
by-tomorrow = by tomorrow { $time }
by-yesterday = by yesterday { $time }
by-weekday = by { $weekday } { $time }
by-date = by { $weekday } { $date }, { $time }

relative-now = just now
relative-soon = in a moment
relative-minutes-past = { $n } min ago
relative-hours-past = { $n } h ago
relative-future = in { $duration }

## Lengths of time, put together from two parts at most: “1 h 20 min”.
duration-seconds = { $n } s
duration-minutes = { $n } min
duration-hours = { $n } h
duration-days = { $n ->
    [one] { $n } day
   *[other] { $n } days
}
duration-two = { $larger } { $smaller }
duration-late = { $duration } late

percent = { $n } %
bytes = { $n } B
kilobytes = { $n } KB
megabytes = { $n } MB
gigabytes = { $n } GB

## Lists of names.
list-two = { $first } and { $last }
list-more = { $first }, { $last }

## Refusals, whose kinds every door knows.
refusal-sign-in = Sign in first, so that we know who asks.
refusal-not-found = Nothing is here for you. It may have moved, or it is not yours to see.
refusal-not-allowed = You may not do this.
refusal-invalid = { $n ->
    [one] One thing needs another look.
   *[other] { $n } things need another look.
}
refusal-conflict = Somebody changed this in the meantime.
refusal-too-many = That was a lot at once. Try again in { $wait }.

## What rules say.
because-impact-urgency = { $impact ->
    [one] One person is affected
    [some] A team or a room is affected
   *[many] A department, a site or a whole service is affected
}, { $urgency ->
    [later] and it can wait
    [soon] and work is harder, but there is a way round
   *[now] and work stands still
}: { $priority ->
    [first] everybody stops for it
    [high] before the rest of today
    [normal] in its turn
   *[low] when there is room
}.
because-level = { $service ->
    [vital] The service is vital
    [important] The service is important
   *[standard] The service is a standard one
}, { $person ->
    [vital] so is the person’s work
    [important] the person’s work is important
   *[standard] as everybody’s
}: { $priority ->
    [first] everybody stops for it
    [high] before the rest of today
    [normal] in its turn
   *[low] when there is room
}.

## What a token may be used for.
scope = { $scope ->
    [read] Read what its owner may read
    [ask] Ask and reply as its owner
    [work] Do the desk’s work as its owner
    [admin] Everything its owner may do
   *[metrics] Read the metrics only
}

## Who may what.
refused-token-scope = { $scope ->
    [read] This token may not read. One with “Read what its owner may read” can.
    [ask] This token may not ask or reply. One with “Ask and reply as its owner” can.
    [work] This token may not do the desk’s work. One with “Do the desk’s work as its owner” can.
    [admin] This token may not change the house. One with “Everything its owner may do” can.
    [metrics] This token may not read the metrics. One with “Read the metrics only” can.
   *[other] This token may not do that. One with a wider scope can.
}
refused-role = { $capability ->
    [ask] You cannot ask here.
    [own_pages] These pages belong to somebody else.
    [read] This is not yours to read.
    [read_notes] Only the provider’s agents see these notes.
    [reply] Those who take part can reply, and the provider’s agents.
    [note] Only the provider’s agents can leave a note here.
    [work] Only the provider’s agents can do this. Ask one of them, or the lead.
    [desk] Only agents work at the desk. A lead can make you one.
    [insight] Agents, leads and operators can see this.
    [manage_provider] A lead of this provider can change this, or an operator.
    [offer_agreement] Only a lead of this provider can offer an agreement.
    [accept_agreement] Only who speaks for the consumer can accept an agreement.
    [manage_house] Only an operator can change this.
    [handle_reports] Only those who handle reports can see this. An operator names them.
    [keep_names] Only custodians of names can decide this. An operator names them.
    [break_glass] Only an operator can open this in an emergency, and the provider is told.
   *[visit] You cannot see this page.
}

refused-sign-in = The address and the password do not belong together. Try again, or set a new password.
refused-not-yours = This belongs to somebody else. They can do it themselves.
refused-key-used = This link was used before, or it has run out. Ask for a new one.
refused-changed-meanwhile = Somebody changed this in the meantime. Look at their change, then try again.

## What cannot be taken, beside its field.
invalid-empty = This is still empty.
invalid-past = Choose a time that lies ahead.
invalid-email = A mail address looks like ida@example.org.
invalid-email-taken = Somebody has this address already.
invalid-zone = A time zone is written like Europe/Berlin.
invalid-key = Small letters, digits and hyphens only, such as car-share.
invalid-key-taken = Another provider has this word already.
invalid-no-promise = Nothing of this kind is promised here now.
invalid-password-short = Take at least { $least } characters. Length counts more than signs.
invalid-password-long = At most 256 characters fit.
invalid-password-worn = Too many people would guess this. Take { $least } characters or more that are not your name, your address or a common word.

## Why a query is of a kind.
because-kind-option-chosen = A valid option of the catalogue was chosen.
because-kind-change-chosen = A valid change option of the catalogue was chosen.
because-kind-option-invalid = The option that was chosen is not valid, or not for this person.
because-kind-target-breached = An agreed service level is breached.
because-kind-target-kept = All agreed service levels are kept.
because-kind-disaster-linked = It is linked to a registered disaster.
because-kind-disaster-ongoing = A disaster is going on.
because-kind-emergency-conditions = The agreed emergency conditions are met.
because-kind-catalogue-covers = The catalogue holds what is asked for.
because-kind-service-known = We know which service it is about.
because-kind-said = Who asked says so: { $kind ->
    [suspicious_event] something suspicious
    [disaster] an emergency
    [service_request] an order
    [change_request] a change
    [compliment] thanks
    [complaint] a complaint
    [incident] something does not work
    [improvement_proposal] an idea
    [value_request] a better way
   *[question] a question
}.
because-kind-word = “{ $word }” speaks for { $kind ->
    [suspicious_event] a suspicious event
    [disaster] a disaster
    [service_request] a service request
    [change_request] a change request
    [compliment] a compliment
    [complaint] a complaint
    [incident] an incident
    [improvement_proposal] an improvement proposal
    [value_request] a value request
   *[question] a question
}.
because-kind-no-word = Nothing in it says what it is. A person decides.
because-kind-not-sure = Not sure. A person decides.

## Why a promise has its time.
because-target-general = The provider’s times for everything.
because-target-none = Nobody has agreed on times for this yet.
because-target-offering = The offering says { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
} of working time.
because-target-row = The times for { $kind ->
    [any] every kind
    [suspicious_event] suspicious events
    [disaster] disasters
    [service_request] service requests
    [change_request] change requests
    [compliment] compliments
    [complaint] complaints
    [incident] incidents
    [improvement_proposal] improvement proposals
    [value_request] value requests
   *[question] questions
}, { $level ->
    [any] every level
    [standard] level standard
    [important] level important
   *[vital] level vital
}, { $priority ->
    [any] every priority
    [first] priority first
    [high] priority high
    [normal] priority normal
   *[low] priority low
}, { $channel ->
    [any] however it came in
    [web] on the page
    [api] through the API
    [mail] by mail
    [phone] by phone
    [walk_in] in person
    [import] brought in from another desk
   *[system] by Entwine itself
}.

## What cannot be promised.
promise-due-past = Choose a time that lies ahead.
promise-ended = This promise has ended already.
promise-reason-missing = Say why. The person reads it.
promise-target-empty = A time has to be longer than nothing.
promise-warning-never = This warning would never come. Choose a share from 1 to 99 % or a time after the due time.
targets-empty-time = A time has to be longer than nothing.
targets-general-missing = One row has to hold for everything, so that every conversation has its times.
targets-next-update-missing = Say when people hear again. A next update always stands.
targets-twice = Another row above is for the same. This one would never be used.

## Calendars.
calendar-beyond-horizon = That lies more than { $years } years ahead.
calendar-holidays-many = At most { $most } holidays fit into a calendar.
calendar-hours-backwards = { $hours } ends before it begins. Hours over midnight are written on two days.
calendar-hours-empty = { $hours } has no length. Leave it out, or give it an end.
calendar-hours-overlap = { $hours } overlaps with other hours of the day.
calendar-hours-past-midnight = { $hours } goes past midnight. Go on at 00:00 of the next day.
calendar-no-hours = Somebody has to be there at some time: give at least one day its hours.
calendar-zone-unknown = We do not know the time zone “{ $zone }”. It is written like Europe/Berlin.

## Holidays from a calendar file. $name is the event’s.
ical-date-missing = “{ $name }” has no date.
ical-date-wrong = We cannot read the date of “{ $name }”.
ical-end-before-start = “{ $name }” ends before it begins. We took its first day.
ical-line-unreadable = We cannot read this line.
ical-no-calendar = This is not a calendar file. It begins with BEGIN:VCALENDAR.
ical-not-all-day = “{ $name }” is not for whole days. We left it out.
ical-repeats-otherwise = “{ $name }” repeats in a way we do not know. We took its first day.
ical-too-long = “{ $name }” is too long for a holiday. We left it out.
ical-too-many = The file holds too many events. We stopped here.
ical-unfinished = The file ends in the middle of an event. It may not be whole.

## Rules of triage, as a provider edits them.
triage-phrase-unreadable = We cannot read the phrase “{ $phrase }”.
triage-rule-empty-choice = One of its choices holds no word list.
triage-rule-name-long = A name of at most 100 characters.
triage-list-name = The name of a list is made of letters, digits and hyphens, at most 60.
triage-book-full = The book is full. Take something out before.
triage-rule-name = A rule needs a name that no other rule has.
triage-rule-unknown-list = There is no word list “{ $list }”.
triage-rule-without-condition = A rule needs a fact or a word to go by.

# Why a mail goes out when it does.
because-mail-at-once = It goes out at once.
because-mail-regret = It waits a moment, in case it is taken back.
because-mail-unread-after = It goes out only if it is not read here before.
because-mail-quiet = It waits until the quiet hours are over.
because-mail-hourly = It goes out with the others of the hour.
because-mail-daily = It goes out with the others of the day.
because-mail-read = It was read here already.
because-mail-unwanted = This kind of news is not wanted by mail.

## What is heard gets a person's answer, on a clock (D3).
because-hand = Your own words: the clock has stopped.
because-hand-empty = Nothing was said yet.
because-hand-machine = A program sent it. Only a person’s own words stop the clock.
because-hand-template = It goes out, but the clock runs on: it is a kept text with { $differs } words of your own, and { $least } are asked for.
because-hand-repeated = It goes out, but the clock runs on: the same words went to somebody else within the hour.
event-became = It became { $family ->
    [ticket] ticket
    [improvement] improvement
    [moment] moment of truth
    [complaint] complaint
    [compliment] compliment
    [saying] feedback
    [consult] talk
    [value_case] value case
   *[other] {""}
} { $number }.
event-became-something = Something came of it that is not for everybody to see.
event-came-from = It came from { $family ->
    [ticket] ticket
    [improvement] improvement
    [moment] moment of truth
    [complaint] complaint
    [compliment] compliment
    [saying] feedback
    [consult] talk
    [value_case] value case
   *[other] {""}
} { $number }.
event-came-from-something = It came from something that somebody said in confidence.
event-answer-soon = A person’s answer is due { $due }.
event-answer-out = The time for a person’s answer is over: { $due }.
event-answer-late = Nobody has answered since { $due }. Who leads here knows.
refused-own-words = These are your own words. Somebody else answers them.
invalid-not-member = Take somebody who serves for this provider.
why-owns = because it is yours to answer
floor-too-many-filters = Two filters at once are the most here, the period and the service among them: more could tell who said what.

## What came of what somebody said has ended (D3, D4).
event-came-of-done = { $number }, which came of this, is done.
event-came-of-declined = { $number }, which came of this, is not done. The reason stands there, and what would change it.
event-came-of-something = What came of this has ended. It is not for everybody to see.
