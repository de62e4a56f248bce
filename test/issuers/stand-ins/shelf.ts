/** What a vendor keeps of credentials that are one text each. `Own`: what else it keeps of one. */
export interface Item<Own> {
  readonly id: string;
  readonly value: string;
  readonly own: Own;
  isLive: boolean;
}

/** The credentials of a vendor that deletes what is revoked. */
export class Shelf<Own> {
  readonly items: Item<Own>[] = [];

  keep(id: string, value: string, own: Own): Item<Own> {
    const item = { id, value, own, isLive: true };
    this.items.push(item);
    return item;
  }

  withId(id: string | undefined): Item<Own> | undefined {
    return this.items.find((item) => item.id === id);
  }

  withValue(value: string): Item<Own> | undefined {
    return this.items.find((item) => item.value === value);
  }

  deactivate(id: string): void {
    this.withId(id)!.isLive = false;
  }

  /** Whether there was one. */
  remove(id: string): boolean {
    const at = this.items.findIndex((item) => item.id === id);
    if (at >= 0) this.items.splice(at, 1);
    return at >= 0;
  }

  /** As `StandIn.kept` wants it. */
  kept(): Readonly<Record<string, { readonly isLive: boolean; readonly own: Own }>> {
    return Object.fromEntries(
      this.items.map(({ id, own, isLive }) => [id, { isLive, own: structuredClone(own) }]),
    );
  }
}
