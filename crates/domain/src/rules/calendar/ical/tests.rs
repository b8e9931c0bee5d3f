//! Rows of files and what is taken from them, and the data sets where they are present.

use super::*;

fn check(event: &str, expected: &[&str], wrong: &[&str]) {
    for end in ["\n", "\r\n"] {
        let text = format!("BEGIN:VCALENDAR\nBEGIN:VEVENT\n{event}\nEND:VEVENT\nEND:VCALENDAR\n").replace('\n', end);
        let (days, problems) = holidays(&text, 2026..=2028);
        let days: Vec<String> = days.iter().map(|day| format!("{} {}", day.date, day.name)).collect();
        assert_eq!(days, expected, "{event}");
        let problems: Vec<&str> = problems.iter().map(|problem| problem.because.key.as_str()).collect();
        assert_eq!(problems, wrong, "{event}");
    }
}

#[test]
fn what_is_taken() {
    // One day, with and without its end; an end that is the day itself; the value type left out.
    check("DTSTART;VALUE=DATE:20261225\nSUMMARY:Xmas", &["2026-12-25 Xmas"], &[]);
    check("DTSTART;VALUE=DATE:20261225\nDTEND;VALUE=DATE:20261226\nSUMMARY:Xmas", &["2026-12-25 Xmas"], &[]);
    check("DTSTART;VALUE=DATE:20261225\nDTEND;VALUE=DATE:20261225\nSUMMARY:Xmas", &["2026-12-25 Xmas"], &[]);
    check("dtstart:20261225\nsummary:Xmas", &["2026-12-25 Xmas"], &[]);
    // Several days, also over the end of the years asked for, and by duration.
    check("DTSTART:20251231\nDTEND:20260103\nSUMMARY:Rest", &["2026-01-01 Rest", "2026-01-02 Rest"], &[]);
    check("DTSTART:20260101\nDURATION:P2D\nSUMMARY:Rest", &["2026-01-01 Rest", "2026-01-02 Rest"], &[]);
    // Midnight to midnight is all day, in whatever zone; and as marked by Outlook.
    check(
        "DTSTART;TZID=\"Europe: Berlin\":20260501T000000\nDTEND:20260502T000000\nSUMMARY:May",
        &["2026-05-01 May"],
        &[],
    );
    check("DTSTART:20260501T090000\nX-MICROSOFT-CDO-ALLDAYEVENT:TRUE\nSUMMARY:May", &["2026-05-01 May"], &[]);
    // Folded lines, escapes, an alarm's own lines, no name.
    check(
        "DTSTART:20260501\nSUMMARY:Labour\\, \n and \n\tMay \\\\ Day\\n\nBEGIN:VALARM\nSUMMARY:Beep\nEND:VALARM",
        &["2026-05-01 Labour, and May \\ Day"],
        &[],
    );
    check("DTSTART:20260501", &["2026-05-01 "], &[]);
    check("DTSTART:20260501\nSTATUS:CANCELLED", &[], &[]);
    // Leap day, and years that end it.
    check("DTSTART:20240229\nRRULE:FREQ=YEARLY\nSUMMARY:Leap", &["2028-02-29 Leap"], &[]);
    check("DTSTART:20201225\nRRULE:FREQ=YEARLY;COUNT=7\nSUMMARY:X", &["2026-12-25 X"], &[]);
    check("DTSTART:20201225\nRRULE:FREQ=YEARLY;UNTIL=20271224\nSUMMARY:X", &["2026-12-25 X"], &[]);
    check(
        "DTSTART:20201225\nRRULE:FREQ=YEARLY;UNTIL=20271225T000000Z\nSUMMARY:X",
        &["2026-12-25 X", "2027-12-25 X"],
        &[],
    );
    check("DTSTART:20201225\nRRULE:FREQ=YEARLY;INTERVAL=3\nSUMMARY:X", &["2026-12-25 X"], &[]);
    check("DTSTART:20201225\nRRULE:FREQ=YEARLY\nEXDATE:20261225,20281225\nSUMMARY:X", &["2027-12-25 X"], &[]);
    check("DTSTART:20201225\nRDATE:20260102,20270103/P1D\nSUMMARY:X", &["2026-01-02 X", "2027-01-03 X"], &[]);
    // Days that move: US Thanksgiving, the last Monday of May, Sweden's midsummer eve, the year's first Monday.
    check(
        "DTSTART:20201126\nRRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=4TH\nSUMMARY:T",
        &["2026-11-26 T", "2027-11-25 T", "2028-11-23 T"],
        &[],
    );
    check(
        "DTSTART:20200525\nRRULE:FREQ=YEARLY;BYDAY=-1MO;BYMONTH=5\nSUMMARY:M",
        &["2026-05-25 M", "2027-05-31 M", "2028-05-29 M"],
        &[],
    );
    check(
        "DTSTART:20200619\nRRULE:FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=19,20,21,22,23,24,25;BYDAY=FR\nSUMMARY:S",
        &["2026-06-19 S", "2027-06-25 S", "2028-06-23 S"],
        &[],
    );
    check(
        "DTSTART:20200106\nRRULE:FREQ=YEARLY;BYDAY=1MO\nSUMMARY:F",
        &["2026-01-05 F", "2027-01-04 F", "2028-01-03 F"],
        &[],
    );
    check(
        "DTSTART:20200131\nRRULE:FREQ=YEARLY;BYMONTH=2,3;BYMONTHDAY=-1;UNTIL=20270101\nSUMMARY:E",
        &["2026-02-28 E", "2026-03-31 E"],
        &[],
    );
    // The same twice is one.
    check("DTSTART:20260501\nRDATE:20260501\nSUMMARY:May", &["2026-05-01 May"], &[]);
}

#[test]
fn what_is_not_taken_is_said() {
    check("SUMMARY:No date", &[], &["ical-date-missing"]);
    check("DTSTART:20260230", &[], &["ical-date-wrong"]);
    check("DTSTART:tomorrow", &[], &["ical-date-wrong"]);
    check("DTSTART:20260501T090000\nDTEND:20260501T100000", &[], &["ical-not-all-day"]);
    check("DTSTART:20260501T000000\nDTEND:20260501T100000", &[], &["ical-not-all-day"]);
    check("DTSTART:20260501T000000", &[], &["ical-not-all-day"]);
    check("DTSTART:20260501\nDTEND:20260430\nSUMMARY:X", &["2026-05-01 X"], &["ical-end-before-start"]);
    check("DTSTART:20260501\nDTEND:20290501", &[], &["ical-too-long"]);
    check("DTSTART:20260501\nRRULE:FREQ=WEEKLY\nSUMMARY:X", &["2026-05-01 X"], &["ical-repeats-otherwise"]);
    check("DTSTART:20260501\nRRULE:FREQ=YEARLY;BYSETPOS=1\nSUMMARY:X", &["2026-05-01 X"], &["ical-repeats-otherwise"]);
    check("DTSTART:20260501\nRRULE:FREQ=YEARLY;INTERVAL=0\nSUMMARY:X", &["2026-05-01 X"], &["ical-repeats-otherwise"]);
    check("DTSTART:20260501\nno colon\nSUMMARY:X", &["2026-05-01 X"], &["ical-line-unreadable"]);
    let keys = |text| holidays(text, 2026..=2026).1.into_iter().map(|p| (p.line, p.because.key)).collect::<Vec<_>>();
    assert_eq!(keys(""), [(1, "ical-no-calendar".to_owned())]);
    let unfinished = "\u{feff}BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART:20260501";
    assert_eq!(keys(unfinished), [(2, "ical-unfinished".to_owned())]);
    assert_eq!(holidays(unfinished, 2026..=2026).0.len(), 1);
}

#[test]
fn one_day_of_a_series_can_be_moved() {
    let text = "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nDTSTART:20251225\nRRULE:FREQ=YEARLY\nSUMMARY:X\nEND:VEVENT\n\
                BEGIN:VEVENT\nUID:1\nRECURRENCE-ID:20261225\nDTSTART:20261228\nSUMMARY:X\nEND:VEVENT\nEND:VCALENDAR";
    let days: Vec<String> = holidays(text, 2026..=2027).0.iter().map(|day| day.date.to_string()).collect();
    assert_eq!(days, ["2026-12-28", "2027-12-25"]);
}

#[test]
fn a_file_of_too_many_days_is_cut() {
    let mut text = "BEGIN:VCALENDAR\n".to_owned();
    for _ in 0..30 {
        text.push_str("BEGIN:VEVENT\nDTSTART:20000101\nDTEND:20001231\nRRULE:FREQ=YEARLY;BYDAY=MO\nEND:VEVENT\n");
    }
    let (days, problems) = holidays(&text, 2026..=2028);
    assert!(days.len() <= MOST_HOLIDAYS);
    assert_eq!(problems[0].because.key, "ical-too-many");
}

#[test]
fn a_file_made_to_keep_us_busy_ends() {
    let event =
        "BEGIN:VEVENT\nDTSTART:00010101\nRRULE:FREQ=YEARLY;COUNT=4000000000;BYDAY=MO,TU,WE,TH,FR,SA,SU\nEND:VEVENT\n";
    let (_, problems) = holidays(&format!("BEGIN:VCALENDAR\n{}", event.repeat(2_000)), 2026..=2028);
    assert_eq!(problems[0].because.key, "ical-repeats-otherwise");
}

/// The data sets, where this checkout has them.
fn data_sets() -> Option<std::path::PathBuf> {
    let beside = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../shared/data");
    let folder = std::env::var_os("ENTWINE_DATA_SETS").map_or_else(|| beside.into(), std::path::PathBuf::from);
    folder.join("icalendar").is_dir().then_some(folder)
}

#[test]
fn no_file_of_the_data_sets_breaks_it() {
    let Some(folder) = data_sets() else {
        eprintln!("skipped: no data sets (ENTWINE_DATA_SETS)");
        return;
    };
    let (mut files, mut taken, mut folders) = (0, 0, vec![folder.join("icalendar")]);
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let bytes = std::fs::read(&path).unwrap();
            let text = String::from_utf8_lossy(&bytes);
            let (days, problems) = holidays(&text, 1990..=2030);
            let lines = text.split('\n').count();
            assert!(problems.iter().all(|problem| (1..=lines).contains(&problem.line)), "{}", path.display());
            assert!(days.is_sorted());
            files += 1;
            taken += days.len();
            // Cut anywhere, and with every line ending gone, it still ends.
            for part in 1..8 {
                let cut = text.floor_char_boundary(text.len() * part / 8);
                let _ = holidays(&text[cut..], 2020..=2030);
                let _ = holidays(&text[..cut], 2020..=2030);
            }
            let _ = holidays(&text.replace(['\r', '\n'], ""), 2020..=2030);
        }
    }
    assert!(files > 100 && taken > 10, "{files} files, {taken} days");
}
