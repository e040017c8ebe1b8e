import type { ExpectedReply } from "../assert-reply.js";

const bodies = {
  401: { message: "Not Authenticated", errorCode: 8012, errorCodeName: "LOGIN_FAILED" },
  403: { message: "Access Forbidden", errorCode: 40300, errorCodeName: "ACCESS_FORBIDDEN" },
  404: { message: "Not Found", errorCode: 40400, errorCodeName: "NOT_FOUND" },
  405: { message: "Method Not Allowed", errorCode: 40500, errorCodeName: "METHOD_NOT_ALLOWED" },
  406: { message: "Not Acceptable", errorCode: 40600, errorCodeName: "NOT_ACCEPTABLE" },
  408: { message: "Request Timeout", errorCode: 40800, errorCodeName: "REQUEST_TIMEOUT" },
  413: { message: "Payload Too Large", errorCode: 41300, errorCodeName: "PAYLOAD_TOO_LARGE" },
  415: { message: "Unsupported Media Type", errorCode: 41500, errorCodeName: "UNSUPPORTED_MEDIA_TYPE" },
  429: { message: "Rate limit exceeded", errorCode: 96000, errorCodeName: "RATE_LIMIT_EXCEEDED" },
  500: { message: "Internal Server Error", errorCode: 50000, errorCodeName: "INTERNAL_SERVER_ERROR" },
  503: { message: "Service Unavailable", errorCode: 50300, errorCodeName: "SERVICE_UNAVAILABLE" },
} as const;

/** On every answer of the API, whatever it is. */
const rateHeaders = {
  "x-ratelimit-limit": /^(50|500)$/,
  "x-ratelimit-remaining": /^\d{1,3}$/,
  "x-ratelimit-reset": /^\d{10}$/,
  "x-ratelimit-global-breach": "false",
};

/** An error of Bullish, whole. */
export function errorReply(status: keyof typeof bodies): ExpectedReply {
  const challenge = status === 401 ? { "www-authenticate": 'Bearer realm="bullish"' } : {};
  return { status, body: bodies[status], headers: { ...rateHeaders, ...challenge } };
}

export const tooManySessions: ExpectedReply = {
  ...errorReply(403),
  body: { message: "Maximum session count reached", errorCode: 8400, errorCodeName: "MAX_SESSION_COUNT_REACHED" },
};

export function invalidRequest(message: string): ExpectedReply {
  return { status: 400, body: { message, errorCode: 8010, errorCodeName: "INVALID_REQUEST" }, headers: rateHeaders };
}

export function loggedIn(body: { readonly authorizer: string; readonly token: string }): ExpectedReply {
  return { status: 200, body, headers: rateHeaders };
}

export const loggedOut: ExpectedReply = { status: 200, body: undefined, headers: rateHeaders };
