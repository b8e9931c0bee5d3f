//! Styles, scripts, the face and the icons of the site: bundled by `front-end/`, embedded into the binary, served
//! compressed and for ever.
//!
//! Names carry the hash of their content, so a browser asks once and never again; a new version has new names. A debug
//! build reads `front-end/dist/` from disk when it starts, so a rebuilt style needs a restart and no compiling.
//! Nothing here may depend on who asks: assets are public.
//!
//! ```no_run
//! // In a template: <link rel="stylesheet" href="{{ crate::assets::asset("app.css") }}">
//! assert!(web::assets::asset("app.css").starts_with("/assets/"));
//! ```

use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::LazyLock;

use axum::body::{Body, Bytes};
use axum::extract::Path;
use axum::response::Response;
use http::{HeaderMap, HeaderValue, StatusCode, header};
use rust_embed::Embed;

#[derive(Embed)]
#[folder = "../../front-end/dist/"]
#[allow_missing = true]
struct Dist;

/// The address of the route that [`route`] answers.
pub const PATH: &str = "/assets/{name}";

/// What an address says when the front end was not built: a name that is not found.
const ABSENT: &str = "/assets/absent";

static ADDRESSES: LazyLock<HashMap<String, String>> = LazyLock::new(|| {
    let names = Dist::get("manifest.json")
        .and_then(|file| serde_json::from_slice::<HashMap<String, String>>(&file.data).ok())
        .unwrap_or_default();
    if names.is_empty() {
        tracing::error!("front-end/dist is not there: pages have no styles; run `make assets`");
    }
    names.into_iter().map(|(name, hashed)| (name, format!("/assets/{hashed}"))).collect()
});

/// The address of a bundled file by its plain name: `app.css`, `app.js`, `face.woff2`, `icon.svg`, `manifest.webmanifest`.
pub fn asset(name: &str) -> &'static str {
    ADDRESSES.get(name).map_or(ABSENT, String::as_str)
}

/// Answers `GET /assets/{name}`: mount it with `Router::new().route(assets::PATH, get(assets::route))`.
#[expect(clippy::unused_async, reason = "a handler is asynchronous whether it waits or not")]
pub async fn route(Path(name): Path<String>, headers: HeaderMap) -> Response {
    serve(&name, headers.get(header::ACCEPT_ENCODING).and_then(|value| value.to_str().ok()).unwrap_or_default())
}

/// One file by its hashed name, in the best encoding the browser takes. Unknown names are not found, and not kept.
pub fn serve(name: &str, accept_encoding: &str) -> Response {
    let Some((kind, compressible)) = content_type(name) else { return not_found() };
    let taken = compressible
        .then(|| encodings(accept_encoding))
        .into_iter()
        .flatten()
        .find_map(|(encoding, suffix)| Dist::get(&format!("{name}{suffix}")).map(|file| (file, Some(encoding))));
    let Some((file, encoding)) = taken.or_else(|| Dist::get(name).map(|file| (file, None))) else { return not_found() };
    let body = match file.data {
        Cow::Borrowed(data) => Bytes::from_static(data),
        Cow::Owned(data) => Bytes::from(data),
    };
    let mut response = Response::new(Body::from(body));
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("public, max-age=31536000, immutable"));
    headers.insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    if compressible {
        headers.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
    }
    if let Some(encoding) = encoding {
        headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static(encoding));
    }
    response
}

/// The encodings a browser takes, best first, with the suffix of the file that holds them.
fn encodings(accept: &str) -> impl Iterator<Item = (&'static str, &'static str)> + '_ {
    [("br", ".br"), ("gzip", ".gz")].into_iter().filter(move |(name, _)| {
        accept.split(',').any(|part| {
            let mut words = part.split(';').map(str::trim);
            let named = words.next().is_some_and(|word| word.eq_ignore_ascii_case(name));
            let refused = words.any(|word| {
                word.strip_prefix("q=").is_some_and(|q| q.parse::<f32>().is_ok_and(|weight| weight <= 0.0))
            });
            named && !refused
        })
    })
}

/// What a file is by its name, and whether it is kept compressed. Anything else is not served: not the manifest of
/// names, not the compressed forms by themselves.
fn content_type(name: &str) -> Option<(&'static str, bool)> {
    let (stem, ending) = name.rsplit_once('.')?;
    if stem.is_empty() || stem.contains(['/', '\\']) || stem.contains("..") {
        return None;
    }
    Some(match ending {
        "css" => ("text/css; charset=utf-8", true),
        "js" => ("text/javascript; charset=utf-8", true),
        "svg" => ("image/svg+xml", true),
        "webmanifest" => ("application/manifest+json", true),
        "woff2" => ("font/woff2", false),
        "png" => ("image/png", false),
        _ => return None,
    })
}

fn not_found() -> Response {
    let mut response = Response::new(Body::empty());
    *response.status_mut() = StatusCode::NOT_FOUND;
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_browser_gets_the_best_it_takes() {
        let check = |accept: &str, expected: &[&str]| {
            let found: Vec<_> = encodings(accept).map(|(name, _)| name).collect();
            assert_eq!(found, expected, "{accept}");
        };
        check("gzip, deflate, br, zstd", &["br", "gzip"]);
        check("GZIP", &["gzip"]);
        check("br;q=0, gzip;q=0.5", &["gzip"]);
        check("br;q=0.0", &[]);
        check("brotli", &[]);
        check("", &[]);
    }

    #[test]
    fn only_plain_names_of_known_kinds_are_served() {
        for name in ["manifest.json", "app.css.br", "../app.css", "a/b.css", ".css", "app", "..\\x.css", ""] {
            assert_eq!(serve(name, "br").status(), StatusCode::NOT_FOUND, "{name}");
        }
    }

    #[test]
    fn what_the_manifest_names_is_served_for_ever_and_compressed() {
        if Dist::get("manifest.json").is_none() {
            println!("skipped: front-end/dist is not there (`make assets`)");
            return;
        }
        for (plain, encoding) in
            [("app.css", Some("br")), ("app.js", Some("br")), ("icon.svg", Some("br")), ("face.woff2", None)]
        {
            let name = asset(plain).trim_start_matches("/assets/");
            let response = serve(name, "gzip, br");
            assert_eq!(response.status(), StatusCode::OK, "{plain}");
            let header = |name| response.headers().get(name).and_then(|value| value.to_str().ok());
            assert_eq!(header(header::CONTENT_ENCODING), encoding, "{plain}");
            assert_eq!(header(header::CACHE_CONTROL), Some("public, max-age=31536000, immutable"));
            assert_eq!(serve(name, "").headers().get(header::CONTENT_ENCODING), None, "{plain}");
        }
    }
}
