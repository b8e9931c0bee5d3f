//! Beside the talk: who this is, what it was taken for and why, who has it, and everything that can be done with it.

use super::{
    desk::address,
    draw,
    workbench::{self, Bench, Refused},
};
use crate::{messages::Say, people_cards::ConsumerCard, rules::Suggestion, store::ticket::Conversation};
use askama::Template;
use domain::{Capability, Impact, Kind, PromiseKind, State, Urgency, access::may};
use web::{
    Visitor,
    components::{Avatar, Button, Field, Markup, Meter, PerMille, PersonCard, PersonItem, PersonPart, SelectOption},
    icons::Icon,
};

/// The pane.
#[derive(Template)]
#[template(path = "who.html")]
pub struct WhoPane {
    say: Say,
    /// Which subject the page is about.
    pub subject: i64,
    person: Option<PersonCard>,
    consumer: Option<Consumer>,
    triage: Option<TriageBox>,
    has: Option<Has>,
    groups: Vec<Group>,
    macros: Vec<(i64, String)>,
    number: String,
    list: String,
    hidden: Vec<(String, String)>,
    audit: Vec<(String, String)>,
    /// What this can lead to, on pages of other rooms.
    leads_to: Vec<(String, String)>,
}

impl askama::filters::HtmlSafe for WhoPane {}

struct Consumer {
    name: String,
    people: Vec<(String, String)>,
    agreements: Vec<(String, String)>,
}

struct TriageBox {
    confirmed: Option<String>,
    because: Vec<String>,
    guesses: Vec<String>,
    words: Vec<String>,
    meter: Option<Meter>,
    confidence: String,
    suggested: Vec<(String, String)>,
    form: Form,
    confirm: Button,
}

struct Has {
    line: String,
    take: Option<Button>,
    form: Form,
}

/// An act with what must be said for it.
struct Form {
    act: &'static str,
    title: String,
    hint: String,
    fields: Vec<Markup>,
    button: Button,
    open: bool,
}

struct Group {
    id: &'static str,
    title: String,
    forms: Vec<Form>,
}

struct Drawing<'a> {
    visitor: &'a Visitor,
    say: Say,
    c: &'a Conversation,
    bench: &'a Bench,
    refused: Option<&'a Refused<'a>>,
}

impl Drawing<'_> {
    /// A field with what had been typed and what was wrong with it; `name` is that of the action's own field.
    fn finish(
        &self,
        act: &'static str,
        id: &'static str,
        name: &'static str,
        whole: bool,
        field: Field,
        value: String,
    ) -> Markup {
        let (typed, wrong) = match self.refused.filter(|r| r.act == act) {
            Some(refused) => (refused.typed(act, id), refused.wrong(self.visitor, act, name, whole)),
            None => (value, None),
        };
        field.value(typed).error(wrong).into()
    }

    fn form(
        &self,
        act: &'static str,
        title: impl Into<String>,
        hint: impl Into<String>,
        fields: Vec<Markup>,
        button: Button,
    ) -> Form {
        let open = self.refused.is_some_and(|r| r.act == act);
        Form { act, title: title.into(), hint: hint.into(), fields, button, open }
    }

    fn may(&self, capability: Capability) -> bool {
        may(&self.visitor.actor, capability, Some(&self.c.about)).is_ok()
    }

    fn person(&self) -> Option<PersonCard> {
        let (say, lang, now) = (&self.say, &self.visitor.lang, self.visitor.now());
        let Some(card) = &self.bench.person else {
            let name = self.c.requester.as_ref().map(|p| p.name.clone())?;
            return Some(PersonCard {
                avatar: Avatar::person(&name).large(),
                name,
                href: String::new(),
                lines: Vec::new(),
                parts: Vec::new(),
            });
        };
        let about = &card.about;
        let mut lines: Vec<String> =
            [about.title.clone(), about.place.clone()].into_iter().filter(|l| !l.is_empty()).collect();
        if let Some((_, consumer)) = &card.consumer {
            lines.push(consumer.clone());
        }
        match card.kind.as_str() {
            "guest" => lines.push(say.who_guest(card.email.as_str())),
            "machine" => lines.push(say.who_machine().into_owned()),
            _ => {}
        }
        if card.level != domain::Level::Standard {
            lines.push(lang.level_word(card.level));
        }
        let mut needs: Vec<PersonItem> = about
            .needs
            .lines()
            .map(str::trim)
            .filter(|line| !line.is_empty())
            .map(|line| PersonItem::need(Icon::Ear, line))
            .collect();
        if card.locale != lang.locale() {
            needs.push(PersonItem::need(
                Icon::Globe,
                say.who_reads(self.visitor.app.catalogue.language_name(&card.locale)).as_str(),
            ));
        }
        let promised = card
            .promises
            .iter()
            .map(|p| {
                let here = p.subject == self.c.subject.id;
                let what = lang.promise_word(p.kind);
                let text = if here {
                    Markup::from(say.who_promise_here(what).as_str())
                } else {
                    Markup::link(&format!("/t/{}", p.number), what)
                };
                let end = match &p.paused_for {
                    Some(_) => Markup::from(say.who_paused().as_ref()),
                    None => Markup::from(draw::moment(self.visitor, p.due_at, now)),
                };
                PersonItem::new(Some(if p.late { Icon::Alert } else { Icon::Clock }), text, end)
            })
            .collect();
        let plain = |icon: Icon, text: &str| {
            let lines: Vec<PersonItem> = text
                .lines()
                .map(str::trim)
                .filter(|l| !l.is_empty())
                .map(|l| PersonItem::new(Some(icon), l, Markup::default()))
                .collect();
            lines
        };
        let mut ways = plain(Icon::Heart, &about.expectations);
        ways.extend(plain(Icon::Users, &about.culture));
        ways.extend(plain(Icon::Phone, &about.phone));
        let before = card
            .tickets
            .iter()
            .filter(|row| row.id != self.c.subject.id)
            .map(|row| {
                PersonItem::new(
                    None,
                    Markup::link(&format!("/t/{}", row.number), row.title.as_str()),
                    lang.state_word(row.state),
                )
            })
            .collect();
        let part = |title: std::borrow::Cow<'_, str>, items: Vec<PersonItem>| PersonPart {
            title: title.into_owned(),
            items,
            more: Markup::default(),
        };
        Some(PersonCard {
            avatar: Avatar::person(&card.name).large(),
            name: card.name.clone(),
            href: String::new(),
            lines,
            parts: vec![
                part(say.who_needs(), needs),
                part(say.who_promised(), promised),
                part(say.who_ways(), ways),
                part(say.who_before(), before),
            ],
        })
    }

    fn triage(&self) -> TriageBox {
        let (say, lang, t) = (&self.say, &self.visitor.lang, &self.c.ticket);
        let found = Suggestion::read(&t.triage);
        let words = Some(&self.c.provider.words);
        let kind = |k: Kind| lang.kind_word(k, words).into_owned();
        let name =
            |list: &[(i64, String)], id: i64| list.iter().find(|(one, _)| *one == id).map(|(_, name)| name.clone());
        let services: Vec<(i64, String)> = self.bench.services.iter().map(|s| (s.id.0, s.name.clone())).collect();
        let teams: Vec<(i64, String)> = self.bench.teams.iter().map(|(id, name)| (id.0, name.clone())).collect();
        let providers: Vec<(i64, String)> =
            self.bench.providers.iter().map(|(id, name)| (id.0, name.clone())).collect();
        let mut suggested = Vec::new();
        if let Some(k) = found.kind {
            suggested.push((say.triage_kind().into_owned(), kind(k)));
        }
        let told = [
            (say.triage_service(), found.service.and_then(|s| name(&services, s.0))),
            (say.triage_team(), found.team.and_then(|t| name(&teams, t.0))),
            (say.triage_provider(), found.provider.filter(|p| *p != t.provider_id).and_then(|p| name(&providers, p.0))),
        ];
        suggested.extend(told.into_iter().filter_map(|(label, value)| Some((label.into_owned(), value?))));
        let select = |list: &[(i64, String)]| {
            let mut all = vec![SelectOption::new("", say.triage_none())];
            all.extend(list.iter().map(|(id, name)| SelectOption::new(id.to_string(), name.clone())));
            all
        };
        let kinds = Kind::ALL.iter().map(|k| SelectOption::new(k.word(), kind(*k))).collect();
        let impacts = Impact::ALL.iter().map(|i| SelectOption::new(i.word(), lang.impact_words(*i))).collect();
        let urgencies = Urgency::ALL.iter().map(|u| SelectOption::new(u.word(), lang.urgency_words(*u))).collect();
        let id = |id: Option<i64>| id.map(|id| id.to_string()).unwrap_or_default();
        let fields = vec![
            self.finish(
                "triage",
                "as_kind",
                "kind",
                true,
                Field::select("as_kind", say.triage_kind(), kinds),
                t.kind.word().to_owned(),
            ),
            self.finish(
                "triage",
                "as_service",
                "service",
                false,
                Field::select("as_service", say.triage_service(), select(&services)),
                id(t.service_id.map(|s| s.0)),
            ),
            self.finish(
                "triage",
                "as_team",
                "team",
                false,
                Field::select("as_team", say.triage_team(), select(&teams)),
                id(t.team_id.map(|x| x.0)),
            ),
            self.finish(
                "triage",
                "impact",
                "impact",
                false,
                Field::select("impact", say.triage_impact(), impacts),
                t.impact.word().to_owned(),
            ),
            self.finish(
                "triage",
                "urgency",
                "urgency",
                false,
                Field::select("urgency", say.triage_urgency(), urgencies),
                t.urgency.word().to_owned(),
            ),
        ];
        let confirmed = found.confirmed_by.clone().map(|by| say.triage_confirmed(by));
        TriageBox {
            because: found.because.iter().map(|b| lang.because(b)).collect(),
            guesses: if found.sure { Vec::new() } else { found.guesses.iter().map(|k| kind(*k)).collect() },
            words: found.words.clone(),
            meter: (found.confidence > 0).then(|| Meter {
                share: PerMille::new(i64::from(found.confidence) * 10),
                label: say.triage_confidence(found.confidence),
            }),
            confidence: if found.confidence > 0 { say.triage_confidence(found.confidence) } else { String::new() },
            suggested,
            form: self.form("triage", say.triage_correct(), "", fields, Button::submit(say.triage_save()).small()),
            confirm: Button::submit(say.triage_confirm()).small().icon(Icon::Check).key("c"),
            confirmed,
        }
    }

    fn has(&self) -> Has {
        let (say, t) = (&self.say, &self.c.ticket);
        let mine = t.assignee_id.is_some() && t.assignee_id == self.visitor.actor.person;
        let line = match (&self.c.assignee, &self.c.team) {
            (Some(_), _) if mine => say.bench_you_have().into_owned(),
            (Some(has), _) => say.bench_has(has.name.as_str()),
            (None, Some(team)) => say.bench_team_has(team.name.as_str()),
            (None, None) => say.bench_nobody().into_owned(),
        };
        let mut to = vec![SelectOption::new("nobody", say.assign_nobody())];
        to.extend(
            self.bench
                .teams
                .iter()
                .map(|(id, name)| SelectOption::new(format!("team:{id}"), say.assign_team(name.as_str()))),
        );
        to.extend(
            workbench::once(&self.bench.people)
                .into_iter()
                .map(|(id, name)| SelectOption::new(format!("person:{id}"), name)),
        );
        let now = t.assignee_id.map_or_else(
            || t.team_id.map_or_else(|| "nobody".to_owned(), |id| format!("team:{id}")),
            |id| format!("person:{id}"),
        );
        let field = self.finish("assign", "to", "to", true, Field::select("to", say.assign_to(), to), now);
        Has {
            line,
            take: (!mine).then(|| Button::submit(say.assign_take()).small().icon(Icon::Assign).key("a")),
            form: self.form("assign", say.assign_other(), "", vec![field], Button::submit(say.assign_give()).small()),
        }
    }

    fn clock(&self) -> Vec<Form> {
        let (say, t) = (&self.say, &self.c.ticket);
        let mut forms = Vec::new();
        if !t.state.is_open() {
            return forms;
        }
        if t.state == State::Waiting {
            forms.push(self.form(
                "resume",
                say.act_resume(),
                t.waiting_for.clone().unwrap_or_default(),
                Vec::new(),
                Button::submit(say.act_resume()).small(),
            ));
        } else {
            let fields = vec![
                self.finish(
                    "wait",
                    "wait_reason",
                    "reason",
                    true,
                    Field::text("wait_reason", say.wait_reason()).hint(say.wait_reason_hint()),
                    String::new(),
                ),
                self.finish(
                    "wait",
                    "wait_until",
                    "until",
                    false,
                    Field::input("datetime-local", "wait_until", say.wait_until()),
                    String::new(),
                ),
            ];
            forms.push(self.form("wait", say.act_wait(), "", fields, Button::submit(say.act_wait()).small()));
        }
        let running: Vec<SelectOption> = self
            .c
            .promises
            .iter()
            .filter(|g| g.promise.outcome.is_none())
            .map(|g| SelectOption::new(g.promise.kind.word(), self.visitor.lang.promise_word(g.promise.kind)))
            .collect();
        if !running.is_empty() {
            let first = t.due_kind.unwrap_or(PromiseKind::Resolution);
            let fields = vec![
                self.finish(
                    "estimate",
                    "promise",
                    "kind",
                    false,
                    Field::select("promise", say.estimate_what(), running),
                    first.word().to_owned(),
                ),
                self.finish(
                    "estimate",
                    "due",
                    "due",
                    false,
                    Field::input("datetime-local", "due", say.estimate_due()).required(),
                    String::new(),
                ),
                self.finish(
                    "estimate",
                    "estimate_reason",
                    "reason",
                    true,
                    Field::text("estimate_reason", say.estimate_reason()).hint(say.estimate_reason_hint()).required(),
                    String::new(),
                ),
            ];
            forms.push(self.form(
                "estimate",
                say.act_estimate(),
                "",
                fields,
                Button::submit(say.estimate_tell()).small(),
            ));
        }
        forms
    }

    fn ends(&self) -> Vec<Form> {
        let (say, t) = (&self.say, &self.c.ticket);
        let mut forms = Vec::new();
        match t.state {
            State::New | State::Open | State::Waiting => {
                let words = self.finish(
                    "resolve",
                    "resolve_words",
                    "words",
                    true,
                    Field::area("resolve_words", say.resolve_words()).hint(say.resolve_words_hint()),
                    String::new(),
                );
                forms.push(self.form(
                    "resolve",
                    say.act_resolve(),
                    "",
                    vec![words],
                    Button::submit(say.act_resolve()).small(),
                ));
            }
            State::Resolved => {
                forms.push(self.form(
                    "reopen",
                    say.act_reopen(),
                    "",
                    Vec::new(),
                    Button::submit(say.act_reopen()).small(),
                ));
                forms.push(self.form(
                    "close",
                    say.act_close(),
                    say.close_hint(),
                    Vec::new(),
                    Button::submit(say.act_close()).small(),
                ));
            }
            State::Closed => forms.push(self.form(
                "reopen",
                say.act_reopen(),
                "",
                Vec::new(),
                Button::submit(say.act_reopen()).small(),
            )),
            State::Merged => forms.push(self.form(
                "unmerge",
                say.act_unmerge(),
                "",
                Vec::new(),
                Button::submit(say.act_unmerge()).small(),
            )),
        }
        forms
    }

    fn elsewhere(&self) -> Vec<Form> {
        let (say, t) = (&self.say, &self.c.ticket);
        let mut forms = Vec::new();
        if t.state.is_open() {
            let others = self
                .bench
                .providers
                .iter()
                .filter(|(id, _)| *id != t.provider_id)
                .map(|(id, name)| SelectOption::new(id.to_string(), name.clone()))
                .collect::<Vec<_>>();
            if !others.is_empty() {
                let fields = vec![
                    self.finish(
                        "hand-over",
                        "to_provider",
                        "provider",
                        true,
                        Field::select("to_provider", say.hand_to(), others),
                        String::new(),
                    ),
                    self.finish(
                        "hand-over",
                        "hand_words",
                        "words",
                        false,
                        Field::area("hand_words", say.hand_words()).hint(say.hand_words_hint()),
                        String::new(),
                    ),
                    Tick { name: "notes_travel", label: say.hand_notes().into_owned() }.into(),
                ];
                forms.push(self.form(
                    "hand-over",
                    say.act_hand_over(),
                    say.hand_hint(),
                    fields,
                    Button::submit(say.hand_button()).small(),
                ));
            }
            let share = Tick { name: "share_people", label: say.merge_share().into_owned() };
            let fields = vec![
                self.finish(
                    "merge",
                    "into",
                    "into",
                    true,
                    Field::text("into", say.merge_into()).hint(say.merge_into_hint()),
                    String::new(),
                ),
                share.into(),
            ];
            forms.push(self.form(
                "merge",
                say.act_merge(),
                say.merge_hint(),
                fields,
                Button::submit(say.merge_button()).small(),
            ));
        }
        let messages: Vec<SelectOption> = self
            .c
            .entries
            .iter()
            .filter(|e| e.kind == "message" && e.seq > 1)
            .filter_map(|e| {
                let name = e.author.as_ref().map_or("", |(_, name)| name.as_str());
                Some(SelectOption::new(
                    e.id.to_string(),
                    format!("{name}: {}", crate::rules::cut(e.text.as_deref()?, 60)),
                ))
            })
            .collect();
        if !messages.is_empty() {
            let fields = vec![
                self.finish(
                    "split",
                    "entry",
                    "entry",
                    true,
                    Field::select("entry", say.split_entry(), messages),
                    String::new(),
                ),
                self.finish(
                    "split",
                    "split_title",
                    "title",
                    false,
                    Field::text("split_title", say.split_title()),
                    String::new(),
                ),
            ];
            forms.push(self.form(
                "split",
                say.act_split(),
                say.split_hint(),
                fields,
                Button::submit(say.split_button()).small(),
            ));
        }
        let kinds = || {
            vec![SelectOption::new("related", say.link_related()), SelectOption::new("caused_by", say.link_caused_by())]
        };
        let fields = vec![
            self.finish(
                "link",
                "with",
                "with",
                true,
                Field::text("with", say.link_with()).hint(say.link_with_hint()),
                String::new(),
            ),
            self.finish(
                "link",
                "link_kind",
                "kind",
                false,
                Field::select("link_kind", say.link_kind(), kinds()),
                "related".to_owned(),
            ),
        ];
        forms.push(self.form("link", say.act_link(), "", fields, Button::submit(say.link_button()).small()));
        let linked: Vec<SelectOption> = self
            .c
            .links
            .iter()
            .filter(|l| matches!(l.kind.as_str(), "related" | "caused_by") && l.outgoing)
            .map(|l| SelectOption::new(format!("{} {}", l.kind, l.number), format!("{} {}", l.number, l.title)))
            .collect();
        if !linked.is_empty() {
            let fields = vec![self.finish(
                "unlink",
                "link",
                "with",
                true,
                Field::select("link", say.link_with(), linked),
                String::new(),
            )];
            forms.push(self.form("unlink", say.act_unlink(), "", fields, Button::submit(say.act_unlink()).small()));
        }
        forms
    }

    fn tidy(&self) -> Vec<Form> {
        let (say, t) = (&self.say, &self.c.ticket);
        let mut forms = Vec::new();
        if t.state != State::Merged {
            let title = self.finish(
                "title",
                "new_title",
                "title",
                true,
                Field::text("new_title", say.title_new()),
                self.c.subject.title.clone(),
            );
            forms.push(self.form("title", say.act_title(), "", vec![title], Button::submit(say.title_save()).small()));
            let tags = self.finish(
                "tag",
                "tags",
                "tags",
                true,
                Field::text("tags", say.tag_words()).hint(say.tag_hint()),
                t.tags.trim().to_owned(),
            );
            forms.push(self.form(
                "tag",
                say.act_tag(),
                t.tags.trim(),
                vec![tags],
                Button::submit(say.tag_save()).small(),
            ));
        }
        if t.known_incident {
            forms.push(self.form(
                "known",
                say.act_unknown(),
                "",
                Vec::new(),
                Button::submit(say.act_unknown()).small(),
            ));
        } else if t.state.is_open() && !self.c.subject.confidential {
            let words = self.finish(
                "known",
                "known_words",
                "words",
                true,
                Field::area("known_words", say.known_words()).hint(say.known_words_hint()),
                String::new(),
            );
            forms.push(self.form(
                "known",
                say.act_known(),
                say.known_hint(),
                vec![words],
                Button::submit(say.known_button()).small(),
            ));
        }
        if self.bench.person.as_ref().is_some_and(|card| card.kind == "guest") {
            forms.push(self.form(
                "guest-links",
                say.guest_links_end(),
                say.guest_links_hint(),
                Vec::new(),
                Button::submit(say.guest_links_end()).small(),
            ));
        }
        forms
    }
}

/// A box to tick beside its words.
#[derive(Template)]
#[template(
    ext = "html",
    source = r#"<label class="line small"><input class="check" type="checkbox" name="{{ name }}" value="on"> <span>{{ label }}</span></label>"#
)]
struct Tick {
    name: &'static str,
    label: String,
}

impl From<Tick> for Markup {
    fn from(part: Tick) -> Self {
        Self::trusted(part.to_string())
    }
}

fn consumer(say: &Say, visitor: &Visitor, card: &ConsumerCard) -> Consumer {
    Consumer {
        name: card.name.clone(),
        people: card
            .people
            .iter()
            .map(|(_, name, role)| {
                (name.clone(), domain::Role::parse(role).map(|r| visitor.lang.role_word(r)).unwrap_or_default())
            })
            .collect(),
        agreements: card
            .agreements
            .iter()
            .filter(|a| a.row.state == "in_force" || a.row.state == "offered")
            .map(|a| (format!("/agreements/{}", a.row.id), say.agreement_version(a.row.revision)))
            .collect(),
    }
}

/// Draws the pane.
pub fn pane(visitor: &Visitor, c: &Conversation, bench: &Bench, list: &str, refused: Option<&Refused<'_>>) -> WhoPane {
    let d = Drawing { visitor, say: Say::new(&visitor.lang), c, bench, refused };
    let work = d.may(Capability::Work);
    let open = c.ticket.state.is_open();
    let mut groups = Vec::new();
    if work {
        let say = &d.say;
        let all = [
            ("clock", say.group_clock(), d.clock()),
            ("ends", say.group_ends(), d.ends()),
            ("elsewhere", say.group_elsewhere(), d.elsewhere()),
            ("tidy", say.group_tidy(), d.tidy()),
        ];
        groups.extend(all.into_iter().filter(|(_, _, forms)| !forms.is_empty()).map(|(id, title, forms)| Group {
            id,
            title: title.into_owned(),
            forms,
        }));
    }
    let now = visitor.now();
    WhoPane {
        subject: c.subject.id.0,
        person: d.person(),
        consumer: bench.consumer.as_ref().map(|card| consumer(&d.say, visitor, card)),
        triage: (work && open).then(|| d.triage()),
        has: (work && open).then(|| d.has()),
        groups,
        macros: if work && open {
            bench.canned.iter().filter(|one| one.kind == "macro").map(|one| (one.id, one.name.clone())).collect()
        } else {
            Vec::new()
        },
        number: c.subject.number.clone(),
        list: list.to_owned(),
        hidden: workbench::seen(c),
        leads_to: if work {
            vec![
                (format!("/improvements/new?from={}", c.subject.number), d.say.leads_improvement().into_owned()),
                (format!("/moments/new?from={}", c.subject.number), d.say.leads_moment().into_owned()),
                (format!("/departures/new?from={}", c.subject.number), d.say.leads_departure().into_owned()),
                (format!("/departures/review?from={}", c.subject.number), d.say.leads_rule().into_owned()),
            ]
        } else {
            Vec::new()
        },
        audit: bench
            .audit
            .iter()
            .map(|line| {
                (
                    visitor.lang.moment(line.at, now),
                    d.say.audit_line(line.action.as_str(), line.outcome.as_str(), line.actor.as_str()),
                )
            })
            .collect(),
        say: d.say,
    }
}

impl WhoPane {
    fn action(&self, act: &str) -> String {
        address(&format!("/t/{}/{act}", self.number), &self.list)
    }
}
