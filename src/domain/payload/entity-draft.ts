/** An XDM entity under construction: values put at the steps of a leaf, lists with one element (events.md §5.2). */
import { setOwnProperty, type JsonValue } from '#domain/base';
import { ELEMENT, type LeafStep } from '#domain/event';

type Container = Record<string, JsonValue> | JsonValue[];

export class EntityDraft {
  private readonly root: Record<string, JsonValue> = {};

  /** The entity as it stands; keys in the order in which they were first put. */
  get entity(): Record<string, JsonValue> {
    return this.root;
  }

  /** Puts a value; objects and lists on the way are made, each list with one element. */
  put(steps: readonly LeafStep[], value: JsonValue): void {
    let container: Container = this.root;
    for (const [index, step] of steps.entries()) {
      if (index === steps.length - 1) {
        write(container, step, value);
        return;
      }
      const next = steps[index + 1];
      const inner: Container = containerAt(container, step) ?? (next === ELEMENT ? [] : {});
      write(container, step, inner);
      container = inner;
    }
  }
}

function containerAt(container: Container, step: LeafStep): Container | undefined {
  const value = read(container, step);
  return typeof value === 'object' && value !== null ? (value as Container) : undefined;
}

function read(container: Container, step: LeafStep): JsonValue | undefined {
  if (step === ELEMENT) return Array.isArray(container) ? container[0] : undefined;
  return !Array.isArray(container) && Object.hasOwn(container, step) ? container[step] : undefined;
}

function write(container: Container, step: LeafStep, value: JsonValue): void {
  if (Array.isArray(container)) {
    if (step === ELEMENT) container[0] = value;
  } else if (step !== ELEMENT) {
    setOwnProperty(container, step, value);
  }
}
