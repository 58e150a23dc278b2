create table remedy (
  organisation_id uuid not null,
  complaint_id uuid not null,
  id uuid not null,
  kind text not null,
  what text not null,
  owner_name text not null,
  due_on date not null,
  done_on date,
  proof text not null,
  visible_to uuid[] not null,
  version integer not null default 0,
  constraint pk_remedy primary key (organisation_id, id),
  constraint fk_remedy_participation foreign key (organisation_id, complaint_id) references participation (organisation_id, complaint_id)
);
create index ix_remedy_complaint on remedy (complaint_id);
create index ix_remedy_due on remedy (organisation_id, due_on) where done_on is null;

create table learning (
  organisation_id uuid not null,
  complaint_id uuid not null,
  id uuid not null,
  what text not null,
  owner_name text not null,
  due_on date not null,
  done_on date,
  proof text not null,
  visible_to uuid[] not null,
  version integer not null default 0,
  constraint pk_learning primary key (organisation_id, id),
  constraint fk_learning_participation foreign key (organisation_id, complaint_id) references participation (organisation_id, complaint_id)
);
create index ix_learning_complaint on learning (complaint_id);
create index ix_learning_due on learning (organisation_id, due_on) where done_on is null;

-- Nothing was to be learned: said with its reason, never by silence.
create table no_learning (
  organisation_id uuid not null,
  complaint_id uuid not null,
  id uuid not null,
  reason text not null,
  said_by_name text not null,
  said_on date not null,
  visible_to uuid[] not null,
  version integer not null default 0,
  constraint pk_no_learning primary key (organisation_id, id),
  constraint uq_no_learning_complaint unique (organisation_id, complaint_id),
  constraint fk_no_learning_participation foreign key (organisation_id, complaint_id) references participation (organisation_id, complaint_id)
);
create index ix_no_learning_complaint on no_learning (complaint_id);

create view open_remedy with (security_invoker = true) as
  select organisation_id, complaint_id, due_on from remedy where done_on is null;
comment on view open_remedy is 'For those who count promises that were not kept in time; shows whom it shows remedies to.';
grant select on open_remedy to forthright_app;
