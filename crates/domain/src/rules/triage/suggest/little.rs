//! The little words of the languages tickets are mostly written in: they hold a sentence together and explain nothing alone.

/// English and German, as [`super::features::words`] writes them: lower case, `ae` for `ä`.
const LITTLE: &[&str] = &[
    "a", "aber", "about", "after", "again", "all", "alle", "allem", "allen", "aller", "alles", "als", "also", "am",
    "an", "and", "any", "are", "as", "at", "auch", "auf", "aus", "be", "because", "been", "before", "bei", "beim",
    "being", "bin", "bis", "bist", "but", "by", "can", "could", "da", "damit", "dann", "das", "dass", "dein", "deine",
    "dem", "den", "denn", "der", "des", "did", "die", "dies", "diese", "diesem", "diesen", "dieser", "dieses", "dir",
    "do", "doch", "does", "doing", "don", "du", "durch", "each", "ein", "eine", "einem", "einen", "einer", "eines",
    "er", "es", "etwas", "euch", "few", "for", "from", "fuer", "further", "gegen", "hab", "habe", "haben", "had",
    "has", "hat", "hatte", "hatten", "have", "having", "he", "her", "here", "hers", "hier", "him", "his", "how", "i",
    "ich", "if", "ihm", "ihn", "ihnen", "ihr", "ihre", "ihrem", "ihren", "ihrer", "im", "in", "ins", "into", "is",
    "ist", "it", "its", "ja", "just", "kann", "kein", "keine", "keinen", "ll", "man", "me", "mein", "meine", "meinem",
    "meinen", "meiner", "mich", "mir", "mit", "more", "most", "muss", "my", "nach", "nicht", "no", "noch", "nor",
    "not", "nun", "nur", "ob", "oder", "of", "off", "ohne", "on", "once", "only", "or", "other", "our", "ours", "out",
    "over", "own", "please", "re", "s", "same", "schon", "sehr", "sein", "seine", "seinem", "seinen", "seiner", "seit",
    "she", "should", "sich", "sie", "sind", "so", "some", "such", "t", "than", "that", "the", "their", "theirs",
    "them", "then", "there", "these", "they", "this", "those", "through", "to", "too", "ueber", "um", "und", "under",
    "uns", "unser", "unsere", "unter", "until", "up", "ve", "very", "vom", "von", "vor", "war", "waren", "was", "we",
    "weil", "wenn", "werde", "werden", "were", "what", "when", "where", "which", "while", "who", "whom", "why", "wie",
    "will", "wir", "wird", "with", "wo", "would", "wurde", "wurden", "you", "your", "yours", "zu", "zum", "zur",
];

/// Whether a word explains nothing to who reads why.
pub(super) fn says_nothing(word: &str) -> bool {
    LITTLE.binary_search(&word).is_ok() || word.chars().all(|c| c.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_is_in_order_and_as_words_are_written() {
        assert!(LITTLE.is_sorted());
        for word in LITTLE {
            assert_eq!(super::super::features::words(word), [*word]);
        }
        assert!(says_nothing("und") && says_nothing("the") && says_nothing("2024"));
        assert!(!says_nothing("printer") && !says_nothing("vpn"));
    }
}
