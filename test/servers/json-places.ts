/** Where something stands in JSON: `['logs', 0, 'id']`. */
export type Place = readonly (string | number)[];

/** `/logs/0/id`: https://www.rfc-editor.org/rfc/rfc6901, for names without `~` and `/`. */
export function pointerTo(place: Place): string {
  return place.map((step) => `/${step}`).join('');
}

/** Of every field of every object. */
export function placesOfFields(json: unknown): readonly Place[] {
  if (typeof json !== 'object' || json === null) return [];
  return Object.entries(json).flatMap(([name, value]) => {
    const step = Array.isArray(json) ? Number(name) : name;
    const below = placesOfFields(value).map((place) => [step, ...place]);
    return Array.isArray(json) ? below : [[step], ...below];
  });
}

/** A copy with another value there; `undefined`: with nothing there. */
export function changedAt(json: unknown, [step, ...rest]: Place, value: unknown): unknown {
  if (step === undefined) return value;
  const copy = (Array.isArray(json) ? [...json] : { ...(json as object) }) as Record<
    string | number,
    unknown
  >;
  const changed = changedAt(copy[step], rest, value);
  if (changed === undefined) delete copy[step];
  else copy[step] = changed;
  return copy;
}
