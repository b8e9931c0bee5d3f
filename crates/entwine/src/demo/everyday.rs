//! Everyday's conversations: few texts with alternatives, many instances of them, spread over the six weeks.
//!
//! `story/everyday.txt` is a script as in [`super::script`], where `{a|b|c}` is one of these, the second part of a heading is
//! who of these asks, and in place of the moment stands how often it was asked. Which, who and when come from a row of
//! numbers that is the same each time.

use super::{
    fault,
    script::{self, Conversation},
    when::BACK,
};
use jobs::Failure;

const TEXT: &str = include_str!("story/everyday.txt");

/// Numbers without order, the same each time (Knuth's MMIX constants).
struct Dice(u64);

impl Dice {
    fn throw(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let sides = u64::try_from(sides.max(1)).unwrap_or(1);
        usize::try_from((self.0 >> 33) % sides).unwrap_or(0)
    }
}

/// All of them.
pub fn invent() -> Result<Vec<Conversation>, Failure> {
    let mut dice = Dice(20_261_124);
    let mut all = Vec::new();
    for block in TEXT.split("\n== ").skip(1) {
        let (head, rest) = block.split_once('\n').unwrap_or((block, ""));
        // Alternatives in a heading have bars of their own: only the first four parts are taken apart.
        let mut parts: Vec<String> = head.splitn(5, '|').map(|p| p.trim().to_owned()).collect();
        let [key, pool, place, times, ..] = parts.as_slice() else { return Err(fault(format!("everyday: {head}"))) };
        let times: usize = times.parse().map_err(|_| fault(format!("everyday: {head}: how often?")))?;
        let (key, pool, place): (String, Vec<String>, String) =
            (key.clone(), pool.split_whitespace().map(str::to_owned).collect(), place.clone());
        let known = parts.split_off(4).concat();
        let first = (dice.throw(pool.len()), dice.throw(16));
        for n in 0..times {
            let who = pool.get((first.0 + n) % pool.len().max(1)).cloned().unwrap_or_default();
            // Spread evenly, so that no text stands twice beside itself.
            let day = 1 + (dice.throw(BACK / times.max(1)) + n * BACK / times.max(1)) % BACK;
            let (hour, minute) = (8 + dice.throw(9), dice.throw(60));
            let text = format!("== {key}-{n} | {who} | {place} | -{day}@{hour:02}:{minute:02} | {known}\n{rest}");
            all.extend(script::read("everyday", &chosen(&text, first.1 + n, &mut dice))?);
        }
    }
    Ok(all)
}

/// Puts one of the alternatives in each place, from the inside out. In words it is the same one of each list, so that the
/// answer goes with the question; in the lines of steps, and in a list within a list, it is by chance.
fn chosen(text: &str, turn: usize, dice: &mut Dice) -> String {
    let mut text = text.to_owned();
    while let Some((before, behind)) = text.split_once('}') {
        let Some((before, inside)) = before.rsplit_once('{') else { break };
        let all: Vec<&str> = inside.split('|').collect();
        let line = before.rsplit('\n').next().unwrap_or_default();
        let by_chance = line.starts_with("-- ") || line.contains('{');
        let which = if by_chance { dice.throw(all.len()) } else { turn % all.len().max(1) };
        text = format!("{before}{}{behind}", all.get(which).copied().unwrap_or_default());
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_answer_goes_with_the_question() {
        let text = "{Cold|Dark} in {1.12 {left|right}|0.14}.\n-- bo {1h|2h} resolve\n{Warm|Light} again.";
        let made = chosen(text, 1, &mut Dice(1));
        assert!(made.starts_with("Dark in 0.14.\n-- bo ") && made.ends_with("Light again."), "{made}");
        assert!(chosen(text, 0, &mut Dice(1)).starts_with("Cold in 1.12 "));
    }

    #[test]
    fn it_is_the_same_each_time_and_no_two_of_a_kind_stand_side_by_side() {
        let (once, again) = (invent().unwrap(), invent().unwrap());
        assert_eq!(format!("{once:?}"), format!("{again:?}"));
        assert!(once.len() > 90, "{}", once.len());
        for pair in
            once.windows(2).filter(|p| p[0].key.rsplit_once('-').unwrap().0 == p[1].key.rsplit_once('-').unwrap().0)
        {
            assert_ne!(pair[0].words, pair[1].words, "{}", pair[0].key);
        }
    }
}
