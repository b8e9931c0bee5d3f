//! Who sees an entry: the four visibilities (spec, "Words"; A9: notes do not travel unless their author says so).

use crate::{About, Actor, ProviderId, Relation, Visibility, access::relations};

/// What one reader sees of one subject's timeline, worked out once a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sight {
    everything: bool,
    shared: bool,
    consumer: bool,
    provider: Option<ProviderId>,
    serves: Vec<ProviderId>,
}

impl Sight {
    /// What `actor` sees of the subject `about` describes.
    pub fn of(actor: &Actor, about: &About) -> Self {
        let has = relations(actor, Some(about));
        let is = |r: Relation| has.contains(&r);
        let agent = is(Relation::Agent) || is(Relation::Lead);
        let party = is(Relation::Party) || is(Relation::Representative);
        Self {
            everything: actor.system,
            shared: party || agent || is(Relation::Operator),
            consumer: party,
            provider: about.provider,
            serves: actor.providers().collect(),
        }
    }

    /// Whether an entry of this visibility is seen. `whose` is the provider whose side wrote it, `travels` whether its
    /// author let it go along when the subject was handed over.
    pub fn sees(&self, visibility: Visibility, whose: Option<ProviderId>, travels: bool) -> bool {
        self.everything
            || match visibility {
                Visibility::Public => true,
                Visibility::Shared => self.shared,
                Visibility::Consumer => self.consumer,
                Visibility::Provider => {
                    let at_home = whose.is_some_and(|w| {
                        self.serves.contains(&w) && (travels || self.provider == whose || self.shared)
                    });
                    let came_along = travels && self.provider.is_some_and(|p| self.serves.contains(&p));
                    at_home || came_along
                }
            }
    }

    /// Whether anything of the provider's side may be seen at all.
    pub fn sees_notes(&self) -> bool {
        self.everything || self.provider.is_some_and(|p| self.serves.contains(&p))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Membership, PersonId, Role};

    fn agent(provider: i64) -> Actor {
        Actor {
            person: Some(PersonId(100 + provider)),
            memberships: vec![Membership { role: Role::Agent, provider: Some(ProviderId(provider)), consumer: None }],
            ..Actor::guest()
        }
    }

    #[test]
    fn notes_stay_at_home_unless_their_author_lets_them_travel() {
        // IT (1) noted something, then handed the ticket to facilities (2).
        let about = About { provider: Some(ProviderId(2)), requester: Some(PersonId(1)), ..About::default() };
        let user = Actor { person: Some(PersonId(1)), ..Actor::guest() };
        let check = |actor: &Actor, visibility, travels, expected: bool| {
            assert_eq!(
                Sight::of(actor, &about).sees(visibility, Some(ProviderId(1)), travels),
                expected,
                "{visibility} {travels}"
            );
        };
        check(&user, Visibility::Shared, false, true);
        check(&user, Visibility::Consumer, false, true);
        check(&user, Visibility::Provider, true, false);
        check(&agent(2), Visibility::Provider, false, false);
        check(&agent(2), Visibility::Provider, true, true);
        check(&agent(2), Visibility::Consumer, false, false);
        check(&agent(2), Visibility::Shared, false, true);
        check(&agent(3), Visibility::Shared, false, false);
        check(&Actor::guest(), Visibility::Public, false, true);
    }
}
