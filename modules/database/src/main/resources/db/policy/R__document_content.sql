-- The bytes follow their document: who may see the row may have the bytes.
alter table document_content enable row level security;
alter table document_content force row level security;
drop policy if exists document_content_read on document_content;
drop policy if exists document_content_add on document_content;
drop policy if exists document_content_change on document_content;
drop policy if exists document_content_remove on document_content;
create policy document_content_read on document_content for select to forthright_app
  using (
    exists (
      select from document d
      where d.organisation_id = document_content.organisation_id
        and d.id = document_content.document_id));
create policy document_content_add on document_content for insert to forthright_app
  with check (organisation_id = (select current_organisation()));
create policy document_content_change on document_content for update to forthright_app
  using (organisation_id = (select current_organisation()))
  with check (organisation_id = (select current_organisation()));
create policy document_content_remove on document_content for delete to forthright_app
  using (organisation_id = (select current_organisation()));
revoke all on document_content from forthright_app;
grant select, insert on document_content to forthright_app;
