/**
 * The 32 secret bytes of a file as people can copy them from paper: 13 groups of five characters, such as "7QK2M". The
 * first four of a group are data, five bits each; the fifth checks them together with the number of the group, so that a
 * slip is found in the group where it was made.
 */

/** Without I, L, O and U: none of them is mistaken for another (Crockford's base 32). */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const MISTAKEN: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1' };

const RECOVERY_GROUPS = 13;
const DATA_PER_GROUP = 4;
const GROUP_LENGTH = DATA_PER_GROUP + 1;
const BITS = 5;
const SECRET_BYTES = 32;

/** Product in the field of 32 elements, by the polynomial x^5 + x^2 + 1. */
function product(first: number, second: number): number {
  let sum = 0;
  for (let bit = 0; bit < BITS; bit += 1) if (((second >> bit) & 1) === 1) sum ^= first << bit;
  for (let bit = 2 * BITS - 2; bit >= BITS; bit -= 1)
    if (((sum >> bit) & 1) === 1) sum ^= 0b10_0101 << (bit - BITS);
  return sum;
}

/**
 * The check of one group: each character weighs differently, so that one wrong character and two that changed places are
 * always found, and a group that was copied in another's place nearly always.
 */
function checkOf(data: readonly number[], group: number): number {
  return data.reduce((sum, value, place) => sum ^ product(value, place + 2), product(group + 1, 7));
}

/** The groups to print. @param secret 32 bytes. */
export function recoveryGroups(secret: Uint8Array): readonly string[] {
  const bits: number[] = [...secret].flatMap((byte) =>
    [7, 6, 5, 4, 3, 2, 1, 0].map((bit) => (byte >> bit) & 1),
  );
  const valueAt = (character: number): number =>
    [0, 1, 2, 3, 4].reduce((value, bit) => value * 2 + (bits[character * BITS + bit] ?? 0), 0);
  return Array.from({ length: RECOVERY_GROUPS }, (_, group) => {
    const data = Array.from({ length: DATA_PER_GROUP }, (__, place) =>
      valueAt(group * DATA_PER_GROUP + place),
    );
    return [...data, checkOf(data, group)].map((value) => ALPHABET[value]).join('');
  });
}

/** What was typed: the secret, or the numbers of the groups (from 1) that cannot be right. */
export type RecoveryReading =
  | { readonly secret: Uint8Array<ArrayBuffer> }
  | { readonly wrongGroups: readonly number[] };

/** Reads what somebody copied: spaces, dashes and small letters do not matter, and O, I and L are taken for 0, 1 and 1. */
export function readRecoveryKey(text: string): RecoveryReading {
  const typed = text
    .slice(0, 500)
    .toUpperCase()
    .replaceAll(/[\s.–-]/g, '')
    .replaceAll(/[OIL]/g, (letter) => MISTAKEN[letter] ?? letter);
  const values = Array.from(typed, (character) => ALPHABET.indexOf(character));
  const groups = Array.from(
    { length: Math.max(RECOVERY_GROUPS, Math.ceil(values.length / GROUP_LENGTH)) },
    (_, group) => values.slice(group * GROUP_LENGTH, (group + 1) * GROUP_LENGTH),
  );
  const wrongGroups = groups.flatMap((group, index) => (isRight(group, index) ? [] : [index + 1]));
  if (wrongGroups.length > 0) return { wrongGroups };
  const bits = groups.flatMap((group) =>
    group.slice(0, DATA_PER_GROUP).flatMap((value) => [4, 3, 2, 1, 0].map((bit) => (value >> bit) & 1)),
  );
  // Four bits are left over at the end; they are always 0.
  if (bits.slice(SECRET_BYTES * 8).includes(1)) return { wrongGroups: [RECOVERY_GROUPS] };
  return {
    secret: Uint8Array.from({ length: SECRET_BYTES }, (_, byte) =>
      bits.slice(byte * 8, byte * 8 + 8).reduce((value, bit) => value * 2 + bit, 0),
    ),
  };
}

function isRight(group: readonly number[], index: number): boolean {
  return (
    index < RECOVERY_GROUPS &&
    group.length === GROUP_LENGTH &&
    !group.includes(-1) &&
    group[DATA_PER_GROUP] === checkOf(group.slice(0, DATA_PER_GROUP), index)
  );
}
