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
    /// ---- This room ----
    pub fn recovery_where(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("recovery-where")
    }

    /// `Yes`
    pub fn recovery_yes(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("recovery-yes")
    }

    /// `No`
    pub fn recovery_no(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("recovery-no")
    }

    /// `Complaints`
    ///
    /// ---- Complaints and compliments ----
    pub fn complaints_title(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("complaints-title")
    }

    /// `Compliments`
    pub fn compliments_title(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("compliments-title")
    }

    /// `Each is answered by a person, by hand. None is over before its person says so, or was really sought.`
    pub fn complaints_lead(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("complaints-lead")
    }

    /// `Which of them`
    pub fn complaints_tabs(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("complaints-tabs")
    }

    /// `Complaints, open`
    pub fn complaints_open(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("complaints-open")
    }

    /// `Complaints, over`
    pub fn complaints_ended(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("complaints-ended")
    }

    /// `Compliments, open`
    pub fn compliments_open(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("compliments-open")
    }

    /// `Compliments, over`
    pub fn compliments_ended(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("compliments-ended")
    }

    /// `Nothing here`
    pub fn complaints_none(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("complaints-none")
    }

    /// `What people complain of or praise stands here until a person has answered it.`
    pub fn complaints_none_text(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("complaints-none-text")
    }

    /// `More`
    pub fn complaints_more(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("complaints-more")
    }

    /// `Somebody`
    pub fn complaints_nobody(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("complaints-nobody")
    }

    /// `How they ended, counted apart`
    pub fn counts_title(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("counts-title")
    }

    /// `How many there are of each provider`
    pub fn counts_caption(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("counts-caption")
    }

    /// `Provider`
    pub fn counts_provider(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("counts-provider")
    }

    /// `Open`
    pub fn counts_open(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("counts-open")
    }

    /// `Over by their word`
    pub fn counts_word(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("counts-word")
    }

    /// `Over after we sought them`
    pub fn counts_sought(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("counts-sought")
    }

    /// `Opened again`
    pub fn counts_reopened(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("counts-reopened")
    }

    /// `Answer {by}`
    pub fn complaint_owed<'v>(&self, by: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("complaint-owed", [("by", by.into())])
    }

    /// `Not answered by hand`
    pub fn complaint_unanswered(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("complaint-unanswered")
    }

    /// `Answered by hand`
    pub fn complaint_answered(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("complaint-answered")
    }

    /// `Told that it will be ended`
    pub fn complaint_noticed(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("complaint-noticed")
    }

    /// `They say it is settled`
    pub fn complaint_ended_word(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("complaint-ended-word")
    }

    /// `We sought them and heard nothing`
    pub fn complaint_ended_sought(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("complaint-ended-sought")
    }

    /// `Opened again {n} times`
    pub fn complaint_again<'v>(&self, n: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("complaint-again", [("n", n.into())])
    }

    /// `Conversation {number}`
    pub fn complaint_talk<'v>(&self, number: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("complaint-talk", [("number", number.into())])
    }

    /// `It is over when you say so. We cannot end it without your word, unless we sought you on two days and you said nothing for a week after we told you.`
    pub fn complaint_yours(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("complaint-yours")
    }

    /// `What was said`
    pub fn complaint_said(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("complaint-said")
    }

    /// `How it stands`
    pub fn complaint_standing(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("complaint-standing")
    }

    /// `We heard it`
    pub fn complaint_step_heard(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("complaint-step-heard")
    }

    /// `A person answers in their own words`
    pub fn complaint_step_hand(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("complaint-step-hand")
    }

    /// `{who}, {when}`
    pub fn complaint_step_answered<'v>(
        &self,
        when: impl Into<i18n::Value<'v>>,
        who: impl Into<i18n::Value<'v>>,
    ) -> String {
        self.0.text_with("complaint-step-answered", [("when", when.into()), ("who", who.into())])
    }

    /// `{by}`
    pub fn complaint_step_due<'v>(&self, by: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("complaint-step-due", [("by", by.into())])
    }

    /// `Nobody has yet`
    pub fn complaint_step_unanswered(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("complaint-step-unanswered")
    }

    /// `Made good`
    pub fn complaint_step_good(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("complaint-step-good")
    }

    /// `Nothing was given for it.`
    pub fn complaint_step_nothing(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("complaint-step-nothing")
    }

    /// `See below`
    pub fn complaint_step_given(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("complaint-step-given")
    }

    /// `Over`
    pub fn complaint_step_end(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("complaint-step-end")
    }

    /// `When who complained says so`
    pub fn complaint_step_yours(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("complaint-step-yours")
    }

    /// `By their word, {when}`
    pub fn complaint_step_word<'v>(&self, when: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("complaint-step-word", [("when", when.into())])
    }

    /// `We sought them on two days and told them, {when}`
    pub fn complaint_step_sought<'v>(&self, when: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("complaint-step-sought", [("when", when.into())])
    }

    /// `They were told: it ends {by}, unless they say something`
    pub fn complaint_step_noticed<'v>(&self, by: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("complaint-step-noticed", [("by", by.into())])
    }

    /// `When it has reached those it is for`
    pub fn compliment_step_end(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("compliment-step-end")
    }

    /// `Passed on`
    pub fn compliment_step_passed(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("compliment-step-passed")
    }

    /// `To nobody yet`
    pub fn compliment_step_none(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("compliment-step-none")
    }

    /// `What you can do`
    pub fn complaint_can(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("complaint-can")
    }

    /// `It is settled`
    pub fn complaint_settled(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("complaint-settled")
    }

    /// `It is not: write to us`
    pub fn complaint_not_settled(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("complaint-not-settled")
    }

    /// `I do not want it any more`
    pub fn complaint_withdraw(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("complaint-withdraw")
    }

    /// `It is not settled: open it again`
    pub fn complaint_reopen(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("complaint-reopen")
    }

    /// `One click opens it again, {by}.`
    pub fn complaint_reopen_until<'v>(&self, by: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("complaint-reopen-until", [("by", by.into())])
    }

    /// `Made good`
    pub fn complaint_good(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("complaint-good")
    }

    /// `What was given for the trouble. It does not undo it.`
    pub fn complaint_good_lead(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("complaint-good-lead")
    }

    /// `End it: they were sought and told`
    pub fn complaint_close(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("complaint-close")
    }

    /// `{who} gave it`
    pub fn given_by<'v>(&self, who: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("given-by", [("who", who.into())])
    }

    /// `Beyond the limit: {reason}`
    pub fn given_beyond<'v>(&self, reason: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("given-beyond", [("reason", reason.into())])
    }

    /// `They have it, {when}`
    pub fn given_handed<'v>(&self, when: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("given-handed", [("when", when.into())])
    }

    /// `They have it`
    pub fn given_hand(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("given-hand")
    }

    /// `On its way`
    pub fn given_coming(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("given-coming")
    }

    /// `Give`
    pub fn give_what(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("give-what")
    }

    /// `How much`
    pub fn give_amount(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("give-amount")
    }

    /// `Within what is left for this complaint`
    pub fn give_amount_hint(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("give-amount-hint")
    }

    /// `Why more than your limit`
    pub fn give_reason(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("give-reason")
    }

    /// `Only where it is more. Your provider’s people read it.`
    pub fn give_reason_hint(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("give-reason-hint")
    }

    /// `Give it`
    pub fn give_button(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("give-button")
    }

    /// `Given. They hear of it.`
    pub fn give_done(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("give-done")
    }

    /// `Noted. They hear of it.`
    pub fn hand_done(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("hand-done")
    }

    /// `{name}: {left} left`
    pub fn gift_option<'v>(&self, left: impl Into<i18n::Value<'v>>, name: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("gift-option", [("left", left.into()), ("name", name.into())])
    }

    /// `{n} hours`
    pub fn gift_hours<'v>(&self, n: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("gift-hours", [("n", n.into())])
    }

    /// `{n} days`
    pub fn gift_days<'v>(&self, n: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("gift-days", [("n", n.into())])
    }

    /// `What may be given`
    pub fn gifts_title(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("gifts-title")
    }

    /// `What your people may give for a complaint without asking: for one complaint, and in a month for all.`
    pub fn gifts_lead(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("gifts-lead")
    }

    /// `Your lead has not set what may be given.`
    pub fn gifts_none_here(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("gifts-none-here")
    }

    /// `One more`
    pub fn gift_new(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("gift-new")
    }

    /// `What`
    pub fn gift_name(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("gift-name")
    }

    /// `Counted in`
    pub fn gift_unit_label(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("gift-unit-label")
    }

    /// `days`
    pub fn gift_unit<'v>(&self, unit: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("gift-unit", [("unit", unit.into())])
    }

    /// `Currency, three letters`
    pub fn gift_currency(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("gift-currency")
    }

    /// `An agent gives on one complaint at most`
    pub fn gift_agent_limit(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("gift-agent-limit")
    }

    /// `A lead gives without a reason at most`
    pub fn gift_lead_limit(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("gift-lead-limit")
    }

    /// `All of it in a month at most`
    pub fn gift_pot(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("gift-pot")
    }

    /// `Nobody can give more than is left, a lead neither.`
    pub fn gift_pot_hint(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("gift-pot-hint")
    }

    /// `Can be given`
    pub fn gift_active(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("gift-active")
    }

    /// `{spent} of {pot} given this month`
    pub fn gift_spent<'v>(&self, pot: impl Into<i18n::Value<'v>>, spent: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("gift-spent", [("pot", pot.into()), ("spent", spent.into())])
    }

    /// `Save`
    pub fn gift_save(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("gift-save")
    }

    /// `Saved.`
    pub fn gift_saved(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("gift-saved")
    }

    /// `Reach them`
    pub fn seek_title(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("seek-title")
    }

    /// `Without their word a complaint ends only after you sought them on two days and by two ways, told them, and a week went by.`
    pub fn seek_lead<'v>(&self, ways: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("seek-lead", [("ways", ways.into())])
    }

    /// `By which way`
    pub fn seek_way(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("seek-way")
    }

    /// `What you say, or what came of it`
    pub fn seek_words(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("seek-words")
    }

    /// `By mail, chat or page the words go to them. Of calls and visits it is a note for your side.`
    pub fn seek_words_hint(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("seek-words-hint")
    }

    /// `Note it`
    pub fn seek_button(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("seek-button")
    }

    /// `Noted.`
    pub fn seek_done(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("seek-done")
    }

    /// `On their page`
    pub fn sought_by<'v>(&self, way: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("sought-by", [("way", way.into())])
    }

    /// `Tell them that it ends in a week`
    pub fn notice_button(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("notice-button")
    }

    /// `They are told.`
    pub fn notice_done(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("notice-done")
    }

    /// `Whom it is for`
    pub fn praise_title(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("praise-title")
    }

    /// `They read it in the words it was said in, and so does who leads them.`
    pub fn praise_lead(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("praise-lead")
    }

    /// `Passed on to {names}.`
    pub fn praise_to<'v>(&self, names: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("praise-to", [("names", names.into())])
    }

    /// `Somebody of another provider`
    pub fn praise_find(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("praise-find")
    }

    /// `A name`
    pub fn praise_find_hint(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("praise-find-hint")
    }

    /// `Look`
    pub fn praise_find_button(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("praise-find-button")
    }

    /// `Pass it on to`
    pub fn praise_who(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("praise-who")
    }

    /// `Pass it on`
    pub fn praise_button(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("praise-button")
    }

    /// `Passed on.`
    pub fn praise_done(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("praise-done")
    }

    /// `Praise for you`
    pub fn praise_page_title(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("praise-page-title")
    }

    /// `What people said, in their words. Only you see this page.`
    pub fn praise_page_lead(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("praise-page-lead")
    }

    /// `What was said`
    pub fn praise_page_words(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("praise-page-words")
    }

    /// `Nothing yet`
    pub fn praise_none(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("praise-none")
    }

    /// `When somebody praises what you did, it stands here.`
    pub fn praise_none_text(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("praise-none-text")
    }

    /// `What became of it`
    pub fn becomes_title(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("becomes-title")
    }

    /// `The link stays, both ways.`
    pub fn becomes_lead(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("becomes-lead")
    }

    /// `{who} tried to reach who complained, on their page.`
    ///
    /// ---- What happened, news and why ----
    pub fn event_sought<'v>(&self, way: impl Into<i18n::Value<'v>>, who: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("event-sought", [("way", way.into()), ("who", who.into())])
    }

    /// `We could not reach you. Unless you say something, we take this as settled after {until}. One click opens it again for 90 days.`
    pub fn event_course_notice<'v>(&self, until: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("event-course-notice", [("until", until.into())])
    }

    /// `{who} gave for the trouble: {what}, {amount} days.`
    pub fn event_made_good<'v>(
        &self,
        amount: impl Into<i18n::Value<'v>>,
        currency: impl Into<i18n::Value<'v>>,
        unit: impl Into<i18n::Value<'v>>,
        what: impl Into<i18n::Value<'v>>,
        who: impl Into<i18n::Value<'v>>,
    ) -> String {
        self.0.text_with(
            "event-made-good",
            [
                ("amount", amount.into()),
                ("currency", currency.into()),
                ("unit", unit.into()),
                ("what", what.into()),
                ("who", who.into()),
            ],
        )
    }

    /// `{who} gave more than the limit.`
    pub fn event_made_good_beyond<'v>(&self, who: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("event-made-good-beyond", [("who", who.into())])
    }

    /// `{who} noted that it was handed over.`
    pub fn event_made_good_handed<'v>(&self, who: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("event-made-good-handed", [("who", who.into())])
    }

    /// `{who} passed the praise on to {names}.`
    pub fn event_praised<'v>(&self, names: impl Into<i18n::Value<'v>>, who: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("event-praised", [("names", names.into()), ("who", who.into())])
    }

    /// `Somebody praised you, on number {number}.`
    pub fn notice_praised<'v>(&self, number: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("notice-praised", [("number", number.into())])
    }

    /// `The praise on number {number} was passed on.`
    pub fn notice_praise_passed<'v>(&self, number: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("notice-praise_passed", [("number", number.into())])
    }

    /// `it is about you`
    pub fn why_praised(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("why-praised")
    }

    /// `Who complained has to be sought on two days first, or say that it is settled.`
    ///
    /// ---- Why not ----
    pub fn refused_course_days<'v>(&self, missing: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("refused-course-days", [("missing", missing.into())])
    }

    /// `Who complained can be reached by another way too. Try that first.`
    pub fn refused_course_ways(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("refused-course-ways")
    }

    /// `They have to be told first that it will be ended.`
    pub fn refused_course_notice(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("refused-course-notice")
    }

    /// `They were told. It may be ended after {until}, unless they say something.`
    pub fn refused_course_wait<'v>(&self, until: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("refused-course-wait", [("until", until.into())])
    }

    /// `More than 90 days have passed since this was settled. Please tell us anew; we link it.`
    pub fn refused_course_late(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("refused-course-late")
    }

    /// `This is over. Open it again first.`
    pub fn refused_course_over(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("refused-course-over")
    }

    /// `Somebody has to answer this by hand first.`
    pub fn refused_course_unanswered(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("refused-course-unanswered")
    }

    /// `This is praise. Nobody needs to be told that it ends.`
    pub fn refused_course_compliment(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("refused-course-compliment")
    }

    /// `This is a complaint. Praise can be passed on.`
    pub fn refused_course_complaint(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("refused-course-complaint")
    }

    /// `They have it already.`
    pub fn refused_praised_already(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("refused-praised-already")
    }

    /// `Nobody gives to themselves. Somebody else of your provider can.`
    pub fn refused_own_gift(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("refused-own-gift")
    }

    /// `Say by which way.`
    pub fn invalid_way(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-way")
    }

    /// `This cannot be given.`
    pub fn invalid_no_gift(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-no-gift")
    }

    /// `A number above nought, with two places at most.`
    pub fn invalid_amount(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-amount")
    }

    /// `That is more than you may give on this complaint. Your lead can give more.`
    pub fn invalid_amount_limit(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-amount-limit")
    }

    /// `There is not so much left this month. Your lead can change what may be given.`
    pub fn invalid_amount_pot(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-amount-pot")
    }

    /// `That is more than your limit. Say why.`
    pub fn invalid_amount_reason(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-amount-reason")
    }

    /// `Money, hours or days.`
    pub fn invalid_unit(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-unit")
    }

    /// `Three letters, as in EUR.`
    pub fn invalid_currency(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-currency")
    }

    /// `Not less than an agent may give.`
    pub fn invalid_lead_limit(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-lead-limit")
    }

    /// `Not less than a lead may give.`
    pub fn invalid_pot(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-pot")
    }

    /// `Choose somebody who serves for a provider.`
    pub fn invalid_nobody_praised(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-nobody-praised")
    }

    /// `What was said here stays with the people of this provider.`
    pub fn invalid_praise_closed(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-praise-closed")
    }

    /// `Moments of truth`
    ///
    /// ---- Moments of truth and journeys ----
    pub fn moments_title(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("moments-title")
    }

    /// `Where people made up or changed their minds: found in what happened, turned by somebody, measured after.`
    pub fn moments_lead(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("moments-lead")
    }

    /// `Which of them`
    pub fn moments_tabs(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("moments-tabs")
    }

    /// `To be turned`
    pub fn moments_open(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("moments-open")
    }

    /// `Turned, noted, or none`
    pub fn moments_done(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("moments-done")
    }

    /// `Nothing here`
    pub fn moments_none(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("moments-none")
    }

    /// `When something befalls somebody that may change their mind, it stands here with a time.`
    pub fn moments_none_text(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("moments-none-text")
    }

    /// `How they went`
    pub fn moments_how(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("moments-how")
    }

    /// `Of the last 90 days. A turn is measured by whose impression it was; it repairs, it is no success.`
    pub fn moments_how_lead(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("moments-how-lead")
    }

    /// `Moments by what they were found in`
    pub fn moments_table(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("moments-table")
    }

    /// `Found in`
    pub fn moments_cause(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("moments-cause")
    }

    /// `Came`
    pub fn moments_came(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("moments-came")
    }

    /// `Measured`
    pub fn moments_measured(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("moments-measured")
    }

    /// `Better after`
    pub fn moments_better(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("moments-better")
    }

    /// `too few to tell`
    pub fn moments_too_few(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("moments-too-few")
    }

    /// `{k} of {n} ({low} to {high})`
    pub fn moments_share<'v>(
        &self,
        high: impl Into<i18n::Value<'v>>,
        k: impl Into<i18n::Value<'v>>,
        low: impl Into<i18n::Value<'v>>,
        n: impl Into<i18n::Value<'v>>,
    ) -> String {
        self.0
            .text_with("moments-share", [("high", high.into()), ("k", k.into()), ("low", low.into()), ("n", n.into())])
    }

    /// `Marked by hand`
    pub fn moment_cause_of<'v>(&self, cause: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("moment-cause-of", [("cause", cause.into())])
    }

    /// `Nobody has it yet`
    pub fn moment_nobody(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("moment-nobody")
    }

    /// `{who} has it`
    pub fn moment_has<'v>(&self, who: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("moment-has", [("who", who.into())])
    }

    /// `Turn it {by}`
    pub fn moment_due<'v>(&self, by: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("moment-due", [("by", by.into())])
    }

    /// `it was none`
    pub fn moment_state<'v>(&self, state: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("moment-state", [("state", state.into())])
    }

    /// `How it stands`
    pub fn moment_state_label(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("moment-state-label")
    }

    /// `from {before} to {after}`
    pub fn moment_marks<'v>(&self, after: impl Into<i18n::Value<'v>>, before: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("moment-marks", [("after", after.into()), ("before", before.into())])
    }

    /// `Mark a moment of truth`
    pub fn moment_new(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("moment-new")
    }

    /// `Somebody made up or changed their mind here. What is negative gets an owner, you, and a time.`
    pub fn moment_new_lead(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("moment-new-lead")
    }

    /// `What it is`
    pub fn moment_what(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("moment-what")
    }

    /// `Which way`
    pub fn moment_sign(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("moment-sign")
    }

    /// `Against the service`
    pub fn moment_negative(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("moment-negative")
    }

    /// `It is turned within a working day, and whose impression it was is asked after.`
    pub fn moment_negative_hint(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("moment-negative-hint")
    }

    /// `For the service`
    pub fn moment_positive(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("moment-positive")
    }

    /// `It is noted, so that it can happen again.`
    pub fn moment_positive_hint(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("moment-positive-hint")
    }

    /// `What happened, in your words`
    pub fn moment_words(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("moment-words")
    }

    /// `Service`
    pub fn moment_service(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("moment-service")
    }

    /// `None in particular`
    pub fn moment_no_service(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("moment-no-service")
    }

    /// `What was prepared for it`
    pub fn moment_play(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("moment-play")
    }

    /// `Nothing`
    pub fn moment_no_play(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("moment-no-play")
    }

    /// `Mark it`
    pub fn moment_mark(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("moment-mark")
    }

    /// `Marked.`
    pub fn moment_marked(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("moment-marked")
    }

    /// `Why it is one`
    pub fn moment_why(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("moment-why")
    }

    /// `Whose impression`
    pub fn moment_whose(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("moment-whose")
    }

    /// `Who sees to it`
    pub fn moment_owner(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("moment-owner")
    }

    /// `By when`
    pub fn moment_by(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("moment-by")
    }

    /// `Conversation`
    pub fn moment_about(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("moment-about")
    }

    /// `Before and after`
    pub fn moment_measured(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("moment-measured")
    }

    /// `They were asked`
    pub fn moment_asked(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("moment-asked")
    }

    /// `Turn it`
    pub fn moment_do(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("moment-do")
    }

    /// `I see to it`
    pub fn moment_take(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("moment-take")
    }

    /// `It is yours.`
    pub fn moment_taken(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("moment-taken")
    }

    /// `What was done`
    pub fn moment_done_words(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("moment-done-words")
    }

    /// `Or why it was no moment of truth. Only your side reads it; what the person should know goes into the conversation.`
    pub fn moment_done_hint(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("moment-done-hint")
    }

    /// `It is turned: ask them how it is`
    pub fn moment_turned(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("moment-turned")
    }

    /// `It was none`
    pub fn moment_is_none(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("moment-is-none")
    }

    /// `Noted.`
    pub fn moment_finished(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("moment-finished")
    }

    /// `What happened`
    pub fn moment_story(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("moment-story")
    }

    /// `How is it now?`
    pub fn after_title(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("after-title")
    }

    /// `Two clicks`
    pub fn after_how(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("after-how")
    }

    /// `Something went wrong, and we tried to make it right. Did we? You are asked this once.`
    pub fn after_lead(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("after-lead")
    }

    /// `How was it then?`
    pub fn after_then(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("after-then")
    }

    /// `How is it now?`
    pub fn after_now(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("after-now")
    }

    /// `Say it`
    pub fn after_send(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("after-send")
    }

    /// `Thank you. Whoever saw to it hears of it.`
    pub fn after_done(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("after-done")
    }

    /// `You have said it. You can change it.`
    pub fn after_thanks(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("after-thanks")
    }

    /// `Delighted`
    pub fn after_feeling<'v>(&self, n: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("after-feeling", [("n", n.into())])
    }

    /// `Journeys`
    pub fn journeys_title(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("journeys-title")
    }

    /// `A service as its people go through it, stop by stop, and who does what.`
    pub fn journeys_lead(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("journeys-lead")
    }

    /// `Services`
    pub fn journeys_services(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("journeys-services")
    }

    /// `Not drawn yet`
    pub fn journeys_none(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("journeys-none")
    }

    /// `Who leads the provider can draw it: the stops, what people do and meet, and what is done unseen.`
    pub fn journeys_none_text(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("journeys-none-text")
    }

    /// `{n} stops`
    pub fn journey_stops<'v>(&self, n: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("journey-stops", [("n", n.into())])
    }

    /// `Stop by stop`
    pub fn journey_stops_title(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("journey-stops-title")
    }

    /// `What people do and meet, where what they can see ends, and who does what.`
    pub fn journey_lead(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("journey-lead")
    }

    /// `Change the journey`
    pub fn journey_edit(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("journey-edit")
    }

    /// `Take away`
    pub fn journey_remove(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("journey-remove")
    }

    /// `Stops in the order people come to them; at most 12.`
    pub fn journey_stage_lead(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("journey-stage-lead")
    }

    /// `Stop`
    pub fn stage_title(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("stage-title")
    }

    /// `Add the stop`
    pub fn stage_add(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("stage-add")
    }

    /// `Nothing turned here in 90 days`
    pub fn stop_quiet(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("stop-quiet")
    }

    /// `{n} people’s minds turned here in 90 days`
    pub fn stop_people<'v>(&self, n: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("stop-people", [("n", n.into())])
    }

    /// `Who does what`
    pub fn journey_lanes(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("journey-lanes")
    }

    /// `The person`
    pub fn row_person(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("row-person")
    }

    /// `What they meet`
    pub fn row_meets(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("row-meets")
    }

    /// `Done where they see it`
    pub fn row_seen(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("row-seen")
    }

    /// `Done unseen`
    pub fn row_unseen(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("row-unseen")
    }

    /// `Answers for it`
    pub fn row_answers(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("row-answers")
    }

    /// `What people can see ends here`
    pub fn journey_sight(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("journey-sight")
    }

    /// `together`
    pub fn step_done_by<'v>(&self, by: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("step-done-by", [("by", by.into())])
    }

    /// `by hand`
    pub fn step_by_hand(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("step-by-hand")
    }

    /// `by machine`
    pub fn step_by_machine(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("step-by-machine")
    }

    /// `, asking {who}`
    pub fn step_asks<'v>(&self, who: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("step-asks", [("who", who.into())])
    }

    /// `At which stop`
    pub fn step_stage(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("step-stage")
    }

    /// `What is done`
    pub fn step_what(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("step-what")
    }

    /// `By whom`
    pub fn step_by(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("step-by")
    }

    /// `Who does it`
    pub fn step_responsible(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("step-responsible")
    }

    /// `Who answers for it`
    pub fn step_accountable(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("step-accountable")
    }

    /// `Who is asked`
    pub fn step_consulted(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("step-consulted")
    }

    /// `How`
    pub fn step_how(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("step-how")
    }

    /// `Minutes it takes`
    pub fn step_minutes(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("step-minutes")
    }

    /// `The line of sight`
    pub fn step_visible(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("step-visible")
    }

    /// `People see it`
    pub fn step_seen(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("step-seen")
    }

    /// `People do not see it`
    pub fn step_unseen(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("step-unseen")
    }

    /// `Add it`
    pub fn step_add(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("step-add")
    }

    /// `Moments that may come, and what is prepared`
    pub fn plays_title(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("plays-title")
    }

    /// `Marked beforehand: who may decide what, up to where, and words to begin with.`
    pub fn plays_lead(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("plays-lead")
    }

    /// `Prepared: {title}`
    pub fn play_is<'v>(&self, title: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("play-is", [("title", title.into())])
    }

    /// `The moment`
    pub fn play_moment(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("play-moment")
    }

    /// `As in: the car is not where it should be`
    pub fn play_moment_hint(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("play-moment-hint")
    }

    /// `No stop in particular`
    pub fn play_anywhere(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("play-anywhere")
    }

    /// `Found in`
    pub fn play_cause(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("play-cause")
    }

    /// `Anything`
    pub fn play_any(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("play-any")
    }

    /// `A first impression`
    pub fn play_first(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("play-first")
    }

    /// `Who may decide what`
    pub fn play_decides(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("play-decides")
    }

    /// `Up to where`
    pub fn play_limits(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("play-limits")
    }

    /// `Words to begin with`
    pub fn play_words(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("play-words")
    }

    /// `How it did`
    pub fn play_did(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("play-did")
    }

    /// `Used {n} times, measured {measured} times. Better after: {share}`
    pub fn play_did_text<'v>(
        &self,
        measured: impl Into<i18n::Value<'v>>,
        n: impl Into<i18n::Value<'v>>,
        share: impl Into<i18n::Value<'v>>,
    ) -> String {
        self.0.text_with("play-did-text", [("measured", measured.into()), ("n", n.into()), ("share", share.into())])
    }

    /// `Add it`
    pub fn play_add(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("play-add")
    }

    /// `Let it rest`
    pub fn play_rest(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("play-rest")
    }

    /// `Use it again`
    pub fn play_use(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("play-use")
    }

    /// `The time to turn this has run out.`
    pub fn event_moment_late(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("event-moment-late")
    }

    /// `{who} sees to it.`
    pub fn event_moment_taken<'v>(&self, who: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("event-moment-taken", [("who", who.into())])
    }

    /// `{who} says: this was no moment of truth.`
    pub fn event_moment_none<'v>(&self, who: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("event-moment-none", [("who", who.into())])
    }

    /// `{who} turned it.`
    pub fn event_moment_turned<'v>(&self, who: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("event-moment-turned", [("who", who.into())])
    }

    /// `Measured: from {before} to {after}.`
    pub fn event_moment_measured<'v>(
        &self,
        after: impl Into<i18n::Value<'v>>,
        before: impl Into<i18n::Value<'v>>,
    ) -> String {
        self.0.text_with("event-moment-measured", [("after", after.into()), ("before", before.into())])
    }

    /// `Is it better now? Say it with two clicks, at /after/{number}.`
    pub fn event_after_asked<'v>(&self, number: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("event-after-asked", [("number", number.into())])
    }

    /// `Something may have changed somebody’s mind: {number}.`
    pub fn notice_moment<'v>(&self, number: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("notice-moment", [("number", number.into())])
    }

    /// `The time to turn {number} has run out.`
    pub fn notice_moment_late<'v>(&self, number: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("notice-moment_late", [("number", number.into())])
    }

    /// `Is it better now? We would like to know, on number {number}.`
    pub fn notice_after_asked<'v>(&self, number: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("notice-after_asked", [("number", number.into())])
    }

    /// `This is done already.`
    pub fn refused_moment_over(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("refused-moment-over")
    }

    /// `This provider has no such service.`
    pub fn invalid_moment_service(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-moment-service")
    }

    /// `That was prepared for another service.`
    pub fn invalid_moment_play(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-moment-play")
    }

    /// `Choose one of the five.`
    pub fn invalid_mark(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-mark")
    }

    /// `Twelve stops are enough. Take one away first.`
    pub fn invalid_many_stages(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-many-stages")
    }

    /// `Choose a stop of this journey.`
    pub fn invalid_stage(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-stage")
    }

    /// `Choose who does it.`
    pub fn invalid_done_by(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-done-by")
    }

    /// `Whole minutes.`
    pub fn invalid_minutes(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-minutes")
    }

    /// `Choose what it is found in.`
    pub fn invalid_cause(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-cause")
    }

    /// `Nobody can act by it without this.`
    pub fn invalid_play_part(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-play-part")
    }

    /// `Departures`
    ///
    /// ---- Departures from rules ----
    pub fn departures_title(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("departures-title")
    }

    /// `Rules are to be kept. Where one makes no sense for somebody, who serves them may depart from it, and says so.`
    pub fn departures_lead(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("departures-lead")
    }

    /// `What was done`
    pub fn departures_done(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("departures-done")
    }

    /// `Nobody departed from a rule`
    pub fn departures_none(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("departures-none")
    }

    /// `Whoever does says why, for whose benefit and at what risk. It takes a minute, also afterwards.`
    pub fn departures_none_text(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("departures-none-text")
    }

    /// `Depart from a rule`
    pub fn departure_new(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("departure-new")
    }

    /// `Three short answers. What is not permitted is asked about, within minutes; what was done is never refused a record.`
    pub fn departure_new_lead(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("departure-new-lead")
    }

    /// `What it is`
    pub fn departure_what(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("departure-what")
    }

    /// `For`
    pub fn departure_person(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("departure-person")
    }

    /// `Which rule`
    pub fn departure_rule(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("departure-rule")
    }

    /// `Why it makes no sense here`
    pub fn departure_why(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("departure-why")
    }

    /// `For whose benefit`
    pub fn departure_benefit(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("departure-benefit")
    }

    /// `What risk`
    pub fn departure_risk(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("departure-risk")
    }

    /// `What it costs`
    pub fn departure_cost(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("departure-cost")
    }

    /// `Empty where nothing`
    pub fn departure_cost_hint(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("departure-cost-hint")
    }

    /// `When`
    pub fn departure_when(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("departure-when")
    }

    /// `I am about to`
    pub fn departure_before(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("departure-before")
    }

    /// `It is done`
    pub fn departure_after(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("departure-after")
    }

    /// `Put it on the record`
    pub fn departure_record(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("departure-record")
    }

    /// `It is on the record. Somebody looks at it with you, without blame.`
    pub fn departure_recorded<'v>(&self, standing: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("departure-recorded", [("standing", standing.into())])
    }

    /// `done, to be looked at`
    pub fn departure_standing<'v>(&self, standing: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("departure-standing", [("standing", standing.into())])
    }

    /// `it went badly`
    pub fn departure_end<'v>(&self, ended: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("departure-end", [("ended", ended.into())])
    }

    /// `nobody has looked at it yet`
    pub fn departure_unreviewed(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("departure-unreviewed")
    }

    /// `Somebody who may answers {by}.`
    pub fn departure_time<'v>(&self, by: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("departure-time", [("by", by.into())])
    }

    /// `Nobody answered in time. Decide as you see it, and put down what you did.`
    pub fn departure_time_over(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("departure-time-over")
    }

    /// `This was done outside the rule. Looking at it is for the rule, not against anybody.`
    pub fn departure_no_blame(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("departure-no-blame")
    }

    /// `Who`
    pub fn departure_who(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("departure-who")
    }

    /// `Who agreed, or did not`
    pub fn departure_agreed(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("departure-agreed")
    }

    /// `How it ended`
    pub fn departure_ended(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("departure-ended")
    }

    /// `What was found`
    pub fn departure_review(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("departure-review")
    }

    /// `What can the rule learn? Not: who is to blame.`
    pub fn departure_review_hint(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("departure-review-hint")
    }

    /// `I have looked at it`
    pub fn departure_review_send(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("departure-review-send")
    }

    /// `What the rule can learn`
    pub fn departure_learns(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("departure-learns")
    }

    /// `The rule`
    pub fn departure_the_rule(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("departure-the-rule")
    }

    /// `Like cases, and how they ended`
    pub fn departure_like(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("departure-like")
    }

    /// `What can be done`
    pub fn departure_do(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("departure-do")
    }

    /// `What you say to it`
    pub fn departure_decide(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("departure-decide")
    }

    /// `Needed where you do not permit it`
    pub fn departure_decide_hint(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("departure-decide-hint")
    }

    /// `It is permitted`
    pub fn departure_yes(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("departure-yes")
    }

    /// `It is not`
    pub fn departure_no(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("departure-no")
    }

    /// `I did it`
    pub fn departure_did(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("departure-did")
    }

    /// `If you did it, say so. It is looked at without blame.`
    pub fn departure_did_lead(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("departure-did-lead")
    }

    /// `Save`
    pub fn departure_save(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("departure-save")
    }

    /// `Noted.`
    pub fn departure_saved(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("departure-saved")
    }

    /// `The rules`
    pub fn rules_title(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("rules-title")
    }

    /// `What each says, who answers for it, how often it is kept, and whether one may depart from it.`
    pub fn rules_lead(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("rules-lead")
    }

    /// `No rules yet`
    pub fn rules_none(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("rules-none")
    }

    /// `Who leads a provider can put its rules here.`
    pub fn rules_none_text(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("rules-none-text")
    }

    /// `Change the rules`
    pub fn rules_edit(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("rules-edit")
    }

    /// `What it says`
    pub fn rule_says(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("rule-says")
    }

    /// `May one depart from it?`
    pub fn rule_permits_label(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("rule-permits-label")
    }

    /// `No`
    pub fn rule_permits<'v>(&self, most: impl Into<i18n::Value<'v>>, permits: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("rule-permits", [("most", most.into()), ("permits", permits.into())])
    }

    /// `an amount`
    pub fn rule_an_amount(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("rule-an-amount")
    }

    /// `How often it is kept`
    pub fn rule_how_kept(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("rule-how-kept")
    }

    /// `Departed from {departed} times; {asked} asked in 90 days: kept for {low} to {high}`
    pub fn rule_kept<'v>(
        &self,
        asked: impl Into<i18n::Value<'v>>,
        departed: impl Into<i18n::Value<'v>>,
        high: impl Into<i18n::Value<'v>>,
        low: impl Into<i18n::Value<'v>>,
    ) -> String {
        self.0.text_with(
            "rule-kept",
            [("asked", asked.into()), ("departed", departed.into()), ("high", high.into()), ("low", low.into())],
        )
    }

    /// `Departed from {departed} times in 90 days; too few asked to say how often it is kept`
    pub fn rule_kept_few<'v>(&self, departed: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("rule-kept-few", [("departed", departed.into())])
    }

    /// `What departures cost in 90 days`
    pub fn rule_cost(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("rule-cost")
    }

    /// `Who answers for it`
    pub fn rule_owner(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("rule-owner")
    }

    /// `Who leads the provider`
    pub fn rule_lead_owns(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("rule-lead-owns")
    }

    /// `All`
    pub fn rule_all_services(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("rule-all-services")
    }

    /// `Its name`
    pub fn rule_title(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("rule-title")
    }

    /// `Where that was agreed`
    pub fn rule_agreed(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("rule-agreed")
    }

    /// `As in: agreement with Sales, version 2. Needed where one may depart from it.`
    pub fn rule_agreed_hint(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("rule-agreed-hint")
    }

    /// `Most a departure may cost`
    pub fn rule_most(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("rule-most")
    }

    /// `Minutes until somebody who may has answered`
    pub fn rule_minutes(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("rule-minutes")
    }

    /// `In force`
    pub fn rule_active(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("rule-active")
    }

    /// `One more rule`
    pub fn rule_new(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("rule-new")
    }

    /// `Change this rule`
    pub fn rule_change_title(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("rule-change-title")
    }

    /// `{n} departures in 90 days, {when}: does this rule still make sense?`
    pub fn rule_change_is<'v>(&self, n: impl Into<i18n::Value<'v>>, when: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("rule-change-is", [("n", n.into()), ("when", when.into())])
    }

    /// `What becomes of the rule`
    pub fn rule_change_answer(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("rule-change-answer")
    }

    /// `Answer`
    pub fn rule_change_send(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("rule-change-send")
    }

    /// `Answered: {answer}`
    pub fn rule_change_answered<'v>(&self, answer: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("rule-change-answered", [("answer", answer.into())])
    }

    /// `{who} departed from a rule: {rule}.`
    pub fn event_departed<'v>(&self, rule: impl Into<i18n::Value<'v>>, who: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("event-departed", [("rule", rule.into()), ("who", who.into())])
    }

    /// `{who} put a departure on the record: done, to be looked at.`
    pub fn event_departure<'v>(&self, standing: impl Into<i18n::Value<'v>>, who: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("event-departure", [("standing", standing.into()), ("who", who.into())])
    }

    /// `{who} permitted it.`
    pub fn event_departure_yes<'v>(&self, who: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("event-departure-yes", [("who", who.into())])
    }

    /// `{who} did not permit it.`
    pub fn event_departure_no<'v>(&self, who: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("event-departure-no", [("who", who.into())])
    }

    /// `{who} did it.`
    pub fn event_departure_did<'v>(&self, who: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("event-departure-did", [("who", who.into())])
    }

    /// `{who} noted how it ended: badly.`
    pub fn event_departure_ended<'v>(
        &self,
        ended: impl Into<i18n::Value<'v>>,
        who: impl Into<i18n::Value<'v>>,
    ) -> String {
        self.0.text_with("event-departure-ended", [("ended", ended.into()), ("who", who.into())])
    }

    /// `{who} looked at it.`
    pub fn event_departure_reviewed<'v>(&self, who: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("event-departure-reviewed", [("who", who.into())])
    }

    /// `Somebody asks whether they may depart from a rule: {number}.`
    pub fn notice_departure_asked<'v>(&self, number: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("notice-departure_asked", [("number", number.into())])
    }

    /// `A departure from a rule waits for somebody to look at it: {number}.`
    pub fn notice_departure_review<'v>(&self, number: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("notice-departure_review", [("number", number.into())])
    }

    /// `There is an answer on your departure {number}.`
    pub fn notice_departure_decided<'v>(&self, number: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("notice-departure_decided", [("number", number.into())])
    }

    /// `Three like departures propose to change a rule: {number}.`
    pub fn notice_rule_change<'v>(&self, number: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("notice-rule_change", [("number", number.into())])
    }

    /// `Who leads the provider or answers for the rule decides, and never on their own.`
    pub fn refused_decide(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("refused-decide")
    }

    /// `This was decided already.`
    pub fn refused_decided(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("refused-decided")
    }

    /// `Who departed says whether they did.`
    pub fn refused_not_your_departure(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("refused-not-your-departure")
    }

    /// `Somebody else looks at what you did.`
    pub fn refused_own_review(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("refused-own-review")
    }

    /// `Choose a rule of your provider.`
    pub fn invalid_rule(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-rule")
    }

    /// `Say whether one may depart from it.`
    pub fn invalid_permits(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-permits")
    }

    /// `Between 1 and 240 minutes.`
    pub fn invalid_answer_minutes(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-answer-minutes")
    }

    /// `Somebody of this provider.`
    pub fn invalid_rule_owner(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-rule-owner")
    }

    /// `Say how it ended.`
    pub fn invalid_ended(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-ended")
    }

    /// `Heard in passing`
    ///
    /// ---- Heard in passing ----
    pub fn passing_title(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("passing-title")
    }

    /// `Somebody told you something about a service, in the lift or at lunch? Pass it on in their words. It is answered like everything people say.`
    pub fn passing_lead(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("passing-lead")
    }

    /// `What they said, in their words`
    pub fn passing_words(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("passing-words")
    }

    /// `About what`
    pub fn passing_service(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("passing-service")
    }

    /// `Who said it`
    pub fn passing_who(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("passing-who")
    }

    /// `Look for a name. They are asked before anybody is told it was them; without a yes it was somebody.`
    pub fn passing_who_hint(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("passing-who-hint")
    }

    /// `Look`
    pub fn passing_find(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("passing-find")
    }

    /// `I leave that out`
    pub fn passing_nobody(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("passing-nobody")
    }

    /// `It was {name}`
    pub fn passing_is<'v>(&self, name: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("passing-is", [("name", name.into())])
    }

    /// `Pass it on`
    pub fn passing_save(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("passing-save")
    }

    /// `Passed on.`
    pub fn passing_saved(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("passing-saved")
    }

    /// `What was heard`
    pub fn passing_list(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("passing-list")
    }

    /// `Nothing yet`
    pub fn passing_none(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("passing-none")
    }

    /// `What your people hear stands here, and in the listening queue until a person has answered it.`
    pub fn passing_none_text(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("passing-none-text")
    }

    /// `For whom`
    pub fn passing_provider(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("passing-provider")
    }

    /// `{who} said it`
    pub fn passing_by<'v>(&self, who: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("passing-by", [("who", who.into())])
    }

    /// `Somebody said it`
    pub fn passing_somebody(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("passing-somebody")
    }

    /// `They were asked whether they may be named`
    pub fn passing_asked(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("passing-asked")
    }

    /// `What was noted`
    pub fn passing_noted(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("passing-noted")
    }

    /// `May we name you?`
    pub fn passing_name_you(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("passing-name-you")
    }

    /// `Somebody of {provider} passed on what you said. Nobody is told that it was you, unless you say yes. You can change your mind.`
    pub fn passing_name_lead<'v>(&self, provider: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("passing-name-lead", [("provider", provider.into())])
    }

    /// `Yes, you may name me`
    pub fn passing_yes(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("passing-yes")
    }

    /// `No, leave my name out`
    pub fn passing_no(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("passing-no")
    }

    /// `You said yes.`
    pub fn passing_said_yes(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("passing-said-yes")
    }

    /// `You said no. It stays so, as long as you say nothing else.`
    pub fn passing_said_no(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("passing-said-no")
    }

    /// `Noted.`
    pub fn passing_naming_done(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("passing-naming-done")
    }

    /// `Answer it, in your own words`
    pub fn passing_answer(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("passing-answer")
    }

    /// `Whoever said it reads it, named or not.`
    pub fn passing_answer_hint(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("passing-answer-hint")
    }

    /// `Answer`
    pub fn passing_answer_send(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("passing-answer-send")
    }

    /// `Answered.`
    pub fn passing_answered(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("passing-answered")
    }

    /// `It went out. The clock runs on: these are not words of your own.`
    pub fn passing_answered_not(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("passing-answered-not")
    }

    /// `{who} heard this in passing.`
    pub fn event_passing<'v>(&self, who: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("event-passing", [("who", who.into())])
    }

    /// `Whoever said it was asked whether they may be named.`
    pub fn event_passing_asked(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("event-passing-asked")
    }

    /// `{who} said it, and may be named.`
    pub fn event_passing_named<'v>(&self, who: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("event-passing-named", [("who", who.into())])
    }

    /// `Somebody passed on what you said. May we name you?`
    pub fn notice_passing_asked(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("notice-passing_asked")
    }

    /// `you said it`
    pub fn why_told(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("why-told")
    }

    /// `Choose somebody else, or leave it out.`
    pub fn invalid_teller(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-teller")
    }

    /// `An improvement, new or known`
    ///
    /// What a complaint can become.
    pub fn becomes_improvement(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("becomes-improvement")
    }

    /// `A moment of truth`
    pub fn becomes_moment(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("becomes-moment")
    }

    /// `A rule to review`
    pub fn becomes_rule(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("becomes-rule")
    }

    /// `A rule to review`
    pub fn review_title(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("review-title")
    }

    /// `What was said speaks of a rule. Who answers for the rule hears of it, and says what becomes of it.`
    pub fn review_lead(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("review-lead")
    }

    /// `Said in {number}`
    pub fn review_from<'v>(&self, number: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("review-from", [("number", number.into())])
    }

    /// `Which rule`
    pub fn review_rule(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("review-rule")
    }

    /// `Choose`
    pub fn review_choose(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("review-choose")
    }

    /// `Why it should be looked at`
    pub fn review_words(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("review-words")
    }

    /// `What the rule made harder, for whom. Nothing of what was said is copied.`
    pub fn review_words_hint(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("review-words-hint")
    }

    /// `Ask for a review`
    pub fn review_send(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("review-send")
    }

    /// `Who answers for the rule hears of it.`
    pub fn review_done(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("review-done")
    }

    /// `No rules are kept here yet`
    pub fn review_none(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("review-none")
    }

    /// `Who leads the provider keeps the register of rules.`
    pub fn review_none_text(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("review-none-text")
    }

    /// `{who} asked on {when} to look at this rule: {words}`
    pub fn review_asked<'v>(
        &self,
        when: impl Into<i18n::Value<'v>>,
        who: impl Into<i18n::Value<'v>>,
        words: impl Into<i18n::Value<'v>>,
    ) -> String {
        self.0.text_with("review-asked", [("when", when.into()), ("who", who.into()), ("words", words.into())])
    }

    /// `Choose a rule of the provider that was spoken to.`
    pub fn invalid_review_rule(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-review-rule")
    }

    /// `{who} asked who answers for the rule “{rule}” to look at it.`
    pub fn event_rule_review<'v>(&self, rule: impl Into<i18n::Value<'v>>, who: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("event-rule-review", [("rule", rule.into()), ("who", who.into())])
    }

    /// `Somebody asks you to look at a rule because of {number}.`
    pub fn notice_rule_review<'v>(&self, number: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("notice-rule_review", [("number", number.into())])
    }
}
