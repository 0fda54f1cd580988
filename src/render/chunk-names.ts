/** A chunk of the browser's scripts, as far as its name is made of it. */
interface Chunk {
  name: string;
  facadeModuleId?: string | null;
  moduleIds: string[];
}

/** The files of each language have the same names; what is served of them is told apart by the language's tag. */
export function chunkFileNames({ name, facadeModuleId, moduleIds }: Chunk): string {
  const [, language] =
    /\/i18n\/([^/]+)\/.+\.ts$/.exec(facadeModuleId ?? moduleIds.at(-1) ?? '') ?? [];
  return `assets/${name}${language ? `.${language}` : ''}.[hash].js`;
}
