import { fakeLowerAlnum } from '../../../src/providers/fake.js';
import type { Location } from '../../../src/stores/store.js';

export interface Field {
  readonly id: string;
  readonly type: string;
  readonly label?: string;
  readonly section?: { readonly id: string };
  readonly value?: string;
  readonly totp?: string;
}

export interface Item {
  readonly id: string;
  readonly title: string;
  readonly category: string;
  readonly tags?: readonly string[];
  readonly sections?: readonly { readonly id: string; readonly label?: string }[];
  readonly fields: readonly Field[];
  readonly files?: readonly { readonly id: string; readonly name: string }[];
  readonly state?: 'ARCHIVED';
  readonly version: number;
  readonly updated: string;
}

/** A vault `Servers`, as whoever reaches it finds it: over Connect, or by the program. */
export class Vault {
  readonly id = fakeLowerAlnum(26);
  readonly name = 'Servers';
  readonly items = new Map<string, Item>();

  locate(name: string): Location {
    return { scope: 'servers', name: 'Linear', key: `API keys/${name}`, version: undefined };
  }

  called(title: string): Item | undefined {
    return [...this.items.values()].find((item) => item.title.toLowerCase() === title.toLowerCase());
  }

  /** Saves what somebody has sent. Whoever sends no id for a field gets one. */
  save(sent: Omit<Item, 'id' | 'version' | 'updated'>, id = fakeLowerAlnum(26)): Item {
    const fields = sent.fields.map((field) => ({ ...field, id: field.id ?? fakeLowerAlnum(26) }));
    const version = (this.items.get(id)?.version ?? 0) + 1;
    const item = { ...sent, fields, id, version, updated: new Date().toISOString() };
    this.items.set(id, item);
    return item;
  }

  /** Without a section, one of any; there may be several. */
  fieldAt({ name, key = '' }: Location): Field | undefined {
    const item = this.called(name);
    const [, section, label] = /^(?:([^/]+)\/)?([^/]+)$/.exec(key) ?? [];
    const sections = item?.sections?.filter((one) => section === one.label || section === one.id) ?? [];
    return item?.fields.find(
      (field) =>
        field.label === label &&
        (section === undefined || sections.some(({ id }) => id === field.section?.id)),
    );
  }

  put(location: Location, value: string): void {
    const item = this.called(location.name);
    if (item === undefined) {
      const [section, label = ''] = location.key!.split('/');
      this.save({
        title: location.name,
        category: 'API_CREDENTIAL',
        tags: ['mcp'],
        sections: [{ id: 'keys/~1', label: section! }],
        fields: [
          { id: 'username', type: 'STRING', label: 'username', value: 'mcp' },
          // The same label in no section, and an id that has to be escaped.
          { id: 'other', type: 'CONCEALED', label, value: 'of no section' },
          { id: 'a~b/c', type: 'CONCEALED', label, section: { id: 'keys/~1' }, value },
        ],
      });
      return;
    }
    const own = this.fieldAt(location);
    this.save(
      { ...item, fields: item.fields.map((one) => (one === own ? { ...one, value } : one)) },
      item.id,
    );
  }

  rest(location: Location): unknown {
    const own = this.fieldAt(location);
    const { version: _, updated: __, ...item } = this.called(location.name) ?? { fields: [] };
    return { ...item, fields: item.fields.map((one) => (one === own ? { ...one, value: '' } : one)) };
  }
}
