import type { StarterSchema } from '../starter-schema.ts';

const AIRPORT = 'string ^[A-Z]{3}$';

/** Of a class of its own, with things for a primary identity: for business events. */
export const FLIGHT_STATUS: StarterSchema = {
  name: 'flight-status',
  id: '93e7b1d5480f4c6ea2759c3df081e6ba',
  title: 'Lumera Air Flight Status',
  description: 'Changes in the status of a flight, one event a change',
  summary: 'Changes in the status of a flight; for business events',
  ownClass: 'flight-status',
  groups: [],
  tenantFields: `
flight! | object | Flight | The flight and what changed
  flightKey! | string ^[A-Z0-9]{2}[0-9]{1,4}-[0-9]{4}-[0-9]{2}-[0-9]{2}$ | Flight | Number and day, LA204-2025-09-12
  flightNumber! | string ^[A-Z0-9]{2}[0-9]{1,4}$ | Flight number | As on the ticket
  codeShares | string[] | Further numbers | Numbers that partners sell it under
  status! | enum SCHEDULED=As planned, BOARDING=Boarding, DELAYED=Delayed, DEPARTED=Departed, DIVERTED=Diverted, LANDED=Landed, CANCELLED=Cancelled | Status | Status after the change
  previousStatus | enum SCHEDULED=As planned, BOARDING=Boarding, DELAYED=Delayed, DEPARTED=Departed, DIVERTED=Diverted, LANDED=Landed, CANCELLED=Cancelled | Status before | Status before the change
  reason | open weather=Weather, crew=Crew, aircraft=Aircraft, airTraffic=Air traffic, strike=Strike | Reason | Why it changed
  delayMinutes | int 0..2880 | Delay | Minutes behind the plan
  departure | object | Departure | Where and when it leaves
    airport | ${AIRPORT} | Airport | IATA code
    terminal | string 1..4 | Terminal | Terminal
    gate | string 1..5 | Gate | Gate
    scheduled | date-time | Planned | As on the ticket
    estimated | date-time | Expected | As known now
    actual | date-time | Actual | Off the blocks
    checkInCloses | date-time | Check-in closes | Last moment for check-in
  arrival | object | Arrival | Where and when it comes in
    airport | ${AIRPORT} | Airport | IATA code
    terminal | string 1..4 | Terminal | Terminal
    belt | byte 1..60 | Belt | Baggage belt
    scheduled | date-time | Planned | As on the ticket
    estimated | date-time | Expected | As known now
    actual | date-time | Actual | On the blocks
    divertedTo | ${AIRPORT} | Diverted to | Where it came down instead
  aircraft | object | Aircraft | The machine
    registration | string ^[A-Z0-9-]{4,8}$ | Registration | Mark on the tail
    type | string | Type | Model of the machine
    seats | short 1..600 | Seats | Seats on board
    hasWifi | boolean | Wi-Fi | Whether there is a network on board
  load | object | Passengers | How full it is
    booked | short 0..600 | Booked | Seats sold
    checkedIn | short 0..600 | Checked in | Passengers checked in
    connecting | short 0..600 | Connecting | Passengers who fly on
    factor | number 0..1 | Load factor | Part of the seats that is sold
    byCabin | map int | By cabin | Seats sold, by cabin
  rebooking | object | Rebooking | What is offered instead
    isOpen | boolean | Open | Whether passengers may change by themselves
    until | date-time | Until | Last moment to change
    feeWaived | boolean | Free | Whether changing is free
    alternatives | object[] | Alternatives | Flights with seats left
      flightKey! | string | Flight | Number and day
      departs | date-time | Departs | Planned departure
      seatsLeft | short 0..600 | Seats left | Seats that can be booked
  compensation | object | Compensation | What passengers get
    isDue | boolean | Due | Whether the law gives passengers money
    amount | number 0..600 | Amount | Per passenger
    currencyCode | string ^[A-Z]{3}$ | Currency | Currency of the amount, ISO 4217
    vouchers | enum[] meal=Meal, hotel=Hotel, taxi=Taxi | Vouchers | What is handed out
  crew | object | Crew | Who flies
    base | ${AIRPORT} | Base | IATA code of the home airport
    dutyEnds | date-time | Duty ends | When the crew has to rest
    isStandby | boolean | Standby | Whether a standby crew flies
  weather | object | Weather | Weather at the place that causes the change
    airport | ${AIRPORT} | Airport | IATA code
    condition | open snow=Snow, fog=Fog, storm=Storm, heat=Heat | Condition | What it is like
    temperature | int -60..60 | Temperature | Degrees Celsius
    windKilometres | short 0..300 | Wind | Kilometres an hour
  remarks | string[] | Remarks | Words for the desk
  gateAgent~ | string | Gate agent | No longer filled
`,
  identities: [{ property: '/_lumera/flight/flightKey', namespace: 'FlightKey', primary: true }],
};
