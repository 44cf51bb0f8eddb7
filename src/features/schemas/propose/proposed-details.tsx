import { Button, Picker, PickerItem, Switch, TextField } from '@react-spectrum/s2';
import {
  dropField,
  setFormat,
  setRequired,
  setTitle,
  setType,
  type Proposal,
  type ProposedField,
  type ProposedFormat,
  type XdmType,
} from '#domain/schema';
import { Callout } from '#ui/feedback';
import { CodeText } from '#ui/layout';
import { useMessages } from '#ui/locale';
import { EvidenceList } from './evidence-list.tsx';
import { IdentityCorrection } from './identity-correction.tsx';
import { noteText } from './proposal-notes.tsx';
import { proposedName } from './proposed-row.tsx';
import { innerKind } from './proposed-rows.ts';
import type { Corrections } from './use-corrections.ts';
import { ValuesCorrection } from './values-correction.tsx';
import style from './propose.module.css';

interface Props {
  readonly field: ProposedField | null;
  readonly proposal: Proposal;
  readonly correct: Corrections['correct'];
  /** The field was left out: another one may take its place in the panel. */
  readonly onDropped: (path: string) => void;
}

/** One proposed field: what speaks for it, and everything about it that can be corrected. */
export function ProposedDetails({ field, proposal, correct, onDropped }: Props) {
  const messages = useMessages();
  const { details: words } = messages.proposal;
  if (field === null) {
    return (
      <aside aria-label={words.label} className={style.pane}>
        <p className={style.subdued}>{words.nothing}</p>
      </aside>
    );
  }
  const { path } = field;
  const isMember = innerKind(field) === null;
  const notes = proposal.notes.filter(({ params }) => params['path'] === path);
  return (
    <aside aria-label={words.label} className={style.pane}>
      <div>
        <h2 className={style.detailsTitle}>{proposedName(field, messages)}</h2>
        <p className={style.id}>
          <CodeText>{path}</CodeText>
        </p>
        {field.standard !== undefined && <p className={style.subdued}>{words.standard}</p>}
      </div>
      {field.conflict && <Callout tone="notice">{messages.schemaProposal.conflict}</Callout>}
      {notes.map((note) => (
        <Callout key={note.code} tone="notice">
          {noteText(messages, note)}
        </Callout>
      ))}
      <EvidenceList field={field} payloads={proposal.payloads} />
      <div className={style.controls}>
        {isMember && (
          <TextField
            label={words.title}
            value={field.title}
            onChange={(title) =>
              correct((before) => setTitle(before, path, title), `title ${path}`)
            }
            UNSAFE_style={FULL_WIDTH}
          />
        )}
        <TypePicker
          type={field.type}
          onChange={(type) => correct((before) => setType(before, path, type))}
        />
        {isMember && (
          <Switch
            isSelected={field.required}
            onChange={(required) => correct((before) => setRequired(before, path, required))}
          >
            {words.required}
          </Switch>
        )}
        {field.type === 'string' && (
          <>
            <FormatPicker
              format={field.format}
              onChange={(format) => correct((before) => setFormat(before, path, format))}
            />
            <ValuesCorrection key={path} field={field} correct={correct} />
            <IdentityCorrection field={field} correct={correct} />
          </>
        )}
        {isMember && (
          <div>
            <Button
              variant="secondary"
              onPress={() => {
                onDropped(path);
                correct((before) => dropField(before, path));
              }}
            >
              {words.drop}
            </Button>
          </div>
        )}
      </div>
    </aside>
  );
}

const TYPES: readonly XdmType[] = [
  'string',
  'boolean',
  'int',
  'long',
  'number',
  'date-time',
  'date',
  'object',
  'array',
  'map',
  'short',
  'byte',
  'any',
];

interface TypePickerProps {
  readonly type: XdmType;
  readonly onChange: (type: XdmType) => void;
}

function TypePicker({ type, onChange }: TypePickerProps) {
  const { fields, proposal } = useMessages();
  return (
    <Picker
      label={proposal.details.type}
      value={type}
      onChange={(next) => onChange(TYPES.find((other) => other === next) ?? type)}
      UNSAFE_style={FULL_WIDTH}
    >
      {TYPES.map((id) => (
        <PickerItem key={id} id={id}>
          {fields.types[id]}
        </PickerItem>
      ))}
    </Picker>
  );
}

const FORMATS: readonly ProposedFormat[] = ['email', 'uri', 'uri-reference', 'ipv4', 'ipv6'];

interface FormatPickerProps {
  readonly format: ProposedFormat | undefined;
  readonly onChange: (format: ProposedFormat | null) => void;
}

function FormatPicker({ format, onChange }: FormatPickerProps) {
  const { details: words } = useMessages().proposal;
  return (
    <Picker
      label={words.format}
      value={format ?? 'none'}
      onChange={(next) => onChange(FORMATS.find((other) => other === next) ?? null)}
      UNSAFE_style={FULL_WIDTH}
    >
      <PickerItem id="none">{words.noFormat}</PickerItem>
      {FORMATS.map((id) => (
        <PickerItem key={id} id={id}>
          {id}
        </PickerItem>
      ))}
    </Picker>
  );
}

const FULL_WIDTH = { width: '100%' };
