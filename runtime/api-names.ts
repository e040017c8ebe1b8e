/** The four APIs. */
export const apiNames = ["bullish", "plyr", "xpkg", "flashback"] as const;
/** One of them: the file name of its spec, without the ending. */
export type ApiName = (typeof apiNames)[number];
