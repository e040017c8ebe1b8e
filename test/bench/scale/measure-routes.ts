import { CountedServer } from "../counted-server.js";
import type { ScaleOrder } from "./scale-contenders.js";

/** Thousands of instructions of one request, where the server has all routes of a document and where it has one. */
export interface RouteFigures {
  readonly document: string;
  readonly all: number;
  readonly one: number;
}

const script = "scale/scale-server.js";

/** Counts the instructions of a request to specgate. */
export async function countInstructions(order: ScaleOrder, target: string) {
  const server = await CountedServer.start("specgate", { script, env: { SCALE_ORDER: JSON.stringify(order) } });
  try {
    const request = { method: "GET", target, status: 200 } as const;
    await server.warm(request, 8000);
    return await server.count(request, 2000);
  } finally {
    await server.stop();
  }
}
