-- Remedies: mine, or shown to me while I take part.
alter table remedy enable row level security;
alter table remedy force row level security;
drop policy if exists remedy_read on remedy;
drop policy if exists remedy_add on remedy;
drop policy if exists remedy_change on remedy;
drop policy if exists remedy_remove on remedy;
create policy remedy_read on remedy for select to forthright_app
  using (
    organisation_id = (select current_organisation())
    or ((select current_organisation()) = any (visible_to)
      and exists (
        select from participation p
        where p.organisation_id = (select current_organisation())
          and p.complaint_id = remedy.complaint_id
          and p.ended_at is null)));
create policy remedy_add on remedy for insert to forthright_app
  with check (organisation_id = (select current_organisation()));
create policy remedy_change on remedy for update to forthright_app
  using (organisation_id = (select current_organisation()))
  with check (organisation_id = (select current_organisation()));
create policy remedy_remove on remedy for delete to forthright_app
  using (organisation_id = (select current_organisation()));
revoke all on remedy from forthright_app;
grant select, insert, update, delete on remedy to forthright_app;
-- nobody is shown it whom the person did not agree to
create or replace trigger remedy_sharing before insert or update of visible_to on remedy
  for each row execute function require_sharable();
