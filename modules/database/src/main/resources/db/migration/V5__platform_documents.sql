-- Every paper, labelled with its complaint; the bytes lie apart so that lists stay light.
create table document (
  organisation_id uuid not null,
  complaint_id uuid not null,
  id uuid not null,
  name text not null,
  kind text not null,
  media_type text not null,
  size bigint not null,
  sha256 text not null,
  source text not null,
  dated_on date not null,
  added_by uuid,
  added_by_name text not null,
  added_at timestamptz not null,
  visible_to uuid[] not null,
  version integer not null default 0,
  constraint pk_document primary key (organisation_id, id),
  constraint ck_document_kind check (kind in ('COMPLAINT', 'LETTER', 'EVIDENCE', 'RECORDING', 'CONSENT', 'RESPONSE', 'OTHER')),
  constraint ck_document_size check (size > 0 and size <= 26214400),
  constraint fk_document_participation foreign key (organisation_id, complaint_id) references participation (organisation_id, complaint_id)
);
create index ix_document_complaint on document (complaint_id);

create table document_content (
  organisation_id uuid not null,
  document_id uuid not null,
  bytes bytea not null,
  constraint pk_document_content primary key (organisation_id, document_id),
  constraint fk_document_content_document foreign key (organisation_id, document_id) references document (organisation_id, id)
);
alter table document_content alter column bytes set storage external;
