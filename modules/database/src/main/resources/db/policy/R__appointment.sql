-- Who is the responsible person and who manages complaints: the organisation's own.
alter table appointment enable row level security;
alter table appointment force row level security;
drop policy if exists appointment_read on appointment;
drop policy if exists appointment_add on appointment;
drop policy if exists appointment_change on appointment;
drop policy if exists appointment_remove on appointment;
create policy appointment_read on appointment for select to forthright_app
  using (organisation_id = (select current_organisation()));
create policy appointment_add on appointment for insert to forthright_app
  with check (organisation_id = (select current_organisation()));
create policy appointment_change on appointment for update to forthright_app
  using (organisation_id = (select current_organisation()))
  with check (organisation_id = (select current_organisation()));
create policy appointment_remove on appointment for delete to forthright_app
  using (organisation_id = (select current_organisation()));
revoke all on appointment from forthright_app;
grant select, insert, update on appointment to forthright_app;
