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

    /// `Say it safely`
    pub fn safe_title(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("safe-title")
    }

    /// `Some things are hard to say where your name stands beside them. Here you choose how much we know of you. No sign-in, no cookie, no address.`
    pub fn safe_lead(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("safe-lead")
    }

    /// `You are signed in in this browser as {name}. These pages forget that, but the device or the network may not. Safer: open {address} in a private window, or on a device and a network that are your own.`
    pub fn safe_signed_in<'v>(&self, address: impl Into<i18n::Value<'v>>, name: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("safe-signed-in", [("address", address.into()), ("name", name.into())])
    }

    /// `Nobody has been named yet who reads what is said here, so nothing can be sent. An operator names them.`
    pub fn safe_nobody(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("safe-nobody")
    }

    /// `Anonymously`
    pub fn safe_anonymous(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("safe-anonymous")
    }

    /// `Nobody knows who you are. You get a receipt of twenty characters, shown once: with it you read our answer and talk on. Without it nobody can, not even we for you.`
    pub fn safe_anonymous_text(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("safe-anonymous-text")
    }

    /// `Write anonymously`
    pub fn safe_anonymous_go(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("safe-anonymous-go")
    }

    /// `In confidence`
    pub fn safe_confidential(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("safe-confidential")
    }

    /// `You give your name, and one person keeps it: the custodian. Those who read your report do not see it. They may ask for it with a reason, the custodian grants or refuses, and both are written down. In confidence is not the same as anonymous.`
    pub fn safe_confidential_text(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("safe-confidential-text")
    }

    /// `Write in confidence`
    pub fn safe_confidential_go(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("safe-confidential-go")
    }

    /// `Not possible yet: nobody has been named to keep names.`
    pub fn safe_no_custodian(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("safe-no-custodian")
    }

    /// `You have a receipt`
    pub fn safe_again(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("safe-again")
    }

    /// `Read our answer, say more, or decide whether what came of it may be told to everybody.`
    pub fn safe_again_text(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("safe-again-text")
    }

    /// `Open with a receipt`
    pub fn safe_again_go(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("safe-again-go")
    }

    /// `What came of reports`
    pub fn safe_outcomes_go(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("safe-outcomes-go")
    }

    /// `Who reads it`
    pub fn safe_readers(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("safe-readers")
    }

    /// `These people and nobody else. Leading a team or running this program is not enough. You can leave out anybody it is about.`
    pub fn safe_readers_text(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("safe-readers-text")
    }

    /// `Read by {names}.`
    pub fn safe_read_by<'v>(&self, names: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("safe-read-by", [("names", names.into())])
    }

    /// `Names are kept by {names}.`
    pub fn safe_names_kept_by<'v>(&self, names: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("safe-names-kept-by", [("names", names.into())])
    }

    /// `What we keep, and what we cannot promise`
    pub fn safe_kept(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("safe-kept")
    }

    /// `Your words and files`
    pub fn safe_kept_words(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("safe-kept-words")
    }

    /// `Sealed before they are stored: to your receipt, and to those who read reports. Names only to the custodian.`
    pub fn safe_kept_words_text(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("safe-kept-words-text")
    }

    /// `The day`
    pub fn safe_kept_time(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("safe-kept-time")
    }

    /// `Never the hour. The order in which a database writes could narrow it for somebody who takes the disk.`
    pub fn safe_kept_time_text(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("safe-kept-time-text")
    }

    /// `Never`
    pub fn safe_kept_not(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("safe-kept-not")
    }

    /// `Your network address, your browser, your receipt. Not in the database, not in a log, not in a backup.`
    pub fn safe_kept_not_text(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("safe-kept-not-text")
    }

    /// `If somebody steals it`
    pub fn safe_kept_disk(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("safe-kept-disk")
    }

    /// `A stolen backup shows no words. Whoever takes the whole machine, with its key file, can read what the readers can read, but finds no address and no receipt.`
    pub fn safe_kept_disk_text(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("safe-kept-disk-text")
    }

    /// `What is not in our hands`
    pub fn safe_kept_open(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("safe-kept-open")
    }

    /// `Your employer’s device or network may note that you were here. What you write may tell who you are to those who know you. We warn you where we can.`
    pub fn safe_kept_open_text(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("safe-kept-open-text")
    }

    /// `Back`
    pub fn safe_back(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("safe-back")
    }

    /// `Before we can send this`
    pub fn safe_summary(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("safe-summary")
    }

    /// `Write anonymously`
    pub fn safe_write_anonymous(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("safe-write-anonymous")
    }

    /// `Take the time you need; nothing is saved while you type. You get a receipt when it is sent.`
    pub fn safe_write_anonymous_lead(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("safe-write-anonymous-lead")
    }

    /// `Write in confidence`
    pub fn safe_write_confidential(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("safe-write-confidential")
    }

    /// `Your name goes to the custodian alone. You get a receipt too, to read our answer.`
    pub fn safe_write_confidential_lead(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("safe-write-confidential-lead")
    }

    /// `Whose people should read it?`
    pub fn safe_provider(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("safe-provider")
    }

    /// `Choose those it is not about.`
    pub fn safe_provider_hint(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("safe-provider-hint")
    }

    /// `What happened?`
    pub fn safe_words(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("safe-words")
    }

    /// `Where, when and how often, as far as it does not give you away. What would you like to see happen?`
    pub fn safe_words_hint(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("safe-words-hint")
    }

    /// `Your name`
    pub fn safe_name(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("safe-name")
    }

    /// `Only the custodian sees it.`
    pub fn safe_name_hint(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("safe-name-hint")
    }

    /// `How can the custodian reach you?`
    pub fn safe_contact(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("safe-contact")
    }

    /// `Optional. A private address is safer than one from work.`
    pub fn safe_contact_hint(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("safe-contact-hint")
    }

    /// `Who is it about?`
    pub fn safe_about(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("safe-about")
    }

    /// `Optional. A name or a work address. Whoever is named here does not get to read it, as far as we can tell who it is.`
    pub fn safe_about_hint(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("safe-about-hint")
    }

    /// `Do not show it to`
    pub fn safe_kept_from(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("safe-kept-from")
    }

    /// `Tick anybody who should not read it or keep your name.`
    pub fn safe_kept_from_hint(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("safe-kept-from-hint")
    }

    /// `Files`
    pub fn safe_files(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("safe-files")
    }

    /// `We take off what a file tells about you from …. What is seen in the picture or the text stays.`
    pub fn safe_files_hint(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("safe-files-hint")
    }

    /// `JPEG, PNG and WebP pictures`
    pub fn safe_file_kinds(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("safe-file-kinds")
    }

    /// `Send files that cannot be cleaned as they are`
    pub fn safe_as_is(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("safe-as-is")
    }

    /// `They may hold your name, your device and the place they were made.`
    pub fn safe_as_is_reason(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("safe-as-is-reason")
    }

    /// `Send it as it is`
    pub fn safe_sure(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("safe-sure")
    }

    /// `I know that it says who I am.`
    pub fn safe_sure_reason(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("safe-sure-reason")
    }

    /// `Send`
    pub fn safe_send(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("safe-send")
    }

    /// `This was sent already`
    pub fn safe_already(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("safe-already")
    }

    /// `The receipt was shown once, right after sending, and is not kept anywhere. If you have it, open your report with it. If not, please write again.`
    pub fn safe_already_text(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("safe-already-text")
    }

    /// `This page was open too long. Please send it again now.`
    pub fn invalid_form_old(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-form-old")
    }

    /// `Choose whose people should read it.`
    pub fn invalid_provider(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-provider")
    }

    /// `At most {most} characters at once. Say the rest in a second message.`
    pub fn invalid_report_long<'v>(&self, most: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("invalid-report-long", [("most", most.into())])
    }

    /// `Then nobody would be left to read it. Untick somebody, or choose other people above.`
    pub fn invalid_nobody_left(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-nobody-left")
    }

    /// `Then nobody would be left to keep your name. Untick somebody, or write anonymously.`
    pub fn invalid_no_custodian(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-no-custodian")
    }

    /// `Your name seems to stand in it. Take it out, or tick that you mean it.`
    pub fn invalid_own_name(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-own-name")
    }

    /// `Your address seems to stand in it. Take it out, or tick that you mean it.`
    pub fn invalid_own_email(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-own-email")
    }

    /// `Your number seems to stand in it. Take it out, or tick that you mean it.`
    pub fn invalid_own_phone(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-own-phone")
    }

    /// `Please choose your files again: a browser does not keep them.`
    pub fn invalid_files_again(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-files-again")
    }

    /// `{name} is of a kind we cannot clean. Send it as another kind, or tick that it goes as it is.`
    pub fn invalid_file_unknown<'v>(&self, name: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("invalid-file-unknown", [("name", name.into())])
    }

    /// `{name} cannot be read, so it cannot be cleaned. Tick that it goes as it is, or leave it out.`
    pub fn invalid_file_broken<'v>(&self, name: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("invalid-file-broken", [("name", name.into())])
    }

    /// `{name} is locked with a password, so it cannot be cleaned. Unlock it first, or tick that it goes as it is.`
    pub fn invalid_file_locked<'v>(&self, name: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("invalid-file-locked", [("name", name.into())])
    }

    /// `{name} has something inside that cannot be cleaned. Tick that it goes as it is, or send it without.`
    pub fn invalid_file_inside<'v>(&self, name: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("invalid-file-inside", [("name", name.into())])
    }

    /// `Nothing can be said in confidence here: the key of this house is missing. Its operator can tell you more.`
    pub fn refused_no_house_key(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("refused-no-house-key")
    }

    /// `It is sent`
    pub fn safe_filed(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("safe-filed")
    }

    /// `Write this down or print it now. The receipt is shown this once and is kept nowhere.`
    pub fn safe_filed_lead(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("safe-filed-lead")
    }

    /// `Your receipt`
    pub fn safe_card_title(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("safe-card-title")
    }

    /// `The receipt as a QR code`
    pub fn safe_card_qr(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("safe-card-qr")
    }

    /// `Report`
    pub fn safe_card_number(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("safe-card-number")
    }

    /// `Sent on`
    pub fn safe_card_day(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("safe-card-day")
    }

    /// `Look again after`
    pub fn safe_card_again(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("safe-card-again")
    }

    /// `Read by`
    pub fn safe_card_readers(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("safe-card-readers")
    }

    /// `Not shown to`
    pub fn safe_card_kept(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("safe-card-kept")
    }

    /// `Where`
    pub fn safe_card_where(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("safe-card-where")
    }

    /// `Nobody writes to you, because nobody knows where. A person answers by that day; look here again then.`
    pub fn safe_card_keep(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("safe-card-keep")
    }

    /// `On a shared device, close this window now.`
    pub fn safe_card_leave(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("safe-card-leave")
    }

    /// `A signed proof that you sent it`
    pub fn safe_proof_title(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("safe-proof-title")
    }

    /// `Keep it if you may have to show one day what you said and when. It holds a fingerprint of your words, not the words.`
    pub fn safe_proof_text(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("safe-proof-text")
    }

    /// `Open with a receipt`
    pub fn safe_talk_title(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("safe-talk-title")
    }

    /// `Type the twenty characters. Small letters, spaces and dashes do not matter, nor O for 0 or I for 1.`
    pub fn safe_talk_lead(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("safe-talk-lead")
    }

    /// `Your receipt`
    pub fn safe_receipt(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("safe-receipt")
    }

    /// `Like 7K3QX-9MHT2-B4C6D-WXYZ8`
    pub fn safe_receipt_hint(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("safe-receipt-hint")
    }

    /// `Open`
    pub fn safe_talk_open(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("safe-talk-open")
    }

    /// `Lost it?`
    pub fn safe_lost(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("safe-lost")
    }

    /// `Then nobody can open your report for you, and that is what keeps it yours. Write again and say that you wrote before; those who read it will put the two together.`
    pub fn safe_lost_text(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("safe-lost-text")
    }

    /// `We do not know this receipt. Look at each character again.`
    pub fn invalid_receipt(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-receipt")
    }

    /// `A receipt has twenty characters, such as 7K3QX-9MHT2-B4C6D-WXYZ8.`
    pub fn invalid_receipt_form(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-receipt-form")
    }

    /// `Report {number}`
    pub fn safe_talk_of<'v>(&self, number: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("safe-talk-of", [("number", number.into())])
    }

    /// `What was said`
    pub fn safe_talk_said(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("safe-talk-said")
    }

    /// `A person answers. Look again after {day}.`
    pub fn safe_talk_waits<'v>(&self, day: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("safe-talk-waits", [("day", day.into())])
    }

    /// `You`
    pub fn safe_you(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("safe-you")
    }

    /// `Who reports`
    pub fn safe_reporter(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("safe-reporter")
    }

    /// `seen by who reports and those who handle it`
    pub fn safe_seen(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("safe-seen")
    }

    /// `About: {about}`
    pub fn safe_about_said<'v>(&self, about: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("safe-about-said", [("about", about.into())])
    }

    /// `{name}, {size}, cleaned`
    pub fn safe_file_clean<'v>(&self, name: impl Into<i18n::Value<'v>>, size: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("safe-file-clean", [("name", name.into()), ("size", size.into())])
    }

    /// `{name}, {size}, as it was sent: it may tell who sent it`
    pub fn safe_file_as_is<'v>(&self, name: impl Into<i18n::Value<'v>>, size: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("safe-file-as-is", [("name", name.into()), ("size", size.into())])
    }

    /// `Say more`
    pub fn safe_more(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("safe-more")
    }

    /// `What else?`
    pub fn safe_more_words(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("safe-more-words")
    }

    /// `It is sent.`
    pub fn safe_said(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("safe-said")
    }

    /// `I am done`
    pub fn safe_leave(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("safe-leave")
    }

    /// `May we tell everybody?`
    pub fn safe_outcome_ask(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("safe-outcome-ask")
    }

    /// `What came of it would stand on the page of outcomes, under this title. You decide; nothing is published without your yes.`
    pub fn safe_outcome_ask_text(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("safe-outcome-ask-text")
    }

    /// `Yes, publish this`
    pub fn safe_outcome_yes(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("safe-outcome-yes")
    }

    /// `No, leave it`
    pub fn safe_outcome_no(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("safe-outcome-no")
    }

    /// `It is published, as you agreed.`
    pub fn safe_outcome_agreed(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("safe-outcome-agreed")
    }

    /// `It stays between us.`
    pub fn safe_outcome_declined(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("safe-outcome-declined")
    }

    /// `This was decided already, or taken back.`
    pub fn safe_outcome_gone(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("safe-outcome-gone")
    }

    /// `This was decided already, or taken back.`
    pub fn invalid_outcome_gone(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-outcome-gone")
    }

    /// `What came of reports`
    pub fn safe_outcomes_title(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("safe-outcomes-title")
    }

    /// `Each stands here because who reported it agreed to the title and the words.`
    pub fn safe_outcomes_lead(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("safe-outcomes-lead")
    }

    /// `Nothing has been published yet.`
    pub fn safe_outcomes_none(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("safe-outcomes-none")
    }

    /// `Check a proof`
    pub fn safe_proof_check(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("safe-proof-check")
    }

    /// `Whether we signed it, and whether these are the words.`
    pub fn safe_proof_check_lead(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("safe-proof-check-lead")
    }

    /// `The proof`
    pub fn safe_proof_field(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("safe-proof-field")
    }

    /// `The words`
    pub fn safe_proof_words(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("safe-proof-words")
    }

    /// `Optional: exactly as they were sent. They are compared and not kept.`
    pub fn safe_proof_words_hint(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("safe-proof-words-hint")
    }

    /// `Check`
    pub fn safe_proof_go(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("safe-proof-go")
    }

    /// `We did not sign this, or it was changed.`
    pub fn safe_proof_bad(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("safe-proof-bad")
    }

    /// `We signed this, and it is whole.`
    pub fn safe_proof_good(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("safe-proof-good")
    }

    /// `We signed this, and these are the words.`
    pub fn safe_proof_good_words(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("safe-proof-good-words")
    }

    /// `We signed this, but for other words.`
    pub fn safe_proof_other_words(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("safe-proof-other-words")
    }

    /// `Reports`
    pub fn reports_title(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("reports-title")
    }

    /// `What was said in confidence to you. Whoever wrote it does not know when you look, and hears from you only here.`
    pub fn reports_lead(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("reports-lead")
    }

    /// `Nothing was reported to you.`
    pub fn reports_none(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("reports-none")
    }

    /// `{day} · {provider} · {way}`
    pub fn reports_row<'v>(
        &self,
        day: impl Into<i18n::Value<'v>>,
        provider: impl Into<i18n::Value<'v>>,
        way: impl Into<i18n::Value<'v>>,
    ) -> String {
        self.0.text_with("reports-row", [("day", day.into()), ("provider", provider.into()), ("way", way.into())])
    }

    /// `in confidence`
    pub fn reports_confidential(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("reports-confidential")
    }

    /// `anonymous`
    pub fn reports_anonymous(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("reports-anonymous")
    }

    /// `Answer by {day}`
    pub fn reports_waits<'v>(&self, day: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("reports-waits", [("day", day.into())])
    }

    /// `Answered`
    pub fn reports_answered(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("reports-answered")
    }

    /// `Closed`
    pub fn reports_closed(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("reports-closed")
    }

    /// `Report {number}`
    pub fn report_title<'v>(&self, number: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("report-title", [("number", number.into())])
    }

    /// `What was said`
    pub fn report_said(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("report-said")
    }

    /// `Who reported was told to look again after {day}. Until then a person answers.`
    pub fn report_promised<'v>(&self, day: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("report-promised", [("day", day.into())])
    }

    /// `Answer`
    pub fn report_answer_title(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("report-answer-title")
    }

    /// `Your words`
    pub fn report_answer(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("report-answer")
    }

    /// `By hand: what you understood, what you do, by when. Do not ask who they are.`
    pub fn report_answer_hint(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("report-answer-hint")
    }

    /// `Answer`
    pub fn report_answer_send(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("report-answer-send")
    }

    /// `Your answer waits for who reported.`
    pub fn report_answered(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("report-answered")
    }

    /// `Your answer waits for who reported, but the clock runs on. {why}`
    pub fn report_answered_runs_on<'v>(&self, why: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("report-answered-runs-on", [("why", why.into())])
    }

    /// `What it became`
    pub fn report_became_title(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("report-became-title")
    }

    /// `Number of what it became`
    pub fn report_became(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("report-became")
    }

    /// `A ticket or an improvement that you wrote in words of your own: nothing is copied from here, and it does not name this report.`
    pub fn report_became_hint(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("report-became-hint")
    }

    /// `Link it`
    pub fn report_became_go(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("report-became-go")
    }

    /// `Linked. Who reported sees that something came of it.`
    pub fn report_became_done(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("report-became-done")
    }

    /// `There is nothing of this number that you may read.`
    pub fn invalid_became(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-became")
    }

    /// `Outcome`
    pub fn report_outcome_title(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("report-outcome-title")
    }

    /// `What came of it can be told to everybody, under a title who reported agrees to.`
    pub fn report_outcome_text(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("report-outcome-text")
    }

    /// `Title`
    pub fn report_outcome_name(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("report-outcome-name")
    }

    /// `What came of it`
    pub fn report_outcome_words(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("report-outcome-words")
    }

    /// `Ask whether it may be told`
    pub fn report_outcome_go(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("report-outcome-go")
    }

    /// `Who reported decides.`
    pub fn report_outcome_sent(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("report-outcome-sent")
    }

    /// `Who reported has not decided yet.`
    pub fn report_outcome_proposed(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("report-outcome-proposed")
    }

    /// `Published, as agreed.`
    pub fn report_outcome_agreed(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("report-outcome-agreed")
    }

    /// `Who reported said no.`
    pub fn report_outcome_declined(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("report-outcome-declined")
    }

    /// `It is published already.`
    pub fn invalid_outcome_published(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-outcome-published")
    }

    /// `The name`
    pub fn report_name_title(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("report-name-title")
    }

    /// `A custodian keeps it. Ask only if you cannot help without it; your reason and the answer are written down.`
    pub fn report_name_text(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("report-name-text")
    }

    /// `You asked on {day}. The custodian has not decided.`
    pub fn report_name_waits<'v>(&self, day: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("report-name-waits", [("day", day.into())])
    }

    /// `Open to you until {day}.`
    pub fn report_name_granted<'v>(&self, day: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("report-name-granted", [("day", day.into())])
    }

    /// `Refused: {reason}`
    pub fn report_name_refused<'v>(&self, reason: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("report-name-refused", [("reason", reason.into())])
    }

    /// `See the name`
    pub fn report_name_look(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("report-name-look")
    }

    /// `Why do you need it?`
    pub fn report_motive(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("report-motive")
    }

    /// `A sentence the custodian can weigh.`
    pub fn report_motive_hint(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("report-motive-hint")
    }

    /// `Ask the custodian`
    pub fn report_name_ask(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("report-name-ask")
    }

    /// `The custodian decides.`
    pub fn report_name_asked(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("report-name-asked")
    }

    /// `Who wrote {number}`
    pub fn report_name_of<'v>(&self, number: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("report-name-of", [("number", number.into())])
    }

    /// `That you looked is on the audit log, and the custodian hears of it.`
    pub fn report_name_seen(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("report-name-seen")
    }

    /// `Name`
    pub fn report_name_name(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("report-name-name")
    }

    /// `How to reach them`
    pub fn report_name_contact(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("report-name-contact")
    }

    /// `Back to the report`
    pub fn report_back(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("report-back")
    }

    /// `Close`
    pub fn report_close_title(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("report-close-title")
    }

    /// `Who reported can open it again with a word.`
    pub fn report_close_text(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("report-close-text")
    }

    /// `Close the report`
    pub fn report_close(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("report-close")
    }

    /// `Closed.`
    pub fn report_closed(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("report-closed")
    }

    /// `Answer what was said last before you close it.`
    pub fn invalid_close_unanswered(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-close-unanswered")
    }

    /// `Say why in at least {least} characters, so that the custodian can weigh it.`
    pub fn invalid_motive<'v>(&self, least: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("invalid-motive", [("least", least.into())])
    }

    /// `It is anonymous: there is no name.`
    pub fn invalid_anonymous(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-anonymous")
    }

    /// `You asked already; the custodian has not decided yet.`
    pub fn invalid_asked_already(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("invalid-asked-already")
    }

    /// `You asked for this yourself. Another custodian decides.`
    pub fn refused_own_unmasking(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("refused-own-unmasking")
    }

    /// `This was decided already.`
    pub fn refused_unmasking_decided(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("refused-unmasking-decided")
    }

    /// `Names kept`
    pub fn custodian_title(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("custodian-title")
    }

    /// `You keep the names behind reports made in confidence. Nobody learns one without you.`
    pub fn custodian_lead(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("custodian-lead")
    }

    /// `Waiting for you`
    pub fn custodian_waiting(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("custodian-waiting")
    }

    /// `Nobody asks for a name.`
    pub fn custodian_none(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("custodian-none")
    }

    /// `Decided`
    pub fn custodian_decided(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("custodian-decided")
    }

    /// `{who} asked for the name behind {number} on {day}`
    pub fn custodian_asked<'v>(
        &self,
        day: impl Into<i18n::Value<'v>>,
        number: impl Into<i18n::Value<'v>>,
        who: impl Into<i18n::Value<'v>>,
    ) -> String {
        self.0.text_with("custodian-asked", [("day", day.into()), ("number", number.into()), ("who", who.into())])
    }

    /// `You asked for this yourself; another custodian decides.`
    pub fn custodian_own(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("custodian-own")
    }

    /// `Your reason`
    pub fn custodian_reason(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("custodian-reason")
    }

    /// `Grant for 7 days`
    pub fn custodian_grant(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("custodian-grant")
    }

    /// `Refuse`
    pub fn custodian_refuse(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("custodian-refuse")
    }

    /// `Granted by {who} until {until}: {reason}`
    pub fn custodian_granted<'v>(
        &self,
        reason: impl Into<i18n::Value<'v>>,
        until: impl Into<i18n::Value<'v>>,
        who: impl Into<i18n::Value<'v>>,
    ) -> String {
        self.0.text_with("custodian-granted", [("reason", reason.into()), ("until", until.into()), ("who", who.into())])
    }

    /// `Refused by {who}: {reason}`
    pub fn custodian_refused<'v>(&self, reason: impl Into<i18n::Value<'v>>, who: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("custodian-refused", [("reason", reason.into()), ("who", who.into())])
    }

    /// `Granted. Who asked may look for 7 days; each look is on the audit log.`
    pub fn custodian_did_grant(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("custodian-did-grant")
    }

    /// `Refused. Who asked is told why.`
    pub fn custodian_did_refuse(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("custodian-did-refuse")
    }

    /// `You also hear in your inbox of everybody who tries to open a report or a name that is not theirs.`
    pub fn custodian_hears(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("custodian-hears")
    }

    /// `{number} was reported to you. It waits under Reports.`
    pub fn notice_report_new<'v>(&self, number: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("notice-report-new", [("number", number.into())])
    }

    /// `Somebody said more in {number}. It waits under Reports.`
    pub fn notice_report_more<'v>(&self, number: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("notice-report-more", [("number", number.into())])
    }

    /// `{who} asks for the name behind {number}. It waits under Names kept.`
    pub fn notice_name_asked<'v>(&self, number: impl Into<i18n::Value<'v>>, who: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("notice-name-asked", [("number", number.into()), ("who", who.into())])
    }

    /// `{who} opened the name behind {number} to you for 7 days.`
    pub fn notice_name_granted<'v>(
        &self,
        number: impl Into<i18n::Value<'v>>,
        who: impl Into<i18n::Value<'v>>,
    ) -> String {
        self.0.text_with("notice-name-granted", [("number", number.into()), ("who", who.into())])
    }

    /// `{who} did not open the name behind {number}. The reason stands in the report.`
    pub fn notice_name_refused<'v>(
        &self,
        number: impl Into<i18n::Value<'v>>,
        who: impl Into<i18n::Value<'v>>,
    ) -> String {
        self.0.text_with("notice-name-refused", [("number", number.into()), ("who", who.into())])
    }

    /// `{who} looked at the name behind {number}.`
    pub fn notice_name_looked<'v>(
        &self,
        number: impl Into<i18n::Value<'v>>,
        who: impl Into<i18n::Value<'v>>,
    ) -> String {
        self.0.text_with("notice-name-looked", [("number", number.into()), ("who", who.into())])
    }

    /// `{who} tried to open {number}, which is not theirs. It is on the audit log.`
    pub fn notice_trespass<'v>(&self, number: impl Into<i18n::Value<'v>>, who: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("notice-trespass", [("number", number.into()), ("who", who.into())])
    }

    /// `because you handle reports`
    pub fn why_handles(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("why-handles")
    }

    /// `because you keep names`
    pub fn why_keeps_names(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("why-keeps-names")
    }

    /// `Closed.`
    pub fn event_report_closed(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("event-report-closed")
    }

    /// `It became {number}.`
    pub fn event_report_became<'v>(&self, number: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("event-report-became", [("number", number.into())])
    }

    /// `It came from something said in confidence.`
    pub fn event_came_from_confidence(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("event-came-from-confidence")
    }

    /// `Answered in words that only who reported and those who handle it can read.`
    pub fn event_report_answered(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("event-report-answered")
    }

    /// `Does an answer wait?`
    pub fn safe_bell_go(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("safe-bell-go")
    }

    /// `Later you can ask without opening anything: “Does an answer wait?” compares your receipt in your own browser, and nothing is sent.`
    pub fn safe_card_bell(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("safe-card-bell")
    }

    /// `The quiet doorbell`
    pub fn safe_bell_title(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("safe-bell-title")
    }

    /// `Your browser compares your receipt with the marks of today. Nothing you type leaves it. Answers ring from the day after they were given.`
    pub fn safe_bell_lead(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("safe-bell-lead")
    }

    /// `It stays in this browser.`
    pub fn safe_bell_hint(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("safe-bell-hint")
    }

    /// `Look`
    pub fn safe_bell_look(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("safe-bell-look")
    }

    /// `An answer waits for you. Open it with your receipt.`
    pub fn safe_bell_yes(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("safe-bell-yes")
    }

    /// `Nothing new since you looked last.`
    pub fn safe_bell_no(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("safe-bell-no")
    }

    /// `A receipt has twenty characters, such as 7K3QX-9MHT2-B4C6D-WXYZ8.`
    pub fn safe_bell_wrong(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("safe-bell-wrong")
    }

    /// `This browser compares only over https. Take the file instead; it says how.`
    pub fn safe_bell_cannot(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("safe-bell-cannot")
    }

    /// `Without script, take the file; it says how to compare by hand.`
    pub fn safe_bell_without(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("safe-bell-without")
    }

    /// `The marks of today`
    pub fn safe_bell_marks(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("safe-bell-marks")
    }

    /// `Everybody gets the same, and most of them mean nothing.`
    pub fn safe_bell_marks_text(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("safe-bell-marks-text")
    }

    /// `Take it as a file`
    pub fn safe_bell_file(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("safe-bell-file")
    }

    /// `If the sixteen characters that these lines print stand below, an answer waits. Put in your receipt without dashes, in capitals. Nothing is sent.`
    pub fn safe_bell_how(&self) -> std::borrow::Cow<'_, str> {
        self.0.text("safe-bell-how")
    }

    /// `The answer to report {number}, which you see to, is due.`
    ///
    /// A promise about a report.
    pub fn notice_report_due<'v>(&self, number: impl Into<i18n::Value<'v>>) -> String {
        self.0.text_with("notice-report-due", [("number", number.into())])
    }
}
