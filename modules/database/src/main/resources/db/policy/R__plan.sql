-- Plans: mine, or shown to me while I take part.
alter table plan enable row level security;
alter table plan force row level security;
drop policy if exists plan_read on plan;
drop policy if exists plan_add on plan;
drop policy if exists plan_change on plan;
drop policy if exists plan_remove on plan;
create policy plan_read on plan for select to forthright_app
  using (
    organisation_id = (select current_organisation())
    or ((select current_organisation()) = any (visible_to)
      and exists (
        select from participation p
        where p.organisation_id = (select current_organisation())
          and p.complaint_id = plan.complaint_id
          and p.ended_at is null)));
create policy plan_add on plan for insert to forthright_app
  with check (organisation_id = (select current_organisation()));
create policy plan_change on plan for update to forthright_app
  using (organisation_id = (select current_organisation()))
  with check (organisation_id = (select current_organisation()));
create policy plan_remove on plan for delete to forthright_app
  using (organisation_id = (select current_organisation()));
revoke all on plan from forthright_app;
grant select, insert on plan to forthright_app;
-- nobody is shown it whom the person did not agree to
create or replace trigger plan_sharing before insert or update of visible_to on plan
  for each row execute function require_sharable();
