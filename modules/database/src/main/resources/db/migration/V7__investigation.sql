-- For one organisation's own eyes: no other participant ever reads it.
create table internal_note (
  organisation_id uuid not null,
  complaint_id uuid not null,
  id uuid not null,
  words text not null,
  written_by uuid not null,
  written_by_name text not null,
  written_at timestamptz not null,
  constraint pk_internal_note primary key (organisation_id, id),
  constraint fk_internal_note_participation foreign key (organisation_id, complaint_id) references participation (organisation_id, complaint_id)
);
create index ix_internal_note_complaint on internal_note (organisation_id, complaint_id);

-- Which paper speaks to which point.
create table evidence (
  organisation_id uuid not null,
  complaint_id uuid not null,
  id uuid not null,
  document_id uuid not null,
  point_ids uuid[] not null,
  source_class text not null,
  says text not null,
  visible_to uuid[] not null,
  version integer not null default 0,
  constraint pk_evidence primary key (organisation_id, id),
  constraint ck_evidence_source check (source_class in ('PERSON', 'STAFF', 'RECORDS', 'POLICY', 'ADVICE', 'OTHER')),
  constraint fk_evidence_document foreign key (organisation_id, document_id) references document (organisation_id, id),
  constraint fk_evidence_participation foreign key (organisation_id, complaint_id) references participation (organisation_id, complaint_id)
);
create index ix_evidence_complaint on evidence (complaint_id);
