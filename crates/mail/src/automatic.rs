//! What a machine sent: reports that a mail did not arrive, answers nobody wrote, lists, complaints.
//!
//! Rules in their order; the first that holds wins and says so. Strong evidence is what standards and servers write for
//! machines; words of a subject are weak, and stop nothing alone.

use crate::{Incoming, pattern::pattern};
use domain::{Because, Decision};

/// What a mail is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Nature {
    /// Somebody wrote it.
    Person,
    /// A mail did not arrive, or not yet.
    Bounce(Bounce),
    /// An answer nobody wrote: away, received, read.
    AutoReply,
    /// A machine's news: a report, an alarm. Nothing answers it by itself.
    Machine,
    /// It came by a list.
    List,
    /// A receiver complains about our mail.
    Complaint(Bounce),
}

/// What is known of a mail that did not arrive, or that somebody complains about.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Bounce {
    /// Whether it will never arrive; otherwise it may yet.
    pub permanent: bool,
    /// Which addresses refused, in small letters.
    pub recipients: Vec<String>,
    /// Its code, where one is known: `5.1.1`.
    pub status: Option<String>,
    /// What the server said, one line.
    pub says: String,
    /// The ids of the mails it is about, without brackets.
    pub about: Vec<String>,
}

pattern!(
    FAILED_SUBJECT,
    r"(?i)undeliver|undelivered|not delivered|could not be delivered|delivery (?:status|fail|has failed|problem|report|incomplete)|deliver(?:y|ing)?\b.*\bfail|fail(?:ed|ure)\b.*\bdeliver|failure notice|returned (?:mail|to sender)|returning|mail (?:error|failure|system error|failed)|mail delivery|delayed mail|\bdelayed \d+ hour|bounce|unzustellbar|nicht zustellbar|zustellung.*(?:fehl|nicht)|non (?:remis|distribu|livré)|échec de (?:la )?remise|no se (?:pudo|ha podido) entregar|no entregado|mancata consegna|não entregue|niet bezorgd|kunde inte levereras|недоставлен|не доставлен|配信(?:不能|エラー|できません)|メールエラー|送信エラー|エラー通知|退信|无法投递|반송"
);
pattern!(
    FAILED_BODY,
    r"(?i)could not be delivered|could(?:n't| not) deliver|unable to deliver|was not delivered|did not reach|name is not recognized|wasn't delivered|not been delivered|cannot be delivered|delivery to the following|delivery has failed|delivery attempts?|(?:delivery|recipients?).{0,40} failed|failed (?:permanently|recipient)|undeliverable|unknown user|user unknown|no such user|host unknown|recipient.{0,20}(?:rejected|unknown|not found)|mailbox (?:is )?(?:full|unavailable|not found)|reason for (?:the )?(?:failure|return)|transcript of session|returned message|original message follows|errors? (?:occurred|from)|delayed|\b[45][0-9][0-9][ -][45]\.\d{1,3}\.\d{1,3}|\b55\d\b|non.?delivery|配信|送信できません|届きません|エラー"
);
pattern!(
    DAEMON,
    r"(?i)^(?:mailer-?daemon|mail-?daemon|post-?_?mas?ter|poostmaster|mdaemon|mailerdaemon|mail[._-]?delivery[._-]?(?:system|subsystem|service)|double-bounce|bounces?|system-?administrator)(?:[@+.-]|$)"
);
pattern!(
    DAEMON_NAME,
    r"(?i)mail(?:er)?[ -]?(?:delivery|daemon)|system administrator|ndr administrator|delivery subsystem|postmaster"
);
pattern!(ADDRESS, r"[\w.!#$%&'*+/=?^`{|}~-]+@[\w-]+(?:\.[\w-]+)*");
pattern!(STATUS, r"\b([245]\.\d{1,3}\.\d{1,3})\b");
pattern!(REPLY_CODE, r"(?m)(?:^|[\s:(>#])([45]\d\d)[ -](?:[45]\.\d|#|<|[A-Za-z])");
pattern!(
    TEMPORARY,
    r"(?i)delayed|still being retried|will (?:be )?(?:retr|keep trying|continue)|temporar|not yet been delivered|warning: message|(?:delay)|(?:status notification: warning)"
);
pattern!(MESSAGE_ID, r"(?im)^\s*(?:original-)?message-id:\s*<?([^<>\s]+@[^<>\s]+)>?");
// Said by machines at the very start of a subject, in the words of their makers.
pattern!(
    AWAY_SUBJECT,
    r"(?i)^\s*(?:\[?auto(?:matic|mated|matische|mática|matica|matisk|mat)?[ -]?(?:reply|respon[sd]\w*|response|antwort|svar|antwoord|odpowiedź)?\]?\s*:|auto(?:-| )?(?:reply|respon\w*)\b|automatic reply|automated (?:reply|response)|automatische antwort|abwesenheit(?:snotiz|snachricht|sbenachrichtigung|smeldung)?\b|abwesend\b|out[ -]of[ -](?:the )?office|ooo\b|away from (?:my|the) (?:mail|office|desk)|on vacation\b|vacation reply|réponse automatique|absence du bureau|message d'absence|respuesta automática|fuera de (?:la )?oficina|risposta automatica|fuori (?:sede|ufficio)|assente dall'ufficio|resposta automática|fora do escritório|automatisch antwoord|afwezigheidsbericht|autosvar|automatiskt svar|automatisk svar|frånvaro|fravær|automaattinen vastaus|poissa|odpowiedź automatyczna|autoodpowied|automatická odpověď|автоматический ответ|автоответ|автоматична відповідь|otomatik yanıt|自動(?:応答|返信)|自动(?:答复|回复)|自動回覆|자동 ?(?:회신|응답))"
);
pattern!(
    COMPLAINT_SUBJECT,
    r"(?i)^\s*(?:fw: ?)?complaint about message from\b|^\s*(?:email )?feedback report|^\s*abuse (?:report|complaint)\b|spam complaint"
);
pattern!(
    JSON_BOUNCE,
    r#"(?i)\\?"(?:notificationType|eventType|event)\\?"\s*:\s*\\?"(Bounce|Complaint|Delivery|dropped|bounce|spamreport)\\?""#
);

/// Who sent it: a person, or which kind of machine.
pub fn judge(mail: &Incoming) -> Decision<Nature> {
    let decided = |value: Nature, key: &str| Decision { value, because: vec![Because::new(key)] };
    let has_part = |kind: &str| mail.machine_parts.iter().any(|(known, _)| known.starts_with(kind));
    if has_part("message/feedback-report") || mail.kind.1 == "feedback-report" {
        return decided(Nature::Complaint(facts(mail)), "mail-rule-arf");
    }
    if COMPLAINT_SUBJECT.is_match(&mail.subject) && (!mail.inside.is_empty() || mail.has("x-hmxmroriginalrecipient")) {
        return decided(Nature::Complaint(facts(mail)), "mail-rule-complaint");
    }
    if mail.kind.1 == "disposition-notification" || has_part("message/disposition-notification") {
        return decided(Nature::AutoReply, "mail-rule-receipt");
    }
    if has_part("message/delivery-status") || mail.kind.1 == "delivery-status" {
        return dsn(mail);
    }
    if mail.has("x-failed-recipients") {
        return decided(Nature::Bounce(facts(mail)), "mail-rule-failed-recipients");
    }
    if let Some(found) = JSON_BOUNCE.captures(&mail.text) {
        let kind = found.get(1).map_or_else(String::new, |kind| kind.as_str().to_lowercase());
        return match kind.as_str() {
            "delivery" => decided(Nature::AutoReply, "mail-rule-arrived"),
            "complaint" | "spamreport" => decided(Nature::Complaint(facts(mail)), "mail-rule-sender-service"),
            _ => decided(Nature::Bounce(facts(mail)), "mail-rule-sender-service"),
        };
    }
    if let Some(key) = human_bounce(mail) {
        return decided(Nature::Bounce(facts(mail)), key);
    }
    if let Some(key) = auto_reply(mail) {
        return decided(Nature::AutoReply, key);
    }
    if mail.has("list-id") || mail.has("list-post") || mail.header("precedence").eq_ignore_ascii_case("list") {
        return decided(Nature::List, "mail-rule-list");
    }
    let automatic = mail.header("auto-submitted").to_lowercase();
    if automatic.starts_with("auto-") {
        return decided(Nature::Machine, "mail-rule-auto-submitted");
    }
    if ["bulk", "junk"].iter().any(|word| mail.header("precedence").eq_ignore_ascii_case(word)) {
        return decided(Nature::Machine, "mail-rule-precedence");
    }
    if mail.return_path.as_deref() == Some("") {
        return decided(Nature::Machine, "mail-rule-no-return");
    }
    if mail.has("list-unsubscribe") {
        return decided(Nature::List, "mail-rule-unsubscribe");
    }
    decided(Nature::Person, "mail-rule-person")
}

/// A report for machines (RFC 3464): what it says decides, not how it is worded.
fn dsn(mail: &Incoming) -> Decision<Nature> {
    let facts = facts(mail);
    let actions: Vec<String> = fields(mail, "action").map(str::to_lowercase).collect();
    let arrived = !actions.is_empty()
        && actions
            .iter()
            .all(|action| ["delivered", "relayed", "expanded"].iter().any(|word| action.starts_with(word)));
    if arrived {
        return Decision { value: Nature::AutoReply, because: vec![Because::new("mail-rule-arrived")] };
    }
    Decision { value: Nature::Bounce(facts), because: vec![Because::new("mail-rule-dsn")] }
}

/// Reports worded for people: who sends them, what they are called, what they say. Two of three.
fn human_bounce(mail: &Incoming) -> Option<&'static str> {
    let sender = mail.sender();
    let name = mail.from.as_ref().map_or("", |from| from.name.as_str());
    let none = mail.return_path.as_deref() == Some("")
        || mail.return_path.as_deref().is_some_and(|path| DAEMON.is_match(path));
    let daemon = DAEMON.is_match(&sender)
        || DAEMON_NAME.is_match(name)
        || sender.split('@').next().is_some_and(|local| DAEMON.is_match(&local.replace([' ', '"'], "-")))
        || mail.from.is_none() && none
        || DAEMON.is_match(mail.header("from").trim_start_matches(['"', '<', ' ']));
    let called = FAILED_SUBJECT.is_match(&mail.subject);
    let start: String = mail.text.chars().take(4_000).collect();
    let says = FAILED_BODY.is_match(&start);
    let returned = !mail.inside.is_empty()
        || mail.machine_parts.iter().any(|(kind, _)| kind == "text/rfc822-headers")
        || MESSAGE_ID.is_match(&mail.text);
    // A reply by a person has "Re:" before what the machine called it.
    let answers = mail.subject.trim_start().get(..3).is_some_and(|start| start.eq_ignore_ascii_case("re:")) && !daemon;
    if answers {
        return None;
    }
    if daemon && (called || says) {
        return Some("mail-rule-daemon");
    }
    if mail.kind.0 == "multipart/report" && (called || says) {
        return Some("mail-rule-report");
    }
    if (none || mail.header("auto-submitted").to_lowercase().starts_with("auto-")) && called && (says || returned) {
        return Some("mail-rule-no-return-failed");
    }
    if called && says && returned && SAYS_CODE.is_match(&start) || sender.starts_with("no-reply") && says && returned {
        return Some("mail-rule-worded");
    }
    None
}
pattern!(SAYS_CODE, r"\b[45]\d\d\b|[45]\.\d{1,3}\.\d{1,3}");

fn auto_reply(mail: &Incoming) -> Option<&'static str> {
    let header = |name: &str| mail.header(name).to_lowercase();
    let automatic = header("auto-submitted");
    if automatic.starts_with("auto-replied") || automatic.starts_with("auto-notified") {
        return Some("mail-rule-auto-replied");
    }
    let present = |name: &str| mail.has(name) && !matches!(header(name).as_str(), "no" | "none" | "false" | "0");
    let vendors = [
        "x-autoreply",
        "x-autorespond",
        "x-autoresponder",
        "x-auto-reply",
        "x-mail-autoreply",
        "x-autoreply-from",
        "x-ms-exchange-inbox-rules-loop",
        "x-mdautoresponse",
        "x-vacation",
        "x-away",
        "x-cyberatlas-autoreply",
    ];
    if vendors.iter().any(|name| present(name))
        || header("x-apple-action").contains("vacation")
        || header("x-post-messageclass").contains("autoresponder")
        || header("delivered-to").starts_with("autoresponder")
        || matches!(header("precedence").as_str(), "auto_reply" | "auto-reply")
        || matches!(header("x-precedence").as_str(), "auto_reply" | "auto-reply")
        || header("x-message-flag").contains("auto")
    {
        return Some("mail-rule-vendor");
    }
    let suppress = header("x-auto-response-suppress");
    let called = AWAY_SUBJECT.is_match(&mail.subject);
    let hints = [
        !suppress.is_empty() && suppress != "none",
        mail.return_path.as_deref() == Some(""),
        ["bulk", "junk"].contains(&header("precedence").as_str()),
        automatic.starts_with("auto-"),
        !mail.answers.is_empty(),
        DAEMON.is_match(&mail.sender())
            || mail.sender().starts_with("no-reply")
            || mail.sender().starts_with("noreply"),
    ];
    // Words alone stop nobody: "Out of office next week?" may be a question.
    (called && hints.contains(&true)).then_some("mail-rule-subject")
}

fn fields<'m>(mail: &'m Incoming, name: &'static str) -> impl Iterator<Item = &'m str> {
    mail.machine_parts.iter().filter(|(kind, _)| kind == "message/delivery-status").flat_map(move |(_, text)| {
        text.lines().filter_map(move |line| {
            let (known, value) = line.split_once(':')?;
            known.trim().eq_ignore_ascii_case(name).then_some(value.trim())
        })
    })
}

/// What a report tells: of its parts for machines, else of its words.
fn facts(mail: &Incoming) -> Bounce {
    let address = |value: &str| {
        let value = value.rsplit(';').next().unwrap_or(value);
        ADDRESS.find(value).map(|found| found.as_str().trim_end_matches('.').to_lowercase())
    };
    let mut recipients: Vec<String> =
        fields(mail, "final-recipient").chain(fields(mail, "original-recipient")).filter_map(address).collect();
    for name in ["x-failed-recipients", "x-hmxmroriginalrecipient"] {
        recipients.extend(mail.header(name).split(',').filter_map(address));
    }
    for (kind, text) in &mail.machine_parts {
        if kind == "message/feedback-report" {
            let of = text.lines().filter(|line| line.to_lowercase().starts_with("original-rcpt-to:"));
            recipients.extend(of.filter_map(address));
        }
    }
    let words = before_original(&mail.text);
    if recipients.is_empty() {
        let ours = mail.to.first().map(|to| to.address.to_lowercase()).unwrap_or_default();
        let sender = mail.sender();
        let named = ADDRESS.find_iter(words).map(|found| found.as_str().trim_end_matches('.').to_lowercase());
        recipients = named.filter(|one| *one != ours && *one != sender && !DAEMON.is_match(one)).take(5).collect();
    }
    if recipients.is_empty() {
        let written = WRITTEN_TO.captures_iter(&mail.text).filter_map(|found| found.get(1));
        recipients = written.map(|to| to.as_str().to_lowercase()).take(1).collect();
    }
    if recipients.is_empty() {
        recipients = mail
            .inside
            .iter()
            .filter_map(|inner| inner.to.first())
            .map(|to| to.address.to_lowercase())
            .take(1)
            .collect();
    }
    let mut seen = std::collections::HashSet::new();
    recipients.retain(|one| seen.insert(one.clone()));
    let codes = fields(mail, "status").chain(fields(mail, "diagnostic-code"));
    let status = codes
        .filter_map(|text| STATUS.captures(text))
        .chain(STATUS.captures_iter(words))
        .filter_map(|found| found.get(1).map(|code| code.as_str().to_owned()))
        .find(|code| !code.starts_with('2'));
    let says = fields(mail, "diagnostic-code")
        .next()
        .map(str::to_owned)
        .or_else(|| words.lines().find(|line| STATUS.is_match(line) || REPLY_CODE.is_match(line)).map(str::to_owned));
    let says =
        says.unwrap_or_else(|| words.lines().find(|line| !line.trim().is_empty()).unwrap_or_default().to_owned());
    let delayed = fields(mail, "action").any(|action| action.to_lowercase().starts_with("delayed"));
    let reply = REPLY_CODE.captures(words).and_then(|found| found.get(1)).map(|code| code.as_str().starts_with('5'));
    let soft = delayed || TEMPORARY.is_match(&mail.subject);
    let failed = fields(mail, "action").any(|action| action.to_lowercase().starts_with("failed"));
    let permanent = !soft
        && match (&status, reply) {
            (Some(code), _) => code.starts_with('5') || failed && !code.starts_with('4'),
            (None, Some(hard)) => hard,
            (None, None) => failed || !TEMPORARY.is_match(words),
        };
    Bounce { permanent, recipients, status, says: says.trim().chars().take(300).collect(), about: about(mail) }
}

pattern!(
    WRITTEN_TO,
    r"(?im)^\s*(?:to|rcpt to|x-actual-recipient)\s*:[^\n<@]{0,60}?<?([\w.!#$%&'*+/=?^`{|}~-]+@[\w-]+(?:\.[\w-]+)*)"
);

/// The words of a report before the mail it gives back.
fn before_original(text: &str) -> &str {
    let end = ORIGINAL.find(text).map_or(text.len(), |found| found.start());
    text.get(..end).filter(|words| !words.trim().is_empty()).unwrap_or(text)
}
pattern!(
    ORIGINAL,
    r"(?im)^.{0,12}(?:original message|returned message|unsent message|message header|below is (?:a copy|this line)|this is a copy of|copy of the message|headers? follows?).{0,60}$|^(?:received|return-path|message-id): "
);

/// The ids of the mails a report is about.
fn about(mail: &Incoming) -> Vec<String> {
    let mut ids: Vec<String> = mail.inside.iter().filter_map(|inner| inner.message_id.clone()).collect();
    for (_, text) in &mail.machine_parts {
        ids.extend(MESSAGE_ID.captures_iter(text).filter_map(|found| found.get(1)).map(|id| id.as_str().to_owned()));
    }
    ids.extend(MESSAGE_ID.captures_iter(&mail.text).filter_map(|found| found.get(1)).map(|id| id.as_str().to_owned()));
    ids.extend(mail.answers.iter().cloned());
    let mut seen = std::collections::HashSet::new();
    ids.retain(|id| seen.insert(id.clone()));
    ids.truncate(20);
    ids
}
