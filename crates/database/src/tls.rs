//! TLS on the way to PostgreSQL, as `sslmode` in the address asks for it, in the words psql knows:
//!
//! | `sslmode` | encrypted | whose certificate |
//! | --- | --- | --- |
//! | `disable` | no | |
//! | `prefer` (when nothing is said) | where the server can | anybody's |
//! | `require` | yes | anybody's; with `sslrootcert`, as `verify-ca` |
//! | `verify-ca` | yes | signed by somebody we trust |
//! | `verify-full` | yes | and made out to the name in the address |
//!
//! Trusted are the certificates in the file `sslrootcert` names (PEM), or else those browsers trust. Only `verify-full`
//! keeps somebody out who stands in between.

use crate::DbError;
use rustls::{
    CertificateError, ClientConfig, DigitallySignedStruct, RootCertStore, SignatureScheme,
    client::{
        WebPkiServerVerifier,
        danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier},
    },
    crypto::CryptoProvider,
    pki_types::{CertificateDer, ServerName, UnixTime, pem::PemObject},
};
use std::{
    future::Future,
    io,
    pin::Pin,
    str::FromStr,
    sync::Arc,
    task::{Context, Poll},
};
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio_postgres::{
    Config,
    config::SslMode,
    tls::{ChannelBinding, MakeTlsConnect, TlsConnect},
};
use tokio_rustls::{TlsConnector, client::TlsStream};

/// Where a server is, and how it is spoken to.
#[derive(Clone)]
pub(crate) struct Way {
    pub config: Config,
    pub tls: Tls,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Trust {
    Anybody,
    Signed,
    Named,
}

/// What of an address is about TLS, and the rest.
struct Parts {
    rest: String,
    mode: SslMode,
    trust: Trust,
    roots: Option<String>,
}

fn parts(url: &str) -> Result<Parts, String> {
    let (place, query) = url.split_once('?').unwrap_or((url, ""));
    let (mut mode, mut trust, mut roots) = (SslMode::Prefer, Trust::Anybody, None);
    let mut rest = Vec::new();
    for pair in query.split('&').filter(|pair| !pair.is_empty()) {
        match pair.split_once('=') {
            Some(("sslmode", word)) => {
                (mode, trust) = match word {
                    "disable" => (SslMode::Disable, Trust::Anybody),
                    "prefer" => (SslMode::Prefer, Trust::Anybody),
                    "require" => (SslMode::Require, Trust::Anybody),
                    "verify-ca" => (SslMode::Require, Trust::Signed),
                    "verify-full" => (SslMode::Require, Trust::Named),
                    _ => return Err("sslmode is none of disable, prefer, require, verify-ca, verify-full".to_owned()),
                }
            }
            Some(("sslrootcert", path)) => roots = Some(decoded(path)),
            _ => rest.push(pair),
        }
    }
    if mode == SslMode::Require && trust == Trust::Anybody && roots.is_some() {
        trust = Trust::Signed;
    }
    let rest = if rest.is_empty() { place.to_owned() } else { format!("{place}?{}", rest.join("&")) };
    Ok(Parts { rest, mode, trust, roots })
}

/// `%2F` is a slash.
fn decoded(text: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = text.as_bytes();
    while let [first, after @ ..] = rest {
        let hex = after.get(..2).filter(|_| *first == b'%').and_then(|two| std::str::from_utf8(two).ok());
        if let Some(byte) = hex.and_then(|two| u8::from_str_radix(two, 16).ok()) {
            bytes.push(byte);
            rest = after.get(2..).unwrap_or_default();
        } else {
            bytes.push(*first);
            rest = after;
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

/// What is wrong with an address of PostgreSQL, as far as it says without asking the server.
pub(crate) fn check(url: &str) -> Result<(), String> {
    let parts = parts(url)?;
    // The address may hold a password: what the library says of it is not repeated.
    Config::from_str(&parts.rest).map_err(|_| "not an address of PostgreSQL".to_owned())?;
    trusted(parts.roots.as_deref()).map(|_| ())
}

fn trusted(path: Option<&str>) -> Result<RootCertStore, String> {
    let Some(path) = path else { return Ok(RootCertStore { roots: webpki_roots::TLS_SERVER_ROOTS.to_vec() }) };
    let told = |why: &dyn std::fmt::Display| format!("sslrootcert {path}: {why}");
    let mut roots = RootCertStore::empty();
    for certificate in CertificateDer::pem_file_iter(path).map_err(|e| told(&e))? {
        roots.add(certificate.map_err(|e| told(&e))?).map_err(|e| told(&e))?;
    }
    if roots.is_empty() { Err(told(&"there is no certificate in it")) } else { Ok(roots) }
}

impl Way {
    pub(crate) fn of(url: &str) -> Result<Self, DbError> {
        let wrong = |why: String| DbError::Away(why);
        let parts = parts(url).map_err(wrong)?;
        let mut config = Config::from_str(&parts.rest).map_err(|_| DbError::Url("postgres://…".to_owned()))?;
        config.ssl_mode(parts.mode);
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let roots = Arc::new(trusted(parts.roots.as_deref()).map_err(wrong)?);
        let verifier = WebPkiServerVerifier::builder_with_provider(roots, Arc::clone(&provider))
            .build()
            .map_err(|e| wrong(e.to_string()))?;
        let trust = parts.trust;
        let verifier = Arc::new(Verifier { strict: verifier, trust, provider: Arc::clone(&provider) });
        let client = ClientConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .map_err(|e| wrong(e.to_string()))?
            .dangerous()
            .with_custom_certificate_verifier(verifier)
            .with_no_client_auth();
        Ok(Self { config, tls: Tls(TlsConnector::from(Arc::new(client))) })
    }
}

/// Asks of a certificate as much as the address does.
#[derive(Debug)]
struct Verifier {
    strict: Arc<WebPkiServerVerifier>,
    trust: Trust,
    provider: Arc<CryptoProvider>,
}

impl std::fmt::Debug for Trust {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Anybody => "anybody",
            Self::Signed => "signed",
            Self::Named => "named",
        })
    }
}

impl ServerCertVerifier for Verifier {
    fn verify_server_cert(
        &self,
        end: &CertificateDer<'_>,
        between: &[CertificateDer<'_>],
        name: &ServerName<'_>,
        ocsp: &[u8],
        now: UnixTime,
    ) -> Result<ServerCertVerified, rustls::Error> {
        if self.trust == Trust::Anybody {
            return Ok(ServerCertVerified::assertion());
        }
        match self.strict.verify_server_cert(end, between, name, ocsp, now) {
            // The chain was found good before the name was looked at.
            Err(rustls::Error::InvalidCertificate(
                CertificateError::NotValidForName | CertificateError::NotValidForNameContext { .. },
            )) if self.trust == Trust::Signed => Ok(ServerCertVerified::assertion()),
            other => other,
        }
    }
    fn verify_tls12_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signed: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        let known = &self.provider.signature_verification_algorithms;
        rustls::crypto::verify_tls12_signature(message, certificate, signed, known)
    }
    fn verify_tls13_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signed: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        let known = &self.provider.signature_verification_algorithms;
        rustls::crypto::verify_tls13_signature(message, certificate, signed, known)
    }
    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.provider.signature_verification_algorithms.supported_schemes()
    }
}

/// Makes connections of the library encrypted ones.
#[derive(Clone)]
pub(crate) struct Tls(TlsConnector);

pub(crate) struct Named(TlsConnector, ServerName<'static>);

impl<S: AsyncRead + AsyncWrite + Unpin + Send + 'static> MakeTlsConnect<S> for Tls {
    type Stream = Encrypted<S>;
    type TlsConnect = Named;
    type Error = rustls::pki_types::InvalidDnsNameError;
    fn make_tls_connect(&mut self, host: &str) -> Result<Named, Self::Error> {
        Ok(Named(self.0.clone(), ServerName::try_from(host.to_owned())?))
    }
}

impl<S: AsyncRead + AsyncWrite + Unpin + Send + 'static> TlsConnect<S> for Named {
    type Stream = Encrypted<S>;
    type Error = io::Error;
    type Future = Pin<Box<dyn Future<Output = io::Result<Encrypted<S>>> + Send>>;
    fn connect(self, stream: S) -> Self::Future {
        Box::pin(async move { Ok(Encrypted(Box::new(self.0.connect(self.1, stream).await?))) })
    }
}

pub(crate) struct Encrypted<S>(Box<TlsStream<S>>);

impl<S: AsyncRead + AsyncWrite + Unpin> tokio_postgres::tls::TlsStream for Encrypted<S> {
    fn channel_binding(&self) -> ChannelBinding {
        ChannelBinding::none()
    }
}

impl<S: AsyncRead + AsyncWrite + Unpin> AsyncRead for Encrypted<S> {
    fn poll_read(mut self: Pin<&mut Self>, cx: &mut Context<'_>, into: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.0).poll_read(cx, into)
    }
}

impl<S: AsyncRead + AsyncWrite + Unpin> AsyncWrite for Encrypted<S> {
    fn poll_write(mut self: Pin<&mut Self>, cx: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.0).poll_write(cx, bytes)
    }
    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.0).poll_flush(cx)
    }
    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.0).poll_shutdown(cx)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_address_says_how_much_is_asked_of_a_certificate() {
        let rows = [
            ("postgres://a@b/c", "postgres://a@b/c", SslMode::Prefer, Trust::Anybody),
            ("postgres://a@b/c?sslmode=disable", "postgres://a@b/c", SslMode::Disable, Trust::Anybody),
            (
                "postgres://a@b/c?sslmode=require&keepalives=0",
                "postgres://a@b/c?keepalives=0",
                SslMode::Require,
                Trust::Anybody,
            ),
            (
                "postgres://a@b/c?sslmode=require&sslrootcert=%2Fetc%2Fca.pem",
                "postgres://a@b/c",
                SslMode::Require,
                Trust::Signed,
            ),
            ("postgres://a@b/c?sslmode=verify-ca", "postgres://a@b/c", SslMode::Require, Trust::Signed),
            ("postgres://a@b/c?sslmode=verify-full", "postgres://a@b/c", SslMode::Require, Trust::Named),
        ];
        for (url, rest, mode, trust) in rows {
            let found = parts(url).unwrap();
            assert!(found.rest == rest && found.mode == mode && found.trust == trust, "{url}: {}", found.rest);
        }
        assert_eq!(parts("postgres://a@b/c?sslrootcert=%2Fetc%2Fca.pem").unwrap().roots.unwrap(), "/etc/ca.pem");
        for (url, why) in [
            ("postgres://a@b/c?sslmode=verify", "sslmode is none of"),
            ("postgres://a@b/c?sslmode=verify-full&sslrootcert=/nowhere/ca.pem", "sslrootcert /nowhere/ca.pem"),
            ("postgres://a:secret@b:port/c", "not an address of PostgreSQL"),
        ] {
            let said = check(url).unwrap_err();
            assert!(said.contains(why) && !said.contains("secret"), "{url}: {said}");
        }
    }
}
