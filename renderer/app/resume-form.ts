import type { Dispatch } from 'react';
import {
  affiliationIdSchema,
  collaborationIdSchema,
  commitmentIdSchema,
  encounterIdSchema,
  intentionIdSchema,
  organisationIdSchema,
  personIdSchema,
} from '#shared/domain/ids.ts';
import type { UnfinishedForm } from '#shared/ipc/requests/drafts.ts';
import { START_MAP } from '#renderer/features/network/map/map-state.ts';
import { RESUMED_FORM } from '#renderer/ui/hooks/use-resumed-form.ts';
import { type Location, type NavigationAction, type RailScreenId, screenLocation } from './navigation.ts';

/** Goes to the form in which something was typed: it opens with that in it, there or beside where one is. */
export function resumeForm(
  form: UnfinishedForm,
  viewState: Map<string, unknown>,
  dispatch: Dispatch<NavigationAction>,
): void {
  const { kind, thing, key } = form;
  const go = (location: Location): void => {
    // The page that has the form opens it when it comes up; one that is shown already would not.
    viewState.set(RESUMED_FORM, key);
    dispatch({ type: 'go', location });
  };
  const goTo = (screen: RailScreenId): void => {
    go(screenLocation(screen));
  };
  const page = thing?.page ?? '';
  switch (kind) {
    case 'partner': {
      const id = thing === null ? null : organisationIdSchema.parse(thing.id);
      viewState.set('partners.form', id ?? 'new');
      go({ screen: 'partners', selectedId: id });
      return;
    }
    case 'person': {
      if (thing?.table === 'organisation') {
        dispatch({ type: 'open-person-form', worksFor: organisationIdSchema.parse(thing.id) });
        return;
      }
      const id = thing === null ? null : personIdSchema.parse(thing.id);
      viewState.set('persons.form', id ?? 'new');
      go({ screen: 'persons', selectedId: id });
      return;
    }
    case 'collaboration': {
      const id = thing === null ? null : collaborationIdSchema.parse(thing.id);
      viewState.set('collaborations.form', id ?? 'new');
      go({ screen: 'collaborations', selectedId: id });
      return;
    }
    case 'encounter': {
      const encounterId = thing === null ? null : encounterIdSchema.parse(thing.id);
      dispatch({ type: 'open-encounter-form', encounterId, organisationIds: [] });
      return;
    }
    case 'intention':
      dispatch({
        type: 'open-intention-form',
        form: {
          intentionId: thing?.table === 'intention' ? intentionIdSchema.parse(thing.id) : null,
          organisationIds: thing?.table === 'organisation' ? [organisationIdSchema.parse(thing.id)] : [],
          personIds: thing?.table === 'person' ? [personIdSchema.parse(thing.id)] : [],
        },
      });
      return;
    case 'position':
      if (thing === null) return;
      dispatch({
        type: 'open-position-form',
        form: { personId: personIdSchema.parse(page), affiliationId: affiliationIdSchema.parse(thing.id) },
      });
      return;
    case 'commitment':
      viewState.set('commitments.form', thing === null ? 'new' : commitmentIdSchema.parse(thing.id));
      goTo('commitments');
      return;
    case 'assessment':
      if (thing?.table === 'collaboration')
        go({ screen: 'collaborations', selectedId: collaborationIdSchema.parse(page) });
      else go({ screen: 'partners', selectedId: organisationIdSchema.parse(page) });
      return;
    case 'tie':
      // Laid on the map between two partners: there they are chosen again.
      if (thing === null) goTo('network');
      else go({ screen: 'partners', selectedId: organisationIdSchema.parse(page) });
      return;
    case 'briefing':
      go({ screen: 'partners', selectedId: organisationIdSchema.parse(page) });
      return;
    case 'dossier':
      go({ screen: 'dossier', selectedId: personIdSchema.parse(page) });
      return;
    case 'correction':
    case 'basis':
      go({ screen: 'persons', selectedId: personIdSchema.parse(page) });
      return;
    case 'signal-tell':
    case 'signal-promise':
    case 'signal-let-go':
      // Where it was heard: there stand few, and this one surely.
      go({ screen: 'encounters', selectedId: encounterIdSchema.parse(page) });
      return;
    case 'reflection':
      viewState.set('mirror:page', 'reflection');
      goTo('mirror');
      return;
    case 'time-week':
      viewState.set('mirror:page', 'time');
      goTo('mirror');
      return;
    case 'mapview':
      viewState.set('network.map', { ...(viewState.get('network.map') ?? START_MAP), panel: 'views' });
      goTo('network');
      return;
    case 'calendar':
      viewState.set('calendar.tab', 'inbox');
      goTo('calendar');
      return;
    case 'calendarrule':
      viewState.set('calendar.tab', 'work');
      goTo('calendar');
      return;
    case 'calendarsettings':
      viewState.set('calendar.tab', 'settings');
      goTo('calendar');
      return;
    case 'missing':
      goTo('missing');
      return;
    case 'keep':
      goTo('retention');
      return;
    case 'woo':
      goTo('woo');
  }
}
