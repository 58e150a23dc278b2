-- Who asks: set inside the transaction by the one interceptor, never for a session.
create function current_organisation() returns uuid
  language sql stable parallel safe
  as $$ select nullif(current_setting('app.organisation', true), '')::uuid $$;
comment on function current_organisation() is
  'The organisation of this transaction, or null: then every policy shows no row. After a transaction the setting is an empty string, hence nullif.';
grant execute on function current_organisation() to forthright_app, forthright_keeper;

-- The directory of organisations: names and the ways to reach them, nothing about a complaint.
create table organisation (
  id uuid not null,
  code text not null,
  name text not null,
  short_name text not null,
  ods_code text not null,
  kind text not null,
  reference_prefix text not null,
  complaints_email text not null,
  phone text not null,
  opening_hours text not null,
  address text[] not null,
  services text[] not null,
  advocacy_name text not null,
  advocacy_phone text not null,
  advocacy_email text not null,
  version integer not null default 0,
  constraint pk_organisation primary key (id),
  constraint uq_organisation_code unique (code),
  constraint ck_organisation_code check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  constraint ck_organisation_kind check (kind in ('COMMISSIONER', 'PROVIDER', 'GP_PRACTICE', 'PRIVATE_PROVIDER', 'OMBUDSMAN'))
);

-- One row per form that took effect: pressing twice makes one.
create table once (
  organisation_id uuid not null,
  token uuid not null,
  address text not null,
  outcome text,
  at timestamptz not null,
  constraint pk_once primary key (organisation_id, token),
  constraint fk_once_organisation foreign key (organisation_id) references organisation (id)
);

-- One row per job and period: claimed once across replicas.
create table claim (
  organisation_id uuid not null,
  job text not null,
  period text not null,
  at timestamptz not null,
  constraint pk_claim primary key (organisation_id, job, period),
  constraint fk_claim_organisation foreign key (organisation_id) references organisation (id)
);

-- Mail waits here, written in the transaction of the change that it tells of.
create table outbox (
  organisation_id uuid not null,
  id uuid not null,
  recipient text not null,
  subject text not null,
  body text not null,
  state text not null default 'WAITING',
  attempts integer not null default 0,
  next_attempt_at timestamptz not null,
  written_at timestamptz not null,
  sent_at timestamptz,
  constraint pk_outbox primary key (organisation_id, id),
  constraint fk_outbox_organisation foreign key (organisation_id) references organisation (id),
  constraint ck_outbox_state check (state in ('WAITING', 'SENDING', 'SENT', 'STUCK')),
  constraint ck_outbox_recipient check (recipient !~ '[\r\n,;]')
);
create index ix_outbox_waiting on outbox (organisation_id, next_attempt_at) where state in ('WAITING', 'SENDING');

-- Sign-ins, shared by all replicas; belongs to no organisation. The key is the hash of what the browser holds.
create table signed_in_session (
  key_hash text not null,
  issuer text not null,
  subject text not null,
  provider_session text,
  tokens text not null,
  expires_at timestamptz not null,
  constraint pk_signed_in_session primary key (key_hash)
);
comment on column signed_in_session.tokens is 'Encrypted by the platform; the key is not in the database.';
create index ix_signed_in_session_provider on signed_in_session (issuer, provider_session);
create index ix_signed_in_session_subject on signed_in_session (issuer, subject);
grant select, insert, update, delete on signed_in_session to forthright_app;
