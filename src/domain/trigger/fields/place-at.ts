/** Values that were read one by one, put together to the event that they are of. */
import { isJsonObject, setOwnProperty, type JsonValue } from '#domain/base';

/** Puts a value where a path leads; objects on the way are made where they are missing. */
export function placeAt(
  event: Record<string, JsonValue>,
  path: readonly string[],
  value: JsonValue,
): void {
  let object = event;
  for (const name of path.slice(0, -1)) {
    const inner = Object.hasOwn(object, name) ? object[name] : undefined;
    if (isJsonObject(inner)) {
      object = inner;
    } else {
      const made: Record<string, JsonValue> = {};
      setOwnProperty(object, name, made);
      object = made;
    }
  }
  setOwnProperty(object, path.at(-1) ?? '', value);
}
