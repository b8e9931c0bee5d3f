//! Files people attached, served so that none can act: as a download, or shown only where the browser cannot be harmed.

use axum::{
    extract::Path,
    response::{IntoResponse, Response},
};
use domain::{AttachmentId, Capability, access::may, rules::sight::Sight};
use http::{HeaderMap, HeaderValue, header};
use spine::{access, timeline};
use std::sync::Arc;
use web::{Problem, Visitor};

/// Pictures a browser shows without running anything in them.
pub const SHOWN: &[&str] = &["image/png", "image/jpeg", "image/gif", "image/webp"];

/// `GET /files/{id}/{name}`
pub async fn show(visitor: Visitor, Path((id, _name)): Path<(i64, String)>) -> Result<Response, Problem> {
    serve(&visitor, id, None).await
}

/// A file this visitor may see; of one subject only, where one is named.
pub async fn find(
    visitor: &Visitor,
    id: i64,
    only: Option<domain::SubjectId>,
) -> Result<timeline::Attachment, Problem> {
    let (actor, now) = (Arc::clone(&visitor.actor), visitor.now());
    visitor
        .app
        .spine
        .read(move |tx| {
            Box::pin(async move {
                let Some((file, visibility, provider, travels)) = timeline::attachment(tx, AttachmentId(id)).await?
                else {
                    return Ok(None);
                };
                if only.is_some_and(|only| only != file.subject_id) {
                    return Ok(None);
                }
                let about = access::about(tx, &actor, file.subject_id, now).await?;
                let sees = may(&actor, Capability::Read, Some(&about)).is_ok()
                    && Sight::of(&actor, &about).sees(visibility, provider, travels);
                Ok(sees.then_some(file))
            })
        })
        .await?
        .ok_or_else(Problem::not_found)
}

/// The same with its content, and with headers that keep it from acting.
pub async fn serve(visitor: &Visitor, id: i64, only: Option<domain::SubjectId>) -> Result<Response, Problem> {
    let file = find(visitor, id, only).await?;
    let (blobs, digest) = (visitor.app.spine.blobs.clone(), file.digest.clone());
    let content = tokio::task::spawn_blocking(move || blobs.get(&digest))
        .await
        .map_err(|_| Problem::not_found())??
        .ok_or_else(Problem::not_found)?;
    let shown = SHOWN.contains(&file.media_type.as_str()) && looks_like(&file.media_type, &content);
    let mut headers = HeaderMap::new();
    let kind = if shown { file.media_type.as_str() } else { "application/octet-stream" };
    let how = if shown { "inline" } else { "attachment" };
    // The name in its percent form only: no quote and no line end can come out of it.
    let name = web::forms::encode(&file.name).replace('/', "%2F");
    for (key, value) in [
        (header::CONTENT_TYPE, kind.to_owned()),
        (header::CONTENT_DISPOSITION, format!("{how}; filename*=UTF-8''{name}")),
        (header::CONTENT_SECURITY_POLICY, "default-src 'none'; sandbox".to_owned()),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff".to_owned()),
        (header::CACHE_CONTROL, "private, max-age=3600".to_owned()),
    ] {
        if let Ok(value) = HeaderValue::from_str(&value) {
            headers.insert(key, value);
        }
    }
    Ok((headers, content).into_response())
}

/// Whether the content begins as its type says.
pub fn looks_like(media_type: &str, content: &[u8]) -> bool {
    match media_type {
        "image/png" => content.starts_with(b"\x89PNG\r\n\x1a\n"),
        "image/jpeg" => content.starts_with(b"\xff\xd8\xff"),
        "image/gif" => content.starts_with(b"GIF8"),
        "image/webp" => content.starts_with(b"RIFF") && content.get(8..12) == Some(b"WEBP"),
        _ => false,
    }
}
