import { fold } from '#shared/texts/fold.ts';

/** Addresses that a whole office reads: the same one says nothing about who somebody is. */
const OFFICE_MAILBOX =
  /^(info|contact|secretariaat|bestuurssecretariaat|bestuur|directie|directiesecretariaat|post|postbus|receptie|administratie|algemeen|kantoor|office|mail|hallo|communicatie|gemeente|griffie|voorzitter|secretaris|directeur|penningmeester)([.\-_+]|$)/;

export interface EmailReading {
  /** Without capitals, spaces and what stands after a plus. */
  readonly address: string;
  /** Whether it belongs to one person, as far as the name in front tells. */
  readonly personal: boolean;
}

/** @returns `null` for what is no address. */
export function readEmail(text: string): EmailReading | null {
  const [local, host, ...more] = fold(text).split('@');
  if (local === undefined || host === undefined || more.length > 0 || local === '' || host === '')
    return null;
  const plain = local.replace(/\+.*$/, '');
  return { address: `${plain}@${host}`, personal: !OFFICE_MAILBOX.test(plain) };
}

export interface PhoneReading {
  /** With the country in front, digits only: 31612345678. */
  readonly number: string;
  /** A Dutch mobile number is somebody's own; a fixed one often a whole office's. */
  readonly mobile: boolean;
}

/** 06-12 34 56 78, +31 6 12345678, 0031612345678 and +31 (0)6 12345678 are one number. @returns `null` for what is too short. */
export function readPhone(text: string): PhoneReading | null {
  const digits = text
    .replaceAll(/\(0\)/g, '')
    .replaceAll(/[^\d+]/g, '')
    .replace(/^\+/, '00');
  const number = digits.replaceAll('+', '').replace(/^00/, '').replace(/^0/, '31').replace(/^310/, '31');
  if (number.length < 9) return null;
  return { number, mobile: /^316\d{8}$/.test(number) };
}

/** Hosts under which many organisations have a page. */
const SHARED_HOSTS = new Set([
  'facebook.com',
  'linkedin.com',
  'instagram.com',
  'nl.linkedin.com',
  'sites.google.com',
  'google.com',
  'twitter.com',
  'x.com',
  'youtube.com',
  'rijksoverheid.nl',
  'overheid.nl',
]);

/** The host of a website, without "www"; `null` for none, or one that many share. */
export function websiteHost(text: string): string | null {
  const host = fold(text)
    .replace(/^[a-z]+:\/\//, '')
    .replace(/[/?#].*$/s, '')
    .replace(/:\d+$/, '')
    .replace(/^www\./, '');
  return host.includes('.') && !host.includes(' ') && !SHARED_HOSTS.has(host) ? host : null;
}
