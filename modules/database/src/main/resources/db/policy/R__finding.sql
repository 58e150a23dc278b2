-- Findings: mine, or shown to me while I take part.
alter table finding enable row level security;
alter table finding force row level security;
drop policy if exists finding_read on finding;
drop policy if exists finding_add on finding;
drop policy if exists finding_change on finding;
drop policy if exists finding_remove on finding;
create policy finding_read on finding for select to forthright_app
  using (
    organisation_id = (select current_organisation())
    or ((select current_organisation()) = any (visible_to)
      and exists (
        select from participation p
        where p.organisation_id = (select current_organisation())
          and p.complaint_id = finding.complaint_id
          and p.ended_at is null)));
create policy finding_add on finding for insert to forthright_app
  with check (organisation_id = (select current_organisation()));
create policy finding_change on finding for update to forthright_app
  using (organisation_id = (select current_organisation()))
  with check (organisation_id = (select current_organisation()));
create policy finding_remove on finding for delete to forthright_app
  using (organisation_id = (select current_organisation()));
revoke all on finding from forthright_app;
grant select, insert, update, delete on finding to forthright_app;
-- nobody is shown it whom the person did not agree to
create or replace trigger finding_sharing before insert or update of visible_to on finding
  for each row execute function require_sharable();
