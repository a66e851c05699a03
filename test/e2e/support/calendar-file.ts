import { addDays, type IsoDate } from '#shared/domain/calendar-date.ts';

/** "20260310T140000" */
const moment = (date: IsoDate, time: string): string =>
  `${date.replaceAll('-', '')}T${time.replace(':', '')}00`;

interface WrittenEvent {
  readonly uid: string;
  readonly subject: string;
  readonly daysAgo: number;
  readonly start: string;
  readonly end: string;
  readonly more?: readonly string[];
}

function linesOf(
  { uid, subject, daysAgo, start, end, more = [] }: WrittenEvent,
  today: IsoDate,
): readonly string[] {
  const date = addDays(today, -daysAgo);
  return [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `SUMMARY:${subject}`,
    `DTSTART;TZID=W. Europe Standard Time:${moment(date, start)}`,
    `DTEND;TZID=W. Europe Standard Time:${moment(date, end)}`,
    ...more,
    'END:VEVENT',
  ];
}

/** A calendar as Outlook writes it, with these events. */
export function writtenCalendar(today: IsoDate, events: readonly WrittenEvent[]): string {
  const lines = events.flatMap((event) => linesOf(event, today));
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//proef//NL', ...lines, 'END:VCALENDAR', ''].join(
    '\r\n',
  );
}

const ME = 'ATTENDEE;CN=Ik;PARTSTAT=ACCEPTED:mailto:secretaris@voorbeeldstad.example';
const COLLEAGUE = 'ATTENDEE;CN=Collega:mailto:collega@voorbeeldstad.example';

/**
 * Some weeks of a secretaris in the example network: known partners by name, somebody new, own work, a private appointment, and a
 * series.
 */
export function exampleCalendar(today: IsoDate): string {
  return writtenCalendar(today, [
    {
      uid: 'lift',
      subject: 'Werkbezoek De Lift',
      daysAgo: 2,
      start: '10:00',
      end: '12:00',
      more: ['LOCATION:Bij De Lift', ME, 'ATTENDEE;CN="De Lift":mailto:info@delift.example'],
    },
    {
      uid: 'politie',
      subject: 'Bila politie',
      daysAgo: 3,
      start: '09:00',
      end: '09:45',
      more: [
        'LOCATION:Gemeentehuis',
        ME,
        'ATTENDEE;CN=Veiligheidsregio Tussenwaarden:mailto:info@vr.example',
      ],
    },
    {
      uid: 'nieuw',
      subject:
        'Kennismaken met de nieuwe voorzitter van de ondernemersvereniging, over de inrichting van het plein en de plannen voor de markt',
      daysAgo: 3,
      start: '15:00',
      end: '16:00',
      more: [
        ME,
        'ATTENDEE;CN="Vis, Petra van der (Ondernemers)":mailto:petra@ondernemers.example',
        'ATTENDEE;CN=Henk Roos:mailto:henk@winkels.example',
      ],
    },
    {
      uid: 'bw',
      subject: 'B&W-vergadering',
      daysAgo: 5,
      start: '09:00',
      end: '12:30',
      more: [ME, COLLEAGUE, 'RRULE:FREQ=WEEKLY;COUNT=1'],
    },
    { uid: 'mt', subject: 'Managementteam', daysAgo: 6, start: '13:00', end: '15:00', more: [ME, COLLEAGUE] },
    { uid: 'prive', subject: 'Tandarts', daysAgo: 4, start: '08:00', end: '08:30', more: ['CLASS:PRIVATE'] },
    {
      uid: 'reeks',
      subject: 'Wekelijks belletje',
      daysAgo: 20,
      start: '16:00',
      end: '16:15',
      more: ['RRULE:FREQ=WEEKLY;COUNT=3'],
    },
  ]);
}
