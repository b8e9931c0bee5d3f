//! Routes and their description from one list.

use crate::{App, Routes};
use axum::handler::Handler;
use domain::Capability;
use http::Method;
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;
use utoipa::ToSchema;

/// The operations of an API: what the router serves, and what its description says.
#[derive(Default)]
pub struct Api {
    routes: Routes,
    operations: Vec<Op>,
    schemas: BTreeMap<String, Value>,
    tags: Vec<(&'static str, &'static str)>,
}

/// A parameter behind the `?`.
#[derive(Clone, Debug)]
pub struct Param {
    name: &'static str,
    about: &'static str,
    schema: Value,
    required: bool,
}

impl Param {
    /// A parameter with its JSON schema.
    pub const fn new(name: &'static str, about: &'static str, schema: Value) -> Self {
        Self { name, about, schema, required: false }
    }
    /// It must come.
    pub const fn required(mut self) -> Self {
        self.required = true;
        self
    }
    /// The two parameters of every list.
    pub fn paging() -> [Self; 2] {
        [
            Self::new(
                "limit",
                "How many, at most 100.",
                json!({"type": "integer", "minimum": 1, "maximum": 100, "default": 50}),
            ),
            Self::new(
                "after",
                "Where the page begins: from `next` of the page before.",
                json!({"type": "string", "pattern": super::Cursor::PATTERN}),
            ),
        ]
    }
}

/// One operation.
#[derive(Clone, Debug)]
pub struct Op {
    method: Method,
    path: &'static str,
    id: &'static str,
    capability: Capability,
    open: bool,
    tag: &'static str,
    summary: &'static str,
    about: &'static str,
    params: Vec<Param>,
    body: Option<(&'static str, Value)>,
    files: Option<Value>,
    gives_file: bool,
    status: u16,
    answer: Option<(Value, Value)>,
    headers: Vec<(&'static str, &'static str)>,
    also: Vec<(u16, &'static str)>,
    problems: Vec<u16>,
}

impl Op {
    fn new(method: Method, path: &'static str, id: &'static str, capability: Capability) -> Self {
        let problems = if path.contains('{') { vec![404] } else { Vec::new() };
        Self {
            method,
            path,
            id,
            capability,
            open: false,
            tag: "",
            summary: "",
            about: "",
            params: Vec::new(),
            body: None,
            files: None,
            gives_file: false,
            status: 200,
            answer: None,
            headers: Vec::new(),
            also: Vec::new(),
            problems,
        }
    }
    /// Reads something.
    pub fn get(path: &'static str, id: &'static str, capability: Capability) -> Self {
        Self::new(Method::GET, path, id, capability)
    }
    /// Does something.
    pub fn post(path: &'static str, id: &'static str, capability: Capability) -> Self {
        Self { problems: vec![404, 409], ..Self::new(Method::POST, path, id, capability) }
    }
    /// Changes something.
    pub fn patch(path: &'static str, id: &'static str, capability: Capability) -> Self {
        Self { problems: vec![404, 409, 412], ..Self::new(Method::PATCH, path, id, capability) }
    }
    /// Takes something away.
    pub fn delete(path: &'static str, id: &'static str, capability: Capability) -> Self {
        Self { status: 204, ..Self::new(Method::DELETE, path, id, capability) }
    }
    /// Its group, what it does in a few words, and in sentences.
    pub const fn says(mut self, tag: &'static str, summary: &'static str, about: &'static str) -> Self {
        (self.tag, self.summary, self.about) = (tag, summary, about);
        self
    }
    /// Whoever comes may do it.
    pub const fn open(mut self) -> Self {
        self.open = true;
        self
    }
    /// Its parameters.
    pub fn params(mut self, params: impl IntoIterator<Item = Param>) -> Self {
        self.params.extend(params);
        self
    }
    /// A body of this schema, with an example.
    pub fn body(mut self, schema: &'static str, example: Value) -> Self {
        self.body = Some((schema, example));
        self.problems.extend([413, 415]);
        self
    }
    /// A body of files: parts named `file` of a form beside these fields, or one file as the whole body.
    pub fn files(mut self, fields: Value) -> Self {
        self.files = Some(fields);
        self.problems.push(413);
        self
    }
    /// Answers with a file's content.
    pub const fn gives_file(mut self) -> Self {
        self.gives_file = true;
        self
    }
    /// Answers with one of this schema.
    pub fn answers(mut self, schema: &'static str, example: Value) -> Self {
        self.answer = Some((json!({"$ref": format!("#/components/schemas/{schema}")}), example));
        self
    }
    /// Answers with a page of this schema.
    pub fn lists(mut self, schema: &'static str, example: Value) -> Self {
        let page = json!({
            "type": "object",
            "required": ["items", "next"],
            "properties": {
                "items": {"type": "array", "items": {"$ref": format!("#/components/schemas/{schema}")}},
                "next": {"type": ["string", "null"], "description": "The address of the next page; nothing after the last."}
            }
        });
        self.answer = Some((page, json!({"items": [example], "next": null})));
        self
    }
    /// Answers 201 with what was made, and says where it is.
    pub fn creates(mut self, schema: &'static str, example: Value) -> Self {
        self = self.answers(schema, example);
        self.status = 201;
        self.headers.push(("Location", "Where it can be read."));
        self
    }
    /// Answers with this status.
    pub const fn status(mut self, status: u16) -> Self {
        self.status = status;
        self
    }
    /// Sends a header with its answer.
    pub fn header(mut self, name: &'static str, about: &'static str) -> Self {
        self.headers.push((name, about));
        self
    }
    /// Answers another status as well, without a body.
    pub fn also(mut self, status: u16, about: &'static str) -> Self {
        self.also.push((status, about));
        self
    }
    /// Can end with this problem too.
    pub fn or(mut self, problem: u16) -> Self {
        self.problems.push(problem);
        self
    }

    fn value(&self) -> Value {
        let mut parameters: Vec<Value> = self
            .path
            .split('{')
            .skip(1)
            .filter_map(|part| part.split_once('}'))
            .map(|(name, _)| {
                let (pattern, about) = match name {
                    "number" => ("^[a-z0-9-]{1,60}$", "The number people know it by."),
                    "id" | "delivery" => ("^[0-9]{1,18}$", "Its id."),
                    _ => ("^[a-z0-9-]{1,60}$", "Its word in addresses."),
                };
                json!({"name": name, "in": "path", "required": true, "description": about, "schema": {"type": "string", "pattern": pattern}})
            })
            .collect();
        parameters.extend(self.params.iter().map(|p| {
            let style = if p.schema.get("type") == Some(&json!("array")) {
                json!({"explode": false, "style": "form"})
            } else {
                json!({})
            };
            let mut value =
                json!({"name": p.name, "in": "query", "required": p.required, "description": p.about, "schema": p.schema});
            merge(&mut value, style);
            value
        }));
        let mut headers: Map<String, Value> = Map::new();
        for name in ["RateLimit-Limit", "RateLimit-Remaining", "RateLimit-Reset"] {
            headers.insert(name.to_owned(), json!({"$ref": format!("#/components/headers/{name}")}));
        }
        for (name, about) in &self.headers {
            headers.insert((*name).to_owned(), json!({"description": about, "schema": {"type": "string"}}));
        }
        let mut done =
            json!({"description": if self.status == 201 { "It was made." } else { "Done." }, "headers": headers});
        if let Some((schema, example)) = &self.answer {
            merge(&mut done, json!({"content": {"application/json": {"schema": schema, "example": example}}}));
        }
        if self.gives_file {
            let content = json!({"*/*": {"schema": {"type": "string", "format": "binary"}}});
            merge(&mut done, json!({"content": content}));
        }
        let mut responses = Map::new();
        responses.insert(self.status.to_string(), done);
        for (status, about) in &self.also {
            responses.insert(status.to_string(), json!({"description": about}));
        }
        let common: &[u16] = if self.open { &[400, 422, 429, 503] } else { &[400, 401, 403, 422, 429, 503] };
        for status in common.iter().chain(&self.problems) {
            responses.insert(status.to_string(), json!({"$ref": format!("#/components/responses/{status}")}));
        }
        let security = if self.open { json!([]) } else { json!([{"token": []}]) };
        let mut value = json!({
            "operationId": self.id,
            "summary": self.summary,
            "description": self.about,
            "tags": [self.tag],
            "parameters": parameters,
            "responses": responses,
            "security": security,
        });
        if let Some((schema, example)) = &self.body {
            let content = json!({"application/json": {"schema": {"$ref": format!("#/components/schemas/{schema}")}, "example": example}});
            merge(&mut value, json!({"requestBody": {"required": true, "content": content}}));
        }
        if let Some(fields) = &self.files {
            let binary = json!({"type": "string", "format": "binary"});
            let mut properties = json!({"file": {"type": "array", "minItems": 1, "maxItems": 50, "items": binary}});
            merge(&mut properties, fields.clone());
            let form = json!({"type": "object", "required": ["file"], "properties": properties, "additionalProperties": false});
            let content = json!({
                "multipart/form-data": {"schema": form},
                "application/octet-stream": {"schema": binary},
            });
            merge(&mut value, json!({"requestBody": {"required": true, "content": content}}));
        }
        value
    }
}

/// What holds for every text that is sent, said where nothing narrower is: no sign that databases cannot keep, and more than
/// blanks where there has to be something.
fn typed(schema: &mut Value) {
    let Some(schema) = schema.as_object_mut() else { return };
    let text = match schema.get("type") {
        Some(Value::String(of)) => of == "string",
        Some(Value::Array(of)) => of.iter().any(|of| of == "string"),
        _ => false,
    };
    if !text || ["pattern", "enum", "format"].iter().any(|narrower| schema.contains_key(*narrower)) {
        return;
    }
    let needed = schema.get("minLength").and_then(Value::as_u64).is_some_and(|least| least > 0);
    let pattern = if needed { r"^[^\u0000]*[^\s\u0000][^\u0000]*$" } else { r"^[^\u0000]*$" };
    schema.insert("pattern".to_owned(), json!(pattern));
}

fn merge(into: &mut Value, more: Value) {
    if let (Some(into), Value::Object(more)) = (into.as_object_mut(), more) {
        into.extend(more);
    }
}

/// The schema of one of these words, as utoipa writes it.
pub fn words(all: impl IntoIterator<Item = &'static str>) -> utoipa::openapi::schema::Object {
    utoipa::openapi::ObjectBuilder::new()
        .schema_type(utoipa::openapi::schema::Type::String)
        .enum_values(Some(all.into_iter().collect::<Vec<_>>()))
        .build()
}

impl Api {
    /// No operations yet.
    pub fn new() -> Self {
        Self::default()
    }
    /// A schema and those it names.
    pub fn schema<T: ToSchema>(mut self) -> Self {
        let mut all = vec![(T::name().into_owned(), T::schema())];
        T::schemas(&mut all);
        for (name, schema) in all {
            let value = serde_json::to_value(schema).unwrap_or_default();
            self.schemas.insert(name, value);
        }
        self
    }
    /// An operation and what serves it.
    pub fn add<H: Handler<T, App>, T: 'static>(mut self, op: Op, handler: H) -> Self {
        let (path, capability) = (op.path, op.capability);
        self.routes = match op.method {
            Method::POST => self.routes.post(path, capability, handler),
            Method::PATCH => self.routes.patch(path, capability, handler),
            Method::PUT => self.routes.put(path, capability, handler),
            Method::DELETE => self.routes.delete(path, capability, handler),
            _ => self.routes.get(path, capability, handler),
        };
        self.operations.push(op);
        self
    }
    /// A group of operations, with what it is about.
    pub fn tag(mut self, name: &'static str, about: &'static str) -> Self {
        self.tags.push((name, about));
        self
    }
    /// These and those of another feature.
    pub fn and(mut self, other: Self) -> Self {
        self.routes = self.routes.and(other.routes);
        self.operations.extend(other.operations);
        self.schemas.extend(other.schemas);
        self.tags.extend(other.tags);
        self
    }
    /// What the router serves, behind the limit.
    pub fn routes(self) -> Routes {
        self.routes.limited()
    }
    /// Its description, OpenAPI 3.1.
    pub fn document(&self, title: &str, about: &str, version: &str) -> Value {
        let mut paths: BTreeMap<&str, Map<String, Value>> = BTreeMap::new();
        for op in &self.operations {
            paths.entry(op.path).or_default().insert(op.method.as_str().to_lowercase(), op.value());
        }
        let problems: Map<String, Value> = PROBLEMS
            .iter()
            .map(|(status, word, about)| {
                let example = json!({"type": format!("/problems/{word}"), "title": about, "status": status, "detail": about, "errors": []});
                let content = json!({"application/problem+json": {"schema": {"$ref": "#/components/schemas/Problem"}, "example": example}});
                (status.to_string(), json!({"description": about, "content": content}))
            })
            .collect();
        let mut schemas = self.schemas.clone();
        for name in self.operations.iter().filter_map(|op| op.body.as_ref().map(|(name, _)| *name)) {
            if let Some(properties) = schemas.get_mut(name).and_then(|s| s.get_mut("properties")) {
                properties.as_object_mut().into_iter().flat_map(Map::values_mut).for_each(typed);
            }
        }
        schemas.values_mut().filter(|s| s.get("type") == Some(&json!("string"))).for_each(typed);
        schemas.insert("Problem".to_owned(), problem_schema());
        let count = |about: &str| json!({"description": about, "schema": {"type": "integer", "minimum": 0}});
        json!({
            "openapi": "3.1.0",
            "info": {
                "title": title,
                "description": about,
                "version": version,
                "license": {"name": "MIT OR Apache-2.0", "identifier": "MIT OR Apache-2.0"},
                "contact": {"name": "Who runs this desk", "url": "https://desk.example.org/"},
            },
            "servers": [{"url": "/", "description": "The desk that serves this file."}],
            "tags": self.tags.iter().map(|(name, about)| json!({"name": name, "description": about})).collect::<Vec<_>>(),
            "security": [{"token": []}],
            "paths": paths,
            "components": {
                "schemas": schemas,
                "responses": problems,
                "headers": {
                    "RateLimit-Limit": count("Requests a minute."),
                    "RateLimit-Remaining": count("How many are left now."),
                    "RateLimit-Reset": count("Seconds until there are more."),
                },
                "securitySchemes": {
                    "token": {"type": "http", "scheme": "bearer", "description": "A token of the person it acts for, made in their settings or with `entwine token create`. Scopes: read, ask, work, admin."},
                },
            },
        })
    }
}

fn problem_schema() -> Value {
    json!({
        "type": "object",
        "description": "What went wrong (RFC 9457).",
        "required": ["type", "title", "status", "detail", "errors"],
        "properties": {
            "type": {"type": "string", "description": "What kind of problem it is.", "format": "uri-reference"},
            "title": {"type": "string", "description": "What went wrong, in the reader's language."},
            "status": {"type": "integer", "minimum": 400, "maximum": 599},
            "detail": {"type": "string"},
            "errors": {
                "type": "array",
                "description": "Which fields, and why.",
                "items": {
                    "type": "object",
                    "required": ["field", "reason"],
                    "properties": {"field": {"type": "string"}, "reason": {"type": "string"}},
                },
            },
        },
    })
}

/// Problems by status, with the last part of their type.
const PROBLEMS: &[(u16, &str, &str)] = &[
    (400, "bad-request", "What was sent cannot be read."),
    (401, "sign-in", "Nobody is signed in, or the token is not known."),
    (403, "not-allowed", "This person or this token may not."),
    (404, "not-found", "It is not there, or not for you."),
    (409, "conflict", "It is not in a state for this, or names what is not here."),
    (412, "precondition", "It was changed since you read it."),
    (413, "too-large", "Larger than can be sent at once."),
    (415, "media-type", "Send JSON, and say so."),
    (422, "invalid", "Some fields cannot be taken."),
    (429, "too-many", "Too much at once; `Retry-After` says when to go on."),
    (503, "away", "The records cannot be reached for the moment."),
];
