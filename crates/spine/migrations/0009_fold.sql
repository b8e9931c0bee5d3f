-- What came along with the words of an entry and is not new (quotes and signatures of a mail): shown folded, erased with the words.
create table entry_fold (entry_id bigint primary key references entry (id), body text not null);
