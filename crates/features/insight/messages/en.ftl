# The handle on every page.
say-handle = How is it? Tell us
say-title = How is it?
say-lead = { $name } reads this and answers.
say-lead-service = Who runs { $name } reads this and answers.
say-lead-open = Whoever it is about reads this and answers.
say-question = How was it here?
say-only-words = Only words
say-upset = Bad
say-let-down = Not good
say-neither = So-so
say-pleased = Good
say-delighted = Very good
say-choose = Choose
say-about-whom = Whom is it about?
say-effort = How much effort did it take you?
say-effort-none = None
say-effort-little = A little
say-effort-some = Some
say-effort-much = Much
say-effort-too-much = Too much
say-words = What would you like to say?
say-words-hint = As much or as little as you like. Praise is welcome, too.
say-name = With your name?
say-signed = With my name, { $name }
say-signed-reason = You get an answer from a person, by a time we tell you.
say-signed-guest = With my name
say-signed-guest-reason = Sign in first; then you get an answer of your own.
say-unsigned = Without my name
say-unsigned-reason = Those who answer read your words without your name and hour. Your marks are shown only together with those of others. The answer stands on the public page, because we cannot reach you.
say-send = Send
say-summary = This could not be taken yet
say-done-signed = Thank you. A person answers you here.
say-thanks = Thank you
say-thanks-text = It was taken without your name. A person answers what is said in words; the answer stands on our public page, together with how we treat everything that is said.
say-home = To the front door
say-policy = Everything said in words gets a person’s answer.

# The page of what somebody said.
saying-crumbs = Where you are
saying-somebody = Somebody, without a name
saying-unsigned = without a name
saying-batch = { $n ->
    [one] one answer, released
   *[other] { $n } answers, released together
}
saying-about = said on { $about }
saying-due = A person’s answer is promised { $when }.
saying-late = A person’s answer was promised { $when }. It is late.
saying-answered = A person answered { $when }.
saying-chain = Where it came from, and what came of it
saying-answer = Answer
saying-words = Your answer
saying-hint = In your own words: kept texts go out, but the clock runs on.
saying-send = Send the answer
saying-take = I see to it
saying-give-back = Give it back
saying-taken = It is yours now.
saying-given-back = Nobody in particular has it now.
saying-more = Is it not settled, or is there more?
saying-more-words = What is still missing?
saying-more-hint = Then it waits for an answer again, with a new time.
saying-more-send = Say more
saying-more-done = Thank you. It waits for an answer again.
saying-erased = These words were erased.
saying-note = Only the provider sees this
saying-seen-both = you and the provider see this
saying-seen-desk = those who answer see this
event-answers-released = { $question ->
    [effort] { $n } answers about effort were released together. Say a word to all of them.
   *[other] { $n } answers about how it was were released together. Say a word to all of them.
}
invalid-saying-long = At most 10 000 letters fit.
invalid-feeling = Choose one of the five.
invalid-nothing-said = Choose a face or say something.
refused-only-who-said-it = Only who said it can say more. You can answer.

# The listening queue.
nav-listening = Listening
listening-title = Listening
listening-lead = Everything that waits for a person’s own words: what was said, low marks, complaints and reports. What is due first stands first.
listening-state = How far
listening-open = Waits
listening-answered = Answered
listening-released = Answered together
listening-whose = Whose
listening-everybodys = Everybody’s
listening-mine = Mine
listening-free = Nobody’s
listening-reasons = Why it waits
listening-all = All
listening-providers = Provider
listening-reason = { $reason ->
    [words] Words
    [low_score] Low mark
    [complaint] Complaint
    [compliment] Praise
    [report] Report
   *[reopened] Not settled
}
listening-nobody = nobody yet
listening-row = { $reason } · { $who } · { $owner }
listening-empty = Nothing waits for an answer here
listening-empty-text = What people say on any page comes here, with the time by which a person answers.
listening-more = More of this list
listening-first = To the start
listening-next = Go on

# The welcome policy.
welcome-title = Every opinion is welcome
welcome-link = How we treat what you say
welcome-lead = What we promise to everybody who tells us something, and how we have kept it.
welcome-policy = What we promise
welcome-every = Everything said in words is read and answered by a person, by a time.
welcome-hand = Only a person’s own words stop the clock. A kept text, a program, or the same words sent to somebody else do not.
welcome-nameless = You can say it without your name. Figures of answers without a name are shown only for five people and more, and change only by five and more.
welcome-reason = Where something is not done, the reason is said.
welcome-figures = The last { $days } days
welcome-provider = Provider
welcome-came = Came in
welcome-answered = Answered by a person
welcome-median = Time to the answer
welcome-declined = Not done, with a reason
welcome-delivered = Done
welcome-oldest = Oldest that waits
welcome-took = { $value } (half of all; between { $low } and { $high })
welcome-too-few = too few to say
welcome-nothing-waits = nothing waits
welcome-none = Nobody has said anything yet
welcome-none-text = At the foot of every page you can.
welcome-foot = Computed when this page was opened. The bounds hold the true value 95 times in 100. Providers that are closed are shown from five on.
welcome-answers = Answers to people we cannot reach
welcome-answers-lead = Somebody said it without a name, or only chose a face. This is what a person answered.
welcome-to-batch = to { $n } answers about { $title }
welcome-to-one = to somebody without a name

# Figures behind the floor.
figure-hidden = not enough answers to protect people
figure-over = over 85 % of { $n }
figure-under = under 15 % of { $n }
figure-share = { $k } of { $n }, { $share } (between { $low } and { $high })
experience-title = Experience
experience-lead = How people find it, by their answers without a name.
experience-what = What was asked
experience-n = Answers
experience-good = Good or very good
experience-question = { $question ->
    [feeling] How it was
    [effort] Little or no effort
    [satisfaction] Settled well or very well
    [emotion] Relieved or glad
    [lost] Time lost
   *[other] { $question }
}
experience-of = How it was: { $name }
experience-no-service = about no service in particular
experience-period = Period
experience-months = { $m ->
    [one] This month
   *[other] { $m } months
}
experience-minutes = { $value } minutes (half of all; between { $low } and { $high })
experience-empty = Not enough answers yet
experience-empty-text = Figures appear when five people have answered, so that nobody can be told from the others.
experience-foot = People were not asked but answered by themselves, so there is no response rate. Answers are released together, five or more at once, by whole months. No arrow and no order: differences within the bounds are none.
invalid-no-saying-provider = There is no provider of this key.
invalid-no-saying-service = The provider has no service of this key.

# Asked when something is done.
how-title = How was it?
how-lead = { $number } { $title }: { $provider } says it is done. One click is enough.
how-lead-closed = { $number } is done. One click is enough.
how-satisfaction = How well was it settled?
how-badly = Badly
how-not-well = Not well
how-partly = In part
how-well = Well
how-very-well = Very well
how-rest = Everything below is up to you.
how-emotion = How do you feel about it now?
how-angry = Angry
how-disappointed = Disappointed
how-neither = Neither
how-relieved = Relieved
how-glad = Glad
how-lost = How many minutes of your time did it cost?
how-lost-hint = A guess is enough.
how-privacy = Your marks are counted without your name, and shown only together with those of four others and more.
how-thanks = Your marks were taken without your name. What is said in words is answered by a person.
how-thanks-signed = It was taken with your name. A person answers; you hear of it.
how-done = You have answered this. Thank you.
how-over = This question is over. You can say how it is on any page.
how-stop = Do not ask me any more
how-stop-text = Then we ask you no more how it was when something is done. You can still say it on any page, and be asked again in your settings.
how-stop-button = Do not ask me any more
how-stopped = We do not ask you any more.
invite-subject = How was it? { $number } { $title }
invite-subject-closed = How was it? { $number }
invite-opening = { $provider } says it is done. How well was it settled?
invite-opening-closed = What you asked for is done. How well was it settled?
invite-words = One click opens the page with your answer chosen; nothing is kept before you send it.
invite-why = You get this because something you asked for is done. We ask you once in seven days at most, and about the same kind once in thirty.
invite-stop = Do not ask me any more
because-asked = Nobody asked you lately, and your answer is of use.
because-asked-exempt = It belongs to what you began yourself.
because-asked-unwanted = You do not want to be asked.
because-asked-lately = You were asked a few days ago.
because-asked-same-kind = You were asked about the same a few weeks ago.
because-asked-enough = { $n } have answered: more would tell nothing more.
because-asked-others = Enough answers are on their way.
refused-asked-over = This question has been answered, or is over.
invalid-asked-face = Choose one of the five faces.
invalid-asked-lost = Between 0 and 2400 minutes.
ask-title = What we asked you
ask-lead = We ask how it was when something is done: once in seven days at most, and about the same kind once in thirty.
ask-quiet = We asked you on { $last }, and do not ask again before { $until }.
ask-free = We may ask you when something is done.
ask-never = We do not ask you any more.
ask-about = About
ask-on = On
ask-state = Your answer
ask-open = Answer
ask-answered = Answered
ask-kind = { $kind ->
    [after] how it was before and after
   *[other] not answered
}
ask-empty = We have not asked you yet
ask-empty-text = On every page you can say how it is, at any time.
ask-never-button = Do not ask me any more
ask-again-button = Ask me again
ask-foot = That you answered is noted, so that nobody asks twice; not what, and not when.
asking-title = Whom we ask
asking-lead = Who was asked how it was when something was done, in the last { $days } days.
asking-caption = Asked about { $provider }
asking-service = Service
asking-asked = Asked
asking-answered = Answered
asking-not = Not asked
asking-left = Who was not asked, and why
asking-who = Who
asking-why = Why
ask-why = { $why ->
    [lately] asked a few days ago; not before { $again }
    [same_kind] asked about the same a few weeks ago; not before { $again }
    [enough] there are enough answers
    [others] enough answers are on their way; only the silent are asked
   *[unwanted] does not want to be asked
}
asking-empty = Nobody has been asked yet
asking-empty-text = When something is done, who asked for it is asked how it was.
asking-foot = Asking stops when a share is known to within 5 points. Those who have not answered for long are asked first. The bounds hold the true value 95 times in 100.

# What was said becomes something.
saying-becomes = What can come of it
saying-becomes-lead = The link stays for ever and shows on both; whoever said it hears how it ends.
saying-to-ticket = A ticket
saying-to-improvement = An improvement, new or known
saying-to-moment = A moment of truth
saying-to-rule = A rule to review
