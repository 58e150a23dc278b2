-- Whose access was confirmed: the organisation's own.
alter table access_confirmation enable row level security;
alter table access_confirmation force row level security;
drop policy if exists access_confirmation_read on access_confirmation;
drop policy if exists access_confirmation_add on access_confirmation;
drop policy if exists access_confirmation_change on access_confirmation;
drop policy if exists access_confirmation_remove on access_confirmation;
create policy access_confirmation_read on access_confirmation for select to forthright_app
  using (organisation_id = (select current_organisation()));
create policy access_confirmation_add on access_confirmation for insert to forthright_app
  with check (organisation_id = (select current_organisation()));
create policy access_confirmation_change on access_confirmation for update to forthright_app
  using (organisation_id = (select current_organisation()))
  with check (organisation_id = (select current_organisation()));
create policy access_confirmation_remove on access_confirmation for delete to forthright_app
  using (organisation_id = (select current_organisation()));
revoke all on access_confirmation from forthright_app;
grant select, insert on access_confirmation to forthright_app;
