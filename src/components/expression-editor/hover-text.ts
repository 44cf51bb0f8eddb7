/** Everything that a hover says about a place: the documentation at once, the sample's value when it has come. */
import type { HoverInfo } from '#domain/expression';
import type { EditorSubject } from './editor-subjects.ts';
import { hoverContents, valueLine } from './hover-contents.ts';

/** The paragraphs; the value stands right below the type, in sight however long the documentation is. */
export async function hoverText(
  info: HoverInfo,
  subject: Pick<EditorSubject, 'messages' | 'formats' | 'schema' | 'readValue'>,
): Promise<readonly string[]> {
  const contents = hoverContents(info, subject);
  if (subject.readValue === undefined || info.readable === undefined) return contents;
  try {
    const value = valueLine(await subject.readValue(info.readable), subject);
    return [...contents.slice(0, 1), value, ...contents.slice(1)];
  } catch {
    // No value is no reason to say nothing about the word.
    return contents;
  }
}
