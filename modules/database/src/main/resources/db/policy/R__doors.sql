-- Who may knock: the application calls these functions, nobody else does.
grant execute on function words_of(uuid, text) to forthright_app, forthright_keeper;
set role forthright_keeper;
revoke execute on function append_audit(timestamptz, text, uuid, uuid, uuid, text, jsonb, uuid[]) from public;
revoke execute on function organisation_at_door(text) from public;
revoke execute on function organisations_to_visit() from public;
revoke execute on function organisations_taking_complaints() from public;
revoke execute on function share_complaint(uuid, uuid, text, uuid, timestamptz, date, date, date, text, text, text, text[]) from public;
revoke execute on function find_in_my_complaints(text, integer) from public;
revoke execute on function next_point_number(uuid) from public;
grant execute on function append_audit(timestamptz, text, uuid, uuid, uuid, text, jsonb, uuid[]) to forthright_app;
grant execute on function organisation_at_door(text) to forthright_app;
grant execute on function organisations_to_visit() to forthright_app;
grant execute on function organisations_taking_complaints() to forthright_app;
grant execute on function share_complaint(uuid, uuid, text, uuid, timestamptz, date, date, date, text, text, text, text[]) to forthright_app;
grant execute on function find_in_my_complaints(text, integer) to forthright_app;
grant execute on function next_point_number(uuid) to forthright_app;
reset role;
