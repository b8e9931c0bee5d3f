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

    /// `One thing before we go on`
    ///
    /// Forms
    pub fn form_summary(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("form-summary")
    }

    /// `Sign in`
    ///
    /// Signing in
    pub fn sign_in_title(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("sign-in-title")
    }

    /// `So that we know who is talking, and you find your conversations again.`
    pub fn sign_in_lead(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("sign-in-lead")
    }

    /// `Your e-mail address`
    pub fn sign_in_email(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("sign-in-email")
    }

    /// `Your password`
    pub fn sign_in_password(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("sign-in-password")
    }

    /// `Sign in`
    pub fn sign_in_button(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("sign-in-button")
    }

    /// `Open the door`
    ///
    /// The first set-up
    pub fn set_up_title(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("set-up-title")
    }

    /// `A minute, and people can ask. Everything can be changed later.`
    pub fn set_up_lead(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("set-up-lead")
    }

    /// `You`
    pub fn set_up_you(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("set-up-you")
    }

    /// `Your name`
    pub fn set_up_name(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("set-up-name")
    }

    /// `A password`
    pub fn set_up_password(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("set-up-password")
    }

    /// `At least {least} characters. A few words in a row are good.`
    pub fn set_up_password_hint<'v>(&self, least: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("set-up-password-hint", [("least", least.into())])
    }

    /// `Your house`
    pub fn set_up_house(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("set-up-house")
    }

    /// `What is your organisation called?`
    pub fn set_up_organisation(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("set-up-organisation")
    }

    /// `As people say it.`
    pub fn set_up_organisation_hint(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("set-up-organisation-hint")
    }

    /// `Time zone`
    pub fn set_up_zone(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("set-up-zone")
    }

    /// `Language of the house`
    pub fn set_up_language(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("set-up-language")
    }

    /// `Who serves?`
    pub fn set_up_who_serves(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("set-up-who-serves")
    }

    /// `Begin with one; others can join when they like. You lead those that are not closed, until you name somebody.`
    pub fn set_up_who_serves_hint(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("set-up-who-serves-hint")
    }

    /// `closed to everybody else, operators included`
    pub fn set_up_closed(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("set-up-closed")
    }

    /// `People who are not signed in may ask, too`
    pub fn set_up_guests(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("set-up-guests")
    }

    /// `Open the door`
    pub fn set_up_button(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("set-up-button")
    }

    /// `IT`
    pub fn provider_it(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("provider-it")
    }

    /// `Human resources`
    pub fn provider_hr(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("provider-hr")
    }

    /// `Facilities`
    pub fn provider_facilities(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("provider-facilities")
    }

    /// `Legal`
    pub fn provider_legal(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("provider-legal")
    }

    /// `Finance`
    pub fn provider_finance(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("provider-finance")
    }

    /// `Procurement`
    pub fn provider_procurement(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("provider-procurement")
    }

    /// `Choose at least one who serves.`
    pub fn invalid_provider_needed(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-provider-needed")
    }

    /// `This house is set up already. Sign in instead.`
    pub fn refused_set_up_done(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("refused-set-up-done")
    }
}
