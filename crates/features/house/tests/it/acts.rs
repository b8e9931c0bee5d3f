//! What may be done by whom, and what comes of it.

use crate::house::{House, role};
use ::house::actions::{
    Card, EndMandate, GiveMandate, GiveRole, Invite, JoinTeam, LetIn, Part, SaveHouse, SaveProfile, SaveProvider,
    SaveTeam, TakeRole,
};
use database::p;
use domain::{
    Actor, Impact, Millis, Priority, PromiseKind, Refusal, Role, Scope, TeamId, Urgency,
    rules::{calendar::CalendarDraft, mandate::Cover, priority::Standing, promise::Promise},
};
use spine::{Action, Failure, Work, access::IssueToken, following, people, promises, timeline};

fn refused<T>(done: Result<T, Failure>) -> Option<Refusal> {
    match done {
        Err(Failure::Refused(refusal)) => Some(refusal),
        _ => None,
    }
}

fn invite(email: &str) -> Invite {
    Invite {
        email: email.into(),
        name: "Nora".into(),
        locale: "en".into(),
        zone: "UTC".into(),
        consumer: None,
        key: "k".into(),
        mail: false,
    }
}

fn face(provider: domain::ProviderId, name: &str) -> SaveProvider {
    SaveProvider {
        provider,
        seen: 1,
        part: Part::Face {
            name: name.into(),
            words: std::collections::BTreeMap::new(),
            sure_from: 70,
            close_after_days: 7,
        },
    }
}

/// A conversation of HR with a promise, so that what follows a provider can be seen.
struct Open(domain::ProviderId, domain::PersonId);
impl Action for Open {
    const NAME: &'static str = "test.open";
    type Done = domain::SubjectId;
    async fn run(&self, work: &mut Work<'_>) -> Result<domain::SubjectId, Failure> {
        let provider = people::provider(work.tx, self.0).await?.unwrap();
        let subject = timeline::open(
            work,
            timeline::NewSubject {
                family: "ticket",
                number: None,
                title: "The door",
                provider: Some(self.0),
                consumer: None,
                requester: Some(self.1),
                open_to_all: false,
                confidential: provider.confidential,
            },
        )
        .await?;
        let promise = Promise::start(PromiseKind::FirstResponse, Millis::hours(4), &provider.calendar, work.now)?;
        promises::give(work, subject, Priority::Normal, vec![promise], &provider).await?;
        Ok(subject)
    }
}

database::both_databases! {
    async fn who_does_not_run_the_house_does_not_change_it(house: House) {
        for actor in [&house.ida, &house.leo, &house.rita] {
            assert!(matches!(refused(house.act(actor, invite("nora@example.org")).await), Some(Refusal::NotAllowed(_))), "{}", actor.name);
            let setting = ::house::actions::House { organisation: "X".into(), zone: "UTC".into(), languages: vec!["en".into()], guests_may_ask: true };
            assert!(matches!(refused(house.act(actor, SaveHouse { house: setting }).await), Some(Refusal::NotAllowed(_))));
            let out = LetIn { person: house.otto.person.unwrap(), inside: false };
            assert!(matches!(refused(house.act(actor, out).await), Some(Refusal::NotAllowed(_))));
        }
        assert_eq!(refused(house.act(&Actor::guest(), invite("nora@example.org")).await), Some(Refusal::SignIn));
        assert!(house.person("nora@example.org").await.is_none());
    }

    async fn a_lead_changes_their_provider_and_no_other(house: House) {
        assert_eq!(refused(house.act(&house.leo, face(house.hr, "Mine now")).await), Some(Refusal::NotFound));
        assert_eq!(refused(house.act(&house.ida, face(house.it, "Mine now")).await), Some(Refusal::NotFound));
        house.act(&house.leo, face(house.it, "Computers")).await.unwrap();
        let it = house.provider(house.it).await;
        assert_eq!((it.name.as_str(), it.rules.sure_from), ("Computers", 70));
        // Who saw an older version is told so.
        assert!(matches!(refused(house.act(&house.leo, face(house.it, "Again")).await), Some(Refusal::Conflict(_))));
        // Closing it is for operators.
        let close = SaveProvider { provider: house.it, seen: 2, part: Part::Confidential(true) };
        assert!(matches!(refused(house.act(&house.leo, close).await), Some(Refusal::NotAllowed(_))));
        // A role at HR is for HR's lead.
        let give = |provider| GiveRole { person: house.ida.person.unwrap(), role: role(Role::Agent, Some(provider)) };
        assert_eq!(refused(house.act(&house.leo, give(house.hr)).await), Some(Refusal::NotFound));
        house.act(&house.leo, give(house.it)).await.unwrap();
        let operator = GiveRole { person: house.leo.person.unwrap(), role: role(Role::Operator, None) };
        assert!(matches!(refused(house.act(&house.leo, operator).await), Some(Refusal::NotAllowed(_))));
        assert!(house.actor(house.ida.person.unwrap()).await.unwrap().is_agent());
    }

    async fn an_operator_enters_a_closed_provider_only_in_the_open(house: House) {
        let me = house.otto.person.unwrap();
        house.act(&house.otto, GiveRole { person: me, role: role(Role::Agent, Some(house.hr)) }).await.unwrap();
        let hugo = house.hugo.person.unwrap();
        let later = house.app.spine.now().plus(Millis(1));
        let (notices, lines) = house.app.spine.read(move |tx| Box::pin(async move {
            Ok((following::inbox(tx, hugo, later, 10).await?, spine::audit::newest(tx, later, Some("house.enter_closed"), 10).await?))
        })).await.unwrap();
        assert_eq!(notices.len(), 1, "the lead hears of it");
        assert!(notices[0].text.contains("notice-role-given") && notices[0].text.contains("Otto Ohm"));
        assert_eq!(lines.len(), 1);
        assert_eq!(lines[0].actor_id, Some(me));
        // HR's own lead does it without a word to themselves.
        house.act(&house.hugo, GiveRole { person: house.ida.person.unwrap(), role: role(Role::Agent, Some(house.hr)) }).await.unwrap();
        let notices = house.app.spine.read(move |tx| Box::pin(async move { Ok(following::inbox(tx, hugo, later, 10).await?) })).await.unwrap();
        assert_eq!(notices.len(), 1);
    }

    async fn the_house_keeps_an_operator(house: House) {
        let (otto, ida) = (house.otto.person.unwrap(), house.ida.person.unwrap());
        let take = |person| TakeRole { person, role: role(Role::Operator, None) };
        let key = |r: Option<Refusal>| match r { Some(Refusal::NotAllowed(b)) => b.key, other => format!("{other:?}") };
        assert_eq!(key(refused(house.act(&house.otto, take(otto)).await)), "refused-last-operator");
        assert_eq!(key(refused(house.act(&house.otto, LetIn { person: otto, inside: false }).await)), "refused-block-yourself");
        house.act(&house.otto, GiveRole { person: ida, role: role(Role::Operator, None) }).await.unwrap();
        // A blocked operator keeps no house.
        house.act(&house.otto, LetIn { person: ida, inside: false }).await.unwrap();
        assert_eq!(key(refused(house.act(&house.otto, take(otto)).await)), "refused-last-operator");
        house.act(&house.otto, LetIn { person: ida, inside: true }).await.unwrap();
        house.act(&house.otto, take(otto)).await.unwrap();
        assert!(!house.actor(otto).await.unwrap().is_operator());
    }

    async fn who_is_blocked_is_outside_at_once(house: House) {
        let ida = house.ida.person.unwrap();
        assert_eq!(house.get("ida", "/me").await.status, 200);
        house.act(&house.otto, LetIn { person: ida, inside: false }).await.unwrap();
        assert_eq!(house.get("ida", "/me").await.status, 303, "to the sign-in page");
        assert!(house.actor(ida).await.is_none());
    }

    async fn mandates_are_given_for_oneself_and_ended_by_both(house: House) {
        let give = |holder: &str, consumer| GiveMandate {
            holder: holder.into(), consumer, scope: Cover { words: "my travel".into(), ..Cover::default() }, ends_at: house.app.spine.now().plus(Millis::days(3)),
        };
        assert!(matches!(refused(house.act(&house.ida, give("ida@example.org", None)).await), Some(Refusal::Invalid(_))), "not to oneself");
        assert!(matches!(refused(house.act(&house.ida, give("nobody@example.org", None)).await), Some(Refusal::Invalid(_))));
        assert!(matches!(refused(house.act(&house.ida, give("leo@example.org", Some(house.sales))).await), Some(Refusal::NotAllowed(_))));
        house.act(&house.rita, give("leo@example.org", Some(house.sales))).await.unwrap();
        let mandate = house.act(&house.ida, give("leo@example.org", None)).await.unwrap();
        let (leo, now) = (house.leo.person.unwrap(), house.app.spine.now());
        let held = house.app.spine.read(move |tx| Box::pin(async move { Ok(people::mandates(tx, leo, now).await?) })).await.unwrap();
        assert_eq!(held.len(), 1);
        assert_eq!(refused(house.act(&house.hugo, EndMandate { mandate }).await), Some(Refusal::NotFound), "it is not theirs");
        house.act(&house.leo, EndMandate { mandate }).await.unwrap();
        let held = house.app.spine.read(move |tx| Box::pin(async move { Ok(people::mandates(tx, leo, now).await?) })).await.unwrap();
        assert!(held.is_empty());
    }

    async fn teams_have_only_people_who_serve(house: House) {
        let team = house.act(&house.leo, SaveTeam { provider: house.it, team: None, name: "Front".into(), assigning: "skill".into() }).await.unwrap();
        let join = |person, provider| JoinTeam { provider, team, person, skills: "Printers, VPN".into(), capacity: 5 };
        assert!(matches!(refused(house.act(&house.leo, join(house.ida.person.unwrap(), house.it)).await), Some(Refusal::Invalid(_))));
        house.act(&house.leo, join(house.leo.person.unwrap(), house.it)).await.unwrap();
        // HR's lead cannot reach IT's team by naming HR.
        assert_eq!(refused(house.act(&house.hugo, join(house.hugo.person.unwrap(), house.hr)).await), Some(Refusal::NotFound));
        let rename = SaveTeam { provider: house.hr, team: Some(team), name: "Stolen".into(), assigning: "none".into() };
        assert_eq!(refused(house.act(&house.hugo, rename).await), Some(Refusal::NotFound));
        let members = house.app.spine.read(move |tx| Box::pin(async move { Ok(people::team_members(tx, team).await?) })).await.unwrap();
        assert_eq!(members, vec![(house.leo.person.unwrap(), "Leo Lind".to_owned(), "printers vpn".to_owned(), 5)]);
        // Who gives up serving leaves the team.
        house.act(&house.otto, TakeRole { person: house.leo.person.unwrap(), role: role(Role::Lead, Some(house.it)) }).await.unwrap();
        let members = house.app.spine.read(move |tx| Box::pin(async move { Ok(people::team_members(tx, TeamId(team.0)).await?) })).await.unwrap();
        assert!(members.is_empty());
    }

    async fn a_new_calendar_moves_promises_that_run(house: House) {
        let subject = house.act(&Actor::system(), Open(house.it, house.ida.person.unwrap())).await.unwrap();
        let due = |house: &House| {
            let spine = house.app.spine.clone();
            async move { spine.read(move |tx| Box::pin(async move { Ok(promises::of(tx, subject).await?) })).await.unwrap()[0].promise.due_at }
        };
        let before = due(&house).await;
        assert_eq!(before.since(house.app.spine.now()), Millis::hours(4), "ten to two, within the hours");
        // From now on nobody is there on Mondays.
        let mut draft = CalendarDraft::office("Europe/Berlin");
        draft.weekly[0].clear();
        house.act(&house.leo, SaveProvider { provider: house.it, seen: 1, part: Part::Calendar(draft) }).await.unwrap();
        house.work().await;
        assert_eq!(due(&house).await.since(house.app.spine.now()), Millis::hours(23 + 4), "Tuesday at one");
    }

    async fn a_provider_that_closes_closes_what_it_has(house: House) {
        let subject = house.act(&Actor::system(), Open(house.it, house.ida.person.unwrap())).await.unwrap();
        let closed = |house: &House| {
            let spine = house.app.spine.clone();
            async move { spine.read(move |tx| Box::pin(async move { Ok(timeline::by_id(tx, subject).await?) })).await.unwrap().unwrap().confidential }
        };
        house.act(&house.otto, SaveProvider { provider: house.it, seen: 1, part: Part::Confidential(true) }).await.unwrap();
        house.work().await;
        assert!(closed(&house).await);
        house.act(&house.otto, SaveProvider { provider: house.it, seen: 2, part: Part::Confidential(false) }).await.unwrap();
        house.work().await;
        assert!(closed(&house).await, "what was said behind a closed door stays there");
    }

    async fn a_token_never_gives_more_than_it_has(house: House) {
        let person = house.ida.person.unwrap();
        let mut narrow = house.ida.clone();
        narrow.scopes = Some(vec![Scope::Read]);
        let issue = |scopes| IssueToken { person, name: "x".into(), scopes, ends_at: None, key: "ent_x".into() };
        assert!(matches!(refused(house.act(&narrow, issue(vec![Scope::Ask])).await), Some(Refusal::NotAllowed(_))));
        let save = SaveProfile { name: "Mallory".into(), locale: "en".into(), zone: "UTC".into(), card: Card::default() };
        assert!(matches!(refused(house.act(&narrow, save).await), Some(Refusal::NotAllowed(_))), "reading is not changing");
        assert_eq!(house.person("ida@example.org").await.unwrap().name, "Ida <Berg> & \"co\"");
    }

    async fn the_matrix_is_the_providers(house: House) {
        let mut matrix = house.provider(house.it).await.rules.matrix;
        matrix.0[0][0] = Priority::First;
        let part = Part::Priorities { matrix, warnings: Vec::new() };
        house.act(&house.leo, SaveProvider { provider: house.it, seen: 1, part }).await.unwrap();
        let kept = house.provider(house.it).await.rules.matrix;
        let decided = domain::rules::priority::priority(&kept, Impact::One, Urgency::Later, Standing::default());
        assert_eq!(decided.value, Priority::First);
        let rows = house.app.spine.db.read(|tx| Box::pin(async move { tx.rows::<(i64,)>("select count(*) from audit where action = 'house.save_provider'", p![]).await })).await.unwrap();
        assert_eq!(rows[0].0, 1);
    }
}
