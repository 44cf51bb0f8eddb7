import { Button, Switch } from '@react-spectrum/s2';
import { useMemo, useRef } from 'react';
import type { IdentityType } from '#domain/identity';
import { setIdentity, type ProposedField, type ProposedIdentity } from '#domain/schema';
import { allIdentityTypes, useWorkspace } from '#queries';
import { ChoiceButton } from '#ui/choice';
import { Callout } from '#ui/feedback';
import { useMessages } from '#ui/locale';
import type { Corrections } from './use-corrections.ts';
import style from './propose.module.css';

interface Props {
  readonly field: ProposedField;
  readonly correct: Corrections['correct'];
}

/** No code is a space. */
const NONE = ' ';

/** Which identity type a text field holds, and whether it is the primary one. A guess is only ever offered. */
export function IdentityCorrection({ field, correct }: Props) {
  const { proposal, schemaProposal } = useMessages();
  const { details: words } = proposal;
  const types = allIdentityTypes(useWorkspace());
  const choice = useRef<HTMLDivElement>(null);
  const { path, identity, identityGuess } = field;
  const choices = useMemo(
    () => [
      { id: NONE, label: words.noIdentity },
      ...types.map(({ code, name }) => ({
        id: code,
        label: name,
        ...(code === name ? {} : { detail: code }),
      })),
    ],
    [types, words],
  );
  // What stands in a list or map is no single identity of the event.
  if (/\[\]|\{\}/.test(path)) return null;
  const set = (next: ProposedIdentity | null): void =>
    correct((before) => setIdentity(before, path, next));
  return (
    <>
      {identity === undefined && identityGuess !== undefined && (
        <Callout>
          <p>{schemaProposal.looksLikeIdentity(identityGuess)}</p>
          <div className={style.offer}>
            <Button
              size="S"
              variant="secondary"
              onPress={() => {
                set({ namespace: identityGuess, primary: false });
                // The offer goes with its button.
                choice.current?.querySelector('button')?.focus();
              }}
            >
              {words.guess(identityGuess)}
            </Button>
          </div>
        </Callout>
      )}
      <div ref={choice} className={style.identity}>
        <span className={style.label} aria-hidden>
          {words.identity}
        </span>
        <ChoiceButton
          label={words.identity}
          text={nameOf(identity, types) ?? words.noIdentity}
          choices={choices}
          chosen={identity?.namespace ?? NONE}
          // A type that is not configured yet can be added once the schema asks for it.
          takesAnyText
          onChoose={(code) =>
            set(code === NONE ? null : { namespace: code, primary: identity?.primary ?? false })
          }
        />
        <p className={style.subdued}>{words.identityHint}</p>
      </div>
      {identity !== undefined && (
        <div>
          <Switch
            isSelected={identity.primary}
            onChange={(primary) => set({ ...identity, primary })}
          >
            {words.primary}
          </Switch>
          <p className={style.subdued}>{words.primaryHint}</p>
        </div>
      )}
    </>
  );
}

/** The name of an identity type as the workspace has it, else its code. */
function nameOf(
  identity: ProposedIdentity | undefined,
  types: readonly IdentityType[],
): string | undefined {
  if (identity === undefined) return undefined;
  return types.find(({ code }) => code === identity.namespace)?.name ?? identity.namespace;
}
