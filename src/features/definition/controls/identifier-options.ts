/** The fields that may serve as profile identifier, each with the expression that it stands for (events.md §2.4). */
import { mapEntryReference, referenceText } from '#domain/expression';
import { isPeople, type IdentityType } from '#domain/identity';
import { fieldAt, type XdmSchema } from '#domain/schema';

export interface IdentifierOption {
  /** Stays the same when the event is renamed, which the expression does not. */
  readonly key: string;
  readonly expression: string;
  readonly path: string;
  readonly title: string;
  readonly origin:
    | { readonly kind: 'primary' }
    | { readonly kind: 'identity'; readonly namespace: string }
    | { readonly kind: 'mapEntry'; readonly namespace: string }
    | { readonly kind: 'field' };
}

/**
 * Identity fields of the schema first, then the entries of the identity map, then the other text fields that the event
 * selects. Fields inside lists are left to an expression, which can say which element is meant.
 */
export function identifierOptions(
  eventName: string,
  schema: XdmSchema,
  fields: readonly string[],
  identityTypes: readonly IdentityType[],
): readonly IdentifierOption[] {
  const people = new Set(
    identityTypes.filter((type) => isPeople(type.category)).map((type) => type.code),
  );
  const options = new Map<string, IdentifierOption>();
  const add = (option: Omit<IdentifierOption, 'key'>): void => {
    const key = option.origin.kind === 'mapEntry' ? `${option.path} ${option.title}` : option.path;
    if (!options.has(key)) options.set(key, { ...option, key });
  };
  const descriptors = schema.identities
    .filter((identity) => people.has(identity.namespace) && isPlain(identity.path))
    .toSorted((a, b) => Number(b.primary) - Number(a.primary));
  for (const { path, namespace, primary } of descriptors) {
    add({
      expression: referenceText(eventName, path),
      path,
      title: fieldAt(schema, path)?.title ?? path,
      origin: primary ? { kind: 'primary' } : { kind: 'identity', namespace },
    });
  }
  if (fieldAt(schema, 'identityMap')?.type === 'map') {
    for (const namespace of people) {
      add({
        expression: mapEntryReference(eventName, 'identityMap', namespace, 'id'),
        path: 'identityMap',
        title: namespace,
        origin: { kind: 'mapEntry', namespace },
      });
    }
  }
  for (const path of fields) {
    const field = fieldAt(schema, path);
    if (field?.type !== 'string' || !isPlain(path)) continue;
    add({
      expression: referenceText(eventName, path),
      path,
      title: field.title,
      origin: { kind: 'field' },
    });
  }
  return [...options.values()];
}

function isPlain(path: string): boolean {
  return !path.includes('[]') && !path.includes('{}');
}
