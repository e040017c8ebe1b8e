/**
 * What is needed of node:http. Importing that reads all its exports, and the one called WebSocket loads undici when it
 * is read: 40 ms of every start.
 */
export const { STATUS_CODES, validateHeaderName, validateHeaderValue } = process.getBuiltinModule("node:http");
