//! Texts made ready: most are words, or words with names between them, and a page says some hundred of them. These are
//! taken apart once at the start; what has plurals, numbers or functions in it stays with Fluent.

use crate::Value;
use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement, VariantKey};

/// A text as it is put together.
pub(crate) enum Ready {
    /// The same every time.
    Same(Box<str>),
    /// Words with variables between them.
    Parts(Vec<Part>),
}

/// A piece of a text.
pub(crate) enum Part {
    Text(Box<str>),
    Variable(Box<str>),
    /// One of several by a word; the last number is the way where none fits.
    Choice(Box<str>, Vec<(Box<str>, Vec<Self>)>, usize),
}

impl Ready {
    /// Takes a text apart, where it has nothing in it that only Fluent can do.
    pub(crate) fn new(pattern: &Pattern<&str>) -> Option<Self> {
        let parts = parts(pattern)?;
        let same: Option<String> =
            parts.iter().map(|part| if let Part::Text(text) = part { Some(&**text) } else { None }).collect();
        Some(same.map_or(Self::Parts(parts), |text| Self::Same(text.into_boxed_str())))
    }
}

fn parts(pattern: &Pattern<&str>) -> Option<Vec<Part>> {
    pattern.elements.iter().map(part).collect()
}

fn part(element: &PatternElement<&str>) -> Option<Part> {
    match element {
        PatternElement::TextElement { value } => Some(Part::Text((*value).into())),
        PatternElement::Placeable { expression: Expression::Inline(inline) } => match inline {
            InlineExpression::VariableReference { id } => Some(Part::Variable(id.name.into())),
            InlineExpression::StringLiteral { value } if !value.contains('\\') => Some(Part::Text((*value).into())),
            _ => None,
        },
        PatternElement::Placeable { expression: Expression::Select { selector, variants } } => {
            let InlineExpression::VariableReference { id } = selector else { return None };
            let mut ways = Vec::with_capacity(variants.len());
            let mut otherwise = None;
            for variant in variants {
                let name = match &variant.key {
                    VariantKey::Identifier { name } => *name,
                    // Words never are a number, and numbers are Fluent's.
                    VariantKey::NumberLiteral { .. } => return None,
                };
                if variant.default {
                    otherwise = Some(ways.len());
                }
                ways.push((name.into(), parts(&variant.value)?));
            }
            Some(Part::Choice(id.name.into(), ways, otherwise?))
        }
    }
}

/// Puts a text together; nothing where a variable is not there or is a number, which only Fluent can write.
pub(crate) fn say(parts: &[Part], args: &[(&str, Value<'_>)]) -> Option<String> {
    let mut text = String::with_capacity(64);
    write(parts, args, &mut text)?;
    Some(text)
}

fn write(parts: &[Part], args: &[(&str, Value<'_>)], text: &mut String) -> Option<()> {
    for part in parts {
        match part {
            Part::Text(words) => text.push_str(words),
            Part::Variable(name) => text.push_str(word(args, name)?),
            Part::Choice(name, ways, otherwise) => {
                let word = word(args, name)?;
                let way = ways.iter().find(|(key, _)| **key == *word).or_else(|| ways.get(*otherwise))?;
                write(&way.1, args, text)?;
            }
        }
    }
    Some(())
}

fn word<'a>(args: &'a [(&str, Value<'_>)], name: &str) -> Option<&'a str> {
    match args.iter().find(|(own, _)| *own == name) {
        Some((_, Value::String(word))) => Some(word),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Catalogue, messages};
    use fluent_bundle::FluentArgs;
    use fluent_bundle::{FluentBundle, FluentResource};

    /// Whatever is made ready says what Fluent says.
    #[test]
    fn ready_texts_say_what_fluent_says() {
        const OWN: &str = "same = Words { \"and\" } words\n    .hint = A hint\nnamed = { $who } has { $what }\n\
             chosen = It is { $kind ->\n    [a] an A of { $who }\n    [b] { $who -> \n        [Ida] hers\n       *[other] theirs\n    }\n   *[other] neither\n }.\n";
        let resource = FluentResource::try_new(OWN.to_owned()).unwrap();
        let mut bundle = FluentBundle::new(vec!["en".parse().unwrap()]);
        bundle.set_use_isolating(false);
        bundle.add_resource(resource).unwrap();
        for (key, kind, who) in [
            ("same", "", ""),
            ("named", "", "Ida"),
            ("chosen", "a", "Ben"),
            ("chosen", "b", "Ida"),
            ("chosen", "b", "Ben"),
            ("chosen", "c", "Ben"),
        ] {
            let args = [("kind", Value::from(kind)), ("who", Value::from(who)), ("what", Value::from("it"))];
            let all: FluentArgs<'_> = args.iter().cloned().collect();
            let pattern = bundle.get_message(key).and_then(|m| m.value()).unwrap();
            let expected = bundle.format_pattern(pattern, Some(&all), &mut Vec::new());
            let said = match Ready::new(pattern).unwrap() {
                Ready::Same(text) => text.into_string(),
                Ready::Parts(parts) => say(&parts, &args).unwrap(),
            };
            assert_eq!(said, expected, "{key} {kind} {who}");
        }
    }

    #[test]
    fn numbers_stay_with_fluent() {
        const OWN: crate::Resources =
            &[("en", "count = { $n } of { $all }\nmany = { $n ->\n    [one] one\n   *[other] { $n }\n }")];
        let lang = Catalogue::build(&[messages::RESOURCES, OWN]).unwrap().lang("en", "UTC");
        assert_eq!(lang.text_with("count", [("n", 1_234.into()), ("all", "many".into())]), "1,234 of many");
        assert_eq!(lang.text_with("many", [("n", 1.into())]), "one");
        assert_eq!(lang.text_with("many", [("n", 1_000.into())]), "1,000");
    }
}
