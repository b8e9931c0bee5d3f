# Forms

# Signing in
sign-in-title = Sign in
sign-in-lead = So that we know who is talking, and you find your conversations again.
sign-in-email = Your e-mail address
sign-in-password = Your password
sign-in-button = Sign in

# The first set-up
set-up-title = Open the door
set-up-lead = A minute, and people can ask. Everything can be changed later.
set-up-you = You
set-up-name = Your name
set-up-password = A password
set-up-password-hint = At least { $least } characters. A few words in a row are good.
set-up-house = Your house
set-up-organisation = What is your organisation called?
set-up-organisation-hint = As people say it.
set-up-zone = Time zone
set-up-language = Language of the house
set-up-who-serves = Who serves?
set-up-who-serves-hint = Begin with one; others can join when they like. You lead those that are not closed, until you name somebody.
set-up-closed = closed to everybody else, operators included
set-up-guests = People who are not signed in may ask, too
set-up-button = Open the door
provider-it = IT
provider-hr = Human resources
provider-facilities = Facilities
provider-legal = Legal
provider-finance = Finance
provider-procurement = Procurement
invalid-provider-needed = Choose at least one who serves.
refused-set-up-done = This house is set up already. Sign in instead.

# Everywhere in the house
house-save = Save
house-saved = Saved.
house-copy = Copy
house-pages = Pages
house-page-first = From the beginning
house-page-next = Further
house-page-older = Older
house-crumbs = Where you are
house-key = Short word for addresses
house-key-hint = Small letters, digits and hyphens, such as car-share. It stays as it is.
house-nav-people = People
house-nav-providers = Providers
house-nav-audit = Audit log

# One's own pages
me-title = You
me-lead = What we know of you, and how we reach you. Only you and who serves you see it.
me-tabs = Your pages
me-tab-profile = You
me-tab-news = News
me-tab-safety = Password and devices
me-tab-tokens = Tokens
me-tab-mandates = Mandates
me-sign-out = Sign out
me-you = You
me-email-is = You sign in with { $email }.
me-name = Your name
me-language = Language
me-zone = Time zone
me-card = So that a talk goes well
me-card-lead = Who helps you reads this beside your conversation. Write only what you want them to know.
me-needs = What do you need?
me-needs-hint = For example: write rather than call; large print; I answer after ten.
me-expectations = What do you expect of us?
me-culture = How should we address you and speak with you?
me-culture-hint = Your name as it is said; she, he, they or nothing; customs somebody from elsewhere may not know.
me-job = What you do
me-place = Where you work
me-phone = Telephone
me-appearance = How it looks
me-appearance-lead = Kept in this browser.
me-theme = Light or dark
me-density = Lists
me-density-roomy = With room
me-density-compact = Close together

# How one hears of things
wishes-title = How you hear of things
wishes-lead = Everything is always in your inbox here. This is about what also comes by mail.
wishes-no-mail = No mail goes out of this house yet. What you choose here counts from the day it does.
wishes-by-mail = What comes by mail
wishes-by-mail-hint = Each mail says why you get it and how to stop it.
wishes-kind = { $kind ->
    [receipt] We have what you asked
    [answer] Somebody answers
    [resolved] It is done
    [promise_changed] A time we told you changes
    [mentioned] Somebody names you
    [asked] Somebody asks your group
    [assigned] A conversation becomes yours
    [note] Somebody leaves a note
    [warning] A promise is about to be missed
    [handed_over] A conversation is handed over to you
    [glass] An operator opened a closed conversation
   *[other] { $kind }
}
wishes-digest = How often
wishes-digest-is = { $digest ->
    [at_once] At once
    [hourly] Gathered, once an hour
   *[daily] Gathered, once a day
}
wishes-after = Only if I have not read it here after so many minutes
wishes-after-hint = 0 sends it without waiting.
wishes-quiet-from = Quiet from
wishes-quiet-to = Quiet until
wishes-quiet-hint = In between no mail is sent; it comes afterwards. Leave both empty to be never quiet.

# Password and sessions
password-title = Password and devices
password-lead = When you change it, you stay signed in here and are signed out everywhere else.
password-current = Your password now
password-new = The new password
password-save = Change the password
password-saved = Your password is changed. Everywhere else you are signed out.
invalid-password-current = That is not your password now.
sessions-title = Where you are signed in
sessions-lead = Do you not know one of them? Sign it out and change your password.
session-seen = last used
session-here = This one
session-end = Sign out
session-ended = Signed out there.
sessions-end-others = Sign out everywhere else
session-unknown = Something unknown

# Tokens
tokens-title = Tokens
tokens-lead = With a token a program does in your name what you allow it.
tokens-none = You have none.
token-used = last used
token-unused = never used
token-until = until
token-for-ever = until you revoke it
token-revoke = Revoke
token-revoke-ask = Revoke “{ $name }”? Programs that use it stop working.
token-revoked = Revoked. It opens nothing any more.
token-issue-title = A new token
token-name = What is it for?
token-name-hint = So that you know it again, such as “calendar on my laptop”.
token-scopes = What may it do?
token-ends = How long does it hold?
token-days = { $days ->
    [one] { $days } day
   *[other] { $days } days
}
token-never = Until I revoke it
token-issue = Issue
token-once = Here it is. It is shown this once and kept nowhere: put it where it belongs now.

# Mandates
mandates-title = Mandates
mandates-given = Who acts for you
mandates-given-lead = They ask and answer in your name, and it says so on everything they do.
mandates-given-none = Nobody acts for you.
mandates-held = For whom you act
mandates-held-lead = What you do for them says that you did it.
mandates-held-none = You act for nobody.
mandate-acts-for = { $holder } for { $whom }
mandate-end = End it
mandate-end-ask = End the mandate with { $name } today?
mandate-ended = The mandate is over.
mandate-give-title = Give a mandate
mandate-give-lead = While you are away, for instance. You can end it at any time.
mandate-holder = Who may act?
mandate-holder-hint = Their e-mail address here.
mandate-for = For whom?
mandate-for-me = For me
mandate-scope = For what?
mandate-scope-hint = In your words, such as “my travel bookings”. They read it, and so do you.
mandate-providers = With whom
mandate-services = About what
mandate-kinds = Which kinds
mandate-all-hint = None chosen: all of them. What is outside is refused.
invalid-no-provider-here = There is no such provider.
invalid-no-service-here = There is no such service.
mandate-until = Until the end of
mandate-give = Give the mandate
mandate-given = The mandate is given.
invalid-holder = Nobody else here has this address.
invalid-date = Choose a day.
refused-not-your-consumer = Only who represents this group can give a mandate for it.

# Links that work once
forgot-title = A new password
forgot-lead = Tell us your address, and we mail you a link.
forgot-button = Mail me a link
forgot-asked = If we know this address, a link is on its way to it. It holds for an hour.
forgot-back = Back to signing in
forgot-no-mail-lead = No mail goes out of this house, so we cannot send you a link.
forgot-no-mail = Ask somebody who runs it: they can make you a link and hand it over.
link-worn-title = This link does not hold any more
link-worn-lead = It was used already, or its time is over. Nothing is lost: get a new one.
link-worn-forgot = Get a new link
invitation-title = Welcome, { $name }
invitation-lead = Choose a password for { $email }, and you are in.
invitation-button = Come in
invitation-done = Good to have you here.
reset-title = A new password
reset-lead = For { $email }. You are signed out everywhere else.
house-mail-hello = Hello { $name },
mail-invitation-heading = You are invited
mail-invitation-words = Somebody who runs this house has invited you. Choose a password { $by }; after that the link does not hold any more.
mail-invitation-button = Come in
mail-invitation-why = You get this because somebody invited this address.
mail-reset-heading = A new password
mail-reset-words = Somebody asked for a new password for you. If it was you, choose one { $by }. If it was not, do nothing: your password stays as it is.
mail-reset-button = Choose a password
mail-reset-why = You get this because this address was typed at the door.

# The house
house-title = House
house-lead = How it is, and what it still needs.
house-tabs = Pages of the house
house-tab-health = Health
house-tab-consumers = Consumers
house-tab-settings = Settings
house-tab-components = Components
missing-title = Still to do
missing-house = Set the house up.
missing-mail = Let mail go out: set smtp_url where the program starts.
missing-providers = Add somebody who serves.
missing-leads = Name a lead for { $providers }.
missing-people = Invite somebody: you are alone here.
missing-services = Put something into the catalogue.
missing-operator = Make somebody else an operator too, so that the house is never locked.
missing-verify = Check the audit log for the first time.
health-title = Health
health-version = Version
health-database = Database
health-disk = Free for attachments
health-jobs = Work behind the scenes
health-dead = Given up
health-mail = Mail out
health-search = Search
health-audit = Audit log
health-people = People
database-sqlite = Embedded (SQLite)
database-postgres = PostgreSQL
database-size = { $kind }, { $size }
jobs-waiting = { $n ->
    [0] Nothing waits
    [one] One waits
   *[other] { $n } wait
}
jobs-late = { $waits }, the oldest for { $late }
jobs-dead = { $n ->
    [0] Nothing
    [one] One was given up
   *[other] { $n } were given up
}
health-mail-none = None goes out
health-mail-through = Through { $server }
health-search-holds = { $n } found by words
health-search-behind = { $n } so far; the index is being built
dead-title = Given up
dead-lead = Tried again and again, and given up. Mend the cause, then run it again.
job-again = Run again
job-discard = Throw away
job-discard-ask = Throw “{ $kind }” away for good?
job-tries = { $n ->
    [one] tried once
   *[other] tried { $n } times
}
job-runs-again = It runs again.
job-discarded = Thrown away.

# People
people-title = People
people-lead = Who may come in, and what they are to whom.
people-search = Name or address
people-search-button = Search
people-none = Nobody here by that name
people-none-text = Look for a part of the name or the address.
person-invited = Invited
person-blocked = Blocked
person-erased = Erased
role-at = { $role } at { $somewhere }
invite-title = Invite somebody
invite-lead-mail = They get a mail with a link, and you see the link once, should you rather hand it over.
invite-lead-no-mail = You see a link once, to hand over yourself. It holds for seven days.
invite-name = Their name
invite-email = Their e-mail address
invite-button = Invite
link-made = The link for { $name }. It is shown this once and works once: hand it over to them alone.
link-made-mailed = A link for { $name } is on its way by mail. This is another, should you rather hand it over; it is shown this once.
link-again = Make a new invitation
link-reset = Make a link for a new password
person-consumer = Belongs to
person-no-consumer = No consumer
person-about = In the rules
person-level = Level
person-level-hint = Raises the priority of what they ask. For people on whom much depends.
person-since = Here since
person-audit = What they did, on the audit log
person-block = Block
person-block-ask = Block { $name }? They are signed out everywhere at once.
person-let-in = Let in again
person-end-sessions = { $n ->
    [one] Sign them out of one device
   *[other] Sign them out of { $n } devices
}
door-title = Their door
roles-title = Roles
roles-lead = What they may do. At a closed provider its leads hear of it.
roles-none = None. They ask, and see what is theirs.
role-which = Role
role-give = Give the role
role-take = Take away
role-take-ask = Take “{ $role }” away from { $person }?
notice-role-given = { $who } made { $person } { $role ->
    [lead] a lead
   *[agent] an agent
} at { $provider }, which is closed to others.
invalid-person = Nobody here has this address.
notice-safe-role-given = { $who } made { $person } { $role ->
    [handler] a handler of reports
   *[custodian] a custodian of names
}
invalid-role-place = This role does not belong there.
refused-last-operator = The house needs an operator. Make somebody else one first.
refused-block-yourself = Nobody blocks themselves. Another operator can.
refused-blocked = This person is blocked. An operator can let them in again.

# Consumers
consumers-title = Consumers
consumers-lead = Groups that are served together and agree on what they get.
consumers-none = No group yet
consumers-none-text = A house can do without. Add one when a department or a customer wants promises of its own.
consumer-name = What is it called?
consumer-add = Add a consumer
consumer-rename = Rename
consumer-rename-of = Name of { $name }
invalid-consumer-key-taken = Another consumer has this word already.

# Settings of the house
settings-title = Settings
settings-lead = What holds for everybody.
settings-languages = Languages people are offered
settings-guests = Guests
settings-guests-hint = They give an address and get a link to their conversation.
invalid-language-needed = Offer at least one language.

# The audit log
audit-title = Audit log
audit-lead = Who did what, newest first. Each line carries the hash of the one before, so that nobody changes one unseen.
audit-never = It was never checked whether somebody changed a line.
audit-sound = Nobody changed a line, checked
audit-verified = { $lines } lines stand as they were written. Checked
audit-faults = { $n ->
    [one] One line is not as it was written. Checked
   *[other] { $n } lines are not as they were written. Checked
}
audit-verify = Check every line
audit-lines = { $n } lines
audit-action = What
audit-action-hint = As it stands in the list, such as access.sign_in.
audit-number = Number of a conversation
audit-person = Number of a person
audit-person-hint = From the address of their page.
audit-filter = Show
audit-none = Nothing is here
audit-none-text = No line fits. Look with less.
audit-caption = Lines of the audit log
audit-when = When
audit-who = Who
audit-result = How it ended
audit-detail = More
audit-nobody = Nobody signed in
audit-outcome = { $outcome ->
    [done] Done
    [refused] Refused
    [looked] Looked at
   *[other] { $outcome }
}

# Providers
providers-title = Providers
providers-lead = Who serves, when, and what they promise.
providers-none = Nobody serves yet
providers-none-text = Add a department. It starts with office hours and sensible promises.
provider-closed = Closed to others
provider-add = Add a provider
provider-added = { $name } is here. Name a lead next.
provider-name = What is it called?
provider-name-hint = As people say it.
provider-closed-legend = Who sees its conversations
provider-closed-choice = Only the person and this provider
provider-closed-hint = Closed to everybody else, operators included.
provider-lead = What it decides for itself.
provider-tabs = Pages of the provider
provider-tab-face = People and words
provider-tab-calendar = Calendar
provider-tab-targets = Promises
provider-tab-priorities = Priorities
provider-tab-teams = Teams
provider-face = Name and words
provider-sure = Sure from, in percent
provider-sure-hint = A suggestion with less confidence says that it is not sure.
provider-closes = Close what is solved after, in days
provider-closes-hint = The person is told a day before, and one press says that it is not solved. Empty: never by itself.
invalid-days = A number of days from 1 to 365, or nothing.
provider-words = Its words
provider-words-lead = Left empty, people read the usual ones. Change what your people would never say.
provider-word-of = { $kind }
provider-word-usual = Usually “{ $word }”.
provider-people = Who serves
provider-people-lead = Leads answer for promises, people and rules; agents serve.
provider-people-none = Nobody yet.
provider-person-hint = They have to be here already.
provider-door = Who sees its conversations
provider-close = Close it to others
provider-close-lead = Then only the person and this provider see a conversation, not even operators; in an emergency an operator can break the glass, and its leads hear of it.
provider-close-ask = Close { $name } to everybody else? What it has now is closed, too.
provider-open = Open it for new conversations
provider-open-lead = It is closed: only the person and this provider see a conversation. What was said behind the closed door stays closed.
provider-open-ask = Open { $name } for new conversations?

# Calendar
calendar-title = When somebody is there
calendar-lead = Promises count these hours only. When you change them, promises that run are counted anew from now on.
hours-when = Around the clock
hours-always = Around the clock, every day
hours-always-hint = Hours and holidays are kept, but do not count.
hours-caption = Hours of the week
hours-day = Day
hours-opens = Opens
hours-closes = Closes
hours-from = { $day }, opens, { $place ->
    [1] first time
   *[other] time { $place }
}
hours-to = { $day }, closes, { $place ->
    [1] first time
   *[other] time { $place }
}
holidays-title = Days without work
holidays-hint = A day a line: 2026-12-25 Christmas.
ics-title = Holidays from a file
ics-lead = Countries and states publish theirs as calendar files. You see what is in it before anything is taken.
ics-file = Calendar file
ics-file-hint = Ends with .ics, at most 2 MB. Taken are whole days of this year and the next two.
ics-look = Look into it
ics-found = { $n ->
    [0] No new day
    [one] One new day
   *[other] { $n } new days
}
ics-found-lead = { $n ->
    [0] None of them is here already.
    [one] One more is here already.
   *[other] { $n } more are here already.
}
ics-take = { $n ->
    [one] Take the day
   *[other] Take the { $n } days
}
ics-leave = Leave it
ics-problems = { $n ->
    [one] One thing could not be read
   *[other] { $n } things could not be read
}
ics-problems-lead = The rest can be taken all the same.
ics-line = Line { $n }
invalid-file-needed = Choose a calendar file of at most 2 MB.
invalid-holiday = “{ $line }” does not begin with a day such as 2026-12-25.
invalid-hours-half = Give both times, or neither.
invalid-time = Give both times, such as 22:00 and 07:00, or neither.

# Promises
targets-title = What is promised
targets-lead = The row that says most about a conversation counts. Times are working time: 4:30 is four and a half hours, 45m are minutes. A row without times goes away.
targets-caption = Promises
target-row = Row
target-any = All
target-kind = Kind
target-priority = Priority
target-level = Level
target-channel = How it came
target-first = First answer
target-update = Next news
target-done = Done
target-cell = Row { $place }: { $what }
invalid-working-time = “{ $text }” is no working time. Write 4:30 or 45m.
invalid-percent = Take a number from 1 to 99.

# Priorities and warnings
matrix-title = What comes first
matrix-lead = How many it is about, and how soon it must go on. A vital service or person goes one step up.
matrix-caption = Priority by impact and urgency
matrix-corner = How many
matrix-cell = { $impact }, { $urgency }
warnings-title = Who is warned
warnings-lead = Before a promise is missed, and after.
warnings-caption = Warnings
warn-when = When
warn-value = How much
warn-whom = Whom
warn-none = Not at all
warn-share = When so many percent of the time are used
warn-due = When it is due
warn-after = When it is late by
warn-whom-is = { $whom ->
    [assignee] Who has it
    [group] Everybody of the team
   *[lead] The leads
}

# Teams
teams-none = No team yet
teams-none-text = Small providers do without. A team has people, what they know, and a way of giving out work.
team-add = Add a team
team-name = What is it called?
team-name-of = Name of { $team }
team-assigning = How is work given out?
team-assigning-hint = What is given out can always be passed on.
team-assigning-of = How { $team } gives out work
assigning-is = { $way ->
    [none] Everybody takes what they can
    [round_robin] To each in turn
    [load] To who has least
   *[skill] To who knows it, then to who has least
}
team-skills-of = What { $who } knows, words apart by spaces
team-capacity-of = How many conversations { $who } can carry
team-carries = { $n ->
    [one] carries one conversation
   *[other] carries { $n } conversations
}
team-knows = { $carries }, knows { $skills }
team-join = Add
team-join-whom = Who joins { $team }
team-leave = Out of the team
team-leave-ask = Take { $who } out of { $team }?
invalid-capacity = Take a number from 0 to 1000.
invalid-serves-not = They do not serve here. Make them an agent first.
sign-in-forgot = I forgot my password

## What a query is: the rules of a provider
provider-tab-triage = Rules of triage
triage-try-title = Try a sentence
triage-try-lead = See which rule decides, and why. Nothing is kept.
triage-try-words = What somebody says
triage-try-target = What is known of its promises
triage-try-option = What was chosen in the catalogue
triage-try-disaster = A disaster that is going on
triage-try-disaster-hint = Its name, where there is one.
triage-try-button = Try it
triage-unknown = Nothing is known
triage-decided = The rule “{ $rule }” decides: { $kind }.
triage-hinted = No rule decides, so a person does. These only hint: { $rules }.
triage-nothing = No rule speaks. A person decides.
triage-heard = Lists that speak: { $lists }.
triage-heard-one = { $list } (“{ $word }”)
triage-rules-title = The rules, in the order they are tried
triage-rules-lead = The first that holds and decides, decides. The order of the kinds is fixed; within a kind it is yours.
triage-decides = Decides: { $kind }
triage-hints = Hints: { $kind }
triage-not = not: { $fact }
triage-hears = hears { $lists }
triage-never-hears = does not hear { $lists }
triage-said = The person says it is: { $kind }
triage-fact = { $fact ->
    [service-option-chosen] An option of the request catalogue was chosen
    [change-option-chosen] A change option was chosen
    [invalid-option-chosen] The option chosen is not valid
    [target-breached] An agreed level is breached
    [target-kept] All agreed levels are kept
    [disaster-linked] It is linked to a disaster
    [disaster-ongoing] A disaster is going on
    [emergency-conditions-met] The emergency conditions are met
    [catalogue-covers] The catalogue has an option for it
   *[service-known] The service is known
}
triage-up = Try “{ $rule }” earlier
triage-down = Try “{ $rule }” later
triage-remove = Remove “{ $rule }”
triage-remove-ask = Remove “{ $rule }”? What was triaged by it stays as it is.
triage-add = Another rule
triage-add-button = Add the rule
triage-change = Change “{ $rule }”
triage-form-name = Its name
triage-form-name-hint = Yours alone; it stands here and in the audit log.
triage-form-kind = What it speaks for
triage-form-decides-legend = How sure it is
triage-form-decides = It decides
triage-form-decides-hint = Otherwise it only hints, and a person decides.
triage-form-words = What has to be heard
triage-form-words-hint = One line for each thing that has to be said; in a line the names of word lists, of which one is enough.
triage-form-never = What must not be heard
triage-form-never-hint = Names of word lists.
triage-form-facts = What has to be known besides
triage-any = Does not matter
triage-must = Must be so
triage-must-not = Must not be so
triage-lists-title = Word lists
triage-lists-lead = Rules name them. All languages are heard, whatever the person reads.
triage-list-has = { $phrases ->
    [one] One phrase
   *[other] { $phrases } phrases
}, { $rules ->
    [0] no rule names it
    [one] one rule names it
   *[other] { $rules } rules name it
}
triage-unheard = What says nothing
triage-unheard-has = { $phrases ->
    [one] One phrase that is not heard
   *[other] { $phrases } phrases that are not heard
}, such as “thanks in advance”
triage-list-called = Its name
triage-list-called-hint = Letters, digits and hyphens.
triage-list-change = Change the list “{ $list }”
triage-list-add = Another word list
triage-list-add-button = Add the list
triage-phrases-in = Phrases in { $language }
triage-phrases-hint = One a line, in small letters, accents written out (ae, ss). print* begins so, *drucker ends so, laptop|phone is one of them, gone+missing stands together, .. skips a few words, ^ begins a sentence, ? asks.
triage-unreadable = The kept book cannot be read, so the standard one is used. The next change replaces it.
triage-standard-title = Begin anew
triage-standard-lead = Back to the rules every provider starts with. Your own rules and lists are gone then.
triage-standard-button = Take the standard rules
triage-standard-ask = Take the standard rules? Your own rules and lists are gone then.
