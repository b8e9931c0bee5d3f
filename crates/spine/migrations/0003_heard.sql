-- Heard: what waits for a person's own words (D3) ---------------------------------------------------------------------
create table heard (
  subject_id bigint primary key references subject (id),
  provider_id bigint not null references provider (id),
  service_id bigint,
  owner_id bigint references person (id),
  reason text not null,                    -- words, low_score, complaint, compliment, report, reopened
  state text not null,                     -- open, answered, released
  opened_at bigint not null,
  due_at bigint not null,                  -- as its promise of a first answer says
  answered_at bigint,
  answered_by bigint references person (id),
  entry_id bigint references entry (id),   -- the words that stopped the clock
  version bigint not null default 1
);
create index heard_queue on heard (provider_id, state, due_at);
create index heard_owner on heard (owner_id, state, due_at);
create index heard_report on heard (provider_id, opened_at);
-- What was sent, so that the same words to another within the hour stop no clock. The words stand with their entry.
create table heard_sent (entry_id bigint primary key references entry (id), provider_id bigint not null, subject_id bigint not null, at bigint not null);
create index heard_sent_at on heard_sent (provider_id, at);
-- Words a provider keeps for use again, wherever they are kept: none of them stops a clock.
create table heard_template (provider_id bigint not null references provider (id), key text not null, body text not null, primary key (provider_id, key));
-- How what came of it ended: counted for the welcome policy.
create table heard_ended (subject_id bigint primary key references subject (id), provider_id bigint not null, service_id bigint, how text not null, at bigint not null);
create index heard_ended_at on heard_ended (provider_id, at);
