export interface Counts {
  readonly events: number;
  readonly schemas: number;
  readonly identityTypes: number;
}

export function useCounts(): Counts | null {
  return null;
}
