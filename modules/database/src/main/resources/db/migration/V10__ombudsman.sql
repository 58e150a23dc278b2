-- The person went to the Ombudsman.
create table referral (
  organisation_id uuid not null,
  complaint_id uuid not null,
  id uuid not null,
  ombudsman_reference text not null,
  asked_for text not null,
  asked_on date not null,
  due_on date not null,
  recorded_by_name text not null,
  constraint pk_referral primary key (organisation_id, id),
  constraint fk_referral_participation foreign key (organisation_id, complaint_id) references participation (organisation_id, complaint_id)
);
create index ix_referral_complaint on referral (organisation_id, complaint_id);

-- An allow-list of papers, sealed when a second person releases it to the liaison.
create table bundle (
  organisation_id uuid not null,
  complaint_id uuid not null,
  id uuid not null,
  number integer not null,
  reference text not null,
  title text not null,
  state text not null,
  papers uuid[] not null,
  complete boolean not null,
  page_count integer not null,
  manifest_sha256 text not null,
  audit_head text not null,
  built_by uuid not null,
  built_by_name text not null,
  built_at timestamptz not null,
  released_by uuid,
  released_by_name text,
  released_at timestamptz,
  visible_to uuid[] not null,
  version integer not null default 0,
  constraint pk_bundle primary key (organisation_id, id),
  constraint uq_bundle_number unique (organisation_id, complaint_id, number),
  constraint ck_bundle_state check (state in ('BUILT', 'RELEASED')),
  constraint ck_bundle_other_eyes check (released_by is null or released_by <> built_by),
  constraint ck_bundle_sealed check (cardinality(visible_to) = 0 or released_by is not null),
  constraint fk_bundle_participation foreign key (organisation_id, complaint_id) references participation (organisation_id, complaint_id)
);

create table bundle_file (
  organisation_id uuid not null,
  bundle_id uuid not null,
  kind text not null,
  name text not null,
  bytes bytea not null,
  sha256 text not null,
  constraint pk_bundle_file primary key (organisation_id, bundle_id, kind),
  constraint ck_bundle_file_kind check (kind in ('PDF', 'ZIP', 'INDEX')),
  constraint fk_bundle_file_bundle foreign key (organisation_id, bundle_id) references bundle (organisation_id, id)
);
alter table bundle_file alter column bytes set storage external;
