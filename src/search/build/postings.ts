import type { Entry, EntryList } from '../shared/codec.ts';

const FIRST_CAPACITY = 1 << 16;

/** Gathers where keys occur, in plain arrays: twenty million occurrences take two hundred megabytes. */
export class Postings {
  readonly #ids = new Map<string, number>();
  #keyOf = new Uint32Array(FIRST_CAPACITY);
  #forms = new Uint8Array(FIRST_CAPACITY);
  #numbers = new Uint32Array(FIRST_CAPACITY);
  #length = 0;

  /** Numbers of one key must not descend; the same again counts once. */
  add(key: string, form: number, number: number): void {
    let id = this.#ids.get(key);
    if (id === undefined) {
      id = this.#ids.size;
      this.#ids.set(key, id);
    }
    if (this.#length === this.#keyOf.length) this.#grow();
    this.#keyOf[this.#length] = id;
    this.#forms[this.#length] = form;
    this.#numbers[this.#length] = number;
    this.#length += 1;
  }

  /** By key, in the order of UTF-16 units. */
  *listEntries(): Generator<Entry> {
    const { order, ends } = this.#sortByKey();
    const keys = [...this.#ids.keys()].sort(compareKeys);
    for (const key of keys) {
      const id = this.#ids.get(key) as number;
      yield { key, lists: this.#listForms(order.subarray(ends[id - 1] ?? 0, ends[id])) };
    }
  }

  #listForms(occurrences: Uint32Array): EntryList[] {
    const lists = new Map<number, number[]>();
    for (const at of occurrences) {
      const form = this.#forms[at] as number;
      const number = this.#numbers[at] as number;
      const numbers = lists.get(form) ?? [];
      if (numbers.length === 0) lists.set(form, numbers);
      if (numbers.at(-1) !== number) numbers.push(number);
    }
    return [...lists].sort(([a], [b]) => a - b).map(([form, numbers]) => ({ form, numbers }));
  }

  /** Occurrences by key, in the order in which they came; `ends[id]` is where those of a key end. */
  #sortByKey(): { order: Uint32Array; ends: Uint32Array } {
    const ends = new Uint32Array(this.#ids.size);
    const move = (array: Uint32Array, id: number, by: number): number =>
      (array[id] = (array[id] as number) + by);
    for (let at = 0; at < this.#length; at += 1) move(ends, this.#keyOf[at] as number, 1);
    for (let id = 1; id < ends.length; id += 1) move(ends, id, ends[id - 1] as number);
    const next = ends.slice();
    const order = new Uint32Array(this.#length);
    for (let at = this.#length - 1; at >= 0; at -= 1) {
      order[move(next, this.#keyOf[at] as number, -1)] = at;
    }
    return { order, ends };
  }

  #grow(): void {
    const capacity = this.#length * 2;
    const grow = <A extends Uint32Array | Uint8Array>(array: A, larger: A): A => {
      larger.set(array);
      return larger;
    };
    this.#keyOf = grow(this.#keyOf, new Uint32Array(capacity));
    this.#forms = grow(this.#forms, new Uint8Array(capacity));
    this.#numbers = grow(this.#numbers, new Uint32Array(capacity));
  }
}

function compareKeys(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
