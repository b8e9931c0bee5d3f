-- Customers (D8): who orders a service for their organisation, asked themselves, in a rhythm -----------------------------------
create table customer_service (
  id bigint primary key,
  provider_id bigint not null references provider (id),
  service_id bigint not null references service (id),
  consumer_id bigint not null references consumer (id),
  customer_id bigint not null references person (id),   -- who orders
  owner_id bigint not null references person (id),      -- who answers for it at the provider
  since bigint not null,
  last_talk_at bigint not null,                          -- since, before the first
  renewal_on bigint,
  talked_of text not null default '[]'                   -- JSON: known incidents a talk was proposed for
);
create unique index customer_service_pair on customer_service (service_id, consumer_id);
create table customer_talk (
  id bigint primary key references subject (id),
  pair_id bigint not null references customer_service (id),
  reason text not null, stage text not null,             -- proposed, planned, held
  proposed_at bigint not null, starts_at bigint, place text not null default '', minutes text not null default '', held_at bigint
);
create index customer_talk_pair on customer_talk (pair_id, stage);
