//! A mail as it came: harmless, with its own pictures, and others only when somebody asks for them.

use crate::site::Site;
use database::both_databases;
use desk::{
    actions::{Ask, Asked, Guest, Uploaded},
    testing::TestDesk,
};
use domain::{Actor, Channel};
use http::StatusCode;
use spine::access::{GuestLink, MakeGuestLink};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use web::Config;

const PNG: &[u8] = b"\x89PNG\r\n\x1a\nrest";

/// Serves a picture, and things that are none.
async fn elsewhere() -> String {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let place = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            let mut part = [0; 4000];
            let n = stream.read(&mut part).await.unwrap_or(0);
            let asked = String::from_utf8_lossy(&part[..n]).to_lowercase();
            let leaks = ["cookie", "referer", "user-agent"].iter().any(|name| asked.contains(name));
            let body: &[u8] = if asked.contains("/p.png") && !leaks { PNG } else { b"<svg onload='x()'></svg>" };
            let head = format!("HTTP/1.1 200 OK\r\nContent-Type: image/png\r\nContent-Length: {}\r\n\r\n", body.len());
            let _ = stream.write_all(&[head.as_bytes(), body].concat()).await;
        }
    });
    place
}

async fn mailed(desk: &TestDesk, place: &str) -> Asked {
    let mail = format!(
        "From: Gus <gus@example.net>\r\nTo: desk@example.org\r\nSubject: The lift\r\nMIME-Version: 1.0\r\n\
         Content-Type: multipart/related; boundary=b\r\n\r\n--b\r\nContent-Type: text/html\r\n\r\n\
         <h1>It hums</h1><p style=\"color:red\" onclick=\"x()\">Look: <img src=\"cid:a@b\" alt=\"The lift\"></p><script>x()</script>\
         <img src=\"{place}/p.png?u=7\"><img src=\"{place}/evil.svg\"><form action=\"/t/1/settle\" method=post><button>Yes</button></form>\r\n\
         --b\r\nContent-Type: image/png; name=lift.png\r\nContent-ID: <a@b>\r\nContent-Disposition: inline\r\n\r\n\x01\r\n--b--\r\n"
    );
    let mail = [mail.as_bytes().split(|b| *b == 1).next().unwrap(), PNG, b"\r\n--b--\r\n"].concat();
    let picture = mail::read(&mail).files[0].content.clone();
    assert!(picture.starts_with(PNG));
    let file = |name: &str, kind: &str, content: &[u8]| Uploaded {
        name: name.to_owned(),
        media_type: kind.to_owned(),
        size: content.len().try_into().unwrap(),
        digest: desk.spine.blobs.put(content).unwrap(),
    };
    let files = vec![file("lift.png", "image/png", &picture), file("message.eml", "message/rfc822", &mail)];
    let guest = Guest { name: "Gus".to_owned(), email: "gus@example.net".to_owned() };
    let ask = Ask {
        guest: Some(guest),
        channel: Some(Channel::Mail),
        provider: Some(desk.it),
        files,
        ..Ask::new("It hums. Look:")
    };
    desk.act(&Actor { through: Channel::Mail, ..Actor::system() }, ask).await.unwrap()
}

/// The addresses of pictures on a page.
fn pictures(body: &str, begins: &str) -> Vec<String> {
    let all = body.split("src=\"").skip(1).filter_map(|rest| rest.split('"').next());
    all.filter(|src| src.starts_with(begins)).map(|src| src.replace("&amp;", "&")).collect()
}

both_databases! {
    async fn a_mail_is_shown_as_it_came(desk: TestDesk) {
        let place = elsewhere().await;
        let asked = mailed(&desk, &place).await;
        let site = Site::over(&desk, Config { private_pictures: true, ..Config::default() }).await;
        let page = format!("/t/{}", asked.number);
        let plain = site.get(&desk.ana, &page).await;
        assert!(plain.body.contains("As it came") && !plain.body.contains("class=\"came\""), "{}", plain.body);
        let entry = plain.body.split("?came=").nth(1).unwrap().split('#').next().unwrap().to_owned();
        let came = site.get(&desk.ana, &format!("{page}?came={entry}")).await;
        assert_eq!(came.status, StatusCode::OK);
        for there in ["<div><b>It hums</b></div>", "From Gus &#60;gus@example.net&#62;", "Subject: The lift", "alt=\"The lift\"", "Only the words", "2 pictures at 127.0.0.1 are not loaded", "Load them"] {
            assert!(came.body.contains(there), "{there}: {}", came.body);
        }
        for never in ["onclick", "color:red", "<script>x", "/t/1/settle", place.as_str()] {
            assert!(!came.body.contains(never), "{never}: {}", came.body);
        }
        let own = pictures(&came.body, "/files/");
        let picture = site.get(&desk.ana, &own[0]).await;
        assert_eq!((picture.status, picture.headers["content-type"].to_str().unwrap()), (StatusCode::OK, "image/png"));
        assert!(pictures(&came.body, "/pictures/").is_empty());

        let loaded = site.get(&desk.ana, &format!("{page}?came={entry}&pictures=yes")).await;
        let [svg, png] = pictures(&loaded.body, "/pictures/").try_into().map_or_else(|all: Vec<_>| panic!("{all:?}"), |two: [String; 2]| {
            if two[0].contains("evil") { two } else { let [a, b] = two; [b, a] }
        });
        assert!(!loaded.body.contains(&format!("src=\"{place}")), "{}", loaded.body);
        let shown = site.get(&desk.ana, &png).await;
        assert_eq!((shown.status, shown.headers["content-type"].to_str().unwrap()), (StatusCode::OK, "image/png"));
        assert_eq!(shown.headers["x-content-type-options"], "nosniff");
        assert!(shown.headers["content-security-policy"].to_str().unwrap().contains("sandbox"));
        assert_eq!(site.get(&desk.ana, &svg).await.status, StatusCode::NOT_FOUND, "no picture, whatever its server says");
        // Only what stands in this mail, and only for who may read it.
        for (who, address) in [
            (&desk.fay, png.clone()),
            (&desk.ben, png.clone()),
            (&desk.ana, png.replace("p.png", "q.png")),
            (&desk.ana, png.split("&by=").next().unwrap().to_owned()),
            (&desk.ana, format!("{png}AAAA")),
        ] {
            assert_eq!(site.get(who, &address).await.status, StatusCode::NOT_FOUND, "{} {address}", who.name);
        }
        let other = mailed(&desk, "https://elsewhere.example").await;
        let talk = desk.talk(&desk.ana, &other.number).await.unwrap();
        let file = talk.entries.iter().find_map(|e| e.attachments.iter().find(|f| f.name == "message.eml")).unwrap().id;
        let moved = format!("/pictures/{file}?{}", png.split('?').nth(1).unwrap());
        assert_eq!(site.get(&desk.ana, &moved).await.status, StatusCode::NOT_FOUND, "signed for another mail");
        // Nothing inside the network, whatever a mail says.
        let strict = Site::of(&desk).await;
        assert_eq!(strict.get(&desk.ana, &png).await.status, StatusCode::NOT_FOUND);

        // By the link of a mail: the same, for that conversation.
        let guest = Actor::guest();
        let link = MakeGuestLink { person: asked.requester, subject: asked.subject, link: GuestLink::Follow, key: "first".to_owned() };
        desk.act(&Actor::system(), link).await.unwrap();
        let loaded = site.get(&guest, &format!("/g/first?came={entry}&pictures=yes")).await;
        let png = pictures(&loaded.body, "/g/first/pictures/").into_iter().find(|src| src.contains("p.png")).unwrap();
        assert_eq!(site.get(&guest, &png).await.status, StatusCode::OK);
        assert_ne!(site.get(&guest, &png.replace("/g/first", "")).await.status, StatusCode::OK);
        assert_ne!(site.get(&guest, &png.replace("/g/first", "/g/second")).await.status, StatusCode::OK);
        // What others sent is not to be had by a number in the address.
        assert!(!site.get(&desk.fay, &format!("{page}?came={entry}")).await.body.contains("It hums"));
        desk.check().await;
    }
}
