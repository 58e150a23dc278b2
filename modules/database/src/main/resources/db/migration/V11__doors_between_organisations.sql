-- The only doors across organisations. The keeper owns them; each checks for itself who asks.

create function organisation_at_door(p_code text) returns uuid
  language sql stable security definer set search_path = public, pg_temp
  as $$ select id from organisation where code = p_code $$;
comment on function organisation_at_door(text) is 'The id behind the first segment of an address, before any organisation is set.';

create function organisations_to_visit() returns setof uuid
  language sql stable security definer set search_path = public, pg_temp
  as $$ select id from organisation order by code $$;
comment on function organisations_to_visit() is 'For jobs, which then work as each organisation in turn.';

create function words_of(p_organisation uuid, p_text text) returns tsvector
  language sql immutable parallel safe
  as $$ select to_tsvector('english', left(p_text, 400000)) || to_tsvector('simple', 'org' || replace(p_organisation::text, '-', '')) $$;
comment on function words_of(uuid, text) is 'Search words of one organisation; the text is cut where a vector could overflow.';

create function share_complaint(
  p_complaint_id uuid, p_with uuid, p_capacity text, p_consent_id uuid, p_started_at timestamptz, p_received_on date,
  p_acknowledge_by date, p_six_months_on date, p_shown_reference text, p_shown_name text, p_shown_subject text,
  p_tags text[], p_organisation_name text) returns void
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
        acknowledge_by, six_months_on, is_open, due_on, waiting_on, shown_reference, shown_name, shown_subject,
        tags, words)
      values (
        p_with, p_complaint_id, home, p_capacity, p_consent_id, p_started_at, 'RECEIVED', p_received_on,
        p_acknowledge_by, p_six_months_on, true, p_acknowledge_by, 'US', p_shown_reference, p_shown_name,
        p_shown_subject, p_tags, words_of(p_with, p_shown_reference || ' ' || p_shown_name || ' ' || p_shown_subject));
      insert into progress (
        organisation_id, complaint_id, organisation_name, capacity, stage, received_on, acknowledge_by, visible_to)
      values (
        p_with, p_complaint_id, p_organisation_name, p_capacity, 'RECEIVED', p_received_on, p_acknowledge_by, array[home]);
    end
  $$;
comment on function share_complaint is 'Opens the complaint to another organisation; refused unless I am its home and consent is in force.';

create function find_in_my_complaints(p_words text, p_limit integer) returns setof uuid
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select p.complaint_id
    from participation p
    where p.words @@ (websearch_to_tsquery('english', p_words)
        && to_tsquery('simple', 'org' || replace(current_organisation()::text, '-', '')))
      and p.organisation_id = current_organisation() and p.ended_at is null
    order by p.received_on desc
    limit p_limit
  $$;
comment on function find_in_my_complaints is
  'Word search by index: under row-level security @@ could not use it, so the organisation stands inside the index and again beside it.';

-- forthright_owner may act as the keeper only to hand these functions over.
alter function append_audit(timestamptz, text, uuid, uuid, uuid, text, text, jsonb, uuid[]) owner to forthright_keeper;
alter function organisation_at_door(text) owner to forthright_keeper;
alter function organisations_to_visit() owner to forthright_keeper;
alter function share_complaint(uuid, uuid, text, uuid, timestamptz, date, date, date, text, text, text, text[], text) owner to forthright_keeper;
alter function find_in_my_complaints(text, integer) owner to forthright_keeper;
