import { z } from 'zod';
import type { HistoryList, HistoryState } from '../app-state.ts';
import { nothing, request } from './request.ts';

export const HISTORY_REQUESTS = {
  'history.state': request<HistoryState>()(nothing),
  'history.undo': request<HistoryState>()(nothing),
  'history.redo': request<HistoryState>()(nothing),
  'history.list': request<HistoryList>()(nothing),
  /** Takes back or does again until this step is the last that was done; 0: until nothing was. */
  'history.goTo': request<HistoryState>()(z.strictObject({ number: z.int().min(0) })),
} as const;
