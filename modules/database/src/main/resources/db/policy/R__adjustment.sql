-- Adjustments: mine, or shown to me while I take part.
alter table adjustment enable row level security;
alter table adjustment force row level security;
drop policy if exists adjustment_read on adjustment;
drop policy if exists adjustment_add on adjustment;
drop policy if exists adjustment_change on adjustment;
drop policy if exists adjustment_remove on adjustment;
create policy adjustment_read on adjustment for select to forthright_app
  using (
    organisation_id = (select current_organisation())
    or ((select current_organisation()) = any (visible_to)
      and exists (
        select from participation p
        where p.organisation_id = (select current_organisation())
          and p.complaint_id = adjustment.complaint_id
          and p.ended_at is null)));
create policy adjustment_add on adjustment for insert to forthright_app
  with check (organisation_id = (select current_organisation()));
create policy adjustment_change on adjustment for update to forthright_app
  using (organisation_id = (select current_organisation()))
  with check (organisation_id = (select current_organisation()));
create policy adjustment_remove on adjustment for delete to forthright_app
  using (organisation_id = (select current_organisation()));
revoke all on adjustment from forthright_app;
grant select, insert, update, delete on adjustment to forthright_app;
-- nobody is shown it whom the person did not agree to
create or replace trigger adjustment_sharing before insert or update of visible_to on adjustment
  for each row execute function require_sharable();
