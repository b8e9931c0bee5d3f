-- Resolved tickets whose person was told that they close by themselves soon.
create table closing (ticket_id bigint primary key references ticket (id), told_at bigint not null);
