-- An organisation's own procedure, version by version: written by some, approved by another, then in force as it stands.
create table procedure_version (
  organisation_id uuid not null,
  number integer not null,
  organisation_code text not null,
  name text not null,
  model text not null,
  started_from text not null,
  state text not null,
  settings jsonb not null,
  sections jsonb not null,
  paragraphs jsonb not null,
  fillings jsonb not null,
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
  constraint pk_procedure_version primary key (organisation_id, number),
  constraint fk_procedure_version_organisation foreign key (organisation_id) references organisation (id),
  constraint ck_procedure_version_number check (number > 0),
  constraint ck_procedure_version_state check (state in ('DRAFT', 'SUBMITTED', 'PUBLISHED', 'WITHDRAWN')),
  constraint ck_procedure_version_other_eyes check (approved_by is null or not (approved_by = any (writers))),
  constraint ck_procedure_version_published check (
    state <> 'PUBLISHED' or (approved_by is not null and approved_at is not null and submitted_at is not null and in_force_on is not null)),
  constraint ck_procedure_version_not_backdated check (in_force_on >= (approved_at at time zone 'Europe/London')::date)
);
create unique index uq_procedure_version_open on procedure_version (organisation_id) where state in ('DRAFT', 'SUBMITTED');
create index ix_procedure_version_label on procedure_version (organisation_code, number);
comment on column procedure_version.model is 'The model procedure whose paragraphs it keeps the numbers of, as england-commissioner/1.';
comment on column procedure_version.started_from is 'What its words were copied from: the model, or an earlier version of its own.';
comment on column procedure_version.fillings is 'What the organisation wrote in its places of the text, and which of them do not apply to it.';
comment on column procedure_version.writers is 'Everybody whose words are in it: none of them may approve it.';
comment on index uq_procedure_version_open is 'One version is being written at a time.';

-- The same procedure in easy words and pictures: a file of the organisation beside a version that is published.
create table procedure_easy_read (
  organisation_id uuid not null,
  number integer not null,
  name text not null,
  media_type text not null,
  sha256 text not null,
  bytes bytea not null,
  added_by_name text not null,
  added_at timestamptz not null,
  constraint pk_procedure_easy_read primary key (organisation_id, number),
  constraint fk_procedure_easy_read_version foreign key (organisation_id, number) references procedure_version (organisation_id, number)
);
alter table procedure_easy_read alter column bytes set storage external;
