/** The parts of a JSON Schema that say where values lie in others. */
export interface Shape {
  readonly pattern?: string;
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly items?: Shape;
  readonly anyOf?: readonly Shape[];
}

/** Tells texts of one kind by what their schema is. */
type Kind = (shape: Shape) => boolean;

/** Whether values of a schema can hold a text of a kind. */
export function mayHold(shape: Shape, isKind: Kind): boolean {
  const inner = [
    ...Object.values(shape.properties ?? {}),
    ...(shape.items ? [shape.items] : []),
    ...(shape.anyOf ?? []),
  ];
  return isKind(shape) || inner.some((one) => mayHold(one, isKind));
}

/** A value with each text of a kind in it, as its schema tells, replaced. */
export function replaceTexts(
  value: unknown,
  shape: Shape,
  isKind: Kind,
  replace: (text: string) => string,
): unknown {
  if (typeof value === 'string') {
    return isKind(shape) || (shape.anyOf ?? []).some(isKind) ? replace(value) : value;
  }
  if (typeof value !== 'object' || value === null) return value;
  const { items, properties, anyOf = [] } = shape;
  if (Array.isArray(value)) {
    return items ? value.map((item) => replaceTexts(item, items, isKind, replace)) : value;
  }
  const known = properties ?? anyOf.find((one) => one.properties)?.properties ?? {};
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => {
      const of = known[name];
      return [name, of ? replaceTexts(inner, of, isKind, replace) : inner];
    }),
  );
}
