//! JSON for the tests of triage, as far as the queries need it: `domain` has no JSON of its own, not even in its tests.

use serde::de::value::{Error, MapAccessDeserializer, MapDeserializer, SeqDeserializer};
use serde::de::{Deserializer, IntoDeserializer, Visitor};

#[derive(Clone, Debug, PartialEq)]
pub enum Json {
    Null,
    Bool(bool),
    Text(String),
    List(Vec<Json>),
    Map(Vec<(String, Json)>),
}

impl Json {
    pub fn parse(text: &str) -> Json {
        let mut chars = text.chars().collect::<Vec<_>>().into_iter().peekable();
        let value = value(&mut chars);
        assert!(chars.all(char::is_whitespace), "more after the value: {text}");
        value
    }
    pub fn get(&self, name: &str) -> &Json {
        let Json::Map(entries) = self else { panic!("not a map: {self:?}") };
        &entries.iter().find(|(key, _)| key == name).unwrap_or_else(|| panic!("no {name} in {self:?}")).1
    }
    pub fn text(&self) -> &str {
        let Json::Text(text) = self else { panic!("not a text: {self:?}") };
        text
    }
}

type Chars = std::iter::Peekable<std::vec::IntoIter<char>>;

fn value(chars: &mut Chars) -> Json {
    match next(chars) {
        '"' => Json::Text(string(chars)),
        '[' => Json::List(items(chars, ']', value)),
        '{' => Json::Map(items(chars, '}', |chars| {
            assert_eq!(next(chars), '"');
            let key = string(chars);
            assert_eq!(next(chars), ':');
            (key, value(chars))
        })),
        first => {
            let mut word = String::from(first);
            while chars.peek().is_some_and(char::is_ascii_lowercase) {
                word.extend(chars.next());
            }
            match word.as_str() {
                "true" => Json::Bool(true),
                "false" => Json::Bool(false),
                "null" => Json::Null,
                _ => panic!("unknown word {word}"),
            }
        }
    }
}

fn next(chars: &mut Chars) -> char {
    loop {
        let c = chars.next().expect("cut off");
        if !c.is_whitespace() {
            return c;
        }
    }
}

fn items<T>(chars: &mut Chars, end: char, item: impl Fn(&mut Chars) -> T) -> Vec<T> {
    let mut items = Vec::new();
    while chars.peek().is_some_and(|&c| c.is_whitespace()) {
        chars.next();
    }
    if chars.peek() == Some(&end) {
        chars.next();
        return items;
    }
    loop {
        items.push(item(chars));
        match next(chars) {
            ',' => {}
            c if c == end => return items,
            c => panic!("unexpected {c}"),
        }
    }
}

fn string(chars: &mut Chars) -> String {
    let mut text = String::new();
    loop {
        match chars.next().expect("cut off") {
            '"' => return text,
            '\\' => text.push(chars.next().expect("cut off")),
            c => text.push(c),
        }
    }
}

impl IntoDeserializer<'_, Error> for Json {
    type Deserializer = Self;
    fn into_deserializer(self) -> Self {
        self
    }
}

impl<'de> Deserializer<'de> for Json {
    type Error = Error;
    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self {
            Json::Null => visitor.visit_unit(),
            Json::Bool(value) => visitor.visit_bool(value),
            Json::Text(text) => visitor.visit_string(text),
            Json::List(list) => visitor.visit_seq(SeqDeserializer::new(list.into_iter())),
            Json::Map(map) => visitor.visit_map(MapDeserializer::new(map.into_iter())),
        }
    }
    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        if self == Json::Null { visitor.visit_none() } else { visitor.visit_some(self) }
    }
    fn deserialize_enum<V: Visitor<'de>>(
        self,
        name: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        match self {
            Json::Map(map) => {
                visitor.visit_enum(MapAccessDeserializer::new(MapDeserializer::<_, Error>::new(map.into_iter())))
            }
            Json::Text(text) => {
                IntoDeserializer::<Error>::into_deserializer(text).deserialize_enum(name, variants, visitor)
            }
            other => panic!("no enum: {other:?}"),
        }
    }
    serde::forward_to_deserialize_any! {
        bool i8 i16 i32 i64 u8 u16 u32 u64 f32 f64 char str string bytes byte_buf unit unit_struct
        newtype_struct seq tuple tuple_struct map struct identifier ignored_any
    }
}
