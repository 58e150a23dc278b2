-- Papers: mine, or shown to me while I take part.
alter table document enable row level security;
alter table document force row level security;
drop policy if exists document_read on document;
drop policy if exists document_add on document;
drop policy if exists document_change on document;
drop policy if exists document_remove on document;
create policy document_read on document for select to forthright_app
  using (
    organisation_id = (select current_organisation())
    or ((select current_organisation()) = any (visible_to)
      and exists (
        select from participation p
        where p.organisation_id = (select current_organisation())
          and p.complaint_id = document.complaint_id
          and p.ended_at is null)));
create policy document_add on document for insert to forthright_app
  with check (organisation_id = (select current_organisation()));
create policy document_change on document for update to forthright_app
  using (organisation_id = (select current_organisation()))
  with check (organisation_id = (select current_organisation()));
create policy document_remove on document for delete to forthright_app
  using (organisation_id = (select current_organisation()));
revoke all on document from forthright_app;
grant select, insert, update on document to forthright_app;
-- nobody is shown it whom the person did not agree to
create or replace trigger document_sharing before insert or update of visible_to on document
  for each row execute function require_sharable();
