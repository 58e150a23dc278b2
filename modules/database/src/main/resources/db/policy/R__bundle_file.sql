-- The files of a bundle follow the bundle.
alter table bundle_file enable row level security;
alter table bundle_file force row level security;
drop policy if exists bundle_file_read on bundle_file;
drop policy if exists bundle_file_add on bundle_file;
drop policy if exists bundle_file_change on bundle_file;
drop policy if exists bundle_file_remove on bundle_file;
create policy bundle_file_read on bundle_file for select to forthright_app
  using (
    exists (
      select from bundle b
      where b.organisation_id = bundle_file.organisation_id
        and b.id = bundle_file.bundle_id));
create policy bundle_file_add on bundle_file for insert to forthright_app
  with check (
    organisation_id = (select current_organisation())
    and exists (
      select from bundle b
      where b.organisation_id = bundle_file.organisation_id
        and b.id = bundle_file.bundle_id
        and b.state = 'BUILT'));
create policy bundle_file_change on bundle_file for update to forthright_app
  using (organisation_id = (select current_organisation()))
  with check (organisation_id = (select current_organisation()));
create policy bundle_file_remove on bundle_file for delete to forthright_app
  using (organisation_id = (select current_organisation()));
revoke all on bundle_file from forthright_app;
grant select, insert on bundle_file to forthright_app;
