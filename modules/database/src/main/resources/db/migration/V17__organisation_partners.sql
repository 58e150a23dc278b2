-- The register of a commissioner: the providers that it knows, whether they use the platform or not.
create table provider (
  organisation_id uuid not null,
  id uuid not null,
  provider_id uuid,
  ods_code text not null,
  name text not null,
  lead_name text not null default '',
  lead_role text not null default '',
  lead_email text not null default '',
  lead_phone text not null default '',
  version integer not null default 0,
  constraint pk_provider primary key (organisation_id, id),
  constraint uq_provider_provider unique (organisation_id, provider_id),
  constraint fk_provider_organisation foreign key (organisation_id) references organisation (id),
  constraint fk_provider_provider foreign key (provider_id) references organisation (id),
  constraint ck_provider_other check (provider_id <> organisation_id)
);
comment on column provider.provider_id is 'The organisation that it is on the platform; null while it does not use it.';
comment on column provider.lead_name is 'A colleague at the provider in their work: a contact of the organisation, not of a person.';
create unique index uq_provider_ods_code on provider (organisation_id, ods_code) where provider_id is null;

-- What a provider owes under the Regulations and the procedure, and what shows that it does it.
create table assurance (
  organisation_id uuid not null,
  id uuid not null,
  entry_id uuid not null,
  duty text not null,
  state text not null,
  evidence text not null,
  link text not null,
  noted_on date not null,
  review_on date,
  version integer not null default 0,
  constraint pk_assurance primary key (organisation_id, id),
  constraint uq_assurance_duty unique (organisation_id, entry_id, duty),
  constraint fk_assurance_provider foreign key (organisation_id, entry_id) references provider (organisation_id, id),
  constraint ck_assurance_state check (state in ('UNKNOWN', 'ASKED', 'MET', 'NOT_MET')),
  constraint ck_assurance_link check (link = '' or link ~ '^https?://')
);

-- An arrangement is for a service, under a contract; a provider has several. Those that stand are taken over with the
-- register's entry of their provider. Row-level security is forced on owners too, so it rests for this one statement.
alter table commissioning
  add column id uuid not null default gen_random_uuid(),
  add column entry_id uuid,
  add column service text not null default '',
  add column contract_reference text not null default '',
  add column nhs_funded boolean not null default true,
  add column version integer not null default 0;
alter table commissioning no force row level security;
alter table organisation no force row level security;
insert into provider (organisation_id, id, provider_id, ods_code, name)
  select c.organisation_id, gen_random_uuid(), o.id, o.ods_code, o.name
  from commissioning c join organisation o on o.id = c.provider_id;
update commissioning c set entry_id = p.id
  from provider p where p.organisation_id = c.organisation_id and p.provider_id = c.provider_id;
alter table commissioning force row level security;
alter table organisation force row level security;
alter table commissioning
  alter column id drop default,
  alter column entry_id set not null,
  drop constraint pk_commissioning,
  alter column provider_id drop not null,
  add constraint pk_commissioning primary key (organisation_id, id),
  add constraint fk_commissioning_entry foreign key (organisation_id, entry_id) references provider (organisation_id, id),
  add constraint ck_commissioning_interval check (until_on is null or from_on <= until_on);
create index ix_commissioning_entry on commissioning (organisation_id, entry_id);
create index ix_commissioning_provider on commissioning (provider_id);
comment on column commissioning.provider_id is
  'The organisation on the platform that the arrangement names, and which therefore reads this row; null while it does not use the platform.';
comment on column commissioning.service is 'Empty: everything that is bought from this provider.';
