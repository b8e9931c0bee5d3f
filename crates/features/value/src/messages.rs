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

    /// `Where you are`
    ///
    /// Value: what the pages of this room share.
    pub fn value_where(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("value-where")
    }

    /// `Consult`
    pub fn consult_title(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("consult-title")
    }

    /// `Could we use this differently to get a better result?`
    pub fn consult_question(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("consult-question")
    }

    /// `Talk to somebody who knows your work and ours. No form to find, no category to choose: say what you try to do, and we look at it together.`
    pub fn consult_text(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("consult-text")
    }

    /// `Consult`
    pub fn consult_tabs(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("consult-tabs")
    }

    /// `Book a talk`
    pub fn consult_tab_book(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("consult-tab-book")
    }

    /// `Yours`
    pub fn consult_tab_mine(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("consult-tab-mine")
    }

    /// `Who can be booked`
    pub fn consult_tab_hosts(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("consult-tab-hosts")
    }

    /// `About which service?`
    pub fn consult_which(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("consult-which")
    }

    /// `There is no service yet`
    pub fn consult_no_services(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("consult-no-services")
    }

    /// `When there is one, you can talk about it here.`
    pub fn consult_no_services_text(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("consult-no-services-text")
    }

    /// `Can be booked`
    pub fn consult_hosts_there(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("consult-hosts-there")
    }

    /// `Whom you talk to`
    pub fn consult_who(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("consult-who")
    }

    /// `Whose turn it is, or who you know already.`
    pub fn consult_who_text(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("consult-who-text")
    }

    /// `Nobody has given hours for this service yet. Put yourself on the list: we see that you ask, and call you.`
    pub fn consult_nobody(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("consult-nobody")
    }

    /// `Book a talk`
    pub fn consult_book(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("consult-book")
    }

    /// `What do you try to do?`
    pub fn consult_topic(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("consult-topic")
    }

    /// `In your own words. The host reads it before you talk.`
    pub fn consult_topic_hint(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("consult-topic-hint")
    }

    /// `What it is about`
    pub fn consult_topic_title(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("consult-topic-title")
    }

    /// `When`
    pub fn consult_when(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("consult-when")
    }

    /// `Now: walk in`
    pub fn consult_walk_in(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("consult-walk-in")
    }

    /// `No wait.`
    pub fn consult_no_wait(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("consult-no-wait")
    }

    /// `About {time} to wait.`
    pub fn consult_wait<'v>(&self, time: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("consult-wait", [("time", time.into())])
    }

    /// `{count} people are before you.`
    pub fn consult_ahead<'v>(&self, count: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("consult-ahead", [("count", count.into())])
    }

    /// `{count} hosts are free`
    pub fn consult_free<'v>(&self, count: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("consult-free", [("count", count.into())])
    }

    /// `None of these: put me on the list`
    pub fn consult_list(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("consult-list")
    }

    /// `{count} people wait. When a slot is left, it is kept for you for some hours.`
    pub fn consult_list_now<'v>(&self, count: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("consult-list-now", [("count", count.into())])
    }

    /// `With whom`
    pub fn consult_same_legend(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("consult-same-legend")
    }

    /// `With somebody I talked to before`
    pub fn consult_same(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("consult-same")
    }

    /// `Where they are free then; else with whose turn it is.`
    pub fn consult_same_hint(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("consult-same-hint")
    }

    /// `Book it`
    pub fn consult_send(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("consult-send")
    }

    /// `That is arranged. An invitation comes by mail.`
    pub fn consult_is_booked(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("consult-is-booked")
    }

    /// `Called off. Who was to come is told.`
    pub fn consult_is_off(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("consult-is-off")
    }

    /// `Begin: they are told that it is their turn.`
    pub fn consult_is_taken(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("consult-is-taken")
    }

    /// `Noted. It counts for nobody’s turn.`
    pub fn consult_is_missed(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("consult-is-missed")
    }

    /// `The note is written, and both of you have it.`
    pub fn consult_is_noted(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("consult-is-noted")
    }

    /// `Your talks`
    pub fn consult_mine(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("consult-mine")
    }

    /// `What you booked, what you host, and what you owe from it.`
    pub fn consult_mine_text(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("consult-mine-text")
    }

    /// `Who waits for you`
    pub fn consult_waiting(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("consult-waiting")
    }

    /// `Talks`
    pub fn consult_talks(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("consult-talks")
    }

    /// `You have no talk yet`
    pub fn consult_none(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("consult-none")
    }

    /// `Book somebody who knows both sides.`
    pub fn consult_none_text(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("consult-none-text")
    }

    /// `Waits since`
    pub fn consult_since(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("consult-since")
    }

    /// `Called off`
    pub fn consult_stage<'v>(&self, stage: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("consult-stage", [("stage", stage.into())])
    }

    /// `Talk about {service}`
    pub fn consult_summary<'v>(&self, service: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("consult-summary", [("service", service.into())])
    }

    /// `{count} people are before you. About {time} to wait.`
    pub fn consult_queue<'v>(&self, count: impl Into<i18n::Value<'v>>, time: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("consult-queue", [("count", count.into()), ("time", time.into())])
    }

    /// `You are next.`
    pub fn consult_next(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("consult-next")
    }

    /// `Nobody is in just now. You keep your place.`
    pub fn consult_nobody_in(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("consult-nobody-in")
    }

    /// `A slot was left: {at}. It is kept for you {until}.`
    pub fn consult_kept<'v>(&self, at: impl Into<i18n::Value<'v>>, until: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("consult-kept", [("at", at.into()), ("until", until.into())])
    }

    /// `Asked by`
    pub fn consult_asked_by(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("consult-asked-by")
    }

    /// `Host`
    pub fn consult_host(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("consult-host")
    }

    /// `What you can do`
    pub fn consult_acts(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("consult-acts")
    }

    /// `Take this slot`
    pub fn consult_accept(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("consult-accept")
    }

    /// `Begin the talk`
    pub fn consult_take(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("consult-take")
    }

    /// `Put it into your calendar`
    pub fn consult_calendar(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("consult-calendar")
    }

    /// `They did not come`
    pub fn consult_no_show(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("consult-no-show")
    }

    /// `Why (may stay empty)`
    pub fn consult_cancel_why(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("consult-cancel-why")
    }

    /// `Call it off`
    pub fn consult_cancel(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("consult-cancel")
    }

    /// `What came of it`
    pub fn consult_note(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("consult-note")
    }

    /// `Write what came of it`
    pub fn consult_note_write(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("consult-note-write")
    }

    /// `Both of you get it. What each does by a day is a promise: its owner is reminded.`
    pub fn consult_note_lead(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("consult-note-lead")
    }

    /// `Write the note`
    pub fn consult_note_send(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("consult-note-send")
    }

    /// `What you try to do`
    pub fn consult_aim(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("consult-aim")
    }

    /// `What we saw`
    pub fn consult_saw(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("consult-saw")
    }

    /// `{at}. What one of you does`
    pub fn consult_agreed<'v>(&self, at: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("consult-agreed", [("at", at.into())])
    }

    /// `Who`
    pub fn consult_agreed_who(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("consult-agreed-who")
    }

    /// `By when`
    pub fn consult_agreed_by(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("consult-agreed-by")
    }

    /// `It ends in`
    pub fn consult_ends_in(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("consult-ends-in")
    }

    /// `No, with its reason`
    pub fn consult_ending<'v>(&self, ending: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("consult-ending", [("ending", ending.into())])
    }

    /// `Better said than left open`
    pub fn consult_ending_hint<'v>(&self, ending: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("consult-ending-hint", [("ending", ending.into())])
    }

    /// `In words`
    pub fn consult_words(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("consult-words")
    }

    /// `The reason of a no, in a sentence; of a request, what is wanted.`
    pub fn consult_words_hint(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("consult-words-hint")
    }

    /// `It became`
    pub fn consult_became(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("consult-became")
    }

    /// `Open the value case`
    pub fn consult_open_case(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("consult-open-case")
    }

    /// `Propose the improvement`
    pub fn consult_open_improvement(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("consult-open-improvement")
    }

    /// `Called off: talk about {service}`
    pub fn consult_mail_off<'v>(&self, service: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("consult-mail-off", [("service", service.into())])
    }

    /// `The talk with {who} on {at} is called off.`
    pub fn consult_mail_off_text<'v>(&self, at: impl Into<i18n::Value<'v>>, who: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("consult-mail-off-text", [("at", at.into()), ("who", who.into())])
    }

    /// `You talk with {who} on {at}.`
    pub fn consult_mail_text<'v>(&self, at: impl Into<i18n::Value<'v>>, who: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("consult-mail-text", [("at", at.into()), ("who", who.into())])
    }

    /// `Open it`
    pub fn consult_mail_button(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("consult-mail-button")
    }

    /// `because it is your talk`
    pub fn consult_mail_why(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("consult-mail-why")
    }

    /// `Who can be booked`
    pub fn host_title(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("host-title")
    }

    /// `Each says which work they know and when they are there. Turns go round; who was not met counts for nobody.`
    pub fn host_text(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("host-text")
    }

    /// `Hosts`
    pub fn host_list(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("host-list")
    }

    /// `Nobody can be booked yet`
    pub fn host_none(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("host-none")
    }

    /// `Begin with yourself: an hour a week is enough.`
    pub fn host_none_text(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("host-none-text")
    }

    /// `Somebody new`
    pub fn host_new(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("host-new")
    }

    /// `When and for what`
    pub fn host_form(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("host-form")
    }

    /// `Hours are on the provider’s clock; its holidays count.`
    pub fn host_form_text(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("host-form-text")
    }

    /// `Every service`
    pub fn host_every_service(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("host-every-service")
    }

    /// `{count} talks`
    pub fn host_served<'v>(&self, count: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("host-served", [("count", count.into())])
    }

    /// `Not now`
    pub fn host_off(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("host-off")
    }

    /// `Takes who walks in`
    pub fn host_walk_in_short(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("host-walk-in-short")
    }

    /// `Who`
    pub fn host_who(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("host-who")
    }

    /// `About which service`
    pub fn host_service(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("host-service")
    }

    /// `Which work they know`
    pub fn host_knows(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("host-knows")
    }

    /// `Both sides: Four years in sales, now runs the car share.`
    pub fn host_knows_hint(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("host-knows-hint")
    }

    /// `Like 9:00-11:00, 14:00-15:00. Empty where they are not there.`
    pub fn host_hours_hint(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("host-hours-hint")
    }

    /// `Minutes a talk`
    pub fn host_minutes(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("host-minutes")
    }

    /// `Room`
    pub fn host_room(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("host-room")
    }

    /// `Address of a call`
    pub fn host_link(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("host-link")
    }

    /// `It begins with https://`
    pub fn host_link_hint(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("host-link-hint")
    }

    /// `Walking in`
    pub fn host_ways(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("host-ways")
    }

    /// `Takes who walks in during these hours`
    pub fn host_walk_in(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("host-walk-in")
    }

    /// `Who comes sees how long they wait.`
    pub fn host_walk_in_hint(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("host-walk-in-hint")
    }

    /// `Now`
    pub fn host_state(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("host-state")
    }

    /// `Can be booked`
    pub fn host_active(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("host-active")
    }

    /// `Save`
    pub fn host_save(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("host-save")
    }

    /// `Saved.`
    pub fn host_saved(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("host-saved")
    }

    /// `What you owe`
    pub fn owed_yours(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("owed-yours")
    }

    /// `you`
    pub fn owed_you(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("owed-you")
    }

    /// `What was agreed`
    pub fn owed_title(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("owed-title")
    }

    /// `Who`
    pub fn owed_who(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("owed-who")
    }

    /// `By when`
    pub fn owed_by(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("owed-by")
    }

    /// `What came of it`
    pub fn owed_words(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("owed-words")
    }

    /// `It is done`
    pub fn owed_done(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("owed-done")
    }

    /// `Is it done?`
    pub fn owed_done_title(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("owed-done-title")
    }

    /// `Said. Whoever was there is told.`
    pub fn owed_said(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("owed-said")
    }

    /// `Done`
    pub fn owed_is_done(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("owed-is-done")
    }

    /// `Done late`
    pub fn owed_is_late(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("owed-is-late")
    }

    /// `Overdue`
    pub fn owed_over(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("owed-over")
    }

    /// `Open`
    pub fn owed_open(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("owed-open")
    }

    /// `Nothing is kept for you just now.`
    pub fn refused_consult_not_kept(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("refused-consult-not-kept")
    }

    /// `The talk has not begun.`
    pub fn refused_consult_not_yet(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("refused-consult-not-yet")
    }

    /// `There is no talk with a time yet.`
    pub fn refused_consult_no_talk(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("refused-consult-no-talk")
    }

    /// `This talk is over.`
    pub fn refused_consult_over(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("refused-consult-over")
    }

    /// `Somebody else was quicker. Take another slot, or the list.`
    pub fn refused_consult_taken(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("refused-consult-taken")
    }

    /// `Nobody could see it in time. Take a later slot, or walk in.`
    pub fn refused_consult_too_soon(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("refused-consult-too-soon")
    }

    /// `Slots are booked two weeks ahead at most.`
    pub fn refused_consult_too_far(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("refused-consult-too-far")
    }

    /// `You have another talk at that time.`
    pub fn refused_consult_engaged(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("refused-consult-engaged")
    }

    /// `Nobody is in just now who takes who walks in.`
    pub fn refused_consult_nobody_in(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("refused-consult-nobody-in")
    }

    /// `You wait for this already.`
    pub fn refused_consult_waits_already(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("refused-consult-waits-already")
    }

    /// `It is your own. Another host does that.`
    pub fn refused_consult_own(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("refused-consult-own")
    }

    /// `It is kept for somebody else.`
    pub fn refused_consult_not_yours(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("refused-consult-not-yours")
    }

    /// `Only who can be booked for this service begins a talk.`
    pub fn refused_consult_no_host(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("refused-consult-no-host")
    }

    /// `You have a talk just now.`
    pub fn refused_consult_busy(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("refused-consult-busy")
    }

    /// `It is done already.`
    pub fn refused_owed_done(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("refused-owed-done")
    }

    /// `Say what came of it, in 1,000 characters.`
    pub fn invalid_owed_words(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-owed-words")
    }

    /// `Choose a service of this provider.`
    pub fn invalid_consult_service(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-consult-service")
    }

    /// `Say what it is about, in 4,000 characters.`
    pub fn invalid_consult_topic(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-consult-topic")
    }

    /// `Choose a time, or the list.`
    pub fn invalid_consult_how(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-consult-how")
    }

    /// `Say which work they know, in 400 characters.`
    pub fn invalid_consult_knows(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-consult-knows")
    }

    /// `A talk has 10 to 120 minutes.`
    pub fn invalid_consult_minutes(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-consult-minutes")
    }

    /// `An address begins with https://`
    pub fn invalid_consult_link(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-consult-link")
    }

    /// `Give a room, or the address of a call.`
    pub fn invalid_consult_place(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-consult-place")
    }

    /// `A room, in 400 characters.`
    pub fn invalid_consult_room(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-consult-room")
    }

    /// `Hours are written like 9:00-11:00, 14:00-15:00.`
    pub fn invalid_consult_hours(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-consult-hours")
    }

    /// `Say it in some words, at most 8,000 characters.`
    pub fn invalid_consult_note(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-consult-note")
    }

    /// `Twelve things are the most for one talk.`
    pub fn invalid_consult_many(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-consult-many")
    }

    /// `Say what is done, in 1,000 characters.`
    pub fn invalid_consult_agreed(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-consult-agreed")
    }

    /// `A day from tomorrow on, within a year.`
    pub fn invalid_consult_due(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-consult-due")
    }

    /// `A no has its reason: a sentence.`
    pub fn invalid_consult_no(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-consult-no")
    }

    /// `Say what is wanted, in some words.`
    pub fn invalid_consult_request(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-consult-request")
    }

    /// `The desk takes nothing in here just now.`
    pub fn invalid_consult_no_desk(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-consult-no-desk")
    }

    /// `It was agreed, by {due}`
    pub fn event_owed<'v>(&self, due: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("event-owed", [("due", due.into())])
    }

    /// `It is due {due}.`
    pub fn event_owed_soon<'v>(&self, due: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("event-owed-soon", [("due", due.into())])
    }

    /// `Its time is over: {due}.`
    pub fn event_owed_out<'v>(&self, due: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("event-owed-out", [("due", due.into())])
    }

    /// `It is overdue since {due}. Who leads here knows.`
    pub fn event_owed_late<'v>(&self, due: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("event-owed-late", [("due", due.into())])
    }

    /// `It is done`
    pub fn event_owed_done(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("event-owed-done")
    }

    /// `Booked for {at} with {host}`
    pub fn event_consult_booked<'v>(&self, at: impl Into<i18n::Value<'v>>, host: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("event-consult-booked", [("at", at.into()), ("host", host.into())])
    }

    /// `Walked in`
    pub fn event_consult_queued(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("event-consult-queued")
    }

    /// `On the list`
    pub fn event_consult_waits(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("event-consult-waits")
    }

    /// `Called off`
    pub fn event_consult_cancelled(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("event-consult-cancelled")
    }

    /// `The slot at {at} is kept until {until}`
    pub fn event_consult_offered<'v>(
        &self,
        at: impl Into<i18n::Value<'v>>,
        until: impl Into<i18n::Value<'v>>,
    ) -> String {
        self.0.text_with("event-consult-offered", [("at", at.into()), ("until", until.into())])
    }

    /// `{host} began the talk`
    pub fn event_consult_taken<'v>(&self, host: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("event-consult-taken", [("host", host.into())])
    }

    /// `Nobody came`
    pub fn event_consult_no_show(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("event-consult-no-show")
    }

    /// `The slot was not taken in time`
    pub fn event_consult_lapsed(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("event-consult-lapsed")
    }

    /// `The talk was held`
    pub fn event_consult_held(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("event-consult-held")
    }

    /// `You owe something from {number}.`
    pub fn notice_owed<'v>(&self, number: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("notice-owed", [("number", number.into())])
    }

    /// `{number} is done.`
    pub fn notice_owed_done<'v>(&self, number: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("notice-owed_done", [("number", number.into())])
    }

    /// `You host {number}.`
    pub fn notice_consult_booked<'v>(&self, number: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("notice-consult_booked", [("number", number.into())])
    }

    /// `Somebody waits for a talk: {number}.`
    pub fn notice_consult_waits<'v>(&self, number: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("notice-consult_waits", [("number", number.into())])
    }

    /// `{number} is called off.`
    pub fn notice_consult_cancelled<'v>(&self, number: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("notice-consult_cancelled", [("number", number.into())])
    }

    /// `A slot is kept for you: {number}.`
    pub fn notice_consult_offered<'v>(&self, number: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("notice-consult_offered", [("number", number.into())])
    }

    /// `It is your turn: {number}.`
    pub fn notice_consult_taken<'v>(&self, number: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("notice-consult_taken", [("number", number.into())])
    }

    /// `You were missed at {number}.`
    pub fn notice_consult_missed<'v>(&self, number: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("notice-consult_missed", [("number", number.into())])
    }

    /// `What came of {number} is written.`
    pub fn notice_consult_held<'v>(&self, number: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("notice-consult_held", [("number", number.into())])
    }

    /// `because you can be booked`
    pub fn why_hosts(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("why-hosts")
    }

    /// `because you wait for it`
    pub fn why_waits(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("why-waits")
    }

    /// `because you were there`
    pub fn why_agreed(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("why-agreed")
    }

    /// `Value cases`
    pub fn case_title(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("case-title")
    }

    /// `Is it worth doing? The first question is how it helps the people your organisation is there for. A user and a provider own a case together.`
    pub fn case_text(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("case-text")
    }

    /// `New value case`
    pub fn case_new(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("case-new")
    }

    /// `First what is shaky about the service, then what it could bring, then how both of you see whether it did.`
    pub fn case_new_text(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("case-new-text")
    }

    /// `Cases`
    pub fn case_list(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("case-list")
    }

    /// `There is no case yet`
    pub fn case_none(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("case-none")
    }

    /// `A case begins with a talk, a request, or an idea of what the service could bring.`
    pub fn case_none_text(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("case-none-text")
    }

    /// `Older ones`
    pub fn case_more(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("case-more")
    }

    /// `Over`
    pub fn case_stage<'v>(&self, stage: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("case-stage", [("stage", stage.into())])
    }

    /// `With which service?`
    pub fn case_service(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("case-service")
    }

    /// `Go on`
    pub fn case_go_on(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("case-go-on")
    }

    /// `Open the case`
    pub fn case_open_it(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("case-open-it")
    }

    /// `It is open. Now both owners sign.`
    pub fn case_opened(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("case-opened")
    }

    /// `It comes from: {title}`
    pub fn case_comes_from<'v>(&self, title: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("case-comes-from", [("title", title.into())])
    }

    /// `How does this help your organisation’s own client?`
    pub fn case_client(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("case-client")
    }

    /// `The people outside that you are there for: what is better for them?`
    pub fn case_client_hint(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("case-client-hint")
    }

    /// `In a line`
    pub fn case_name(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("case-name")
    }

    /// `What you believe`
    pub fn case_hypothesis(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("case-hypothesis")
    }

    /// `If we do this, then that gets better, because …`
    pub fn case_hypothesis_hint(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("case-hypothesis-hint")
    }

    /// `What it costs`
    pub fn case_cost(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("case-cost")
    }

    /// `Money and hours, of both sides.`
    pub fn case_cost_hint(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("case-cost-hint")
    }

    /// `What is measured`
    pub fn case_measures(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("case-measures")
    }

    /// `Measure`
    pub fn case_measure(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("case-measure")
    }

    /// `{at}. What you measure`
    pub fn case_measure_at<'v>(&self, at: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("case-measure-at", [("at", at.into())])
    }

    /// `Something you can count today already: Visits that were late`
    pub fn case_measure_hint(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("case-measure-hint")
    }

    /// `In what`
    pub fn case_unit(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("case-unit")
    }

    /// `As it is`
    pub fn case_baseline(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("case-baseline")
    }

    /// `As it should be`
    pub fn case_aim(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("case-aim")
    }

    /// `{share} % of the way`
    pub fn case_way<'v>(&self, share: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("case-way", [("share", share.into())])
    }

    /// `Owner on your side`
    pub fn case_user(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("case-user")
    }

    /// `Their address. They use the service, and do not serve it.`
    pub fn case_user_hint(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("case-user-hint")
    }

    /// `Owner on the provider’s side`
    pub fn case_server(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("case-server")
    }

    /// `What is shaky about the service now`
    pub fn case_faults(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("case-faults")
    }

    /// `First things first: mend it, or agree that it can wait and say why.`
    pub fn case_faults_lead(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("case-faults-lead")
    }

    /// `Nothing is known to be broken, and no promise is late.`
    pub fn case_no_faults(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("case-no-faults")
    }

    /// `Known incident`
    pub fn case_incident(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("case-incident")
    }

    /// `{count} promises are late: {promise}`
    pub fn case_late<'v>(&self, count: impl Into<i18n::Value<'v>>, promise: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("case-late", [("count", count.into()), ("promise", promise.into())])
    }

    /// `Steps`
    pub fn case_steps(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("case-steps")
    }

    /// `Each needs the word of both owners.`
    pub fn case_steps_lead(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("case-steps-lead")
    }

    /// `The end`
    pub fn case_step<'v>(&self, step: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("case-step", [("step", step.into())])
    }

    /// `{name} on {date}`
    pub fn case_signed_by<'v>(&self, date: impl Into<i18n::Value<'v>>, name: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("case-signed-by", [("date", date.into()), ("name", name.into())])
    }

    /// `Both signed`
    pub fn case_both(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("case-both")
    }

    /// `One has signed`
    pub fn case_one(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("case-one")
    }

    /// `Open`
    pub fn case_open(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("case-open")
    }

    /// `Due on {date}`
    pub fn case_due<'v>(&self, date: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("case-due", [("date", date.into())])
    }

    /// `Write it anew`
    pub fn case_edit(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("case-edit")
    }

    /// `Who has signed reads it again and signs again.`
    pub fn case_edit_text(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("case-edit-text")
    }

    /// `Save`
    pub fn case_save(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("case-save")
    }

    /// `Saved.`
    pub fn case_saved(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("case-saved")
    }

    /// `Agree to what was found`
    pub fn case_sign<'v>(&self, step: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("case-sign", [("step", step.into())])
    }

    /// `With your word alone nothing is decided yet: the other owner signs too.`
    pub fn case_sign_first(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("case-sign-first")
    }

    /// `The other owner has signed. With your word it is decided.`
    pub fn case_sign_second(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("case-sign-second")
    }

    /// `Sign`
    pub fn case_sign_go(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("case-sign-go")
    }

    /// `You have signed.`
    pub fn case_signed(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("case-signed")
    }

    /// `You have signed what was found. It is done when the other owner has.`
    pub fn case_waits<'v>(&self, step: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("case-waits", [("step", step.into())])
    }

    /// `What is shaky can wait`
    pub fn case_accept(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("case-accept")
    }

    /// `Both of you have to see it so.`
    pub fn case_accept_hint(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("case-accept-hint")
    }

    /// `Why it can wait`
    pub fn case_accept_words(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("case-accept-words")
    }

    /// `Write what was found`
    pub fn case_report<'v>(&self, step: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("case-report", [("step", step.into())])
    }

    /// `Then both of you sign it. What is changed afterwards is signed again.`
    pub fn case_report_lead(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("case-report-lead")
    }

    /// `What came true, and what did not`
    pub fn case_words(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("case-words")
    }

    /// `Why it ends`
    pub fn case_end_words(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("case-end-words")
    }

    /// `Save`
    pub fn case_report_go(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("case-report-go")
    }

    /// `Saved. Now both owners sign.`
    pub fn case_reported(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("case-reported")
    }

    /// `What was promised`
    pub fn case_owed(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("case-owed")
    }

    /// `Where it comes from, what came of it`
    pub fn case_chain(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("case-chain")
    }

    /// `This case is over.`
    pub fn refused_case_over(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("refused-case-over")
    }

    /// `Another step comes first.`
    pub fn refused_case_order(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("refused-case-order")
    }

    /// `You have signed already. The other owner does now.`
    pub fn refused_case_signed(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("refused-case-signed")
    }

    /// `First write what was found.`
    pub fn refused_case_unwritten(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("refused-case-unwritten")
    }

    /// `{count} faults of the service are open. Mend them, or say why they can wait.`
    pub fn refused_case_faults<'v>(&self, count: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("refused-case-faults", [("count", count.into())])
    }

    /// `More is broken than {who} accepted. They have to look at it again.`
    pub fn refused_case_faults_other<'v>(&self, who: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("refused-case-faults-other", [("who", who.into())])
    }

    /// `Both agreed to it. What it says stays.`
    pub fn refused_case_agreed(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("refused-case-agreed")
    }

    /// `Not before both owners have signed the case.`
    pub fn refused_case_second_signature(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("refused-case-second-signature")
    }

    /// `Only its two owners do that.`
    pub fn refused_case_owners(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("refused-case-owners")
    }

    /// `It ends with what it belongs to.`
    pub fn refused_owed_within(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("refused-owed-within")
    }

    /// `A line, in 160 characters.`
    pub fn invalid_case_title(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-case-title")
    }

    /// `Say in a sentence how it helps the people your organisation is there for.`
    pub fn invalid_case_client(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-case-client")
    }

    /// `Say in a sentence what you believe.`
    pub fn invalid_case_hypothesis(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-case-hypothesis")
    }

    /// `Say what it costs.`
    pub fn invalid_case_cost(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-case-cost")
    }

    /// `One measure at least, five at most.`
    pub fn invalid_case_measures(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-case-measures")
    }

    /// `Say what you measure.`
    pub fn invalid_case_measure(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-case-measure")
    }

    /// `A figure, like 12 or 12.5.`
    pub fn invalid_case_figure(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-case-figure")
    }

    /// `A figure that is not the one it begins with.`
    pub fn invalid_case_aim(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-case-aim")
    }

    /// `Choose a service.`
    pub fn invalid_case_service(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-case-service")
    }

    /// `Somebody who uses the service and does not serve it.`
    pub fn invalid_case_user(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-case-user")
    }

    /// `Somebody who serves for the provider.`
    pub fn invalid_case_server(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-case-server")
    }

    /// `We do not find what it comes from.`
    pub fn invalid_case_from(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-case-from")
    }

    /// `Say in a sentence why it can wait.`
    pub fn invalid_case_accept(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-case-accept")
    }

    /// `Say in a sentence or more what was found.`
    pub fn invalid_case_words(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-case-words")
    }

    /// `A value case was opened`
    pub fn event_case_opened(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("event-case-opened")
    }

    /// `The case was written anew`
    pub fn event_case_rewritten(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("event-case-rewritten")
    }

    /// `The case was written anew; who had signed reads it again`
    pub fn event_case_rewritten_unsigned(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("event-case-rewritten-unsigned")
    }

    /// `One owner has signed`
    pub fn event_case_signed(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("event-case-signed")
    }

    /// `Both owners have signed`
    pub fn event_case_taken(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("event-case-taken")
    }

    /// `What was found is written`
    pub fn event_case_reported(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("event-case-reported")
    }

    /// `You own a value case: {number}.`
    pub fn notice_case_opened<'v>(&self, number: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("notice-case_opened", [("number", number.into())])
    }

    /// `{number} was changed. Read it and sign.`
    pub fn notice_case_changed<'v>(&self, number: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("notice-case_changed", [("number", number.into())])
    }

    /// `The other owner has signed {number}.`
    pub fn notice_case_signed<'v>(&self, number: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("notice-case_signed", [("number", number.into())])
    }

    /// `Both owners have signed {number}.`
    pub fn notice_case_taken<'v>(&self, number: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("notice-case_taken", [("number", number.into())])
    }

    /// `because you own it`
    pub fn why_owns_case(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("why-owns_case")
    }

    /// `Not needed any more`
    pub fn owed_not_needed(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("owed-not-needed")
    }

    /// `Decisions that need you`
    pub fn decisions_title(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("decisions-title")
    }

    /// `Before these are taken for {service}, those they touch are asked.`
    pub fn decisions_text<'v>(&self, service: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("decisions-text", [("service", service.into())])
    }

    /// `Nothing is listed yet`
    pub fn decisions_none(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("decisions-none")
    }

    /// `Who leads the provider lists here which decisions are not taken without whom.`
    pub fn decisions_none_text(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("decisions-none-text")
    }

    /// `The list`
    pub fn decisions_list(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("decisions-list")
    }

    /// `Put it to them`
    pub fn decisions_ask(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("decisions-ask")
    }

    /// `users`
    pub fn decisions_needs_users(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("decisions-needs-users")
    }

    /// `customers`
    pub fn decisions_needs_customers(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("decisions-needs-customers")
    }

    /// `the provider`
    pub fn decisions_needs_provider(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("decisions-needs-provider")
    }

    /// `Not without {whom}`
    pub fn decisions_needs<'v>(&self, whom: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("decisions-needs", [("whom", whom.into())])
    }

    /// `Change the list`
    pub fn decisions_edit(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("decisions-edit")
    }

    /// `One line each. Empty lines are left out.`
    pub fn decisions_edit_lead(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("decisions-edit-lead")
    }

    /// `{at}. Decision`
    pub fn decisions_line<'v>(&self, at: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("decisions-line", [("at", at.into())])
    }

    /// `Not without`
    pub fn decisions_whom(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("decisions-whom")
    }

    /// `Save the list`
    pub fn decisions_save(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("decisions-save")
    }

    /// `The list is saved.`
    pub fn decisions_saved(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("decisions-saved")
    }

    /// `What was put to people`
    pub fn decisions_asked(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("decisions-asked")
    }

    /// `All decisions of this service`
    pub fn decisions_all(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("decisions-all")
    }

    /// `A line, in 160 characters.`
    pub fn invalid_decision_title(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-decision-title")
    }

    /// `Say who is needed.`
    pub fn invalid_decision_whom(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-decision-whom")
    }

    /// `Twenty are the most.`
    pub fn invalid_decision_many(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-decision-many")
    }

    /// `It was listed which decisions need whom`
    pub fn event_decisions_listed(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("event-decisions-listed")
    }

    /// `Customers`
    pub fn customer_title(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("customer-title")
    }

    /// `Who orders a service is asked themselves, and sees promises beside what users feel and say.`
    pub fn customer_text(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("customer-text")
    }

    /// `Services and customers`
    pub fn customer_list(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("customer-list")
    }

    /// `Nobody is named yet`
    pub fn customer_none(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("customer-none")
    }

    /// `Who leads a provider names who orders a service for whom. From then on they talk, at least every 90 days.`
    pub fn customer_none_text(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("customer-none-text")
    }

    /// `Name a customer`
    pub fn customer_new(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("customer-new")
    }

    /// `Who orders a service, and who answers for it.`
    pub fn customer_new_text(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("customer-new-text")
    }

    /// `Service`
    pub fn customer_service(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("customer-service")
    }

    /// `For whom`
    pub fn customer_consumer(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("customer-consumer")
    }

    /// `Who orders`
    pub fn customer_person(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("customer-person")
    }

    /// `Their address. They have the role of a customer or act for that organisation.`
    pub fn customer_person_hint(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("customer-person-hint")
    }

    /// `Who answers for it`
    pub fn customer_owner(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("customer-owner")
    }

    /// `What was agreed ends on`
    pub fn customer_renewal(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("customer-renewal")
    }

    /// `Sixty days before, a talk is proposed. May stay empty.`
    pub fn customer_renewal_hint(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("customer-renewal-hint")
    }

    /// `Save`
    pub fn customer_save(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("customer-save")
    }

    /// `Saved. From now on you talk, at least every 90 days.`
    pub fn customer_saved(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("customer-saved")
    }

    /// `{service}: how it goes`
    pub fn customer_report_title<'v>(&self, service: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("customer-report-title", [("service", service.into())])
    }

    /// `From {from} to {to}`
    pub fn customer_report_span<'v>(&self, from: impl Into<i18n::Value<'v>>, to: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("customer-report-span", [("from", from.into()), ("to", to.into())])
    }

    /// `Three numbers`
    pub fn customer_report_numbers(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("customer-report-numbers")
    }

    /// `Promises kept to your people`
    pub fn customer_report_kept(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("customer-report-kept")
    }

    /// `Users who are content`
    pub fn customer_report_feeling(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("customer-report-feeling")
    }

    /// `What users feel is of all who use the service: smaller groups are not shown, so that nobody is found out.`
    pub fn customer_report_feeling_whose(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("customer-report-feeling-whose")
    }

    /// `Improvements`
    pub fn customer_report_improved(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("customer-report-improved")
    }

    /// `{done} delivered, {open} in work`
    pub fn customer_report_delivered<'v>(
        &self,
        done: impl Into<i18n::Value<'v>>,
        open: impl Into<i18n::Value<'v>>,
    ) -> String {
        self.0.text_with("customer-report-delivered", [("done", done.into()), ("open", open.into())])
    }

    /// `{share} (between {low} and {high}, of {n})`
    pub fn customer_report_share<'v>(
        &self,
        high: impl Into<i18n::Value<'v>>,
        low: impl Into<i18n::Value<'v>>,
        n: impl Into<i18n::Value<'v>>,
        share: impl Into<i18n::Value<'v>>,
    ) -> String {
        self.0.text_with(
            "customer-report-share",
            [("high", high.into()), ("low", low.into()), ("n", n.into()), ("share", share.into())],
        )
    }

    /// `none is decided yet`
    pub fn customer_report_none(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("customer-report-none")
    }

    /// `not enough answers to protect people`
    pub fn customer_report_too_few(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("customer-report-too-few")
    }

    /// `over 85 % (of {n})`
    pub fn customer_report_over<'v>(&self, n: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("customer-report-over", [("n", n.into())])
    }

    /// `under 15 % (of {n})`
    pub fn customer_report_under<'v>(&self, n: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("customer-report-under", [("n", n.into())])
    }

    /// `Three voices`
    pub fn customer_report_voices(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("customer-report-voices")
    }

    /// `Only what was said in the open.`
    pub fn customer_report_voices_lead(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("customer-report-voices-lead")
    }

    /// `Nobody has said anything in the open yet.`
    pub fn customer_report_no_voices(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("customer-report-no-voices")
    }

    /// `Three decisions`
    pub fn customer_report_decisions(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("customer-report-decisions")
    }

    /// `Nothing waits for your decision.`
    pub fn customer_report_no_decisions(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("customer-report-no-decisions")
    }

    /// `Sign or not: {title}`
    pub fn customer_report_sign<'v>(&self, title: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("customer-report-sign", [("title", title.into())])
    }

    /// `Give the next talk its day`
    pub fn customer_report_plan(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("customer-report-plan")
    }

    /// `You owe, by {date}: {words}`
    pub fn customer_report_owed<'v>(
        &self,
        date: impl Into<i18n::Value<'v>>,
        words: impl Into<i18n::Value<'v>>,
    ) -> String {
        self.0.text_with("customer-report-owed", [("date", date.into()), ("words", words.into())])
    }

    /// `Not without you: {title}`
    pub fn customer_report_decide<'v>(&self, title: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("customer-report-decide", [("title", title.into())])
    }

    /// `What became of what people said`
    pub fn customer_report_processed(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("customer-report-processed")
    }

    /// `{opened} came in, {answered} were answered by a person, {declined} were declined with a reason, {delivered} were delivered.`
    pub fn customer_report_processing<'v>(
        &self,
        answered: impl Into<i18n::Value<'v>>,
        declined: impl Into<i18n::Value<'v>>,
        delivered: impl Into<i18n::Value<'v>>,
        opened: impl Into<i18n::Value<'v>>,
    ) -> String {
        self.0.text_with(
            "customer-report-processing",
            [
                ("answered", answered.into()),
                ("declined", declined.into()),
                ("delivered", delivered.into()),
                ("opened", opened.into()),
            ],
        )
    }

    /// `Done`
    pub fn customer_report_is_done(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("customer-report-is-done")
    }

    /// `In work`
    pub fn customer_report_in_work(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("customer-report-in-work")
    }

    /// `Talks`
    pub fn customer_report_talks(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("customer-report-talks")
    }

    /// `You talk on {date}.`
    pub fn customer_report_talk_at<'v>(&self, date: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("customer-report-talk-at", [("date", date.into())])
    }

    /// `A talk is proposed and has no day yet.`
    pub fn customer_report_talk_open(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("customer-report-talk-open")
    }

    /// `You talk again by {date} at the latest.`
    pub fn customer_report_talk_by<'v>(&self, date: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("customer-report-talk-by", [("date", date.into())])
    }

    /// `I would like to talk`
    pub fn customer_report_wish(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("customer-report-wish")
    }

    /// `Take it along`
    pub fn customer_report_take(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("customer-report-take")
    }

    /// `As a PDF`
    pub fn customer_report_pdf(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("customer-report-pdf")
    }

    /// `Send it to me by mail`
    pub fn customer_report_mail(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("customer-report-mail")
    }

    /// `It is on its way.`
    pub fn customer_report_mailed(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("customer-report-mailed")
    }

    /// `Open it`
    pub fn customer_report_open(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("customer-report-open")
    }

    /// `because you asked for it`
    pub fn customer_report_why(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("customer-report-why")
    }

    /// `report.pdf`
    pub fn customer_report_file(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("customer-report-file")
    }

    /// `Talk about {service}`
    pub fn talk_title<'v>(&self, service: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("talk-title", [("service", service.into())])
    }

    /// `Held`
    pub fn talk_stage<'v>(&self, stage: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("talk-stage", [("stage", stage.into())])
    }

    /// `After 90 days without one`
    pub fn talk_reason<'v>(&self, reason: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("talk-reason", [("reason", reason.into())])
    }

    /// `A talk is proposed. Give it its day.`
    pub fn talk_wished(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("talk-wished")
    }

    /// `When and where`
    pub fn talk_plan(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("talk-plan")
    }

    /// `Either of you says so, and can change it.`
    pub fn talk_plan_lead(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("talk-plan-lead")
    }

    /// `Save`
    pub fn talk_plan_go(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("talk-plan-go")
    }

    /// `It has its day. Both of you are told.`
    pub fn talk_planned(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("talk-planned")
    }

    /// `When`
    pub fn talk_when(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("talk-when")
    }

    /// `Day`
    pub fn talk_day(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("talk-day")
    }

    /// `Time`
    pub fn talk_time(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("talk-time")
    }

    /// `Where`
    pub fn talk_place(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("talk-place")
    }

    /// `Minutes`
    pub fn talk_minutes(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("talk-minutes")
    }

    /// `What was agreed`
    pub fn talk_agreed(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("talk-agreed")
    }

    /// `Write the minutes`
    pub fn talk_write(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("talk-write")
    }

    /// `What each does by a day is a promise: its owner is reminded.`
    pub fn talk_write_lead(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("talk-write-lead")
    }

    /// `Save the minutes`
    pub fn talk_write_go(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("talk-write-go")
    }

    /// `The minutes are written, and both of you have them.`
    pub fn talk_noted(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("talk-noted")
    }

    /// `A talk is planned already.`
    pub fn refused_talk_planned(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("refused-talk-planned")
    }

    /// `This talk was held.`
    pub fn refused_talk_held(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("refused-talk-held")
    }

    /// `It has not begun.`
    pub fn refused_talk_not_yet(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("refused-talk-not-yet")
    }

    /// `The provider’s side writes the minutes.`
    pub fn refused_talk_provider(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("refused-talk-provider")
    }

    /// `Choose a service.`
    pub fn invalid_customer_service(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-customer-service")
    }

    /// `Choose for whom.`
    pub fn invalid_customer_consumer(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-customer-consumer")
    }

    /// `Somebody who orders or acts for that organisation.`
    pub fn invalid_customer_person(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-customer-person")
    }

    /// `A day and a time from now on, within 90 days.`
    pub fn invalid_talk_day(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-talk-day")
    }

    /// `Say where, in 400 characters.`
    pub fn invalid_talk_place(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-talk-place")
    }

    /// `Say in a sentence or more what was said.`
    pub fn invalid_talk_minutes(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-talk-minutes")
    }

    /// `A talk is proposed`
    pub fn event_talk_proposed(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("event-talk-proposed")
    }

    /// `It is on {at}`
    pub fn event_talk_planned<'v>(&self, at: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("event-talk-planned", [("at", at.into())])
    }

    /// `The talk was held`
    pub fn event_talk_held(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("event-talk-held")
    }

    /// `A talk is proposed: {number}.`
    pub fn notice_talk_proposed<'v>(&self, number: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("notice-talk_proposed", [("number", number.into())])
    }

    /// `{number} has its day.`
    pub fn notice_talk_planned<'v>(&self, number: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("notice-talk_planned", [("number", number.into())])
    }

    /// `The minutes of {number} are written.`
    pub fn notice_talk_held<'v>(&self, number: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("notice-talk_held", [("number", number.into())])
    }

    /// `because you order it or answer for it`
    pub fn why_customer(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("why-customer")
    }

    /// `Thanks`
    pub fn thanks_title(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("thanks-title")
    }

    /// `What you did for a service, seen by you first. Others see it only if you say so, and there is no rank.`
    pub fn thanks_text(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("thanks-text")
    }

    /// `Thank somebody`
    pub fn thanks_thank(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("thanks-thank")
    }

    /// `For which service`
    pub fn thanks_service(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("thanks-service")
    }

    /// `Whom`
    pub fn thanks_to(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("thanks-to")
    }

    /// `Their address.`
    pub fn thanks_to_hint(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("thanks-to-hint")
    }

    /// `What they did`
    pub fn thanks_for(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("thanks-for")
    }

    /// `Took part`
    pub fn thanks_deed<'v>(&self, deed: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("thanks-deed", [("deed", deed.into())])
    }

    /// `Takes part`
    pub fn thanks_badge<'v>(&self, deed: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("thanks-badge", [("deed", deed.into())])
    }

    /// `In your words`
    pub fn thanks_words(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("thanks-words")
    }

    /// `Say thanks`
    pub fn thanks_send(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("thanks-send")
    }

    /// `They are told.`
    pub fn thanks_sent(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("thanks-sent")
    }

    /// `Yours`
    pub fn thanks_own(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("thanks-own")
    }

    /// `Nobody has thanked you here yet`
    pub fn thanks_none(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("thanks-none")
    }

    /// `It begins with an answer that helped somebody.`
    pub fn thanks_none_text(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("thanks-none-text")
    }

    /// `{points} points. They fade by half in a year.`
    pub fn thanks_standing<'v>(&self, points: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("thanks-standing", [("points", points.into())])
    }

    /// `Taken back`
    pub fn thanks_taken(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("thanks-taken")
    }

    /// `Let others see it`
    pub fn thanks_show(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("thanks-show")
    }

    /// `Show it to nobody`
    pub fn thanks_hide(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("thanks-hide")
    }

    /// `Changed.`
    pub fn thanks_changed(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("thanks-changed")
    }

    /// `Taken back.`
    pub fn thanks_taken_back(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("thanks-taken-back")
    }

    /// `Thanks: {service}`
    pub fn thanks_of<'v>(&self, service: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("thanks-of", [("service", service.into())])
    }

    /// `Who helped, and lets you see it. In the order of their names.`
    pub fn thanks_of_text(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("thanks-of-text")
    }

    /// `People`
    pub fn thanks_people(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("thanks-people")
    }

    /// `Nobody is shown here`
    pub fn thanks_nobody(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("thanks-nobody")
    }

    /// `Whoever helped is shown here only if they say so themselves.`
    pub fn thanks_nobody_text(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("thanks-nobody-text")
    }

    /// `Rewards`
    pub fn reward_title(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("reward-title")
    }

    /// `A budget is set aside first; what is promised is given.`
    pub fn reward_text(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("reward-text")
    }

    /// `What for`
    pub fn reward_name(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("reward-name")
    }

    /// `Budget`
    pub fn reward_budget(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("reward-budget")
    }

    /// `Currency`
    pub fn reward_currency(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("reward-currency")
    }

    /// `Set it aside`
    pub fn reward_save(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("reward-save")
    }

    /// `It is set aside.`
    pub fn reward_saved(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("reward-saved")
    }

    /// `{spent} of {budget} promised`
    pub fn reward_spent<'v>(&self, budget: impl Into<i18n::Value<'v>>, spent: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("reward-spent", [("budget", budget.into()), ("spent", spent.into())])
    }

    /// `What was promised and given`
    pub fn benefit_title(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("benefit-title")
    }

    /// `Who decides on contracts, or serves here, could have an interest: then a second person agrees before it is given.`
    pub fn benefit_text(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("benefit-text")
    }

    /// `What was promised to you`
    pub fn benefit_yours(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("benefit-yours")
    }

    /// `From which budget`
    pub fn benefit_from(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("benefit-from")
    }

    /// `To whom (address)`
    pub fn benefit_to(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("benefit-to")
    }

    /// `What`
    pub fn benefit_what(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("benefit-what")
    }

    /// `Worth`
    pub fn benefit_amount(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("benefit-amount")
    }

    /// `Promise it`
    pub fn benefit_promise(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("benefit-promise")
    }

    /// `Promised`
    pub fn benefit_promised(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("benefit-promised")
    }

    /// `Needs a second person`
    pub fn benefit_interest(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("benefit-interest")
    }

    /// `Given on {date}`
    pub fn benefit_given<'v>(&self, date: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("benefit-given", [("date", date.into())])
    }

    /// `Agree: {name}`
    pub fn benefit_second<'v>(&self, name: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("benefit-second", [("name", name.into())])
    }

    /// `Given to {name}`
    pub fn benefit_give<'v>(&self, name: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("benefit-give", [("name", name.into())])
    }

    /// `It is promised, and on the ledger.`
    pub fn benefit_is_promised(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("benefit-is-promised")
    }

    /// `You have agreed.`
    pub fn benefit_is_seconded(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("benefit-is-seconded")
    }

    /// `It is given, and on the ledger.`
    pub fn benefit_is_given(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("benefit-is-given")
    }

    /// `It is taken back already.`
    pub fn refused_thanks_taken(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("refused-thanks-taken")
    }

    /// `Nobody promises or gives something to themselves.`
    pub fn refused_benefit_own(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("refused-benefit-own")
    }

    /// `There is not so much left in the budget.`
    pub fn refused_benefit_budget(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("refused-benefit-budget")
    }

    /// `It could be a conflict of interest: a second person agrees first.`
    pub fn refused_benefit_interest(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("refused-benefit-interest")
    }

    /// `Somebody else than who promised it and who gets it.`
    pub fn refused_benefit_second(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("refused-benefit-second")
    }

    /// `It was given already.`
    pub fn refused_benefit_given(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("refused-benefit-given")
    }

    /// `Nobody thanks themselves.`
    pub fn invalid_thanks_own(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-thanks-own")
    }

    /// `We do not find anybody with this address.`
    pub fn invalid_thanks_person(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-thanks-person")
    }

    /// `Say in some words what it was, in 500 characters.`
    pub fn invalid_thanks_words(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-thanks-words")
    }

    /// `Who serves for the provider says that something was tested, or turned out to be so.`
    pub fn invalid_thanks_deed(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-thanks-deed")
    }

    /// `A line, in 160 characters.`
    pub fn invalid_reward_title(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-reward-title")
    }

    /// `An amount, like 500 or 500.50.`
    pub fn invalid_reward_budget(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-reward-budget")
    }

    /// `Three capital letters, like EUR.`
    pub fn invalid_reward_currency(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-reward-currency")
    }

    /// `Say what it is, in 500 characters.`
    pub fn invalid_benefit_words(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-benefit-words")
    }

    /// `Somebody was thanked`
    pub fn event_thanked(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("event-thanked")
    }

    /// `You were thanked: {number}.`
    pub fn notice_thanked<'v>(&self, number: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("notice-thanked", [("number", number.into())])
    }

    /// `because you did it`
    pub fn why_did_it(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("why-did_it")
    }
}
