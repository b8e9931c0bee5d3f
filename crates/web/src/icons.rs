//! The icons: twenty by twenty, one line of 1.6, round ends. An icon stands beside a word or carries a name given by its
//! button; alone it says nothing, so it is always hidden from screen readers.
//!
//! They are written into the page rather than fetched: a first response is whole, nothing flickers, and a page of a
//! hundred icons compresses to less than one request costs.
//!
//! ```
//! use web::icons::Icon;
//! assert!(Icon::Check.to_string().starts_with("<svg class=\"icon\""));
//! assert_eq!(Icon::named("check"), Some(Icon::Check));
//! ```

use std::fmt;

macro_rules! icons {
    ($($(#[$meta:meta])* $variant:ident = $name:literal, $turn:literal, $path:literal;)+) => {
        /// One icon. Written into a template it draws itself: `{{ Icon::Check }}`.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum Icon { $($(#[$meta])* $variant),+ }

        impl Icon {
            /// All of them, in the order of the book of parts.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// Its short name.
            pub const fn name(self) -> &'static str { match self { $(Self::$variant => $name),+ } }

            /// The icon of a name, if there is one.
            pub fn named(name: &str) -> Option<Self> { match name { $($name => Some(Self::$variant),)+ _ => None } }

            /// Whether it points somewhere, and so turns round in a right-to-left page.
            const fn turns(self) -> bool { match self { $(Self::$variant => $turn),+ } }

            const fn path(self) -> &'static str { match self { $(Self::$variant => $path),+ } }
        }
    };
}

icons! {
    /// For you.
    Home = "home", false, "M3.5 9.2 10 3.5l6.5 5.7V16a1 1 0 0 1-1 1h-11a1 1 0 0 1-1-1zM8 17v-4.5h4V17";
    /// The catalogue.
    Shop = "shop", false, "M3 7.5h14l-1.3 8.6a1 1 0 0 1-1 .9H5.3a1 1 0 0 1-1-.9zM7 7.5V6.2a3 3 0 0 1 6 0v1.3";
    /// Status.
    Pulse = "pulse", false, "M2.5 10.5h3.3l2-5.5 3.7 10 2.2-6 .9 1.5h2.9";
    /// Together, an improvement.
    Strand = "strand", false, "M3 6.5c3.5 0 3.5 7 7 7s3.5-7 7-7M3 13.5c1.7 0 2.6-1.6 3.4-3.2M13.6 9.7c.8-1.6 1.7-3.2 3.4-3.2M8.3 7.3c.5-.5 1-.8 1.7-.8 3.5 0 3.5 7 7 7";
    /// The desk.
    Desk = "desk", false, "M3 11.5 5 4.5h10l2 7V15a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1zM3 11.5h4l1 2h4l1-2h4";
    /// Insight.
    Chart = "chart", false, "M3.5 3.5v13h13M7 13v-2.5M10.5 13V7M14 13V9.5";
    /// The house.
    House = "house", false, "M3.5 17V8L10 3.5 16.5 8v9M3.5 12h13M10 12v5M2.5 17h15";
    /// Finding.
    Search = "search", false, "M8.7 14.2a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11zM12.8 12.8 17 17";
    /// News.
    Bell = "bell", false, "M5 14V9a5 5 0 0 1 10 0v5l1.2 1H3.8zM8.5 17.2h3";
    /// Done, kept.
    Check = "check", false, "m4 10.5 4 4L16 6";
    /// A time promised.
    Clock = "clock", false, "M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14zM10 6.2V10l2.6 1.8";
    /// A clock that stands still.
    Pause = "pause", false, "M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14zM8.3 7.8v4.4M11.7 7.8v4.4";
    /// Only the provider sees it.
    Lock = "lock", false, "M4.5 9h11v7.5h-11zM7 9V6.5a3 3 0 0 1 6 0V9M10 12v1.7";
    /// Everybody sees it.
    Globe = "globe", false, "M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14zM3 10h14M10 3c2.6 2.2 2.6 11.8 0 14M10 3c-2.6 2.2-2.6 11.8 0 14";
    /// Both sides see it.
    Two = "two", false, "M7 9.5a2.7 2.7 0 1 0 0-5.4 2.7 2.7 0 0 0 0 5.4zM2.5 16c0-2.5 2-4 4.5-4s4.5 1.5 4.5 4M12.5 9.3a2.5 2.5 0 1 0-.4-4.9M13.5 12.1c2.2.2 4 1.6 4 3.9";
    /// From one to the next.
    Arrow = "arrow", true, "M3.5 10h13M11.5 5l5 5-5 5";
    /// Deeper.
    Chev = "chev", true, "m7.5 4.5 5.5 5.5-5.5 5.5";
    /// Opens below.
    Down = "down", false, "m4.5 7.5 5.5 5.5 5.5-5.5";
    /// One more.
    Plus = "plus", false, "M10 4v12M4 10h12";
    /// An answer.
    Reply = "reply", true, "M8 5 3.5 9.5 8 14M3.5 9.5H12a4.5 4.5 0 0 1 4.5 4.5v1.5";
    /// A note.
    Note = "note", false, "M4 3.5h12v9l-4 4H4zM12 16.5v-4h4M7 7.5h6M7 10.5h3";
    /// Taking something over.
    Assign = "assign", false, "M8 9.5a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM2.5 16.5c0-3 2.5-4.5 5.5-4.5 1 0 2 .2 2.8.5M15 11.5v5M12.5 14h5";
    /// A file.
    Clip = "clip", false, "m15.5 9.5-5.8 5.8a3.3 3.3 0 0 1-4.7-4.7l6.3-6.3a2.2 2.2 0 0 1 3.1 3.1l-6 6a1 1 0 0 1-1.5-1.5l5.3-5.3";
    /// By phone.
    Phone = "phone", false, "M5 3.5h2.5L9 7.3 7.3 8.8a9 9 0 0 0 4 4l1.4-1.8 3.8 1.5V15a1.5 1.5 0 0 1-1.5 1.5A11.5 11.5 0 0 1 3.5 5 1.5 1.5 0 0 1 5 3.5z";
    /// By mail.
    Mail = "mail", false, "M3 5h14v10.5H3zM3.3 5.5 10 11l6.7-5.5";
    /// A conversation.
    Chat = "chat", false, "M3.5 4.5h13v9H9l-3.5 3v-3h-2z";
    /// More.
    Dots = "dots", false, "M4.5 10h.01M10 10h.01M15.5 10h.01";
    /// Something is wrong.
    Alert = "alert", false, "M10 3.3 17.3 16H2.7zM10 8v3.8M10 14h.01";
    /// Goes first.
    Flag = "flag", false, "M5 17.5V3.5M5 4.2c4-2 6 2 10.5 0v7c-4.5 2-6.5-2-10.5 0";
    /// Thanks.
    Heart = "heart", false, "M10 16.5S3 12.5 3 7.8A3.6 3.6 0 0 1 10 6.5a3.6 3.6 0 0 1 7 1.3c0 4.7-7 8.7-7 8.7z";
    /// A mark given.
    Star = "star", false, "m10 3 2.1 4.5 4.9.6-3.6 3.4.9 4.9L10 14l-4.3 2.4.9-4.9L3 8.1l4.9-.6z";
    /// A car.
    Car = "car", false, "M3 14.5v-3.3l1.8-4.7a1.5 1.5 0 0 1 1.4-1h7.6a1.5 1.5 0 0 1 1.4 1l1.8 4.7v3.3zM3.2 11h13.6M4.5 14.5v2M15.5 14.5v2M6 12.8h.01M14 12.8h.01";
    /// A key.
    Key = "key", false, "M7 13.5a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM10.4 10H17M14.5 10v3M17 10v2";
    /// A device.
    Laptop = "laptop", false, "M4.5 4.5h11v8h-11zM2.5 15.5h15";
    /// Taking back.
    Undo = "undo", true, "M4 8.5h8a4 4 0 0 1 0 8H8M7.5 5 4 8.5 7.5 12";
    /// Away with it.
    Close = "close", false, "m5 5 10 10M15 5 5 15";
    /// Light.
    Sun = "sun", false, "M10 13.5a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM10 2.5v1M10 16.5v1M2.5 10h1M16.5 10h1M4.7 4.7l.7.7M14.6 14.6l.7.7M4.7 15.3l.7-.7M14.6 5.4l.7-.7";
    /// Dark.
    Moon = "moon", false, "M15.8 12.2A6.5 6.5 0 0 1 7.8 4.2a6.5 6.5 0 1 0 8 8z";
    /// High contrast.
    Half = "half", false, "M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14zM10 3v14M10.5 6h3M10.5 9h6M10.5 12h6M10.5 15h3";
    /// As the system wishes.
    Auto = "auto", false, "M3 4.5h14v9H3zM7.5 16.5h5M10 13.5v3";
    /// A link.
    Link = "link", false, "M8.5 11.5 11.5 8.5M9.5 6l1.3-1.3a3.2 3.2 0 0 1 4.5 4.5L14 10.5M10.5 14l-1.3 1.3a3.2 3.2 0 0 1-4.5-4.5L6 9.5";
    /// Changing.
    Edit = "edit", false, "M4 16l.7-3.2L13.5 4l2.5 2.5-8.8 8.8zM12 5.5 14.5 8";
    /// A day.
    Cal = "cal", false, "M3.5 5h13v11.5h-13zM3.5 8.5h13M7 3.2V6M13 3.2V6";
    /// Upwards.
    Up = "up", false, "m4.5 12.5 5.5-6 5.5 6";
    /// On paper.
    Print = "print", false, "M6 8V3.5h8V8M6 13.5H3.5V8h13v5.5H14M6 11.5h8v5H6z";
    /// A machine.
    Chip = "chip", false, "M6 6h8v8H6zM8 6V3.5M12 6V3.5M8 16.5V14M12 16.5V14M6 8H3.5M6 12H3.5M16.5 8H14M16.5 12H14";
    /// Protected, proved.
    Shield = "shield", false, "M10 3 16 5v5c0 3.7-2.7 6-6 7-3.3-1-6-3.3-6-7V5zM7.5 10l2 2 3-3.5";
    /// Knowledge.
    Book = "book", false, "M4 4.5c2-.8 4.2-.6 6 .7 1.8-1.3 4-1.5 6-.7v11c-2-.8-4.2-.6-6 .7-1.8-1.3-4-1.5-6-.7zM10 5.2v11";
    /// An idea.
    Bulb = "bulb", false, "M7.5 14v-1.5a5 5 0 1 1 5 0V14zM8 16.8h4";
    /// An order.
    Box = "box", false, "M3.5 6.5 10 3.5l6.5 3v7L10 16.5l-6.5-3zM3.5 6.5 10 9.5l6.5-3M10 9.5v7";
    /// People.
    Users = "users", false, "M10 9a2.7 2.7 0 1 0 0-5.4A2.7 2.7 0 0 0 10 9zM5 16.5c0-3 2-5 5-5s5 2 5 5M4 9.8a2 2 0 0 1 .3-3.9M16 9.8a2 2 0 0 0-.3-3.9M2 14.5c0-1.3.6-2.3 1.6-2.9M18 14.5c0-1.3-.6-2.3-1.6-2.9";
    /// Money.
    Coin = "coin", false, "M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14zM12.5 7.7a2.8 2.8 0 1 0 0 4.6M6.5 9.3h4M6.5 11h4";
    /// A journey.
    Route = "route", true, "M5 16.5a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM15 7.5a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM7 14.5h5.5a2.5 2.5 0 0 0 0-5h-5a2.5 2.5 0 0 1 0-5H13";
    /// Weighing, a consultation.
    Scale = "scale", false, "M10 3.5v13M6 16.5h8M4 6h12M4 6l-2 5h4zM16 6l-2 5h4z";
    /// Listening.
    Ear = "ear", false, "M7 12.5c-1-1-1.5-2.3-1.5-4a4.5 4.5 0 0 1 9 0c0 3-3 3.5-3 6a2.3 2.3 0 0 1-4.5.5M8 8.5a2 2 0 0 1 4 0";
    /// A list.
    List = "list", false, "M7 5.5h10M7 10h10M7 14.5h10M3.5 5.5h.01M3.5 10h.01M3.5 14.5h.01";
    /// Settings.
    Gear = "gear", false, "M10 12.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5zM10 3v2M10 15v2M3 10h2M15 10h2M5 5l1.5 1.5M13.5 13.5 15 15M5 15l1.5-1.5M13.5 6.5 15 5";
    /// Mentioned.
    At = "at", false, "M12.7 10a2.7 2.7 0 1 1-5.4 0 2.7 2.7 0 0 1 5.4 0zm0 0v1a2.1 2.1 0 0 0 4.2 0v-1A7 7 0 1 0 14 15.7";
    /// Starting.
    Play = "play", false, "M6.5 4.5v11l9-5.5z";
    /// A departure from the rule.
    Split = "split", true, "M4 10h4l5-5h3.5M8 10l5 5h3.5M14 3l2.5 2L14 7M14 13l2.5 2-2.5 2";
}

impl Icon {
    /// The drawing with further classes, `hot` for a match that is on fire.
    pub fn with_class(self, class: &'static str) -> ClassedIcon {
        ClassedIcon { icon: self, class }
    }
}

impl fmt::Display for Icon {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.with_class("").fmt(f)
    }
}

/// An icon with further classes.
#[derive(Clone, Copy, Debug)]
pub struct ClassedIcon {
    icon: Icon,
    class: &'static str,
}

impl fmt::Display for ClassedIcon {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let turn = if self.icon.turns() { " turn" } else { "" };
        let space = if self.class.is_empty() { "" } else { " " };
        write!(
            f,
            r#"<svg class="icon{turn}{space}{}" viewBox="0 0 20 20" aria-hidden="true"><path d="{}"/></svg>"#,
            self.class,
            self.icon.path()
        )
    }
}

impl askama::filters::HtmlSafe for Icon {}
impl askama::filters::HtmlSafe for ClassedIcon {}
