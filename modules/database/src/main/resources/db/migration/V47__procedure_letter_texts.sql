-- An organisation's own text of a letter, or a phrase that its letters share: written by some, approved by another, then
-- in force as it stands.
create table letter_text (
  organisation_id uuid not null,
  code text not null,
  number integer not null,
  organisation_code text not null,
  started_from text not null,
  state text not null,
  subject text not null,
  body text not null,
  welsh_subject text not null,
  welsh_body text not null,
  note text not null,
  writers uuid[] not null,
  written_by_name text not null,
  written_at timestamptz not null,
  submitted_by_name text,
  submitted_at timestamptz,
  returned_by_name text,
  returned_at timestamptz,
  returned_because text,
  approved_by uuid,
  approved_by_name text,
  approved_at timestamptz,
  in_force_on date,
  withdrawn_by_name text,
  withdrawn_at timestamptz,
  version integer not null default 0,
  constraint pk_letter_text primary key (organisation_id, code, number),
  constraint fk_letter_text_organisation foreign key (organisation_id) references organisation (id),
  constraint ck_letter_text_code check (code ~ '^[a-z][a-z0-9-]{1,59}$'),
  constraint ck_letter_text_number check (number > 0),
  constraint ck_letter_text_state check (state in ('DRAFT', 'SUBMITTED', 'PUBLISHED', 'WITHDRAWN')),
  constraint ck_letter_text_length check (length(body) <= 20000 and length(welsh_body) <= 20000),
  constraint ck_letter_text_other_eyes check (approved_by is null or not (approved_by = any (writers))),
  constraint ck_letter_text_published check (
    state <> 'PUBLISHED' or (approved_by is not null and approved_at is not null and submitted_at is not null and in_force_on is not null)),
  constraint ck_letter_text_not_backdated check (in_force_on >= (approved_at at time zone 'Europe/London')::date)
);
create unique index uq_letter_text_open on letter_text (organisation_id, code) where state in ('DRAFT', 'SUBMITTED');
comment on column letter_text.code is 'The letter, as "acknowledgement"; a phrase begins with "phrase-".';
comment on column letter_text.welsh_body is 'The same in Welsh, for people who asked for it; empty where the organisation has none.';
comment on column letter_text.writers is 'Everybody whose words are in it: none of them may approve it.';
comment on index uq_letter_text_open is 'Of each letter one text is being written at a time.';
