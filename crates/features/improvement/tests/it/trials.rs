//! Trying together: who is asked first, when it is enough, what may be adopted; and what cannot be.

use crate::log::{Log, refused};
use domain::{
    Actor, Millis,
    rules::{
        improvement_course::Course,
        trial::{Felt, Measure, StopRule, Verdict, Wanted},
    },
};
use http::StatusCode;
use improvement::{
    actions::{Audience, Propose, Speak, StepTo},
    trials::{self, Answer, Ask, Compare, Plan, Report, Start, Stop},
};
use spine::Failure;

fn plan(log: &Log, ring: i64) -> Plan {
    let now = log.app.spine.now();
    Plan {
        hypothesis: "Who hears early that a car is late plans anew.".into(),
        measure: "The next driver waited".into(),
        kind: Measure::Share,
        wanted: Wanted::Less,
        unit: String::new(),
        before: 45,
        spread: None,
        before_n: 60,
        period: (now.minus(Millis::days(40)), now.minus(Millis::days(10))),
        source: "The log of the stations".into(),
        stop: StopRule { until: now.plus(Millis::days(28)), enough: 12, harm: 2 },
        ring,
        tasks: vec!["Take a car at five.".into(), "Come back late once.".into()],
    }
}

async fn start(log: &Log, number: &str, ring: i64) -> i64 {
    log.act(&log.leo, Start { number: number.into(), plan: plan(log, ring) }).await.unwrap().1
}

async fn yes(log: &Log, who: &Actor, number: &str, yes: bool) -> Result<domain::SubjectId, Failure> {
    log.act(who, Answer { number: number.into(), place: 1, yes }).await
}

async fn report(
    log: &Log,
    who: &Actor,
    number: &str,
    felt: Felt,
    amount: Option<i64>,
    words: &str,
) -> Result<domain::SubjectId, Failure> {
    log.act(who, Report { number: number.into(), place: 1, task: 1, felt, amount, words: words.into() }).await
}

async fn show(log: &Log, who: &Actor, number: &str) -> trials::Shown {
    let (actor, number, now) = (who.clone(), number.to_owned(), log.app.spine.now());
    log.app
        .spine
        .read(move |tx| Box::pin(async move { trials::show(tx, &actor, &number, 1, now).await }))
        .await
        .unwrap()
}

fn ring(shown: &trials::Shown) -> Vec<String> {
    let mut all: Vec<String> = shown.testers.iter().map(|t| format!("{} {} {}", t.name, t.why, t.state)).collect();
    all.sort();
    all
}

fn done(number: &str) -> StepTo {
    StepTo {
        to: Course::Done,
        words: "Both see where the car is.".into(),
        change: "An alert".into(),
        try_it: "At bay 4".into(),
        ..StepTo::on(number)
    }
}

database::both_databases! {
    async fn from_the_plan_to_what_was_measured(log: Log) {
        let made = log.say(&log.ida, "Tell the next driver").await;
        let n = made.number.as_str();
        log.act(&log.ben, Speak::me_too(n)).await.unwrap();
        // Who spoke about the same service elsewhere is touched by it.
        let other = log.say(&log.cleo, "A lamp at bay 4").await;
        assert_eq!(refused(log.act(&log.leo, StepTo { to: Course::OnTrial, words: "We try it.".into(), ..StepTo::on(n) }).await), "to", "nobody is on trial by a word");
        start(&log, n, 2).await;
        assert_eq!(log.item(made.id).await.course, Course::OnTrial);
        assert_eq!(ring(&show(&log, &log.leo, n).await), ["ben voice invited", "ida proposer invited"]);
        assert!(log.news(&log.ida).await.contains(&"trial_invited proposed".to_owned()));
        assert!(log.news(&log.ben).await.contains(&"trial_invited voice".to_owned()));
        assert_eq!(log.news(&log.cleo).await, [""; 0]);

        // Who says no makes room for the next: somebody it touches.
        yes(&log, &log.ben, n, false).await.unwrap();
        assert_eq!(ring(&show(&log, &log.leo, n).await), ["ben voice declined", "cleo affected invited", "ida proposer invited"]);
        assert!(log.news(&log.cleo).await.contains(&"trial_invited affected".to_owned()));
        assert_eq!(refused(report(&log, &log.ida, n, Felt::Better, Some(0), "").await), "refused-trial-only-testers", "not before yes");
        yes(&log, &log.ida, n, true).await.unwrap();
        yes(&log, &log.cleo, n, true).await.unwrap();
        assert_eq!(refused(yes(&log, &log.ben, n, true).await), "refused-trial-full");

        // Who has not reported sees nobody's report, and no figure.
        report(&log, &log.ida, n, Felt::Better, Some(0), "I went home and came back in time.").await.unwrap();
        let hidden = show(&log, &log.cleo, n).await;
        assert!(!hidden.open && hidden.reports.is_empty() && hidden.compared.is_none() && hidden.felt.is_empty());
        let guest = show(&log, &Actor::guest(), n).await;
        assert!(guest.reports.is_empty() && guest.compared.is_none());
        assert!(show(&log, &log.leo, n).await.open, "who answers for it sees");
        assert_eq!(refused(report(&log, &log.cleo, n, Felt::Same, Some(500), "").await), "amount");
        assert_eq!(refused(report(&log, &log.cleo, n, Felt::Same, None, " ").await), "amount");

        // No comparison and no end of it before the rule spoke; nothing is done meanwhile.
        let compare = |verdict, words: &str| Compare { number: n.into(), place: 1, verdict, words: words.into() };
        let words = "Far fewer people wait, and nobody was woken.";
        assert_eq!(refused(log.act(&log.leo, compare(Verdict::Adopt, words)).await), "refused-trial-runs");
        assert_eq!(refused(log.act(&log.leo, done(n)).await), "to");
        for at in 0..11 {
            let who = if at % 2 == 0 { &log.cleo } else { &log.ida };
            report(&log, who, n, Felt::Better, Some(if at == 0 { 1_000 } else { 0 }), "").await.unwrap();
        }
        let shown = show(&log, &log.cleo, n).await;
        assert_eq!((shown.trial.stage_word.as_str(), shown.trial.spoke.as_str()), ("reached", "enough"), "the rule speaks by itself");
        assert_eq!(refused(report(&log, &log.ida, n, Felt::Better, Some(0), "").await), "refused-trial-reached");
        assert!(log.news(&log.leo).await.contains(&"trial_reached leads".to_owned()));
        let found = shown.compared.unwrap();
        assert_eq!((found.before.n, found.after.n, found.better), (60, 12, Some(true)));

        assert_eq!(refused(log.act(&log.leo, done(n)).await), "to", "not without the comparison");
        assert_eq!(refused(log.act(&log.leo, compare(Verdict::Adopt, "Yes.")).await), "words");
        assert_eq!(refused(log.act(&log.ida, compare(Verdict::Adopt, words)).await), "refused-role");
        log.act(&log.leo, compare(Verdict::Adopt, words)).await.unwrap();
        assert!(log.news(&log.cleo).await.contains(&"trial_result tester".to_owned()));
        assert!(!log.news(&log.ben).await.iter().any(|news| news.starts_with("trial_result")), "who said no did not try it");
        log.act(&log.leo, done(n)).await.unwrap();
        assert!(log.news(&log.cleo).await.contains(&"improvement_done tester".to_owned()));

        // What was measured stands with the improvement, and in "you said, we did".
        for path in ["/improvements/done".to_owned(), format!("/improvements/{n}")] {
            let page = log.get("", &path).await;
            assert!(page.body.contains("The next driver waited: 75") && page.body.contains("points"), "{path}: {}", page.body);
        }
        let at = made.id;
        let chain = log.app.spine.read(move |tx| Box::pin(async move { Ok(spine::timeline::verify(tx, at).await?) })).await.unwrap();
        assert_eq!(chain, Vec::<i64>::new());
        drop(other);
    }

    async fn harm_and_time_end_it(log: Log) {
        let made = log.say(&log.ida, "Wake who is late").await;
        let n = made.number.as_str();
        start(&log, n, 5).await;
        for who in [&log.ida, &log.cleo, &log.ben] {
            yes(&log, who, n, true).await.unwrap();
        }
        assert_eq!(show(&log, &log.leo, n).await.testers.iter().filter(|t| t.why == "volunteer").count(), 2);
        report(&log, &log.ida, n, Felt::Worse, Some(1_000), "It woke the child.").await.unwrap();
        report(&log, &log.ida, n, Felt::Worse, Some(1_000), "Again.").await.unwrap();
        assert_eq!(show(&log, &log.leo, n).await.trial.stage_word, "running", "one person is one person");
        report(&log, &log.cleo, n, Felt::Worse, Some(1_000), "Me too.").await.unwrap();
        assert_eq!(show(&log, &log.leo, n).await.trial.spoke, "harm");
        // What surely got worse is not adopted; it is changed, and tried again.
        let compare = |verdict| Compare { number: n.into(), place: 1, verdict, words: "The hour has to be chosen by who is woken.".into() };
        log.act(&log.leo, compare(Verdict::Adapt)).await.unwrap();
        assert_eq!(log.item(made.id).await.course, Course::Designed);
        assert_eq!(refused(log.act(&log.leo, done(n)).await), "to", "what was tried last did not say so");
        assert_eq!(start(&log, n, 5).await, 2);
        assert_eq!(refused(log.act(&log.leo, Start { number: n.into(), plan: plan(&log, 5) }).await), "refused-trial-one");
        assert_eq!(trials::mind(&log.app.spine).await.unwrap(), 0);
        log.later(Millis::days(29));
        assert_eq!(trials::mind(&log.app.spine).await.unwrap(), 1);
        assert_eq!(trials::mind(&log.app.spine).await.unwrap(), 0, "it speaks once");
        let compare = Compare { place: 2, ..compare(Verdict::Adopt) };
        assert_eq!(refused(log.act(&log.leo, compare).await), "verdict", "nothing was measured");
        assert_eq!(refused(log.act(&log.leo, Stop { number: n.into(), place: 2, words: "No.".into() }).await), "words");
        log.act(&log.leo, Stop { number: n.into(), place: 2, words: "Nobody had the time to try it.".into() }).await.unwrap();
        assert_eq!(log.item(made.id).await.course, Course::Designed);
        assert_eq!(refused(yes(&log, &log.ida, n, true).await), "refused-trial-over");
    }

    async fn who_may_not(log: Log) {
        let made = log.say(&log.ida, "A bell at the gate").await;
        let n = made.number.as_str();
        for who in [&log.ida, &log.hugo] {
            assert_eq!(refused(log.act(who, Start { number: n.into(), plan: plan(&log, 3) }).await), "refused-role");
        }
        assert_eq!(refused(log.act(&Actor::guest(), Start { number: n.into(), plan: plan(&log, 3) }).await), "SignIn");
        let bad = Plan { before: 61, tasks: Vec::new(), ..plan(&log, 0) };
        assert_eq!(refused(log.act(&log.leo, Start { number: n.into(), plan: bad }).await), "before,ring,tasks");
        start(&log, n, 3).await;
        assert_eq!(refused(log.act(&log.ana, Ask { number: n.into(), place: 1, address: "nobody@example.org".into() }).await), "address");
        log.act(&log.ana, Ask { number: n.into(), place: 1, address: "Cleo@example.org".into() }).await.unwrap();
        assert_eq!(refused(log.act(&log.ana, Ask { number: n.into(), place: 1, address: "cleo@example.org".into() }).await), "address");
        assert_eq!(refused(log.act(&log.cleo, Stop { number: n.into(), place: 1, words: "I do not like it at all.".into() }).await), "refused-role");
        assert_eq!(refused(yes(&log, &Actor::guest(), n, true).await), "SignIn");
        assert_eq!(refused(log.act(&log.ben, Answer { number: n.into(), place: 1, yes: false }).await), "refused-trial-not-asked");
        assert_eq!(refused(log.act(&log.ben, Answer { number: n.into(), place: 7, yes: true }).await), "NotFound");
        // What few may see asks few.
        let own = Propose { audience: Audience::OwnConsumer, ..Propose::about("Only for sales", "We need it in our building.", log.car) };
        let few = log.act(&log.ida, own).await.unwrap();
        start(&log, &few.number, 9).await;
        assert_eq!(ring(&show(&log, &log.leo, &few.number).await), ["ben affected invited", "ida proposer invited"]);
        assert_eq!(refused(log.act(&log.cleo, Answer { number: few.number.clone(), place: 1, yes: true }).await), "NotFound");
    }

    async fn pages_and_api(log: Log) {
        let made = log.say(&log.ida, "Tell <the next> driver").await;
        let n = made.number.as_str();
        let page = log.get("leo", &format!("/improvements/{n}/trials/new")).await;
        assert_eq!(page.status, StatusCode::OK, "{}", page.body);
        assert_eq!(log.get("ida", &format!("/improvements/{n}/trials/new")).await.status, StatusCode::FORBIDDEN);
        let fields = [
            ("hypothesis", "It is <better> to know."), ("tasks", "Take a car.\n\nCome back."), ("ring", "4"), ("measure", "Minutes of waiting"), ("kind", "number"),
            ("wanted", "less"), ("unit", "min"), ("before", "12,5"), ("before_n", "40"), ("spread", "4"), ("from", "2026-10-01"), ("to", "2026-10-31"),
            ("source", ""), ("until", "2026-12-20"), ("enough", "20"), ("harm", "3"),
        ];
        let mut wrong = fields;
        wrong[7].1 = "many";
        let page = log.post("leo", &format!("/improvements/{n}/trials"), &wrong).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(page.body.contains("#f-before") && page.body.contains("It is &#60;better&#62; to know."), "{}", page.body);
        let page = log.post("leo", &format!("/improvements/{n}/trials"), &fields).await;
        assert_eq!((page.status, page.to.as_str()), (StatusCode::SEE_OTHER, format!("/improvements/{n}/trials/1").as_str()), "{}", page.body);
        let at = page.to;
        for who in ["", "ida", "leo", "cleo"] {
            let page = log.get(who, &at).await;
            assert_eq!(page.status, StatusCode::OK, "{who}");
            assert!(page.body.contains("12.5 min") && !page.body.contains("<better>") && !page.body.contains("<the next>"), "{who}: {}", page.body);
            assert_eq!(page.body.contains("ida"), !who.is_empty() && (who == "leo" || who == "ida"), "{who}: who is only asked is the provider's to know");
        }
        assert_eq!(log.post("ida", &format!("{at}/answer"), &[("yes", "yes")]).await.status, StatusCode::SEE_OTHER);
        let page = log.post("ida", &format!("{at}/report"), &[("act", "report"), ("felt", "better"), ("amount", "x"), ("task", "1"), ("words", "Kept words")]).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(page.body.contains("Kept words") && page.body.contains("#f-amount"), "{}", page.body);
        assert_eq!(log.post("ida", &format!("{at}/report"), &[("act", "report"), ("felt", "better"), ("amount", "3.5"), ("task", "1")]).await.status, StatusCode::SEE_OTHER);
        assert!(log.get("ida", &at).await.body.contains("3.5 min"));

        // The same by programs.
        let api = format!("/api/v1/improvements/{n}/trials");
        let (_, all) = log.json("cleo", "GET", &api, "").await;
        assert_eq!((all["items"][0]["trial"].as_i64(), all["items"][0]["stage"].as_str()), (Some(1), Some("running")), "{all}");
        assert_eq!(log.json("cleo", "POST", &format!("{api}/1/answer"), r#"{"yes": true}"#).await.0, StatusCode::OK);
        assert_eq!(log.json("cleo", "POST", &format!("{api}/1/reports"), r#"{"felt": "grand"}"#).await.0, StatusCode::UNPROCESSABLE_ENTITY);
        let (_, one) = log.json("cleo", "GET", &format!("{api}/1"), "").await;
        assert_eq!((one["you"].as_str(), one["comparison"].is_null(), one["reports"].as_array().map(Vec::len)), (Some("accepted"), true, Some(0)), "{one}");
        assert_eq!(log.json("cleo", "POST", &format!("{api}/1/reports"), r#"{"felt": "better", "amount": 2.25, "task": 2}"#).await.0, StatusCode::OK);
        let (_, one) = log.json("cleo", "GET", &format!("{api}/1"), "").await;
        assert_eq!((one["reports"][0]["amount"].as_f64(), one["comparison"]["better"].as_bool()), (Some(2.25), Some(true)), "{one}");
        assert_eq!(log.json("cleo", "POST", &format!("{api}/1/stop"), r#"{"words": "I do not like it at all."}"#).await.0, StatusCode::FORBIDDEN);
        assert_eq!(log.json("leo", "POST", &format!("{api}/1/comparison"), r#"{"verdict": "adopt", "words": "It is so much better now."}"#).await.0, StatusCode::CONFLICT);
        assert_eq!(log.json("leo", "POST", &format!("{api}/1/stop"), r#"{"words": "The cars are sold next week."}"#).await.0, StatusCode::OK);
        let body = r#"{"hypothesis": "They plan anew when they know.", "measure": "Waited", "kind": "share", "wanted": "less", "before": 30, "before_n": 60, "before_from": "2026-10-01T00:00:00Z", "before_to": "2026-10-31T00:00:00Z", "until": "2026-12-15T17:00:00Z", "enough": 40, "harm": 3, "ring": 12, "tasks": ["Take a car."]}"#;
        let (status, made) = log.json("leo", "POST", &api, body).await;
        assert_eq!((status, made["trial"].as_i64()), (StatusCode::CREATED, Some(2)), "{made}");
    }
}
