import { z } from 'zod';

/** One request: what may be asked (checked in main) and what comes back (made by main, so only typed). */
export interface RequestShape<Input extends z.ZodType, Output> {
  readonly input: Input;
  /** Exists for the type only. */
  readonly output?: Output;
}

/** `request<Output>()(inputSchema)`: the output is named, the input follows from its schema. */
export function request<Output>() {
  return <Input extends z.ZodType>(input: Input): RequestShape<Input, Output> => ({ input });
}

/** For a request that asks without saying anything. */
export const nothing = z.undefined();
