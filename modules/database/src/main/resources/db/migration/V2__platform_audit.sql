-- What anyone did: one chain per organisation, written by append_audit alone, never changed.
create table audit_entry (
  organisation_id uuid not null,
  number bigint not null,
  at timestamptz not null,
  recorded_at timestamptz not null default now(),
  kind text not null,
  complaint_id uuid,
  document_id uuid,
  person_id uuid,
  person_name text not null,
  organisation_name text not null,
  details jsonb not null,
  visible_to uuid[] not null,
  previous_hash text not null,
  hash text not null,
  constraint pk_audit_entry primary key (organisation_id, number),
  constraint fk_audit_entry_organisation foreign key (organisation_id) references organisation (id)
);
comment on column audit_entry.visible_to is 'The other organisations that may read this entry on the timeline of the complaint.';
create index ix_audit_entry_complaint on audit_entry (complaint_id, at);

create table audit_head (
  organisation_id uuid not null,
  number bigint not null,
  hash text not null,
  constraint pk_audit_head primary key (organisation_id),
  constraint fk_audit_head_organisation foreign key (organisation_id) references organisation (id)
);
comment on table audit_head is 'Where each chain stands; printed in every export so that a cut tail is seen.';

create function audit_hash(entry audit_entry) returns text
  language sql immutable parallel safe
  as $$
    select encode(sha256(convert_to(
      jsonb_build_array(
        entry.previous_hash, entry.organisation_id, entry.number, extract(epoch from entry.at), entry.kind,
        entry.complaint_id, entry.document_id, entry.person_id, entry.person_name, entry.organisation_name,
        entry.details, entry.visible_to)::text, 'UTF8')), 'hex')
  $$;
grant execute on function audit_hash(audit_entry) to forthright_app, forthright_keeper;

create function append_audit(
  p_at timestamptz, p_kind text, p_complaint_id uuid, p_document_id uuid, p_person_id uuid, p_person_name text,
  p_organisation_name text, p_details jsonb, p_visible_to uuid[]) returns bigint
  language plpgsql security definer set search_path = public, pg_temp
  as $$
    declare
      entry audit_entry;
    begin
      if current_organisation() is null then
        raise exception 'no organisation in this transaction';
      end if;
      insert into audit_head (organisation_id, number, hash)
        values (current_organisation(), 0, '') on conflict (organisation_id) do nothing;
      select h.organisation_id, h.number + 1, h.hash into entry.organisation_id, entry.number, entry.previous_hash
        from audit_head h where h.organisation_id = current_organisation() for update;
      entry.at := p_at;
      entry.recorded_at := now();
      entry.kind := p_kind;
      entry.complaint_id := p_complaint_id;
      entry.document_id := p_document_id;
      entry.person_id := p_person_id;
      entry.person_name := p_person_name;
      entry.organisation_name := p_organisation_name;
      entry.details := p_details;
      entry.visible_to := p_visible_to;
      entry.hash := audit_hash(entry);
      insert into audit_entry select entry.*;
      update audit_head set number = entry.number, hash = entry.hash where organisation_id = entry.organisation_id;
      return entry.number;
    end
  $$;

create function broken_audit_entries() returns setof bigint
  language sql stable
  as $$
    select e.number
    from (
      select a.*, lag(a.hash, 1, '') over (order by a.number) as expected, row_number() over (order by a.number) as position
      from audit_entry a
      where a.organisation_id = current_organisation()
    ) e
    join audit_entry a on a.organisation_id = e.organisation_id and a.number = e.number
    where e.previous_hash <> e.expected or e.number <> e.position or e.hash <> audit_hash(a)
    union all
    select h.number
    from audit_head h
    where h.organisation_id = current_organisation()
      and not exists (
        select from audit_entry a
        where a.organisation_id = h.organisation_id and a.number = h.number and a.hash = h.hash)
  $$;
comment on function broken_audit_entries() is
  'The numbers of my entries that were changed, removed, inserted or cut off at the end; no row means the chain holds.';
grant execute on function broken_audit_entries() to forthright_app;
