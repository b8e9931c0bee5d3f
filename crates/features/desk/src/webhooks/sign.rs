//! Signatures of the Standard Webhooks format: HMAC-SHA256 over id, time and body.

use base64::{Engine, engine::general_purpose::STANDARD};
use domain::Timestamp;
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

/// What a secret begins with.
const PREFIX: &str = "whsec_";

/// A new secret of 24 random bytes.
pub fn fresh() -> Option<String> {
    let mut bytes = [0u8; 24];
    getrandom::fill(&mut bytes).ok()?;
    Some(format!("{PREFIX}{}", STANDARD.encode(bytes)))
}

/// The signature of a message; nothing where the secret is none.
pub fn sign(secret: &str, id: &str, at: Timestamp, body: &str) -> Option<String> {
    let key = STANDARD.decode(secret.strip_prefix(PREFIX).unwrap_or(secret)).ok().filter(|key| !key.is_empty())?;
    let mut mac = <Hmac<Sha256> as KeyInit>::new_from_slice(&key).ok()?;
    mac.update(format!("{id}.{}.{body}", at.0.div_euclid(1_000)).as_bytes());
    Some(format!("v1,{}", STANDARD.encode(mac.finalize().into_bytes())))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_is_signed_as_others_check_it() {
        let signed = sign(
            "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
            "msg_p5jXN8AQM9LWM0D4loKWxJek",
            Timestamp(1_614_265_330_000),
            r#"{"test": 2432232314}"#,
        );
        assert_eq!(signed.as_deref(), Some("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="));
        assert_eq!(sign("whsec_", "msg_1", Timestamp(0), "{}"), None);
        let (a, b) = (fresh().unwrap(), fresh().unwrap());
        assert!(a != b && sign(&a, "msg_1", Timestamp(0), "{}").is_some());
    }

    /// The published vectors, where the data sets are.
    #[test]
    fn the_published_vectors_hold() {
        let folder = std::env::var("ENTWINE_DATA_SETS")
            .unwrap_or_else(|_| concat!(env!("CARGO_MANIFEST_DIR"), "/../../../../shared/data").to_owned());
        let Ok(text) = std::fs::read_to_string(format!("{folder}/webhooks/vectors.json")) else {
            return println!(
                "SKIPPED: no webhooks/vectors.json in {folder}; set ENTWINE_DATA_SETS to the folder of the data sets"
            );
        };
        let vectors: Vec<serde_json::Value> = serde_json::from_str(&text).unwrap();
        let mut checked = 0;
        for vector in &vectors {
            let field = |name: &str| vector.get(name).and_then(serde_json::Value::as_str);
            let (Some(secret), Some(verify)) = (field("secret"), field("verify")) else { continue };
            let (Some(id), Some(body), Some(signature), Some(at)) = (
                field("msg_id"),
                field("payload"),
                field("signature"),
                vector.get("timestamp").and_then(serde_json::Value::as_i64),
            ) else {
                if verify.contains("constructor") {
                    assert_eq!(sign(secret, "m", Timestamp(0), ""), None, "{vector}");
                    checked += 1;
                }
                continue;
            };
            let ours = sign(secret, id, Timestamp(at * 1_000), body).unwrap();
            assert_eq!(signature.split(' ').any(|one| one == ours), verify.starts_with("ok"), "{vector}");
            checked += 1;
        }
        assert!(checked >= 3, "{checked} of {} vectors could be checked", vectors.len());
    }
}
