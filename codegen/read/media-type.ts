/** How the bytes of a media type become a value: as JSON, as text; undefined for any that is not served. */
export function mediaTypeForm(mediaType: string): "json" | "text" | undefined {
  const name = mediaType.toLowerCase();
  if (name === "application/json" || /^application\/[a-z0-9!#$&^_.-]+\+json$/.test(name)) return "json";
  // Streams of events are not texts that can be checked when they are complete.
  return /^text\/[a-z0-9!#$&^_.+-]+$/.test(name) && name !== "text/event-stream" ? "text" : undefined;
}
