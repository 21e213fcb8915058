import { geoArea, geoCentroid } from 'd3-geo';
import { feature } from 'topojson-client';
import countries from 'world-atlas/countries-50m.json' with { type: 'json' };
import land from 'world-atlas/land-110m.json' with { type: 'json' };
import { capitals, countryNumbers } from './country-numbers.ts';

/** Degrees east and north. */
export type Place = readonly [longitude: number, latitude: number];

/** What the map draws on. */
export interface Geography {
  /** Land without borders. */
  readonly land: GeoJSON.FeatureCollection;
  /** Middle of a country's largest stretch of land, or its capital, by its code in lower case. */
  readonly places: ReadonlyMap<string, Place>;
}

/** Outlines of Natural Earth, in the public domain. They serve to find middles and to draw land, never borders. */
export function loadGeography(): Geography {
  const outlines = feature(countries, countries.objects.countries).features;
  const places = Object.entries(countryNumbers).flatMap(([code, known]) => {
    const outline = outlines.find(({ id, properties }) => id === known || properties.name === known);
    return outline ? [[code, middleOf(outline.geometry)] as const] : [];
  });
  return {
    land: feature(land, land.objects.land),
    places: new Map([...places, ...Object.entries(capitals)]),
  };
}

function middleOf(geometry: GeoJSON.Geometry): Place {
  const parts =
    geometry.type === 'MultiPolygon'
      ? geometry.coordinates.map((coordinates) => ({ type: 'Polygon', coordinates }) as const)
      : [geometry as GeoJSON.Polygon];
  const [largest] = parts.toSorted((a, b) => geoArea(b) - geoArea(a));
  const [longitude, latitude] = largest ? geoCentroid(largest) : [0, 0];
  return [toTenth(longitude), toTenth(latitude)];
}

const toTenth = (value: number): number => Math.round(value * 10) / 10;
