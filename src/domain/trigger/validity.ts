/**
 * Whether a payload is valid, asked once per schema (events.md §6.2). Validity is a property of the pair payload and
 * schema: a bare entity is judged against the schema of each event (§7.7).
 */
import type { JsonObject } from '#domain/base';
import { isValidPayload, validatePayload, type Violation, type XdmSchema } from '#domain/schema';

/** Violations of one payload by schema, computed when first asked for. */
export class Validity {
  private readonly payload: JsonObject;
  private readonly now: number;
  private readonly identityCodes: readonly string[];
  private readonly bySchema = new Map<XdmSchema, readonly Violation[]>();

  constructor(payload: JsonObject, now: number, identityCodes: readonly string[] = []) {
    this.payload = payload;
    this.now = now;
    this.identityCodes = identityCodes;
  }

  /** Errors and warnings, told apart by their severity. */
  violations(schema: XdmSchema): readonly Violation[] {
    let violations = this.bySchema.get(schema);
    if (!violations) {
      const { now, identityCodes } = this;
      violations = validatePayload(schema, this.payload, { now, identityCodes });
      this.bySchema.set(schema, violations);
    }
    return violations;
  }

  errors(schema: XdmSchema): readonly Violation[] {
    return this.violations(schema).filter(({ severity }) => severity === 'error');
  }

  isValid(schema: XdmSchema): boolean {
    return isValidPayload(this.violations(schema));
  }
}
