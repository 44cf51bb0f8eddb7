import { AlertDialog, DialogContainer, type AlertDialogProps } from '@react-spectrum/s2';
import { useRef } from 'react';

interface Props extends AlertDialogProps {
  readonly isOpen: boolean;
  /** Escape: no answer was given. */
  readonly onDismiss: () => void;
}

/**
 * A question with buttons for its answers. Spectrum closes an alert before it runs the action of its button, so that
 * closing alone does not say that nobody answered; `onDismiss` here does.
 */
export function AskDialog({ isOpen, onDismiss, ...alert }: Props) {
  const isAnswered = useRef(false);
  const answer = (action: (() => void) | undefined) => (): void => {
    isAnswered.current = true;
    action?.();
  };
  return (
    <DialogContainer
      onDismiss={() => {
        isAnswered.current = false;
        // The action follows in the same task.
        queueMicrotask(() => {
          if (!isAnswered.current) onDismiss();
        });
      }}
    >
      {isOpen && (
        <AlertDialog
          {...alert}
          onPrimaryAction={answer(alert.onPrimaryAction)}
          onSecondaryAction={answer(alert.onSecondaryAction)}
          onCancel={answer(alert.onCancel)}
        />
      )}
    </DialogContainer>
  );
}
