-- A person as one organisation knows them; the same sign-in may hold other roles elsewhere.
create table membership (
  organisation_id uuid not null,
  id uuid not null,
  issuer text not null,
  subject text not null,
  name text not null,
  email text not null,
  roles text[] not null,
  from_on date not null,
  until_on date,
  version integer not null default 0,
  constraint pk_membership primary key (organisation_id, id),
  constraint uq_membership_subject unique (organisation_id, issuer, subject),
  constraint fk_membership_organisation foreign key (organisation_id) references organisation (id)
);

-- Reg. 4(2), 4(3): a function of the responsible person or complaints manager performed by someone authorised.
create table delegation (
  organisation_id uuid not null,
  id uuid not null,
  function text not null,
  given_by uuid not null,
  given_to uuid not null,
  from_on date not null,
  until_on date not null,
  authority text not null,
  revoked_at timestamptz,
  version integer not null default 0,
  constraint pk_delegation primary key (organisation_id, id),
  constraint fk_delegation_given_by foreign key (organisation_id, given_by) references membership (organisation_id, id),
  constraint fk_delegation_given_to foreign key (organisation_id, given_to) references membership (organisation_id, id),
  constraint ck_delegation_function check (function in ('SIGN_RESPONSE', 'MANAGE_COMPLAINTS')),
  constraint ck_delegation_interval check (from_on <= until_on),
  constraint ck_delegation_other check (given_by <> given_to)
);

-- Who commissions whom: the providers a commissioner may forward to.
create table commissioning (
  organisation_id uuid not null,
  provider_id uuid not null,
  from_on date not null,
  until_on date,
  constraint pk_commissioning primary key (organisation_id, provider_id),
  constraint fk_commissioning_organisation foreign key (organisation_id) references organisation (id),
  constraint fk_commissioning_provider foreign key (provider_id) references organisation (id)
);
