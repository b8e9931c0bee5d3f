//! Pictures of mails that lie elsewhere, fetched by us for who reads the mail: its sender learns no more than that somebody
//! loaded them, from the address of this server.
//!
//! # What must never happen here
//! An address that does not stand in a mail this reader may read is fetched: each is signed for one mail. An address inside
//! the network is reached. Anything but a picture comes out.

use super::files::{SHOWN, find, looks_like};
use axum::{
    extract::{Path, RawQuery},
    response::{IntoResponse, Response},
};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use domain::{AttachmentId, Refusal, SubjectId};
use hmac::{Hmac, KeyInit, Mac};
use http::{HeaderMap, HeaderValue, header};
use sha2::Sha256;
use spine::{Action, Failure, Work, settings};
use tokio::sync::Semaphore;
use web::{Problem, Visitor, forms::decode, outward};

/// Most bytes of one.
const MOST: usize = 5 * 1024 * 1024;
/// The setting with the secret that signs their addresses.
const SECRET: &str = "desk.pictures";
/// So many are fetched at a time: each holds its bytes.
static TURNS: Semaphore = Semaphore::const_new(8);

/// The secret of this house, made when it is first needed.
struct MakeSecret;

impl Action for MakeSecret {
    const NAME: &'static str = "desk.make_pictures_secret";
    const AUDITED: bool = false;
    type Done = String;
    async fn run(&self, work: &mut Work<'_>) -> Result<String, Failure> {
        let known: String = settings::get(work.tx, SECRET).await?;
        if !known.is_empty() {
            return Ok(known);
        }
        let made = URL_SAFE_NO_PAD.encode([work.random()?, work.random()?].concat());
        settings::set(work, SECRET, &made).await?;
        Ok(made)
    }
}

/// The secret that signs addresses of pictures.
pub async fn secret(visitor: &Visitor) -> Result<String, Problem> {
    let known: String =
        visitor.app.spine.read(|tx| Box::pin(async move { Ok(settings::get(tx, SECRET).await?) })).await?;
    if known.is_empty() { Ok(visitor.app.spine.act(&domain::Actor::system(), MakeSecret).await?) } else { Ok(known) }
}

fn mac(secret: &str, mail: AttachmentId, address: &str) -> Option<Hmac<Sha256>> {
    if secret.is_empty() {
        return None;
    }
    let mut mac = Hmac::<Sha256>::new_from_slice(secret.as_bytes()).ok()?;
    mac.update(format!("picture:{mail}:{address}").as_bytes());
    Some(mac)
}

/// What proves that an address stands in a mail.
pub fn signature(secret: &str, mail: AttachmentId, address: &str) -> Option<String> {
    Some(URL_SAFE_NO_PAD.encode(mac(secret, mail, address)?.finalize().into_bytes()))
}

/// `GET /pictures/{id}`: a picture of the mail whose original is that file.
pub async fn show(visitor: Visitor, Path(id): Path<i64>, RawQuery(query): RawQuery) -> Result<Response, Problem> {
    serve(&visitor, id, None, &query.unwrap_or_default()).await
}

/// A picture of a mail this visitor may see; of one subject only, where one is named.
pub async fn serve(visitor: &Visitor, id: i64, only: Option<SubjectId>, query: &str) -> Result<Response, Problem> {
    let file = find(visitor, id, only).await?;
    let asked = decode(query);
    let asks = |name: &str| asked.iter().find(|(n, _)| n == name).map_or("", |(_, v)| v.as_str());
    let known: String =
        visitor.app.spine.read(|tx| Box::pin(async move { Ok(settings::get(tx, SECRET).await?) })).await?;
    let by = URL_SAFE_NO_PAD.decode(asks("by")).map_err(|_| Problem::not_found())?;
    let ours = mac(&known, file.id, asks("of")).is_some_and(|mac| mac.verify_slice(&by).is_ok());
    if !ours {
        return Err(Problem::not_found());
    }
    let who = visitor.actor.person.map_or_else(|| visitor.address.clone(), |person| person.to_string());
    let standing = visitor.app.limits.take(&format!("pictures:{who}"), visitor.now());
    if !standing.allowed {
        return Err(Refusal::TooMany(standing.reset).into());
    }
    let _turn = TURNS.acquire().await.map_err(|_| Problem::not_found())?;
    let fetched = outward::get(asks("of"), &SHOWN.join(","), MOST, visitor.app.config.private_pictures).await;
    let content = fetched.map_err(|why| {
        tracing::debug!(why, "a picture of a mail could not be fetched");
        Problem::not_found()
    })?;
    // What its server says it is does not count.
    let kind = SHOWN.iter().find(|kind| looks_like(kind, &content)).ok_or_else(Problem::not_found)?;
    let mut headers = HeaderMap::new();
    for (name, value) in [
        (header::CONTENT_TYPE, *kind),
        (header::CONTENT_DISPOSITION, "inline"),
        (header::CONTENT_SECURITY_POLICY, "default-src 'none'; sandbox"),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::CACHE_CONTROL, "private, max-age=86400"),
        (header::REFERRER_POLICY, "no-referrer"),
    ] {
        headers.insert(name, HeaderValue::from_static(value));
    }
    Ok((headers, content).into_response())
}
