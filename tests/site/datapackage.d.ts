/** The part of the npm package `datapackage` that the tests use: it ships no types. */
declare module 'datapackage' {
  interface Resource {
    name: string;
    read(options?: { keyed?: boolean; relations?: boolean }): Promise<Record<string, unknown>[]>;
  }
  export class Package {
    static load(descriptor: string | object, options?: { basePath?: string }): Promise<Package>;
    valid: boolean;
    errors: Error[];
    resources: Resource[];
  }
}
