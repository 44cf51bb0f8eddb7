import {
  Button,
  ButtonGroup,
  Content,
  Header,
  Heading,
  type TextFieldRef,
} from '@react-spectrum/s2';
import { useDeferredValue, useMemo, useRef, useState } from 'react';
import { stringifyJson } from '#domain/base';
import { proposedFieldAt, type Proposal, type XdmSchema } from '#domain/schema';
import { useRandom, useWorkspace } from '#queries';
import { TagLabel } from '#ui/layout';
import { useMessages } from '#ui/locale';
import { PaneGroup } from '#ui/panes';
import type { Intake, IntakeText } from '../intake.ts';
import { DraftPane } from './draft-pane.tsx';
import { draftExport, draftSchema, newDraftIds, type DraftSettings } from './draft.ts';
import { neighbourOf } from './proposed-rows.ts';
import { ProposedDetails } from './proposed-details.tsx';
import { ProposedFields } from './proposed-fields.tsx';
import type { SourceReading } from './sample-sources.ts';
import { SavedStep } from './saved-step.tsx';
import { useCorrections } from './use-corrections.ts';
import { useShownTree } from './use-shown-tree.ts';
import { useUndoKeys } from './use-undo-keys.ts';
import style from './propose.module.css';

interface Props {
  readonly reading: SourceReading;
  readonly proposed: Proposal;
  readonly onTake: (texts: readonly IntakeText[]) => Promise<Intake>;
  readonly hrefOf: (schemaId: string) => string;
  readonly onClose: () => void;
  readonly onBack: (isCorrected: boolean) => void;
  readonly onCancel: (isCorrected: boolean) => void;
}

/** The second step: the proposal beside what speaks for it, to correct and to save; then where to go with it. */
export function ProposalStep(props: Props) {
  const { reading, proposed, onTake } = props;
  const { proposal: words, shell } = useMessages();
  const workspace = useWorkspace();
  const random = useRandom();
  const stored = useMemo(() => new Set(workspace.schemas.map(({ id }) => id)), [workspace]);
  const [ids] = useState(() => newDraftIds(proposed, reading.schemaIds, stored, random));
  const corrections = useCorrections(proposed);
  const { proposal } = corrections;
  const [settings, setSettings] = useState<DraftSettings>(NEW_DRAFT);
  const [hasTried, setTried] = useState(false);
  const titleRef = useRef<TextFieldRef>(null);
  const [isBusy, setBusy] = useState(false);
  const [saved, setSaved] = useState<XdmSchema | null>(null);
  const [path, setPath] = useState<string | null>(null);
  // Judging the draft may wait; the tree and the corrections may not.
  const judged = useDeferredValue(proposal);
  const { class: kind, profile } = settings;
  const schema = useMemo(
    // Whatever its title.
    () => draftSchema(judged, { title: '', class: kind, profile }, ids),
    [judged, kind, profile, ids],
  );
  const tree = useShownTree(proposal);
  const isSaved = saved !== null && stored.has(saved.id);
  useUndoKeys(isSaved ? NO_STEPS : corrections);
  const isCorrected = corrections.undo !== null || settings !== NEW_DRAFT;

  const save = async (): Promise<void> => {
    setTried(true);
    if (settings.title.trim() === '') {
      titleRef.current?.focus();
      return;
    }
    setBusy(true);
    try {
      const text = stringifyJson(draftExport(proposal, settings, ids));
      const [added] = (await onTake([{ name: null, text }])).fresh;
      if (added !== undefined) setSaved(added);
    } catch {
      // Storage refused: the banner above every screen says so, the proposal stays here.
    } finally {
      setBusy(false);
    }
  };
  // When the saving is undone, the proposal is there again as it was.
  if (isSaved) {
    return <SavedStep schema={saved} href={props.hrefOf(saved.id)} onClose={props.onClose} />;
  }
  const field = path === null ? undefined : proposedFieldAt(proposal, path);

  return (
    <>
      <Heading slot="title">{words.title}</Heading>
      <Header UNSAFE_style={AT_START}>
        <TagLabel>{words.draft.from(proposal.payloads)}</TagLabel>
      </Header>
      <ButtonGroup>
        <Button variant="secondary" onPress={() => props.onCancel(isCorrected)}>
          {shell.cancel}
        </Button>
        <Button variant="secondary" onPress={() => props.onBack(isCorrected)}>
          {words.back}
        </Button>
        <Button variant="accent" isPending={isBusy} onPress={() => void save()}>
          {words.draft.save}
        </Button>
      </ButtonGroup>
      <Content UNSAFE_className={style.content ?? ''}>
        <div className={style.panes}>
          <PaneGroup
            id="proposal"
            panes={[
              {
                id: 'draft',
                label: words.draft.label,
                defaultSize: '26%',
                minSize: '250px',
                content: (
                  <DraftPane
                    proposal={proposal}
                    entities={reading.entities}
                    ids={ids}
                    settings={settings}
                    onChange={setSettings}
                    schema={schema}
                    titleRef={titleRef}
                    isTitleWanted={hasTried}
                  />
                ),
              },
              {
                id: 'fields',
                label: words.fields.width,
                minSize: '320px',
                content: (
                  <ProposedFields
                    corrections={corrections}
                    tree={tree}
                    focusedPath={path}
                    onFocusedPathChange={setPath}
                  />
                ),
              },
              {
                id: 'corrections',
                label: words.fields.widthOfDetails,
                defaultSize: '28%',
                minSize: '270px',
                content: (
                  <ProposedDetails
                    field={field ?? null}
                    proposal={proposal}
                    correct={corrections.correct}
                    onDropped={(dropped) => setPath(neighbourOf(tree.source, dropped))}
                  />
                ),
              },
            ]}
          />
        </div>
      </Content>
    </>
  );
}

/** Beside the heading; Spectrum would centre it. */
const AT_START = { marginInlineStart: 0 };

const NO_STEPS = { undo: null, redo: null };

const NEW_DRAFT: DraftSettings = { title: '', class: 'experienceEvent', profile: true };
