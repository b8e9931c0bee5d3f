//! Routes, each with the capability it needs: the list a test walks with every role.

use crate::{App, Problem, Visitor, private, visitor::Asking};
use axum::{
    Router,
    extract::{Request, State},
    handler::Handler,
    middleware::{self, Next},
    response::{IntoResponse, Response},
    routing::{MethodFilter, MethodRouter, on},
};
use domain::{Capability, Refusal, access::may};
use http::Method;

/// One route as the access test sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Route {
    /// `GET`, `POST` …
    pub method: Method,
    /// With its parameters in braces.
    pub path: &'static str,
    /// What it needs.
    pub capability: Capability,
}

/// The routes of a feature.
#[derive(Default)]
pub struct Routes {
    router: Router<App>,
    list: Vec<Route>,
}

/// Capabilities that are about one subject: which one is known only further in.
const OF_A_SUBJECT: &[Capability] = &[
    Capability::Read,
    Capability::ReadNotes,
    Capability::Reply,
    Capability::Note,
    Capability::Work,
    Capability::BreakGlass,
    Capability::OfferAgreement,
    Capability::AcceptAgreement,
    Capability::ManageProvider,
];

impl Routes {
    /// No routes yet.
    pub fn new() -> Self {
        Self::default()
    }
    /// A page or a resource.
    pub fn get<H: Handler<T, App>, T: 'static>(self, path: &'static str, capability: Capability, handler: H) -> Self {
        self.add(Method::GET, path, capability, on(MethodFilter::GET, handler))
    }
    /// An act.
    pub fn post<H: Handler<T, App>, T: 'static>(self, path: &'static str, capability: Capability, handler: H) -> Self {
        self.add(Method::POST, path, capability, on(MethodFilter::POST, handler))
    }
    /// A change of a resource (API).
    pub fn patch<H: Handler<T, App>, T: 'static>(self, path: &'static str, capability: Capability, handler: H) -> Self {
        self.add(Method::PATCH, path, capability, on(MethodFilter::PATCH, handler))
    }
    /// A resource put in place (API).
    pub fn put<H: Handler<T, App>, T: 'static>(self, path: &'static str, capability: Capability, handler: H) -> Self {
        self.add(Method::PUT, path, capability, on(MethodFilter::PUT, handler))
    }
    /// A resource taken away (API).
    pub fn delete<H: Handler<T, App>, T: 'static>(
        self,
        path: &'static str,
        capability: Capability,
        handler: H,
    ) -> Self {
        self.add(Method::DELETE, path, capability, on(MethodFilter::DELETE, handler))
    }

    fn add(mut self, method: Method, path: &'static str, capability: Capability, to: MethodRouter<App>) -> Self {
        self.list.push(Route { method, path, capability });
        let guarded =
            to.layer(middleware::from_fn(move |request: Request, next: Next| guard(capability, request, next)));
        self.router = self.router.route(path, guarded);
        self
    }

    /// These and those of another feature.
    pub fn and(mut self, other: Self) -> Self {
        self.router = self.router.merge(other.router);
        self.list.extend(other.list);
        self
    }

    /// The same behind the limit of the API, which tells in headers how much is left.
    pub fn limited(mut self) -> Self {
        self.router = self.router.layer(middleware::from_fn(crate::api::limited));
        self
    }

    /// The router, and the list of its routes.
    pub fn build(self) -> (Router<App>, Vec<Route>) {
        (self.router, self.list)
    }
}

async fn guard(capability: Capability, request: Request, next: Next) -> Response {
    // The visitor was put there by `know`, which runs for every route.
    let Some(visitor) = request.extensions().get::<Visitor>() else {
        return Problem::from(Refusal::SignIn).into_response();
    };
    let refused = match capability {
        Capability::Visit | Capability::Ask => None,
        // Readable without signing in where it is open to all: the read decides.
        Capability::Read if visitor.actor.scopes.is_none() => None,
        c if OF_A_SUBJECT.contains(&c) && visitor.actor.person.is_none() => Some(Refusal::SignIn),
        c if OF_A_SUBJECT.contains(&c) => {
            let scope = domain::access::TABLE.iter().find(|(t, _, _)| *t == c).map(|(_, _, scope)| *scope);
            scope
                .filter(|s| !visitor.actor.covers(*s))
                .map(|s| Refusal::NotAllowed(domain::Because::new("refused-token-scope").with("scope", s.word())))
        }
        c => may(&visitor.actor, c, None).err(),
    };
    if let Some(refusal) = refused {
        if matches!(refusal, Refusal::NotAllowed(_)) {
            let (app, actor) = (visitor.app.clone(), visitor.actor.clone());
            app.spine.note_refusal(&actor, "web.route", None, &refusal).await;
        }
        return Problem::from(refusal).into_response();
    }
    next.run(request).await
}

/// Works out who asks, once a request, and refuses acts that another site began.
///
/// Browsers say where a request comes from (`Sec-Fetch-Site`, `Origin`); together with `SameSite=Lax` cookies that is
/// what keeps other sites from acting in somebody's name. A request with a bearer token needs no such care.
pub async fn know(State(app): State<App>, mut request: Request, next: Next) -> Response {
    let (mut parts, body) = request.into_parts();
    let unsafe_method = !matches!(parts.method, Method::GET | Method::HEAD | Method::OPTIONS);
    let refused = if private::is_private(parts.uri.path()) {
        private::from_elsewhere(&parts.headers)
    } else {
        !parts.headers.contains_key(http::header::AUTHORIZATION) && !same_origin(&parts.headers)
    };
    if unsafe_method && refused {
        return Problem::from(Refusal::not_allowed("refused-other-site")).into_response();
    }
    match Visitor::of(&app, Asking::of(&parts)).await {
        Ok(visitor) => {
            parts.extensions.insert(visitor);
        }
        Err(problem) => return problem.into_response(),
    }
    request = Request::from_parts(parts, body);
    next.run(request).await
}

fn same_origin(headers: &http::HeaderMap) -> bool {
    let text = |name: &str| headers.get(name).and_then(|v| v.to_str().ok());
    match (text("sec-fetch-site"), text("origin"), text("host")) {
        (Some(site), _, _) => site == "same-origin" || site == "none",
        (None, Some(origin), Some(host)) => origin.split_once("://").is_some_and(|(_, o)| o == host),
        // Whoever says neither is no browser of today, and has no business with our cookies.
        (None, None, _) => !headers.contains_key(http::header::COOKIE),
        _ => false,
    }
}
