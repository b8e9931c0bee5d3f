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

    /// `Workshops`
    ///
    /// ---- Co-design workshops ----
    pub fn workshops_title(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("workshops-title")
    }

    /// `Users and providers at one table: the problem first, then what could be done, then what is decided.`
    pub fn workshops_text(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("workshops-text")
    }

    /// `No workshop yet`
    pub fn workshops_empty(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("workshops-empty")
    }

    /// `Before you build a solution, ask those it touches what happens to them.`
    pub fn workshops_empty_text(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("workshops-empty-text")
    }

    /// `{provider}, {when}`
    pub fn workshop_line<'v>(&self, provider: impl Into<i18n::Value<'v>>, when: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("workshop-line", [("provider", provider.into()), ("when", when.into())])
    }

    /// `Closed`
    pub fn workshop_phase<'v>(&self, phase: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("workshop-phase", [("phase", phase.into())])
    }

    /// `Plan a workshop`
    pub fn workshop_plan(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("workshop-plan")
    }

    /// `A sample of those it touches is invited: half of who has spoken about it, the rest by lot of who has not.`
    pub fn workshop_plan_text(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("workshop-plan-text")
    }

    /// `The plan`
    pub fn workshop_plan_part(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("workshop-plan-part")
    }

    /// `Plan it and invite`
    pub fn workshop_plan_send(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("workshop-plan-send")
    }

    /// `Planned. The first are invited.`
    pub fn workshop_planned(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("workshop-planned")
    }

    /// `It is about {number}: {title}`
    pub fn workshop_about<'v>(&self, number: impl Into<i18n::Value<'v>>, title: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("workshop-about", [("number", number.into()), ("title", title.into())])
    }

    /// `What is the problem?`
    pub fn workshop_title(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("workshop-title")
    }

    /// `A problem, not a solution: “Cars come back late”, not “Fines”.`
    pub fn workshop_title_hint(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("workshop-title-hint")
    }

    /// `What should people know before?`
    pub fn workshop_why(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("workshop-why")
    }

    /// `Why you ask, and what will become of what they say.`
    pub fn workshop_why_hint(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("workshop-why-hint")
    }

    /// `Agenda`
    pub fn workshop_agenda(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("workshop-agenda")
    }

    /// `One item a line, minutes first.`
    pub fn workshop_agenda_hint(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("workshop-agenda-hint")
    }

    /// `10 Who we are 30 What happens to us, and why 30 What could be done 10 Dots 20 What is decided, and who does it`
    pub fn workshop_agenda_usual(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("workshop-agenda-usual")
    }

    /// `Day`
    pub fn workshop_day(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("workshop-day")
    }

    /// `Hour`
    pub fn workshop_time(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("workshop-time")
    }

    /// `Where`
    pub fn workshop_place(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("workshop-place")
    }

    /// `A room, or an address to join by.`
    pub fn workshop_place_hint(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("workshop-place-hint")
    }

    /// `Who hosts it`
    pub fn workshop_provider(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("workshop-provider")
    }

    /// `About which service`
    pub fn workshop_service(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("workshop-service")
    }

    /// `None in particular`
    pub fn workshop_no_service(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("workshop-no-service")
    }

    /// `Whose people it is for`
    pub fn workshop_whom(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("workshop-whom")
    }

    /// `Everybody’s`
    pub fn workshop_everybody(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("workshop-everybody")
    }

    /// `How many are invited`
    pub fn workshop_invites(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("workshop-invites")
    }

    /// `If somebody says no, the next one is invited.`
    pub fn workshop_invites_hint(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("workshop-invites-hint")
    }

    /// `Dots for each`
    pub fn workshop_dots_each(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("workshop-dots-each")
    }

    /// `Join by a code`
    pub fn workshop_join(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("workshop-join")
    }

    /// `You need no account. Who hosts the workshop tells you the code.`
    pub fn workshop_join_text(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("workshop-join-text")
    }

    /// `Sit down`
    pub fn workshop_join_send(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("workshop-join-send")
    }

    /// `Code`
    pub fn workshop_code(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("workshop-code")
    }

    /// `Eight letters and digits.`
    pub fn workshop_code_hint(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("workshop-code-hint")
    }

    /// `How shall we call you?`
    pub fn workshop_name(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("workshop-name")
    }

    /// `It stands beside what you say here.`
    pub fn workshop_name_hint(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("workshop-name-hint")
    }

    /// `Welcome. You sit at the table.`
    pub fn workshop_welcome(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("workshop-welcome")
    }

    /// `{host}, {when}`
    pub fn workshop_when<'v>(&self, host: impl Into<i18n::Value<'v>>, when: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("workshop-when", [("host", host.into()), ("when", when.into())])
    }

    /// `About this workshop`
    pub fn workshop_beside(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("workshop-beside")
    }

    /// `What happens to us, and why`
    pub fn workshop_insights(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("workshop-insights")
    }

    /// `Insights come first. Tell what happened to you, not what should be built.`
    pub fn workshop_insights_text(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("workshop-insights-text")
    }

    /// `Nobody has said anything yet.`
    pub fn workshop_no_insights(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("workshop-no-insights")
    }

    /// `What happened to you?`
    pub fn workshop_insight(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("workshop-insight")
    }

    /// `One thing a card.`
    pub fn workshop_insight_hint(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("workshop-insight-hint")
    }

    /// `Lay it on the board`
    pub fn workshop_lay_insight(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("workshop-lay-insight")
    }

    /// `What could be done`
    pub fn workshop_ideas(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("workshop-ideas")
    }

    /// `Each idea answers one insight.`
    pub fn workshop_ideas_text(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("workshop-ideas-text")
    }

    /// `No idea yet.`
    pub fn workshop_no_ideas(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("workshop-no-ideas")
    }

    /// `Ideas open when the insights are there: the problem comes before the solution.`
    pub fn workshop_ideas_later(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("workshop-ideas-later")
    }

    /// `What could be done?`
    pub fn workshop_idea(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("workshop-idea")
    }

    /// `One idea a card.`
    pub fn workshop_idea_hint(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("workshop-idea-hint")
    }

    /// `Choose`
    pub fn workshop_choose(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("workshop-choose")
    }

    /// `Which insight does it answer?`
    pub fn workshop_which(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("workshop-which")
    }

    /// `Lay it on the board`
    pub fn workshop_lay_idea(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("workshop-lay-idea")
    }

    /// `Answers: {insight}`
    pub fn workshop_answers<'v>(&self, insight: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("workshop-answers", [("insight", insight.into())])
    }

    /// `Take it off`
    pub fn workshop_remove(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("workshop-remove")
    }

    /// `Insights only, for now. Ideas open when the problem is understood.`
    pub fn workshop_problem_first(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("workshop-problem-first")
    }

    /// `You can move your dots until they are counted. Nobody sees before how many lie where.`
    pub fn workshop_dots_hidden(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("workshop-dots-hidden")
    }

    /// `Your dots`
    pub fn workshop_lay_dots(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("workshop-lay-dots")
    }

    /// `Lay them on the ideas that matter most; several on one, if you like.`
    pub fn workshop_lay_dots_text(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("workshop-lay-dots-text")
    }

    /// `My dots lie so`
    pub fn workshop_dots_send(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("workshop-dots-send")
    }

    /// `Your dots lie so. You can move them until they are counted.`
    pub fn workshop_dots_lie(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("workshop-dots-lie")
    }

    /// `{n} dots`
    pub fn workshop_dots<'v>(&self, n: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("workshop-dots", [("n", n.into())])
    }

    /// `What was decided`
    pub fn workshop_decisions(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("workshop-decisions")
    }

    /// `Write down a decision`
    pub fn workshop_decide(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("workshop-decide")
    }

    /// `What is decided, by whom is it done, and by when?`
    pub fn workshop_decision(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("workshop-decision")
    }

    /// `Also a no, with its reason. The dots are heard, not obeyed.`
    pub fn workshop_decision_hint(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("workshop-decision-hint")
    }

    /// `About which idea`
    pub fn workshop_of_idea(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("workshop-of-idea")
    }

    /// `All of it`
    pub fn workshop_all_of_it(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("workshop-all-of-it")
    }

    /// `Noted.`
    pub fn workshop_noted(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("workshop-noted")
    }

    /// `Make it an improvement`
    pub fn workshop_propose(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("workshop-propose")
    }

    /// `Worked out together by {names}.`
    pub fn workshop_together<'v>(&self, names: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("workshop-together", [("names", names.into())])
    }

    /// `What came of it`
    pub fn workshop_became(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("workshop-became")
    }

    /// `Photos`
    pub fn workshop_photos(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("workshop-photos")
    }

    /// `No photo yet.`
    pub fn workshop_no_photos(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("workshop-no-photos")
    }

    /// `A photo of the wall or the table`
    pub fn workshop_photo(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("workshop-photo")
    }

    /// `JPEG, PNG or WebP. Where and when it was taken is left out.`
    pub fn workshop_photo_hint(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("workshop-photo-hint")
    }

    /// `Keep it`
    pub fn workshop_photo_send(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("workshop-photo-send")
    }

    /// `Kept.`
    pub fn workshop_photo_kept(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("workshop-photo-kept")
    }

    /// `Will you come?`
    pub fn workshop_come(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("workshop-come")
    }

    /// `You are invited, because it touches you.`
    pub fn workshop_invited<'v>(&self, state: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("workshop-invited", [("state", state.into())])
    }

    /// `I come`
    pub fn workshop_yes(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("workshop-yes")
    }

    /// `I cannot`
    pub fn workshop_no(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("workshop-no")
    }

    /// `Thank you. See you there.`
    pub fn workshop_said_yes(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("workshop-said-yes")
    }

    /// `Thank you for saying so. Somebody else is invited.`
    pub fn workshop_said_no(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("workshop-said-no")
    }

    /// `invited`
    pub fn workshop_invite_state<'v>(&self, state: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("workshop-invite-state", [("state", state.into())])
    }

    /// `You host it`
    pub fn workshop_host(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("workshop-host")
    }

    /// `Close, and tell all`
    pub fn workshop_next<'v>(&self, phase: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("workshop-next", [("phase", phase.into())])
    }

    /// `The next part is open for everybody.`
    pub fn workshop_opened(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("workshop-opened")
    }

    /// `The code`
    pub fn workshop_code_title(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("workshop-code-title")
    }

    /// `Who has no account joins by it:`
    pub fn workshop_code_text(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("workshop-code-text")
    }

    /// `Why we ask`
    pub fn workshop_why_title(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("workshop-why-title")
    }

    /// `Agenda`
    pub fn workshop_agenda_title(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("workshop-agenda-title")
    }

    /// `At the table`
    pub fn workshop_who(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("workshop-who")
    }

    /// `{n} people: {names}`
    pub fn workshop_seats<'v>(&self, n: impl Into<i18n::Value<'v>>, names: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("workshop-seats", [("n", n.into()), ("names", names.into())])
    }

    /// `A workshop is planned.`
    pub fn event_workshop_planned(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("event-workshop-planned")
    }

    /// `{n} people are invited.`
    pub fn event_workshop_invited<'v>(&self, n: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("event-workshop-invited", [("n", n.into())])
    }

    /// `Decided in the workshop.`
    pub fn event_workshop_decided(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("event-workshop-decided")
    }

    /// `{who} added a photo.`
    pub fn event_workshop_photo<'v>(&self, who: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("event-workshop-photo", [("who", who.into())])
    }

    /// `Will you come to the workshop {number}?`
    pub fn notice_workshop_invited<'v>(&self, number: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("notice-workshop_invited", [("number", number.into())])
    }

    /// `What was decided in the workshop {number}, in which you took part.`
    pub fn notice_workshop_decided<'v>(&self, number: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("notice-workshop_decided", [("number", number.into())])
    }

    /// `because it touches you`
    pub fn why_workshop(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("why-workshop")
    }

    /// `because you took part`
    pub fn why_took_part(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("why-took_part")
    }

    /// `There are fewer than {n} insights. The problem comes before the solution.`
    pub fn refused_workshop_insights<'v>(&self, n: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("refused-workshop-insights", [("n", n.into())])
    }

    /// `There are fewer than {n} ideas, so there is nothing to choose.`
    pub fn refused_workshop_ideas<'v>(&self, n: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("refused-workshop-ideas", [("n", n.into())])
    }

    /// `Write down what was decided first.`
    pub fn refused_workshop_decisions(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("refused-workshop-decisions")
    }

    /// `This workshop is closed.`
    pub fn refused_workshop_closed(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("refused-workshop-closed")
    }

    /// `It has not begun yet.`
    pub fn refused_workshop_not_begun(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("refused-workshop-not-begun")
    }

    /// `The board is closed: the dots are next.`
    pub fn refused_workshop_board_closed(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("refused-workshop-board-closed")
    }

    /// `Ideas open when the insights are there. What happened to you?`
    pub fn refused_workshop_problem_first(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("refused-workshop-problem-first")
    }

    /// `The board is full.`
    pub fn refused_workshop_full(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("refused-workshop-full")
    }

    /// `Dots cannot be laid now.`
    pub fn refused_workshop_no_dots(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("refused-workshop-no-dots")
    }

    /// `It is decided once the dots are counted.`
    pub fn refused_workshop_not_deciding(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("refused-workshop-not-deciding")
    }

    /// `You were not invited, so there is nothing to answer. Ask for the code.`
    pub fn refused_workshop_not_invited(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("refused-workshop-not-invited")
    }

    /// `Only who laid it, or who hosts, takes a card off.`
    pub fn refused_workshop_card(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("refused-workshop-card")
    }

    /// `An idea answers this insight, so it stays.`
    pub fn refused_workshop_answered(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("refused-workshop-answered")
    }

    /// `That was often. Try again in a minute.`
    pub fn refused_workshop_slow(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("refused-workshop-slow")
    }

    /// `Say in one line what the problem is.`
    pub fn invalid_workshop_title(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-workshop-title")
    }

    /// `One sentence: why you ask.`
    pub fn invalid_workshop_why(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-workshop-why")
    }

    /// `One to twenty items, each with 1 to 480 minutes.`
    pub fn invalid_workshop_agenda(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-workshop-agenda")
    }

    /// `Say where.`
    pub fn invalid_workshop_place(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-workshop-place")
    }

    /// `A day and an hour from now on, within a year.`
    pub fn invalid_workshop_starts(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-workshop-starts")
    }

    /// `From 1 to 20 dots.`
    pub fn invalid_workshop_dots_each(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-workshop-dots-each")
    }

    /// `From 0 to 200 people.`
    pub fn invalid_workshop_invites(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-workshop-invites")
    }

    /// `Choose who hosts it.`
    pub fn invalid_workshop_provider(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-workshop-provider")
    }

    /// `Choose one of the provider’s services.`
    pub fn invalid_workshop_service(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-workshop-service")
    }

    /// `Choose whose people it is for.`
    pub fn invalid_workshop_consumer(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-workshop-consumer")
    }

    /// `There is nothing with this number that you may read.`
    pub fn invalid_workshop_about(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-workshop-about")
    }

    /// `There is no open workshop with this code.`
    pub fn invalid_workshop_code(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-workshop-code")
    }

    /// `Say how we shall call you, in 60 characters at most.`
    pub fn invalid_workshop_name(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-workshop-name")
    }

    /// `Say it in 1 to {most} characters.`
    pub fn invalid_workshop_card<'v>(&self, most: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("invalid-workshop-card", [("most", most.into())])
    }

    /// `Choose the insight it answers.`
    pub fn invalid_workshop_answers(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-workshop-answers")
    }

    /// `You have {each} dots.`
    pub fn invalid_workshop_dots<'v>(&self, each: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("invalid-workshop-dots", [("each", each.into())])
    }

    /// `Choose one of the ideas on this board.`
    pub fn invalid_workshop_dot_idea(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-workshop-dot-idea")
    }

    /// `Say in a sentence what was decided.`
    pub fn invalid_workshop_decision(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-workshop-decision")
    }

    /// `Choose a picture: JPEG, PNG or WebP, ten at most.`
    pub fn invalid_workshop_photo(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-workshop-photo")
    }
}
