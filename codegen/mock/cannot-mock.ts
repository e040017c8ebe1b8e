/** No example can be made of a schema: the message says which keyword is in the way. */
export class CannotMock extends Error {
  override readonly name = "CannotMock";
}
