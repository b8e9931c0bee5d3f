//! What a history says: reopenings and promises as our clocks see them, beside what the other desk counted.

use domain::rules::replay::{Event, calendars_to_try, derive, explain};

/// The report, a line each.
pub fn lines(events: &[Event], zone: &str) -> Vec<String> {
    let histories = derive(events);
    let Some(report) = explain(&histories, &calendars_to_try(zone)) else { return Vec::new() };
    let percent = |share: f64| format!("{:.1} %", share * 100.0);
    let (equal, of) = report.reopenings_equal;
    let mut lines = vec![
        format!("replay of {} histories, {} events", histories.len(), events.len()),
        format!("  reopenings: {equal} of {of} equal to the log's count"),
        format!(
            "  reassignments: {} of {} equal to the log's count",
            report.reassignments_equal.0, report.reassignments_equal.1
        ),
        format!(
            "  promises: one target per priority agrees with the log for {} of {} incidents ({} of each second one, fitted on the others; {} without a clock); calendar {}, until {:?}{}",
            percent(report.agreement),
            report.incidents,
            percent(report.agreement_unseen),
            percent(report.agreement_without_clock),
            report.calendar,
            report.scheme.until,
            if report.scheme.pauses { ", waits left out" } else { ", waits counted" }
        ),
    ];
    for row in &report.rows {
        let hours = u32::try_from(row.target.0 / 60_000).map_or(0.0, f64::from) / 60.0;
        lines.push(format!(
            "  {}: {} incidents, target {hours:.1} h: kept {} by our clock, {} by the log, same for {}",
            row.priority,
            row.incidents,
            percent(row.share_kept),
            percent(row.share_kept_logged),
            percent(row.agreement)
        ));
    }
    lines
}
