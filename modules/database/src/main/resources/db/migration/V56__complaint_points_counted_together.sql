-- A number of a point means one point of a complaint, whichever organisation wrote it down.
create function next_point_number(p_complaint_id uuid) returns integer
  language plpgsql security definer set search_path = public, pg_temp
  as $$
    begin
      perform from participation p
        where p.organisation_id = current_organisation() and p.complaint_id = p_complaint_id and p.ended_at is null;
      if not found then
        raise exception 'not taking part in this complaint' using errcode = 'insufficient_privilege';
      end if;
      -- held until the point is saved: nobody else takes the number meanwhile
      perform pg_advisory_xact_lock(hashtextextended('point of ' || p_complaint_id, 0));
      return (select coalesce(max(number), 0) + 1 from point where complaint_id = p_complaint_id);
    end
  $$;
comment on function next_point_number(uuid) is
  'The next number among the points of all organisations in a complaint I take part in; of the others'' it tells no more than a gap does.';
alter function next_point_number(uuid) owner to forthright_keeper;
