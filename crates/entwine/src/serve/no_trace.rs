//! Nothing is left of who said something: the program is run behind a proxy, somebody files a report with a picture and
//! talks on, and then every byte that was kept is looked at: the database's own files, every table, the files, the index,
//! the log at its finest level, the metrics and a backup.

use super::*;
use base64::{Engine, engine::general_purpose::STANDARD};
use database::{Database, Migration, both_databases, testing::Harness};
use domain::{Actor, Membership, PersonId, Role, Timestamp, rules::receipt::Receipt};
use flate2::read::GzDecoder;
use spine::{Action, Parts, access, people};
use std::{
    io::{Read, Write},
    path::{Path, PathBuf},
    sync::Mutex as Lock,
};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use web::private::HouseKey;

const ADDRESS: &str = "203.0.113.77";
const AGENT: &str = "NetscapeOfTheReporter/7.3";
const WORDS: &str = "A heron lives in the boiler room and nobody dares to say so";
const NAME: &str = "Zaphod Quist";
const CONTACT: &str = "zaphod-at-home";
const PLACE: &str = "51.5072N 0.1276W Quist-iPhone";

/// What the log said, at its finest level.
#[derive(Clone, Default)]
struct Heard(Arc<Lock<Vec<u8>>>);

impl Heard {
    /// A process has one log; the tests in it share what it said.
    fn of_this_process() -> Self {
        static HEARD: std::sync::OnceLock<Heard> = std::sync::OnceLock::new();
        HEARD
            .get_or_init(|| {
                let heard = Self::default();
                let lines = tracing_subscriber::fmt().with_max_level(tracing::Level::TRACE).with_writer(heard.clone());
                tracing::subscriber::set_global_default(lines.with_ansi(false).finish()).unwrap();
                heard
            })
            .clone()
    }
}

impl Write for Heard {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }
    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

impl<'a> tracing_subscriber::fmt::MakeWriter<'a> for Heard {
    type Writer = Self;
    fn make_writer(&'a self) -> Self {
        self.clone()
    }
}

struct Running {
    inside: Inside,
    folder: PathBuf,
    settings: Settings,
    at: SocketAddr,
}

struct Build;

impl Action for Build {
    const NAME: &'static str = "test.build";
    type Done = PersonId;
    async fn run(&self, work: &mut Work<'_>) -> Result<PersonId, Failure> {
        let hr = people::add_provider(work, "hr", "People", true, "Europe/Berlin").await?;
        let mut last = PersonId(0);
        for (name, role) in [("hanna", Role::Handler), ("cara", Role::Custodian)] {
            let email = format!("{name}@example.org");
            let new =
                people::NewPerson { email: &email, name, kind: "person", locale: "en", zone: "UTC", consumer: None };
            last = people::add(work, new).await?;
            people::give_role(work, last, Membership { role, provider: Some(hr), consumer: None }).await?;
        }
        // What must be found, so that the search is known to search: a session keeps where it came from.
        let sign_in = access::SignIn {
            person: last,
            key: "somebody".into(),
            address: "198.51.100.5".into(),
            agent: "AgentOfTheControl/1".into(),
            scopes: [String::new(), String::new()],
        };
        sign_in.run(work).await?;
        Ok(last)
    }
}

impl Harness for Running {
    fn migrations() -> Vec<Migration> {
        features::migrations()
    }
    async fn start(db: Database, folder: PathBuf) -> Self {
        let layer = |name: &str, value: String| (name.to_owned(), value, crate::settings::Source::Default);
        let settings = Settings::of(vec![vec![
            layer("data_dir", folder.display().to_string()),
            layer("trusted_proxies", "127.0.0.1".to_owned()),
        ]])
        .unwrap();
        let spine = Spine::new(Parts {
            db,
            clock: spine::Clock::System,
            ids: spine::Ids::random_node(),
            blobs: database::Blobs::open(&folder.join("files")).unwrap(),
            finder: spine::finding::Finder::open(&folder.join("index"), "test").unwrap(),
            base_url: "http://desk.test".to_owned(),
        });
        spine.act(&Actor::system(), Build).await.unwrap();
        let catalogue = Arc::new(i18n::Catalogue::build(&features::texts()).unwrap());
        let config = Config { house_key: Some(HouseKey([5; 32])), ..config(&settings) };
        let app = App::new(spine, catalogue, config, features::nav());
        let inside = Inside {
            app,
            metrics: Arc::default(),
            done: Arc::default(),
            failed: Arc::default(),
            ready: Arc::new(Mutex::new(None)),
        };
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let at = listener.local_addr().unwrap();
        let doors = router(inside.clone(), &settings).into_make_service_with_connect_info::<SocketAddr>();
        tokio::spawn(async move { axum::serve(listener, doors).await });
        Self { inside, folder, settings, at }
    }
}

impl Running {
    /// One request of the reporter's, through a proxy that says where it came from.
    async fn ask(&self, method: &str, path: &str, kind: &str, body: &[u8]) -> String {
        let mut line = tokio::net::TcpStream::connect(self.at).await.unwrap();
        let head = format!(
            "{method} {path} HTTP/1.1\r\nhost: desk.test\r\nuser-agent: {AGENT}\r\nx-forwarded-for: {ADDRESS}\r\nsec-fetch-site: same-origin\r\n\
             accept: text/html\r\nconnection: close\r\ncontent-type: {kind}\r\ncontent-length: {}\r\n\r\n",
            body.len()
        );
        line.write_all(head.as_bytes()).await.unwrap();
        line.write_all(body).await.unwrap();
        let mut answer = Vec::new();
        line.read_to_end(&mut answer).await.unwrap();
        let text = String::from_utf8_lossy(&answer).into_owned();
        assert!(!text.to_lowercase().contains("set-cookie"), "no cookie");
        text
    }

    async fn form(&self, path: &str, fields: &[(&str, &str)]) -> String {
        let pairs: Vec<String> = fields.iter().map(|(n, v)| format!("{n}={}", web::forms::encode(v))).collect();
        self.ask("POST", path, "application/x-www-form-urlencoded", pairs.join("&").as_bytes()).await
    }

    /// Files a confidential report with a picture that tells where it was taken.
    async fn file(&self, way: &str, provider: &str) -> String {
        let word = hidden(&self.ask("GET", &format!("/safe/write?way={way}"), "text/plain", b"").await, "word");
        let mut body = Vec::new();
        for (name, value) in [
            ("way", way),
            ("word", &word),
            ("provider", provider),
            ("words", WORDS),
            ("name", NAME),
            ("contact", CONTACT),
        ] {
            body.extend(format!("--cut\r\ncontent-disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n").bytes());
        }
        body.extend(b"--cut\r\ncontent-disposition: form-data; name=\"files\"; filename=\"heron-by-quist.png\"\r\ncontent-type: image/png\r\n\r\n");
        body.extend(picture());
        body.extend(b"\r\n--cut--\r\n");
        self.ask("POST", "/safe/write", "multipart/form-data; boundary=cut", &body).await
    }
}

/// A picture of one dot with a text that tells too much.
fn picture() -> Vec<u8> {
    fn chunk(out: &mut Vec<u8>, kind: [u8; 4], body: &[u8]) {
        out.extend(u32::try_from(body.len()).unwrap().to_be_bytes());
        out.extend(kind);
        out.extend(body);
        let mut crc = flate2::Crc::new();
        crc.update(&kind);
        crc.update(body);
        out.extend(crc.sum().to_be_bytes());
    }
    let mut packed = flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::fast());
    packed.write_all(&[0, 128]).unwrap();
    let mut out = b"\x89PNG\r\n\x1a\n".to_vec();
    chunk(&mut out, *b"IHDR", &[0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]);
    chunk(&mut out, *b"tEXt", format!("Comment\0{PLACE}").as_bytes());
    chunk(&mut out, *b"IDAT", &packed.finish().unwrap());
    chunk(&mut out, *b"IEND", &[]);
    out
}

fn hidden(body: &str, name: &str) -> String {
    let from = body.split(&format!("name=\"{name}\" value=\"")).nth(1).unwrap_or_else(|| panic!("no {name} in {body}"));
    from.split('"').next().unwrap().to_owned()
}

fn receipt(body: &str) -> String {
    let card = body.split("class=\"receipt\"").nth(1).unwrap_or_else(|| panic!("no card in {body}"));
    let card = card.split("</p>").next().unwrap();
    card.split("<span>").skip(1).map(|part| part.split('<').next().unwrap()).collect::<Vec<_>>().join("-")
}

/// Every file below a folder, unpacked where it is packed.
fn files(folder: &Path, into: &mut Vec<(String, Vec<u8>)>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files(&path, into);
            continue;
        }
        let Ok(mut bytes) = std::fs::read(&path) else { continue };
        if path.extension().is_some_and(|e| e == "gz") {
            let mut plain = Vec::new();
            GzDecoder::new(bytes.as_slice()).read_to_end(&mut plain).unwrap();
            bytes = plain;
        }
        into.push((path.display().to_string(), bytes));
    }
}

fn holds(bytes: &[u8], needle: &str) -> bool {
    let upper = needle.to_uppercase().into_bytes();
    let first = [upper[0], upper[0].to_ascii_lowercase()];
    bytes.windows(upper.len()).any(|window| first.contains(&window[0]) && window.to_ascii_uppercase() == upper)
}

/// What must not be found, as it is and as it may be written otherwise.
fn needles(receipts: &[String]) -> Vec<String> {
    let mut all: Vec<String> = [ADDRESS, AGENT, WORDS, NAME, CONTACT, PLACE, "heron-by-quist", "every other morning"]
        .map(str::to_owned)
        .to_vec();
    for receipt in receipts {
        let plain = Receipt::read(receipt).unwrap().plain().to_owned();
        all.push(spine::access::keys::hash(&plain));
        all.push(spine::access::keys::hash(receipt));
        all.extend([receipt.clone(), plain]);
    }
    let more: Vec<String> = all
        .iter()
        .flat_map(|needle| {
            [STANDARD.encode(needle).trim_end_matches('=').to_owned(), spine::timeline::hex(needle.as_bytes())]
        })
        .collect();
    all.extend(more);
    all
}

/// Moments between two, in every row: as they are, and inside ids.
fn moments(name: &str, text: &str, from: Timestamp, to: Timestamp) -> Vec<String> {
    const EPOCH: i64 = 1_577_836_800_000;
    text.split(|c: char| !c.is_ascii_digit())
        .filter_map(|digits| digits.parse::<i64>().ok())
        .filter(|n| (from.0..=to.0).contains(n) || (from.0..=to.0).contains(&((n >> 22) + EPOCH)))
        .map(|n| format!("{name}: {n}"))
        .collect()
}

both_databases! {
    async fn every_byte_is_looked_at(test: Running) {
        let heard = Heard::of_this_process();
        let spine = test.inside.app.spine.clone();
        let provider = spine.read(|tx| Box::pin(async move { Ok(people::provider_by_key(tx, "hr").await?) })).await.unwrap().unwrap().id.to_string();
        tokio::time::sleep(Duration::from_millis(20)).await;
        let from = spine.now();

        let mut receipts = Vec::new();
        for way in ["anonymous", "confidential"] {
            let card = test.file(way, &provider).await;
            receipts.push(receipt(&card));
            let receipt = receipts.last().unwrap().clone();
            let talk = test.form("/safe/talk", &[("receipt", &receipt)]).await;
            assert!(talk.contains(WORDS) && talk.contains("heron-by-quist"), "{talk}");
            let word = hidden(&talk, "word");
            let more = test.form("/safe/talk/say", &[("receipt", &receipt), ("word", &word), ("words", "It is fed every other morning.")]).await;
            assert!(more.contains("every other morning"));
            for path in ["/safe", "/safe/outcomes", "/safe/proof", "/safe/nothing-here"] {
                test.ask("GET", path, "text/plain", b"").await;
            }
            test.form("/safe/talk", &[("receipt", "7K3QX-9MHT2-B4C6D-WXYZ8")]).await;
        }
        let to = spine.now();
        // What is no secret, to know that the log is heard.
        test.ask("GET", "/sign-in", "text/plain", b"").await;

        spine::finding::catch_up(&spine).await.unwrap();
        let backup = test.folder.join("backup");
        crate::backup::save_for_tests(&spine.db, &test.settings.data_dir.join("files"), &backup, spine.now()).await;
        let mut kept = Vec::new();
        files(&test.folder, &mut kept);
        kept.push(("the log".to_owned(), heard.0.lock().unwrap().clone()));
        kept.push(("the metrics".to_owned(), metrics::page(&spine, &test.inside.metrics, 0, 0, "test").await.into_bytes()));

        // The search finds what is there.
        let found = |needle: &str| kept.iter().filter(|(_, bytes)| holds(bytes, needle)).map(|(name, _)| name.clone()).collect::<Vec<_>>();
        assert!(!found("AgentOfTheControl/1").is_empty() && !found("198.51.100.5").is_empty(), "the search is blind");
        assert!(found("/sign-in").contains(&"the log".to_owned()), "the log is not heard");
        assert!(found("path=\"/safe\"").contains(&"the metrics".to_owned()), "the metrics are not counted");
        assert!(kept.iter().any(|(name, _)| name.contains("report_line")), "the backup has the reports");
        for needle in needles(&receipts) {
            let places = found(&needle);
            assert!(places.is_empty(), "{needle} is found in {places:?}");
        }
        // No finer time than the day, in any row of any table.
        let rows = kept.iter().filter(|(name, _)| name.contains("/tables/"));
        let told: Vec<String> = rows.flat_map(|(name, bytes)| moments(name, &String::from_utf8_lossy(bytes), from, to)).collect();
        assert!(told.is_empty(), "rows that tell when: {told:?}");
        let wide = Timestamp(from.0 - 3_600_000);
        let control = kept.iter().filter(|(name, _)| name.contains("session")).any(|(name, bytes)| !moments(name, &String::from_utf8_lossy(bytes), wide, to).is_empty());
        assert!(control, "the search for moments is blind");
        // No log line of these pages at all.
        let log = String::from_utf8_lossy(&heard.0.lock().unwrap()).into_owned();
        assert!(!log.contains("/safe"), "{:?}", log.lines().find(|l| l.contains("/safe")));
    }
}
