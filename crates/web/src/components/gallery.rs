//! The book of parts: every part in every state on one page, for people who build pages and for the tests.
//!
//! Its words are examples, not words of the house: they are not translated and may be anything. Each passes through a
//! function, so that a test can put something hostile in the place of all of them at once.

use askama::Template;

use super::{
    Act, AskBox, AskMatch, AskMatches, Attach, Attachment, Avatar, Badge, Banner, Board, BoardCard, BoardColumn,
    BulkBar, Button, Cell, Chip, Choice, Choices, Composer, ComposerKind, Crumb, Day, Days, Dye, Dyes, Empty, Entry,
    ErrorSummary, Estimate, Event, Faces, Facts, Feeling, Field, Filters, Found, FoundGroup, FoundOption, Hidden,
    Interval, List, Look, Mark, Markup, Meter, Moment, Note, PageHead, Pager, PerMille, PersonCard, PersonItem,
    PersonPart, Promise, PromiseMini, PromiseState, ProviderMark, Queue, QueueItem, Reach, Row, SectionHead, Select,
    SelectOption, Side, Spark, Step, StepState, Steps, Tab, Table, TableRow, Tabs, Timeline, Toast, Tone, Voice,
    Writing,
};
use crate::icons::Icon;
use crate::page::{Key, Me, Place, PlaceGroup, Shell, Words};

/// The page of parts with its own examples.
pub fn gallery() -> Gallery {
    Gallery::with(&str::to_owned)
}

/// The page of parts.
#[derive(Clone, Debug, Template)]
#[template(path = "gallery.html")]
pub struct Gallery {
    head: PageHead,
    shows: Vec<Show>,
}

/// One part with its states.
#[derive(Clone, Debug)]
struct Show {
    id: &'static str,
    title: String,
    text: String,
    parts: Vec<Markup>,
}

/// Changes every word of the examples.
type Say<'a> = &'a dyn Fn(&str) -> String;

impl Gallery {
    /// The page of parts, each word changed by a function.
    pub fn with(say: Say<'_>) -> Self {
        let show = |id, title: &str, text: &str, parts| Show { id, title: say(title), text: say(text), parts };
        Self {
            head: PageHead::new(say("Components"), say("What the pages are made of, in every state."))
                .crumbs(
                    say("Where you are"),
                    vec![
                        Crumb { href: say("/house"), text: say("House") },
                        Crumb { href: String::new(), text: say("Components") },
                    ],
                )
                .end(Button::link(say("/house"), say("Back"))),
            shows: vec![
                show("icons", "Icons", "Always with a word beside them, or a name for screen readers.", icons()),
                show("buttons", "Buttons", "One primary on a page. A verb on every button.", buttons(say)),
                show("chips", "Chips, badges, people", "A chip says a state with a sign and a word.", marks(say)),
                show("promises", "Promises", "A time told to a person. The sentence comes first.", promises(say)),
                show(
                    "timeline",
                    "Timeline",
                    "What only the provider sees is off the thread, and says so.",
                    vec![timeline(say)],
                ),
                show("writing", "Writing", "Who will see it stands beside the button.", writing(say)),
                show(
                    "door",
                    "The front door",
                    "Never a choice of kind. The time is told before anything is sent.",
                    door(say),
                ),
                show("lists", "Lists", "The whole row is the link.", lists(say)),
                show("queue", "Queue", "What is next.", queue(say)),
                show("person", "Person", "Needs first.", vec![person(say)]),
                show("fields", "Fields", "An error stands where it happened and once more at the top.", fields(say)),
                show("ways", "Tabs, filters, steps", "Links with an address.", ways(say)),
                show("board", "Board", "A column says how much fits in it.", vec![board(say)]),
                show("charts", "Charts", "The number and its range are words beside them.", charts(say)),
                show("messages", "News and undo", "What can be undone is done at once, with undo.", messages(say)),
                show("palette", "Find anything, do anything", "One line for both.", vec![palette(say)]),
                show("voices", "Voices", "One strand is a voice; two are an answer.", voices(say)),
            ],
        }
    }

    /// A shell with every part of it filled, for the same tests.
    pub fn shell(say: Say<'_>) -> Shell {
        let place = |key, icon, text: &str, count| Place { key, href: say("/"), icon, text: say(text), count };
        let mut shell = Shell::new(say("Components"), say("Every component of the house in every state."), words(say));
        shell.groups = vec![
            PlaceGroup {
                heading: None,
                places: vec![
                    place("desk", Icon::Desk, "Desk", 7),
                    place("home", Icon::Home, "For you", 0),
                    place("status", Icon::Pulse, "Status", 0),
                    place("together", Icon::Strand, "Together", 0),
                    place("catalogue", Icon::Shop, "Catalogue", 0),
                ],
            },
            PlaceGroup {
                heading: Some(say("House")),
                places: vec![
                    place("providers", Icon::House, "Providers", 0),
                    place("components", Icon::List, "Components", 0),
                ],
            },
        ];
        shell.current = "components";
        shell.home = say("/");
        shell.house = say("Entwine");
        shell.person = Some(Me {
            name: say("Ida"),
            line: say("car-share desk"),
            label: say("Ida: your page"),
            href: say("/me"),
            desk: true,
        });
        shell.dye = Dye::Verdigris;
        shell.find = Some(say("/find"));
        shell.keys = vec![Key { key: say("R"), does: say("Reply") }, Key { key: say("N"), does: say("Note") }];
        shell.banners = vec![Banner::new(Tone::Info, say("New vans at the South station from Monday."))];
        shell.toasts = vec![Toast::new(say("Given to Tomas. Noor was told."), say("Close")).undo(
            say("/undo"),
            hidden(say),
            say("Undo"),
        )];
        shell
    }
}

fn words(say: Say<'_>) -> Words {
    Words {
        skip: say("Skip to the content"),
        places: say("Places"),
        more: say("More"),
        waiting: say("waiting"),
        find: say("Find anything"),
        find_or_do: say("Find or do anything"),
        found: say("Found"),
        key_move: say("move"),
        key_open: say("open"),
        key_all: say("all keys"),
        keys: say("Keys"),
        appearance: say("Appearance"),
        theme_system: say("As my system"),
        theme_light: say("Light"),
        theme_dark: say("Dark"),
        theme_contrast: say("High contrast"),
        settings: say("Your settings"),
        close: say("Close"),
        leave_it: say("Leave it"),
        messages: say("Messages"),
        offline: say("You are offline. What you write is kept here."),
        not_sent: say("It was not sent. It is kept here; try again."),
        kept: say("Kept here"),
        remove: say("Remove {name}"),
        too_large: say("{name} is too large: at most {most}"),
        copied: say("Copied"),
        chosen: say("Chosen: {count}"),
        matches: say("Found: {count}"),
    }
}

fn hidden(say: Say<'_>) -> Hidden {
    vec![(say("token"), say("abc"))]
}

fn line(parts: Vec<Markup>) -> Markup {
    Markup::trusted(format!("<div class=\"line\">{}</div>", Markup::join(parts)))
}

fn at(say: Say<'_>, shown: &str) -> Moment {
    Moment::new(say("2026-11-18T10:41:00Z"), say("Wednesday 18 November 2026, 10:41"), say(shown))
}

fn icons() -> Vec<Markup> {
    let all = Icon::ALL.iter().map(|icon| Markup::trusted(format!("<li>{icon}<span>{}</span></li>", icon.name())));
    vec![Markup::trusted(format!("<ul class=\"icons\">{}</ul>", Markup::join(all)))]
}

fn buttons(say: Say<'_>) -> Vec<Markup> {
    let row = |buttons: Vec<Button>| {
        let parts = buttons.into_iter().map(Markup::from).collect();
        Markup::trusted(format!("<form action=\"#buttons\">{}</form>", line(parts)))
    };
    vec![
        row(vec![
            Button::submit(say("Send")).primary(),
            Button::submit(say("Answer")).sends(say("do"), say("answer")),
            Button::submit(say("Not now")).quiet(),
            Button::submit(say("Erase Noor’s data")).look(Look::Danger).confirm(say("Erase everything about Noor?")),
            Button::submit(say("Save note")).look(Look::Note).icon(Icon::Lock),
        ]),
        row(vec![
            Button::submit(say("Not yet")).refused(),
            Button::submit(say("Me too")).pressed(true).icon(Icon::Plus),
            Button::submit(say("Small")).small().instead_to(say("/elsewhere")),
            Button::submit(say("Settings")).quiet().only_icon(Icon::Gear).key("g"),
            Button::link(say("/"), say("A link")).icon(Icon::Link).key("l"),
            Button::link(say("/"), say("A link that is a sign")).only_icon(Icon::Edit),
        ]),
        Act {
            action: say("/take"),
            hidden: hidden(say),
            button: Button::submit(say("Take it over")).icon(Icon::Assign).key("a"),
        }
        .into(),
    ]
}

fn marks(say: Say<'_>) -> Vec<Markup> {
    let chips = vec![
        Chip::new(Tone::Plain, Icon::Dots, say("Considered")).into(),
        Chip::new(Tone::Info, Icon::Play, say("On trial")).into(),
        Chip::new(Tone::Good, Icon::Check, say("Kept")).into(),
        Chip::new(Tone::Warn, Icon::Clock, say("Soon")).into(),
        Chip::new(Tone::Bad, Icon::Alert, say("Late")).into(),
        Chip::new(Tone::Mine, Icon::Car, say("My booking")).into(),
        Chip::new(Tone::Accent, Icon::Flag, say("Late return")).to(say("/why")).into(),
        Badge::new(Icon::Heart, say("Compliment")).into(),
        ProviderMark::new(say("Campus Car Share"), Dye::Verdigris).into(),
    ];
    let dyes = Dye::ALL.iter().map(|dye| ProviderMark::new(say(dye.word()), *dye).into()).collect();
    let people = vec![
        Avatar::person(&say("Noor")).into(),
        Avatar::desk(&say("Ida")).here(say("Ida, here now")).into(),
        Avatar::team(&say("Car share")).into(),
        Avatar::machine().named(say("Locker 12")).into(),
        Avatar::person(&say("Noor")).small().into(),
        Avatar::person(&say("Noor")).large().into(),
        at(say, "10:41").into(),
        Moment::relative(say("2026-11-18T10:41:00Z"), say("Wednesday 18 November 2026, 10:41"), say("6 days ago"))
            .into(),
    ];
    vec![line(chips), line(dyes), line(people)]
}

const MINUTE: i64 = 60_000;

fn promises(say: Say<'_>) -> Vec<Markup> {
    let marks = |kept: usize| {
        let names =
            [("Asked", "9:00", 0), ("First answer", "9:10", 10), ("Next news", "11:00", 120), ("Done", "16:00", 420)];
        let mark = |(index, (name, when, minutes)): (usize, (&str, &str, i64))| {
            let mark = Mark::due(say(name), at(say, when), minutes * MINUTE);
            let mark = Mark { kept: index < kept, ..mark };
            if index == kept { mark.next() } else { mark }
        };
        names.into_iter().enumerate().map(mark).collect::<Vec<_>>()
    };
    let promise = |state, text: &str, left: &str, kept, now: i64| {
        Promise::new(state, say(text), say(left), marks(kept), now * MINUTE)
    };
    vec![
        promise(PromiseState::Running, "We write again by 11:00", "in 50 minutes", 2, 60)
            .heading("p1", say("What we promised"))
            .into(),
        promise(PromiseState::Soon, "We write again by 11:00", "in 6 minutes", 2, 112)
            .pauses(vec![(40 * MINUTE, 62 * MINUTE)])
            .into(),
        promise(PromiseState::Late, "We are 12 minutes late", "Ida knows, and so does her lead", 2, 150).into(),
        promise(PromiseState::Paused, "The clock stands still", "until you answer", 2, 80)
            .pauses(vec![(40 * MINUTE, 80 * MINUTE)])
            .into(),
        promise(PromiseState::Kept, "Done, as promised", "two hours early", 4, 300).into(),
        promise(PromiseState::Running, "In the head of a conversation", "without a card", 1, 5).bare().into(),
        Estimate {
            what: say("Done by"),
            before: say("14:00").into(),
            after: say("16:00").into(),
            reason: say("The part comes with the afternoon post.").into(),
            told: Some(Chip::new(Tone::Good, Icon::Check, say("Noor was told at 10:46"))),
        }
        .into(),
    ]
}

fn entry(say: Say<'_>, id: &str, side: Side, avatar: Avatar, author: &str, text: &str) -> Entry {
    Entry {
        id: id.into(),
        side,
        reach: Reach::Both,
        avatar,
        author: say(author),
        role: String::new(),
        when: at(say, "10:41"),
        channel: say("in the app"),
        seen: say("The driver and us"),
        body: Markup::lines(&say(text)),
        attachments: Vec::new(),
        actions: Markup::default(),
    }
}

fn timeline(say: Say<'_>) -> Markup {
    let file = Attachment { href: say("/files/1"), name: say("bay-4.jpg"), size: say("1.2 MB") };
    let noor =
        entry(say, "e1", Side::You, Avatar::person(&say("Noor")), "Noor", "The car is not back yet.\n\nIs it coming?");
    let ida = entry(say, "e2", Side::Desk, Avatar::desk(&say("Ida")), "Ida", "I am sorry. It is eleven minutes away.");
    let radu =
        entry(say, "e4", Side::Desk, Avatar::desk(&say("Radu")), "Radu", "The bay is in the alert from tomorrow.");
    let locker = entry(say, "e5", Side::Desk, Avatar::machine(), "Locker 12", "The key is in.");
    let thanks = Button::submit(say("Thank Ida")).quiet().small().icon(Icon::Heart);
    let items = vec![
        Entry { attachments: vec![file.clone()], ..noor }.into(),
        Entry {
            role: say("car-share desk"),
            actions: Act { action: say("/thank"), hidden: hidden(say), button: thanks }.into(),
            ..ida
        }
        .into(),
        Note {
            id: "e3".into(),
            label: say("Internal note"),
            seen: say("only the car-share team sees this"),
            author: say("Tomas"),
            when: at(say, "10:40"),
            body: Markup::lines(&say("Third late return on the bridge this week.")),
            attachments: vec![file],
        }
        .into(),
        Entry { reach: Reach::Public, seen: say("Public"), ..radu }.into(),
        Entry { role: say("a machine"), channel: String::new(), ..locker }.into(),
        Event {
            id: "e6".into(),
            tone: Tone::Good,
            icon: Icon::Check,
            body: Markup::paragraph(say("First answer: promised 10:41, kept 10:36")),
        }
        .into(),
        Event {
            id: "e7".into(),
            tone: Tone::Bad,
            icon: Icon::Alert,
            body: Markup::paragraph(say("The text message did not arrive. We sent a mail instead.")),
        }
        .into(),
    ];
    Timeline { id: "timeline-example".into(), items }.into()
}

fn composers(say: Say<'_>, prefix: &str) -> (Composer, Composer) {
    let attach = Attach { label: say("Attach a file or a picture"), most: 10 * 1024 * 1024 };
    let reply = Composer::new(
        ComposerKind::Reply,
        format!("{prefix}reply"),
        say("/reply"),
        say("Reply to Noor"),
        Markup::join([Markup::bold(say("Noor")), say(" sees this").into()]),
        say("Send"),
    );
    let note = Composer::new(
        ComposerKind::Note,
        format!("{prefix}note"),
        say("/note"),
        say("Internal note"),
        Markup::join([Markup::bold(say("Noor will not see this")), say(", only the car-share team").into()]),
        say("Save note"),
    );
    (
        Composer {
            hidden: hidden(say),
            placeholder: say("Write to Noor"),
            saved: say("Kept as you type"),
            attach: Some(attach),
            ..reply
        },
        Composer {
            placeholder: say("Write to your team"),
            text: say("She waits at the bay."),
            error: Some(say("Say a little more")),
            ..note
        },
    )
}

fn writing(say: Say<'_>) -> Vec<Markup> {
    let (reply, note) = composers(say, "one-");
    let both = |(reply, note), shown, label: &str| Writing {
        reply,
        note,
        shown,
        label: say(label),
        reply_word: say("Reply to Noor"),
        note_word: say("Internal note"),
    };
    vec![
        both(composers(say, "two-"), ComposerKind::Reply, "What you write").into(),
        both(composers(say, "three-"), ComposerKind::Note, "What you write, a note").into(),
        reply.into(),
        note.into(),
    ]
}

fn door(say: Say<'_>) -> Vec<Markup> {
    let found = |hot, icon, title: &str, action: Markup| AskMatch {
        icon,
        hot,
        href: say("/c/1"),
        title: say(title).into(),
        text: say("Known since 10:02. Two other drivers wait too."),
        action,
    };
    let ask = AskBox {
        action: say("/ask"),
        hidden: hidden(say),
        label: say("What is going on?"),
        placeholder: say("A problem, a wish, a thank-you, an idea"),
        text: say("The car I booked is not back yet"),
        error: Some(say("Say what happened, in a few words")),
        matches_url: say("/ask/matches"),
        matches_label: say("What we already know about this"),
        matches: AskMatches {
            matches: vec![
                found(
                    true,
                    Icon::Alert,
                    "The car for bay 4 is running late",
                    Button::submit(say("Me too")).small().instead_to(say("/me-too")).into(),
                ),
                found(
                    false,
                    Icon::Car,
                    "Move my booking to bay 7",
                    Button::link(say("/move"), say("Move it")).small().into(),
                ),
                found(false, Icon::Strand, "Tell the next driver when a car is late", Markup::default()),
            ],
        },
        fields: Vec::new(),
        about: Chip::new(Tone::Mine, Icon::Car, say("About your booking, 10:30, bay 4")).into(),
        told: Markup::join([say("A person answers in about ").into(), Markup::bold(say("10 minutes"))]),
        attach: Some(Attach { label: say("Attach a file or a picture"), most: 1024 }),
        button: say("Ask"),
    };
    vec![ask.into()]
}

fn mini(say: Say<'_>, state: PromiseState, at: i64, words: &str) -> PromiseMini {
    PromiseMini::new(state, PerMille::new(at), Markup::bold(say(words)))
}

fn lists(say: Say<'_>) -> Vec<Markup> {
    let row = |lead: Markup, title: &str, end: Markup| {
        Row::new(lead, say("/c/1"), say(title), say("Ida looks for it with the driver before you")).end(end)
    };
    let list = List {
        id: Some("list-example".into()),
        rows: vec![
            row(
                Icon::Reply.into(),
                "Ida asks: was the charging cable in the boot?",
                Button::link(say("/c/1"), say("Answer")).small().into(),
            ),
            row(
                Avatar::desk(&say("Ida")).into(),
                "Cable missing in the car of bay 2",
                mini(say, PromiseState::Paused, 620, "Paused").pause(PerMille::new(410), PerMille::new(620)).into(),
            )
            .dye(Dye::Verdigris),
            row(
                Avatar::desk(&say("Tomas")).into(),
                "The booking page forgets my card",
                mini(say, PromiseState::Running, 580, "Thu 12:00").into(),
            )
            .dye(Dye::Woad),
            row(
                Avatar::team(&say("Finance")).into(),
                "Invoice of October shows a trip I did not make",
                mini(say, PromiseState::Kept, 0, "Kept").into(),
            )
            .dye(Dye::Fern),
            Row::new(Icon::Heart, "", say("A row that leads nowhere"), say("One click; you may add a word.")),
        ],
    };
    let facts = Facts::default()
        .with(say("What happened"), say("Positions come late since 9:50."))
        .with(say("Who has it"), say("Tomas"));
    let pager = Pager {
        label: say("More of this list"),
        count: say("26 to 50 of 214"),
        back: Some((say("?before=1"), say("Newer"))),
        on: Some((say("?after=2"), say("Older"))),
    };
    let head =
        SectionHead::new("list-head", say("Your conversations")).count(say("14")).more(say("/all"), say("All 14"));
    let empty = Empty {
        title: say("Nothing waits for you"),
        text: say("When somebody needs your answer, it stands here with the time it was promised for.").into(),
        action: Some(Button::link(say("/"), say("Ask something"))),
    };
    vec![head.into(), list.into(), pager.into(), facts.into(), empty.into()]
}

fn queue(say: Say<'_>) -> Vec<Markup> {
    let item = |id: &str, title: &str, who: &str, avatar: Avatar, promise: PromiseMini, current| QueueItem {
        id: id.into(),
        href: say("/desk/1"),
        current,
        avatar: avatar.small(),
        title: say(title),
        who: say(who),
        badges: vec![Badge::new(Icon::Alert, say("Incident"))],
        promise: Some(promise.beside()),
        select: Some(Select { name: say("choose"), value: say("1"), label: say(&format!("Choose: {title}")) }),
    };
    let queue = Queue {
        id: "queue-example".into(),
        items: vec![
            item(
                "q1",
                "The car I booked for 10:30 in bay 4 is not back yet",
                "Noor",
                Avatar::person(&say("Noor")),
                mini(say, PromiseState::Soon, 780, "in 9 min"),
                true,
            ),
            item(
                "q2",
                "Scratch on the door, found at pick-up",
                "Rui",
                Avatar::person(&say("Rui")),
                mini(say, PromiseState::Late, 940, "3 min late"),
                false,
            ),
            item(
                "q3",
                "Charger 3, North station: no current",
                "Charger monitor",
                Avatar::machine(),
                mini(say, PromiseState::Running, 300, "in 34 min"),
                false,
            ),
        ],
    };
    let bar = BulkBar {
        label: say("With those chosen"),
        actions: Markup::join([
            Markup::from(Button::submit(say("Take them over")).small().sends(say("do"), say("take"))),
            Button::submit(say("Give them to")).small().quiet().into(),
        ]),
    };
    vec![Markup::trusted(format!("<form action=\"#queue\" method=\"post\" data-bulk>{queue}{bar}</form>"))]
}

fn person(say: Say<'_>) -> Markup {
    let card = PersonCard {
        avatar: Avatar::person(&say("Noor")).large(),
        name: say("Noor"),
        href: say("/people/1"),
        lines: vec![say("Driver since 2023"), say("Student plan, 61 trips")],
        parts: vec![
            PersonPart {
                title: say("Needs"),
                items: vec![PersonItem::need(
                    Icon::Users,
                    say("Drives her father, who uses a wheelchair: bay 4 or a van"),
                )],
                more: Markup::default(),
            },
            PersonPart {
                title: say("Promised to her"),
                items: vec![PersonItem::new(Some(Icon::Clock), say("News on this"), say("10:55"))],
                more: Markup::default(),
            },
            PersonPart { title: say("Left out, because it is empty"), items: Vec::new(), more: Markup::default() },
            PersonPart {
                title: say("How it has felt"),
                items: Vec::new(),
                more: Markup::paragraph(say("Waited in the rain")),
            },
        ],
    };
    Markup::trusted(format!("<div class=\"card\">{card}</div>"))
}

fn fields(say: Say<'_>) -> Vec<Markup> {
    let fields = vec![
        Field::text("group", say("Name of your group"))
            .hint(say("As on the door"))
            .value(say("Geology, second year"))
            .autocomplete("organization"),
        Field::text("licence", say("Driving licence"))
            .hint(say("On the back of the card"))
            .error(Some(say("The number has nine digits, this one has eight")))
            .value(say("4411 7720"))
            .required(),
        Field::input("time", "from", say("From")).value("08:00").short(),
        Field::select(
            "station",
            say("Station"),
            vec![SelectOption::new(say("north"), say("North")), SelectOption::new(say("south"), say("South"))],
        )
        .value(say("south")),
        Field::area("else", say("Anything else?")).value(say("A line")),
    ];
    let choices = |name: &str| {
        vec![
            Choice::new(say("4"), say("Wait for bay 4"), say("About 10:55")).chosen(true),
            Choice::new(say("7"), say("Take bay 7"), say("Now")),
            Choice::new(say(name), say("Harbour"), say("Only for the marine institute")).refused(),
        ]
    };
    let mut parts: Vec<Markup> =
        ErrorSummary::of(say("One thing before we go on"), &fields).iter().map(Markup::from).collect();
    parts.push(Markup::trusted(format!("<div class=\"grid\">{}</div>", Markup::join(&fields))));
    parts.extend([
        Choices::one("bay", say("Which bay?"), choices("x")).hint(say("Both cost the same")).into(),
        Choices::several("news", say("What do you want to hear?"), choices("y"))
            .plain()
            .error(Some(say("Choose at least one")))
            .into(),
        Dyes {
            name: say("dye"),
            legend: say("Its dye"),
            hint: say("The colour of its thread. Never the only sign of anything."),
            dyes: Dye::ALL.iter().map(|dye| (*dye, say(dye.word()))).collect(),
            chosen: Dye::Verdigris,
        }
        .into(),
        Faces {
            action: say("/felt"),
            hidden: hidden(say),
            id: "felt".into(),
            question: say("How was it?"),
            faces: Feeling::ALL
                .iter()
                .zip(["upset", "let down", "neither", "pleased", "delighted"])
                .map(|(f, word)| (*f, say(word)))
                .collect(),
            chosen: Feeling::of(4),
        }
        .into(),
    ]);
    parts
}

fn ways(say: Say<'_>) -> Vec<Markup> {
    let tabs = || {
        vec![
            Tab::new(say("?open"), say("Open"), true).count(say("7")),
            Tab::new(say("?waiting"), say("Waiting"), false).count(say("3")),
            Tab::new(say("?done"), say("Done"), false),
        ]
    };
    let steps = || {
        vec![
            Step::new(StepState::Done, say("Ordered"), say("18 November")),
            Step::new(StepState::Fixed, say("Undone"), say("The locker was full")),
            Step::new(StepState::Now, say("Made ready"), say("by Thursday 7:30")),
            Step::new(StepState::Next, say("Keys"), say("from 7:00")),
        ]
    };
    let across = Steps { steps: steps(), across: true, numbered: false };
    vec![
        Tabs { label: say("Example of tabs"), tabs: tabs() }.into(),
        Filters { label: say("Example of filters"), tabs: tabs() }.into(),
        Markup::trusted(format!("<div class=\"across-in\">{across}</div>")),
        Steps { steps: steps(), across: false, numbered: true }.into(),
    ]
}

fn board(say: Say<'_>) -> Markup {
    let card = |title: &str, promise| BoardCard {
        href: say("/c/1"),
        title: say(title),
        badge: Some(Badge::new(Icon::Alert, say("Incident, Rui"))),
        promise,
    };
    Board {
        label: say("Board, moves sideways"),
        id: "board-example".into(),
        columns: vec![
            BoardColumn {
                title: say("Next"),
                count: say("2"),
                cards: vec![
                    card("Scratch on the door", Some(mini(say, PromiseState::Late, 940, "3 min late"))),
                    card("Statement", None),
                ],
            },
            BoardColumn {
                title: say("In hand"),
                count: say("1 of 3"),
                cards: vec![card("The car in bay 4", Some(mini(say, PromiseState::Soon, 780, "in 9 min")))],
            },
            BoardColumn { title: say("Waits for the person"), count: say("0"), cards: Vec::new() },
        ],
    }
    .into()
}

fn charts(say: Say<'_>) -> Vec<Markup> {
    let row = |name: &str, you: bool, values: &[i64], value: &str| TableRow {
        head: say(name).into(),
        cells: vec![
            Cell::text(Interval {
                low: PerMille::new(290),
                value: PerMille::new(380),
                high: PerMille::new(500),
                aim: (!you).then(|| PerMille::new(400)),
                you,
            }),
            Cell::text(Spark::new(values, 0, 100, Some(45))),
            Cell::number(say(value)),
        ],
    };
    let table = Table {
        caption: say("Half a year"),
        heads: vec![
            Cell::text(say("Measure")),
            Cell::text(say("Where the truth lies")),
            Cell::text(say("Course")),
            Cell::number(say("Value")),
        ],
        rows: vec![
            row("Waited too long", false, &[80, 75, 70, 72, 50, 40], "9.6 %, 7 to 12"),
            row("Drivers, how it felt", true, &[30, 35, 30, 45, 50, 55], "4.1, 4.0 to 4.2"),
        ],
    };
    let days = (0..60).map(|day| match day {
        21 | 22 => Day::Slow,
        40 => Day::Down,
        3 => Day::Unknown,
        _ => Day::Worked,
    });
    vec![
        table.into(),
        Meter { share: PerMille::new(820), label: say("82 percent") }.into(),
        Days { days: days.collect() }.into(),
    ]
}

fn messages(say: Say<'_>) -> Vec<Markup> {
    let banner = |tone, text: &str| {
        Markup::from(Banner::new(tone, say(text)).action(Button::link(say("/"), say("Look")).small()))
    };
    vec![
        Toast::new(say("Given to Tomas. Noor was told."), say("Close"))
            .undo(say("/undo"), hidden(say), say("Undo"))
            .into(),
        banner(Tone::Plain, "Nothing new since yesterday."),
        banner(Tone::Info, "New vans at the South station from Monday."),
        banner(Tone::Warn, "The map is up to four minutes behind. Next news by 11:00."),
        banner(Tone::Good, "Mail, phone and chat were tested just now. All three work."),
        banner(Tone::Bad, "We could not send your reply. It is kept here; we try again in a minute."),
    ]
}

fn palette(say: Say<'_>) -> Markup {
    let found = Found {
        groups: vec![
            FoundGroup {
                title: say("Conversations"),
                options: vec![FoundOption {
                    href: say("/c/1"),
                    press: None,
                    icon: Icon::Chat,
                    text: say("The car in bay 4 is not back yet").into(),
                    end: say("Noor, news in 9 min").into(),
                }],
            },
            FoundGroup {
                title: say("Do"),
                options: vec![FoundOption {
                    href: String::new(),
                    press: Some(say("a")),
                    icon: Icon::Assign,
                    text: say("Take it over").into(),
                    end: Markup::default(),
                }],
            },
        ],
    };
    // Not the ids of the living palette, which stands on the same page.
    let found = found.to_string().replace("id=\"found-", "id=\"example-found-");
    let label = Markup::from(say("Found, an example"));
    Markup::trusted(format!(
        "<div class=\"palette\"><div role=\"listbox\" aria-label=\"{label}\" tabindex=\"0\">{found}</div></div>"
    ))
}

fn voices(say: Say<'_>) -> Vec<Markup> {
    vec![
        Voice {
            we: false,
            said: say("I stood in the rain and nobody could tell me where the car was.").into(),
            by: say("You, in September").into(),
        }
        .into(),
        Voice {
            we: true,
            said: say("Drivers now see where the car is.").into(),
            by: say("On trial since 3 November.").into(),
        }
        .into(),
    ]
}
