-- What the Ombudsman asked of me: my own.
alter table referral enable row level security;
alter table referral force row level security;
drop policy if exists referral_read on referral;
drop policy if exists referral_add on referral;
drop policy if exists referral_change on referral;
drop policy if exists referral_remove on referral;
create policy referral_read on referral for select to forthright_app
  using (organisation_id = (select current_organisation()));
create policy referral_add on referral for insert to forthright_app
  with check (organisation_id = (select current_organisation()));
create policy referral_change on referral for update to forthright_app
  using (organisation_id = (select current_organisation()))
  with check (organisation_id = (select current_organisation()));
create policy referral_remove on referral for delete to forthright_app
  using (organisation_id = (select current_organisation()));
revoke all on referral from forthright_app;
grant select, insert, update, delete on referral to forthright_app;
