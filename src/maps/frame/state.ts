/** What one part of a state may be: a list, or anything that can be asked. The first value is the default. */
export interface Values {
  readonly 0?: string;
  includes(value: string): boolean;
}
/** What each part of a map's state may be; its default stands in no address. */
export type Choices = Readonly<Record<string, Values>>;
export type State = Readonly<Record<string, string>>;

/** State from the query of an address. What is unknown there, or cannot be, is passed over. */
export function parseState(query: string, choices: Choices): State {
  const asked = new URLSearchParams(query);
  return Object.fromEntries(
    Object.entries(choices).map(([name, values]) => {
      const value = asked.get(name);
      return [name, value !== null && values.includes(value) ? value : (values[0] ?? '')];
    }),
  );
}

/** The query that `parseState` reads back: `?order=D&phase=transit`, or nothing for the default. */
export function toQuery(state: State, choices: Choices): string {
  const query = new URLSearchParams();
  for (const [name, values] of Object.entries(choices)) {
    const value = state[name];
    if (value !== undefined && value !== values[0]) query.set(name, value);
  }
  // A tilde joins the two ends of a pair and needs no escape in a query.
  return query.size > 0 ? `?${String(query).replaceAll('%7E', '~')}` : '';
}
