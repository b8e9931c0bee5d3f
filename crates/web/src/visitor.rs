//! A request becomes a visitor: who, in which language, through what. The one place where an [`Actor`] comes from.

use crate::{
    App, Problem,
    app::NavGroup,
    components::Dye,
    messages::Say,
    page::{Frame, Me, PlaceGroup, Shell, Theme, Words, page},
};
use askama::Template;
use axum::{
    extract::{FromRequestParts, OptionalFromRequestParts},
    response::{IntoResponse, Response},
};
use domain::{Actor, Channel, Millis, Timestamp};
use http::{HeaderMap, StatusCode, header, request::Parts};
use i18n::Lang;
use spine::access;
use std::{convert::Infallible, net::IpAddr, sync::Arc};

/// Name of the session's cookie over TLS: bound to this host and path by its prefix.
const COOKIE_SECURE: &str = "__Host-entwine";
/// Name of the session's cookie without TLS, on a developer's machine.
const COOKIE: &str = "entwine";

/// What of a request says who asks; kept apart so that the edge can work it out again for a problem's page.
#[derive(Clone, Debug)]
pub struct Asking {
    session: Option<String>,
    bearer: Option<String>,
    /// The language asked for: a cookie, else the browser's list.
    language: Option<String>,
    accept_language: Option<String>,
    theme: Option<String>,
    density: Option<String>,
    toast: Option<String>,
    api: bool,
    address: Option<IpAddr>,
    agent: String,
    path: String,
    partial: bool,
}

impl Asking {
    /// Read from the head of a request.
    pub fn of(parts: &Parts) -> Self {
        let headers = &parts.headers;
        let text = |name: header::HeaderName| headers.get(name).and_then(|v| v.to_str().ok()).map(str::to_owned);
        let path = parts.uri.path().to_owned();
        Self {
            session: cookie(headers, COOKIE_SECURE).or_else(|| cookie(headers, COOKIE)),
            bearer: text(header::AUTHORIZATION).and_then(|v| v.strip_prefix("Bearer ").map(|t| t.trim().to_owned())),
            language: cookie(headers, "lang"),
            accept_language: text(header::ACCEPT_LANGUAGE),
            theme: cookie(headers, "theme"),
            density: cookie(headers, "density"),
            toast: cookie(headers, "toast"),
            api: path.starts_with("/api/"),
            address: parts.extensions.get::<axum::extract::ConnectInfo<std::net::SocketAddr>>().map(|c| c.0.ip()),
            agent: text(header::USER_AGENT).unwrap_or_default(),
            path,
            partial: headers.contains_key("x-partial"),
        }
    }
}

/// One cookie's value.
pub fn cookie(headers: &HeaderMap, name: &str) -> Option<String> {
    headers
        .get_all(header::COOKIE)
        .iter()
        .filter_map(|v| v.to_str().ok())
        .flat_map(|v| v.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
        .find(|(n, _)| *n == name)
        .map(|(_, value)| value.to_owned())
}

/// Who asks. Handlers take it as an argument; it is made once a request.
#[derive(Clone)]
pub struct Visitor {
    /// What every handler can reach.
    pub app: App,
    /// Who acts.
    pub actor: Arc<Actor>,
    /// Their language and time zone.
    pub lang: Lang,
    /// The key of their session, where they came with a browser.
    pub session: Option<String>,
    /// The network address they came from.
    pub address: String,
    /// Their browser, as it says.
    pub agent: String,
    /// The path they asked for.
    pub path: String,
    /// Only parts of the page are wanted, for a morphing update.
    pub partial: bool,
    /// Who is signed in in this browser, on a page that remembers nobody: only to warn them.
    pub also: Option<Arc<Actor>>,
    /// Which caller this is today, on such a page: see [`crate::private::Private::caller`].
    pub caller: u16,
    theme: Theme,
    compact: bool,
    toast: Option<String>,
}

impl Visitor {
    /// Works out who asks. A key that is not known is nobody; a token that is not known is refused by the doors of the API.
    pub async fn of(app: &App, asking: Asking) -> Result<Self, Problem> {
        if crate::private::is_private(&asking.path) {
            return Self::forgotten(app, asking).await;
        }
        let now = app.spine.now();
        let mut found: Option<(Arc<Actor>, Option<Timestamp>)> = None;
        if let Some(token) = &asking.bearer {
            found = app.known.of_token(&app.spine, token).await?.map(|actor| (actor, None));
            if found.is_none() && asking.api {
                return Err(domain::Refusal::SignIn.into());
            }
        } else if let Some(key) = &asking.session {
            found = app.known.of_session(&app.spine, key).await?.map(|(actor, seen)| (actor, Some(seen)));
        }
        let session = asking.session.filter(|_| found.as_ref().is_some_and(|(_, seen)| seen.is_some()));
        if let (Some((actor, Some(seen))), Some(key)) = (&found, &session)
            && now.since(*seen) > Millis::minutes(1)
        {
            match app.spine.act(actor, access::TouchSession { key: key.clone() }).await {
                Ok(()) => app.known.forget_session(key),
                // Who can only read while the disk is full still reads.
                Err(error) => tracing::debug!(%error, "a session's last sight could not be noted"),
            }
        }
        let signed_in = found.is_some();
        let mut actor = found.map_or_else(|| Arc::new(Actor::guest()), |(actor, _)| actor);
        if asking.api && actor.through != Channel::Api {
            Arc::make_mut(&mut actor).through = Channel::Api;
        }
        let chosen = asking.language.as_deref().or(signed_in.then_some(actor.locale.0.as_str()));
        let locale = app.catalogue.negotiate(chosen, asking.accept_language.as_deref());
        if !signed_in {
            Arc::make_mut(&mut actor).locale = domain::Locale(locale.clone());
        }
        let lang = app.catalogue.lang(&locale, &actor.zone);
        Ok(Self {
            lang,
            actor,
            session,
            address: asking.address.map_or_else(|| "unknown".to_owned(), |a| a.to_string()),
            agent: asking.agent,
            path: asking.path,
            partial: asking.partial,
            also: None,
            caller: 0,
            theme: Theme::from_cookie(asking.theme.as_deref().unwrap_or_default()),
            compact: asking.density.as_deref() == Some("compact"),
            toast: asking.toast,
            app: app.clone(),
        })
    }

    /// Somebody on a page that remembers nobody: a guest, whatever their browser sent. That somebody is signed in is
    /// only read, and only to warn them; nothing is written, and no address goes further than this.
    async fn forgotten(app: &App, asking: Asking) -> Result<Self, Problem> {
        let now = app.spine.now();
        let also = match asking.session {
            Some(key) => {
                app.spine
                    .read(move |tx| Box::pin(async move { Ok(access::actor_of_session(tx, &key, now).await?) }))
                    .await?
            }
            None => None,
        };
        let locale = app.catalogue.negotiate(asking.language.as_deref(), asking.accept_language.as_deref());
        let mut visitor = Self::stranger(app);
        visitor.lang = app.catalogue.lang(&locale, "UTC");
        visitor.actor = Arc::new(Actor { locale: domain::Locale(locale), ..Actor::guest() });
        visitor.path = asking.path;
        visitor.theme = Theme::from_cookie(asking.theme.as_deref().unwrap_or_default());
        visitor.also = also.map(|(actor, _)| Arc::new(actor));
        visitor.caller = app.private.caller(asking.address, now);
        Ok(visitor)
    }

    /// Nobody, in the first language: what is left when even the session cannot be read.
    pub fn stranger(app: &App) -> Self {
        Self {
            lang: app.catalogue.lang("en", "UTC"),
            actor: Arc::new(Actor::guest()),
            session: None,
            address: String::new(),
            agent: String::new(),
            path: String::new(),
            partial: false,
            also: None,
            caller: 0,
            theme: Theme::System,
            compact: false,
            toast: None,
            app: app.clone(),
        }
    }

    /// Now.
    pub fn now(&self) -> Timestamp {
        self.app.spine.now()
    }

    /// The person signed in; a refusal that leads to the sign-in page where there is none.
    pub fn person(&self) -> Result<domain::PersonId, Problem> {
        self.actor.person.ok_or_else(|| domain::Refusal::SignIn.into())
    }

    /// Everything around the content of a page.
    pub fn shell(&self, title: impl Into<String>, current: &'static str) -> Shell {
        let say = Say::new(&self.lang);
        let title = title.into();
        let mut shell = Shell::new(title.clone(), say.description(title), self.words());
        self.lang.locale().clone_into(&mut shell.lang);
        shell.rtl = self.lang.direction() == i18n::Direction::RightToLeft;
        shell.current = current;
        shell.theme = self.theme;
        shell.compact = self.compact;
        let mut places: Vec<_> = self.app.nav.iter().flat_map(|nav| nav(&self.actor, &self.lang)).collect();
        places.sort_by_key(|(group, _)| *group);
        for (group, mut place) in places {
            let heading = match group {
                NavGroup::Main => None,
                NavGroup::Insight => Some(say.nav_insight().into_owned()),
                NavGroup::House => Some(say.nav_house().into_owned()),
                NavGroup::Foot => {
                    place.href = place.href.replace("{path}", &crate::forms::encode(shown_path(&self.path)));
                    shell.foot.push(place);
                    continue;
                }
            };
            match shell.groups.last_mut() {
                Some(last) if last.heading == heading => last.places.push(place),
                _ => shell.groups.push(PlaceGroup { heading, places: vec![place] }),
            }
        }
        if self.actor.person.is_some() {
            let desk = self.actor.is_agent();
            let line = if desk { say.me_desk() } else { say.me_user() };
            shell.person = Some(Me {
                name: self.actor.name.clone(),
                line: line.into_owned(),
                label: say.me_label(self.actor.name.as_str()),
                href: "/me".to_owned(),
                desk,
            });
            shell.find = Some("/find".to_owned());
        } else {
            shell.frame = Frame::Plain;
        }
        shell
    }

    fn words(&self) -> Words {
        let say = Say::new(&self.lang);
        Words {
            skip: say.shell_skip().into_owned(),
            places: say.shell_places().into_owned(),
            more: say.shell_more().into_owned(),
            waiting: say.shell_waiting().into_owned(),
            find: say.shell_find().into_owned(),
            find_or_do: say.shell_find_or_do().into_owned(),
            found: say.shell_found().into_owned(),
            key_move: say.shell_key_move().into_owned(),
            key_open: say.shell_key_open().into_owned(),
            key_all: say.shell_key_all().into_owned(),
            keys: say.shell_keys().into_owned(),
            appearance: say.shell_appearance().into_owned(),
            theme_system: say.shell_theme_system().into_owned(),
            theme_light: say.shell_theme_light().into_owned(),
            theme_dark: say.shell_theme_dark().into_owned(),
            theme_contrast: say.shell_theme_contrast().into_owned(),
            settings: say.shell_settings().into_owned(),
            close: say.shell_close().into_owned(),
            leave_it: say.shell_leave_it().into_owned(),
            messages: say.shell_messages().into_owned(),
            offline: say.shell_offline().into_owned(),
            not_sent: say.shell_not_sent().into_owned(),
            kept: say.shell_kept().into_owned(),
            remove: say.shell_remove("{name}"),
            too_large: say.shell_too_large("{most}", "{name}"),
            copied: say.shell_copied().into_owned(),
            chosen: say.shell_chosen("{count}"),
            matches: say.shell_matches("{count}"),
        }
    }

    /// A whole page in its shell.
    pub fn page(
        &self,
        title: impl Into<String>,
        current: &'static str,
        content: &impl Template,
    ) -> Result<Response, Problem> {
        self.page_in(self.shell(title, current), content)
    }

    /// A whole page in a shell that was changed for it. A message left by the act before is shown once.
    pub fn page_in(&self, mut shell: Shell, content: &impl Template) -> Result<Response, Problem> {
        let left = self.toast.as_deref().and_then(crate::forms::read_toast);
        let shown = left.is_some();
        shell.toasts.extend(left.map(|left| left.part(&Say::new(&self.lang).shell_close())));
        let mut response = page(&shell, content)?.into_response();
        if shown && let Ok(value) = http::HeaderValue::from_str("toast=; Path=/; Max-Age=0; SameSite=Lax; HttpOnly") {
            response.headers_mut().append(header::SET_COOKIE, value);
        }
        response.headers_mut().insert(header::CACHE_CONTROL, http::HeaderValue::from_static("no-store"));
        Ok(response)
    }

    /// The dye of a provider's pages.
    pub fn dye(key: &str) -> Dye {
        Dye::of(key)
    }

    /// The `Set-Cookie` that carries a session, or ends it when `key` is empty.
    pub fn session_cookie(&self, key: &str) -> String {
        let name = if self.app.config.secure { COOKIE_SECURE } else { COOKIE };
        let secure = if self.app.config.secure { "; Secure" } else { "" };
        let age = if key.is_empty() { 0 } else { 14 * 24 * 3600 };
        format!("{name}={key}; Path=/; HttpOnly; SameSite=Lax; Max-Age={age}{secure}")
    }
}

/// The path of a page as it may stand in an address of another: of pages whose path could hold a secret (links of mails,
/// receipts) only the beginning.
fn shown_path(path: &str) -> &str {
    const OPEN: &[&str] =
        &["t", "services", "articles", "agreements", "sayings", "improvements", "complaints", "moments"];
    let mut parts = path.split('/').skip(1);
    match (parts.next(), parts.next(), parts.next()) {
        (Some(first), Some(_), None) if OPEN.contains(&first) => path,
        (Some(first), _, _) => path.get(..=first.len()).unwrap_or("/"),
        (None, _, _) => "/",
    }
}

/// After a change: to a page, with 303, so that going back or reloading does nothing twice.
pub fn see(to: &str) -> Response {
    (StatusCode::SEE_OTHER, [(header::LOCATION, to.to_owned())]).into_response()
}

impl FromRequestParts<App> for Visitor {
    type Rejection = Problem;
    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Problem> {
        if let Some(visitor) = parts.extensions.get::<Self>() {
            return Ok(visitor.clone());
        }
        let visitor = Self::of(app, Asking::of(parts)).await?;
        parts.extensions.insert(visitor.clone());
        Ok(visitor)
    }
}

impl OptionalFromRequestParts<App> for Visitor {
    type Rejection = Infallible;
    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Option<Self>, Infallible> {
        Ok(<Self as FromRequestParts<App>>::from_request_parts(parts, app).await.ok())
    }
}
