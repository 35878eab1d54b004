// What all collections of the object model share: items by id, by name (in any case) or by position.
import { invalidArgument, itemNotFound } from "../hostError";

export interface CollectionItem {
  readonly Id?: string | number;
  readonly Name?: string;
}

export abstract class Collection<T extends object> {
  /** Called for every access, so that it never goes stale. */
  protected abstract list(): T[];

  /** How items are told apart; by id or name unless a collection says otherwise. */
  protected matches(item: T, key: unknown): boolean {
    const { Id, Name } = item as CollectionItem;
    if (Id === key) return true;
    return typeof key === "string" && Name?.toLowerCase() === key.toLowerCase();
  }

  get _Items(): T[] {
    return this.list();
  }

  get Count(): number {
    return this.list().length;
  }

  GetCount(): number {
    return this.Count;
  }

  GetItemOrNullObject(key: unknown): T | null {
    return this.list().find((item) => this.matches(item, key)) ?? null;
  }

  GetItem(key: unknown): T {
    const item = this.GetItemOrNullObject(key);
    if (!item) throw itemNotFound();
    return item;
  }

  Indexer(key: unknown): T {
    return this.GetItem(key);
  }

  GetItemAt(index: number): T {
    const item = this.list()[index];
    if (!item) throw invalidArgument();
    return item;
  }
}
