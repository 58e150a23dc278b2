-- Who sees to the work of somebody who is away, from one day to another.
create table absence (
  organisation_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  cover_id uuid not null,
  from_on date not null,
  until_on date not null,
  noted_by uuid not null,
  ended_at timestamptz,
  version integer not null default 0,
  constraint pk_absence primary key (organisation_id, id),
  constraint fk_absence_person foreign key (organisation_id, person_id) references membership (organisation_id, id),
  constraint fk_absence_cover foreign key (organisation_id, cover_id) references membership (organisation_id, id),
  constraint fk_absence_noted_by foreign key (organisation_id, noted_by) references membership (organisation_id, id),
  constraint ck_absence_interval check (from_on <= until_on),
  constraint ck_absence_other check (person_id <> cover_id)
);
create index ix_absence_cover on absence (organisation_id, cover_id);
