-- People of an organisation: its own alone. Names travel with what they did.
alter table membership enable row level security;
alter table membership force row level security;
drop policy if exists membership_read on membership;
drop policy if exists membership_add on membership;
drop policy if exists membership_change on membership;
drop policy if exists membership_remove on membership;
create policy membership_read on membership for select to forthright_app
  using (organisation_id = (select current_organisation()));
create policy membership_add on membership for insert to forthright_app
  with check (organisation_id = (select current_organisation()));
create policy membership_change on membership for update to forthright_app
  using (organisation_id = (select current_organisation()))
  with check (organisation_id = (select current_organisation()));
create policy membership_remove on membership for delete to forthright_app
  using (organisation_id = (select current_organisation()));
revoke all on membership from forthright_app;
grant select, insert, update, delete on membership to forthright_app;
