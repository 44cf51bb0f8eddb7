import { useMemo, useState } from 'react';
import type { XdmSchema } from '#domain/schema';
import { schemasOf, useAddSchemas, useRestore, useUpdateSchema, useWorkspace } from '#queries';
import { notify } from '#ui/feedback';
import { useMessages } from '#ui/locale';
import { judgeIntake, type Intake, type IntakeText, type StoredSchemas } from './intake.ts';

export interface SchemaIntake {
  /** What came of the last attempt, until it is dismissed. */
  readonly report: Intake | null;
  /** Adds what is new and reports the rest; answers whether anything is wrong with the texts. */
  readonly take: (texts: readonly IntakeText[]) => Promise<Intake>;
  readonly replace: (schema: XdmSchema) => void;
  /** Takes an offer off the report: it was carried out elsewhere. */
  readonly settle: (schema: XdmSchema) => void;
  readonly dismiss: () => void;
}

/** Takes schemas in: new ones at once, with an undo; those that would replace others only when asked to. */
export function useIntake(): SchemaIntake {
  const { schemas: words, shell } = useMessages();
  const workspace = useWorkspace();
  const add = useAddSchemas();
  const update = useUpdateSchema();
  const restore = useRestore();
  const [report, setReport] = useState<Intake | null>(null);

  const stored = useMemo<StoredSchemas>(() => {
    const readable = schemasOf(workspace);
    return new Map(
      workspace.schemas.map(({ id, source }) => [id, { source, schema: readable.get(id) ?? null }]),
    );
  }, [workspace]);

  const write = async (schemas: readonly XdmSchema[], said: string): Promise<void> => {
    const undo = await add.mutateAsync(schemas);
    notify(said, { label: shell.undo, run: () => restore.mutate(undo) });
  };

  const settle = (schema: XdmSchema): void =>
    setReport((current) =>
      current === null
        ? null
        : {
            ...current,
            differing: current.differing.filter(({ incoming }) => incoming !== schema),
          },
    );

  return {
    report,
    settle,
    dismiss: () => setReport(null),
    take: async (texts) => {
      const intake = judgeIntake(texts, stored);
      setReport(intake);
      if (intake.fresh.length > 0) {
        await write(intake.fresh, words.report.added(intake.fresh.length));
      }
      return intake;
    },
    replace: (schema) => {
      const finish = async (): Promise<void> => {
        // Events keep what they know, and say that they are behind.
        const undo = await update.mutateAsync({
          workspace,
          source: schema.source,
          choices: new Map(),
        });
        notify(words.report.replaced(schema.title), {
          label: shell.undo,
          run: () => restore.mutate(undo),
        });
        settle(schema);
      };
      // A failure is told by the banner above every screen; the offer stays.
      finish().catch(() => undefined);
    },
  };
}
