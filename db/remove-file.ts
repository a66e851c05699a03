import { rmSync } from 'node:fs';

/** Takes a file of SQLite away with the logs that lie beside it; what is not there is no fault. @throws what the system says */
export function removeFileAndLogs(file: string): void {
  for (const ending of ['', '-wal', '-shm', '-journal']) rmSync(file + ending, { force: true });
}
