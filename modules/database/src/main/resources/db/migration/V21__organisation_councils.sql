-- A council takes part in complaints about its adult social care (SI 2009/309 reg. 2(1)).
alter table organisation
  drop constraint ck_organisation_kind,
  add constraint ck_organisation_kind check (
    kind in ('COMMISSIONER', 'PROVIDER', 'GP_PRACTICE', 'PRIVATE_PROVIDER', 'LOCAL_AUTHORITY', 'OMBUDSMAN', 'OPERATOR'));
