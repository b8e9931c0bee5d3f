//! Turns each room's `messages/en.ftl` into `src/messages.rs`: one typed method a message.
//!
//! A text that does not exist, or one that is given the wrong variables, then does not compile. What the compiler
//! cannot see is refused here: texts that do not parse, translations of texts that English does not have, and
//! translations that use other variables than the English text, and (when only checking) keys that code speaks and no
//! file has. Texts a translation lacks are no fault: they fall back to English and `i18n::Catalogue::missing` lists them.
//!
//! Keys that begin with `because-` or `refusal-` get no method: rules speak them by key (`i18n::Lang::because`).

use anyhow::{Context, bail};
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// Prefixes of keys that only rules speak.
const SPOKEN_BY_RULES: [&str; 2] = ["because-", "refusal-"];

/// Names a method of `Say` may not take, because everything else of `i18n::Lang` is reached through it.
const TAKEN: [&str; 4] = ["new", "lang", "deref", "clone"];

/// Writes every room's `src/messages.rs`; with `check`, writes nothing and fails where one would change.
pub fn generate(check: bool) -> anyhow::Result<()> {
    let root = root()?;
    let manifest = std::fs::read_to_string(root.join("Cargo.toml")).context("the workspace's Cargo.toml")?;
    let manifest: toml::Table = manifest.parse().context("the workspace's Cargo.toml")?;
    let members = manifest
        .get("workspace")
        .and_then(|workspace| workspace.get("members"))
        .and_then(toml::Value::as_array)
        .context("the workspace lists no members")?;
    let mut faults = Vec::new();
    let mut owners: BTreeMap<String, String> = BTreeMap::new();
    for member in members.iter().filter_map(toml::Value::as_str) {
        let room = root.join(member);
        if room.join("messages/en.ftl").is_file() {
            one_room(&root, &room, member, check, &mut owners, &mut faults)?;
        }
    }
    if check {
        for member in members.iter().filter_map(toml::Value::as_str) {
            speechless(&root.join(member).join("src"), member, &owners, &mut faults)?;
        }
    }
    if faults.is_empty() { Ok(()) } else { bail!("the messages have {} faults:\n{}", faults.len(), faults.join("\n")) }
}

fn root() -> anyhow::Result<PathBuf> {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().map(Path::to_path_buf).context("xtask lies in no workspace")
}

fn one_room(
    root: &Path,
    room: &Path,
    member: &str,
    check: bool,
    owners: &mut BTreeMap<String, String>,
    faults: &mut Vec<String>,
) -> anyhow::Result<()> {
    let mut languages: BTreeMap<String, Vec<Message>> = BTreeMap::new();
    for file in std::fs::read_dir(room.join("messages"))? {
        let path = file?.path();
        let Some(language) = path.file_stem().and_then(|stem| stem.to_str()) else { continue };
        if path.extension().is_some_and(|extension| extension == "ftl") {
            let text = std::fs::read_to_string(&path)?;
            match messages(&text) {
                Ok(found) => {
                    languages.insert(language.to_owned(), found);
                }
                Err(found) => {
                    faults.extend(found.into_iter().map(|fault| format!("{member}/messages/{language}.ftl: {fault}")));
                }
            }
        }
    }
    let Some(english) = languages.remove("en") else { return Ok(()) };
    for message in &english {
        if let Some(other) = owners.insert(message.key.clone(), member.to_owned()) {
            faults.push(format!("{member}/messages/en.ftl: `{}` is already a text of {other}", message.key));
        }
        if TAKEN.contains(&message.method().as_str()) {
            faults.push(format!("{member}/messages/en.ftl: `{}` is a name that is taken", message.key));
        }
    }
    for (language, translated) in &languages {
        faults.extend(
            differences(&english, translated)
                .into_iter()
                .map(|fault| format!("{member}/messages/{language}.ftl: {fault}")),
        );
    }
    let source = formatted(root, &rust(member, &english, languages.keys()))?;
    let target = room.join("src/messages.rs");
    if std::fs::read_to_string(&target).ok().as_deref() != Some(source.as_str()) {
        if check {
            faults.push(format!("{member}/src/messages.rs is not what its texts say: cargo run -p xtask -- messages"));
        } else {
            std::fs::write(&target, source).with_context(|| target.display().to_string())?;
        }
    }
    Ok(())
}

/// Keys that code gives to `Because::new` or `Refusal::not_allowed` and that no room has a text for.
fn speechless(
    folder: &Path,
    member: &str,
    owners: &BTreeMap<String, String>,
    faults: &mut Vec<String>,
) -> anyhow::Result<()> {
    if !folder.is_dir() {
        return Ok(());
    }
    for file in std::fs::read_dir(folder)? {
        let path = file?.path();
        if path.is_dir() {
            speechless(&path, member, owners, faults)?;
        } else if path.extension().is_some_and(|extension| extension == "rs") && !path.ends_with("tests.rs") {
            let text = std::fs::read_to_string(&path)?;
            for key in spoken(&text).into_iter().filter(|key| !owners.contains_key(*key)) {
                let file = path.file_name().unwrap_or_default().to_string_lossy();
                faults.push(format!("{member}: {file} says `{key}`, and no messages/en.ftl has it"));
            }
        }
    }
    Ok(())
}

/// The keys that source code speaks, outside its tests and comments.
fn spoken(source: &str) -> BTreeSet<&str> {
    let code = source.split("#[cfg(test)]").next().unwrap_or_default();
    ["Because::new(", "Refusal::not_allowed("]
        .iter()
        .flat_map(|opening| {
            code.match_indices(opening).filter_map(|(at, _)| {
                let line = code.get(..at)?.rsplit('\n').next()?;
                let key = code.get(at + opening.len()..)?.trim_start().strip_prefix('"')?.split('"').next()?;
                (!line.contains("//")).then_some(key)
            })
        })
        .collect()
}

/// One text: a message or an attribute of one (`key.attribute`).
#[derive(Debug, PartialEq, Eq)]
struct Message {
    key: String,
    variables: BTreeSet<String>,
    shown: String,
    comment: Vec<String>,
}

impl Message {
    fn method(&self) -> String {
        let name = self.key.replace(['-', '.'], "_").to_lowercase();
        match name.as_str() {
            "as" | "box" | "break" | "const" | "continue" | "do" | "else" | "enum" | "final" | "fn" | "for" | "if"
            | "impl" | "in" | "let" | "loop" | "macro" | "match" | "mod" | "move" | "mut" | "override" | "priv"
            | "pub" | "ref" | "return" | "self" | "static" | "struct" | "super" | "trait" | "true" | "false"
            | "try" | "type" | "typeof" | "unsafe" | "use" | "virtual" | "where" | "while" | "yield" | "async"
            | "await" | "dyn" | "extern" | "crate" | "abstract" | "become" | "gen" | "unsized" => format!("{name}_"),
            _ => name,
        }
    }
}

/// The texts of one file in its order, or what does not parse.
fn messages(text: &str) -> Result<Vec<Message>, Vec<String>> {
    let resource = match fluent_syntax::parser::parse(text) {
        Ok(resource) => resource,
        Err((_, errors)) => {
            return Err(errors
                .into_iter()
                .map(|error| {
                    let line = text.get(..error.pos.start).map_or(0, |before| before.lines().count());
                    format!("line {line}: {}", error.kind)
                })
                .collect());
        }
    };
    // First what each text uses itself, then what it uses through the texts it refers to.
    let mut found = Vec::new();
    let mut own: BTreeMap<String, Uses> = BTreeMap::new();
    for entry in &resource.body {
        let Entry::Message(message) = entry else { continue };
        let comment: Vec<String> =
            message.comment.iter().flat_map(|comment| comment.content.iter().map(|line| (*line).to_owned())).collect();
        let key = message.id.name;
        let parts = message
            .value
            .iter()
            .map(|value| (key.to_owned(), value))
            .chain(message.attributes.iter().map(|part| (format!("{key}.{}", part.id.name), &part.value)));
        for (key, pattern) in parts {
            let mut uses = Uses::default();
            uses.pattern(pattern);
            own.insert(key.clone(), uses);
            found.push(Message { key, variables: BTreeSet::new(), shown: shown(pattern), comment: comment.clone() });
        }
    }
    let mut faults = Vec::new();
    for message in &mut found {
        let mut ahead = vec![message.key.clone()];
        let mut seen = BTreeSet::new();
        while let Some(key) = ahead.pop() {
            if !seen.insert(key.clone()) {
                continue;
            }
            match own.get(&key) {
                Some(uses) => {
                    message.variables.extend(uses.variables.iter().cloned());
                    ahead.extend(uses.messages.iter().cloned());
                }
                None => faults.push(format!("`{}` refers to `{key}`, which is not in this file", message.key)),
            }
        }
    }
    if faults.is_empty() { Ok(found) } else { Err(faults) }
}

#[derive(Default)]
struct Uses {
    variables: BTreeSet<String>,
    messages: BTreeSet<String>,
}

impl Uses {
    fn pattern(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.expression(expression);
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.inline(selector);
                for variant in variants {
                    self.pattern(&variant.value);
                }
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::VariableReference { id } => {
                self.variables.insert(id.name.to_owned());
            }
            InlineExpression::MessageReference { id, attribute } => {
                self.messages.insert(match attribute {
                    Some(attribute) => format!("{}.{}", id.name, attribute.name),
                    None => id.name.to_owned(),
                });
            }
            InlineExpression::FunctionReference { arguments, .. } => {
                arguments.positional.iter().for_each(|argument| self.inline(argument));
                arguments.named.iter().for_each(|argument| self.inline(&argument.value));
            }
            InlineExpression::TermReference { arguments, .. } => {
                for argument in arguments.iter().flat_map(|arguments| &arguments.named) {
                    self.inline(&argument.value);
                }
            }
            InlineExpression::Placeable { expression } => self.expression(expression),
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
        }
    }
}

/// The text for the documentation of its method.
fn shown(pattern: &Pattern<&str>) -> String {
    let mut shown = String::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => shown.push_str(value),
            PatternElement::Placeable {
                expression: Expression::Inline(InlineExpression::VariableReference { id }),
            } => {
                let _ = write!(shown, "{{{}}}", id.name);
            }
            PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
                if let Some(variant) = variants.iter().find(|variant| variant.default) {
                    shown.push_str(&self::shown(&variant.value));
                }
            }
            PatternElement::Placeable { .. } => shown.push('…'),
        }
    }
    shown.split_whitespace().collect::<Vec<_>>().join(" ").replace('`', "'")
}

/// Texts English does not have, and texts with other variables.
fn differences(english: &[Message], translated: &[Message]) -> Vec<String> {
    let english: BTreeMap<&str, &Message> = english.iter().map(|message| (message.key.as_str(), message)).collect();
    translated
        .iter()
        .filter_map(|message| match english.get(message.key.as_str()) {
            None => Some(format!("`{}` has no English text", message.key)),
            Some(original) if original.variables != message.variables => Some(format!(
                "`{}` uses {:?}, the English text {:?}",
                message.key, message.variables, original.variables
            )),
            Some(_) => None,
        })
        .collect()
}

/// The source of one room's `messages.rs`, before `rustfmt`.
fn rust<'a>(member: &str, english: &[Message], others: impl Iterator<Item = &'a String>) -> String {
    let ours = if member.ends_with("/i18n") { "crate" } else { "i18n" };
    let mut source = format!(
        "//! The texts of this crate, one method each.\n\
         //!\n\
         //! Generated from `messages/en.ftl` by `cargo run -p xtask -- messages`: change the texts, not this file. Variables\n\
         //! stand in the order of the alphabet, so that a reworded text never changes what its callers mean.\n\n\
         /// Every language's texts of this crate, English first; what `i18n::Catalogue::build` takes.\n\
         pub const RESOURCES: {ours}::Resources = &[(\"en\", include_str!(\"../messages/en.ftl\")),"
    );
    for language in others {
        let _ = write!(source, "(\"{language}\", include_str!(\"../messages/{language}.ftl\")),");
    }
    let _ = write!(
        source,
        "];\n\n\
         /// What this crate says to one person. Everything of [`{ours}::Lang`] is reached through it.\n\
         #[derive(Clone, Debug)]\n\
         pub struct Say({ours}::Lang);\n\n\
         impl std::ops::Deref for Say {{\n    type Target = {ours}::Lang;\n    fn deref(&self) -> &{ours}::Lang {{ &self.0 }}\n}}\n\n\
         impl From<&{ours}::Lang> for Say {{\n    fn from(lang: &{ours}::Lang) -> Self {{ Self::new(lang) }}\n}}\n\n\
         impl Say {{\n    /// Speaks to the person of `lang`. Cheap.\n    pub fn new(lang: &{ours}::Lang) -> Self {{ Self(lang.clone()) }}\n"
    );
    for message in english.iter().filter(|m| !SPOKEN_BY_RULES.iter().any(|prefix| m.key.starts_with(prefix))) {
        let (key, method) = (&message.key, message.method());
        let _ = write!(source, "\n    /// `{}`\n", message.shown);
        if !message.comment.is_empty() {
            source.push_str("    ///\n");
            for line in &message.comment {
                let _ = writeln!(source, "    /// {line}");
            }
        }
        if message.variables.is_empty() {
            let _ = writeln!(
                source,
                "    pub fn {method}(&self) -> std::borrow::Cow<'_, str> {{ self.0.text(\"{key}\") }}"
            );
            continue;
        }
        if message.variables.len() > 6 {
            source.push_str("    #[expect(clippy::too_many_arguments, reason = \"the text has as many variables\")]\n");
        }
        let _ = write!(source, "    pub fn {method}<'v>(&self");
        let names: Vec<(String, &String)> =
            message.variables.iter().map(|name| (name.replace('-', "_").to_lowercase(), name)).collect();
        for (argument, _) in &names {
            let _ = write!(source, ", {argument}: impl Into<{ours}::Value<'v>>");
        }
        let _ = write!(source, ") -> String {{ self.0.text_with(\"{key}\", [");
        for (argument, name) in &names {
            let _ = write!(source, "(\"{name}\", {argument}.into()),");
        }
        source.push_str("]) }\n");
    }
    source.push_str("}\n");
    source
}

/// The source as `rustfmt` writes it, so that formatting the crate does not change the file.
fn formatted(root: &Path, source: &str) -> anyhow::Result<String> {
    let mut rustfmt = Command::new("rustfmt")
        .args(["--edition", "2024", "--config-path"])
        .arg(root.join("rustfmt.toml"))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .context("rustfmt does not start")?;
    // Written from another thread: both pipes are smaller than the source may be.
    let mut input = rustfmt.stdin.take().context("rustfmt takes no input")?;
    let source = source.to_owned();
    let writer = std::thread::spawn(move || input.write_all(source.as_bytes()));
    let output = rustfmt.wait_with_output()?;
    if !matches!(writer.join(), Ok(Ok(()))) || !output.status.success() {
        bail!("rustfmt refused the generated source");
    }
    Ok(String::from_utf8(output.stdout)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn variables(text: &str) -> Vec<(String, Vec<String>)> {
        messages(text)
            .unwrap()
            .into_iter()
            .map(|message| (message.key, message.variables.into_iter().collect()))
            .collect()
    }

    #[test]
    fn variables_are_found_wherever_they_hide() {
        let check = |text: &str, expected: &[&str]| {
            assert_eq!(variables(text)[0].1, expected, "{text}");
        };
        check("a = Plain", &[]);
        check("a = For { $who } by { $when }", &["when", "who"]);
        check("a = { $n ->\n    [one] { $what }\n   *[other] { $n }\n }", &["n", "what"]);
        check("a = { NUMBER($n, minimumFractionDigits: 1) }", &["n"]);
        check("a = See { b }\nb = { $c }", &["c"]);
    }

    #[test]
    fn faults_are_named() {
        assert!(messages("a = { $x").unwrap_err()[0].starts_with("line 1"));
        assert!(messages("a = { nowhere }").unwrap_err()[0].contains("nowhere"));
        let english = messages("a = { $x }\nb = B").unwrap();
        assert_eq!(differences(&english, &messages("a = { $x }!").unwrap()), Vec::<String>::new());
        assert!(differences(&english, &messages("a = { $y }").unwrap())[0].contains("`a` uses"));
        assert!(differences(&english, &messages("c = C").unwrap())[0].contains("no English"));
    }

    #[test]
    fn methods_have_names_and_parameters() {
        let source = rust(
            "crates/x",
            &messages("type = Kind\ndue-by = { $who } by { $when }\nfield = F\n    .hint = H").unwrap(),
            [].iter(),
        );
        assert!(source.contains("pub fn type_(&self)"));
        assert!(source.contains("pub fn due_by<'v>(&self, when: impl Into<i18n::Value<'v>>, who: "));
        assert!(source.contains("self.0.text(\"field.hint\")"));
    }

    #[test]
    fn spoken_keys_are_found() {
        let source = "x(Because::new(\"a-b\")); // Because::new(\"no\")\n y(Refusal::not_allowed(\n  \"c-d\"))\n\
                      z(Because::new(key))\n/// Because::new(\"no-comment\")\n#[cfg(test)]\nmod tests { Because::new(\"no-test\") }";
        assert_eq!(spoken(source).into_iter().collect::<Vec<_>>(), ["a-b", "c-d"]);
    }

    #[test]
    fn generated_files_are_fresh() {
        generate(true).unwrap();
    }
}
