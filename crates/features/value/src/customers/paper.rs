//! A page on paper: headings and paragraphs as a PDF that every program opens, with the fonts every program has.
//!
//! The library writes the parts of the file; here is only where a line breaks. Letters that the standard fonts do not have
//! become a question mark: who reads another script reads the page itself.

use pdf_writer::{Content, Finish, Name, Pdf, Rect, Ref, Str, TextStr};

/// One line of the text, before it is broken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Line {
    /// The title.
    Title(String),
    /// A heading.
    Head(String),
    /// A paragraph.
    Text(String),
}

/// A4 in points, and its margin.
const SHEET: (f32, f32, f32) = (595.0, 842.0, 56.0);
/// Widths of the letters from the blank to the tilde, in thousandths of the size (Helvetica, as its maker measured it).
const WIDTHS: [u16; 95] = [
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556,
    556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833,
    722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556,
    556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334,
    260, 334, 584,
];

/// A letter in the encoding of the standard fonts.
fn byte(c: char) -> u8 {
    match c {
        ' '..='~' | '\u{a0}'..='\u{ff}' => u8::try_from(u32::from(c)).unwrap_or(b'?'),
        '–' => 0x96,
        '—' => 0x97,
        '‘' => 0x91,
        '’' => 0x92,
        '“' => 0x93,
        '”' => 0x94,
        '„' => 0x84,
        '…' => 0x85,
        '•' => 0x95,
        '€' => 0x80,
        _ if c.is_whitespace() => b' ',
        _ => b'?',
    }
}

fn width(text: &str, size: f32, bold: bool) -> f32 {
    let sum: f32 = text
        .chars()
        .map(|c| {
            let at = u32::from(c).checked_sub(32).and_then(|i| usize::try_from(i).ok());
            f32::from(at.and_then(|i| WIDTHS.get(i).copied()).unwrap_or(600))
        })
        .sum();
    sum / 1000.0 * size * if bold { 1.1 } else { 1.0 }
}

/// Breaks a text into lines no longer than `most` points.
fn broken(text: &str, size: f32, bold: bool, most: f32) -> Vec<String> {
    let mut lines = Vec::new();
    for paragraph in text.lines() {
        let mut line = String::new();
        for word in paragraph.split_whitespace() {
            let longer = if line.is_empty() { word.to_owned() } else { format!("{line} {word}") };
            if width(&longer, size, bold) <= most || line.is_empty() {
                line = longer;
            } else {
                lines.push(std::mem::replace(&mut line, word.to_owned()));
            }
        }
        lines.push(line);
    }
    lines
}

/// The file.
pub fn pdf(title: &str, locale: &str, text: &[Line]) -> Vec<u8> {
    let (wide, high, margin) = SHEET;
    let (plain, bold) = (Name(b"F1"), Name(b"F2"));
    let mut sheets: Vec<Content> = Vec::new();
    let mut left = 0.0_f32;
    for line in text {
        let (words, size, heavy, before) = match line {
            Line::Title(words) => (words, 20.0_f32, true, 0.0_f32),
            Line::Head(words) => (words, 13.0, true, 14.0),
            Line::Text(words) => (words, 10.5, false, 4.0),
        };
        left -= before;
        for part in broken(words, size, heavy, wide - 2.0 * margin) {
            let step = size * 1.4;
            if sheets.is_empty() || left < step {
                sheets.push(Content::new());
                left = high - 2.0 * margin;
            }
            if let Some(sheet) = sheets.last_mut() {
                let bytes: Vec<u8> = part.chars().map(byte).collect();
                sheet.begin_text();
                sheet.set_font(if heavy { bold } else { plain }, size);
                sheet.next_line(margin, margin + left - size);
                sheet.show(Str(&bytes));
                sheet.end_text();
            }
            left -= step;
        }
    }
    let mut pdf = Pdf::new();
    let (catalog, tree, first, second, info) = (Ref::new(1), Ref::new(2), Ref::new(3), Ref::new(4), Ref::new(5));
    pdf.catalog(catalog).pages(tree).lang(TextStr(locale));
    pdf.document_info(info).title(TextStr(title));
    for (id, font) in [(first, Name(b"Helvetica")), (second, Name(b"Helvetica-Bold"))] {
        pdf.type1_font(id).base_font(font).encoding_predefined(Name(b"WinAnsiEncoding"));
    }
    let ids: Vec<(Ref, Ref)> =
        (6_i32..).step_by(2).take(sheets.len()).map(|n| (Ref::new(n), Ref::new(n + 1))).collect();
    pdf.pages(tree).kids(ids.iter().map(|(page, _)| *page)).count(i32::try_from(ids.len()).unwrap_or(0));
    for (sheet, (page, words)) in sheets.into_iter().zip(ids) {
        let mut one = pdf.page(page);
        one.media_box(Rect::new(0.0, 0.0, wide, high)).parent(tree).contents(words);
        one.resources().fonts().pair(plain, first).pair(bold, second);
        one.finish();
        pdf.stream(words, &sheet.finish());
    }
    pdf.finish()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_break_inside_the_margins() {
        let text = "Every late return makes somebody wait who has planned their day around a car. ".repeat(9);
        let most = SHEET.0 - 2.0 * SHEET.2;
        let lines = broken(&text, 10.5, false, most);
        assert!(lines.len() > 6 && lines.iter().all(|l| width(l, 10.5, false) <= most));
        assert_eq!(lines.join(" "), text.trim());
    }

    #[test]
    fn the_file_is_one_and_goes_on_where_a_page_is_full() {
        let mut text = vec![Line::Title("Über Autos – „pünktlich“".into()), Line::Head("Zahlen".into())];
        let one = pdf("Autos", "de", &text);
        assert!(one.starts_with(b"%PDF-") && one.ends_with(b"%%EOF"));
        let count = |file: &[u8]| file.windows(12).filter(|w| w == b"/Type /Page\n").count();
        assert_eq!(count(&one), 1);
        text.extend((0..120).map(|n| Line::Text(format!("Line {n}"))));
        assert!(count(&pdf("Autos", "de", &text)) >= 2);
        assert_eq!("ü–€ж".chars().map(byte).collect::<Vec<_>>(), [0xfc, 0x96, 0x80, b'?']);
    }
}
