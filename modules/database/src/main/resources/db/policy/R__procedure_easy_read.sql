-- The easy-read file follows its version: whoever may read the version may have the file.
alter table procedure_easy_read enable row level security;
alter table procedure_easy_read force row level security;
drop policy if exists procedure_easy_read_read on procedure_easy_read;
drop policy if exists procedure_easy_read_add on procedure_easy_read;
drop policy if exists procedure_easy_read_change on procedure_easy_read;
drop policy if exists procedure_easy_read_remove on procedure_easy_read;
create policy procedure_easy_read_read on procedure_easy_read for select to forthright_app
  using (
    (select current_organisation()) is not null
    and exists (
      select from procedure_version v
      where v.organisation_id = procedure_easy_read.organisation_id
        and v.number = procedure_easy_read.number));
create policy procedure_easy_read_add on procedure_easy_read for insert to forthright_app
  with check (organisation_id = (select current_organisation()));
create policy procedure_easy_read_change on procedure_easy_read for update to forthright_app
  using (organisation_id = (select current_organisation()))
  with check (organisation_id = (select current_organisation()));
create policy procedure_easy_read_remove on procedure_easy_read for delete to forthright_app
  using (organisation_id = (select current_organisation()));
revoke all on procedure_easy_read from forthright_app;
grant select, insert, update, delete on procedure_easy_read to forthright_app;
