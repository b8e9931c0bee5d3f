-- Rules somebody may depart from, or may not: each has an owner who answers for it.
create table rule (
  id bigint primary key, provider_id bigint not null references provider (id), service_id bigint references service (id),
  title text not null, words text not null, owner_id bigint references person (id),
  permits text not null,                   -- allowed, limited, forbidden: as the agreement says
  agreed text not null default '',         -- where and between whom that was agreed
  most bigint, currency text not null default '',   -- most a departure may cost, in minor units
  answer_minutes bigint not null default 15,        -- for so long somebody who may is asked
  active boolean not null default true, version bigint not null default 1
);
create index rule_provider on rule (provider_id, active, title);
create table departure (
  id bigint primary key references subject (id), rule_id bigint not null references rule (id), provider_id bigint not null references provider (id),
  about_id bigint references subject (id), by_id bigint not null references person (id), at bigint not null,
  why text not null, benefit text not null, risk text not null, cost bigint, afterwards boolean not null,
  standing text not null,                  -- permitted, asked, refused, done_anyway
  asked_until bigint, decided_by bigint references person (id), decided_at bigint, decided_words text not null default '',
  ended text not null default 'open',      -- open, well, no_difference, badly
  reviewed_by bigint references person (id), reviewed_at bigint, review text not null default '', learns text not null default ''
);
create index departure_rule on departure (rule_id, at);
create index departure_provider on departure (provider_id, at);
create index departure_asked on departure (asked_until) where standing = 'asked';
-- What three like departures proposed: once for each window.
create table rule_change (
  id bigint primary key, rule_id bigint not null references rule (id), at bigint not null, departures bigint not null,
  became_id bigint references subject (id), answer text not null default '', answered_by bigint references person (id), answered_at bigint
);
create index rule_change_rule on rule_change (rule_id, at);
