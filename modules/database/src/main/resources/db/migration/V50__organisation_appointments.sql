-- Reg. 4(1): who is the responsible person, and who manages complaints, from which day until which.
create type uuid_range as range (subtype = uuid);
create table appointment (
  organisation_id uuid not null,
  id uuid not null,
  office text not null,
  person_id uuid not null,
  hosted_by text not null default '',
  from_on date not null,
  until_on date,
  withdrawn_at timestamptz,
  version integer not null default 0,
  constraint pk_appointment primary key (organisation_id, id),
  constraint fk_appointment_person foreign key (organisation_id, person_id) references membership (organisation_id, id),
  constraint ck_appointment_office check (office in ('RESPONSIBLE_PERSON', 'COMPLAINTS_MANAGER')),
  constraint ck_appointment_interval check (until_on is null or from_on <= until_on),
  constraint ex_appointment_one_responsible exclude using gist (
    uuid_range(organisation_id, organisation_id, '[]') with &&, daterange(from_on, until_on, '[]') with &&)
    where (office = 'RESPONSIBLE_PERSON' and withdrawn_at is null) deferrable initially deferred
);
create index ix_appointment_person on appointment (organisation_id, person_id);
comment on column appointment.hosted_by is
  'The other organisation whose complaints manager this is (reg. 4); empty for somebody of our own.';
comment on constraint ex_appointment_one_responsible on appointment is
  'One responsible person on any day. A range of one organisation stands for its equality, which gist does not know.';

-- Whoever holds an office today was appointed to it on their first day, as far as anybody wrote down.
alter table membership no force row level security;
insert into appointment (organisation_id, id, office, person_id, from_on, until_on)
select m.organisation_id, gen_random_uuid(), 'COMPLAINTS_MANAGER', m.id, m.from_on, m.until_on
from membership m
where 'complaints-manager' = any (m.roles) and (m.until_on is null or m.until_on >= current_date);
insert into appointment (organisation_id, id, office, person_id, from_on, until_on)
select distinct on (m.organisation_id) m.organisation_id, gen_random_uuid(), 'RESPONSIBLE_PERSON', m.id, m.from_on, m.until_on
from membership m
where 'responsible-person' = any (m.roles) and (m.until_on is null or m.until_on >= current_date)
order by m.organisation_id, m.from_on;
alter table membership force row level security;
