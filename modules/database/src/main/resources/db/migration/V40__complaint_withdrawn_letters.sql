-- Which letter it is and what it asks about, so that a letter that is overtaken before it went is not sent any more.
alter table outgoing_letter add column letter text not null default '';
alter table outgoing_letter add column about_id uuid;
alter table outgoing_letter add column withdrawn_on date;
alter table outgoing_letter add constraint ck_outgoing_letter_withdrawn check (sent_on is null or withdrawn_on is null);
comment on column outgoing_letter.letter is 'The name of its text, for example plan-agreed; empty for letters that were written before this column.';
comment on column outgoing_letter.about_id is 'The consent that it asks for.';
create index ix_outgoing_letter_waiting on outgoing_letter (organisation_id, written_on) where sent_on is null and withdrawn_on is null;
