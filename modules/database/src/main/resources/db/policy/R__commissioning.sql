-- Arrangements: the commissioner's own. The provider that one names reads it, being a party to it, and changes nothing.
alter table commissioning enable row level security;
alter table commissioning force row level security;
drop policy if exists commissioning_read on commissioning;
drop policy if exists commissioning_add on commissioning;
drop policy if exists commissioning_change on commissioning;
drop policy if exists commissioning_remove on commissioning;
create policy commissioning_read on commissioning for select to forthright_app
  using (organisation_id = (select current_organisation()) or provider_id = (select current_organisation()));
create policy commissioning_add on commissioning for insert to forthright_app
  with check (organisation_id = (select current_organisation())
    and exists (select from organisation o where o.id = (select current_organisation()) and o.kind = 'COMMISSIONER'));
create policy commissioning_change on commissioning for update to forthright_app
  using (organisation_id = (select current_organisation()))
  with check (organisation_id = (select current_organisation()));
create policy commissioning_remove on commissioning for delete to forthright_app
  using (organisation_id = (select current_organisation()));
revoke all on commissioning from forthright_app;
grant select, insert, update, delete on commissioning to forthright_app;
drop policy if exists commissioning_keeper_read on commissioning;
create policy commissioning_keeper_read on commissioning for select to forthright_keeper using (true);
grant select on commissioning to forthright_keeper;
