/** A command cannot do what it was asked; the message says why, in words for the one who runs it. */
export class CommandFailed extends Error {
  override readonly name = "CommandFailed";
  readonly code = "command_failed";
}
