/**
 * Replays as the page sees them: a log goes through one thread per core, in blocks, and what was counted comes back
 * while it runs. Nothing of a log stays anywhere but the samples of the tally.
 */
import type { EditTally, LogFormat, LogProblem, ReplayTally } from '#domain/log';
import type { EventRecord } from '#domain/workspace';
import type { EngineWorkspace } from '../contract.ts';

/** A log that can be read from its beginning as often as wanted: a file, a dropped one, or one that was kept. */
export type LogSource = Blob;

export interface ReplayProgress {
  /** Bytes of the file read so far, as they stand on the disk (packed, where it is packed). */
  readonly bytesRead: number;
  readonly bytesTotal: number;
  readonly events: number;
  readonly eventsPerSecond: number;
  /** Undefined until there is a rate to tell from. */
  readonly secondsLeft: number | undefined;
}

interface Ended {
  readonly format: LogFormat | undefined;
  readonly packed: boolean;
  readonly seconds: number;
  /** Why the log ended otherwise than a log ends; what was read before it counts. */
  readonly problem: LogProblem | undefined;
}

export interface ReplayResult extends Ended {
  readonly tally: ReplayTally;
}

export interface EditResult extends Ended {
  readonly tally: EditTally;
}

export interface ReplayRequest {
  readonly source: LogSource;
  readonly workspace: EngineWorkspace;
  /** Epoch milliseconds of the replay's clock. */
  readonly now: number;
}

export interface EditRequest extends ReplayRequest {
  /** As it was saved; null for a new event, which gains everything. */
  readonly saved: EventRecord | null;
  readonly draft: EventRecord;
}

export interface Watch<Tally> {
  /** Called a few times a second with what was counted so far. */
  readonly onProgress?: (progress: ReplayProgress, tally: Tally) => void;
  /** Ends the run at once; it rejects with `engine/cancelled`. */
  readonly signal?: AbortSignal;
}

export interface ReplayEngine {
  /** Throws a log at every definition of a workspace. Rejects with `EngineError`, never for what a log holds. */
  replay(request: ReplayRequest, watch?: Watch<ReplayTally>): Promise<ReplayResult>;
  /** Throws it at one definition as it was and as it is: only these two run. */
  compareEdit(request: EditRequest, watch?: Watch<EditTally>): Promise<EditResult>;
  dispose(): void;
}
