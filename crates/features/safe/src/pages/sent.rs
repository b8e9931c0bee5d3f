//! A form with files that stay in memory until they are sealed: nothing of them touches a disk in the clear.

use axum::extract::{FromRequest, Multipart, Request};
use domain::Because;
use http::header;
use web::{App, Fields, Problem, forms};

/// A file as it came.
#[derive(Clone, Debug)]
pub struct InMemory {
    /// Its name, without any folder.
    pub name: String,
    /// Its content.
    pub content: Vec<u8>,
}

/// Fields and files, in memory.
#[derive(Debug, Default)]
pub struct Sent {
    /// The fields.
    pub fields: Fields,
    /// The files; empty ones are left out.
    pub files: Vec<InMemory>,
}

impl FromRequest<App> for Sent {
    type Rejection = Problem;
    async fn from_request(request: Request, app: &App) -> Result<Self, Problem> {
        let kind = request.headers().get(header::CONTENT_TYPE).and_then(|v| v.to_str().ok()).unwrap_or_default();
        if !kind.starts_with("multipart/form-data") {
            return Ok(Self { fields: Fields::from_request(request, app).await?, files: Vec::new() });
        }
        let unreadable = || Problem::BadRequest(Because::new("problem-unreadable"));
        let mut parts = Multipart::from_request(request, app).await.map_err(|_| unreadable())?;
        let (mut pairs, mut files, mut total) = (Vec::new(), Vec::new(), 0usize);
        while let Some(part) = parts.next_field().await.map_err(|_| unreadable())? {
            let name = part.name().unwrap_or_default().to_owned();
            let file = part.file_name().map(forms::plain_name);
            let bytes = part.bytes().await.map_err(|e| {
                if e.status() == http::StatusCode::PAYLOAD_TOO_LARGE { Problem::TooLarge } else { unreadable() }
            })?;
            total = total.saturating_add(bytes.len());
            if total > app.config.upload_bytes {
                return Err(Problem::TooLarge);
            }
            match file {
                Some(name) if !bytes.is_empty() => files.push(InMemory { name, content: bytes.to_vec() }),
                Some(_) => {}
                None => pairs.push((name, String::from_utf8_lossy(&bytes).into_owned())),
            }
        }
        Ok(Self { fields: Fields::new(pairs), files })
    }
}
