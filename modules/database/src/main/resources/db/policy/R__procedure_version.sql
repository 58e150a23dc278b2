-- A version of a procedure: its organisation's own until it is published, then everyone's to read (SI 2009/309 reg. 16).
alter table procedure_version enable row level security;
alter table procedure_version force row level security;
drop policy if exists procedure_version_read on procedure_version;
drop policy if exists procedure_version_add on procedure_version;
drop policy if exists procedure_version_change on procedure_version;
drop policy if exists procedure_version_remove on procedure_version;
create policy procedure_version_read on procedure_version for select to forthright_app
  using (
    organisation_id = (select current_organisation())
    or (state = 'PUBLISHED' and (select current_organisation()) is not null));
create policy procedure_version_add on procedure_version for insert to forthright_app
  with check (organisation_id = (select current_organisation()) and state = 'DRAFT');
-- what is published or withdrawn stays as it is
create policy procedure_version_change on procedure_version for update to forthright_app
  using (organisation_id = (select current_organisation()) and state in ('DRAFT', 'SUBMITTED'))
  with check (organisation_id = (select current_organisation()));
create policy procedure_version_remove on procedure_version for delete to forthright_app
  using (false);
revoke all on procedure_version from forthright_app;
grant select, insert on procedure_version to forthright_app;
grant update (
  state, settings, paragraphs, fillings, note, writers, written_by_name, written_at, submitted_by_name, submitted_at,
  returned_by_name, returned_at, returned_because, approved_by, approved_by_name, approved_at, in_force_on,
  withdrawn_by_name, withdrawn_at, version)
  on procedure_version to forthright_app;
