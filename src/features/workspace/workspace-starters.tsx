import { useMessages } from '#ui/locale';
import { ImportButton } from './import-button.tsx';
import { SampleButton } from './sample-button.tsx';
import style from './workspace.module.css';

/** Ways to begin that an empty list offers: our sample workspace, or a file of one's own. */
export function WorkspaceStarters() {
  const { settings } = useMessages();
  return (
    <div className={style.starters}>
      <p>{settings.workspace.sampleText}</p>
      <div className={style.buttons}>
        <SampleButton variant="secondary" />
        <ImportButton />
      </div>
    </div>
  );
}
