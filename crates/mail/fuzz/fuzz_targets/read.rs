//! Whatever calls itself a mail is read, judged and trimmed without a fall.
#![no_main]

libfuzzer_sys::fuzz_target!(|content: &[u8]| {
    let mail = mail::read(content);
    let _ = mail::judge(&mail);
    let _ = mail::verdicts(&mail, "mx.example.org");
    let trimmed = mail::trim(&mail.text, mail.quoted_from);
    let said = trimmed.because.key != "mail-trim-quote";
    assert!(mail.text.trim().is_empty() || !trimmed.new.trim().is_empty() || !said, "words became none");
});
