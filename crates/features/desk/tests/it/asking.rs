//! Somebody says what is going on: what they see at once, and who may say so for whom.

use crate::helpers::{at, ida_asks, reads, refused};
use database::both_databases;
use desk::{
    actions::{Ask, DeclareKnown, Guest, Outside, Reply, Triage, Uploaded},
    agreements::{AcceptAgreement, OfferAgreement, Side, Terms},
    testing::{TestDesk, through},
};
use domain::{
    Channel, Impact, Kind, Millis, Priority, PromiseKind, State, Urgency,
    rules::{mandate::Cover, priority::Matrix, promise::standard_targets},
};
use spine::{
    Action, Failure, Work, people,
    settings::{self, House},
};

both_databases! {
    async fn only_words_are_needed(desk: TestDesk) {
        let asked = ida_asks(&desk, "  My laptop does not start. It shows a red light.\nPlease help.  ").await;
        assert_eq!((asked.number.as_str(), asked.title.as_str()), ("1001", "My laptop does not start"));
        assert_eq!((asked.kind, asked.sure), (Kind::Incident, true), "{:?}", asked.because);
        assert_eq!((asked.provider, asked.provider_name.as_str()), (desk.it, "IT"), "the front desk");
        assert_eq!((asked.team, asked.assignee, asked.priority), (Some(desk.team), None, Priority::Normal));
        assert!(!asked.priority_because.is_empty() && !asked.because.is_empty(), "always explained");
        // Monday 10:00 in Berlin; 9 to 17: four, sixteen and 24 hours of work.
        let due: Vec<_> = asked.promises.iter().map(|g| (g.promise.kind, g.promise.due_at)).collect();
        assert_eq!(due, [
            (PromiseKind::FirstResponse, at("2026-11-16T14:00:00+01:00")),
            (PromiseKind::NextUpdate, at("2026-11-18T10:00:00+01:00")),
            (PromiseKind::Resolution, at("2026-11-19T10:00:00+01:00")),
        ]);
        let talk = desk.talk(&desk.ida, "1001").await.unwrap();
        assert_eq!(talk.ticket.due_at, Some(due[0].1));
        assert_eq!((talk.ticket.state, talk.entries.len(), talk.follows), (State::New, 1, true));
        assert_eq!(talk.requester.unwrap().name, "Ida Berg");
        assert_eq!(reads(&desk, &desk.ana, "1001").await, ["My laptop does not start. It shows a red light.\nPlease help."]);
        assert!(desk.talk(&desk.ben, "1001").await.is_none(), "nobody else's");
        assert_eq!(desk.news(&desk.ida).await, ["receipt"]);
        assert_eq!(ida_asks(&desk, "Another one").await.number, "1002");
        desk.check().await;
    }

    async fn what_is_told_before_is_what_holds(desk: TestDesk) {
        let ask = Ask { service: Some(desk.car), ..Ask::new("The car was not there. I was late for a client.") };
        let (actor, told, now) = (desk.ida.clone(), ask.clone(), desk.spine.now());
        let before = desk.spine.read(move |tx| Box::pin(async move { desk::actions::ask::before(tx, &actor, &told, now).await })).await;
        let (provider, _, promises) = before.unwrap().unwrap();
        let asked = desk.act(&desk.ida, ask).await.unwrap();
        assert_eq!(provider.id, asked.provider);
        assert_eq!(promises, asked.promises.into_iter().map(|g| g.promise).collect::<Vec<_>>());
        desk.check().await;
    }

    async fn impact_and_urgency_make_the_priority(desk: TestDesk) {
        let ask = Ask { impact: Some(Impact::Many), urgency: Some(Urgency::Now), ..Ask::new("Nobody can log in since this morning.") };
        let asked = desk.act(&desk.ida, ask).await.unwrap();
        assert_eq!(asked.priority, Priority::First);
        assert_eq!(asked.promises[0].promise.due_at, at("2026-11-16T10:15:00+01:00"));
        desk.check().await;
    }

    async fn nothing_to_say_is_refused(desk: TestDesk) {
        assert_eq!(refused(desk.act(&desk.ida, Ask::new(" \n ")).await), "words: invalid-empty");
        assert_eq!(refused(desk.act(&desk.ida, Ask::new(&"x".repeat(200_001))).await), "words: invalid-too-long");
        let picture = Uploaded { name: "screen.png".to_owned(), media_type: "image/png".to_owned(), size: 3, digest: "00".repeat(32) };
        let asked = desk.act(&desk.ida, Ask { files: vec![picture], ..Ask::default() }).await.unwrap();
        assert_eq!((asked.title.as_str(), asked.sure), ("screen.png", false), "a picture says enough to be asked about");
        let talk = desk.talk(&desk.ida, &asked.number).await.unwrap();
        assert_eq!(talk.entries[0].attachments[0].name, "screen.png");
        let wild = desk.act(&desk.ida, Ask::new("a\0b ' \" \\ ; 🚗 \u{202e}")).await.unwrap();
        assert_eq!(reads(&desk, &desk.ida, &wild.number).await, ["ab ' \" \\ ; 🚗 \u{202e}"]);
        desk.check().await;
    }

    async fn an_agent_notes_a_call_for_somebody(desk: TestDesk) {
        let call = Ask {
            requester: desk.ida.person,
            channel: Some(Channel::Phone),
            kind: Some(Kind::Question),
            ..Ask::new("She asks when the car share opens.")
        };
        let asked = desk.act(&desk.ana, call.clone()).await.unwrap();
        assert_eq!((asked.kind, asked.sure), (Kind::Question, true), "who notes the call decides");
        let talk = desk.talk(&desk.ida, &asked.number).await.unwrap();
        let entry = &talk.entries[0];
        assert_eq!(entry.author.as_ref().unwrap().1, "Ana Ortiz");
        assert_eq!(entry.on_behalf_of.as_ref().unwrap().1, "Ida Berg", "both names are on the record");
        assert_eq!((entry.channel, talk.ticket.channel), (Channel::Phone, Channel::Phone));
        assert_eq!(desk.news(&desk.ida).await, ["receipt"]);
        assert_eq!(refused(desk.act(&desk.ben, call).await), "refused-no-mandate");
        let walk_in = Ask {
            guest: Some(Guest { name: "Gus Guest".to_owned(), email: "Gus@Example.org ".to_owned() }),
            channel: Some(Channel::WalkIn),
            ..Ask::new("Lost a phone in the lobby")
        };
        let first = desk.act(&desk.ana, walk_in.clone()).await.unwrap();
        let second = desk.act(&desk.ana, walk_in).await.unwrap();
        assert_eq!(first.requester, second.requester, "one person has one address");
        desk.check().await;
    }

    async fn a_mandate_lets_somebody_ask_for_another(desk: TestDesk) {
        let ask = Ask { requester: desk.ida.person, ..Ask::new("Ida needs a bigger screen") };
        let asked = desk.act(&desk.max, ask.clone()).await.unwrap();
        let talk = desk.talk(&desk.max, &asked.number).await.unwrap();
        assert_eq!(talk.entries[0].on_behalf_of.as_ref().unwrap().1, "Ida Berg");
        assert_eq!(talk.participants.iter().map(|p| p.2.as_str()).collect::<Vec<_>>(), ["on_behalf"]);
        assert!(desk.talk(&desk.ida, &asked.number).await.is_some());
        desk.later(domain::Millis::days(31));
        assert_eq!(refused(desk.act(&desk.max, ask).await), "refused-no-mandate");
        desk.check().await;
    }

    async fn what_is_known_to_go_on_is_known_to_triage(desk: TestDesk) {
        let about = |words: &str| Ask { service: Some(desk.car), ..Ask::new(words) };
        let trouble = "I have trouble with the car share again.";
        let before = desk.act(&desk.ben, about(trouble)).await.unwrap();
        assert!(!before.sure, "a person decides: {:?}", before.because);
        let known = desk.act(&desk.ida, about("The car share shows an error when I unlock the car.")).await.unwrap();
        let declare = |ticket: &str, words: &str| DeclareKnown { ticket: ticket.into(), known: true, words: words.into() };
        desk.act(&desk.ana, declare(&known.number, "We look for the cause.")).await.unwrap();
        let after = desk.act(&desk.ben, about(trouble)).await.unwrap();
        assert!(after.sure && after.kind == Kind::Incident, "{:?}", after.because);
        assert!(after.because.iter().any(|b| b.key == "because-kind-target-breached"), "{:?}", after.because);
        let asks = desk.act(&desk.ben, about("How do I book a car for Friday?")).await.unwrap();
        assert_eq!(asks.kind, Kind::Question, "nothing else is made of it");
        // A disaster is one for who serves it; what its words belong to is decided by the rules.
        let at = |provider, words: &str| Ask { provider: Some(provider), ..Ask::new(words) };
        let flood = Ask { kind: Some(Kind::Disaster), ..at(desk.facilities, "Flood in the Marchfeld hall") };
        let when = "When can we enter the Marchfeld hall again?";
        assert_ne!(desk.act(&desk.ben, at(desk.facilities, when)).await.unwrap().kind, Kind::Disaster);
        let flood = desk.act(&desk.fay, flood).await.unwrap();
        desk.act(&desk.fay, Triage { ticket: flood.subject.into(), kind: Some(Kind::Disaster), ..Triage::default() }).await.unwrap();
        desk.act(&desk.fay, declare(&flood.number, "Keep away from the hall.")).await.unwrap();
        let touched = desk.act(&desk.ben, at(desk.facilities, when)).await.unwrap();
        assert_eq!(touched.kind, Kind::Disaster, "{:?}", touched.because);
        assert_ne!(desk.act(&desk.ben, at(desk.it, when)).await.unwrap().kind, Kind::Disaster, "not with another");
        desk.check().await;
    }

    async fn what_a_mandate_does_not_cover_is_refused(desk: TestDesk) {
        struct Give(domain::PersonId, domain::PersonId, Cover);
        impl Action for Give {
            const NAME: &'static str = "test.mandate";
            type Done = ();
            async fn run(&self, work: &mut Work<'_>) -> Result<(), Failure> {
                let ends = work.now.plus(Millis::days(3));
                people::give_mandate(work, self.0, Some(self.1), None, &people::cover_text(&self.2), ends).await?;
                Ok(())
            }
        }
        let (max, ben) = (desk.max.person.unwrap(), desk.ben.person.unwrap());
        let asks = |provider| Ask { requester: Some(ben), provider: Some(provider), ..Ask::new("The gate does not open.") };
        assert_eq!(refused(desk.act(&desk.max, asks(desk.it)).await), "refused-no-mandate");
        let narrow = Cover { providers: vec![desk.facilities], kinds: vec![Kind::Incident], ..Cover::default() };
        desk.act(&domain::Actor::system(), Give(max, ben, narrow)).await.unwrap();
        let asked = desk.act(&desk.max, asks(desk.facilities)).await.unwrap();
        assert_eq!(asked.kind, Kind::Incident, "{:?}", asked.because);
        assert_eq!(refused(desk.act(&desk.max, asks(desk.it)).await), "refused-mandate-scope", "another provider");
        let thanks = Ask { requester: Some(ben), provider: Some(desk.facilities), kind: Some(Kind::Compliment), ..Ask::new("Thank you so much, great work!") };
        assert_eq!(refused(desk.act(&desk.max, thanks).await), "refused-mandate-scope", "another kind");
        let on_behalf = |ticket: &str| Reply { on_behalf_of: Some(ben), ..Reply::new(ticket, "Still so.") };
        desk.act(&desk.max, on_behalf(&asked.number)).await.unwrap();
        // Ben's other ticket is not Max's to speak on, even where Max may read it.
        desk.act(&desk.fay, Triage { ticket: asked.subject.into(), kind: Some(Kind::Question), ..Triage::default() }).await.unwrap();
        assert_eq!(refused(desk.act(&desk.max, on_behalf(&asked.number)).await), "refused-mandate-scope", "it is another kind now");
        desk.check().await;
    }

    async fn guests_ask_where_the_operator_lets_them(desk: TestDesk) {
        struct Open;
        impl Action for Open {
            const NAME: &'static str = "test.open";
            type Done = ();
            async fn run(&self, work: &mut Work<'_>) -> Result<(), Failure> {
                Ok(settings::set(work, House::KEY, &House { guests_may_ask: true, ..House::default() }).await?)
            }
        }
        let guest = domain::Actor::guest();
        let ask = || Ask {
            guest: Some(Guest { name: "Gus".to_owned(), email: "gus@example.org".to_owned() }),
            ..Ask::new("Where do I park?")
        };
        assert_eq!(refused(desk.act(&guest, ask()).await), "sign in");
        assert_eq!(refused(desk.act(&guest, Ask::new("Hello?")).await), "sign in");
        desk.act(&domain::Actor::system(), Open).await.unwrap();
        let asked = desk.act(&guest, ask()).await.unwrap();
        let nonsense = Ask { guest: Some(Guest { name: "Gus".to_owned(), email: "gus".to_owned() }), ..Ask::new("Hi") };
        assert_eq!(refused(desk.act(&guest, nonsense).await), "email: invalid-email");
        // A guest may not slip into somebody else's name by their id.
        let stolen = Ask { requester: desk.ida.person, ..Ask::new("I am Ida") };
        let asked_as = desk.act(&guest, stolen).await;
        assert_eq!(refused(asked_as), "sign in");
        assert!(desk.talk(&desk.ana, &asked.number).await.is_some());
        desk.check().await;
    }

    async fn what_is_brought_in_keeps_its_history(desk: TestDesk) {
        let old = |id: &str| Ask {
            requester: desk.ben.person,
            outside: Some(Outside {
                id: id.to_owned(),
                at: at("2026-11-02T09:00:00+01:00"),
                state: State::Closed,
                answered_at: Some(at("2026-11-02T10:00:00+01:00")),
                resolved_at: Some(at("2026-11-12T10:00:00+01:00")),
                closed_at: Some(at("2026-11-13T10:00:00+01:00")),
                assignee: desk.ana.person,
                team: Some(desk.team),
                priority: Some(Priority::High),
                reopened: 2,
            }),
            ..Ask::new("VPN broken")
        };
        let importer = through(&domain::Actor::system(), Channel::Import);
        let first = desk.act(&importer, old("OLD-1")).await.unwrap();
        let again = desk.act(&importer, old("OLD-1")).await.unwrap();
        assert_eq!((again.subject, again.already), (first.subject, true), "brought in twice it stands once");
        let talk = desk.talk(&desk.ben, &first.number).await.unwrap();
        assert_eq!((talk.ticket.state, talk.ticket.reopened, talk.ticket.priority), (State::Closed, 2, Priority::High));
        assert_eq!(talk.entries[0].at, at("2026-11-02T09:00:00+01:00"));
        let kept: Vec<_> = talk.promises.iter().map(|g| (g.promise.kind, g.promise.outcome.unwrap().in_time)).collect();
        assert_eq!(kept, [(PromiseKind::FirstResponse, true), (PromiseKind::Resolution, false)]);
        assert_eq!(desk.news(&desk.ben).await, Vec::<String>::new(), "old news are no news");
        desk.check().await;
    }

    async fn a_team_shares_out_by_turn(desk: TestDesk) {
        struct Turn(domain::ProviderId, Vec<domain::PersonId>);
        impl Action for Turn {
            const NAME: &'static str = "test.turn";
            type Done = ();
            async fn run(&self, work: &mut Work<'_>) -> Result<(), Failure> {
                let team = people::add_team(work, self.0, "Rota", "round_robin").await?;
                for person in &self.1 {
                    people::join_team(work, team, *person, "", 2).await?;
                }
                Ok(())
            }
        }
        let pair = [desk.hanna.person.unwrap(), desk.hugo.person.unwrap()];
        desk.act(&domain::Actor::system(), Turn(desk.hr, pair.to_vec())).await.unwrap();
        let mut got = Vec::new();
        for n in 0..5 {
            let ask = Ask { provider: Some(desk.hr), ..Ask::new(&format!("Question {n} about my contract")) };
            got.push(desk.act(&desk.ida, ask).await.unwrap().assignee);
        }
        let (hanna, hugo) = (Some(pair[0]), Some(pair[1]));
        assert_eq!(got, [hanna, hugo, hanna, hugo, None], "nobody gets more than they can carry");
        assert_eq!(desk.news(&desk.hanna).await, ["assigned", "assigned"]);
        assert_eq!(reads(&desk, &desk.ida, "1001").await.len(), 1, "who works in turn is the provider's own affair");
        desk.check().await;
    }

    async fn what_was_agreed_holds(desk: TestDesk) {
        let mut targets = standard_targets();
        for row in &mut targets {
            row.targets.first_response = Some(Millis::minutes(30));
            row.targets.next_update = Some(Millis::hours(2));
        }
        let terms = Terms { targets, matrix: Some(Matrix([[Priority::High; 3]; 3])), ..Terms::default() };
        let offer = OfferAgreement { service: desk.car, consumer: desk.sales, terms, draft: false };
        let agreement = desk.act(&desk.leo, offer).await.unwrap();
        for (who, side) in [(&desk.leo, Side::Provider), (&desk.rita, Side::Consumer)] {
            desk.act(who, AcceptAgreement { agreement, side }).await.unwrap();
        }
        let asked = desk.act(&desk.ida, Ask { service: Some(desk.car), ..Ask::new("The car was late again") }).await.unwrap();
        assert_eq!(asked.priority, Priority::High, "its matrix");
        assert_eq!(asked.promises[0].promise.due_at, at("2026-11-16T10:30:00+01:00"), "its targets");
        desk.act(&desk.ana, Reply::new(&asked.number, "We ask the driver.")).await.unwrap();
        let talk = desk.talk(&desk.ida, &asked.number).await.unwrap();
        assert_eq!(talk.ticket.due_at, Some(at("2026-11-16T12:00:00+01:00")), "and its next news");
        // Max belongs to no consumer, and nothing was agreed for other services.
        let other = desk.act(&desk.max, Ask { service: Some(desk.car), ..Ask::new("The car was late again") }).await.unwrap();
        assert_eq!(other.promises[0].promise.target, Millis::hours(4));
        let plain = ida_asks(&desk, "My laptop does not start").await;
        assert_eq!(plain.promises[0].promise.target, Millis::hours(4));
        // Found to be about the service, it comes under its agreement, and is not late at once.
        desk.later(Millis::hours(1));
        let triage = Triage { ticket: (&plain.number).into(), service: Some(Some(desk.car)), ..Triage::default() };
        desk.act(&desk.ana, triage).await.unwrap();
        let talk = desk.talk(&desk.ida, &plain.number).await.unwrap();
        assert_eq!((talk.ticket.priority, talk.promises[0].promise.target), (Priority::High, Millis::minutes(30)));
        assert!(talk.promises.iter().all(|g| !g.promise.is_late(desk.spine.now())));
        desk.check().await;
    }
}
