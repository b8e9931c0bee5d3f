//! What a page of the improvement log costs when the log has grown a hundredfold: 1,000 improvements with 10,000 voices
//! beside 100,000 with 1,000,000, of which one item has a tenth. Filled by statements that both databases take, as nobody
//! could say so much through the pages in an hour.

use crate::{
    desk::{Desk, Filler},
    load::{self, Request},
};
use std::{collections::BTreeMap, fmt::Write as _, time::Duration};

/// What each page may cost more in the large log: the aim.
const MOST: f64 = 1.3;

/// Sizes that are compared: improvements; ten voices each on average, and a tenth of all on one.
const SIZES: [(&str, usize); 2] = [("small", 1_000), ("large", 100_000)];

/// Statements that fill a log of `n` improvements with `10 n` voices. Ids lie far below those of the program.
pub fn filler(n: usize) -> String {
    let (people, voices) = (n, n * 10);
    let on_one = voices / 10;
    let rest = voices - on_one;
    let each = rest / n;
    let series = |to: usize| format!("with recursive s(i) as (select 1 union all select i + 1 from s where i < {to})");
    let person = 1_000_000_000_i64;
    let item = 2_000_000_000_i64;
    let course = "case when i = 1 then 'considered' when i % 10 < 4 then 'proposed' when i % 10 < 6 then 'considered' when i % 10 = 6 then 'designed' when i % 10 = 7 then 'on_trial' when i % 10 = 8 then 'done' else 'declined' end";
    let open = "(i = 1 or i % 10 < 8)";
    // About a day apart; in the order of nothing else.
    let at = "1600000000000 + ((cast(i as bigint) * 7919) % 100003) * 1000000";
    let provider = "(select id from provider order by id limit 1)";
    let mut sql = String::new();
    let mut add = |statement: String| {
        sql.push_str(&statement);
        sql.push_str(";\n");
    };
    add("begin".to_owned());
    add(format!(
        "insert into person (id, email, name, kind, state, created_at) {} select {person} + i, 'voice' || i || '@example.org', 'Voice ' || i, 'person', 'active', 1600000000000 from s",
        series(people)
    ));
    add(format!(
        "insert into subject (id, family, number, title, provider_id, requester_id, open_to_all, confidential, created_at, updated_at, version, entries, head_hash) {} select {item} + i, 'improvement', 'improvement-b' || i, 'What could be better, number ' || i, {provider}, {person} + i, true, false, {at}, {at}, 1, 1, 'x' from s",
        series(n)
    ));
    add(format!(
        "insert into entry (id, subject_id, seq, at, author_id, side, visibility, kind, channel, digest, prev_hash, hash) {} select {item} + i, {item} + i, 1, {at}, {person} + i, 'you', 'public', 'message', 'web', 'x', '', 'x' from s",
        series(n)
    ));
    add(format!(
        "insert into entry_text (entry_id, body, salt) {} select {item} + i, 'I stood in the rain for half an hour, on day ' || i || '.', 'x' from s",
        series(n)
    ));
    add(format!(
        "insert into improvement (id, provider_id, open, closed, course, on_shelf, author_id, said, told, moved_at, created_at, voices, people, worth, aim, seen, lot) {} select {item} + i, {provider}, true, false, {course}, {open}, {person} + i, 'I stood in the rain for half an hour, on day ' || i || '.', 'We looked at it on Thursday with those who drive.', {at}, {at}, case when i = 1 then {on_one} else {each} end, 1000 + i % 5000, (1000 + i % 5000) * (i % 4), i % 4, i % 25, (cast(i as bigint) * 7919) % 1000003 from s",
        series(n)
    ));
    // The one with a tenth of all voices; then the rest, each person once an item.
    add(format!(
        "insert into improvement_voice (id, item_id, person_id, kind, group_id, strength, words, said_at) {} select 3000000000 + i, {item} + 1, {person} + i, case when i % 20 = 0 then 'own_words' else 'me_too' end, i % 50, 2, case when i % 20 = 0 then 'Every Friday, and in winter most of all.' else '' end, 1600000000000 + i from s",
        series(on_one)
    ));
    add(format!(
        "insert into improvement_voice (id, item_id, person_id, kind, group_id, strength, words, said_at) {} select 4000000000 + i, {item} + 2 + (i - 1) % {others}, {person} + 1 + ((i - 1) / {others} + (i - 1) % {others}) % {people}, case when i % 5 = 0 then 'own_words' else 'me_too' end, i % 50, 2, case when i % 5 = 0 then 'Me too, on the way to the station.' else '' end, 1600000000000 + i from s",
        series(rest),
        others = n - 1
    ));
    add(format!(
        "insert into improvement_reach (item_id, group_id, voices, strength) {} select {item} + 1, i - 1, {on_one} / 50, {on_one} / 25 from s",
        series(50)
    ));
    add(format!(
        "insert into follow (subject_id, person_id, depth, why, since, muted) {} select {item} + 1, {person} + i, 'outcome', 'voice', 1600000000000, false from s",
        series(on_one)
    ));
    add("insert into counter (family, name, lane, n) select 'improvements', course, 0, count(*) from improvement group by course".to_owned());
    add("commit".to_owned());
    add("analyze".to_owned());
    sql
}

/// The pages, by name.
fn pages(desk: &Desk, n: usize) -> Vec<(&'static str, Vec<Request>)> {
    let headers = desk.signed_in();
    let get = |path: String| Request::get(&path, &headers);
    let items: Vec<Request> =
        (0..200).map(|k| get(format!("/improvements/improvement-b{}", 2 + k * (n - 2) / 200))).collect();
    let deep = format!("{}~2000000001", 1_600_000_000_000_i64 + 50_000 * 1_000_000);
    vec![
        ("log, newest", vec![get("/improvements?sort=newest".to_owned())]),
        ("log, most voices", vec![get("/improvements?sort=voices".to_owned())]),
        ("log, by worth", vec![get("/improvements?sort=worth".to_owned())]),
        ("log, one state", vec![get("/improvements?sort=newest&course=designed".to_owned())]),
        ("log, far inside", vec![get(format!("/improvements?sort=newest&after={deep}"))]),
        ("fair shelf", vec![get("/improvements".to_owned())]),
        ("an improvement", items),
        ("the one with a tenth of all voices", vec![get("/improvements/improvement-b1".to_owned())]),
        ("its words", vec![get("/improvements/improvement-b1/voices".to_owned())]),
        ("you said, we did", vec![get("/improvements/done".to_owned())]),
        ("you said, we did: declined", vec![get("/improvements/done?course=declined".to_owned())]),
        ("Atom", vec![Request::get("/improvements/feed.atom", "Connection: keep-alive\r\n")]),
    ]
}

/// Measures, and tells it as Markdown.
pub async fn measure(args: &crate::Args) -> anyhow::Result<String> {
    let mut costs: BTreeMap<(String, &'static str, &'static str), Vec<f64>> = BTreeMap::new();
    let mut order: Vec<&'static str> = Vec::new();
    let mut failed = 0;
    for database in &args.databases {
        let mut desks = Vec::new();
        for (size, n) in SIZES {
            eprintln!("{database}: filling a log with {n} improvements");
            let mut desk =
                Desk::start_filled(&args.binary, database, 0, Some(Filler { name: size, sql: filler(n) })).await?;
            desk.settle(Duration::from_secs(5)).await?;
            desks.push((size, n, desk));
        }
        for round in 0..args.rounds {
            for (size, n, desk) in &desks {
                eprintln!("{database}, {size} log: round {} of {}", round + 1, args.rounds);
                for (what, requests) in pages(desk, *n) {
                    let time = Duration::from_secs_f64(args.seconds);
                    let before = desk.cpu()?;
                    let run = load::run(desk.address, &requests, 4, time, load::seed(round, 4)).await?;
                    desk.calm().await?;
                    let cost = (desk.cpu()? - before) / (run.done.max(1) as f64) * 1_000.0;
                    failed += run.failed;
                    costs.entry((database.clone(), what, size)).or_default().push(cost);
                    if !order.contains(&what) {
                        order.push(what);
                    }
                }
            }
        }
        for (_, _, desk) in desks {
            desk.stop().await?;
        }
    }
    Ok(text(args, &costs, &order, failed))
}

fn median(all: &[f64]) -> f64 {
    let mut all = all.to_vec();
    all.sort_by(f64::total_cmp);
    all.get(all.len() / 2).copied().unwrap_or_default()
}

fn text(
    args: &crate::Args,
    costs: &BTreeMap<(String, &'static str, &'static str), Vec<f64>>,
    order: &[&'static str],
    failed: usize,
) -> String {
    let mut out = String::from("# What the improvement log costs as it grows\n\n");
    let _ = writeln!(
        out,
        "Written by `bench --log`. {} improvements with {} voices beside {} with {}, one item with a tenth of all voices; CPU ms a request at 4 connections, the median of {} rounds of {} s; `{}`; {failed} requests failed. The aim: no page costs more than {MOST} times as much.\n",
        SIZES[0].1,
        SIZES[0].1 * 10,
        SIZES[1].1,
        SIZES[1].1 * 10,
        args.rounds,
        args.seconds,
        args.binary.display()
    );
    out.push_str("| page | database | small | large | large / small |\n| --- | --- | ---: | ---: | ---: |\n");
    for what in order {
        for database in &args.databases {
            let of = |size: &'static str| costs.get(&(database.clone(), *what, size)).map(|all| median(all));
            if let (Some(small), Some(large)) = (of("small"), of("large")) {
                let _ = writeln!(
                    out,
                    "| {what} | {database} | {small:.3} | {large:.3} | {:.2} |",
                    large / small.max(0.001)
                );
            }
        }
    }
    out
}
