//! A desk to measure: filled through its own doors, served by the release binary, watched from outside.

use crate::load::{Request, once};
use anyhow::{Context, bail};
use axum::{Router, body::Bytes, routing::get};
use std::{
    fmt::Write as _,
    io::Write as _,
    net::SocketAddr,
    path::{Path, PathBuf},
    process::Stdio,
    time::{Duration, Instant},
};
use tokio::process::{Child, Command};

/// Password of the one who measures: on a database that lives as long as the measurement.
const PASSWORD: &str = "seven quiet lighthouses";
const EMAIL: &str = "measure@example.org";

/// A running desk.
pub struct Desk {
    /// Where it serves.
    pub address: SocketAddr,
    folder: PathBuf,
    child: Child,
    cookie: String,
    token: String,
    numbers: Vec<String>,
    postmaster: Option<i32>,
    started: Instant,
    /// Seconds from the start to the first page.
    pub first_page: f64,
    /// Memory at rest before anybody came, in MB: all of it, and of that what is not a file's.
    pub idle_mb: (f64, f64),
    /// Seconds the import took.
    pub import_seconds: f64,
    /// Rows it brought in.
    pub tickets: usize,
}

/// Statements that fill more than anybody could through the doors.
pub struct Filler {
    /// A word for the folder.
    pub name: &'static str,
    /// The statements, as both databases take them.
    pub sql: String,
}

impl Desk {
    /// Sets a desk up, fills it with `tickets`, and serves it.
    pub async fn start(binary: &Path, database: &str, tickets: usize) -> anyhow::Result<Self> {
        Self::start_filled(binary, database, tickets, None).await
    }

    /// The same with what only statements can fill.
    pub async fn start_filled(
        binary: &Path,
        database: &str,
        tickets: usize,
        filler: Option<Filler>,
    ) -> anyhow::Result<Self> {
        let named = filler.as_ref().map_or("tickets", |f| f.name);
        let name = format!("entwine-bench-{}-{database}-{tickets}-{named}", std::process::id());
        let folder = std::env::temp_dir().join(name);
        std::fs::create_dir_all(&folder)?;
        let (url, postmaster) = match database {
            "postgres" => postgres(&folder).await?,
            _ => (format!("sqlite:{}", folder.join("entwine.db").display()), None),
        };
        let port = std::net::TcpListener::bind("127.0.0.1:0")?.local_addr()?.port();
        let address = SocketAddr::from(([127, 0, 0, 1], port));
        let command = |args: &[&str]| {
            let mut command = Command::new(binary);
            command
                .args(args)
                .env("ENTWINE_DATABASE_URL", &url)
                .env("ENTWINE_DATA_DIR", &folder)
                .env("ENTWINE_LISTEN", address.to_string())
                .env("ENTWINE_LOG", "warn")
                .env("ENTWINE_API_PER_MINUTE", "100000000")
                .stdin(Stdio::null())
                .stdout(Stdio::piped())
                .stderr(Stdio::inherit())
                .kill_on_drop(true);
            command
        };
        let started = Instant::now();
        let (child, _) = serve(command(&["serve"]), address, "/readyz").await?;
        set_up(address).await?;
        end(child).await?;

        let (csv, map) = (folder.join("tickets.csv"), folder.join("map.toml"));
        write_tickets(&csv, tickets)?;
        std::fs::write(&map, MAP)?;
        let began = Instant::now();
        let (csv, map) = (csv.display().to_string(), map.display().to_string());
        let imported = command(&["import", "tickets", &csv, "--map", &map]).output().await?;
        if !imported.status.success() {
            bail!("the import failed: {}", String::from_utf8_lossy(&imported.stdout));
        }
        let import_seconds = began.elapsed().as_secs_f64();
        if let Some(filler) = filler {
            fill(&url, &folder, &filler.sql).await?;
        }
        let token = command(&["token", "create", "--email", EMAIL, "--scope", "admin"]).output().await?;
        let token = String::from_utf8_lossy(&token.stdout).trim().to_owned();

        let (child, first_page) = serve(command(&["serve"]), address, "/sign-in").await?;
        let mut desk = Self {
            address,
            folder,
            child,
            cookie: sign_in(address).await?,
            token,
            numbers: Vec::new(),
            postmaster,
            started,
            first_page,
            idle_mb: (0.0, 0.0),
            import_seconds,
            tickets,
        };
        desk.numbers = desk.some_numbers();
        Ok(desk)
    }

    /// Sets an empty desk up that takes mail by LMTP and sends its letters to `sink`; gives where it listens for mail.
    pub async fn for_mail(binary: &Path, database: &str, sink: SocketAddr) -> anyhow::Result<(Self, SocketAddr)> {
        let folder = std::env::temp_dir().join(format!("entwine-bench-{}-{database}-mail", std::process::id()));
        std::fs::create_dir_all(&folder)?;
        let (url, postmaster) = match database {
            "postgres" => postgres(&folder).await?,
            _ => (format!("sqlite:{}", folder.join("entwine.db").display()), None),
        };
        let free = || anyhow::Ok(std::net::TcpListener::bind("127.0.0.1:0")?.local_addr()?);
        let (address, lmtp) = (free()?, free()?);
        let mut command = Command::new(binary);
        command
            .arg("serve")
            .env("ENTWINE_DATABASE_URL", &url)
            .env("ENTWINE_DATA_DIR", &folder)
            .env("ENTWINE_LISTEN", address.to_string())
            .env("ENTWINE_LMTP_LISTEN", lmtp.to_string())
            .env("ENTWINE_MAIL_FROM", "Desk <desk@example.net>")
            .env("ENTWINE_SMTP_URL", format!("smtp://{sink}"))
            .env("ENTWINE_LOG", "warn")
            .stdin(Stdio::null())
            .stderr(Stdio::inherit())
            .kill_on_drop(true);
        let started = Instant::now();
        let (child, first_page) = serve(command, address, "/readyz").await?;
        set_up(address).await?;
        let desk = Self {
            address,
            folder,
            child,
            cookie: String::new(),
            token: String::new(),
            numbers: Vec::new(),
            postmaster,
            started,
            first_page,
            idle_mb: (0.0, 0.0),
            import_seconds: 0.0,
            tickets: 0,
        };
        Ok((desk, lmtp))
    }

    /// Waits until nothing is worked on, and until so long after its start; notes the memory it holds then.
    pub async fn settle(&mut self, least: Duration) -> anyhow::Result<()> {
        tokio::time::sleep(least.saturating_sub(self.started.elapsed())).await;
        let mut quiet = 0;
        for _ in 0..600 {
            let before = self.cpu()?;
            tokio::time::sleep(Duration::from_secs(1)).await;
            quiet = if self.cpu()? - before < 0.05 { quiet + 1 } else { 0 };
            if quiet >= 3 {
                self.idle_mb = self.memory_mb()?;
                return Ok(());
            }
        }
        bail!("it did not come to rest within ten minutes")
    }

    /// Waits until what was begun is done: jobs and index have caught up. At most some seconds.
    pub async fn calm(&self) -> anyhow::Result<()> {
        for _ in 0..50 {
            let before = self.cpu()?;
            tokio::time::sleep(Duration::from_millis(100)).await;
            if self.cpu()? - before < 0.015 {
                break;
            }
        }
        Ok(())
    }

    /// Numbers of tickets all over the desk.
    fn some_numbers(&self) -> Vec<String> {
        let step = (self.tickets / 2_000).max(1);
        (0..self.tickets).step_by(step).map(|n| (1_001 + n).to_string()).collect()
    }

    /// Headers of somebody who is signed in.
    pub fn signed_in(&self) -> String {
        format!("Cookie: {}\r\nAccept: text/html\r\n", self.cookie)
    }

    /// What is asked of it, by name.
    pub fn workloads(&self) -> Vec<(&'static str, Vec<Request>)> {
        let headers = self.signed_in();
        let bearer = format!("Authorization: Bearer {}\r\n", self.token);
        let words = ["prin", "vpn con", "password", "laptop ba", "invoice", "scree", "access rep", "meeting roo"];
        vec![
            ("ticket page", self.numbers.iter().map(|n| Request::get(&format!("/t/{n}"), &headers)).collect()),
            (
                "list of 50",
                vec![Request::get("/desk?view=all", &headers), Request::get("/desk?view=unassigned", &headers)],
            ),
            (
                "search as you type",
                words
                    .iter()
                    .map(|w| {
                        Request::get(&format!("/find?q={}", w.replace(' ', "+")), &format!("{headers}X-Partial: 1\r\n"))
                    })
                    .collect(),
            ),
            (
                "durable create",
                vec![Request::post(
                    "/api/v1/tickets",
                    &bearer,
                    r#"{"subject":"The printer on floor 3 stands still","body":"Since this morning nothing comes out of the printer on floor 3. The light is orange. We need it for the contracts at noon."}"#,
                    201,
                )],
            ),
        ]
    }

    /// CPU seconds used so far, by the server and its database.
    pub fn cpu(&self) -> anyhow::Result<f64> {
        let own = self.child.id().and_then(|id| i32::try_from(id).ok()).context("the server has ended")?;
        let mut total = cpu_of(own).unwrap_or_default();
        if let Some(postmaster) = self.postmaster {
            total += cpu_of_family(postmaster);
        }
        Ok(total)
    }

    /// Memory in MB: resident, and of that what is not a file's (programs and databases are mapped).
    pub fn memory_mb(&self) -> anyhow::Result<(f64, f64)> {
        let id = self.child.id().context("the server has ended")?;
        let status = std::fs::read_to_string(format!("/proc/{id}/status"))?;
        let of = |name: &str| {
            let line = status.lines().find_map(|l| l.strip_prefix(name));
            let kb = line.and_then(|l| l.trim().split(' ').next()).and_then(|n| n.parse::<f64>().ok());
            kb.unwrap_or_default() / 1_024.0
        };
        Ok((of("VmRSS:"), of("RssAnon:")))
    }

    /// Stops it and removes what it wrote.
    pub async fn stop(self) -> anyhow::Result<()> {
        end(self.child).await?;
        std::fs::remove_dir_all(&self.folder).context("removing the measured desk")
    }
}

/// Runs statements with the shell of the database.
async fn fill(url: &str, folder: &Path, sql: &str) -> anyhow::Result<()> {
    let file = folder.join("fill.sql");
    std::fs::write(&file, sql)?;
    let mut command = if let Some(path) = url.strip_prefix("sqlite:") {
        let mut command = Command::new("sqlite3");
        command.args(["-bail", path]).stdin(std::fs::File::open(&file)?);
        command
    } else {
        let mut command = Command::new("psql");
        command.args(["-q", "-v", "ON_ERROR_STOP=1", "-f"]).arg(&file).arg(url);
        command
    };
    let status = command.status().await.context("the shell of the database could not be started")?;
    if status.success() { Ok(()) } else { bail!("the statements that fill it failed") }
}

async fn serve(mut command: Command, address: SocketAddr, path: &str) -> anyhow::Result<(Child, f64)> {
    let began = Instant::now();
    let child = command.stdout(Stdio::null()).spawn().context("starting the binary")?;
    for _ in 0..600 {
        if let Ok((200, _, _)) = once(address, &Request::get(path, "Connection: close\r\n")).await {
            return Ok((child, began.elapsed().as_secs_f64()));
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    bail!("it was not ready within 12 s")
}

async fn end(mut child: Child) -> anyhow::Result<()> {
    if let Some(id) = child.id() {
        Command::new("kill").arg(id.to_string()).status().await?;
    }
    child.wait().await?;
    Ok(())
}

fn form(path: &str, pairs: &[(&str, &str)], address: SocketAddr) -> Request {
    let body = pairs
        .iter()
        .map(|(n, v)| format!("{n}={}", v.replace(' ', "+").replace('@', "%40").replace('/', "%2F")))
        .collect::<Vec<_>>()
        .join("&");
    let text = format!(
        "POST {path} HTTP/1.1\r\nHost: {address}\r\nOrigin: http://{address}\r\nConnection: close\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: {}\r\n\r\n{body}",
        body.len()
    );
    Request { text, status: 303 }
}

async fn set_up(address: SocketAddr) -> anyhow::Result<()> {
    let pairs = [
        ("organisation", "Measure"),
        ("name", "Mira"),
        ("email", EMAIL),
        ("password", PASSWORD),
        ("zone", "Europe/Berlin"),
        ("language", "en"),
        ("provider", "it"),
    ];
    let (status, _, body) = once(address, &form("/set-up", &pairs, address)).await?;
    if status == 303 { Ok(()) } else { bail!("the set-up answered {status}: {}", String::from_utf8_lossy(&body)) }
}

async fn sign_in(address: SocketAddr) -> anyhow::Result<String> {
    let (_, head, _) = once(address, &form("/sign-in", &[("email", EMAIL), ("password", PASSWORD)], address)).await?;
    let cookie = head.lines().find_map(|l| {
        l.to_lowercase().starts_with("set-cookie:").then(|| l.get(11..).unwrap_or_default().trim().to_owned())
    });
    cookie.and_then(|c| c.split(';').next().map(str::to_owned)).context("nobody could sign in")
}

/// A private database on the server of `ENTWINE_TEST_POSTGRES`, and the process its CPU is counted from.
async fn postgres(folder: &Path) -> anyhow::Result<(String, Option<i32>)> {
    let admin = std::env::var("ENTWINE_TEST_POSTGRES")
        .context("ENTWINE_TEST_POSTGRES names no server (scripts/postgres.sh start)")?;
    let name = folder.file_name().map(|n| n.to_string_lossy().replace('-', "_")).unwrap_or_default();
    let psql = |sql: String| {
        let mut command = Command::new("psql");
        command.args(["-qAt", "-c", &sql, &admin]);
        command
    };
    psql(format!("drop database if exists {name}")).status().await?;
    psql(format!("create database {name}")).status().await?;
    let file = psql("select setting || '/postmaster.pid' from pg_settings where name = 'data_directory'".to_owned())
        .output()
        .await?;
    let file = String::from_utf8_lossy(&file.stdout).trim().to_owned();
    let postmaster =
        std::fs::read_to_string(&file).ok().and_then(|t| t.lines().next().and_then(|l| l.trim().parse().ok()));
    let server = admin.rsplit_once('/').map_or(admin.clone(), |(server, _)| server.to_owned());
    Ok((format!("{server}/{name}"), postmaster))
}

/// CPU seconds of one process: its own and those of children that ended.
fn cpu_of(pid: i32) -> Option<f64> {
    let stat = std::fs::read_to_string(format!("/proc/{pid}/stat")).ok()?;
    let rest = stat.rsplit_once(')')?.1;
    let fields: Vec<&str> = rest.split_whitespace().collect();
    let ticks: f64 = fields.get(11..15)?.iter().filter_map(|t| t.parse::<f64>().ok()).sum();
    Some(ticks / 100.0)
}

fn cpu_of_family(postmaster: i32) -> f64 {
    let Ok(all) = std::fs::read_dir("/proc") else { return 0.0 };
    let parent_is = |pid: i32| {
        let stat = std::fs::read_to_string(format!("/proc/{pid}/stat")).ok()?;
        stat.rsplit_once(')')?.1.split_whitespace().nth(1)?.parse::<i32>().ok()
    };
    all.flatten()
        .filter_map(|e| e.file_name().to_string_lossy().parse::<i32>().ok())
        .filter(|pid| *pid == postmaster || parent_is(*pid) == Some(postmaster))
        .filter_map(cpu_of)
        .sum()
}

/// How the invented tickets are read: a history of four rows each.
const MAP: &str = r#"
about = "Tickets to measure with."
source = "bench"
history = true
[fields]
id = "{id}"
title = "{title}"
words = "{words}"
requester = "{who}"
requester_email = "{mail}"
team = "Hardware"
urgency = "soon"
opened = "{opened}"
at = "{at}"
state = "{state}"
by = "{by}"
said = "{said}"
"#;

/// Invented tickets with four things on each timeline that people see: asked, answered, said again, and closed (or
/// answered once more where it is open, which one of twenty is).
fn write_tickets(path: &Path, count: usize) -> anyhow::Result<()> {
    const THINGS: &[&str] = &[
        "printer",
        "laptop",
        "vpn connection",
        "password",
        "invoice",
        "screen",
        "badge",
        "meeting room",
        "phone",
        "access to reports",
    ];
    const TROUBLES: &[&str] = &[
        "stands still",
        "is slow since Monday",
        "asks for a code nobody has",
        "shows a red light",
        "was lost",
        "is needed by noon",
    ];
    let mut file = std::io::BufWriter::new(std::fs::File::create(path)?);
    writeln!(file, "id,title,words,who,mail,opened,at,state,by,said")?;
    for n in 0..count {
        let thing = THINGS.get(n % THINGS.len()).unwrap_or(&"desk");
        let trouble = TROUBLES.get((n / 7) % TROUBLES.len()).unwrap_or(&"is odd");
        let (person, agent) = (n % 4_000, n % 12);
        let day = format!("2026-{:02}-{:02}T", n % 10 + 1, n % 28 + 1);
        let minute = n % 60;
        let mut head = format!("bench-{n},The {thing} {trouble},");
        write!(
            head,
            "My {thing} {trouble}. It is number {} on floor {} and we tried to start it again {} times before we wrote.",
            n % 977,
            n % 9,
            n % 5
        )?;
        write!(head, ",Person {person},person{person}@example.org,{day}09:{minute:02}:00Z")?;
        writeln!(file, "{head},{day}09:{minute:02}:00Z,new,,")?;
        let asked = "Thank you for telling us. Since when is it so, and does it happen to your colleagues too?";
        writeln!(file, "{head},{day}10:{minute:02}:00Z,open,Agent {agent},\"{asked}\"")?;
        let said = "Since this morning, and yes: everybody on this floor has it.";
        writeln!(file, "{head},{day}11:{minute:02}:00Z,open,Person {person},\"{said}\"")?;
        if n % 20 == 0 {
            writeln!(file, "{head},{day}12:{minute:02}:00Z,open,Agent {agent},We look at it this afternoon.")?;
        } else {
            writeln!(file, "{head},{day}12:{minute:02}:00Z,closed,Agent {agent},")?;
        }
    }
    Ok(file.flush()?)
}

/// The same bytes from memory, by the same HTTP stack.
pub struct Ceilings {
    each: Vec<(&'static str, SocketAddr, Request)>,
}

impl Ceilings {
    /// Fetches each kind of answer once and serves its bytes.
    pub async fn start(desk: &Desk) -> anyhow::Result<Self> {
        let mut each = Vec::new();
        for (what, requests) in desk.workloads() {
            let Some(first) = requests.first().filter(|r| r.status == 200) else { continue };
            let (status, _, body) = once(desk.address, first).await?;
            if status != 200 {
                bail!("{what} answered {status}");
            }
            let body = Bytes::from(body);
            let router = Router::new().fallback(get(move || {
                let body = body.clone();
                async move { ([("content-type", "text/html; charset=utf-8")], body) }
            }));
            let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
            let address = listener.local_addr()?;
            tokio::spawn(async move { axum::serve(listener, router).await });
            each.push((what, address, Request::get("/", "")));
        }
        Ok(Self { each })
    }
    /// What it is a ceiling of, where it is served, how it is asked for.
    pub fn each(&self) -> Vec<(&'static str, SocketAddr, Request)> {
        self.each.clone()
    }
}

/// Durable commits a second of the disk itself: 4 KiB written and synced, one after the other.
pub fn disk_commits(folder: &Path, time: Duration) -> anyhow::Result<f64> {
    let path = folder.join(format!("entwine-bench-disk-{}", std::process::id()));
    let mut file = std::fs::File::create(&path)?;
    let (began, block, mut count) = (Instant::now(), [7u8; 4_096], 0u32);
    while began.elapsed() < time {
        file.write_all(&block)?;
        file.sync_data()?;
        count += 1;
    }
    let rate = f64::from(count) / began.elapsed().as_secs_f64();
    std::fs::remove_file(&path)?;
    Ok(rate)
}
