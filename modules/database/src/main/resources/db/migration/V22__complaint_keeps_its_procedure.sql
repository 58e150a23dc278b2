-- Each organisation handles its part of a complaint by a version of its own procedure: noted on its part, not on the complaint.
alter table participation add column procedure_version text;
alter table participation no force row level security;
alter table complaint no force row level security;
update participation p set procedure_version = case p.capacity when 'HOME' then c.procedure_version else 'england-provider/1' end
  from complaint c where c.organisation_id = p.home_organisation_id and c.id = p.complaint_id;
alter table participation force row level security;
alter table complaint force row level security;
alter table participation alter column procedure_version set not null;
alter table complaint drop column procedure_version;
comment on column participation.procedure_version is
  'The version that was in force on receipt, as northmoor-icb/3, until this part is moved to a newer one.';

-- Whoever is given the complaint handles it by the version of its own procedure that is in force then.
set role forthright_keeper;
drop function share_complaint(uuid, uuid, text, uuid, timestamptz, date, date, date, text, text, text, text[], text);
reset role;
create function share_complaint(
  p_complaint_id uuid, p_with uuid, p_capacity text, p_consent_id uuid, p_started_at timestamptz, p_received_on date,
  p_acknowledge_by date, p_six_months_on date, p_procedure_version text, p_shown_reference text, p_shown_name text,
  p_shown_subject text, p_tags text[], p_organisation_name text) returns void
  language plpgsql security definer set search_path = public, pg_temp
  as $$
    declare
      home uuid := current_organisation();
    begin
      if p_capacity = 'HOME' then
        raise exception 'a complaint has one home' using errcode = 'insufficient_privilege';
      end if;
      perform from complaint c where c.organisation_id = home and c.id = p_complaint_id;
      if not found then
        raise exception 'not the home of this complaint' using errcode = 'insufficient_privilege';
      end if;
      perform from consent c
        where c.organisation_id = home and c.complaint_id = p_complaint_id and c.id = p_consent_id
          and c.to_organisation_id = p_with and c.purpose = 'FORWARD'
          and c.answer = 'GIVEN' and c.withdrawn_at is null
        for share;
      if not found then
        raise exception 'no consent in force' using errcode = 'insufficient_privilege';
      end if;
      insert into participation (
        organisation_id, complaint_id, home_organisation_id, capacity, consent_id, started_at, stage, received_on,
        acknowledge_by, six_months_on, procedure_version, is_open, due_on, waiting_on, shown_reference, shown_name,
        shown_subject, tags, words)
      values (
        p_with, p_complaint_id, home, p_capacity, p_consent_id, p_started_at, 'RECEIVED', p_received_on,
        p_acknowledge_by, p_six_months_on, p_procedure_version, true, p_acknowledge_by, 'US', p_shown_reference,
        p_shown_name, p_shown_subject, p_tags,
        words_of(p_with, p_shown_reference || ' ' || p_shown_name || ' ' || p_shown_subject));
      insert into progress (
        organisation_id, complaint_id, organisation_name, capacity, stage, received_on, acknowledge_by, visible_to)
      values (
        p_with, p_complaint_id, p_organisation_name, p_capacity, 'RECEIVED', p_received_on, p_acknowledge_by, array[home]);
    end
  $$;
comment on function share_complaint is 'Opens the complaint to another organisation; refused unless I am its home and consent is in force.';
alter function share_complaint(uuid, uuid, text, uuid, timestamptz, date, date, date, text, text, text, text, text[], text)
  owner to forthright_keeper;
