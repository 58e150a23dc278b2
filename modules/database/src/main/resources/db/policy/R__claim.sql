-- Jobs claimed for an organisation: its own alone.
alter table claim enable row level security;
alter table claim force row level security;
drop policy if exists claim_read on claim;
drop policy if exists claim_add on claim;
drop policy if exists claim_change on claim;
drop policy if exists claim_remove on claim;
create policy claim_read on claim for select to forthright_app
  using (organisation_id = (select current_organisation()));
create policy claim_add on claim for insert to forthright_app
  with check (organisation_id = (select current_organisation()));
create policy claim_change on claim for update to forthright_app
  using (organisation_id = (select current_organisation()))
  with check (organisation_id = (select current_organisation()));
create policy claim_remove on claim for delete to forthright_app
  using (organisation_id = (select current_organisation()));
revoke all on claim from forthright_app;
grant select, insert, update, delete on claim to forthright_app;
