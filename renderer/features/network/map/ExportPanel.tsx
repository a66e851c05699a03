import { type ReactNode, useState } from 'react';
import {
  GRAPH_FORMATS,
  type GraphExport,
  type GraphInclude,
  NOTHING_CONFIDENTIAL,
} from '#shared/export/graph/graph-choice.ts';
import { OwnerOnly } from '#renderer/api/audience.tsx';
import { asAppError, useNetworkClient } from '#renderer/api/hooks.ts';
import type { MapPicture } from '#renderer/graph/picture/map-picture.ts';
import { mapViewTexts as t } from '#renderer/i18n/texts/map-views.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Checkbox } from '#renderer/ui/fields/Checkbox.tsx';
import { ErrorNotice } from '#renderer/ui/Notices.tsx';
import { Panel } from '#renderer/ui/Panel.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { Select } from '#renderer/ui/fields/Select.tsx';
import { printPicture } from './print-picture.ts';
import './views-panel.css';

interface ExportPanelProps {
  /** The map as it is now; `null` when it is not in sight. */
  readonly picture: () => MapPicture | null;
  /** What the file is called at first. */
  readonly name: string;
  readonly onClose: () => void;
}

type Size = keyof typeof t.sizes;
const SIZES: readonly Size[] = ['screen', '3840', '7680'];
const INCLUDES = [
  'persons',
  'judgements',
  'confidential',
  'notes',
] as const satisfies readonly (keyof GraphInclude)[];

function saved(written: { readonly path: string } | null): string | null {
  return written === null ? null : t.saved(written.path);
}

/** Takes the map along: as a picture of what is seen, or as data for another program. */
export function ExportPanel({ picture, name, onClose }: ExportPanelProps): ReactNode {
  const client = useNetworkClient();
  const [size, setSize] = useState<Size>('screen');
  const [format, setFormat] = useState<GraphExport['format']>('gexf');
  const [include, setInclude] = useState(NOTHING_CONFIDENTIAL);
  const [said, setSaid] = useState('');
  const [refusal, setRefusal] = useState<unknown>(null);

  /** Says how it went; nothing when it was called off. */
  const run = async (work: () => Promise<string | null>): Promise<void> => {
    setSaid(t.busy);
    setRefusal(null);
    try {
      setSaid((await work()) ?? '');
    } catch (error) {
      setSaid('');
      setRefusal(error);
    }
  };
  const asPng = async (shown: MapPicture): Promise<Uint8Array<ArrayBuffer>> => {
    const { rasterise } = await import('#renderer/graph/picture/rasterise.ts');
    return rasterise(shown, size === 'screen' ? 2 * Math.max(shown.width, shown.height) : Number(size));
  };
  const withPicture = (work: (shown: MapPicture) => Promise<string | null>) => (): void => {
    void run(async () => {
      const shown = picture();
      return shown === null ? t.failed : work(shown);
    });
  };
  const save = async (form: 'png' | 'svg', bytes: Uint8Array<ArrayBuffer>): Promise<string | null> =>
    saved(await client.ask('pictures.save', { name, format: form, bytes }));

  return (
    <Panel title={t.exportTitle} onClose={onClose}>
      <Section heading={t.picture}>
        <p className="secondary-text">{t.pictureHelp}</p>
        <Select<Size>
          label={t.size}
          value={size}
          options={SIZES.map((value) => ({ value, label: t.sizes[value] }))}
          onChange={setSize}
        />
        <div className="map-views__actions map-export__actions">
          <Button onClick={withPicture(async (shown) => save('png', await asPng(shown)))}>{t.savePng}</Button>
          <Button onClick={withPicture(async (shown) => save('svg', new TextEncoder().encode(shown.svg)))}>
            {t.saveSvg}
          </Button>
          <Button
            onClick={withPicture(async (shown) =>
              saved(await printPicture(shown, () => client.ask('print.savePdf', { name }))),
            )}
          >
            {t.savePdf}
          </Button>
          <Button
            onClick={withPicture(async (shown) => {
              await client.ask('pictures.copy', { bytes: await asPng(shown) });
              return t.copied;
            })}
          >
            {t.copy}
          </Button>
        </div>
      </Section>
      <OwnerOnly>
        <Section heading={t.data}>
          <p className="secondary-text">{t.dataHelp}</p>
          <Select<GraphExport['format']>
            label={t.format}
            value={format}
            options={GRAPH_FORMATS.map((value) => ({ value, label: t.formats[value] }))}
            onChange={setFormat}
          />
          <fieldset className="map-export__include">
            <legend className="field__label">{t.confidential}</legend>
            <p className="secondary-text">{t.confidentialHelp}</p>
            {INCLUDES.map((part) => (
              <Checkbox
                key={part}
                label={t.include[part]}
                checked={include[part]}
                onChange={(checked) => {
                  setInclude({ ...include, [part]: checked });
                }}
              />
            ))}
          </fieldset>
          <Button
            onClick={() => {
              void run(async () => {
                const written = await client.ask('file.exportGraph', { format, include });
                return written === null ? null : t.savedData(written.path, written.nodes, written.edges);
              });
            }}
          >
            {t.saveData}
          </Button>
        </Section>
      </OwnerOnly>
      <output className="map-export__said">{said}</output>
      {refusal === null ? null : <ErrorNotice error={asAppError(refusal)} />}
    </Panel>
  );
}
