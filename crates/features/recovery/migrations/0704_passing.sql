-- What somebody of a provider was told in passing. Whoever said it is named only after they said yes.
create table passing (
  id bigint primary key references subject (id), provider_id bigint not null references provider (id), service_id bigint references service (id),
  words text not null, noted_by bigint not null references person (id), at bigint not null,
  told_by bigint references person (id),
  naming text not null,                    -- nobody, asked, yes, no
  answered_at bigint
);
create index passing_provider on passing (provider_id, at);
create index passing_teller on passing (told_by, at);
