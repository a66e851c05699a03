import type { EncounterForm } from '#shared/domain/vocabulary.ts';

/**
 * How a subject line is written when a recipe gives none. Slots: {partner}, {voornaam}, {onderwerp} ({Onderwerp}
 * with a capital), {maand}.
 */
export const SUBJECTS: Readonly<Record<EncounterForm | 'lunch', readonly string[]>> = {
  'one-on-one': [
    'Bila met {partner}: {onderwerp}',
    'Bijpraten met {voornaam}',
    'Bijpraten met {voornaam} over {onderwerp}',
    '{Onderwerp}, bila met {partner}',
    'Koffie met {voornaam}',
    'Bila {voornaam}',
    'Bila met {partner}, vooral over {onderwerp}',
    'Maandgesprek met {partner}',
  ],
  lunch: ['Lunch met {voornaam}', 'Lunch met {voornaam} over {onderwerp}', 'Boterham met {voornaam}'],
  meeting: [
    'Overleg met {partner}: {onderwerp}',
    '{Onderwerp}',
    'Overleg over {onderwerp}',
    'Afstemming met {partner}',
    'Voorbereiding {maand}: {onderwerp}',
  ],
  'phone-call': [
    '{voornaam} aan de lijn over {onderwerp}',
    'Gebeld over {onderwerp}',
    'Telefoontje van {voornaam}',
    'Telefoon: {onderwerp}',
    'Teruggebeld: {onderwerp}',
  ],
  'video-call': [
    'Beeldbellen met {voornaam}',
    'Even via het scherm: {onderwerp}',
    'Beeldbellen met {partner}: {onderwerp}',
  ],
  'site-visit': [
    'Werkbezoek aan {partner}',
    'Werkbezoek aan {partner}: {onderwerp}',
    'Te gast bij {partner}',
  ],
  event: ['Bijeenkomst bij {partner}', 'Bijeenkomst over {onderwerp}'],
  'chance-encounter': [
    '{voornaam} op de markt',
    '{voornaam} in de trein',
    '{voornaam} bij de fietsenstalling',
    '{voornaam} in de rij bij de bakker',
    'Op de gang met {voornaam}',
    'Langs de lijn: {voornaam}',
    '{voornaam} op het stationsplein',
  ],
  message: ['Appje van {voornaam}', 'Berichtje over {onderwerp}', 'Felicitatie aan {partner}'],
};
