//! Articles: read them, say whether they helped, write them.

use crate::{
    articles::{self, Article, Helped, Shown, WriteArticle},
    messages::Say,
};
use askama::Template;
use axum::{
    extract::{Path, RawQuery},
    response::Response,
};
use domain::{ProviderId, Refusal, ServiceId, SubjectId};
use spine::{Failure, people};
use std::sync::Arc;
use web::{
    Fields, Problem, Visitor,
    components::{
        Button, Chip, Choice, Choices, Crumb, Dye, Empty, ErrorSummary, Field, List, Markup, PageHead, ProviderMark,
        Row, SelectOption, Tone,
    },
    forms::{Left, decode},
    icons::Icon,
};

/// Articles on a page.
const PAGE: i64 = 50;

#[derive(Template)]
#[template(
    ext = "html",
    source = r#"<div class="wrap">{{ head }}{% if let Some(list) = list %}{{ list }}{% endif %}{% if let Some(empty) = empty %}{{ empty }}{% endif %}{% if let Some((href, word)) = more %}<p class="mt2"><a class="btn" href="{{ href }}">{{ word }}</a></p>{% endif %}</div>"#
)]
struct ListPage {
    head: PageHead,
    list: Option<List>,
    empty: Option<Empty>,
    more: Option<(String, String)>,
}

/// `GET /articles?after=`
pub async fn list(visitor: Visitor, RawQuery(query): RawQuery) -> Result<Response, Problem> {
    let asked = decode(query.as_deref().unwrap_or_default());
    let after = asked.iter().find(|(n, _)| n == "after").and_then(|(_, v)| v.parse().ok()).map(SubjectId);
    let actor = Arc::clone(&visitor.actor);
    let found: Vec<Article> = visitor
        .app
        .spine
        .read(move |tx| Box::pin(async move { articles::list(tx, &actor, None, None, after, PAGE).await }))
        .await?;
    let say = Say::new(&visitor.lang);
    let rows: Vec<Row> = found
        .iter()
        .map(|a| {
            let row = Row::new(
                Icon::Book,
                format!("/articles/{}", a.number),
                a.title.clone(),
                crate::rules::cut(&articles::words::plain(&a.body), 140),
            );
            if a.state == "published" { row } else { row.end(Chip::new(Tone::Warn, Icon::Lock, say.article_draft())) }
        })
        .collect();
    let writes = visitor.actor.is_agent();
    let mut head = PageHead::new(say.articles_title(), say.articles_text().as_ref());
    if writes {
        head = head.end(Button::link("/articles/new", say.article_write()));
    }
    let full = i64::try_from(found.len()).unwrap_or(0) == PAGE;
    let content = ListPage {
        head,
        empty: rows.is_empty().then(|| Empty {
            title: say.articles_empty().into_owned(),
            text: say.articles_empty_text().as_ref().into(),
            action: writes.then(|| Button::link("/articles/new", say.article_write())),
        }),
        list: (!rows.is_empty()).then_some(List { id: None, rows }),
        more: found
            .last()
            .filter(|_| full)
            .map(|a| (format!("/articles?after={}", a.id), say.desk_next().into_owned())),
    };
    visitor.page(say.articles_title(), "articles", &content)
}

#[derive(Template)]
#[template(path = "article.html")]
struct ArticlePage {
    say: Say,
    head: PageHead,
    words: Markup,
    number: String,
    votes: bool,
    vote: Option<bool>,
    helped: String,
}

async fn shown(visitor: &Visitor, number: &str) -> Result<Shown, Problem> {
    let (actor, number, now) = (Arc::clone(&visitor.actor), number.to_owned(), visitor.now());
    Ok(visitor
        .app
        .spine
        .read(move |tx| Box::pin(async move { articles::show(tx, &actor, &number, now).await }))
        .await?)
}

/// `GET /articles/{number}`
pub async fn show(visitor: Visitor, Path(number): Path<String>) -> Result<Response, Problem> {
    let shown = shown(&visitor, &number).await?;
    let say = Say::new(&visitor.lang);
    let a = &shown.article;
    let dye = Dye::of(&shown.provider.1);
    let mut line = vec![Markup::from(ProviderMark::new(&shown.provider.0, dye))];
    if a.state != "published" {
        line.push(Chip::new(Tone::Warn, Icon::Lock, say.article_draft()).into());
    }
    line.push(Markup::soft(say.article_changed(visitor.lang.moment(a.updated_at, visitor.now())).as_str()));
    let crumbs = vec![
        Crumb { href: "/articles".to_owned(), text: say.articles_title().into_owned() },
        Crumb { href: String::new(), text: a.number.clone() },
    ];
    let mut head = PageHead::new(a.title.clone(), Markup::join(line)).crumbs(say.where_you_are(), crumbs);
    if shown.may_write {
        head = head.end(Button::link(format!("/articles/{number}/edit"), say.article_edit()));
    }
    let content = ArticlePage {
        head,
        words: articles::words::page(&a.body),
        number,
        votes: visitor.actor.person.is_some(),
        vote: shown.vote,
        helped: if a.helped + a.not_helped > 0 {
            say.article_helped(a.helped + a.not_helped, a.helped)
        } else {
            String::new()
        },
        say,
    };
    let mut shell = visitor.shell(a.title.clone(), "articles");
    shell.dye = dye;
    visitor.page_in(shell, &content)
}

/// `POST /articles/{number}/helped`
pub async fn helped(visitor: Visitor, Path(number): Path<String>, fields: Fields) -> Result<Response, Problem> {
    let shown = shown(&visitor, &number).await?;
    visitor
        .app
        .spine
        .act(&visitor.actor, Helped { article: shown.article.id, helped: fields.get("helped") == "yes" })
        .await?;
    Ok(Left::said(Say::new(&visitor.lang).article_thanks()).see(&format!("/articles/{number}")))
}

#[derive(Template)]
#[template(path = "article_form.html")]
struct FormPage {
    say: Say,
    head: PageHead,
    summary: Option<ErrorSummary>,
    action: String,
    seen: String,
    title: Field,
    body: Field,
    locale: Field,
    provider: Option<Field>,
    service: Field,
    draft: Choices,
    draft_key: String,
    conflict: Option<String>,
}

async fn form(
    visitor: &Visitor,
    article: Option<&Article>,
    fields: &Fields,
    refusal: Option<&Refusal>,
) -> Result<Response, Problem> {
    let actor = Arc::clone(&visitor.actor);
    let read = visitor.app.spine.read(move |tx| {
        Box::pin(async move {
            let own: Vec<ProviderId> = actor.providers().collect();
            let providers: Vec<_> = people::providers(tx)
                .await?
                .into_iter()
                .filter(|p| own.contains(&p.id))
                .map(|p| (p.id, p.name))
                .collect();
            Ok((providers, people::services(tx).await?))
        })
    });
    let (providers, services) = read.await?;
    let say = Say::new(&visitor.lang);
    let wrong = |name: &str| match refusal {
        Some(Refusal::Invalid(found)) => {
            found.iter().find(|(field, _)| field == name).map(|(_, b)| visitor.lang.because(b))
        }
        _ => None,
    };
    let fresh = fields.pairs().is_empty();
    let value = |name: &str, kept: String| if fresh { kept } else { fields.get(name).to_owned() };
    let title = Field::text("title", say.article_title())
        .value(value("title", article.map(|a| a.title.clone()).unwrap_or_default()))
        .error(wrong("title"))
        .required();
    let body = Field::area("body", say.article_body())
        .hint(say.article_body_hint())
        .value(value("body", article.map(|a| a.body.clone()).unwrap_or_default()))
        .error(wrong("body"))
        .required();
    let languages = visitor
        .app
        .catalogue
        .languages()
        .map(|l| SelectOption::new(l, visitor.app.catalogue.language_name(l)))
        .collect();
    let mut about = vec![SelectOption::new("", say.triage_none())];
    about.extend(services.iter().map(|s| SelectOption::new(s.id.to_string(), s.name.clone())));
    let is_draft = if fresh { article.is_some_and(|a| a.state != "published") } else { fields.get("state") == "draft" };
    let content = FormPage {
        head: PageHead::new(
            if article.is_some() { say.article_edit() } else { say.article_write() },
            say.articles_text().as_ref(),
        ),
        summary: ErrorSummary::of(say.form_wrong(), [&title, &body]),
        action: article.map_or_else(|| "/articles".to_owned(), |a| format!("/articles/{}", a.number)),
        seen: article.map(|a| a.version.to_string()).unwrap_or_default(),
        locale: Field::select("locale", say.article_locale(), languages)
            .value(value("locale", article.map_or_else(|| visitor.lang.locale().to_owned(), |a| a.locale.clone())))
            .error(wrong("locale")),
        provider: article.is_none().then(|| {
            let list = providers.iter().map(|(id, name)| SelectOption::new(id.to_string(), name.clone())).collect();
            Field::select("provider", say.canned_provider(), list).value(fields.get("provider"))
        }),
        service: Field::select("service", say.triage_service(), about)
            .value(value("service", article.and_then(|a| a.service).map(|s| s.to_string()).unwrap_or_default())),
        draft: Choices::one(
            "state",
            say.article_who(),
            vec![
                Choice::new("published", say.article_published(), "").chosen(!is_draft),
                Choice::new("draft", say.article_draft(), say.article_draft_hint()).chosen(is_draft),
            ],
        ),
        draft_key: article.map_or_else(|| "article:new".to_owned(), |a| format!("article:{}", a.number)),
        conflict: refusal.filter(|r| !matches!(r, Refusal::Invalid(_))).map(|r| visitor.lang.refusal(r)),
        title,
        body,
        say,
    };
    let mut response = visitor.page(content.say.articles_title().into_owned(), "articles", &content)?;
    if let Some(refusal) = refusal {
        *response.status_mut() = Problem::from(refusal.clone()).status();
    }
    Ok(response)
}

/// `GET /articles/new`
pub async fn new(visitor: Visitor) -> Result<Response, Problem> {
    form(&visitor, None, &Fields::default(), None).await
}

/// `GET /articles/{number}/edit`
pub async fn edit(visitor: Visitor, Path(number): Path<String>) -> Result<Response, Problem> {
    let shown = shown(&visitor, &number).await?;
    if !shown.may_write {
        return Err(Refusal::not_allowed("refused-not-yours").into());
    }
    form(&visitor, Some(&shown.article), &Fields::default(), None).await
}

async fn save(visitor: &Visitor, article: Option<Article>, fields: &Fields) -> Result<Response, Problem> {
    let write = WriteArticle {
        article: article.as_ref().map(|a| a.id),
        provider: article
            .as_ref()
            .map_or_else(|| ProviderId(fields.number("provider").unwrap_or_default()), |a| a.provider),
        service: fields.number("service").map(ServiceId),
        locale: fields.get("locale").to_owned(),
        title: fields.get("title").to_owned(),
        body: fields.get("body").to_owned(),
        draft: fields.get("state") == "draft",
        seen: fields.number("seen"),
    };
    match visitor.app.spine.act(&visitor.actor, write).await {
        Ok(id) => {
            let found = visitor
                .app
                .spine
                .read(move |tx| Box::pin(async move { Ok(spine::timeline::by_id(tx, id).await?) }))
                .await?;
            let number = found.map(|s| s.number).unwrap_or_default();
            Ok(Left::said(Say::new(&visitor.lang).article_saved()).see(&format!("/articles/{number}")))
        }
        Err(Failure::Refused(refusal @ (Refusal::Invalid(_) | Refusal::Conflict(_)))) => {
            form(visitor, article.as_ref(), fields, Some(&refusal)).await
        }
        Err(other) => Err(other.into()),
    }
}

/// `POST /articles`
pub async fn create(visitor: Visitor, fields: Fields) -> Result<Response, Problem> {
    save(&visitor, None, &fields).await
}

/// `POST /articles/{number}`
pub async fn change(visitor: Visitor, Path(number): Path<String>, fields: Fields) -> Result<Response, Problem> {
    let shown = shown(&visitor, &number).await?;
    save(&visitor, Some(shown.article), &fields).await
}
