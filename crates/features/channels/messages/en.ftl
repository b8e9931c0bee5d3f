# A mail about one piece of news. Subject lines begin with the number; nothing but the number stands in that of a closed
# conversation.
mail-subject = [{ $number }] { $title }
mail-subject-closed = [{ $number }]
mail-opening = { $news ->
    [receipt] We have it. Your number is { $number }.
    [asked] { $who } asked:
    [answer] { $who } wrote:
    [note] { $who } noted, for your side only:
    [mentioned] { $who } named you:
    [assigned] Number { $number } is yours now.
    [resolved] { $who } says it is done:
    [reopened] Number { $number } is not solved after all.
    [closed] Number { $number } is over.
    [handed_over] Somebody else serves number { $number } now. The number stays.
    [promise_changed] We told another time for number { $number }.
    [warning] A promise on number { $number } is at stake.
    [merged] Number { $number } goes on with another conversation.
    [glass] Number { $number } was opened by who runs this program.
   *[other] There is news on number { $number }.
}
mail-opening-closed = There is news on number { $number }. Its words stay inside; sign in to read them.
mail-somebody = Somebody
mail-program = Entwine
mail-button = Read and answer
mail-button-closed = Sign in and read
mail-on-behalf = { $who }, for { $whom }
mail-why = { $why ->
    [asked] You get this because you asked.
    [answers] You get this because you answer it.
    [mentioned] You get this because you were named.
    [me_too] You get this because you are affected, too.
    [leads] You get this because you lead here.
    [merged] You get this because you asked the same.
    [on_behalf] You get this because you asked for somebody.
   *[follows] You get this because you follow it.
}
mail-stop = No more mails of this kind

# Mails that are gathered
mail-digest-subject = { $n ->
    [one] One thing is new for you
   *[other] { $n } things are new for you
}
mail-digest-opening = Since your last gathered mail, and not read yet:
mail-digest-more = { $n ->
    [one] … and one more
   *[other] … and { $n } more
}
mail-digest-line = { $number }: { $title }
mail-digest-line-closed = Number { $number }
mail-digest-button = Open your inbox
mail-digest-why = You get this because you chose to have your mails gathered.
mail-digest-stop = No more mails

# Why a mail goes when it goes

# An address that refuses our mail
notice-mail_broken = Mail to { $address } is refused. Please correct your address.
why-mail_broken = so that you do not miss anything

# The page that stops mails
stop-title = No more mails?
stop-lead-kind = { $news ->
    [receipt] Receipts for what you ask will come by mail no more. In your inbox they still are.
    [asked] New questions will come by mail no more. In your inbox they still are.
    [answer] Answers will come by mail no more. In your inbox they still are.
    [note] Notes will come by mail no more. In your inbox they still are.
    [mentioned] When somebody names you, no mail will come. In your inbox it still is.
    [assigned] When something becomes yours, no mail will come. In your inbox it still is.
    [resolved] When something is solved, no mail will come. In your inbox it still is.
    [promise_changed] When we tell another time, no mail will come. In your inbox it still is.
    [warning] When a promise is at stake, no mail will come. In your inbox it still is.
    [handed_over] When somebody else takes over, no mail will come. In your inbox it still is.
   *[other] News of this kind will come by mail no more. In your inbox they still are.
}
stop-lead-all = Nothing will come by mail any more. In your inbox everything still is.
stop-button-kind = No more mails of this kind
stop-button-all = No more mails at all
stop-done-title = Done
stop-done-lead = You will get no more such mails. You can change it back in your settings at any time.
stop-settings = Your settings
stop-wrong-title = This link does not work
stop-wrong-lead = It may have been cut in two by your mail program. Your settings can stop mails, too.

# Mail that came in: what it is, by which rule
mail-rule-person = Somebody wrote it: nothing says that a machine did.
mail-rule-dsn = A server reports in the standard form that a mail did not arrive, or not yet.
mail-rule-arrived = A server reports that a mail arrived.
mail-rule-receipt = A mail program confirms that a mail was read.
mail-rule-failed-recipients = A server names the addresses that failed.
mail-rule-sender-service = A sending service reports what became of a mail.
mail-rule-daemon = A mail server's own address says that a mail did not arrive.
mail-rule-report = It has the form of a report and says that a mail did not arrive.
mail-rule-no-return-failed = It wants no answer, and says that a mail did not arrive.
mail-rule-worded = It says that a mail did not arrive, with a code and the mail itself.
mail-rule-arf = A receiver complains about a mail, in the standard form.
mail-rule-complaint = A receiver complains about a mail.
mail-rule-auto-replied = Its header says that it was answered automatically.
mail-rule-vendor = A header of its program says that it was answered automatically.
mail-rule-subject = Its subject is that of an automatic answer, and its headers fit.
mail-rule-list = It came by a mailing list.
mail-rule-unsubscribe = It offers to be unsubscribed from, as lists do.
mail-rule-auto-submitted = Its header says that a machine sent it.
mail-rule-precedence = It was sent in bulk.
mail-rule-no-return = It wants no answer: its envelope has no sender.

# What is new in it, by which rule
mail-trim-nothing = All of it is new.
mail-trim-whole = Nothing is clearly new, so all of it is shown.
mail-trim-html = The mail program marked what is quoted.
mail-trim-signature = A line parts the words from the signature.
mail-trim-device = A line names the device it was sent from.
mail-trim-headers = The headers of an earlier mail begin what is quoted.
mail-trim-intro = A line says who wrote what is quoted.
mail-trim-quote = What is quoted stands at the end.

# Mail that came in: what became of it, by which rule
mail-way-new = It opens a new conversation.
mail-way-headers = It answers a mail of a conversation, and its sender takes part in it.
mail-way-token = The address it was sent to carries our signature for a conversation, and its sender takes part in it.
mail-way-number = Its subject names the number of a conversation, and its sender takes part in it.
mail-way-stranger = It belongs to a conversation its sender takes no part in. A person decides.
mail-way-loop = The same sender opened conversations with the same subject twice within the hour: two machines may be answering each other.
mail-way-many = Its sender sent more mails within the hour than are taken by themselves.
mail-way-unreadable = It does not say who wrote it, or nobody can read it. It is kept, with its original.
mail-way-bounce = One of our mails did not arrive. It is noted at the address and on the conversation.
mail-way-bounce-unknown = It reports about a mail that is none of ours.
mail-way-away = Nobody wrote it. It stands on the conversation and opens nothing again.
mail-way-away-unknown = Nobody wrote it, and it answers nothing of ours.
mail-way-machine-joins = A machine sent it. It stands on the conversation and changes nothing else.
mail-way-machine = A machine sent it, and it answers nothing of ours.
mail-way-list = It came by a list.
mail-way-complaint = A receiver complains about our mail.
mail-way-ours = It comes from an address of this desk.
mail-way-blocked = Its sender may not come in.
mail-unreadable = This mail could not be read. Its original is attached.

# On conversations
event-mail-by-itself = Answered automatically; nothing was opened again.
event-mail-bounced = Mail to { $address } does not arrive: { $says } No more is sent there until somebody says that the address is right.
event-mail-delayed = Mail to { $address } has not arrived yet: { $says }
event-mail-forwarded = Passed on; really written by { $who }.
event-mail-attached = Put here by { $who }: its sender takes no part.

# Mail that waits
parked-title = Parked mail
parked-where = Where you are
parked-lead = What no rule may decide alone. Nothing here is lost, and nothing was answered.
parked-none = No mail waits for a person.
parked-no-subject = Without a subject
parked-why = Why it waits
parked-seems = It seems to belong to { $number }
parked-words = What is new in it
parked-folded = What it quotes
parked-author = Passed on; really written by { $who }
parked-original = The mail as it came
parked-decide = What becomes of it
parked-number = Number of the conversation
parked-attach = Put it there
parked-open = Make a new conversation of it
parked-reason = Why it is nothing
parked-drop = Drop it
parked-done = It is on number { $number } now.
parked-dropped = It is dropped. Its original is kept.
parked-stopped = Addresses that take no mail
parked-again = The address is right: send again
parked-again-done = Mail goes there again.
invalid-mail-number = There is no conversation of that number that you serve.
invalid-mail-reason = Say in a few words why it is nothing.
refused-mail-decided = Somebody has decided about it already.

# What a sender would get
would-title = What would this sender get?
would-lead = Shows which rule wins, and why. Nothing is kept and nothing is sent.
would-sender = Sender
would-sender-hint = An address: ida@example.org
would-subject = Subject
would-words = Words
would-message = Or the whole mail
would-message-hint = With all its headers, as your mail program shows the source.
would-button = Look
would-way = { $way ->
    [open] A new conversation, and a receipt.
    [join] Their words on the conversation.
    [quiet] A line on the conversation, and no answer.
    [bounce] No answer: it is noted that a mail did not arrive.
   *[park] No answer: it waits for a person.
}

# The page about channels
doors-title = Channels
doors-lead = By which ways people reach this desk, how much comes, and what went wrong.
doors-in = Mail in
doors-none = No mail comes in by itself yet. The page Mail of the documentation says how a mail server or a mailbox is connected.
doors-kind = { $kind ->
    [lmtp] A mail server hands messages over by LMTP.
    [smtp] Mail servers hand messages over by SMTP.
    [imap] This mailbox is read.
    [command] A mail server hands messages to the command.
   *[out] Letters of this desk go out by this server.
}
doors-state = { $state ->
    [trouble] Letters wait for another try
    [open] Works
    [starts] Begins
    [waits] Waits
    [refused] Not let in
    [away] Not reached
   *[other] Off
}
doors-does = State
doors-last = Last mail
doors-never = None yet
doors-rate = How much
doors-counts = { $hour } in the last hour, { $day } in the last day
doors-trouble = Last trouble
doors-troubles = { $n ->
    [one] once in the last day
   *[other] { $n } times in the last day
}
doors-next = Next try
doors-again = Try now
doors-again-done = It is tried now.
doors-out = Mail out { $server }
doors-out-none = No mail goes out: smtp_url is not set
doors-out-last = Last letter
doors-out-waiting = Waiting
doors-out-refused = Refused in the last day

# Too much, too often, or not from where it says
mail-way-large = It is larger than is taken by itself.
mail-way-parts = It has more parts than are taken by themselves.
mail-way-deep = Its parts stand deeper in each other than is taken by itself.
mail-way-forged = It names somebody who can sign in here, and their domain says that it is not theirs.
mail-proof-failed = { $domain } says that this mail is not its own (DMARC failed).
mail-proof-weak = Nothing shows that this mail comes from { $domain } (SPF or DKIM failed).
mail-proof-passed = { $domain } says that this mail is its own (DMARC passed).
event-mail-proof-failed = The mail may be forged: { $domain } says that it is not its own (DMARC failed). Ask back in another way before you act on it.
event-mail-proof-weak = Nothing shows that the mail comes from { $domain } (SPF or DKIM failed). Ask back before you act on it.
told-subject = Your mail waits: { $title }
told-opening = Your mail “{ $title }” has arrived, and nothing of it is lost. It is not answered by itself:
told-reason = { $what ->
    [large] it is larger than { $most } megabytes.
    [parts] it has more than { $most } parts.
    [deep] it has mails inside mails, more than { $most } deep.
   *[many] more than { $most } mails came from your address within an hour.
}
told-help = { $what ->
    [many] A person looks at it. One mail about each thing is enough; if a program sends them, please let it gather them.
   *[other] A person looks at it. It goes faster if you write again in a few words, with what matters most attached.
}
told-button = Ask on our page
told-why = You get this because you wrote to us. We tell you once a day at most.
mail-rules-title = Limits of mail
mail-rules-lead = What is more than this waits on “Parked mail” for a person. Its sender is told once, in their language.
mail-rules-megabytes = Most megabytes of a mail
mail-rules-parts = Most parts of a mail
mail-rules-depth = Most mails and parts inside each other
mail-rules-an-hour = Most mails of one sender in an hour
mail-rules-server = Name of your receiving server
mail-rules-server-hint = The name at the start of its headers “Authentication-Results”: mx.example.org. Only what stands under this name is believed. When empty, nothing is.
mail-rules-save = Save
mail-rules-saved = Saved. It holds from the next mail on.
mail-rules-told = Who was told lately that a mail waits
mail-rules-told-none = Nobody was.
invalid-mail-limit = A whole number from 1 to { $most }.
invalid-mail-server = A name without blanks, brackets and quotes, as it stands at the start of the header.
