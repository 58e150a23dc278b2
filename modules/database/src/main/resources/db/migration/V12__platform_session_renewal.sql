-- One request at a time renews the tokens of a sign-in: Keycloak ends a session whose refresh token is used three times.
alter table signed_in_session add column renewing_until timestamptz;
comment on column signed_in_session.renewing_until is 'While set and ahead, somebody is fetching new tokens and others wait.';
create index ix_signed_in_session_expires on signed_in_session (expires_at);
