//! The texts of this crate, one method each.
//!
//! Generated from `messages/en.ftl` by `cargo run -p xtask -- messages`: change the texts, not this file. Variables
//! stand in the order of the alphabet, so that a reworded text never changes what its callers mean.

/// Every language's texts of this crate, English first; what `i18n::Catalogue::build` takes.
pub const RESOURCES: crate::Resources = &[
    ("en", include_str!("../messages/en.ftl")),
    ("ar", include_str!("../messages/ar.ftl")),
    ("de", include_str!("../messages/de.ftl")),
];

/// What this crate says to one person. Everything of [`crate::Lang`] is reached through it.
#[derive(Clone, Debug)]
pub struct Say(crate::Lang);

impl std::ops::Deref for Say {
    type Target = crate::Lang;
    fn deref(&self) -> &crate::Lang {
        &self.0
    }
}

impl From<&crate::Lang> for Say {
    fn from(lang: &crate::Lang) -> Self {
        Self::new(lang)
    }
}

impl Say {
    /// Speaks to the person of `lang`. Cheap.
    pub fn new(lang: &crate::Lang) -> Self {
        Self(lang.clone())
    }

    /// `English`
    ///
    /// The name of this language in itself.
    pub fn language_name(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("language-name")
    }

    /// `Question`
    pub fn kind_plain<'v>(&self, kind: impl Into<crate::Value<'v>>) -> String {
        self.0.text_with("kind-plain", [("kind", kind.into())])
    }

    /// `Question`
    pub fn kind_name<'v>(&self, kind: impl Into<crate::Value<'v>>) -> String {
        self.0.text_with("kind-name", [("kind", kind.into())])
    }

    /// `Anything else; it is answered first`
    pub fn kind_hint<'v>(&self, kind: impl Into<crate::Value<'v>>) -> String {
        self.0.text_with("kind-hint", [("kind", kind.into())])
    }

    /// `Joined with another`
    pub fn state<'v>(&self, state: impl Into<crate::Value<'v>>) -> String {
        self.0.text_with("state", [("state", state.into())])
    }

    /// `It goes on in another conversation`
    pub fn state_hint<'v>(&self, state: impl Into<crate::Value<'v>>) -> String {
        self.0.text_with("state-hint", [("state", state.into())])
    }

    /// `When there is room`
    pub fn priority<'v>(&self, priority: impl Into<crate::Value<'v>>) -> String {
        self.0.text_with("priority", [("priority", priority.into())])
    }

    /// `Low`
    pub fn priority_short<'v>(&self, priority: impl Into<crate::Value<'v>>) -> String {
        self.0.text_with("priority-short", [("priority", priority.into())])
    }

    /// `A department, a site or a whole service`
    pub fn impact<'v>(&self, impact: impl Into<crate::Value<'v>>) -> String {
        self.0.text_with("impact", [("impact", impact.into())])
    }

    /// `Work stands still`
    pub fn urgency<'v>(&self, urgency: impl Into<crate::Value<'v>>) -> String {
        self.0.text_with("urgency", [("urgency", urgency.into())])
    }

    /// `Vital`
    pub fn level<'v>(&self, level: impl Into<crate::Value<'v>>) -> String {
        self.0.text_with("level", [("level", level.into())])
    }

    /// `The provider’s side only`
    pub fn visibility<'v>(&self, visibility: impl Into<crate::Value<'v>>) -> String {
        self.0.text_with("visibility", [("visibility", visibility.into())])
    }

    /// `By Entwine itself`
    pub fn channel<'v>(&self, channel: impl Into<crate::Value<'v>>) -> String {
        self.0.text_with("channel", [("channel", channel.into())])
    }

    /// `Done`
    pub fn promise_kind<'v>(&self, kind: impl Into<crate::Value<'v>>) -> String {
        self.0.text_with("promise-kind", [("kind", kind.into())])
    }

    /// `We mean to be done {by}`
    pub fn promise_sentence<'v>(&self, by: impl Into<crate::Value<'v>>, kind: impl Into<crate::Value<'v>>) -> String {
        self.0.text_with("promise-sentence", [("by", by.into()), ("kind", kind.into())])
    }

    /// `Operator`
    pub fn role<'v>(&self, role: impl Into<crate::Value<'v>>) -> String {
        self.0.text_with("role", [("role", role.into())])
    }

    /// `Sunday`
    pub fn weekday_long<'v>(&self, day: impl Into<crate::Value<'v>>) -> String {
        self.0.text_with("weekday-long", [("day", day.into())])
    }

    /// `Sun`
    pub fn weekday_short<'v>(&self, day: impl Into<crate::Value<'v>>) -> String {
        self.0.text_with("weekday-short", [("day", day.into())])
    }

    /// `December`
    pub fn month_long<'v>(&self, month: impl Into<crate::Value<'v>>) -> String {
        self.0.text_with("month-long", [("month", month.into())])
    }

    /// `Dec`
    pub fn month_short<'v>(&self, month: impl Into<crate::Value<'v>>) -> String {
        self.0.text_with("month-short", [("month", month.into())])
    }

    /// `{weekday} {day} {month} {year}, {time} {zone}`
    pub fn date_exact<'v>(
        &self,
        day: impl Into<crate::Value<'v>>,
        month: impl Into<crate::Value<'v>>,
        time: impl Into<crate::Value<'v>>,
        weekday: impl Into<crate::Value<'v>>,
        year: impl Into<crate::Value<'v>>,
        zone: impl Into<crate::Value<'v>>,
    ) -> String {
        self.0.text_with(
            "date-exact",
            [
                ("day", day.into()),
                ("month", month.into()),
                ("time", time.into()),
                ("weekday", weekday.into()),
                ("year", year.into()),
                ("zone", zone.into()),
            ],
        )
    }

    /// `{day} {month} {year}`
    pub fn date_long<'v>(
        &self,
        day: impl Into<crate::Value<'v>>,
        month: impl Into<crate::Value<'v>>,
        year: impl Into<crate::Value<'v>>,
    ) -> String {
        self.0.text_with("date-long", [("day", day.into()), ("month", month.into()), ("year", year.into())])
    }

    /// `{weekday} {day} {month} {year}`
    pub fn date_weekday<'v>(
        &self,
        day: impl Into<crate::Value<'v>>,
        month: impl Into<crate::Value<'v>>,
        weekday: impl Into<crate::Value<'v>>,
        year: impl Into<crate::Value<'v>>,
    ) -> String {
        self.0.text_with(
            "date-weekday",
            [("day", day.into()), ("month", month.into()), ("weekday", weekday.into()), ("year", year.into())],
        )
    }

    /// `{day} {month}`
    pub fn date_short<'v>(&self, day: impl Into<crate::Value<'v>>, month: impl Into<crate::Value<'v>>) -> String {
        self.0.text_with("date-short", [("day", day.into()), ("month", month.into())])
    }

    /// `{day} {month} {year}`
    pub fn date_short_year<'v>(
        &self,
        day: impl Into<crate::Value<'v>>,
        month: impl Into<crate::Value<'v>>,
        year: impl Into<crate::Value<'v>>,
    ) -> String {
        self.0.text_with("date-short-year", [("day", day.into()), ("month", month.into()), ("year", year.into())])
    }

    /// `{time}`
    pub fn moment_today<'v>(&self, time: impl Into<crate::Value<'v>>) -> String {
        self.0.text_with("moment-today", [("time", time.into())])
    }

    /// `tomorrow {time}`
    pub fn moment_tomorrow<'v>(&self, time: impl Into<crate::Value<'v>>) -> String {
        self.0.text_with("moment-tomorrow", [("time", time.into())])
    }

    /// `yesterday {time}`
    pub fn moment_yesterday<'v>(&self, time: impl Into<crate::Value<'v>>) -> String {
        self.0.text_with("moment-yesterday", [("time", time.into())])
    }

    /// `{weekday} {time}`
    pub fn moment_weekday<'v>(
        &self,
        time: impl Into<crate::Value<'v>>,
        weekday: impl Into<crate::Value<'v>>,
    ) -> String {
        self.0.text_with("moment-weekday", [("time", time.into()), ("weekday", weekday.into())])
    }

    /// `{weekday} {date}, {time}`
    pub fn moment_date<'v>(
        &self,
        date: impl Into<crate::Value<'v>>,
        time: impl Into<crate::Value<'v>>,
        weekday: impl Into<crate::Value<'v>>,
    ) -> String {
        self.0.text_with("moment-date", [("date", date.into()), ("time", time.into()), ("weekday", weekday.into())])
    }

    /// `by {time}`
    pub fn by_today<'v>(&self, time: impl Into<crate::Value<'v>>) -> String {
        self.0.text_with("by-today", [("time", time.into())])
    }

    /// `by tomorrow {time}`
    pub fn by_tomorrow<'v>(&self, time: impl Into<crate::Value<'v>>) -> String {
        self.0.text_with("by-tomorrow", [("time", time.into())])
    }

    /// `by yesterday {time}`
    pub fn by_yesterday<'v>(&self, time: impl Into<crate::Value<'v>>) -> String {
        self.0.text_with("by-yesterday", [("time", time.into())])
    }

    /// `by {weekday} {time}`
    pub fn by_weekday<'v>(&self, time: impl Into<crate::Value<'v>>, weekday: impl Into<crate::Value<'v>>) -> String {
        self.0.text_with("by-weekday", [("time", time.into()), ("weekday", weekday.into())])
    }

    /// `by {weekday} {date}, {time}`
    pub fn by_date<'v>(
        &self,
        date: impl Into<crate::Value<'v>>,
        time: impl Into<crate::Value<'v>>,
        weekday: impl Into<crate::Value<'v>>,
    ) -> String {
        self.0.text_with("by-date", [("date", date.into()), ("time", time.into()), ("weekday", weekday.into())])
    }

    /// `just now`
    pub fn relative_now(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("relative-now")
    }

    /// `in a moment`
    pub fn relative_soon(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("relative-soon")
    }

    /// `{n} min ago`
    pub fn relative_minutes_past<'v>(&self, n: impl Into<crate::Value<'v>>) -> String {
        self.0.text_with("relative-minutes-past", [("n", n.into())])
    }

    /// `{n} h ago`
    pub fn relative_hours_past<'v>(&self, n: impl Into<crate::Value<'v>>) -> String {
        self.0.text_with("relative-hours-past", [("n", n.into())])
    }

    /// `in {duration}`
    pub fn relative_future<'v>(&self, duration: impl Into<crate::Value<'v>>) -> String {
        self.0.text_with("relative-future", [("duration", duration.into())])
    }

    /// `{n} s`
    pub fn duration_seconds<'v>(&self, n: impl Into<crate::Value<'v>>) -> String {
        self.0.text_with("duration-seconds", [("n", n.into())])
    }

    /// `{n} min`
    pub fn duration_minutes<'v>(&self, n: impl Into<crate::Value<'v>>) -> String {
        self.0.text_with("duration-minutes", [("n", n.into())])
    }

    /// `{n} h`
    pub fn duration_hours<'v>(&self, n: impl Into<crate::Value<'v>>) -> String {
        self.0.text_with("duration-hours", [("n", n.into())])
    }

    /// `{n} days`
    pub fn duration_days<'v>(&self, n: impl Into<crate::Value<'v>>) -> String {
        self.0.text_with("duration-days", [("n", n.into())])
    }

    /// `{larger} {smaller}`
    pub fn duration_two<'v>(
        &self,
        larger: impl Into<crate::Value<'v>>,
        smaller: impl Into<crate::Value<'v>>,
    ) -> String {
        self.0.text_with("duration-two", [("larger", larger.into()), ("smaller", smaller.into())])
    }

    /// `{duration} late`
    pub fn duration_late<'v>(&self, duration: impl Into<crate::Value<'v>>) -> String {
        self.0.text_with("duration-late", [("duration", duration.into())])
    }

    /// `{n} %`
    pub fn percent<'v>(&self, n: impl Into<crate::Value<'v>>) -> String {
        self.0.text_with("percent", [("n", n.into())])
    }

    /// `{n} B`
    pub fn bytes<'v>(&self, n: impl Into<crate::Value<'v>>) -> String {
        self.0.text_with("bytes", [("n", n.into())])
    }

    /// `{n} KB`
    pub fn kilobytes<'v>(&self, n: impl Into<crate::Value<'v>>) -> String {
        self.0.text_with("kilobytes", [("n", n.into())])
    }

    /// `{n} MB`
    pub fn megabytes<'v>(&self, n: impl Into<crate::Value<'v>>) -> String {
        self.0.text_with("megabytes", [("n", n.into())])
    }

    /// `{n} GB`
    pub fn gigabytes<'v>(&self, n: impl Into<crate::Value<'v>>) -> String {
        self.0.text_with("gigabytes", [("n", n.into())])
    }

    /// `{first} and {last}`
    pub fn list_two<'v>(&self, first: impl Into<crate::Value<'v>>, last: impl Into<crate::Value<'v>>) -> String {
        self.0.text_with("list-two", [("first", first.into()), ("last", last.into())])
    }

    /// `{first}, {last}`
    pub fn list_more<'v>(&self, first: impl Into<crate::Value<'v>>, last: impl Into<crate::Value<'v>>) -> String {
        self.0.text_with("list-more", [("first", first.into()), ("last", last.into())])
    }

    /// `Read the metrics only`
    pub fn scope<'v>(&self, scope: impl Into<crate::Value<'v>>) -> String {
        self.0.text_with("scope", [("scope", scope.into())])
    }

    /// `This token may not do that. One with a wider scope can.`
    pub fn refused_token_scope<'v>(&self, scope: impl Into<crate::Value<'v>>) -> String {
        self.0.text_with("refused-token-scope", [("scope", scope.into())])
    }

    /// `You cannot see this page.`
    pub fn refused_role<'v>(&self, capability: impl Into<crate::Value<'v>>) -> String {
        self.0.text_with("refused-role", [("capability", capability.into())])
    }

    /// `The address and the password do not belong together. Try again, or set a new password.`
    pub fn refused_sign_in(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("refused-sign-in")
    }

    /// `This belongs to somebody else. They can do it themselves.`
    pub fn refused_not_yours(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("refused-not-yours")
    }

    /// `This link was used before, or it has run out. Ask for a new one.`
    pub fn refused_key_used(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("refused-key-used")
    }

    /// `Somebody changed this in the meantime. Look at their change, then try again.`
    pub fn refused_changed_meanwhile(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("refused-changed-meanwhile")
    }

    /// `This is still empty.`
    pub fn invalid_empty(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-empty")
    }

    /// `Choose a time that lies ahead.`
    pub fn invalid_past(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-past")
    }

    /// `A mail address looks like ida@example.org.`
    pub fn invalid_email(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-email")
    }

    /// `Somebody has this address already.`
    pub fn invalid_email_taken(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-email-taken")
    }

    /// `A time zone is written like Europe/Berlin.`
    pub fn invalid_zone(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-zone")
    }

    /// `Small letters, digits and hyphens only, such as car-share.`
    pub fn invalid_key(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-key")
    }

    /// `Another provider has this word already.`
    pub fn invalid_key_taken(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-key-taken")
    }

    /// `Nothing of this kind is promised here now.`
    pub fn invalid_no_promise(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-no-promise")
    }

    /// `Take at least {least} characters. Length counts more than signs.`
    pub fn invalid_password_short<'v>(&self, least: impl Into<crate::Value<'v>>) -> String {
        self.0.text_with("invalid-password-short", [("least", least.into())])
    }

    /// `At most 256 characters fit.`
    pub fn invalid_password_long(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-password-long")
    }

    /// `Too many people would guess this. Take {least} characters or more that are not your name, your address or a common word.`
    pub fn invalid_password_worn<'v>(&self, least: impl Into<crate::Value<'v>>) -> String {
        self.0.text_with("invalid-password-worn", [("least", least.into())])
    }

    /// `Choose a time that lies ahead.`
    pub fn promise_due_past(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("promise-due-past")
    }

    /// `This promise has ended already.`
    pub fn promise_ended(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("promise-ended")
    }

    /// `Say why. The person reads it.`
    pub fn promise_reason_missing(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("promise-reason-missing")
    }

    /// `A time has to be longer than nothing.`
    pub fn promise_target_empty(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("promise-target-empty")
    }

    /// `This warning would never come. Choose a share from 1 to 99 % or a time after the due time.`
    pub fn promise_warning_never(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("promise-warning-never")
    }

    /// `A time has to be longer than nothing.`
    pub fn targets_empty_time(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("targets-empty-time")
    }

    /// `One row has to hold for everything, so that every conversation has its times.`
    pub fn targets_general_missing(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("targets-general-missing")
    }

    /// `Say when people hear again. A next update always stands.`
    pub fn targets_next_update_missing(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("targets-next-update-missing")
    }

    /// `Another row above is for the same. This one would never be used.`
    pub fn targets_twice(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("targets-twice")
    }

    /// `That lies more than {years} years ahead.`
    pub fn calendar_beyond_horizon<'v>(&self, years: impl Into<crate::Value<'v>>) -> String {
        self.0.text_with("calendar-beyond-horizon", [("years", years.into())])
    }

    /// `At most {most} holidays fit into a calendar.`
    pub fn calendar_holidays_many<'v>(&self, most: impl Into<crate::Value<'v>>) -> String {
        self.0.text_with("calendar-holidays-many", [("most", most.into())])
    }

    /// `{hours} ends before it begins. Hours over midnight are written on two days.`
    pub fn calendar_hours_backwards<'v>(&self, hours: impl Into<crate::Value<'v>>) -> String {
        self.0.text_with("calendar-hours-backwards", [("hours", hours.into())])
    }

    /// `{hours} has no length. Leave it out, or give it an end.`
    pub fn calendar_hours_empty<'v>(&self, hours: impl Into<crate::Value<'v>>) -> String {
        self.0.text_with("calendar-hours-empty", [("hours", hours.into())])
    }

    /// `{hours} overlaps with other hours of the day.`
    pub fn calendar_hours_overlap<'v>(&self, hours: impl Into<crate::Value<'v>>) -> String {
        self.0.text_with("calendar-hours-overlap", [("hours", hours.into())])
    }

    /// `{hours} goes past midnight. Go on at 00:00 of the next day.`
    pub fn calendar_hours_past_midnight<'v>(&self, hours: impl Into<crate::Value<'v>>) -> String {
        self.0.text_with("calendar-hours-past-midnight", [("hours", hours.into())])
    }

    /// `Somebody has to be there at some time: give at least one day its hours.`
    pub fn calendar_no_hours(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("calendar-no-hours")
    }

    /// `We do not know the time zone “{zone}”. It is written like Europe/Berlin.`
    pub fn calendar_zone_unknown<'v>(&self, zone: impl Into<crate::Value<'v>>) -> String {
        self.0.text_with("calendar-zone-unknown", [("zone", zone.into())])
    }

    /// `“{name}” has no date.`
    pub fn ical_date_missing<'v>(&self, name: impl Into<crate::Value<'v>>) -> String {
        self.0.text_with("ical-date-missing", [("name", name.into())])
    }

    /// `We cannot read the date of “{name}”.`
    pub fn ical_date_wrong<'v>(&self, name: impl Into<crate::Value<'v>>) -> String {
        self.0.text_with("ical-date-wrong", [("name", name.into())])
    }

    /// `“{name}” ends before it begins. We took its first day.`
    pub fn ical_end_before_start<'v>(&self, name: impl Into<crate::Value<'v>>) -> String {
        self.0.text_with("ical-end-before-start", [("name", name.into())])
    }

    /// `We cannot read this line.`
    pub fn ical_line_unreadable(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("ical-line-unreadable")
    }

    /// `This is not a calendar file. It begins with BEGIN:VCALENDAR.`
    pub fn ical_no_calendar(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("ical-no-calendar")
    }

    /// `“{name}” is not for whole days. We left it out.`
    pub fn ical_not_all_day<'v>(&self, name: impl Into<crate::Value<'v>>) -> String {
        self.0.text_with("ical-not-all-day", [("name", name.into())])
    }

    /// `“{name}” repeats in a way we do not know. We took its first day.`
    pub fn ical_repeats_otherwise<'v>(&self, name: impl Into<crate::Value<'v>>) -> String {
        self.0.text_with("ical-repeats-otherwise", [("name", name.into())])
    }

    /// `“{name}” is too long for a holiday. We left it out.`
    pub fn ical_too_long<'v>(&self, name: impl Into<crate::Value<'v>>) -> String {
        self.0.text_with("ical-too-long", [("name", name.into())])
    }

    /// `The file holds too many events. We stopped here.`
    pub fn ical_too_many(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("ical-too-many")
    }

    /// `The file ends in the middle of an event. It may not be whole.`
    pub fn ical_unfinished(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("ical-unfinished")
    }

    /// `We cannot read the phrase “{phrase}”.`
    pub fn triage_phrase_unreadable<'v>(&self, phrase: impl Into<crate::Value<'v>>) -> String {
        self.0.text_with("triage-phrase-unreadable", [("phrase", phrase.into())])
    }

    /// `One of its choices holds no word list.`
    pub fn triage_rule_empty_choice(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("triage-rule-empty-choice")
    }

    /// `A name of at most 100 characters.`
    pub fn triage_rule_name_long(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("triage-rule-name-long")
    }

    /// `The name of a list is made of letters, digits and hyphens, at most 60.`
    pub fn triage_list_name(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("triage-list-name")
    }

    /// `The book is full. Take something out before.`
    pub fn triage_book_full(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("triage-book-full")
    }

    /// `A rule needs a name that no other rule has.`
    pub fn triage_rule_name(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("triage-rule-name")
    }

    /// `There is no word list “{list}”.`
    pub fn triage_rule_unknown_list<'v>(&self, list: impl Into<crate::Value<'v>>) -> String {
        self.0.text_with("triage-rule-unknown-list", [("list", list.into())])
    }

    /// `A rule needs a fact or a word to go by.`
    pub fn triage_rule_without_condition(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("triage-rule-without-condition")
    }

    /// `It became … {number}.`
    pub fn event_became<'v>(&self, family: impl Into<crate::Value<'v>>, number: impl Into<crate::Value<'v>>) -> String {
        self.0.text_with("event-became", [("family", family.into()), ("number", number.into())])
    }

    /// `Something came of it that is not for everybody to see.`
    pub fn event_became_something(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("event-became-something")
    }

    /// `It came from … {number}.`
    pub fn event_came_from<'v>(
        &self,
        family: impl Into<crate::Value<'v>>,
        number: impl Into<crate::Value<'v>>,
    ) -> String {
        self.0.text_with("event-came-from", [("family", family.into()), ("number", number.into())])
    }

    /// `It came from something that somebody said in confidence.`
    pub fn event_came_from_something(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("event-came-from-something")
    }

    /// `A person’s answer is due {due}.`
    pub fn event_answer_soon<'v>(&self, due: impl Into<crate::Value<'v>>) -> String {
        self.0.text_with("event-answer-soon", [("due", due.into())])
    }

    /// `The time for a person’s answer is over: {due}.`
    pub fn event_answer_out<'v>(&self, due: impl Into<crate::Value<'v>>) -> String {
        self.0.text_with("event-answer-out", [("due", due.into())])
    }

    /// `Nobody has answered since {due}. Who leads here knows.`
    pub fn event_answer_late<'v>(&self, due: impl Into<crate::Value<'v>>) -> String {
        self.0.text_with("event-answer-late", [("due", due.into())])
    }

    /// `These are your own words. Somebody else answers them.`
    pub fn refused_own_words(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("refused-own-words")
    }

    /// `Take somebody who serves for this provider.`
    pub fn invalid_not_member(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-not-member")
    }

    /// `because it is yours to answer`
    pub fn why_owns(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("why-owns")
    }

    /// `Two filters at once are the most here, the period and the service among them: more could tell who said what.`
    pub fn floor_too_many_filters(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("floor-too-many-filters")
    }

    /// `{number}, which came of this, is done.`
    pub fn event_came_of_done<'v>(&self, number: impl Into<crate::Value<'v>>) -> String {
        self.0.text_with("event-came-of-done", [("number", number.into())])
    }

    /// `{number}, which came of this, is not done. The reason stands there, and what would change it.`
    pub fn event_came_of_declined<'v>(&self, number: impl Into<crate::Value<'v>>) -> String {
        self.0.text_with("event-came-of-declined", [("number", number.into())])
    }

    /// `What came of this has ended. It is not for everybody to see.`
    pub fn event_came_of_something(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("event-came-of-something")
    }
}
