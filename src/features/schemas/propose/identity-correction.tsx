import { Button, Picker, PickerItem, Switch } from '@react-spectrum/s2';
import { useRef, type ComponentRef } from 'react';
import { setIdentity, type ProposedField, type ProposedIdentity } from '#domain/schema';
import { allIdentityTypes, useWorkspace } from '#queries';
import { Callout } from '#ui/feedback';
import { useMessages } from '#ui/locale';
import type { Corrections } from './use-corrections.ts';
import style from './propose.module.css';

interface Props {
  readonly field: ProposedField;
  readonly correct: Corrections['correct'];
}

const NONE = '';

/** Which identity type a text field holds, and whether it is the primary one. A guess is only ever offered. */
export function IdentityCorrection({ field, correct }: Props) {
  const { proposal, schemaProposal } = useMessages();
  const { details: words } = proposal;
  const types = allIdentityTypes(useWorkspace());
  const picker = useRef<ComponentRef<typeof Picker>>(null);
  const { path, identity, identityGuess } = field;
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
                picker.current?.focus();
              }}
            >
              {words.guess(identityGuess)}
            </Button>
          </div>
        </Callout>
      )}
      <Picker
        ref={picker}
        label={words.identity}
        value={identity?.namespace ?? NONE}
        onChange={(code) =>
          set(
            code === NONE ? null : { namespace: String(code), primary: identity?.primary ?? false },
          )
        }
        UNSAFE_style={FULL_WIDTH}
      >
        <PickerItem id={NONE}>{words.noIdentity}</PickerItem>
        {types.map(({ code, name }) => (
          <PickerItem key={code} id={code}>
            {name === code ? code : `${name} (${code})`}
          </PickerItem>
        ))}
      </Picker>
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

const FULL_WIDTH = { width: '100%' };
