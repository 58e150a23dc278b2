-- How far another participant is: shown to me while I take part.
alter table progress enable row level security;
alter table progress force row level security;
drop policy if exists progress_read on progress;
drop policy if exists progress_add on progress;
drop policy if exists progress_change on progress;
drop policy if exists progress_remove on progress;
create policy progress_read on progress for select to forthright_app
  using (
    organisation_id = (select current_organisation())
    or ((select current_organisation()) = any (visible_to)
      and exists (
        select from participation p
        where p.organisation_id = (select current_organisation())
          and p.complaint_id = progress.complaint_id
          and p.ended_at is null)));
create policy progress_add on progress for insert to forthright_app
  with check (organisation_id = (select current_organisation()));
create policy progress_change on progress for update to forthright_app
  using (organisation_id = (select current_organisation()))
  with check (organisation_id = (select current_organisation()));
create policy progress_remove on progress for delete to forthright_app
  using (organisation_id = (select current_organisation()));
revoke all on progress from forthright_app;
grant select, insert, update, delete on progress to forthright_app;
-- nobody is shown it whom the person did not agree to
create or replace trigger progress_sharing before insert or update of visible_to on progress
  for each row execute function require_sharable();
drop policy if exists progress_keeper_add on progress;
create policy progress_keeper_add on progress for insert to forthright_keeper with check (true);
grant insert on progress to forthright_keeper;
