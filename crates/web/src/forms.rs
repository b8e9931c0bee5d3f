//! What people send: fields, files, and what a page tells the next one.

use crate::{App, Problem, components::Toast};
use axum::extract::{FromRequest, Multipart, Request};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use domain::Because;
use http::header;
use serde::{Deserialize, Serialize};

/// One file as it came.
#[derive(Clone, Debug)]
pub struct Upload {
    /// Its name, without any folder.
    pub name: String,
    /// What the browser says it is; never trusted when served.
    pub media_type: String,
    /// Bytes.
    pub size: i64,
    /// Digest in the blobs, where it lies already.
    pub digest: String,
}

/// The fields of a form, urlencoded or with files, in the order they came. Files are in the blobs when a handler runs.
#[derive(Clone, Debug, Default)]
pub struct Fields {
    pairs: Vec<(String, String)>,
    /// Files that came with it; empty file fields are left out.
    pub files: Vec<Upload>,
}

impl Fields {
    /// From pairs, for tests and drafts.
    pub const fn new(pairs: Vec<(String, String)>) -> Self {
        Self { pairs, files: Vec::new() }
    }
    /// The first value of a field, trimmed at the ends; empty when it did not come.
    pub fn get(&self, name: &str) -> &str {
        self.pairs.iter().find(|(n, _)| n == name).map_or("", |(_, v)| v.trim())
    }
    /// The first value, if the field came and is not empty.
    pub fn some(&self, name: &str) -> Option<&str> {
        Some(self.get(name)).filter(|v| !v.is_empty())
    }
    /// All values of a field.
    pub fn all(&self, name: &str) -> impl Iterator<Item = &str> {
        self.pairs.iter().filter(move |(n, _)| n == name).map(|(_, v)| v.as_str())
    }
    /// Whether a box was ticked.
    pub fn ticked(&self, name: &str) -> bool {
        matches!(self.get(name), "on" | "1" | "true" | "yes")
    }
    /// A number, if the field holds one.
    pub fn number(&self, name: &str) -> Option<i64> {
        self.get(name).parse().ok()
    }
    /// Everything that came, as it came.
    pub fn pairs(&self) -> &[(String, String)] {
        &self.pairs
    }
}

impl FromRequest<App> for Fields {
    type Rejection = Problem;
    async fn from_request(request: Request, app: &App) -> Result<Self, Problem> {
        let kind =
            request.headers().get(header::CONTENT_TYPE).and_then(|v| v.to_str().ok()).unwrap_or_default().to_owned();
        let unreadable = || Problem::BadRequest(Because::new("problem-unreadable"));
        if kind.starts_with("multipart/form-data") {
            let mut parts = Multipart::from_request(request, app).await.map_err(|_| unreadable())?;
            let mut fields = Self::default();
            let mut total = 0usize;
            while let Some(part) = parts.next_field().await.map_err(|_| unreadable())? {
                let name = part.name().unwrap_or_default().to_owned();
                let file = part.file_name().map(str::to_owned);
                let media_type = part.content_type().unwrap_or("application/octet-stream").to_owned();
                let bytes = part.bytes().await.map_err(|e| {
                    if e.status() == http::StatusCode::PAYLOAD_TOO_LARGE { Problem::TooLarge } else { unreadable() }
                })?;
                total = total.saturating_add(bytes.len());
                if total > app.config.upload_bytes {
                    return Err(Problem::TooLarge);
                }
                match file {
                    Some(file) if !bytes.is_empty() => {
                        let (blobs, content) = (app.spine.blobs.clone(), bytes.clone());
                        let digest = tokio::task::spawn_blocking(move || blobs.put(&content))
                            .await
                            .map_err(|_| unreadable())??;
                        let size = i64::try_from(bytes.len()).unwrap_or(i64::MAX);
                        fields.files.push(Upload { name: plain_name(&file), media_type, size, digest });
                    }
                    Some(_) => {}
                    None => fields.pairs.push((name, String::from_utf8_lossy(&bytes).into_owned())),
                }
            }
            return Ok(fields);
        }
        let bytes = axum::body::Bytes::from_request(request, app).await.map_err(|_| Problem::TooLarge)?;
        let pairs = decode(std::str::from_utf8(&bytes).map_err(|_| unreadable())?);
        Ok(Self { pairs, files: Vec::new() })
    }
}

/// A file's name without folders and control characters, never empty, at most 120 characters.
pub fn plain_name(name: &str) -> String {
    let name: String =
        name.rsplit(['/', '\\']).next().unwrap_or_default().chars().filter(|c| !c.is_control()).take(120).collect();
    if name.trim().is_empty() { "file".to_owned() } else { name }
}

/// Pairs of an urlencoded text: a query or a form.
pub fn decode(text: &str) -> Vec<(String, String)> {
    let one = |part: &str| {
        let mut bytes = Vec::with_capacity(part.len());
        let mut rest = part.bytes();
        while let Some(b) = rest.next() {
            match b {
                b'+' => bytes.push(b' '),
                b'%' => {
                    let digits: Vec<u8> = rest.clone().take(2).collect();
                    match std::str::from_utf8(&digits)
                        .ok()
                        .filter(|d| d.len() == 2)
                        .and_then(|d| u8::from_str_radix(d, 16).ok())
                    {
                        Some(value) => {
                            bytes.push(value);
                            rest.next();
                            rest.next();
                        }
                        None => bytes.push(b'%'),
                    }
                }
                other => bytes.push(other),
            }
        }
        String::from_utf8_lossy(&bytes).into_owned()
    };
    text.split('&')
        .filter(|pair| !pair.is_empty())
        .map(|pair| {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            (one(name), one(value))
        })
        .collect()
}

/// A value for a query.
pub fn encode(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for b in text.bytes() {
        if b.is_ascii_alphanumeric() || b"-._~/".contains(&b) {
            out.push(char::from(b));
        } else {
            use std::fmt::Write as _;
            let _ = write!(out, "%{b:02X}");
        }
    }
    out
}

/// A path on this site that somebody may be led to after signing in; the front door otherwise.
pub fn safe_next(next: &str) -> &str {
    let fine = next.starts_with('/') && !next.starts_with("//") && !next.contains(['\\', '\r', '\n']);
    if fine { next } else { "/" }
}

/// The word on a button, where it posts, and what.
pub type WayBack = (String, String, Vec<(String, String)>);

/// A message for the next page, with the way back.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Left {
    /// What was done, already in the reader's language.
    pub text: String,
    /// The word on the button that takes it back, and where it posts what.
    pub undo: Option<WayBack>,
}

impl Left {
    /// A message without a way back.
    pub fn said(text: impl Into<String>) -> Self {
        Self { text: text.into(), undo: None }
    }
    /// The cookie that carries it to the next page; the browser forgets it after a minute.
    pub fn cookie(&self) -> String {
        let packed = serde_json::to_vec(self).map(|bytes| URL_SAFE_NO_PAD.encode(bytes)).unwrap_or_default();
        format!("toast={packed}; Path=/; Max-Age=60; SameSite=Lax; HttpOnly")
    }
    /// To a page, with this message on it.
    pub fn see(&self, to: &str) -> axum::response::Response {
        use axum::response::IntoResponse;
        (http::StatusCode::SEE_OTHER, [(header::LOCATION, to.to_owned()), (header::SET_COOKIE, self.cookie())])
            .into_response()
    }
    pub(crate) fn part(self, close: &str) -> Toast {
        let mut toast = Toast::new(self.text, close);
        if let Some((word, action, fields)) = self.undo {
            toast = toast.undo(action, fields, word);
        }
        toast
    }
}

pub(crate) fn read_toast(cookie: &str) -> Option<Left> {
    URL_SAFE_NO_PAD.decode(cookie).ok().and_then(|bytes| serde_json::from_slice(&bytes).ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn queries_go_there_and_back() {
        for text in ["a b", "ä/ö?&=%", "100 %", "/t/1042?x=1"] {
            assert_eq!(decode(&format!("q={}", encode(text))), vec![("q".to_owned(), text.to_owned())]);
        }
        assert_eq!(
            decode("a=1&b&&c=%zz+"),
            vec![("a".into(), "1".into()), ("b".into(), String::new()), ("c".into(), "%zz ".into())]
        );
    }

    #[test]
    fn nobody_is_led_away() {
        for (next, to) in
            [("/t/7", "/t/7"), ("//evil.example", "/"), ("https://evil.example", "/"), ("/\\evil", "/"), ("", "/")]
        {
            assert_eq!(safe_next(next), to);
        }
    }
}
