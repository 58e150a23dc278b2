-- Points of complaint: mine, or shown to me while I take part.
alter table point enable row level security;
alter table point force row level security;
drop policy if exists point_read on point;
drop policy if exists point_add on point;
drop policy if exists point_change on point;
drop policy if exists point_remove on point;
create policy point_read on point for select to forthright_app
  using (
    organisation_id = (select current_organisation())
    or ((select current_organisation()) = any (visible_to)
      and exists (
        select from participation p
        where p.organisation_id = (select current_organisation())
          and p.complaint_id = point.complaint_id
          and p.ended_at is null)));
create policy point_add on point for insert to forthright_app
  with check (organisation_id = (select current_organisation()));
create policy point_change on point for update to forthright_app
  using (organisation_id = (select current_organisation()))
  with check (organisation_id = (select current_organisation()));
create policy point_remove on point for delete to forthright_app
  using (organisation_id = (select current_organisation()));
revoke all on point from forthright_app;
grant select, insert, update, delete on point to forthright_app;
-- nobody is shown it whom the person did not agree to
create or replace trigger point_sharing before insert or update of visible_to on point
  for each row execute function require_sharable();
-- numbers are counted over all organisations
drop policy if exists point_keeper_read on point;
create policy point_keeper_read on point for select to forthright_keeper using (true);
grant select on point to forthright_keeper;
