//! TLS to a server, with the certificates it is checked against.

use super::ImapError;
use std::{path::Path, sync::Arc};
use tokio::net::TcpStream;
use tokio_rustls::{
    TlsConnector,
    client::TlsStream,
    rustls::{
        self, ClientConfig, RootCertStore,
        pki_types::{CertificateDer, ServerName, pem::PemObject},
    },
};

/// Speaks TLS with a server that proves to be `host`.
pub(super) async fn connect(
    host: &str,
    stream: TcpStream,
    roots: Option<&Path>,
) -> Result<TlsStream<TcpStream>, ImapError> {
    let told = |why: &dyn std::fmt::Display| ImapError::Tls(why.to_string());
    let store = match roots {
        None => RootCertStore { roots: webpki_roots::TLS_SERVER_ROOTS.to_vec() },
        Some(path) => {
            let unread = |why: &dyn std::fmt::Display| ImapError::Tls(format!("{}: {why}", path.display()));
            let mut store = RootCertStore::empty();
            for certificate in CertificateDer::pem_file_iter(path).map_err(|e| unread(&e))? {
                store.add(certificate.map_err(|e| unread(&e))?).map_err(|e| unread(&e))?;
            }
            store
        }
    };
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = ClientConfig::builder_with_provider(provider).with_safe_default_protocol_versions();
    let config = config.map_err(|e| told(&e))?.with_root_certificates(store).with_no_client_auth();
    let name = ServerName::try_from(host.to_owned()).map_err(|e| told(&e))?;
    TlsConnector::from(Arc::new(config)).connect(name, stream).await.map_err(|e| told(&e))
}
