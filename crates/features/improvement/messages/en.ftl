# ---- The log ----
improvements-title = Improvements
improvements-text = Everything people told us that could make their services better, and what became of it. Also what we will not do, and why.
improvements-said = What people said
improvements-order = In which order
improvements-where = Where they stand
improvements-all = All
improvements-show = Show
improvements-any-service = Any service
improvements-pager = More of this list
improvements-first = From the beginning
improvements-next = More
improvements-sort = { $sort ->
    [voices] Most voices
    [newest] Newest
    [worth] By what they are worth
   *[shelf] A fair shelf
}
improvements-about = { $sort ->
    [voices] Those most people spoke for come first. You see how many once you have spoken yourself, so that nobody follows a number.
    [newest] What was said last comes first.
    [worth] How much it matters to people, group by group, times what it does for what the service is for. Effort, risk and age stand beside it.
   *[shelf] What few have seen comes first, by turns; the rest is drawn by lot. So what was said early does not win for ever.
}
improvements-empty = Nothing is here yet
improvements-empty-text = What could be better? One sentence is enough, and you hear what becomes of it.
improvement-course = { $course ->
    [proposed] Said
    [considered] Considered
    [designed] Designed
    [on_trial] On trial
    [done] Done
    [declined] Declined, with reasons
   *[merged] Went into another
}
improvement-people = { $n ->
    [one] One person
   *[other] { $n } people
}
improvement-count-hidden = You see how many once you have spoken
improvement-imported-score = Score where it came from: { $score }
improvement-nobody-yet = Nobody has taken it up yet.
improvement-no-words = It moved without words, where it came from.
improvement-unnamed = said without a name
improvement-somebody = somebody
improvement-numbers = Worth { $value }, effort { $effort ->
    [1] small
    [2] middling
    [3] large
   *[other] not said
}, risk { $risk ->
    [1] small
    [2] middling
    [3] large
   *[other] not said
}, waiting since
where-improvement = Where you are
improvement-number = Improvement { $number }
improvement-service = About which service
improvement-audience = Who sees it
improvement-everybody = Everybody
improvement-few = Your organisation and the provider

# ---- Saying something new ----
improvement-new = Say what could be better
improvement-new-text = In your own words. A person answers, and you hear what becomes of it at every step.
improvement-new-after = What you say gets a number and a page. Others can say that it matters to them, too.
improvement-words = What did you notice, and what would be better?
improvement-words-hint = What happened to you says more than what we should build.
improvement-line = In one line
improvement-line-hint = So that others recognise it.
improvement-choose = Choose
improvement-all-of = { $provider }: all of it
improvement-minutes = Minutes a month it costs you
improvement-minutes-hint = A guess is fine. Leave it empty if it is not about time.
improvement-everybody-hint = Others find it and can say “me too”.
improvement-own = Only my organisation and the provider
improvement-own-hint = It stands in your own log.
improvement-own-none = You belong to no organisation here. Who runs this program can say to which.
improvement-propose = Say it
improvement-proposed = Thank you. It has a number, and you hear of every step.
improvement-wrong = One thing before we go on
improvement-known = What others said already
improvement-from = It comes from number { $number }. Who asked there is told, and heard here.
improvement-from-closed = It comes from number { $number }, which is confidential. Nothing of it was copied: write new words, and name nobody.
match-same = That is mine, too
match-look = See what became of it

# ---- One improvement ----
improvement-its-course = Its course
improvement-you-said = What you said
improvement-all-voices = All words
improvement-voices = What people said for it
improvement-voices-text = In their own words, the newest first.
improvement-no-voices = Nobody wrote more
improvement-no-voices-text = Those who spoke said “me too”.
improvement-in-the-open = In the open
improvement-beside = Taking part
improvement-facts = What is known
improvement-links = What it is linked with
improvement-link = { $way ->
    [became] became this
    [became-back] it began here
    [changed_by] changed it
    [changed_by-back] was changed by it
   *[other] related
}
improvement-you = You
improvement-erased = These words were taken away.
improvement-went-into = This went into another one. Voices count there:
step-said = { $n ->
    [one] One person, since { $when }
   *[other] { $n } people, since { $when }
}
step-taken-by = { $who }, { $when }
step-decided = Decided
seen-everybody = Public
seen-few = Your organisation and { $provider }
seen-provider = Only { $provider }
outcome-done = What we did
outcome-declined = Why we do not do it
outcome-would-change = What would change this:
outcome-change = What was changed:
outcome-try = Try it:
outcome-who = Decided by:
say-label = Say something
say-placeholder = What did you notice?
say-who-open = Everybody can read this
say-in-the-open = Say it
say-saved = Kept as you type
say-said = Said. Everybody who follows the talk hears of it.
fact-owner = Answers for it
fact-nobody = Nobody yet
fact-worked-out = Worked out by
fact-moved = Last touched
fact-numbers = Four numbers
fact-lost = Time it costs
fact-lost-hours = { $hours } hours a month, by those who said so
fact-settled = Settled it
fact-settled-share = { $share } of { $of } (true share { $low } to { $high })
fact-imported = Brought in

# ---- Voices ----
voice-title = Does it matter to you, too?
voice-text = One voice a person. You hear how it ends, unless you say no.
voice-sign-in = Sign in to say so
voice-words = What is it like for you?
voice-words-hint = Leave it empty to say only “me too”.
voice-matters = How much does it matter?
voice-strength = { $strength ->
    [1] It would be nice
    [3] It keeps me from my work
   *[2] It matters
}
voice-how = How
voice-follow = Tell me how it ends
voice-unnamed = Without my name
voice-unnamed-hint = Your name and the hour are not kept. A mark is, so that you count once; the pages cannot turn it back. We cannot tell you how it ends.
voice-me-too = Me too
voice-change = Change what I said
voice-leave = Take my voice back
voice-yours-title = You spoke for it
voice-yours = On { $day }. Your voice counts.
voice-yours-unnamed = On { $day }, without your name. Your voice counts.
voice-spoken = Thank you. Your voice counts.
voice-spoken-unnamed = Thank you. Your voice counts, without your name.
voice-left = Your voice is taken back. You hear of it no more.

# ---- Steps ----
step-title = The next step
step-text = Everybody who proposed it reads this; who spoke for it hears how it ends.
step-to = Where it goes
step-words = Why, in words
step-words-hint = To those who said it, in their own style.
step-would-change = What would change the answer
step-change = What was changed
step-try = Where and how to try it
step-only-declined = Needed for a no.
step-only-done = Needed for done. A number of the desk, or an address.
step-take = Take this step
step-taken = Done. Those who follow hear of it.
weigh-title = The four numbers
weigh-text = Everybody who decides sees all four. None is hidden in a score.
weigh-aim = What it does for what the service is for
weigh-effort = Effort
weigh-risk = Risk
weigh-level = { $level ->
    [1] Small
    [2] Middling
    [3] Large
   *[0] Not said
}
weigh-keep = Keep
weigh-kept = Kept.
merge-title = The same as another
merge-text = Voices and words count there at once, nobody is lost, and each is told once. It can be taken back exactly.
join-into = Number of the one that stays
join-into-hint = Such as improvement-12
merge-words = Why they are the same
merge-send = Join them
merge-done = They are one now. Those who followed are told.
unmerge-title = Not the same after all
unmerge-text = Every voice goes back to where it was given. Who spoke since is asked once.
unmerge-send = Part them
unmerge-done = They stand apart again.
object-title = Is it not the same?
object-text = You proposed this. Until { $until } you can say that it is not the same; then it stands by itself again.
object-words = What is different
object-send = It is not the same
object-done = It stands by itself again.
parted-title = Which did you mean?
parted-text = You spoke here while two were one. The other one is:
parted-stay = This one
parted-move = The other one
parted-done = Thank you. Your voice is where you meant it.
settle-title = Did this settle it?
settle-text = You spoke for it, so you know best.
settle-text-author = You proposed it. If you say no, it is taken up again.
settle-words = Anything to add
settle-words-hint = What is still missing, or what got better.
settle-yes = Yes
settle-no = No
settle-thanks = Thank you.
settle-reopened = Thank you. It is taken up again, and its owner owes you an answer.

# ---- You said, we did ----
did-title = You said, we did
done-text = What came of what people told us. Also what we will not do, and why.
done-figures = In figures
done-said = { $n ->
    [one] said
   *[other] said
}
done-declined = declined, each with its reason
done-empty = Nothing stands here yet
done-empty-text = What is decided stands here with its reasons, the day it is decided.
done-feed = As a feed (Atom)

# ---- What happened ----
event-improvement-proposed = Said for the first time.
event-improvement-taken-along = Who said it first, elsewhere, is taken along.
event-improvement-for-somebody = { $who } spoke for somebody who told them.
event-improvement-step = { $to ->
    [considered] { $who }: considered.
    [designed] { $who }: designed.
    [on_trial] { $who }: on trial.
    [done] { $who }: done. What was changed: { $change }. Try it: { $try_it }
    [declined] { $who }: declined. What would change it: { $would_change }
   *[proposed] { $who }: taken a step.
}
event-improvement-weighed = { $who } weighed it: for what the service is for { $aim }, effort { $effort }, risk { $risk } (of 3).
event-improvement-merged-into = This went into { $number }: { $title }
event-improvement-merged-in = { $number } went into this: { $title }. Its voices count here.
event-improvement-unmerged = { $number } stands by itself again: { $title }
event-improvement-unmerged-from = This stands by itself again. It was part of { $number }: { $title }
event-improvement-brought = Brought in from { $source }, where its score was { $score } and it stood at: { $to ->
    [considered] considered
    [designed] designed
    [on_trial] on trial
    [done] done
    [declined] declined
   *[proposed] said
}
event-improvement-worked-out = { $n } people worked it out in a workshop.
event-improvement-reopened = Taken up again: it did not settle it. Its owner owes an answer.
because-decided = Decided: { $to ->
    [considered] considered
    [designed] designed
    [on_trial] on trial
    [done] done
   *[declined] declined
}
because-taken-up-again = It is taken up again.
because-settled = { $yes } of { $of } say it settled it.
because-not-settled = Only { $yes } of { $of } say it settled it. Its owner owes an answer.
because-not-settled-surely = Only { $yes } of { $of } say it settled it; that is surely less than 60 %.
because-proposer-no = Who proposed it says that it did not settle it.
because-nobody-yet = Nobody has said yet whether it settled it.
notice-improvement = { $number }, which you spoke for, has moved.
notice-improvement_new = Somebody said what could be better: { $number }.
notice-improvement_done = { $number } is done. Did it settle it?
notice-improvement_said = Somebody said something on { $number }.
notice-improvement_merged = Two that say the same, or not: { $number }. Your voice still counts.
notice-improvement_split = Two were one and stand apart: { $number }. Which did you mean?
notice-improvement_began = What you said became { $number }. Your voice counts there.
notice-improvement_owed = { $number } did not settle it for everybody. You owe an answer.
why-proposed = because you proposed it
why-voice = because you spoke for it
why-taken_along = because you said it first

# ---- What cannot be ----
invalid-improvement-title = One line of 1 to 200 characters.
invalid-improvement-words = Say it in your own words.
invalid-improvement-say = Say something first.
invalid-voice-weight = Choose how much it matters.
invalid-lost-minutes = Minutes from 0 to 10,000 a month.
invalid-no-own-consumer = You belong to no organisation here.
invalid-step-words = Say why, in words.
invalid-would-change = A no says what would change it.
invalid-change = Say what was changed: a number, or an address.
invalid-try-it = Say where and how it can be tried.
invalid-not-from-here = It cannot go there from where it is. Load the page again to see where it is now.
invalid-not-compared = It was tried; it is done only with the comparison of before and after.
invalid-weight = Choose one of the four.
invalid-same-thing = Choose another one.
invalid-merge-audience = What few see never goes into what many see, and what one provider has not into another’s. Link them instead.
refused-nobody-decides = Only a person decides.
refused-merged-already = This went into another one already. Part them first.
refused-objection-late = The seven days are over. Say it in the open; the provider’s people can part them.
refused-only-author = Only who proposed it can object. You can say so in the open.
refused-improvement-over = This is decided. Say what is missing in the open, and it can be taken up again.
refused-spoken-already = This voice counts already. One voice a person.
refused-spoken-unnamed = You spoke without your name. Take that voice back first.
refused-not-done = It is not done yet.
refused-only-voices = Only those who spoke for it are asked. You can say something in the open.
refused-unnamed-settle = An answer would carry your name, and you spoke without it.
refused-not-asked = You were not asked this, or have answered already.

# ---- Trying together ----
trial-title = Trying it together
trial-of = Tried together: { $title }
trial-none = Nobody has tried it yet. A trial asks those who spoke for it first, and measures before and after.
trial-plan = Plan a trial
trial-look = See the trial
trial-stage = { $stage ->
    [running] Being tried
    [reached] Enough is known
    [adopt] Tried, to be done
    [adapt] Tried, to be changed
    [leave] Tried, to be left
   *[stopped] Stopped
}
trial-line = { $measure }: { $before } before, { $after } on trial.
trial-points = { $points } points
trial-figure = { $value } (true value { $low } to { $high }, of { $n })
trial-figure-given = { $value } (of { $n }, as it was given)
trial-difference = { $how ->
    [better] It got better: { $change } ({ $low } to { $high }).
    [worse] It got worse: { $change } ({ $low } to { $high }).
   *[unsure] Too close to call: { $change }, but anything from { $low } to { $high } fits what was measured.
}
trial-began = Since { $day }, by { $who }
trial-spoke = { $spoke ->
    [harm] The stop rule spoke: too many say that it got worse for them. No more reports are taken; somebody compares now.
    [enough] The stop rule spoke: enough was measured. No more reports are taken; somebody compares now.
   *[time] The stop rule spoke: its day has come. No more reports are taken; somebody compares now.
}
trial-before-label = Before
trial-now-label = On trial
trial-felt = By their last report: { $better } better, { $same } the same, { $worse } worse.
trial-hidden = You see what others reported once you have reported yourself, or when it is over. So nobody follows the first.
trial-too-little = Too little was measured so far to say anything.
trial-thought = What we think
trial-figures = Before and on trial
trial-reports = What people report
trial-no-reports = Nobody has reported yet.
trial-no-words = Without words
trial-facts = The plan
trial-who = Who tries it
trial-ring-now = { $accepted } of { $ring } try it, { $invited } are asked.
trial-why = { $why ->
    [proposer] proposed it
    [voice] spoke for it
    [affected] drawn by lot
    [asked] asked by name
   *[volunteer] came along
}
trial-state = { $state ->
    [accepted] tries it
    [invited] asked
   *[declined] said no
}
trial-take-part = Will you try it?
trial-invited = { $why ->
    [proposer] You proposed it, so you are asked first. You try it, and say how it was.
    [voice] You spoke for it, so you are asked before others. You try it, and say how it was.
    [affected] It touches you, and the lot fell on you. You try it, and say how it was.
   *[other] You are asked to try it, and to say how it was.
}
trial-room = There is room. You try it, and say how it was.
trial-you-try = You try it. You can stop whenever you like.
trial-you-said-no = You said no. There is still room.
trial-yes = I will try it
trial-no = Not now
trial-leave = I stop trying it
trial-answered-yes = Thank you. What to do stands on this page.
trial-answered-no = Thank you for saying so. Somebody else is asked.
trial-report = How was it?
trial-report-text = Say it each time you tried. Bad news is as welcome as good news.
trial-how-was-it = Compared with before it was
trial-felt-word = { $felt ->
    [better] Better
    [worse] Worse
   *[same] The same
}
trial-which-task = On which task
trial-no-task = On none in particular
trial-not-measured = I do not know
trial-it-did = Yes
trial-it-did-not = No
trial-happened = { $happened ->
    [yes] { $measure }: yes
   *[no] { $measure }: no
}
trial-words = What was it like?
trial-report-send = Report it
trial-reported = Thank you. It counts.
trial-ask = Ask somebody by name
trial-ask-text = Who proposed it, who spoke for it and others it touches are asked by themselves.
trial-address = Their address
trial-ask-send = Ask them
trial-asked = They are asked.
trial-compare = Compare
trial-compare-text = Nothing is done that was tried and not compared. Those who tried it read this.
trial-what-follows = What follows
trial-verdict = { $verdict ->
    [adopt] It can be done
    [adapt] It is changed first
   *[leave] It is left
}
trial-verdict-hint = { $verdict ->
    [adopt] The next step can be “done”.
    [adapt] It goes back to being designed; another trial can follow.
   *[leave] Say in the next step what would change the answer.
}
trial-learned = What was learned
trial-learned-hint = What the figures say, what they do not say, and what people said.
trial-compare-send = Write the comparison
trial-compared-told = Written. Those who tried it are told.
trial-stop = Stop it
trial-stop-text = Those who try it are told why. It goes back to being designed.
trial-stop-send = Stop the trial
trial-stopped = Why it was stopped
trial-stopped-told = Stopped. Those who tried it are told why.
trial-ended = { $who }, { $day }
trial-plan-text = Before anybody builds it for all: what do we think, how was it before, who tries it, and when is it enough?
trial-plan-after = It is on trial from now on. Who proposed it is invited first, then who spoke for it, then others it touches, by lot.
trial-hypothesis = What do we think will happen, and why?
trial-hypothesis-hint = A sentence that could turn out wrong.
trial-tasks = What to try
trial-tasks-hint = One a line, ten at most.
trial-ring = How many shall try it
trial-ring-hint = If somebody says no, the next one is asked.
trial-part-measure = The measure
trial-part-before = How it was before
trial-part-stop = When it is enough
trial-part-stop-text = Set before it begins, so that nobody goes on until the number fits. It speaks by itself.
trial-measure = What is measured
trial-measure-hint = Such as: the next driver had to wait.
trial-kind = How
trial-kind-share = Whether it happened
trial-kind-share-hint = A share of all times.
trial-kind-number = A number
trial-kind-number-hint = Minutes, clicks, euros: its mean.
trial-wanted = What is better
trial-wanted-less = Less of it
trial-wanted-more = More of it
trial-wanted-word = { $wanted ->
    [more] More of it
   *[less] Less of it
}
trial-unit = Of what the numbers are
trial-unit-hint = Such as minutes. Leave it empty for a share.
trial-before = Before
trial-before-hint = How often it happened; of numbers the mean.
trial-before-n = Of how many
trial-spread = Their standard deviation
trial-spread-hint = If you know it; of numbers only.
trial-from = Counted from
trial-to = To
trial-source = Where that is known from
trial-source-hint = A report, a log, a count by hand.
trial-until = At the latest on
trial-enough = With so many measured reports
trial-harm = When so many people say it got worse
trial-harm-hint = Then it ends at once.
trial-start = Begin the trial
trial-started = It has begun. The first are invited.
trial-stop-rule = On { $day } at the latest; with { $enough } measured reports; at once when { $harm } people say it got worse.
trial-so-far = So far
trial-measured = { $n } of { $enough } measured reports
event-trial-again = It is tried once more.
event-trial-invited = { $n } people are asked to try it.
event-trial-compared = Tried and compared. What follows: { $verdict ->
    [adopt] it can be done.
    [adapt] it is changed first.
   *[leave] it is left.
}
event-trial-stopped = The trial was stopped.
because-trial-harm = The stop rule of the trial spoke: { $n } people say that it got worse.
because-trial-enough = The stop rule of the trial spoke: { $n } reports were measured.
because-trial-time = The stop rule of the trial spoke: its day has come, with { $n } measured reports.
because-trial-compared = Compared. What follows: { $verdict ->
    [adopt] it can be done.
    [adapt] it is changed first.
   *[leave] it is left.
}
notice-trial_invited = Will you try { $number } with us?
notice-trial_reached = The stop rule of the trial of { $number } spoke. Somebody has to compare.
notice-trial_result = What came of { $number }, which you tried.
why-affected = because it touches you
why-tester = because you try it
refused-trial-runs = Its stop rule has not spoken yet. Wait for it, or stop the trial with a reason.
refused-trial-reached = Its stop rule has spoken: no more reports are taken.
refused-trial-over = This trial is over.
refused-trial-one = One trial at a time. Compare or stop the one that stands.
refused-trial-course = It cannot be tried from where it stands. Take it up again first.
refused-trial-not-asked = You were not asked, so there is nothing to say no to.
refused-trial-full = The ring is full. You hear how it ends if you follow.
refused-trial-only-testers = Only those who try it report. Say yes first.
invalid-trial-first = A trial begins with its plan: what we think, how it was before, and when it is enough.
invalid-trial-hypothesis = One sentence: what will happen, and why.
invalid-trial-measure = Say what is measured, in 200 characters at most.
invalid-trial-before = A number that can be: not more times than all.
invalid-trial-before-n = Say of how many.
invalid-trial-spread = A standard deviation is a number, and not below zero.
invalid-trial-period = From when to when, in the past.
invalid-trial-until = A day from tomorrow on, within a year.
invalid-trial-enough = From 2 to 1,000 reports.
invalid-trial-harm = From 1 to 500 people.
invalid-trial-ring = From 1 to 500 people.
invalid-trial-tasks = One to ten things to try, each in 500 characters at most.
invalid-trial-person = Nobody here has this address.
invalid-trial-in-it = They were asked already.
invalid-trial-amount = A number that can be. Leave it empty if you do not know.
invalid-trial-report = Say how it was: what you measured, or in words.
invalid-trial-task = Choose one of the tasks.
invalid-trial-word = Choose one of the words that stand in the description.
invalid-trial-comparison = Say in a sentence what was learned.
invalid-trial-unmeasured = Nothing was measured, so there is nothing to adopt by.
invalid-trial-surely-worse = What was measured surely got worse. Change it, or leave it.
invalid-trial-stop = Say in a sentence why.
# Something said elsewhere belongs here.
match-belongs = It belongs here
belongs-title = Does it say the same?
belongs-text = { $from } is linked with this improvement for ever, shown on both, and whoever said it speaks here too and hears what comes of it.
belongs-button = It belongs here
belongs-done = It is linked. Whoever said it hears what comes of it.
notice-came_of = Something came of { $number }, which you spoke of.
