import { z } from 'zod';

const reportSchema = z.object({
  vulnerabilities: z.record(
    z.string(),
    z.object({
      severity: z.enum(['info', 'low', 'moderate', 'high', 'critical']),
      range: z.string(),
      /** What is wrong with the package itself, or the name of the one through which it is. */
      via: z.array(z.union([z.string(), z.object({ title: z.string(), url: z.string() })])),
    }),
  ),
});

/** What the registry knows against the packages of the lock file. */
export interface AuditReport {
  /** A line each: the package, which versions, how bad, and what it is. */
  readonly lines: readonly string[];
  /** Whether one of them is grave. */
  readonly isGrave: boolean;
}

/** Reads what `npm audit --json` answered; `null`: it is no report, because the registry did not answer the question. */
export function readAudit(output: string): AuditReport | null {
  const begin = output.indexOf('{');
  const parsed = reportSchema.safeParse(begin === -1 ? null : asJson(output.slice(begin)));
  if (!parsed.success) return null;
  const found = Object.entries(parsed.data.vulnerabilities);
  return {
    lines: found.map(([name, { severity, range, via }]) => {
      const why = via.map((one) =>
        typeof one === 'string' ? `through ${one}` : `${one.title} (${one.url})`,
      );
      return `${name} ${range}: ${severity}; ${why.join('; ')}`;
    }),
    isGrave: found.some(([, { severity }]) => severity === 'high' || severity === 'critical'),
  };
}

function asJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
