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

    /// `{title}: Entwine, the service desk in which you are a partner.`
    ///
    /// The shell: what stands around every page.
    pub fn description<'v>(&self, title: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("description", [("title", title.into())])
    }

    /// `Skip to the content`
    pub fn shell_skip(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("shell-skip")
    }

    /// `Places`
    pub fn shell_places(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("shell-places")
    }

    /// `More`
    pub fn shell_more(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("shell-more")
    }

    /// `waiting`
    pub fn shell_waiting(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("shell-waiting")
    }

    /// `Find anything`
    pub fn shell_find(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("shell-find")
    }

    /// `Find or do anything`
    pub fn shell_find_or_do(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("shell-find-or-do")
    }

    /// `Found`
    pub fn shell_found(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("shell-found")
    }

    /// `move`
    pub fn shell_key_move(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("shell-key-move")
    }

    /// `open`
    pub fn shell_key_open(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("shell-key-open")
    }

    /// `all keys`
    pub fn shell_key_all(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("shell-key-all")
    }

    /// `Keys`
    pub fn shell_keys(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("shell-keys")
    }

    /// `Appearance`
    pub fn shell_appearance(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("shell-appearance")
    }

    /// `As my system`
    pub fn shell_theme_system(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("shell-theme-system")
    }

    /// `Light`
    pub fn shell_theme_light(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("shell-theme-light")
    }

    /// `Dark`
    pub fn shell_theme_dark(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("shell-theme-dark")
    }

    /// `High contrast`
    pub fn shell_theme_contrast(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("shell-theme-contrast")
    }

    /// `Your settings`
    pub fn shell_settings(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("shell-settings")
    }

    /// `Close`
    pub fn shell_close(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("shell-close")
    }

    /// `Leave it`
    pub fn shell_leave_it(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("shell-leave-it")
    }

    /// `Messages`
    pub fn shell_messages(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("shell-messages")
    }

    /// `You are offline. What you write is kept here.`
    pub fn shell_offline(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("shell-offline")
    }

    /// `It was not sent. It is kept here; try again.`
    pub fn shell_not_sent(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("shell-not-sent")
    }

    /// `Kept here`
    pub fn shell_kept(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("shell-kept")
    }

    /// `Remove {name}`
    pub fn shell_remove<'v>(&self, name: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("shell-remove", [("name", name.into())])
    }

    /// `{name} is too large: at most {most}`
    pub fn shell_too_large<'v>(&self, most: impl Into<i18n::Value<'v>>, name: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("shell-too-large", [("most", most.into()), ("name", name.into())])
    }

    /// `Copied`
    pub fn shell_copied(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("shell-copied")
    }

    /// `Chosen: {count}`
    pub fn shell_chosen<'v>(&self, count: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("shell-chosen", [("count", count.into())])
    }

    /// `Found: {count}`
    pub fn shell_matches<'v>(&self, count: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("shell-matches", [("count", count.into())])
    }

    /// `Insight`
    pub fn nav_insight(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("nav-insight")
    }

    /// `House`
    pub fn nav_house(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("nav-house")
    }

    /// `at the desk`
    pub fn me_desk(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("me-desk")
    }

    /// `at the front door`
    pub fn me_user(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("me-user")
    }

    /// `{name}: your page`
    pub fn me_label<'v>(&self, name: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("me-label", [("name", name.into())])
    }

    /// `Please sign in`
    ///
    /// Problems: what happened, and the way on.
    pub fn problem_title_sign_in(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("problem-title-sign-in")
    }

    /// `Nothing is here`
    pub fn problem_title_not_found(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("problem-title-not-found")
    }

    /// `This is not yours to do`
    pub fn problem_title_not_allowed(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("problem-title-not-allowed")
    }

    /// `Something is missing`
    pub fn problem_title_invalid(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("problem-title-invalid")
    }

    /// `Somebody was quicker`
    pub fn problem_title_conflict(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("problem-title-conflict")
    }

    /// `A little slower, please`
    pub fn problem_title_too_many(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("problem-title-too-many")
    }

    /// `We cannot reach our records`
    pub fn problem_title_away(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("problem-title-away")
    }

    /// `We broke something`
    pub fn problem_title_broken(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("problem-title-broken")
    }

    /// `This did not work`
    pub fn problem_title_other(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("problem-title-other")
    }

    /// `Our records cannot be reached for the moment. Nothing you wrote is lost: wait a little and try again.`
    pub fn problem_away(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("problem-away")
    }

    /// `This is our fault. It has been written down, and somebody will look at it.`
    pub fn problem_broken(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("problem-broken")
    }

    /// `That is larger than can be sent at once.`
    pub fn problem_too_large(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("problem-too-large")
    }

    /// `It was changed since you read it. Read it again, then change it.`
    pub fn problem_precondition(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("problem-precondition")
    }

    /// `This idempotency key was used for another request.`
    pub fn problem_key_reused(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("problem-key-reused")
    }

    /// `This address does not take that method.`
    pub fn problem_method(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("problem-method")
    }

    /// `What was sent cannot be read.`
    pub fn problem_unreadable(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("problem-unreadable")
    }

    /// `To the front door`
    pub fn problem_home(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("problem-home")
    }

    /// `Back to where you were`
    pub fn problem_back(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("problem-back")
    }

    /// `Another site began this. Open the page here and do it again.`
    pub fn refused_other_site(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("refused-other-site")
    }

    /// `Send JSON, and say so: Content-Type: application/json.`
    pub fn problem_media_type(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("problem-media-type")
    }

    /// `Something named here is not there, or not in a state for this.`
    pub fn problem_unfit(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("problem-unfit")
    }

    /// `Nothing of this name can be sent here.`
    pub fn invalid_unknown(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-unknown")
    }

    /// `This has another shape than is needed here.`
    pub fn invalid_shape(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-shape")
    }

    /// `This was sent more than once.`
    pub fn invalid_twice(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-twice")
    }

    /// `Signs that cannot be kept are in here.`
    pub fn invalid_control(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-control")
    }

    /// `One thing before we go on`
    pub fn form_summary(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("form-summary")
    }
}
