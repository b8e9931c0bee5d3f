-- Senders who were told that a mail of theirs waits: each at most once a day.
create table mail_told (sender text primary key, at bigint not null, why text not null, mail_id bigint not null);
create index mail_told_at on mail_told (at);
