import type { Page } from '@playwright/test';
import type { InputOf, Method, OutputOf } from '#shared/ipc/contract.ts';
import { readReply } from '#shared/ipc/reply.ts';

/** Asks main over the bridge as the window's own code does. @throws with the refusal when it is refused */
export async function askMain<M extends Method>(
  page: Page,
  method: M,
  input?: InputOf<M>,
): Promise<OutputOf<M>> {
  const text = await page.evaluate(
    async ([name, value]) => {
      const { netwerkkaart } = globalThis as unknown as {
        netwerkkaart: { invoke(method: string, input: unknown): Promise<string> };
      };
      return netwerkkaart.invoke(name, value);
    },
    [method, input] as const,
  );
  const answered = readReply<OutputOf<M>>(text);
  if (!answered.ok) throw new Error(`${method}: ${JSON.stringify(answered.error)}`);
  return answered.value;
}
