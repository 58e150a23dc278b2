-- A version is found by the code of its organisation, as northmoor-icb/3: nobody can write one under another's code.
alter table organisation add constraint uq_organisation_id_code unique (id, code);
alter table procedure_version drop constraint fk_procedure_version_organisation;
alter table procedure_version add constraint fk_procedure_version_organisation
  foreign key (organisation_id, organisation_code) references organisation (id, code);
