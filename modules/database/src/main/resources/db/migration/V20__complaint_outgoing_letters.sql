-- Letters to the person: printed into the file, and on their way only once somebody says how they went.
create table outgoing_letter (
  organisation_id uuid not null,
  complaint_id uuid not null,
  document_id uuid not null,
  name text not null,
  written_on date not null,
  sent_on date,
  sent_how text,
  sent_by_name text,
  version integer not null default 0,
  constraint pk_outgoing_letter primary key (organisation_id, document_id),
  constraint ck_outgoing_letter_how check (sent_how in ('POST', 'HAND', 'PROTECTED_MAIL', 'MAIL')),
  constraint ck_outgoing_letter_sent check ((sent_on is null) = (sent_how is null)),
  constraint fk_outgoing_letter_participation foreign key (organisation_id, complaint_id) references participation (organisation_id, complaint_id),
  constraint fk_outgoing_letter_document foreign key (organisation_id, document_id) references document (organisation_id, id)
);
create index ix_outgoing_letter_complaint on outgoing_letter (organisation_id, complaint_id);
