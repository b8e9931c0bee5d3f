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

    /// `Save`
    ///
    /// Everywhere in the house
    pub fn house_save(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("house-save")
    }

    /// `Saved.`
    pub fn house_saved(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("house-saved")
    }

    /// `Copy`
    pub fn house_copy(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("house-copy")
    }

    /// `Pages`
    pub fn house_pages(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("house-pages")
    }

    /// `From the beginning`
    pub fn house_page_first(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("house-page-first")
    }

    /// `Further`
    pub fn house_page_next(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("house-page-next")
    }

    /// `Older`
    pub fn house_page_older(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("house-page-older")
    }

    /// `Where you are`
    pub fn house_crumbs(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("house-crumbs")
    }

    /// `Short word for addresses`
    pub fn house_key(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("house-key")
    }

    /// `Small letters, digits and hyphens, such as car-share. It stays as it is.`
    pub fn house_key_hint(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("house-key-hint")
    }

    /// `People`
    pub fn house_nav_people(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("house-nav-people")
    }

    /// `Providers`
    pub fn house_nav_providers(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("house-nav-providers")
    }

    /// `Audit log`
    pub fn house_nav_audit(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("house-nav-audit")
    }

    /// `You`
    ///
    /// One's own pages
    pub fn me_title(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("me-title")
    }

    /// `What we know of you, and how we reach you. Only you and who serves you see it.`
    pub fn me_lead(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("me-lead")
    }

    /// `Your pages`
    pub fn me_tabs(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("me-tabs")
    }

    /// `You`
    pub fn me_tab_profile(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("me-tab-profile")
    }

    /// `News`
    pub fn me_tab_news(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("me-tab-news")
    }

    /// `Password and devices`
    pub fn me_tab_safety(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("me-tab-safety")
    }

    /// `Tokens`
    pub fn me_tab_tokens(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("me-tab-tokens")
    }

    /// `Mandates`
    pub fn me_tab_mandates(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("me-tab-mandates")
    }

    /// `Sign out`
    pub fn me_sign_out(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("me-sign-out")
    }

    /// `You`
    pub fn me_you(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("me-you")
    }

    /// `You sign in with {email}.`
    pub fn me_email_is<'v>(&self, email: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("me-email-is", [("email", email.into())])
    }

    /// `Your name`
    pub fn me_name(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("me-name")
    }

    /// `Language`
    pub fn me_language(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("me-language")
    }

    /// `Time zone`
    pub fn me_zone(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("me-zone")
    }

    /// `So that a talk goes well`
    pub fn me_card(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("me-card")
    }

    /// `Who helps you reads this beside your conversation. Write only what you want them to know.`
    pub fn me_card_lead(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("me-card-lead")
    }

    /// `What do you need?`
    pub fn me_needs(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("me-needs")
    }

    /// `For example: write rather than call; large print; I answer after ten.`
    pub fn me_needs_hint(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("me-needs-hint")
    }

    /// `What do you expect of us?`
    pub fn me_expectations(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("me-expectations")
    }

    /// `How should we address you and speak with you?`
    pub fn me_culture(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("me-culture")
    }

    /// `Your name as it is said; she, he, they or nothing; customs somebody from elsewhere may not know.`
    pub fn me_culture_hint(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("me-culture-hint")
    }

    /// `What you do`
    pub fn me_job(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("me-job")
    }

    /// `Where you work`
    pub fn me_place(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("me-place")
    }

    /// `Telephone`
    pub fn me_phone(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("me-phone")
    }

    /// `How it looks`
    pub fn me_appearance(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("me-appearance")
    }

    /// `Kept in this browser.`
    pub fn me_appearance_lead(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("me-appearance-lead")
    }

    /// `Light or dark`
    pub fn me_theme(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("me-theme")
    }

    /// `Lists`
    pub fn me_density(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("me-density")
    }

    /// `With room`
    pub fn me_density_roomy(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("me-density-roomy")
    }

    /// `Close together`
    pub fn me_density_compact(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("me-density-compact")
    }

    /// `How you hear of things`
    ///
    /// How one hears of things
    pub fn wishes_title(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("wishes-title")
    }

    /// `Everything is always in your inbox here. This is about what also comes by mail.`
    pub fn wishes_lead(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("wishes-lead")
    }

    /// `No mail goes out of this house yet. What you choose here counts from the day it does.`
    pub fn wishes_no_mail(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("wishes-no-mail")
    }

    /// `What comes by mail`
    pub fn wishes_by_mail(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("wishes-by-mail")
    }

    /// `Each mail says why you get it and how to stop it.`
    pub fn wishes_by_mail_hint(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("wishes-by-mail-hint")
    }

    /// `{kind}`
    pub fn wishes_kind<'v>(&self, kind: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("wishes-kind", [("kind", kind.into())])
    }

    /// `How often`
    pub fn wishes_digest(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("wishes-digest")
    }

    /// `Gathered, once a day`
    pub fn wishes_digest_is<'v>(&self, digest: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("wishes-digest-is", [("digest", digest.into())])
    }

    /// `Only if I have not read it here after so many minutes`
    pub fn wishes_after(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("wishes-after")
    }

    /// `0 sends it without waiting.`
    pub fn wishes_after_hint(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("wishes-after-hint")
    }

    /// `Quiet from`
    pub fn wishes_quiet_from(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("wishes-quiet-from")
    }

    /// `Quiet until`
    pub fn wishes_quiet_to(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("wishes-quiet-to")
    }

    /// `In between no mail is sent; it comes afterwards. Leave both empty to be never quiet.`
    pub fn wishes_quiet_hint(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("wishes-quiet-hint")
    }

    /// `Password and devices`
    ///
    /// Password and sessions
    pub fn password_title(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("password-title")
    }

    /// `When you change it, you stay signed in here and are signed out everywhere else.`
    pub fn password_lead(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("password-lead")
    }

    /// `Your password now`
    pub fn password_current(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("password-current")
    }

    /// `The new password`
    pub fn password_new(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("password-new")
    }

    /// `Change the password`
    pub fn password_save(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("password-save")
    }

    /// `Your password is changed. Everywhere else you are signed out.`
    pub fn password_saved(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("password-saved")
    }

    /// `That is not your password now.`
    pub fn invalid_password_current(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-password-current")
    }

    /// `Where you are signed in`
    pub fn sessions_title(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("sessions-title")
    }

    /// `Do you not know one of them? Sign it out and change your password.`
    pub fn sessions_lead(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("sessions-lead")
    }

    /// `last used`
    pub fn session_seen(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("session-seen")
    }

    /// `This one`
    pub fn session_here(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("session-here")
    }

    /// `Sign out`
    pub fn session_end(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("session-end")
    }

    /// `Signed out there.`
    pub fn session_ended(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("session-ended")
    }

    /// `Sign out everywhere else`
    pub fn sessions_end_others(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("sessions-end-others")
    }

    /// `Something unknown`
    pub fn session_unknown(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("session-unknown")
    }

    /// `Tokens`
    ///
    /// Tokens
    pub fn tokens_title(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("tokens-title")
    }

    /// `With a token a program does in your name what you allow it.`
    pub fn tokens_lead(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("tokens-lead")
    }

    /// `You have none.`
    pub fn tokens_none(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("tokens-none")
    }

    /// `last used`
    pub fn token_used(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("token-used")
    }

    /// `never used`
    pub fn token_unused(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("token-unused")
    }

    /// `until`
    pub fn token_until(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("token-until")
    }

    /// `until you revoke it`
    pub fn token_for_ever(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("token-for-ever")
    }

    /// `Revoke`
    pub fn token_revoke(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("token-revoke")
    }

    /// `Revoke “{name}”? Programs that use it stop working.`
    pub fn token_revoke_ask<'v>(&self, name: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("token-revoke-ask", [("name", name.into())])
    }

    /// `Revoked. It opens nothing any more.`
    pub fn token_revoked(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("token-revoked")
    }

    /// `A new token`
    pub fn token_issue_title(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("token-issue-title")
    }

    /// `What is it for?`
    pub fn token_name(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("token-name")
    }

    /// `So that you know it again, such as “calendar on my laptop”.`
    pub fn token_name_hint(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("token-name-hint")
    }

    /// `What may it do?`
    pub fn token_scopes(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("token-scopes")
    }

    /// `How long does it hold?`
    pub fn token_ends(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("token-ends")
    }

    /// `{days} days`
    pub fn token_days<'v>(&self, days: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("token-days", [("days", days.into())])
    }

    /// `Until I revoke it`
    pub fn token_never(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("token-never")
    }

    /// `Issue`
    pub fn token_issue(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("token-issue")
    }

    /// `Here it is. It is shown this once and kept nowhere: put it where it belongs now.`
    pub fn token_once(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("token-once")
    }

    /// `Mandates`
    ///
    /// Mandates
    pub fn mandates_title(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("mandates-title")
    }

    /// `Who acts for you`
    pub fn mandates_given(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("mandates-given")
    }

    /// `They ask and answer in your name, and it says so on everything they do.`
    pub fn mandates_given_lead(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("mandates-given-lead")
    }

    /// `Nobody acts for you.`
    pub fn mandates_given_none(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("mandates-given-none")
    }

    /// `For whom you act`
    pub fn mandates_held(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("mandates-held")
    }

    /// `What you do for them says that you did it.`
    pub fn mandates_held_lead(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("mandates-held-lead")
    }

    /// `You act for nobody.`
    pub fn mandates_held_none(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("mandates-held-none")
    }

    /// `{holder} for {whom}`
    pub fn mandate_acts_for<'v>(&self, holder: impl Into<i18n::Value<'v>>, whom: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("mandate-acts-for", [("holder", holder.into()), ("whom", whom.into())])
    }

    /// `End it`
    pub fn mandate_end(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("mandate-end")
    }

    /// `End the mandate with {name} today?`
    pub fn mandate_end_ask<'v>(&self, name: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("mandate-end-ask", [("name", name.into())])
    }

    /// `The mandate is over.`
    pub fn mandate_ended(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("mandate-ended")
    }

    /// `Give a mandate`
    pub fn mandate_give_title(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("mandate-give-title")
    }

    /// `While you are away, for instance. You can end it at any time.`
    pub fn mandate_give_lead(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("mandate-give-lead")
    }

    /// `Who may act?`
    pub fn mandate_holder(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("mandate-holder")
    }

    /// `Their e-mail address here.`
    pub fn mandate_holder_hint(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("mandate-holder-hint")
    }

    /// `For whom?`
    pub fn mandate_for(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("mandate-for")
    }

    /// `For me`
    pub fn mandate_for_me(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("mandate-for-me")
    }

    /// `For what?`
    pub fn mandate_scope(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("mandate-scope")
    }

    /// `In your words, such as “my travel bookings”. They read it, and so do you.`
    pub fn mandate_scope_hint(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("mandate-scope-hint")
    }

    /// `With whom`
    pub fn mandate_providers(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("mandate-providers")
    }

    /// `About what`
    pub fn mandate_services(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("mandate-services")
    }

    /// `Which kinds`
    pub fn mandate_kinds(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("mandate-kinds")
    }

    /// `None chosen: all of them. What is outside is refused.`
    pub fn mandate_all_hint(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("mandate-all-hint")
    }

    /// `There is no such provider.`
    pub fn invalid_no_provider_here(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-no-provider-here")
    }

    /// `There is no such service.`
    pub fn invalid_no_service_here(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-no-service-here")
    }

    /// `Until the end of`
    pub fn mandate_until(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("mandate-until")
    }

    /// `Give the mandate`
    pub fn mandate_give(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("mandate-give")
    }

    /// `The mandate is given.`
    pub fn mandate_given(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("mandate-given")
    }

    /// `Nobody else here has this address.`
    pub fn invalid_holder(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-holder")
    }

    /// `Choose a day.`
    pub fn invalid_date(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-date")
    }

    /// `Only who represents this group can give a mandate for it.`
    pub fn refused_not_your_consumer(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("refused-not-your-consumer")
    }

    /// `A new password`
    ///
    /// Links that work once
    pub fn forgot_title(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("forgot-title")
    }

    /// `Tell us your address, and we mail you a link.`
    pub fn forgot_lead(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("forgot-lead")
    }

    /// `Mail me a link`
    pub fn forgot_button(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("forgot-button")
    }

    /// `If we know this address, a link is on its way to it. It holds for an hour.`
    pub fn forgot_asked(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("forgot-asked")
    }

    /// `Back to signing in`
    pub fn forgot_back(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("forgot-back")
    }

    /// `No mail goes out of this house, so we cannot send you a link.`
    pub fn forgot_no_mail_lead(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("forgot-no-mail-lead")
    }

    /// `Ask somebody who runs it: they can make you a link and hand it over.`
    pub fn forgot_no_mail(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("forgot-no-mail")
    }

    /// `This link does not hold any more`
    pub fn link_worn_title(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("link-worn-title")
    }

    /// `It was used already, or its time is over. Nothing is lost: get a new one.`
    pub fn link_worn_lead(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("link-worn-lead")
    }

    /// `Get a new link`
    pub fn link_worn_forgot(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("link-worn-forgot")
    }

    /// `Welcome, {name}`
    pub fn invitation_title<'v>(&self, name: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("invitation-title", [("name", name.into())])
    }

    /// `Choose a password for {email}, and you are in.`
    pub fn invitation_lead<'v>(&self, email: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("invitation-lead", [("email", email.into())])
    }

    /// `Come in`
    pub fn invitation_button(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invitation-button")
    }

    /// `Good to have you here.`
    pub fn invitation_done(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invitation-done")
    }

    /// `A new password`
    pub fn reset_title(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("reset-title")
    }

    /// `For {email}. You are signed out everywhere else.`
    pub fn reset_lead<'v>(&self, email: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("reset-lead", [("email", email.into())])
    }

    /// `Hello {name},`
    pub fn house_mail_hello<'v>(&self, name: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("house-mail-hello", [("name", name.into())])
    }

    /// `You are invited`
    pub fn mail_invitation_heading(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("mail-invitation-heading")
    }

    /// `Somebody who runs this house has invited you. Choose a password {by}; after that the link does not hold any more.`
    pub fn mail_invitation_words<'v>(&self, by: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("mail-invitation-words", [("by", by.into())])
    }

    /// `Come in`
    pub fn mail_invitation_button(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("mail-invitation-button")
    }

    /// `You get this because somebody invited this address.`
    pub fn mail_invitation_why(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("mail-invitation-why")
    }

    /// `A new password`
    pub fn mail_reset_heading(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("mail-reset-heading")
    }

    /// `Somebody asked for a new password for you. If it was you, choose one {by}. If it was not, do nothing: your password stays as it is.`
    pub fn mail_reset_words<'v>(&self, by: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("mail-reset-words", [("by", by.into())])
    }

    /// `Choose a password`
    pub fn mail_reset_button(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("mail-reset-button")
    }

    /// `You get this because this address was typed at the door.`
    pub fn mail_reset_why(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("mail-reset-why")
    }

    /// `House`
    ///
    /// The house
    pub fn house_title(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("house-title")
    }

    /// `How it is, and what it still needs.`
    pub fn house_lead(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("house-lead")
    }

    /// `Pages of the house`
    pub fn house_tabs(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("house-tabs")
    }

    /// `Health`
    pub fn house_tab_health(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("house-tab-health")
    }

    /// `Consumers`
    pub fn house_tab_consumers(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("house-tab-consumers")
    }

    /// `Settings`
    pub fn house_tab_settings(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("house-tab-settings")
    }

    /// `Components`
    pub fn house_tab_components(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("house-tab-components")
    }

    /// `Still to do`
    pub fn missing_title(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("missing-title")
    }

    /// `Set the house up.`
    pub fn missing_house(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("missing-house")
    }

    /// `Let mail go out: set smtp_url where the program starts.`
    pub fn missing_mail(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("missing-mail")
    }

    /// `Add somebody who serves.`
    pub fn missing_providers(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("missing-providers")
    }

    /// `Name a lead for {providers}.`
    pub fn missing_leads<'v>(&self, providers: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("missing-leads", [("providers", providers.into())])
    }

    /// `Invite somebody: you are alone here.`
    pub fn missing_people(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("missing-people")
    }

    /// `Put something into the catalogue.`
    pub fn missing_services(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("missing-services")
    }

    /// `Make somebody else an operator too, so that the house is never locked.`
    pub fn missing_operator(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("missing-operator")
    }

    /// `Check the audit log for the first time.`
    pub fn missing_verify(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("missing-verify")
    }

    /// `Health`
    pub fn health_title(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("health-title")
    }

    /// `Version`
    pub fn health_version(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("health-version")
    }

    /// `Database`
    pub fn health_database(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("health-database")
    }

    /// `Free for attachments`
    pub fn health_disk(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("health-disk")
    }

    /// `Work behind the scenes`
    pub fn health_jobs(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("health-jobs")
    }

    /// `Given up`
    pub fn health_dead(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("health-dead")
    }

    /// `Mail out`
    pub fn health_mail(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("health-mail")
    }

    /// `Search`
    pub fn health_search(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("health-search")
    }

    /// `Audit log`
    pub fn health_audit(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("health-audit")
    }

    /// `People`
    pub fn health_people(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("health-people")
    }

    /// `Embedded (SQLite)`
    pub fn database_sqlite(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("database-sqlite")
    }

    /// `PostgreSQL`
    pub fn database_postgres(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("database-postgres")
    }

    /// `{kind}, {size}`
    pub fn database_size<'v>(&self, kind: impl Into<i18n::Value<'v>>, size: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("database-size", [("kind", kind.into()), ("size", size.into())])
    }

    /// `{n} wait`
    pub fn jobs_waiting<'v>(&self, n: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("jobs-waiting", [("n", n.into())])
    }

    /// `{waits}, the oldest for {late}`
    pub fn jobs_late<'v>(&self, late: impl Into<i18n::Value<'v>>, waits: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("jobs-late", [("late", late.into()), ("waits", waits.into())])
    }

    /// `{n} were given up`
    pub fn jobs_dead<'v>(&self, n: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("jobs-dead", [("n", n.into())])
    }

    /// `None goes out`
    pub fn health_mail_none(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("health-mail-none")
    }

    /// `Through {server}`
    pub fn health_mail_through<'v>(&self, server: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("health-mail-through", [("server", server.into())])
    }

    /// `{n} found by words`
    pub fn health_search_holds<'v>(&self, n: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("health-search-holds", [("n", n.into())])
    }

    /// `{n} so far; the index is being built`
    pub fn health_search_behind<'v>(&self, n: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("health-search-behind", [("n", n.into())])
    }

    /// `Given up`
    pub fn dead_title(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("dead-title")
    }

    /// `Tried again and again, and given up. Mend the cause, then run it again.`
    pub fn dead_lead(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("dead-lead")
    }

    /// `Run again`
    pub fn job_again(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("job-again")
    }

    /// `Throw away`
    pub fn job_discard(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("job-discard")
    }

    /// `Throw “{kind}” away for good?`
    pub fn job_discard_ask<'v>(&self, kind: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("job-discard-ask", [("kind", kind.into())])
    }

    /// `tried {n} times`
    pub fn job_tries<'v>(&self, n: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("job-tries", [("n", n.into())])
    }

    /// `It runs again.`
    pub fn job_runs_again(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("job-runs-again")
    }

    /// `Thrown away.`
    pub fn job_discarded(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("job-discarded")
    }

    /// `People`
    ///
    /// People
    pub fn people_title(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("people-title")
    }

    /// `Who may come in, and what they are to whom.`
    pub fn people_lead(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("people-lead")
    }

    /// `Name or address`
    pub fn people_search(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("people-search")
    }

    /// `Search`
    pub fn people_search_button(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("people-search-button")
    }

    /// `Nobody here by that name`
    pub fn people_none(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("people-none")
    }

    /// `Look for a part of the name or the address.`
    pub fn people_none_text(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("people-none-text")
    }

    /// `Invited`
    pub fn person_invited(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("person-invited")
    }

    /// `Blocked`
    pub fn person_blocked(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("person-blocked")
    }

    /// `Erased`
    pub fn person_erased(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("person-erased")
    }

    /// `{role} at {somewhere}`
    pub fn role_at<'v>(&self, role: impl Into<i18n::Value<'v>>, somewhere: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("role-at", [("role", role.into()), ("somewhere", somewhere.into())])
    }

    /// `Invite somebody`
    pub fn invite_title(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invite-title")
    }

    /// `They get a mail with a link, and you see the link once, should you rather hand it over.`
    pub fn invite_lead_mail(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invite-lead-mail")
    }

    /// `You see a link once, to hand over yourself. It holds for seven days.`
    pub fn invite_lead_no_mail(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invite-lead-no-mail")
    }

    /// `Their name`
    pub fn invite_name(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invite-name")
    }

    /// `Their e-mail address`
    pub fn invite_email(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invite-email")
    }

    /// `Invite`
    pub fn invite_button(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invite-button")
    }

    /// `The link for {name}. It is shown this once and works once: hand it over to them alone.`
    pub fn link_made<'v>(&self, name: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("link-made", [("name", name.into())])
    }

    /// `A link for {name} is on its way by mail. This is another, should you rather hand it over; it is shown this once.`
    pub fn link_made_mailed<'v>(&self, name: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("link-made-mailed", [("name", name.into())])
    }

    /// `Make a new invitation`
    pub fn link_again(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("link-again")
    }

    /// `Make a link for a new password`
    pub fn link_reset(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("link-reset")
    }

    /// `Belongs to`
    pub fn person_consumer(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("person-consumer")
    }

    /// `No consumer`
    pub fn person_no_consumer(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("person-no-consumer")
    }

    /// `In the rules`
    pub fn person_about(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("person-about")
    }

    /// `Level`
    pub fn person_level(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("person-level")
    }

    /// `Raises the priority of what they ask. For people on whom much depends.`
    pub fn person_level_hint(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("person-level-hint")
    }

    /// `Here since`
    pub fn person_since(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("person-since")
    }

    /// `What they did, on the audit log`
    pub fn person_audit(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("person-audit")
    }

    /// `Block`
    pub fn person_block(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("person-block")
    }

    /// `Block {name}? They are signed out everywhere at once.`
    pub fn person_block_ask<'v>(&self, name: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("person-block-ask", [("name", name.into())])
    }

    /// `Let in again`
    pub fn person_let_in(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("person-let-in")
    }

    /// `Sign them out of {n} devices`
    pub fn person_end_sessions<'v>(&self, n: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("person-end-sessions", [("n", n.into())])
    }

    /// `Their door`
    pub fn door_title(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("door-title")
    }

    /// `Roles`
    pub fn roles_title(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("roles-title")
    }

    /// `What they may do. At a closed provider its leads hear of it.`
    pub fn roles_lead(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("roles-lead")
    }

    /// `None. They ask, and see what is theirs.`
    pub fn roles_none(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("roles-none")
    }

    /// `Role`
    pub fn role_which(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("role-which")
    }

    /// `Give the role`
    pub fn role_give(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("role-give")
    }

    /// `Take away`
    pub fn role_take(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("role-take")
    }

    /// `Take “{role}” away from {person}?`
    pub fn role_take_ask<'v>(&self, person: impl Into<i18n::Value<'v>>, role: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("role-take-ask", [("person", person.into()), ("role", role.into())])
    }

    /// `{who} made {person} an agent at {provider}, which is closed to others.`
    pub fn notice_role_given<'v>(
        &self,
        person: impl Into<i18n::Value<'v>>,
        provider: impl Into<i18n::Value<'v>>,
        role: impl Into<i18n::Value<'v>>,
        who: impl Into<i18n::Value<'v>>,
    ) -> String {
        self.0.text_with(
            "notice-role-given",
            [("person", person.into()), ("provider", provider.into()), ("role", role.into()), ("who", who.into())],
        )
    }

    /// `Nobody here has this address.`
    pub fn invalid_person(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-person")
    }

    /// `{who} made {person} a custodian of names`
    pub fn notice_safe_role_given<'v>(
        &self,
        person: impl Into<i18n::Value<'v>>,
        role: impl Into<i18n::Value<'v>>,
        who: impl Into<i18n::Value<'v>>,
    ) -> String {
        self.0.text_with(
            "notice-safe-role-given",
            [("person", person.into()), ("role", role.into()), ("who", who.into())],
        )
    }

    /// `This role does not belong there.`
    pub fn invalid_role_place(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-role-place")
    }

    /// `The house needs an operator. Make somebody else one first.`
    pub fn refused_last_operator(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("refused-last-operator")
    }

    /// `Nobody blocks themselves. Another operator can.`
    pub fn refused_block_yourself(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("refused-block-yourself")
    }

    /// `This person is blocked. An operator can let them in again.`
    pub fn refused_blocked(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("refused-blocked")
    }

    /// `Consumers`
    ///
    /// Consumers
    pub fn consumers_title(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("consumers-title")
    }

    /// `Groups that are served together and agree on what they get.`
    pub fn consumers_lead(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("consumers-lead")
    }

    /// `No group yet`
    pub fn consumers_none(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("consumers-none")
    }

    /// `A house can do without. Add one when a department or a customer wants promises of its own.`
    pub fn consumers_none_text(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("consumers-none-text")
    }

    /// `What is it called?`
    pub fn consumer_name(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("consumer-name")
    }

    /// `Add a consumer`
    pub fn consumer_add(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("consumer-add")
    }

    /// `Rename`
    pub fn consumer_rename(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("consumer-rename")
    }

    /// `Name of {name}`
    pub fn consumer_rename_of<'v>(&self, name: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("consumer-rename-of", [("name", name.into())])
    }

    /// `Another consumer has this word already.`
    pub fn invalid_consumer_key_taken(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-consumer-key-taken")
    }

    /// `Settings`
    ///
    /// Settings of the house
    pub fn settings_title(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("settings-title")
    }

    /// `What holds for everybody.`
    pub fn settings_lead(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("settings-lead")
    }

    /// `Languages people are offered`
    pub fn settings_languages(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("settings-languages")
    }

    /// `Guests`
    pub fn settings_guests(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("settings-guests")
    }

    /// `They give an address and get a link to their conversation.`
    pub fn settings_guests_hint(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("settings-guests-hint")
    }

    /// `Offer at least one language.`
    pub fn invalid_language_needed(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-language-needed")
    }

    /// `Audit log`
    ///
    /// The audit log
    pub fn audit_title(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("audit-title")
    }

    /// `Who did what, newest first. Each line carries the hash of the one before, so that nobody changes one unseen.`
    pub fn audit_lead(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("audit-lead")
    }

    /// `It was never checked whether somebody changed a line.`
    pub fn audit_never(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("audit-never")
    }

    /// `Nobody changed a line, checked`
    pub fn audit_sound(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("audit-sound")
    }

    /// `{lines} lines stand as they were written. Checked`
    pub fn audit_verified<'v>(&self, lines: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("audit-verified", [("lines", lines.into())])
    }

    /// `{n} lines are not as they were written. Checked`
    pub fn audit_faults<'v>(&self, n: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("audit-faults", [("n", n.into())])
    }

    /// `Check every line`
    pub fn audit_verify(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("audit-verify")
    }

    /// `{n} lines`
    pub fn audit_lines<'v>(&self, n: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("audit-lines", [("n", n.into())])
    }

    /// `What`
    pub fn audit_action(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("audit-action")
    }

    /// `As it stands in the list, such as access.sign_in.`
    pub fn audit_action_hint(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("audit-action-hint")
    }

    /// `Number of a conversation`
    pub fn audit_number(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("audit-number")
    }

    /// `Number of a person`
    pub fn audit_person(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("audit-person")
    }

    /// `From the address of their page.`
    pub fn audit_person_hint(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("audit-person-hint")
    }

    /// `Show`
    pub fn audit_filter(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("audit-filter")
    }

    /// `Nothing is here`
    pub fn audit_none(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("audit-none")
    }

    /// `No line fits. Look with less.`
    pub fn audit_none_text(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("audit-none-text")
    }

    /// `Lines of the audit log`
    pub fn audit_caption(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("audit-caption")
    }

    /// `When`
    pub fn audit_when(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("audit-when")
    }

    /// `Who`
    pub fn audit_who(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("audit-who")
    }

    /// `How it ended`
    pub fn audit_result(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("audit-result")
    }

    /// `More`
    pub fn audit_detail(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("audit-detail")
    }

    /// `Nobody signed in`
    pub fn audit_nobody(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("audit-nobody")
    }

    /// `{outcome}`
    pub fn audit_outcome<'v>(&self, outcome: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("audit-outcome", [("outcome", outcome.into())])
    }

    /// `Providers`
    ///
    /// Providers
    pub fn providers_title(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("providers-title")
    }

    /// `Who serves, when, and what they promise.`
    pub fn providers_lead(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("providers-lead")
    }

    /// `Nobody serves yet`
    pub fn providers_none(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("providers-none")
    }

    /// `Add a department. It starts with office hours and sensible promises.`
    pub fn providers_none_text(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("providers-none-text")
    }

    /// `Closed to others`
    pub fn provider_closed(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("provider-closed")
    }

    /// `Add a provider`
    pub fn provider_add(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("provider-add")
    }

    /// `{name} is here. Name a lead next.`
    pub fn provider_added<'v>(&self, name: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("provider-added", [("name", name.into())])
    }

    /// `What is it called?`
    pub fn provider_name(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("provider-name")
    }

    /// `As people say it.`
    pub fn provider_name_hint(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("provider-name-hint")
    }

    /// `Who sees its conversations`
    pub fn provider_closed_legend(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("provider-closed-legend")
    }

    /// `Only the person and this provider`
    pub fn provider_closed_choice(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("provider-closed-choice")
    }

    /// `Closed to everybody else, operators included.`
    pub fn provider_closed_hint(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("provider-closed-hint")
    }

    /// `What it decides for itself.`
    pub fn provider_lead(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("provider-lead")
    }

    /// `Pages of the provider`
    pub fn provider_tabs(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("provider-tabs")
    }

    /// `People and words`
    pub fn provider_tab_face(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("provider-tab-face")
    }

    /// `Calendar`
    pub fn provider_tab_calendar(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("provider-tab-calendar")
    }

    /// `Promises`
    pub fn provider_tab_targets(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("provider-tab-targets")
    }

    /// `Priorities`
    pub fn provider_tab_priorities(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("provider-tab-priorities")
    }

    /// `Teams`
    pub fn provider_tab_teams(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("provider-tab-teams")
    }

    /// `Name and words`
    pub fn provider_face(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("provider-face")
    }

    /// `Sure from, in percent`
    pub fn provider_sure(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("provider-sure")
    }

    /// `A suggestion with less confidence says that it is not sure.`
    pub fn provider_sure_hint(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("provider-sure-hint")
    }

    /// `Close what is solved after, in days`
    pub fn provider_closes(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("provider-closes")
    }

    /// `The person is told a day before, and one press says that it is not solved. Empty: never by itself.`
    pub fn provider_closes_hint(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("provider-closes-hint")
    }

    /// `A number of days from 1 to 365, or nothing.`
    pub fn invalid_days(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-days")
    }

    /// `Its words`
    pub fn provider_words(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("provider-words")
    }

    /// `Left empty, people read the usual ones. Change what your people would never say.`
    pub fn provider_words_lead(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("provider-words-lead")
    }

    /// `{kind}`
    pub fn provider_word_of<'v>(&self, kind: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("provider-word-of", [("kind", kind.into())])
    }

    /// `Usually “{word}”.`
    pub fn provider_word_usual<'v>(&self, word: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("provider-word-usual", [("word", word.into())])
    }

    /// `Who serves`
    pub fn provider_people(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("provider-people")
    }

    /// `Leads answer for promises, people and rules; agents serve.`
    pub fn provider_people_lead(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("provider-people-lead")
    }

    /// `Nobody yet.`
    pub fn provider_people_none(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("provider-people-none")
    }

    /// `They have to be here already.`
    pub fn provider_person_hint(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("provider-person-hint")
    }

    /// `Who sees its conversations`
    pub fn provider_door(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("provider-door")
    }

    /// `Close it to others`
    pub fn provider_close(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("provider-close")
    }

    /// `Then only the person and this provider see a conversation, not even operators; in an emergency an operator can break the glass, and its leads hear of it.`
    pub fn provider_close_lead(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("provider-close-lead")
    }

    /// `Close {name} to everybody else? What it has now is closed, too.`
    pub fn provider_close_ask<'v>(&self, name: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("provider-close-ask", [("name", name.into())])
    }

    /// `Open it for new conversations`
    pub fn provider_open(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("provider-open")
    }

    /// `It is closed: only the person and this provider see a conversation. What was said behind the closed door stays closed.`
    pub fn provider_open_lead(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("provider-open-lead")
    }

    /// `Open {name} for new conversations?`
    pub fn provider_open_ask<'v>(&self, name: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("provider-open-ask", [("name", name.into())])
    }

    /// `When somebody is there`
    ///
    /// Calendar
    pub fn calendar_title(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("calendar-title")
    }

    /// `Promises count these hours only. When you change them, promises that run are counted anew from now on.`
    pub fn calendar_lead(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("calendar-lead")
    }

    /// `Around the clock`
    pub fn hours_when(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("hours-when")
    }

    /// `Around the clock, every day`
    pub fn hours_always(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("hours-always")
    }

    /// `Hours and holidays are kept, but do not count.`
    pub fn hours_always_hint(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("hours-always-hint")
    }

    /// `Hours of the week`
    pub fn hours_caption(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("hours-caption")
    }

    /// `Day`
    pub fn hours_day(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("hours-day")
    }

    /// `Opens`
    pub fn hours_opens(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("hours-opens")
    }

    /// `Closes`
    pub fn hours_closes(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("hours-closes")
    }

    /// `{day}, opens, time {place}`
    pub fn hours_from<'v>(&self, day: impl Into<i18n::Value<'v>>, place: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("hours-from", [("day", day.into()), ("place", place.into())])
    }

    /// `{day}, closes, time {place}`
    pub fn hours_to<'v>(&self, day: impl Into<i18n::Value<'v>>, place: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("hours-to", [("day", day.into()), ("place", place.into())])
    }

    /// `Days without work`
    pub fn holidays_title(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("holidays-title")
    }

    /// `A day a line: 2026-12-25 Christmas.`
    pub fn holidays_hint(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("holidays-hint")
    }

    /// `Holidays from a file`
    pub fn ics_title(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("ics-title")
    }

    /// `Countries and states publish theirs as calendar files. You see what is in it before anything is taken.`
    pub fn ics_lead(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("ics-lead")
    }

    /// `Calendar file`
    pub fn ics_file(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("ics-file")
    }

    /// `Ends with .ics, at most 2 MB. Taken are whole days of this year and the next two.`
    pub fn ics_file_hint(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("ics-file-hint")
    }

    /// `Look into it`
    pub fn ics_look(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("ics-look")
    }

    /// `{n} new days`
    pub fn ics_found<'v>(&self, n: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("ics-found", [("n", n.into())])
    }

    /// `{n} more are here already.`
    pub fn ics_found_lead<'v>(&self, n: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("ics-found-lead", [("n", n.into())])
    }

    /// `Take the {n} days`
    pub fn ics_take<'v>(&self, n: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("ics-take", [("n", n.into())])
    }

    /// `Leave it`
    pub fn ics_leave(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("ics-leave")
    }

    /// `{n} things could not be read`
    pub fn ics_problems<'v>(&self, n: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("ics-problems", [("n", n.into())])
    }

    /// `The rest can be taken all the same.`
    pub fn ics_problems_lead(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("ics-problems-lead")
    }

    /// `Line {n}`
    pub fn ics_line<'v>(&self, n: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("ics-line", [("n", n.into())])
    }

    /// `Choose a calendar file of at most 2 MB.`
    pub fn invalid_file_needed(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-file-needed")
    }

    /// `“{line}” does not begin with a day such as 2026-12-25.`
    pub fn invalid_holiday<'v>(&self, line: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("invalid-holiday", [("line", line.into())])
    }

    /// `Give both times, or neither.`
    pub fn invalid_hours_half(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-hours-half")
    }

    /// `Give both times, such as 22:00 and 07:00, or neither.`
    pub fn invalid_time(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-time")
    }

    /// `What is promised`
    ///
    /// Promises
    pub fn targets_title(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("targets-title")
    }

    /// `The row that says most about a conversation counts. Times are working time: 4:30 is four and a half hours, 45m are minutes. A row without times goes away.`
    pub fn targets_lead(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("targets-lead")
    }

    /// `Promises`
    pub fn targets_caption(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("targets-caption")
    }

    /// `Row`
    pub fn target_row(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("target-row")
    }

    /// `All`
    pub fn target_any(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("target-any")
    }

    /// `Kind`
    pub fn target_kind(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("target-kind")
    }

    /// `Priority`
    pub fn target_priority(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("target-priority")
    }

    /// `Level`
    pub fn target_level(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("target-level")
    }

    /// `How it came`
    pub fn target_channel(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("target-channel")
    }

    /// `First answer`
    pub fn target_first(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("target-first")
    }

    /// `Next news`
    pub fn target_update(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("target-update")
    }

    /// `Done`
    pub fn target_done(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("target-done")
    }

    /// `Row {place}: {what}`
    pub fn target_cell<'v>(&self, place: impl Into<i18n::Value<'v>>, what: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("target-cell", [("place", place.into()), ("what", what.into())])
    }

    /// `“{text}” is no working time. Write 4:30 or 45m.`
    pub fn invalid_working_time<'v>(&self, text: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("invalid-working-time", [("text", text.into())])
    }

    /// `Take a number from 1 to 99.`
    pub fn invalid_percent(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-percent")
    }

    /// `What comes first`
    ///
    /// Priorities and warnings
    pub fn matrix_title(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("matrix-title")
    }

    /// `How many it is about, and how soon it must go on. A vital service or person goes one step up.`
    pub fn matrix_lead(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("matrix-lead")
    }

    /// `Priority by impact and urgency`
    pub fn matrix_caption(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("matrix-caption")
    }

    /// `How many`
    pub fn matrix_corner(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("matrix-corner")
    }

    /// `{impact}, {urgency}`
    pub fn matrix_cell<'v>(&self, impact: impl Into<i18n::Value<'v>>, urgency: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("matrix-cell", [("impact", impact.into()), ("urgency", urgency.into())])
    }

    /// `Who is warned`
    pub fn warnings_title(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("warnings-title")
    }

    /// `Before a promise is missed, and after.`
    pub fn warnings_lead(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("warnings-lead")
    }

    /// `Warnings`
    pub fn warnings_caption(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("warnings-caption")
    }

    /// `When`
    pub fn warn_when(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("warn-when")
    }

    /// `How much`
    pub fn warn_value(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("warn-value")
    }

    /// `Whom`
    pub fn warn_whom(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("warn-whom")
    }

    /// `Not at all`
    pub fn warn_none(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("warn-none")
    }

    /// `When so many percent of the time are used`
    pub fn warn_share(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("warn-share")
    }

    /// `When it is due`
    pub fn warn_due(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("warn-due")
    }

    /// `When it is late by`
    pub fn warn_after(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("warn-after")
    }

    /// `The leads`
    pub fn warn_whom_is<'v>(&self, whom: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("warn-whom-is", [("whom", whom.into())])
    }

    /// `No team yet`
    ///
    /// Teams
    pub fn teams_none(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("teams-none")
    }

    /// `Small providers do without. A team has people, what they know, and a way of giving out work.`
    pub fn teams_none_text(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("teams-none-text")
    }

    /// `Add a team`
    pub fn team_add(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("team-add")
    }

    /// `What is it called?`
    pub fn team_name(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("team-name")
    }

    /// `Name of {team}`
    pub fn team_name_of<'v>(&self, team: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("team-name-of", [("team", team.into())])
    }

    /// `How is work given out?`
    pub fn team_assigning(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("team-assigning")
    }

    /// `What is given out can always be passed on.`
    pub fn team_assigning_hint(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("team-assigning-hint")
    }

    /// `How {team} gives out work`
    pub fn team_assigning_of<'v>(&self, team: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("team-assigning-of", [("team", team.into())])
    }

    /// `To who knows it, then to who has least`
    pub fn assigning_is<'v>(&self, way: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("assigning-is", [("way", way.into())])
    }

    /// `What {who} knows, words apart by spaces`
    pub fn team_skills_of<'v>(&self, who: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("team-skills-of", [("who", who.into())])
    }

    /// `How many conversations {who} can carry`
    pub fn team_capacity_of<'v>(&self, who: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("team-capacity-of", [("who", who.into())])
    }

    /// `carries {n} conversations`
    pub fn team_carries<'v>(&self, n: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("team-carries", [("n", n.into())])
    }

    /// `{carries}, knows {skills}`
    pub fn team_knows<'v>(&self, carries: impl Into<i18n::Value<'v>>, skills: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("team-knows", [("carries", carries.into()), ("skills", skills.into())])
    }

    /// `Add`
    pub fn team_join(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("team-join")
    }

    /// `Who joins {team}`
    pub fn team_join_whom<'v>(&self, team: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("team-join-whom", [("team", team.into())])
    }

    /// `Out of the team`
    pub fn team_leave(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("team-leave")
    }

    /// `Take {who} out of {team}?`
    pub fn team_leave_ask<'v>(&self, team: impl Into<i18n::Value<'v>>, who: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("team-leave-ask", [("team", team.into()), ("who", who.into())])
    }

    /// `Take a number from 0 to 1000.`
    pub fn invalid_capacity(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-capacity")
    }

    /// `They do not serve here. Make them an agent first.`
    pub fn invalid_serves_not(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-serves-not")
    }

    /// `I forgot my password`
    pub fn sign_in_forgot(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("sign-in-forgot")
    }

    /// `Rules of triage`
    pub fn provider_tab_triage(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("provider-tab-triage")
    }

    /// `Try a sentence`
    pub fn triage_try_title(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("triage-try-title")
    }

    /// `See which rule decides, and why. Nothing is kept.`
    pub fn triage_try_lead(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("triage-try-lead")
    }

    /// `What somebody says`
    pub fn triage_try_words(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("triage-try-words")
    }

    /// `What is known of its promises`
    pub fn triage_try_target(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("triage-try-target")
    }

    /// `What was chosen in the catalogue`
    pub fn triage_try_option(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("triage-try-option")
    }

    /// `A disaster that is going on`
    pub fn triage_try_disaster(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("triage-try-disaster")
    }

    /// `Its name, where there is one.`
    pub fn triage_try_disaster_hint(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("triage-try-disaster-hint")
    }

    /// `Try it`
    pub fn triage_try_button(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("triage-try-button")
    }

    /// `Nothing is known`
    pub fn triage_unknown(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("triage-unknown")
    }

    /// `The rule “{rule}” decides: {kind}.`
    pub fn triage_decided<'v>(&self, kind: impl Into<i18n::Value<'v>>, rule: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("triage-decided", [("kind", kind.into()), ("rule", rule.into())])
    }

    /// `No rule decides, so a person does. These only hint: {rules}.`
    pub fn triage_hinted<'v>(&self, rules: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("triage-hinted", [("rules", rules.into())])
    }

    /// `No rule speaks. A person decides.`
    pub fn triage_nothing(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("triage-nothing")
    }

    /// `Lists that speak: {lists}.`
    pub fn triage_heard<'v>(&self, lists: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("triage-heard", [("lists", lists.into())])
    }

    /// `{list} (“{word}”)`
    pub fn triage_heard_one<'v>(&self, list: impl Into<i18n::Value<'v>>, word: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("triage-heard-one", [("list", list.into()), ("word", word.into())])
    }

    /// `The rules, in the order they are tried`
    pub fn triage_rules_title(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("triage-rules-title")
    }

    /// `The first that holds and decides, decides. The order of the kinds is fixed; within a kind it is yours.`
    pub fn triage_rules_lead(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("triage-rules-lead")
    }

    /// `Decides: {kind}`
    pub fn triage_decides<'v>(&self, kind: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("triage-decides", [("kind", kind.into())])
    }

    /// `Hints: {kind}`
    pub fn triage_hints<'v>(&self, kind: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("triage-hints", [("kind", kind.into())])
    }

    /// `not: {fact}`
    pub fn triage_not<'v>(&self, fact: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("triage-not", [("fact", fact.into())])
    }

    /// `hears {lists}`
    pub fn triage_hears<'v>(&self, lists: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("triage-hears", [("lists", lists.into())])
    }

    /// `does not hear {lists}`
    pub fn triage_never_hears<'v>(&self, lists: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("triage-never-hears", [("lists", lists.into())])
    }

    /// `The person says it is: {kind}`
    pub fn triage_said<'v>(&self, kind: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("triage-said", [("kind", kind.into())])
    }

    /// `The service is known`
    pub fn triage_fact<'v>(&self, fact: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("triage-fact", [("fact", fact.into())])
    }

    /// `Try “{rule}” earlier`
    pub fn triage_up<'v>(&self, rule: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("triage-up", [("rule", rule.into())])
    }

    /// `Try “{rule}” later`
    pub fn triage_down<'v>(&self, rule: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("triage-down", [("rule", rule.into())])
    }

    /// `Remove “{rule}”`
    pub fn triage_remove<'v>(&self, rule: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("triage-remove", [("rule", rule.into())])
    }

    /// `Remove “{rule}”? What was triaged by it stays as it is.`
    pub fn triage_remove_ask<'v>(&self, rule: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("triage-remove-ask", [("rule", rule.into())])
    }

    /// `Another rule`
    pub fn triage_add(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("triage-add")
    }

    /// `Add the rule`
    pub fn triage_add_button(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("triage-add-button")
    }

    /// `Change “{rule}”`
    pub fn triage_change<'v>(&self, rule: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("triage-change", [("rule", rule.into())])
    }

    /// `Its name`
    pub fn triage_form_name(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("triage-form-name")
    }

    /// `Yours alone; it stands here and in the audit log.`
    pub fn triage_form_name_hint(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("triage-form-name-hint")
    }

    /// `What it speaks for`
    pub fn triage_form_kind(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("triage-form-kind")
    }

    /// `How sure it is`
    pub fn triage_form_decides_legend(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("triage-form-decides-legend")
    }

    /// `It decides`
    pub fn triage_form_decides(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("triage-form-decides")
    }

    /// `Otherwise it only hints, and a person decides.`
    pub fn triage_form_decides_hint(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("triage-form-decides-hint")
    }

    /// `What has to be heard`
    pub fn triage_form_words(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("triage-form-words")
    }

    /// `One line for each thing that has to be said; in a line the names of word lists, of which one is enough.`
    pub fn triage_form_words_hint(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("triage-form-words-hint")
    }

    /// `What must not be heard`
    pub fn triage_form_never(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("triage-form-never")
    }

    /// `Names of word lists.`
    pub fn triage_form_never_hint(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("triage-form-never-hint")
    }

    /// `What has to be known besides`
    pub fn triage_form_facts(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("triage-form-facts")
    }

    /// `Does not matter`
    pub fn triage_any(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("triage-any")
    }

    /// `Must be so`
    pub fn triage_must(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("triage-must")
    }

    /// `Must not be so`
    pub fn triage_must_not(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("triage-must-not")
    }

    /// `Word lists`
    pub fn triage_lists_title(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("triage-lists-title")
    }

    /// `Rules name them. All languages are heard, whatever the person reads.`
    pub fn triage_lists_lead(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("triage-lists-lead")
    }

    /// `{phrases} phrases, {rules} rules name it`
    pub fn triage_list_has<'v>(
        &self,
        phrases: impl Into<i18n::Value<'v>>,
        rules: impl Into<i18n::Value<'v>>,
    ) -> String {
        self.0.text_with("triage-list-has", [("phrases", phrases.into()), ("rules", rules.into())])
    }

    /// `What says nothing`
    pub fn triage_unheard(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("triage-unheard")
    }

    /// `{phrases} phrases that are not heard, such as “thanks in advance”`
    pub fn triage_unheard_has<'v>(&self, phrases: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("triage-unheard-has", [("phrases", phrases.into())])
    }

    /// `Its name`
    pub fn triage_list_called(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("triage-list-called")
    }

    /// `Letters, digits and hyphens.`
    pub fn triage_list_called_hint(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("triage-list-called-hint")
    }

    /// `Change the list “{list}”`
    pub fn triage_list_change<'v>(&self, list: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("triage-list-change", [("list", list.into())])
    }

    /// `Another word list`
    pub fn triage_list_add(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("triage-list-add")
    }

    /// `Add the list`
    pub fn triage_list_add_button(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("triage-list-add-button")
    }

    /// `Phrases in {language}`
    pub fn triage_phrases_in<'v>(&self, language: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("triage-phrases-in", [("language", language.into())])
    }

    /// `One a line, in small letters, accents written out (ae, ss). print* begins so, *drucker ends so, laptop|phone is one of them, gone+missing stands together, .. skips a few words, ^ begins a sentence, ? asks.`
    pub fn triage_phrases_hint(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("triage-phrases-hint")
    }

    /// `The kept book cannot be read, so the standard one is used. The next change replaces it.`
    pub fn triage_unreadable(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("triage-unreadable")
    }

    /// `Begin anew`
    pub fn triage_standard_title(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("triage-standard-title")
    }

    /// `Back to the rules every provider starts with. Your own rules and lists are gone then.`
    pub fn triage_standard_lead(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("triage-standard-lead")
    }

    /// `Take the standard rules`
    pub fn triage_standard_button(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("triage-standard-button")
    }

    /// `Take the standard rules? Your own rules and lists are gone then.`
    pub fn triage_standard_ask(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("triage-standard-ask")
    }
}
