/** `my.pet-store` -> `MyPetStore`: a name of letters and digits that starts with a capital or, if it must, `_`. */
export function pascalCase(text: string): string {
  const words = text.split(/[^A-Za-z0-9]+/).filter((word) => word !== "");
  const name = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("");
  return name === "" || /^[0-9]/.test(name) ? `_${name}` : name;
}

/** `X-Next` -> `xNext`, `LoginRequest` -> `loginRequest`, `JWTKey` -> `jwtKey`. */
export function camelCase(text: string): string {
  return pascalCase(text).replace(/^(?:[A-Z]+(?![a-z])|[A-Z])/, (head) => head.toLowerCase());
}

/** `my_api.v2` -> `my-api-v2`. */
export function kebabCase(text: string): string {
  const words = text.replace(/([a-z0-9])([A-Z])/g, "$1-$2").split(/[^A-Za-z0-9]+/);
  return words
    .filter((word) => word !== "")
    .join("-")
    .toLowerCase();
}
