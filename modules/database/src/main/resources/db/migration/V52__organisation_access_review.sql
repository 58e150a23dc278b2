-- When somebody was last here, and who confirmed that they still need what they can reach.
alter table membership add column seen_on date;
comment on column membership.seen_on is
  'The last day on which the person opened a page here; noted once a day at the door, without a new version of the row.';
create table access_confirmation (
  organisation_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  roles text[] not null,
  confirmed_on date not null,
  confirmed_by uuid not null,
  constraint pk_access_confirmation primary key (organisation_id, id),
  constraint fk_access_confirmation_person foreign key (organisation_id, person_id) references membership (organisation_id, id),
  constraint fk_access_confirmation_by foreign key (organisation_id, confirmed_by) references membership (organisation_id, id)
);
create index ix_access_confirmation_person on access_confirmation (organisation_id, person_id, confirmed_on);
