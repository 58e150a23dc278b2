-- A complaint being written by a member of the public. The key is the hash of what the browser holds.
create table intake_draft (
  organisation_id uuid not null,
  key_hash text not null,
  answers jsonb not null,
  file_name text,
  file_media_type text,
  file_bytes bytea,
  started_at timestamptz not null,
  saved_at timestamptz not null,
  complaint_id uuid,
  reference text,
  version integer not null default 0,
  constraint pk_intake_draft primary key (organisation_id, key_hash),
  constraint fk_intake_draft_organisation foreign key (organisation_id) references organisation (id)
);
