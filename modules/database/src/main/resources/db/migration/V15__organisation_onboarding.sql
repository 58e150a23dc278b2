-- What tenant-config says of an organisation and the platform now keeps as well, so that it can be written back.
alter table organisation
  add column advocacy_source text not null default '',
  add column advocacy_review_on date,
  drop constraint ck_organisation_kind,
  add constraint ck_organisation_kind check (
    kind in ('COMMISSIONER', 'PROVIDER', 'GP_PRACTICE', 'PRIVATE_PROVIDER', 'OMBUDSMAN', 'OPERATOR'));

alter table membership
  add column username text not null default '';
create unique index uq_membership_username on membership (organisation_id, username) where username <> '';
comment on column membership.username is 'With what the person signs in; the subject is what they are known by.';
