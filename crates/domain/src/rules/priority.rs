//! Impact × urgency × the service's and the person's level → priority, by an editable matrix, always explained (A4).

use crate::{Because, Decision, Impact, Level, Priority, Urgency};
use serde::{Deserialize, Serialize};

/// Levels that move a priority.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct Standing {
    /// Level of the service.
    pub service: Level,
    /// Level of the person.
    pub person: Level,
}

impl Default for Standing {
    fn default() -> Self {
        Self { service: Level::Standard, person: Level::Standard }
    }
}

/// The matrix a provider edits: rows by impact (one, some, many), columns by urgency (later, soon, now).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Matrix(pub [[Priority; 3]; 3]);

impl Matrix {
    /// The matrix a new provider starts with.
    pub const fn standard() -> Self {
        use Priority::{First, High, Low, Normal};
        Self([[Low, Normal, High], [Normal, High, High], [Normal, High, First]])
    }
}

/// The priority and why. A vital service or person goes one step up, an important one only where both are important.
pub fn priority(matrix: &Matrix, impact: Impact, urgency: Urgency, standing: Standing) -> Decision<Priority> {
    let row = match impact {
        Impact::One => &matrix.0[0],
        Impact::Some => &matrix.0[1],
        Impact::Many => &matrix.0[2],
    };
    let base = match urgency {
        Urgency::Later => row[0],
        Urgency::Soon => row[1],
        Urgency::Now => row[2],
    };
    let mut because = vec![
        Because::new("because-impact-urgency")
            .with("impact", impact.word())
            .with("urgency", urgency.word())
            .with("priority", base.word()),
    ];
    let points = |level: Level| match level {
        Level::Standard => 0,
        Level::Important => 1,
        Level::Vital => 2,
    };
    let value = if points(standing.service) + points(standing.person) >= 2 {
        let raised = match base {
            Priority::Low => Priority::Normal,
            Priority::Normal => Priority::High,
            Priority::High | Priority::First => Priority::First,
        };
        if raised != base {
            because.push(
                Because::new("because-level")
                    .with("service", standing.service.word())
                    .with("person", standing.person.word())
                    .with("priority", raised.word()),
            );
        }
        raised
    } else {
        base
    };
    Decision { value, because }
}
