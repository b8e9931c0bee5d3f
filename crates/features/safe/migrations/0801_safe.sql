-- What was said in confidence. Words, names and files are sealed before they come here; times are whole days.
create table report (
  subject_id bigint primary key references subject (id),
  seal text not null unique,               -- random; what everything of it is sealed to
  way text not null,                       -- confidential, anonymous
  provider_id bigint not null references provider (id),
  state text not null,                     -- open, closed
  day bigint not null,                     -- when it was filed: the beginning of that day
  promised_day bigint not null,            -- when its reporter was told to look again
  lookup text not null unique,             -- HMAC of the receipt under the key of the house
  salt text not null,                      -- for the key that is made from the receipt
  bell text not null,                      -- the key of its quiet doorbell
  key_reporter bytea not null,             -- the key of the report, sealed to the key made from the receipt
  key_handlers bytea not null,             -- the same, sealed to those who handle reports
  kept_from text not null,                 -- HMACs of people, apart by spaces: it is not shown to them
  owner_id bigint references person (id),  -- who answers
  reply_day bigint,                        -- the day of the newest answer its reporter has not seen
  waits boolean not null default true,     -- its reporter has said something nobody has answered
  answered boolean not null default false, -- a person has answered in their own words
  outcome bytea,                           -- title and words to be published, sealed until agreed
  outcome_state text not null default 'none',  -- none, proposed, agreed, declined
  version bigint not null default 1
);
create index report_open on report (state, day);
create index report_bell on report (reply_day);
create table report_line (
  id bigint primary key, subject_id bigint not null references report (subject_id), seq bigint not null, side text not null,  -- reporter, desk
  author_id bigint references person (id), day bigint not null, sealed bytea not null
);
create unique index report_line_subject on report_line (subject_id, seq);
create table report_file (
  id bigint primary key, subject_id bigint not null references report (subject_id), seq bigint not null,
  name bytea not null, cleaned boolean not null, sealed bytea not null
);
create index report_file_subject on report_file (subject_id, seq);
create table report_name (subject_id bigint primary key references report (subject_id), sealed bytea not null);
create table report_unmasking (
  id bigint primary key, subject_id bigint not null references report (subject_id), asked_by bigint not null references person (id), asked_at bigint not null,
  motive bytea not null, decided_by bigint references person (id), decided_at bigint, reason bytea, open_until bigint, granted boolean
);
create index report_unmasking_subject on report_unmasking (subject_id, asked_at);
create table report_outcome (subject_id bigint primary key references report (subject_id), title text not null, words text not null, day bigint not null);
create index report_outcome_day on report_outcome (day);
