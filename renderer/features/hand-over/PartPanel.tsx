import { type ReactNode, useMemo, useState } from 'react';
import type { FieldErrors } from '#shared/errors.ts';
import { useChangeLine } from '#renderer/api/change-line.ts';
import { useNetworkMutation, useNetworkQuery } from '#renderer/api/hooks.ts';
import { duplicateTexts } from '#renderer/i18n/texts/duplicates.ts';
import { handOverTexts } from '#renderer/i18n/texts/hand-over.ts';
import { vaultTexts } from '#renderer/i18n/texts/vault.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Checkbox } from '#renderer/ui/fields/Checkbox.tsx';
import { MultiPicker } from '#renderer/ui/fields/MultiPicker.tsx';
import { NewPasswordFields, NO_PASSWORD, refusalsOf } from '#renderer/ui/fields/NewPasswordFields.tsx';
import { ErrorNotice, Loading } from '#renderer/ui/Notices.tsx';
import { RadioGroup } from '#renderer/ui/fields/RadioGroup.tsx';
import { useViewState } from '#renderer/ui/hooks/use-view-state.ts';
import { type Along, choiceOf, optionsOf, START_ALONG } from './part-choice.ts';

const t = handOverTexts.part;
type Scope = keyof typeof t.scopes;
const SCOPES: readonly Scope[] = ['all', 'chosen'];
const NONE: readonly string[] = [];

/** Chooses a part, shows how much that is, and writes it under a password of its own. */
export function PartPanel(): ReactNode {
  const showLine = useChangeLine();
  const organisations = useNetworkQuery('organisations.list', undefined);
  const collaborations = useNetworkQuery('collaborations.list', undefined);
  const themes = useNetworkQuery('themes.list', undefined);
  const categories = useNetworkQuery('categories.list', undefined);
  const areas = useNetworkQuery('areas.list', undefined);
  const [scope, setScope] = useViewState<Scope>('hand-over.scope', 'all');
  const [keys, setKeys] = useViewState('hand-over.keys', NONE);
  const [along, setAlong] = useViewState<Along>('hand-over.along', START_ALONG);
  const [password, setPassword] = useState(NO_PASSWORD);
  const [errors, setErrors] = useState<FieldErrors>({});
  const save = useNetworkMutation('handOver.export', { line: false });
  const things = useMemo(
    () => ({
      organisations: organisations.data ?? [],
      collaborations: collaborations.data ?? [],
      themes: themes.data ?? [],
      categories: categories.data ?? [],
      areas: areas.data ?? [],
    }),
    [organisations.data, collaborations.data, themes.data, categories.data, areas.data],
  );
  const options = useMemo(() => optionsOf(things), [things]);
  const choice = choiceOf(things, scope === 'all' ? null : keys, along);
  const chips = options.filter(({ key }) => keys.includes(key));
  const isNothing = scope === 'chosen' && chips.length === 0;
  const counts = useNetworkQuery('handOver.count', choice, { enabled: !isNothing, keepPrevious: true });
  const isReady = organisations.data !== undefined && collaborations.data !== undefined;
  if (!isReady) return <Loading />;

  const submit = (form: HTMLFormElement): void => {
    const refused: FieldErrors = { ...(isNothing ? { choice: 'required' } : {}), ...refusalsOf(password) };
    setErrors(refused);
    if (isNothing) form.querySelector<HTMLElement>('[role=combobox]')?.focus();
    else if (Object.keys(refused).length > 0) {
      const fields = form.querySelectorAll<HTMLElement>('.password-field input');
      fields[refused['next'] === undefined ? 1 : 0]?.focus();
    } else {
      save.mutate(
        { choice, password: password.next },
        {
          onSuccess: (saved) => {
            if (saved === null) return;
            setPassword(NO_PASSWORD);
            showLine({ kind: 'note', text: t.saved(saved.path) });
          },
        },
      );
    }
  };
  const box = (part: keyof Along): ReactNode => (
    <Checkbox
      label={t[part]}
      checked={along[part]}
      onChange={(checked) => {
        setAlong({ ...along, [part]: checked });
      }}
    />
  );
  return (
    <form
      className="hand-over__part"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!save.isPending) submit(event.currentTarget);
      }}
    >
      <RadioGroup
        label={t.scope}
        value={scope}
        options={SCOPES.map((value) => ({ value, label: t.scopes[value] }))}
        onChange={setScope}
      />
      {scope === 'chosen' ? (
        <MultiPicker
          label={t.choose}
          description={t.chooseHelp}
          texts={duplicateTexts.start}
          options={options}
          chips={chips}
          error={errors['choice'] !== undefined && isNothing ? t.nothingChosen : undefined}
          onAdd={(key) => {
            setKeys([...keys, key]);
          }}
          onRemove={(key) => {
            setKeys(keys.filter((one) => one !== key));
          }}
        />
      ) : null}
      <fieldset className="hand-over__along">
        <legend className="field__label">{t.what}</legend>
        {box('persons')}
        {box('collaborations')}
        {box('ties')}
        {box('encounters')}
        {along.encounters ? box('confidential') : null}
        {box('judgements')}
        <p className="secondary-text">{t.stays}</p>
      </fieldset>
      <div aria-live="polite">
        <h3>{t.preview}</h3>
        {isNothing ? (
          <p>{t.nothingChosen}</p>
        ) : counts.error === null ? (
          counts.data === undefined ? (
            <Loading />
          ) : (
            <>
              <p>{t.counts(counts.data)}</p>
              {counts.data.heldBack === 0 || !along.encounters ? null : (
                <p className="secondary-text">{t.heldBack(counts.data.heldBack)}</p>
              )}
            </>
          )
        ) : (
          <ErrorNotice error={counts.error} />
        )}
      </div>
      <fieldset className="hand-over__password">
        <legend className="field__label">{t.password}</legend>
        <p className="secondary-text">{t.passwordHelp}</p>
        <NewPasswordFields t={vaultTexts} value={password} errors={errors} onChange={setPassword} />
      </fieldset>
      {save.error === null ? null : <ErrorNotice error={save.error} />}
      <div className="form__actions">
        <Button type="submit" variant="primary" disabled={save.isPending}>
          {t.save}
        </Button>
      </div>
      {save.isPending ? <Loading label={t.working} /> : null}
    </form>
  );
}
