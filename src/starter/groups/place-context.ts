/** Where it happened: the place on the map, and the point of interest. */

export const PLACE_CONTEXT = `
placeContext | object | Place | Where and at what local time it happened
  localTime | date-time | Local time | Time at the place, with its offset
  localTimezoneOffset | int -840..840 | Offset | Minutes between local time and UTC
  ianaTimezone | string | Time zone | Name of the zone, Europe/Paris
  geo | object | Position | The position as far as it is known
    countryCode | string ^[A-Z]{2}$ | Country | ISO 3166-1 code
    stateProvince | string ^[A-Z]{2}-[A-Z0-9]{1,3}$ | Region | Part of the country, ISO 3166-2
    city | string | City | Name of the city
    postalCode | string | Postal code | Code of the delivery district
    _schema | object | Coordinates | Coordinates by schema.org
      latitude | number -90..90 | Latitude | Degrees north of the equator
      longitude | number -180..180 | Longitude | Degrees east of Greenwich
      elevation | number | Elevation | Metres above sea level
`;

export const POINT_OF_INTEREST = `
placeContext | object | Place | Where and at what local time it happened
  POIinteraction | object | Visit of a place | A place that we know was entered or left
    poiDetail | object | Place | The place that was entered or left
      poiID | string | Place id | Our id of the place
      POIID~ | string | Place id (older) | Older spelling of the id
      name | string | Place name | Name that colleagues use
      category | string | Category | Boutique, lounge, counter
      type | string | Kind of area | How the area is drawn: circle or outline
      distanceToPOICenter | number 0.. | Distance | Metres to the middle of the place
      locatingType | open beacon=Beacon, gps=Satellite, wifi-triangulation=Wi-Fi, ip=IP address | Located by | How the position was found
      beaconInteractionDetails | object | Beacon | The beacon that was heard
        proximityUUID | string | Beacon id | Id shared by all our beacons
        beaconMajor | number 0..65535 | Major | Number of the building
        beaconMinor | number 0..65535 | Minor | Number of the beacon in it
        proximity | enum immediate=At arm's length, near=Near, far=Far, unknown=Unknown | Proximity | How near the person was
      metadata | object | Notes | Further facts on the place
        list | object[] | Facts | Facts by name
          key | string | Name | Name of the fact
          value | string | Value | The fact
    poiEntries | measure | Entries | The place was entered
    poiExits | measure | Exits | The place was left
`;
