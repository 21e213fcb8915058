/** How the outlines of `world-atlas` know a country: by ISO 3166-1 number, or by name where it has none there. */
export const countryNumbers: Readonly<Record<string, string>> = {
  al: '008',
  am: '051',
  az: '031',
  ba: '070',
  bd: '050',
  cv: '132',
  de: '276',
  dz: '012',
  eg: '818',
  er: '232',
  et: '231',
  ge: '268',
  jo: '400',
  lb: '422',
  ly: '434',
  md: '498',
  me: '499',
  mk: '807',
  ml: '466',
  ne: '562',
  ng: '566',
  no: '578',
  pk: '586',
  rs: '688',
  sd: '729',
  sn: '686',
  tn: '788',
  tr: '792',
  ug: '800',
  xk: 'Kosovo',
};

/**
 * Capitals, in degrees east and north, that stand for a country whose outline there runs through territory of
 * disputed status: a middle found from it would take sides.
 */
export const capitals: Readonly<Record<string, readonly [longitude: number, latitude: number]>> = {
  ma: [-6.8, 34],
};
