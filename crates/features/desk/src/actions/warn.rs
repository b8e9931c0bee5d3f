//! Before a promise runs out, and after, the right people are told (A5).
