/** As much of jsonld as the tests use; it brings no types. */
declare module 'jsonld' {
  const jsonld: {
    toRDF(
      document: object,
      options: { documentLoader: (url: string) => Promise<never> },
    ): Promise<unknown>;
  };
  export default jsonld;
}
