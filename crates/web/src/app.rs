//! What every handler can reach.

use crate::{
    limits::Limits,
    live::Presence,
    page::Place,
    private::{HouseKey, Private},
};
use domain::Actor;
use i18n::{Catalogue, Lang};
use spine::Spine;
use std::sync::Arc;

/// Settings of the site that come from outside.
#[derive(Clone, Debug)]
pub struct Config {
    /// Most bytes of one request's attachments together.
    pub upload_bytes: usize,
    /// Whether browsers reach us over TLS: cookies are `Secure` and named `__Host-` then.
    pub secure: bool,
    /// Network addresses of proxies whose `X-Forwarded-For` is believed.
    pub trusted_proxies: Vec<std::net::IpAddr>,
    /// API requests a minute for one actor.
    pub api_per_minute: u32,
    /// Whether the network may be reached inside itself by webhooks.
    pub allow_private_webhooks: bool,
    /// Whether pictures of mails may lie inside the network. No setting turns it on: mails come from anybody.
    pub private_pictures: bool,
    /// What unlocks `/metrics` besides a token with its scope.
    pub metrics_token: Option<String>,
    /// What seals reports, from a file outside the database; without it nothing can be said in confidence.
    pub house_key: Option<HouseKey>,
    /// Version of the program.
    pub version: &'static str,
}

impl Default for Config {
    fn default() -> Self {
        Self {
            upload_bytes: 25 * 1024 * 1024,
            secure: false,
            trusted_proxies: Vec::new(),
            api_per_minute: 6_000,
            allow_private_webhooks: false,
            private_pictures: false,
            metrics_token: None,
            house_key: None,
            version: env!("CARGO_PKG_VERSION"),
        }
    }
}

/// Gives the places of the navigation a person has use for; each feature adds its own.
pub type Nav = fn(&Actor, &Lang) -> Vec<(NavGroup, Place)>;

/// Under which heading a place stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum NavGroup {
    /// The first four are the bar of a phone.
    Main,
    /// Insight.
    Insight,
    /// House.
    House,
    /// At the foot of every page, signed in or not: for what must be found without looking for it. `{path}` in its
    /// address becomes the page it stands on.
    Foot,
}

/// What every handler can reach. Cheap to clone.
#[derive(Clone)]
pub struct App {
    /// The database, clock, files, index.
    pub spine: Spine,
    /// All texts in all languages.
    pub catalogue: Arc<Catalogue>,
    /// Settings of the site.
    pub config: Arc<Config>,
    /// Who came in a moment ago.
    pub known: spine::access::Known,
    /// Who looks at what now, on this node.
    pub presence: Presence,
    /// How often somebody may ask.
    pub limits: Limits,
    /// How often the pages that remember nobody may be asked.
    pub private: Private,
    /// The places of the navigation.
    pub nav: Arc<Vec<Nav>>,
    /// The way mail goes out; none where no server is set.
    pub mail: Option<Arc<mail::Transport>>,
    /// From whom mail comes: `Service desk <desk@example.org>`.
    pub mail_from: String,
    /// Answers to mails go to an address with the number and a signature.
    pub mail_plus: bool,
    /// Who takes in words that come through other doors than pages.
    pub desk: Option<Arc<dyn spine::front::Desk>>,
    /// Who knows how services are.
    pub condition: Option<Arc<dyn spine::condition::Condition>>,
}

impl App {
    /// Around its parts.
    pub fn new(spine: Spine, catalogue: Arc<Catalogue>, config: Config, nav: Vec<Nav>) -> Self {
        let limits = Limits::new(config.api_per_minute);
        Self {
            known: spine::access::Known::new(&spine),
            spine,
            catalogue,
            config: Arc::new(config),
            presence: Presence::default(),
            limits,
            private: Private::default(),
            nav: Arc::new(nav),
            mail: None,
            mail_from: String::new(),
            mail_plus: false,
            desk: None,
            condition: None,
        }
    }

    /// With answers to an address that carries the number and a signature.
    pub fn with_plus_addresses(self, on: bool) -> Self {
        Self { mail_plus: on, ..self }
    }

    /// With somebody who takes words in.
    pub fn with_desk(self, desk: Arc<dyn spine::front::Desk>) -> Self {
        Self { desk: Some(desk), ..self }
    }

    /// With somebody who knows how services are.
    pub fn with_condition(self, condition: Arc<dyn spine::condition::Condition>) -> Self {
        Self { condition: Some(condition), ..self }
    }

    /// With a way for mail to go out.
    pub fn with_mail(self, transport: mail::Transport, from: impl Into<String>) -> Self {
        Self { mail: Some(Arc::new(transport)), mail_from: from.into(), ..self }
    }
}
