import type { Page } from '@playwright/test';
import type { Reply } from '#shared/ipc/channels.ts';
import type { InputOf, Method, OutputOf } from '#shared/ipc/contract.ts';

/** Asks main over the bridge as the window's own code does. @throws with the refusal when it is refused */
export async function askMain<M extends Method>(
  page: Page,
  method: M,
  input?: InputOf<M>,
): Promise<OutputOf<M>> {
  const reply = await page.evaluate(
    async ([name, value]) => {
      const { netwerkkaart } = globalThis as unknown as {
        netwerkkaart: { invoke(method: string, input: unknown): Promise<unknown> };
      };
      return netwerkkaart.invoke(name, value);
    },
    [method, input] as const,
  );
  const answered = reply as Reply<OutputOf<M>>;
  if (!answered.ok) throw new Error(`${method}: ${JSON.stringify(answered.error)}`);
  return answered.value;
}
