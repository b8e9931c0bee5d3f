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
