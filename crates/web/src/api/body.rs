//! What a client sends: JSON, and the key under which it may send it again.

use crate::{
    App, Problem,
    forms::{Fields, Upload, plain_name},
};
use axum::{
    body::Bytes,
    extract::{FromRequest, Request},
};
use domain::{Because, Refusal};
use http::{HeaderMap, header};
use serde::de::DeserializeOwned;
use serde_json::Value;

/// Most bytes of one body.
const MOST: usize = 1024 * 1024;

/// The key of a request that may be sent again, and what was sent under it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Once {
    /// Its key, as the client chose it.
    pub key: String,
    /// Digest of method, path and body: another request under the same key is refused.
    pub hash: String,
}

/// A body of JSON. Unknown fields are refused by types that say `deny_unknown_fields`.
#[derive(Clone, Debug)]
pub struct Sent<T> {
    /// What was sent.
    pub value: T,
    /// The key under which it may come again.
    pub once: Option<Once>,
}

/// No body; still with its key.
#[derive(Clone, Debug)]
pub struct Unsent {
    /// The key under which it may come again.
    pub once: Option<Once>,
}

impl<T: DeserializeOwned> FromRequest<App> for Sent<T> {
    type Rejection = Problem;
    async fn from_request(request: Request, _: &App) -> Result<Self, Problem> {
        let (parts, body) = request.into_parts();
        let kind = parts.headers.get(header::CONTENT_TYPE).and_then(|v| v.to_str().ok()).unwrap_or_default();
        let kind = kind.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
        if kind != "application/json" {
            return Err(Problem::MediaType);
        }
        let bytes = axum::body::to_bytes(body, MOST).await.map_err(|_| Problem::TooLarge)?;
        let once = once(&parts.method, parts.uri.path(), &parts.headers, &bytes)?;
        Ok(Self { value: read(&bytes)?, once })
    }
}

impl FromRequest<App> for Unsent {
    type Rejection = Problem;
    async fn from_request(request: Request, _: &App) -> Result<Self, Problem> {
        let (parts, body) = request.into_parts();
        let bytes = axum::body::to_bytes(body, MOST).await.map_err(|_| Problem::TooLarge)?;
        if !bytes.trim_ascii().is_empty() && bytes.trim_ascii() != b"{}" {
            return Err(unreadable());
        }
        Ok(Self { once: once(&parts.method, parts.uri.path(), &parts.headers, &bytes)? })
    }
}

/// Files: parts of a form (`multipart/form-data`) beside its fields, or one file as the whole body, whose name and fields
/// stand behind the `?`. They are in the blobs when a handler runs; what no act refers to is swept away later.
#[derive(Clone, Debug)]
pub struct Files {
    /// The files; never none.
    pub files: Vec<Upload>,
    /// Those of the form, then those behind the `?`: what the form says counts.
    fields: [Vec<(String, String)>; 2],
    /// The key under which it may come again.
    pub once: Option<Once>,
}

impl Files {
    /// A field beside the files; only these are known, any other is refused by its name.
    pub fn only(&self, known: &[&str]) -> Result<(), Problem> {
        for fields in &self.fields {
            Self::only_of(fields, known)?;
        }
        Ok(())
    }
    fn only_of(fields: &[(String, String)], known: &[&str]) -> Result<(), Problem> {
        let mut seen = std::collections::BTreeSet::new();
        for (name, value) in fields {
            if !known.contains(&name.as_str()) {
                return Err(Refusal::invalid(name, Because::new("invalid-unknown")).into());
            }
            if !seen.insert(name) {
                return Err(Refusal::invalid(name, Because::new("invalid-shape")).into());
            }
            if value.contains('\0') {
                return Err(Refusal::invalid(name, Because::new("invalid-control")).into());
            }
        }
        Ok(())
    }
    /// A field's value, where it came.
    pub fn field(&self, name: &str) -> Option<&str> {
        self.fields.iter().flatten().find(|pair| pair.0 == name).map(|pair| pair.1.as_str())
    }
    /// Every value of a field, that of the form first: none of them may be wrong.
    pub fn values<'f>(&'f self, name: &'f str) -> impl Iterator<Item = &'f str> {
        self.fields.iter().flatten().filter(move |pair| pair.0 == name).map(|pair| pair.1.as_str())
    }
}

impl FromRequest<App> for Files {
    type Rejection = Problem;
    async fn from_request(request: Request, app: &App) -> Result<Self, Problem> {
        let (method, uri, headers) = (request.method().clone(), request.uri().clone(), request.headers().clone());
        let kind = headers.get(header::CONTENT_TYPE).and_then(|v| v.to_str().ok()).unwrap_or_default().to_owned();
        let mut asked = crate::forms::decode(uri.query().unwrap_or_default());
        // The parts of a form have names of their own; this one is for a body that is a file.
        let name = asked.iter().position(|(n, _)| n == "name").map(|at| asked.remove(at).1);
        let name = name.filter(|n| !n.trim().is_empty()).unwrap_or_else(|| "file".to_owned());
        if name.contains('\0') {
            return Err(Refusal::invalid("name", Because::new("invalid-control")).into());
        }
        if name.chars().count() > 255 {
            return Err(Refusal::invalid("name", Because::new("invalid-shape")).into());
        }
        let (files, fields): (Vec<Upload>, [Vec<(String, String)>; 2]) =
            if kind.to_ascii_lowercase().starts_with("multipart/form-data") {
                let sent = <Fields as FromRequest<App>>::from_request(request, app).await?;
                let fields = [sent.pairs().to_vec(), asked];
                (sent.files, fields)
            } else {
                let most = app.config.upload_bytes;
                let bytes = axum::body::to_bytes(request.into_body(), most).await.map_err(|_| Problem::TooLarge)?;
                // Nothing was sent, and nobody says that nothing is what it should be.
                if bytes.is_empty() && kind.is_empty() {
                    return Err(Refusal::invalid("file", Because::new("invalid-empty")).into());
                }
                let size = i64::try_from(bytes.len()).unwrap_or(i64::MAX);
                let blobs = app.spine.blobs.clone();
                let digest =
                    tokio::task::spawn_blocking(move || blobs.put(&bytes)).await.map_err(|_| unreadable())??;
                let plain = kind.len() <= 120 && kind.bytes().all(|b| (0x20..0x7f).contains(&b)) && !kind.is_empty();
                let media_type = if plain { kind } else { "application/octet-stream".to_owned() };
                let files = vec![Upload { name: plain_name(&name), media_type, size, digest }];
                (files, [Vec::new(), asked])
            };
        if files.is_empty() {
            return Err(Refusal::invalid("file", Because::new("invalid-empty")).into());
        }
        let mut same = String::new();
        for (a, b) in files.iter().map(|f| (&f.name, &f.digest)).chain(fields.iter().flatten().map(|(a, b)| (a, b))) {
            for part in [a, b] {
                same.push_str(part);
                same.push('\n');
            }
        }
        let once = once(&method, uri.path(), &headers, &Bytes::from(same))?;
        Ok(Self { files, fields, once })
    }
}

fn once(method: &http::Method, path: &str, headers: &HeaderMap, body: &Bytes) -> Result<Option<Once>, Problem> {
    let Some(key) = headers.get("idempotency-key") else { return Ok(None) };
    let key = key.to_str().unwrap_or_default();
    if key.is_empty() || key.len() > 255 || !key.bytes().all(|b| (0x20..0x7f).contains(&b)) {
        return Err(Refusal::invalid("Idempotency-Key", Because::new("invalid-shape")).into());
    }
    let hash = spine::access::keys::hash(&format!("{method} {path}\n{}", String::from_utf8_lossy(body)));
    Ok(Some(Once { key: key.to_owned(), hash }))
}

fn unreadable() -> Problem {
    Problem::BadRequest(Because::new("problem-unreadable"))
}

/// Reads a body: what is no JSON is a bad request; what is JSON of another shape is refused with the field's name.
pub fn read<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, Problem> {
    let mut value: Value = serde_json::from_slice(bytes).map_err(|_| unreadable())?;
    whole(&mut value);
    if let Some(path) = control(&value, "") {
        return Err(Refusal::invalid(&path, Because::new("invalid-control")).into());
    }
    if !value.is_object() {
        return Err(Refusal::invalid("", Because::new("invalid-shape")).into());
    }
    serde_path_to_error::deserialize(value).map_err(|e| {
        let path = e.path().to_string();
        let said = e.into_inner().to_string();
        // What serde says of a field it does not know, or misses, names the field between backticks.
        let named = said.split('`').nth(1).unwrap_or_default();
        let (field, key) = if said.starts_with("unknown field") {
            (
                if path == "." || path.ends_with(named) {
                    path.trim_matches('.').to_owned()
                } else {
                    format!("{path}.{named}")
                },
                "invalid-unknown",
            )
        } else if said.starts_with("missing field") {
            (if path == "." { named.to_owned() } else { format!("{path}.{named}") }, "invalid-empty")
        } else {
            (path, "invalid-shape")
        };
        let field = if field.is_empty() { named.to_owned() } else { field };
        Refusal::invalid(&field, Because::new(key)).into()
    })
}

/// Where a sign stands that no database keeps.
/// Numbers that are whole are integers, however they are written: JSON knows no other difference between `3` and `3.0`.
fn whole(value: &mut Value) {
    match value {
        Value::Number(n) if n.is_f64() => {
            let same = n.as_f64().filter(|f| f.fract() == 0.0 && f.abs() < 1e15).map(|f| format!("{f:.0}"));
            if let Some(Ok(same)) = same.map(|text| text.parse::<i64>()) {
                *value = same.into();
            }
        }
        Value::Array(all) => all.iter_mut().for_each(whole),
        Value::Object(all) => all.values_mut().for_each(whole),
        _ => {}
    }
}

fn control(value: &Value, path: &str) -> Option<String> {
    let below = |name: &str| if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") };
    match value {
        Value::String(text) => text.contains('\0').then(|| path.to_owned()),
        Value::Array(all) => all.iter().enumerate().find_map(|(i, v)| control(v, &below(&i.to_string()))),
        Value::Object(all) => all.iter().find_map(|(name, v)| control(v, &below(name))),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde::Deserialize;

    #[derive(Debug, Deserialize)]
    #[serde(deny_unknown_fields)]
    #[expect(dead_code, reason = "only its shape is read")]
    struct Thanks {
        words: String,
        stars: Option<u8>,
    }

    #[test]
    fn what_is_wrong_is_named() {
        let check = |body: &str, field: &str, key: &str| match read::<Thanks>(body.as_bytes()) {
            Err(Problem::Failure(jobs::Failure::Refused(Refusal::Invalid(fields)))) => {
                assert_eq!(fields.len(), 1);
                assert_eq!((fields[0].0.as_str(), fields[0].1.key.as_str()), (field, key), "{body}");
            }
            other => panic!("{body}: {other:?}"),
        };
        check(r#"{"words":"a","wrods":"b"}"#, "wrods", "invalid-unknown");
        check(r#"{"stars":1}"#, "words", "invalid-empty");
        check(r#"{"words":1}"#, "words", "invalid-shape");
        check(r#"{"words":"a","stars":-1}"#, "stars", "invalid-shape");
        check("{\"words\":\"a\\u0000\"}", "words", "invalid-control");
        check("[]", "", "invalid-shape");
        assert!(matches!(read::<Thanks>(b"{"), Err(Problem::BadRequest(_))));
        assert!(read::<Thanks>(br#"{"words":"a","stars":null}"#).is_ok());
        assert!(read::<Thanks>(br#"{"words":"a","stars":3.0}"#).is_ok_and(|thanks| thanks.stars == Some(3)));
        check(r#"{"words":"a","stars":3.5}"#, "stars", "invalid-shape");
    }
}
