//! The rules a provider decides by what a query is: in their order, with a sentence to try them on (A3).

use super::{draw, frame, load};
use crate::{
    actions::EditTriage,
    messages::Say,
    pages::kit::{Form, Section, Sent, act, on, query, refused},
};
use axum::{
    extract::{Path, RawQuery},
    response::Response,
};
use domain::{
    Kind, Refusal,
    rules::triage::{
        edit::{Edit, UNHEARD},
        kinds::{Choice as OptionKind, Context, Disaster, Fact, OptionChosen, Rule, RuleBook, Suggested, WordList},
    },
};
use spine::people::Provider;
use std::collections::{BTreeMap, BTreeSet};
use web::{
    Fields, Problem, Visitor,
    components::{Banner, Button, Choice, Choices, Field, List, Markup, Row, SelectOption, Tone},
    icons::Icon,
};

/// What the page is asked for: a sentence to try, a rule or a list to change.
#[derive(Default)]
struct Wanted {
    rule: Option<String>,
    list: Option<String>,
    text: String,
    target: String,
    option: String,
    disaster: String,
}

impl Wanted {
    fn of(raw: Option<&str>) -> Self {
        let get = |name: &str| query(raw, name);
        Self {
            rule: get("rule"),
            list: get("list"),
            text: get("try").unwrap_or_default(),
            target: get("target").unwrap_or_default(),
            option: get("option").unwrap_or_default(),
            disaster: get("disaster").unwrap_or_default(),
        }
    }

    fn context(&self) -> Context {
        let chosen = |choice, valid| Some(OptionChosen { choice, valid });
        Context {
            target_breached: match self.target.as_str() {
                "kept" => Some(false),
                "breached" => Some(true),
                _ => None,
            },
            option_chosen: match self.option.as_str() {
                "service" => chosen(OptionKind::ServiceRequest, true),
                "change" => chosen(OptionKind::ChangeRequest, true),
                "invalid" => chosen(OptionKind::ServiceRequest, false),
                _ => None,
            },
            disaster: (!self.disaster.is_empty()).then(|| Disaster::Ongoing(vec![self.disaster.clone()])),
            ..Context::default()
        }
    }
}

/// Which of the two forms came back.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Back {
    Neither,
    Rule,
    List,
}

/// What a rule goes by, in a line.
fn conditions(say: &Say, visitor: &Visitor, rule: &Rule) -> String {
    let fact = |f: &Fact| match f {
        Fact::Said(kind) => say.triage_said(visitor.lang.kind_name(*kind)),
        other => say.triage_fact(other.word()),
    };
    let mut parts: Vec<String> = rule.when.iter().map(fact).collect();
    parts.extend(rule.unless.iter().map(|f| say.triage_not(fact(f))));
    parts.extend(rule.words.iter().map(|lists| say.triage_hears(lists.join(" / "))));
    if !rule.never.is_empty() {
        parts.push(say.triage_never_hears(rule.never.join(" / ")));
    }
    parts.join(" · ")
}

fn tried(visitor: &Visitor, book: &RuleBook, wanted: &Wanted) -> Vec<Markup> {
    let say = Say::new(&visitor.lang);
    let ready = book.ready();
    let found = ready.tried(&wanted.text, &wanted.context());
    let (tone, line) = match (&found.decision.value, &found.rule) {
        (Suggested::Sure(kind), Some(rule)) => {
            (Tone::Good, say.triage_decided(visitor.lang.kind_name(*kind), rule.as_str()))
        }
        _ if found.hints.is_empty() => (Tone::Info, say.triage_nothing().into_owned()),
        _ => (Tone::Info, say.triage_hinted(found.hints.join(", "))),
    };
    let mut parts: Vec<Markup> = vec![Banner::new(tone, line).into()];
    parts.extend(found.decision.because.iter().map(|b| Markup::paragraph(visitor.lang.because(b).as_str())));
    let heard: Vec<String> =
        ready.heard(&wanted.text).into_iter().map(|(list, word)| say.triage_heard_one(list, word)).collect();
    if !heard.is_empty() {
        parts.push(Markup::paragraph(Markup::soft(say.triage_heard(heard.join(", ")).as_str())));
    }
    parts
}

fn trying(visitor: &Visitor, provider: &Provider, book: &RuleBook, wanted: &Wanted) -> Section {
    let say = Say::new(&visitor.lang);
    let pick = |name: &'static str, label: String, value: &str, options: Vec<(&'static str, String)>| {
        let options = options.into_iter().map(|(value, text)| SelectOption::new(value, text)).collect();
        Field::select(name, label, options).value(value)
    };
    let form = Form::get(format!("/house/providers/{}/triage", provider.key))
        .with(Field::area("try", say.triage_try_words()).value(wanted.text.as_str()))
        .with(pick(
            "target",
            say.triage_try_target().into_owned(),
            &wanted.target,
            vec![
                ("", say.triage_unknown().into_owned()),
                ("kept", say.triage_fact("target-kept")),
                ("breached", say.triage_fact("target-breached")),
            ],
        ))
        .with(pick(
            "option",
            say.triage_try_option().into_owned(),
            &wanted.option,
            vec![
                ("", say.triage_unknown().into_owned()),
                ("service", say.triage_fact("service-option-chosen")),
                ("change", say.triage_fact("change-option-chosen")),
                ("invalid", say.triage_fact("invalid-option-chosen")),
            ],
        ))
        .with(
            Field::text("disaster", say.triage_try_disaster())
                .hint(say.triage_try_disaster_hint())
                .value(wanted.disaster.as_str()),
        )
        .end(Button::submit(say.triage_try_button()));
    let mut section = Section::new("try", say.triage_try_title()).lead(say.triage_try_lead()).with(form);
    if !wanted.text.is_empty() {
        section.parts.extend(tried(visitor, book, wanted));
    }
    section
}

fn rules(visitor: &Visitor, provider: &Provider, book: &RuleBook) -> Section {
    let say = Say::new(&visitor.lang);
    let here = format!("/house/providers/{}/triage", provider.key);
    let step = |to: &str, name: &str, button: Button| {
        act(format!("{here}/{to}"), &[("rule", name.to_owned()), ("seen", provider.version.to_string())], button)
    };
    let order = book.in_order();
    let rows = order
        .iter()
        .enumerate()
        .map(|(n, rule)| {
            let name = rule.name.as_str();
            let beside = |m: Option<usize>| m.and_then(|m| order.get(m)).is_some_and(|other| other.kind == rule.kind);
            let mut end = Vec::new();
            if beside(n.checked_sub(1)) {
                end.push(step("up", name, Button::submit(say.triage_up(name)).quiet().only_icon(Icon::Up)));
            }
            if beside(Some(n + 1)) {
                end.push(step("down", name, Button::submit(say.triage_down(name)).quiet().only_icon(Icon::Down)));
            }
            let remove = Button::submit(say.triage_remove(name)).quiet().only_icon(Icon::Close);
            end.push(step("remove", name, remove.confirm(say.triage_remove_ask(name))));
            let kind = visitor.lang.kind_word(rule.kind, Some(&provider.words)).into_owned();
            let what = if rule.decides { say.triage_decides(kind) } else { say.triage_hints(kind) };
            let text = Markup::join([
                Markup::bold(what),
                Markup::from(" · "),
                Markup::from(conditions(&say, visitor, rule).as_str()),
            ]);
            let icon = if rule.decides { Icon::Check } else { Icon::Bulb };
            let to = format!("{here}?rule={}#rule", web::forms::encode(name));
            Row::new(icon, to, format!("{}. {name}", n + 1), text).end(Markup::join(end))
        })
        .collect();
    Section::new("rules", say.triage_rules_title())
        .lead(say.triage_rules_lead())
        .with(List { id: Some("rules-list".to_owned()), rows })
        .with(Markup::paragraph(Markup::link(&format!("{here}#rule"), say.triage_add().as_ref())))
}

/// `any`, `must` or `not`.
fn stands(rule: Option<&Rule>, fact: Fact) -> &'static str {
    match rule {
        Some(rule) if rule.when.contains(&fact) => "must",
        Some(rule) if rule.unless.contains(&fact) => "not",
        _ => "any",
    }
}

fn rule_form(visitor: &Visitor, provider: &Provider, book: &RuleBook, wanted: &Wanted, sent: &Sent<'_>) -> Section {
    let say = Say::new(&visitor.lang);
    let was = wanted.rule.as_deref();
    let rule = was.and_then(|name| book.rules.iter().find(|r| r.name == name));
    let kinds = Kind::ALL.iter().map(|k| SelectOption::new(k.word(), visitor.lang.kind_name(*k))).collect();
    let decides = Choice::new("on", say.triage_form_decides(), say.triage_form_decides_hint()).chosen(sent.ticked(
        "decides",
        "on",
        rule.is_none_or(|r| r.decides),
    ));
    let ways = || {
        [("any", say.triage_any()), ("must", say.triage_must()), ("not", say.triage_must_not())]
            .into_iter()
            .map(|(value, text)| SelectOption::new(value, text))
            .collect::<Vec<_>>()
    };
    let lines = |rule: Option<&Rule>| {
        rule.map(|r| r.words.iter().map(|lists| lists.join(", ")).collect::<Vec<_>>().join("\n")).unwrap_or_default()
    };
    let mut form = Form::post(format!("/house/providers/{}/triage/rule", provider.key))
        .hidden("was", rule.map_or("", |r| r.name.as_str()))
        .hidden("seen", provider.version)
        .with(sent.field(
            visitor,
            "name",
            rule.map_or("", |r| r.name.as_str()),
            Field::text("name", say.triage_form_name()).hint(say.triage_form_name_hint()).required(),
        ))
        .with(sent.field(
            visitor,
            "kind",
            rule.map_or("question", |r| r.kind.word()),
            Field::select("kind", say.triage_form_kind(), kinds),
        ))
        .with(Choices::several("decides", say.triage_form_decides_legend(), vec![decides]).plain())
        .with(sent.field(
            visitor,
            "conditions",
            &lines(rule),
            Field::area("conditions", say.triage_form_words()).hint(say.triage_form_words_hint()),
        ))
        .with(sent.field(
            visitor,
            "never",
            &rule.map(|r| r.never.join(", ")).unwrap_or_default(),
            Field::text("never", say.triage_form_never()).hint(say.triage_form_never_hint()),
        ));
    let facts = Fact::all().into_iter().map(|fact| {
        let name = format!("fact-{}", fact.field());
        let label = match fact {
            Fact::Said(kind) => say.triage_said(visitor.lang.kind_name(kind)),
            other => say.triage_fact(other.word()),
        };
        let field = Field::select(name.clone(), label, ways());
        Markup::from(sent.field(visitor, &name, stands(rule, fact), field))
    });
    let open = rule.is_some_and(|r| !r.when.is_empty() || !r.unless.is_empty()) || sent.fields().is_some();
    let more = Markup::join([
        Markup::trusted(format!(
            "<details class=\"more\"{}><summary>{}</summary><div class=\"ask-fields\">",
            if open { " open" } else { "" },
            Markup::from(say.triage_form_facts().as_ref())
        )),
        Markup::join(facts),
        Markup::trusted("</div></details>".to_owned()),
    ]);
    form = form.with(more);
    let title = rule.map_or_else(|| say.triage_add().into_owned(), |r| say.triage_change(r.name.as_str()));
    let save = if rule.is_some() { say.house_save() } else { say.triage_add_button() };
    Section::new("rule", title).with(form.end(Button::submit(save).primary()))
}

fn lists(visitor: &Visitor, provider: &Provider, book: &RuleBook, wanted: &Wanted, sent: &Sent<'_>) -> Vec<Section> {
    let say = Say::new(&visitor.lang);
    let here = format!("/house/providers/{}/triage", provider.key);
    let count = |words: &WordList| i64::try_from(words.values().map(Vec::len).sum::<usize>()).unwrap_or(i64::MAX);
    let mut rows: Vec<Row> = book
        .lists
        .iter()
        .map(|(name, words)| {
            let users: BTreeSet<&str> = book
                .rules
                .iter()
                .filter(|r| r.words.iter().flatten().chain(&r.never).any(|list| list == name))
                .map(|r| r.name.as_str())
                .collect();
            let text = Markup::from(say.triage_list_has(count(words), i64::try_from(users.len()).unwrap_or(0)));
            let row =
                Row::new(Icon::List, format!("{here}?list={}#list", web::forms::encode(name)), name.clone(), text);
            if users.is_empty() {
                let hidden = [("list", name.clone()), ("seen", provider.version.to_string())];
                let remove = Button::submit(say.triage_remove(name.as_str())).quiet().only_icon(Icon::Close);
                row.end(act(
                    format!("{here}/list/remove"),
                    &hidden,
                    remove.confirm(say.triage_remove_ask(name.as_str())),
                ))
            } else {
                row
            }
        })
        .collect();
    let unheard = Markup::from(say.triage_unheard_has(count(&book.unheard)));
    rows.push(Row::new(Icon::List, format!("{here}?list={UNHEARD}#list"), say.triage_unheard(), unheard));
    let all = Section::new("lists", say.triage_lists_title())
        .lead(say.triage_lists_lead())
        .with(List { id: Some("words-list".to_owned()), rows });

    let name = wanted.list.as_deref().unwrap_or_default();
    let known = if name == UNHEARD { Some(&book.unheard) } else { book.lists.get(name) };
    let mut form = Form::post(format!("{here}/list")).hidden("seen", provider.version);
    form = match known {
        Some(_) => form.hidden("list", name),
        None => form.with(sent.field(
            visitor,
            "list",
            "",
            Field::text("list", say.triage_list_called()).hint(say.triage_list_called_hint()).required(),
        )),
    };
    let languages: BTreeSet<String> = visitor
        .app
        .catalogue
        .languages()
        .map(str::to_owned)
        .chain(known.into_iter().flat_map(BTreeMap::keys).cloned())
        .collect();
    for (n, language) in languages.iter().enumerate() {
        let field_name = if n == 0 { "phrases".to_owned() } else { format!("phrases-{n}") };
        let now = known.and_then(|words| words.get(language)).map(|all| all.join("\n")).unwrap_or_default();
        let label = say.triage_phrases_in(visitor.app.catalogue.language_name(language));
        let mut field = Field::area(field_name.clone(), label);
        if n == 0 {
            field = field.hint(say.triage_phrases_hint());
        }
        form = form.hidden(&format!("language-{n}"), language).with(sent.field(visitor, &field_name, &now, field));
    }
    let title = match known {
        Some(_) if name == UNHEARD => say.triage_unheard().into_owned(),
        Some(_) => say.triage_list_change(name),
        None => say.triage_list_add().into_owned(),
    };
    let save = if known.is_some() { say.house_save() } else { say.triage_list_add_button() };
    vec![all, Section::new("list", title).with(form.end(Button::submit(save).primary()))]
}

fn page(
    visitor: &Visitor,
    provider: &Provider,
    wanted: &Wanted,
    back: Back,
    sent: &Sent<'_>,
) -> Result<Response, Problem> {
    let say = Say::new(&visitor.lang);
    let (book, own) = EditTriage::book(provider);
    let mut content = frame(visitor, provider, "/triage");
    content.summary = sent.summary(visitor);
    if !own && provider.rules.triage.is_some() {
        content.banners.push(Banner::new(Tone::Bad, say.triage_unreadable().as_ref()));
    }
    let none = Sent::default();
    let of = |mine: Back| if back == mine { sent } else { &none };
    content.sections.push(trying(visitor, provider, &book, wanted));
    content.sections.push(rules(visitor, provider, &book));
    content.sections.push(rule_form(visitor, provider, &book, wanted, of(Back::Rule)));
    content.sections.extend(lists(visitor, provider, &book, wanted, of(Back::List)));
    if provider.rules.triage.is_some() {
        let anew = Button::submit(say.triage_standard_button()).quiet().confirm(say.triage_standard_ask());
        let seen = [("seen", provider.version.to_string())];
        let anew = act(format!("/house/providers/{}/triage/standard", provider.key), &seen, anew);
        content
            .sections
            .push(Section::new("anew", say.triage_standard_title()).lead(say.triage_standard_lead()).with(anew));
    }
    draw(visitor, provider, &content)
}

/// `GET /house/providers/{key}/triage?try=&rule=&list=`
pub async fn show(visitor: Visitor, Path(key): Path<String>, RawQuery(raw): RawQuery) -> Result<Response, Problem> {
    let provider = load(&visitor, &key).await?;
    page(&visitor, &provider, &Wanted::of(raw.as_deref()), Back::Neither, &Sent::default())
}

async fn change(
    visitor: &Visitor,
    provider: &Provider,
    fields: &Fields,
    edit: Edit,
    to: &str,
) -> Result<Result<Response, Refusal>, Problem> {
    let seen = fields.number("seen").unwrap_or(provider.version);
    let done = visitor.app.spine.act(&visitor.actor, EditTriage { provider: provider.id, seen, edit }).await;
    on(done, &format!("/house/providers/{}/triage{to}", provider.key), Say::new(&visitor.lang).house_saved())
}

/// Names of lists apart by commas or blanks.
fn names(text: &str) -> Vec<String> {
    text.split(|c: char| c == ',' || c.is_whitespace()).filter(|t| !t.is_empty()).map(str::to_owned).collect()
}

/// `POST /house/providers/{key}/triage/rule`: a new rule, or another in the place of `was`.
pub async fn put(visitor: Visitor, Path(key): Path<String>, fields: Fields) -> Result<Response, Problem> {
    let provider = load(&visitor, &key).await?;
    let facts = |way: &str| {
        Fact::all().into_iter().filter(|fact| fields.get(&format!("fact-{}", fact.field())) == way).collect::<Vec<_>>()
    };
    let rule = Rule {
        name: fields.get("name").trim().to_owned(),
        kind: Kind::parse(fields.get("kind")).unwrap_or(Kind::Question),
        decides: fields.get("decides") == "on",
        when: facts("must"),
        unless: facts("not"),
        words: fields.get("conditions").lines().map(names).filter(|lists| !lists.is_empty()).collect(),
        never: names(fields.get("never")),
    };
    let was = fields.some("was").map(str::to_owned);
    match change(&visitor, &provider, &fields, Edit::Put { was: was.clone(), rule }, "#rules").await? {
        Ok(done) => Ok(done),
        Err(refusal) => {
            let wanted = Wanted { rule: was, ..Wanted::default() };
            page(&visitor, &provider, &wanted, Back::Rule, &Sent::of(&fields, &refusal)).map(refused(&refusal))
        }
    }
}

/// `POST /house/providers/{key}/triage/list`: a list of words, new or known.
pub async fn put_list(visitor: Visitor, Path(key): Path<String>, fields: Fields) -> Result<Response, Problem> {
    let provider = load(&visitor, &key).await?;
    let mut words = WordList::new();
    for n in 0..40 {
        let Some(language) = fields.some(&format!("language-{n}")) else { break };
        let field = if n == 0 { "phrases".to_owned() } else { format!("phrases-{n}") };
        let phrases: Vec<String> =
            fields.get(&field).lines().map(str::trim).filter(|t| !t.is_empty()).map(str::to_owned).collect();
        if !phrases.is_empty() {
            words.insert(language.to_owned(), phrases);
        }
    }
    let name = fields.get("list").trim().to_owned();
    match change(&visitor, &provider, &fields, Edit::List { name: name.clone(), words }, "#lists").await? {
        Ok(done) => Ok(done),
        Err(refusal) => {
            let known = EditTriage::book(&provider).0.lists.contains_key(&name) || name == UNHEARD;
            let wanted = Wanted { list: known.then_some(name), ..Wanted::default() };
            page(&visitor, &provider, &wanted, Back::List, &Sent::of(&fields, &refusal)).map(refused(&refusal))
        }
    }
}

async fn step(visitor: &Visitor, key: &str, fields: &Fields, edit: Edit, to: &str) -> Result<Response, Problem> {
    let provider = load(visitor, key).await?;
    match change(visitor, &provider, fields, edit, to).await? {
        Ok(done) => Ok(done),
        Err(refusal) => page(visitor, &provider, &Wanted::default(), Back::Neither, &Sent::of(fields, &refusal))
            .map(refused(&refusal)),
    }
}

/// `POST /house/providers/{key}/triage/up`: tried before its neighbour of the same kind.
pub async fn up(visitor: Visitor, Path(key): Path<String>, fields: Fields) -> Result<Response, Problem> {
    let edit = Edit::Shift { name: fields.get("rule").to_owned(), up: true };
    step(&visitor, &key, &fields, edit, "#rules").await
}

/// `POST /house/providers/{key}/triage/down`
pub async fn down(visitor: Visitor, Path(key): Path<String>, fields: Fields) -> Result<Response, Problem> {
    let edit = Edit::Shift { name: fields.get("rule").to_owned(), up: false };
    step(&visitor, &key, &fields, edit, "#rules").await
}

/// `POST /house/providers/{key}/triage/remove`
pub async fn remove(visitor: Visitor, Path(key): Path<String>, fields: Fields) -> Result<Response, Problem> {
    let edit = Edit::Remove { name: fields.get("rule").to_owned() };
    step(&visitor, &key, &fields, edit, "#rules").await
}

/// `POST /house/providers/{key}/triage/list/remove`
pub async fn remove_list(visitor: Visitor, Path(key): Path<String>, fields: Fields) -> Result<Response, Problem> {
    let edit = Edit::RemoveList { name: fields.get("list").to_owned() };
    step(&visitor, &key, &fields, edit, "#lists").await
}

/// `POST /house/providers/{key}/triage/standard`: back to the book everybody begins with.
pub async fn standard(visitor: Visitor, Path(key): Path<String>, fields: Fields) -> Result<Response, Problem> {
    step(&visitor, &key, &fields, Edit::Standard, "").await
}
