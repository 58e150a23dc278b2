-- Which paper speaks to which point: mine, or shown to me while I take part.
alter table evidence enable row level security;
alter table evidence force row level security;
drop policy if exists evidence_read on evidence;
drop policy if exists evidence_add on evidence;
drop policy if exists evidence_change on evidence;
drop policy if exists evidence_remove on evidence;
create policy evidence_read on evidence for select to forthright_app
  using (
    organisation_id = (select current_organisation())
    or ((select current_organisation()) = any (visible_to)
      and exists (
        select from participation p
        where p.organisation_id = (select current_organisation())
          and p.complaint_id = evidence.complaint_id
          and p.ended_at is null)));
create policy evidence_add on evidence for insert to forthright_app
  with check (organisation_id = (select current_organisation()));
create policy evidence_change on evidence for update to forthright_app
  using (organisation_id = (select current_organisation()))
  with check (organisation_id = (select current_organisation()));
create policy evidence_remove on evidence for delete to forthright_app
  using (organisation_id = (select current_organisation()));
revoke all on evidence from forthright_app;
grant select, insert, update, delete on evidence to forthright_app;
-- nobody is shown it whom the person did not agree to
create or replace trigger evidence_sharing before insert or update of visible_to on evidence
  for each row execute function require_sharable();
