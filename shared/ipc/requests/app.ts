import { type AppStatus, type Preferences, preferencesSchema } from '../app-state.ts';
import { nothing, request } from './request.ts';

export const APP_REQUESTS = {
  'app.status': request<AppStatus>()(nothing),
  'app.savePreferences': request<Preferences>()(preferencesSchema),
} as const;
