-- What a provider may give to make something good, within limits for one complaint and a pot for a month.
create table recovery_option (
  id bigint primary key, provider_id bigint not null references provider (id), name text not null,
  unit text not null,                      -- money (minor units of its currency), hours, days
  currency text not null default '',
  agent_limit bigint not null, lead_limit bigint not null, pot bigint not null,
  active boolean not null default true, version bigint not null default 1
);
create index recovery_option_provider on recovery_option (provider_id, name);
create table recovery_pot (option_id bigint not null references recovery_option (id), month text not null, spent bigint not null, primary key (option_id, month));
create table made_good (
  id bigint primary key, subject_id bigint not null references subject (id), option_id bigint not null references recovery_option (id),
  amount bigint not null, beyond boolean not null, reason text not null,
  by_id bigint not null references person (id), at bigint not null,
  handed_at bigint                         -- when it was really given
);
create index made_good_subject on made_good (subject_id, at);
-- A compliment on its way to those it praises.
create table praise (
  subject_id bigint not null references subject (id), person_id bigint not null references person (id),
  words text not null, by_id bigint references person (id), at bigint not null, seen_at bigint, primary key (subject_id, person_id)
);
create index praise_person on praise (person_id, at);
