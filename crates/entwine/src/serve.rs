//! `entwine serve`: doors, jobs, promises and the index, until told to stop.

use crate::{
    edge::{self, Watch},
    exit::WrongUse,
    features, house_key,
    metrics::{self, Metrics},
    opening::{self, Alone},
    settings::Settings,
};
use axum::{
    Router,
    extract::{ConnectInfo, DefaultBodyLimit, State},
    middleware,
    response::{IntoResponse, Response},
    routing::get,
};
use http::{HeaderMap, StatusCode, header};
use jobs::{Failure, Runner};
use spine::{Spine, Work};
use std::{
    net::SocketAddr,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
    time::{Duration, Instant},
};
use tokio::sync::Mutex;
use tower_http::{CompressionLevel, compression::CompressionLayer};
use web::{App, Config};

/// Serves until told to stop.
pub async fn serve(settings: Settings) -> anyhow::Result<()> {
    let opened = opening::open(&settings, Alone::Yes).await?;
    let listener = tokio::net::TcpListener::bind(settings.listen)
        .await
        .map_err(|e| WrongUse(format!("listen: {} cannot be had: {e}", settings.listen)))?;
    let spine = opened.spine.clone();
    let config = Config { house_key: Some(house_key::read_or_make(&settings.house_key_file)?), ..config(&settings) };
    let mut app = App::new(spine.clone(), Arc::clone(&opened.catalogue), config, features::nav())
        .with_desk(Arc::new(crate::deliver::TheDesk))
        .with_condition(Arc::new(desk::condition::OfTickets));
    let signer = settings.signer()?;
    if let Some(url) = &settings.smtp_url {
        let transport = mail::Transport::from_url(url)?;
        let transport = match signer {
            Some(signer) => transport.with_signer(signer),
            None => transport,
        };
        app = app.with_mail(transport, settings.mail_from.clone()).with_plus_addresses(settings.mail_plus_addresses);
    }

    let runner = Runner::new(spine.db.clone(), spine.clock.clone(), app.clone(), features::handlers());
    let (done, failed) = runner.counts();
    let inside = Inside { app: app.clone(), metrics: Arc::default(), done, failed, ready: Arc::new(Mutex::new(None)) };
    let metrics = Arc::clone(&inside.metrics);
    tokio::spawn(async move { runner.run().await });
    tokio::spawn(spine::finding::follow_feed(spine.clone()));
    if let Err(e) = features::begin(&app).await {
        tracing::warn!(error = %e, "what begins with the program could not begin");
    }
    for tick in features::ticks() {
        tokio::spawn(repeat(app.clone(), tick));
    }

    let open = channels::doors::open(&app, doors(&settings)?).await.map_err(|e| WrongUse(e.to_string()))?;

    tracing::info!(address = %listener.local_addr()?, url = settings.base_url, database = spine.db.name(), "serving");
    let doors = router(inside, &settings).into_make_service_with_connect_info::<SocketAddr>();
    let server = axum::serve(listener, doors).with_graceful_shutdown(told_to_stop());
    tokio::select! {
        ended = server => ended?,
        () = async { told_to_stop().await; drain(&metrics).await } => {}
    }
    open.close().await;
    tracing::info!("stopped");
    opened.close();
    Ok(())
}

fn config(settings: &Settings) -> Config {
    Config {
        upload_bytes: settings.upload_bytes,
        secure: settings.base_url.starts_with("https://"),
        trusted_proxies: settings.trusted_proxies.clone(),
        api_per_minute: settings.api_per_minute,
        allow_private_webhooks: settings.allow_private_webhooks,
        private_pictures: false,
        metrics_token: settings.metrics_token.clone(),
        house_key: None,
        version: env!("CARGO_PKG_VERSION"),
    }
}

/// The doors mail comes in by.
fn doors(settings: &Settings) -> anyhow::Result<channels::doors::Doors> {
    use channels::doors::{Address, Doors};
    let certificate = match &settings.mail_tls {
        Some((chain, key)) => Some(
            mail::listen::certificate(chain, key).map_err(|e| WrongUse(format!("mail_tls_cert, mail_tls_key: {e}")))?,
        ),
        None => None,
    };
    let mut addresses: Vec<Address> = settings
        .mail_addresses
        .iter()
        .map(|(address, provider)| Address { address: address.clone(), provider: provider.clone() })
        .collect();
    if addresses.is_empty() {
        addresses.push(Address { address: channels::doors::address(&settings.mail_from), provider: None });
    }
    let mailboxes = settings.imap_mailboxes.iter().map(|url| mail::imap::Account::from_url(url));
    Ok(Doors {
        lmtp: settings.lmtp_listen,
        smtp: settings.smtp_listen,
        addresses,
        mail_from: settings.mail_from.clone(),
        certificate,
        mailboxes: mailboxes.collect::<Result<_, _>>()?,
        most: settings.upload_bytes,
    })
}

/// What the program's own doors need besides the features'.
#[derive(Clone)]
struct Inside {
    app: App,
    metrics: Arc<Metrics>,
    done: Arc<AtomicU64>,
    failed: Arc<AtomicU64>,
    /// When it was last looked whether it can work, and what was found.
    ready: Arc<Mutex<Option<Looked>>>,
}

/// When it was looked, and what was wrong.
type Looked = (Instant, Result<(), String>);

/// All doors, from the outside in: counted, careful, packed, problems drawn, the visitor known.
fn router(inside: Inside, settings: &Settings) -> Router {
    let app = inside.app.clone();
    let watch = Watch {
        metrics: Arc::clone(&inside.metrics),
        clock: app.spine.clock.clone(),
        ids: app.spine.ids.clone(),
        traced: settings.otlp_endpoint.is_some(),
    };
    let secure = app.config.secure;
    let (features, _) = features::routes().build();
    let pages = features
        .route("/live", get(web::live::stream))
        .route("/live/presence", axum::routing::post(web::live::presence))
        .layer(middleware::from_fn_with_state(app.clone(), web::routes::know))
        .fallback(|| async { web::Problem::not_found() })
        .layer(middleware::from_fn_with_state(app.clone(), web::problem::render))
        // A request's other fields have room beside its attachments.
        .layer(DefaultBodyLimit::max(settings.upload_bytes.saturating_add(1024 * 1024)))
        .with_state(app)
        .layer(CompressionLayer::new().quality(CompressionLevel::Fastest));
    let own = Router::new()
        .route("/healthz", get(|| async { "ok\n" }))
        .route("/readyz", get(readyz))
        .route("/metrics", get(metrics_page))
        .with_state(inside)
        .route(web::assets::PATH, get(web::assets::route));
    own.merge(pages)
        .layer(middleware::from_fn_with_state(secure, edge::careful))
        .layer(middleware::from_fn_with_state(watch, edge::watched))
        .layer(middleware::from_fn_with_state(Arc::new(settings.trusted_proxies.clone()), edge::behind_proxies))
}

/// How long an answer to "can it work" is good for.
const FRESH: Duration = Duration::from_secs(1);

/// Whether it can work: the database is read and written, durably. Red while the disk is full or the database away;
/// green again by itself.
async fn readyz(State(inside): State<Inside>) -> Response {
    let mut ready = inside.ready.lock().await;
    let outcome = match &*ready {
        Some((at, outcome)) if at.elapsed() < FRESH => outcome.clone(),
        _ => {
            let outcome = can_work(&inside.app.spine).await;
            if let (Err(why), false) = (&outcome, matches!(&*ready, Some((_, Err(_))))) {
                tracing::error!(why, "not ready");
            }
            *ready = Some((Instant::now(), outcome.clone()));
            outcome
        }
    };
    drop(ready);
    match outcome {
        Ok(()) => "ready\n".into_response(),
        // Why is in the log: the page is open to everybody.
        Err(_) => (StatusCode::SERVICE_UNAVAILABLE, [(header::RETRY_AFTER, "5")], "not ready\n").into_response(),
    }
}

async fn can_work(spine: &Spine) -> Result<(), String> {
    let (now, ids) = (spine.now(), spine.ids.clone());
    let beat = spine.db.write(move |tx| {
        let ids = ids.clone();
        Box::pin(async move {
            let system = domain::Actor::system();
            let mut work = Work::new(tx, now, &system, &ids);
            Ok::<_, Failure>(spine::settings::set(&mut work, "node.beat", &now.0).await?)
        })
    });
    match tokio::time::timeout(Duration::from_secs(5), beat).await {
        Ok(Ok(())) => Ok(()),
        Ok(Err(e)) => Err(e.to_string()),
        Err(_) => Err("the database does not answer".to_owned()),
    }
}

/// For this machine itself, the token of the settings, or a token with the scope.
async fn metrics_page(
    State(inside): State<Inside>,
    ConnectInfo(peer): ConnectInfo<SocketAddr>,
    headers: HeaderMap,
) -> Response {
    if !may_measure(&inside.app, peer, &headers).await {
        return (StatusCode::UNAUTHORIZED, [(header::WWW_AUTHENTICATE, "Bearer")]).into_response();
    }
    let (done, failed) = (inside.done.load(Ordering::Relaxed), inside.failed.load(Ordering::Relaxed));
    let page = metrics::page(&inside.app.spine, &inside.metrics, done, failed, inside.app.config.version).await;
    ([(header::CONTENT_TYPE, "text/plain; version=0.0.4; charset=utf-8")], page).into_response()
}

async fn may_measure(app: &App, peer: SocketAddr, headers: &HeaderMap) -> bool {
    // A proxy on this machine passes on what strangers ask: then the address says nothing.
    if peer.ip().is_loopback() && !headers.contains_key("x-forwarded-for") {
        return true;
    }
    let Some(token) = headers.get(header::AUTHORIZATION).and_then(|v| v.to_str().ok()?.strip_prefix("Bearer ")) else {
        return false;
    };
    if app.config.metrics_token.as_deref().is_some_and(|own| same(own, token)) {
        return true;
    }
    let (token, now) = (token.to_owned(), app.spine.now());
    let actor =
        app.spine.read(move |tx| Box::pin(async move { Ok(spine::access::actor_of_token(tx, &token, now).await?) }));
    matches!(actor.await, Ok(Some(actor)) if metrics::covers(&actor))
}

/// Compares by hash, so that the time it takes tells nothing of how much was right.
fn same(a: &str, b: &str) -> bool {
    spine::access::keys::hash(a) == spine::access::keys::hash(b)
}

/// Does something by the clock, for ever.
async fn repeat(app: App, tick: features::Tick) {
    let every = Duration::from_millis(u64::try_from(tick.every.0).unwrap_or(1_000));
    loop {
        tokio::time::sleep(every).await;
        match (tick.run)(app.clone()).await {
            Ok(0) => {}
            Ok(n) => tracing::debug!(tick = tick.name, n, "done by the clock"),
            Err(e) => tracing::warn!(tick = tick.name, error = %e, "could not be done by the clock"),
        }
    }
}

/// Ctrl+C, or the system's polite word.
async fn told_to_stop() {
    let ctrl_c = async {
        if tokio::signal::ctrl_c().await.is_err() {
            std::future::pending::<()>().await;
        }
    };
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        match signal(SignalKind::terminate()) {
            Ok(mut term) => tokio::select! { () = ctrl_c => {}, _ = term.recv() => {} },
            Err(_) => ctrl_c.await,
        }
    }
    #[cfg(not(unix))]
    ctrl_c.await;
}

/// Waits for requests without a response, at most ten seconds. Open live lines have had theirs, and are not waited for.
async fn drain(metrics: &Metrics) {
    for _ in 0..100 {
        tokio::time::sleep(Duration::from_millis(100)).await;
        if metrics.running() == 0 {
            break;
        }
    }
    tokio::time::sleep(Duration::from_millis(100)).await;
}

#[cfg(test)]
mod no_trace;
