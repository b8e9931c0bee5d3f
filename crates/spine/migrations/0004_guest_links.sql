-- What lets somebody without an account come back to what they asked: only the hash of a key is kept.
create table guest_link (
  key_hash text primary key, person_id bigint not null references person (id), subject_id bigint not null references subject (id),
  purpose text not null,                   -- receipt (shown once after asking), follow (goes out by mail)
  ends_at bigint not null, ended_at bigint, created_at bigint not null
);
create index guest_link_subject on guest_link (subject_id);
