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

    /// `Improvements`
    ///
    /// ---- The log ----
    pub fn improvements_title(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("improvements-title")
    }

    /// `Everything people told us that could make their services better, and what became of it. Also what we will not do, and why.`
    pub fn improvements_text(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("improvements-text")
    }

    /// `What people said`
    pub fn improvements_said(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("improvements-said")
    }

    /// `In which order`
    pub fn improvements_order(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("improvements-order")
    }

    /// `Where they stand`
    pub fn improvements_where(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("improvements-where")
    }

    /// `All`
    pub fn improvements_all(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("improvements-all")
    }

    /// `Show`
    pub fn improvements_show(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("improvements-show")
    }

    /// `Any service`
    pub fn improvements_any_service(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("improvements-any-service")
    }

    /// `More of this list`
    pub fn improvements_pager(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("improvements-pager")
    }

    /// `From the beginning`
    pub fn improvements_first(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("improvements-first")
    }

    /// `More`
    pub fn improvements_next(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("improvements-next")
    }

    /// `A fair shelf`
    pub fn improvements_sort<'v>(&self, sort: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("improvements-sort", [("sort", sort.into())])
    }

    /// `What few have seen comes first, by turns; the rest is drawn by lot. So what was said early does not win for ever.`
    pub fn improvements_about<'v>(&self, sort: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("improvements-about", [("sort", sort.into())])
    }

    /// `Nothing is here yet`
    pub fn improvements_empty(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("improvements-empty")
    }

    /// `What could be better? One sentence is enough, and you hear what becomes of it.`
    pub fn improvements_empty_text(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("improvements-empty-text")
    }

    /// `Went into another`
    pub fn improvement_course<'v>(&self, course: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("improvement-course", [("course", course.into())])
    }

    /// `{n} people`
    pub fn improvement_people<'v>(&self, n: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("improvement-people", [("n", n.into())])
    }

    /// `You see how many once you have spoken`
    pub fn improvement_count_hidden(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("improvement-count-hidden")
    }

    /// `Score where it came from: {score}`
    pub fn improvement_imported_score<'v>(&self, score: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("improvement-imported-score", [("score", score.into())])
    }

    /// `Nobody has taken it up yet.`
    pub fn improvement_nobody_yet(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("improvement-nobody-yet")
    }

    /// `It moved without words, where it came from.`
    pub fn improvement_no_words(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("improvement-no-words")
    }

    /// `said without a name`
    pub fn improvement_unnamed(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("improvement-unnamed")
    }

    /// `somebody`
    pub fn improvement_somebody(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("improvement-somebody")
    }

    /// `Worth {value}, effort not said, risk not said, waiting since`
    pub fn improvement_numbers<'v>(
        &self,
        effort: impl Into<i18n::Value<'v>>,
        risk: impl Into<i18n::Value<'v>>,
        value: impl Into<i18n::Value<'v>>,
    ) -> String {
        self.0.text_with(
            "improvement-numbers",
            [("effort", effort.into()), ("risk", risk.into()), ("value", value.into())],
        )
    }

    /// `Where you are`
    pub fn where_improvement(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("where-improvement")
    }

    /// `Improvement {number}`
    pub fn improvement_number<'v>(&self, number: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("improvement-number", [("number", number.into())])
    }

    /// `About which service`
    pub fn improvement_service(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("improvement-service")
    }

    /// `Who sees it`
    pub fn improvement_audience(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("improvement-audience")
    }

    /// `Everybody`
    pub fn improvement_everybody(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("improvement-everybody")
    }

    /// `Your organisation and the provider`
    pub fn improvement_few(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("improvement-few")
    }

    /// `Say what could be better`
    ///
    /// ---- Saying something new ----
    pub fn improvement_new(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("improvement-new")
    }

    /// `In your own words. A person answers, and you hear what becomes of it at every step.`
    pub fn improvement_new_text(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("improvement-new-text")
    }

    /// `What you say gets a number and a page. Others can say that it matters to them, too.`
    pub fn improvement_new_after(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("improvement-new-after")
    }

    /// `What did you notice, and what would be better?`
    pub fn improvement_words(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("improvement-words")
    }

    /// `What happened to you says more than what we should build.`
    pub fn improvement_words_hint(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("improvement-words-hint")
    }

    /// `In one line`
    pub fn improvement_line(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("improvement-line")
    }

    /// `So that others recognise it.`
    pub fn improvement_line_hint(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("improvement-line-hint")
    }

    /// `Choose`
    pub fn improvement_choose(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("improvement-choose")
    }

    /// `{provider}: all of it`
    pub fn improvement_all_of<'v>(&self, provider: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("improvement-all-of", [("provider", provider.into())])
    }

    /// `Minutes a month it costs you`
    pub fn improvement_minutes(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("improvement-minutes")
    }

    /// `A guess is fine. Leave it empty if it is not about time.`
    pub fn improvement_minutes_hint(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("improvement-minutes-hint")
    }

    /// `Others find it and can say “me too”.`
    pub fn improvement_everybody_hint(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("improvement-everybody-hint")
    }

    /// `Only my organisation and the provider`
    pub fn improvement_own(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("improvement-own")
    }

    /// `It stands in your own log.`
    pub fn improvement_own_hint(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("improvement-own-hint")
    }

    /// `You belong to no organisation here. Who runs this program can say to which.`
    pub fn improvement_own_none(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("improvement-own-none")
    }

    /// `Say it`
    pub fn improvement_propose(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("improvement-propose")
    }

    /// `Thank you. It has a number, and you hear of every step.`
    pub fn improvement_proposed(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("improvement-proposed")
    }

    /// `One thing before we go on`
    pub fn improvement_wrong(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("improvement-wrong")
    }

    /// `What others said already`
    pub fn improvement_known(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("improvement-known")
    }

    /// `It comes from number {number}. Who asked there is told, and heard here.`
    pub fn improvement_from<'v>(&self, number: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("improvement-from", [("number", number.into())])
    }

    /// `It comes from number {number}, which is confidential. Nothing of it was copied: write new words, and name nobody.`
    pub fn improvement_from_closed<'v>(&self, number: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("improvement-from-closed", [("number", number.into())])
    }

    /// `That is mine, too`
    pub fn match_same(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("match-same")
    }

    /// `See what became of it`
    pub fn match_look(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("match-look")
    }

    /// `Its course`
    ///
    /// ---- One improvement ----
    pub fn improvement_its_course(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("improvement-its-course")
    }

    /// `What you said`
    pub fn improvement_you_said(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("improvement-you-said")
    }

    /// `All words`
    pub fn improvement_all_voices(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("improvement-all-voices")
    }

    /// `What people said for it`
    pub fn improvement_voices(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("improvement-voices")
    }

    /// `In their own words, the newest first.`
    pub fn improvement_voices_text(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("improvement-voices-text")
    }

    /// `Nobody wrote more`
    pub fn improvement_no_voices(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("improvement-no-voices")
    }

    /// `Those who spoke said “me too”.`
    pub fn improvement_no_voices_text(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("improvement-no-voices-text")
    }

    /// `In the open`
    pub fn improvement_in_the_open(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("improvement-in-the-open")
    }

    /// `Taking part`
    pub fn improvement_beside(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("improvement-beside")
    }

    /// `What is known`
    pub fn improvement_facts(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("improvement-facts")
    }

    /// `What it is linked with`
    pub fn improvement_links(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("improvement-links")
    }

    /// `related`
    pub fn improvement_link<'v>(&self, way: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("improvement-link", [("way", way.into())])
    }

    /// `You`
    pub fn improvement_you(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("improvement-you")
    }

    /// `These words were taken away.`
    pub fn improvement_erased(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("improvement-erased")
    }

    /// `This went into another one. Voices count there:`
    pub fn improvement_went_into(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("improvement-went-into")
    }

    /// `{n} people, since {when}`
    pub fn step_said<'v>(&self, n: impl Into<i18n::Value<'v>>, when: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("step-said", [("n", n.into()), ("when", when.into())])
    }

    /// `{who}, {when}`
    pub fn step_taken_by<'v>(&self, when: impl Into<i18n::Value<'v>>, who: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("step-taken-by", [("when", when.into()), ("who", who.into())])
    }

    /// `Decided`
    pub fn step_decided(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("step-decided")
    }

    /// `Public`
    pub fn seen_everybody(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("seen-everybody")
    }

    /// `Your organisation and {provider}`
    pub fn seen_few<'v>(&self, provider: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("seen-few", [("provider", provider.into())])
    }

    /// `Only {provider}`
    pub fn seen_provider<'v>(&self, provider: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("seen-provider", [("provider", provider.into())])
    }

    /// `What we did`
    pub fn outcome_done(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("outcome-done")
    }

    /// `Why we do not do it`
    pub fn outcome_declined(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("outcome-declined")
    }

    /// `What would change this:`
    pub fn outcome_would_change(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("outcome-would-change")
    }

    /// `What was changed:`
    pub fn outcome_change(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("outcome-change")
    }

    /// `Try it:`
    pub fn outcome_try(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("outcome-try")
    }

    /// `Decided by:`
    pub fn outcome_who(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("outcome-who")
    }

    /// `Say something`
    pub fn say_label(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("say-label")
    }

    /// `What did you notice?`
    pub fn say_placeholder(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("say-placeholder")
    }

    /// `Everybody can read this`
    pub fn say_who_open(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("say-who-open")
    }

    /// `Say it`
    pub fn say_in_the_open(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("say-in-the-open")
    }

    /// `Kept as you type`
    pub fn say_saved(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("say-saved")
    }

    /// `Said. Everybody who follows the talk hears of it.`
    pub fn say_said(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("say-said")
    }

    /// `Answers for it`
    pub fn fact_owner(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("fact-owner")
    }

    /// `Nobody yet`
    pub fn fact_nobody(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("fact-nobody")
    }

    /// `Worked out by`
    pub fn fact_worked_out(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("fact-worked-out")
    }

    /// `Last touched`
    pub fn fact_moved(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("fact-moved")
    }

    /// `Four numbers`
    pub fn fact_numbers(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("fact-numbers")
    }

    /// `Time it costs`
    pub fn fact_lost(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("fact-lost")
    }

    /// `{hours} hours a month, by those who said so`
    pub fn fact_lost_hours<'v>(&self, hours: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("fact-lost-hours", [("hours", hours.into())])
    }

    /// `Settled it`
    pub fn fact_settled(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("fact-settled")
    }

    /// `{share} of {of} (true share {low} to {high})`
    pub fn fact_settled_share<'v>(
        &self,
        high: impl Into<i18n::Value<'v>>,
        low: impl Into<i18n::Value<'v>>,
        of: impl Into<i18n::Value<'v>>,
        share: impl Into<i18n::Value<'v>>,
    ) -> String {
        self.0.text_with(
            "fact-settled-share",
            [("high", high.into()), ("low", low.into()), ("of", of.into()), ("share", share.into())],
        )
    }

    /// `Brought in`
    pub fn fact_imported(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("fact-imported")
    }

    /// `Does it matter to you, too?`
    ///
    /// ---- Voices ----
    pub fn voice_title(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("voice-title")
    }

    /// `One voice a person. You hear how it ends, unless you say no.`
    pub fn voice_text(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("voice-text")
    }

    /// `Sign in to say so`
    pub fn voice_sign_in(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("voice-sign-in")
    }

    /// `What is it like for you?`
    pub fn voice_words(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("voice-words")
    }

    /// `Leave it empty to say only “me too”.`
    pub fn voice_words_hint(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("voice-words-hint")
    }

    /// `How much does it matter?`
    pub fn voice_matters(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("voice-matters")
    }

    /// `It matters`
    pub fn voice_strength<'v>(&self, strength: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("voice-strength", [("strength", strength.into())])
    }

    /// `How`
    pub fn voice_how(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("voice-how")
    }

    /// `Tell me how it ends`
    pub fn voice_follow(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("voice-follow")
    }

    /// `Without my name`
    pub fn voice_unnamed(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("voice-unnamed")
    }

    /// `Your name and the hour are not kept. A mark is, so that you count once; the pages cannot turn it back. We cannot tell you how it ends.`
    pub fn voice_unnamed_hint(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("voice-unnamed-hint")
    }

    /// `Me too`
    pub fn voice_me_too(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("voice-me-too")
    }

    /// `Change what I said`
    pub fn voice_change(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("voice-change")
    }

    /// `Take my voice back`
    pub fn voice_leave(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("voice-leave")
    }

    /// `You spoke for it`
    pub fn voice_yours_title(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("voice-yours-title")
    }

    /// `On {day}. Your voice counts.`
    pub fn voice_yours<'v>(&self, day: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("voice-yours", [("day", day.into())])
    }

    /// `On {day}, without your name. Your voice counts.`
    pub fn voice_yours_unnamed<'v>(&self, day: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("voice-yours-unnamed", [("day", day.into())])
    }

    /// `Thank you. Your voice counts.`
    pub fn voice_spoken(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("voice-spoken")
    }

    /// `Thank you. Your voice counts, without your name.`
    pub fn voice_spoken_unnamed(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("voice-spoken-unnamed")
    }

    /// `Your voice is taken back. You hear of it no more.`
    pub fn voice_left(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("voice-left")
    }

    /// `The next step`
    ///
    /// ---- Steps ----
    pub fn step_title(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("step-title")
    }

    /// `Everybody who proposed it reads this; who spoke for it hears how it ends.`
    pub fn step_text(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("step-text")
    }

    /// `Where it goes`
    pub fn step_to(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("step-to")
    }

    /// `Why, in words`
    pub fn step_words(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("step-words")
    }

    /// `To those who said it, in their own style.`
    pub fn step_words_hint(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("step-words-hint")
    }

    /// `What would change the answer`
    pub fn step_would_change(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("step-would-change")
    }

    /// `What was changed`
    pub fn step_change(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("step-change")
    }

    /// `Where and how to try it`
    pub fn step_try(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("step-try")
    }

    /// `Needed for a no.`
    pub fn step_only_declined(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("step-only-declined")
    }

    /// `Needed for done. A number of the desk, or an address.`
    pub fn step_only_done(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("step-only-done")
    }

    /// `Take this step`
    pub fn step_take(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("step-take")
    }

    /// `Done. Those who follow hear of it.`
    pub fn step_taken(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("step-taken")
    }

    /// `The four numbers`
    pub fn weigh_title(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("weigh-title")
    }

    /// `Everybody who decides sees all four. None is hidden in a score.`
    pub fn weigh_text(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("weigh-text")
    }

    /// `What it does for what the service is for`
    pub fn weigh_aim(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("weigh-aim")
    }

    /// `Effort`
    pub fn weigh_effort(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("weigh-effort")
    }

    /// `Risk`
    pub fn weigh_risk(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("weigh-risk")
    }

    /// `Not said`
    pub fn weigh_level<'v>(&self, level: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("weigh-level", [("level", level.into())])
    }

    /// `Keep`
    pub fn weigh_keep(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("weigh-keep")
    }

    /// `Kept.`
    pub fn weigh_kept(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("weigh-kept")
    }

    /// `The same as another`
    pub fn merge_title(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("merge-title")
    }

    /// `Voices and words count there at once, nobody is lost, and each is told once. It can be taken back exactly.`
    pub fn merge_text(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("merge-text")
    }

    /// `Number of the one that stays`
    pub fn join_into(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("join-into")
    }

    /// `Such as improvement-12`
    pub fn join_into_hint(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("join-into-hint")
    }

    /// `Why they are the same`
    pub fn merge_words(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("merge-words")
    }

    /// `Join them`
    pub fn merge_send(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("merge-send")
    }

    /// `They are one now. Those who followed are told.`
    pub fn merge_done(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("merge-done")
    }

    /// `Not the same after all`
    pub fn unmerge_title(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("unmerge-title")
    }

    /// `Every voice goes back to where it was given. Who spoke since is asked once.`
    pub fn unmerge_text(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("unmerge-text")
    }

    /// `Part them`
    pub fn unmerge_send(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("unmerge-send")
    }

    /// `They stand apart again.`
    pub fn unmerge_done(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("unmerge-done")
    }

    /// `Is it not the same?`
    pub fn object_title(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("object-title")
    }

    /// `You proposed this. Until {until} you can say that it is not the same; then it stands by itself again.`
    pub fn object_text<'v>(&self, until: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("object-text", [("until", until.into())])
    }

    /// `What is different`
    pub fn object_words(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("object-words")
    }

    /// `It is not the same`
    pub fn object_send(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("object-send")
    }

    /// `It stands by itself again.`
    pub fn object_done(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("object-done")
    }

    /// `Which did you mean?`
    pub fn parted_title(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("parted-title")
    }

    /// `You spoke here while two were one. The other one is:`
    pub fn parted_text(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("parted-text")
    }

    /// `This one`
    pub fn parted_stay(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("parted-stay")
    }

    /// `The other one`
    pub fn parted_move(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("parted-move")
    }

    /// `Thank you. Your voice is where you meant it.`
    pub fn parted_done(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("parted-done")
    }

    /// `Did this settle it?`
    pub fn settle_title(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("settle-title")
    }

    /// `You spoke for it, so you know best.`
    pub fn settle_text(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("settle-text")
    }

    /// `You proposed it. If you say no, it is taken up again.`
    pub fn settle_text_author(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("settle-text-author")
    }

    /// `Anything to add`
    pub fn settle_words(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("settle-words")
    }

    /// `What is still missing, or what got better.`
    pub fn settle_words_hint(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("settle-words-hint")
    }

    /// `Yes`
    pub fn settle_yes(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("settle-yes")
    }

    /// `No`
    pub fn settle_no(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("settle-no")
    }

    /// `Thank you.`
    pub fn settle_thanks(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("settle-thanks")
    }

    /// `Thank you. It is taken up again, and its owner owes you an answer.`
    pub fn settle_reopened(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("settle-reopened")
    }

    /// `You said, we did`
    ///
    /// ---- You said, we did ----
    pub fn did_title(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("did-title")
    }

    /// `What came of what people told us. Also what we will not do, and why.`
    pub fn done_text(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("done-text")
    }

    /// `In figures`
    pub fn done_figures(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("done-figures")
    }

    /// `said`
    pub fn done_said<'v>(&self, n: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("done-said", [("n", n.into())])
    }

    /// `declined, each with its reason`
    pub fn done_declined(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("done-declined")
    }

    /// `Nothing stands here yet`
    pub fn done_empty(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("done-empty")
    }

    /// `What is decided stands here with its reasons, the day it is decided.`
    pub fn done_empty_text(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("done-empty-text")
    }

    /// `As a feed (Atom)`
    pub fn done_feed(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("done-feed")
    }

    /// `Said for the first time.`
    ///
    /// ---- What happened ----
    pub fn event_improvement_proposed(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("event-improvement-proposed")
    }

    /// `Who said it first, elsewhere, is taken along.`
    pub fn event_improvement_taken_along(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("event-improvement-taken-along")
    }

    /// `{who} spoke for somebody who told them.`
    pub fn event_improvement_for_somebody<'v>(&self, who: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("event-improvement-for-somebody", [("who", who.into())])
    }

    /// `{who}: taken a step.`
    pub fn event_improvement_step<'v>(
        &self,
        change: impl Into<i18n::Value<'v>>,
        to: impl Into<i18n::Value<'v>>,
        try_it: impl Into<i18n::Value<'v>>,
        who: impl Into<i18n::Value<'v>>,
        would_change: impl Into<i18n::Value<'v>>,
    ) -> String {
        self.0.text_with(
            "event-improvement-step",
            [
                ("change", change.into()),
                ("to", to.into()),
                ("try_it", try_it.into()),
                ("who", who.into()),
                ("would_change", would_change.into()),
            ],
        )
    }

    /// `{who} weighed it: for what the service is for {aim}, effort {effort}, risk {risk} (of 3).`
    pub fn event_improvement_weighed<'v>(
        &self,
        aim: impl Into<i18n::Value<'v>>,
        effort: impl Into<i18n::Value<'v>>,
        risk: impl Into<i18n::Value<'v>>,
        who: impl Into<i18n::Value<'v>>,
    ) -> String {
        self.0.text_with(
            "event-improvement-weighed",
            [("aim", aim.into()), ("effort", effort.into()), ("risk", risk.into()), ("who", who.into())],
        )
    }

    /// `This went into {number}: {title}`
    pub fn event_improvement_merged_into<'v>(
        &self,
        number: impl Into<i18n::Value<'v>>,
        title: impl Into<i18n::Value<'v>>,
    ) -> String {
        self.0.text_with("event-improvement-merged-into", [("number", number.into()), ("title", title.into())])
    }

    /// `{number} went into this: {title}. Its voices count here.`
    pub fn event_improvement_merged_in<'v>(
        &self,
        number: impl Into<i18n::Value<'v>>,
        title: impl Into<i18n::Value<'v>>,
    ) -> String {
        self.0.text_with("event-improvement-merged-in", [("number", number.into()), ("title", title.into())])
    }

    /// `{number} stands by itself again: {title}`
    pub fn event_improvement_unmerged<'v>(
        &self,
        number: impl Into<i18n::Value<'v>>,
        title: impl Into<i18n::Value<'v>>,
    ) -> String {
        self.0.text_with("event-improvement-unmerged", [("number", number.into()), ("title", title.into())])
    }

    /// `This stands by itself again. It was part of {number}: {title}`
    pub fn event_improvement_unmerged_from<'v>(
        &self,
        number: impl Into<i18n::Value<'v>>,
        title: impl Into<i18n::Value<'v>>,
    ) -> String {
        self.0.text_with("event-improvement-unmerged-from", [("number", number.into()), ("title", title.into())])
    }

    /// `Brought in from {source}, where its score was {score} and it stood at: said`
    pub fn event_improvement_brought<'v>(
        &self,
        score: impl Into<i18n::Value<'v>>,
        source: impl Into<i18n::Value<'v>>,
        to: impl Into<i18n::Value<'v>>,
    ) -> String {
        self.0.text_with(
            "event-improvement-brought",
            [("score", score.into()), ("source", source.into()), ("to", to.into())],
        )
    }

    /// `{n} people worked it out in a workshop.`
    pub fn event_improvement_worked_out<'v>(&self, n: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("event-improvement-worked-out", [("n", n.into())])
    }

    /// `Taken up again: it did not settle it. Its owner owes an answer.`
    pub fn event_improvement_reopened(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("event-improvement-reopened")
    }

    /// `{number}, which you spoke for, has moved.`
    pub fn notice_improvement<'v>(&self, number: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("notice-improvement", [("number", number.into())])
    }

    /// `Somebody said what could be better: {number}.`
    pub fn notice_improvement_new<'v>(&self, number: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("notice-improvement_new", [("number", number.into())])
    }

    /// `{number} is done. Did it settle it?`
    pub fn notice_improvement_done<'v>(&self, number: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("notice-improvement_done", [("number", number.into())])
    }

    /// `Somebody said something on {number}.`
    pub fn notice_improvement_said<'v>(&self, number: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("notice-improvement_said", [("number", number.into())])
    }

    /// `Two that say the same, or not: {number}. Your voice still counts.`
    pub fn notice_improvement_merged<'v>(&self, number: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("notice-improvement_merged", [("number", number.into())])
    }

    /// `Two were one and stand apart: {number}. Which did you mean?`
    pub fn notice_improvement_split<'v>(&self, number: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("notice-improvement_split", [("number", number.into())])
    }

    /// `What you said became {number}. Your voice counts there.`
    pub fn notice_improvement_began<'v>(&self, number: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("notice-improvement_began", [("number", number.into())])
    }

    /// `{number} did not settle it for everybody. You owe an answer.`
    pub fn notice_improvement_owed<'v>(&self, number: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("notice-improvement_owed", [("number", number.into())])
    }

    /// `because you proposed it`
    pub fn why_proposed(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("why-proposed")
    }

    /// `because you spoke for it`
    pub fn why_voice(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("why-voice")
    }

    /// `because you said it first`
    pub fn why_taken_along(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("why-taken_along")
    }

    /// `One line of 1 to 200 characters.`
    ///
    /// ---- What cannot be ----
    pub fn invalid_improvement_title(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-improvement-title")
    }

    /// `Say it in your own words.`
    pub fn invalid_improvement_words(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-improvement-words")
    }

    /// `Say something first.`
    pub fn invalid_improvement_say(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-improvement-say")
    }

    /// `Choose how much it matters.`
    pub fn invalid_voice_weight(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-voice-weight")
    }

    /// `Minutes from 0 to 10,000 a month.`
    pub fn invalid_lost_minutes(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-lost-minutes")
    }

    /// `You belong to no organisation here.`
    pub fn invalid_no_own_consumer(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-no-own-consumer")
    }

    /// `Say why, in words.`
    pub fn invalid_step_words(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-step-words")
    }

    /// `A no says what would change it.`
    pub fn invalid_would_change(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-would-change")
    }

    /// `Say what was changed: a number, or an address.`
    pub fn invalid_change(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-change")
    }

    /// `Say where and how it can be tried.`
    pub fn invalid_try_it(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-try-it")
    }

    /// `It cannot go there from where it is. Load the page again to see where it is now.`
    pub fn invalid_not_from_here(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-not-from-here")
    }

    /// `It was tried; it is done only with the comparison of before and after.`
    pub fn invalid_not_compared(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-not-compared")
    }

    /// `Choose one of the four.`
    pub fn invalid_weight(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-weight")
    }

    /// `Choose another one.`
    pub fn invalid_same_thing(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-same-thing")
    }

    /// `What few see never goes into what many see, and what one provider has not into another’s. Link them instead.`
    pub fn invalid_merge_audience(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-merge-audience")
    }

    /// `Only a person decides.`
    pub fn refused_nobody_decides(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("refused-nobody-decides")
    }

    /// `This went into another one already. Part them first.`
    pub fn refused_merged_already(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("refused-merged-already")
    }

    /// `The seven days are over. Say it in the open; the provider’s people can part them.`
    pub fn refused_objection_late(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("refused-objection-late")
    }

    /// `Only who proposed it can object. You can say so in the open.`
    pub fn refused_only_author(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("refused-only-author")
    }

    /// `This is decided. Say what is missing in the open, and it can be taken up again.`
    pub fn refused_improvement_over(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("refused-improvement-over")
    }

    /// `This voice counts already. One voice a person.`
    pub fn refused_spoken_already(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("refused-spoken-already")
    }

    /// `You spoke without your name. Take that voice back first.`
    pub fn refused_spoken_unnamed(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("refused-spoken-unnamed")
    }

    /// `It is not done yet.`
    pub fn refused_not_done(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("refused-not-done")
    }

    /// `Only those who spoke for it are asked. You can say something in the open.`
    pub fn refused_only_voices(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("refused-only-voices")
    }

    /// `An answer would carry your name, and you spoke without it.`
    pub fn refused_unnamed_settle(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("refused-unnamed-settle")
    }

    /// `You were not asked this, or have answered already.`
    pub fn refused_not_asked(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("refused-not-asked")
    }

    /// `Trying it together`
    ///
    /// ---- Trying together ----
    pub fn trial_title(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("trial-title")
    }

    /// `Tried together: {title}`
    pub fn trial_of<'v>(&self, title: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("trial-of", [("title", title.into())])
    }

    /// `Nobody has tried it yet. A trial asks those who spoke for it first, and measures before and after.`
    pub fn trial_none(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("trial-none")
    }

    /// `Plan a trial`
    pub fn trial_plan(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("trial-plan")
    }

    /// `See the trial`
    pub fn trial_look(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("trial-look")
    }

    /// `Stopped`
    pub fn trial_stage<'v>(&self, stage: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("trial-stage", [("stage", stage.into())])
    }

    /// `{measure}: {before} before, {after} on trial.`
    pub fn trial_line<'v>(
        &self,
        after: impl Into<i18n::Value<'v>>,
        before: impl Into<i18n::Value<'v>>,
        measure: impl Into<i18n::Value<'v>>,
    ) -> String {
        self.0
            .text_with("trial-line", [("after", after.into()), ("before", before.into()), ("measure", measure.into())])
    }

    /// `{points} points`
    pub fn trial_points<'v>(&self, points: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("trial-points", [("points", points.into())])
    }

    /// `{value} (true value {low} to {high}, of {n})`
    pub fn trial_figure<'v>(
        &self,
        high: impl Into<i18n::Value<'v>>,
        low: impl Into<i18n::Value<'v>>,
        n: impl Into<i18n::Value<'v>>,
        value: impl Into<i18n::Value<'v>>,
    ) -> String {
        self.0.text_with(
            "trial-figure",
            [("high", high.into()), ("low", low.into()), ("n", n.into()), ("value", value.into())],
        )
    }

    /// `{value} (of {n}, as it was given)`
    pub fn trial_figure_given<'v>(&self, n: impl Into<i18n::Value<'v>>, value: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("trial-figure-given", [("n", n.into()), ("value", value.into())])
    }

    /// `Too close to call: {change}, but anything from {low} to {high} fits what was measured.`
    pub fn trial_difference<'v>(
        &self,
        change: impl Into<i18n::Value<'v>>,
        high: impl Into<i18n::Value<'v>>,
        how: impl Into<i18n::Value<'v>>,
        low: impl Into<i18n::Value<'v>>,
    ) -> String {
        self.0.text_with(
            "trial-difference",
            [("change", change.into()), ("high", high.into()), ("how", how.into()), ("low", low.into())],
        )
    }

    /// `Since {day}, by {who}`
    pub fn trial_began<'v>(&self, day: impl Into<i18n::Value<'v>>, who: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("trial-began", [("day", day.into()), ("who", who.into())])
    }

    /// `The stop rule spoke: its day has come. No more reports are taken; somebody compares now.`
    pub fn trial_spoke<'v>(&self, spoke: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("trial-spoke", [("spoke", spoke.into())])
    }

    /// `Before`
    pub fn trial_before_label(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("trial-before-label")
    }

    /// `On trial`
    pub fn trial_now_label(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("trial-now-label")
    }

    /// `By their last report: {better} better, {same} the same, {worse} worse.`
    pub fn trial_felt<'v>(
        &self,
        better: impl Into<i18n::Value<'v>>,
        same: impl Into<i18n::Value<'v>>,
        worse: impl Into<i18n::Value<'v>>,
    ) -> String {
        self.0.text_with("trial-felt", [("better", better.into()), ("same", same.into()), ("worse", worse.into())])
    }

    /// `You see what others reported once you have reported yourself, or when it is over. So nobody follows the first.`
    pub fn trial_hidden(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("trial-hidden")
    }

    /// `Too little was measured so far to say anything.`
    pub fn trial_too_little(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("trial-too-little")
    }

    /// `What we think`
    pub fn trial_thought(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("trial-thought")
    }

    /// `Before and on trial`
    pub fn trial_figures(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("trial-figures")
    }

    /// `What people report`
    pub fn trial_reports(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("trial-reports")
    }

    /// `Nobody has reported yet.`
    pub fn trial_no_reports(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("trial-no-reports")
    }

    /// `Without words`
    pub fn trial_no_words(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("trial-no-words")
    }

    /// `The plan`
    pub fn trial_facts(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("trial-facts")
    }

    /// `Who tries it`
    pub fn trial_who(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("trial-who")
    }

    /// `{accepted} of {ring} try it, {invited} are asked.`
    pub fn trial_ring_now<'v>(
        &self,
        accepted: impl Into<i18n::Value<'v>>,
        invited: impl Into<i18n::Value<'v>>,
        ring: impl Into<i18n::Value<'v>>,
    ) -> String {
        self.0.text_with(
            "trial-ring-now",
            [("accepted", accepted.into()), ("invited", invited.into()), ("ring", ring.into())],
        )
    }

    /// `came along`
    pub fn trial_why<'v>(&self, why: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("trial-why", [("why", why.into())])
    }

    /// `said no`
    pub fn trial_state<'v>(&self, state: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("trial-state", [("state", state.into())])
    }

    /// `Will you try it?`
    pub fn trial_take_part(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("trial-take-part")
    }

    /// `You are asked to try it, and to say how it was.`
    pub fn trial_invited<'v>(&self, why: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("trial-invited", [("why", why.into())])
    }

    /// `There is room. You try it, and say how it was.`
    pub fn trial_room(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("trial-room")
    }

    /// `You try it. You can stop whenever you like.`
    pub fn trial_you_try(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("trial-you-try")
    }

    /// `You said no. There is still room.`
    pub fn trial_you_said_no(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("trial-you-said-no")
    }

    /// `I will try it`
    pub fn trial_yes(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("trial-yes")
    }

    /// `Not now`
    pub fn trial_no(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("trial-no")
    }

    /// `I stop trying it`
    pub fn trial_leave(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("trial-leave")
    }

    /// `Thank you. What to do stands on this page.`
    pub fn trial_answered_yes(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("trial-answered-yes")
    }

    /// `Thank you for saying so. Somebody else is asked.`
    pub fn trial_answered_no(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("trial-answered-no")
    }

    /// `How was it?`
    pub fn trial_report(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("trial-report")
    }

    /// `Say it each time you tried. Bad news is as welcome as good news.`
    pub fn trial_report_text(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("trial-report-text")
    }

    /// `Compared with before it was`
    pub fn trial_how_was_it(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("trial-how-was-it")
    }

    /// `The same`
    pub fn trial_felt_word<'v>(&self, felt: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("trial-felt-word", [("felt", felt.into())])
    }

    /// `On which task`
    pub fn trial_which_task(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("trial-which-task")
    }

    /// `On none in particular`
    pub fn trial_no_task(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("trial-no-task")
    }

    /// `I do not know`
    pub fn trial_not_measured(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("trial-not-measured")
    }

    /// `Yes`
    pub fn trial_it_did(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("trial-it-did")
    }

    /// `No`
    pub fn trial_it_did_not(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("trial-it-did-not")
    }

    /// `{measure}: no`
    pub fn trial_happened<'v>(
        &self,
        happened: impl Into<i18n::Value<'v>>,
        measure: impl Into<i18n::Value<'v>>,
    ) -> String {
        self.0.text_with("trial-happened", [("happened", happened.into()), ("measure", measure.into())])
    }

    /// `What was it like?`
    pub fn trial_words(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("trial-words")
    }

    /// `Report it`
    pub fn trial_report_send(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("trial-report-send")
    }

    /// `Thank you. It counts.`
    pub fn trial_reported(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("trial-reported")
    }

    /// `Ask somebody by name`
    pub fn trial_ask(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("trial-ask")
    }

    /// `Who proposed it, who spoke for it and others it touches are asked by themselves.`
    pub fn trial_ask_text(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("trial-ask-text")
    }

    /// `Their address`
    pub fn trial_address(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("trial-address")
    }

    /// `Ask them`
    pub fn trial_ask_send(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("trial-ask-send")
    }

    /// `They are asked.`
    pub fn trial_asked(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("trial-asked")
    }

    /// `Compare`
    pub fn trial_compare(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("trial-compare")
    }

    /// `Nothing is done that was tried and not compared. Those who tried it read this.`
    pub fn trial_compare_text(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("trial-compare-text")
    }

    /// `What follows`
    pub fn trial_what_follows(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("trial-what-follows")
    }

    /// `It is left`
    pub fn trial_verdict<'v>(&self, verdict: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("trial-verdict", [("verdict", verdict.into())])
    }

    /// `Say in the next step what would change the answer.`
    pub fn trial_verdict_hint<'v>(&self, verdict: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("trial-verdict-hint", [("verdict", verdict.into())])
    }

    /// `What was learned`
    pub fn trial_learned(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("trial-learned")
    }

    /// `What the figures say, what they do not say, and what people said.`
    pub fn trial_learned_hint(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("trial-learned-hint")
    }

    /// `Write the comparison`
    pub fn trial_compare_send(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("trial-compare-send")
    }

    /// `Written. Those who tried it are told.`
    pub fn trial_compared_told(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("trial-compared-told")
    }

    /// `Stop it`
    pub fn trial_stop(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("trial-stop")
    }

    /// `Those who try it are told why. It goes back to being designed.`
    pub fn trial_stop_text(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("trial-stop-text")
    }

    /// `Stop the trial`
    pub fn trial_stop_send(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("trial-stop-send")
    }

    /// `Why it was stopped`
    pub fn trial_stopped(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("trial-stopped")
    }

    /// `Stopped. Those who tried it are told why.`
    pub fn trial_stopped_told(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("trial-stopped-told")
    }

    /// `{who}, {day}`
    pub fn trial_ended<'v>(&self, day: impl Into<i18n::Value<'v>>, who: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("trial-ended", [("day", day.into()), ("who", who.into())])
    }

    /// `Before anybody builds it for all: what do we think, how was it before, who tries it, and when is it enough?`
    pub fn trial_plan_text(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("trial-plan-text")
    }

    /// `It is on trial from now on. Who proposed it is invited first, then who spoke for it, then others it touches, by lot.`
    pub fn trial_plan_after(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("trial-plan-after")
    }

    /// `What do we think will happen, and why?`
    pub fn trial_hypothesis(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("trial-hypothesis")
    }

    /// `A sentence that could turn out wrong.`
    pub fn trial_hypothesis_hint(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("trial-hypothesis-hint")
    }

    /// `What to try`
    pub fn trial_tasks(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("trial-tasks")
    }

    /// `One a line, ten at most.`
    pub fn trial_tasks_hint(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("trial-tasks-hint")
    }

    /// `How many shall try it`
    pub fn trial_ring(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("trial-ring")
    }

    /// `If somebody says no, the next one is asked.`
    pub fn trial_ring_hint(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("trial-ring-hint")
    }

    /// `The measure`
    pub fn trial_part_measure(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("trial-part-measure")
    }

    /// `How it was before`
    pub fn trial_part_before(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("trial-part-before")
    }

    /// `When it is enough`
    pub fn trial_part_stop(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("trial-part-stop")
    }

    /// `Set before it begins, so that nobody goes on until the number fits. It speaks by itself.`
    pub fn trial_part_stop_text(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("trial-part-stop-text")
    }

    /// `What is measured`
    pub fn trial_measure(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("trial-measure")
    }

    /// `Such as: the next driver had to wait.`
    pub fn trial_measure_hint(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("trial-measure-hint")
    }

    /// `How`
    pub fn trial_kind(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("trial-kind")
    }

    /// `Whether it happened`
    pub fn trial_kind_share(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("trial-kind-share")
    }

    /// `A share of all times.`
    pub fn trial_kind_share_hint(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("trial-kind-share-hint")
    }

    /// `A number`
    pub fn trial_kind_number(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("trial-kind-number")
    }

    /// `Minutes, clicks, euros: its mean.`
    pub fn trial_kind_number_hint(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("trial-kind-number-hint")
    }

    /// `What is better`
    pub fn trial_wanted(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("trial-wanted")
    }

    /// `Less of it`
    pub fn trial_wanted_less(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("trial-wanted-less")
    }

    /// `More of it`
    pub fn trial_wanted_more(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("trial-wanted-more")
    }

    /// `Less of it`
    pub fn trial_wanted_word<'v>(&self, wanted: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("trial-wanted-word", [("wanted", wanted.into())])
    }

    /// `Of what the numbers are`
    pub fn trial_unit(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("trial-unit")
    }

    /// `Such as minutes. Leave it empty for a share.`
    pub fn trial_unit_hint(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("trial-unit-hint")
    }

    /// `Before`
    pub fn trial_before(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("trial-before")
    }

    /// `How often it happened; of numbers the mean.`
    pub fn trial_before_hint(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("trial-before-hint")
    }

    /// `Of how many`
    pub fn trial_before_n(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("trial-before-n")
    }

    /// `Their standard deviation`
    pub fn trial_spread(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("trial-spread")
    }

    /// `If you know it; of numbers only.`
    pub fn trial_spread_hint(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("trial-spread-hint")
    }

    /// `Counted from`
    pub fn trial_from(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("trial-from")
    }

    /// `To`
    pub fn trial_to(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("trial-to")
    }

    /// `Where that is known from`
    pub fn trial_source(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("trial-source")
    }

    /// `A report, a log, a count by hand.`
    pub fn trial_source_hint(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("trial-source-hint")
    }

    /// `At the latest on`
    pub fn trial_until(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("trial-until")
    }

    /// `With so many measured reports`
    pub fn trial_enough(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("trial-enough")
    }

    /// `When so many people say it got worse`
    pub fn trial_harm(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("trial-harm")
    }

    /// `Then it ends at once.`
    pub fn trial_harm_hint(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("trial-harm-hint")
    }

    /// `Begin the trial`
    pub fn trial_start(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("trial-start")
    }

    /// `It has begun. The first are invited.`
    pub fn trial_started(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("trial-started")
    }

    /// `On {day} at the latest; with {enough} measured reports; at once when {harm} people say it got worse.`
    pub fn trial_stop_rule<'v>(
        &self,
        day: impl Into<i18n::Value<'v>>,
        enough: impl Into<i18n::Value<'v>>,
        harm: impl Into<i18n::Value<'v>>,
    ) -> String {
        self.0.text_with("trial-stop-rule", [("day", day.into()), ("enough", enough.into()), ("harm", harm.into())])
    }

    /// `So far`
    pub fn trial_so_far(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("trial-so-far")
    }

    /// `{n} of {enough} measured reports`
    pub fn trial_measured<'v>(&self, enough: impl Into<i18n::Value<'v>>, n: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("trial-measured", [("enough", enough.into()), ("n", n.into())])
    }

    /// `It is tried once more.`
    pub fn event_trial_again(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("event-trial-again")
    }

    /// `{n} people are asked to try it.`
    pub fn event_trial_invited<'v>(&self, n: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("event-trial-invited", [("n", n.into())])
    }

    /// `Tried and compared. What follows: it is left.`
    pub fn event_trial_compared<'v>(&self, verdict: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("event-trial-compared", [("verdict", verdict.into())])
    }

    /// `The trial was stopped.`
    pub fn event_trial_stopped(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("event-trial-stopped")
    }

    /// `Will you try {number} with us?`
    pub fn notice_trial_invited<'v>(&self, number: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("notice-trial_invited", [("number", number.into())])
    }

    /// `The stop rule of the trial of {number} spoke. Somebody has to compare.`
    pub fn notice_trial_reached<'v>(&self, number: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("notice-trial_reached", [("number", number.into())])
    }

    /// `What came of {number}, which you tried.`
    pub fn notice_trial_result<'v>(&self, number: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("notice-trial_result", [("number", number.into())])
    }

    /// `because it touches you`
    pub fn why_affected(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("why-affected")
    }

    /// `because you try it`
    pub fn why_tester(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("why-tester")
    }

    /// `Its stop rule has not spoken yet. Wait for it, or stop the trial with a reason.`
    pub fn refused_trial_runs(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("refused-trial-runs")
    }

    /// `Its stop rule has spoken: no more reports are taken.`
    pub fn refused_trial_reached(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("refused-trial-reached")
    }

    /// `This trial is over.`
    pub fn refused_trial_over(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("refused-trial-over")
    }

    /// `One trial at a time. Compare or stop the one that stands.`
    pub fn refused_trial_one(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("refused-trial-one")
    }

    /// `It cannot be tried from where it stands. Take it up again first.`
    pub fn refused_trial_course(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("refused-trial-course")
    }

    /// `You were not asked, so there is nothing to say no to.`
    pub fn refused_trial_not_asked(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("refused-trial-not-asked")
    }

    /// `The ring is full. You hear how it ends if you follow.`
    pub fn refused_trial_full(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("refused-trial-full")
    }

    /// `Only those who try it report. Say yes first.`
    pub fn refused_trial_only_testers(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("refused-trial-only-testers")
    }

    /// `A trial begins with its plan: what we think, how it was before, and when it is enough.`
    pub fn invalid_trial_first(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-trial-first")
    }

    /// `One sentence: what will happen, and why.`
    pub fn invalid_trial_hypothesis(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-trial-hypothesis")
    }

    /// `Say what is measured, in 200 characters at most.`
    pub fn invalid_trial_measure(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-trial-measure")
    }

    /// `A number that can be: not more times than all.`
    pub fn invalid_trial_before(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-trial-before")
    }

    /// `Say of how many.`
    pub fn invalid_trial_before_n(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-trial-before-n")
    }

    /// `A standard deviation is a number, and not below zero.`
    pub fn invalid_trial_spread(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-trial-spread")
    }

    /// `From when to when, in the past.`
    pub fn invalid_trial_period(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-trial-period")
    }

    /// `A day from tomorrow on, within a year.`
    pub fn invalid_trial_until(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-trial-until")
    }

    /// `From 2 to 1,000 reports.`
    pub fn invalid_trial_enough(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-trial-enough")
    }

    /// `From 1 to 500 people.`
    pub fn invalid_trial_harm(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-trial-harm")
    }

    /// `From 1 to 500 people.`
    pub fn invalid_trial_ring(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-trial-ring")
    }

    /// `One to ten things to try, each in 500 characters at most.`
    pub fn invalid_trial_tasks(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-trial-tasks")
    }

    /// `Nobody here has this address.`
    pub fn invalid_trial_person(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-trial-person")
    }

    /// `They were asked already.`
    pub fn invalid_trial_in_it(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-trial-in-it")
    }

    /// `A number that can be. Leave it empty if you do not know.`
    pub fn invalid_trial_amount(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-trial-amount")
    }

    /// `Say how it was: what you measured, or in words.`
    pub fn invalid_trial_report(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-trial-report")
    }

    /// `Choose one of the tasks.`
    pub fn invalid_trial_task(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-trial-task")
    }

    /// `Choose one of the words that stand in the description.`
    pub fn invalid_trial_word(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-trial-word")
    }

    /// `Say in a sentence what was learned.`
    pub fn invalid_trial_comparison(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-trial-comparison")
    }

    /// `Nothing was measured, so there is nothing to adopt by.`
    pub fn invalid_trial_unmeasured(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-trial-unmeasured")
    }

    /// `What was measured surely got worse. Change it, or leave it.`
    pub fn invalid_trial_surely_worse(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-trial-surely-worse")
    }

    /// `Say in a sentence why.`
    pub fn invalid_trial_stop(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-trial-stop")
    }

    /// `It belongs here`
    ///
    /// Something said elsewhere belongs here.
    pub fn match_belongs(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("match-belongs")
    }

    /// `Does it say the same?`
    pub fn belongs_title(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("belongs-title")
    }

    /// `{from} is linked with this improvement for ever, shown on both, and whoever said it speaks here too and hears what comes of it.`
    pub fn belongs_text<'v>(&self, from: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("belongs-text", [("from", from.into())])
    }

    /// `It belongs here`
    pub fn belongs_button(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("belongs-button")
    }

    /// `It is linked. Whoever said it hears what comes of it.`
    pub fn belongs_done(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("belongs-done")
    }

    /// `Something came of {number}, which you spoke of.`
    pub fn notice_came_of<'v>(&self, number: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("notice-came_of", [("number", number.into())])
    }
}
