"""The journey of mail, started by scripts/mail-check.sh: what it does stands there."""

import collections
import email
import email.policy
import http.cookiejar
import http.server
import imaplib
import json
import os
import pathlib
import re
import shutil
import signal
import smtplib
import socket
import sqlite3
import ssl
import subprocess
import sys
import tempfile
import threading
import time
import urllib.error
import urllib.parse
import urllib.request

DATABASE = sys.argv[1]
BINARY = os.environ["ENTWINE"]
MESSAGES = int(os.environ.get("MESSAGES", "60"))
PASSWORD = "seven quiet lighthouses"
began = time.monotonic()


def say(text):
    print(f"    {time.monotonic() - began:5.1f} s  {text}", flush=True)


def ports(count):
    sockets = [socket.socket() for _ in range(count)]
    for one in sockets:
        one.bind(("127.0.0.1", 0))
    found = [one.getsockname()[1] for one in sockets]
    for one in sockets:
        one.close()
    return found


def until(what, found, patience=60.0):
    """What `found` gives as soon as it is something."""
    end = time.monotonic() + patience
    while True:
        got = found()
        if got:
            return got
        if time.monotonic() > end:
            raise AssertionError(f"not within {patience:.0f} s: {what}")
        time.sleep(0.1)


folder = pathlib.Path(tempfile.mkdtemp(prefix="entwine-mail."))
folder.chmod(0o755)
HTTP, LMTP, SMTP, SUBMIT, IMAP, IMAPS, BOXES, TOKENS = ports(8)


def openssl(*words):
    subprocess.run(["openssl", *words], cwd=folder, check=True, capture_output=True)


def certificates():
    """One that signs and one that is signed, for a day."""
    (folder / "server.ext").write_text("subjectAltName=DNS:localhost\nbasicConstraints=critical,CA:FALSE\n")
    openssl("req", "-x509", "-newkey", "rsa:2048", "-noenc", "-days", "1", "-subj", "/CN=A root for a day", "-keyout", "root.key",
            "-out", "root.pem", "-addext", "basicConstraints=critical,CA:TRUE", "-addext", "keyUsage=critical,keyCertSign")
    openssl("req", "-newkey", "rsa:2048", "-noenc", "-subj", "/CN=localhost", "-keyout", "server.key", "-out", "server.csr")
    openssl("x509", "-req", "-in", "server.csr", "-CA", "root.pem", "-CAkey", "root.key", "-CAcreateserial", "-days", "1",
            "-extfile", "server.ext", "-out", "server.pem")
    (folder / "root.pem").chmod(0o644)


class Postfix:
    """desk.test goes to the desk by LMTP, box.test and people.test to Dovecot."""

    def __init__(self):
        self.conf = folder / "postfix"
        for name in ("postfix", "spool", "lib"):
            (folder / name).mkdir()
        shutil.chown(folder / "lib", "postfix")
        (self.conf / "main.cf").write_text(f"""
compatibility_level = 3.6
queue_directory = {folder}/spool
data_directory = {folder}/lib
mail_owner = postfix
setgid_group = postdrop
maillog_file = {folder}/postfix.log
maillog_file_prefixes = {folder}
myhostname = mx.test
mydestination =
inet_interfaces = loopback-only
inet_protocols = ipv4
mynetworks = 127.0.0.0/8
recipient_delimiter = +
smtputf8_enable = yes
relay_domains = desk.test box.test people.test
transport_maps = inline:{{ desk.test=lmtp:inet:127.0.0.1:{LMTP}, box.test=lmtp:inet:127.0.0.1:{BOXES}, people.test=lmtp:inet:127.0.0.1:{BOXES} }}
smtpd_tls_cert_file = {folder}/server.pem
smtpd_tls_key_file = {folder}/server.key
lmtp_tls_security_level = may
lmtp_tls_policy_maps = inline:{{ desk.test=encrypt, 127.0.0.1:{LMTP}=encrypt }}
lmtp_destination_concurrency_limit = 8
lmtp_destination_concurrency_failed_cohort_limit = 100
default_process_limit = 60
queue_run_delay = 1s
minimal_backoff_time = 1s
maximal_backoff_time = 2s
transport_retry_time = 1s
smtpd_client_connection_count_limit = 0
smtpd_client_connection_rate_limit = 0
smtpd_delay_reject = yes
""")
        (self.conf / "master.cf").write_text(f"""
127.0.0.1:{SMTP} inet n - n - - smtpd -o smtpd_tls_security_level=encrypt
127.0.0.1:{SUBMIT} inet n - n - - smtpd
pickup unix n - n 60 1 pickup
cleanup unix n - n - 0 cleanup
qmgr unix n - n 300 1 qmgr
tlsmgr unix - - n 1000? 1 tlsmgr
rewrite unix - - n - - trivial-rewrite
bounce unix - - n - 0 bounce
defer unix - - n - 0 bounce
trace unix - - n - 0 bounce
verify unix - - n - 1 verify
flush unix n - n 1000? 0 flush
proxymap unix - - n - - proxymap
smtp unix - - n - - smtp
relay unix - - n - - smtp
error unix - - n - - error
retry unix - - n - - error
discard unix - - n - - discard
lmtp unix - - n - - lmtp
anvil unix - - n - 1 anvil
scache unix - - n - 1 scache
postlog unix-dgram n - n - 1 postlogd
""")
        # It looks whether others write in its folder; ours it is.
        for name in ("main.cf", "master.cf"):
            (self.conf / name).chmod(0o644)
        self.run("start")
        until("Postfix listens", lambda: listens(SMTP))

    def run(self, word):
        # Into a file, not a pipe: what it starts would hold the pipe open.
        with open(folder / "postfix.out", "ab") as out:
            done = subprocess.run(["postfix", "-c", str(self.conf), word], stdin=subprocess.DEVNULL, stdout=out, stderr=out)
        if word == "start" and done.returncode != 0:
            raise AssertionError(f"Postfix did not start: {(folder / 'postfix.out').read_text()}")

    def waiting(self):
        """How many messages it still has."""
        queue = folder / "spool"
        return sum(1 for name in ("maildrop", "incoming", "active", "deferred") for path in (queue / name).rglob("*") if path.is_file())

    def flush(self):
        subprocess.run(["postqueue", "-c", str(self.conf), "-f"], capture_output=True)


class Dovecot:
    """Any mailbox of any name; all have one password."""

    def __init__(self):
        home = folder / "boxes"
        home.mkdir()
        shutil.chown(home, "nobody", "nogroup")
        (folder / "oauth2.conf").write_text(f"""
tokeninfo_url = http://127.0.0.1:{TOKENS}/info?access_token=
username_attribute = email
username_format = %u
""")
        conf = folder / "dovecot.conf"
        conf.write_text(f"""
base_dir = {folder}/dovecot
state_dir = {folder}/dovecot
log_path = {folder}/dovecot.log
protocols = imap lmtp
listen = 127.0.0.1
ssl = yes
ssl_cert = <{folder}/server.pem
ssl_key = <{folder}/server.key
disable_plaintext_auth = yes
auth_mechanisms = plain login xoauth2
auth_username_format = %Lu
first_valid_uid = 1
mail_location = maildir:~/mail
mail_fsync = never
mail_max_userip_connections = 100
recipient_delimiter = +
lmtp_save_to_detail_mailbox = no
passdb {{
  driver = oauth2
  mechanisms = xoauth2
  args = {folder}/oauth2.conf
}}
passdb {{
  driver = static
  mechanisms = plain login
  args = password=secret
}}
userdb {{
  driver = static
  args = uid=nobody gid=nogroup home={home}/%Lu allow_all_users=yes
}}
service imap-login {{
  inet_listener imap {{
    port = {IMAP}
  }}
  inet_listener imaps {{
    port = {IMAPS}
    ssl = yes
  }}
}}
service lmtp {{
  inet_listener lmtp {{
    port = {BOXES}
  }}
}}
service anvil {{
  chroot =
}}
""")
        self.conf = conf
        subprocess.run(["dovecot", "-c", str(conf)], check=True, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        until("Dovecot listens", lambda: listens(IMAPS) and listens(BOXES))

    def stop(self):
        subprocess.run(["doveadm", "-c", str(self.conf), "stop"], capture_output=True)


def listens(port):
    with socket.socket() as one:
        one.settimeout(1)
        return one.connect_ex(("127.0.0.1", port)) == 0


class Tokens(http.server.BaseHTTPRequestHandler):
    """Gives access tokens for refresh tokens, each of which is good once, and tells Dovecot whose an access token is."""

    refresh = "first"
    given = 0

    def log_message(self, *_):
        pass

    def answer(self, status, what):
        body = json.dumps(what).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def do_POST(self):
        form = urllib.parse.parse_qs(self.rfile.read(int(self.headers["Content-Length"])).decode())
        if form.get("refresh_token") != [Tokens.refresh] or form.get("client_secret") != ["hush&hush"]:
            return self.answer(400, {"error": "invalid_grant"})
        Tokens.given += 1
        Tokens.refresh = f"later-{Tokens.given}"
        self.answer(200, {"access_token": f"access-{Tokens.given}", "expires_in": 3600, "refresh_token": Tokens.refresh})

    def do_GET(self):
        token = urllib.parse.parse_qs(urllib.parse.urlparse(self.path).query).get("access_token", [""])[0]
        if token == f"access-{Tokens.given}":
            return self.answer(200, {"email": "oauth@box.test"})
        self.answer(401, {"error": "invalid_token"})


class Entwine:
    def __init__(self):
        data = folder / "data"
        self.sqlite = data / "entwine.db"
        quote = lambda text: urllib.parse.quote(str(text), safe="")
        ca = quote(folder / "root.pem")
        oauth = (f"token_url={quote(f'http://127.0.0.1:{TOKENS}/token')}&client_id=desk&client_secret={quote('hush&hush')}"
                 f"&refresh_token=first&ca={ca}")
        settings = {
            "data_dir": str(data), "listen": f"127.0.0.1:{HTTP}", "log": "info", "api_per_minute": 1000000,
            "smtp_url": f"smtp://127.0.0.1:{SUBMIT}", "mail_from": "Desk <desk@desk.test>", "mail_plus_addresses": True,
            "mail_addresses": ["desk@desk.test", "it@desk.test=it"], "lmtp_listen": LMTP,
            "mail_tls_cert": str(folder / "server.pem"), "mail_tls_key": str(folder / "server.key"),
            "imap_mailboxes": [f"imaps://box%40box.test:secret@localhost:{IMAPS}/INBOX?then=move:Taken%20%26%20done&provider=it&ca={ca}",
                               f"imap+starttls://oauth%40box.test@localhost:{IMAP}/INBOX?{oauth}"],
        }
        self.postgres = None
        if DATABASE == "postgres":
            admin = os.environ["ENTWINE_TEST_POSTGRES"]
            name = f"entwine_mail_{os.getpid()}"
            subprocess.run(["psql", "-q", "-c", f"create database {name}", admin], check=True)
            self.postgres = settings["database_url"] = re.sub(r"/[^/]*$", f"/{name}", admin)
        self.config = folder / "entwine.toml"
        self.config.write_text("".join(f"{key} = {json.dumps(value)}\n" for key, value in settings.items()))
        self.log = open(folder / "entwine.log", "ab")
        self.child = None
        self.url = f"http://127.0.0.1:{HTTP}"
        self.browser = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(http.cookiejar.CookieJar()))
        self.start()
        self.form("/set-up", organisation="Mail", name="Mira", email="mira@desk.test", password=PASSWORD, zone="Europe/Berlin",
                  language="en", provider="it")
        self.run("person", "add", "--email", "ana@desk.test", "--name", "Ana", "--role", "lead:it")
        self.token = self.run("token", "create", "--email", "ana@desk.test", "--scope", "work")

    def start(self):
        environment = {**os.environ, "ENTWINE_CONFIG": ""}
        self.child = subprocess.Popen([BINARY, "serve", "--config", str(self.config)], stdout=self.log, stderr=self.log, cwd=folder, env=environment)
        until("the desk is ready", lambda: self.ready())

    def ready(self):
        if self.child.poll() is not None:
            raise AssertionError(f"the desk ended: {(folder / 'entwine.log').read_text()[-2000:]}")
        try:
            return urllib.request.urlopen(self.url + "/readyz", timeout=5).status == 200 and listens(LMTP)
        except OSError:
            return False

    def run(self, *words):
        done = subprocess.run([BINARY, *words, "--config", str(self.config)], capture_output=True, text=True, cwd=folder)
        assert done.returncode == 0, f"{words}: {done.stderr}"
        return done.stdout.strip()

    def form(self, path, **fields):
        request = urllib.request.Request(self.url + path, urllib.parse.urlencode(fields).encode(), {"Origin": self.url})
        return self.browser.open(request, timeout=30).read().decode()

    def page(self, path):
        return self.browser.open(self.url + path, timeout=30).read().decode()

    def api(self, path, what=None):
        headers = {"Authorization": f"Bearer {self.token}", "Content-Type": "application/json"}
        body = None if what is None else json.dumps(what).encode()
        with urllib.request.urlopen(urllib.request.Request(self.url + "/api/v1" + path, body, headers), timeout=30) as answer:
            return json.load(answer)

    def rows(self, query):
        if self.postgres:
            done = subprocess.run(["psql", "-At", "-F", "\t", "-c", query, self.postgres], capture_output=True, text=True, check=True)
            return [tuple(line.split("\t")) for line in done.stdout.splitlines()]
        with sqlite3.connect(f"file:{self.sqlite}?mode=ro", uri=True, timeout=30) as base:
            return [tuple(str(one) for one in row) for row in base.execute(query)]

    def number(self, message):
        """The number of the conversation a mail is on."""
        found = self.rows(f"select s.number from mail_in m join subject s on s.id = m.subject_id where m.message_id = '{message}'")
        return found[0][0] if found else None

    def texts(self, number):
        return [entry.get("text") or "" for entry in self.api(f"/tickets/{number}/entries")["items"]]

    def kill(self):
        self.child.send_signal(signal.SIGKILL)
        self.child.wait()

    def stop(self):
        if self.child and self.child.poll() is None:
            self.child.terminate()
            try:
                self.child.wait(20)
            except subprocess.TimeoutExpired:
                self.child.kill()
        if self.postgres:
            name = self.postgres.rsplit("/", 1)[1]
            subprocess.run(["psql", "-q", "-c", f"drop database if exists {name} with (force)", os.environ["ENTWINE_TEST_POSTGRES"]])


def swaks(sender, to, subject, words, message, *headers):
    command = ["swaks", "--server", f"127.0.0.1:{SMTP}", "--tls", "--from", sender, "--to", to, "--body", words, "--silent", "2",
               "--header", f"Subject: {subject}", "--header", f"Message-Id: <{message}>"]
    for header in headers:
        command += ["--add-header", header]
    done = subprocess.run(command, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr


def box(user, name="INBOX"):
    """Every mail of a mailbox, with its marks."""
    with imaplib.IMAP4_SSL("localhost", IMAPS, ssl_context=ssl.create_default_context(cafile=str(folder / "root.pem"))) as line:
        line.login(user, "secret")
        if line.select(f'"{name}"', readonly=True)[0] != "OK":
            return []
        found = []
        for number in line.search(None, "ALL")[1][0].split():
            data = line.fetch(number, "(FLAGS BODY.PEEK[])")[1]
            marks = b" ".join(part if isinstance(part, bytes) else part[0] for part in data)
            found.append((email.message_from_bytes(data[0][1], policy=email.policy.default), marks))
        return found


def letters(user, has):
    return [letter for letter, _ in box(user) if has in str(letter)]


def journey(desk):
    # In by LMTP, by IMAP with a password, and by IMAP with OAuth.
    swaks("ida@people.test", "desk@desk.test", "The door of locker nine", "It does not open.", "one@people.test")
    swaks("max@people.test", "box@box.test", "The projector stays dark", "Since this morning.", "four@people.test")
    swaks("eva@people.test", "oauth@box.test", "Which form is it", "For travelling.", "six@people.test")
    number = until("the mail by LMTP is a conversation", lambda: desk.number("one@people.test"))
    assert desk.api(f"/tickets/{number}")["channel"] == "mail"
    say(f"swaks, Postfix by STARTTLS, LMTP by STARTTLS: conversation {number}")
    other = until("the mail of the mailbox is a conversation", lambda: desk.number("four@people.test"))
    until("what was taken is moved", lambda: not box("box@box.test") and box("box@box.test", "Taken &- done"))
    assert desk.api(f"/tickets/{other}")["provider"] == "it"
    until("the mail of the mailbox with OAuth is a conversation", lambda: desk.number("six@people.test"))
    until("it stays there, marked as read", lambda: any(b"\\Seen" in marks for _, marks in box("oauth@box.test")))
    say("Dovecot by IMAP (TLS and password, STARTTLS and XOAUTH2): conversations, moved and marked")
    # Out to people's mailboxes, and back.
    desk.api(f"/tickets/{number}/entries", {"text": "The key hangs beside it, on a blue ribbon."})
    desk.api(f"/tickets/{other}/entries", {"text": "The lamp was changed."})
    answer = until("the answer is in her mailbox", lambda: letters("ida@people.test", "blue ribbon"))[0]
    assert f"[{number}]" in answer["Subject"], answer["Subject"]
    receipts = letters("ida@people.test", number)
    threads = {reference for letter in receipts for reference in (letter["References"] or "").split()}
    assert len(receipts) > 1 and len(threads) == 1 and answer["In-Reply-To"] in threads, (threads, answer["In-Reply-To"])
    say(f"the answer of an agent is in her mailbox, one of {len(receipts)} letters of one thread")
    swaks("ida@people.test", "desk@desk.test", "Re: The door of locker nine", "I found it, thank you.", "two@people.test",
          f"In-Reply-To: {answer['Message-ID']}", f"References: {answer['Message-ID']}")
    until("her answer is on the conversation", lambda: any("I found it" in text for text in desk.texts(number)))
    assert desk.number("two@people.test") == number
    # A program that drops the headers: the address says where it belongs.
    reply_to = email.utils.parseaddr(answer["Reply-To"])[1]
    assert re.fullmatch(rf"desk\+{number}-[a-z0-9]+@desk\.test", reply_to), reply_to
    swaks("ida@people.test", reply_to, "About that door", "Could it be oiled?", "three@people.test")
    until("what came to the signed address is on it, too", lambda: any("oiled" in text for text in desk.texts(number)))
    say(f"her answers joined, by In-Reply-To and by {reply_to.split('-')[0]}-…")
    answer = until("the answer is in his mailbox", lambda: letters("max@people.test", "lamp was changed"))[0]
    swaks("max@people.test", "box@box.test", "Re: The projector stays dark", "It shines.", "five@people.test", f"In-Reply-To: {answer['Message-ID']}")
    until("his answer by IMAP is on the conversation", lambda: any("It shines" in text for text in desk.texts(other)))
    # Never, with words: the sender hears of it.
    swaks("ida@people.test", "nobody@desk.test", "Hello", "Is anybody there?", "seven@people.test")
    until("she hears that there is no such mailbox", lambda: letters("ida@people.test", "there is no such mailbox here"))
    say("an address that is not ours is refused for good, and its sender told")
    desk.form("/sign-in", email="mira@desk.test", password=PASSWORD)
    page = desk.page("/house/channels")
    assert page.count("Works") >= 4, page
    for name in (f"LMTP 127.0.0.1:{LMTP}", "box@box.test at localhost, INBOX", "oauth@box.test at localhost, INBOX"):
        assert name in page, name
    say("the page about channels says that all of them work")


def word(n):
    """A word for each number: the same subject again and again would be taken for a loop."""
    letters_ = ""
    while n or not letters_:
        n, rest = divmod(n, 20)
        letters_ += "bcdfghklmnprstvwxzjq"[rest] + "aeiou"[rest % 5]
    return letters_ + "ton"


def crowd(desk, postfix):
    """Many mails, half by LMTP and half by IMAP, and the desk killed in the middle of them, of very many twice."""
    senders = max(10, MESSAGES // 15)
    wanted = [f"crowd-{n}@people.test" for n in range(MESSAGES)]

    def send(part):
        with smtplib.SMTP("127.0.0.1", SUBMIT) as line:
            for n in part:
                to = "desk@desk.test" if n % 2 else "box@box.test"
                line.sendmail(f"p{n % senders}@people.test", [to],
                              f"From: P{n % senders} <p{n % senders}@people.test>\r\nTo: {to}\r\nSubject: {word(n)} is broken\r\n"
                              f"Message-ID: <{wanted[n]}>\r\nDate: Tue, 24 Nov 2026 10:00:00 +0000\r\n\r\nThe {word(n)} does not work any more.\r\n")

    def came():
        return int(desk.rows("select count(*) from mail_in where message_id like 'crowd-%'")[0][0])

    from_ = time.monotonic()
    threads = [threading.Thread(target=send, args=(range(k, MESSAGES, 4),)) for k in range(4)]
    for one in threads:
        one.start()
    kills = []
    for share in (0.3, 0.6) if MESSAGES >= 200 else (0.5,):
        until(f"{share:.0%} of the crowd is in", lambda: came() >= MESSAGES * share, 300)
        desk.kill()
        kills.append(came())
        time.sleep(0.5)
        desk.start()
        postfix.flush()
    for one in threads:
        one.join()
    until("all of the crowd is in", lambda: came() >= MESSAGES, 600)
    until("Postfix has nothing left to hand over", lambda: not postfix.waiting(), 120)
    took = time.monotonic() - from_
    rows = desk.rows("select m.message_id, count(*), count(distinct m.subject_id) from mail_in m where m.message_id like 'crowd-%' group by m.message_id")
    lost = set(wanted) - {row[0] for row in rows}
    twice = [row for row in rows if row[1:] != ("1", "1")]
    states = collections.Counter(row[0] for row in desk.rows("select state from mail_in where message_id like 'crowd-%'"))
    said = int(desk.rows("select count(*) from entry e join mail_in m on m.entry_id = e.id where m.message_id like 'crowd-%'")[0][0])
    say(f"in: {MESSAGES} mails, kill -9 at {kills}: lost {len(lost)}, twice {len(twice)}, {dict(states)}, {MESSAGES / took:.0f}/s through everything")
    assert not lost and not twice and said == MESSAGES, (lost, twice, said)
    # Out: a receipt for each conversation; whatever was under way at a kill may come again, under its own id.
    expected = {row[0] for row in desk.rows(
        "select 'entry-' || n.entry_id || '.person-' || n.person_id from notice n join mail_in m on m.subject_id = n.subject_id "
        "where m.message_id like 'crowd-%' and n.news = 'receipt'")}

    def got():
        ids = []
        for path in (folder / "boxes").glob("p*@people.test/mail/new/*"):
            found = re.search(rb"^Message-ID: *(?:\r?\n )?<([^>@]+)@", path.read_bytes(), re.M | re.I)
            ids.append(found.group(1).decode())
        return ids

    until("all receipts went out", lambda: expected <= set(got()) and not postfix.waiting(), 300)
    ids = got()
    again = len(ids) - len(set(ids))
    waiting = desk.rows("select count(*) from notice where mail_state = 'waiting'")[0][0]
    say(f"out: {len(expected)} receipts, lost {len(expected - set(ids))}, of more than one id {len(set(ids) - expected)}, sent again under the same id {again}, waiting {waiting}")
    assert len(expected) == MESSAGES and set(ids) == expected, (len(expected), len(set(ids)))


desk = postfix = dovecot = None
ok = False
try:
    certificates()
    tokens = http.server.ThreadingHTTPServer(("127.0.0.1", TOKENS), Tokens)
    threading.Thread(target=tokens.serve_forever, daemon=True).start()
    dovecot = Dovecot()
    postfix = Postfix()
    desk = Entwine()
    say("Dovecot, Postfix and the desk serve")
    journey(desk)
    crowd(desk, postfix)
    ok = True
except (AssertionError, urllib.error.HTTPError, subprocess.CalledProcessError) as wrong:
    print(f"    FAILED: {wrong}", flush=True)
    if isinstance(wrong, urllib.error.HTTPError):
        print(wrong.read().decode()[:2000])
    if isinstance(wrong, subprocess.CalledProcessError):
        print(wrong.stderr)
    for name in ("entwine.log", "postfix.log", "dovecot.log"):
        if (folder / name).exists():
            print(f"--- {name}\n" + "\n".join((folder / name).read_text(errors="replace").splitlines()[-40:]))
finally:
    for one in (desk, dovecot):
        if one:
            one.stop()
    if postfix:
        postfix.run("abort")
    if os.environ.get("KEEP"):
        print(f"    kept: {folder}")
    else:
        shutil.rmtree(folder, ignore_errors=True)
sys.exit(0 if ok else 1)
