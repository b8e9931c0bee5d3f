//! Rust source with its comments and its texts taken apart, line by line.
//!
//! Not a parser: enough to tell code from comment and text, so that a rule about code is not tripped by prose about it.

/// One line, taken apart.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Line {
    /// The code, without comments, each text replaced by `""` and each character by `' '`.
    pub code: String,
    /// The texts that begin on this line, whole, without their quotes.
    pub texts: Vec<String>,
}

/// Takes a source apart. Line n of the answer is line n + 1 of the file.
pub fn lines(source: &str) -> Vec<Line> {
    let chars: Vec<char> = source.chars().collect();
    let at = |index: usize| chars.get(index).copied().unwrap_or('\0');
    let mut lines = vec![Line::default()];
    let mut index = 0;
    while index < chars.len() {
        let c = at(index);
        let before = index.checked_sub(1).map_or('\0', at);
        if c == '/' && at(index + 1) == '/' {
            while index < chars.len() && at(index) != '\n' {
                index += 1;
            }
        } else if c == '/' && at(index + 1) == '*' {
            index = after_block_comment(&chars, index, &mut lines);
        } else if c == '"' {
            index = plain_text(&chars, index, &mut lines);
        } else if c == 'r' && !is_word(before) && (at(index + 1) == '"' || at(index + 1) == '#')
            || c == 'r' && matches!(before, 'b' | 'c') && matches!(at(index + 1), '"' | '#')
        {
            index = raw_text(&chars, index, &mut lines);
        } else if c == '\'' && (at(index + 1) == '\\' || at(index + 2) == '\'') {
            index = after_character(&chars, index);
            code(&mut lines, "' '");
        } else {
            if c == '\n' {
                lines.push(Line::default());
            } else if let Some(line) = lines.last_mut() {
                line.code.push(c);
            }
            index += 1;
        }
    }
    lines
}

/// Whether a Rust file is about tests alone.
pub fn is_test_file(path: &str) -> bool {
    path.contains("/tests/") || path.contains("/benches/") || path.ends_with("/tests.rs")
}

/// The lines of what ships: without the modules marked `#[cfg(test)]` at the margin, with the number each has in the file.
pub fn shipped(source: &str) -> Vec<(usize, Line)> {
    let mut shipped = Vec::new();
    let mut in_tests = false;
    for (index, line) in lines(source).into_iter().enumerate() {
        if line.code.starts_with("#[cfg(test)]") {
            in_tests = true;
        }
        if !in_tests {
            shipped.push((index + 1, line));
        } else if line.code.starts_with('}')
            || (line.code.ends_with(';') && !line.code.starts_with(char::is_whitespace))
        {
            in_tests = false;
        }
    }
    shipped
}

/// Whether a character can stand in a name.
pub fn is_word(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

/// Whether the code holds that name as a whole word.
pub fn has_word(code: &str, word: &str) -> bool {
    code.match_indices(word).any(|(start, _)| {
        let before = code.get(..start).and_then(|text| text.chars().next_back());
        let after = code.get(start + word.len()..).and_then(|text| text.chars().next());
        !before.is_some_and(is_word) && !after.is_some_and(is_word)
    })
}

fn code(lines: &mut [Line], text: &str) {
    if let Some(line) = lines.last_mut() {
        line.code.push_str(text);
    }
}

fn after_block_comment(chars: &[char], start: usize, lines: &mut Vec<Line>) -> usize {
    let at = |index: usize| chars.get(index).copied().unwrap_or('\0');
    let mut depth = 0_usize;
    let mut index = start;
    while index < chars.len() {
        match (at(index), at(index + 1)) {
            ('/', '*') => {
                depth += 1;
                index += 2;
            }
            ('*', '/') => {
                depth = depth.saturating_sub(1);
                index += 2;
                if depth == 0 {
                    break;
                }
            }
            ('\n', _) => {
                lines.push(Line::default());
                index += 1;
            }
            _ => index += 1,
        }
    }
    index
}

fn plain_text(chars: &[char], start: usize, lines: &mut Vec<Line>) -> usize {
    let mut text = String::new();
    let mut index = start + 1;
    while let Some(&c) = chars.get(index) {
        match c {
            '"' => {
                index += 1;
                break;
            }
            '\\' => {
                text.push(c);
                if let Some(&escaped) = chars.get(index + 1) {
                    text.push(escaped);
                }
                index += 2;
            }
            _ => {
                text.push(c);
                index += 1;
            }
        }
    }
    keep(text, lines);
    index
}

fn raw_text(chars: &[char], start: usize, lines: &mut Vec<Line>) -> usize {
    let mut index = start + 1;
    let mut hashes = 0;
    while chars.get(index) == Some(&'#') {
        hashes += 1;
        index += 1;
    }
    if chars.get(index) != Some(&'"') {
        // A raw name such as r#type, not a text.
        code(lines, "r");
        return start + 1;
    }
    index += 1;
    let mut text = String::new();
    while let Some(&c) = chars.get(index) {
        index += 1;
        if c == '"' && (0..hashes).all(|offset| chars.get(index + offset) == Some(&'#')) {
            index += hashes;
            break;
        }
        text.push(c);
    }
    keep(text, lines);
    index
}

fn keep(text: String, lines: &mut Vec<Line>) {
    code(lines, "\"\"");
    let breaks = text.matches('\n').count();
    if let Some(line) = lines.last_mut() {
        line.texts.push(text);
    }
    lines.extend(std::iter::repeat_n(Line::default(), breaks));
}

fn after_character(chars: &[char], start: usize) -> usize {
    let mut index = start + 1;
    while let Some(&c) = chars.get(index) {
        index += if c == '\\' { 2 } else { 1 };
        if c == '\'' {
            break;
        }
    }
    index
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(source: &str, code: &[&str], texts: &[&str]) {
        let found = lines(source);
        assert_eq!(found.iter().map(|line| line.code.as_str()).collect::<Vec<_>>(), code, "{source}");
        assert_eq!(found.iter().flat_map(|line| &line.texts).collect::<Vec<_>>(), texts, "{source}");
    }

    #[test]
    fn code_comments_and_texts_come_apart() {
        check("let a = 1; // std::fs", &["let a = 1; "], &[]);
        check("/* a /* b */\n c */ let d;", &["", " let d;"], &[]);
        check(r#"say("a // b", 'c');"#, &[r#"say("", ' ');"#], &["a // b"]);
        check(r#"say("a \" b");"#, &[r#"say("");"#], &[r#"a \" b"#]);
        check(
            "say(r#\"select \"x\"\n from y\"#, z);\nnext",
            &["say(\"\"", ", z);", "next"],
            &["select \"x\"\n from y"],
        );
        check("fn f<'a>(x: &'a str) {}", &["fn f<'a>(x: &'a str) {}"], &[]);
        check(r"let q = '\''; let r#type = 1;", &["let q = ' '; let r#type = 1;"], &[]);
        check(r#"let b = br"raw"; let c = b"x";"#, &[r#"let b = b""; let c = b"";"#], &["raw", "x"]);
        check(r#"let var = "a"; bar"#, &[r#"let var = ""; bar"#], &["a"]);
    }

    #[test]
    fn tests_do_not_ship() {
        let source = "use a;\n#[cfg(test)]\nuse b;\nfn c() {}\n#[cfg(test)]\nmod tests {\n  use d;\n}\nfn e() {}\n";
        let numbers: Vec<usize> =
            shipped(source).iter().filter(|(_, line)| !line.code.is_empty()).map(|(number, _)| *number).collect();
        assert_eq!(numbers, [1, 4, 9]);
    }

    #[test]
    fn words_are_whole() {
        for (code, expected) in [("async fn f()", true), ("asyncio()", false), ("my_async", false), ("(async)", true)] {
            assert_eq!(has_word(code, "async"), expected, "{code}");
        }
    }
}
