import {
  day,
  ID,
  name,
  oneOf,
  optionalDay,
  optionalOneOf,
  optionalWholeNumber,
  POSITION,
  text,
} from './0010-checks.ts';

/** Encounters, who was there, and what came of them. At least one participant: the repository sees to that. */
export const ENCOUNTER_TABLES = `
CREATE TABLE encounter (
  ${ID},
  ${day('date')},
  start_time TEXT CHECK (
    start_time IS NULL OR start_time GLOB '[01][0-9]:[0-5][0-9]' OR start_time GLOB '2[0-3]:[0-5][0-9]'
  ),
  ${optionalWholeNumber('minutes', 1, 1440)},
  ${oneOf('form', [
    'site-visit',
    'meeting',
    'one-on-one',
    'phone-call',
    'video-call',
    'event',
    'chance-encounter',
    'message',
  ])},
  ${text('subject', 500)},
  ${optionalOneOf('script', ['recurring', 'planned', 'unexpected'])},
  ${optionalOneOf('podium', ['town-hall', 'at-partner', 'neighbourhood', 'kitchen-table', 'elsewhere', 'digital'])},
  ${optionalOneOf('initiative', ['us', 'them', 'third-party'])},
  ${optionalOneOf('company', ['alone', 'college', 'directors', 'staff'])},
  ${optionalOneOf('ground', ['expertise', 'representation', 'lifeworld', 'political'])},
  ${optionalOneOf('tone', ['keep-measure', 'set-tone', 'give-voice', 'deal-game', 'join-in'])},
  ${optionalOneOf('performance', ['on-stage', 'backstage'])},
  ${optionalOneOf('orientation', ['chance', 'risk'])},
  ${oneOf('confidentiality', ['normal', 'confidential'])},
  collaboration_id TEXT REFERENCES collaboration (id),
  ${text('note', 20_000)}
) STRICT;
CREATE INDEX encounter_by_date ON encounter (date DESC, id DESC);
CREATE INDEX encounter_by_collaboration ON encounter (collaboration_id) WHERE collaboration_id IS NOT NULL;

-- Two relations and not one with half of its columns empty: each has a key of its own, so nobody is there twice,
-- and no partner is both present and missed.
CREATE TABLE encounter_organisation (
  encounter_id TEXT NOT NULL REFERENCES encounter (id) ON DELETE CASCADE,
  organisation_id TEXT NOT NULL REFERENCES organisation (id),
  ${oneOf('role', ['participant', 'absent'])},
  ${POSITION},
  PRIMARY KEY (encounter_id, organisation_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX encounter_organisation_by_organisation ON encounter_organisation (organisation_id, role);

CREATE TABLE encounter_person (
  encounter_id TEXT NOT NULL REFERENCES encounter (id) ON DELETE CASCADE,
  person_id TEXT NOT NULL REFERENCES person (id),
  ${POSITION},
  PRIMARY KEY (encounter_id, person_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX encounter_person_by_person ON encounter_person (person_id);

CREATE TABLE encounter_theme (
  encounter_id TEXT NOT NULL REFERENCES encounter (id) ON DELETE CASCADE,
  theme_id TEXT NOT NULL REFERENCES theme (id),
  ${POSITION},
  PRIMARY KEY (encounter_id, theme_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX encounter_theme_by_theme ON encounter_theme (theme_id);

CREATE TABLE observation (
  ${ID},
  encounter_id TEXT NOT NULL REFERENCES encounter (id) ON DELETE CASCADE,
  ${oneOf('kind', ['signal', 'silence', 'story'])},
  ${name('text', 2000)},
  ${optionalDay('told_on')},
  ${text('told_where', 500)},
  ${POSITION}
) STRICT;
CREATE INDEX observation_by_encounter ON observation (encounter_id);

CREATE TABLE commitment (
  ${ID},
  encounter_id TEXT REFERENCES encounter (id) ON DELETE CASCADE,
  ${name('text', 500)},
  ${oneOf('owner', ['us', 'them', 'colleague'])},
  organisation_id TEXT REFERENCES organisation (id),
  ${optionalDay('due')},
  ${optionalDay('done_on')},
  ${POSITION}
) STRICT;
CREATE INDEX commitment_by_encounter ON commitment (encounter_id);
CREATE INDEX commitment_by_organisation ON commitment (organisation_id) WHERE organisation_id IS NOT NULL;
CREATE INDEX commitment_open ON commitment (due) WHERE done_on IS NULL;

CREATE TABLE intention (
  ${ID},
  ${name('subject')},
  ${optionalDay('before_date')},
  ${text('note', 20_000)},
  encounter_id TEXT REFERENCES encounter (id) ON DELETE SET NULL
) STRICT;
CREATE INDEX intention_by_encounter ON intention (encounter_id) WHERE encounter_id IS NOT NULL;

CREATE TABLE intention_organisation (
  intention_id TEXT NOT NULL REFERENCES intention (id) ON DELETE CASCADE,
  organisation_id TEXT NOT NULL REFERENCES organisation (id),
  ${POSITION},
  PRIMARY KEY (intention_id, organisation_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX intention_organisation_by_organisation ON intention_organisation (organisation_id);

CREATE TABLE intention_person (
  intention_id TEXT NOT NULL REFERENCES intention (id) ON DELETE CASCADE,
  person_id TEXT NOT NULL REFERENCES person (id),
  ${POSITION},
  PRIMARY KEY (intention_id, person_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX intention_person_by_person ON intention_person (person_id);
`;
