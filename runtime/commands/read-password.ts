import { CommandFailed } from "./command-failed.js";

const maxBytes = 4_096;

/** The password on standard input, without one newline at its end. Throws `CommandFailed` for none, and for no UTF-8. */
export async function readPassword(): Promise<string> {
  if (process.stdin.isTTY) process.stderr.write("Password, then Enter and Ctrl-D:\n");
  const bytes = await readAll();
  const password = decode(bytes).replace(/\r?\n$/, "");
  if (password === "") throw new CommandFailed("the password comes on standard input, and there is none");
  return password;
}

async function readAll(): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of process.stdin) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size > maxBytes) throw new CommandFailed("standard input is too long for a password");
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

function decode(bytes: Buffer): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new CommandFailed("the password on standard input is not UTF-8");
  }
}
