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

    /// `Somebody wrote it: nothing says that a machine did.`
    ///
    /// Mail that came in: what it is, by which rule
    pub fn mail_rule_person(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("mail-rule-person")
    }

    /// `A server reports in the standard form that a mail did not arrive, or not yet.`
    pub fn mail_rule_dsn(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("mail-rule-dsn")
    }

    /// `A server reports that a mail arrived.`
    pub fn mail_rule_arrived(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("mail-rule-arrived")
    }

    /// `A mail program confirms that a mail was read.`
    pub fn mail_rule_receipt(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("mail-rule-receipt")
    }

    /// `A server names the addresses that failed.`
    pub fn mail_rule_failed_recipients(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("mail-rule-failed-recipients")
    }

    /// `A sending service reports what became of a mail.`
    pub fn mail_rule_sender_service(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("mail-rule-sender-service")
    }

    /// `A mail server's own address says that a mail did not arrive.`
    pub fn mail_rule_daemon(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("mail-rule-daemon")
    }

    /// `It has the form of a report and says that a mail did not arrive.`
    pub fn mail_rule_report(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("mail-rule-report")
    }

    /// `It wants no answer, and says that a mail did not arrive.`
    pub fn mail_rule_no_return_failed(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("mail-rule-no-return-failed")
    }

    /// `It says that a mail did not arrive, with a code and the mail itself.`
    pub fn mail_rule_worded(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("mail-rule-worded")
    }

    /// `A receiver complains about a mail, in the standard form.`
    pub fn mail_rule_arf(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("mail-rule-arf")
    }

    /// `A receiver complains about a mail.`
    pub fn mail_rule_complaint(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("mail-rule-complaint")
    }

    /// `Its header says that it was answered automatically.`
    pub fn mail_rule_auto_replied(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("mail-rule-auto-replied")
    }

    /// `A header of its program says that it was answered automatically.`
    pub fn mail_rule_vendor(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("mail-rule-vendor")
    }

    /// `Its subject is that of an automatic answer, and its headers fit.`
    pub fn mail_rule_subject(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("mail-rule-subject")
    }

    /// `It came by a mailing list.`
    pub fn mail_rule_list(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("mail-rule-list")
    }

    /// `It offers to be unsubscribed from, as lists do.`
    pub fn mail_rule_unsubscribe(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("mail-rule-unsubscribe")
    }

    /// `Its header says that a machine sent it.`
    pub fn mail_rule_auto_submitted(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("mail-rule-auto-submitted")
    }

    /// `It was sent in bulk.`
    pub fn mail_rule_precedence(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("mail-rule-precedence")
    }

    /// `It wants no answer: its envelope has no sender.`
    pub fn mail_rule_no_return(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("mail-rule-no-return")
    }

    /// `All of it is new.`
    ///
    /// What is new in it, by which rule
    pub fn mail_trim_nothing(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("mail-trim-nothing")
    }

    /// `Nothing is clearly new, so all of it is shown.`
    pub fn mail_trim_whole(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("mail-trim-whole")
    }

    /// `The mail program marked what is quoted.`
    pub fn mail_trim_html(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("mail-trim-html")
    }

    /// `A line parts the words from the signature.`
    pub fn mail_trim_signature(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("mail-trim-signature")
    }

    /// `A line names the device it was sent from.`
    pub fn mail_trim_device(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("mail-trim-device")
    }

    /// `The headers of an earlier mail begin what is quoted.`
    pub fn mail_trim_headers(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("mail-trim-headers")
    }

    /// `A line says who wrote what is quoted.`
    pub fn mail_trim_intro(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("mail-trim-intro")
    }

    /// `What is quoted stands at the end.`
    pub fn mail_trim_quote(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("mail-trim-quote")
    }

    /// `It opens a new conversation.`
    ///
    /// Mail that came in: what became of it, by which rule
    pub fn mail_way_new(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("mail-way-new")
    }

    /// `It answers a mail of a conversation, and its sender takes part in it.`
    pub fn mail_way_headers(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("mail-way-headers")
    }

    /// `The address it was sent to carries our signature for a conversation, and its sender takes part in it.`
    pub fn mail_way_token(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("mail-way-token")
    }

    /// `Its subject names the number of a conversation, and its sender takes part in it.`
    pub fn mail_way_number(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("mail-way-number")
    }

    /// `It belongs to a conversation its sender takes no part in. A person decides.`
    pub fn mail_way_stranger(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("mail-way-stranger")
    }

    /// `The same sender opened conversations with the same subject twice within the hour: two machines may be answering each other.`
    pub fn mail_way_loop(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("mail-way-loop")
    }

    /// `Its sender sent more mails within the hour than are taken by themselves.`
    pub fn mail_way_many(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("mail-way-many")
    }

    /// `It does not say who wrote it, or nobody can read it. It is kept, with its original.`
    pub fn mail_way_unreadable(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("mail-way-unreadable")
    }

    /// `One of our mails did not arrive. It is noted at the address and on the conversation.`
    pub fn mail_way_bounce(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("mail-way-bounce")
    }

    /// `It reports about a mail that is none of ours.`
    pub fn mail_way_bounce_unknown(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("mail-way-bounce-unknown")
    }

    /// `Nobody wrote it. It stands on the conversation and opens nothing again.`
    pub fn mail_way_away(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("mail-way-away")
    }

    /// `Nobody wrote it, and it answers nothing of ours.`
    pub fn mail_way_away_unknown(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("mail-way-away-unknown")
    }

    /// `A machine sent it. It stands on the conversation and changes nothing else.`
    pub fn mail_way_machine_joins(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("mail-way-machine-joins")
    }

    /// `A machine sent it, and it answers nothing of ours.`
    pub fn mail_way_machine(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("mail-way-machine")
    }

    /// `It came by a list.`
    pub fn mail_way_list(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("mail-way-list")
    }

    /// `A receiver complains about our mail.`
    pub fn mail_way_complaint(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("mail-way-complaint")
    }

    /// `It comes from an address of this desk.`
    pub fn mail_way_ours(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("mail-way-ours")
    }

    /// `Its sender may not come in.`
    pub fn mail_way_blocked(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("mail-way-blocked")
    }

    /// `This mail could not be read. Its original is attached.`
    pub fn mail_unreadable(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("mail-unreadable")
    }

    /// `Answered automatically; nothing was opened again.`
    ///
    /// On conversations
    pub fn event_mail_by_itself(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("event-mail-by-itself")
    }

    /// `Mail to {address} does not arrive: {says} No more is sent there until somebody says that the address is right.`
    pub fn event_mail_bounced<'v>(
        &self,
        address: impl Into<i18n::Value<'v>>,
        says: impl Into<i18n::Value<'v>>,
    ) -> String {
        self.0.text_with("event-mail-bounced", [("address", address.into()), ("says", says.into())])
    }

    /// `Mail to {address} has not arrived yet: {says}`
    pub fn event_mail_delayed<'v>(
        &self,
        address: impl Into<i18n::Value<'v>>,
        says: impl Into<i18n::Value<'v>>,
    ) -> String {
        self.0.text_with("event-mail-delayed", [("address", address.into()), ("says", says.into())])
    }

    /// `Passed on; really written by {who}.`
    pub fn event_mail_forwarded<'v>(&self, who: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("event-mail-forwarded", [("who", who.into())])
    }

    /// `Put here by {who}: its sender takes no part.`
    pub fn event_mail_attached<'v>(&self, who: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("event-mail-attached", [("who", who.into())])
    }

    /// `Parked mail`
    ///
    /// Mail that waits
    pub fn parked_title(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("parked-title")
    }

    /// `Where you are`
    pub fn parked_where(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("parked-where")
    }

    /// `What no rule may decide alone. Nothing here is lost, and nothing was answered.`
    pub fn parked_lead(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("parked-lead")
    }

    /// `No mail waits for a person.`
    pub fn parked_none(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("parked-none")
    }

    /// `Without a subject`
    pub fn parked_no_subject(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("parked-no-subject")
    }

    /// `Why it waits`
    pub fn parked_why(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("parked-why")
    }

    /// `It seems to belong to {number}`
    pub fn parked_seems<'v>(&self, number: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("parked-seems", [("number", number.into())])
    }

    /// `What is new in it`
    pub fn parked_words(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("parked-words")
    }

    /// `What it quotes`
    pub fn parked_folded(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("parked-folded")
    }

    /// `Passed on; really written by {who}`
    pub fn parked_author<'v>(&self, who: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("parked-author", [("who", who.into())])
    }

    /// `The mail as it came`
    pub fn parked_original(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("parked-original")
    }

    /// `What becomes of it`
    pub fn parked_decide(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("parked-decide")
    }

    /// `Number of the conversation`
    pub fn parked_number(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("parked-number")
    }

    /// `Put it there`
    pub fn parked_attach(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("parked-attach")
    }

    /// `Make a new conversation of it`
    pub fn parked_open(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("parked-open")
    }

    /// `Why it is nothing`
    pub fn parked_reason(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("parked-reason")
    }

    /// `Drop it`
    pub fn parked_drop(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("parked-drop")
    }

    /// `It is on number {number} now.`
    pub fn parked_done<'v>(&self, number: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("parked-done", [("number", number.into())])
    }

    /// `It is dropped. Its original is kept.`
    pub fn parked_dropped(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("parked-dropped")
    }

    /// `Addresses that take no mail`
    pub fn parked_stopped(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("parked-stopped")
    }

    /// `The address is right: send again`
    pub fn parked_again(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("parked-again")
    }

    /// `Mail goes there again.`
    pub fn parked_again_done(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("parked-again-done")
    }

    /// `There is no conversation of that number that you serve.`
    pub fn invalid_mail_number(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-mail-number")
    }

    /// `Say in a few words why it is nothing.`
    pub fn invalid_mail_reason(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-mail-reason")
    }

    /// `Somebody has decided about it already.`
    pub fn refused_mail_decided(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("refused-mail-decided")
    }

    /// `What would this sender get?`
    ///
    /// What a sender would get
    pub fn would_title(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("would-title")
    }

    /// `Shows which rule wins, and why. Nothing is kept and nothing is sent.`
    pub fn would_lead(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("would-lead")
    }

    /// `Sender`
    pub fn would_sender(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("would-sender")
    }

    /// `An address: ida@example.org`
    pub fn would_sender_hint(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("would-sender-hint")
    }

    /// `Subject`
    pub fn would_subject(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("would-subject")
    }

    /// `Words`
    pub fn would_words(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("would-words")
    }

    /// `Or the whole mail`
    pub fn would_message(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("would-message")
    }

    /// `With all its headers, as your mail program shows the source.`
    pub fn would_message_hint(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("would-message-hint")
    }

    /// `Look`
    pub fn would_button(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("would-button")
    }

    /// `No answer: it waits for a person.`
    pub fn would_way<'v>(&self, way: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("would-way", [("way", way.into())])
    }

    /// `Channels`
    ///
    /// The page about channels
    pub fn doors_title(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("doors-title")
    }

    /// `By which ways people reach this desk, how much comes, and what went wrong.`
    pub fn doors_lead(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("doors-lead")
    }

    /// `Mail in`
    pub fn doors_in(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("doors-in")
    }

    /// `No mail comes in by itself yet. The page Mail of the documentation says how a mail server or a mailbox is connected.`
    pub fn doors_none(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("doors-none")
    }

    /// `Letters of this desk go out by this server.`
    pub fn doors_kind<'v>(&self, kind: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("doors-kind", [("kind", kind.into())])
    }

    /// `Off`
    pub fn doors_state<'v>(&self, state: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("doors-state", [("state", state.into())])
    }

    /// `State`
    pub fn doors_does(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("doors-does")
    }

    /// `Last mail`
    pub fn doors_last(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("doors-last")
    }

    /// `None yet`
    pub fn doors_never(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("doors-never")
    }

    /// `How much`
    pub fn doors_rate(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("doors-rate")
    }

    /// `{hour} in the last hour, {day} in the last day`
    pub fn doors_counts<'v>(&self, day: impl Into<i18n::Value<'v>>, hour: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("doors-counts", [("day", day.into()), ("hour", hour.into())])
    }

    /// `Last trouble`
    pub fn doors_trouble(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("doors-trouble")
    }

    /// `{n} times in the last day`
    pub fn doors_troubles<'v>(&self, n: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("doors-troubles", [("n", n.into())])
    }

    /// `Next try`
    pub fn doors_next(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("doors-next")
    }

    /// `Try now`
    pub fn doors_again(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("doors-again")
    }

    /// `It is tried now.`
    pub fn doors_again_done(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("doors-again-done")
    }

    /// `Mail out {server}`
    pub fn doors_out<'v>(&self, server: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("doors-out", [("server", server.into())])
    }

    /// `No mail goes out: smtp_url is not set`
    pub fn doors_out_none(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("doors-out-none")
    }

    /// `Last letter`
    pub fn doors_out_last(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("doors-out-last")
    }

    /// `Waiting`
    pub fn doors_out_waiting(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("doors-out-waiting")
    }

    /// `Refused in the last day`
    pub fn doors_out_refused(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("doors-out-refused")
    }

    /// `It is larger than is taken by itself.`
    ///
    /// Too much, too often, or not from where it says
    pub fn mail_way_large(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("mail-way-large")
    }

    /// `It has more parts than are taken by themselves.`
    pub fn mail_way_parts(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("mail-way-parts")
    }

    /// `Its parts stand deeper in each other than is taken by itself.`
    pub fn mail_way_deep(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("mail-way-deep")
    }

    /// `It names somebody who can sign in here, and their domain says that it is not theirs.`
    pub fn mail_way_forged(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("mail-way-forged")
    }

    /// `{domain} says that this mail is not its own (DMARC failed).`
    pub fn mail_proof_failed<'v>(&self, domain: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("mail-proof-failed", [("domain", domain.into())])
    }

    /// `Nothing shows that this mail comes from {domain} (SPF or DKIM failed).`
    pub fn mail_proof_weak<'v>(&self, domain: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("mail-proof-weak", [("domain", domain.into())])
    }

    /// `{domain} says that this mail is its own (DMARC passed).`
    pub fn mail_proof_passed<'v>(&self, domain: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("mail-proof-passed", [("domain", domain.into())])
    }

    /// `The mail may be forged: {domain} says that it is not its own (DMARC failed). Ask back in another way before you act on it.`
    pub fn event_mail_proof_failed<'v>(&self, domain: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("event-mail-proof-failed", [("domain", domain.into())])
    }

    /// `Nothing shows that the mail comes from {domain} (SPF or DKIM failed). Ask back before you act on it.`
    pub fn event_mail_proof_weak<'v>(&self, domain: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("event-mail-proof-weak", [("domain", domain.into())])
    }

    /// `Your mail waits: {title}`
    pub fn told_subject<'v>(&self, title: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("told-subject", [("title", title.into())])
    }

    /// `Your mail “{title}” has arrived, and nothing of it is lost. It is not answered by itself:`
    pub fn told_opening<'v>(&self, title: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("told-opening", [("title", title.into())])
    }

    /// `more than {most} mails came from your address within an hour.`
    pub fn told_reason<'v>(&self, most: impl Into<i18n::Value<'v>>, what: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("told-reason", [("most", most.into()), ("what", what.into())])
    }

    /// `A person looks at it. It goes faster if you write again in a few words, with what matters most attached.`
    pub fn told_help<'v>(&self, what: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("told-help", [("what", what.into())])
    }

    /// `Ask on our page`
    pub fn told_button(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("told-button")
    }

    /// `You get this because you wrote to us. We tell you once a day at most.`
    pub fn told_why(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("told-why")
    }

    /// `Limits of mail`
    pub fn mail_rules_title(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("mail-rules-title")
    }

    /// `What is more than this waits on “Parked mail” for a person. Its sender is told once, in their language.`
    pub fn mail_rules_lead(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("mail-rules-lead")
    }

    /// `Most megabytes of a mail`
    pub fn mail_rules_megabytes(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("mail-rules-megabytes")
    }

    /// `Most parts of a mail`
    pub fn mail_rules_parts(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("mail-rules-parts")
    }

    /// `Most mails and parts inside each other`
    pub fn mail_rules_depth(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("mail-rules-depth")
    }

    /// `Most mails of one sender in an hour`
    pub fn mail_rules_an_hour(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("mail-rules-an-hour")
    }

    /// `Name of your receiving server`
    pub fn mail_rules_server(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("mail-rules-server")
    }

    /// `The name at the start of its headers “Authentication-Results”: mx.example.org. Only what stands under this name is believed. When empty, nothing is.`
    pub fn mail_rules_server_hint(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("mail-rules-server-hint")
    }

    /// `Save`
    pub fn mail_rules_save(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("mail-rules-save")
    }

    /// `Saved. It holds from the next mail on.`
    pub fn mail_rules_saved(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("mail-rules-saved")
    }

    /// `Who was told lately that a mail waits`
    pub fn mail_rules_told(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("mail-rules-told")
    }

    /// `Nobody was.`
    pub fn mail_rules_told_none(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("mail-rules-told-none")
    }

    /// `A whole number from 1 to {most}.`
    pub fn invalid_mail_limit<'v>(&self, most: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("invalid-mail-limit", [("most", most.into())])
    }

    /// `A name without blanks, brackets and quotes, as it stands at the start of the header.`
    pub fn invalid_mail_server(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-mail-server")
    }
}
