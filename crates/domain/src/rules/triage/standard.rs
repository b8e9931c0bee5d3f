//! The rule book a new provider starts with: rules here, words in [`super::phrases`].

use super::kinds::{Fact, ONGOING, Rule, RuleBook, WordList};
use super::phrases;
use crate::Kind;

/// Words in the names of disasters that tell nothing apart.
pub(super) const COMMON: &[&str] = &[
    "with",
    "from",
    "that",
    "this",
    "into",
    "near",
    "after",
    "before",
    "since",
    "disaster",
    "ongoing",
    "registered",
    "office",
    "team",
    "service",
    "system",
    "main",
    "north",
    "south",
    "east",
    "west",
    "eine",
    "einer",
    "einem",
    "nach",
    "beim",
    "seit",
    "katastrophe",
    "stadt",
    "city",
    "user",
    "users",
    "some",
    "many",
    "more",
    "under",
    "over",
    "unter",
    "ueber",
    "major",
];

/// One list in both languages; phrases apart by semicolons or lines.
fn list(english: &str, german: &str) -> WordList {
    let read = |text: &str| {
        text.split([';', '\n']).map(str::trim).filter(|phrase| !phrase.is_empty()).map(str::to_owned).collect()
    };
    [("en".to_owned(), read(english)), ("de".to_owned(), read(german))].into()
}

struct Draft(Rule);

fn decide(name: &str, kind: Kind) -> Draft {
    Draft(Rule {
        name: name.to_owned(),
        kind,
        decides: true,
        when: Vec::new(),
        unless: Vec::new(),
        words: Vec::new(),
        never: Vec::new(),
    })
}

fn hint(name: &str, kind: Kind) -> Draft {
    let mut draft = decide(name, kind);
    draft.0.decides = false;
    draft
}

impl Draft {
    fn when(mut self, facts: &[Fact]) -> Self {
        self.0.when.extend_from_slice(facts);
        self
    }
    fn unless(mut self, facts: &[Fact]) -> Self {
        self.0.unless.extend_from_slice(facts);
        self
    }
    /// One of these lists speaks.
    fn one_of(mut self, lists: &[&str]) -> Self {
        self.0.words.push(lists.iter().map(|&list| list.to_owned()).collect());
        self
    }
    fn never(mut self, lists: &[&str]) -> Self {
        self.0.never.extend(lists.iter().map(|&list| list.to_owned()));
        self
    }
}

/// The standard book.
pub(super) fn book() -> RuleBook {
    let lists =
        phrases::LISTS.iter().map(|(name, english, german)| ((*name).to_owned(), list(english, german))).collect();
    RuleBook {
        rules: rules().into_iter().map(|draft| draft.0).collect(),
        lists,
        unheard: list(phrases::UNHEARD.0, phrases::UNHEARD.1),
    }
}

fn rules() -> Vec<Draft> {
    use Fact::{
        CatalogueCovers, ChangeOptionChosen, DisasterLinked, DisasterOngoing, EmergencyConditionsMet,
        InvalidOptionChosen, Said, ServiceOptionChosen, TargetBreached, TargetKept,
    };
    use Kind::{
        ChangeRequest, Complaint, Compliment, Disaster, ImprovementProposal, Incident, Question, ServiceRequest,
        SuspiciousEvent, ValueRequest,
    };
    let option = [ServiceOptionChosen, ChangeOptionChosen];
    vec![
        // Something that happened, not a topic somebody wants to learn about or make better.
        decide("suspicious-event-happened", SuspiciousEvent).unless(&option).one_of(&["security-event"]).never(&[
            "security-learning",
            "drill",
            "security-praise",
        ]),
        decide("suspicious-event-harmed", SuspiciousEvent).one_of(&["security-event"]).one_of(&["harmed"]).never(&[
            "security-learning",
            "drill",
            "security-praise",
        ]),
        decide("suspicious-event-topic-seen", SuspiciousEvent)
            .unless(&option)
            .one_of(&["security-topic"])
            .one_of(&["happened"])
            .never(&["security-learning", "drill", "praise", "improvement", "value", "asking-how"]),
        decide("suspicious-event-said", SuspiciousEvent).when(&[Said(SuspiciousEvent)]),
        hint("suspicious-event-perhaps", SuspiciousEvent).one_of(&["security-event", "security-topic", "strange"]),
        // Linked by somebody, or by its words to one that is going on; or words no agreement would argue with.
        decide("disaster-linked", Disaster).when(&[DisasterLinked]),
        decide("disaster-conditions-met", Disaster).when(&[EmergencyConditionsMet]),
        decide("disaster-ongoing-by-name", Disaster)
            .when(&[DisasterOngoing])
            .one_of(&[ONGOING])
            .never(&["drill", "praise"]),
        decide("disaster-ongoing-by-words", Disaster)
            .when(&[DisasterOngoing])
            .one_of(&["emergency", "emergency-topic", "out-of-order-widely"])
            .never(&["drill", "praise"]),
        decide("disaster-ongoing-out-of-order", Disaster)
            .when(&[DisasterOngoing])
            .unless(&option)
            .one_of(&["malfunction", "cut-off"])
            .never(&["drill", "praise", "improvement", "value"]),
        decide("disaster-words", Disaster).unless(&option).one_of(&["emergency"]).never(&[
            "drill",
            "praise",
            "improvement",
            "value",
            "asking-how",
            "asking-if",
        ]),
        decide("disaster-wide-outage", Disaster).unless(&option).one_of(&["outage-of-a-site"]).never(&[
            "drill",
            "praise",
            "improvement",
            "value",
            "asking-how",
            "announced",
        ]),
        hint("disaster-perhaps", Disaster)
            .one_of(&["emergency", "outage-of-a-site", "emergency-topic", "out-of-order-widely"])
            .never(&["drill"]),
        hint("disaster-said", Disaster).when(&[Said(Disaster)]),
        // The catalogue speaks for itself.
        decide("service-request-option", ServiceRequest).when(&[ServiceOptionChosen]),
        hint("service-request-covered", ServiceRequest).when(&[CatalogueCovers]).one_of(&["request", "improvement"]),
        hint("service-request-said", ServiceRequest).when(&[Said(ServiceRequest)]),
        hint("service-request-words", ServiceRequest).one_of(&["request"]),
        hint("service-request-option-invalid", ServiceRequest).when(&[InvalidOptionChosen]),
        decide("change-request-option", ChangeRequest).when(&[ChangeOptionChosen]),
        hint("change-request-said", ChangeRequest).when(&[Said(ChangeRequest)]),
        hint("change-request-words", ChangeRequest).one_of(&["change"]),
        // Praise; a past trouble belongs to it when somebody ended it, not when a "but" follows.
        decide("compliment-words", Compliment).one_of(&["praise"]).never(&[
            "malfunction",
            "dissatisfied",
            "degraded",
            "contrast",
            "improvement",
            "improvement-named",
            "value",
            "need",
            "new-thing",
            "sarcasm",
            "security-event",
        ]),
        decide("compliment-helped", Compliment).one_of(&["praise"]).one_of(&["helped"]).never(&[
            "contrast",
            "sarcasm",
            "improvement-named",
            "dissatisfied-strongly",
            "still-open",
        ]),
        decide("compliment-said", Compliment).when(&[Said(Compliment)]).never(&[
            "malfunction",
            "dissatisfied",
            "degraded",
            "sarcasm",
        ]),
        hint("compliment-perhaps", Compliment).one_of(&["praise", "thanks"]),
        // Only who knows the targets can tell a complaint from an incident.
        decide("complaint-target-kept", Complaint)
            .when(&[TargetKept])
            .one_of(&["dissatisfied", "dissatisfied-strongly", "degraded", "malfunction", "still-open", "sarcasm"])
            .never(&["improvement-named", "value", "asking-how"]),
        decide("complaint-target-kept-strong", Complaint)
            .when(&[TargetKept])
            .one_of(&["dissatisfied-strongly"])
            .never(&["improvement-named"]),
        decide("complaint-target-kept-and-said", Complaint).when(&[TargetKept, Said(Complaint)]),
        decide("complaint-target-kept-incident-said", Complaint).when(&[TargetKept, Said(Incident)]),
        decide("complaint-target-kept-negative", Complaint).when(&[TargetKept]).one_of(&["negative"]).never(&[
            "improvement",
            "improvement-named",
            "value",
            "asking-how",
            "asking-if",
            "praise",
            "request",
        ]),
        decide("incident-target-breached", Incident).when(&[TargetBreached]),
        decide("incident-words", Incident).one_of(&["malfunction"]).never(&[
            "improvement",
            "improvement-named",
            "value",
            "asking-how",
            "asking-if",
            "praise",
            "new-thing",
            "security-event",
            "security-topic",
            "strange",
            "emergency",
            "emergency-topic",
            "out-of-order-widely",
            "drill",
            "past-trouble",
        ]),
        decide("incident-said", Incident).when(&[Said(Incident)]),
        hint("incident-perhaps", Incident).unless(&[TargetKept]).one_of(&[
            "malfunction",
            "cut-off",
            "out-of-order-widely",
            "trouble",
            "dissatisfied",
            "dissatisfied-strongly",
            "degraded",
        ]),
        hint("complaint-perhaps", Complaint).one_of(&[
            "dissatisfied",
            "dissatisfied-strongly",
            "degraded",
            "still-open",
        ]),
        hint("complaint-said", Complaint).when(&[Said(Complaint)]),
        hint("complaint-target-kept-perhaps", Complaint).when(&[TargetKept]),
        decide("improvement-words", ImprovementProposal)
            .unless(&[CatalogueCovers])
            .one_of(&["improvement", "improvement-named"])
            .never(&["value", "polite-request", "new-thing"]),
        decide("improvement-said", ImprovementProposal)
            .when(&[Said(ImprovementProposal)])
            .unless(&[CatalogueCovers])
            .never(&["malfunction", "dissatisfied-strongly"]),
        hint("improvement-perhaps", ImprovementProposal).one_of(&["improvement", "improvement-named"]),
        decide("value-words", ValueRequest).one_of(&["value"]).never(&[
            "improvement-named",
            "malfunction",
            "dissatisfied-strongly",
            "polite-request",
            "new-thing",
        ]),
        decide("value-said", ValueRequest).when(&[Said(ValueRequest)]).never(&["malfunction", "dissatisfied-strongly"]),
        hint("value-perhaps", ValueRequest).one_of(&["value", "use-asked"]),
        // Who asks how wants to know, even about a change or an order; who only asks may want something else.
        decide("question-how", Question).one_of(&["asking-how"]).never(&[
            "malfunction",
            "dissatisfied-strongly",
            "cut-off",
            "improvement-named",
            "value",
            "security-event",
            "strange",
            "emergency",
            "out-of-order-widely",
            "still-open",
            "praise",
            "vague",
            "polite-request",
            "use-asked",
        ]),
        decide("question-words", Question).one_of(&["asking"]).never(&[
            "malfunction",
            "dissatisfied",
            "dissatisfied-strongly",
            "degraded",
            "cut-off",
            "trouble",
            "request",
            "change",
            "new-thing",
            "improvement",
            "improvement-named",
            "value",
            "security-event",
            "strange",
            "emergency",
            "out-of-order-widely",
            "still-open",
            "praise",
            "vague",
            "polite-request",
            "use-asked",
        ]),
        decide("question-said", Question).when(&[Said(Question)]).never(&[
            "malfunction",
            "security-event",
            "emergency",
        ]),
        hint("question-perhaps", Question).one_of(&["asking-how", "asking", "asking-if"]),
    ]
}
