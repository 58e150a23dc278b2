-- Who stands in for whom: the organisation's own.
alter table absence enable row level security;
alter table absence force row level security;
drop policy if exists absence_read on absence;
drop policy if exists absence_add on absence;
drop policy if exists absence_change on absence;
drop policy if exists absence_remove on absence;
create policy absence_read on absence for select to forthright_app
  using (organisation_id = (select current_organisation()));
create policy absence_add on absence for insert to forthright_app
  with check (organisation_id = (select current_organisation()));
create policy absence_change on absence for update to forthright_app
  using (organisation_id = (select current_organisation()))
  with check (organisation_id = (select current_organisation()));
create policy absence_remove on absence for delete to forthright_app
  using (organisation_id = (select current_organisation()));
revoke all on absence from forthright_app;
grant select, insert, update on absence to forthright_app;
