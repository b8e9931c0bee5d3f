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
