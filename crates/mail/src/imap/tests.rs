//! Against a server that says what it is told to; the real one stands in the journey of mail.

use super::*;
use tokio::{
    io::{AsyncBufReadExt, BufReader},
    net::TcpListener,
};

/// Answers lines: what is expected to be said, and what is said to that. `§` in an answer is the tag.
async fn server(talk: Vec<(&'static str, &'static str)>) -> (Account, tokio::task::JoinHandle<()>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    let spoken = tokio::spawn(async move {
        let (stream, _) = listener.accept().await.unwrap();
        let (read, mut write) = stream.into_split();
        let mut read = BufReader::new(read).lines();
        write.write_all(b"* OK ready\r\n").await.unwrap();
        for (expected, answer) in talk {
            let line = read.next_line().await.unwrap().unwrap_or_default();
            let (tag, said) = line.split_once(' ').unwrap_or(("", &line));
            assert_eq!(if expected.starts_with('=') { &line } else { said }, expected.trim_start_matches('='));
            write.write_all(answer.replace('§', tag).as_bytes()).await.unwrap();
        }
    });
    (Account::from_url(&format!("imap://ida:pa%22ss@127.0.0.1:{port}")).unwrap(), spoken)
}

const CAN: (&str, &str) = ("CAPABILITY", "* CAPABILITY IMAP4rev1 IDLE MOVE UIDPLUS\r\n§ OK\r\n");
const LOGIN: (&str, &str) = ("LOGIN \"ida\" \"pa\\\"ss\"", "§ OK in\r\n");

#[tokio::test]
async fn a_mailbox_is_read_and_cleared() {
    let (account, spoken) = server(vec![
        CAN,
        LOGIN,
        CAN,
        (
            "SELECT \"INBOX\"",
            "* 2 EXISTS\r\n* OK [UIDVALIDITY 7] ok\r\n* OK [UIDNEXT 12] ok\r\n§ OK [READ-WRITE] ok\r\n",
        ),
        ("UID SEARCH UID 3:*", "* SEARCH 11 4\r\n* STRANGE thing (x)\r\n§ OK\r\n"),
        ("UID FETCH 4 (UID RFC822.SIZE)", "* 1 FETCH (UID 4 RFC822.SIZE 15)\r\n§ OK\r\n"),
        (
            "UID FETCH 4 (UID BODY.PEEK[])",
            "* 3 FETCH (UID 9 FLAGS ())\r\n* 1 FETCH (UID 4 BODY[] {15}\r\nSubject: {9}\r\nx)\r\n§ OK\r\n",
        ),
        ("UID FETCH 11 (UID BODY.PEEK[])", "§ OK\r\n"),
        ("UID MOVE 4 \"Genommen &- erledigt &APw-\"", "§ NO [TRYCREATE] no such folder\r\n"),
        ("CREATE \"Genommen &- erledigt &APw-\"", "§ OK\r\n"),
        ("UID MOVE 4 \"Genommen &- erledigt &APw-\"", "* 1 EXPUNGE\r\n§ OK\r\n"),
        ("UID STORE 11 +FLAGS.SILENT (\\Seen)", "§ OK\r\n"),
        ("IDLE", "+ idling\r\n* OK still here\r\n* 2 EXISTS\r\n"),
        ("=DONE", "e13 OK\r\n"),
        ("LOGOUT", "* BYE\r\n§ OK\r\n"),
    ])
    .await;
    let mut client = Client::enter(&account, None, 1_000).await.unwrap();
    assert!(client.tells());
    assert_eq!(client.select("INBOX").await.unwrap(), Selected { validity: 7, next: 12 });
    assert_eq!(client.search("UID 3:*").await.unwrap(), [4, 11]);
    assert_eq!(client.size(4).await.unwrap(), Some(15));
    assert_eq!(client.fetch(4).await.unwrap().unwrap(), b"Subject: {9}\r\nx");
    assert_eq!(client.fetch(11).await.unwrap(), None);
    client.move_to(4, "Genommen & erledigt ü").await.unwrap();
    client.seen(11).await.unwrap();
    client.idle().await.unwrap();
    assert!(client.told(Duration::from_secs(5)).await.unwrap());
    assert!(!client.told(Duration::from_millis(20)).await.unwrap());
    client.done().await.unwrap();
    client.leave().await;
    spoken.await.unwrap();
}

#[tokio::test]
async fn without_move_only_what_we_took_is_expunged() {
    let (account, spoken) = server(vec![
        ("CAPABILITY", "* CAPABILITY IMAP4rev1 AUTH=PLAIN\r\n§ OK\r\n"),
        ("AUTHENTICATE PLAIN", "+ \r\n"),
        ("=AGlkYQBwYSJzcw==", "e2 OK\r\n"),
        ("CAPABILITY", "* CAPABILITY IMAP4rev1\r\n§ OK\r\n"),
        ("UID COPY 4 \"Taken\"", "§ OK\r\n"),
        ("UID STORE 4 +FLAGS.SILENT (\\Seen \\Deleted)", "§ OK\r\n"),
    ])
    .await;
    let mut client = Client::enter(&account, None, 1_000).await.unwrap();
    assert!(!client.tells());
    client.move_to(4, "Taken").await.unwrap();
    spoken.await.unwrap();
}

#[tokio::test]
async fn who_is_not_let_in_is_told_apart_from_who_is_away() {
    let (account, _) = server(vec![CAN, ("LOGIN \"ida\" \"pa\\\"ss\"", "§ NO [AUTHENTICATIONFAILED] wrong\r\n")]).await;
    assert_eq!(
        Client::enter(&account, None, 1).await.err(),
        Some(ImapError::Credentials("[AUTHENTICATIONFAILED] wrong".to_owned()))
    );
    let (mut account, _) = server(vec![
        ("CAPABILITY", "* CAPABILITY IMAP4rev1 AUTH=XOAUTH2 SASL-IR\r\n§ OK\r\n"),
        ("AUTHENTICATE XOAUTH2 dXNlcj1pZGEBYXV0aD1CZWFyZXIgYXQBAQ==", "+ eyJzdGF0dXMiOiI0MDAifQ==\r\n"),
        ("=", "e2 NO failed\r\n"),
    ])
    .await;
    let oauth = "imap://ida@127.0.0.1?token_url=http://127.0.0.1/t&client_id=c&refresh_token=r";
    account.secret = Account::from_url(oauth).unwrap().secret;
    let refused = Client::enter(&account, Some("at"), 1).await.err();
    assert_eq!(refused, Some(ImapError::Credentials("{\"status\":\"400\"}".to_owned())));
    let (account, _) = server(vec![("CAPABILITY", "* BYE too busy\r\n")]).await;
    assert_eq!(Client::enter(&account, None, 1).await.err(), Some(ImapError::Away("too busy".to_owned())));
}

#[test]
fn answers_end_where_they_end() {
    for (said, expected) in [
        (&b"* OK\r\n"[..], Some(6)),
        (b"* OK", None),
        (b"* 1 FETCH (BODY[] {3}\r\na\r\n)\r\n* X", Some(29)),
        (b"* 1 FETCH (BODY[] {3}\r\na\r\n)", None),
        (b"* 1 FETCH (BODY[] {3}\r\n", None),
        (b"* OK {x}\r\n", Some(10)),
    ] {
        assert_eq!(whole(said, 1_000).unwrap(), expected, "{}", String::from_utf8_lossy(said));
    }
    assert!(whole(b"* 1 FETCH (BODY[] {2000}\r\n", 1_000).is_err());
    assert!(whole(b"* 1 FETCH (BODY[] {99999999999999999999}\r\n", 1_000).is_ok(), "no number at all");
}

#[test]
fn folders_have_names_of_any_letters() {
    for (name, expected) in [
        ("INBOX", "INBOX"),
        ("a&b", "a&-b"),
        ("Entwürfe", "Entw&APw-rfe"),
        ("台北", "&U,BTFw-"),
        ("x~😀", "x~&2D3eAA-"),
    ] {
        assert_eq!(utf7(name), expected);
    }
    assert_eq!(quoted("a\"b\\").unwrap(), "\"a\\\"b\\\\\"");
    assert!(quoted("a\r\nb").is_err());
}
