//! What past tickets teach.

use database::{both_databases, p};
use desk::{
    actions::{Ask, Close, Resolve, Triage},
    reports,
    testing::TestDesk,
    triage,
};
use domain::{Actor, Millis, ProviderId, TeamId, rules::triage::kinds::Context};
use jobs::{Handlers, Runner};
use spine::{Spine, people};

const PAST: &[(&str, bool)] = &[
    ("printer on floor two jams", true),
    ("laptop screen stays dark", true),
    ("vpn does not connect from home", true),
    ("new mouse for my laptop", true),
    ("password of the mail account expired", true),
    ("printer out of toner again", true),
    ("payslip shows the wrong bonus", false),
    ("question about parental leave", false),
    ("holiday days missing on my payslip", false),
    ("sick leave certificate sent twice", false),
    ("contract needs another signature", false),
    ("leave request was not approved", false),
];

async fn suggested(desk: &TestDesk, words: &'static str) -> Option<triage::Learnt> {
    let it = desk.it;
    desk.spine
        .read(move |tx| {
            Box::pin(async move {
                let provider = people::provider(tx, it).await?.unwrap();
                Ok(triage::suggest(tx, &provider, words, &Context::default()).await?.learnt)
            })
        })
        .await
        .unwrap()
}

struct AddTeam(ProviderId);
impl spine::Action for AddTeam {
    const NAME: &'static str = "test.add_team";
    type Done = TeamId;
    async fn run(&self, work: &mut spine::Work<'_>) -> Result<TeamId, spine::Failure> {
        let mut provider = people::provider(work.tx, self.0).await?.unwrap();
        // One correction moves the model as far as its own margin; this provider shows what is half likely.
        provider.rules.sure_from = 40;
        people::save_provider(work, &provider).await?;
        Ok(people::add_team(work, self.0, "Gates", "none").await?)
    }
}

async fn run_jobs(desk: &TestDesk) {
    let mut handlers: Handlers<Spine> = Handlers::default();
    triage::handlers(&mut handlers, Spine::clone);
    handlers.add(spine::following::TELL, |_, _| Box::pin(async { Ok(()) }));
    Runner::new(desk.spine.db.clone(), desk.spine.clock.clone(), desk.spine.clone(), handlers).run_all().await.unwrap();
}

async fn past(desk: &TestDesk, times: usize) {
    for n in 0..times {
        for (words, it) in PAST {
            let provider = if *it { desk.it } else { desk.hr };
            let asked = desk
                .act(&desk.ida, Ask { provider: Some(provider), ..Ask::new(&format!("{words} {n}")) })
                .await
                .unwrap();
            let agent = if *it { &desk.ana } else { &desk.hanna };
            let which = || asked.number.clone().into();
            desk.act(agent, Resolve { ticket: which(), words: "Done.".into(), seen: None }).await.unwrap();
            desk.act(agent, Close { ticket: which(), seen: None }).await.unwrap();
        }
    }
}

both_databases! {
    async fn who_should_have_it_is_learnt_from_what_is_over(desk: TestDesk) {
        assert_eq!(suggested(&desk, "the printer jams").await, None, "nothing was learnt yet");
        past(&desk, 4).await;
        assert_eq!(triage::learn_if_worth(&desk.spine).await.unwrap(), None, "48 are too few to begin anew");
        past(&desk, 2).await;
        let lesson = triage::learn_if_worth(&desk.spine).await.unwrap().unwrap();
        assert_eq!((lesson.examples, lesson.labels), (72, 2));
        let printer = suggested(&desk, "the printer jams").await.unwrap();
        assert_eq!((printer.provider, printer.sure), (Some(desk.it), true), "{printer:?}");
        assert!(printer.words.contains(&"printer".to_owned()));
        let leave = suggested(&desk, "my payslip after parental leave").await.unwrap();
        assert_eq!((leave.provider, leave.sure), (Some(desk.hr), true), "{leave:?}");
        let asked = desk.act(&desk.ida, Ask::new("my payslip after parental leave is wrong")).await.unwrap();
        assert_eq!(asked.provider, desk.hr, "where nobody chose, who usually has it gets it");
        assert!(desk.talk(&desk.ana, &asked.number).await.is_none(), "and it is closed from the first word");
        let chosen = Ask { provider: Some(desk.it), ..Ask::new("my payslip after parental leave is wrong") };
        assert_eq!(desk.act(&desk.ida, chosen).await.unwrap().provider, desk.it, "who chose is not overruled");
        let unknown = suggested(&desk, "xyzzy plugh").await.unwrap();
        assert!(!unknown.sure, "without a word it knows it asks a person: {unknown:?}");
        assert_eq!(triage::learn_if_worth(&desk.spine).await.unwrap(), None, "once is enough");
        desk.check().await;
    }

    async fn a_correction_is_learnt_within_seconds_and_reported(desk: TestDesk) {
        past(&desk, 5).await;
        triage::learn(&desk.spine).await.unwrap();
        desk.later(Millis::minutes(1));
        let asked = desk.act(&desk.ida, Ask { provider: Some(desk.it), ..Ask::new("The gate does not know my badge") }).await.unwrap();
        let team = desk.act(&Actor::system(), AddTeam(desk.it)).await.unwrap();
        desk.act(&desk.ana, Triage { ticket: asked.number.clone().into(), team: Some(Some(team)), ..Triage::default() }).await.unwrap();
        assert_eq!(suggested(&desk, "badge at the gate").await.unwrap().team, None);
        desk.later(Millis::seconds(10));
        run_jobs(&desk).await;
        let learnt = suggested(&desk, "the gate does not know my badge").await.unwrap();
        assert_eq!((learnt.provider, learnt.team), (Some(desk.it), Some(team)), "{learnt:?}");
        let corrections = |actor: &Actor, provider: ProviderId| {
            let (spine, actor, now) = (desk.spine.clone(), actor.clone(), desk.spine.now());
            async move { spine.read(move |tx| Box::pin(async move { reports::corrections(tx, &actor, provider, now).await })).await }
        };
        let report = corrections(&desk.ana, desk.it).await.unwrap();
        assert_eq!((report.any.k, report.any.n), (1, 31));
        assert_eq!(report.fields.iter().map(|f| (f.field.as_str(), f.share.k)).collect::<Vec<_>>(), [("team", 1)]);
        assert!(corrections(&desk.hanna, desk.it).await.is_err() && corrections(&desk.ida, desk.it).await.is_err());
        desk.later(Millis::days(31));
        assert_eq!(corrections(&desk.ana, desk.it).await.unwrap().any.n, 0);
        desk.check().await;
    }

    async fn learning_goes_on_by_itself(desk: TestDesk) {
        past(&desk, 5).await;
        for _ in 0..2 {
            desk.act(&Actor::system(), triage::Schedule).await.unwrap();
        }
        desk.later(Millis::minutes(2));
        run_jobs(&desk).await;
        assert!(suggested(&desk, "the printer jams").await.is_some());
        let waiting = desk.spine.read(|tx| Box::pin(async move {
            let (n,): (i64,) = tx.one("select count(*) from job where kind = $1", p![triage::LEARN]).await?;
            Ok(n)
        })).await.unwrap();
        assert_eq!(waiting, 1, "it looks again in an hour");
    }
}
