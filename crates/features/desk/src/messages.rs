//! The texts of this crate, one method each.
//!
//! Generated from `messages/en.ftl` by `cargo run -p xtask -- messages`: change the texts, not this file. Variables
//! stand in the order of the alphabet, so that a reworded text never changes what its callers mean.

/// Every language's texts of this crate, English first; what `i18n::Catalogue::build` takes.
pub const RESOURCES: i18n::Resources =
    &[("en", include_str!("../messages/en.ftl")), ("de", include_str!("../messages/de.ftl"))];

/// What this crate says to one person. Everything of [`i18n::Lang`] is reached through it.
#[derive(Clone, Debug)]
pub struct Say(i18n::Lang);

impl std::ops::Deref for Say {
    type Target = i18n::Lang;
    fn deref(&self) -> &i18n::Lang {
        &self.0
    }
}

impl From<&i18n::Lang> for Say {
    fn from(lang: &i18n::Lang) -> Self {
        Self::new(lang)
    }
}

impl Say {
    /// Speaks to the person of `lang`. Cheap.
    pub fn new(lang: &i18n::Lang) -> Self {
        Self(lang.clone())
    }

    /// `For you`
    ///
    /// ---- Pages of the front door ----
    pub fn home_place(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("home-place")
    }

    /// `What is going on?`
    pub fn home_title(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("home-title")
    }

    /// `A problem, a wish, a thank-you, an idea. Say it as you would to a colleague.`
    pub fn home_lede(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("home-lede")
    }

    /// `A problem, a wish, a thank-you, an idea`
    pub fn home_placeholder(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("home-placeholder")
    }

    /// `What we already know about this`
    pub fn home_matches(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("home-matches")
    }

    /// `Ask`
    pub fn home_button(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("home-button")
    }

    /// `A person answers {by}`
    pub fn home_told<'v>(&self, by: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("home-told", [("by", by.into())])
    }

    /// `A person answers as soon as somebody is there`
    pub fn home_told_nobody(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("home-told-nobody")
    }

    /// `Waiting for you`
    pub fn home_waiting(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("home-waiting")
    }

    /// `Answer`
    pub fn home_answer(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("home-answer")
    }

    /// `Your conversations`
    pub fn home_mine(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("home-mine")
    }

    /// `All of them`
    pub fn home_all(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("home-all")
    }

    /// `Nothing is open`
    pub fn home_empty(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("home-empty")
    }

    /// `When you ask something, it stands here with what was promised.`
    pub fn home_empty_text(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("home-empty-text")
    }

    /// `Good to know`
    pub fn home_articles(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("home-articles")
    }

    /// `Also here`
    pub fn home_beside(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("home-beside")
    }

    /// `We have it. Its number is {number}.`
    pub fn home_asked<'v>(&self, number: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("home-asked", [("number", number.into())])
    }

    /// `Your name`
    pub fn guest_name(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("guest-name")
    }

    /// `Where we can answer you`
    pub fn guest_email(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("guest-email")
    }

    /// `An e-mail address. We use it for this and nothing else.`
    pub fn guest_email_hint(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("guest-email-hint")
    }

    /// `We have it`
    pub fn asked_title(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("asked-title")
    }

    /// `Its number is {number}.`
    pub fn asked_number<'v>(&self, number: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("asked-number", [("number", number.into())])
    }

    /// `{provider} has it. We take it for: {kind}.`
    pub fn asked_who<'v>(&self, kind: impl Into<i18n::Value<'v>>, provider: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("asked-who", [("kind", kind.into()), ("provider", provider.into())])
    }

    /// `What we promise`
    pub fn asked_promises(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("asked-promises")
    }

    /// `We write to {email} now. The link in that mail opens your conversation here: read what we answer, and answer us. You need do nothing more.`
    pub fn asked_mail<'v>(&self, email: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("asked-mail", [("email", email.into())])
    }

    /// `This desk cannot send mail yet, so keep the number: with it, anybody at the desk finds what you asked.`
    pub fn asked_no_mail(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("asked-no-mail")
    }

    /// `This page is over`
    pub fn asked_gone_title(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("asked-gone-title")
    }

    /// `What it showed can be seen for an hour. What you asked is still with us, and our answer comes by mail.`
    pub fn asked_gone(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("asked-gone")
    }

    /// `We write to you by mail. Each mail brings a link that opens this page for 30 days.`
    pub fn guest_hears(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("guest-hears")
    }

    /// `End the links to this page`
    pub fn guest_end(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("guest-end")
    }

    /// `End every link to {number} that went out? You will still get our mails; the next one brings a new link.`
    pub fn guest_end_sure<'v>(&self, number: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("guest-end-sure", [("number", number.into())])
    }

    /// `The links are ended`
    pub fn guest_ended_title(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("guest-ended-title")
    }

    /// `Nobody opens this conversation by a link that went out before. Our next mail brings a new one.`
    pub fn guest_ended(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("guest-ended")
    }

    /// `This link does not open anything any more`
    pub fn guest_worn_title(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("guest-worn-title")
    }

    /// `It was ended, or it is older than 30 days, or a part of it is missing. Answer any of our mails: the next one brings a new link.`
    pub fn guest_worn(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("guest-worn")
    }

    /// `End the guest's links`
    pub fn guest_links_end(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("guest-links-end")
    }

    /// `For when the address turns out to be somebody else's. The next mail brings a new link.`
    pub fn guest_links_hint(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("guest-links-hint")
    }

    /// `{count} links open nothing any more.`
    pub fn guest_links_ended<'v>(&self, count: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("guest-links-ended", [("count", count.into())])
    }

    /// `Ask something else`
    pub fn asked_more(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("asked-more")
    }

    /// `Known {since}. {n} people are affected.`
    pub fn match_incident<'v>(&self, n: impl Into<i18n::Value<'v>>, since: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("match-incident", [("n", n.into()), ("since", since.into())])
    }

    /// `Me too`
    pub fn match_me_too(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("match-me-too")
    }

    /// `You asked this {since}, number {number}.`
    pub fn match_own<'v>(&self, number: impl Into<i18n::Value<'v>>, since: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("match-own", [("number", number.into()), ("since", since.into())])
    }

    /// `Open it`
    pub fn match_open(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("match-open")
    }

    /// `Read`
    pub fn match_read(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("match-read")
    }

    /// `Noted: {n} are affected. You hear of it when there is news.`
    pub fn me_too_done<'v>(&self, n: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("me-too-done", [("n", n.into())])
    }

    /// `no time promised`
    pub fn row_no_promise(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("row-no-promise")
    }

    /// `Asked`
    pub fn mark_asked(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("mark-asked")
    }

    /// `{at}, kept`
    pub fn mark_kept<'v>(&self, at: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("mark-kept", [("at", at.into())])
    }

    /// `{at}, late`
    pub fn mark_late<'v>(&self, at: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("mark-late", [("at", at.into())])
    }

    /// `What we promised`
    pub fn promise_heading(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("promise-heading")
    }

    /// `The clock stands still since {since}`
    pub fn promise_stands_still<'v>(&self, since: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("promise-stands-still", [("since", since.into())])
    }

    /// `We are {late} late`
    pub fn promise_we_are_late<'v>(&self, late: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("promise-we-are-late", [("late", late.into())])
    }

    /// `The ones who lead here know.`
    pub fn promise_late_known(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("promise-late-known")
    }

    /// `You`
    pub fn entry_you(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("entry-you")
    }

    /// `{name} for {other}`
    pub fn entry_on_behalf<'v>(&self, name: impl Into<i18n::Value<'v>>, other: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("entry-on-behalf", [("name", name.into()), ("other", other.into())])
    }

    /// `What stood here was erased on request.`
    pub fn entry_erased(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("entry-erased")
    }

    /// `What it quotes`
    pub fn entry_folded(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("entry-folded")
    }

    /// `As it came`
    pub fn came_show(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("came-show")
    }

    /// `Only the words`
    pub fn came_words(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("came-words")
    }

    /// `The mail as it came`
    pub fn came_label(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("came-label")
    }

    /// `From {who}`
    pub fn came_from<'v>(&self, who: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("came-from", [("who", who.into())])
    }

    /// `To {who}`
    pub fn came_to<'v>(&self, who: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("came-to", [("who", who.into())])
    }

    /// `Subject: {subject}`
    pub fn came_subject<'v>(&self, subject: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("came-subject", [("subject", subject.into())])
    }

    /// `Load them`
    pub fn came_load(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("came-load")
    }

    /// `Pictures from {hosts} were fetched by this server: their owner learns that they were loaded, and nothing about you.`
    pub fn came_loaded<'v>(&self, hosts: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("came-loaded", [("hosts", hosts.into())])
    }

    /// `It is too large to be shown as it came. Here are all its words.`
    pub fn came_too_much(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("came-too-much")
    }

    /// `{n} pictures at {hosts} are not loaded: their owner would see that somebody looks.`
    pub fn came_waits<'v>(&self, hosts: impl Into<i18n::Value<'v>>, n: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("came-waits", [("hosts", hosts.into()), ("n", n.into())])
    }

    /// `Internal note`
    pub fn note_label(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("note-label")
    }

    /// `only {provider} sees this`
    pub fn note_seen<'v>(&self, provider: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("note-seen", [("provider", provider.into())])
    }

    /// `Everybody`
    pub fn seen_public(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("seen-public")
    }

    /// `Your side only`
    pub fn seen_consumer(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("seen-consumer")
    }

    /// `You and {provider}`
    pub fn seen_shared<'v>(&self, provider: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("seen-shared", [("provider", provider.into())])
    }

    /// `Attach a file or a picture`
    pub fn attach_label(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("attach-label")
    }

    /// `Where you are`
    pub fn where_you_are(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("where-you-are")
    }

    /// `Your reply`
    pub fn reply_label(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("reply-label")
    }

    /// `Write to {provider}`
    pub fn reply_placeholder<'v>(&self, provider: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("reply-placeholder", [("provider", provider.into())])
    }

    /// `Send`
    pub fn reply_send(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("reply-send")
    }

    /// `Kept as you type`
    pub fn reply_saved(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("reply-saved")
    }

    /// `Sent.`
    pub fn reply_sent(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("reply-sent")
    }

    /// `You and {provider} see this`
    pub fn who_sees_shared<'v>(&self, provider: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("who-sees-shared", [("provider", provider.into())])
    }

    /// `What happened`
    pub fn talk_what_happened(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("talk-what-happened")
    }

    /// `About this conversation`
    pub fn talk_about(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("talk-about")
    }

    /// `What happens next`
    pub fn talk_next(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("talk-next")
    }

    /// `What you can do`
    pub fn talk_can(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("talk-can")
    }

    /// `Why it counts as this`
    pub fn talk_why(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("talk-why")
    }

    /// `Who is with you here`
    pub fn talk_with(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("talk-with")
    }

    /// `How you hear from us`
    pub fn talk_how(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("talk-how")
    }

    /// `Change`
    pub fn talk_change(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("talk-change")
    }

    /// `This conversation is over. Ask anew if there is more; a link to this one helps.`
    pub fn talk_closed(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("talk-closed")
    }

    /// `Here at once, and by e-mail as you chose.`
    pub fn how_you_hear(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("how-you-hear")
    }

    /// `It is solved`
    pub fn can_settle(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("can-settle")
    }

    /// `It is not solved`
    pub fn can_reopen(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("can-reopen")
    }

    /// `I do not need it any more`
    pub fn can_withdraw(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("can-withdraw")
    }

    /// `Call {number} off?`
    pub fn can_withdraw_sure<'v>(&self, number: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("can-withdraw-sure", [("number", number.into())])
    }

    /// `Noted as solved. Thank you for telling us.`
    pub fn settled(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("settled")
    }

    /// `Called off.`
    pub fn withdrawn(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("withdrawn")
    }

    /// `We go on with it.`
    pub fn reopened(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("reopened")
    }

    /// `We wait for your answer.`
    pub fn wait_default(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("wait-default")
    }

    /// `Somebody has it`
    pub fn step_has(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("step-has")
    }

    /// `{who}`
    pub fn step_has_who<'v>(&self, who: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("step-has-who", [("who", who.into())])
    }

    /// `{provider} chooses who`
    pub fn step_has_nobody<'v>(&self, provider: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("step-has-nobody", [("provider", provider.into())])
    }

    /// `We work on it`
    pub fn step_work(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("step-work")
    }

    /// `You tell us how it went`
    pub fn step_tell(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("step-tell")
    }

    /// `If it is not solved, one click and we go on.`
    pub fn step_tell_text(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("step-tell-text")
    }

    /// `asked`
    pub fn part_requester(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("part-requester")
    }

    /// `asked for somebody`
    pub fn part_on_behalf(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("part-on_behalf")
    }

    /// `is affected, too`
    pub fn part_me_too(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("part-me_too")
    }

    /// `was invited`
    pub fn part_invited(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("part-invited")
    }

    /// `asked the same`
    pub fn part_merged(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("part-merged")
    }

    /// `Inbox`
    pub fn inbox_title(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("inbox-title")
    }

    /// `Nothing new`
    pub fn inbox_empty(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("inbox-empty")
    }

    /// `Answers and changes of what you follow stand here, each with the reason why you get it.`
    pub fn inbox_empty_text(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("inbox-empty-text")
    }

    /// `New`
    pub fn inbox_new(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("inbox-new")
    }

    /// `and {n} more`
    pub fn inbox_more<'v>(&self, n: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("inbox-more", [("n", n.into())])
    }

    /// `All read`
    pub fn inbox_read_all(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("inbox-read-all")
    }

    /// `because you asked`
    pub fn why_asked(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("why-asked")
    }

    /// `because you answer it`
    pub fn why_answers(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("why-answers")
    }

    /// `because you were named`
    pub fn why_mentioned(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("why-mentioned")
    }

    /// `because you follow it`
    pub fn why_follows(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("why-follows")
    }

    /// `because you are affected, too`
    pub fn why_me_too(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("why-me_too")
    }

    /// `because you lead here`
    pub fn why_leads(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("why-leads")
    }

    /// `because you have it`
    pub fn why_assigned(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("why-assigned")
    }

    /// `because you asked the same`
    pub fn why_merged(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("why-merged")
    }

    /// `because you asked for somebody`
    pub fn why_on_behalf(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("why-on_behalf")
    }

    /// `because a promise is at stake`
    pub fn why_warned(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("why-warned")
    }

    /// `Find`
    pub fn find_title(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("find-title")
    }

    /// `What are you looking for?`
    pub fn find_label(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("find-label")
    }

    /// `Find`
    pub fn find_button(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("find-button")
    }

    /// `Nothing was found`
    pub fn find_nothing(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("find-nothing")
    }

    /// `Try fewer or other words, or a number.`
    pub fn find_nothing_text(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("find-nothing-text")
    }

    /// `The index is being built. For now only titles and numbers are looked through.`
    pub fn find_stale(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("find-stale")
    }

    /// `Nothing has the words as typed; these have words that are close.`
    pub fn find_misspelt(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("find-misspelt")
    }

    /// `Found`
    pub fn find_conversations(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("find-conversations")
    }

    /// `Go to`
    pub fn find_go(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("find-go")
    }

    /// `{team} works in turn: {who} has it.`
    ///
    /// ---- What happened on a ticket, and what may not be done ----
    pub fn event_shared_out<'v>(&self, team: impl Into<i18n::Value<'v>>, who: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("event-shared-out", [("team", team.into()), ("who", who.into())])
    }

    /// `{who} gave it to {team}.`
    pub fn event_team<'v>(&self, team: impl Into<i18n::Value<'v>>, who: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("event-team", [("team", team.into()), ("who", who.into())])
    }

    /// `{who} has it now.`
    pub fn event_taken<'v>(&self, who: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("event-taken", [("who", who.into())])
    }

    /// `{who} gave it to {to}.`
    pub fn event_assigned<'v>(&self, to: impl Into<i18n::Value<'v>>, who: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("event-assigned", [("to", to.into()), ("who", who.into())])
    }

    /// `{who} put it back into the queue.`
    pub fn event_let_go<'v>(&self, who: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("event-let-go", [("who", who.into())])
    }

    /// `{who} calls it a question.`
    pub fn event_kind<'v>(&self, kind: impl Into<i18n::Value<'v>>, who: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("event-kind", [("kind", kind.into()), ("who", who.into())])
    }

    /// `{who} confirmed what it is: a question.`
    pub fn event_kind_confirmed<'v>(
        &self,
        kind: impl Into<i18n::Value<'v>>,
        who: impl Into<i18n::Value<'v>>,
    ) -> String {
        self.0.text_with("event-kind-confirmed", [("kind", kind.into()), ("who", who.into())])
    }

    /// `{who} found what it is about: {service}.`
    pub fn event_service<'v>(&self, service: impl Into<i18n::Value<'v>>, who: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("event-service", [("service", service.into()), ("who", who.into())])
    }

    /// `{who} found that it is about no service we know.`
    pub fn event_no_service<'v>(&self, who: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("event-no-service", [("who", who.into())])
    }

    /// `{who} looked at how much it hurts: it is done when there is room.`
    pub fn event_priority<'v>(&self, priority: impl Into<i18n::Value<'v>>, who: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("event-priority", [("priority", priority.into()), ("who", who.into())])
    }

    /// `So we mean to be done {due}.`
    pub fn event_promise_moved<'v>(
        &self,
        due: impl Into<i18n::Value<'v>>,
        promise: impl Into<i18n::Value<'v>>,
    ) -> String {
        self.0.text_with("event-promise-moved", [("due", due.into()), ("promise", promise.into())])
    }

    /// `We mean to be done {due} instead of {from}. {reason}`
    pub fn event_promise_changed<'v>(
        &self,
        due: impl Into<i18n::Value<'v>>,
        from: impl Into<i18n::Value<'v>>,
        promise: impl Into<i18n::Value<'v>>,
        reason: impl Into<i18n::Value<'v>>,
    ) -> String {
        self.0.text_with(
            "event-promise-changed",
            [("due", due.into()), ("from", from.into()), ("promise", promise.into()), ("reason", reason.into())],
        )
    }

    /// `It is to be done {due}.`
    pub fn event_promise_soon<'v>(
        &self,
        due: impl Into<i18n::Value<'v>>,
        promise: impl Into<i18n::Value<'v>>,
    ) -> String {
        self.0.text_with("event-promise-soon", [("due", due.into()), ("promise", promise.into())])
    }

    /// `It was to be done {due}.`
    pub fn event_promise_out<'v>(
        &self,
        due: impl Into<i18n::Value<'v>>,
        promise: impl Into<i18n::Value<'v>>,
    ) -> String {
        self.0.text_with("event-promise-out", [("due", due.into()), ("promise", promise.into())])
    }

    /// `It is not done since {due}. Who leads here knows.`
    pub fn event_promise_late<'v>(
        &self,
        due: impl Into<i18n::Value<'v>>,
        promise: impl Into<i18n::Value<'v>>,
    ) -> String {
        self.0.text_with("event-promise-late", [("due", due.into()), ("promise", promise.into())])
    }

    /// `The clock stands still: {reason}`
    pub fn event_waiting<'v>(&self, reason: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("event-waiting", [("reason", reason.into())])
    }

    /// `We go on with it.`
    pub fn event_resumed(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("event-resumed")
    }

    /// `{who} wrote; we go on with it.`
    pub fn event_resumed_by_reply<'v>(&self, who: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("event-resumed-by-reply", [("who", who.into())])
    }

    /// `{who} noted it as solved. Say so if it is not.`
    pub fn event_resolved<'v>(&self, who: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("event-resolved", [("who", who.into())])
    }

    /// `{who} says it is not solved. We go on with it.`
    pub fn event_reopened<'v>(&self, who: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("event-reopened", [("who", who.into())])
    }

    /// `{who} closed it.`
    pub fn event_closed<'v>(&self, who: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("event-closed", [("who", who.into())])
    }

    /// `It is noted as solved and closes by itself in {hours} hours. Say so if it is not solved.`
    pub fn event_closes_soon<'v>(&self, hours: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("event-closes-soon", [("hours", hours.into())])
    }

    /// `It was solved for {days} days and nobody said otherwise, so it closed by itself. Write to us if it comes back.`
    pub fn event_closed_itself<'v>(&self, days: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("event-closed-itself", [("days", days.into())])
    }

    /// `{last} Told {count} times since {since}.`
    pub fn warnings_grouped<'v>(
        &self,
        count: impl Into<i18n::Value<'v>>,
        last: impl Into<i18n::Value<'v>>,
        since: impl Into<i18n::Value<'v>>,
    ) -> String {
        self.0.text_with("warnings-grouped", [("count", count.into()), ("last", last.into()), ("since", since.into())])
    }

    /// `{who} called it off.`
    pub fn event_withdrawn<'v>(&self, who: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("event-withdrawn", [("who", who.into())])
    }

    /// `{from} handed it to {to}. The number stays, and nobody needs to ask again.`
    pub fn event_handed_over<'v>(&self, from: impl Into<i18n::Value<'v>>, to: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("event-handed-over", [("from", from.into()), ("to", to.into())])
    }

    /// `{who} joined number {number} with this one.`
    pub fn event_merged<'v>(&self, number: impl Into<i18n::Value<'v>>, who: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("event-merged", [("number", number.into()), ("who", who.into())])
    }

    /// `{who} joined this with number {number}. It goes on there.`
    pub fn event_merged_into<'v>(&self, number: impl Into<i18n::Value<'v>>, who: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("event-merged-into", [("number", number.into()), ("who", who.into())])
    }

    /// `{who} took number {number} out again.`
    pub fn event_unmerged<'v>(&self, number: impl Into<i18n::Value<'v>>, who: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("event-unmerged", [("number", number.into()), ("who", who.into())])
    }

    /// `{who} took this out of number {number} again. It goes on here.`
    pub fn event_unmerged_from<'v>(
        &self,
        number: impl Into<i18n::Value<'v>>,
        who: impl Into<i18n::Value<'v>>,
    ) -> String {
        self.0.text_with("event-unmerged-from", [("number", number.into()), ("who", who.into())])
    }

    /// `{who} made a conversation of its own of one message: number {number}.`
    pub fn event_split_off<'v>(&self, number: impl Into<i18n::Value<'v>>, who: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("event-split-off", [("number", number.into()), ("who", who.into())])
    }

    /// `{who} made this from a message in number {number}.`
    pub fn event_split_from<'v>(&self, number: impl Into<i18n::Value<'v>>, who: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("event-split-from", [("number", number.into()), ("who", who.into())])
    }

    /// `{who} linked it with {number}.`
    pub fn event_linked<'v>(&self, number: impl Into<i18n::Value<'v>>, who: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("event-linked", [("number", number.into()), ("who", who.into())])
    }

    /// `{who} took the link with {number} away.`
    pub fn event_unlinked<'v>(&self, number: impl Into<i18n::Value<'v>>, who: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("event-unlinked", [("number", number.into()), ("who", who.into())])
    }

    /// `{who} let everybody know of it.`
    pub fn event_known<'v>(&self, who: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("event-known", [("who", who.into())])
    }

    /// `{who} does not show it to everybody any more.`
    pub fn event_known_no_more<'v>(&self, who: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("event-known-no-more", [("who", who.into())])
    }

    /// `{who} set the tags: {tags}`
    pub fn event_tags<'v>(&self, tags: impl Into<i18n::Value<'v>>, who: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("event-tags", [("tags", tags.into()), ("who", who.into())])
    }

    /// `{who} gave it a new title. Before: {from}`
    pub fn event_title<'v>(&self, from: impl Into<i18n::Value<'v>>, who: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("event-title", [("from", from.into()), ("who", who.into())])
    }

    /// `{who} took the words of one message away for good.`
    pub fn event_erased<'v>(&self, who: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("event-erased", [("who", who.into())])
    }

    /// `{who}, who runs this program, opened it for an hour: {reason}`
    pub fn event_glass_broken<'v>(
        &self,
        reason: impl Into<i18n::Value<'v>>,
        who: impl Into<i18n::Value<'v>>,
    ) -> String {
        self.0.text_with("event-glass-broken", [("reason", reason.into()), ("who", who.into())])
    }

    /// `{who} took back what was done last.`
    pub fn event_taken_back<'v>(&self, act: impl Into<i18n::Value<'v>>, who: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("event-taken-back", [("act", act.into()), ("who", who.into())])
    }

    /// `This went into another conversation. Go on there.`
    pub fn refused_merged(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("refused-merged")
    }

    /// `This is over. Open it again first.`
    pub fn refused_over(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("refused-over")
    }

    /// `This is open.`
    pub fn refused_open_already(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("refused-open-already")
    }

    /// `The clock runs already.`
    pub fn refused_not_waiting(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("refused-not-waiting")
    }

    /// `Nobody has noted it as solved yet. You can call it off.`
    pub fn refused_not_resolved(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("refused-not-resolved")
    }

    /// `Only who asked can call it off. You can close it.`
    pub fn refused_only_requester(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("refused-only-requester")
    }

    /// `They have it already.`
    pub fn refused_same_provider(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("refused-same-provider")
    }

    /// `Only conversations of one provider can be joined. Hand one over first, or link them.`
    pub fn refused_merge_providers(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("refused-merge-providers")
    }

    /// `Two people asked, and each would read the other’s words. Join them only if both may.`
    pub fn refused_merge_people(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("refused-merge-people")
    }

    /// `What two people said in confidence is never joined. Link them instead.`
    pub fn refused_merge_confidential(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("refused-merge-confidential")
    }

    /// `This is not part of another conversation.`
    pub fn refused_not_merged(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("refused-not-merged")
    }

    /// `What is confidential is never shown to everybody.`
    pub fn refused_known_confidential(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("refused-known-confidential")
    }

    /// `This is no longer known as going on.`
    pub fn refused_not_known(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("refused-not-known")
    }

    /// `Your mandate for this person does not cover this. It says with whom, about what and which kinds.`
    pub fn refused_mandate_scope(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("refused-mandate-scope")
    }

    /// `You hold no mandate for this person. They, or who runs this program, can give you one.`
    pub fn refused_no_mandate(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("refused-no-mandate")
    }

    /// `This is not confidential. You can read it as it is.`
    pub fn refused_not_confidential(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("refused-not-confidential")
    }

    /// `Too much time has passed to take this back. Change it as it is now.`
    pub fn refused_undo_late(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("refused-undo-late")
    }

    /// `Something has happened since. Look at it, then change it as it is now.`
    pub fn refused_undo_changed(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("refused-undo-changed")
    }

    /// `Nothing is here for you.`
    pub fn refused_not_here(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("refused-not-here")
    }

    /// `Too much at once. Try again in {seconds} seconds.`
    pub fn refused_too_many<'v>(&self, seconds: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("refused-too-many", [("seconds", seconds.into())])
    }

    /// `Choose at least one and at most {most}.`
    pub fn invalid_bulk<'v>(&self, most: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("invalid-bulk", [("most", most.into())])
    }

    /// `They can be related, or one is caused by the other.`
    pub fn invalid_link(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-link")
    }

    /// `These words are not there any more.`
    pub fn invalid_no_canned(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-no-canned")
    }

    /// `Choose a message that both sides can read.`
    pub fn invalid_no_message(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-no-message")
    }

    /// `Nobody of this name serves here.`
    pub fn invalid_no_provider(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-no-provider")
    }

    /// `Choose a service of this provider.`
    pub fn invalid_no_service(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-no-service")
    }

    /// `Nothing of this number is here for you.`
    pub fn invalid_no_subject(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-no-subject")
    }

    /// `Choose a team of this provider.`
    pub fn invalid_no_team(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-no-team")
    }

    /// `Nobody is known here like this.`
    pub fn invalid_nobody(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-nobody")
    }

    /// `Choose somebody who works for this provider.`
    pub fn invalid_not_of_provider(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-not-of-provider")
    }

    /// `Choose who asked.`
    pub fn invalid_not_requester(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-not-requester")
    }

    /// `Choose another conversation.`
    pub fn invalid_same_ticket(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-same-ticket")
    }

    /// `At most {most} characters fit.`
    pub fn invalid_too_long<'v>(&self, most: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("invalid-too-long", [("most", most.into())])
    }

    /// `At most 50 files fit into one message.`
    pub fn invalid_too_many_files(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-too-many-files")
    }

    /// `We have it: number {number}.`
    pub fn notice_receipt<'v>(&self, number: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("notice-receipt", [("number", number.into())])
    }

    /// `Somebody wrote on number {number}.`
    pub fn notice_answer<'v>(&self, number: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("notice-answer", [("number", number.into())])
    }

    /// `There is a note on number {number}.`
    pub fn notice_note<'v>(&self, number: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("notice-note", [("number", number.into())])
    }

    /// `Somebody named you on number {number}.`
    pub fn notice_mentioned<'v>(&self, number: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("notice-mentioned", [("number", number.into())])
    }

    /// `Number {number} is yours now.`
    pub fn notice_assigned<'v>(&self, number: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("notice-assigned", [("number", number.into())])
    }

    /// `Number {number} is noted as solved.`
    pub fn notice_resolved<'v>(&self, number: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("notice-resolved", [("number", number.into())])
    }

    /// `Number {number} is not solved after all.`
    pub fn notice_reopened<'v>(&self, number: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("notice-reopened", [("number", number.into())])
    }

    /// `Number {number} is over.`
    pub fn notice_closed<'v>(&self, number: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("notice-closed", [("number", number.into())])
    }

    /// `Somebody else serves number {number} now. The number stays.`
    pub fn notice_handed_over<'v>(&self, number: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("notice-handed_over", [("number", number.into())])
    }

    /// `We told another time for number {number}.`
    pub fn notice_promise_changed<'v>(&self, number: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("notice-promise_changed", [("number", number.into())])
    }

    /// `A promise on number {number} is at stake.`
    pub fn notice_warning<'v>(&self, number: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("notice-warning", [("number", number.into())])
    }

    /// `Number {number} goes on with another conversation.`
    pub fn notice_merged<'v>(&self, number: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("notice-merged", [("number", number.into())])
    }

    /// `Number {number} was opened by who runs this program.`
    pub fn notice_glass<'v>(&self, number: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("notice-glass", [("number", number.into())])
    }

    /// `All places`
    pub fn places_title(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("places-title")
    }

    /// `Sign out`
    pub fn places_sign_out(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("places-sign-out")
    }

    /// `An article was written: {title}.`
    ///
    /// ---- Lists, articles, services, agreements and reports: what happened, and what may not be done ----
    pub fn event_article_written<'v>(&self, title: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("event-article-written", [("title", title.into())])
    }

    /// `The article was changed: {title}.`
    pub fn event_article_changed<'v>(&self, title: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("event-article-changed", [("title", title.into())])
    }

    /// `The service {name} is offered from now on.`
    pub fn event_service_added<'v>(&self, name: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("event-service-added", [("name", name.into())])
    }

    /// `The page of {name} was changed.`
    pub fn event_service_changed<'v>(&self, name: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("event-service-changed", [("name", name.into())])
    }

    /// `{name} is not offered any more.`
    pub fn event_service_stands<'v>(
        &self,
        name: impl Into<i18n::Value<'v>>,
        state: impl Into<i18n::Value<'v>>,
    ) -> String {
        self.0.text_with("event-service-stands", [("name", name.into()), ("state", state.into())])
    }

    /// `Version {revision} for {consumer} was drafted.`
    pub fn event_agreement_drafted<'v>(
        &self,
        consumer: impl Into<i18n::Value<'v>>,
        revision: impl Into<i18n::Value<'v>>,
    ) -> String {
        self.0.text_with("event-agreement-drafted", [("consumer", consumer.into()), ("revision", revision.into())])
    }

    /// `Version {revision} was offered to {consumer}.`
    pub fn event_agreement_offered<'v>(
        &self,
        consumer: impl Into<i18n::Value<'v>>,
        revision: impl Into<i18n::Value<'v>>,
    ) -> String {
        self.0.text_with("event-agreement-offered", [("consumer", consumer.into()), ("revision", revision.into())])
    }

    /// `Accepted by the consumer.`
    pub fn event_agreement_accepted<'v>(&self, side: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("event-agreement-accepted", [("side", side.into())])
    }

    /// `Both sides accepted: version {revision} holds from now on.`
    pub fn event_agreement_in_force<'v>(&self, revision: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("event-agreement-in-force", [("revision", revision.into())])
    }

    /// `Replaced by version {revision}.`
    pub fn event_agreement_replaced<'v>(&self, revision: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("event-agreement-replaced", [("revision", revision.into())])
    }

    /// `Declined by the consumer.`
    pub fn event_agreement_declined<'v>(&self, side: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("event-agreement-declined", [("side", side.into())])
    }

    /// `This version can no longer be decided on: it is declined.`
    pub fn refused_agreement_not_offered<'v>(&self, state: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("refused-agreement-not-offered", [("state", state.into())])
    }

    /// `Who made this list can change it, and who leads the provider.`
    pub fn refused_view_of_others(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("refused-view-of-others")
    }

    /// `A name of 1 to 80 characters.`
    pub fn invalid_view_name(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-view-name")
    }

    /// `A title of 1 to 200 characters.`
    pub fn invalid_article_title(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-article-title")
    }

    /// `The article has no words yet, or more than 100,000 characters.`
    pub fn invalid_article_body(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-article-body")
    }

    /// `A language such as en or de.`
    pub fn invalid_article_locale(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-article-locale")
    }

    /// `A name of 1 to 120 characters.`
    pub fn invalid_service_name(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-service-name")
    }

    /// `Choose how the service stands.`
    pub fn invalid_service_state(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-service-state")
    }

    /// `Choose a consumer.`
    pub fn invalid_no_consumer(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-no-consumer")
    }

    /// `At most 10,000 characters.`
    pub fn invalid_agreement_long(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-agreement-long")
    }

    /// `All open`
    pub fn view_name<'v>(&self, view: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("view-name", [("view", view.into())])
    }

    /// `What is due first`
    pub fn sort_name<'v>(&self, sort: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("sort-name", [("sort", sort.into())])
    }

    /// `Ended`
    pub fn service_stands<'v>(&self, state: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("service-stands", [("state", state.into())])
    }

    /// `Declined`
    pub fn agreement_state<'v>(&self, state: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("agreement-state", [("state", state.into())])
    }

    /// `{k} of {n}`
    pub fn share_of<'v>(&self, k: impl Into<i18n::Value<'v>>, n: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("share-of", [("k", k.into()), ("n", n.into())])
    }

    /// `95 times in 100 the true share lies between {low} and {high}.`
    pub fn share_bounds<'v>(&self, high: impl Into<i18n::Value<'v>>, low: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("share-bounds", [("high", high.into()), ("low", low.into())])
    }

    /// `Not sure: a person decides.`
    pub fn triage_not_sure(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("triage-not-sure")
    }

    /// `Suggested with {percent} %, because of these words: {words}`
    pub fn triage_sure<'v>(&self, percent: impl Into<i18n::Value<'v>>, words: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("triage-sure", [("percent", percent.into()), ("words", words.into())])
    }

    /// `Desk`
    ///
    /// ---- Pages of the desk: queue, workbench, acts ----
    pub fn nav_desk(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("nav-desk")
    }

    /// `Conversations`
    pub fn nav_conversations(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("nav-conversations")
    }

    /// `Desk`
    pub fn desk_title(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("desk-title")
    }

    /// `Board`
    pub fn desk_board(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("desk-board")
    }

    /// `Lists`
    pub fn desk_views(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("desk-views")
    }

    /// `Lists with a name`
    pub fn desk_saved(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("desk-saved")
    }

    /// `All`
    pub fn desk_any(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("desk-any")
    }

    /// `Filter and order`
    pub fn desk_filter(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("desk-filter")
    }

    /// `Words of the title`
    pub fn desk_filter_words(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("desk-filter-words")
    }

    /// `Which`
    pub fn desk_filter_view(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("desk-filter-view")
    }

    /// `Order`
    pub fn desk_filter_sort(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("desk-filter-sort")
    }

    /// `What it is`
    pub fn desk_filter_kind(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("desk-filter-kind")
    }

    /// `Priority`
    pub fn desk_filter_priority(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("desk-filter-priority")
    }

    /// `Provider`
    pub fn desk_filter_provider(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("desk-filter-provider")
    }

    /// `Team`
    pub fn desk_filter_team(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("desk-filter-team")
    }

    /// `Tag`
    pub fn desk_filter_tag(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("desk-filter-tag")
    }

    /// `Show`
    pub fn desk_filter_show(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("desk-filter-show")
    }

    /// `Without filters`
    pub fn desk_clear(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("desk-clear")
    }

    /// `Keep this list as`
    pub fn desk_save_name(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("desk-save-name")
    }

    /// `For everybody of {provider}`
    pub fn desk_share<'v>(&self, provider: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("desk-share", [("provider", provider.into())])
    }

    /// `Keep the list`
    pub fn desk_save(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("desk-save")
    }

    /// `The list is kept as {name}.`
    pub fn desk_saved_as<'v>(&self, name: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("desk-saved-as", [("name", name.into())])
    }

    /// `The list is gone. Its tickets are where they were.`
    pub fn desk_deleted(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("desk-deleted")
    }

    /// `Remove {name}`
    pub fn desk_delete<'v>(&self, name: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("desk-delete", [("name", name.into())])
    }

    /// `Remove the list {name}?`
    pub fn desk_delete_sure<'v>(&self, name: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("desk-delete-sure", [("name", name.into())])
    }

    /// `Choose: {title}`
    pub fn desk_choose<'v>(&self, title: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("desk-choose", [("title", title.into())])
    }

    /// `{who} · {has}`
    pub fn desk_row_who_has<'v>(&self, has: impl Into<i18n::Value<'v>>, who: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("desk-row-who-has", [("has", has.into()), ("who", who.into())])
    }

    /// `Nothing here`
    pub fn desk_empty(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("desk-empty")
    }

    /// `Whatever comes in stands here, the one that is due first on top.`
    pub fn desk_empty_text(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("desk-empty-text")
    }

    /// `No ticket fits these filters.`
    pub fn desk_empty_filtered(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("desk-empty-filtered")
    }

    /// `More of this list`
    pub fn desk_pager(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("desk-pager")
    }

    /// `{n} tickets`
    pub fn desk_shown<'v>(&self, n: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("desk-shown", [("n", n.into())])
    }

    /// `From the start`
    pub fn desk_first(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("desk-first")
    }

    /// `More`
    pub fn desk_next(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("desk-next")
    }

    /// `Only the newest were looked through for these words.`
    pub fn desk_cut(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("desk-cut")
    }

    /// `Search everywhere`
    pub fn desk_cut_find(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("desk-cut-find")
    }

    /// `Choose a ticket`
    pub fn desk_none_open(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("desk-none-open")
    }

    /// `It opens here, beside the list. The keys are faster than the mouse.`
    pub fn desk_none_open_text(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("desk-none-open-text")
    }

    /// `all keys`
    pub fn desk_all_keys(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("desk-all-keys")
    }

    /// `Note a call or a visit`
    pub fn desk_note_call(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("desk-note-call")
    }

    /// `next`
    pub fn key_next(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("key-next")
    }

    /// `the one before`
    pub fn key_before(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("key-before")
    }

    /// `reply`
    pub fn key_reply(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("key-reply")
    }

    /// `internal note`
    pub fn key_note(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("key-note")
    }

    /// `take over`
    pub fn key_take(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("key-take")
    }

    /// `confirm what was suggested`
    pub fn key_confirm(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("key-confirm")
    }

    /// `undo`
    pub fn key_undo(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("key-undo")
    }

    /// `Undo`
    pub fn undo_word(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("undo-word")
    }

    /// `Something is missing before we go on`
    pub fn form_wrong(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("form-wrong")
    }

    /// `One on each line.`
    pub fn form_line_each(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("form-line-each")
    }

    /// `Conversation`
    pub fn bench_talk(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("bench-talk")
    }

    /// `Queue, {n} more`
    pub fn bench_back<'v>(&self, n: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("bench-back", [("n", n.into())])
    }

    /// `Why this priority`
    pub fn bench_why(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("bench-why")
    }

    /// `{kind}, not sure`
    pub fn bench_unsure<'v>(&self, kind: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("bench-unsure", [("kind", kind.into())])
    }

    /// `Confidential`
    pub fn bench_confidential(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("bench-confidential")
    }

    /// `{n} people affected`
    pub fn bench_affected<'v>(&self, n: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("bench-affected", [("n", n.into())])
    }

    /// `{who}, here now`
    pub fn bench_here<'v>(&self, who: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("bench-here", [("who", who.into())])
    }

    /// `{who} reads`
    pub fn bench_reads<'v>(&self, who: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("bench-reads", [("who", who.into())])
    }

    /// `{who} writes an answer`
    pub fn bench_answers<'v>(&self, who: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("bench-answers", [("who", who.into())])
    }

    /// `{who} has it`
    pub fn bench_has<'v>(&self, who: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("bench-has", [("who", who.into())])
    }

    /// `You have it`
    pub fn bench_you_have(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("bench-you-have")
    }

    /// `{team}, nobody in particular`
    pub fn bench_team_has<'v>(&self, team: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("bench-team-has", [("team", team.into())])
    }

    /// `Nobody has it`
    pub fn bench_nobody(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("bench-nobody")
    }

    /// `It went into {into}`
    pub fn bench_merged<'v>(&self, into: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("bench-merged", [("into", into.into())])
    }

    /// `It is over. Open it again to write.`
    pub fn bench_closed(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("bench-closed")
    }

    /// `What you write`
    pub fn bench_writing(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("bench-writing")
    }

    /// `Reply to {person}`
    pub fn bench_reply_to<'v>(&self, person: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("bench-reply-to", [("person", person.into())])
    }

    /// `{person} sees this`
    pub fn bench_reply_who<'v>(&self, person: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("bench-reply-who", [("person", person.into())])
    }

    /// `Internal note`
    pub fn bench_note_label(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("bench-note-label")
    }

    /// `For colleagues. @Name tells somebody.`
    pub fn bench_note_placeholder(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("bench-note-placeholder")
    }

    /// `{person} will not see this`
    pub fn bench_note_who<'v>(&self, person: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("bench-note-who", [("person", person.into())])
    }

    /// `Save note`
    pub fn bench_note_save(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("bench-note-save")
    }

    /// `Goes along when it is handed over`
    pub fn bench_note_travels(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("bench-note-travels")
    }

    /// `Words kept for use again`
    pub fn bench_canned(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("bench-canned")
    }

    /// `And then`
    pub fn bench_then(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("bench-then")
    }

    /// `stays open`
    pub fn bench_then_nothing(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("bench-then-nothing")
    }

    /// `wait for the answer`
    pub fn bench_then_wait(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("bench-then-wait")
    }

    /// `it is solved`
    pub fn bench_then_resolve(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("bench-then-resolve")
    }

    /// `Something happened while you wrote`
    pub fn bench_meanwhile(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("bench-meanwhile")
    }

    /// `{who}: {words}`
    pub fn bench_meanwhile_said<'v>(
        &self,
        who: impl Into<i18n::Value<'v>>,
        words: impl Into<i18n::Value<'v>>,
    ) -> String {
        self.0.text_with("bench-meanwhile-said", [("who", who.into()), ("words", words.into())])
    }

    /// `Your words are still here. Read, change what needs to be changed, and send again.`
    pub fn bench_meanwhile_again(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("bench-meanwhile-again")
    }

    /// `Who this is`
    pub fn who_label(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("who-label")
    }

    /// `Guest, {email}`
    pub fn who_guest<'v>(&self, email: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("who-guest", [("email", email.into())])
    }

    /// `A machine`
    pub fn who_machine(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("who-machine")
    }

    /// `Reads {language}`
    pub fn who_reads<'v>(&self, language: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("who-reads", [("language", language.into())])
    }

    /// `Needs`
    pub fn who_needs(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("who-needs")
    }

    /// `Promised`
    pub fn who_promised(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("who-promised")
    }

    /// `{what} on this`
    pub fn who_promise_here<'v>(&self, what: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("who-promise-here", [("what", what.into())])
    }

    /// `stands still`
    pub fn who_paused(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("who-paused")
    }

    /// `What helps`
    pub fn who_ways(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("who-ways")
    }

    /// `Before`
    pub fn who_before(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("who-before")
    }

    /// `Belongs to`
    pub fn who_consumer(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("who-consumer")
    }

    /// `What it was taken for`
    pub fn triage_title(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("triage-title")
    }

    /// `What it is`
    pub fn triage_kind(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("triage-kind")
    }

    /// `Service`
    pub fn triage_service(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("triage-service")
    }

    /// `Team`
    pub fn triage_team(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("triage-team")
    }

    /// `Provider`
    pub fn triage_provider(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("triage-provider")
    }

    /// `How many are affected`
    pub fn triage_impact(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("triage-impact")
    }

    /// `How soon it hurts`
    pub fn triage_urgency(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("triage-urgency")
    }

    /// `None`
    pub fn triage_none(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("triage-none")
    }

    /// `The rules did not decide. It could be:`
    pub fn triage_guesses(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("triage-guesses")
    }

    /// `Words that spoke for it:`
    pub fn triage_words(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("triage-words")
    }

    /// `Suggested with {n} of 100`
    pub fn triage_confidence<'v>(&self, n: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("triage-confidence", [("n", n.into())])
    }

    /// `Confirmed by {who}`
    pub fn triage_confirmed<'v>(&self, who: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("triage-confirmed", [("who", who.into())])
    }

    /// `That is right`
    pub fn triage_confirm(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("triage-confirm")
    }

    /// `Correct it`
    pub fn triage_correct(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("triage-correct")
    }

    /// `Save`
    pub fn triage_save(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("triage-save")
    }

    /// `Who has it`
    pub fn group_has(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("group-has")
    }

    /// `The clock`
    pub fn group_clock(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("group-clock")
    }

    /// `How it ends`
    pub fn group_ends(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("group-ends")
    }

    /// `Elsewhere and together`
    pub fn group_elsewhere(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("group-elsewhere")
    }

    /// `Tidy`
    pub fn group_tidy(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("group-tidy")
    }

    /// `Macros`
    pub fn group_macros(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("group-macros")
    }

    /// `Who did what`
    pub fn group_audit(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("group-audit")
    }

    /// `{n} lines`
    pub fn audit_show<'v>(&self, n: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("audit-show", [("n", n.into())])
    }

    /// `{who}: {action}, {outcome}`
    pub fn audit_line<'v>(
        &self,
        action: impl Into<i18n::Value<'v>>,
        outcome: impl Into<i18n::Value<'v>>,
        who: impl Into<i18n::Value<'v>>,
    ) -> String {
        self.0.text_with("audit-line", [("action", action.into()), ("outcome", outcome.into()), ("who", who.into())])
    }

    /// `Take over`
    pub fn assign_take(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("assign-take")
    }

    /// `Give it to somebody`
    pub fn assign_other(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("assign-other")
    }

    /// `To whom`
    pub fn assign_to(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("assign-to")
    }

    /// `Give`
    pub fn assign_give(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("assign-give")
    }

    /// `Nobody: back to the queue`
    pub fn assign_nobody(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("assign-nobody")
    }

    /// `Team {team}`
    pub fn assign_team<'v>(&self, team: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("assign-team", [("team", team.into())])
    }

    /// `Let the clock stand still`
    pub fn act_wait(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("act-wait")
    }

    /// `Why`
    pub fn wait_reason(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("wait-reason")
    }

    /// `The person reads this: "We wait for your answer."`
    pub fn wait_reason_hint(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("wait-reason-hint")
    }

    /// `Go on by itself at`
    pub fn wait_until(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("wait-until")
    }

    /// `Let the clock go on`
    pub fn act_resume(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("act-resume")
    }

    /// `Tell another time`
    pub fn act_estimate(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("act-estimate")
    }

    /// `Which promise`
    pub fn estimate_what(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("estimate-what")
    }

    /// `The time we tell now`
    pub fn estimate_due(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("estimate-due")
    }

    /// `Why it changes`
    pub fn estimate_reason(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("estimate-reason")
    }

    /// `The person reads this, beside the old and the new time.`
    pub fn estimate_reason_hint(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("estimate-reason-hint")
    }

    /// `Tell them`
    pub fn estimate_tell(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("estimate-tell")
    }

    /// `It is solved`
    pub fn act_resolve(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("act-resolve")
    }

    /// `What the person is told`
    pub fn resolve_words(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("resolve-words")
    }

    /// `May stay empty. They can always say it is not solved.`
    pub fn resolve_words_hint(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("resolve-words-hint")
    }

    /// `Open it again`
    pub fn act_reopen(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("act-reopen")
    }

    /// `Close it`
    pub fn act_close(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("act-close")
    }

    /// `The person can no longer open it with one click.`
    pub fn close_hint(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("close-hint")
    }

    /// `Take it out again`
    pub fn act_unmerge(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("act-unmerge")
    }

    /// `Hand over to another provider`
    pub fn act_hand_over(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("act-hand-over")
    }

    /// `The person is not asked again. Both providers' clocks are separate.`
    pub fn hand_hint(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("hand-hint")
    }

    /// `To whom`
    pub fn hand_to(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("hand-to")
    }

    /// `What the next provider should know`
    pub fn hand_words(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("hand-words")
    }

    /// `Only they read it.`
    pub fn hand_words_hint(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("hand-words-hint")
    }

    /// `My own notes go along`
    pub fn hand_notes(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("hand-notes")
    }

    /// `Hand over`
    pub fn hand_button(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("hand-button")
    }

    /// `Merge into another`
    pub fn act_merge(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("act-merge")
    }

    /// `This one goes into the other. It can be taken out again.`
    pub fn merge_hint(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("merge-hint")
    }

    /// `Number of the other`
    pub fn merge_into(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("merge-into")
    }

    /// `Both must be of the same provider.`
    pub fn merge_into_hint(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("merge-into-hint")
    }

    /// `Two people asked, and each may read the other's words`
    pub fn merge_share(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("merge-share")
    }

    /// `Merge`
    pub fn merge_button(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("merge-button")
    }

    /// `Split off a message`
    pub fn act_split(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("act-split")
    }

    /// `The message becomes a ticket of its own, of the same person.`
    pub fn split_hint(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("split-hint")
    }

    /// `Which message`
    pub fn split_entry(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("split-entry")
    }

    /// `Its title`
    pub fn split_title(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("split-title")
    }

    /// `Split`
    pub fn split_button(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("split-button")
    }

    /// `Link with another`
    pub fn act_link(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("act-link")
    }

    /// `With which`
    pub fn link_with(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("link-with")
    }

    /// `Number of a ticket or an article.`
    pub fn link_with_hint(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("link-with-hint")
    }

    /// `How`
    pub fn link_kind(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("link-kind")
    }

    /// `has to do with it`
    pub fn link_related(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("link-related")
    }

    /// `is caused by it`
    pub fn link_caused_by(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("link-caused-by")
    }

    /// `Link`
    pub fn link_button(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("link-button")
    }

    /// `Take a link away`
    pub fn act_unlink(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("act-unlink")
    }

    /// `Another title`
    pub fn act_title(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("act-title")
    }

    /// `Title`
    pub fn title_new(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("title-new")
    }

    /// `Save title`
    pub fn title_save(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("title-save")
    }

    /// `Tags`
    pub fn act_tag(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("act-tag")
    }

    /// `Tags`
    pub fn tag_words(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("tag-words")
    }

    /// `Apart by spaces.`
    pub fn tag_hint(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("tag-hint")
    }

    /// `Save tags`
    pub fn tag_save(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("tag-save")
    }

    /// `Make it a known incident`
    pub fn act_known(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("act-known")
    }

    /// `Everybody sees it while they ask, and can say "me too".`
    pub fn known_hint(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("known-hint")
    }

    /// `What everybody reads about it`
    pub fn known_words(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("known-words")
    }

    /// `No names, no private words.`
    pub fn known_words_hint(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("known-words-hint")
    }

    /// `Make it known`
    pub fn known_button(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("known-button")
    }

    /// `No longer known`
    pub fn act_unknown(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("act-unknown")
    }

    /// `The note is kept.`
    pub fn done_note(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("done-note")
    }

    /// `Corrected. The suggestions learn from it.`
    pub fn done_triage(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("done-triage")
    }

    /// `Confirmed.`
    pub fn done_confirmed(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("done-confirmed")
    }

    /// `Given. They are told.`
    pub fn done_assigned(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("done-assigned")
    }

    /// `You have it.`
    pub fn done_taken(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("done-taken")
    }

    /// `Back in the queue.`
    pub fn done_let_go(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("done-let-go")
    }

    /// `The clock stands still. The person sees why.`
    pub fn done_wait(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("done-wait")
    }

    /// `The clock goes on.`
    pub fn done_resume(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("done-resume")
    }

    /// `The new time was told, with its reason.`
    pub fn done_estimate(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("done-estimate")
    }

    /// `Solved. The person was told.`
    pub fn done_resolve(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("done-resolve")
    }

    /// `Closed.`
    pub fn done_close(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("done-close")
    }

    /// `{number} was handed over.`
    pub fn done_hand_over<'v>(&self, number: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("done-hand-over", [("number", number.into())])
    }

    /// `Merged.`
    pub fn done_merge(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("done-merge")
    }

    /// `Taken out again.`
    pub fn done_unmerge(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("done-unmerge")
    }

    /// `{number} was split off.`
    pub fn done_split<'v>(&self, number: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("done-split", [("number", number.into())])
    }

    /// `Linked.`
    pub fn done_link(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("done-link")
    }

    /// `The link is gone.`
    pub fn done_unlink(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("done-unlink")
    }

    /// `Everybody can see it now.`
    pub fn done_known(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("done-known")
    }

    /// `It is no longer shown to everybody.`
    pub fn done_unknown(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("done-unknown")
    }

    /// `Tags saved.`
    pub fn done_tag(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("done-tag")
    }

    /// `Title saved.`
    pub fn done_title(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("done-title")
    }

    /// `The macro ran.`
    pub fn done_macro(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("done-macro")
    }

    /// `Taken back.`
    pub fn done_undo(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("done-undo")
    }

    /// `A day and a time, such as 18 November 2026, 10:30.`
    pub fn invalid_moment(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-moment")
    }

    /// `Hours, or hours and minutes: 4 or 0:30.`
    pub fn invalid_hours(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-hours")
    }

    /// `There is no ticket with this number that you can work on.`
    pub fn invalid_no_ticket(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-no-ticket")
    }

    /// `Board`
    pub fn board_title(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("board-title")
    }

    /// `Where everything stands.`
    pub fn board_text(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("board-text")
    }

    /// `Board, moves sideways`
    pub fn board_label(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("board-label")
    }

    /// `As a list`
    pub fn board_as_list(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("board-as-list")
    }

    /// `{n} of {all}`
    pub fn board_of<'v>(&self, all: impl Into<i18n::Value<'v>>, n: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("board-of", [("all", all.into()), ("n", n.into())])
    }

    /// `the first {n}`
    pub fn board_more<'v>(&self, n: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("board-more", [("n", n.into())])
    }

    /// `With those chosen`
    pub fn bulk_with_chosen(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("bulk-with-chosen")
    }

    /// `What happens to them`
    pub fn bulk_what(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("bulk-what")
    }

    /// `See what happens`
    pub fn bulk_look(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("bulk-look")
    }

    /// `Take over`
    pub fn bulk_take(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("bulk-take")
    }

    /// `Give to somebody`
    pub fn bulk_assign(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("bulk-assign")
    }

    /// `Let the clock stand still`
    pub fn bulk_wait(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("bulk-wait")
    }

    /// `Let the clock go on`
    pub fn bulk_resume(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("bulk-resume")
    }

    /// `Solved`
    pub fn bulk_resolve(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("bulk-resolve")
    }

    /// `Close`
    pub fn bulk_close(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("bulk-close")
    }

    /// `Say what it is`
    pub fn bulk_kind(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("bulk-kind")
    }

    /// `Add a tag`
    pub fn bulk_tag(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("bulk-tag")
    }

    /// `What will happen`
    pub fn bulk_happens(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("bulk-happens")
    }

    /// `{number} · {state}`
    pub fn bulk_will<'v>(&self, number: impl Into<i18n::Value<'v>>, state: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("bulk-will", [("number", number.into()), ("state", state.into())])
    }

    /// `{number} stays as it is: {because}`
    pub fn bulk_not<'v>(&self, because: impl Into<i18n::Value<'v>>, number: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("bulk-not", [("because", because.into()), ("number", number.into())])
    }

    /// `None is chosen`
    pub fn bulk_none(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("bulk-none")
    }

    /// `Tick some in the list, then choose what happens to them.`
    pub fn bulk_none_text(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("bulk-none-text")
    }

    /// `Back to the list`
    pub fn bulk_back(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("bulk-back")
    }

    /// `Do it with {n} tickets`
    pub fn bulk_do<'v>(&self, n: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("bulk-do", [("n", n.into())])
    }

    /// `Done with {n} tickets.`
    pub fn bulk_done<'v>(&self, n: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("bulk-done", [("n", n.into())])
    }

    /// `{n} stay as they were.`
    pub fn bulk_left<'v>(&self, n: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("bulk-left", [("n", n.into())])
    }

    /// `Open {number} in an emergency`
    pub fn glass_title<'v>(&self, number: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("glass-title", [("number", number.into())])
    }

    /// `It is confidential. You can open it for one hour, if there is no other way.`
    pub fn glass_text(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("glass-text")
    }

    /// `The people who lead its provider are told at once, with your name and your reason. The audit log keeps it.`
    pub fn glass_told(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("glass-told")
    }

    /// `Why`
    pub fn glass_reason(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("glass-reason")
    }

    /// `The people who lead the provider read this.`
    pub fn glass_reason_hint(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("glass-reason-hint")
    }

    /// `Open it for one hour`
    pub fn glass_button(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("glass-button")
    }

    /// `Kept words`
    pub fn canned_title(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("canned-title")
    }

    /// `Answers and macros, for everybody of the provider.`
    pub fn canned_text(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("canned-text")
    }

    /// `No words are kept yet`
    pub fn canned_empty(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("canned-empty")
    }

    /// `What you write again and again can be kept here, and picked beside the reply.`
    pub fn canned_empty_text(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("canned-empty-text")
    }

    /// `New words`
    pub fn canned_new(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("canned-new")
    }

    /// `Change these words`
    pub fn canned_change(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("canned-change")
    }

    /// `What you call it`
    pub fn canned_name(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("canned-name")
    }

    /// `Provider`
    pub fn canned_provider(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("canned-provider")
    }

    /// `The words`
    pub fn canned_body(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("canned-body")
    }

    /// `These are filled in: {variables}`
    pub fn canned_body_hint<'v>(&self, variables: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("canned-body-hint", [("variables", variables.into())])
    }

    /// `What it does besides`
    pub fn canned_steps(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("canned-steps")
    }

    /// `With a step it is a macro, and runs with one press.`
    pub fn canned_steps_hint(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("canned-steps-hint")
    }

    /// `whoever runs it takes the ticket`
    pub fn canned_step_take(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("canned-step-take")
    }

    /// `it is solved`
    pub fn canned_step_resolve(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("canned-step-resolve")
    }

    /// `The clock stands still, because`
    pub fn canned_wait(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("canned-wait")
    }

    /// `A tag is added`
    pub fn canned_tag(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("canned-tag")
    }

    /// `Macro`
    pub fn canned_macro(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("canned-macro")
    }

    /// `Save`
    pub fn canned_save(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("canned-save")
    }

    /// `{name} is kept.`
    pub fn canned_saved<'v>(&self, name: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("canned-saved", [("name", name.into())])
    }

    /// `Remove`
    pub fn canned_remove(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("canned-remove")
    }

    /// `Remove {name}?`
    pub fn canned_remove_sure<'v>(&self, name: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("canned-remove-sure", [("name", name.into())])
    }

    /// `Removed.`
    pub fn canned_removed(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("canned-removed")
    }

    /// `Note a call or a visit`
    pub fn call_title(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("call-title")
    }

    /// `Take down what the person says. They get the same promise as everybody.`
    pub fn call_text(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("call-text")
    }

    /// `Who is it?`
    pub fn call_who(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("call-who")
    }

    /// `Find`
    pub fn call_find(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("call-find")
    }

    /// `Nobody by this name. Note their name below.`
    pub fn call_nobody(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("call-nobody")
    }

    /// `Somebody else`
    pub fn call_other(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("call-other")
    }

    /// `Somebody we do not know yet`
    pub fn call_new(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("call-new")
    }

    /// `Name`
    pub fn call_name(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("call-name")
    }

    /// `E-mail`
    pub fn call_email(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("call-email")
    }

    /// `Where answers go.`
    pub fn call_email_hint(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("call-email-hint")
    }

    /// `What they say`
    pub fn call_words(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("call-words")
    }

    /// `In their words, as far as you can.`
    pub fn call_words_hint(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("call-words-hint")
    }

    /// `How they came`
    pub fn call_channel(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("call-channel")
    }

    /// `Who should serve them`
    pub fn call_provider(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("call-provider")
    }

    /// `About which service`
    pub fn call_service(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("call-service")
    }

    /// `as the words say`
    pub fn call_rules_decide(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("call-rules-decide")
    }

    /// `Note it`
    pub fn call_save(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("call-save")
    }

    /// `Noted as {number}.`
    pub fn call_noted<'v>(&self, number: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("call-noted", [("number", number.into())])
    }

    /// `What can be learnt`
    pub fn insight_label(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("insight-label")
    }

    /// `Promises kept`
    pub fn insight_promises(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("insight-promises")
    }

    /// `How often we did what we said, by when we said it.`
    pub fn insight_promises_text(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("insight-promises-text")
    }

    /// `Suggestions corrected`
    pub fn insight_triage(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("insight-triage")
    }

    /// `How often people corrected what was suggested, in the last thirty days. Fewer is better.`
    pub fn insight_triage_text(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("insight-triage-text")
    }

    /// `Who carries how much`
    pub fn insight_workload(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("insight-workload")
    }

    /// `Open tickets by person, those with the emptiest hands first.`
    pub fn insight_workload_text(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("insight-workload-text")
    }

    /// `Soon: due within four hours. This is for sharing out work, not for judging people.`
    pub fn insight_workload_foot(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("insight-workload-foot")
    }

    /// `Promise`
    pub fn insight_promise(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("insight-promise")
    }

    /// `Kept in time`
    pub fn insight_kept(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("insight-kept")
    }

    /// `Given`
    pub fn insight_given(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("insight-given")
    }

    /// `Estimates changed`
    pub fn insight_changes(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("insight-changes")
    }

    /// `Over how long`
    pub fn insight_span(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("insight-span")
    }

    /// `{n} days`
    pub fn insight_days<'v>(&self, n: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("insight-days", [("n", n.into())])
    }

    /// `{share}, {k} of {n} ({low} to {high})`
    pub fn insight_share<'v>(
        &self,
        high: impl Into<i18n::Value<'v>>,
        k: impl Into<i18n::Value<'v>>,
        low: impl Into<i18n::Value<'v>>,
        n: impl Into<i18n::Value<'v>>,
        share: impl Into<i18n::Value<'v>>,
    ) -> String {
        self.0.text_with(
            "insight-share",
            [("high", high.into()), ("k", k.into()), ("low", low.into()), ("n", n.into()), ("share", share.into())],
        )
    }

    /// `In brackets: 95 times in 100 the true share lies between these two. Few cases make it wide.`
    pub fn insight_bounds(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("insight-bounds")
    }

    /// `too few to tell`
    pub fn insight_none(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("insight-none")
    }

    /// `Nothing to tell yet`
    pub fn insight_empty(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("insight-empty")
    }

    /// `As soon as promises have been decided, they stand here with their bounds.`
    pub fn insight_empty_text(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("insight-empty-text")
    }

    /// `Promises of {provider}`
    pub fn insight_caption<'v>(&self, provider: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("insight-caption", [("provider", provider.into())])
    }

    /// `Corrections at {provider}`
    pub fn insight_caption_triage<'v>(&self, provider: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("insight-caption-triage", [("provider", provider.into())])
    }

    /// `Work at {provider}`
    pub fn insight_caption_load<'v>(&self, provider: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("insight-caption-load", [("provider", provider.into())])
    }

    /// `Anything`
    pub fn insight_any_field(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("insight-any-field")
    }

    /// `What`
    pub fn insight_field(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("insight-field")
    }

    /// `Corrected`
    pub fn insight_corrected(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("insight-corrected")
    }

    /// `Though it was sure`
    pub fn insight_confident(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("insight-confident")
    }

    /// `Who`
    pub fn insight_who(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("insight-who")
    }

    /// `Open`
    pub fn insight_open(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("insight-open")
    }

    /// `Soon`
    pub fn insight_soon(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("insight-soon")
    }

    /// `Late`
    pub fn insight_late(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("insight-late")
    }

    /// `{n} of {most}`
    pub fn insight_of<'v>(&self, most: impl Into<i18n::Value<'v>>, n: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("insight-of", [("most", most.into()), ("n", n.into())])
    }

    /// `Good to know`
    pub fn articles_title(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("articles-title")
    }

    /// `What helps without asking.`
    pub fn articles_text(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("articles-text")
    }

    /// `Nothing is written yet`
    pub fn articles_empty(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("articles-empty")
    }

    /// `What people ask again and again can be written down once, and is found while they type.`
    pub fn articles_empty_text(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("articles-empty-text")
    }

    /// `Write an article`
    pub fn article_write(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("article-write")
    }

    /// `Change the article`
    pub fn article_edit(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("article-edit")
    }

    /// `Draft`
    pub fn article_draft(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("article-draft")
    }

    /// `Only your provider sees it.`
    pub fn article_draft_hint(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("article-draft-hint")
    }

    /// `Everybody`
    pub fn article_published(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("article-published")
    }

    /// `Who sees it`
    pub fn article_who(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("article-who")
    }

    /// `changed {at}`
    pub fn article_changed<'v>(&self, at: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("article-changed", [("at", at.into())])
    }

    /// `Did it help?`
    pub fn article_did(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("article-did")
    }

    /// `Yes`
    pub fn article_yes(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("article-yes")
    }

    /// `No`
    pub fn article_no(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("article-no")
    }

    /// `Then ask us.`
    pub fn article_ask(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("article-ask")
    }

    /// `Helped {helped} of {all} who said so.`
    pub fn article_helped<'v>(&self, all: impl Into<i18n::Value<'v>>, helped: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("article-helped", [("all", all.into()), ("helped", helped.into())])
    }

    /// `Thank you. Noted.`
    pub fn article_thanks(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("article-thanks")
    }

    /// `Title`
    pub fn article_title(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("article-title")
    }

    /// `The words`
    pub fn article_body(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("article-body")
    }

    /// `Markdown: a blank line begins a paragraph, "- " an item of a list, "# " a heading, two asterisks on each side make it **bold**, [words](address) a link.`
    pub fn article_body_hint(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("article-body-hint")
    }

    /// `Language`
    pub fn article_locale(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("article-locale")
    }

    /// `Save`
    pub fn article_save(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("article-save")
    }

    /// `The article is saved.`
    pub fn article_saved(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("article-saved")
    }

    /// `Services`
    pub fn services_title(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("services-title")
    }

    /// `What you can count on, and what was achieved.`
    pub fn services_text(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("services-text")
    }

    /// `No service is described yet`
    pub fn services_empty(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("services-empty")
    }

    /// `Whoever leads a provider describes what it serves, with what was agreed and what was achieved.`
    pub fn services_empty_text(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("services-empty-text")
    }

    /// `Describe a service`
    pub fn service_new(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("service-new")
    }

    /// `Change this page`
    pub fn service_edit(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("service-edit")
    }

    /// `Name`
    pub fn service_name(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("service-name")
    }

    /// `Key`
    pub fn service_key(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("service-key")
    }

    /// `In addresses: small letters, digits, hyphens.`
    pub fn service_key_hint(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("service-key-hint")
    }

    /// `How it stands`
    pub fn service_state(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("service-state")
    }

    /// `Level`
    pub fn service_level(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("service-level")
    }

    /// `What it is for`
    pub fn service_purpose(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("service-purpose")
    }

    /// `How to get the best out of it`
    pub fn service_best(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("service-best")
    }

    /// `Whom to ask`
    pub fn service_ask(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("service-ask")
    }

    /// `One on each line, the occasion first: "The card is lost: the service desk".`
    pub fn service_ask_hint(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("service-ask-hint")
    }

    /// `Hours`
    pub fn service_hours(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("service-hours")
    }

    /// `The provider's hours where this is empty.`
    pub fn service_hours_hint(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("service-hours-hint")
    }

    /// `What you may do`
    pub fn service_may(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("service-may")
    }

    /// `What you must do`
    pub fn service_must(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("service-must")
    }

    /// `Who answers for it`
    pub fn service_owner(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("service-owner")
    }

    /// `Teams`
    pub fn service_teams(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("service-teams")
    }

    /// `Made together with`
    pub fn service_suppliers(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("service-suppliers")
    }

    /// `Rests on`
    pub fn service_rests_on(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("service-rests-on")
    }

    /// `Carries`
    pub fn service_carries(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("service-carries")
    }

    /// `around the clock`
    pub fn service_always(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("service-always")
    }

    /// `{day} {hours}`
    pub fn service_day<'v>(&self, day: impl Into<i18n::Value<'v>>, hours: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("service-day", [("day", day.into()), ("hours", hours.into())])
    }

    /// `What is known to be wrong now`
    pub fn service_known(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("service-known")
    }

    /// `Promised and kept`
    pub fn service_promised(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("service-promised")
    }

    /// `What was promised beside what was achieved in ninety days`
    pub fn service_promised_caption(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("service-promised-caption")
    }

    /// `By version {revision} of the agreement with your side.`
    pub fn service_by_agreement<'v>(&self, revision: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("service-by-agreement", [("revision", revision.into())])
    }

    /// `By the rules of {provider}.`
    pub fn service_by_provider<'v>(&self, provider: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("service-by-provider", [("provider", provider.into())])
    }

    /// `Promised`
    pub fn service_agreed(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("service-agreed")
    }

    /// `Kept in ninety days`
    pub fn service_achieved(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("service-achieved")
    }

    /// `no time`
    pub fn service_no_target(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("service-no-target")
    }

    /// `within {time} of working time`
    pub fn service_within<'v>(&self, time: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("service-within", [("time", time.into())])
    }

    /// `About this service`
    pub fn service_beside(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("service-beside")
    }

    /// `Ask`
    pub fn service_ask_now(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("service-ask-now")
    }

    /// `Could we use this differently to get a better result?`
    pub fn service_consult(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("service-consult")
    }

    /// `Decisions that need you`
    pub fn service_decisions(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("service-decisions")
    }

    /// `Who is asked before`
    pub fn service_decisions_who(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("service-decisions-who")
    }

    /// `Open a value case`
    pub fn bench_to_case(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("bench-to-case")
    }

    /// `Save`
    pub fn service_save(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("service-save")
    }

    /// `The page is saved.`
    pub fn service_saved(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("service-saved")
    }

    /// `Agreements`
    pub fn agreements_title(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("agreements-title")
    }

    /// `Agreement, version {revision}`
    pub fn agreement_version<'v>(&self, revision: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("agreement-version", [("revision", revision.into())])
    }

    /// `{name}, version {revision}`
    pub fn agreement_with<'v>(&self, name: impl Into<i18n::Value<'v>>, revision: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("agreement-with", [("name", name.into()), ("revision", revision.into())])
    }

    /// `{service} for {consumer}, version {revision}`
    pub fn agreement_title<'v>(
        &self,
        consumer: impl Into<i18n::Value<'v>>,
        revision: impl Into<i18n::Value<'v>>,
        service: impl Into<i18n::Value<'v>>,
    ) -> String {
        self.0.text_with(
            "agreement-title",
            [("consumer", consumer.into()), ("revision", revision.into()), ("service", service.into())],
        )
    }

    /// `Offer an agreement`
    pub fn agreement_new(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("agreement-new")
    }

    /// `Offer an agreement about {service}`
    pub fn agreement_new_for<'v>(&self, service: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("agreement-new-for", [("service", service.into())])
    }

    /// `It holds from the moment both sides have accepted it.`
    pub fn agreement_new_text(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("agreement-new-text")
    }

    /// `Offer another version`
    pub fn agreement_another(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("agreement-another")
    }

    /// `For whom`
    pub fn agreement_consumer(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("agreement-consumer")
    }

    /// `Everything else`
    pub fn agreement_all(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("agreement-all")
    }

    /// `For`
    pub fn agreement_for(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("agreement-for")
    }

    /// `Times that are promised`
    pub fn agreement_targets(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("agreement-targets")
    }

    /// `In working time of the provider.`
    pub fn agreement_working_time(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("agreement-working-time")
    }

    /// `Hours, or hours and minutes: 4 or 0:30. Empty promises nothing.`
    pub fn agreement_hours_hint(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("agreement-hours-hint")
    }

    /// `Ways in`
    pub fn agreement_channels(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("agreement-channels")
    }

    /// `None chosen: all of them.`
    pub fn agreement_channels_hint(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("agreement-channels-hint")
    }

    /// `all`
    pub fn agreement_all_channels(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("agreement-all-channels")
    }

    /// `What counts as an emergency`
    pub fn agreement_emergency(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("agreement-emergency")
    }

    /// `How far this may be departed from, and who decides`
    pub fn agreement_departures(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("agreement-departures")
    }

    /// `Figures that are shown`
    pub fn agreement_indicators(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("agreement-indicators")
    }

    /// `They stand on the service's page beside what was agreed. None chosen: all of them.`
    pub fn agreement_indicators_hint(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("agreement-indicators-hint")
    }

    /// `What comes first`
    pub fn agreement_matrix(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("agreement-matrix")
    }

    /// `This agreement has its own table`
    pub fn agreement_matrix_own(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("agreement-matrix-own")
    }

    /// `Otherwise the table of {provider} holds, whatever it is at the time.`
    pub fn agreement_matrix_hint<'v>(&self, provider: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("agreement-matrix-hint", [("provider", provider.into())])
    }

    /// `What a query is`
    pub fn agreement_triage(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("agreement-triage")
    }

    /// `This agreement keeps the rules as they are now`
    pub fn agreement_triage_own(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("agreement-triage-own")
    }

    /// `Otherwise the rules of {provider} hold, whatever they are at the time.`
    pub fn agreement_triage_hint<'v>(&self, provider: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("agreement-triage-hint", [("provider", provider.into())])
    }

    /// `agreed here`
    pub fn agreement_own(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("agreement-own")
    }

    /// `the provider's own`
    pub fn agreement_of_provider(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("agreement-of-provider")
    }

    /// `Words that decide`
    pub fn agreement_words(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("agreement-words")
    }

    /// `They go before the kept rules of the same kind. Phrases apart by semicolons, written as in the provider's word lists.`
    pub fn agreement_words_hint(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("agreement-words-hint")
    }

    /// `It is {kind} when somebody says`
    pub fn agreement_words_for<'v>(&self, kind: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("agreement-words-for", [("kind", kind.into())])
    }

    /// `Words can be agreed on where the agreement keeps the rules: choose that above.`
    pub fn invalid_agreement_words(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-agreement-words")
    }

    /// `We do not know the figure “{text}”.`
    pub fn invalid_indicator<'v>(&self, text: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("invalid-indicator", [("text", text.into())])
    }

    /// `Keep it as a draft of our side`
    pub fn agreement_as_draft(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("agreement-as-draft")
    }

    /// `Offer it`
    pub fn agreement_offer(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("agreement-offer")
    }

    /// `Kept. Both sides can read it as far as it is offered.`
    pub fn agreement_was_offered(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("agreement-was-offered")
    }

    /// `Offered by`
    pub fn agreement_offered_by(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("agreement-offered-by")
    }

    /// `Accepted for the provider`
    pub fn agreement_provider_accepted(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("agreement-provider-accepted")
    }

    /// `Accepted for the consumer`
    pub fn agreement_consumer_accepted(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("agreement-consumer-accepted")
    }

    /// `not yet`
    pub fn agreement_not_yet(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("agreement-not-yet")
    }

    /// `Holds since`
    pub fn agreement_holds_since(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("agreement-holds-since")
    }

    /// `Held until`
    pub fn agreement_held_until(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("agreement-held-until")
    }

    /// `Decide for the provider`
    pub fn agreement_for_provider(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("agreement-for-provider")
    }

    /// `Decide for the consumer`
    pub fn agreement_for_consumer(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("agreement-for-consumer")
    }

    /// `Accept`
    pub fn agreement_accept(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("agreement-accept")
    }

    /// `Accepted. It holds when the other side has accepted, too.`
    pub fn agreement_accepted(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("agreement-accepted")
    }

    /// `Both sides accepted. It holds from now on.`
    pub fn agreement_now_holds(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("agreement-now-holds")
    }

    /// `Why not`
    pub fn agreement_reason(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("agreement-reason")
    }

    /// `Decline`
    pub fn agreement_decline(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("agreement-decline")
    }

    /// `Declined.`
    pub fn agreement_was_declined(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("agreement-was-declined")
    }

    /// `About this agreement`
    pub fn agreement_beside(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("agreement-beside")
    }

    /// `Choose an address outside this network, with https.`
    ///
    /// ---- API ----
    pub fn invalid_not_outside(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-not-outside")
    }

    /// `This goes with a reply to both sides, not with a note.`
    pub fn invalid_not_with_note(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-not-with-note")
    }

    /// `What is confidential is told to nobody outside but by who leads them.`
    pub fn refused_webhook_confidential(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("refused-webhook-confidential")
    }

    /// `This is turned off. Turn it on first.`
    pub fn refused_webhook_off(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("refused-webhook-off")
    }

    /// `in {duration}`
    pub fn promise_left<'v>(&self, duration: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("promise-left", [("duration", duration.into())])
    }

    /// `Whom your praise has reached`
    ///
    /// ---- Complaints and compliments: their course stands on a page of its own ----
    pub fn talk_course<'v>(&self, kind: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("talk-course", [("kind", kind.into())])
    }

    /// `pass it on`
    pub fn bench_course<'v>(&self, kind: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("bench-course", [("kind", kind.into())])
    }

    /// `Its journey, stop by stop`
    pub fn service_journey(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("service-journey")
    }

    /// `What this can become`
    pub fn group_leads_to(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("group-leads-to")
    }

    /// `A moment of truth`
    pub fn leads_moment(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("leads-moment")
    }

    /// `A departure from a rule`
    pub fn leads_departure(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("leads-departure")
    }

    /// `Make it an improvement`
    ///
    /// ---- Improvements, on the pages of the desk ----
    pub fn bench_to_improvement(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("bench-to-improvement")
    }

    /// `What gets better`
    pub fn service_better(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("service-better")
    }

    /// `Everything people said about it`
    pub fn service_all_better(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("service-all-better")
    }

    /// `done`
    pub fn service_improved(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("service-improved")
    }

    /// `on its way`
    pub fn service_improving(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("service-improving")
    }

    /// `It is done. How well was it settled?`
    ///
    /// Asked how it was, on the page of what is done.
    pub fn done_how(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("done-how")
    }

    /// `Very well`
    pub fn done_how_face<'v>(&self, n: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("done-how-face", [("n", n.into())])
    }

    /// `One click opens the page with your answer chosen; nothing is kept before you send it.`
    pub fn done_how_hint(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("done-how-hint")
    }

    /// `What we asked you`
    pub fn done_how_more(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("done-how-more")
    }

    /// `An improvement, new or known`
    pub fn leads_improvement(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("leads-improvement")
    }

    /// `A rule to review`
    pub fn leads_rule(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("leads-rule")
    }

    /// `It comes of {number}: the link stays for ever, and whoever said it hears of the ticket.`
    pub fn call_from<'v>(&self, number: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("call-from", [("number", number.into())])
    }
}
