#!/usr/bin/env node
import { refuseNode } from "./node-version.js";

const refusal = refuseNode(process.versions.node);
if (refusal === undefined) {
  // Only now: on an older Node some dependency would end in an error that does not say why.
  const { main } = await import("./main.js");
  // A reader that has seen enough (`| head`) is no fault.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });
  process.exitCode = await main(process.argv.slice(2));
} else {
  process.stderr.write(refusal);
  process.exitCode = 2;
}
