const METALS = [
  'gallium',
  'germanium',
  'antimony',
  'tungsten',
  'graphite',
  'bismuth',
  'indium',
  'cobalt',
  'lithium',
  'tellurium',
];

/** Headlines of events of which none is like another: each of the countries, each of ten metals. */
export function headlinesOf(countries: readonly string[]): string[] {
  return countries.flatMap((country) =>
    METALS.map((metal) => `${country} imposes export controls on ${metal}`),
  );
}
