-- The national directory of health and care organisations, as published. It belongs to no organisation and is public:
-- everybody reads it, and nobody but the owner writes it, when a file is loaded.
create table ods_organisation (
  code text not null,
  name text not null,
  is_active boolean not null,
  primary_role text not null,
  roles text[] not null,
  opened_on date,
  closed_on date,
  address text[] not null,
  words tsvector not null generated always as (to_tsvector('simple', code || ' ' || name)) stored,
  constraint pk_ods_organisation primary key (code)
);
comment on column ods_organisation.roles is 'The roles that it holds today or, once closed, held to the end; the primary role among them.';
create index ix_ods_organisation_words on ods_organisation using gin (words);

-- Who went over into whom. Published from either side or from both, so each is kept with the record that says it.
create table ods_succession (
  stated_by text not null,
  predecessor text not null,
  successor text not null,
  succeeded_on date,
  constraint pk_ods_succession primary key (stated_by, predecessor, successor)
);
create index ix_ods_succession_predecessor on ods_succession (predecessor);

-- Which files were loaded: the directory is as old as the newest of them.
create table ods_load (
  id bigint generated always as identity,
  file text not null,
  published_on date,
  records integer not null,
  added integer not null,
  changed integer not null,
  loaded_at timestamptz not null,
  constraint pk_ods_load primary key (id)
);
grant select on ods_organisation, ods_succession, ods_load to forthright_app;
