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

    /// `Decisions`
    ///
    /// Consultations: a decision is put to those it touches.
    pub fn consultations_title(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("consultations-title")
    }

    /// `Before we decide on what you use, we ask. You see what is open, what was decided and why.`
    pub fn consultations_text(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("consultations-text")
    }

    /// `Nothing is being decided`
    pub fn consultations_empty(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("consultations-empty")
    }

    /// `When a decision touches you, it stands here before it is taken.`
    pub fn consultations_empty_text(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("consultations-empty-text")
    }

    /// `Older ones`
    pub fn consultations_more(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("consultations-more")
    }

    /// `Where you are`
    pub fn consultation_where(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("consultation-where")
    }

    /// `Something is missing before we go on`
    pub fn consultation_wrong(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("consultation-wrong")
    }

    /// `To be looked at again`
    pub fn consultation_stage<'v>(&self, stage: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("consultation-stage", [("stage", stage.into())])
    }

    /// `Say what you think {when}`
    pub fn consultation_closes<'v>(&self, when: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("consultation-closes", [("when", when.into())])
    }

    /// `Closed {when}`
    pub fn consultation_is_closed<'v>(&self, when: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("consultation-is-closed", [("when", when.into())])
    }

    /// `Looked at again on {date}`
    pub fn consultation_review_on<'v>(&self, date: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("consultation-review-on", [("date", date.into())])
    }

    /// `The ways`
    pub fn consultation_ways(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("consultation-ways")
    }

    /// `{count} of {spoken} people`
    pub fn consultation_for<'v>(
        &self,
        count: impl Into<i18n::Value<'v>>,
        spoken: impl Into<i18n::Value<'v>>,
    ) -> String {
        self.0.text_with("consultation-for", [("count", count.into()), ("spoken", spoken.into())])
    }

    /// `was chosen`
    pub fn consultation_chosen_mark(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("consultation-chosen-mark")
    }

    /// `What others say is hidden until it closes, so that everybody thinks for themselves.`
    pub fn consultation_hidden(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("consultation-hidden")
    }

    /// `Too few have spoken to show what was said without showing who said it.`
    pub fn consultation_too_few(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("consultation-too-few")
    }

    /// `What do you think?`
    pub fn consultation_say(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("consultation-say")
    }

    /// `You have spoken; you can still change it`
    pub fn consultation_change(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("consultation-change")
    }

    /// `I am for`
    pub fn consultation_your_way(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("consultation-your-way")
    }

    /// `Why`
    pub fn consultation_reason(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("consultation-reason")
    }

    /// `After the close your name stands beside it.`
    pub fn consultation_named_hint(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("consultation-named-hint")
    }

    /// `Nobody sees your name beside it, not even those who decide. Who can read the database can.`
    pub fn consultation_unnamed_hint(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("consultation-unnamed-hint")
    }

    /// `Objection`
    pub fn consultation_objection(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("consultation-objection")
    }

    /// `I object to deciding otherwise`
    pub fn consultation_object(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("consultation-object")
    }

    /// `It needs a reason, which those who decide always read, and gets an answer before anything is decided.`
    pub fn consultation_object_hint(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("consultation-object-hint")
    }

    /// `Say it`
    pub fn consultation_send(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("consultation-send")
    }

    /// `Take it back`
    pub fn consultation_take_back(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("consultation-take-back")
    }

    /// `What was said`
    pub fn consultation_said(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("consultation-said")
    }

    /// `Answer`
    pub fn consultation_answer_is(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("consultation-answer-is")
    }

    /// `Your answer to the objection`
    pub fn consultation_answer_label(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("consultation-answer-label")
    }

    /// `Answer`
    pub fn consultation_answer_send(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("consultation-answer-send")
    }

    /// `Decide`
    pub fn consultation_decide(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("consultation-decide")
    }

    /// `We choose`
    pub fn consultation_chosen(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("consultation-chosen")
    }

    /// `None of these`
    pub fn consultation_none(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("consultation-none")
    }

    /// `What was decided, and why`
    pub fn consultation_outcome(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("consultation-outcome")
    }

    /// `The majority is heard, not obeyed: what counts is the reason. Everybody who was asked is told.`
    pub fn consultation_outcome_hint(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("consultation-outcome-hint")
    }

    /// `Look at it again on`
    pub fn consultation_review(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("consultation-review")
    }

    /// `A week to two years from now.`
    pub fn consultation_review_hint(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("consultation-review-hint")
    }

    /// `Decide and tell everybody`
    pub fn consultation_tell(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("consultation-tell")
    }

    /// `Decided on {date}`
    pub fn consultation_decided_on<'v>(&self, date: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("consultation-decided-on", [("date", date.into())])
    }

    /// `The day has come to look at it again`
    pub fn consultation_look_again(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("consultation-look-again")
    }

    /// `What happened since`
    pub fn consultation_since(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("consultation-since")
    }

    /// `What came true, and what did not.`
    pub fn consultation_since_hint(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("consultation-since-hint")
    }

    /// `Open until`
    pub fn consultation_until(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("consultation-until")
    }

    /// `It stands`
    pub fn consultation_keep(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("consultation-keep")
    }

    /// `Ask again`
    pub fn consultation_again(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("consultation-again")
    }

    /// `Put a decision to people`
    pub fn consultation_put(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("consultation-put")
    }

    /// `Say what is to be decided, what people should know, and the ways you see. They are told before, and told what came of it.`
    pub fn consultation_put_text(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("consultation-put-text")
    }

    /// `Ask them`
    pub fn consultation_put_send(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("consultation-put-send")
    }

    /// `What is to be decided`
    pub fn consultation_title(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("consultation-title")
    }

    /// `In a line: Where the alert for a late return goes`
    pub fn consultation_title_hint(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("consultation-title-hint")
    }

    /// `What people should know`
    pub fn consultation_question(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("consultation-question")
    }

    /// `Why now, what it changes for them, what cannot be changed.`
    pub fn consultation_question_hint(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("consultation-question-hint")
    }

    /// `Way {number}`
    pub fn consultation_way<'v>(&self, number: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("consultation-way", [("number", number.into())])
    }

    /// `Who decides`
    pub fn consultation_provider(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("consultation-provider")
    }

    /// `Which service`
    pub fn consultation_service(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("consultation-service")
    }

    /// `None in particular`
    pub fn consultation_no_service(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("consultation-no-service")
    }

    /// `Whom it touches`
    pub fn consultation_whom(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("consultation-whom")
    }

    /// `Everybody`
    pub fn consultation_everybody(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("consultation-everybody")
    }

    /// `Names beside what people say`
    pub fn consultation_names(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("consultation-names")
    }

    /// `Never`
    pub fn consultation_names_no(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("consultation-names-no")
    }

    /// `Counts are shown from five people on, words from ten.`
    pub fn consultation_names_no_hint(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("consultation-names-no-hint")
    }

    /// `After the close`
    pub fn consultation_names_yes(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("consultation-names-yes")
    }

    /// `Everybody sees who said what. People are told before they speak.`
    pub fn consultation_names_yes_hint(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("consultation-names-yes-hint")
    }

    /// `They are being asked.`
    pub fn consultation_is_put(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("consultation-is-put")
    }

    /// `Thank you. You can change it until it closes.`
    pub fn consultation_spoken(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("consultation-spoken")
    }

    /// `It is taken back.`
    pub fn consultation_taken_back(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("consultation-taken-back")
    }

    /// `The objection has its answer.`
    pub fn consultation_answered(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("consultation-answered")
    }

    /// `Everybody is told.`
    pub fn consultation_told(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("consultation-told")
    }

    /// `They are being asked again.`
    pub fn consultation_put_again(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("consultation-put-again")
    }

    /// `It is closed: no more positions are taken.`
    ///
    /// Said by rules and refusals
    pub fn refused_consultation_closed(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("refused-consultation-closed")
    }

    /// `It is still open: first let everybody speak.`
    pub fn refused_consultation_open(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("refused-consultation-open")
    }

    /// `It is decided already.`
    pub fn refused_consultation_decided(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("refused-consultation-decided")
    }

    /// `The day to look at it again has not come.`
    pub fn refused_consultation_no_review(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("refused-consultation-no-review")
    }

    /// `This objection has its answer already.`
    pub fn refused_consultation_answered(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("refused-consultation-answered")
    }

    /// `{count} objections have no answer yet.`
    pub fn refused_consultation_objections<'v>(&self, count: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("refused-consultation-objections", [("count", count.into())])
    }

    /// `Say in a line what is to be decided, in 200 characters at most.`
    pub fn invalid_consultation_title(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-consultation-title")
    }

    /// `Tell people in a sentence or more what they should know.`
    pub fn invalid_consultation_question(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-consultation-question")
    }

    /// `Name two to eight ways, in a line each.`
    pub fn invalid_consultation_ways(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-consultation-ways")
    }

    /// `Leave people at least a day to speak.`
    pub fn invalid_consultation_short(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-consultation-short")
    }

    /// `End it within 90 days.`
    pub fn invalid_consultation_long(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-consultation-long")
    }

    /// `Choose a day from a week to two years from now.`
    pub fn invalid_consultation_review(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-consultation-review")
    }

    /// `Choose who decides.`
    pub fn invalid_consultation_provider(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-consultation-provider")
    }

    /// `Choose a service of this provider.`
    pub fn invalid_consultation_service(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-consultation-service")
    }

    /// `Choose a group that exists.`
    pub fn invalid_consultation_consumer(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-consultation-consumer")
    }

    /// `Choose one of the ways.`
    pub fn invalid_consultation_place(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-consultation-place")
    }

    /// `An objection needs its reason, in a sentence.`
    pub fn invalid_consultation_reason(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-consultation-reason")
    }

    /// `Say it in 4,000 characters.`
    pub fn invalid_consultation_reason_long(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-consultation-reason-long")
    }

    /// `Answer in a sentence or more.`
    pub fn invalid_consultation_answer(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-consultation-answer")
    }

    /// `Say in a sentence or more what was decided and why.`
    pub fn invalid_consultation_outcome(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-consultation-outcome")
    }

    /// `Say in a sentence or more what happened since.`
    pub fn invalid_consultation_since(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-consultation-since")
    }

    /// `A decision is put to people`
    pub fn event_consultation_put(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("event-consultation-put")
    }

    /// `It is decided`
    pub fn event_consultation_decided(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("event-consultation-decided")
    }

    /// `It was looked at again, and stands`
    pub fn event_consultation_kept(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("event-consultation-kept")
    }

    /// `It is put to people again`
    pub fn event_consultation_again(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("event-consultation-again")
    }

    /// `An objection was answered`
    pub fn event_consultation_answered(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("event-consultation-answered")
    }

    /// `Who has not spoken was reminded`
    pub fn event_consultation_reminded(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("event-consultation-reminded")
    }

    /// `No more positions are taken`
    pub fn event_consultation_closed(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("event-consultation-closed")
    }

    /// `The day has come to look at it again`
    pub fn event_consultation_review(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("event-consultation-review")
    }

    /// `A decision touches you: {number}. Say what you think.`
    pub fn notice_consulted<'v>(&self, number: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("notice-consulted", [("number", number.into())])
    }

    /// `{number} closes soon, and you have not spoken.`
    pub fn notice_consultation_reminder<'v>(&self, number: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("notice-consultation_reminder", [("number", number.into())])
    }

    /// `{number} is closed: people have spoken.`
    pub fn notice_consultation_closed<'v>(&self, number: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("notice-consultation_closed", [("number", number.into())])
    }

    /// `It is time to look at {number} again.`
    pub fn notice_consultation_review<'v>(&self, number: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("notice-consultation_review", [("number", number.into())])
    }

    /// `{number} is decided.`
    pub fn notice_decided<'v>(&self, number: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("notice-decided", [("number", number.into())])
    }

    /// `Your objection to {number} has an answer.`
    pub fn notice_objection_answered<'v>(&self, number: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("notice-objection_answered", [("number", number.into())])
    }

    /// `because it touches you`
    pub fn why_consulted(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("why-consulted")
    }

    /// `because you said what you think`
    pub fn why_spoke(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("why-spoke")
    }

    /// `because you objected`
    pub fn why_objected(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("why-objected")
    }
}
