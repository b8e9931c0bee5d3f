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

    /// `How is it? Tell us`
    ///
    /// The handle on every page.
    pub fn say_handle(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("say-handle")
    }

    /// `How is it?`
    pub fn say_title(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("say-title")
    }

    /// `{name} reads this and answers.`
    pub fn say_lead<'v>(&self, name: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("say-lead", [("name", name.into())])
    }

    /// `Who runs {name} reads this and answers.`
    pub fn say_lead_service<'v>(&self, name: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("say-lead-service", [("name", name.into())])
    }

    /// `Whoever it is about reads this and answers.`
    pub fn say_lead_open(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("say-lead-open")
    }

    /// `How was it here?`
    pub fn say_question(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("say-question")
    }

    /// `Only words`
    pub fn say_only_words(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("say-only-words")
    }

    /// `Bad`
    pub fn say_upset(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("say-upset")
    }

    /// `Not good`
    pub fn say_let_down(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("say-let-down")
    }

    /// `So-so`
    pub fn say_neither(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("say-neither")
    }

    /// `Good`
    pub fn say_pleased(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("say-pleased")
    }

    /// `Very good`
    pub fn say_delighted(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("say-delighted")
    }

    /// `Choose`
    pub fn say_choose(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("say-choose")
    }

    /// `Whom is it about?`
    pub fn say_about_whom(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("say-about-whom")
    }

    /// `How much effort did it take you?`
    pub fn say_effort(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("say-effort")
    }

    /// `None`
    pub fn say_effort_none(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("say-effort-none")
    }

    /// `A little`
    pub fn say_effort_little(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("say-effort-little")
    }

    /// `Some`
    pub fn say_effort_some(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("say-effort-some")
    }

    /// `Much`
    pub fn say_effort_much(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("say-effort-much")
    }

    /// `Too much`
    pub fn say_effort_too_much(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("say-effort-too-much")
    }

    /// `What would you like to say?`
    pub fn say_words(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("say-words")
    }

    /// `As much or as little as you like. Praise is welcome, too.`
    pub fn say_words_hint(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("say-words-hint")
    }

    /// `With your name?`
    pub fn say_name(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("say-name")
    }

    /// `With my name, {name}`
    pub fn say_signed<'v>(&self, name: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("say-signed", [("name", name.into())])
    }

    /// `You get an answer from a person, by a time we tell you.`
    pub fn say_signed_reason(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("say-signed-reason")
    }

    /// `With my name`
    pub fn say_signed_guest(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("say-signed-guest")
    }

    /// `Sign in first; then you get an answer of your own.`
    pub fn say_signed_guest_reason(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("say-signed-guest-reason")
    }

    /// `Without my name`
    pub fn say_unsigned(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("say-unsigned")
    }

    /// `Those who answer read your words without your name and hour. Your marks are shown only together with those of others. The answer stands on the public page, because we cannot reach you.`
    pub fn say_unsigned_reason(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("say-unsigned-reason")
    }

    /// `Send`
    pub fn say_send(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("say-send")
    }

    /// `This could not be taken yet`
    pub fn say_summary(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("say-summary")
    }

    /// `Thank you. A person answers you here.`
    pub fn say_done_signed(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("say-done-signed")
    }

    /// `Thank you`
    pub fn say_thanks(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("say-thanks")
    }

    /// `It was taken without your name. A person answers what is said in words; the answer stands on our public page, together with how we treat everything that is said.`
    pub fn say_thanks_text(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("say-thanks-text")
    }

    /// `To the front door`
    pub fn say_home(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("say-home")
    }

    /// `Everything said in words gets a person’s answer.`
    pub fn say_policy(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("say-policy")
    }

    /// `Where you are`
    ///
    /// The page of what somebody said.
    pub fn saying_crumbs(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("saying-crumbs")
    }

    /// `Somebody, without a name`
    pub fn saying_somebody(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("saying-somebody")
    }

    /// `without a name`
    pub fn saying_unsigned(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("saying-unsigned")
    }

    /// `{n} answers, released together`
    pub fn saying_batch<'v>(&self, n: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("saying-batch", [("n", n.into())])
    }

    /// `said on {about}`
    pub fn saying_about<'v>(&self, about: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("saying-about", [("about", about.into())])
    }

    /// `A person’s answer is promised {when}.`
    pub fn saying_due<'v>(&self, when: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("saying-due", [("when", when.into())])
    }

    /// `A person’s answer was promised {when}. It is late.`
    pub fn saying_late<'v>(&self, when: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("saying-late", [("when", when.into())])
    }

    /// `A person answered {when}.`
    pub fn saying_answered<'v>(&self, when: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("saying-answered", [("when", when.into())])
    }

    /// `Where it came from, and what came of it`
    pub fn saying_chain(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("saying-chain")
    }

    /// `Answer`
    pub fn saying_answer(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("saying-answer")
    }

    /// `Your answer`
    pub fn saying_words(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("saying-words")
    }

    /// `In your own words: kept texts go out, but the clock runs on.`
    pub fn saying_hint(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("saying-hint")
    }

    /// `Send the answer`
    pub fn saying_send(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("saying-send")
    }

    /// `I see to it`
    pub fn saying_take(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("saying-take")
    }

    /// `Give it back`
    pub fn saying_give_back(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("saying-give-back")
    }

    /// `It is yours now.`
    pub fn saying_taken(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("saying-taken")
    }

    /// `Nobody in particular has it now.`
    pub fn saying_given_back(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("saying-given-back")
    }

    /// `Is it not settled, or is there more?`
    pub fn saying_more(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("saying-more")
    }

    /// `What is still missing?`
    pub fn saying_more_words(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("saying-more-words")
    }

    /// `Then it waits for an answer again, with a new time.`
    pub fn saying_more_hint(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("saying-more-hint")
    }

    /// `Say more`
    pub fn saying_more_send(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("saying-more-send")
    }

    /// `Thank you. It waits for an answer again.`
    pub fn saying_more_done(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("saying-more-done")
    }

    /// `These words were erased.`
    pub fn saying_erased(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("saying-erased")
    }

    /// `Only the provider sees this`
    pub fn saying_note(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("saying-note")
    }

    /// `you and the provider see this`
    pub fn saying_seen_both(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("saying-seen-both")
    }

    /// `those who answer see this`
    pub fn saying_seen_desk(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("saying-seen-desk")
    }

    /// `{n} answers about how it was were released together. Say a word to all of them.`
    pub fn event_answers_released<'v>(
        &self,
        n: impl Into<i18n::Value<'v>>,
        question: impl Into<i18n::Value<'v>>,
    ) -> String {
        self.0.text_with("event-answers-released", [("n", n.into()), ("question", question.into())])
    }

    /// `At most 10 000 letters fit.`
    pub fn invalid_saying_long(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-saying-long")
    }

    /// `Choose one of the five.`
    pub fn invalid_feeling(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-feeling")
    }

    /// `Choose a face or say something.`
    pub fn invalid_nothing_said(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-nothing-said")
    }

    /// `Only who said it can say more. You can answer.`
    pub fn refused_only_who_said_it(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("refused-only-who-said-it")
    }

    /// `Listening`
    ///
    /// The listening queue.
    pub fn nav_listening(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("nav-listening")
    }

    /// `Listening`
    pub fn listening_title(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("listening-title")
    }

    /// `Everything that waits for a person’s own words: what was said, low marks, complaints and reports. What is due first stands first.`
    pub fn listening_lead(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("listening-lead")
    }

    /// `How far`
    pub fn listening_state(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("listening-state")
    }

    /// `Waits`
    pub fn listening_open(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("listening-open")
    }

    /// `Answered`
    pub fn listening_answered(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("listening-answered")
    }

    /// `Answered together`
    pub fn listening_released(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("listening-released")
    }

    /// `Whose`
    pub fn listening_whose(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("listening-whose")
    }

    /// `Everybody’s`
    pub fn listening_everybodys(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("listening-everybodys")
    }

    /// `Mine`
    pub fn listening_mine(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("listening-mine")
    }

    /// `Nobody’s`
    pub fn listening_free(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("listening-free")
    }

    /// `Why it waits`
    pub fn listening_reasons(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("listening-reasons")
    }

    /// `All`
    pub fn listening_all(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("listening-all")
    }

    /// `Provider`
    pub fn listening_providers(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("listening-providers")
    }

    /// `Not settled`
    pub fn listening_reason<'v>(&self, reason: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("listening-reason", [("reason", reason.into())])
    }

    /// `nobody yet`
    pub fn listening_nobody(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("listening-nobody")
    }

    /// `{reason} · {who} · {owner}`
    pub fn listening_row<'v>(
        &self,
        owner: impl Into<i18n::Value<'v>>,
        reason: impl Into<i18n::Value<'v>>,
        who: impl Into<i18n::Value<'v>>,
    ) -> String {
        self.0.text_with("listening-row", [("owner", owner.into()), ("reason", reason.into()), ("who", who.into())])
    }

    /// `Nothing waits for an answer here`
    pub fn listening_empty(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("listening-empty")
    }

    /// `What people say on any page comes here, with the time by which a person answers.`
    pub fn listening_empty_text(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("listening-empty-text")
    }

    /// `More of this list`
    pub fn listening_more(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("listening-more")
    }

    /// `To the start`
    pub fn listening_first(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("listening-first")
    }

    /// `Go on`
    pub fn listening_next(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("listening-next")
    }

    /// `Every opinion is welcome`
    ///
    /// The welcome policy.
    pub fn welcome_title(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("welcome-title")
    }

    /// `How we treat what you say`
    pub fn welcome_link(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("welcome-link")
    }

    /// `What we promise to everybody who tells us something, and how we have kept it.`
    pub fn welcome_lead(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("welcome-lead")
    }

    /// `What we promise`
    pub fn welcome_policy(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("welcome-policy")
    }

    /// `Everything said in words is read and answered by a person, by a time.`
    pub fn welcome_every(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("welcome-every")
    }

    /// `Only a person’s own words stop the clock. A kept text, a program, or the same words sent to somebody else do not.`
    pub fn welcome_hand(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("welcome-hand")
    }

    /// `You can say it without your name. Figures of answers without a name are shown only for five people and more, and change only by five and more.`
    pub fn welcome_nameless(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("welcome-nameless")
    }

    /// `Where something is not done, the reason is said.`
    pub fn welcome_reason(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("welcome-reason")
    }

    /// `The last {days} days`
    pub fn welcome_figures<'v>(&self, days: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("welcome-figures", [("days", days.into())])
    }

    /// `Provider`
    pub fn welcome_provider(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("welcome-provider")
    }

    /// `Came in`
    pub fn welcome_came(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("welcome-came")
    }

    /// `Answered by a person`
    pub fn welcome_answered(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("welcome-answered")
    }

    /// `Time to the answer`
    pub fn welcome_median(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("welcome-median")
    }

    /// `Not done, with a reason`
    pub fn welcome_declined(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("welcome-declined")
    }

    /// `Done`
    pub fn welcome_delivered(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("welcome-delivered")
    }

    /// `Oldest that waits`
    pub fn welcome_oldest(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("welcome-oldest")
    }

    /// `{value} (half of all; between {low} and {high})`
    pub fn welcome_took<'v>(
        &self,
        high: impl Into<i18n::Value<'v>>,
        low: impl Into<i18n::Value<'v>>,
        value: impl Into<i18n::Value<'v>>,
    ) -> String {
        self.0.text_with("welcome-took", [("high", high.into()), ("low", low.into()), ("value", value.into())])
    }

    /// `too few to say`
    pub fn welcome_too_few(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("welcome-too-few")
    }

    /// `nothing waits`
    pub fn welcome_nothing_waits(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("welcome-nothing-waits")
    }

    /// `Nobody has said anything yet`
    pub fn welcome_none(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("welcome-none")
    }

    /// `At the foot of every page you can.`
    pub fn welcome_none_text(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("welcome-none-text")
    }

    /// `Computed when this page was opened. The bounds hold the true value 95 times in 100. Providers that are closed are shown from five on.`
    pub fn welcome_foot(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("welcome-foot")
    }

    /// `Answers to people we cannot reach`
    pub fn welcome_answers(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("welcome-answers")
    }

    /// `Somebody said it without a name, or only chose a face. This is what a person answered.`
    pub fn welcome_answers_lead(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("welcome-answers-lead")
    }

    /// `to {n} answers about {title}`
    pub fn welcome_to_batch<'v>(&self, n: impl Into<i18n::Value<'v>>, title: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("welcome-to-batch", [("n", n.into()), ("title", title.into())])
    }

    /// `to somebody without a name`
    pub fn welcome_to_one(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("welcome-to-one")
    }

    /// `not enough answers to protect people`
    ///
    /// Figures behind the floor.
    pub fn figure_hidden(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("figure-hidden")
    }

    /// `over 85 % of {n}`
    pub fn figure_over<'v>(&self, n: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("figure-over", [("n", n.into())])
    }

    /// `under 15 % of {n}`
    pub fn figure_under<'v>(&self, n: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("figure-under", [("n", n.into())])
    }

    /// `{k} of {n}, {share} (between {low} and {high})`
    pub fn figure_share<'v>(
        &self,
        high: impl Into<i18n::Value<'v>>,
        k: impl Into<i18n::Value<'v>>,
        low: impl Into<i18n::Value<'v>>,
        n: impl Into<i18n::Value<'v>>,
        share: impl Into<i18n::Value<'v>>,
    ) -> String {
        self.0.text_with(
            "figure-share",
            [("high", high.into()), ("k", k.into()), ("low", low.into()), ("n", n.into()), ("share", share.into())],
        )
    }

    /// `Experience`
    pub fn experience_title(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("experience-title")
    }

    /// `How people find it, by their answers without a name.`
    pub fn experience_lead(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("experience-lead")
    }

    /// `What was asked`
    pub fn experience_what(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("experience-what")
    }

    /// `Answers`
    pub fn experience_n(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("experience-n")
    }

    /// `Good or very good`
    pub fn experience_good(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("experience-good")
    }

    /// `{question}`
    pub fn experience_question<'v>(&self, question: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("experience-question", [("question", question.into())])
    }

    /// `How it was: {name}`
    pub fn experience_of<'v>(&self, name: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("experience-of", [("name", name.into())])
    }

    /// `about no service in particular`
    pub fn experience_no_service(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("experience-no-service")
    }

    /// `Period`
    pub fn experience_period(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("experience-period")
    }

    /// `{m} months`
    pub fn experience_months<'v>(&self, m: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("experience-months", [("m", m.into())])
    }

    /// `{value} minutes (half of all; between {low} and {high})`
    pub fn experience_minutes<'v>(
        &self,
        high: impl Into<i18n::Value<'v>>,
        low: impl Into<i18n::Value<'v>>,
        value: impl Into<i18n::Value<'v>>,
    ) -> String {
        self.0.text_with("experience-minutes", [("high", high.into()), ("low", low.into()), ("value", value.into())])
    }

    /// `Not enough answers yet`
    pub fn experience_empty(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("experience-empty")
    }

    /// `Figures appear when five people have answered, so that nobody can be told from the others.`
    pub fn experience_empty_text(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("experience-empty-text")
    }

    /// `People were not asked but answered by themselves, so there is no response rate. Answers are released together, five or more at once, by whole months. No arrow and no order: differences within the bounds are none.`
    pub fn experience_foot(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("experience-foot")
    }

    /// `There is no provider of this key.`
    pub fn invalid_no_saying_provider(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-no-saying-provider")
    }

    /// `The provider has no service of this key.`
    pub fn invalid_no_saying_service(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-no-saying-service")
    }

    /// `How was it?`
    ///
    /// Asked when something is done.
    pub fn how_title(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("how-title")
    }

    /// `{number} {title}: {provider} says it is done. One click is enough.`
    pub fn how_lead<'v>(
        &self,
        number: impl Into<i18n::Value<'v>>,
        provider: impl Into<i18n::Value<'v>>,
        title: impl Into<i18n::Value<'v>>,
    ) -> String {
        self.0
            .text_with("how-lead", [("number", number.into()), ("provider", provider.into()), ("title", title.into())])
    }

    /// `{number} is done. One click is enough.`
    pub fn how_lead_closed<'v>(&self, number: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("how-lead-closed", [("number", number.into())])
    }

    /// `How well was it settled?`
    pub fn how_satisfaction(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("how-satisfaction")
    }

    /// `Badly`
    pub fn how_badly(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("how-badly")
    }

    /// `Not well`
    pub fn how_not_well(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("how-not-well")
    }

    /// `In part`
    pub fn how_partly(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("how-partly")
    }

    /// `Well`
    pub fn how_well(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("how-well")
    }

    /// `Very well`
    pub fn how_very_well(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("how-very-well")
    }

    /// `Everything below is up to you.`
    pub fn how_rest(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("how-rest")
    }

    /// `How do you feel about it now?`
    pub fn how_emotion(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("how-emotion")
    }

    /// `Angry`
    pub fn how_angry(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("how-angry")
    }

    /// `Disappointed`
    pub fn how_disappointed(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("how-disappointed")
    }

    /// `Neither`
    pub fn how_neither(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("how-neither")
    }

    /// `Relieved`
    pub fn how_relieved(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("how-relieved")
    }

    /// `Glad`
    pub fn how_glad(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("how-glad")
    }

    /// `How many minutes of your time did it cost?`
    pub fn how_lost(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("how-lost")
    }

    /// `A guess is enough.`
    pub fn how_lost_hint(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("how-lost-hint")
    }

    /// `Your marks are counted without your name, and shown only together with those of four others and more.`
    pub fn how_privacy(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("how-privacy")
    }

    /// `Your marks were taken without your name. What is said in words is answered by a person.`
    pub fn how_thanks(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("how-thanks")
    }

    /// `It was taken with your name. A person answers; you hear of it.`
    pub fn how_thanks_signed(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("how-thanks-signed")
    }

    /// `You have answered this. Thank you.`
    pub fn how_done(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("how-done")
    }

    /// `This question is over. You can say how it is on any page.`
    pub fn how_over(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("how-over")
    }

    /// `Do not ask me any more`
    pub fn how_stop(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("how-stop")
    }

    /// `Then we ask you no more how it was when something is done. You can still say it on any page, and be asked again in your settings.`
    pub fn how_stop_text(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("how-stop-text")
    }

    /// `Do not ask me any more`
    pub fn how_stop_button(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("how-stop-button")
    }

    /// `We do not ask you any more.`
    pub fn how_stopped(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("how-stopped")
    }

    /// `How was it? {number} {title}`
    pub fn invite_subject<'v>(&self, number: impl Into<i18n::Value<'v>>, title: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("invite-subject", [("number", number.into()), ("title", title.into())])
    }

    /// `How was it? {number}`
    pub fn invite_subject_closed<'v>(&self, number: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("invite-subject-closed", [("number", number.into())])
    }

    /// `{provider} says it is done. How well was it settled?`
    pub fn invite_opening<'v>(&self, provider: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("invite-opening", [("provider", provider.into())])
    }

    /// `What you asked for is done. How well was it settled?`
    pub fn invite_opening_closed(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invite-opening-closed")
    }

    /// `One click opens the page with your answer chosen; nothing is kept before you send it.`
    pub fn invite_words(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invite-words")
    }

    /// `You get this because something you asked for is done. We ask you once in seven days at most, and about the same kind once in thirty.`
    pub fn invite_why(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invite-why")
    }

    /// `Do not ask me any more`
    pub fn invite_stop(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invite-stop")
    }

    /// `This question has been answered, or is over.`
    pub fn refused_asked_over(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("refused-asked-over")
    }

    /// `Choose one of the five faces.`
    pub fn invalid_asked_face(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-asked-face")
    }

    /// `Between 0 and 2400 minutes.`
    pub fn invalid_asked_lost(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-asked-lost")
    }

    /// `What we asked you`
    pub fn ask_title(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("ask-title")
    }

    /// `We ask how it was when something is done: once in seven days at most, and about the same kind once in thirty.`
    pub fn ask_lead(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("ask-lead")
    }

    /// `We asked you on {last}, and do not ask again before {until}.`
    pub fn ask_quiet<'v>(&self, last: impl Into<i18n::Value<'v>>, until: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("ask-quiet", [("last", last.into()), ("until", until.into())])
    }

    /// `We may ask you when something is done.`
    pub fn ask_free(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("ask-free")
    }

    /// `We do not ask you any more.`
    pub fn ask_never(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("ask-never")
    }

    /// `About`
    pub fn ask_about(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("ask-about")
    }

    /// `On`
    pub fn ask_on(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("ask-on")
    }

    /// `Your answer`
    pub fn ask_state(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("ask-state")
    }

    /// `Answer`
    pub fn ask_open(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("ask-open")
    }

    /// `Answered`
    pub fn ask_answered(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("ask-answered")
    }

    /// `not answered`
    pub fn ask_kind<'v>(&self, kind: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("ask-kind", [("kind", kind.into())])
    }

    /// `We have not asked you yet`
    pub fn ask_empty(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("ask-empty")
    }

    /// `On every page you can say how it is, at any time.`
    pub fn ask_empty_text(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("ask-empty-text")
    }

    /// `Do not ask me any more`
    pub fn ask_never_button(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("ask-never-button")
    }

    /// `Ask me again`
    pub fn ask_again_button(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("ask-again-button")
    }

    /// `That you answered is noted, so that nobody asks twice; not what, and not when.`
    pub fn ask_foot(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("ask-foot")
    }

    /// `Whom we ask`
    pub fn asking_title(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("asking-title")
    }

    /// `Who was asked how it was when something was done, in the last {days} days.`
    pub fn asking_lead<'v>(&self, days: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("asking-lead", [("days", days.into())])
    }

    /// `Asked about {provider}`
    pub fn asking_caption<'v>(&self, provider: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("asking-caption", [("provider", provider.into())])
    }

    /// `Service`
    pub fn asking_service(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("asking-service")
    }

    /// `Asked`
    pub fn asking_asked(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("asking-asked")
    }

    /// `Answered`
    pub fn asking_answered(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("asking-answered")
    }

    /// `Not asked`
    pub fn asking_not(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("asking-not")
    }

    /// `Who was not asked, and why`
    pub fn asking_left(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("asking-left")
    }

    /// `Who`
    pub fn asking_who(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("asking-who")
    }

    /// `Why`
    pub fn asking_why(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("asking-why")
    }

    /// `does not want to be asked`
    pub fn ask_why<'v>(&self, again: impl Into<i18n::Value<'v>>, why: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("ask-why", [("again", again.into()), ("why", why.into())])
    }

    /// `Nobody has been asked yet`
    pub fn asking_empty(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("asking-empty")
    }

    /// `When something is done, who asked for it is asked how it was.`
    pub fn asking_empty_text(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("asking-empty-text")
    }

    /// `Asking stops when a share is known to within 5 points. Those who have not answered for long are asked first. The bounds hold the true value 95 times in 100.`
    pub fn asking_foot(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("asking-foot")
    }

    /// `What can come of it`
    ///
    /// What was said becomes something.
    pub fn saying_becomes(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("saying-becomes")
    }

    /// `The link stays for ever and shows on both; whoever said it hears how it ends.`
    pub fn saying_becomes_lead(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("saying-becomes-lead")
    }

    /// `A ticket`
    pub fn saying_to_ticket(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("saying-to-ticket")
    }

    /// `An improvement, new or known`
    pub fn saying_to_improvement(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("saying-to-improvement")
    }

    /// `A moment of truth`
    pub fn saying_to_moment(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("saying-to-moment")
    }

    /// `A rule to review`
    pub fn saying_to_rule(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("saying-to-rule")
    }
}
