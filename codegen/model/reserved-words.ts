const words = `
  arguments await break case catch class const continue debugger default delete do else enum eval export extends
  false finally for function if implements import in instanceof interface let new null package private protected
  public return static super switch this throw true try typeof undefined var void while with yield
  any as async bigint boolean infer keyof never number object of readonly string symbol type unique unknown
`;

/** Words that cannot name a constant or a type in a module of TypeScript (ECMA-262 section 12.7.2; TypeScript's own types). */
export const reservedWords: ReadonlySet<string> = new Set(words.trim().split(/\s+/));
