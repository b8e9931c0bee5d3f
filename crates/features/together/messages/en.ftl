# Consultations: a decision is put to those it touches.
consultations-title = Decisions
consultations-text = Before we decide on what you use, we ask. You see what is open, what was decided and why.
consultations-empty = Nothing is being decided
consultations-empty-text = When a decision touches you, it stands here before it is taken.
consultations-more = Older ones
consultation-where = Where you are
consultation-wrong = Something is missing before we go on
consultation-stage = { $stage ->
    [open] Open
    [closed] Being decided
    [decided] Decided
   *[review] To be looked at again
}
consultation-closes = Say what you think { $when }
consultation-is-closed = Closed { $when }
consultation-review-on = Looked at again on { $date }
consultation-ways = The ways
consultation-for = { $spoken ->
    [one] { $count } of { $spoken } person
   *[other] { $count } of { $spoken } people
}
consultation-chosen-mark = was chosen
consultation-hidden = What others say is hidden until it closes, so that everybody thinks for themselves.
consultation-too-few = Too few have spoken to show what was said without showing who said it.
consultation-say = What do you think?
consultation-change = You have spoken; you can still change it
consultation-your-way = I am for
consultation-reason = Why
consultation-named-hint = After the close your name stands beside it.
consultation-unnamed-hint = Nobody sees your name beside it, not even those who decide. Who can read the database can.
consultation-objection = Objection
consultation-object = I object to deciding otherwise
consultation-object-hint = It needs a reason, which those who decide always read, and gets an answer before anything is decided.
consultation-send = Say it
consultation-take-back = Take it back
consultation-said = What was said
consultation-answer-is = Answer
consultation-answer-label = Your answer to the objection
consultation-answer-send = Answer
consultation-decide = Decide
consultation-chosen = We choose
consultation-none = None of these
consultation-outcome = What was decided, and why
consultation-outcome-hint = The majority is heard, not obeyed: what counts is the reason. Everybody who was asked is told.
consultation-review = Look at it again on
consultation-review-hint = A week to two years from now.
consultation-tell = Decide and tell everybody
consultation-decided-on = Decided on { $date }
consultation-look-again = The day has come to look at it again
consultation-since = What happened since
consultation-since-hint = What came true, and what did not.
consultation-until = Open until
consultation-keep = It stands
consultation-again = Ask again
consultation-put = Put a decision to people
consultation-put-text = Say what is to be decided, what people should know, and the ways you see. They are told before, and told what came of it.
consultation-put-send = Ask them
consultation-title = What is to be decided
consultation-title-hint = In a line: Where the alert for a late return goes
consultation-question = What people should know
consultation-question-hint = Why now, what it changes for them, what cannot be changed.
consultation-way = Way { $number }
consultation-provider = Who decides
consultation-service = Which service
consultation-no-service = None in particular
consultation-whom = Whom it touches
consultation-everybody = Everybody
consultation-names = Names beside what people say
consultation-names-no = Never
consultation-names-no-hint = Counts are shown from five people on, words from ten.
consultation-names-yes = After the close
consultation-names-yes-hint = Everybody sees who said what. People are told before they speak.
consultation-is-put = They are being asked.
consultation-spoken = Thank you. You can change it until it closes.
consultation-taken-back = It is taken back.
consultation-answered = The objection has its answer.
consultation-told = Everybody is told.
consultation-put-again = They are being asked again.

# Said by rules and refusals
refused-consultation-closed = It is closed: no more positions are taken.
refused-consultation-open = It is still open: first let everybody speak.
refused-consultation-decided = It is decided already.
refused-consultation-no-review = The day to look at it again has not come.
refused-consultation-answered = This objection has its answer already.
refused-consultation-objections = { $count ->
    [one] One objection has no answer yet.
   *[other] { $count } objections have no answer yet.
}
invalid-consultation-title = Say in a line what is to be decided, in 200 characters at most.
invalid-consultation-question = Tell people in a sentence or more what they should know.
invalid-consultation-ways = Name two to eight ways, in a line each.
invalid-consultation-short = Leave people at least a day to speak.
invalid-consultation-long = End it within 90 days.
invalid-consultation-review = Choose a day from a week to two years from now.
invalid-consultation-provider = Choose who decides.
invalid-consultation-service = Choose a service of this provider.
invalid-consultation-consumer = Choose a group that exists.
invalid-consultation-place = Choose one of the ways.
invalid-consultation-reason = An objection needs its reason, in a sentence.
invalid-consultation-reason-long = Say it in 4,000 characters.
invalid-consultation-answer = Answer in a sentence or more.
invalid-consultation-outcome = Say in a sentence or more what was decided and why.
invalid-consultation-since = Say in a sentence or more what happened since.
event-consultation-put = A decision is put to people
event-consultation-decided = It is decided
event-consultation-kept = It was looked at again, and stands
event-consultation-again = It is put to people again
event-consultation-answered = An objection was answered
event-consultation-reminded = Who has not spoken was reminded
event-consultation-closed = No more positions are taken
event-consultation-review = The day has come to look at it again
notice-consulted = A decision touches you: { $number }. Say what you think.
notice-consultation_reminder = { $number } closes soon, and you have not spoken.
notice-consultation_closed = { $number } is closed: people have spoken.
notice-consultation_review = It is time to look at { $number } again.
notice-decided = { $number } is decided.
notice-objection_answered = Your objection to { $number } has an answer.
why-consulted = because it touches you
why-spoke = because you said what you think
why-objected = because you objected
