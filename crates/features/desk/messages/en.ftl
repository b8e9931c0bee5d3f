
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
asked-text = Its number is { $number }. A person writes to you; you need do nothing more.
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
