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

# ---- Co-design workshops ----
workshops-title = Workshops
workshops-text = Users and providers at one table: the problem first, then what could be done, then what is decided.
workshops-empty = No workshop yet
workshops-empty-text = Before you build a solution, ask those it touches what happens to them.
workshop-line = { $provider }, { $when }
workshop-phase = { $phase ->
    [announced] Announced
    [insights] Insights
    [ideas] Ideas
    [voting] Dots
    [deciding] Decisions
   *[closed] Closed
}
workshop-plan = Plan a workshop
workshop-plan-text = A sample of those it touches is invited: half of who has spoken about it, the rest by lot of who has not.
workshop-plan-part = The plan
workshop-plan-send = Plan it and invite
workshop-planned = Planned. The first are invited.
workshop-about = It is about { $number }: { $title }
workshop-title = What is the problem?
workshop-title-hint = A problem, not a solution: “Cars come back late”, not “Fines”.
workshop-why = What should people know before?
workshop-why-hint = Why you ask, and what will become of what they say.
workshop-agenda = Agenda
workshop-agenda-hint = One item a line, minutes first.
workshop-agenda-usual =
    10 Who we are
    30 What happens to us, and why
    30 What could be done
    10 Dots
    20 What is decided, and who does it
workshop-day = Day
workshop-time = Hour
workshop-place = Where
workshop-place-hint = A room, or an address to join by.
workshop-provider = Who hosts it
workshop-service = About which service
workshop-no-service = None in particular
workshop-whom = Whose people it is for
workshop-everybody = Everybody’s
workshop-invites = How many are invited
workshop-invites-hint = If somebody says no, the next one is invited.
workshop-dots-each = Dots for each
workshop-join = Join by a code
workshop-join-text = You need no account. Who hosts the workshop tells you the code.
workshop-join-send = Sit down
workshop-code = Code
workshop-code-hint = Eight letters and digits.
workshop-name = How shall we call you?
workshop-name-hint = It stands beside what you say here.
workshop-welcome = Welcome. You sit at the table.
workshop-when = { $host }, { $when }
workshop-beside = About this workshop
workshop-insights = What happens to us, and why
workshop-insights-text = Insights come first. Tell what happened to you, not what should be built.
workshop-no-insights = Nobody has said anything yet.
workshop-insight = What happened to you?
workshop-insight-hint = One thing a card.
workshop-lay-insight = Lay it on the board
workshop-ideas = What could be done
workshop-ideas-text = Each idea answers one insight.
workshop-no-ideas = No idea yet.
workshop-ideas-later = Ideas open when the insights are there: the problem comes before the solution.
workshop-idea = What could be done?
workshop-idea-hint = One idea a card.
workshop-choose = Choose
workshop-which = Which insight does it answer?
workshop-lay-idea = Lay it on the board
workshop-answers = Answers: { $insight }
workshop-remove = Take it off
workshop-problem-first = Insights only, for now. Ideas open when the problem is understood.
workshop-dots-hidden = You can move your dots until they are counted. Nobody sees before how many lie where.
workshop-lay-dots = Your dots
workshop-lay-dots-text = Lay them on the ideas that matter most; several on one, if you like.
workshop-dots-send = My dots lie so
workshop-dots-lie = Your dots lie so. You can move them until they are counted.
workshop-dots = { $n ->
    [one] One dot
   *[other] { $n } dots
}
workshop-decisions = What was decided
workshop-decide = Write down a decision
workshop-decision = What is decided, by whom is it done, and by when?
workshop-decision-hint = Also a no, with its reason. The dots are heard, not obeyed.
workshop-of-idea = About which idea
workshop-all-of-it = All of it
workshop-noted = Noted.
workshop-propose = Make it an improvement
workshop-together = Worked out together by { $names }.
workshop-became = What came of it
workshop-photos = Photos
workshop-no-photos = No photo yet.
workshop-photo = A photo of the wall or the table
workshop-photo-hint = JPEG, PNG or WebP. Where and when it was taken is left out.
workshop-photo-send = Keep it
workshop-photo-kept = Kept.
workshop-come = Will you come?
workshop-invited = { $state ->
    [yes] You said yes. We look forward to it.
    [no] You said no. You can think again.
   *[invited] You are invited, because it touches you.
}
workshop-yes = I come
workshop-no = I cannot
workshop-said-yes = Thank you. See you there.
workshop-said-no = Thank you for saying so. Somebody else is invited.
workshop-invite-state = { $state ->
    [yes] comes
    [no] cannot
   *[invited] invited
}
workshop-host = You host it
workshop-next = { $phase ->
    [announced] Begin with insights
    [insights] Open ideas
    [ideas] Open the dots
    [voting] Count the dots
   *[deciding] Close, and tell all
}
workshop-opened = The next part is open for everybody.
workshop-code-title = The code
workshop-code-text = Who has no account joins by it:
workshop-why-title = Why we ask
workshop-agenda-title = Agenda
workshop-who = At the table
workshop-seats = { $n ->
    [0] Nobody sits at the table yet.
    [one] { $names }
   *[other] { $n } people: { $names }
}
event-workshop-planned = A workshop is planned.
event-workshop-invited = { $n } people are invited.
event-workshop-decided = Decided in the workshop.
event-workshop-photo = { $who } added a photo.
because-workshop-phase = { $phase ->
    [insights] Begun: what happens to us, and why.
    [ideas] Open for ideas.
    [voting] Open for dots.
    [deciding] The dots are counted. It is decided now.
   *[closed] Closed. What was decided stands here.
}
notice-workshop_invited = Will you come to the workshop { $number }?
notice-workshop_decided = What was decided in the workshop { $number }, in which you took part.
why-workshop = because it touches you
why-took_part = because you took part
refused-workshop-insights = There are fewer than { $n } insights. The problem comes before the solution.
refused-workshop-ideas = There are fewer than { $n } ideas, so there is nothing to choose.
refused-workshop-decisions = Write down what was decided first.
refused-workshop-closed = This workshop is closed.
refused-workshop-not-begun = It has not begun yet.
refused-workshop-board-closed = The board is closed: the dots are next.
refused-workshop-problem-first = Ideas open when the insights are there. What happened to you?
refused-workshop-full = The board is full.
refused-workshop-no-dots = Dots cannot be laid now.
refused-workshop-not-deciding = It is decided once the dots are counted.
refused-workshop-not-invited = You were not invited, so there is nothing to answer. Ask for the code.
refused-workshop-card = Only who laid it, or who hosts, takes a card off.
refused-workshop-answered = An idea answers this insight, so it stays.
refused-workshop-slow = That was often. Try again in a minute.
invalid-workshop-title = Say in one line what the problem is.
invalid-workshop-why = One sentence: why you ask.
invalid-workshop-agenda = One to twenty items, each with 1 to 480 minutes.
invalid-workshop-place = Say where.
invalid-workshop-starts = A day and an hour from now on, within a year.
invalid-workshop-dots-each = From 1 to 20 dots.
invalid-workshop-invites = From 0 to 200 people.
invalid-workshop-provider = Choose who hosts it.
invalid-workshop-service = Choose one of the provider’s services.
invalid-workshop-consumer = Choose whose people it is for.
invalid-workshop-about = There is nothing with this number that you may read.
invalid-workshop-code = There is no open workshop with this code.
invalid-workshop-name = Say how we shall call you, in 60 characters at most.
invalid-workshop-card = Say it in 1 to { $most } characters.
invalid-workshop-answers = Choose the insight it answers.
invalid-workshop-dots = You have { $each } dots.
invalid-workshop-dot-idea = Choose one of the ideas on this board.
invalid-workshop-decision = Say in a sentence what was decided.
invalid-workshop-photo = Choose a picture: JPEG, PNG or WebP, ten at most.
