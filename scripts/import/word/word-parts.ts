import { posix } from 'node:path';
import type { Archive } from '#scripts/import/extract/archive.ts';
import { parseXml } from '#scripts/import/word/xml/parse-xml.ts';
import { childrenOf, type XmlNode } from '#scripts/import/word/xml/xml-node.ts';

/** What a part refers to by an id. */
export interface Relationship {
  /** The last word of its type: `image`, `numbering`, the same in transitional and strict files. */
  type: string;
  /** Path of a part in the package, or an address outside it. */
  target: string;
  external: boolean;
}

/** The relationships of a part, by id (ISO 29500-2, 9.3). */
export type Relationships = ReadonlyMap<string, Relationship>;

/** The parts of an Office file, found by what refers to them: their names say nothing. */
export class PackageParts {
  readonly #archive: Archive;
  /** Part names are equal without regard to case (ISO 29500-2, 9.1.1). */
  readonly #byName: Map<string, Uint8Array>;

  constructor(archive: Archive) {
    this.#archive = archive;
    this.#byName = new Map([...archive].map(([path, bytes]) => [keyOf(path), bytes]));
  }

  /** Path of the document itself; `undefined` in a package of something else. */
  mainPart(): string | undefined {
    const root = [...this.relationsOf('').values()];
    const found = root.find(({ type }) => type === 'officeDocument')?.target;
    if (found && this.bytes(found)) return found;
    return this.#archive.has('word/document.xml') ? 'word/document.xml' : undefined;
  }

  bytes(path: string): Uint8Array | undefined {
    return this.#byName.get(keyOf(path));
  }

  /** A part as a tree; `undefined` when there is no such part. */
  xml(path: string | undefined): XmlNode | undefined {
    const bytes = path === undefined ? undefined : this.bytes(path);
    return bytes && parseXml(bytes);
  }

  /** The first part of a type that a part refers to. */
  related(part: string, type: string): string | undefined {
    return [...this.relationsOf(part).values()].find((one) => one.type === type && !one.external)
      ?.target;
  }

  relationsOf(part: string): Relationships {
    const { dir, base } = posix.parse(part);
    const bytes = this.bytes(posix.join(dir, '_rels', `${base}.rels`));
    if (!bytes) return new Map();
    return new Map(
      childrenOf(parseXml(bytes), 'rel:Relationship').map(({ attributes }) => {
        const { Id = '', Type = '', Target = '', TargetMode } = attributes;
        const external = TargetMode === 'External';
        const target = external ? Target : pathOf(dir, Target);
        return [Id, { type: Type.slice(Type.lastIndexOf('/') + 1), target, external }];
      }),
    );
  }
}

/** Targets are addresses relative to the part, or from the root of the package. */
function pathOf(folder: string, target: string): string {
  let path = target;
  try {
    path = decodeURIComponent(target);
  } catch {
    // A stray percent sign is one of the name.
  }
  return path.startsWith('/') ? posix.normalize(path.slice(1)) : posix.join(folder, path);
}

const keyOf = (path: string) => path.toLowerCase().replace(/^\//, '');
