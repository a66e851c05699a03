import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { preferencesSchema } from '#shared/ipc/app-state.ts';

const storedSchema = z.object({
  preferences: preferencesSchema,
  /** Paths, newest first. */
  recentFiles: z.array(z.string()).max(8).readonly(),
  window: z.object({ width: z.int().min(400), height: z.int().min(300), maximized: z.boolean() }).nullable(),
  /** See graphics.ts; files of before it existed have none. */
  graphics: z
    .object({ accelerated: z.boolean(), runtime: z.string(), foundAt: z.number() })
    .nullable()
    .default(null),
  /** Folder whose calendars are read, by the path of the network that they are read into. */
  calendarFolders: z.record(z.string(), z.string()).default({}),
  /** Keys that the vault of the system locked, by the path of their file; only that vault can open them again. */
  rememberedKeys: z.record(z.string(), z.string().max(10_000)).default({}),
  /** Wrong passwords in a row, by the path of the file. */
  attempts: z.record(z.string(), z.strictObject({ wrong: z.int().min(0), at: z.number() })).default({}),
  /** Folders of back-ups, by the path of the network; `null`: beside the file, or no second one. */
  backUpFolders: z
    .record(z.string(), z.object({ own: z.string().nullable(), second: z.string().nullable() }))
    .default({}),
});
type Stored = z.infer<typeof storedSchema>;

const NOTHING_STORED: Stored = {
  preferences: { appearance: 'system' },
  recentFiles: [],
  window: null,
  graphics: null,
  calendarFolders: {},
  rememberedKeys: {},
  attempts: {},
  backUpFolders: {},
};
const MOST_RECENT_FILES = 8;

/** Choices of this user on this machine, in a small file of their own; never anything from a network. */
export interface PreferenceStore {
  read(): Stored;
  /** Kept at once; a machine that does not let us write keeps the choice until the program ends. */
  update(change: Partial<Stored>): void;
  rememberFile(file: string): void;
}

function readStored(file: string): Stored {
  try {
    const parsed = storedSchema.safeParse(JSON.parse(readFileSync(file, 'utf8')));
    return parsed.success ? parsed.data : NOTHING_STORED;
  } catch {
    return NOTHING_STORED; // not there yet, or unreadable: choices, not work
  }
}

/** Opens the preferences in `folder`; a missing or broken file gives the defaults. */
export function openPreferences(folder: string): PreferenceStore {
  const file = path.join(folder, 'voorkeuren.json');
  let stored = readStored(file);
  const update = (change: Partial<Stored>): void => {
    stored = { ...stored, ...change };
    const unfinished = `${file}.nieuw`;
    try {
      mkdirSync(folder, { recursive: true });
      writeFileSync(unfinished, JSON.stringify(stored, null, 2));
      renameSync(unfinished, file);
    } catch {
      // the choice still holds for this run
    }
  };
  return {
    read: () => stored,
    update,
    rememberFile: (opened) => {
      const others = stored.recentFiles.filter((other) => other !== opened);
      update({ recentFiles: [opened, ...others].slice(0, MOST_RECENT_FILES) });
    },
  };
}
