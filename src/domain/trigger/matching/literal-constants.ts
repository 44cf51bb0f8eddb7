/** The constants that literals of the row name by place: numbers, pieces of text, sets. Each stands in one array. */
import { encodeUtf8 } from '#domain/base';
import { BytePool } from '../fields/byte-pool.ts';

export class LiteralConstants {
  /** Constants that numbers and moments are compared with. */
  numbers = new Float64Array(64);
  /** Pieces that texts are searched for. */
  readonly texts: string[] = [];
  /** The same in UTF-8, by the same places. */
  readonly pieces = new BytePool();
  /** By place of a folded text. */
  readonly lengths: number[] = [];
  private readonly textPlaces = new Map<string, number>();
  /** Sets of texts one behind the other: where each ends, then its members. */
  private sets = new Int32Array(64);
  private setsLength = 0;
  private readonly numberPlaces = new Map<number, number>();

  /** Place of a constant among the numbers of all conditions. */
  numberOf(constant: number): number {
    const known = this.numberPlaces.get(constant);
    if (known !== undefined) return known;
    const place = this.numberPlaces.size;
    this.numberPlaces.set(constant, place);
    if (place >= this.numbers.length) {
      const larger = new Float64Array(this.numbers.length * 2);
      larger.set(this.numbers);
      this.numbers = larger;
    }
    this.numbers[place] = constant;
    return place;
  }

  /** Place of a piece of text among those of all conditions. */
  textPlace(text: string): number {
    const known = this.textPlaces.get(text);
    if (known !== undefined) return known;
    const place = this.pieces.add(encodeUtf8(text));
    this.texts.push(text);
    this.textPlaces.set(text, place);
    return place;
  }

  /** Place of a folded text among the pieces, with the length of the unfolded one. */
  foldedPlace(folded: string, length: number): number {
    const place = this.pieces.add(encodeUtf8(folded));
    this.texts.push(folded);
    this.lengths[place] = length;
    return place;
  }

  /** Place of a set of texts among those of all conditions. */
  setOf(ids: readonly number[]): number {
    const place = this.setsLength;
    const end = place + 1 + ids.length;
    if (end > this.sets.length) {
      const larger = new Int32Array(Math.max(end, this.sets.length * 2));
      larger.set(this.sets);
      this.sets = larger;
    }
    this.sets[place] = end;
    this.sets.set(ids, place + 1);
    this.setsLength = end;
    return place;
  }

  /** Whether a text is in a set. */
  isOneOf(place: number, id: number): boolean {
    const { sets } = this;
    const end = sets[place] as number;
    for (let at = place + 1; at < end; at += 1) if (sets[at] === id) return true;
    return false;
  }

  /** Whether a number is in a set. */
  isNumberOf(place: number, number: number): boolean {
    const { sets, numbers } = this;
    const end = sets[place] as number;
    for (let at = place + 1; at < end; at += 1)
      if (numbers[sets[at] as number] === number) return true;
    return false;
  }
}
