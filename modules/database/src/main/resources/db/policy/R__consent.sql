-- Consent answers belong to the organisation that asked.
alter table consent enable row level security;
alter table consent force row level security;
drop policy if exists consent_read on consent;
drop policy if exists consent_add on consent;
drop policy if exists consent_change on consent;
drop policy if exists consent_remove on consent;
create policy consent_read on consent for select to forthright_app
  using (organisation_id = (select current_organisation()));
create policy consent_add on consent for insert to forthright_app
  with check (organisation_id = (select current_organisation()));
create policy consent_change on consent for update to forthright_app
  using (organisation_id = (select current_organisation()))
  with check (organisation_id = (select current_organisation()));
create policy consent_remove on consent for delete to forthright_app
  using (organisation_id = (select current_organisation()));
revoke all on consent from forthright_app;
grant select, insert, update on consent to forthright_app;
drop policy if exists consent_keeper_read on consent;
create policy consent_keeper_read on consent for select to forthright_keeper using (true);
drop policy if exists consent_keeper_change on consent;
create policy consent_keeper_change on consent for update to forthright_keeper using (true);
grant select, update on consent to forthright_keeper;
