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

    /// `[{number}] {title}`
    ///
    /// A mail about one piece of news. Subject lines begin with the number; nothing but the number stands in that of a closed
    /// conversation.
    pub fn mail_subject<'v>(&self, number: impl Into<i18n::Value<'v>>, title: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("mail-subject", [("number", number.into()), ("title", title.into())])
    }

    /// `[{number}]`
    pub fn mail_subject_closed<'v>(&self, number: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("mail-subject-closed", [("number", number.into())])
    }

    /// `There is news on number {number}.`
    pub fn mail_opening<'v>(
        &self,
        news: impl Into<i18n::Value<'v>>,
        number: impl Into<i18n::Value<'v>>,
        who: impl Into<i18n::Value<'v>>,
    ) -> String {
        self.0.text_with("mail-opening", [("news", news.into()), ("number", number.into()), ("who", who.into())])
    }

    /// `There is news on number {number}. Its words stay inside; sign in to read them.`
    pub fn mail_opening_closed<'v>(&self, number: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("mail-opening-closed", [("number", number.into())])
    }

    /// `Somebody`
    pub fn mail_somebody(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("mail-somebody")
    }

    /// `Entwine`
    pub fn mail_program(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("mail-program")
    }

    /// `Read and answer`
    pub fn mail_button(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("mail-button")
    }

    /// `Sign in and read`
    pub fn mail_button_closed(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("mail-button-closed")
    }

    /// `{who}, for {whom}`
    pub fn mail_on_behalf<'v>(&self, who: impl Into<i18n::Value<'v>>, whom: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("mail-on-behalf", [("who", who.into()), ("whom", whom.into())])
    }

    /// `You get this because you follow it.`
    pub fn mail_why<'v>(&self, why: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("mail-why", [("why", why.into())])
    }

    /// `No more mails of this kind`
    pub fn mail_stop(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("mail-stop")
    }

    /// `{n} things are new for you`
    ///
    /// Mails that are gathered
    pub fn mail_digest_subject<'v>(&self, n: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("mail-digest-subject", [("n", n.into())])
    }

    /// `Since your last gathered mail, and not read yet:`
    pub fn mail_digest_opening(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("mail-digest-opening")
    }

    /// `… and {n} more`
    pub fn mail_digest_more<'v>(&self, n: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("mail-digest-more", [("n", n.into())])
    }

    /// `{number}: {title}`
    pub fn mail_digest_line<'v>(
        &self,
        number: impl Into<i18n::Value<'v>>,
        title: impl Into<i18n::Value<'v>>,
    ) -> String {
        self.0.text_with("mail-digest-line", [("number", number.into()), ("title", title.into())])
    }

    /// `Number {number}`
    pub fn mail_digest_line_closed<'v>(&self, number: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("mail-digest-line-closed", [("number", number.into())])
    }

    /// `Open your inbox`
    pub fn mail_digest_button(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("mail-digest-button")
    }

    /// `You get this because you chose to have your mails gathered.`
    pub fn mail_digest_why(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("mail-digest-why")
    }

    /// `No more mails`
    pub fn mail_digest_stop(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("mail-digest-stop")
    }

    /// `Mail to {address} is refused. Please correct your address.`
    ///
    /// An address that refuses our mail
    pub fn notice_mail_broken<'v>(&self, address: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("notice-mail_broken", [("address", address.into())])
    }

    /// `so that you do not miss anything`
    pub fn why_mail_broken(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("why-mail_broken")
    }

    /// `No more mails?`
    ///
    /// The page that stops mails
    pub fn stop_title(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("stop-title")
    }

    /// `News of this kind will come by mail no more. In your inbox they still are.`
    pub fn stop_lead_kind<'v>(&self, news: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("stop-lead-kind", [("news", news.into())])
    }

    /// `Nothing will come by mail any more. In your inbox everything still is.`
    pub fn stop_lead_all(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("stop-lead-all")
    }

    /// `No more mails of this kind`
    pub fn stop_button_kind(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("stop-button-kind")
    }

    /// `No more mails at all`
    pub fn stop_button_all(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("stop-button-all")
    }

    /// `Done`
    pub fn stop_done_title(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("stop-done-title")
    }

    /// `You will get no more such mails. You can change it back in your settings at any time.`
    pub fn stop_done_lead(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("stop-done-lead")
    }

    /// `Your settings`
    pub fn stop_settings(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("stop-settings")
    }

    /// `This link does not work`
    pub fn stop_wrong_title(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("stop-wrong-title")
    }

    /// `It may have been cut in two by your mail program. Your settings can stop mails, too.`
    pub fn stop_wrong_lead(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("stop-wrong-lead")
    }
}
