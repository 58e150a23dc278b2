-- An arrangement that begins later opens no complaint before its first day.
set role forthright_keeper;
drop function share_complaint(uuid, uuid, text, uuid, timestamptz, date, date, date, text, text, text, text[]);
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
        where c.organisation_id = home and c.provider_id = p_with and c.from_on <= p_received_on
          and (c.until_on is null or c.until_on >= p_received_on);
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
alter function share_complaint(uuid, uuid, text, uuid, timestamptz, date, date, date, text, text, text, text[]) owner to forthright_keeper;

-- A function that is made anew has lost who may knock.
set role forthright_keeper;
revoke execute on function share_complaint(uuid, uuid, text, uuid, timestamptz, date, date, date, text, text, text, text[]) from public;
grant execute on function share_complaint(uuid, uuid, text, uuid, timestamptz, date, date, date, text, text, text, text[]) to forthright_app;
reset role;
