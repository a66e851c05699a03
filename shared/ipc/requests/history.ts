import type { HistoryState } from '../app-state.ts';
import { nothing, request } from './request.ts';

export const HISTORY_REQUESTS = {
  'history.state': request<HistoryState>()(nothing),
  'history.undo': request<HistoryState>()(nothing),
  'history.redo': request<HistoryState>()(nothing),
} as const;
