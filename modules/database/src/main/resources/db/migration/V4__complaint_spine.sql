-- The complaint itself: what every participant may know. Home is the organisation that received it first.
create table complaint (
  organisation_id uuid not null,
  id uuid not null,
  reference text not null,
  subject text not null,
  service text not null,
  channel text not null,
  about_organisation_id uuid,
  received_at timestamptz not null,
  received_on date not null,
  logged_at timestamptz not null,
  happened_on date,
  known_on date,
  procedure_version text not null,
  version integer not null default 0,
  constraint pk_complaint primary key (organisation_id, id),
  constraint uq_complaint_reference unique (organisation_id, reference),
  constraint fk_complaint_organisation foreign key (organisation_id) references organisation (id),
  constraint fk_complaint_about foreign key (about_organisation_id) references organisation (id)
);
comment on column complaint.received_on is 'London date of receipt by any part of the body, not of logging (SI 2009/309 reg. 13(3)).';
create index ix_complaint_id on complaint (id);

create table reference_counter (
  organisation_id uuid not null,
  year integer not null,
  last integer not null,
  constraint pk_reference_counter primary key (organisation_id, year),
  constraint fk_reference_counter_organisation foreign key (organisation_id) references organisation (id)
);

-- Consent: one row per question put to the person, for one organisation and one purpose.
create table consent (
  organisation_id uuid not null,
  complaint_id uuid not null,
  id uuid not null,
  to_organisation_id uuid not null,
  purpose text not null,
  answer text not null,
  asked_at timestamptz not null,
  answered_at timestamptz,
  given_by text,
  how text,
  withdrawn_at timestamptz,
  version integer not null default 0,
  constraint pk_consent primary key (organisation_id, id),
  constraint fk_consent_to foreign key (to_organisation_id) references organisation (id),
  constraint fk_consent_complaint foreign key (organisation_id, complaint_id) references complaint (organisation_id, id),
  constraint ck_consent_purpose check (purpose in ('FORWARD', 'REQUEST_INFORMATION', 'SHARE_REPLY')),
  constraint ck_consent_answer check (answer in ('NOT_YET', 'GIVEN', 'REFUSED'))
);

-- One row per organisation in a complaint: its own stage, dates and handler. Work lists are driven from it.
create table participation (
  organisation_id uuid not null,
  complaint_id uuid not null,
  home_organisation_id uuid not null,
  capacity text not null,
  consent_id uuid,
  legal_basis text,
  started_at timestamptz not null,
  ended_at timestamptz,
  stage text not null,
  received_on date not null,
  acknowledge_by date not null,
  acknowledged_on date,
  respond_by date,
  six_months_on date not null,
  answered_on date,
  handler_id uuid,
  is_open boolean not null,
  due_on date not null,
  waiting_on text not null,
  shown_reference text not null,
  shown_name text not null,
  shown_subject text not null,
  tags text[] not null,
  words tsvector not null default '',
  version integer not null default 0,
  constraint pk_participation primary key (organisation_id, complaint_id),
  constraint fk_participation_organisation foreign key (organisation_id) references organisation (id),
  constraint fk_participation_complaint foreign key (home_organisation_id, complaint_id) references complaint (organisation_id, id),
  constraint fk_participation_consent foreign key (home_organisation_id, consent_id) references consent (organisation_id, id),
  constraint fk_participation_handler foreign key (organisation_id, handler_id) references membership (organisation_id, id),
  constraint ck_participation_capacity check (capacity in ('HOME', 'FORWARDED_TO', 'CONTRIBUTOR')),
  constraint ck_participation_basis check (capacity = 'HOME' or consent_id is not null or legal_basis is not null)
);
create unique index uq_participation_reference on participation (organisation_id, shown_reference);
create index ix_participation_due on participation (organisation_id, due_on, complaint_id) where is_open;
create index ix_participation_recent on participation (organisation_id, received_on desc, complaint_id);
create index ix_participation_words on participation using gin (words);
comment on column participation.words is 'What this organisation may search, with its own id as a lexeme so that one index serves one organisation.';

-- What a participant lets the others see of its work.
create table progress (
  organisation_id uuid not null,
  complaint_id uuid not null,
  organisation_name text not null,
  capacity text not null,
  stage text not null,
  received_on date not null,
  acknowledge_by date not null,
  acknowledged_on date,
  respond_by date,
  answered_on date,
  outcome text,
  visible_to uuid[] not null,
  version integer not null default 0,
  constraint pk_progress primary key (organisation_id, complaint_id),
  constraint fk_progress_participation foreign key (organisation_id, complaint_id) references participation (organisation_id, complaint_id)
);
create index ix_progress_complaint on progress (complaint_id);

-- The person's own words.
create table account (
  organisation_id uuid not null,
  complaint_id uuid not null,
  id uuid not null,
  what_happened text not null,
  where_it_happened text not null,
  when_it_happened text not null,
  outcome_wanted text not null,
  term_used text not null,
  visible_to uuid[] not null,
  version integer not null default 0,
  constraint pk_account primary key (organisation_id, id),
  constraint uq_account_complaint unique (organisation_id, complaint_id),
  constraint fk_account_participation foreign key (organisation_id, complaint_id) references participation (organisation_id, complaint_id)
);
create index ix_account_complaint on account (complaint_id);

create table party (
  organisation_id uuid not null,
  complaint_id uuid not null,
  id uuid not null,
  role text not null,
  name text not null,
  relationship text not null,
  email text not null,
  phone text not null,
  address text not null,
  born_on date,
  contact_note text not null,
  visible_to uuid[] not null,
  version integer not null default 0,
  constraint pk_party primary key (organisation_id, id),
  constraint ck_party_role check (role in ('COMPLAINANT', 'PATIENT', 'REPRESENTATIVE', 'ADVOCATE')),
  constraint fk_party_participation foreign key (organisation_id, complaint_id) references participation (organisation_id, complaint_id)
);
create index ix_party_complaint on party (complaint_id);

create table adjustment (
  organisation_id uuid not null,
  complaint_id uuid not null,
  id uuid not null,
  kind text not null,
  detail text not null,
  visible_to uuid[] not null,
  version integer not null default 0,
  constraint pk_adjustment primary key (organisation_id, id),
  constraint fk_adjustment_participation foreign key (organisation_id, complaint_id) references participation (organisation_id, complaint_id)
);
create index ix_adjustment_complaint on adjustment (complaint_id);

create table point (
  organisation_id uuid not null,
  complaint_id uuid not null,
  id uuid not null,
  number integer not null,
  about_organisation_id uuid,
  summary text not null,
  visible_to uuid[] not null,
  version integer not null default 0,
  constraint pk_point primary key (organisation_id, id),
  constraint uq_point_number unique (organisation_id, complaint_id, number),
  constraint fk_point_about foreign key (about_organisation_id) references organisation (id),
  constraint fk_point_participation foreign key (organisation_id, complaint_id) references participation (organisation_id, complaint_id)
);
create index ix_point_complaint on point (complaint_id);

-- What an organisation found on a point: its own row, whoever wrote the point.
create table finding (
  organisation_id uuid not null,
  complaint_id uuid not null,
  id uuid not null,
  point_id uuid not null,
  should_have_happened text not null,
  happened text not null,
  evidence text not null,
  standard text not null,
  impact text not null,
  outcome text not null,
  found_by uuid not null,
  found_at timestamptz not null,
  visible_to uuid[] not null,
  version integer not null default 0,
  constraint pk_finding primary key (organisation_id, id),
  constraint uq_finding_point unique (organisation_id, point_id),
  constraint ck_finding_outcome check (outcome in ('UPHELD', 'PARTLY_UPHELD', 'NOT_UPHELD', 'NO_FINDING', 'RESOLVED')),
  constraint fk_finding_participation foreign key (organisation_id, complaint_id) references participation (organisation_id, complaint_id)
);
create index ix_finding_complaint on finding (complaint_id);

-- The agreed plan and every amendment of it: reg. 17 asks for both periods.
create table plan (
  organisation_id uuid not null,
  complaint_id uuid not null,
  id uuid not null,
  number integer not null,
  respond_by date not null,
  agreed boolean not null,
  method text not null,
  updates text not null,
  reason text not null,
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  visible_to uuid[] not null,
  constraint pk_plan primary key (organisation_id, id),
  constraint uq_plan_number unique (organisation_id, complaint_id, number),
  constraint fk_plan_participation foreign key (organisation_id, complaint_id) references participation (organisation_id, complaint_id)
);
create index ix_plan_complaint on plan (complaint_id);
