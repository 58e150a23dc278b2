-- What may be shown to whom, held by the database too, whatever the code above it does.

-- Policies reach the rows of other organisations by the id of the complaint alone, so nobody may use it a second time.
drop index ix_complaint_id;
create unique index uq_complaint_id on complaint (id);

create function person_agrees(p_complaint_id uuid, p_with uuid) returns boolean
  language sql stable
  as $$
    select coalesce((
      select c.answer = 'GIVEN' and c.withdrawn_at is null
      from consent c
      where c.organisation_id = current_organisation() and c.complaint_id = p_complaint_id
        and c.to_organisation_id = p_with and c.purpose = 'FORWARD' and c.answer <> 'NOT_YET'
      order by coalesce(c.withdrawn_at, c.answered_at) desc nulls last, c.answer = 'GIVEN' and c.withdrawn_at is null
      limit 1), false)
  $$;
comment on function person_agrees(uuid, uuid) is
  'Whether the last word of the person, asked by me, is a yes; a question that is still open revives nothing.';
grant execute on function person_agrees(uuid, uuid) to forthright_app, forthright_keeper;

create function may_be_shown(p_complaint_id uuid, p_to uuid) returns boolean
  language sql stable
  as $$
    select exists (
      select from participation p
      where p.organisation_id = current_organisation() and p.complaint_id = p_complaint_id and p.ended_at is null
        and (p.home_organisation_id = p_to
          or (p.home_organisation_id = p.organisation_id and person_agrees(p_complaint_id, p_to))))
  $$;
comment on function may_be_shown(uuid, uuid) is
  'Whether I may show that organisation what is new in the complaint: it is its home, or I am and the person agrees.';
grant execute on function may_be_shown(uuid, uuid) to forthright_app, forthright_keeper;

create function require_sharable() returns trigger
  language plpgsql
  as $$
    declare
      shown uuid;
    begin
      -- the keeper's functions have looked for themselves
      if current_user = 'forthright_keeper' then
        return new;
      end if;
      foreach shown in array new.visible_to loop
        if (tg_op = 'INSERT' or not shown = any (old.visible_to)) and not may_be_shown(new.complaint_id, shown) then
          raise exception 'not to be shown to this organisation' using errcode = 'insufficient_privilege';
        end if;
      end loop;
      return new;
    end
  $$;
comment on function require_sharable() is
  'On every table with visible_to: nobody is added who may not be shown it. What was shown before stays.';

set role forthright_keeper;
drop function share_complaint(uuid, uuid, text, uuid, timestamptz, date, date, date, text, text, text, text, text[], text);
reset role;
create function share_complaint(
  p_complaint_id uuid, p_with uuid, p_capacity text, p_consent_id uuid, p_started_at timestamptz, p_received_on date,
  p_acknowledge_by date, p_six_months_on date, p_procedure_version text, p_shown_name text, p_shown_subject text,
  p_tags text[]) returns void
  language plpgsql security definer set search_path = public, pg_temp
  as $$
    declare
      home uuid := current_organisation();
      known_as text;
    begin
      if p_capacity = 'HOME' then
        raise exception 'a complaint has one home' using errcode = 'insufficient_privilege';
      end if;
      select c.reference into known_as from complaint c where c.organisation_id = home and c.id = p_complaint_id;
      if not found then
        raise exception 'not the home of this complaint' using errcode = 'insufficient_privilege';
      end if;
      perform from commissioning c
        where c.organisation_id = home and c.provider_id = p_with and (c.until_on is null or c.until_on >= p_received_on);
      if not found then
        raise exception 'not commissioned by this organisation' using errcode = 'insufficient_privilege';
      end if;
      perform from consent c
        where c.organisation_id = home and c.complaint_id = p_complaint_id and c.to_organisation_id = p_with
        for share;
      perform from consent c
        where c.organisation_id = home and c.complaint_id = p_complaint_id and c.id = p_consent_id
          and c.to_organisation_id = p_with and c.purpose = 'FORWARD'
          and c.answer = 'GIVEN' and c.withdrawn_at is null;
      if not found or not person_agrees(p_complaint_id, p_with) then
        raise exception 'no consent in force' using errcode = 'insufficient_privilege';
      end if;
      insert into participation (
        organisation_id, complaint_id, home_organisation_id, capacity, consent_id, started_at, stage, received_on,
        acknowledge_by, six_months_on, procedure_version, is_open, due_on, waiting_on, shown_reference, shown_name,
        shown_subject, tags, words)
      values (
        p_with, p_complaint_id, home, p_capacity, p_consent_id, p_started_at, 'RECEIVED', p_received_on,
        p_acknowledge_by, p_six_months_on, p_procedure_version, true, p_acknowledge_by, 'US', known_as, p_shown_name,
        p_shown_subject, p_tags, words_of(p_with, known_as || ' ' || p_shown_name || ' ' || p_shown_subject));
      insert into progress (
        organisation_id, complaint_id, organisation_name, capacity, stage, received_on, acknowledge_by, visible_to)
      select p_with, p_complaint_id, o.name, p_capacity, 'RECEIVED', p_received_on, p_acknowledge_by, array[home]
        from organisation o where o.id = p_with;
    end
  $$;
comment on function share_complaint is
  'Opens the complaint to another organisation under its own reference; refused unless I am its home, commission them and the person agrees.';

set role forthright_keeper;
drop function append_audit(timestamptz, text, uuid, uuid, uuid, text, text, jsonb, uuid[]);
reset role;
create function append_audit(
  p_at timestamptz, p_kind text, p_complaint_id uuid, p_document_id uuid, p_person_id uuid, p_person_name text,
  p_details jsonb, p_visible_to uuid[]) returns bigint
  language plpgsql security definer set search_path = public, pg_temp
  as $$
    declare
      mine uuid := current_organisation();
      bound_by uuid[];
      entry audit_entry;
    begin
      if mine is null then
        raise exception 'no organisation in this transaction';
      end if;
      if p_complaint_id is not null or cardinality(p_visible_to) > 0 then
        bound_by := array(
          select b.organisation_id from bundle b
          where b.complaint_id = p_complaint_id and b.state = 'RELEASED' and mine = any (b.visible_to));
        if cardinality(bound_by) = 0 and not exists (
          select from participation p where p.organisation_id = mine and p.complaint_id = p_complaint_id) then
          raise exception 'takes no part in this complaint' using errcode = 'insufficient_privilege';
        end if;
        if exists (
          select from unnest(p_visible_to) as shown
          where not shown = any (bound_by) and not may_be_shown(p_complaint_id, shown)) then
          raise exception 'not to be shown to this organisation' using errcode = 'insufficient_privilege';
        end if;
      end if;
      insert into audit_head (organisation_id, number, hash)
        values (mine, 0, '') on conflict (organisation_id) do nothing;
      select h.organisation_id, h.number + 1, h.hash into entry.organisation_id, entry.number, entry.previous_hash
        from audit_head h where h.organisation_id = mine for update;
      entry.at := p_at;
      entry.recorded_at := now();
      entry.kind := p_kind;
      entry.complaint_id := p_complaint_id;
      entry.document_id := p_document_id;
      entry.person_id := p_person_id;
      entry.person_name := p_person_name;
      select o.name into strict entry.organisation_name from organisation o where o.id = mine;
      entry.details := p_details;
      entry.visible_to := p_visible_to;
      entry.hash := audit_hash(entry);
      insert into audit_entry select entry.*;
      update audit_head set number = entry.number, hash = entry.hash where organisation_id = entry.organisation_id;
      return entry.number;
    end
  $$;
comment on function append_audit is
  'The next entry of my chain, under my own name; about a complaint only where I take part or read its released bundle.';

alter function share_complaint(uuid, uuid, text, uuid, timestamptz, date, date, date, text, text, text, text[]) owner to forthright_keeper;
alter function append_audit(timestamptz, text, uuid, uuid, uuid, text, jsonb, uuid[]) owner to forthright_keeper;
