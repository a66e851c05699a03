import type { EncounterForm } from '#shared/domain/vocabulary.ts';

/**
 * How a subject line is written when a recipe gives none. Slots: {partner}, {voornaam}, {onderwerp} ({Onderwerp}
 * with a capital), {wijk}, {maand}.
 */
export const SUBJECTS: Readonly<Record<EncounterForm, readonly string[]>> = {
  'one-on-one': [
    'Bila {partner}: {onderwerp}',
    'Bijpraten met {voornaam}',
    'Bijpraten met {voornaam} over {onderwerp}',
    '{Onderwerp}, bila met {partner}',
    'Koffie met {voornaam}',
    'Bila {voornaam}',
    'Bila {partner}, vooral over {onderwerp}',
    'Lunch met {voornaam}',
    'Maandgesprek {partner}',
  ],
  meeting: [
    'Overleg {partner}: {onderwerp}',
    '{Onderwerp}',
    'Overleg over {onderwerp}',
    'Afstemming met {partner}',
    'Voorbereiding {maand}: {onderwerp}',
  ],
  'phone-call': [
    '{voornaam} aan de lijn over {onderwerp}',
    'Gebeld over {onderwerp}',
    'Telefoontje {partner}',
    'Telefoon: {onderwerp}',
    'Teruggebeld: {onderwerp}',
  ],
  'video-call': [
    'Beeldbellen met {voornaam}',
    'Kort scherm over {onderwerp}',
    'Beeldbellen {partner}: {onderwerp}',
  ],
  'site-visit': ['Werkbezoek {partner}', 'Werkbezoek {partner}: {onderwerp}', 'Te gast bij {partner}'],
  event: ['Bijeenkomst {partner}', 'Bijeenkomst over {onderwerp}'],
  'chance-encounter': [
    '{voornaam} op de markt',
    '{voornaam} in de trein',
    '{voornaam} bij de fietsenstalling',
    'In de rij bij de bakker: {partner}',
    'Op de gang: {partner}',
    'Langs de lijn: {voornaam}',
    '{voornaam} op het stationsplein',
  ],
  message: ['Appje van {voornaam}', 'Berichtje over {onderwerp}', 'Felicitatie aan {partner}'],
};
