import { attribute, child, elements } from './xml.ts';

/** Below this size, in half points, text is there to be hidden. */
const smallestVisible = 4;

/** Whether properties of a run hide it: by the mark for hidden text, or by a size no one can read. */
export function isHiding(properties: Element | undefined): boolean {
  const size = child(properties, 'sz');
  return (
    ['vanish', 'specVanish', 'webHidden'].some((name) => isOn(child(properties, name))) ||
    (size !== undefined && Number(attribute(size, 'val')) <= smallestVisible)
  );
}

const isOn = (mark: Element | undefined): boolean =>
  mark !== undefined && !/^(?:0|false|off)$/.test(attribute(mark, 'val') ?? 'true');

/** Ids of styles that hide what is set in them, by themselves or by the style they are based on. */
export function hiddenStyles(styles: Document | undefined): ReadonlySet<string> {
  const all = new Map(
    (styles ? elements(styles, 'style') : []).map((style) => [attribute(style, 'styleId') ?? '', style]),
  );
  const hides = (id: string | undefined, above = new Set<string>()): boolean => {
    const style = id === undefined || above.has(id) ? undefined : all.get(id);
    if (id === undefined || !style) return false;
    const base = child(style, 'basedOn');
    return isHiding(child(style, 'rPr')) || hides(base && attribute(base, 'val'), above.add(id));
  };
  return new Set([...all.keys()].filter((id) => hides(id)));
}
