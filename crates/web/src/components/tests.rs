//! The whole book of parts, walked for what must never be in a page.

use askama::Template;

use super::gallery::{Gallery, gallery};
use crate::page::{Frame, Theme, page};

/// A page of all parts in a shell with everything in it, each word changed.
fn whole(say: &dyn Fn(&str) -> String) -> String {
    page(&Gallery::shell(say), &Gallery::with(say)).unwrap().0
}

#[test]
fn every_word_is_escaped_wherever_it_stands() {
    let hostile = "<script>alert(1)</script>\"' onload='x' &";
    let page = whole(&|_| hostile.to_owned());
    let script = page.matches("<script").count();
    assert_eq!(script, 1, "only the one script of the shell");
    assert!(!page.contains("</script>\""), "no word ends an element");
    assert!(!page.contains("' onload"), "no word leaves its attribute by a single quote");
    assert!(!page.contains("\" onload"), "no word leaves its attribute");
    let escaped = "&#60;script&#62;alert(1)&#60;/script&#62;&#34;&#39; onload=&#39;x&#39; &#38;";
    assert!(page.matches(escaped).count() > 300, "and all of them are there");
}

#[test]
fn a_strict_content_policy_has_nothing_to_refuse() {
    let page = whole(&str::to_owned);
    let tags: Vec<&str> = page.split('<').filter_map(|piece| piece.split('>').next()).collect();
    for tag in &tags {
        assert!(!tag.contains(" style="), "a style in <{tag}>");
        let handler = tag.split_whitespace().find(|word| word.starts_with("on") && word.contains('='));
        assert_eq!(handler, None, "a handler in <{tag}>");
        assert!(!tag.contains("javascript:"), "a script in <{tag}>");
        assert!(!tag.starts_with("style"), "a style element");
    }
    assert!(tags.iter().filter(|tag| tag.starts_with("script")).all(|tag| tag.contains("src=")), "no inline script");
}

#[test]
fn no_id_is_used_twice_and_every_reference_is_met() {
    let page = whole(&str::to_owned);
    let values = |name: &str| {
        let needle = format!(" {name}=\"");
        page.split(needle.as_str())
            .skip(1)
            .filter_map(|rest| rest.split('"').next())
            .map(str::to_owned)
            .collect::<Vec<_>>()
    };
    let mut ids = values("id");
    ids.sort();
    let twice: Vec<_> = ids.windows(2).filter(|pair| pair[0] == pair[1]).map(|pair| pair[0].clone()).collect();
    assert_eq!(twice, Vec::<String>::new());
    for name in ["for", "aria-labelledby", "aria-describedby", "aria-controls"] {
        for id in values(name).iter().flat_map(|value| value.split_whitespace()) {
            assert!(ids.binary_search(&id.to_owned()).is_ok(), "{name}={id} leads nowhere");
        }
    }
}

#[test]
fn elements_are_closed_in_order() {
    const ALONE: &[&str] = &["!doctype", "meta", "link", "input", "br"];
    let page = whole(&str::to_owned);
    let mut open: Vec<String> = Vec::new();
    for piece in page.split('<').skip(1) {
        let tag = piece.split('>').next().unwrap_or_default();
        let name = tag.trim_start_matches('/').split([' ', '\n']).next().unwrap_or_default().trim_end_matches('/');
        if let Some(closing) = tag.strip_prefix('/') {
            assert_eq!(open.pop().as_deref(), Some(closing), "before {:?}", piece.chars().take(60).collect::<String>());
        } else if !tag.ends_with('/') && !ALONE.contains(&name) {
            open.push(name.to_owned());
        }
    }
    assert_eq!(open, Vec::<String>::new());
}

#[test]
fn a_page_without_places_has_none_and_keeps_its_content() {
    let mut shell = Gallery::shell(&str::to_owned);
    for frame in [Frame::Plain, Frame::Roomy, Frame::Bare] {
        shell.frame = frame;
        let page = page(&shell, &gallery()).unwrap().0;
        assert!(!page.contains("class=\"nav\""), "{frame:?}");
        assert!(page.contains("id=\"main\"") && page.contains("show-icons"), "{frame:?}");
    }
}

#[test]
fn the_appearance_of_the_cookie_is_in_the_first_response() {
    let mut shell = Gallery::shell(&str::to_owned);
    for (cookie, expected) in [
        ("dark", Some("data-theme=\"dark\"")),
        ("contrast", Some("data-theme=\"contrast\"")),
        ("\"><", None),
        ("", None),
    ] {
        shell.theme = Theme::from_cookie(cookie);
        let page = page(&shell, &gallery()).unwrap().0;
        let html = page.lines().find(|line| line.starts_with("<html")).unwrap().to_owned();
        match expected {
            Some(expected) => assert!(html.contains(expected), "{html}"),
            None => assert!(!html.contains("data-theme"), "{html}"),
        }
    }
}

#[test]
fn a_right_to_left_page_says_so() {
    let mut shell = Gallery::shell(&str::to_owned);
    shell.rtl = true;
    shell.lang = "ar".into();
    assert!(page(&shell, &gallery()).unwrap().0.contains("<html lang=\"ar\" dir=\"rtl\">"));
    assert!(gallery().render().unwrap().len() > 10_000);
}
