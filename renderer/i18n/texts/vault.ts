import type { LockReason } from '#shared/ipc/app-state.ts';
import { fieldErrorText } from '#shared/texts/errors.ts';
import type { PasswordStrength } from '#shared/vault/password-advice.ts';
import { formatInteger, plural } from '../format.ts';

const seconds = (count: number): string =>
  `${formatInteger(count)} ${plural(count, { one: 'seconde', other: 'seconden' })}`;

/** Words of passwords, locking and the recovery sheet. */
export const vaultTexts = {
  password: 'Wachtwoord',
  unlock: {
    title: (name: string): string => `${name} is op slot`,
    reasons: {
      chosen: 'Het bestand is versleuteld. Met je wachtwoord gaat het open.',
      asked: 'Je hebt het op slot gedaan. Wat je aan het typen was, staat er zo weer.',
      idle: 'Je deed een tijd niets, daarom is het op slot gegaan. Wat je aan het typen was, staat er zo weer.',
      system:
        'Je computer ging op slot of in slaapstand, en dit netwerk ook. Wat je aan het typen was, staat er zo weer.',
    } satisfies Readonly<Record<LockReason, string>>,
    action: 'Openen',
    working: 'Even rekenen…',
    waiting: (count: number): string => `Over ${seconds(count)} kun je het opnieuw proberen.`,
    wrong: fieldErrorText('wrong-password'),
    wrongWait: (count: number): string => `Dit wachtwoord klopt niet. Wacht ${seconds(count)}.`,
    afterMore:
      'Lukt het niet? Het herstelblad opent het bestand ook. Klopt ook dat niet, dan kan het begin van het bestand beschadigd zijn: probeer een reservekopie.',
    useRecovery: 'Herstelsleutel gebruiken',
    usePassword: 'Toch het wachtwoord',
    recoveryKey: 'Herstelsleutel',
    recoveryHelp: 'De 13 groepen van het herstelblad. Streepjes, spaties en kleine letters maken niet uit.',
    wrongGroups: (groups: readonly number[]): string =>
      groups.length > 4
        ? 'Dit is geen herstelsleutel: het zijn 13 groepen van vijf tekens.'
        : `Kijk ${plural(groups.length, { one: 'groep', other: 'de groepen' })} ${groups.map((group) => formatInteger(group)).join(', ')} nog eens na.`,
    other: 'Ander bestand',
  },
  create: {
    title: 'Kies een wachtwoord voor je netwerk',
    introduction:
      'Het bestand, de reservekopieën en alles wat je erin schrijft worden versleuteld. Zonder het wachtwoord, of het herstelblad dat je zo krijgt, kan niemand erbij. Ook wij niet.',
    next: 'Nieuw wachtwoord',
    nextHelp:
      'Minstens 12 tekens. Het makkelijkst onthoud je een paar woorden die niets met elkaar te maken hebben, zoals in een gek zinnetje.',
    again: 'Nog een keer',
    strength: {
      refused: '',
      fair: 'Goed genoeg. Met een paar woorden meer wordt het sterk.',
      strong: 'Sterk wachtwoord.',
    } satisfies Readonly<Record<PasswordStrength, string>>,
    action: 'Netwerk maken',
    back: 'Terug',
    without: 'Zonder wachtwoord…',
    withoutWarning:
      'Zonder wachtwoord kan iedereen die bij het bestand of een reservekopie komt, lezen wat je over mensen schrijft: een collega op je schijf, de vinder van je laptop, de beheerder. Je kunt later bij Beheer alsnog een wachtwoord instellen.',
    withoutAction: 'Toch zonder wachtwoord beginnen',
  },
  sheet: {
    title: 'Herstelblad',
    introduction:
      'Druk dit blad af en leg het in een kluis of geef het aan iemand die je vertrouwt. Ben je het wachtwoord kwijt, dan is dit de enige andere weg naar binnen.',
    file: 'Netwerk',
    path: 'Bestand',
    made: 'Gemaakt op',
    keyTitle: 'Herstelsleutel',
    keyHelp: 'Lees per groep: vier tekens en een controleteken. Er komt geen letter I, L, O of U in voor.',
    how: 'Zo gebruik je dit blad',
    steps: [
      'Open het bestand in Netwerkkaart.',
      'Kies op het slotscherm “Herstelsleutel gebruiken”.',
      'Typ de 13 groepen over. Streepjes en hoofdletters maken niet uit.',
      'Kies daarna bij Beheer een nieuw wachtwoord en druk een nieuw blad af.',
    ],
    opens:
      'Dit blad opent het bestand en alle reservekopieën die onder dit wachtwoord zijn gemaakt. Verander je het wachtwoord, dan opent dit blad alleen nog die oude reservekopieën: vernietig het als die weg zijn.',
    secret: 'Wie dit blad heeft, kan alles lezen. Bewaar het niet bij de computer.',
    print: 'Afdrukken',
    save: 'Bewaren als PDF…',
    saved: (path: string): string =>
      `Bewaard: ${path}. Deze PDF is niet versleuteld: zet hem op een stick in de kluis en gooi hem hier weg.`,
    done: 'Verder',
    noPrinter: 'Er is niets afgedrukt.',
  },
  protection: {
    title: 'Wachtwoord en slot',
    back: 'Terug naar Beheer',
    section: 'Beveiliging',
    open: 'Wachtwoord en slot…',
    isEncrypted: 'Dit netwerk is versleuteld en heeft een wachtwoord.',
    isPlain: 'Dit netwerk heeft geen wachtwoord: wie bij het bestand komt, kan alles lezen.',
    lock: 'Op slot doen',
    lockHint: 'Op slot doen (Ctrl+L)',
    noPassword: 'Dit netwerk heeft geen wachtwoord en kan niet op slot. Stel er een in bij Beheer.',
    change: 'Wachtwoord veranderen',
    changeDetail:
      'Het bestand wordt opnieuw geschreven, nagekeken en dan gewisseld. Ongedaan maken kan alleen wat je daarna doet. Je herstelblad geldt dan niet meer voor het bestand; je krijgt een nieuw.',
    current: 'Huidig wachtwoord',
    changeAction: 'Wachtwoord veranderen',
    changed: 'Het wachtwoord is veranderd.',
    add: 'Wachtwoord instellen',
    addDetail:
      'Het bestand wordt versleuteld overgeschreven en gewisseld. Wat er onversleuteld stond wordt overschreven, maar een gewone schijf, een back-up van je organisatie of een synchronisatiedienst kan er nog een oude kopie van hebben.',
    addAction: 'Wachtwoord instellen',
    added: 'Het netwerk is nu versleuteld.',
    remove: 'Wachtwoord weghalen',
    removeDetail:
      'Dan kan iedereen die bij het bestand komt het lezen. De reservekopieën van hiervoor blijven onder het oude wachtwoord.',
    removeAction: 'Wachtwoord weghalen',
    removed: 'Het netwerk heeft geen wachtwoord meer.',
    working: 'Bezig met overschrijven en nakijken…',
    sheet: 'Herstelblad',
    sheetDetail: 'Geef je wachtwoord om het herstelblad te zien en af te drukken.',
    sheetAction: 'Herstelblad tonen',
    remember: 'Onthouden op dit apparaat',
    rememberLabel: 'Open dit netwerk op deze computer zonder wachtwoord',
    rememberDetail:
      'De sleutel ligt dan in de kluis van het besturingssysteem. Wie als jou is aangemeld, kan het netwerk openen. Op slot doen vraagt nog wel om het wachtwoord.',
    rememberNot:
      'Op deze computer kan het wachtwoord niet veilig onthouden worden: er is geen kluis van het besturingssysteem.',
    idle: 'Vanzelf op slot',
    idleLabel: 'Na zo lang niets doen',
    idleOption: (minutes: number): string =>
      minutes === 0
        ? 'Nooit vanzelf'
        : `${formatInteger(minutes)} ${plural(minutes, { one: 'minuut', other: 'minuten' })}`,
    idleDetail:
      'Ook als de computer in slaapstand gaat of zelf op slot gaat. Met Ctrl + L doe je het meteen.',
    backUps: 'Oudere reservekopieën',
    plainBackUps: (count: number): string =>
      `${plural(count, { one: 'Eén reservekopie is', other: `${formatInteger(count)} reservekopieën zijn` })} niet versleuteld, van voor het wachtwoord. Wie erbij komt, kan ${plural(count, { one: 'hem', other: 'ze' })} lezen.`,
    otherBackUps: (count: number): string =>
      `${plural(count, { one: 'Eén reservekopie staat', other: `${formatInteger(count)} reservekopieën staan` })} onder een eerder wachtwoord. Dat wachtwoord en het herstelblad van toen openen ${plural(count, { one: 'hem', other: 'ze' })} nog.`,
    allProtected: 'Alle reservekopieën zijn versleuteld met het wachtwoord van nu.',
    encryptBackUps: 'Ook versleutelen',
    removeBackUps: 'Weggooien',
  },
} as const;
export type VaultTexts = typeof vaultTexts;
