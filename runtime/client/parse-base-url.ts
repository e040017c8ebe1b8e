/**
 * The base of every URL of a client, without a slash at its end. Throws TypeError, without the text, unless it is an
 * http(s) URL of origin and path; a browser also takes one relative to the page.
 */
export function parseBaseUrl(text: string): string {
  // Outside a browser there is no location, whatever the DOM's types say.
  const page: Location | undefined = globalThis.location;
  const url = URL.canParse(text, page?.href) ? new URL(text, page?.href) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password || url.search || url.hash) {
    throw new TypeError("baseUrl must be an absolute http(s) URL without credentials, query and fragment");
  }
  return url.href.replace(/\/+$/, "");
}
