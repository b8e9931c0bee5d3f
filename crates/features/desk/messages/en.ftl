
# ---- Pages of the front door ----
home-place = For you
home-title = What is going on?
home-lede = A problem, a wish, a thank-you, an idea. Say it as you would to a colleague.
home-placeholder = A problem, a wish, a thank-you, an idea
home-matches = What we already know about this
home-button = Ask
home-told = A person answers { $by }
home-told-nobody = A person answers as soon as somebody is there
home-waiting = Waiting for you
home-answer = Answer
home-mine = Your conversations
home-all = All of them
home-empty = Nothing is open
home-empty-text = When you ask something, it stands here with what was promised.
home-articles = Good to know
home-beside = Also here
home-asked = We have it. Its number is { $number }.
guest-name = Your name
guest-email = Where we can answer you
guest-email-hint = An e-mail address. We use it for this and nothing else.
asked-title = We have it
asked-number = Its number is { $number }.
asked-who = { $provider } has it. We take it for: { $kind }.
asked-promises = What we promise
asked-mail = We write to { $email } now. The link in that mail opens your conversation here: read what we answer, and answer us. You need do nothing more.
asked-no-mail = This desk cannot send mail yet, so keep the number: with it, anybody at the desk finds what you asked.
asked-gone-title = This page is over
asked-gone = What it showed can be seen for an hour. What you asked is still with us, and our answer comes by mail.
guest-hears = We write to you by mail. Each mail brings a link that opens this page for 30 days.
guest-end = End the links to this page
guest-end-sure = End every link to { $number } that went out? You will still get our mails; the next one brings a new link.
guest-ended-title = The links are ended
guest-ended = Nobody opens this conversation by a link that went out before. Our next mail brings a new one.
guest-worn-title = This link does not open anything any more
guest-worn = It was ended, or it is older than 30 days, or a part of it is missing. Answer any of our mails: the next one brings a new link.
guest-links-end = End the guest's links
guest-links-hint = For when the address turns out to be somebody else's. The next mail brings a new link.
guest-links-ended = { $count ->
    [0] There was no link that still opened anything.
    [one] One link opens nothing any more.
   *[other] { $count } links open nothing any more.
}
asked-more = Ask something else
match-incident = { $n ->
    [one] Known { $since }. One person is affected.
   *[other] Known { $since }. { $n } people are affected.
}
match-me-too = Me too
match-own = You asked this { $since }, number { $number }.
match-open = Open it
match-read = Read
me-too-done = { $n ->
    [one] Noted. You hear of it when there is news.
   *[other] Noted: { $n } are affected. You hear of it when there is news.
}
row-no-promise = no time promised
mark-asked = Asked
mark-kept = { $at }, kept
mark-late = { $at }, late
promise-heading = What we promised
promise-stands-still = The clock stands still since { $since }
promise-we-are-late = We are { $late } late
promise-late-known = The ones who lead here know.
entry-you = You
entry-on-behalf = { $name } for { $other }
entry-erased = What stood here was erased on request.
entry-folded = What it quotes
came-show = As it came
came-words = Only the words
came-label = The mail as it came
came-from = From { $who }
came-to = To { $who }
came-subject = Subject: { $subject }
came-load = Load them
came-loaded = Pictures from { $hosts } were fetched by this server: their owner learns that they were loaded, and nothing about you.
came-too-much = It is too large to be shown as it came. Here are all its words.
came-waits = { $n ->
    [one] A picture at { $hosts } is not loaded: its owner would see that somebody looks.
   *[other] { $n } pictures at { $hosts } are not loaded: their owner would see that somebody looks.
}
note-label = Internal note
note-seen = only { $provider } sees this
seen-public = Everybody
seen-consumer = Your side only
seen-shared = You and { $provider }
attach-label = Attach a file or a picture
where-you-are = Where you are
reply-label = Your reply
reply-placeholder = Write to { $provider }
reply-send = Send
reply-saved = Kept as you type
reply-sent = Sent.
who-sees-shared = You and { $provider } see this
talk-what-happened = What happened
talk-about = About this conversation
talk-next = What happens next
talk-can = What you can do
talk-why = Why it counts as this
talk-with = Who is with you here
talk-how = How you hear from us
talk-change = Change
talk-closed = This conversation is over. Ask anew if there is more; a link to this one helps.
how-you-hear = Here at once, and by e-mail as you chose.
can-settle = It is solved
can-reopen = It is not solved
can-withdraw = I do not need it any more
can-withdraw-sure = Call { $number } off?
settled = Noted as solved. Thank you for telling us.
withdrawn = Called off.
reopened = We go on with it.
wait-default = We wait for your answer.
step-has = Somebody has it
step-has-who = { $who }
step-has-nobody = { $provider } chooses who
step-work = We work on it
step-tell = You tell us how it went
step-tell-text = If it is not solved, one click and we go on.
part-requester = asked
part-on_behalf = asked for somebody
part-me_too = is affected, too
part-invited = was invited
part-merged = asked the same
inbox-title = Inbox
inbox-empty = Nothing new
inbox-empty-text = Answers and changes of what you follow stand here, each with the reason why you get it.
inbox-new = New
inbox-more = { $n ->
    [one] and one more
   *[other] and { $n } more
}
inbox-read-all = All read
why-asked = because you asked
why-answers = because you answer it
why-mentioned = because you were named
why-follows = because you follow it
why-me_too = because you are affected, too
why-leads = because you lead here
why-assigned = because you have it
why-merged = because you asked the same
why-on_behalf = because you asked for somebody
why-warned = because a promise is at stake
find-title = Find
find-label = What are you looking for?
find-button = Find
find-nothing = Nothing was found
find-nothing-text = Try fewer or other words, or a number.
find-stale = The index is being built. For now only titles and numbers are looked through.
find-misspelt = Nothing has the words as typed; these have words that are close.
find-conversations = Found
find-go = Go to

# ---- What happened on a ticket, and what may not be done ----
event-shared-out = { $team } works in turn: { $who } has it.
event-team = { $who } gave it to { $team }.
event-taken = { $who } has it now.
event-assigned = { $who } gave it to { $to }.
event-let-go = { $who } put it back into the queue.
event-kind = { $who } calls it { $kind ->
    [suspicious_event] something suspicious
    [disaster] an emergency
    [service_request] an order
    [change_request] a change
    [compliment] thanks
    [complaint] a complaint
    [incident] something that does not work
    [improvement_proposal] an idea
    [value_request] a better way
   *[question] a question
}.
event-kind-confirmed = { $who } confirmed what it is: { $kind ->
    [suspicious_event] something suspicious
    [disaster] an emergency
    [service_request] an order
    [change_request] a change
    [compliment] thanks
    [complaint] a complaint
    [incident] something that does not work
    [improvement_proposal] an idea
    [value_request] a better way
   *[question] a question
}.
event-service = { $who } found what it is about: { $service }.
event-no-service = { $who } found that it is about no service we know.
event-priority = { $who } looked at how much it hurts: { $priority ->
    [first] everybody stops for it
    [high] it comes before the rest of today
    [normal] it comes in its turn
   *[low] it is done when there is room
}.
event-promise-moved = { $promise ->
    [first_response] So somebody answers { $due } at the latest.
    [next_update] So we write again { $due } at the latest.
   *[resolution] So we mean to be done { $due }.
}
event-promise-changed = { $promise ->
    [first_response] Somebody answers { $due } instead of { $from }. { $reason }
    [next_update] We write again { $due } instead of { $from }. { $reason }
   *[resolution] We mean to be done { $due } instead of { $from }. { $reason }
}
event-promise-soon = { $promise ->
    [first_response] The first answer is due { $due }.
    [next_update] News are due { $due }.
   *[resolution] It is to be done { $due }.
}
event-promise-out = { $promise ->
    [first_response] The time for the first answer is over: { $due }.
    [next_update] The time for news is over: { $due }.
   *[resolution] It was to be done { $due }.
}
event-promise-late = { $promise ->
    [first_response] Nobody has answered since { $due }. Who leads here knows.
    [next_update] Nobody has written since { $due }. Who leads here knows.
   *[resolution] It is not done since { $due }. Who leads here knows.
}
event-waiting = The clock stands still: { $reason }
event-resumed = We go on with it.
event-resumed-by-reply = { $who } wrote; we go on with it.
event-resolved = { $who } noted it as solved. Say so if it is not.
event-reopened = { $who } says it is not solved. We go on with it.
event-closed = { $who } closed it.
event-closes-soon = It is noted as solved and closes by itself in { $hours } hours. Say so if it is not solved.
event-closed-itself = It was solved for { $days ->
    [one] a day
   *[other] { $days } days
} and nobody said otherwise, so it closed by itself. Write to us if it comes back.
warnings-grouped = { $last } Told { $count } times since { $since }.
event-withdrawn = { $who } called it off.
event-handed-over = { $from } handed it to { $to }. The number stays, and nobody needs to ask again.
event-merged = { $who } joined number { $number } with this one.
event-merged-into = { $who } joined this with number { $number }. It goes on there.
event-unmerged = { $who } took number { $number } out again.
event-unmerged-from = { $who } took this out of number { $number } again. It goes on here.
event-split-off = { $who } made a conversation of its own of one message: number { $number }.
event-split-from = { $who } made this from a message in number { $number }.
event-linked = { $who } linked it with { $number }.
event-unlinked = { $who } took the link with { $number } away.
event-known = { $who } let everybody know of it.
event-known-no-more = { $who } does not show it to everybody any more.
event-tags = { $who } set the tags: { $tags }
event-title = { $who } gave it a new title. Before: { $from }
event-erased = { $who } took the words of one message away for good.
event-glass-broken = { $who }, who runs this program, opened it for an hour: { $reason }
event-taken-back = { $who } took back { $act ->
    [assign] who has it
    [wait] that the clock stands still
    [resume] that the clock goes on
    [resolve] that it is solved
    [reopen] that it is not solved
    [close] that it is closed
    [withdraw] that it is called off
    [triage] what it was taken for
    [tag] its tags
   *[macro] what was done last
}.
because-imported = It came with this priority from the desk it was brought in from.

refused-merged = This went into another conversation. Go on there.
refused-over = This is over. Open it again first.
refused-open-already = This is open.
refused-not-waiting = The clock runs already.
refused-not-resolved = Nobody has noted it as solved yet. You can call it off.
refused-only-requester = Only who asked can call it off. You can close it.
refused-same-provider = They have it already.
refused-merge-providers = Only conversations of one provider can be joined. Hand one over first, or link them.
refused-merge-people = Two people asked, and each would read the other’s words. Join them only if both may.
refused-merge-confidential = What two people said in confidence is never joined. Link them instead.
refused-not-merged = This is not part of another conversation.
refused-known-confidential = What is confidential is never shown to everybody.
refused-not-known = This is no longer known as going on.
refused-mandate-scope = Your mandate for this person does not cover this. It says with whom, about what and which kinds.
refused-no-mandate = You hold no mandate for this person. They, or who runs this program, can give you one.
refused-not-confidential = This is not confidential. You can read it as it is.
refused-undo-late = Too much time has passed to take this back. Change it as it is now.
refused-undo-changed = Something has happened since. Look at it, then change it as it is now.
refused-not-here = Nothing is here for you.
refused-too-many = Too much at once. Try again in { $seconds } seconds.
invalid-bulk = Choose at least one and at most { $most }.
invalid-link = They can be related, or one is caused by the other.
invalid-no-canned = These words are not there any more.
invalid-no-message = Choose a message that both sides can read.
invalid-no-provider = Nobody of this name serves here.
invalid-no-service = Choose a service of this provider.
invalid-no-subject = Nothing of this number is here for you.
invalid-no-team = Choose a team of this provider.
invalid-nobody = Nobody is known here like this.
invalid-not-of-provider = Choose somebody who works for this provider.
invalid-not-requester = Choose who asked.
invalid-same-ticket = Choose another conversation.
invalid-too-long = At most { $most } characters fit.
invalid-too-many-files = At most 50 files fit into one message.
notice-receipt = We have it: number { $number }.
notice-answer = Somebody wrote on number { $number }.
notice-note = There is a note on number { $number }.
notice-mentioned = Somebody named you on number { $number }.
notice-assigned = Number { $number } is yours now.
notice-resolved = Number { $number } is noted as solved.
notice-reopened = Number { $number } is not solved after all.
notice-closed = Number { $number } is over.
notice-handed_over = Somebody else serves number { $number } now. The number stays.
notice-promise_changed = We told another time for number { $number }.
notice-warning = A promise on number { $number } is at stake.
notice-merged = Number { $number } goes on with another conversation.
notice-glass = Number { $number } was opened by who runs this program.
places-title = All places
places-sign-out = Sign out

# ---- Lists, articles, services, agreements and reports: what happened, and what may not be done ----
event-article-written = An article was written: { $title }.
event-article-changed = The article was changed: { $title }.
event-service-added = The service { $name } is offered from now on.
event-service-changed = The page of { $name } was changed.
event-service-stands = { $state ->
    [running] { $name } runs.
    [slow] { $name } is slow.
    [down] { $name } does not work.
    [planned] { $name } is planned.
   *[ended] { $name } is not offered any more.
}
event-agreement-drafted = Version { $revision } for { $consumer } was drafted.
event-agreement-offered = Version { $revision } was offered to { $consumer }.
event-agreement-accepted = { $side ->
    [provider] Accepted by the provider.
   *[consumer] Accepted by the consumer.
}
event-agreement-in-force = Both sides accepted: version { $revision } holds from now on.
event-agreement-replaced = Replaced by version { $revision }.
event-agreement-declined = { $side ->
    [provider] Taken back by the provider.
   *[consumer] Declined by the consumer.
}
refused-agreement-not-offered = This version can no longer be decided on: it is { $state ->
    [draft] still a draft
    [in_force] in force already
    [replaced] replaced by another
   *[declined] declined
}.
refused-view-of-others = Who made this list can change it, and who leads the provider.
invalid-view-name = A name of 1 to 80 characters.
invalid-article-title = A title of 1 to 200 characters.
invalid-article-body = The article has no words yet, or more than 100,000 characters.
invalid-article-locale = A language such as en or de.
invalid-service-name = A name of 1 to 120 characters.
invalid-service-state = Choose how the service stands.
invalid-no-consumer = Choose a consumer.
invalid-agreement-long = At most 10,000 characters.
view-name = { $view ->
    [mine] Mine
    [unassigned] Nobody's
    [team] Of a team
    [waiting] Waiting
    [resolved] Resolved
    [closed] Closed
    [every] Everything
   *[all] All open
}
sort-name = { $sort ->
    [updated] What changed last
    [created] What came last
    [priority] What goes first
   *[due] What is due first
}
service-stands = { $state ->
    [running] Running
    [slow] Slow
    [down] Not working
    [planned] Planned
   *[ended] Ended
}
agreement-state = { $state ->
    [draft] Draft
    [offered] Offered
    [in_force] In force
    [replaced] Replaced
   *[declined] Declined
}
share-of = { $k } of { $n }
share-bounds = 95 times in 100 the true share lies between { $low } and { $high }.
triage-not-sure = Not sure: a person decides.
triage-sure = Suggested with { $percent } %, because of these words: { $words }

# ---- Pages of the desk: queue, workbench, acts ----
nav-desk = Desk
nav-conversations = Conversations
desk-title = Desk
desk-board = Board
desk-views = Lists
desk-saved = Lists with a name
desk-any = All
desk-filter = Filter and order
desk-filter-words = Words of the title
desk-filter-view = Which
desk-filter-sort = Order
desk-filter-kind = What it is
desk-filter-priority = Priority
desk-filter-provider = Provider
desk-filter-team = Team
desk-filter-tag = Tag
desk-filter-show = Show
desk-clear = Without filters
desk-save-name = Keep this list as
desk-share = For everybody of { $provider }
desk-save = Keep the list
desk-saved-as = The list is kept as { $name }.
desk-deleted = The list is gone. Its tickets are where they were.
desk-delete = Remove { $name }
desk-delete-sure = Remove the list { $name }?
desk-choose = Choose: { $title }
desk-row-who-has = { $who } · { $has }
desk-empty = Nothing here
desk-empty-text = Whatever comes in stands here, the one that is due first on top.
desk-empty-filtered = No ticket fits these filters.
desk-pager = More of this list
desk-shown = { $n ->
    [one] one ticket
   *[other] { $n } tickets
}
desk-first = From the start
desk-next = More
desk-cut = Only the newest were looked through for these words.
desk-cut-find = Search everywhere
desk-none-open = Choose a ticket
desk-none-open-text = It opens here, beside the list. The keys are faster than the mouse.
desk-all-keys = all keys
desk-note-call = Note a call or a visit
key-next = next
key-before = the one before
key-reply = reply
key-note = internal note
key-take = take over
key-confirm = confirm what was suggested
key-undo = undo
undo-word = Undo
form-wrong = Something is missing before we go on
form-line-each = One on each line.
bench-talk = Conversation
bench-back = { $n ->
    [0] Queue
   *[other] Queue, { $n } more
}
bench-why = Why this priority
bench-unsure = { $kind }, not sure
bench-confidential = Confidential
bench-affected = { $n ->
    [one] one person affected
   *[other] { $n } people affected
}
bench-here = { $who }, here now
bench-reads = { $who } reads
bench-answers = { $who } writes an answer
bench-has = { $who } has it
bench-you-have = You have it
bench-team-has = { $team }, nobody in particular
bench-nobody = Nobody has it
bench-merged = It went into { $into }
bench-closed = It is over. Open it again to write.
bench-writing = What you write
bench-reply-to = Reply to { $person }
bench-reply-who = { $person } sees this
bench-note-label = Internal note
bench-note-placeholder = For colleagues. @Name tells somebody.
bench-note-who = { $person } will not see this
bench-note-save = Save note
bench-note-travels = Goes along when it is handed over
bench-canned = Words kept for use again
bench-then = And then
bench-then-nothing = stays open
bench-then-wait = wait for the answer
bench-then-resolve = it is solved
bench-meanwhile = Something happened while you wrote
bench-meanwhile-said = { $who }: { $words }
bench-meanwhile-again = Your words are still here. Read, change what needs to be changed, and send again.
who-label = Who this is
who-guest = Guest, { $email }
who-machine = A machine
who-reads = Reads { $language }
who-needs = Needs
who-promised = Promised
who-promise-here = { $what } on this
who-paused = stands still
who-ways = What helps
who-before = Before
who-consumer = Belongs to
triage-title = What it was taken for
triage-kind = What it is
triage-service = Service
triage-team = Team
triage-provider = Provider
triage-impact = How many are affected
triage-urgency = How soon it hurts
triage-none = None
triage-guesses = The rules did not decide. It could be:
triage-words = Words that spoke for it:
triage-confidence = Suggested with { $n } of 100
triage-confirmed = Confirmed by { $who }
triage-confirm = That is right
triage-correct = Correct it
triage-save = Save
group-has = Who has it
group-clock = The clock
group-ends = How it ends
group-elsewhere = Elsewhere and together
group-tidy = Tidy
group-macros = Macros
group-audit = Who did what
audit-show = { $n ->
    [one] One line
   *[other] { $n } lines
}
audit-line = { $who }: { $action }, { $outcome }
assign-take = Take over
assign-other = Give it to somebody
assign-to = To whom
assign-give = Give
assign-nobody = Nobody: back to the queue
assign-team = Team { $team }
act-wait = Let the clock stand still
wait-reason = Why
wait-reason-hint = The person reads this: "We wait for your answer."
wait-until = Go on by itself at
act-resume = Let the clock go on
act-estimate = Tell another time
estimate-what = Which promise
estimate-due = The time we tell now
estimate-reason = Why it changes
estimate-reason-hint = The person reads this, beside the old and the new time.
estimate-tell = Tell them
act-resolve = It is solved
resolve-words = What the person is told
resolve-words-hint = May stay empty. They can always say it is not solved.
act-reopen = Open it again
act-close = Close it
close-hint = The person can no longer open it with one click.
act-unmerge = Take it out again
act-hand-over = Hand over to another provider
hand-hint = The person is not asked again. Both providers' clocks are separate.
hand-to = To whom
hand-words = What the next provider should know
hand-words-hint = Only they read it.
hand-notes = My own notes go along
hand-button = Hand over
act-merge = Merge into another
merge-hint = This one goes into the other. It can be taken out again.
merge-into = Number of the other
merge-into-hint = Both must be of the same provider.
merge-share = Two people asked, and each may read the other's words
merge-button = Merge
act-split = Split off a message
split-hint = The message becomes a ticket of its own, of the same person.
split-entry = Which message
split-title = Its title
split-button = Split
act-link = Link with another
link-with = With which
link-with-hint = Number of a ticket or an article.
link-kind = How
link-related = has to do with it
link-caused-by = is caused by it
link-button = Link
act-unlink = Take a link away
act-title = Another title
title-new = Title
title-save = Save title
act-tag = Tags
tag-words = Tags
tag-hint = Apart by spaces.
tag-save = Save tags
act-known = Make it a known incident
known-hint = Everybody sees it while they ask, and can say "me too".
known-words = What everybody reads about it
known-words-hint = No names, no private words.
known-button = Make it known
act-unknown = No longer known
done-note = The note is kept.
done-triage = Corrected. The suggestions learn from it.
done-confirmed = Confirmed.
done-assigned = Given. They are told.
done-taken = You have it.
done-let-go = Back in the queue.
done-wait = The clock stands still. The person sees why.
done-resume = The clock goes on.
done-estimate = The new time was told, with its reason.
done-resolve = Solved. The person was told.
done-close = Closed.
done-hand-over = { $number } was handed over.
done-merge = Merged.
done-unmerge = Taken out again.
done-split = { $number } was split off.
done-link = Linked.
done-unlink = The link is gone.
done-known = Everybody can see it now.
done-unknown = It is no longer shown to everybody.
done-tag = Tags saved.
done-title = Title saved.
done-macro = The macro ran.
done-undo = Taken back.
invalid-moment = A day and a time, such as 18 November 2026, 10:30.
invalid-hours = Hours, or hours and minutes: 4 or 0:30.
invalid-no-ticket = There is no ticket with this number that you can work on.
board-title = Board
board-text = Where everything stands.
board-label = Board, moves sideways
board-as-list = As a list
board-of = { $n } of { $all }
board-more = the first { $n }
bulk-with-chosen = With those chosen
bulk-what = What happens to them
bulk-look = See what happens
bulk-take = Take over
bulk-assign = Give to somebody
bulk-wait = Let the clock stand still
bulk-resume = Let the clock go on
bulk-resolve = Solved
bulk-close = Close
bulk-kind = Say what it is
bulk-tag = Add a tag
bulk-happens = What will happen
bulk-will = { $number } · { $state }
bulk-not = { $number } stays as it is: { $because }
bulk-none = None is chosen
bulk-none-text = Tick some in the list, then choose what happens to them.
bulk-back = Back to the list
bulk-do = { $n ->
    [one] Do it with one ticket
   *[other] Do it with { $n } tickets
}
bulk-done = { $n ->
    [one] Done with one ticket.
   *[other] Done with { $n } tickets.
}
bulk-left = { $n ->
    [one] One stays as it was.
   *[other] { $n } stay as they were.
}
glass-title = Open { $number } in an emergency
glass-text = It is confidential. You can open it for one hour, if there is no other way.
glass-told = The people who lead its provider are told at once, with your name and your reason. The audit log keeps it.
glass-reason = Why
glass-reason-hint = The people who lead the provider read this.
glass-button = Open it for one hour
canned-title = Kept words
canned-text = Answers and macros, for everybody of the provider.
canned-empty = No words are kept yet
canned-empty-text = What you write again and again can be kept here, and picked beside the reply.
canned-new = New words
canned-change = Change these words
canned-name = What you call it
canned-provider = Provider
canned-body = The words
canned-body-hint = These are filled in: { $variables }
canned-steps = What it does besides
canned-steps-hint = With a step it is a macro, and runs with one press.
canned-step-take = whoever runs it takes the ticket
canned-step-resolve = it is solved
canned-wait = The clock stands still, because
canned-tag = A tag is added
canned-macro = Macro
canned-save = Save
canned-saved = { $name } is kept.
canned-remove = Remove
canned-remove-sure = Remove { $name }?
canned-removed = Removed.
call-title = Note a call or a visit
call-text = Take down what the person says. They get the same promise as everybody.
call-who = Who is it?
call-find = Find
call-nobody = Nobody by this name. Note their name below.
call-other = Somebody else
call-new = Somebody we do not know yet
call-name = Name
call-email = E-mail
call-email-hint = Where answers go.
call-words = What they say
call-words-hint = In their words, as far as you can.
call-channel = How they came
call-provider = Who should serve them
call-service = About which service
call-rules-decide = as the words say
call-save = Note it
call-noted = Noted as { $number }.
insight-label = What can be learnt
insight-promises = Promises kept
insight-promises-text = How often we did what we said, by when we said it.
insight-triage = Suggestions corrected
insight-triage-text = How often people corrected what was suggested, in the last thirty days. Fewer is better.
insight-workload = Who carries how much
insight-workload-text = Open tickets by person, those with the emptiest hands first.
insight-workload-foot = Soon: due within four hours. This is for sharing out work, not for judging people.
insight-promise = Promise
insight-kept = Kept in time
insight-given = Given
insight-changes = Estimates changed
insight-span = Over how long
insight-days = { $n } days
insight-share = { $share }, { $k } of { $n } ({ $low } to { $high })
insight-bounds = In brackets: 95 times in 100 the true share lies between these two. Few cases make it wide.
insight-none = too few to tell
insight-empty = Nothing to tell yet
insight-empty-text = As soon as promises have been decided, they stand here with their bounds.
insight-caption = Promises of { $provider }
insight-caption-triage = Corrections at { $provider }
insight-caption-load = Work at { $provider }
insight-any-field = Anything
insight-field = What
insight-corrected = Corrected
insight-confident = Though it was sure
insight-who = Who
insight-open = Open
insight-soon = Soon
insight-late = Late
insight-of = { $n } of { $most }
articles-title = Good to know
articles-text = What helps without asking.
articles-empty = Nothing is written yet
articles-empty-text = What people ask again and again can be written down once, and is found while they type.
article-write = Write an article
article-edit = Change the article
article-draft = Draft
article-draft-hint = Only your provider sees it.
article-published = Everybody
article-who = Who sees it
article-changed = changed { $at }
article-did = Did it help?
article-yes = Yes
article-no = No
article-ask = Then ask us.
article-helped = Helped { $helped } of { $all } who said so.
article-thanks = Thank you. Noted.
article-title = Title
article-body = The words
article-body-hint = Markdown: a blank line begins a paragraph, "- " an item of a list, "# " a heading, two asterisks on each side make it **bold**, [words](address) a link.
article-locale = Language
article-save = Save
article-saved = The article is saved.
services-title = Services
services-text = What you can count on, and what was achieved.
services-empty = No service is described yet
services-empty-text = Whoever leads a provider describes what it serves, with what was agreed and what was achieved.
service-new = Describe a service
service-edit = Change this page
service-name = Name
service-key = Key
service-key-hint = In addresses: small letters, digits, hyphens.
service-state = How it stands
service-level = Level
service-purpose = What it is for
service-best = How to get the best out of it
service-ask = Whom to ask
service-ask-hint = One on each line, the occasion first: "The card is lost: the service desk".
service-hours = Hours
service-hours-hint = The provider's hours where this is empty.
service-may = What you may do
service-must = What you must do
service-owner = Who answers for it
service-teams = Teams
service-suppliers = Made together with
service-rests-on = Rests on
service-carries = Carries
service-always = around the clock
service-day = { $day } { $hours }
service-known = What is known to be wrong now
service-promised = Promised and kept
service-promised-caption = What was promised beside what was achieved in ninety days
service-by-agreement = By version { $revision } of the agreement with your side.
service-by-provider = By the rules of { $provider }.
service-agreed = Promised
service-achieved = Kept in ninety days
service-no-target = no time
service-within = within { $time } of working time
service-beside = About this service
service-ask-now = Ask
service-consult = Could we use this differently to get a better result?
service-decisions = Decisions that need you
service-decisions-who = Who is asked before
bench-to-case = Open a value case
service-save = Save
service-saved = The page is saved.
agreements-title = Agreements
agreement-version = Agreement, version { $revision }
agreement-with = { $name }, version { $revision }
agreement-title = { $service } for { $consumer }, version { $revision }
agreement-new = Offer an agreement
agreement-new-for = Offer an agreement about { $service }
agreement-new-text = It holds from the moment both sides have accepted it.
agreement-another = Offer another version
agreement-consumer = For whom
agreement-all = Everything else
agreement-for = For
agreement-targets = Times that are promised
agreement-working-time = In working time of the provider.
agreement-hours-hint = Hours, or hours and minutes: 4 or 0:30. Empty promises nothing.
agreement-channels = Ways in
agreement-channels-hint = None chosen: all of them.
agreement-all-channels = all
agreement-emergency = What counts as an emergency
agreement-departures = How far this may be departed from, and who decides
agreement-indicators = Figures that are shown
agreement-indicators-hint = They stand on the service's page beside what was agreed. None chosen: all of them.
agreement-matrix = What comes first
agreement-matrix-own = This agreement has its own table
agreement-matrix-hint = Otherwise the table of { $provider } holds, whatever it is at the time.
agreement-triage = What a query is
agreement-triage-own = This agreement keeps the rules as they are now
agreement-triage-hint = Otherwise the rules of { $provider } hold, whatever they are at the time.
agreement-own = agreed here
agreement-of-provider = the provider's own
agreement-words = Words that decide
agreement-words-hint = They go before the kept rules of the same kind. Phrases apart by semicolons, written as in the provider's word lists.
agreement-words-for = It is { $kind } when somebody says
invalid-agreement-words = Words can be agreed on where the agreement keeps the rules: choose that above.
invalid-indicator = We do not know the figure “{ $text }”.
agreement-as-draft = Keep it as a draft of our side
agreement-offer = Offer it
agreement-was-offered = Kept. Both sides can read it as far as it is offered.
agreement-offered-by = Offered by
agreement-provider-accepted = Accepted for the provider
agreement-consumer-accepted = Accepted for the consumer
agreement-not-yet = not yet
agreement-holds-since = Holds since
agreement-held-until = Held until
agreement-for-provider = Decide for the provider
agreement-for-consumer = Decide for the consumer
agreement-accept = Accept
agreement-accepted = Accepted. It holds when the other side has accepted, too.
agreement-now-holds = Both sides accepted. It holds from now on.
agreement-reason = Why not
agreement-decline = Decline
agreement-was-declined = Declined.
agreement-beside = About this agreement

# ---- API ----
invalid-not-outside = Choose an address outside this network, with https.
invalid-not-with-note = This goes with a reply to both sides, not with a note.
refused-webhook-confidential = What is confidential is told to nobody outside but by who leads them.
refused-webhook-off = This is turned off. Turn it on first.
promise-left = in { $duration }

# ---- Complaints and compliments: their course stands on a page of its own ----
talk-course = { $kind ->
    [complaint] How your complaint stands, and what you can do
   *[compliment] Whom your praise has reached
}
bench-course = { $kind ->
    [complaint] its course
   *[compliment] pass it on
}
service-journey = Its journey, stop by stop
group-leads-to = What this can become
leads-moment = A moment of truth
leads-departure = A departure from a rule

# ---- Improvements, on the pages of the desk ----
bench-to-improvement = Make it an improvement
service-better = What gets better
service-all-better = Everything people said about it
service-improved = done
service-improving = on its way

# Asked how it was, on the page of what is done.
done-how = It is done. How well was it settled?
done-how-face = { $n ->
    [1] Badly
    [2] Not well
    [3] In part
    [4] Well
   *[5] Very well
}
done-how-hint = One click opens the page with your answer chosen; nothing is kept before you send it.
done-how-more = What we asked you
leads-improvement = An improvement, new or known
leads-rule = A rule to review
call-from = It comes of { $number }: the link stays for ever, and whoever said it hears of the ticket.
